import { checkInput } from '../../core/input.ts';
import { byId, childConnection, written } from '../../relay/batch.ts';
import { connection } from '../../relay/connection.ts';
import { checkId } from '../../relay/ids.ts';
import { administratorEntity } from '../administrators/entity.ts';
import type { Domain } from '../domain.ts';
import { grantAccess, revokeAccess, setAllAccess } from './access-store.ts';
import {
  administratorsOfOrganization,
  administratorsOfProvider,
  managedOrganizationEntity,
  managedOrganizationList,
  organizationsOfAdministrator,
  organizationsOfProvider,
  providerAdministratorEntity,
  providerAdministratorList,
  providerEntity,
} from './entity.ts';
import {
  createManagedOrganizationInput,
  organizationAccessInput,
  setAllOrganizationsAccessInput,
  updateManagedOrganizationInput,
} from './input.ts';
import { readProviderId } from './provider-store.ts';
import { changeStatus, createOrganization, updateOrganization } from './store.ts';
import { viewerOrganizationList } from './viewer-entity.ts';

export const mtp: Domain = {
  entities: [managedOrganizationEntity, providerEntity],
  resolvers: {
    Query: {
      provider: async (_root, _args, context, info) =>
        byId(providerEntity, await readProviderId(context.db), context, info),
      managedOrganization: (_root, { id }, context, info) =>
        byId(managedOrganizationEntity, checkId('org', id), context, info),
      managedOrganizations: (_root, args, context, info) =>
        connection(managedOrganizationList, args, context, info),
    },
    Viewer: {
      organizations: (_viewer, args, context, info) =>
        connection(viewerOrganizationList, args, context.atHome, info),
    },
    ViewerOrganization: {
      chosen: ({ id }, _args, { principal }) => id === principal.organizationId,
    },
    Provider: {
      organizations: ({ organizationId }, args, context, info) =>
        childConnection(
          managedOrganizationList,
          organizationsOfProvider,
          organizationId,
          args,
          context,
          info,
        ),
      administrators: ({ organizationId }, args, context, info) =>
        childConnection(
          providerAdministratorList,
          administratorsOfProvider,
          organizationId,
          args,
          context,
          info,
        ),
    },
    ManagedOrganization: {
      providerAdministrators: ({ id }, args, context, info) =>
        childConnection(providerAdministratorList, administratorsOfOrganization, id, args, context, info),
    },
    ProviderAdministrator: {
      organizations: ({ id }, args, context, info) =>
        childConnection(managedOrganizationList, organizationsOfAdministrator, id, args, context, info),
      administrator: ({ id }, _args, context, info) => byId(administratorEntity, id, context, info),
    },
    Administrator: {
      organizationAccess: ({ id }, _args, context, info) =>
        byId(providerAdministratorEntity, id, context, info),
    },
    ManagedOrganizationPayload: {
      managedOrganization: ({ organizationId }, _args, context, info) =>
        written(managedOrganizationEntity, organizationId, context, info),
    },
    OrganizationAccessPayload: {
      providerAdministrator: ({ administratorId }, _args, context, info) =>
        written(providerAdministratorEntity, administratorId, context, info),
    },
    Mutation: {
      createManagedOrganization: async (_root, { input }, { db, principal }) => {
        const checked = checkInput(createManagedOrganizationInput, input);
        return { organizationId: await createOrganization(db, checked, principal.administratorId) };
      },
      updateManagedOrganization: async (_root, { input }, { db }) => ({
        organizationId: await updateOrganization(db, checkInput(updateManagedOrganizationInput, input)),
      }),
      suspendManagedOrganization: async (_root, { id }, { db }) => ({
        organizationId: await changeStatus(db, checkId('org', id), 'ACTIVE', 'SUSPENDED'),
      }),
      resumeManagedOrganization: async (_root, { id }, { db }) => ({
        organizationId: await changeStatus(db, checkId('org', id), 'SUSPENDED', 'ACTIVE'),
      }),
      grantOrganizationAccess: async (_root, { input }, context) => ({
        administratorId: await grantAccess(context, checkInput(organizationAccessInput, input)),
      }),
      revokeOrganizationAccess: async (_root, { input }, { db }) => ({
        administratorId: await revokeAccess(db, checkInput(organizationAccessInput, input)),
      }),
      setAllOrganizationsAccess: async (_root, { input }, context) => {
        const { administratorId, all } = checkInput(setAllOrganizationsAccessInput, input);
        return { administratorId: await setAllAccess(context, administratorId, all) };
      },
    },
  },
};
