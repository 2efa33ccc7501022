import Fastify, { type FastifyBaseLogger, type FastifyListenOptions, LogController } from 'fastify';
import { createMetrics, type Metrics } from './metrics.ts';

/** Serves `GET /metrics` on a separate port, because not all clients of the API may read the figures. */
export async function serveMetrics(
  at: FastifyListenOptions,
  log: FastifyBaseLogger,
): Promise<{ readonly metrics: Metrics; readonly url: string; close(): Promise<void> }> {
  const metrics = createMetrics();
  const app = Fastify({
    loggerInstance: log,
    logController: new LogController({ disableRequestLogging: true }),
    forceCloseConnections: 'idle',
  });
  app.get('/metrics', async (_request, reply) => reply.type(metrics.contentType).send(await metrics.text()));
  const url = await app.listen(at);
  return { metrics, url, close: () => app.close() };
}
