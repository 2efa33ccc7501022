import { Column, getTableColumns, is, SQL, sql } from 'drizzle-orm';
import { getTableConfig, type PgTable } from 'drizzle-orm/pg-core';
import { type GraphQLInputObjectType, getNamedType } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { users } from '../../db/tables/users.ts';
import { domains } from '../../src/domains/registry.ts';
import { keyFilter } from '../../src/relay/filters.ts';
import { fieldsOf, interfacesOf } from '../support/exhaustive/sdl.ts';
import { openWorld, strongest, type World } from '../support/exhaustive/world.ts';
import { operations } from '../support/operations/all.ts';

// A name that already exists must be found by its filter. The tests cover each unique index that ignores case.

interface Unique {
  readonly type: string;
  /** Name of the field in the type, in its filter and in the input of the mutation that creates an object. */
  readonly field: string;
  readonly table: PgTable;
  readonly key: Column;
}

const uniques = [
  ...new Map(
    domains
      .flatMap(({ entities = [] }) => entities)
      .flatMap(uniquesOf)
      .map((unique) => [unique.key, unique]),
  ).values(),
];

function uniquesOf({ type, table }: { type: string; table: PgTable }): Unique[] {
  const { indexes, columns } = getTableConfig(table);
  return indexes.flatMap(({ config }) => {
    const expression = config.columns.find((each) => is(each, SQL));
    const column = is(expression, SQL) && expression.queryChunks.find((chunk) => is(chunk, Column));
    if (!config.unique || !is(column, Column)) return [];
    const key = columns.find(({ name }) => name === `${column.name}_key`);
    if (!key) throw new Error(`${config.name} has no key column.`);
    const [field = ''] =
      Object.entries(getTableColumns(table)).find(([, { name }]) => name === column.name) ?? [];
    return [{ type: listedAs(type), field, table, key }];
  });
}

/** Returns the type, or the interface whose list has its objects. */
function listedAs(type: string): string {
  const names = [type, ...interfacesOf(type).map(({ name }) => name)];
  return names.find((name) => name !== 'Node' && listOf(name)) ?? type;
}

function listOf(type: string) {
  return fieldsOf('Query').find((each) => getNamedType(each.type).name === `${type}Connection`);
}

/** Returns the mutation that creates an object of the type, and the list that has it. */
function operationsOf(type: string) {
  const maker = fieldsOf('Mutation').find(
    ({ name, type: payload }) =>
      /^(create|add)/.test(name) &&
      fieldsOf(getNamedType(payload).name).some((each) => getNamedType(each.type).name === type),
  );
  const list = listOf(type);
  if (!maker || !list) throw new Error(`Nothing makes or lists ${type}.`);
  return { maker, list };
}

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world?.close());

it('are tried for every such index', () => {
  expect(uniques.map(({ type, field }) => `${type}.${field}`).sort()).toEqual([
    'AppleMdm.name',
    'AuthenticationPolicy.name',
    'Command.name',
    'DeviceGroup.name',
    'Directory.name',
    'IpList.name',
    'Policy.name',
    'PolicyGroup.name',
    'RadiusServer.name',
    'SavedQuery.name',
    'ServiceAccount.name',
    'SoftwareApp.displayName',
    'SsoApplication.displayName',
    'User.email',
    'User.username',
    'UserGroup.name',
  ]);
});

describe.each(uniques)('$type $field', ({ type, field, table, key }) => {
  const { maker, list } = operationsOf(type);
  const filterType = getNamedType(
    list.args.find(({ name }) => name === 'filter')?.type,
  ) as GraphQLInputObjectType;
  // A username and an e-mail address have ASCII letters only.
  const word = type === 'User' ? 'Elan' : 'Élan';
  const end = field === 'email' ? '@Example.org' : '-Vital';

  async function make(name: string) {
    const given = (await operations.mutations[maker.name]?.(world, strongest)) as { input: object };
    const { type: input } = maker.args[0] ?? {};
    const document = `mutation ($input: ${input}) { ${maker.name}(input: $input) { __typename } }`;
    return (await world.query(strongest, document, { input: { ...given.input, [field]: name } })).body;
  }

  async function namesFound(test: object): Promise<string[]> {
    const { body } = await world.query(
      strongest,
      `query ($filter: ${filterType.name}) { list: ${list.name}(filter: $filter, first: 1000) { nodes { ${field} } totalCount } }`,
      { filter: { [field]: test } },
    );
    expect(body.errors).toBeUndefined();
    return body.data.list.nodes.map((node: Record<string, string>) => node[field]);
  }

  it('is found in whatever case and form it is asked', async () => {
    const name = `${word}${end}`;
    const asked = [name, name.toLowerCase(), name.toUpperCase(), ` ${name} `]
      .flatMap((text) => [text, text.normalize('NFC'), text.normalize('NFD')])
      .filter((text, index, all) => all.indexOf(text) === index);
    expect((await make(name.normalize('NFD'))).errors).toBeUndefined();
    const total = (await namesFound({ contains: '' })).length;
    for (const text of asked) {
      expect(await namesFound({ eq: text }), text).toEqual([name]);
      expect(await namesFound({ in: ['nothing', text] }), text).toEqual([name]);
      expect(await namesFound({ startsWith: text.trim().slice(0, -5) }), text).toEqual([name]);
      expect(await namesFound({ contains: text.trim().slice(0, -5) }), text).toEqual([name]);
      expect(await namesFound({ ne: text }), text).toHaveLength(total - 1);
      expect((await make(text)).errors, text).toMatchObject([{ extensions: { code: 'ALREADY_EXISTS' } }]);
    }
    expect(await namesFound({ eq: `${word}` })).toEqual([]);
  });

  it('is sorted without regard to case', async () => {
    for (const name of ['zz-b', 'ZZ-a', 'ZZ-C']) await make(field === 'email' ? `${name}@example.org` : name);
    const sort = field.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();
    const { body } = await world.query(
      strongest,
      `{ list: ${list.name}(filter: { ${field}: { startsWith: "zz-" } }, sort: { field: ${sort} }) { nodes { ${field} } } }`,
    );
    expect(body.errors).toBeUndefined();
    const found = body.data.list.nodes.map((node: Record<string, string>) => node[field]?.slice(0, 4));
    expect(found).toEqual(['ZZ-a', 'zz-b', 'ZZ-C']);
  });

  it('has an index for its filters and its sort', () => {
    const indexes = getTableConfig(table).indexes.map(({ config }) =>
      config.columns.map((column) => (is(column, SQL) ? 'an expression' : (column as Column).name)),
    );
    expect(indexes).toContainEqual(['organization_id', key.name, 'id']);
  });
});

it('finds an administrator by the address in any case, and in any form of Unicode what is unique as it is written', async () => {
  const { body } = await world.query(strongest, `{ administrators(first: 1) { nodes { email } } }`);
  const [{ email }] = body.data.administrators.nodes;
  const found = await world.query(
    strongest,
    'query ($filter: AdministratorFilter) { administrators(filter: $filter) { nodes { email } } }',
    { filter: { email: { eq: email.toUpperCase() } } },
  );
  expect(found.body.data.administrators.nodes).toEqual([{ email }]);
  const input = { name: 'Élan Vital'.normalize('NFD') };
  await world.run(
    'mutation ($input: CreateManagedOrganizationInput!) { createManagedOrganization(input: $input) { __typename } }',
    { input },
  );
  for (const form of ['NFC', 'NFD'] as const) {
    const { provider } = await world.run(
      'query ($filter: ManagedOrganizationFilter) { provider { organizations(filter: $filter) { totalCount } } }',
      { filter: { name: { eq: input.name.normalize(form) } } },
    );
    expect(provider.organizations.totalCount).toBe(1);
  }
});

describe('behind row-level security', () => {
  /** Adds enough rows that the planner prefers an index. */
  beforeAll(() =>
    world.database.transaction(world.demo.organizationId, (tx) =>
      tx.execute(sql`insert into users (id, organization_id, username, email)
        select 'usr_' || n, ${world.demo.organizationId}, 'Many' || n, 'Many' || n || '@example.org'
        from generate_series(1, 3000) as n`),
    ),
  );

  const ofUsers = sql`select id from ${users} where ${users.organizationId} =`;

  it.each([{ eq: 'Élan' }, { in: ['a', 'Élan'] }, { startsWith: 'É' }])('%j uses the index', async (test) => {
    const condition = keyFilter(users.usernameKey)(test, 'filter');
    const plan = await planOf(sql`${ofUsers} ${world.demo.organizationId} and ${condition}`);
    expect(plan).toMatch(/Index Cond: .*username_key/);
  });

  it('does not with an expression, which is why names have a key', async () => {
    const condition = sql`lower(${users.username}) = 'élan'`;
    const plan = await planOf(sql`${ofUsers} ${world.demo.organizationId} and ${condition}`);
    expect(plan).not.toMatch(/Index Cond: .*lower/);
  });

  it('a sort by the key uses it, too', async () => {
    const query = sql`${ofUsers} ${world.demo.organizationId} order by ${users.usernameKey}, id limit 20`;
    expect(await planOf(query)).not.toMatch(/Sort/);
  });

  /** Returns the plan for the serving role, on a table that is too large for a sequential scan. */
  function planOf(query: SQL): Promise<string> {
    return world.database.transaction(world.demo.organizationId, async (tx) => {
      await tx.execute(sql`set local enable_seqscan = off`);
      await tx.execute(sql`set local enable_bitmapscan = off`);
      const { rows } = await tx.execute<{ 'QUERY PLAN': string }>(sql`explain ${query}`);
      return rows.map((row) => row['QUERY PLAN']).join('\n');
    });
  }
});
