import type { GraphQLError } from 'graphql';
import type { Budget } from '../../db/budget.ts';
import type { Database } from '../../db/database.ts';
import type { Origin } from '../../db/origin.ts';
import { secretForWork } from '../../db/secrets.ts';
import { isSetUp } from '../../db/set-up.ts';
import type { Guards } from '../access/guards.ts';
import { cellOf } from '../access/matrix.ts';
import type { Requirements } from '../access/requirements.ts';
import type { Change } from '../core/change.ts';
import type { Context, OrganizationDatabase, Principal, WorkDatabase } from '../core/context.ts';
import { type FaultLog, observe } from '../core/observe.ts';
import { boundTo } from '../core/organization-database.ts';
import { builtInPermissions, type RolePermissions } from '../core/role-matrix.ts';
import type { ConditionCheck, Domain } from '../domains/domain.ts';
import { unauthenticated } from '../errors.ts';
import type { RoleSchema } from '../gateway/role-schemas.ts';
import type { AccessCondition, Scope } from '../generated/graphql.ts';
import { atHome, isAtHome } from '../identity/acting.ts';
import type { Outbound } from '../outbound/outbound.ts';
import { once } from '../trail/once.ts';
import { type Asker, originOf, readOnly, recording } from '../trail/record.ts';
import { createRefusals, type Refusals } from '../trail/refusals.ts';
import { attempt } from './attempts.ts';
import { checkKey, type Idempotency } from './idempotency.ts';

interface Parts {
  readonly database: Database;
  readonly domains: readonly Domain[];
  readonly requirements: Requirements;
  readonly roles: (permissions: RolePermissions | null) => RoleSchema;
  readonly outbound: Outbound;
  /** Milliseconds that the statements of an operation may take, all together. */
  readonly operationMillis: number;
  readonly log: FaultLog;
}

/**
 * Makes the context of one operation.
 * @throws Error at once when a coordinate depends on a condition that no domain can answer.
 */
export function contextMaker({
  database,
  domains,
  requirements,
  roles,
  outbound,
  operationMillis,
  log,
}: Parts) {
  const checks = new Map<string, ConditionCheck>(
    domains.flatMap(({ conditions }) => Object.entries(conditions ?? {})),
  );
  assertAnswered(requirements, checks);

  const refusals = createRefusals(database, requirements, log);
  const shared = { database, requirements, roles, outbound, checks, refusals, log };
  return (
    principal: Principal | null,
    requestId: string,
    clientIp: string | null = null,
    idempotency: Idempotency | null = null,
  ): Context => {
    const budget = {
      organization: principal?.homeOrganizationId ?? 'nobody',
      caller: principal?.administratorId ?? clientIp ?? '',
      since: performance.now(),
      millis: operationMillis,
    };
    return new OperationContext(shared, { principal, requestId, clientIp, idempotency, budget });
  };
}

/** Facts of a request, and its caller. */
interface Request {
  readonly principal: Principal | null;
  readonly requestId: string;
  readonly clientIp: string | null;
  readonly idempotency: Idempotency | null;
  /** Budget of all statements of the operation. */
  readonly budget: Budget;
}

interface Shared extends Pick<Parts, 'database' | 'requirements' | 'roles' | 'outbound' | 'log'> {
  readonly checks: ReadonlyMap<string, ConditionCheck>;
  readonly refusals: Refusals;
}

function roleOf({ roles }: Pick<Shared, 'roles'>, principal: Principal | null) {
  return roles(principal ? (principal.narrowed ?? builtInPermissions[principal.role]) : null);
}

/** A class, so that the contexts of all requests have one shape: getters of a literal would make a shape for each. */
class OperationContext implements Context {
  readonly requestId: string;
  readonly permissions: RolePermissions | null;
  readonly guards: Guards;
  readonly hides: boolean;
  readonly loaders: Context['loaders'] = new Map();
  readonly secret: Buffer;
  readonly outbound: Outbound;
  readonly #shared: Shared;
  readonly #request: Request;
  readonly #change: Change | null;
  readonly #within: WorkDatabase | null;
  readonly #known = new Map<string, Promise<boolean>>();
  #bound: OrganizationDatabase | undefined;
  #atHome: OperationContext | undefined;

  constructor(
    shared: Shared,
    request: Request,
    change: Change | null = null,
    within: WorkDatabase | null = null,
  ) {
    const { principal, requestId } = request;
    const { permissions, guards, hides } = roleOf(shared, principal);
    this.requestId = requestId;
    this.permissions = permissions;
    this.guards = guards;
    this.hides = hides;
    this.secret = change ? secretForWork(shared.database.secret) : shared.database.secret;
    this.outbound = shared.outbound;
    this.#shared = shared;
    this.#request = request;
    this.#change = change;
    this.#within = within;
  }

  /** Made when it is asked for: the schema that a role sees takes a moment. */
  get requirements(): Requirements {
    return roleOf(this.#shared, this.#request.principal).told;
  }

  get principal(): Principal {
    const { principal } = this.#request;
    if (!principal) throw unauthenticated();
    return principal;
  }

  get origin(): Origin {
    return originOf(this.#asker());
  }

  get db(): OrganizationDatabase {
    this.#bound ??= this.#bind();
    return this.#bound;
  }

  get atHome(): OperationContext {
    const { principal } = this;
    if (isAtHome(principal)) return this;
    this.#atHome ??= new OperationContext(this.#shared, { ...this.#request, principal: atHome(principal) });
    return this.#atHome;
  }

  #bind(): OrganizationDatabase {
    const bound =
      this.#within ?? boundTo(this.#shared.database, this.principal.organizationId, this.#request.budget);
    const change = this.#change;
    if (!change) return readOnly(bound);
    const told = tellingAccess(bound, change, this.#shared);
    const asker = this.#asker();
    // What is refused inside of a transaction is recorded when that has ended: see #once.
    const base = this.#within ? told : this.#shared.refusals.recording(told, change, asker);
    return recording(base, change, asker, this.secret);
  }

  #asker(): Asker {
    return { ...this.#request, principal: this.principal };
  }

  get isCrowded(): boolean {
    return this.#shared.database.isCrowded(this.#request.budget);
  }

  isSetUp(): Promise<boolean> {
    return isSetUp(this.#shared.database);
  }

  holds(condition: AccessCondition, subject: string): Promise<boolean> {
    const key = `${condition} ${subject}`;
    const answer =
      this.#known.get(key) ?? this.#shared.checks.get(condition)?.(subject, this) ?? Promise.resolve(false);
    this.#known.set(key, answer);
    return answer;
  }

  changing(change: Change, field: string, run: (context: Context) => unknown): unknown {
    const { principal, idempotency } = this.#request;
    if (change.own && principal && !isAtHome(principal)) return this.atHome.changing(change, field, run);
    // Each attempt has a context of its own: nothing that one has read is left to the next.
    return attempt(this.#shared.database, (database) => {
      const shared = { ...this.#shared, database };
      const own = (within: WorkDatabase | null) =>
        new OperationContext(shared, { ...this.#request, idempotency: null }, change, within);
      // Callers without credentials have no keys.
      const mark = principal && idempotency;
      return mark ? this.#once(mark, change, field, (db) => run(own(db))) : run(own(null));
    });
  }

  async #once(
    { key, body }: Idempotency,
    change: Change,
    field: string,
    run: (db: WorkDatabase) => unknown,
  ): Promise<unknown> {
    checkKey(key);
    const { principal } = this;
    const { database } = this.#shared;
    return once({ database, budget: this.#request.budget, principal, key, body: body(), field }, run).catch(
      async (error) => {
        await this.#shared.refusals.recordForbidden(change, error, this.#asker());
        throw error;
      },
    );
  }

  async refused(mutation: string, refusal: GraphQLError): Promise<void> {
    if (!this.#request.principal) return;
    await this.#shared.refusals.recordRefused(mutation, refusal, this.#asker());
  }
}

/** The services whose mutations change what somebody may do. This server knows of it before it answers. */
const accessServices: ReadonlySet<Scope> = new Set<Scope>([
  'ADMINISTRATORS',
  'MULTI_TENANT_PORTAL',
  'ORGANIZATION',
]);

function tellingAccess(
  db: WorkDatabase,
  { service }: Change,
  { database, log }: Pick<Shared, 'database' | 'log'>,
): WorkDatabase {
  if (!accessServices.has(service)) return db;
  const tell = () => observe(log, 'access changes', () => database.accessChanges.publish(null));
  return { ...db, transaction: (work) => db.transaction(work).finally(tell) };
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

function conditionsOf(scope: string): string[] {
  return Object.values(builtInPermissions).flatMap((each) => cellOf(each, scope).condition ?? []);
}
