import { sql } from 'drizzle-orm';
import type { World } from '../exhaustive/world.ts';
import type { Operations } from './operations.ts';

async function newOrganization(world: World): Promise<string> {
  const data = await world.run(
    `mutation ($input: CreateManagedOrganizationInput!) {
      createManagedOrganization(input: $input) { managedOrganization { id } }
    }`,
    { input: { name: world.unique('Organization') } },
  );
  return data.createManagedOrganization.managedOrganization.id;
}

async function suspendedOrganization(world: World): Promise<string> {
  const id = await newOrganization(world);
  await world.run(
    'mutation ($id: ID!) { suspendManagedOrganization(id: $id) { managedOrganization { id } } }',
    {
      id,
    },
  );
  return id;
}

const administratorId = ({ demo }: World) => demo.administrators.MANAGER;

export const mtp: Operations = {
  /** Raises the demo contract's limit, because these operations create more organizations. */
  async prepare({ database, demo }) {
    await database.transaction(demo.organizationId, (tx) =>
      tx.execute(sql`update providers set max_organizations = null`),
    );
  },
  mutations: {
    createManagedOrganization: (world) => ({ input: { name: world.unique('Organization') } }),
    updateManagedOrganization: async (world) => ({ input: { id: await newOrganization(world) } }),
    suspendManagedOrganization: async (world) => ({ id: await newOrganization(world) }),
    resumeManagedOrganization: async (world) => ({ id: await suspendedOrganization(world) }),
    grantOrganizationAccess: async (world) => ({
      input: { administratorId: administratorId(world), organizationIds: [await newOrganization(world)] },
    }),
    revokeOrganizationAccess: async (world) => ({
      input: { administratorId: administratorId(world), organizationIds: [await newOrganization(world)] },
    }),
    setAllOrganizationsAccess: (world) => ({ input: { administratorId: administratorId(world), all: true } }),
  },
  samples: {
    'CreateManagedOrganizationInput.logoUrl': 'https://logos.example/o.svg',
    'CreateManagedOrganizationInput.contactEmail': 'it@managed.example',
    'UpdateManagedOrganizationInput.id': newOrganization,
    'UpdateManagedOrganizationInput.logoUrl': 'https://logos.example/o.svg',
    'UpdateManagedOrganizationInput.contactEmail': 'it@managed.example',
    'OrganizationAccessInput.administratorId': administratorId,
    'OrganizationAccessInput.organizationIds': async (world: World) => [await newOrganization(world)],
    'SetAllOrganizationsAccessInput.administratorId': administratorId,
    'ManagedOrganizationFilter.administratorId': administratorId,
    'ProviderAdministratorFilter.organizationId': ({ demo }: World) => demo.managed[0]?.id,
  },
};
