import type { IncomingHttpHeaders } from 'node:http';
import { type ExecutionResult, GraphQLError, stripIgnoredCharacters } from 'graphql';
import { codedError, type ErrorCode } from '../errors.ts';

/** The errors of a key, and not of what is done under it. */
const keyErrors: ReadonlySet<unknown> = new Set<ErrorCode>([
  'IDEMPOTENCY_KEY_INVALID',
  'IDEMPOTENCY_KEY_REUSED',
]);

/** Idempotency key of a request. */
export interface Idempotency {
  readonly key: string;
  /**
   * The operation, its name and its variables, in one spelling: what a retry repeats. As deep as they are, and parsed as
   * the operation is, which has to be known before.
   */
  body(): string;
}

/** Only looked at by mutations: a query may carry any header. */
export function idempotencyOf(headers: IncomingHttpHeaders, body: unknown): Idempotency | null {
  const key = headers['idempotency-key'];
  if (key === undefined) return null;
  const { query, operationName, variables } = (body ?? {}) as Record<string, unknown>;
  return {
    key: String(key),
    body: () => canonical([withoutIgnored(query), operationName ?? null, variables ?? {}]),
  };
}

/** White space, commas and comments mean nothing (GraphQL specification, 2.1.7). */
function withoutIgnored(query: unknown): unknown {
  return typeof query === 'string' ? stripIgnoredCharacters(query) : null;
}

/** JSON in which the order of an object's members does not count (RFC 8259, 4). */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_name, item) => {
    if (typeof item !== 'object' || item === null || Array.isArray(item)) return item;
    return Object.fromEntries(Object.entries(item).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}

/** @throws IDEMPOTENCY_KEY_INVALID */
export function checkKey(key: string): void {
  if (/^[\x21-\x7e]{1,255}$/.test(key)) return;
  const message = 'Idempotency-Key is 1 to 255 visible ASCII characters.';
  throw codedError('IDEMPOTENCY_KEY_INVALID', message, { http: { status: 400 } });
}

/** An idempotency key that cannot be used refuses all fields of a mutation alike: none of them ran, and there is no data. */
export function withoutUnusableKey(result: ExecutionResult): ExecutionResult {
  const refused = result.errors?.find(({ extensions }) => keyErrors.has(extensions?.code));
  return refused
    ? { errors: [new GraphQLError(refused.message, { extensions: refused.extensions })] }
    : result;
}
