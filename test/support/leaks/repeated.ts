import { documentHash, trustedDocuments } from '../../../src/gateway/trusted.ts';
import type { World } from '../exhaustive/world.ts';
import type { Answer } from '../gateway.ts';
import { type Attempts, foreignIn } from './attempts.ts';
import type { Caller } from './pairs.ts';

/** Sends the same request with the same idempotency key in both organizations: each runs its own mutation. */
export async function tryRetries(
  at: Attempts,
  { world, role, side, foreign }: Caller,
  other: World,
): Promise<void> {
  const document = `mutation { createUserGroup(input: { name: "Retried ${side}" }) { userGroup { id } } }`;
  const headers = { 'idempotency-key': `leaks-${side}` };
  const ids = [];
  for (const each of [other, world, world]) {
    const { body } = await each.query(role, document, {}, headers);
    ids.push(body.data?.createUserGroup?.userGroup.id);
  }
  const [first, second, again] = ids;
  at.foreign += 1;
  if (!first || !second || second !== again)
    at.faults.push(`createUserGroup with an idempotency key answered ${ids}`);
  if (first === second || foreignIn(second, foreign))
    at.crossings.push(`A retry was answered with ${second}`);
}

const people = '{ users(first: 50) { nodes { id username manager { id } } } }';

/** Documents of the trial that are named instead of sent. */
export const trusted = trustedDocuments([people], false);

/**
 * Sends a document by its hash from both sides: although it is kept parsed and compiled, each side receives its own answer.
 */
export async function tryTrusted(
  at: Attempts,
  { world, role, foreign }: Caller,
  other: World,
): Promise<void> {
  for (const each of [other, world]) {
    const [named, sent] = [await namedBy(each, role), (await each.query(role, people)).body];
    at.foreign += 1;
    if (JSON.stringify(named) !== JSON.stringify(sent))
      at.faults.push(`A trusted document answered ${JSON.stringify(named)}`);
    if (each === world && foreignIn(named, foreign))
      at.crossings.push(`A trusted document answered ${foreignIn(named, foreign)}`);
  }
}

async function namedBy({ app, keys }: World, role: string): Promise<Answer['body']> {
  const response = await app.inject({
    method: 'POST',
    url: '/graphql',
    headers: { 'content-type': 'application/json', 'x-api-key': keys[role as keyof typeof keys] },
    payload: JSON.stringify({ documentId: documentHash(people) }),
  });
  return response.json();
}
