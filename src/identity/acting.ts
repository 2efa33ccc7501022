import type { Principal } from '../core/context.ts';

/** Caller as the credential identifies it; its organization is the home organization. */
export type Holder = Omit<Principal, 'homeOrganizationId' | 'homeOrganizationName'>;

/** Returns the caller in the home organization. */
export function atOwnHome(caller: Holder): Principal {
  const { organizationId, organizationName } = caller;
  return { ...caller, homeOrganizationId: organizationId, homeOrganizationName: organizationName };
}

export function isAtHome({ organizationId, homeOrganizationId }: Principal): boolean {
  return organizationId === homeOrganizationId;
}

/** Returns the same caller in the home organization. */
export function atHome(principal: Principal): Principal {
  const { homeOrganizationId, homeOrganizationName } = principal;
  return { ...principal, organizationId: homeOrganizationId, organizationName: homeOrganizationName };
}
