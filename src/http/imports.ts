import { pipeline, Readable } from 'node:stream';
import { stringify } from 'csv-stringify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import type { Database } from '../../db/database.ts';
import { isId } from '../../db/ids.ts';
import { secretForWork } from '../../db/secrets.ts';
import type { OrganizationDatabase } from '../core/context.ts';
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

/** The files of imports: PUT /imports/ID/file, GET /imports/ID/faults.csv, both at signed addresses. */
export async function registerImports(
  app: FastifyInstance,
  database: Database,
  limits: BodyLimits,
): Promise<void> {
  await app.register(async (routes) => {
    // The file is read by the handler, as it comes in, whatever type it says it is of.
    routes.setErrorHandler(fileError);
    routes.removeAllContentTypeParsers();
    routes.addContentTypeParser('*', (_request, payload, done) => done(null, payload));

    routes.put<ImportRoute>('/imports/:id/file', { config: { readsBody: true } }, async (request, reply) => {
      // What is in the system's buffers is read while the socket is silent, and the answer comes long after the last byte.
      request.raw.socket.setTimeout?.(0);
      const { id } = request.params;
      const db = await opened(database, request, 'EDIT');
      if (!db) return refused(reply);
      const content = bodyOf(request, limits);
      const encoding = (request.headers['content-encoding'] ?? 'identity').toLowerCase();
      if (encoding !== 'identity' && encoding !== 'gzip') {
        return replyWithCode(reply, 415, 'BAD_REQUEST', 'The encodings are gzip and identity.');
      }
      return receiveUpload(db, secretForWork(database.secret), id, { content, gzip: encoding === 'gzip' });
    });

    routes.get<ImportRoute>('/imports/:id/faults.csv', async (request, reply) => {
      const db = await opened(database, request, 'READ_ONLY');
      if (!db) return refused(reply);
      const columns = ['row', 'username', 'email', 'column', 'code', 'message'];
      const csv = stringify({ header: true, columns, ...forSpreadsheets });
      // What breaks off the reading breaks off the answer, which sees to it.
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
 * The body as a stream of its own: one that is given up does not take the connection with it, and so the answer gets out.
 * The rest of it is let go by, for the next request of the connection comes after it.
 */
function bodyOf({ body }: FastifyRequest, limits: BodyLimits): Readable {
  return Readable.from(body instanceof Readable ? pieces(body, limits) : []);
}

async function* pieces(body: Readable, limits: BodyLimits): AsyncGenerator<Buffer> {
  try {
    // Not with `yield*`: the body would get the error of whoever gives it up, and be destroyed by it.
    for await (const piece of inTime(body.iterator({ destroyOnReturn: false }), limits)) yield piece;
  } finally {
    body.resume();
  }
}

/** A file that cannot be read is content that makes no sense, in a request that does. */
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
 * The organization's database, for an address that we signed. Null where the import is gone, and where whoever asked for the
 * address, or whoever made the import and is recorded for it, may no longer do that.
 */
async function opened(
  database: Database,
  { url, params: { id }, query }: FastifyRequest<ImportRoute>,
  level: AccessLevel,
): Promise<OrganizationDatabase | null> {
  const asked = openSignedUrl(database.secret, url.split('?')[0] ?? '', query);
  if (!asked || !isId('imp', id)) return null;
  const db = boundTo(database, asked.organizationId);
  const maker = await makerOf(db, id);
  if (!maker) return null;
  const needs = [{ scope: 'BULK_USER_IMPORTS', level }];
  const mayAsk = await mayStill(db, asked.administratorId, needs);
  return mayAsk && (level === 'READ_ONLY' || (await mayStill(db, maker, needs))) ? db : null;
}

function refused(reply: FastifyReply) {
  const message = 'The address was changed, has expired, or is no longer yours to use: ask for a new one.';
  return replyWithCode(reply, 401, 'UNAUTHENTICATED', message);
}
