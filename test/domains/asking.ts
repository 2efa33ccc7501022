import { expect } from 'vitest';
import type { TestGateway } from '../support/gateway.ts';

type Variables = object;
// biome-ignore lint/suspicious/noExplicitAny: the shape depends on the document
type Data = any;

/** Returns functions that send operations to a gateway that opens later, by default as `defaultCaller`. */
export function asking(gateway: () => TestGateway, defaultCaller: string) {
  /** Returns the data of an operation that must succeed as a whole. */
  async function answer(document: string, variables: Variables = {}, caller = defaultCaller): Promise<Data> {
    const { body } = await gateway().query(caller, document, { ...variables });
    expect(body.errors).toBeUndefined();
    return body.data;
  }

  /** Returns the extensions of the first error. */
  async function refusal(document: string, variables: Variables = {}, caller = defaultCaller) {
    const { body } = await gateway().query(caller, document, { ...variables });
    return body.errors?.[0]?.extensions;
  }

  return { answer, refusal };
}

/**
 * Pages through a list forward and backward in descending order, and expects the reverse of the ascending one. Texts are
 * compared byte by byte; names that are unique without regard to case, without regard to it.
 */
export async function expectBothWays(
  page: (variables: Variables) => Promise<Data>,
  field: string,
  key: string,
  size: number,
  isUnique = false,
): Promise<void> {
  const all = (await page({ sort: { field } })).nodes;
  const values: (string | number)[] = all.map((row: Record<string, string | number>) => {
    const value = row[key] ?? '';
    return isUnique ? String(value).toLowerCase() : value;
  });
  expect(values).toEqual([...values].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0)));
  const sort = { field, direction: 'DESC' };
  const forward = [];
  for (let after: string | null = null, more = true; more; ) {
    const { nodes, pageInfo } = await page({ sort, first: size, after });
    forward.push(...nodes);
    [after, more] = [pageInfo.endCursor, pageInfo.hasNextPage];
  }
  expect(forward).toEqual([...all].reverse());
  const backward = [];
  for (let before: string | null = null, more = true; more; ) {
    const { nodes, pageInfo } = await page({ sort, last: size, before });
    backward.unshift(...nodes);
    [before, more] = [pageInfo.startCursor, pageInfo.hasPreviousPage];
  }
  expect(backward).toEqual(forward);
}
