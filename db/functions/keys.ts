import { granted } from './shape.ts';

/**
 * Function `authenticate`, which finds the owner of an API key's digest while no organization is bound yet. The policy
 * `credential` shows the one row with the presented digest, and that row names the organization to bind.
 */
export const keys = granted({
  name: 'authenticate',
  takes: ['presented text', 'client text'],
  returns: `table (
  "keyId" text, "administratorId" text, "serviceAccount" boolean, "email" text, "name" text, "role" administrator_role,
  "organizationId" text, "organizationName" text, "readOnly" boolean, "scopes" text[], "actions" text[], "networks" text[], "organizationIds" text[], "expiresAt" timestamptz
)`,
  declares: `
  bound_before text := current_setting('rolegate.organization', true);
  found_key record;`,
  body: `
  perform set_config('rolegate.credential', presented, true);
  select k.id, k.organization_id, k.administrator_id, k.service_account_id, k.read_only, k.scopes, k.actions, k.expires_at,
    k.networks::text[] as networks, k.organization_ids into found_key from public.api_keys k
  where k.hash = presented and k.revoked_at is null and (k.expires_at is null or k.expires_at > now())
    and (k.networks is null or client::inet <<= any(k.networks::inet[]));
  perform set_config('rolegate.credential', '', true);
  -- What follows is done for unknown keys too, whose owner is nobody, so that they take as long as those that ended.
  perform set_config('rolegate.organization', coalesce(found_key.organization_id, ''), true);
  return query
    select found_key.id, a.id, false, a.email, a.name, a.role, o.id, o.name,
      found_key.read_only, found_key.scopes, found_key.actions, found_key.networks, found_key.organization_ids, found_key.expires_at
    from public.administrators a join public.organizations o on o.id = a.organization_id
    where a.organization_id = coalesce(found_key.organization_id, '') and a.id = coalesce(found_key.administrator_id, '')
      and not a.suspended and a.api_key_allowed and o.status = 'ACTIVE'
    union all
    select found_key.id, s.id, true, s.name, s.name, s.role, o.id, o.name,
      found_key.read_only, found_key.scopes, found_key.actions, found_key.networks, found_key.organization_ids, found_key.expires_at
    from public.service_accounts s join public.organizations o on o.id = s.organization_id
    where s.organization_id = coalesce(found_key.organization_id, '') and s.id = coalesce(found_key.service_account_id, '')
      and not s.disabled and o.status = 'ACTIVE';
  perform set_config('rolegate.organization', coalesce(bound_before, ''), true);`,
});
