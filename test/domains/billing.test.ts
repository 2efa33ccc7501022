import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createFences } from '../support/fences.ts';
import { type TestGateway, testGateway } from '../support/gateway.ts';
import { asking } from './asking.ts';
import { add, card, makeDefault, methods, remove } from './billing-documents.ts';

const fences = createFences();
let gateway: TestGateway;
beforeAll(async () => {
  gateway = await testGateway({ fences });
});
afterAll(() => gateway.close());

const { answer, refusal } = asking(() => gateway, 'COMMAND_RUNNER_WITH_BILLING');

test('a billing task, start to end', async () => {
  const { billing } = await answer(`{ billing {
    plan { displayName status billingModel interval annualPrice listPrice estimatedTotal currency features
      currentPeriodStart currentPeriodEnd renews maxQuantity }
    entitlements { productCode committedQuantity usedQuantity uncommittedQuantity pricePerUnit currency }
    contact { name email } address { company street: streetAddress country } emails
    defaultPaymentMethod { id lastFour } } }`);
  expect(billing.plan).toMatchObject({
    displayName: 'Platform Plus',
    status: 'ACTIVE',
    annualPrice: 5_028_000,
  });
  expect(billing.entitlements).toHaveLength(5);
  expect(billing.entitlements).toContainEqual({
    productCode: 'PLATFORM-PLUS',
    committedQuantity: 220,
    usedQuantity: 240,
    uncommittedQuantity: 20,
    pricePerUnit: 1500,
    currency: 'USD',
  });
  expect(billing.defaultPaymentMethod.lastFour).toBe('4242');

  const { addPaymentMethod } = await answer(add, { input: card });
  expect(addPaymentMethod.paymentMethod).toMatchObject({
    lastFour: '1881',
    isDefault: false,
    expired: false,
  });
  const { id } = addPaymentMethod.paymentMethod;
  expect(await refusal(remove, { id: billing.defaultPaymentMethod.id })).toMatchObject({
    code: 'IN_USE',
    argument: 'id',
  });
  expect((await answer(makeDefault, { id })).setDefaultPaymentMethod.paymentMethod.isDefault).toBe(true);
  const removed = await answer(remove, { id: billing.defaultPaymentMethod.id });
  expect(removed.removePaymentMethod).toEqual({
    removedId: billing.defaultPaymentMethod.id,
    defaultPaymentMethod: { id },
  });

  await answer(
    'mutation { updateBillingContact(input: { name: "Mateo Alvarez", email: null }) { billing { contact { name email } } } }',
  );
  await answer(
    'mutation { updateBillingAddress(input: { company: "Northwind SE", taxId: null }) { billing { address { taxId } } } }',
  );
  const changed = await answer(
    'mutation { setBillingEmails(input: { emails: ["ap@northwind.example"] }) { billing { contact { name email } address { company taxId locality } emails } } }',
  );
  expect(changed.setBillingEmails.billing).toEqual({
    contact: { name: 'Mateo Alvarez', email: null },
    address: { company: 'Northwind SE', taxId: null, locality: 'Hamburg' },
    emails: ['ap@northwind.example'],
  });
});

describe('the contact, the address and the addresses for invoices', () => {
  test.each([
    ['updateBillingContact(input: { email: "nobody" })', 'input.email'],
    ['updateBillingContact(input: { name: "4000-0566-5566-5556" })', 'input.name'],
    ['updateBillingAddress(input: { country: "Germany" })', 'input.country'],
    ['updateBillingAddress(input: { company: "6011 1111 1111 1117" })', 'input.company'],
    ['setBillingEmails(input: { emails: ["a@b.example", "A@b.example"] })', 'input.emails.1'],
    ['setBillingEmails(input: { emails: ["a@b.example", "b"] })', 'input.emails.1'],
    ['setBillingEmails(input: { emails: ["5555555555554444@b.example"] })', 'input.emails.0'],
  ])('refuse %s', async (field, argument) => {
    expect(await refusal(`mutation { ${field} { billing { emails } } }`)).toMatchObject({
      code: 'BAD_USER_INPUT',
      argument,
    });
  });

  test('start from nothing in an organization without an account', async () => {
    await fences.asOwner('delete from billing_accounts');
    expect((await answer('{ billing { contact { name } address { country } emails } }')).billing).toEqual({
      contact: { name: null },
      address: { country: null },
      emails: [],
    });
    const { updateBillingContact } = await answer(
      'mutation { updateBillingContact(input: { name: "New" }) { billing { contact { name } emails } } }',
    );
    expect(updateBillingContact.billing).toEqual({ contact: { name: 'New' }, emails: [] });
  });
});

test.each(['ADMINISTRATOR', 'MANAGER', 'HELP_DESK', 'READ_ONLY', 'COMMAND_RUNNER'])(
  'an %s neither reads nor writes billing',
  async (role) => {
    const { body } = await gateway.query(
      role,
      '{ billing { emails } invoices { totalCount } paymentMethods { totalCount } }',
    );
    expect(body.data).toEqual({ billing: null, invoices: null, paymentMethods: null });
    expect(body.errors?.map(({ extensions }) => extensions?.code)).toEqual([
      'FORBIDDEN',
      'FORBIDDEN',
      'FORBIDDEN',
    ]);
    const before = (await answer(methods)).paymentMethods;
    const write = await gateway.query(role, add, { input: { ...card, token: 'pm_not_allowed' } });
    expect(write.body.errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
    expect((await answer(methods)).paymentMethods).toEqual(before);
  },
);
