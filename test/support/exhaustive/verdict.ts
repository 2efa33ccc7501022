import { isDeepStrictEqual } from 'node:util';
import type { Answer, AnsweredError } from '../gateway.ts';
import { expectedExplanation } from './expectation.ts';
import { places } from './places.ts';
import type { Probe } from './probes.ts';

/** What is wrong with how a probe was answered, or null. A query is answered in part, each probe under its alias. */
export function judgeQuery(probe: Probe, { status, body }: Answer): string | null {
  const errors = (body.errors ?? []).filter(({ path }) => path?.[0] === probe.alias);
  if (status !== 200 || !body.data)
    return `the whole operation failed: ${status} ${JSON.stringify(body.errors)}`;
  return probe.refused ? judgeRefusedPart(probe, body.data, errors) : judgeReached(probe, body.data, errors);
}

/** Withheld: neither a value nor an error. */
export function judgeWithheld(probe: Probe, { status, body }: Answer): string | null {
  const errors = (body.errors ?? []).filter(({ path }) => path?.[0] === probe.alias);
  if (status !== 200 || !body.data)
    return `the whole operation failed: ${status} ${JSON.stringify(body.errors)}`;
  if (errors.length > 0) return `it is not to be told of, but: ${JSON.stringify(errors)}`;
  const value = [...places(body.data, probe.names)].find(({ value }) => value != null)?.value;
  return value === undefined ? null : `it has a value: ${JSON.stringify(value)}`;
}

/** A mutation is refused whole, before anything runs. `failing` names the coordinate whose condition does not hold. */
export function judgeMutation(probe: Probe, { status, body }: Answer, failing?: string): string | null {
  const refused = failing ? { coordinate: failing, depth: 1 } : probe.refused;
  if (!refused) return judgeReached(probe, body.data, body.errors ?? []);
  const [error, ...more] = body.errors ?? [];
  if (status !== 200) return `the status is ${status}: ${JSON.stringify(body.errors)}`;
  if (body.data != null) return `it was answered: ${JSON.stringify(body.data)}`;
  if (!error || more.length > 0) return `expected one error, got ${JSON.stringify(body.errors)}`;
  return judgeRefusal(probe, error, refused, failing !== undefined);
}

/** Allowed: no error, and somewhere there was an object to have the field. */
function judgeReached(probe: Probe, data: unknown, errors: readonly AnsweredError[]): string | null {
  if (errors.length > 0) return `it is allowed, but: ${JSON.stringify(errors)}`;
  const reached = [...places(data, probe.names)].some(
    ({ depth, value }) => depth === probe.names.length && value !== undefined,
  );
  return reached ? null : `it was not reached: ${shown(data, probe)}`;
}

/** Refused: null at every place where the refused field would stand, and one error for each of them. */
function judgeRefusedPart(probe: Probe, data: unknown, errors: readonly AnsweredError[]): string | null {
  const { refused } = probe;
  if (!refused) return null;
  if (errors.length === 0) return `it is refused, but: ${shown(data, probe)}`;
  let explained = 0;
  for (const { path, depth, value } of places(data, probe.names.slice(0, refused.depth))) {
    if (value !== null) return `it has a value at ${path.join('.')}: ${JSON.stringify(value)}`;
    const here = errors.filter((error) => path.every((step, index) => error.path?.[index] === step)).length;
    // Above the field a null can be what the data has there; where the field itself stands, it is a refusal.
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

/** An object that the caller does not see looks like one that does not exist. */
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
