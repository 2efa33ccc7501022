import type { World } from '../exhaustive/world.ts';
import type { Operations } from './operations.ts';

const content = (world: World) => {
  const name = world.unique('imported');
  return `username,email\n${name},${name}@northwind-robotics.example\n`;
};

/** Creates a READY import of one user. */
async function newImport(world: World): Promise<string> {
  const data = await world.run(
    'mutation ($input: CreateUserImportInput!) { createUserImport(input: $input) { userImport { id } } }',
    { input: { name: world.unique('import'), format: 'CSV', content: content(world) } },
  );
  return data.createUserImport.userImport.id;
}

export const imports: Operations = {
  mutations: {
    createUserImport: (world) => ({ input: { name: world.unique('import'), format: 'CSV' } }),
    startUserImport: async (world) => ({ id: await newImport(world) }),
    cancelUserImport: async (world) => ({ id: await newImport(world) }),
    deleteUserImport: async (world) => ({ id: await newImport(world) }),
  },
  samples: {
    'CreateUserImportInput.content': content,
    'UserImportColumnInput.column': 'Mail',
    'UserImportColumnInput.field': 'email',
    'UserImportFilter.createdById': (world: World) => world.anyId('administrators'),
  },
};
