import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createRandom } from '../../db/seed/random.ts';
import { type TestGateway, testGateway } from '../support/gateway.ts';
import { importsClient } from './imports-client.ts';

let gateway: TestGateway;
let managerId: string;
beforeAll(async () => {
  gateway = await testGateway();
  managerId = gateway.demo.userIds[0] ?? '';
  await inside(sql`insert into users (id, organization_id, username, email)
    values ('usr_01h455vb4pex5vsknk084sn0aa', ${gateway.demo.organizationId}, 'whole.one', 'whole.one@example.org')`);
});
afterAll(() => gateway.close());

const { create, start, entries } = importsClient(() => gateway);
const inside = (statement: ReturnType<typeof sql>) =>
  gateway.database.transaction(gateway.demo.organizationId, (tx) => tx.execute(statement));

type Row = Record<string, unknown>;
interface Lists {
  phone_numbers: { type: string; number: string }[];
  addresses: Record<string, string | null>[];
  attributes: { name: string; value: string }[];
}

/** User with a value in every column that an import may write, and several entries in each list. */
const whole = {
  first_name: 'Ada',
  middle_name: 'K.',
  last_name: 'Byron',
  chosen_name: 'Countess',
  description: 'Two\nlines',
  alternate_email: 'alt@example.org',
  recovery_address: 'recovery@example.org',
  recovery_verified_at: '2026-01-02T03:04:05.678+00:00',
  managed_apple_id: 'apple@example.org',
  company: 'Analytical',
  cost_center: '12',
  department: 'Engines',
  employee_identifier: 'E-1',
  employee_type: 'Permanent',
  job_title: 'Programmer',
  location: 'London',
  mfa_required: true,
  password_never_expires: true,
  public_key_allowed: true,
  sudo: true,
  sudo_without_password: true,
  device_lockout_exempt: true,
  samba_service_user: true,
  ldap_binding_user: true,
  posix_managed: true,
  posix_uid: 5001,
  posix_gid: 5002,
  phone_numbers: [
    { type: 'pager', number: '1 11' },
    { type: 'work', number: '2 22' },
    { type: 'Home', number: '3 33' },
  ],
  addresses: [
    { type: 'billing', locality: 'Leeds' },
    { type: 'work', locality: 'London', country: 'GB', postalCode: 'W1' },
    { type: 'home', locality: 'Ockham' },
  ],
  attributes: [
    { name: 'badge', value: '7' },
    { name: 'shirt', value: 'M' },
    { name: 'shoe', value: '41' },
  ],
  relationships: [{ type: 'partner', value: 'Charles' }],
};

async function read(): Promise<Row & Lists> {
  const { rows } = await inside(sql`select to_jsonb(u) as "user" from users u where username = 'whole.one'`);
  return rows[0]?.user as Row & Lists;
}

async function reset(): Promise<Row & Lists> {
  await inside(sql`update users u set (${sql.raw(Object.keys(whole).join(', '))}) =
    (select ${sql.raw(Object.keys(whole).join(', '))} from jsonb_populate_record(u, ${JSON.stringify(whole)}::jsonb)),
    manager_id = ${managerId} where username = 'whole.one'`);
  return read();
}

async function imported(input: object): Promise<void> {
  const { id } = await create({ existing: 'UPDATE', ...input });
  expect((await entries(id)).nodes).toMatchObject([{ faults: [] }]);
  await start(id);
  await gateway.runJobs();
  expect((await entries(id)).nodes).toMatchObject([{ outcome: 'UPDATED' }]);
}

/** Returns the row without the time of the change and without columns that the database computes. */
function shown({ updated_at: _moment, display_name: _made, ...row }: Row): Row {
  return row;
}

const plain: Readonly<Record<string, readonly [column: string, value: string, cleared: unknown]>> = {
  firstName: ['first_name', 'Augusta', null],
  middleName: ['middle_name', 'A.', null],
  lastName: ['last_name', 'King', null],
  displayName: ['chosen_name', 'Ada', null],
  description: ['description', 'Other', null],
  alternateEmail: ['alternate_email', 'other@example.org', null],
  recoveryEmail: ['recovery_address', 'recovery@example.org', null],
  managedAppleId: ['managed_apple_id', 'pear@example.org', null],
  company: ['company', 'Other', null],
  costCenter: ['cost_center', '99', null],
  department: ['department', 'Other', null],
  employeeIdentifier: ['employee_identifier', 'E-2', null],
  employeeType: ['employee_type', 'Other', null],
  jobTitle: ['job_title', 'Other', null],
  location: ['location', 'Other', null],
  managerId: ['manager_id', '', null],
  mfaRequired: ['mfa_required', 'no', false],
  sudo: ['sudo', 'no', false],
  posixManaged: ['posix_managed', 'no', false],
  posixUid: ['posix_uid', '6001', null],
};
const phones = ['mobile', 'home', 'work'];
const parts = ['locality', 'country', 'postalCode', 'streetAddress'];
const attributes = ['badge', 'shirt', 'hat'];

/**
 * Expected effects of a cell, written independently of the product: column by column, without lists that are merged.
 */
const listColumns: Readonly<Record<string, (user: Lists, value: string | null) => void>> = Object.fromEntries(
  [
    ...phones.map((type) => [
      `${type}Phone`,
      (user: Lists, value: string | null) => {
        const found = user.phone_numbers.find((phone) => phone.type.toLowerCase() === type);
        if (value === null) user.phone_numbers = user.phone_numbers.filter((phone) => phone !== found);
        else if (found) found.number = value;
        else user.phone_numbers.push({ type, number: value });
      },
    ]),
    ...['work', 'home'].flatMap((type) =>
      parts.map((part) => [
        `${type}${part.charAt(0).toUpperCase()}${part.slice(1)}`,
        (user: Lists, value: string | null) => {
          const found = user.addresses.find((address) => address.type === type);
          if (value !== null && found) found[part] = value;
          else if (value !== null) user.addresses.push({ type, [part]: value });
          else if (found) delete found[part];
        },
      ]),
    ),
    ...attributes.map((name) => [
      `attribute.${name}`,
      (user: Lists, value: string | null) => {
        const found = user.attributes.find((attribute) => attribute.name === name);
        if (value === null) user.attributes = user.attributes.filter((attribute) => attribute !== found);
        else if (found) found.value = value;
        else user.attributes.push({ name, value });
      },
    ]),
  ],
);

function cellOf(column: string): string {
  if (column.endsWith('Phone')) return '(555) 010-0199';
  return column.endsWith('Country') ? 'DE' : 'new';
}

describe('a row of CSV changes what its cells say, and nothing else', () => {
  test.each(Array.from({ length: 24 }, (_each, seed) => seed))('seed %i', async (seed) => {
    const random = createRandom(seed);
    const before = await reset();
    const expected = structuredClone(before);
    const cells: [string, string][] = [];
    for (const [column, [name, value, cleared]] of Object.entries(plain)) {
      const kind = random.int(0, 4);
      if (kind > 2) continue;
      cells.push([column, kind === 0 ? value : kind === 1 ? ' ' : '[Clear]']);
      if (kind === 0 && value !== '')
        expected[name] = /^no$/.test(value) ? false : name === 'posix_uid' ? 6001 : value;
      if (kind === 2) expected[name] = cleared;
      if (kind === 2 && column === 'recoveryEmail') expected.recovery_verified_at = null;
    }
    for (const [column, change] of Object.entries(listColumns)) {
      const kind = random.int(0, 5);
      if (kind > 2) continue;
      const value = cellOf(column);
      cells.push([column, kind === 0 ? value : kind === 1 ? '' : '[clear]']);
      if (kind !== 1) change(expected, kind === 0 ? value : null);
    }
    // An address without any part is removed.
    expected.addresses = expected.addresses.filter(
      ({ type: _type, ...rest }) => Object.keys(rest).length > 0,
    );
    const lines = [
      ['username', 'email', ...cells.map(([column]) => column)],
      ['whole.one', 'whole.one@example.org', ...cells.map(([, cell]) => cell)],
    ];
    await imported({ content: lines.map((line) => line.join(',')).join('\n') });
    const sorted = (row: Row & Lists) => ({
      ...shown(row),
      ...Object.fromEntries(
        (['phone_numbers', 'addresses', 'attributes'] as const).map((list) => [
          list,
          row[list].map((item) => JSON.stringify(Object.entries(item).sort())).sort(),
        ]),
      ),
    });
    expect(sorted(await read())).toEqual(sorted(expected));
  });
});

describe('an object of JSON changes what its fields say, and nothing else', () => {
  const fields: Readonly<
    Record<string, readonly [column: string, values: readonly (readonly [given: unknown, kept: unknown])[]]>
  > = {
    firstName: [
      'first_name',
      [
        ['Augusta', 'Augusta'],
        [null, null],
      ],
    ],
    department: [
      'department',
      [
        ['Other', 'Other'],
        [null, null],
      ],
    ],
    sudo: [
      'sudo',
      [
        [false, false],
        [null, false],
      ],
    ],
    posixUid: [
      'posix_uid',
      [
        [7001, 7001],
        [null, null],
      ],
    ],
    recoveryEmail: ['recovery_address', [['recovery@example.org', 'recovery@example.org']]],
    phoneNumbers: [
      'phone_numbers',
      [
        [[{ type: 'work', number: '+1 555' }], [{ type: 'work', number: '+1 555' }]],
        [[], []],
        [null, []],
      ],
    ],
    attributes: [
      'attributes',
      [
        [[{ name: 'hat', value: 'L' }], [{ name: 'hat', value: 'L' }]],
        [null, []],
      ],
    ],
    addresses: ['addresses', [[[{ type: 'home', locality: 'X' }], [{ type: 'home', locality: 'X' }]]]],
  };

  test.each(Array.from({ length: 12 }, (_each, seed) => seed))('seed %i', async (seed) => {
    const random = createRandom(seed);
    const expected: Row = { ...(await reset()) };
    const user: Row = { username: 'whole.one', email: 'whole.one@example.org' };
    for (const [field, [column, values]] of Object.entries(fields)) {
      const chosen = values[random.int(0, values.length + 1)];
      if (!chosen) continue;
      [user[field], expected[column]] = chosen;
    }
    await imported({ format: 'JSON', content: JSON.stringify([user]) });
    expect(shown(await read())).toEqual(shown(expected));
  });
});

test('another recovery address has to be verified anew', async () => {
  await reset();
  await imported({
    content: 'username,email,recoveryEmail\nwhole.one,whole.one@example.org,new@example.org\n',
  });
  expect(await read()).toMatchObject({ recovery_address: 'new@example.org', recovery_verified_at: null });
});

test('a list does not grow beyond what a user may have', async () => {
  await reset();
  const header = Array.from({ length: 98 }, (_each, index) => `attribute.a${index}`);
  const content = `username,email,${header}\nwhole.one,whole.one@example.org,${header.map(() => 'x')}\n`;
  const { id } = await create({ existing: 'UPDATE', content });
  await start(id);
  await gateway.runJobs();
  expect((await entries(id)).nodes).toMatchObject([
    { outcome: 'FAILED', faults: [{ column: 'attributes', code: 'BAD_USER_INPUT' }] },
  ]);
});

describe('what would be ignored is told', () => {
  test('fields that no user has, however deep', async () => {
    const user = { username: 'typo.one', email: 'typo.one@example.org' };
    const users = [
      { ...user, firstname: 'Ada', id: 'usr_1' },
      {
        ...user,
        addresses: [{ type: 'work', city: 'X' }],
        attributes: [{ name: 'a', value: 'b', 'c\u0000': 1 }],
      },
      { ...user, phoneNumbers: [{ type: 'work', number: '+1 555', primary: true }] },
    ];
    const { id } = await create({ format: 'JSON', content: JSON.stringify(users) });
    const told = (await entries(id)).nodes.map(
      ({ faults }: { faults: { column: string; message: string }[] }) =>
        faults.map(({ column, message }) => `${column}: ${message}`),
    );
    const words = 'A user has no such field.';
    expect(told).toEqual([
      [`firstname: ${words}`, `id: ${words}`],
      [`addresses.0.city: ${words}`, `attributes.0.c\ufffd: ${words}`],
      [`phoneNumbers.0.primary: ${words}`],
    ]);
  });

  test('a value that cannot be cleared', async () => {
    const content = 'username,email,state,password\nlast.one,[clear],[clear],[clear]\n';
    const { id } = await create({ content });
    const [{ faults }] = (await entries(id)).nodes;
    expect(faults.map(({ column }: { column: string }) => column).sort()).toEqual([
      'email',
      'password',
      'state',
    ]);
  });

  test('a cleared cell of a new user is an empty one', async () => {
    const content =
      'username,email,firstName,workPhone,sudo\nclear.one,clear.one@example.org,[clear],[clear],[clear]\n';
    const { id } = await create({ content });
    await start(id);
    await gateway.runJobs();
    expect((await entries(id)).nodes).toMatchObject([{ outcome: 'CREATED', user: { firstName: null } }]);
  });
});
