import { sql } from 'drizzle-orm';
import type { StoredCertificate } from '../../../db/certificates.ts';
import { decryptSecret, encryptSecret } from '../../../db/secrets.ts';
import type { SigningKey } from '../../../db/signing-keys.ts';
import { ssoApplications } from '../../../db/tables/sso.ts';
import type { Context, OrganizationDatabase } from '../../core/context.ts';
import { notFound } from '../../errors.ts';
import { changeApplication, ofApplication } from './application-store.ts';
import { givenSigningKey } from './keys.ts';

type Writer = Pick<Context, 'db' | 'secret' | 'principal'>;

/** Default validity of a certificate in days: five years. */
const defaultValidDays = 1825;

interface Generation {
  readonly id: string;
  readonly validDays?: number | null | undefined;
}

/** Generates a key and its certificate. No row is locked meanwhile, because generating a key is slow. */
export async function generateKey(writer: Writer, { id, validDays }: Generation, now: Date): Promise<string> {
  const { db, principal } = writer;
  const [found] = await db.read<{ displayName: string }>(
    sql`select ${ssoApplications.displayName} as "displayName" from ${ssoApplications} where ${ofApplication(db, id)}`,
  );
  if (!found) throw notFound('SSO application', 'input.id');
  // Imported on demand with the library that creates certificates, so that the start does not wait for it.
  const { generateSigningKey } = await import('../../../db/signing-keys.ts');
  const name = { application: found.displayName, organization: principal.organizationName };
  return await keep(writer, id, await generateSigningKey(name, validDays ?? defaultValidDays, now));
}

interface Upload {
  readonly id: string;
  readonly certificate: readonly StoredCertificate[];
  readonly privateKey: string;
}

export async function uploadKey(writer: Writer, { id, certificate, privateKey }: Upload): Promise<string> {
  return await keep(writer, id, givenSigningKey(certificate[0] as StoredCertificate, privateKey));
}

/** Returns the decrypted private keys of applications, null for an application without one. */
export async function privateKeys(
  { db, secret }: Pick<Writer, 'db' | 'secret'>,
  ids: readonly string[],
): Promise<(string | null)[]> {
  const rows = await db.read<{ id: string; sealed: string | null }>(
    sql`select id, idp_private_key as "sealed" from ${ssoApplications}
      where organization_id = ${db.organizationId} and id = any(${sql.param(ids)})`,
  );
  const sealed = new Map(rows.map((row) => [row.id, row.sealed]));
  return ids.map((id) => {
    const text = sealed.get(id);
    return text ? decryptSecret(secret, keyOf(db, id), text) : null;
  });
}

function keep({ db, secret }: Writer, id: string, { certificate, privateKey }: SigningKey): Promise<string> {
  return changeApplication(db, id, 'input.id', () => ({
    idpCertificate: certificate,
    idpCertExpiresAt: certificate.validTo,
    idpCertificateUpdatedAt: sql`now()`,
    idpPrivateKey: encryptSecret(secret, keyOf(db, id), privateKey),
    idpPrivateKeyUpdatedAt: sql`now()`,
    updatedAt: sql`now()`,
  }));
}

function keyOf({ organizationId }: OrganizationDatabase, id: string) {
  return { organizationId, of: `${id} idpPrivateKey` };
}
