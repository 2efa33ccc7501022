import { and, lt, sql } from 'drizzle-orm';
import { generateSecret, generateURI, verify } from 'otplib';
import type { Transaction } from '../../db/database.ts';
import { decryptSecret, encryptSecret } from '../../db/secrets.ts';
import { administrators } from '../../db/tables/administrators.ts';
import { administratorCredentials } from '../../db/tables/credentials.ts';
import type { Person } from './events.ts';
import { credentialsOf } from './passwords.ts';
import { typedCode } from './typed-code.ts';

/**
 * RFC 6238 in the form that all authenticator apps support: SHA-1, six digits, 30 seconds. A code may be one period early or
 * late.
 */
const epochTolerance = 30;

const place = ({ organizationId, administratorId }: Person) => ({
  organizationId,
  of: `${administratorId} totp`,
});

export interface PendingTotp {
  /** Secret in base 32, for manual entry. */
  readonly secret: string;
  /** URL `otpauth://…`, to be shown as a QR code. */
  readonly uri: string;
}

/** Creates a secret that a code must confirm. Until then the current one, if any, remains valid. */
export async function beginTotp(
  tx: Transaction,
  key: Buffer,
  person: Person & { readonly organizationName: string },
): Promise<PendingTotp> {
  const secret = generateSecret();
  const set = { totpPending: encryptSecret(key, place(person), secret) };
  const { organizationId, administratorId } = person;
  await tx
    .insert(administratorCredentials)
    .values({ organizationId, administratorId, ...set })
    .onConflictDoUpdate({
      target: [administratorCredentials.organizationId, administratorCredentials.administratorId],
      set,
    });
  const issuer = `Rolegate ${person.organizationName}`;
  return { secret, uri: generateURI({ issuer, label: person.email, secret }) };
}

/**
 * Confirms the pending secret.
 * @returns false if the code does not match it
 */
export async function confirmTotp(
  tx: Transaction,
  key: Buffer,
  person: Person,
  code: string,
): Promise<boolean> {
  const [row] = await tx
    .select({ pending: administratorCredentials.totpPending })
    .from(administratorCredentials)
    .where(credentialsOf(person))
    .for('update');
  if (!row?.pending) return false;
  const step = await stepOf(decryptSecret(key, place(person), row.pending), code);
  if (step === null) return false;
  await tx
    .update(administratorCredentials)
    .set({ totpSecret: row.pending, totpPending: null, totpLastStep: step })
    .where(credentialsOf(person));
  await noteEnrolment(tx, person, sql`now()`);
  return true;
}

/** Consumes a code: the same code and all earlier ones are refused afterwards. */
export async function takeTotp(tx: Transaction, key: Buffer, person: Person, code: string): Promise<boolean> {
  const [row] = await tx
    .select({ sealed: administratorCredentials.totpSecret })
    .from(administratorCredentials)
    .where(credentialsOf(person));
  if (!row?.sealed) return false;
  const step = await stepOf(decryptSecret(key, place(person), row.sealed), code);
  if (step === null) return false;
  const { rowCount } = await tx
    .update(administratorCredentials)
    .set({ totpLastStep: step })
    .where(and(credentialsOf(person), lt(administratorCredentials.totpLastStep, step)));
  return rowCount > 0;
}

export async function removeTotp(tx: Transaction, person: Person): Promise<void> {
  await tx
    .update(administratorCredentials)
    .set({ totpSecret: null, totpPending: null })
    .where(credentialsOf(person));
  await noteEnrolment(tx, person, null);
}

/** Returns the period of a code; null for a wrong code. */
async function stepOf(secret: string, typed: string): Promise<number | null> {
  const code = typedCode(typed);
  if (!/^\d{6}$/.test(code)) return null;
  const result = await verify({ secret, token: code, epochTolerance });
  return result.valid && 'timeStep' in result ? result.timeStep : null;
}

async function noteEnrolment(
  tx: Transaction,
  { organizationId, administratorId }: Person,
  totpEnrolledAt: ReturnType<typeof sql> | null,
): Promise<void> {
  await tx
    .update(administrators)
    .set({ totpEnrolledAt })
    .where(
      sql`${administrators.organizationId} = ${organizationId} and ${administrators.id} = ${administratorId}`,
    );
}
