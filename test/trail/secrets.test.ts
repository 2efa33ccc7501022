import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { guardedSchema, readTypeDefs } from '../../src/api/schema.ts';
import { domains } from '../../src/domains/registry.ts';
import { keyPair } from '../support/certificates.ts';
import { type TestGateway, testGateway } from '../support/gateway.ts';

const changesOf = (gateway: TestGateway, eventType: string) =>
  gateway.query(
    'MANAGER',
    'query ($type: String!) { directoryEvents(last: 1, filter: { eventType: { eq: $type } }) { nodes { changes } } }',
    { type: eventType },
  );

/**
 * Sends a mutation with one input.
 * @returns the mutation's payload
 */
async function send(gateway: TestGateway, name: string, input: object, selection = '__typename') {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}`;
  const document = `mutation ($input: ${type}Input!) { ${name}(input: $input) { ${selection} } }`;
  const { body } = await gateway.query('ADMINISTRATOR', document, { input });
  expect(body.errors).toBeUndefined();
  return body.data[name];
}

const wifi = (name: string, password: string) => ({
  name,
  template: 'mac-wifi',
  values: [
    { field: 'ssid', value: 'Northwind' },
    { field: 'password', value: password },
  ],
});

describe('a secret by the data beside it', () => {
  let gateway: TestGateway;
  beforeAll(async () => {
    gateway = await testGateway();
  });
  afterAll(() => gateway.close());

  it('is not in the trail, and what is plain beside it is', async () => {
    const made = await send(gateway, 'createPolicy', wifi('w', 'Seekret'), 'policy { id }');
    expect((await changesOf(gateway, 'policy_create')).body.data.directoryEvents.nodes).toEqual([
      {
        changes: {
          input: {
            name: 'w',
            template: 'mac-wifi',
            values: [{ field: 'ssid', value: 'Northwind' }, { field: 'password' }],
          },
        },
      },
    ]);
    const values = [
      { field: 'hidden', value: 'true' },
      { field: 'ssid', value: 'Southwind' },
      { field: 'password', value: 'Another' },
    ];
    await send(gateway, 'updatePolicy', { id: made.policy.id, values });
    expect((await changesOf(gateway, 'policy_update')).body.data.directoryEvents.nodes).toMatchObject([
      { changes: { input: { values: [...values.slice(0, 2), { field: 'password' }] } } },
    ]);
    const events = JSON.stringify(
      await gateway.database.read(gateway.demo.organizationId, sql`select changes from events`),
    );
    expect(events).not.toMatch(/Seekret|Another/);
  });
});

describe('a schema', () => {
  const withTypes = (sdl: string) => () => guardedSchema([...readTypeDefs(), sdl], domains);
  const taking = (fields: string, list = false) => `
    input ThingInput @access(scope: DEVICES, level: EDIT) { ${fields} }
    input CreateThingInput @access(scope: DEVICES, level: EDIT) { thing: ${list ? '[ThingInput!]' : 'ThingInput'} }
    extend type Mutation { createThing(input: CreateThingInput!): PolicyPayload @access(scope: DEVICES) }`;

  it.each([
    ['a value beside a field', taking('field: String! value: String!'), 'ThingInput.value'],
    ['values', taking('setting: ID! comment: String, fixedValues: [String!]'), 'ThingInput.fixedValues'],
    ['JSON', taking('settings: JSON'), 'ThingInput.settings'],
    ['a scalar of no shape', `scalar Any ${taking('settings: [Any!]')}`, 'ThingInput.settings'],
    [
      'a text beside a name, in a list',
      taking('settingName: String! text: String!', true),
      'ThingInput.text',
    ],
  ])('is refused with %s that nobody has marked', (_what, sdl, coordinate) => {
    expect(withTypes(sdl)).toThrow(`${coordinate} may contain a secret`);
    const marked = (mark: string) =>
      sdl.replace(/(fixedValues|settings|text|value): (\[?\w+!?\]?!?)/, `$1: $2 ${mark}`);
    expect(withTypes(marked('@secret'))).not.toThrow();
    expect(withTypes(marked('@plain'))).not.toThrow();
  });

  it('is refused with a secret that no domain decides, or that nothing stands beside', () => {
    expect(withTypes(taking('field: String! value: String! @secret(by: "field")'))).toThrow(
      'ThingInput.value is a secret by field, but no domain decides when.',
    );
    expect(withTypes(taking('field: String! value: String! @secret(by: "name")'))).toThrow(
      'has no name beside it',
    );
    const without = readTypeDefs().map((source) => source.replaceAll(/@secret\(by: "\w+"\)/g, '@plain'));
    expect(() => guardedSchema(without, domains)).toThrow(
      'PolicyValueInput.value has a decision, and no @secret(by:).',
    );
  });
});

describe('where every mark was forgotten', () => {
  let gateway: TestGateway;
  beforeAll(async () => {
    const typeDefs = readTypeDefs().map((source) =>
      source.replaceAll(/ @secret\(by: "\w+"\)/g, ' @plain').replaceAll(/(?<=: \S+) @secret/g, ''),
    );
    const unmarked = domains.map(({ secretBy: _, ...domain }) => domain);
    gateway = await testGateway({ typeDefs, domains: unmarked });
  });
  afterAll(() => gateway.close());

  it('nothing that the product seals is in the trail', async () => {
    const { demo } = gateway;
    const { privateKey } = await keyPair({ bits: 2048 });
    const scim = await send(
      gateway,
      'createDirectory',
      { name: 'S', settings: { scim: { baseUrl: 'https://a.example/scim' } } },
      'directory { id }',
    );
    const google = await send(
      gateway,
      'createDirectory',
      { name: 'G', settings: { googleWorkspace: { adminEmail: 'a@corp.example' } } },
      'directory { id }',
    );
    await send(gateway, 'createUser', {
      username: 'u',
      email: 'u@a.example',
      password: 'Seekret 1 of a user',
    });
    await send(gateway, 'setUserPassword', { id: demo.userIds[0], password: 'Seekret 2 of a user' });
    await send(gateway, 'createPolicy', wifi('w', '  Seekret 3  '));
    await send(gateway, 'createRadiusServer', {
      name: 'R',
      sharedSecret: 'Seekret4ofaserver',
      networkSourceIps: ['198.51.100.7'],
    });
    await send(gateway, 'rotateDirectoryCredential', {
      id: scim.directory.id,
      password: { username: 'sync', password: 'Seekret 5' },
    });
    await send(gateway, 'rotateDirectoryCredential', {
      id: google.directory.id,
      serviceAccount: { clientEmail: 'sync@project.example', privateKey },
    });
    await send(gateway, 'createUserImport', {
      ...{ name: 'I', format: 'CSV' },
      content: 'username,email,password\nv,v@a.example,Seekret 6 of a row\n',
    });
    const rows = await gateway.database.read<{ type: string; changes: object }>(
      demo.organizationId,
      sql`select event_type as type, changes from events where success order by sequence desc limit 9`,
    );
    expect(rows.map(({ type }) => type)).toContain('user_import_create');
    const told = JSON.stringify(rows);
    expect(told).not.toMatch(/Seekret|PRIVATE KEY/);
    expect(told).toContain('u@a.example');
    expect(told).toContain('Northwind');
    expect(told).toContain('198.51.100.7');
  });
});
