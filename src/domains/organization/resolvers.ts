import type { OrganizationDatabase } from '../../core/context.ts';
import { checkInput } from '../../core/input.ts';
import { batched, byId, written } from '../../relay/batch.ts';
import type { Domain } from '../domain.ts';
import type { Resolvers } from '../resolver-types.ts';
import { userEntity } from '../users/entity.ts';
import { emails } from './emails.ts';
import { organizationEntity, readLogo, readOrganizationSettings } from './entity.ts';
import { endSessionsInput, logoInput, portalInput, settingsInput, updateOrganizationInput } from './input.ts';
import * as store from './store.ts';

const own: NonNullable<Resolvers['OrganizationPayload']>['organization'] = (_payload, _args, context, info) =>
  written(organizationEntity, context.db.organizationId, context, info);

const settings = (_organization: unknown, _args: unknown, { db }: { db: OrganizationDatabase }) =>
  readOrganizationSettings(db);

export const organization: Domain = {
  resolvers: {
    Query: {
      organization: (_root, _args, context, info) =>
        byId(organizationEntity, context.db.organizationId, context, info),
      ...emails.Query,
    },
    Organization: {
      logo: (_organization, _args, { db }) => readLogo(db),
      settings,
      userPortal: settings,
      emails: settings,
    },
    OrganizationLogo: { dataUrl: ({ contentType, data }) => `data:${contentType};base64,${data}` },
    OrganizationSettings: {
      newUserStates: (row) => ({
        manual: row.stateOfManualUsers,
        import: row.stateOfImportedUsers,
        application: row.stateOfApplicationUsers,
      }),
    },
    UserPortalSettings: {
      sessionMinutes: (row) => row.portalSessionMinutes,
      idleMinutes: (row) => row.portalIdleMinutes,
      cookie: (row) => row.portalCookie,
      profileEditable: (row) => row.portalProfileEditable,
      agentInstallEnabled: (row) => row.portalAgentInstallEnabled,
      passwordInstruction: (row) => row.portalPasswordInstruction,
      sessionsEndedAt: (row) => row.portalSessionsEndedAt,
    },
    User: {
      portalSessionsEndedAt: ({ id }, _args, context, info) =>
        batched(context, info, 'portalSessionsEndedAt', (ids) => store.sessionsEndedAt(context.db, ids)).load(
          id,
        ),
    },
    EmailSettings: emails.EmailSettings,
    EmailTemplate: emails.EmailTemplate,
    OrganizationPayload: { organization: own },
    EmailTemplatePayload: emails.EmailTemplatePayload,
    EndUserPortalSessionsPayload: {
      organization: own,
      user: ({ userId }, _args, context, info) => byId(userEntity, userId, context, info),
    },
    Mutation: {
      updateOrganization: async (_root, { input }, { db }) => {
        await store.updateOrganization(db, checkInput(updateOrganizationInput, input));
        return {};
      },
      setOrganizationLogo: async (_root, { input }, { db }) => {
        await store.setLogo(db, checkInput(logoInput, input).data);
        return {};
      },
      removeOrganizationLogo: async (_root, _args, { db }) => {
        await store.removeLogo(db);
        return {};
      },
      updateOrganizationSettings: async (_root, { input }, { db }) => {
        await store.changeOrganizationSettings(db, checkInput(settingsInput, input));
        return {};
      },
      updateUserPortal: async (_root, { input }, { db }) => {
        await store.changeOrganizationSettings(db, checkInput(portalInput, input));
        return {};
      },
      endUserPortalSessions: async (_root, { input }, { db }) => {
        const userId = checkInput(endSessionsInput, input).userId ?? null;
        return { userId, endedAt: await store.endSessions(db, userId) };
      },
      ...emails.Mutation,
    },
  },
};
