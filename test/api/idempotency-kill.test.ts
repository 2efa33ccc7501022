import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { expect, onTestFinished, test, vi } from 'vitest';
import { openDatabase } from '../../db/open.ts';
import { packageRoot } from '../../db/package-root.ts';
import { verifyChain } from '../../db/trail-verify.ts';
import { makePostgresDatabase, testServer } from '../support/database.ts';
import { freePort } from '../support/free-port.ts';
import { silent } from '../support/log.ts';
import { otherOrganization } from '../support/other-organization.ts';

const mutations = 1000;
const atOnce = 16;

async function start(databaseUrl: string, port: number): Promise<ChildProcess> {
  const child = spawn(process.execPath, ['--import', 'tsx', join(packageRoot, 'src', 'main.ts')], {
    env: { ...process.env, DATABASE_URL: databaseUrl, PORT: String(port), LOG_LEVEL: 'silent' },
    stdio: 'inherit',
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  const ready = async () => expect((await fetch(`http://127.0.0.1:${port}/readyz`)).status).toBe(200);
  await vi.waitFor(ready, { timeout: 100_000, interval: 200 });
  return child;
}

/** Sends the user of this number. @returns the answer's user, or null where there was no answer */
async function createUser(port: number, key: string, number: number): Promise<{ id: string } | null> {
  const input = { username: `u${number}`, email: `u${number}@example.com` };
  const query = 'mutation ($input: CreateUserInput!) { createUser(input: $input) { user { id } } }';
  const headers = { 'content-type': 'application/json', 'x-api-key': key, 'idempotency-key': `n-${number}` };
  const body = JSON.stringify({ query, variables: { input } });
  const response = await fetch(`http://127.0.0.1:${port}/graphql`, { method: 'POST', headers, body })
    .then((answer) => answer.json())
    .catch(() => null);
  if (response?.errors) throw new Error(JSON.stringify(response.errors));
  return response?.data?.createUser?.user ?? null;
}

async function sendAll(port: number, key: string, answered: (number: number, id: string) => void) {
  let next = 0;
  const worker = async () => {
    while (next < mutations) {
      const number = next++;
      const user = await createUser(port, key, number);
      if (user) answered(number, user.id);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
}

test.skipIf(!testServer)(
  'each of 1,000 mutations happens once around a kill -9',
  async () => {
    const made = await makePostgresDatabase(testServer ?? '');
    onTestFinished(() => made.drop());
    const database = await openDatabase({
      databaseUrl: made.url,
      dataDir: 'unused',
      log: silent,
      poolSize: 2,
    });
    const { organizationId, key } = await otherOrganization(database, 'Kill');
    const number = async (query: ReturnType<typeof sql>) =>
      Number((await database.read<{ n: number }>(organizationId, query))[0]?.n);
    const users = () => number(sql`select count(*) as n from users`);

    const port = await freePort();
    const first = await start(made.url, port);
    const before = new Map<number, string>();
    await sendAll(port, key, (at, id) => {
      before.set(at, id);
      // A moment later, in the middle of what is under way.
      if (before.size === mutations / 2) setTimeout(() => first.kill('SIGKILL'), 3);
    });
    await vi.waitFor(() => expect(first.signalCode).toBe('SIGKILL'), 5000);
    const afterKill = await users();

    const second = await start(made.url, port);
    const after = new Map<number, string>();
    await sendAll(port, key, (at, id) => void after.set(at, id));
    second.kill('SIGKILL');
    await once(second, 'exit');

    expect(after.size).toBe(mutations);
    for (const [at, id] of before) expect(after.get(at)).toBe(id);
    expect(new Set(after.values()).size).toBe(mutations);
    expect(await users()).toBe(mutations);
    const events = await number(
      sql`select count(distinct resource_id) as n from events where event_type = 'user_create'`,
    );
    const chain = await verifyChain(database, organizationId);
    expect(chain.fault).toBeNull();
    console.log(
      `answered before the kill: ${before.size}; committed: ${afterKill}; after all retries: ${await users()} users, ${events} of them in the trail, ${chain.events} events, chain whole`,
    );
    expect(chain.events).toBe(mutations);
    await database.close();
  },
  400_000,
);
