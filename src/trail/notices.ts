import type { expirySteps } from '../../db/certificate-expiry.ts';
import type { NotificationKind, NotificationSeverity } from '../generated/graphql.ts';

/** Notification of a change to the organization's administrators. */
export interface Notice {
  readonly kind: NotificationKind;
  readonly severity: NotificationSeverity;
  /** One sentence. The actor and the object are separate fields. */
  readonly title: string;
}

function notice(kind: NotificationKind, severity: NotificationSeverity, title: string): Notice {
  return { kind, severity, title };
}

/**
 * Notices of changes, by type of their event. A change without an entry has no notification. A test checks that each
 * entry belongs to a mutation.
 */
export const notices: ReadonlyMap<string, Notice> = new Map([
  ['administrator_create', notice('ACCESS_CHANGED', 'WARNING', 'An administrator was created.')],
  [
    'administrator_role_assign',
    notice('ACCESS_CHANGED', 'WARNING', 'An administrator was given another role.'),
  ],
  ['administrator_suspend', notice('RESTRICTED', 'WARNING', 'An administrator was suspended.')],
  ['administrator_delete', notice('DELETED', 'WARNING', 'An administrator was deleted.')],
  [
    'administrator_mfa_reset',
    notice('CREDENTIAL_CHANGED', 'WARNING', 'The second factor of an administrator was reset.'),
  ],
  ['user_portal_sessions_end', notice('RESTRICTED', 'INFO', 'All sessions of the User Portal were ended.')],
  [
    'directory_event_retention_set',
    notice('RESTRICTED', 'CRITICAL', 'The retention of events of the trail was changed.'),
  ],
  ['managed_organization_suspend', notice('RESTRICTED', 'CRITICAL', 'A managed organization was suspended.')],
  ['managed_organization_create', notice('ACCESS_CHANGED', 'INFO', 'A managed organization was created.')],
  [
    'organization_access_grant',
    notice('ACCESS_CHANGED', 'WARNING', 'Access to an organization was granted.'),
  ],
  ['organization_access_revoke', notice('ACCESS_CHANGED', 'INFO', 'Access to an organization was revoked.')],
  [
    'all_organizations_access_set',
    notice('ACCESS_CHANGED', 'WARNING', 'Access to all organizations was changed.'),
  ],
  ['payment_method_add', notice('PAYMENT_CHANGED', 'INFO', 'A payment method was added.')],
  ['payment_method_remove', notice('PAYMENT_CHANGED', 'WARNING', 'A payment method was removed.')],
  ['default_payment_method_set', notice('PAYMENT_CHANGED', 'INFO', 'Another payment method is the default.')],
  ['user_delete', notice('DELETED', 'WARNING', 'A user was deleted.')],
  ['user_lock', notice('RESTRICTED', 'WARNING', 'A user was locked.')],
  ['user_suspend', notice('RESTRICTED', 'WARNING', 'A user was suspended.')],
  ['user_mfa_reset', notice('CREDENTIAL_CHANGED', 'WARNING', 'The second factor of a user was reset.')],
  ['user_group_delete', notice('DELETED', 'WARNING', 'A user group was deleted.')],
  ['device_group_delete', notice('DELETED', 'WARNING', 'A device group was deleted.')],
  ['device_delete', notice('DELETED', 'WARNING', 'A device was deleted.')],
  ['device_erase', notice('RESTRICTED', 'CRITICAL', 'The erasure of a device was requested.')],
  ['policy_delete', notice('DELETED', 'CRITICAL', 'A policy was deleted.')],
  ['command_delete', notice('DELETED', 'WARNING', 'A command was deleted.')],
  ['radius_server_delete', notice('DELETED', 'CRITICAL', 'A RADIUS server was deleted.')],
  [
    'radius_shared_secret_rotate',
    notice('CREDENTIAL_CHANGED', 'WARNING', 'A RADIUS server has another shared secret.'),
  ],
  ['sso_application_delete', notice('DELETED', 'CRITICAL', 'An SSO application was deleted.')],
  ['sso_application_deactivate', notice('RESTRICTED', 'WARNING', 'An SSO application was deactivated.')],
  [
    'sso_certificate_upload',
    notice('CREDENTIAL_CHANGED', 'WARNING', 'An SSO application has another certificate.'),
  ],
  [
    'sso_certificate_generate',
    notice('CREDENTIAL_CHANGED', 'WARNING', 'An SSO application has another certificate.'),
  ],
  ['support_ticket_submit', notice('CASE_SUBMITTED', 'INFO', 'A support ticket was submitted.')],
  ['feature_request_submit', notice('CASE_SUBMITTED', 'INFO', 'A feature request was submitted.')],
]);

/** Notices of the ends of started work, by type of the event: after complete success, or otherwise. */
const endings: ReadonlyMap<string, { readonly done: Notice; readonly failed: Notice }> = new Map([
  [
    'user_import_finish',
    ending('A user import has ended.', 'A user import has ended, and some rows were not imported.'),
  ],
  ['user_export_finish', ending('A user export is ready.', 'A user export failed.')],
  ['directory_event_export_finish', ending('An export of events is ready.', 'An export of events failed.')],
  [
    'directory_sync_finish',
    ending('A run of a directory has ended.', 'A run of a directory failed, or left entries out.'),
  ],
  [
    'command_run_finish',
    ending('A command has ended on all of its devices.', 'A command did not succeed on all of its devices.'),
  ],
]);

function ending(done: string, failed: string) {
  return { done: notice('JOB_ENDED', 'INFO', done), failed: notice('JOB_ENDED', 'WARNING', failed) };
}

/** Event types of a certificate's expiry, by the remaining days. */
export const expiryEvents = {
  30: 'certificate_expire_in_30_days',
  7: 'certificate_expire_in_7_days',
  1: 'certificate_expire_in_1_day',
  0: 'certificate_expire',
} as const satisfies Record<(typeof expirySteps)[number], string>;

/** Notices of events that nobody causes by hand, by type of the event. */
const occurrences: ReadonlyMap<string, Notice> = new Map([
  ['group_change_hold', notice('REVIEW_NEEDED', 'WARNING', 'A large change of a group waits for approval.')],
  ['group_members_suggest', notice('REVIEW_NEEDED', 'INFO', 'Changes of a group’s members are suggested.')],
  [
    'command_run_expire',
    notice('JOB_ENDED', 'WARNING', 'A command did not run on all of its devices in time.'),
  ],
  ['directory_export_fail', notice('JOB_ENDED', 'WARNING', 'Changes could not be exported to a directory.')],
  [expiryEvents[30], notice('CERTIFICATE_EXPIRING', 'INFO', 'A certificate expires within 30 days.')],
  [expiryEvents[7], notice('CERTIFICATE_EXPIRING', 'WARNING', 'A certificate expires within 7 days.')],
  [expiryEvents[1], notice('CERTIFICATE_EXPIRING', 'CRITICAL', 'A certificate expires within a day.')],
  [expiryEvents[0], notice('CERTIFICATE_EXPIRING', 'CRITICAL', 'A certificate has expired.')],
]);

/** Returns the notice of an event of a job or a device. */
export function noticeOfJob(eventType: string, failed: boolean): Notice | undefined {
  const ending = endings.get(eventType);
  return occurrences.get(eventType) ?? (failed ? ending?.failed : ending?.done);
}

/** Notice about an administrator whose requests are refused repeatedly. */
export const refusedOften = notice(
  'REPEATED_REFUSALS',
  'WARNING',
  'An administrator was refused at least five times within an hour.',
);
