import { Readable } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import type { Database } from '../db/client.ts';
import { isId } from '../db/ids.ts';
import { boundTo } from './bound.ts';
import { fileOf, finishedExport } from './domains/user-exports/file-store.ts';
import { openSignedUrl, type SignedQuery } from './signed-urls.ts';

interface ExportRoute {
  Params: { id: string };
  Querystring: SignedQuery;
}

const types = { CSV: 'text/csv; charset=utf-8', JSON: 'application/json; charset=utf-8' };

/** The files of exports: GET /exports/ID/file, at a signed address. */
export function registerExports(app: FastifyInstance, database: Database): void {
  app.get<ExportRoute>('/exports/:id/file', async ({ url, params: { id }, query }, reply) => {
    const organizationId = openSignedUrl(database.secret, url.split('?')[0] ?? '', query);
    const db = organizationId && isId('exp', id) ? boundTo(database, organizationId) : null;
    const found = db && (await finishedExport(db, id));
    if (!found) {
      const message = 'The address was changed, or has expired, or the file is gone: ask for a new one.';
      return reply.code(401).send({ errors: [{ message, extensions: { code: 'UNAUTHENTICATED' } }] });
    }
    return reply
      .headers({
        'content-type': types[found.format],
        'content-disposition': `attachment; filename="users.${found.format.toLowerCase()}"`,
        'cache-control': 'no-store',
        'x-content-type-options': 'nosniff',
      })
      .send(Readable.from(fileOf(db, id, found)));
  });
}
