import { describe, expect, test } from 'vitest';
import { testServer } from '../support/database.ts';
import { useTwoServers } from '../support/two-servers.ts';

const pause = (millis: number) => new Promise((resolve) => setTimeout(resolve, millis));
const viewer = '{ viewer { role } }';

describe.skipIf(!testServer)('a change on one server', () => {
  const servers = useTwoServers();

  async function change(name: string, variables: object, input = 'ID') {
    const argument = input === 'ID' ? 'id' : 'input';
    const selection =
      name.includes('Revoke') || name.startsWith('revoke') ? 'revokedId' : 'administrator { id }';
    const document = `mutation ($v: ${input}!) { ${name}(${argument}: $v) { ${selection} } }`;
    const { errors } = await servers().here.ask(servers().keys.ADMINISTRATOR_WITH_BILLING, document, {
      v: variables,
    });
    expect(errors).toBeUndefined();
  }

  /** A key of the Manager's, known to the other server. */
  async function knownKey() {
    const { data } = await servers().here.ask(
      servers().keys.MANAGER,
      'mutation { createApiKey(input: { name: "Known" }) { key apiKey { id } } }',
    );
    const { key, apiKey } = data.createApiKey;
    expect((await servers().there.ask(key, viewer)).data.viewer.role).toBe('MANAGER');
    return { key, id: apiKey.id };
  }

  /** Milliseconds until the other server, asked again and again, answers otherwise. */
  async function untilRefused(key: string): Promise<number> {
    const start = performance.now();
    while (performance.now() - start < 10_000) {
      const { data } = await servers().there.ask(key, viewer);
      if (data?.viewer?.role !== 'MANAGER') return performance.now() - start;
      await pause(5);
    }
    throw new Error('The other server never noticed.');
  }

  const manager = () => servers().demo.administrators.MANAGER;
  const revocation = (id: string) => change('revokeAdministratorApiKey', id as unknown as object);

  test.each([
    ['a revocation', ({ id }: { id: string }) => revocation(id), async () => {}],
    [
      'a suspension',
      () => change('suspendAdministrator', manager() as unknown as object),
      () => change('unsuspendAdministrator', manager() as unknown as object),
    ],
    [
      'another role',
      () =>
        change(
          'assignAdministratorRole',
          { id: manager(), role: 'READ_ONLY' },
          'AssignAdministratorRoleInput',
        ),
      () =>
        change('assignAdministratorRole', { id: manager(), role: 'MANAGER' }, 'AssignAdministratorRoleInput'),
    ],
    [
      'no more keys',
      () =>
        change('updateAdministrator', { id: manager(), apiKeyAllowed: false }, 'UpdateAdministratorInput'),
      () => change('updateAdministrator', { id: manager(), apiKeyAllowed: true }, 'UpdateAdministratorInput'),
    ],
  ])('%s holds on the other one within a second', async (what, make, undo) => {
    const known = await knownKey();
    await make(known);
    const millis = await untilRefused(known.key);
    console.log(`${what}: the other server knew after ${millis.toFixed(0)} ms`);
    expect(millis).toBeLessThan(1000);
    await undo();
  });

  test('holds there within the second that callers are remembered, when nothing tells of it', async () => {
    await servers().owner.query('alter table api_keys disable trigger tell_access_change');
    const known = await knownKey();
    await revocation(known.id);
    const millis = await untilRefused(known.key);
    await servers().owner.query('alter table api_keys enable trigger tell_access_change');
    console.log(`without notifications: after ${millis.toFixed(0)} ms`);
    // A second from when it was last looked up, and the request that finds out.
    expect(millis).toBeLessThan(1500);
  });

  test('holds at once again after the listeners were cut off and came back', async () => {
    const listeners = `from pg_stat_activity where application_name = 'rolegate listener' and datname = current_database()`;
    const { rowCount } = await servers().owner.query(`select pg_terminate_backend(pid) ${listeners}`);
    expect(rowCount).toBe(2);
    // Meanwhile a change is made, which the other server was not told of; it forgets all when its listener is back.
    const known = await knownKey();
    await revocation(known.id);
    console.log(`with listeners cut: after ${(await untilRefused(known.key)).toFixed(0)} ms`);
    for (let attempt = 0; attempt < 100; attempt += 1) {
      const { rows } = await servers().owner.query(
        `select count(*)::int as count ${listeners} and query ilike 'listen%'`,
      );
      if (rows[0].count === 2) break;
      await pause(100);
    }
    const again = await knownKey();
    await revocation(again.id);
    const millis = await untilRefused(again.key);
    console.log(`with the listeners back: after ${millis.toFixed(0)} ms`);
    expect(millis).toBeLessThan(1000);
  });
});
