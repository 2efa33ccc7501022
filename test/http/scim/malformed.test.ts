import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestGateway, testGateway } from '../../support/gateway.ts';
import {
  expectError,
  patch,
  type ScimSend,
  schemas,
  scimClient,
  serviceAccountKey,
} from '../../support/scim-client.ts';

let gateway: TestGateway;
let send: ScimSend;
let userId: string;
let groupId: string;
beforeAll(async () => {
  gateway = await testGateway();
  send = scimClient(gateway, await serviceAccountKey(gateway, 'Careless'));
  userId = (await send('POST', '/Users', { userName: 'target@corp.example' })).body.id;
  groupId = (await send('POST', '/Groups', { displayName: 'Target' })).body.id;
});
afterAll(() => gateway.close());

test.each([
  ['{', 400, 'invalidSyntax'],
  ['[]', 400, 'invalidSyntax'],
  ['null', 400, 'invalidSyntax'],
  ['"text"', 400, 'invalidSyntax'],
  ['{"__proto__": {"admin": true}}', 400, 'invalidSyntax'],
  ['{"userName": "a", "USERNAME": "b"}', 400, 'invalidValue'],
  ['{"userName": {"value": "a"}}', 400, 'invalidValue'],
  ['{"userName": "a", "emails": [7]}', 400, 'invalidValue'],
  ['{"userName": "a\\u0000", "emails": ["a@corp.example"]}', 400, 'invalidValue'],
] as const)('the body %s is refused', async (body, status, scimType) => {
  expectError(await send('POST', '/Users', body), status, scimType);
});

test('other media types and bodies that are too large are refused', async () => {
  expectError(await send('POST', '/Users', '<user/>', { 'content-type': 'text/xml' }), 415);
  expectError(await send('POST', '/Users', `{"userName": "${'x'.repeat(2 ** 20)}"}`), 413);
  expect(
    (await send('POST', '/Users', { userName: 'plain@corp.example' }, { 'content-type': 'application/json' }))
      .status,
  ).toBe(201);
});

/** Values, among them those that SCIM has a meaning for. */
const names = fc.constantFrom(
  ...[
    'userName',
    'externalId',
    'name',
    'emails',
    'active',
    'addresses',
    'phoneNumbers',
    'members',
    'displayName',
  ],
  ...['value', 'type', 'primary', 'schemas', 'id', 'meta', 'password', 'nickName', 'constructor', 'toString'],
  ...[
    schemas.enterprise,
    `${schemas.enterprise}:manager`,
    'name.givenName',
    'emails[type eq "work"].value',
    'x[',
    '',
  ],
);
const leaves = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.boolean(),
  fc.integer(),
  fc.double(),
  fc.constant(null),
  fc.emailAddress(),
);
const { value } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    leaves,
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(names, tie('value'), { maxKeys: 5, noNullPrototype: true }),
  ),
}));
const operation = fc.record(
  {
    op: fc.constantFrom('add', 'Replace', 'remove', 'REMOVE', 'x'),
    path: fc.oneof(names, fc.string()),
    value,
  },
  { requiredKeys: ['op'], noNullPrototype: true },
);

/** Whatever is sent, the answer is a resource or an error in the form of SCIM, and never a defect. */
async function expectSound(method: 'POST' | 'PUT' | 'PATCH', path: string, body: object) {
  const answer = await send(method, path, body);
  if (answer.status < 300) return;
  expect(answer.status, JSON.stringify({ method, path, body, answer })).toBeLessThan(500);
  expect(answer.body).toMatchObject({ schemas: [schemas.error], status: String(answer.status) });
}

test('random bodies have answers', { timeout: 120_000 }, async () => {
  const body = fc.dictionary(names, value, { maxKeys: 6, noNullPrototype: true });
  await fc.assert(
    fc.asyncProperty(body, fc.array(operation, { maxLength: 4 }), async (resource, operations) => {
      await expectSound('POST', '/Users', resource);
      await expectSound('PUT', `/Users/${userId}`, resource);
      await expectSound('PUT', `/Groups/${groupId}`, resource);
      await expectSound('PATCH', `/Users/${userId}`, patch(...operations));
      await expectSound('PATCH', `/Groups/${groupId}`, patch(...operations));
      await expectSound('POST', '/Users/.search', resource);
    }),
    { numRuns: 150 },
  );
  expect(Object.keys(Object.prototype)).toEqual([]);
});

test('random filters, paths and parameters have answers', { timeout: 120_000 }, async () => {
  const words = fc.constantFrom(
    'userName',
    'eq',
    'and',
    'or',
    'not',
    '(',
    ')',
    '[',
    ']',
    '"a"',
    'true',
    'pr',
    '.',
    'emails',
    '7',
    '\\',
    '"',
  );
  const filter = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(words, { maxLength: 12 }).map((all) => all.join(' ')),
  );
  await fc.assert(
    fc.asyncProperty(filter, fc.string(), async (text, other) => {
      const query = new URLSearchParams({ filter: text, attributes: other, sortBy: other });
      const answer = await send('GET', `/Users?${query}`);
      expect(answer.status, text).toBeLessThan(500);
      await expectSound('PATCH', `/Users/${userId}`, patch({ op: 'replace', path: text, value: other }));
    }),
    { numRuns: 150 },
  );
});
