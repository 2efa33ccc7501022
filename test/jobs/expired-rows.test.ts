import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestGateway, testGateway } from '../support/gateway.ts';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await testGateway();
});
afterAll(() => gateway.close());

const run = (organizationId: string, statement: ReturnType<typeof sql>) =>
  gateway.database.transaction(organizationId, (tx) => tx.execute(statement));

/**
 * Adds sessions and links that expired, and mails that ended, these numbers of days ago. The number ends each
 * identifier.
 */
async function add(organizationId: string, administratorId: string | undefined, days: readonly number[]) {
  for (const ago of days) {
    const at = sql`now() - make_interval(days => ${ago}) + interval '1 minute'`;
    await run(
      organizationId,
      sql`insert into administrator_sessions (id, organization_id, administrator_id, stage, hash, factors, expires_at)
        select 'ses_' || gen_random_uuid(), ${organizationId}, ${administratorId}, 'FULL',
          encode(sha256(gen_random_uuid()::text::bytea), 'hex'), ${`${ago}`}, ${at}`,
    );
    await run(
      organizationId,
      sql`insert into administrator_links (organization_id, administrator_id, purpose, hash, expires_at)
        select ${organizationId}, ${administratorId}, 'PASSWORD_RESET',
          encode(sha256(gen_random_uuid()::text::bytea), 'hex'), ${at}`,
    );
    await run(
      organizationId,
      sql`insert into mails (id, organization_id, recipient, subject, due_at, created_at)
        select gen_random_uuid(), ${organizationId}, 'who@example.org', ${`${ago}`}, null, ${at}`,
    );
  }
}

const counts = async (organizationId: string) =>
  (
    await gateway.database.read<object>(
      organizationId,
      sql`select (select count(*)::int from administrator_sessions where factors ~ '^-?[0-9]+$') as sessions,
        (select count(*)::int from administrator_links) as links, (select count(*)::int from mails) as mails`,
    )
  )[0];

test('what expired long ago goes, in every organization, and nothing else does', async () => {
  const { organizationId, administrators, managed } = gateway.demo;
  const other = managed[0]?.id ?? '';
  const [theirs] = await gateway.database.read<{ id: string }>(
    other,
    sql`select id from administrators limit 1`,
  );
  await run(organizationId, sql`delete from mails`);
  await run(organizationId, sql`delete from administrator_links`);
  const before = await counts(other);
  await add(organizationId, administrators.MANAGER, [-1, 7, 8, 30, 31]);
  await run(
    organizationId,
    sql`insert into mails (id, organization_id, recipient, subject, body, due_at, created_at)
      select gen_random_uuid(), ${organizationId}, 'who@example.org', 'waits', '', now() + interval '1 hour', '2020-01-01'`,
  );
  expect(theirs).toBeDefined();
  await add(other, theirs?.id, [31]);
  await gateway.runJobs('expired-rows');
  expect(await counts(organizationId)).toEqual({ sessions: 2, links: 2, mails: 5 });
  expect(await counts(other)).toEqual(before);
});

test('more of them than a batch has', async () => {
  const { organizationId, administrators } = gateway.demo;
  await run(
    organizationId,
    sql`insert into administrator_links (organization_id, administrator_id, purpose, hash, expires_at)
      select ${organizationId}, ${administrators.MANAGER}, 'PASSWORD_RESET', encode(sha256(n::text::bytea), 'hex'), '2020-01-01'
      from generate_series(1, 2001) as n`,
  );
  await gateway.runJobs('expired-rows');
  expect(await counts(organizationId)).toMatchObject({ links: 2 });
});

test('outside of the clock, nobody sees them without an organization', async () => {
  for (const table of ['administrator_sessions', 'administrator_links', 'mails'])
    expect(await gateway.database.system(sql`select from ${sql.identifier(table)}`)).toEqual([]);
});
