import { runExpired } from '../command-runs.ts';
import { expired } from '../expired.ts';
import { expiryNoticeDue, mfaNoticeDue } from '../user-notices.ts';
import { shownWhile } from './shape.ts';

const withExpired = Object.entries(expired)
  .map(
    ([table, condition]) => `
    select t.organization_id from public.${table} t where ${condition}`,
  )
  .join(' union');

/**
 * Functions that return due rows of all organizations. The policies `due` show those rows while the setting is on, and the
 * functions return only identifiers.
 */
export const due =
  shownWhile('rolegate.clock', "'on'", {
    name: 'due_commands',
    takes: ['most integer'],
    returns: 'table ("organizationId" text, "commandId" text)',
    query: `
    select c.organization_id, c.id from public.commands c where c.next_run_at <= now()
    order by c.next_run_at, c.id limit most`,
  }) +
  shownWhile('rolegate.clock', "'on'", {
    name: 'due_command_expiries',
    takes: ['most integer'],
    returns: 'table ("organizationId" text)',
    query: `
    select distinct command_runs.organization_id from public.command_runs where ${runExpired}
    order by 1 limit most`,
  }) +
  shownWhile('rolegate.clock', "'on'", {
    name: 'due_command_ends',
    takes: ['most integer'],
    returns: 'table ("organizationId" text)',
    query: `
    select distinct r.organization_id from public.command_runs r where r.state = 'RUNNING'
    order by 1 limit most`,
  }) +
  shownWhile('rolegate.clock', "'on'", {
    name: 'due_certificates',
    takes: ['most integer'],
    returns: 'table ("organizationId" text)',
    query: `
    select distinct c.organization_id from public.certificate_expiries c where c.due_at <= now()
    order by 1 limit most`,
  }) +
  shownWhile('rolegate.clock', "'on'", {
    name: 'due_event_purges',
    takes: ['most integer'],
    returns: 'table ("organizationId" text)',
    query: `
    select r.organization_id from public.event_retentions r where r.days is not null and r.due_at <= now()
    order by r.due_at, r.organization_id limit most`,
  }) +
  shownWhile('rolegate.clock', "'on'", {
    name: 'due_refusal_tallies',
    takes: ['most integer'],
    returns: 'table ("organizationId" text)',
    query: `
    select distinct r.organization_id from public.refusal_tallies r where r.first_at < now() - interval '1 hour'
    order by 1 limit most`,
  }) +
  shownWhile('rolegate.clock', "'on'", {
    name: 'due_user_notices',
    takes: ['most integer'],
    returns: 'table ("organizationId" text)',
    query: `
    select u.organization_id from public.users u
    left join public.password_policies p on p.organization_id = u.organization_id
    where ${expiryNoticeDue}
    union
    select u.organization_id from public.users u
    left join public.mfa_policies m on m.organization_id = u.organization_id
    where ${mfaNoticeDue}
    union
    select t.organization_id from public.password_tallies t where t.first_at < now() - interval '1 hour'
    union
    select n.organization_id from public.unknown_names n where n.last_at < now() - interval '30 days'
    order by 1 limit most`,
  }) +
  shownWhile('rolegate.clock', "'on'", {
    name: 'due_expired',
    takes: ['most integer'],
    returns: 'table ("organizationId" text)',
    query: `${withExpired} order by 1 limit most`,
  }) +
  shownWhile('rolegate.outbox', "'due'", {
    name: 'due_mails',
    takes: ['most int'],
    returns: 'table ("id" uuid, "organizationId" text)',
    query:
      'select m.id, m.organization_id from public.mails m where m.due_at <= now() order by m.due_at limit most',
  });
