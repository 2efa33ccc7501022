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

/** Five years. */
const usualDays = 1825;

interface Generation {
  readonly id: string;
  readonly validDays?: number | null | undefined;
}

/** Making a key takes a while: no row is locked meanwhile. */
export async function generateKey(writer: Writer, { id, validDays }: Generation, now: Date): Promise<string> {
  const { db, principal } = writer;
  const [found] = await db.read<{ displayName: string }>(
    sql`select ${ssoApplications.displayName} as "displayName" from ${ssoApplications} where ${ofApplication(db, id)}`,
  );
  if (!found) throw notFound('SSO application', 'input.id');
  // With what makes certificates, for which no start waits.
  const { generateSigningKey } = await import('../../../db/signing-keys.ts');
  const name = { application: found.displayName, organization: principal.organizationName };
  return await keep(writer, id, await generateSigningKey(name, validDays ?? usualDays, now));
}

interface Upload {
  readonly id: string;
  readonly certificate: readonly StoredCertificate[];
  readonly privateKey: string;
}

export async function uploadKey(writer: Writer, { id, certificate, privateKey }: Upload): Promise<string> {
  return await keep(writer, id, givenSigningKey(certificate[0] as StoredCertificate, privateKey));
}

/** The private keys of applications, opened; null where there is none. */
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
