import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { newId } from '../../db/ids.ts';
import { type TestGateway, testGateway } from '../support/gateway.ts';
import { asking, expectBothWays } from './asking.ts';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await testGateway();
});
afterAll(() => gateway.close());

const { answer, refusal } = asking(() => gateway, 'COMMAND_RUNNER_WITH_BILLING');

describe('invoices', () => {
  const list = `query ($first: Int, $after: String, $last: Int, $before: String, $filter: InvoiceFilter, $sort: InvoiceSort) {
    invoices(first: $first, after: $after, last: $last, before: $before, filter: $filter, sort: $sort) {
      totalCount nodes { id number status amountBilled amountPaid amountRemaining issuedAt dueAt overdue }
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`;
  const page = async (variables: object) => (await answer(list, variables)).invoices;

  test('come with their lines, in one statement', async () => {
    const read = vi.spyOn(gateway.database, 'read');
    const { invoices } = await answer(
      '{ invoices { nodes { amountBilled lines { description quantity unitPrice amount } } } }',
    );
    expect(read).toHaveBeenCalledTimes(1);
    read.mockRestore();
    expect(invoices.nodes).toHaveLength(18);
    for (const { amountBilled, lines } of invoices.nodes) {
      expect(lines.length).toBeGreaterThan(2);
      expect(lines.reduce((sum: number, { amount }: { amount: number }) => sum + amount, 0)).toBe(
        amountBilled,
      );
    }
  });

  test('are nodes', async () => {
    const [{ id, number }] = (await page({ first: 1 })).nodes;
    const document =
      'query ($id: ID!) { invoice(id: $id) { number } node(id: $id) { ... on Invoice { number } } }';
    expect(await answer(document, { id })).toEqual({ invoice: { number }, node: { number } });
    expect(await answer(document, { id: newId('inv') })).toEqual({ invoice: null, node: null });
  });

  test.each([
    ['NUMBER', 'number'],
    ['ISSUED_AT', 'issuedAt'],
    ['DUE_AT', 'dueAt'],
    ['AMOUNT_BILLED', 'amountBilled'],
  ] as const)('go both ways by %s', (field, key) => expectBothWays(page, field, key, 6));

  test.each([
    [{ status: ['OPEN'] }, 2],
    [{ status: ['VOID'], amountRemaining: { eq: 0 } }, 1],
    [{ number: { eq: 'INV-00003' } }, 1],
    [{ number: { startsWith: 'INV-0001' } }, 9],
    [{ overdue: true }, 2],
    [{ currency: { ne: 'USD' } }, 0],
    [{ amountRemaining: { gte: 1 } }, 3],
    [{ amountBilled: { lte: 0 } }, 0],
    [{ issuedAt: { gte: '2025-12-01T00:00:00Z', lt: '2026-01-01T00:00:00Z' } }, 1],
    [{ dueAt: { lt: '2025-01-01T00:00:00Z' } }, 5],
    [{ or: [{ status: ['DRAFT'] }, { not: { status: ['PAID', 'DRAFT', 'OPEN'] } }] }, 2],
  ])('are filtered by %j', async (filter, count) => {
    const { nodes, totalCount } = await page({ filter });
    expect(nodes).toHaveLength(count);
    expect(totalCount).toBe(count);
  });

  test('keep their cursors to themselves', async () => {
    const { pageInfo } = await page({ first: 1 });
    const other = 'query ($after: String) { paymentMethods(after: $after) { totalCount } }';
    expect(await refusal(other, { after: pageInfo.endCursor })).toMatchObject({ code: 'INVALID_CURSOR' });
    expect(await refusal(list, { after: pageInfo.endCursor, sort: { field: 'NUMBER' } })).toMatchObject({
      code: 'INVALID_CURSOR',
      argument: 'after',
    });
  });
});
