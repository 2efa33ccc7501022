import { granted, organizationOf } from './shape.ts';

/**
 * Function that finds the accounts of an e-mail address in the order of their creation. The policy `sign_in` shows only
 * those.
 */
const accounts = granted({
  name: 'sign_in_accounts',
  takes: ['address text'],
  returns: `table (
  "administratorId" text, "email" text, "name" text, "suspended" boolean, "passwordHash" text,
  "organizationId" text, "organizationName" text
)`,
  declares: `
  bound_before text := current_setting('rolegate.organization', true);
  found_account record;
  found_accounts text[];
  found_organization text;`,
  body: `
  perform set_config('rolegate.sign_in', address, true);
  found_accounts := array(select a.organization_id from public.administrators a where a.email = address order by a.id);
  perform set_config('rolegate.sign_in', '', true);
  foreach found_organization in array found_accounts loop
    perform set_config('rolegate.organization', found_organization, true);
    return query
      select a.id, a.email, a.name, a.suspended, c.password_hash, o.id, o.name
      from public.administrators a
      join public.organizations o on o.id = a.organization_id
      left join public.administrator_credentials c on c.organization_id = a.organization_id and c.administrator_id = a.id
      where a.organization_id = found_organization and a.email = address and o.status = 'ACTIVE';
  end loop;
  perform set_config('rolegate.organization', coalesce(bound_before, ''), true);`,
});

/**
 * Authenticates session tokens as `authenticate` does keys. An idle session ends: each use postpones the end, and is
 * recorded once a minute.
 */
const session = granted({
  name: 'authenticate_session',
  takes: ['presented text', 'idle interval'],
  returns: `table (
  "sessionId" text, "stage" session_stage, "factors" text, "failures" int,
  "administratorId" text, "email" text, "name" text, "role" administrator_role,
  "organizationId" text, "organizationName" text
)`,
  declares: `
  bound_before text := current_setting('rolegate.organization', true);
  found_session record;`,
  body: `
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
  perform set_config('rolegate.organization', coalesce(bound_before, ''), true);`,
});

export const signIn =
  accounts +
  session +
  organizationOf('find_link', { of: 'administrator_links', where: 't.hash = presented' }) +
  organizationOf('find_passkey', {
    takes: ['administrator text'],
    of: 'passkeys',
    where: 't.credential_id = presented and t.administrator_id = administrator',
  });
