import { afterEach, describe, expect, test, vi } from 'vitest';
import { testServer } from '../support/database.ts';
import { useTwoServers } from '../support/two-servers.ts';

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

  /** Key of the Manager that the other server knows. */
  async function knownKey() {
    const { data } = await servers().here.ask(
      servers().keys.MANAGER,
      'mutation { createApiKey(input: { name: "Known" }) { key apiKey { id } } }',
    );
    const { key, apiKey } = data.createApiKey;
    expect((await servers().there.ask(key, viewer)).data.viewer.role).toBe('MANAGER');
    return { key, id: apiKey.id };
  }

  /** Counts and awaits the notifications of the other server. */
  function listening() {
    let told = 0;
    let wake = () => {};
    servers().otherDatabase.accessChanges.subscribe(() => {
      told += 1;
      wake();
    });
    return async (seen: number): Promise<number> => {
      while (told === seen)
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      return told;
    };
  }

  const isAnswered = async (key: string) =>
    (await servers().there.ask(key, viewer)).data?.viewer?.role === 'MANAGER';

  /** Asks the other server after each notification of a change, and never because time has passed. */
  async function refusedWhenTold(key: string, next: ReturnType<typeof listening>): Promise<void> {
    let seen = 0;
    do {
      seen = await next(seen);
    } while (await isAnswered(key));
  }

  afterEach(() => {
    vi.restoreAllMocks();
  });

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
  ])('%s holds on the other one as soon as it is told', async (_what, make, undo) => {
    standStill();
    const known = await knownKey();
    const next = listening();
    await make(known);
    await refusedWhenTold(known.key, next);
    await undo();
  });

  test('holds there within the second that callers are remembered, when nothing tells of it', async () => {
    const passes = standStill();
    const known = await knownKey();
    await servers().owner.query('alter table api_keys disable trigger tell_access_change');
    try {
      await revocation(known.id);
      expect(await isAnswered(known.key)).toBe(true);
      passes(1001);
      expect(await isAnswered(known.key)).toBe(false);
    } finally {
      await servers().owner.query('alter table api_keys enable trigger tell_access_change');
    }
  });

  test('holds at once again after the listeners were cut off and came back', async () => {
    const listeners = `from pg_stat_activity where application_name = 'rolegate listener' and datname = current_database()`;
    standStill();
    const known = await knownKey();
    const back = listening();
    const { rowCount } = await servers().owner.query(`select pg_terminate_backend(pid) ${listeners}`);
    expect(rowCount).toBe(2);
    // A change that the other server may not be told of; it forgets all when its listener is back.
    await revocation(known.id);
    await refusedWhenTold(known.key, back);
    const again = await knownKey();
    const next = listening();
    await revocation(again.id);
    await refusedWhenTold(again.key, next);
  });
});

/**
 * Stops the clock by which callers are remembered.
 * @returns a function that lets milliseconds pass
 */
function standStill(): (millis: number) => void {
  let now = performance.now();
  vi.spyOn(performance, 'now').mockImplementation(() => now);
  return (millis) => {
    now += millis;
  };
}
