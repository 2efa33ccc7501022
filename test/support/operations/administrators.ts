import type { World } from '../exhaustive/world.ts';
import type { Operations } from './operations.ts';

export const email = (world: World) => `${world.unique('admin')}@northwind-robotics.example`;

/** Creates an invited administrator for the mutation. */
export async function newAdministrator(world: World): Promise<string> {
  const data = await world.run(
    'mutation ($input: CreateAdministratorInput!) { createAdministrator(input: $input) { administrator { id } } }',
    { input: { email: email(world), role: 'READ_ONLY' } },
  );
  return data.createAdministrator.administrator.id;
}

const administrator = async (world: World) => ({ id: await newAdministrator(world) });

export const administrators: Operations = {
  mutations: {
    createAdministrator: (world) => ({ input: { email: email(world), role: 'READ_ONLY' } }),
    updateAdministrator: async (world) => ({ input: await administrator(world) }),
    assignAdministratorRole: async (world) => ({
      input: { ...(await administrator(world)), role: 'MANAGER' },
    }),
    suspendAdministrator: administrator,
    async unsuspendAdministrator(world) {
      const id = await newAdministrator(world);
      await world.run('mutation ($id: ID!) { suspendAdministrator(id: $id) { administrator { id } } }', {
        id,
      });
      return { id };
    },
    deleteAdministrator: administrator,
    resetAdministratorMfa: administrator,
    resendAdministratorInvitation: administrator,
  },
  samples: {
    'CreateAdministratorInput.email': email,
    'CreateAdministratorInput.timeZone': 'Europe/Berlin',
    'UpdateAdministratorInput.id': newAdministrator,
    'UpdateAdministratorInput.email': email,
    'UpdateAdministratorInput.timeZone': 'Europe/Berlin',
    'AssignAdministratorRoleInput.id': newAdministrator,
  },
};
