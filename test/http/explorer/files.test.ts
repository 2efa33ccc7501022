import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { type IncomingMessage, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import Fastify, { type FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packageRoot } from '../../../db/package-root.ts';
import { registerExplorer } from '../../../src/http/explorer/plugin.ts';

let app: FastifyInstance;
let page: string;

/** Over a socket: what comes back is as the wire has it. */
async function load(path: string, headers: Record<string, string>) {
  const { port } = app.server.address() as AddressInfo;
  const sent = request({ port, host: '127.0.0.1', path, headers, agent: false }).end();
  const [answer] = (await once(sent, 'response')) as [IncomingMessage];
  return { statusCode: answer.statusCode, headers: answer.headers, body: await buffer(answer) };
}

beforeAll(async () => {
  execFileSync(process.execPath, ['scripts/build.mjs', 'explorer']);
  app = Fastify();
  await registerExplorer(app);
  page = (await app.inject('/')).body;
});

afterAll(() => app.close());

describe('the explorer page', () => {
  it('is served at / and asked for again each time', async () => {
    const { statusCode, headers } = await app.inject('/');
    expect(statusCode).toBe(200);
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    expect(headers['cache-control']).toBe('no-cache');
  });

  it('is made of files that hold their hash, and that browsers keep', async () => {
    const files = [...page.matchAll(/(?:href|src)="([^"]+)"/g)].map(([, file]) => String(file));
    expect(files).toHaveLength(3);
    for (const file of files) {
      expect(file).toMatch(/^\/explorer\/[a-z]+-[0-9A-Z]{8}[.](svg|css|js)$/);
      const { statusCode, headers } = await app.inject(file);
      expect(statusCode).toBe(200);
      expect(headers['cache-control']).toBe('public, max-age=31536000, immutable');
      expect(headers['x-content-type-options']).toBe('nosniff');
    }
  });

  it('may load nothing from elsewhere and may run no script of its own text', async () => {
    const policy = String((await app.inject('/')).headers['content-security-policy']);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'; worker-src 'self';");
    expect(policy).toContain("connect-src 'self'");
    expect(policy).not.toMatch(/http|unsafe-eval|\*/);
    expect(page).not.toMatch(/https?:|<script(?![^>]* src="\/explorer\/)/);
  });

  it('is made of files that the build has compressed', async () => {
    await app.listen({ port: 0, host: '127.0.0.1' });
    const folder = join(packageRoot, 'dist', 'explorer');
    const scripts = readdirSync(folder).filter((name) => name.endsWith('.js'));
    const bytes = (name: string) => statSync(join(folder, name)).size;
    const [largest = ''] = scripts.sort((one, other) => bytes(other) - bytes(one));
    const plain = readFileSync(join(folder, largest));
    const etags = new Set();
    for (const [accepted, coding, decompress] of [
      ['gzip, deflate, br', 'br', brotliDecompressSync],
      ['gzip', 'gzip', gunzipSync],
      ['zstd', undefined, (body: Buffer) => body],
    ] as const) {
      const { headers, body } = await load(`/explorer/${largest}`, { 'accept-encoding': accepted });
      expect(headers).toMatchObject({ vary: 'accept-encoding', 'content-length': String(body.length) });
      expect(headers['content-type']).toBe('application/javascript; charset=utf-8');
      expect(headers['content-encoding']).toBe(coding);
      if (coding) expect(body.length).toBeLessThan(plain.length / 3);
      expect(decompress(body).equals(plain)).toBe(true);
      etags.add(headers.etag);
      const again = { 'accept-encoding': accepted, 'if-none-match': String(headers.etag) };
      expect((await load(`/explorer/${largest}`, again)).statusCode).toBe(304);
    }
    expect(etags.size).toBe(3);
  });

  it('shows nothing beside its own folder', async () => {
    for (const path of [
      '/explorer/missing.js',
      '/explorer/..%2f..%2fpackage.json',
      '/explorer/%2e%2e/rolegate.js',
    ]) {
      expect((await app.inject(path)).statusCode, path).toBe(404);
    }
    expect((await app.inject('/explorer/')).statusCode).toBe(403);
  });
});

describe('the page of links that are mailed to users', () => {
  it('loads three files of this server, and runs neither scripts nor styles of its own text', async () => {
    const { statusCode, headers, body } = await app.inject('/user/password');
    expect(statusCode).toBe(200);
    expect(headers['content-security-policy']).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    );
    expect(headers['referrer-policy']).toBe('no-referrer');
    const files = [...body.matchAll(/(?:href|src)="([^"]+)"/g)].map(([, file]) => String(file));
    expect(files).toHaveLength(3);
    for (const file of files) expect((await app.inject(file)).statusCode).toBe(200);
    expect(body).not.toMatch(/https?:|<style|<script(?![^>]* src="\/explorer\/)/);
  });
});
