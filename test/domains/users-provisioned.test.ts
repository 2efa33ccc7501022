import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestGateway, testGateway } from '../support/gateway.ts';
import { asking } from './asking.ts';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await testGateway();
});
afterAll(() => gateway.close());

const { answer, refusal } = asking(() => gateway, 'HELP_DESK');

const fields =
  'id username firstName state source externalId externalUsername provisionerId version password { set }';
const create = `mutation ($input: CreateUserInput!) { createUser(input: $input) { user { ${fields} } } }`;
const update = `mutation ($input: UpdateUserInput!) { updateUser(input: $input) { user { ${fields} } } }`;
const read = `query ($id: ID!) { user(id: $id) { ${fields} } }`;
const find = 'query ($filter: UserFilter) { users(filter: $filter) { nodes { id } } }';

async function newUser(username: string, input: object = {}, caller?: string) {
  const email = `${username}@northwind.example`;
  return (await answer(create, { input: { username, email, ...input } }, caller)).createUser.user;
}
const found = async (filter: object) => (await answer(find, { filter })).users.nodes;
const callerId = async (caller: string) =>
  (await answer('{ viewer { administratorId } }', {}, caller)).viewer.administratorId;

test('a user has names of the system that provisions the user', async () => {
  const own = await callerId('HELP_DESK');
  const user = await newUser('ada.one', { externalId: '1001', externalUsername: 'Ada@corp.example' });
  expect(user).toMatchObject({
    source: 'APPLICATION',
    externalId: '1001',
    externalUsername: 'Ada@corp.example',
    provisionerId: own,
  });
  expect(await newUser('ada.two')).toMatchObject({ source: 'MANUAL', externalId: null, provisionerId: null });
  expect(await found({ externalId: { eq: '1001' }, provisionerId: own })).toEqual([{ id: user.id }]);
  expect(await found({ externalUsername: { eq: 'ADA@CORP.EXAMPLE' } })).toEqual([{ id: user.id }]);
  expect(await found({ id: user.id, externalUsername: { ne: 'ada@corp.example' } })).toEqual([]);
  expect(await found({ username: { eq: 'ada.two' }, externalUsername: { ne: 'x' } })).toHaveLength(1);
});

test('a name is unique among the users of one provisioner, and that of another does not stay', async () => {
  const { id } = await newUser('bob.one', { externalId: '2001', externalUsername: 'bob@corp.example' });
  const second = { username: 'bob.two', email: 'bob.two@northwind.example' };
  expect(await refusal(create, { input: { ...second, externalId: '2001' } })).toMatchObject({
    code: 'ALREADY_EXISTS',
    argument: 'input.externalId',
  });
  expect(await refusal(create, { input: { ...second, externalUsername: 'BOB@corp.example' } })).toMatchObject(
    { code: 'ALREADY_EXISTS', argument: 'input.externalUsername' },
  );
  const other = await newUser('bob.two', { externalId: '2001' }, 'MANAGER');
  expect(other).toMatchObject({ externalId: '2001', provisionerId: await callerId('MANAGER') });
  const taken = await answer(update, { input: { id, externalId: '9' } }, 'MANAGER');
  expect(taken.updateUser.user).toMatchObject({ externalId: '9', externalUsername: null });
  const kept = await answer(update, { input: { id, firstName: 'Bob' } });
  expect(kept.updateUser.user).toMatchObject({
    externalId: '9',
    provisionerId: await callerId('MANAGER'),
  });
});

test('values, state and password change together or not at all', async () => {
  const { id, version } = await newUser('cleo.one', { state: 'ACTIVATED' });
  const change = { id, firstName: 'Cleo', state: 'SUSPENDED', password: 'correct horse battery' };
  expect(await refusal(update, { input: { ...change, password: 'cleo.one' } })).toMatchObject({
    code: 'BAD_USER_INPUT',
    argument: 'input.password',
  });
  expect(await refusal(update, { input: change }, 'READ_ONLY')).toMatchObject({ code: 'FORBIDDEN' });
  const unchanged = { firstName: null, state: 'ACTIVATED', password: { set: false }, version };
  expect((await answer(read, { id })).user).toMatchObject(unchanged);
  const { user } = (await answer(update, { input: { ...change, ifVersion: version } })).updateUser;
  expect(user).toMatchObject({ firstName: 'Cleo', state: 'SUSPENDED', password: { set: true } });
  expect(user.version).not.toBe(version);
  expect(await refusal(update, { input: { id, firstName: 'C', ifVersion: version } })).toMatchObject({
    code: 'INVALID_STATE',
    argument: 'input.ifVersion',
  });
  expect(await refusal(update, { input: { id, state: 'STAGED' } })).toMatchObject({
    code: 'INVALID_STATE',
    argument: 'input.state',
  });
  expect((await answer(read, { id })).user).toMatchObject({ firstName: 'Cleo', version: user.version });
});

test('a user of another version is not deleted', async () => {
  const { id, version } = await newUser('dora.one');
  const remove =
    'mutation ($id: ID!, $ifVersion: String) { deleteUser(id: $id, ifVersion: $ifVersion) { deletedId } }';
  await answer(update, { input: { id, firstName: 'Dora' } });
  expect(await refusal(remove, { id, ifVersion: version })).toMatchObject({
    code: 'INVALID_STATE',
    argument: 'ifVersion',
  });
  const { user } = await answer(read, { id });
  expect((await answer(remove, { id, ifVersion: user.version })).deleteUser).toEqual({ deletedId: id });
});
