import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { packageRoot } from '../../../db/package-root.ts';

/**
 * Content security policy of the explorer: it loads everything from this server and connects only to it. The editor sets
 * styles on its elements, which only 'unsafe-inline' allows; its icons are a font inside the style sheet.
 */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self' data:",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const headers = {
  'content-security-policy': contentSecurityPolicy,
  'cross-origin-opener-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};

/** Content security policy of the page of mailed links, which has no styles and no workers but its own. */
const linkPagePolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const folder = join(packageRoot, 'dist', 'explorer');

/**
 * Serves GraphiQL at `/`, and the page at which users set their passwords at `/user/password`, from dist/explorer, where
 * `npm run build` puts them. They need no other host.
 */
export async function registerExplorer(app: FastifyInstance): Promise<void> {
  await app.register(async (explorer) => {
    explorer.addHook('onRequest', async (_request, reply) => {
      reply.headers(headers);
    });
    await explorer.register(fastifyStatic, {
      root: folder,
      prefix: '/explorer/',
      index: false,
      // The build writes the compressed forms beside the files.
      preCompressed: true,
      setHeaders: (reply) => reply.setHeader('vary', 'accept-encoding'),
      // Each file name contains the hash of its content.
      immutable: true,
      maxAge: '1y',
      logLevel: 'warn',
    });
    explorer.get('/', { logLevel: 'warn' }, (_request, reply) => sendPage(reply, 'index.html'));
    explorer.get('/user/password', { logLevel: 'warn' }, (_request, reply) =>
      sendPage(reply.header('content-security-policy', linkPagePolicy), 'user-password.html'),
    );
  });
}

async function sendPage(reply: FastifyReply, name: string) {
  const page = await readFile(join(folder, name)).catch(() => null);
  if (!page) return reply.code(404).send({ error: 'The explorer is not built: npm run build' });
  return reply.type('text/html; charset=utf-8').header('cache-control', 'no-cache').send(page);
}
