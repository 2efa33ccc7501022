import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import { guardedServer } from './gateway.mjs';
import { received, upstream } from './upstream.mjs';

let server;
const listening = (one) => new Promise((done) => one.listen(0, () => done(one.address().port)));

before(async () => {
  server = guardedServer(`http://localhost:${await listening(upstream)}/graphql`);
  await listening(server);
});
beforeEach(() => received.splice(0));
after(() => {
  for (const one of [server, upstream]) {
    one.close();
    one.closeAllConnections();
  }
});

async function ask(role, query, variables) {
  const response = await fetch(`http://localhost:${server.address().port}/`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(role && { 'x-role': role }) },
    body: JSON.stringify({ query, variables }),
  });
  return response.json();
}

const orders = `query ($open: Boolean) { list: orders(open: $open) { id total margin customer { ...who } } }
  fragment who on Customer { name email }`;

test('forwards what a role may read, and answers refusals itself', async () => {
  for (let run = 0; run < 3; run++) {
    received.splice(0);
    const { data, errors } = await ask('PACKER', orders, { open: true });
    assert.deepEqual(data, { list: [{ id: '1', total: 120, margin: null, customer: null }] });
    assert.deepEqual(
      errors.map(({ path, extensions }) => [path, extensions.code, extensions.access.permittedRoles]),
      [
        [['list', 0, 'margin'], 'FORBIDDEN', ['MANAGER']],
        [['list', 0, 'customer'], 'FORBIDDEN', ['MANAGER', 'SELLER']],
      ],
    );
    assert.equal(received.length, 1);
    assert.doesNotMatch(received[0], /margin|customer|email/);
  }
});

test('forwards the whole of what is allowed', async () => {
  const { data, errors } = await ask('MANAGER', orders);
  assert.equal(errors, undefined);
  assert.equal(data.list[1].customer.email, 'ben@example.com');
  assert.match(received[0], /margin/);
});

test('forwards no refused mutation, and nothing of strangers', async () => {
  const cancel = 'mutation { cancelOrder(id: "1") { id } }';
  const { errors } = await ask('PACKER', cancel);
  assert.equal(errors[0].message, 'Mutation.cancelOrder needs Edit in Orders; Packer has Read Only.');
  assert.equal((await ask(null, cancel)).errors[0].extensions.code, 'UNAUTHENTICATED');
  assert.equal(received.length, 0);
  assert.deepEqual((await ask('SELLER', cancel)).data, { cancelOrder: { id: '1' } });
});

test('asks for no fields at all where all of a selection are refused', async () => {
  const { data } = await ask('SELLER', '{ orders { margin } }');
  assert.deepEqual(data, { orders: [{ margin: null }, { margin: null }] });
  assert.match(received[0], /__typename/);
});
