import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { guarded, matrix, server } from './server.mjs';

before(() => new Promise((done) => server.listen(0, done)));
after(() => server.close());

async function ask(staff, query) {
  const response = await fetch(`http://localhost:${server.address().port}/`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(staff && { 'x-staff': staff }) },
    body: JSON.stringify({ query }),
  });
  return response.json();
}

test('answers a role what its row of the matrix allows, and explains the rest', async () => {
  for (let run = 0; run < 3; run++) {
    const { data, errors } = await ask(
      'mia',
      '{ bikes { model repairs { fault } renter { name } } payroll }',
    );
    assert.deepEqual(data, {
      bikes: [{ model: 'Tourer', repairs: [{ fault: 'Flat tyre' }, { fault: 'Loose chain' }], renter: null }],
      payroll: null,
    });
    assert.deepEqual(
      errors.map(({ path, extensions }) => [path, extensions.code, extensions.access.permittedRoles]),
      [
        [['bikes', 0, 'renter'], 'FORBIDDEN', ['OWNER', 'CASHIER']],
        [['payroll'], 'FORBIDDEN', ['OWNER']],
      ],
    );
  }
});

test('asks the condition of a cell', async () => {
  const close = (id) => `mutation { closeRepair(id: "${id}") { closed } }`;
  assert.deepEqual(await ask('mia', close(1)), { data: { closeRepair: { closed: true } } });
  const { data, errors } = await ask('mia', close(2));
  assert.equal(data, null);
  assert.match(errors[0].message, /the repair is assigned to somebody else/);
  assert.deepEqual(await ask('olga', close(2)), { data: { closeRepair: { closed: true } } });
});

test('answers callers without credentials what is public', async () => {
  assert.deepEqual(await ask(null, '{ shop }'), { data: { shop: 'Two Wheels' } });
  const { errors } = await ask(null, '{ bikes { id } }');
  assert.equal(errors[0].extensions.code, 'UNAUTHENTICATED');
});

test('explains a decision without an operation', () => {
  assert.equal(guarded.explain('Query.payroll', matrix.permissions.OWNER).decision, 'allow');
  const { decision, refusal } = guarded.explain('Query.payroll', matrix.permissions.TRAINEE);
  assert.equal(decision, 'deny');
  assert.equal(refusal.message, 'Query.payroll needs Read Only in Payroll; Trainee has No Access.');
});
