import { randomBytes } from 'node:crypto';
import { and, eq } from 'drizzle-orm';
import type { Transaction } from '../../db/database.ts';
import { recoveryCodes } from '../../db/tables/credentials.ts';
import { tokenHash } from '../../db/tokens.ts';
import type { Person } from './events.ts';
import { typedCode } from './typed-code.ts';

const count = 10;

/**
 * Replaces an administrator's recovery codes.
 * @returns the new codes in plain text, such as `1f2e-…`, 80 bits each; they are stored nowhere
 */
export async function makeRecoveryCodes(
  tx: Transaction,
  { organizationId, administratorId }: Person,
): Promise<string[]> {
  const codes = Array.from({ length: count }, () =>
    (randomBytes(10).toString('hex').match(/.{4}/g) ?? []).join('-'),
  );
  await tx
    .delete(recoveryCodes)
    .where(
      and(
        eq(recoveryCodes.organizationId, organizationId),
        eq(recoveryCodes.administratorId, administratorId),
      ),
    );
  await tx
    .insert(recoveryCodes)
    .values(codes.map((code) => ({ organizationId, administratorId, hash: hashOf(code) })));
  return codes;
}

/** Consumes a code. Of two requests with the same code only one succeeds. */
export async function takeRecoveryCode(
  tx: Transaction,
  { organizationId, administratorId }: Person,
  code: string,
): Promise<boolean> {
  const { rowCount } = await tx
    .delete(recoveryCodes)
    .where(
      and(
        eq(recoveryCodes.organizationId, organizationId),
        eq(recoveryCodes.administratorId, administratorId),
        eq(recoveryCodes.hash, hashOf(code)),
      ),
    );
  return rowCount > 0;
}

function hashOf(code: string): string {
  return tokenHash(typedCode(code));
}
