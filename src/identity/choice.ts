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
 * The caller in the organization that a request has chosen, or at home where it has chosen none.
 * @throws ORGANIZATION_NOT_FOUND: one that is not on the caller's list, suspended, unknown and malformed look the same
 */
export type Choose = (principal: Principal, chosen: string | undefined) => Promise<Principal>;

interface Choice {
  readonly id: string;
  readonly name: string;
  readonly homeOrganizationId: string;
}

/** To work in other organizations is what the Multi-Tenant Portal is for: without the scope there is no list. */
export function mayWorkElsewhere(role: Role): boolean {
  return reaches(builtInPermissions[role].cells.MULTI_TENANT_PORTAL, 'READ_ONLY');
}

/** Whether the caller's key works in this organization; whoever has signed in is not bound in this way. */
export function keyReaches({ credential }: Principal, organizationId: string): boolean {
  return credential.bounds?.organizationIds?.includes(organizationId) ?? true;
}

/** The list comes first, and alone tells what is refused: whether there is such an organization is not asked. */
const listed = compileStatement(sql`
  with listed as materialized (select ${administratorOrganizations.managedOrganizationId} as id
    from ${administratorOrganizations}
    where ${administratorOrganizations.organizationId} = ${sql.placeholder('home')}
      and ${administratorOrganizations.administratorId} = ${sql.placeholder('administrator')}
      and ${administratorOrganizations.managedOrganizationId} = ${sql.placeholder('chosen')})
  select ${organizations.id} as id, ${organizations.name} as name
  from listed join ${organizations} on ${organizations.id} = listed.id
  where ${organizations.providerOrganizationId} = ${sql.placeholder('home')} and ${organizations.status} = 'ACTIVE'`);

/** Each refusal takes one statement, always the same. What holds is remembered, as callers are. */
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
  return refusal('No organization with this identifier: see viewer.organizations.');
}

/** This tells the holder of a key about the key, and about no organization. */
function elsewhereOnly() {
  return refusal('This key does not work in your own organization: x-org-id has to choose another.');
}

function refusal(message: string) {
  return codedError('ORGANIZATION_NOT_FOUND', message, { argument: 'x-org-id', http: { status: 404 } });
}
