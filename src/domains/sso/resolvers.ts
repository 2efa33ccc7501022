import { checkInput } from '../../core/input.ts';
import { batched, byId, childConnection, written } from '../../relay/batch.ts';
import { connection } from '../../relay/connection.ts';
import { checkId } from '../../relay/ids.ts';
import type { Domain } from '../domain.ts';
import { userGroupList } from '../groups/entity.ts';
import type { MutationResolvers, SsoApplicationResolvers } from '../resolver-types.ts';
import {
  applicationsOfUserGroup,
  ssoApplicationEntity,
  ssoApplicationList,
  userGroupsOfApplication,
} from './entity.ts';
import * as inputs from './input.ts';
import { generateKey, privateKeys, uploadKey } from './key-store.ts';
import { importMetadata } from './metadata-store.ts';
import * as store from './store.ts';
import { ssoTemplate, ssoTemplates } from './templates.ts';

const application: SsoApplicationResolvers = {
  template: ({ templateId }) => (templateId ? (ssoTemplate(templateId) ?? null) : null),
  config: (row) => row,
  idpPrivateKey: ({ id }, _args, context, info) =>
    batched(context, info, 'idpPrivateKey', (ids) => privateKeys(context, ids)).load(id),
  idpMetadata: async (row) => {
    if (!row.idpCertificate) return null;
    // Imported on demand with the XML writer, so that the start does not wait for it.
    const { writeMetadata } = await import('./metadata-out.ts');
    return writeMetadata({
      entityId: row.idpEntityId ?? row.ssoUrl,
      ssoUrl: row.ssoUrl,
      certificate: row.idpCertificate.pem,
      nameIdFormat: row.nameIdFormat,
      requestsSigned: row.spCertificate !== null,
      redirect: row.declareRedirectEndpoint,
    });
  },
  userGroups: ({ id }, args, context, info) =>
    childConnection(userGroupList, userGroupsOfApplication, id, args, context, info),
};

const mutations: MutationResolvers = {
  createSsoApplication: async (_root, { input }, { db }) => ({
    applicationId: await store.createApplication(db, checkInput(inputs.createSsoApplicationInput, input)),
  }),
  updateSsoApplication: async (_root, { input }, { db }) => ({
    applicationId: await store.updateApplication(db, checkInput(inputs.updateSsoApplicationInput, input)),
  }),
  deleteSsoApplication: async (_root, { id }, { db }) => ({
    deletedId: await store.deleteApplication(db, checkId('app', id)),
  }),
  activateSsoApplication: async (_root, { id }, { db }) => ({
    applicationId: await store.activateApplication(db, checkId('app', id), new Date()),
  }),
  deactivateSsoApplication: async (_root, { id }, { db }) => ({
    applicationId: await store.deactivateApplication(db, checkId('app', id)),
  }),
  generateSsoCertificate: async (_root, { input }, context) => ({
    applicationId: await generateKey(context, checkInput(inputs.generateCertificateInput, input), new Date()),
  }),
  uploadSsoCertificate: async (_root, { input }, context) => ({
    applicationId: await uploadKey(context, checkInput(inputs.uploadCertificateInput, input)),
  }),
  importSsoMetadata: async (_root, { input }, { db }) => ({
    applicationId: await importMetadata(db, checkInput(inputs.importMetadataInput, input), new Date()),
  }),
};

export const sso: Domain = {
  entities: [ssoApplicationEntity],
  resolvers: {
    Query: {
      ssoApplication: (_root, { id }, context, info) =>
        byId(ssoApplicationEntity, checkId('app', id), context, info),
      ssoApplications: (_root, args, context, info) => connection(ssoApplicationList, args, context, info),
      ssoApplicationTemplates: (_root, { search }) => ssoTemplates(search ?? ''),
    },
    SsoApplication: application,
    SsoConfiguration: { idpEntityId: ({ idpEntityId, ssoUrl }) => idpEntityId ?? ssoUrl },
    SsoApplicationTemplate: {
      isConfigured: ({ id }, _args, context, info) =>
        batched(context, info, 'isConfigured', (ids) => store.configuredTemplates(context.db, ids)).load(id),
    },
    SsoApplicationPayload: {
      ssoApplication: ({ applicationId }, _args, context, info) =>
        written(ssoApplicationEntity, applicationId, context, info),
    },
    UserGroup: {
      ssoApplications: ({ id }, args, context, info) =>
        childConnection(ssoApplicationList, applicationsOfUserGroup, id, args, context, info),
    },
    Mutation: mutations,
  },
};
