import { sql } from 'drizzle-orm';
import {
  boolean,
  check,
  foreignKey,
  index,
  jsonb,
  pgEnum,
  pgTable,
  unique,
  uniqueIndex,
} from 'drizzle-orm/pg-core';
import type { StoredCertificate } from '../certificates.ts';
import {
  canonical,
  id,
  instant,
  nameKey,
  organizationId,
  tenantPolicy,
  text,
  textList,
  timestamps,
} from '../columns.ts';
import { pairs, userGroups } from './groups.ts';
import { organizations } from './organizations.ts';
import { users } from './users.ts';

export const ssoNameIdFormat = pgEnum('sso_name_id_format', [
  'UNSPECIFIED',
  'EMAIL_ADDRESS',
  'PERSISTENT',
  'TRANSIENT',
]);
export const ssoSignatureAlgorithm = pgEnum('sso_signature_algorithm', [
  'RSA_SHA256',
  'RSA_SHA512',
  'RSA_SHA1',
]);
export const ssoUserField = pgEnum('sso_user_field', [
  'USERNAME',
  'EMAIL',
  'ALTERNATE_EMAIL',
  'FIRST_NAME',
  'MIDDLE_NAME',
  'LAST_NAME',
  'DISPLAY_NAME',
  'COMPANY',
  'COST_CENTER',
  'DEPARTMENT',
  'EMPLOYEE_IDENTIFIER',
  'EMPLOYEE_TYPE',
  'JOB_TITLE',
  'LOCATION',
  'CUSTOM_ATTRIBUTE',
]);

const flag = (name: string) => boolean(name).notNull().default(false);

export interface ConstantAttribute {
  readonly name: string;
  readonly value: string;
}

export interface UserAttribute {
  readonly name: string;
  readonly field: (typeof ssoUserField.enumValues)[number];
  readonly customAttribute: string | null;
}

export const ssoApplications = pgTable(
  'sso_applications',
  {
    id: id('app'),
    organizationId: organizationId(),
    displayName: text('display_name').notNull(),
    displayNameKey: nameKey('display_name_key', 'display_name'),
    displayLabel: text('display_label'),
    description: text('description'),
    /** Template of the application; null for one without a template. */
    templateId: text('template_id'),
    active: flag('active'),
    hidden: flag('hidden'),
    jitEnabled: flag('jit_enabled'),
    color: text('color').notNull().default('#202D38'),
    logoUrl: text('logo_url'),
    ssoUrl: text('sso_url').notNull(),
    /** Identifier of the identity provider; null where it equals `sso_url`. */
    idpEntityId: text('idp_entity_id'),
    spEntityId: text('sp_entity_id'),
    acsUrls: textList('acs_urls'),
    defaultAcsUrl: text('default_acs_url'),
    nameIdFormat: ssoNameIdFormat('name_id_format').notNull().default('UNSPECIFIED'),
    subjectField: ssoUserField('subject_field').notNull().default('EMAIL'),
    signatureAlgorithm: ssoSignatureAlgorithm('signature_algorithm').notNull().default('RSA_SHA256'),
    signAssertion: boolean('sign_assertion').notNull().default(true),
    signResponse: flag('sign_response'),
    declareRedirectEndpoint: flag('declare_redirect_endpoint'),
    spErrorFlow: flag('sp_error_flow'),
    idpInitUrl: text('idp_init_url'),
    defaultTargetUrl: text('default_target_url'),
    constantAttributes: jsonb('constant_attributes').$type<ConstantAttribute[]>().notNull().default([]),
    userAttributes: jsonb('user_attributes').$type<UserAttribute[]>().notNull().default([]),
    groupsAttributeName: text('groups_attribute_name'),
    idpCertificate: jsonb('idp_certificate').$type<StoredCertificate>(),
    idpCertExpiresAt: instant('idp_cert_expires_at'),
    idpCertificateUpdatedAt: instant('idp_certificate_updated_at'),
    /** Private key as PEM, encrypted under the installation's secret. */
    idpPrivateKey: text('idp_private_key'),
    idpPrivateKeyUpdatedAt: instant('idp_private_key_updated_at'),
    spCertificate: jsonb('sp_certificate').$type<StoredCertificate>(),
    spCertificateUpdatedAt: instant('sp_certificate_updated_at'),
    ...timestamps(),
  },
  (t) => [
    unique('sso_applications_tenant').on(t.organizationId, t.id),
    foreignKey({
      name: 'sso_applications_organization',
      columns: [t.organizationId],
      foreignColumns: [organizations.id],
    }),
    uniqueIndex('sso_applications_name_unique').on(t.organizationId, canonical(t.displayName)),
    unique('sso_applications_sso_url_unique').on(t.organizationId, t.ssoUrl),
    index('sso_applications_by_display_name').on(t.organizationId, t.displayNameKey, t.id),
    index('sso_applications_by_created_at').on(t.organizationId, t.createdAt, t.id),
    index('sso_applications_by_template').on(t.organizationId, t.templateId),
    check(
      'sso_applications_active',
      sql`not active or (sp_entity_id is not null and default_acs_url is not null and idp_private_key is not null)`,
    ),
    check(
      'sso_applications_default_acs',
      sql`case when acs_urls = '{}' then default_acs_url is null else default_acs_url collate "C" = any(acs_urls) end`,
    ),
    check('sso_applications_signed', sql`sign_assertion or sign_response`),
    check(
      'sso_applications_key',
      sql`num_nulls(idp_certificate, idp_cert_expires_at, idp_certificate_updated_at, idp_private_key,
        idp_private_key_updated_at) in (0, 5)`,
    ),
    check(
      'sso_applications_sp_certificate',
      sql`num_nulls(sp_certificate, sp_certificate_updated_at) in (0, 2)`,
    ),
    tenantPolicy(),
  ],
);

/** User group assigned to an application: its members may sign in. */
export const userGroupSsoApplications = pgTable(
  'user_group_sso_applications',
  {
    organizationId: organizationId(),
    groupId: text('group_id').notNull(),
    ssoApplicationId: text('sso_application_id').notNull(),
    createdAt: instant('created_at').notNull().default(sql`now()`),
  },
  (t) =>
    pairs(
      'user_group_sso_applications',
      t.organizationId,
      [t.groupId, userGroups],
      [t.ssoApplicationId, ssoApplications],
    ),
);

/** User assigned directly to an application, who may sign in. */
export const userSsoApplications = pgTable(
  'user_sso_applications',
  {
    organizationId: organizationId(),
    userId: text('user_id').notNull(),
    ssoApplicationId: text('sso_application_id').notNull(),
    createdAt: instant('created_at').notNull().default(sql`now()`),
  },
  (t) =>
    pairs(
      'user_sso_applications',
      t.organizationId,
      [t.userId, users],
      [t.ssoApplicationId, ssoApplications],
    ),
);
