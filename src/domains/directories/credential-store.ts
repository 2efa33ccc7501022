import { sql } from 'drizzle-orm';
import { decryptSecret, encryptSecret } from '../../../db/secrets.ts';
import { directories } from '../../../db/tables/directories.ts';
import { changed } from '../../core/change.ts';
import type { Context, OrganizationDatabase } from '../../core/context.ts';
import { badInput, invalidState } from '../../errors.ts';
import type { DirectoryRow } from './entity.ts';
import type { Credential, Rotation } from './input.ts';
import { kinds } from './kinds.ts';
import { lockDirectory, ofDirectory } from './lock-store.ts';
import { resume } from './outage-store.ts';

interface Place {
  readonly organizationId: string;
  readonly id: string;
  readonly kind: DirectoryRow['kind'];
}

/** Input fields of credentials. */
const fields: Readonly<Record<Credential['kind'], string>> = {
  BEARER_TOKEN: 'bearerToken',
  PASSWORD: 'password',
  CLIENT_SECRET: 'clientSecret',
  REFRESH_TOKEN: 'refreshToken',
  SERVICE_ACCOUNT: 'serviceAccount',
};

const unused = { credentialValid: null, credentialMessage: null, credentialCheckedAt: null };

export const noCredential = {
  ...unused,
  sealedCredential: null,
  credentialKind: null,
  credentialUpdatedAt: null,
  credentialExpiresAt: null,
};

/**
 * Returns the columns of a new credential.
 * @throws BAD_USER_INPUT if a directory of the kind does not take such a credential
 */
function credentialValues(secret: Buffer, place: Place, credential: Credential, expiresAt: string | null) {
  if (!kinds[place.kind].credentials.includes(credential.kind)) {
    throw badInput(
      `input.${fields[credential.kind]}`,
      'A directory of this kind does not take such a credential.',
    );
  }
  return {
    ...unused,
    sealedCredential: encryptSecret(secret, secretOf(place), JSON.stringify(credential)),
    credentialKind: credential.kind,
    credentialUpdatedAt: sql`now()`,
    credentialExpiresAt: expiresAt,
  };
}

export async function rotateCredential(
  { db, secret }: Pick<Context, 'db' | 'secret'>,
  { id, credential, expiresAt }: Rotation,
): Promise<string> {
  const { organizationId } = db;
  return db.transaction(async (tx) => {
    const directory = await lockDirectory(tx, db, id);
    const place = { organizationId, id, kind: directory.kind };
    const values = credentialValues(secret, place, credential, expiresAt);
    const present = openCredential(secret, organizationId, directory);
    if (present && JSON.stringify(present) === JSON.stringify(credential)) {
      throw badInput(
        `input.${fields[credential.kind]}`,
        'The new credential must differ from the present one.',
      );
    }
    await tx.update(directories).set(values).where(ofDirectory(db, id));
    await resume(tx, db, id);
    return changed(id);
  });
}

export async function removeCredential(db: OrganizationDatabase, id: string): Promise<string> {
  return db.transaction(async (tx) => {
    const { sealedCredential } = await lockDirectory(tx, db, id, 'id');
    if (sealedCredential === null) throw invalidState('The directory has no credential.');
    await tx.update(directories).set(noCredential).where(ofDirectory(db, id));
    return changed(id);
  });
}

/** Decrypts the credential of a directory; null if it has none. */
export function openCredential(
  secret: Buffer,
  organizationId: string,
  { id, sealedCredential }: Pick<DirectoryRow, 'id' | 'sealedCredential'>,
): Credential | null {
  if (sealedCredential === null) return null;
  return JSON.parse(decryptSecret(secret, secretOf({ organizationId, id }), sealedCredential)) as Credential;
}

function secretOf({ organizationId, id }: Pick<Place, 'organizationId' | 'id'>) {
  return { organizationId, of: `${id} credential` };
}
