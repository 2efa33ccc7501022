import type { SQL } from 'drizzle-orm';
import type { Database } from '../../db/client.ts';
import type { Statement } from '../../db/statement.ts';
import { unauthenticated } from '../access/explain.ts';
import { holdings } from '../access/matrix.ts';
import type { Requirements } from '../access/requirements.ts';
import type { Context, OrganizationDatabase, Principal } from '../context.ts';
import type { ConditionCheck, Domain } from '../domain.ts';
import type { AccessCondition, Scope } from '../generated/graphql.ts';
import type { RoleSchema, roleSchemas } from './roles.ts';

interface Parts {
  readonly database: Database;
  readonly domains: readonly Domain[];
  readonly requirements: Requirements;
  readonly roles: ReturnType<typeof roleSchemas>;
}

/**
 * Makes the context of one operation.
 * @throws Error at once when a coordinate depends on a condition that no domain can answer.
 */
export function contextMaker({ database, domains, requirements, roles }: Parts) {
  const checks = new Map<string, ConditionCheck>(
    domains.flatMap(({ conditions }) => Object.entries(conditions ?? {})),
  );
  assertAnswered(requirements, checks);

  return (principal: Principal | null, requestId: string): Context => {
    const role: RoleSchema = roles(principal ? holdings[principal.role] : null);
    const known = new Map<string, Promise<boolean>>();
    let bound: OrganizationDatabase | undefined;
    const context: Context = {
      requestId,
      get principal() {
        if (!principal) throw unauthenticated();
        return principal;
      },
      get db() {
        bound ??= boundTo(database, context.principal.organizationId);
        return bound;
      },
      holding: role.holding,
      guards: role.guards,
      requirements,
      loaders: new Map(),
      secret: database.secret,
      holds(condition, subject) {
        const key = `${condition} ${subject}`;
        const answer = known.get(key) ?? checks.get(condition)?.(subject, context) ?? Promise.resolve(false);
        known.set(key, answer);
        return answer;
      },
    };
    return context;
  };
}

function boundTo(database: Database, organizationId: string): OrganizationDatabase {
  return {
    organizationId,
    read: <Row>(query: SQL | Statement, values?: Readonly<Record<string, unknown>>) =>
      database.read<Row>(organizationId, query, values),
    transaction: (work) => database.transaction(organizationId, work),
  };
}

function assertAnswered(requirements: Requirements, checks: ReadonlyMap<string, ConditionCheck>): void {
  for (const { name, requirement } of requirements.values()) {
    if (requirement.kind !== 'action') continue;
    for (const condition of conditionsOf(requirement.scope)) {
      if (!checks.has(condition))
        throw new Error(`${name} depends on ${condition}, which no domain answers.`);
    }
  }
}

function conditionsOf(scope: Scope): AccessCondition[] {
  return Object.values(holdings).flatMap(({ cells }) => cells[scope].condition ?? []);
}
