import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createRandom } from '../../db/seed/random.ts';
import { googleRemote } from '../../src/domains/directories/google.ts';
import { microsoftRemote } from '../../src/domains/directories/microsoft.ts';
import { entryOf } from '../../src/domains/directories/scim-resource.ts';
import { workdayRemote } from '../../src/domains/directories/workday.ts';
import { createOutbound } from '../../src/outbound/outbound.ts';
import { keyPair } from '../support/certificates.ts';
import { httpsPeer } from '../support/https-peer.ts';
import { type DirectoriesClient, directoriesClient } from './directories-client.ts';
import { replaceMappings } from './directories-documents.ts';

const enterprise = 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User';
const core = 'urn:ietf:params:scim:schemas:core:2.0:User';

describe('whether a SCIM user is active', () => {
  const isActive = (members: object) => entryOf({ id: '1', ...members }).active;

  test.each([
    [{}, true],
    [{ active: null }, true],
    [{ active: true }, true],
    [{ Active: 'True' }, true],
    [{ active: ' TRUE ' }, true],
    [{ active: 1 }, true],
    [{ active: false }, false],
    [{ active: 'False' }, false],
    [{ ACTIVE: 'false' }, false],
    [{ active: 'no' }, false],
    [{ active: 0 }, false],
    [{ [`${core}:active`]: false }, false],
    [{ [core.toUpperCase()]: { Active: 'False' } }, false],
    [{ active: false, Active: false }, false],
  ])('%j: %s', (members, active) => {
    expect(isActive(members)).toBe(active);
  });

  test.each([
    { active: 'perhaps' },
    { active: '' },
    { active: 2 },
    { active: {} },
    { active: [true, false] },
    { active: true, Active: false },
    { active: true, [`${core}:active`]: false },
  ])('is not guessed: %j', (members) => {
    expect(() => isActive(members)).toThrow(/^active: /);
  });
});

describe('an attribute of a SCIM user', () => {
  const read = (attribute: string, members: object) => entryOf({ id: '1', ...members }).read(attribute);
  const work = { type: 'Work', value: 'w@a.org' };

  test.each([
    ['userName', { USERNAME: 'ada' }, 'ada'],
    ['userName', { [`${core}:userName`]: 'ada' }, 'ada'],
    ['userName.localPart', { userName: 'ada@a.org' }, 'ada'],
    ['emails.work.localPart', { emails: [work] }, 'w'],
    ['name.givenName', { Name: { GIVENNAME: 'Ada' } }, 'Ada'],
    ['name.givenName', {}, undefined],
    ['name.givenName', { name: {} }, undefined],
    ['name.givenName', { name: null }, null],
    ['name.givenName', { name: { givenName: ' ' } }, null],
    ['title', { title: null }, null],
    ['title', { title: [] }, null],
    ['title', { title: 3 }, '3'],
    ['emails.work', { emails: [{ type: 'home', value: 'h@a.org' }, work] }, 'w@a.org'],
    ['emails.work', { Emails: [{ VALUE: 'one@a.org' }] }, 'one@a.org'],
    ['emails.work', { emails: ['one@a.org'] }, 'one@a.org'],
    ['emails.work', { emails: { value: 'one@a.org' } }, 'one@a.org'],
    ['emails.work', { emails: [{ value: 'x@a.org' }, { value: 'p@a.org', Primary: 'True' }] }, 'p@a.org'],
    [
      'emails.work',
      {
        emails: [
          { ...work, value: 'v@a.org' },
          { ...work, primary: true },
        ],
      },
      'w@a.org',
    ],
    ['emails.work', { emails: [{ value: 'x@a.org' }, { value: 'y@a.org' }] }, null],
    ['emails.work', { emails: [{ type: 'home', value: 'h@a.org' }] }, null],
    ['emails.work', { emails: [] }, null],
    ['emails.work', { emails: null }, null],
    ['emails.work', {}, undefined],
    ['emails.home', { emails: [{ value: 'one@a.org' }] }, null],
    [`${enterprise}:department`, { [enterprise.toUpperCase()]: { Department: 'Ops' } }, 'Ops'],
    [`${enterprise}:department`, { [`${enterprise}:department`]: 'Ops' }, 'Ops'],
    [`${enterprise}:department`, { [enterprise]: {} }, undefined],
    [`${enterprise}:department`, { department: 'Ops' }, undefined],
  ])('%s of %j', (attribute, members, value) => {
    expect(read(attribute, members)).toBe(value);
  });

  test.each([
    ['title', { title: { value: 'x' } }],
    ['title', { title: 'a', TITLE: 'b' }],
    ['name.givenName', { name: 'Ada' }],
    ['emails.work', { emails: [3] }],
    ['emails.work', { emails: [{ value: 'x@a.org', primary: 'perhaps' }] }],
    [`${enterprise}:department`, { [enterprise]: 'Ops' }],
  ])('that cannot be read is a fault: %s of %j', (attribute, members) => {
    expect(() => read(attribute, members)).toThrow();
  });
});

describe('records of other directories', () => {
  let answered: unknown;
  let peer: Awaited<ReturnType<typeof httpsPeer>>;
  beforeAll(async () => {
    peer = await httpsPeer(({ method }) => ({
      status: 200,
      // .NET writes a byte order mark.
      body: method === 'POST' ? { access_token: 'x' } : `\ufeff${JSON.stringify(answered)}`,
    }));
  });
  afterAll(() => peer.close());
  const options = (settings: object, credential: object) =>
    ({ outbound: createOutbound({ allowPrivate: true, ca: peer.ca }), settings, credential }) as never;
  const shown = async (remote: ReturnType<typeof microsoftRemote>) =>
    (await remote.page(null)).entries.map((entry) => ('fault' in entry ? entry.fault : entry.active));

  test.each([
    [undefined, true],
    [null, true],
    ['False', false],
    [false, false],
    ['perhaps', 'accountEnabled: The value must be true or false.'],
  ])('Microsoft 365: accountEnabled %j', async (accountEnabled, expected) => {
    answered = {
      value: [{ id: 'm', accountEnabled }, { userPrincipalName: 'no@id' }, null],
      '@odata.nextLink': null,
    };
    const settings = { apiUrl: `${peer.origin}/v1.0`, loginUrl: peer.origin, tenantId: 't', clientId: 'c' };
    const remote = microsoftRemote(options(settings, { kind: 'CLIENT_SECRET', clientSecret: 's' }));
    expect(await shown(remote)).toEqual([expected, 'id: The value is missing.', 'id: The value is missing.']);
  });

  test.each([
    [undefined, true],
    [false, true],
    ['True', false],
    ['perhaps', 'suspended: The value must be true or false.'],
  ])('Google Workspace: suspended %j', async (suspended, expected) => {
    answered = { users: [{ id: 'g', Suspended: suspended }, {}], nextPageToken: '' };
    const settings = {
      apiUrl: peer.origin,
      tokenUrl: `${peer.origin}/token`,
      customerId: 'c',
      adminEmail: 'a',
    };
    const { privateKey } = await keyPair({ bits: 2048 });
    const remote = googleRemote(options(settings, { kind: 'SERVICE_ACCOUNT', clientEmail: 'e', privateKey }));
    expect(await shown(remote)).toEqual([expected, 'id: The value is missing.']);
  });

  test.each([
    [undefined, true],
    ['Active', true],
    ['On Leave', true],
    [' TERMINATED ', false],
    ['Not_Active', false],
    ['False', false],
    ['0', false],
    [false, false],
    [['Terminated'], false],
    ['unheard of', expect.stringMatching(/^Worker_Status: /)],
    [{ Descriptor: 'Terminated' }, expect.stringMatching(/^Worker_Status: /)],
  ])('Workday: Worker_Status %j', async (status, expected) => {
    answered = {
      Report_Entry: [{ employee_ID: 'W-1', worker_status: status }, { Sum: 1 }, { Employee_ID: '' }],
    };
    const settings = { reportUrl: `${peer.origin}/report`, identifierColumn: 'Employee_ID' };
    const remote = workdayRemote(options(settings, { kind: 'PASSWORD', username: 'a', password: 'b' }));
    expect(await shown(remote)).toEqual([expected]);
  });
});

describe('an import', () => {
  let client: DirectoriesClient;
  beforeAll(async () => {
    client = await directoriesClient();
  });
  afterAll(() => client?.close());
  beforeEach(() => {
    client.peer.users.clear();
    client.peer.foreign.length = 0;
  });

  async function read(id: string): Promise<Record<string, unknown>> {
    const { database, demo } = client.gateway;
    const [row] = await database.read<{ user: Record<string, unknown> }>(
      demo.organizationId,
      sql`select to_jsonb(u) - 'updated_at' as "user" from users u where id = ${id}`,
    );
    return row?.user ?? {};
  }

  test('suspends a leaver, and passes over what cannot be read', async () => {
    const { peer, ran, user } = client;
    const id = await client.directory();
    const [leaver, unclear] = [await user('read.leaver'), await user('read.unclear')];
    const emails = (name: string) => [{ value: `${name}@corp.example` }];
    peer.foreign.push(
      { Id: 'l', UserName: 'read.leaver', Active: 'False', Emails: emails('read.leaver') },
      { id: 'u', userName: 'read.unclear', active: 'perhaps', emails: emails('read.unclear') },
      { id: 'n', userName: 'read.new', active: 'perhaps', emails: emails('read.new') },
      { userName: 'read.anonymous' },
      null,
      'read',
    );
    expect(await ran(id, 'IMPORT')).toMatchObject({
      seen: 6,
      created: 0,
      deprovisioned: 1,
      failed: 5,
      faults: [
        'read.unclear',
        'read.new',
        'read.anonymous',
        'An entry without a name',
        'An entry without a name',
      ].map((reference) => ({ reference, code: 'INVALID' })),
    });
    expect(await read(leaver)).toMatchObject({ state: 'SUSPENDED' });
    expect(await read(unclear)).toMatchObject({ state: 'ACTIVATED' });
  });

  test('takes the part of a user name before the @, where the mappings say so', async () => {
    const { peer, ran, answer, gateway } = client;
    const id = await client.directory();
    const map = (attribute: string, userField: string) => ({ direction: 'IMPORT', attribute, userField });
    const mappings = [map('userName.localPart', 'USERNAME'), map('userName', 'EMAIL')];
    await answer(replaceMappings, { input: { id, mappings } });
    peer.users.set('p', { id: 'p', userName: 'read.part@corp.example', active: true });
    expect(await ran(id, 'IMPORT')).toMatchObject({ created: 1, failed: 0 });
    const body = await gateway.query(
      'ADMINISTRATOR',
      '{ users(filter: { username: { eq: "read.part" } }) { nodes { email } } }',
    );
    expect(body.body.data.users.nodes).toEqual([{ email: 'read.part@corp.example' }]);
  });

  const attributes = {
    first_name: ['name', 'givenName'],
    last_name: ['name', 'familyName'],
    chosen_name: ['displayName'],
    job_title: ['title'],
    department: [enterprise, 'department'],
    company: [enterprise, 'organization'],
  } as const;

  function resourceOf(name: string, given: Readonly<Record<string, unknown>>) {
    const resource: Record<string, unknown> = { emails: [{ value: `${name}@corp.example` }], active: true };
    for (const [column, [outer, inner]] of Object.entries(attributes)) {
      if (!Object.hasOwn(given, column)) continue;
      resource[outer] = inner ? { ...(resource[outer] as object), [inner]: given[column] } : given[column];
    }
    return { id: name, userName: name, ...resource };
  }

  test.each(Array.from({ length: 10 }, (_each, seed) => seed))(
    'changes what an entry says, and takes away what it gave: seed %i',
    async (seed) => {
      const { peer, ran, user } = client;
      const random = createRandom(seed);
      const directory = await client.directory();
      const name = `said.${seed}`;
      const full = {
        firstName: 'F',
        lastName: 'L',
        displayName: 'D',
        jobTitle: 'J',
        department: 'E',
        company: 'C',
      };
      const lists = {
        phoneNumbers: [{ type: 'work', number: '1 23' }],
        addresses: [{ type: 'work', locality: 'X' }],
        attributes: [{ name: 'shirt', value: 'M' }],
      };
      const id = await user(name, { ...full, ...lists });
      const expected = await read(id);
      const gave = new Set<string>();
      for (let round = 0; round < 3; round += 1) {
        const said: Record<string, unknown> = {};
        for (const column of Object.keys(attributes)) {
          const kind = random.int(0, 3);
          if (kind === 0) [said[column], expected[column]] = [`${column} ${round}`, `${column} ${round}`];
          if (kind === 0) gave.add(column);
          if (kind === 1) said[column] = random.chance(0.5) ? null : '';
          if (kind === 1 && gave.delete(column)) expected[column] = null;
        }
        peer.users.set(name, resourceOf(name, said) as never);
        expect(await ran(directory, 'IMPORT')).toMatchObject({ seen: 1, failed: 0 });
        const { display_name: _made, ...others } = await read(id);
        expect(others).toEqual({ ...expected, display_name: undefined });
      }
    },
  );
});
