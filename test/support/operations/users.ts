import { sql } from 'drizzle-orm';
import type { World } from '../exhaustive/world.ts';
import type { Operations } from './operations.ts';

/** Creates a user for the mutation. */
export async function newUser(world: World, input: object = {}): Promise<string> {
  const username = world.unique('user');
  const data = await world.run(
    'mutation ($input: CreateUserInput!) { createUser(input: $input) { user { id } } }',
    { input: { username, email: `${username}@northwind-robotics.example`, ...input } },
  );
  return data.createUser.user.id;
}

export async function newSshKey(world: World): Promise<string> {
  const input = { userId: await newUser(world), name: 'laptop', publicKey };
  const data = await world.run(
    'mutation ($input: AddSshKeyInput!) { addSshKey(input: $input) { sshKey { id } } }',
    { input },
  );
  return data.addSshKey.sshKey.id;
}

const publicKey = 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIDm1yMyFzyCdNqQDGHSFrDHbvyVJnM1SGTqjxEBPwiVB laptop';
const email = (world: World) => `${world.unique('person')}@northwind-robotics.example`;
const username = (world: World) => world.unique('person');
const user = async (world: World, input?: object) => ({ id: await newUser(world, input) });
const phoneNumber = '+49 30 901820';

export const users: Operations = {
  /** Creates a user with all possible data. */
  async prepare(world) {
    const managerId = await newUser(world);
    const id = await newUser(world, {
      managerId,
      recoveryEmail: email(world),
      addresses: [{ type: 'work', country: 'DE' }],
      phoneNumbers: [{ type: 'work', number: phoneNumber }],
      relationships: [{ type: 'assistant', value: 'Ada' }],
      attributes: [{ name: 'badge', value: '7' }],
    });
    await newUser(world, { managerId: id });
    await newUser(world, { managerId: id });
    await world.run('mutation ($input: AddSshKeyInput!) { addSshKey(input: $input) { user { id } } }', {
      input: { userId: id, name: 'laptop', publicKey },
    });
    await world.database.transaction(world.demo.organizationId, (tx) =>
      tx.execute(
        sql`update users set restricted_fields = '[{"field": "email", "owner": "SCIM"}]' where id = ${id}`,
      ),
    );
  },
  mutations: {
    createUser: (world) => ({ input: { username: username(world), email: email(world) } }),
    updateUser: async (world) => ({ input: await user(world) }),
    deleteUser: (world) => user(world),
    activateUser: (world) => user(world, { state: 'STAGED' }),
    suspendUser: (world) => user(world, { state: 'ACTIVATED' }),
    lockUser: (world) => user(world),
    unlockUser: (world) => user(world),
    setUserPassword: async (world) => ({ input: { ...(await user(world)), password: 'correct horse' } }),
    verifyUserPassword: async (world) => ({
      input: { name: `nobody.${await newUser(world)}`, password: 'any' },
    }),
    mailUserLinks: async (world) => ({
      input: { userIds: [await newUser(world)], purpose: 'ACTIVATION' },
    }),
    async expireUserPassword(world) {
      const id = await newUser(world);
      await world.database.transaction(world.demo.organizationId, (tx) =>
        tx.execute(sql`update users set password_hash = 'any' where id = ${id}`),
      );
      return { id };
    },
    resetUserMfa: (world) => user(world),
    excludeUserFromMfa: async (world) => ({ input: await user(world) }),
    addSshKey: async (world) => ({ input: { userId: await newUser(world), name: 'laptop', publicKey } }),
    removeSshKey: async (world) => ({ id: await newSshKey(world) }),
  },
  samples: {
    'CreateUserInput.username': username,
    'CreateUserInput.email': email,
    'CreateUserInput.alternateEmail': email,
    'CreateUserInput.recoveryEmail': email,
    'CreateUserInput.managedAppleId': email,
    'CreateUserInput.password': 'correct horse',
    'CreateUserInput.managerId': newUser,
    'UpdateUserInput.id': newUser,
    'UpdateUserInput.username': username,
    'UpdateUserInput.email': email,
    'UpdateUserInput.alternateEmail': email,
    'UpdateUserInput.recoveryEmail': email,
    'UpdateUserInput.managedAppleId': email,
    'UpdateUserInput.managerId': newUser,
    'UpdateUserInput.password': 'correct horse',
    'UpdateUserInput.ifVersion': null,
    'Mutation.deleteUser(ifVersion:)': null,
    'SetUserPasswordInput.id': newUser,
    'SetUserPasswordInput.password': 'correct horse',
    'MailUserLinksInput.userIds': async (world: World) => [await newUser(world)],
    'ExcludeUserFromMfaInput.id': newUser,
    'ExcludeUserFromMfaInput.until': () => new Date(Date.now() + 86_400_000).toISOString(),
    'AddSshKeyInput.userId': newUser,
    'AddSshKeyInput.publicKey': publicKey,
    'UserAddressInput.country': 'DE',
    'PhoneNumberInput.number': phoneNumber,
    'UserFilter.id': (world: World) => world.anyId('users'),
    'UserFilter.managerId': (world: World) => world.anyId('users'),
    'UserFilter.provisionerId': (world: World) => world.anyId('administrators'),
  },
};
