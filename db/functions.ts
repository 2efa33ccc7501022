/**
 * The functions that the serving role may call. They are installed anew whenever this text changes, after the
 * migrations; so a change needs no migration of its own.
 *
 * `authenticate` finds the administrator behind the digest of an API key, while no organization is bound yet. It needs
 * no right beyond the serving role's, and so is no SECURITY DEFINER: the policy `credential` shows the one row whose
 * digest the caller presents, and that row tells the organization to bind. Both settings end with the call. (They are not
 * `set` clauses of the function, for only superusers may declare those for settings that no extension defines.)
 *
 * `due_commands` finds the scheduled commands of all organizations whose moment has come, in the same way: the policy
 * `due` shows those rows while the setting is on, and the function answers with identifiers alone.
 */
export const functions = `
drop function if exists authenticate(text);
create function authenticate(presented text)
returns table (
  "keyId" text, "administratorId" text, "email" text, "name" text, "role" administrator_role,
  "organizationId" text, "organizationName" text
)
language plpgsql
set search_path = pg_catalog, public, pg_temp
as $function$
declare
  bound_before text := current_setting('rolegate.organization', true);
  found_key record;
begin
  perform set_config('rolegate.credential', presented, true);
  select k.id, k.organization_id, k.administrator_id into found_key from public.api_keys k
  where k.hash = presented and k.revoked_at is null and (k.expires_at is null or k.expires_at > now());
  perform set_config('rolegate.credential', '', true);
  if found_key.id is null then
    return;
  end if;
  perform set_config('rolegate.organization', found_key.organization_id, true);
  return query
    select found_key.id, a.id, a.email, a.name, a.role, o.id, o.name
    from public.administrators a join public.organizations o on o.id = a.organization_id
    where a.organization_id = found_key.organization_id and a.id = found_key.administrator_id
      and not a.suspended and a.api_key_allowed and o.status = 'ACTIVE';
  perform set_config('rolegate.organization', coalesce(bound_before, ''), true);
end
$function$;
revoke all on function authenticate(text) from public;
grant execute on function authenticate(text) to rolegate_app;

drop function if exists due_commands(integer);
create function due_commands(most integer)
returns table ("organizationId" text, "commandId" text)
language plpgsql
set search_path = pg_catalog, public, pg_temp
as $function$
begin
  perform set_config('rolegate.clock', 'on', true);
  return query
    select c.organization_id, c.id from public.commands c where c.next_run_at <= now()
    order by c.next_run_at, c.id limit most;
  perform set_config('rolegate.clock', '', true);
end
$function$;
revoke all on function due_commands(integer) from public;
grant execute on function due_commands(integer) to rolegate_app;
`;
