import { sql } from 'drizzle-orm';
import type { Database } from '../../db/database.ts';
import { compileStatement } from '../../db/statement.ts';
import { administratorOrganizations } from '../../db/tables/mtp.ts';
import { organizations } from '../../db/tables/organizations.ts';
import { reaches } from '../access/decisions.ts';
import type { Principal } from '../core/context.ts';
import { builtInPermissions } from '../core/role-matrix.ts';
import { codedError } from '../errors.ts';
import type { Role } from '../generated/graphql.ts';
import { remembered } from './remembered.ts';

/**
 * Returns the caller in the organization that a request chooses, or in the home organization without a choice.
 * @throws ORGANIZATION_NOT_FOUND for an organization that is not on the caller's list, suspended, unknown or malformed,
 *   without distinction
 */
export type Choose = (principal: Principal, chosen: string | undefined) => Promise<Principal>;

interface Choice {
  readonly id: string;
  readonly name: string;
  readonly homeOrganizationId: string;
}

/** Determines whether a role may work in other organizations: it needs the scope Multi-Tenant Portal. */
export function mayWorkElsewhere(role: Role): boolean {
  return reaches(builtInPermissions[role].cells.MULTI_TENANT_PORTAL, 'READ_ONLY');
}

/** Determines whether the caller's key is valid in this organization. Sessions have no such limit. */
export function keyReaches({ credential }: Principal, organizationId: string): boolean {
  return credential.bounds?.organizationIds?.includes(organizationId) ?? true;
}

/**
 * Selects the chosen organization from the caller's list. Only the list decides: the query never shows whether an unlisted
 * organization exists.
 */
const listed = compileStatement(sql`
  with listed as materialized (select ${administratorOrganizations.managedOrganizationId} as id
    from ${administratorOrganizations}
    where ${administratorOrganizations.organizationId} = ${sql.placeholder('home')}
      and ${administratorOrganizations.administratorId} = ${sql.placeholder('administrator')}
      and ${administratorOrganizations.managedOrganizationId} = ${sql.placeholder('chosen')})
  select ${organizations.id} as id, ${organizations.name} as name
  from listed join ${organizations} on ${organizations.id} = listed.id
  where ${organizations.providerOrganizationId} = ${sql.placeholder('home')} and ${organizations.status} = 'ACTIVE'`);

/**
 * Creates the function that chooses an organization. Each refusal takes one statement, always the same. Accepted choices are
 * remembered like callers.
 */
export function organizationChooser(database: Database): Choose {
  const choices = remembered<Choice>(database.accessChanges, {
    organizationsOf: ({ id, homeOrganizationId }) => [id, homeOrganizationId],
  });

  async function look({ homeOrganizationId: home, administratorId }: Principal, chosen: string) {
    const values = { home, administrator: administratorId, chosen };
    const [found] = await database.read<Pick<Choice, 'id' | 'name'>>(home, listed, values);
    return found ? { ...found, homeOrganizationId: home } : null;
  }

  return async (principal, chosen) => {
    const wanted = chosen ?? principal.homeOrganizationId;
    const reached = keyReaches(principal, wanted);
    if (wanted === principal.homeOrganizationId && reached) return principal;
    if (chosen === undefined) throw elsewhereOnly();
    const key = `${principal.credential.id} ${chosen}`;
    const found = choices.known(key) ?? (await choices.ask(key, () => look(principal, chosen)));
    if (!found || !reached || !mayWorkElsewhere(principal.role)) throw noSuchOrganization();
    return { ...principal, organizationId: found.id, organizationName: found.name };
  };
}

function noSuchOrganization() {
  return refusal('No organization has this identifier. viewer.organizations lists yours.');
}

/** Returns an error that describes the key and no organization. */
function elsewhereOnly() {
  return refusal(
    'This key is not valid in your own organization. The header x-org-id must choose another one.',
  );
}

function refusal(message: string) {
  return codedError('ORGANIZATION_NOT_FOUND', message, { argument: 'x-org-id', http: { status: 404 } });
}
