import { sql } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import { changeStatus } from '../../src/domains/mtp/store.ts';
import { holdsNow } from '../../src/identity/standing.ts';
import { grant, resume, revoke, suspend } from '../domains/mtp-documents.ts';
import { testServer } from '../support/database.ts';
import { heldCommit } from '../support/held-commit.ts';
import { useTwoServers } from '../support/two-servers.ts';
import { unrecorded } from '../support/unrecorded.ts';
import { createUser, user } from './providers-documents.ts';

const pause = (millis: number) => new Promise((resolve) => setTimeout(resolve, millis));

describe.skipIf(!testServer)('an organization that one server withdraws', () => {
  const servers = useTwoServers();

  async function changeList(document: string) {
    const { demo, keys, here } = servers();
    const organizationIds = [demo.managed[1]?.id];
    const input = { administratorId: demo.administrators.MANAGER, organizationIds };
    const { errors } = await here.ask(keys.ADMINISTRATOR_WITH_BILLING, document, { input });
    expect(errors).toBeUndefined();
  }

  async function codeThere(): Promise<string | undefined> {
    const { demo, keys, there } = servers();
    const chosen = { 'x-org-id': demo.managed[1]?.id ?? '' };
    const { errors } = await there.ask(keys.MANAGER, '{ viewer { organizationId } }', {}, chosen);
    return errors?.[0].extensions.code;
  }

  /** Returns the milliseconds until the other server refuses, when it is asked repeatedly. */
  async function untilRefused(): Promise<number> {
    const start = performance.now();
    while (performance.now() - start < 10_000) {
      const code = await codeThere();
      if (code === 'ORGANIZATION_NOT_FOUND') return performance.now() - start;
      await pause(5);
    }
    throw new Error('The other server never noticed.');
  }

  test('is refused on the other one within a second, and is back as soon as it is granted', async () => {
    expect(await codeThere()).toBeUndefined();
    await changeList(revoke);
    const millis = await untilRefused();
    console.log(`withdrawn: the other server knew after ${millis.toFixed(0)} ms`);
    expect(millis).toBeLessThan(1000);
    await changeList(grant);
    expect(await codeThere()).toBeUndefined();
  });

  test('is refused within the second that a choice is remembered, when nothing tells of it', async () => {
    await servers().owner.query('alter table administrator_organizations disable trigger tell_access_change');
    expect(await codeThere()).toBeUndefined();
    await changeList(revoke);
    const millis = await untilRefused();
    console.log(`without notifications: after ${millis.toFixed(0)} ms`);
    // A second from when it was last looked up, and the request that finds out.
    expect(millis).toBeLessThan(1500);
  });
});

describe.skipIf(!testServer)('an organization that is suspended', () => {
  const servers = useTwoServers();
  const suspended = () => servers().demo.managed[1]?.id ?? '';
  const create = (name: string) =>
    servers().there.ask(servers().keys.MANAGER, createUser, user(name), { 'x-org-id': suspended() });
  const giveBack = () =>
    servers().here.ask(servers().keys.ADMINISTRATOR_WITH_BILLING, resume, { id: suspended() });

  test('takes no change that waits for the suspension', async () => {
    expect((await create('before')).errors).toBeUndefined();
    const { database, demo } = servers();
    const held = heldCommit(database, demo.organizationId);
    const suspending = changeStatus(unrecorded(held.db), suspended(), 'ACTIVE', 'SUSPENDED');
    await held.done;
    const creating = create('meanwhile');
    await pause(200);
    held.commit();
    await suspending;
    expect((await creating).errors?.[0].extensions.code).toBe('FORBIDDEN');
    expect(await usernames()).toEqual(['before']);
    await giveBack();
  });

  test('is suspended after the change that was there before', async () => {
    const { database, demo, here, keys } = servers();
    const held = heldCommit(database, suspended());
    const changing = held.db.transaction((tx) =>
      holdsNow(tx, suspended(), demo.administrators.MANAGER, 'USERS', 'EDIT'),
    );
    await held.done;
    let isSuspended = false;
    const suspending = here.ask(keys.ADMINISTRATOR_WITH_BILLING, suspend, { id: suspended() }).finally(() => {
      isSuspended = true;
    });
    await pause(200);
    expect(isSuspended).toBe(false);
    held.commit();
    expect(await changing).toBe(true);
    expect((await suspending).errors).toBeUndefined();
    await giveBack();
  });

  const usernames = async () => {
    const rows = await servers().database.read<{ username: string }>(
      suspended(),
      sql`select username from users where username in ('before', 'meanwhile')`,
    );
    return rows.map(({ username }) => username);
  };
});
