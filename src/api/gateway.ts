import type { Database } from '../../db/database.ts';
import type { Context, Principal } from '../core/context.ts';
import type { FaultLog } from '../core/observe.ts';
import type { Domain } from '../domains/domain.ts';
import { costOf } from '../gateway/cost.ts';
import { type OperationRequest, operationExecutor } from '../gateway/execute.ts';
import { defaultLimits, type Limits } from '../gateway/limits.ts';
import { type DenialView, roleSchemas } from '../gateway/role-schemas.ts';
import { weightsOf } from '../gateway/weights.ts';
import { createOutbound, type Outbound } from '../outbound/outbound.ts';
import { withOutages } from './attempts.ts';
import { contextMaker } from './context.ts';
import { type Idempotency, withoutUnusableKey } from './idempotency.ts';
import { guardedSchema } from './schema.ts';

export interface GatewayOptions {
  readonly database: Database;
  readonly typeDefs: readonly string[];
  readonly domains: readonly Domain[];
  readonly view?: DenialView;
  readonly limits?: Limits;
  /** Milliseconds that the statements of an operation may take, all together. */
  readonly operationMillis?: number;
  /** The way to hosts that somebody has configured; one to the public Internet unless given. */
  readonly outbound?: Outbound;
  /** Log for failures of observers; none unless given. */
  readonly log?: FaultLog;
}

/** The gateway without an edge: a schema whose operations run for a principal. */
export interface Gateway {
  readonly schema: ReturnType<typeof guardedSchema>['schema'];
  readonly limits: Limits;
  contextFor(
    principal: Principal | null,
    requestId: string,
    clientIp?: string | null,
    idempotency?: Idempotency | null,
  ): Context;
  execute(request: OperationRequest): ReturnType<ReturnType<typeof operationExecutor>>;
}

/** @throws AccessSchemaError when the schema is not covered by requirements. */
export function createGateway({
  database,
  typeDefs,
  domains,
  view = 'explain',
  limits = defaultLimits,
  operationMillis = 10_000,
  outbound = createOutbound(),
  log = { error: () => {} },
}: GatewayOptions): Gateway {
  const { schema, requirements } = guardedSchema(typeDefs, domains);
  const weights = weightsOf(schema);
  const roles = roleSchemas(schema, requirements, view);
  return {
    schema,
    limits,
    contextFor: contextMaker({ database, domains, requirements, roles, outbound, operationMillis, log }),
    execute: operationExecutor({
      roleOf: ({ permissions }) => roles(permissions),
      limits,
      pricing: ({ guards }, document, operation) => costOf(schema, weights, guards, document, operation),
      finish: (result, isMutation) =>
        isMutation ? withoutUnusableKey(withOutages(result, true)) : withOutages(result, false),
    }),
  };
}
