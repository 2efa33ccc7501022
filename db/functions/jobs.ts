import { channels } from '../channels.ts';
import { jobKinds } from '../jobs.ts';
import { jobRole } from '../roles.ts';
import { granted } from './shape.ts';

/**
 * Function `enqueue_job`: see `enqueue` of db/jobs.ts. Its row has the transaction in its key, so it never waits for another
 * transaction. A request of another transaction does not replace this one: its job may run before this transaction commits.
 */
const enqueue = granted({
  name: 'enqueue_job',
  takes: ['kind text', 'row_id text', 'delay_seconds integer'],
  returns: 'void',
  declares: `
  organization text := nullif(current_setting('rolegate.organization', true), '');`,
  body: `
  if organization is null then
    raise exception 'A job belongs to an organization, and none is bound.';
  end if;
  if kind <> all ('{${jobKinds}}') then
    raise exception 'There is no queue %.', kind;
  end if;
  insert into public.job_requests as r (organization_id, kind, row_id, due_at)
  values (organization, kind, row_id, now() + make_interval(secs => delay_seconds))
  on conflict on constraint job_requests_key do update set due_at = least(r.due_at, excluded.due_at);
  perform pg_notify('${channels.work}', 'requests');`,
});

/** Policy of the owner of the requests, which applies to it unless it is a superuser. The relay reads all organizations. */
const owner = `
drop policy if exists relay on job_requests;
create policy relay on job_requests to current_user using (true);
`;

/**
 * Function `take_job_requests`, which removes requests that are due, the oldest first, and returns them. It also takes later
 * requests for the same row: the job that runs now sees what they are about. Several servers may take requests at once.
 */
const take = granted({
  name: 'take_job_requests',
  takes: ['most integer'],
  returns: 'table ("organizationId" text, "kind" text, "rowId" text)',
  asOwner: true,
  to: jobRole,
  body: `
  return query
    with due as (
      select distinct d.organization_id, d.kind, d.row_id
      from (select * from public.job_requests r where r.due_at <= now() order by r.due_at limit most) d),
    found as (
      select r.organization_id, r.kind, r.row_id, r.transaction_id from public.job_requests r
      join due d on (r.organization_id, r.kind, r.row_id) = (d.organization_id, d.kind, d.row_id)
      for update of r skip locked),
    taken as (
      delete from public.job_requests r using found f
      where (r.organization_id, r.kind, r.row_id, r.transaction_id)
        = (f.organization_id, f.kind, f.row_id, f.transaction_id)
      returning r.organization_id, r.kind, r.row_id, r.due_at)
    select t.organization_id, t.kind, t.row_id from taken t group by 1, 2, 3 order by min(t.due_at), 1, 2, 3;`,
});

/** Function `next_job_request`, which returns the time in milliseconds until the next request is due; null without one. */
const next = granted({
  name: 'next_job_request',
  takes: ['most_millis integer'],
  returns: 'integer',
  asOwner: true,
  to: jobRole,
  body: `
  return (select least(most_millis, ceil(extract(epoch from min(r.due_at) - now()) * 1000))::integer
    from public.job_requests r where r.due_at > now());`,
});

/** Trigger that wakes the senders of mail. */
const mails = `
create or replace function tell_mail() returns trigger language plpgsql
set search_path = pg_catalog, public, pg_temp
as $function$
begin
  perform pg_notify('${channels.work}', 'mails');
  return null;
end
$function$;
create or replace trigger tell_mail after insert on mails for each statement execute function tell_mail();
`;

/** Functions by which transactions ask for jobs and mails, and by which the job queue takes the requests. */
export const jobs = owner + enqueue + take + next + mails;
