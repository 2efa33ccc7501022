import type { FastifyInstance } from 'fastify';
import { type ExecutionResult, getOperationAST } from 'graphql';
import { Counter, collectDefaultMetrics, Histogram, Registry } from 'prom-client';
import type { Gateway } from './gateway/gateway.ts';

/** What a server counts for Prometheus. No label has values that clients can make up. */
export interface Metrics {
  /** The gateway, with its operations counted. */
  counting(gateway: Gateway): Gateway;
  /** Times all requests of an HTTP server by route. */
  time(app: FastifyInstance): void;
  /** All figures, in Prometheus' text format, and its content type. */
  text(): Promise<string>;
  readonly contentType: string;
}

/** How an operation ended: `partial` has data and errors, `refused` was refused whole, `failed` has no data for another reason. */
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
    counting: (gateway) => ({
      ...gateway,
      async execute(request) {
        const result = await gateway.execute(request);
        const kind = getOperationAST(request.document, request.operationName)?.operation ?? 'none';
        const role = request.context.holding?.name ?? 'none';
        operations.inc({ kind, role, outcome: outcomeOf(result) });
        for (const { extensions } of result.errors ?? [])
          errors.inc({ code: String(extensions.code ?? 'INTERNAL_SERVER_ERROR') });
        return result;
      },
    }),
    time(app) {
      app.addHook('onResponse', async (request, reply) => {
        const { method, routeOptions } = request;
        const route = routeOptions.url ?? 'none';
        requests.observe({ route, method, status: reply.statusCode }, reply.elapsedTime / 1000);
      });
    },
  };
}

function outcomeOf({ data, errors }: ExecutionResult): Outcome {
  if (!errors?.length) return 'ok';
  if (data) return 'partial';
  return errors.every(({ extensions }) => extensions.code === 'FORBIDDEN') ? 'refused' : 'failed';
}
