import type { ExecutionResult } from 'graphql';
import type { Database } from '../../db/database.ts';
import type { Context, Principal } from '../core/context.ts';
import type { FaultLog } from '../core/observe.ts';
import type { Domain } from '../domains/domain.ts';
import type { GuardedSchema } from '../gateway/guard-schema.ts';
import type { OperationLimits } from '../gateway/limits.ts';
import type { DenialView } from '../gateway/role-schemas.ts';
import { createOutbound, type Outbound } from '../outbound/outbound.ts';
import { withOutages } from './attempts.ts';
import { contextMaker } from './context.ts';
import { type Idempotency, withoutUnusableKey } from './idempotency.ts';
import { guardedSchema } from './schema.ts';

export interface GatewayOptions {
  readonly database: Database;
  readonly typeDefs: readonly string[];
  readonly domains: readonly Domain[];
  readonly view?: DenialView | undefined;
  readonly limits?: OperationLimits;
  /** Milliseconds that the statements of an operation may take, all together. */
  readonly operationMillis?: number;
  /** The way to hosts that somebody has configured; one to the public Internet unless given. */
  readonly outbound?: Outbound;
  /** Log for failures of observers; none unless given. */
  readonly log?: FaultLog;
}

/** The gateway without an edge: a schema whose operations run for a principal. */
export interface Gateway extends Pick<GuardedSchema<Context>, 'schema' | 'limits' | 'execute'> {
  contextFor(
    principal: Principal | null,
    requestId: string,
    clientIp?: string | null,
    idempotency?: Idempotency | null,
  ): Context;
}

/** @throws AccessSchemaError when the schema is not covered by requirements. */
export function createGateway({
  database,
  typeDefs,
  domains,
  view,
  limits,
  operationMillis = 10_000,
  outbound = createOutbound(),
  log = { error: () => {} },
}: GatewayOptions): Gateway {
  const guarded = guardedSchema(typeDefs, domains, { view, limits, finish });
  const { requirements, roleSchema: roles } = guarded;
  return {
    schema: guarded.schema,
    limits: guarded.limits,
    execute: guarded.execute,
    contextFor: contextMaker({ database, domains, requirements, roles, outbound, operationMillis, log }),
  };
}

function finish(result: ExecutionResult, isMutation: boolean): ExecutionResult {
  const completed = withOutages(result, isMutation);
  return isMutation ? withoutUnusableKey(completed) : completed;
}
