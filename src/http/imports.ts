import { pipeline, Readable } from 'node:stream';
import { stringify } from 'csv-stringify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import type { Database } from '../../db/database.ts';
import { isId } from '../../db/ids.ts';
import { secretForWork } from '../../db/secrets.ts';
import type { WorkDatabase } from '../core/context.ts';
import { boundTo } from '../core/organization-database.ts';
import { openSignedUrl, type SignedQuery } from '../core/signed-urls.ts';
import { faultsOf } from '../domains/imports/faults-store.ts';
import { makerOf } from '../domains/imports/store.ts';
import { receiveUpload } from '../domains/imports/upload-store.ts';
import { forSpreadsheets } from '../exports/spreadsheets.ts';
import type { AccessLevel } from '../generated/graphql.ts';
import { mayStill } from '../identity/standing.ts';
import { type BodyLimits, BodyTooSlow, inTime } from './body-limits.ts';
import { replyWithCode, replyWithError } from './error-replies.ts';

interface ImportRoute {
  Params: { id: string };
  Querystring: SignedQuery;
}

/** Serves the files of imports: PUT /imports/ID/file and GET /imports/ID/faults.csv, both at signed URLs. */
export async function registerImports(
  app: FastifyInstance,
  database: Database,
  limits: BodyLimits,
): Promise<void> {
  await app.register(async (routes) => {
    // The handler reads the file while it arrives, with any content type.
    routes.setErrorHandler(fileError);
    routes.removeAllContentTypeParsers();
    routes.addContentTypeParser('*', (_request, payload, done) => done(null, payload));

    routes.put<ImportRoute>('/imports/:id/file', { config: { readsBody: true } }, async (request, reply) => {
      // The buffers of the system are read while the socket is silent, and the answer may come long after the last byte.
      request.raw.socket.setTimeout?.(0);
      const { id } = request.params;
      const db = await opened(database, request, { level: 'EDIT', ofMaker: true });
      if (!db) return refused(reply);
      const content = bodyOf(request, limits);
      const encoding = (request.headers['content-encoding'] ?? 'identity').toLowerCase();
      if (encoding !== 'identity' && encoding !== 'gzip') {
        return replyWithCode(reply, 415, 'BAD_REQUEST', 'The content encoding must be gzip or identity.');
      }
      return receiveUpload(db, secretForWork(database.secret), id, { content, gzip: encoding === 'gzip' });
    });

    routes.get<ImportRoute>('/imports/:id/faults.csv', async (request, reply) => {
      const db = await opened(database, request, { level: 'READ_ONLY', ofMaker: false });
      if (!db) return refused(reply);
      const columns = ['row', 'username', 'email', 'column', 'code', 'message'];
      const csv = stringify({ header: true, columns, ...forSpreadsheets });
      // An error while reading ends the answer as well; Fastify handles it.
      pipeline(Readable.from(faultsOf(db, request.params.id)), csv, () => {});
      return reply
        .headers({
          'content-type': 'text/csv; charset=utf-8',
          'content-disposition': `attachment; filename="faults-${request.params.id}.csv"`,
        })
        .send(csv);
    });
  });
}

/**
 * Returns the body as a separate stream: abandoning it does not close the connection, so that the answer still arrives. The
 * rest of the body is discarded, because the next request of the connection follows it.
 */
function bodyOf({ body }: FastifyRequest, limits: BodyLimits): Readable {
  return Readable.from(body instanceof Readable ? pieces(body, limits) : []);
}

async function* pieces(body: Readable, limits: BodyLimits): AsyncGenerator<Buffer> {
  try {
    // Not with `yield*`: the body would receive the error of an abandoning reader and be destroyed.
    for await (const piece of inTime(body.iterator({ destroyOnReturn: false }), limits)) yield piece;
  } finally {
    body.resume();
  }
}

/** Answers a file that cannot be read as invalid content of a valid request. */
function fileError(error: Error, request: FastifyRequest, reply: FastifyReply) {
  if (error instanceof BodyTooSlow) {
    return replyWithCode(reply.header('connection', 'close'), 408, 'BAD_REQUEST', error.message);
  }
  const { code } = error instanceof GraphQLError ? error.extensions : {};
  if (code) request.log.info({ code }, error.message);
  if (code === 'BAD_USER_INPUT') return replyWithCode(reply, 422, code, error.message);
  return replyWithError(error, reply);
}

/**
 * Returns the organization's database for a signed URL. Null where the import does not exist, or where the account that
 * requested the URL no longer has the permission, or with `ofMaker` the account that created the import.
 */
async function opened(
  database: Database,
  { url, params: { id }, query }: FastifyRequest<ImportRoute>,
  { level, ofMaker }: { readonly level: AccessLevel; readonly ofMaker: boolean },
): Promise<WorkDatabase | null> {
  const place = openSignedUrl(database.secret, url.split('?')[0] ?? '', query);
  if (!place || !isId('imp', id)) return null;
  const db = boundTo(database, place.organizationId);
  const maker = await makerOf(db, id);
  if (!maker) return null;
  const needs = [{ scope: 'BULK_USER_IMPORTS', level }];
  const mayRequest = await mayStill(db, place.administratorId, needs);
  return mayRequest && (!ofMaker || (await mayStill(db, maker, needs))) ? db : null;
}

function refused(reply: FastifyReply) {
  const message = 'The URL was changed, has expired or is no longer permitted. Request a new URL.';
  return replyWithCode(reply, 401, 'UNAUTHENTICATED', message);
}
