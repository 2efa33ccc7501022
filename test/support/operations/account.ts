import { hash } from '@node-rs/argon2';
import { sql } from 'drizzle-orm';
import { generate } from 'otplib';
import type { Transaction } from '../../../db/database.ts';
import { newId } from '../../../db/ids.ts';
import { newToken } from '../../../db/tokens.ts';
import { storePassword } from '../../../src/identity/passwords.ts';
import { makeRecoveryCodes } from '../../../src/identity/recovery-codes.ts';
import { beginTotp, confirmTotp } from '../../../src/identity/totp.ts';
import { strongest, type World } from '../exhaustive/world.ts';
import { email } from './administrators.ts';
import type { Operations } from './operations.ts';

const password = 'correct horse battery staple';
const confirmed = { password };

/** Runs a transaction with the administrator of a role. */
function asCaller<T>(
  { database, demo }: World,
  role: string,
  work: (tx: Transaction, person: ReturnType<typeof personOf>) => Promise<T>,
): Promise<T> {
  return database.transaction(demo.organizationId, (tx) => work(tx, personOf(demo, role)));
}

function personOf({ organizationId, administrators }: World['demo'], role: string) {
  const administratorId = administrators[role as keyof typeof administrators];
  return { organizationId, administratorId, email: `${role}@example.org`, organizationName: 'Demo' };
}

const newSession = (world: World, role: string) =>
  asCaller(world, role, async (tx, { organizationId, administratorId }) => {
    const id = newId('ses');
    await tx.execute(sql`insert into administrator_sessions
      (id, organization_id, administrator_id, stage, hash, factors, client_ip, user_agent, expires_at)
      values (${id}, ${organizationId}, ${administratorId}, 'FULL', ${newToken('rgs').hash}, 'PASSWORD',
        '192.0.2.1', 'test', now() + interval '1 hour')`);
    return id;
  });

const newPasskey = (world: World, role: string) =>
  asCaller(world, role, async (tx, { organizationId, administratorId }) => {
    const id = newId('pky');
    await tx.execute(sql`insert into passkeys
      (id, organization_id, administrator_id, name, credential_id, public_key, last_used_at)
      values (${id}, ${organizationId}, ${administratorId}, 'Test', ${id}, 'AA', now())`);
    return id;
  });

/** Returns a code of the secret that the role's administrator has just created. */
const newCode = (world: World, role: string) =>
  asCaller(world, role, async (tx, person) => {
    const { secret } = await beginTotp(tx, world.database.secret, person);
    return generate({ secret });
  });

const withTotp = async (world: World, role: string) => {
  const code = await newCode(world, role);
  await asCaller(world, role, (tx, person) => confirmTotp(tx, world.database.secret, person, code));
};

/** Operations of administrators on their own objects, which each role's maker creates for that role's administrator. */
export const account: Operations = {
  async prepare(world) {
    const hashed = await hash(password);
    for (const role of Object.keys(world.demo.administrators)) {
      await asCaller(world, role, async (tx, person) => {
        await storePassword(tx, person, hashed);
        await makeRecoveryCodes(tx, person);
      });
      await withTotp(world, role);
      await newSession(world, role);
      // This one stays: where a second factor is required, the others may go.
      await newPasskey(world, role);
    }
  },
  mutations: {
    endSession: async (world, role = strongest) => ({ id: await newSession(world, role) }),
    endOtherSessions: () => ({}),
    changeEmail: (world) => ({ input: { email: email(world), password } }),
    changePassword: () => ({ input: { currentPassword: password, newPassword: password } }),
    beginTotp: () => ({ input: confirmed }),
    confirmTotp: async (world, role = strongest) => ({ input: { code: await newCode(world, role) } }),
    removeTotp: () => ({ input: confirmed }),
    removePasskey: async (world, role = strongest) => ({
      input: { ...confirmed, id: await newPasskey(world, role) },
    }),
    generateRecoveryCodes: () => ({ input: confirmed }),
  },
  samples: {
    'ChangeEmailInput.email': email,
    'ChangeEmailInput.password': password,
    'ChangePasswordInput.currentPassword': password,
    'ChangePasswordInput.newPassword': password,
    'ConfirmedInput.password': password,
    'RemovePasskeyInput.password': password,
  },
};
