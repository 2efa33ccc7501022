import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../db/database.ts';
import { packageRoot, packageVersion } from '../db/package-root.ts';
import { readArguments, UsageError } from '../src/cli/arguments.ts';
import { auditVerify } from '../src/cli/audit-verify.ts';
import { createOrganization } from '../src/cli/create-organization.ts';
import { ConfigError } from '../src/config.ts';
import { testDatabase } from './support/database.ts';

describe('the command line', () => {
  it.each([
    [[], 'serve'],
    [['--demo'], 'serve'],
    [['serve'], 'serve'],
    [['help'], 'help'],
    [['--help'], 'help'],
    [['-h'], 'help'],
    [['create-organization', '-h'], 'help'],
    [['version'], 'version'],
    [['--version'], 'version'],
    [['-v'], 'version'],
    [['create-organization', '--name', 'A', '--email=a@b.example'], 'create-organization'],
    [['audit', 'verify', '--organization', 'org_1'], 'audit verify'],
  ])('%j is the command %s', (args, command) => {
    expect(readArguments(args).command).toBe(command);
  });

  it.each([
    [['serv'], 'There is no command “serv”.'],
    [['audit'], 'There is no command “audit”.'],
    [['help', 'me'], 'There is no command “help me”.'],
    [['toString'], 'There is no command “toString”.'],
    [['--nmae', 'A'], "Unknown option '--nmae'"],
    [['-x'], "Unknown option '-x'"],
    [['create-organization', '--name'], "Option '--name <value>' argument missing"],
    [['--demo=yes'], "Option '--demo' does not take an argument"],
    [['--name', 'A'], 'serve has no option --name.'],
    [['create-organization', '--demo'], 'create-organization has no option --demo.'],
    [['audit', 'verify', '--email', 'a@b.example'], 'audit verify has no option --email.'],
  ])('%j is refused, naming the fault', (args, message) => {
    expect(() => readArguments(args)).toThrow(UsageError);
    expect(() => readArguments(args)).toThrow(message);
  });

  const run = (...args: string[]) =>
    new Promise<{ code: number; stdout: string; stderr: string }>((done) => {
      const main = ['--import', 'tsx', join(packageRoot, 'src', 'main.ts')];
      execFile(process.execPath, [...main, ...args], { cwd: packageRoot }, (error, stdout, stderr) =>
        done({ code: Number(error?.code ?? 0), stdout, stderr }),
      );
    });

  it('answers help and the version, and exits with 2 after a wrong command', async () => {
    const [help, version, wrong] = [await run('-h'), await run('-v'), await run('serv')];
    expect(help).toMatchObject({ code: 0, stderr: '' });
    expect(help.stdout).toMatch(/^Usage: rolegate/);
    const { version: own } = JSON.parse(readFileSync(join(packageRoot, 'package.json'), 'utf8'));
    expect(packageVersion).toBe(own);
    expect(version).toEqual({ code: 0, stdout: `${own}\n`, stderr: '' });
    expect(wrong).toMatchObject({ code: 2, stdout: '' });
    expect(wrong.stderr).toMatch(/^rolegate: There is no command “serv”\.\n\nUsage: rolegate/);
  });
});

describe('create-organization', () => {
  let database: Database;
  beforeAll(async () => {
    database = await testDatabase();
  });
  afterAll(() => database.close());
  const publicUrl = new URL('http://localhost');
  const make = (options: object) =>
    createOrganization(database, { name: 'Alder', email: 'a@b.example', publicUrl, ...options });

  it.each([
    ['--name', { name: undefined }, 'is required'],
    ['--email', { email: undefined }, 'is required'],
    ['--name', { name: ' ' }, 'Must not be empty'],
    ['--name', { name: 'a'.repeat(201) }, 'Must have at most 200 characters'],
    ['--email', { email: 'nobody' }, 'Must be an e-mail address'],
  ])('names %s where it is at fault: %j', async (name, options, message) => {
    const error = await make(options).catch((thrown: Error) => thrown);
    expect(error).toBeInstanceOf(UsageError);
    expect(String(error)).toContain(`create-organization: ${name}`);
    expect(String(error)).toContain(message);
  });

  it('prints the identifier, by which the trail can be verified', async () => {
    const printed = await make({ name: 'Birch' });
    const [id = ''] = /org_\w{26}/.exec(printed) ?? [];
    expect((await auditVerify(database, id)).whole).toBe(true);
  });

  it('makes a second organization of a name only when told', async () => {
    await make({ name: 'Cedar' });
    const refused = await make({ name: ' cedar ' }).catch((thrown: Error) => thrown);
    expect(refused).toBeInstanceOf(ConfigError);
    expect(String(refused)).toMatch(/--name: .*--allow-duplicate-name/);
    expect(await make({ name: 'cedar', allowDuplicateName: true })).toContain('org_');
    expect(await make({ name: 'Cedars' })).toContain('org_');
  });

  it('makes one of two that ask for a name at once', async () => {
    const outcomes = await Promise.allSettled([make({ name: 'Elm' }), make({ name: 'Elm' })]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  it('shows no organization to a later statement of the connection', async () => {
    await make({ name: 'Fir' });
    const rows = await database.transaction('org_01h455vb4pex5vsknk084sn02q', async (tx) => {
      const { rows } = await tx.execute('select 1 from organizations');
      return rows;
    });
    expect(rows).toEqual([]);
  });
});
