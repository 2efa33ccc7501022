import { channels } from '../channels.ts';

/** Function `tell_access_change`, which notifies every server on the database of changes of access, for the caches of callers. */
export const accessChanges = `
create or replace function tell_access_change() returns trigger language plpgsql
set search_path = pg_catalog, public, pg_temp
as $function$
begin
  perform pg_notify('${channels.access}', coalesce(to_jsonb(old) ->> 'organization_id', to_jsonb(old) ->> 'id'));
  return null;
end
$function$;
create or replace trigger tell_access_change
  after update of role, suspended, api_key_allowed, email, first_name, last_name or delete on administrators
  for each row execute function tell_access_change();
create or replace trigger tell_access_change after update of role, disabled, name or delete on service_accounts
  for each row execute function tell_access_change();
create or replace trigger tell_access_change
  after update of revoked_at, expires_at, read_only, scopes, actions, networks, organization_ids or delete on api_keys
  for each row execute function tell_access_change();
create or replace trigger tell_access_change after update or delete on administrator_organizations
  for each row execute function tell_access_change();
create or replace trigger tell_access_change after update of status, name or delete on organizations
  for each row execute function tell_access_change();
create or replace trigger tell_access_change after delete on administrator_sessions
  for each row execute function tell_access_change();
`;
