import {
  ssoApplications,
  ssoNameIdFormat,
  ssoSignatureAlgorithm,
  ssoUserField,
  userGroupSsoApplications,
} from '../../../db/tables/sso.ts';
import type { BelongsTo } from '../../relay/batch.ts';
import { entity } from '../../relay/entity.ts';
import { flagFilter, instantFilter, keyFilter, pairedFilter, textFilter } from '../../relay/filters.ts';
import type { ListOf } from '../../relay/list.ts';

export type SsoApplicationRow = typeof ssoApplications.$inferSelect;

export const nameIdFormats = ssoNameIdFormat.enumValues;
export const signatureAlgorithms = ssoSignatureAlgorithm.enumValues;
export const userFields = ssoUserField.enumValues;

const settings = [
  ...['ssoUrl', 'idpEntityId', 'spEntityId', 'acsUrls', 'defaultAcsUrl', 'nameIdFormat', 'subjectField'],
  ...['signatureAlgorithm', 'signAssertion', 'signResponse', 'declareRedirectEndpoint', 'spErrorFlow'],
  ...['idpInitUrl', 'defaultTargetUrl', 'constantAttributes', 'userAttributes', 'groupsAttributeName'],
];

export const ssoApplicationEntity = entity<SsoApplicationRow>({
  type: 'SsoApplication',
  prefix: 'app',
  table: ssoApplications,
  fields: {
    template: ['templateId'],
    config: settings,
    idpMetadata: [...settings, 'idpCertificate', 'spCertificate'],
    // The store decrypts it for callers who select it.
    idpPrivateKey: [],
  },
});

export const ssoApplicationList: ListOf = {
  entity: ssoApplicationEntity,
  defaultSort: 'DISPLAY_NAME',
  sorts: { DISPLAY_NAME: ssoApplications.displayNameKey, CREATED_AT: ssoApplications.createdAt },
  filters: {
    displayName: keyFilter(ssoApplications.displayNameKey),
    templateId: textFilter(ssoApplications.templateId),
    active: flagFilter(ssoApplications.active),
    hidden: flagFilter(ssoApplications.hidden),
    spEntityId: textFilter(ssoApplications.spEntityId),
    idpCertExpiresAt: instantFilter(ssoApplications.idpCertExpiresAt),
    createdAt: instantFilter(ssoApplications.createdAt),
    userGroupId: pairedFilter(
      ssoApplications,
      userGroupSsoApplications.ssoApplicationId,
      userGroupSsoApplications.groupId,
      'grp',
    ),
  },
};

export const applicationsOfUserGroup: BelongsTo = {
  parent: userGroupSsoApplications.groupId,
  through: { table: userGroupSsoApplications, child: userGroupSsoApplications.ssoApplicationId },
};

export const userGroupsOfApplication: BelongsTo = {
  parent: userGroupSsoApplications.ssoApplicationId,
  through: { table: userGroupSsoApplications, child: userGroupSsoApplications.groupId },
};
