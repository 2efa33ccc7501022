import { granted } from './shape.ts';

/**
 * Function `provider_administrator`, which returns the current access of a provider's administrator to an organization on
 * their list, and no row for anybody else; a named key must be valid too. It locks the administrator's row, the list's row
 * and both organizations against suspension until the transaction ends. It binds the provider to read its rows, and then
 * binds the previous organization again.
 */
const administrator = granted({
  name: 'provider_administrator',
  takes: ['chosen text', 'caller text', 'presented_key text'],
  returns: 'table ("organizationId" text, "name" text, "role" administrator_role)',
  declares: `
  bound_before text := current_setting('rolegate.organization', true);
  home text;
  held record;
  stands boolean;`,
  body: `
  select o.provider_organization_id into home from public.organizations o where o.id = chosen and o.status = 'ACTIVE'
  for key share;
  perform set_config('rolegate.organization', coalesce(home, ''), true);
  select a.name, a.role into held from public.administrators a join public.organizations o on o.id = a.organization_id
  where a.organization_id = home and a.id = caller and not a.suspended and o.status = 'ACTIVE'
    and (presented_key is null or a.api_key_allowed)
  for share of a for key share of o;
  stands := found;
  perform from public.administrator_organizations l
  where l.organization_id = home and l.administrator_id = caller and l.managed_organization_id = chosen
  for share;
  stands := stands and found;
  if presented_key is not null then
    perform from public.api_keys k
    where k.organization_id = home and k.administrator_id = caller and k.id = presented_key and k.revoked_at is null
      and (k.expires_at is null or k.expires_at > now())
      and (k.organization_ids is null or chosen = any(k.organization_ids));
    stands := stands and found;
  end if;
  perform set_config('rolegate.organization', coalesce(bound_before, ''), true);
  if stands then
    return query select home, held.name, held.role;
  end if;`,
});

/** Function that returns the number of administrators of an organization of the bound provider. It reads no other row. */
const administratorCount = granted({
  name: 'administrator_count',
  takes: ['managed text'],
  returns: 'int',
  declares: `
  counted int;`,
  body: `
  perform set_config('rolegate.counted', managed, true);
  select count(*) into counted from public.administrators a where a.organization_id = managed;
  perform set_config('rolegate.counted', '', true);
  return counted;`,
});

export const providers = administrator + administratorCount;
