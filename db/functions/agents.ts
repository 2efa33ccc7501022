import { granted, organizationOf } from './shape.ts';

/**
 * Authenticates device tokens as `authenticate` does API keys. The first use of a token ends the earlier ones, so that a
 * device never loses its credential to a lost answer. The last contact of a device is recorded once a minute.
 */
const device = granted({
  name: 'authenticate_device',
  takes: ['presented text', 'client text'],
  returns: 'table ("deviceId" text, "deviceName" text, "organizationId" text, "tokenAgeDays" int)',
  declares: `
  bound_before text := current_setting('rolegate.organization', true);
  found_token record;`,
  body: `
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
  perform set_config('rolegate.organization', coalesce(bound_before, ''), true);`,
});

export const agents =
  organizationOf('find_command_trigger', { of: 'commands', where: 't.trigger_hash = presented' }) +
  organizationOf('find_connect_key', { of: 'connect_keys', where: 't.hash = presented' }) +
  device;
