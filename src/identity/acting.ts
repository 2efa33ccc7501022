import type { Principal } from '../core/context.ts';

/** A caller as their credential shows them: the organization is their own. */
export type Holder = Omit<Principal, 'homeOrganizationId' | 'homeOrganizationName'>;

/** A caller who has chosen no organization. */
export function atOwnHome(holder: Holder): Principal {
  const { organizationId, organizationName } = holder;
  return { ...holder, homeOrganizationId: organizationId, homeOrganizationName: organizationName };
}

export function isAtHome({ organizationId, homeOrganizationId }: Principal): boolean {
  return organizationId === homeOrganizationId;
}

/** The same caller where they belong. */
export function atHome(principal: Principal): Principal {
  const { homeOrganizationId, homeOrganizationName } = principal;
  return { ...principal, organizationId: homeOrganizationId, organizationName: homeOrganizationName };
}
