import { DOMParser, type Element, onErrorStopParsing } from '@xmldom/xmldom';
import { badInput } from '../../errors.ts';
import { nameIdFormats, namespaces, postBinding } from './saml.ts';

export const maxMetadataLength = 262_144;
/**
 * Maximum number of namespace declarations. The parser copies the inherited ones for every element that declares
 * another.
 */
const maxNamespaces = 500;

/** Content of a service provider's metadata, of which only the form is checked. */
export interface ServiceProvider {
  readonly spEntityId: string;
  readonly acsUrls: string[];
  readonly defaultAcsUrl: string | undefined;
  readonly nameIdFormat: keyof typeof nameIdFormats | undefined;
  readonly signAssertion: true | undefined;
  /** Signing certificate as PEM, or null. */
  readonly spCertificate: string | null;
}

/**
 * Reads the SAML 2.0 metadata of one service provider (saml-metadata-2.0-os, 2.4.4).
 * @throws BAD_USER_INPUT for anything else
 */
export function readMetadata(xml: string, now: Date): ServiceProvider {
  const entity = rootOf(xml);
  const roles = childrenOf(entity, namespaces.metadata, 'SPSSODescriptor');
  const [role] = roles;
  const spEntityId = entity.getAttribute('entityID');
  if (!role || !spEntityId) throw refused('The document is not the metadata of a SAML 2.0 service provider.');
  for (const element of [entity, role]) {
    const until = element.getAttribute('validUntil');
    // Not "<=": an instant that cannot be parsed does not prove that the metadata are still valid.
    if (until && !(Date.parse(until) > now.getTime())) throw refused('The metadata are out of date.');
  }
  const services = childrenOf(role, namespaces.metadata, 'AssertionConsumerService').filter(
    (service) => service.getAttribute('Binding') === postBinding,
  );
  if (services.length === 0) throw refused('No assertion consumer service takes HTTP POST.');
  const defaultService = defaultOf(services);
  const inOrder = services.toSorted((a, b) => indexOf(a) - indexOf(b));
  const formats = childrenOf(role, namespaces.metadata, 'NameIDFormat').map(textOf);
  const known = Object.entries(nameIdFormats).find(([, urn]) => formats.includes(urn))?.[0];
  return {
    spEntityId,
    acsUrls: [...new Set(inOrder.map(locationOf))],
    defaultAcsUrl: defaultService && locationOf(defaultService),
    nameIdFormat: known as keyof typeof nameIdFormats | undefined,
    signAssertion: flagOf(role, 'WantAssertionsSigned') || undefined,
    spCertificate: signingCertificate(role),
  };
}

/** Parses the document. Refuses document types before any parser reads them, because they can declare entities. */
function rootOf(xml: string): Element {
  if (/<!(DOCTYPE|ENTITY)/i.test(xml)) throw refused('The document must not have a document type.');
  if ((xml.match(/\bxmlns\b/g) ?? []).length > maxNamespaces)
    throw refused('The document declares too many namespaces.');
  const root = parsed(xml);
  if (root?.namespaceURI === namespaces.metadata && root.localName === 'EntityDescriptor') return root;
  throw refused('The document must be the metadata of one entity: an EntityDescriptor.');
}

/** Parses the text without its byte order mark, which is not part of the document (XML 1.0, appendix F.1). */
function parsed(xml: string): Element | null {
  const document = xml.replace(/^\ufeff/, '');
  try {
    return new DOMParser({ onError: onErrorStopParsing }).parseFromString(document, 'text/xml')
      .documentElement;
  } catch {
    throw refused('The document is not well-formed XML.');
  }
}

function signingCertificate(role: Element): string | null {
  for (const descriptor of childrenOf(role, namespaces.metadata, 'KeyDescriptor')) {
    if ((descriptor.getAttribute('use') || 'signing') !== 'signing') continue;
    const [info] = childrenOf(descriptor, namespaces.signature, 'KeyInfo');
    const [data] = info ? childrenOf(info, namespaces.signature, 'X509Data') : [];
    const [certificate] = data ? childrenOf(data, namespaces.signature, 'X509Certificate') : [];
    if (certificate) return pemOf(textOf(certificate));
  }
  return null;
}

function pemOf(base64: string): string {
  const lines = base64.replaceAll(/\s/g, '').match(/.{1,64}/g) ?? [];
  return ['-----BEGIN CERTIFICATE-----', ...lines, '-----END CERTIFICATE-----'].join('\n');
}

function childrenOf(parent: Element, namespace: string, name: string): Element[] {
  const found: Element[] = [];
  for (let node = parent.firstChild; node; node = node.nextSibling) {
    if (node.namespaceURI === namespace && node.localName === name) found.push(node as Element);
  }
  return found;
}

function textOf(element: Element): string {
  return (element.textContent ?? '').trim();
}

function locationOf(service: Element): string {
  return service.getAttribute('Location') ?? '';
}

/** Returns the default of indexed endpoints, in the order of the document (saml-metadata-2.0-os, 2.2.3). */
function defaultOf(services: readonly Element[]): Element | undefined {
  const chosen = services.find((service) => flagOf(service, 'isDefault') === true);
  return chosen ?? services.find((service) => flagOf(service, 'isDefault') !== false) ?? services[0];
}

/** Returns an attribute of type xs:boolean, or null if it is absent or malformed. */
function flagOf(element: Element, name: string): boolean | null {
  return flags.get(element.getAttribute(name)?.trim() ?? '') ?? null;
}

const flags = new Map(Object.entries({ true: true, 1: true, false: false, 0: false }));

function indexOf(service: Element): number {
  return Number(service.getAttribute('index') ?? 0) || 0;
}

function refused(message: string) {
  return badInput('input.metadata', message);
}
