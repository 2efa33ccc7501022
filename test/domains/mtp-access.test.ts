import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { newId } from '../../db/ids.ts';
import { type TestGateway, testGateway } from '../support/gateway.ts';
import { asking } from './asking.ts';
import { create, grant, names, namesOf, revoke, setAll } from './mtp-documents.ts';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await testGateway();
});
afterAll(() => gateway.close());

const { answer, refusal } = asking(() => gateway, 'ADMINISTRATOR_WITH_BILLING');

describe('access lists', () => {
  const ids = () => gateway.demo.managed.map(({ id }) => id);
  const listOf = async (administratorId: string) =>
    (
      await answer(
        `query ($id: ID!) { administrator(id: $id) { organizationAccess { allOrganizations organizationCount
          organizations { nodes { id } } administrator { id } } } }`,
        { id: administratorId },
      )
    ).administrator.organizationAccess;

  test('are granted, revoked, and bound to all or to none', async () => {
    const administratorId = gateway.demo.administrators.COMMAND_RUNNER;
    const [first, second, third] = ids() as [string, string, string];
    expect(await listOf(administratorId)).toMatchObject({ allOrganizations: false, organizationCount: 0 });
    await answer(grant, { input: { administratorId, organizationIds: [first, second] } });
    await answer(revoke, { input: { administratorId, organizationIds: [first, third] } });
    expect((await listOf(administratorId)).organizations.nodes).toEqual([{ id: second }]);

    const all = (await answer(setAll, { input: { administratorId, all: true } })).setAllOrganizationsAccess;
    expect(all.providerAdministrator).toMatchObject({ allOrganizations: true });
    const count = all.providerAdministrator.organizationCount;
    expect(count).toBe((await answer(names)).managedOrganizations.totalCount);
    await answer(create, { input: { name: 'Made later' } });
    expect(await listOf(administratorId)).toMatchObject({
      organizationCount: count + 1,
      allOrganizations: true,
    });

    await answer(revoke, { input: { administratorId, organizationIds: [first] } });
    expect(await listOf(administratorId)).toMatchObject({
      organizationCount: count,
      allOrganizations: false,
      administrator: { id: administratorId },
    });
    await answer(setAll, { input: { administratorId, all: false } });
    expect(await listOf(administratorId)).toMatchObject({ organizationCount: 0, allOrganizations: false });
  });

  test('miss no organization that is made at the same time', async () => {
    const administratorId = gateway.demo.administrators.HELP_DESK;
    await Promise.all([
      ...Array.from({ length: 4 }, (_, index) => answer(create, { input: { name: `At once ${index}` } })),
      answer(setAll, { input: { administratorId, all: true } }),
    ]);
    const { totalCount } = (await answer(names)).managedOrganizations;
    expect(await listOf(administratorId)).toMatchObject({ organizationCount: totalCount });
  });

  test.each([
    [() => ({ administratorId: newId('adm'), organizationIds: ids() }), 'NOT_FOUND', 'input.administratorId'],
    [
      () => ({ administratorId: gateway.demo.managed[0]?.administratorIds[0], organizationIds: ids() }),
      'NOT_FOUND',
      'input.administratorId',
    ],
    [() => ({ organizationIds: [...ids(), newId('org')] }), 'NOT_FOUND', 'input.organizationIds.3'],
    [() => ({ organizationIds: [gateway.demo.organizationId] }), 'NOT_FOUND', 'input.organizationIds.0'],
    [() => ({ organizationIds: [ids()[0], 'org_1'] }), 'INVALID_ID', 'input.organizationIds.1'],
    [() => ({ organizationIds: [] }), 'BAD_USER_INPUT', 'input.organizationIds'],
    [() => ({ organizationIds: Array(101).fill(ids()[0]) }), 'BAD_USER_INPUT', 'input.organizationIds'],
    [() => ({ administratorId: 'x', organizationIds: ids() }), 'INVALID_ID', 'input.administratorId'],
  ])('%#: change as a whole or not at all', async (input, code, argument) => {
    const administratorId = gateway.demo.administrators.COMMAND_RUNNER_WITH_BILLING;
    const variables = { input: { administratorId, ...input() } };
    expect(await refusal(grant, variables)).toMatchObject({ code, argument });
    expect(await refusal(revoke, variables)).toMatchObject({ code, argument });
    expect(await listOf(administratorId)).toMatchObject({ organizationCount: 0 });
  });

  test('are not bound for an unknown administrator', async () => {
    const input = { administratorId: newId('adm'), all: true };
    expect(await refusal(setAll, { input })).toMatchObject({
      code: 'NOT_FOUND',
      argument: 'input.administratorId',
    });
  });

  test('take the same number of statements for any number of administrators', async () => {
    const document = (
      first: number,
    ) => `{ provider { administrators(first: ${first}) { totalCount nodes { name organizationCount
      administrator { email } organizations(first: 2) { totalCount nodes { name
        providerAdministrators { nodes { name } } } } } } } }`;
    const read = vi.spyOn(gateway.database, 'read');
    const counts = [];
    for (const first of [1, 7]) {
      read.mockClear();
      await answer(document(first));
      counts.push(read.mock.calls.length);
    }
    read.mockRestore();
    expect(counts[0]).toBe(counts[1]);
    expect(counts[0]).toBeLessThanOrEqual(8);
  });

  test('is filtered by who may work there', async () => {
    const administratorId = gateway.demo.administrators.ADMINISTRATOR;
    const { managedOrganizations } = await answer(names, { filter: { administratorId } });
    expect(namesOf(managedOrganizations)).toEqual(['Alder Clinic', 'Brightwater Schools']);
    expect(await refusal(names, { filter: { administratorId: 'adm' } })).toMatchObject({
      code: 'INVALID_ID',
      argument: 'filter.administratorId',
    });
    const who = await answer(
      'query ($id: ID!) { provider { administrators(filter: { organizationId: $id }, sort: { field: EMAIL, direction: DESC }) { nodes { name } } } }',
      { id: gateway.demo.managed[1]?.id },
    );
    expect(namesOf(who.provider.administrators)).toContain('Mateo Alvarez');
    expect(namesOf(who.provider.administrators)).not.toContain('Tomasz Zielinski');
  });
});
