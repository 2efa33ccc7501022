import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newId } from '../../db/ids.ts';
import { sealedToken } from '../../db/payment-tokens.ts';
import { type TestGateway, testGateway } from '../support/gateway.ts';
import { asking } from './asking.ts';
import { add, card, makeDefault, methods, remove } from './billing-documents.ts';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await testGateway();
});
afterAll(() => gateway.close());

const editor = 'COMMAND_RUNNER_WITH_BILLING';
const { answer, refusal } = asking(() => gateway, editor);

describe('payment methods', () => {
  const defaults = async () => {
    const { paymentMethods } = await answer(methods);
    return paymentMethods.nodes.filter(({ isDefault }: { isDefault: boolean }) => isDefault);
  };

  test('never give the token back', async () => {
    const token = 'tok_a_secret_of_the_provider';
    const { body } = await gateway.query(editor, add, { input: { ...card, token } });
    expect(body.errors).toBeUndefined();
    expect(JSON.stringify(body)).not.toContain(token);
    const all = await gateway.query(editor, '{ __type(name: "PaymentMethod") { fields { name } } }');
    expect(JSON.stringify(all.body)).not.toMatch(/token/i);
    expect(await refusal(add, { input: { ...card, token } })).toMatchObject({
      code: 'ALREADY_EXISTS',
      argument: 'input.token',
    });
  });

  test('have one default, whatever happens at once', async () => {
    const inputs = Array.from({ length: 6 }, (_, index) => ({
      ...card,
      token: `pm_atonce_${index}`,
      makeDefault: true,
    }));
    await Promise.all(inputs.map((input) => answer(add, { input })));
    expect(await defaults()).toHaveLength(1);
    const { paymentMethods } = await answer(methods);
    const ids = paymentMethods.nodes.filter(({ expired }: { expired: boolean }) => !expired);
    await Promise.all(ids.map(({ id }: { id: string }) => answer(makeDefault, { id })));
    expect(await defaults()).toHaveLength(1);
  });

  test('of an expired card cannot be the default', async () => {
    const { paymentMethods } = await answer(
      '{ paymentMethods(filter: { expired: true }) { nodes { id lastFour } } }',
    );
    expect(paymentMethods.nodes).toEqual([{ id: expect.any(String), lastFour: '4444' }]);
    expect(await refusal(makeDefault, { id: paymentMethods.nodes[0].id })).toMatchObject({
      code: 'INVALID_STATE',
      argument: 'id',
    });
  });

  test('hand the default on when no invoice is open, until none is left', async () => {
    const { organizationId } = gateway.demo;
    const change = (status: string, from: string) =>
      gateway.database.transaction(organizationId, (tx) =>
        tx.execute(sql`update invoices set status = ${status} where status = ${from}`),
      );
    await change('UNCOLLECTIBLE', 'OPEN');
    const before = (await answer(methods)).paymentMethods.totalCount;
    for (let left = before; left > 0; left--) {
      const [{ id }] = await defaults();
      const { removePaymentMethod } = await answer(remove, { id });
      expect(removePaymentMethod.defaultPaymentMethod === null).toBe(left === 1);
      // The expired card becomes the default last.
      if (left === 2) expect((await defaults())[0].expired).toBe(true);
    }
    expect(
      (await answer('{ billing { defaultPaymentMethod { id } } }')).billing.defaultPaymentMethod,
    ).toBeNull();
    const { addPaymentMethod } = await answer(add, { input: { ...card, token: 'pm_the_first_again' } });
    expect(addPaymentMethod.paymentMethod.isDefault).toBe(true);
    await change('OPEN', 'UNCOLLECTIBLE');
  });

  test.each([
    ['token', 'no token', 'input.token'],
    ['lastFour', '42', 'input.lastFour'],
    ['lastFour', '４２４２', 'input.lastFour'],
    ['expiryMonth', 13, 'input.expiryMonth'],
    ['expiryYear', 26, 'input.expiryYear'],
    ['expiryYear', 2025, 'input.expiryYear'],
    ['holderName', '  ', 'input.holderName'],
    ['holderName', '4242 4242 4242 4242', 'input.holderName'],
    ['token', 'tok_4242424242424242', 'input.token'],
    ['lastFour', '378282246310005', 'input.lastFour'],
  ])('refuse %s %j', async (field, value, argument) => {
    const before = (await answer(methods)).paymentMethods;
    const { body } = await gateway.query(editor, add, {
      input: { ...card, token: 'pm_refused_1', [field]: value },
    });
    expect(body.errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument });
    if (typeof value === 'string' && value.length > 12) expect(JSON.stringify(body)).not.toContain(value);
    expect((await answer(methods)).paymentMethods).toEqual(before);
  });

  test.each([
    [remove, newId('pay'), 'NOT_FOUND'],
    [makeDefault, newId('pay'), 'NOT_FOUND'],
    [remove, 'pay_1', 'INVALID_ID'],
    [makeDefault, newId('inv'), 'INVALID_ID'],
  ])('%#: are named by identifiers that exist', async (document, id, code) => {
    expect(await refusal(document, { id })).toMatchObject({ code, argument: 'id' });
  });

  test('of another organization are not there', async () => {
    const [foreign, organizationId] = [newId('pay'), gateway.demo.managed[0]?.id as string];
    const token = 'pm_of_another_one';
    const sealed = sealedToken(gateway.database.secret, { organizationId, id: foreign }, token);
    await gateway.database.transaction(organizationId, (tx) =>
      tx.execute(sql`insert into payment_methods
        (id, organization_id, provider_token, token_digest, brand, last_four, expiry_month, expiry_year, holder_name)
        values (${foreign}, ${organizationId}, ${sealed.providerToken}, ${sealed.tokenDigest}, 'VISA', '1111', 1, 2040, 'Else')`),
    );
    const one = 'query ($id: ID!) { paymentMethod(id: $id) { id } node(id: $id) { id } }';
    expect(await answer(one, { id: foreign })).toEqual({ paymentMethod: null, node: null });
    expect(await refusal(remove, { id: foreign })).toEqual(await refusal(remove, { id: newId('pay') }));
    expect(await refusal(makeDefault, { id: foreign })).toMatchObject({ code: 'NOT_FOUND' });
    // The token of the other organization does not block this one.
    await answer(add, { input: { ...card, token } });
  });
});
