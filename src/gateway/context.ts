import type { SQL } from 'drizzle-orm';
import type { Database } from '../../db/client.ts';
import type { Statement } from '../../db/statement.ts';
import { unauthenticated } from '../access/explain.ts';
import type { Guards } from '../access/guards.ts';
import { type Holding, holdings } from '../access/matrix.ts';
import type { Requirements } from '../access/requirements.ts';
import type { Context, OrganizationDatabase, Principal } from '../context.ts';
import type { ConditionCheck, Domain } from '../domain.ts';
import type { AccessCondition, Scope } from '../generated/graphql.ts';
import type { roleSchemas } from './roles.ts';

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

  return (principal: Principal | null, requestId: string): Context =>
    new OperationContext(principal, requestId, database, requirements, roles, checks);
}

/** A class, so that the contexts of all requests have one shape: getters of a literal would make a shape for each. */
class OperationContext implements Context {
  readonly requestId: string;
  readonly holding: Holding | null;
  readonly guards: Guards;
  readonly requirements: Requirements;
  readonly loaders: Context['loaders'] = new Map();
  readonly secret: Buffer;
  readonly #principal: Principal | null;
  readonly #database: Database;
  readonly #checks: ReadonlyMap<string, ConditionCheck>;
  readonly #known = new Map<string, Promise<boolean>>();
  #bound: OrganizationDatabase | undefined;

  constructor(
    principal: Principal | null,
    requestId: string,
    database: Database,
    requirements: Requirements,
    roles: Parts['roles'],
    checks: ReadonlyMap<string, ConditionCheck>,
  ) {
    const { holding, guards } = roles(principal ? holdings[principal.role] : null);
    this.requestId = requestId;
    this.holding = holding;
    this.guards = guards;
    this.requirements = requirements;
    this.secret = database.secret;
    this.#principal = principal;
    this.#database = database;
    this.#checks = checks;
  }

  get principal(): Principal {
    if (!this.#principal) throw unauthenticated();
    return this.#principal;
  }

  get db(): OrganizationDatabase {
    this.#bound ??= boundTo(this.#database, this.principal.organizationId);
    return this.#bound;
  }

  holds(condition: AccessCondition, subject: string): Promise<boolean> {
    const key = `${condition} ${subject}`;
    const answer =
      this.#known.get(key) ?? this.#checks.get(condition)?.(subject, this) ?? Promise.resolve(false);
    this.#known.set(key, answer);
    return answer;
  }
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
