import type { World } from '../exhaustive/world.ts';
import type { Operations } from './operations.ts';

const input = { format: 'CSV', columns: ['SEQUENCE'] };

async function newExport(world: World): Promise<string> {
  const data = await world.run(
    `mutation ($input: CreateDirectoryEventExportInput!) {
      createDirectoryEventExport(input: $input) { directoryEventExport { id } } }`,
    { input },
  );
  return data.createDirectoryEventExport.directoryEventExport.id;
}

export const eventExports: Operations = {
  mutations: {
    createDirectoryEventExport: () => ({ input }),
    deleteDirectoryEventExport: async (world) => ({ id: await newExport(world) }),
  },
  samples: {
    'CreateDirectoryEventExportInput.columns': ['SEQUENCE'],
    'DirectoryEventExportFilter.createdById': (world: World) => world.anyId('administrators'),
  },
};
