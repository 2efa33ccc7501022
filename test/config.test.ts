import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { defaultPoolSize } from '../db/database.ts';
import { packageRoot } from '../db/package-root.ts';
import { outboundSettings, publicUrl, readConfig } from '../src/config.ts';
import { identitySettings } from '../src/identity/settings.ts';
import { createOutbound } from '../src/outbound/outbound.ts';

describe('the environment', () => {
  it('has defaults that are safe', () => {
    const config = readConfig({});
    expect(config).toEqual({
      ...{ PORT: 4000, HOST: '127.0.0.1', DATA_DIR: '.data', LOG_LEVEL: 'info' },
      DATABASE_POOL_SIZE: defaultPoolSize,
      ...{ SESSION_IDLE_MINUTES: 60, SESSION_HOURS: 12, OPERATION_SECONDS: 10 },
      ...{ MAIL_FROM: 'Rolegate <rolegate@localhost>', JOB_WORKERS: 'on', DENIAL_VIEW: 'explain' },
      ...{ TRUSTED_DOCUMENTS_ONLY: 'false', PRIVATE_ADDRESSES: 'refuse' },
    });
    expect(publicUrl(config).href).toBe('http://localhost:4000/');
    expect(identitySettings(config)).toMatchObject({ idleMinutes: 60, sessionHours: 12 });
  });

  it('says what each variable is for', () => {
    const config = readConfig({
      ...{ PORT: '0', METRICS_PORT: '0', HOST: '::', PUBLIC_URL: 'https://rolegate.example:8443' },
      ...{ SESSION_IDLE_MINUTES: '5', SESSION_HOURS: '1', MAIL_FROM: 'it@example.org' },
      ...{ TRUSTED_PROXIES: '10.0.0.0/8, 2001:db8::1,loopback', SMTP_URL: 'smtps://a:b@mail.example' },
      ...{ TRUSTED_DOCUMENTS: 'a.json', TRUSTED_DOCUMENTS_ONLY: 'true', HOME: '', TEST_DATABASE_URL: 'x' },
    });
    expect(config).toMatchObject({ PORT: 0, METRICS_PORT: 0, HOST: '::', TRUSTED_DOCUMENTS_ONLY: 'true' });
    expect(identitySettings(config)).toMatchObject({ idleMinutes: 5, sessionHours: 1 });
    expect(publicUrl(config).href).toBe('https://rolegate.example:8443/');
  });

  it.each([
    ['PORT', '70000', '1e3', '0x10', '-1', ' 80', 'http', '4000.5', '', ' '],
    ['METRICS_PORT', '4000', '65536', 'on', ''],
    ['HOST', '999.1.1.1', '1.2.3', 'a b', 'http://localhost', '-a', ''],
    ['DATABASE_URL', 'foo', 'mysql://a/b', 'localhost:5432', 'postgres//a', ''],
    ['DATABASE_POOL_SIZE', '3', '1001', 'many', ''],
    ['DATA_DIR', ''],
    ['LOG_LEVEL', 'verbose', 'INFO', ''],
    [
      'PUBLIC_URL',
      'foo',
      'ftp://a.example',
      'https://a.example/path',
      'https://a.example/?a',
      'https://u:p@a.example',
      '',
    ],
    ['SESSION_IDLE_MINUTES', '0', '1441', '721', 'an hour', ''],
    ['SESSION_HOURS', '0', '721', '876000', '12h', ''],
    ['SMTP_URL', 'foo', 'http://a.example', 'smtp://', ''],
    [
      'MAIL_FROM',
      'foo',
      'Rolegate',
      '@a.example',
      'a@',
      'a b@c.example',
      'A <a@b.example',
      'A <a@b>\nBcc: c@d',
      '',
    ],
    ['REQUESTS_PER_MINUTE', '0', 'many', ''],
    ['OPERATION_SECONDS', '0', '301', ''],
    ['TRUSTED_PROXIES', 'nonsense', '10.0.0.0/33', '10.0.0.1,', '999.1.1.1', 'true', ''],
    ['JOB_WORKERS', 'yes', '1', ''],
    ['TRUSTED_DOCUMENTS', ''],
    ['TRUSTED_DOCUMENTS_ONLY', 'true', 'yes', 'TRUE', ''],
    ['DENIAL_VIEW', 'hidden', 'HIDE', ''],
    ['PRIVATE_ADDRESSES', 'true', 'deny', ''],
  ])('names %s where its value is wrong', (name, ...values) => {
    for (const value of values) {
      const others = name === 'SESSION_IDLE_MINUTES' ? { SESSION_HOURS: '12' } : {};
      expect(() => readConfig({ ...others, [name]: value }), value).toThrow(new RegExp(`^${name} `));
    }
  });

  it.each([
    ['TRUSTED_DOCUMENT_ONLY', 'TRUSTED_DOCUMENTS_ONLY'],
    ['DENIAL_VEIW', 'DENIAL_VIEW'],
    ['denial_view', 'DENIAL_VIEW'],
    ['ROLEGATE_PORT', 'PORT'],
    ['PRIVATE_ADRESSES', 'PRIVATE_ADDRESSES'],
    ['REQUEST_PER_MINUTE', 'REQUESTS_PER_MINUTE'],
  ])('says what %s was meant to be', (given, meant) => {
    expect(() => readConfig({ [given]: 'x' })).toThrow(
      `${given} is not a variable of this server: ${meant} is.`,
    );
  });

  it('names all that is wrong at once', () => {
    expect(() => readConfig({ PORT: 'a', HOST: '', PUBLIC_URL: 'foo' })).toThrow(
      'HOST is empty. PORT is not an integer. PUBLIC_URL is not an http:// or https:// URL.',
    );
  });

  it('opens the inside to integrations only where it says so', async () => {
    const refused = createOutbound(outboundSettings(readConfig({})));
    const allowed = createOutbound(outboundSettings(readConfig({ PRIVATE_ADDRESSES: 'allow' })));
    const request = { url: 'https://127.0.0.1:1/', method: 'GET' } as const;
    const reason = async (outbound: typeof refused) =>
      outbound.send(request).then(String, (error: Error) => error.message);
    expect(await reason(refused)).not.toBe(await reason(allowed));
  });
});

describe('the server refuses to start, before it touches a database', () => {
  const folder = mkdtempSync(join(tmpdir(), 'rolegate-config-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, 'file');
  writeFileSync(file, '{}');
  const taken = createServer();
  const dataDir = join(folder, 'data');

  async function started(env: Record<string, string>) {
    const { PATH = '', HOME = '' } = process.env;
    const main = ['--import', 'tsx', join(packageRoot, 'src', 'main.ts')];
    return new Promise<{ code: unknown; stderr: string }>((done) => {
      const all = { PATH, HOME, DATA_DIR: dataDir, PORT: '0', LOG_LEVEL: 'silent', ...env };
      execFile(process.execPath, main, { cwd: packageRoot, env: all }, (error, _stdout, stderr) =>
        done({ code: error?.code, stderr }),
      );
    });
  }

  it.each([
    ['PUBLIC_URL', { PUBLIC_URL: 'foo' }],
    ['TRUSTED_DOCUMENTS_ONLY', { TRUSTED_DOCUMENTS_ONLY: 'true' }],
    ['TRUSTED_DOCUMENTS', { TRUSTED_DOCUMENTS: join(folder, 'none.json') }],
    ['DATA_DIR', { DATA_DIR: join(file, 'data') }],
    ['HOST', { HOST: '192.0.2.1' }],
    ['PORT', {}],
  ])('for %s', async (name, env: Record<string, string>) => {
    let given = env;
    if (name === 'PORT') {
      await new Promise<void>((done) => taken.listen(0, '127.0.0.1', done));
      given = { PORT: String((taken.address() as { port: number }).port) };
    }
    const { code, stderr } = await started(given);
    taken.close();
    expect(stderr).toMatch(new RegExp(`^rolegate: ${name} .*\n$`));
    expect(code).toBe(1);
    expect(existsSync(dataDir)).toBe(false);
  });
});
