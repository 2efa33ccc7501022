/**
 * The functions that the serving role may call. They are installed anew whenever this text changes, after the
 * migrations; so a change needs no migration of its own.
 *
 * `authenticate` finds who is behind the digest of an API key, while no organization is bound yet. It needs
 * no right beyond the serving role's, and so is no SECURITY DEFINER: the policy `credential` shows the one row whose
 * digest the caller presents, and that row tells the organization to bind. Both settings end with the call. (They are not
 * `set` clauses of the function, for only superusers may declare those for settings that no extension defines.)
 *
 * `tell_access_change` notifies every server on the database of changes of what somebody may do: db/access-changes.ts.
 *
 * `due_commands` finds the scheduled commands of all organizations whose moment has come, in the same way: the policy
 * `due` shows those rows while the setting is on, and the function answers with identifiers alone.
 */
const keys = `
drop function if exists authenticate(text);
drop function if exists authenticate(text, text);
create function authenticate(presented text, client text)
returns table (
  "keyId" text, "administratorId" text, "serviceAccount" boolean, "email" text, "name" text, "role" administrator_role,
  "organizationId" text, "organizationName" text, "readOnly" boolean, "scopes" text[], "networks" text[], "organizationIds" text[], "expiresAt" timestamptz
)
language plpgsql
set search_path = pg_catalog, public, pg_temp
as $function$
declare
  bound_before text := current_setting('rolegate.organization', true);
  found_key record;
begin
  perform set_config('rolegate.credential', presented, true);
  select k.id, k.organization_id, k.administrator_id, k.service_account_id, k.read_only, k.scopes, k.expires_at,
    k.networks::text[] as networks, k.organization_ids into found_key from public.api_keys k
  where k.hash = presented and k.revoked_at is null and (k.expires_at is null or k.expires_at > now())
    and (k.networks is null or client::inet <<= any(k.networks::inet[]));
  perform set_config('rolegate.credential', '', true);
  -- What follows is done for unknown keys too, so that they take as long as those that ended.
  perform set_config('rolegate.organization', coalesce(found_key.organization_id, ''), true);
  return query
    select found_key.id, a.id, false, a.email, a.name, a.role, o.id, o.name,
      found_key.read_only, found_key.scopes, found_key.networks, found_key.organization_ids, found_key.expires_at
    from public.administrators a join public.organizations o on o.id = a.organization_id
    where a.organization_id = found_key.organization_id and a.id = found_key.administrator_id
      and not a.suspended and a.api_key_allowed and o.status = 'ACTIVE'
    union all
    select found_key.id, s.id, true, s.name, s.name, s.role, o.id, o.name,
      found_key.read_only, found_key.scopes, found_key.networks, found_key.organization_ids, found_key.expires_at
    from public.service_accounts s join public.organizations o on o.id = s.organization_id
    where s.organization_id = found_key.organization_id and s.id = found_key.service_account_id
      and not s.disabled and o.status = 'ACTIVE';
  perform set_config('rolegate.organization', coalesce(bound_before, ''), true);
end
$function$;
revoke all on function authenticate(text, text) from public;
grant execute on function authenticate(text, text) to rolegate_app;

create or replace function tell_access_change() returns trigger language plpgsql
set search_path = pg_catalog, public, pg_temp
as $function$
begin
  perform pg_notify('rolegate_access', coalesce(to_jsonb(old) ->> 'organization_id', to_jsonb(old) ->> 'id'));
  return null;
end
$function$;
create or replace trigger tell_access_change
  after update of role, suspended, api_key_allowed, email, first_name, last_name or delete on administrators
  for each row execute function tell_access_change();
create or replace trigger tell_access_change after update of role, disabled, name or delete on service_accounts
  for each row execute function tell_access_change();
create or replace trigger tell_access_change
  after update of revoked_at, expires_at, read_only, scopes, networks, organization_ids or delete on api_keys
  for each row execute function tell_access_change();
create or replace trigger tell_access_change after update or delete on administrator_organizations
  for each row execute function tell_access_change();
create or replace trigger tell_access_change after update of status, name or delete on organizations
  for each row execute function tell_access_change();

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

/**
 * `sign_in_accounts` finds the accounts of an e-mail address, in the order in which they were made; the policy `sign_in`
 * shows those and no others. `authenticate_session`, `find_link` and `find_passkey` do for tokens of sessions, of links
 * and for passkeys what `authenticate` does for keys. An idle session ends: each use of it moves that moment, and is
 * noted once a minute.
 */
const signIn = `
drop function if exists sign_in_accounts(text);
create function sign_in_accounts(address text)
returns table (
  "administratorId" text, "email" text, "name" text, "suspended" boolean, "registered" boolean, "passwordHash" text,
  "mfaRequired" boolean, "totpEnrolled" boolean, "passkeyEnrolled" boolean,
  "organizationId" text, "organizationName" text
)
language plpgsql
set search_path = pg_catalog, public, pg_temp
as $function$
declare
  bound_before text := current_setting('rolegate.organization', true);
  found_account record;
  found_accounts text[];
  found_organization text;
begin
  perform set_config('rolegate.sign_in', address, true);
  found_accounts := array(select a.organization_id from public.administrators a where a.email = address order by a.id);
  perform set_config('rolegate.sign_in', '', true);
  foreach found_organization in array found_accounts loop
    perform set_config('rolegate.organization', found_organization, true);
    return query
      select a.id, a.email, a.name, a.suspended, a.registered_at is not null, c.password_hash,
        a.mfa_required or o.require_administrator_mfa, c.totp_secret is not null,
        exists (select from public.passkeys p where p.organization_id = a.organization_id and p.administrator_id = a.id),
        o.id, o.name
      from public.administrators a
      join public.organizations o on o.id = a.organization_id
      left join public.administrator_credentials c on c.organization_id = a.organization_id and c.administrator_id = a.id
      where a.organization_id = found_organization and a.email = address and o.status = 'ACTIVE';
  end loop;
  perform set_config('rolegate.organization', coalesce(bound_before, ''), true);
end
$function$;
revoke all on function sign_in_accounts(text) from public;
grant execute on function sign_in_accounts(text) to rolegate_app;

drop function if exists authenticate_session(text, interval);
create function authenticate_session(presented text, idle interval)
returns table (
  "sessionId" text, "stage" session_stage, "factors" text, "failures" int,
  "administratorId" text, "email" text, "name" text, "role" administrator_role,
  "organizationId" text, "organizationName" text
)
language plpgsql
set search_path = pg_catalog, public, pg_temp
as $function$
declare
  bound_before text := current_setting('rolegate.organization', true);
  found_session record;
begin
  perform set_config('rolegate.credential', presented, true);
  select s.* into found_session from public.administrator_sessions s
  where s.hash = presented and s.expires_at > now() and s.last_seen_at > now() - idle;
  perform set_config('rolegate.credential', '', true);
  if found_session.id is null then
    return;
  end if;
  perform set_config('rolegate.organization', found_session.organization_id, true);
  if found_session.last_seen_at < now() - interval '1 minute' then
    update public.administrator_sessions s set last_seen_at = now()
    where s.organization_id = found_session.organization_id and s.id = found_session.id;
  end if;
  return query
    select found_session.id, found_session.stage, found_session.factors, found_session.failures,
      a.id, a.email, a.name, a.role, o.id, o.name
    from public.administrators a join public.organizations o on o.id = a.organization_id
    where a.organization_id = found_session.organization_id and a.id = found_session.administrator_id
      and not a.suspended and o.status = 'ACTIVE';
  perform set_config('rolegate.organization', coalesce(bound_before, ''), true);
end
$function$;
revoke all on function authenticate_session(text, interval) from public;
grant execute on function authenticate_session(text, interval) to rolegate_app;

create or replace trigger tell_access_change after delete on administrator_sessions
  for each row execute function tell_access_change();

drop function if exists find_link(text);
create function find_link(presented text)
returns table ("organizationId" text)
language plpgsql
set search_path = pg_catalog, public, pg_temp
as $function$
begin
  perform set_config('rolegate.credential', presented, true);
  return query select l.organization_id from public.administrator_links l where l.hash = presented;
  perform set_config('rolegate.credential', '', true);
end
$function$;
revoke all on function find_link(text) from public;
grant execute on function find_link(text) to rolegate_app;

drop function if exists find_passkey(text, text);
create function find_passkey(presented text, administrator text)
returns table ("organizationId" text)
language plpgsql
set search_path = pg_catalog, public, pg_temp
as $function$
begin
  perform set_config('rolegate.credential', presented, true);
  return query select p.organization_id from public.passkeys p
    where p.credential_id = presented and p.administrator_id = administrator;
  perform set_config('rolegate.credential', '', true);
end
$function$;
revoke all on function find_passkey(text, text) from public;
grant execute on function find_passkey(text, text) to rolegate_app;
`;

/** `due_mails` tells of which organizations mails are due, and nothing of the mails but their identifiers. */
const outbox = `
drop function if exists due_mails(int);
create function due_mails(most int)
returns table ("id" uuid, "organizationId" text)
language plpgsql
set search_path = pg_catalog, public, pg_temp
as $function$
begin
  perform set_config('rolegate.outbox', 'due', true);
  return query select m.id, m.organization_id from public.mails m where m.due_at <= now() order by m.due_at limit most;
  perform set_config('rolegate.outbox', '', true);
end
$function$;
revoke all on function due_mails(int) from public;
grant execute on function due_mails(int) to rolegate_app;
`;

/**
 * `find_connect_key` and `authenticate_device` do for connect keys and for the tokens of devices what `authenticate` does for
 * API keys. With the first use of a token those before it end: so a device never loses its credential to a lost answer. That a
 * device was heard is noted once a minute.
 */
const agents = `
drop function if exists find_connect_key(text);
create function find_connect_key(presented text)
returns table ("organizationId" text)
language plpgsql
set search_path = pg_catalog, public, pg_temp
as $function$
begin
  perform set_config('rolegate.credential', presented, true);
  return query select k.organization_id from public.connect_keys k where k.hash = presented;
  perform set_config('rolegate.credential', '', true);
end
$function$;
revoke all on function find_connect_key(text) from public;
grant execute on function find_connect_key(text) to rolegate_app;

drop function if exists authenticate_device(text, text);
create function authenticate_device(presented text, client text)
returns table ("deviceId" text, "deviceName" text, "organizationId" text, "tokenAgeDays" int)
language plpgsql
set search_path = pg_catalog, public, pg_temp
as $function$
declare
  bound_before text := current_setting('rolegate.organization', true);
  found_token record;
begin
  perform set_config('rolegate.credential', presented, true);
  select t.* into found_token from public.device_tokens t where t.hash = presented and t.expires_at > now();
  perform set_config('rolegate.credential', '', true);
  if found_token.hash is null then
    return;
  end if;
  perform set_config('rolegate.organization', found_token.organization_id, true);
  if exists (select from public.organizations o where o.id = found_token.organization_id and o.status = 'ACTIVE') then
    if found_token.used_at is null then
      update public.device_tokens t set used_at = now()
      where t.organization_id = found_token.organization_id and t.hash = presented;
      delete from public.device_tokens t where t.organization_id = found_token.organization_id
        and t.device_id = found_token.device_id and t.hash <> presented;
    end if;
    update public.devices d set last_contact_at = now(), active = true, remote_ip = client
    where d.organization_id = found_token.organization_id and d.id = found_token.device_id
      and (not d.active or d.last_contact_at < now() - interval '1 minute' or d.remote_ip is distinct from client);
    return query
      select d.id, d.display_name, d.organization_id, extract(day from now() - found_token.created_at)::int
      from public.devices d where d.organization_id = found_token.organization_id and d.id = found_token.device_id;
  end if;
  perform set_config('rolegate.organization', coalesce(bound_before, ''), true);
end
$function$;
revoke all on function authenticate_device(text, text) from public;
grant execute on function authenticate_device(text, text) to rolegate_app;
`;

/** `is_set_up` tells whether there is any organization. */
const setUp = `
drop function if exists is_set_up();
create function is_set_up()
returns boolean
language plpgsql
set search_path = pg_catalog, public, pg_temp
as $function$
declare
  answer boolean;
begin
  perform set_config('rolegate.set_up', 'asked', true);
  select exists (select from public.organizations) into answer;
  perform set_config('rolegate.set_up', '', true);
  return answer;
end
$function$;
revoke all on function is_set_up() from public;
grant execute on function is_set_up() to rolegate_app;
`;

/**
 * `provider_role` tells which role an administrator of the provider holds now in an organization that the provider has
 * put on their list, and null for everybody else; where a key is named it has to hold as well. Their row and the list's
 * stay as they are until the end of the transaction. It looks at the provider's rows with the provider bound, and then
 * binds the organization before again.
 */
const providers = `
drop function if exists provider_role(text, text, text);
create function provider_role(chosen text, caller text, presented_key text)
returns administrator_role
language plpgsql
set search_path = pg_catalog, public, pg_temp
as $function$
declare
  bound_before text := current_setting('rolegate.organization', true);
  home text;
  held administrator_role;
begin
  select o.provider_organization_id into home from public.organizations o where o.id = chosen and o.status = 'ACTIVE';
  perform set_config('rolegate.organization', coalesce(home, ''), true);
  select a.role into held from public.administrators a join public.organizations o on o.id = a.organization_id
  where a.organization_id = home and a.id = caller and not a.suspended and o.status = 'ACTIVE'
    and (presented_key is null or a.api_key_allowed)
  for share of a;
  perform from public.administrator_organizations l
  where l.organization_id = home and l.administrator_id = caller and l.managed_organization_id = chosen
  for share;
  if not found then
    held := null;
  end if;
  if presented_key is not null then
    perform from public.api_keys k
    where k.organization_id = home and k.administrator_id = caller and k.id = presented_key and k.revoked_at is null
      and (k.expires_at is null or k.expires_at > now())
      and (k.organization_ids is null or chosen = any(k.organization_ids));
    if not found then
      held := null;
    end if;
  end if;
  perform set_config('rolegate.organization', coalesce(bound_before, ''), true);
  return held;
end
$function$;
revoke all on function provider_role(text, text, text) from public;
grant execute on function provider_role(text, text, text) to rolegate_app;
`;

export const functions = keys + signIn + agents + outbox + setUp + providers;
