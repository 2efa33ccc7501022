import { sql } from 'drizzle-orm';
import {
  boolean,
  check,
  foreignKey,
  integer,
  jsonb,
  pgEnum,
  pgTable,
  primaryKey,
  smallint,
} from 'drizzle-orm/pg-core';
import { instant, keepPolicies, organizationId, tenantPolicy, text, timestamps } from '../columns.ts';
import { organizations } from './organizations.ts';
import { userState, users } from './users.ts';

export const portalCookie = pgEnum('portal_cookie', ['BROWSER_SESSION', 'PERSISTENT']);

export const emailTemplateType = pgEnum('email_template_type', [
  'ACTIVATE_USER',
  'ACTIVATE_GOOGLE_WORKSPACE_USER',
  'ACTIVATE_MICROSOFT_365_USER',
  'PASSWORD_RESET',
  'PASSWORD_CHANGED',
  'PASSWORD_EXPIRATION_WARNING',
  'PASSWORD_EXPIRED',
  'ACCOUNT_LOCKED',
  'MFA_ENROLLMENT',
]);

const flag = (name: string, value: boolean) => boolean(name).notNull().default(value);
const state = (name: string) => userState(name).notNull().default('STAGED');

/**
 * Settings of an organization for its users and its User Portal. An organization without a row has the defaults of the
 * columns.
 */
export const organizationSettings = pgTable(
  'organization_settings',
  {
    organizationId: organizationId().primaryKey(),
    /** Name shown to users; null for the organization's name. */
    displayName: text('display_name'),
    timeZone: text('time_zone').notNull().default('UTC'),
    locale: text('locale').notNull().default('en-US'),
    defaultDomain: text('default_domain'),
    showIntroduction: flag('show_introduction', true),
    stateOfManualUsers: state('state_of_manual_users'),
    stateOfImportedUsers: state('state_of_imported_users'),
    stateOfApplicationUsers: state('state_of_application_users'),
    managedUidEnabled: flag('managed_uid_enabled', false),
    deviceIdentificationEnabled: flag('device_identification_enabled', true),

    portalSessionMinutes: integer('portal_session_minutes').notNull().default(720),
    portalIdleMinutes: integer('portal_idle_minutes').notNull().default(60),
    portalCookie: portalCookie('portal_cookie').notNull().default('BROWSER_SESSION'),
    portalProfileEditable: flag('portal_profile_editable', true),
    portalAgentInstallEnabled: flag('portal_agent_install_enabled', false),
    portalPasswordInstruction: text('portal_password_instruction'),
    portalSessionsEndedAt: instant('portal_sessions_ended_at'),

    emailSenderName: text('email_sender_name'),
    emailReplyTo: text('email_reply_to'),
    emailDisclaimer: text('email_disclaimer'),
    ...timestamps(),
  },
  (t) => [
    foreignKey({
      name: 'organization_settings_organization',
      columns: [t.organizationId],
      foreignColumns: [organizations.id],
    }),
    check(
      'organization_settings_portal',
      sql`0 < portal_idle_minutes and portal_idle_minutes <= portal_session_minutes`,
    ),
    ...keepPolicies(),
  ],
);

/** Users whose sessions of the User Portal were ended individually. */
export const portalSignOuts = pgTable(
  'portal_sign_outs',
  {
    organizationId: organizationId(),
    userId: text('user_id').notNull(),
    endedAt: instant('ended_at').notNull().default(sql`now()`),
  },
  (t) => [
    primaryKey({ name: 'portal_sign_outs_key', columns: [t.organizationId, t.userId] }),
    foreignKey({
      name: 'portal_sign_outs_user',
      columns: [t.organizationId, t.userId],
      foreignColumns: [users.organizationId, users.id],
    }).onDelete('cascade'),
    ...keepPolicies(),
  ],
);

/** Picture of the organization, in a separate table: only the field that shows it reads it. */
export const organizationLogos = pgTable(
  'organization_logos',
  {
    organizationId: organizationId().primaryKey(),
    contentType: text('content_type').notNull(),
    width: smallint('width').notNull(),
    height: smallint('height').notNull(),
    size: integer('size').notNull(),
    /** Image in base64, which both drivers return unchanged. */
    data: text('data').notNull(),
    ...timestamps(),
  },
  (t) => [
    foreignKey({
      name: 'organization_logos_organization',
      columns: [t.organizationId],
      foreignColumns: [organizations.id],
    }),
    tenantPolicy(),
  ],
);

export interface EmailTexts {
  readonly subject: string;
  readonly header: string;
  readonly title: string;
  readonly body: string;
  readonly button: string;
  readonly nextStepContactInfo: string;
}

/** E-mails whose text an organization has customized. */
export const emailTemplates = pgTable(
  'email_templates',
  {
    organizationId: organizationId(),
    type: emailTemplateType('type').notNull(),
    texts: jsonb('texts').$type<EmailTexts>().notNull(),
    ...timestamps(),
  },
  (t) => [
    primaryKey({ name: 'email_templates_key', columns: [t.organizationId, t.type] }),
    foreignKey({
      name: 'email_templates_organization',
      columns: [t.organizationId],
      foreignColumns: [organizations.id],
    }),
    tenantPolicy(),
  ],
);
