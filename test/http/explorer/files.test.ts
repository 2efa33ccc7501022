import { execFileSync } from 'node:child_process';
import Fastify, { type FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { registerExplorer } from '../../../src/http/explorer/plugin.ts';

let app: FastifyInstance;
let page: string;

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
