import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type TestGateway, testGateway } from '../../support/gateway.ts';
import {
  expectError,
  type ScimSend,
  schemas,
  scimClient,
  serviceAccountKey,
} from '../../support/scim-client.ts';

let gateway: TestGateway;
let send: ScimSend;
const { enterprise } = schemas;
beforeAll(async () => {
  gateway = await testGateway();
  send = scimClient(gateway, await serviceAccountKey(gateway, 'HR'));
  for (const [index, name] of ['Ann', 'Ben', 'Cem', 'Dag'].entries()) {
    const body = {
      userName: `List.${name}@corp.example`,
      externalId: `x-${index}`,
      name: { givenName: name, familyName: 'Lister' },
      emails: [{ value: `list.${name.toLowerCase()}@corp.example` }],
      active: index % 2 === 0,
      title: 'Quality "A"',
      [enterprise]: { department: `Dept ${index}` },
    };
    expect((await send('POST', '/Users', body)).status).toBe(201);
  }
  await send('POST', '/Groups', { displayName: 'Listed', externalId: 'gx-1' });
});
afterAll(() => gateway.close());

async function found(filter: string, path = '/Users'): Promise<string[]> {
  const { status, body } = await send('GET', `${path}?${new URLSearchParams({ filter })}`);
  expect(status, JSON.stringify(body)).toBe(200);
  return body.Resources.map(
    ({ name, displayName }: Record<string, { givenName?: string }>) => name?.givenName ?? displayName,
  ).sort();
}
const isLister = 'name.familyName eq "Lister"';

describe('a filter', () => {
  test.each([
    ['userName eq "list.ann@corp.example"', ['Ann']],
    ['USERNAME EQ "list.ann@corp.example"', ['Ann']],
    [`${schemas.user}:userName eq "list.ben@corp.example"`, ['Ben']],
    ['externalId eq "x-2"', ['Cem']],
    ['emails eq "list.dag@corp.example"', ['Dag']],
    ['emails.value sw "list.d"', ['Dag']],
    ['emails[type eq "work"].value eq "list.dag@corp.example"', ['Dag']],
    ['emails[type eq "work" and value co "list.b"]', ['Ben']],
    [`${isLister} and active eq true`, ['Ann', 'Cem']],
    [`${isLister} and active eq false`, ['Ben', 'Dag']],
    [`${isLister} and not (externalId eq "x-0")`, ['Ben', 'Cem', 'Dag']],
    [`${isLister} and (externalId eq "x-0" or externalId eq "x-3")`, ['Ann', 'Dag']],
    [`${isLister} and userName ne "list.ann@corp.example"`, ['Ben', 'Cem', 'Dag']],
    [`${isLister} and title pr and externalId pr`, ['Ann', 'Ben', 'Cem', 'Dag']],
    [`${isLister} and not (title pr)`, []],
    ['title eq "Quality \\"A\\"" and name.givenName eq "Ann"', ['Ann']],
    [`${enterprise}:department eq "Dept 1"`, ['Ben']],
    [`${isLister} and meta.created gt "2020-01-01T00:00:00Z"`, ['Ann', 'Ben', 'Cem', 'Dag']],
    [`${isLister} and meta.created lt "2020-01-01T00:00:00Z"`, []],
    ['id eq "nobody"', []],
  ])('%s', async (filter, names) => {
    expect(await found(filter)).toEqual(names);
  });

  test.each([
    ['displayName eq "listed"', ['Listed']],
    ['externalId eq "gx-1"', ['Listed']],
    ['members.value eq "nobody"', []],
  ])('of groups: %s', async (filter, names) => {
    expect(await found(filter, '/Groups')).toEqual(names);
  });

  test.each([
    'userName',
    'userName eq',
    'userName eq "a" and',
    'userName gt "a"',
    'shoeSize eq "42"',
    'active eq "yes"',
    'title ew "r"',
    'password eq "x"',
    'meta.created gt "soon"',
    'userName eq "a"\n',
    `userName eq "${'\n'.repeat(60)}`,
    `${'('.repeat(1500)}title pr`,
    `title eq "${'x'.repeat(3000)}"`,
    '__proto__ eq "x"',
    'constructor.name eq "x"',
  ])('that cannot be answered is refused: %j', async (filter) => {
    expectError(await send('GET', `/Users?${new URLSearchParams({ filter })}`), 400, 'invalidFilter');
  });
});

describe('a list', () => {
  const page = async (query: Record<string, string>) =>
    (await send('GET', `/Users?${new URLSearchParams(query)}`)).body;

  test('is read by index, from the beginning and from the middle', async () => {
    const all = await page({ sortBy: 'userName' });
    const ids = (body: { Resources: { id: string }[] }) => body.Resources.map(({ id }) => id);
    expect(all).toMatchObject({ schemas: [schemas.list], startIndex: 1 });
    const total = all.totalResults;
    const read: string[] = [];
    for (let startIndex = 1; startIndex <= total; ) {
      const body = await page({ sortBy: 'userName', startIndex: String(startIndex), count: '7' });
      expect(body).toMatchObject({ totalResults: total, startIndex, itemsPerPage: body.Resources.length });
      read.push(...ids(body));
      startIndex += body.itemsPerPage;
    }
    expect(new Set(read).size).toBe(total);
    expect(read.slice(0, 100)).toEqual(ids(all));
    const other = scimClient(gateway, await serviceAccountKey(gateway, 'Another'));
    const { body } = await other('GET', '/Users?sortBy=userName&startIndex=6&count=3');
    expect(ids(body)).toEqual(read.slice(5, 8));
    expect(await page({ startIndex: String(total + 1) })).toMatchObject({
      totalResults: total,
      Resources: [],
    });
    expect(await page({ count: '0' })).toMatchObject({ totalResults: total, itemsPerPage: 0, Resources: [] });
    expect((await page({ count: '-3', startIndex: '-1' })).startIndex).toBe(1);
    expect((await page({ count: '100000' })).itemsPerPage).toBeLessThanOrEqual(100);
  });

  test('is sorted, and has only the attributes that were asked for', async () => {
    const body = await page({
      filter: isLister,
      sortBy: 'userName',
      sortOrder: 'descending',
      attributes: `userName,name.givenName,${enterprise}:department`,
    });
    expect(body.Resources[0]).toEqual({
      schemas: [schemas.user, enterprise],
      id: expect.any(String),
      userName: 'List.Dag@corp.example',
      name: { givenName: 'Dag' },
      [enterprise]: { department: 'Dept 3' },
    });
    const { Resources } = await page({
      filter: 'externalId eq "x-0"',
      excludedAttributes: `emails,NAME,${enterprise},meta`,
    });
    expect(Object.keys(Resources[0]).sort()).toEqual([
      'active',
      'addresses',
      'displayName',
      'externalId',
      'groups',
      'id',
      'phoneNumbers',
      'schemas',
      'title',
      'userName',
    ]);
    expectError(await send('GET', '/Users?sortBy=title'), 400, 'invalidPath');
    expectError(await send('GET', '/Users?sortOrder=sideways'), 400, 'invalidValue');
    expectError(await send('GET', '/Users?startIndex=first'), 400, 'invalidValue');
    expectError(await send('GET', '/Users?startIndex=1000000'), 400, 'tooMany');
  });

  test('is searched with a body', async () => {
    const { status, body } = await send('POST', '/Users/.search', {
      schemas: ['urn:ietf:params:scim:api:messages:2.0:SearchRequest'],
      filter: isLister,
      attributes: ['userName'],
      startIndex: 2,
      count: 1,
    });
    expect(status).toBe(200);
    expect(body).toMatchObject({
      totalResults: 4,
      startIndex: 2,
      Resources: [{ userName: 'List.Ben@corp.example' }],
    });
  });
});

test('the service describes itself', async () => {
  const { body } = await send('GET', '/ServiceProviderConfig');
  expect(body).toMatchObject({
    patch: { supported: true },
    bulk: { supported: false },
    filter: { supported: true, maxResults: 100 },
    sort: { supported: true },
    etag: { supported: true },
    changePassword: { supported: true },
  });
  const types = (await send('GET', '/ResourceTypes')).body;
  expect(types.Resources).toMatchObject([
    {
      id: 'User',
      endpoint: '/Users',
      schema: schemas.user,
      schemaExtensions: [{ schema: enterprise, required: false }],
    },
    { id: 'Group', endpoint: '/Groups', schema: schemas.group },
  ]);
  expect((await send('GET', '/ResourceTypes/User')).body).toEqual(types.Resources[0]);
  const described = (await send('GET', '/Schemas')).body;
  expect(described.Resources.map(({ id }: { id: string }) => id)).toEqual([
    schemas.user,
    enterprise,
    schemas.group,
  ]);
  expect((await send('GET', `/Schemas/${schemas.user}`)).body.attributes).toContainEqual({
    name: 'password',
    description: 'Password of the user.',
    type: 'string',
    multiValued: false,
    required: false,
    caseExact: true,
    mutability: 'writeOnly',
    returned: 'never',
    uniqueness: 'none',
  });
  expectError(await send('GET', '/Schemas/urn:none'), 404);
  expectError(await send('GET', '/Nothing'), 404);
  for (const path of ['/Bulk', '/Me', '/.search']) expectError(await send('POST', path, {}), 501);
});
