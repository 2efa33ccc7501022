import { retentionGraceDays } from '../event-retention.ts';
import { granted } from './shape.ts';

/**
 * Trigger that sets the moment at which the retention changed, which no client can choose. Nothing is due before the grace
 * period ends.
 */
const setting = `
create or replace function time_event_retention() returns trigger language plpgsql
set search_path = pg_catalog, public, pg_temp
as $function$
begin
  new.set_at := now();
  if tg_op = 'UPDATE' and new.days is not distinct from old.days then
    new.set_at := old.set_at;
  else
    new.due_at := now() + interval '${retentionGraceDays} days';
  end if;
  return new;
end
$function$;
create or replace trigger time_event_retention before insert or update on event_retentions
  for each row execute function time_event_retention();
`;

/**
 * Policy of the owner of the events, which applies to it unless it is a superuser. The serving role has no policy for
 * deletion.
 */
const owner = `
drop policy if exists retention on events;
create policy retention on events for delete to current_user
  using (organization_id = nullif(current_setting('rolegate.organization', true), ''));
`;

/**
 * Function `purge_events`, which removes the oldest events of the bound organization within its retention: a beginning of
 * the chain, up to the first event that is recent enough. It returns a summary that the caller records in an event; without
 * that event verification reports the missing beginning.
 */
const purge = granted({
  name: 'purge_events',
  takes: ['most integer'],
  returns: 'table ("days" int, "first" int, "through" int, "digest" text, "removed" int)',
  asOwner: true,
  declares: `
  organization text := nullif(current_setting('rolegate.organization', true), '');
  setting record;`,
  body: `
  select r.days as kept_days into setting from public.event_retentions r
  where r.organization_id = organization and r.days is not null and r.set_at <= now() - interval '${retentionGraceDays} days'
  for update;
  if not found then
    return;
  end if;
  return query
    with oldest as materialized (
      select e.id as event_id, e.sequence as place, e.occurred_at as moment from public.events e
      where e.organization_id = organization order by e.sequence limit most),
    young as (select min(o.place) as place from oldest o where o.moment >= now() - make_interval(days => setting.kept_days)),
    gone as (
      delete from public.events e using oldest o, young y
      where e.organization_id = organization and e.id = o.event_id and (y.place is null or o.place < y.place)
      returning e.sequence as place, e.digest as seal)
    select setting.kept_days::int, min(g.place), max(g.place), (array_agg(g.seal order by g.place desc))[1], count(*)::int
    from gone g having count(*) > 0;`,
});

/**
 * Constraint trigger that permits a chain's end to continue only with added events. Moved by hand, it would keep all further
 * changes of the organization from being recorded, and so from being made. Checked at the end of the transaction.
 */
const end = `
create or replace function check_event_chain() returns trigger language plpgsql
set search_path = pg_catalog, public, pg_temp
as $function$
declare
  begin_sequence integer := 0;
  begin_digest text := '';
begin
  if tg_op = 'UPDATE' then
    begin_sequence := old.sequence;
    begin_digest := old.digest;
  end if;
  if new.sequence < begin_sequence
    or new.sequence = begin_sequence and new.digest <> begin_digest
    or new.sequence > begin_sequence and not exists (select from events e
      where e.organization_id = new.organization_id and e.sequence = new.sequence and e.digest = new.digest)
    or new.sequence - begin_sequence <> (select count(*) from events e where e.organization_id = new.organization_id
      and e.sequence > begin_sequence and e.sequence <= new.sequence)
  then
    raise 'The end of the chain of % does not follow its events.', new.organization_id
      using errcode = 'integrity_constraint_violation';
  end if;
  return null;
end
$function$;
drop trigger if exists check_event_chain on event_chains;
create constraint trigger check_event_chain after insert or update on event_chains
  deferrable initially deferred for each row execute function check_event_chain();
`;

export const trail = setting + owner + purge + end;
