import type { World } from '../exhaustive/world.ts';
import type { Operations } from './operations.ts';

const input = { format: 'CSV', columns: ['USERNAME'] };

async function newExport(world: World): Promise<string> {
  const data = await world.run(
    'mutation ($input: CreateUserExportInput!) { createUserExport(input: $input) { userExport { id } } }',
    { input },
  );
  return data.createUserExport.userExport.id;
}

export const userExports: Operations = {
  mutations: {
    createUserExport: () => ({ input }),
    deleteUserExport: async (world) => ({ id: await newExport(world) }),
  },
  samples: {
    'CreateUserExportInput.columns': ['USERNAME'],
    'CreateUserExportInput.userGroupId': (world: World) => world.anyId('user_groups'),
    'UserExportFilter.createdById': (world: World) => world.anyId('administrators'),
  },
};
