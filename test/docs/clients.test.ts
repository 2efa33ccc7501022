import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { packageRoot } from '../../db/package-root.ts';
import { demoKeysFile } from '../../db/seed/demo-keys.ts';
import { ensureDemoSignIns } from '../../db/seed/demo-sign-in.ts';
import { writePrivateJson } from '../../db/seed/private-file.ts';
import { testServer } from '../support/database.ts';
import { type TestGateway, testGateway } from '../support/gateway.ts';

/** docs/clients.md, carried out: its commands in one shell, against the two servers that it speaks of. */
const page = await readFile(join(packageRoot, 'docs/clients.md'), 'utf8');
const steps = [...page.matchAll(/^```sh\n([\s\S]*?)^```\n(?:\n```(json|text)\n([\s\S]*?)^```$)?/gm)].map(
  ([, command = '', kind, printed = '']) => ({ command, kind, printed }),
);

let folder: string;
const opened: TestGateway[] = [];
let outputs: string[];

// The page is about HTTP: beside a run on a server it would prove the same once more.
describe.skipIf(testServer)('docs/clients.md', () => {
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'rolegate-clients-'));
    await symlink(join(packageRoot, 'node_modules'), join(folder, 'node_modules'));
    const usual = await serve(await testGateway(), join(folder, '.data'));
    const hiding = await serve(await testGateway({ view: 'hide' }), join(folder, '.data/hide'));
    outputs = await run(steps.map(({ command }) => at(command, usual, hiding)));
  }, 120_000);
  afterAll(async () => {
    for (const { close } of opened) await close();
    if (folder) await rm(folder, { recursive: true, force: true });
  });

  test.each(steps.map((step, index) => ({ ...step, index })))('$command', ({ index, kind, printed }) => {
    const output = outputs[index] ?? 'nothing was run';
    if (kind === 'json') expect(plain(JSON.parse(output))).toEqual(plain(JSON.parse(printed)));
    else expect(output.trim()).toBe(printed.trim());
  });

  test('has its commands checked', () => expect(steps.length).toBeGreaterThan(15));
});

/** Listens, and writes the files that the first start of a server writes. */
async function serve(gateway: TestGateway, dataDir: string): Promise<string> {
  opened.push(gateway);
  await mkdir(dataDir, { recursive: true });
  await writePrivateJson(demoKeysFile(dataDir), gateway.keys);
  await ensureDemoSignIns(gateway.database, gateway.demo, dataDir);
  return gateway.app.listen({ port: 0, host: '127.0.0.1' });
}

function at(command: string, usual: string, hiding: string): string {
  return command.replaceAll('http://127.0.0.1:4000', usual).replaceAll('http://127.0.0.1:4001', hiding);
}

/** Returns the output of each command. */
async function run(commands: readonly string[]): Promise<string[]> {
  const script = commands.map((command) => `echo; echo '<<<>>>'\n${command}`).join('\n');
  // Not what the test runner has put there: tools print other things for it.
  const { PATH, HOME } = process.env;
  const { stdout } = await promisify(execFile)('bash', ['-c', script], { cwd: folder, env: { PATH, HOME } });
  return stdout.split('\n<<<>>>\n').slice(1);
}

/** Without what is another thing each time, and without where a field stands in its document. */
function plain(answer: unknown): unknown {
  const text = JSON.stringify(answer, (name, value) => (name === 'locations' ? undefined : value));
  return JSON.parse(
    text
      .replace(/\b[a-z]{3}_[0-9a-z]{26}\b/g, 'an identifier')
      .replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'a moment')
      .replace(/("endCursor":)"[\w-]+"/g, '$1"a cursor"'),
  );
}
