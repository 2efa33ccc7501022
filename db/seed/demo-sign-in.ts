import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { eq, sql } from 'drizzle-orm';
import { hashPassword } from '../passwords.ts';
import { administrators } from '../tables/administrators.ts';
import { administratorCredentials } from '../tables/credentials.ts';
import { organizations } from '../tables/organizations.ts';
import { readPrivateJson, writePrivateJson } from './private-file.ts';
import type { SeedDatabase } from './turn.ts';
import type { DemoWorld, RoleName } from './world.ts';

/** File with one e-mail address and password for each role. Each installation creates its own. */
export type DemoSignIns = Record<RoleName, { readonly email: string; readonly password: string }>;

export function demoSignInFile(dataDir: string): string {
  return join(dataDir, 'demo-sign-in.json');
}

/** Creates a password for each role and writes the file, unless the file exists and the database has passwords. */
export async function ensureDemoSignIns(
  database: SeedDatabase,
  demo: DemoWorld,
  dataDir: string,
): Promise<void> {
  const file = demoSignInFile(dataDir);
  const kept = await readPrivateJson<DemoSignIns>(file).catch(() => null);
  if (!kept || !(await havePasswords(database, demo)))
    await writePrivateJson(file, await makeDemoSignIns(database, demo));
}

/**
 * Sets passwords of the demo organization's administrators. Visitors need nothing else: a second factor is optional from
 * then on, and they may enrol one.
 */
async function makeDemoSignIns(database: SeedDatabase, { organizationId, administrators: ids }: DemoWorld) {
  const made = await Promise.all(
    Object.entries(ids).map(async ([role, administratorId]) => {
      const password = randomBytes(12).toString('base64url');
      return { role, administratorId, password, passwordHash: await hashPassword(database.secret, password) };
    }),
  );
  const emails = await database.transaction(organizationId, async (tx) => {
    await tx
      .update(organizations)
      .set({ requireAdministratorMfa: false })
      .where(eq(organizations.id, organizationId));
    for (const { administratorId, passwordHash } of made) {
      const set = { passwordHash, passwordSetAt: sql`now()` };
      await tx
        .insert(administratorCredentials)
        .values({ organizationId, administratorId, ...set })
        .onConflictDoUpdate({
          target: [administratorCredentials.organizationId, administratorCredentials.administratorId],
          set,
        });
    }
    return tx
      .update(administrators)
      .set({ mfaRequired: false, totpEnrolledAt: null })
      .where(eq(administrators.organizationId, organizationId))
      .returning({ id: administrators.id, email: administrators.email });
  });
  return Object.fromEntries(
    made.map(({ role, administratorId, password }) => [
      role,
      { email: emails.find(({ id }) => id === administratorId)?.email ?? '', password },
    ]),
  ) as DemoSignIns;
}

async function havePasswords(database: SeedDatabase, { organizationId }: DemoWorld): Promise<boolean> {
  const rows = await database.read(
    organizationId,
    sql`select 1 from ${administratorCredentials}
      where organization_id = ${organizationId} and password_hash is not null limit 1`,
  );
  return rows.length > 0;
}
