import { DOMImplementation, type Element, XMLSerializer } from '@xmldom/xmldom';
import { nameIdFormats, namespaces, postBinding, redirectBinding } from './saml.ts';

/** Facts that the identity provider publishes to a service provider. */
interface IdentityProvider {
  readonly entityId: string;
  readonly ssoUrl: string;
  /** Certificate as PEM. */
  readonly certificate: string;
  readonly nameIdFormat: keyof typeof nameIdFormats;
  readonly requestsSigned: boolean;
  readonly redirect: boolean;
}

/** Returns SAML 2.0 metadata of an identity provider (saml-metadata-2.0-os, 2.4.3) as an XML document. */
export function writeMetadata(idp: IdentityProvider): string {
  const document = new DOMImplementation().createDocument(namespaces.metadata, 'md:EntityDescriptor');
  const root = document.documentElement as Element;
  root.setAttribute('entityID', idp.entityId);
  const role = add(root, 'metadata', 'IDPSSODescriptor', {
    WantAuthnRequestsSigned: String(idp.requestsSigned),
    protocolSupportEnumeration: namespaces.protocol,
  });
  const key = add(role, 'metadata', 'KeyDescriptor', { use: 'signing' });
  const data = add(add(key, 'signature', 'KeyInfo'), 'signature', 'X509Data');
  add(data, 'signature', 'X509Certificate').textContent = idp.certificate.replaceAll(
    /-----[^-]+-----|\s/g,
    '',
  );
  add(role, 'metadata', 'NameIDFormat').textContent = nameIdFormats[idp.nameIdFormat];
  for (const Binding of idp.redirect ? [postBinding, redirectBinding] : [postBinding]) {
    add(role, 'metadata', 'SingleSignOnService', { Binding, Location: idp.ssoUrl });
  }
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(document)}`;
}

const prefixes = { metadata: 'md', signature: 'ds' } as const;

function add(
  parent: Element,
  vocabulary: keyof typeof prefixes,
  name: string,
  attributes: Readonly<Record<string, string>> = {},
): Element {
  const document = parent.ownerDocument;
  if (!document) throw new Error('The element has no document.');
  const element = document.createElementNS(namespaces[vocabulary], `${prefixes[vocabulary]}:${name}`);
  for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, value);
  parent.appendChild(element);
  return element;
}
