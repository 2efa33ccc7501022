import { describe, expect, test } from 'vitest';
import { grant, revoke } from '../domains/mtp-documents.ts';
import { testServer } from '../support/database.ts';
import { useTwoServers } from '../support/two-servers.ts';

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

  /** Milliseconds until the other server, asked again and again, refuses. */
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
