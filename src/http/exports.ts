import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply } from 'fastify';
import type { Database } from '../../db/database.ts';
import { isId } from '../../db/ids.ts';
import { boundTo } from '../core/organization-database.ts';
import { openSignedUrl, type SignedQuery } from '../core/signed-urls.ts';
import { eventExport } from '../domains/event-exports/kind-store.ts';
import { userExport } from '../domains/user-exports/kind-store.ts';
import { fileOf, finishedExport } from '../exports/file-store.ts';
import { mayStill } from '../identity/standing.ts';
import { replyWithCode } from './error-replies.ts';

interface ExportRoute {
  Params: { id: string };
  Querystring: SignedQuery;
}

const kinds = [userExport, eventExport];
const files = {
  CSV: { type: 'text/csv; charset=utf-8', extension: 'csv' },
  JSON: { type: 'application/json; charset=utf-8', extension: 'json' },
  JSON_LINES: { type: 'application/jsonl; charset=utf-8', extension: 'jsonl' },
};

/** Serves the files of exports: GET /exports/ID/file, at a signed URL. */
export function registerExports(app: FastifyInstance, database: Database): void {
  app.get<ExportRoute>('/exports/:id/file', async ({ url, params: { id }, query }, reply) => {
    const place = openSignedUrl(database.secret, url.split('?')[0] ?? '', query);
    const kind = kinds.find(({ prefix }) => isId(prefix, id));
    if (!place || !kind) return gone(reply);
    const db = boundTo(database, place.organizationId);
    const found = await finishedExport(db, id);
    if (!found || !(await mayStill(db, place.administratorId, [...found.needs, kind.base])))
      return gone(reply);
    const { type, extension } = files[found.format];
    return reply
      .headers({
        'content-type': type,
        'content-disposition': `attachment; filename="${kind.fileName}.${extension}"`,
      })
      .send(Readable.from(fileOf(db, id, found)));
  });
}

function gone(reply: FastifyReply) {
  const message =
    'The URL was changed, has expired or is no longer permitted, or the file was deleted. Request a new URL.';
  return replyWithCode(reply, 401, 'UNAUTHENTICATED', message);
}
