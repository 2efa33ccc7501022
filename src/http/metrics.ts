import type { FastifyReply, FastifyRequest } from 'fastify';
import { type ExecutionResult, type GraphQLError, getOperationAST } from 'graphql';
import { Counter, collectDefaultMetrics, Histogram, Registry } from 'prom-client';
import { errorCodes } from '../errors.ts';
import type { OperationRequest } from '../gateway/execute.ts';

/** Prometheus metrics of a server. No label has values that clients can choose. */
export interface Metrics {
  /** Counts an operation and the errors of its answer. */
  count(request: OperationRequest, result: ExecutionResult): void;
  /** Records the duration of an answered request by its route. */
  time(request: FastifyRequest, reply: FastifyReply): void;
  /** Returns all figures in Prometheus' text format, and their content type. */
  text(): Promise<string>;
  readonly contentType: string;
}

/**
 * Outcome of an operation: `partial` has data and errors, `refused` was refused entirely, `failed` has no data for another
 * reason.
 */
type Outcome = 'ok' | 'partial' | 'refused' | 'failed';

export function createMetrics(): Metrics {
  const register = new Registry();
  collectDefaultMetrics({ register });
  const requests = new Histogram({
    name: 'rolegate_http_request_duration_seconds',
    help: 'HTTP requests, by route, method and status.',
    labelNames: ['route', 'method', 'status'] as const,
    buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    registers: [register],
  });
  const operations = new Counter({
    name: 'rolegate_operations_total',
    help: 'GraphQL operations, by kind, the role of the caller, and how they ended.',
    labelNames: ['kind', 'role', 'outcome'] as const,
    registers: [register],
  });
  const errors = new Counter({
    name: 'rolegate_operation_errors_total',
    help: 'Errors in answers to GraphQL operations, by their code.',
    labelNames: ['code'] as const,
    registers: [register],
  });

  return {
    contentType: register.contentType,
    text: () => register.metrics(),
    count({ document, operationName, context }, result) {
      const kind = getOperationAST(document, operationName)?.operation ?? 'none';
      const role = context.permissions?.name ?? 'none';
      operations.inc({ kind, role, outcome: outcomeOf(result) });
      for (const error of result.errors ?? []) errors.inc({ code: codeOf(error) });
    },
    time({ method, routeOptions }, reply) {
      const route = routeOptions.url ?? 'none';
      requests.observe({ route, method, status: reply.statusCode }, reply.elapsedTime / 1000);
    },
  };
}

function outcomeOf({ data, errors }: ExecutionResult): Outcome {
  if (!errors?.length) return 'ok';
  if (data) return 'partial';
  return errors.every((error) => codeOf(error) === 'FORBIDDEN') ? 'refused' : 'failed';
}

/**
 * Returns the code of an error. Unexpected errors have no code or that of a library; clients receive INTERNAL_SERVER_ERROR
 * for them.
 */
function codeOf({ extensions }: Partial<GraphQLError>): string {
  const code = extensions?.code;
  return typeof code === 'string' && Object.hasOwn(errorCodes, code) ? code : 'INTERNAL_SERVER_ERROR';
}
