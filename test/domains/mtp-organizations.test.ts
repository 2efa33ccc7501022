import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newId } from '../../db/ids.ts';
import { asOrganization } from '../../db/seed/world.ts';
import { administratorOrganizations } from '../../db/tables/mtp.ts';
import { organizations } from '../../db/tables/organizations.ts';
import { type TestGateway, testGateway } from '../support/gateway.ts';
import { asking, expectBothWays } from './asking.ts';
import { names, namesOf } from './mtp-documents.ts';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await testGateway();
});
afterAll(() => gateway.close());

const { answer } = asking(() => gateway, 'ADMINISTRATOR_WITH_BILLING');

describe('the list of organizations', () => {
  const list = `query ($first: Int, $after: String, $last: Int, $before: String, $filter: ManagedOrganizationFilter, $sort: ManagedOrganizationSort) {
    managedOrganizations(first: $first, after: $after, last: $last, before: $before, filter: $filter, sort: $sort) {
      nodes { id name createdAt } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`;
  const page = async (variables: object) => (await answer(list, variables)).managedOrganizations;

  test.each([
    ['NAME', 'name'],
    ['CREATED_AT', 'createdAt'],
  ] as const)('goes both ways by %s', (field, key) => expectBothWays(page, field, key, 2));

  test.each([
    [{ name: { startsWith: 'Alder' } }, ['Alder Clinic']],
    [{ status: ['SUSPENDED'] }, []],
    [{ contactEmail: { contains: 'BRIGHTWATER' } }, ['Brightwater Schools']],
    [{ maxUsers: { gte: 100 } }, ['Brightwater Schools', 'Cobalt Freight']],
    [{ requireAdministratorMfa: true, name: { ne: 'Dune Freight' } }, []],
    [{ createdAt: { lt: '2024-06-01T00:00:00Z' } }, ['Alder Clinic']],
  ])('is filtered by %j', async (filter, expected) => {
    expect(namesOf((await answer(names, { filter })).managedOrganizations)).toEqual(expected);
  });
});

describe('the database by itself', () => {
  const attempt = (work: Parameters<TestGateway['database']['transaction']>[1]) =>
    gateway.database.transaction(gateway.demo.managed[0]?.id as string, work);

  test('lets nobody make an organization for somebody else', async () => {
    const name = 'Smuggled';
    const values = { id: newId('org'), name };
    await expect(attempt((tx) => tx.insert(organizations).values(values))).rejects.toThrow(
      /row-level security/,
    );
    const { organizationId } = gateway.demo;
    const theirs = { ...values, providerOrganizationId: organizationId };
    await expect(attempt((tx) => tx.insert(organizations).values(theirs))).rejects.toThrow(
      /row-level security/,
    );
  });

  test('lists no organization of another provider', async () => {
    const { demo } = gateway;
    const other = newId('org');
    await gateway.database.transaction(other, (tx) =>
      tx.insert(organizations).values({ id: other, name: 'Other' }),
    );
    const work = gateway.database.transaction(demo.organizationId, (tx) =>
      tx.insert(administratorOrganizations).values({
        organizationId: demo.organizationId,
        administratorId: demo.administrators.MANAGER,
        managedOrganizationId: other,
      }),
    );
    await expect(work).rejects.toThrow(/administrator_organizations_managed/);
  });

  test('shows a provider how many administrators its organizations have, and none of them', async () => {
    const { demo, database } = gateway;
    const [managed, other] = [demo.managed[0], newId('org')];
    await database.transaction(demo.organizationId, async (tx) => {
      const { rows } = await tx.execute(
        sql`select administrator_count(${managed?.id}) as count, administrator_count(${other}) as none,
          (select count(*)::int from administrators where organization_id = ${managed?.id}) as seen`,
      );
      expect(rows).toEqual([{ count: 3, none: 0, seen: 0 }]);
      const changed = await tx.execute(
        sql`update administrators set suspended = true where organization_id = ${managed?.id}`,
      );
      expect(changed.rowCount).toBe(0);
    });
    // The organizations do not count each other's rows.
    const [counted] = await database.read(
      demo.managed[1]?.id ?? '',
      sql`select administrator_count(${managed?.id}) as count`,
    );
    expect(counted).toEqual({ count: 0 });
  });

  test('shows a provider the plans of its organizations and lets it change none', async () => {
    const { demo, database } = gateway;
    const seen = await database.transaction(demo.organizationId, async (tx) => {
      await tx.execute(sql`update subscriptions set display_name = 'Changed'`);
      const { rows } = await tx.execute(sql`select display_name, organization_id from subscriptions`);
      return rows as { display_name: string; organization_id: string }[];
    });
    expect(seen).toHaveLength(4);
    for (const { display_name, organization_id } of seen) {
      expect(display_name === 'Changed').toBe(organization_id === demo.organizationId);
    }
    // The organizations see only their own rows.
    await database.transaction(demo.organizationId, (tx) =>
      asOrganization(tx, demo, demo.managed[0]?.id as string, async () => {
        const { rows } = await tx.execute(sql`select organization_id from subscriptions`);
        expect(rows).toEqual([{ organization_id: demo.managed[0]?.id }]);
      }),
    );
  });
});
