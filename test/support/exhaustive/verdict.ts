import { isDeepStrictEqual } from 'node:util';
import type { Answer, AnsweredError } from '../gateway.ts';
import { expectedExplanation } from './expectation.ts';
import { places } from './places.ts';
import type { Probe } from './probes.ts';

/** Returns the fault in the answer to a probe, or null. A query is answered in parts, one for each alias. */
export function judgeQuery(probe: Probe, { status, body }: Answer): string | null {
  const errors = (body.errors ?? []).filter(({ path }) => path?.[0] === probe.alias);
  if (status !== 200 || !body.data)
    return `the whole operation failed: ${status} ${JSON.stringify(body.errors)}`;
  return probe.refused ? judgeRefusedPart(probe, body.data, errors) : judgeReached(probe, body.data, errors);
}

/** Checks that a field is withheld: neither a value nor an error. */
export function judgeWithheld(probe: Probe, { status, body }: Answer): string | null {
  const errors = (body.errors ?? []).filter(({ path }) => path?.[0] === probe.alias);
  if (status !== 200 || !body.data)
    return `the whole operation failed: ${status} ${JSON.stringify(body.errors)}`;
  if (errors.length > 0) return `it is not to be told of, but: ${JSON.stringify(errors)}`;
  const value = [...places(body.data, probe.names)].find(({ value }) => value != null)?.value;
  return value === undefined ? null : `it has a value: ${JSON.stringify(value)}`;
}

/**
 * Checks that a mutation is refused entirely before anything runs. `failing` is the coordinate whose condition is not met.
 */
export function judgeMutation(probe: Probe, { status, body }: Answer, failing?: string): string | null {
  const refused = failing ? { coordinate: failing, depth: 1 } : probe.refused;
  if (!refused) return judgeReached(probe, body.data, body.errors ?? []);
  const [error, ...more] = body.errors ?? [];
  if (status !== 200) return `the status is ${status}: ${JSON.stringify(body.errors)}`;
  if (body.data != null) return `it was answered: ${JSON.stringify(body.data)}`;
  if (!error || more.length > 0) return `expected one error, got ${JSON.stringify(body.errors)}`;
  return judgeRefusal(probe, error, refused, failing !== undefined);
}

/** Checks that a field is allowed: no error, and at least one object has the field. */
function judgeReached(probe: Probe, data: unknown, errors: readonly AnsweredError[]): string | null {
  if (errors.length > 0) return `it is allowed, but: ${JSON.stringify(errors)}`;
  const reached = [...places(data, probe.names)].some(
    ({ depth, value }) => depth === probe.names.length && value !== undefined,
  );
  return reached ? null : `it was not reached: ${shown(data, probe)}`;
}

/** Checks that a field is refused: null at each of its places, with one error for each. */
function judgeRefusedPart(probe: Probe, data: unknown, errors: readonly AnsweredError[]): string | null {
  const { refused } = probe;
  if (!refused) return null;
  if (errors.length === 0) return `it is refused, but: ${shown(data, probe)}`;
  let explained = 0;
  for (const { path, depth, value } of places(data, probe.names.slice(0, refused.depth))) {
    if (value !== null) return `it has a value at ${path.join('.')}: ${JSON.stringify(value)}`;
    const here = errors.filter((error) => path.every((step, index) => error.path?.[index] === step)).length;
    // Above the field a null can be data; at the field itself it is a refusal.
    if (here > 1 || (depth === refused.depth && here === 0))
      return `${here} errors explain ${path.join('.')}`;
    explained += here;
  }
  if (explained !== errors.length) return `errors without a place: ${JSON.stringify(errors)}`;
  return (
    errors.map((error) => judgeRefusal(probe, error, refused)).find((problem) => problem !== null) ?? null
  );
}

function judgeRefusal(
  { names, role }: Probe,
  { path, extensions }: AnsweredError,
  refused: { coordinate: string; depth: number },
  conditionFails = false,
): string | null {
  if (extensions?.code !== 'FORBIDDEN') return `the code is ${extensions?.code}`;
  const expected = expectedExplanation(refused.coordinate, role, conditionFails);
  if (!isDeepStrictEqual(extensions.access, expected)) {
    return `expected ${JSON.stringify(expected)}, got ${JSON.stringify(extensions.access)}`;
  }
  const at = path?.filter((step) => typeof step === 'string').join('.');
  const should = names.slice(0, refused.depth).join('.');
  return at === should ? null : `the error is at ${at} instead of ${should}`;
}

/** Checks that an object which the caller does not see is answered like one that does not exist. */
export function judgeUnseen({ alias }: Probe, { body }: Answer): string | null {
  const errors = (body.errors ?? []).filter(({ path }) => path?.[0] === alias);
  if (errors.length > 0) return `it is not to be seen, but: ${JSON.stringify(errors)}`;
  return body.data?.[alias] === null
    ? null
    : `it is not to be seen, but: ${JSON.stringify(body.data?.[alias])}`;
}

function shown(data: unknown, { alias }: Probe): string | undefined {
  return JSON.stringify((data as Record<string, unknown> | null)?.[alias])?.slice(0, 300);
}
