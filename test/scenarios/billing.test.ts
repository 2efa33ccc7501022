import { expect, test } from 'vitest';
import { add, card, makeDefault, methods, remove } from '../domains/billing-documents.ts';
import { scenario, toldOf, trailOf } from '../support/scenario.ts';

const scene = scenario();
const token = 'pm_1QxTnPbRZvKYlo2CnewCard';

const owed = `{ invoices(filter: { overdue: true }, sort: { field: DUE_AT }) {
  totalCount nodes { number status amountRemaining currency dueAt lines { amount } } } }`;
const account = `{ billing { plan { displayName status } emails defaultPaymentMethod { id lastFour expired } } }`;

test('the card on file is replaced while invoices are open, and only those who pay see any of it', async () => {
  const { as } = scene();
  const tomasz = as('COMMAND_RUNNER_WITH_BILLING');
  const ingrid = as('ADMINISTRATOR_WITH_BILLING');
  const mateo = as('ADMINISTRATOR');

  // Accounting asks why the organization is late: two invoices are open, one of them half paid.
  const { invoices } = await tomasz.ask(owed);
  expect(invoices.totalCount).toBe(2);
  for (const { status, amountRemaining } of invoices.nodes) {
    expect(status).toBe('OPEN');
    expect(amountRemaining).toBeGreaterThan(0);
  }
  const before = (await tomasz.ask(account)).billing;
  expect(before.defaultPaymentMethod).toMatchObject({ lastFour: '4242', expired: false });

  // The card cannot simply be taken away: something has to pay.
  const old = before.defaultPaymentMethod.id;
  expect(await tomasz.refused(remove, { id: old })).toMatchObject({ code: 'IN_USE', argument: 'id' });

  // A number instead of the provider's token is turned away, and is not repeated to anybody.
  const typed = { ...card, token: '4242424242424242' };
  const turned = await tomasz.send('POST', '/graphql', { query: add, variables: { input: typed } });
  expect(turned.body.errors[0].extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'input.token' });
  expect(turned.text).not.toContain(typed.token);

  const added = (await tomasz.ask(add, { input: { ...card, token } })).addPaymentMethod.paymentMethod;
  expect(added).toMatchObject({ lastFour: '1881', isDefault: false });
  await tomasz.ask(makeDefault, { id: added.id });
  expect((await tomasz.ask(remove, { id: old })).removePaymentMethod).toEqual({
    removedId: old,
    defaultPaymentMethod: { id: added.id },
  });
  const setEmails =
    'mutation ($emails: [String!]!) { setBillingEmails(input: { emails: $emails }) { billing { emails } } }';
  const emails = ['accounting@northwind-robotics.example'];
  expect((await tomasz.ask(setEmails, { emails })).setBillingEmails.billing.emails).toEqual(emails);

  // The next reader who pays sees the new card.
  const after = (await ingrid.ask(account)).billing;
  expect(after).toMatchObject({ emails, defaultPaymentMethod: { id: added.id, lastFour: '1881' } });
  const found = (await ingrid.ask(methods)).paymentMethods.nodes;
  expect(found.map(({ lastFour }: { lastFour: string }) => lastFour)).toEqual(['4444', '1881']);

  // An Administrator has everything but this: neither the card, nor the bills, nor the news of them.
  const partly = await mateo.send('POST', '/graphql', {
    query: '{ organization { name } billing { plan { displayName } } invoices { totalCount } }',
  });
  expect(partly.body.data).toEqual({
    organization: { name: 'Northwind Robotics' },
    billing: null,
    invoices: null,
  });
  expect(partly.body.errors[0].extensions.access.permittedRoles).toEqual([
    'ADMINISTRATOR_WITH_BILLING',
    'COMMAND_RUNNER_WITH_BILLING',
  ]);
  expect(await mateo.refused(makeDefault, { id: added.id })).toMatchObject({ code: 'FORBIDDEN' });
  expect(await mateo.refused('query ($id: ID!) { node(id: $id) { id } }', { id: added.id })).toMatchObject({
    code: 'FORBIDDEN',
  });
  expect(await toldOf(ingrid, added.id)).toEqual([
    'Another payment method is the default.',
    'A payment method was added.',
  ]);
  expect(await toldOf(ingrid, old)).toEqual(['A payment method was removed.']);
  expect(await toldOf(mateo, added.id)).toEqual([]);

  // The trail tells who paid attention; its details are for those who pay, and the token is for nobody.
  const told = await trailOf(ingrid, { service: ['BILLING'], success: true });
  expect(told.map(({ eventType }) => eventType)).toEqual([
    'payment_method_add',
    'default_payment_method_set',
    'payment_method_remove',
    'billing_emails_set',
  ]);
  expect(told[0].changes.input).toMatchObject({ lastFour: '1881' });
  expect(JSON.stringify(told)).not.toContain(token);
  const [hidden] = await trailOf(mateo, { resourceId: added.id });
  expect(hidden).toMatchObject({ eventType: 'payment_method_add', changes: null });
});
