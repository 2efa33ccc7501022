import { sql } from 'drizzle-orm';
import { newId } from '../../../db/ids.ts';
import type { World } from '../exhaustive/world.ts';
import type { Answer } from '../gateway.ts';
import { rightPassword, someone } from '../signing-in.ts';
import { type Attempts, foreignIn } from './attempts.ts';
import type { Caller } from './pairs.ts';

const sessions = '{ viewer { sessions { id } } }';
const end = 'mutation ($id: ID!) { endSession(id: $id) { endedId } }';

/** Checks that a signed-in administrator neither sees nor ends a session of the other side. */
export async function trySessions(
  at: Attempts,
  { world, side, foreign }: Caller,
  other: World,
): Promise<void> {
  const [own, theirs] = [await signedIn(world, `own-${side}`), await signedIn(other, `theirs-${side}`)];
  const [session] = (await theirs(sessions)).data.viewer.sessions;
  const unknown = newId('ses');
  const seen = (await own(sessions)).data.viewer.sessions;
  at.foreign += 3;
  if (seen.length !== 1 || foreignIn(seen, new Set([...foreign, session.id])))
    at.crossings.push(`Sessions of the other side are shown: ${JSON.stringify(seen)}`);
  const [shown, same] = [await own(end, { id: session.id }), await own(end, { id: unknown })];
  if (JSON.stringify(shown).replaceAll(session.id, '…') !== JSON.stringify(same).replaceAll(unknown, '…'))
    at.crossings.push(`endSession ${session.id}: ${JSON.stringify(shown)}`);
  const { errors } = await own('mutation { endOtherSessions { ended } }');
  if (errors) at.faults.push(`endOtherSessions: ${JSON.stringify(errors)}`);
  if ((await theirs(sessions)).data?.viewer.sessions[0].id !== session.id)
    at.crossings.push('A session of the other side was ended');
}

/**
 * Creates an administrator and signs in.
 * @returns the function that sends their operations
 */
async function signedIn(
  world: World,
  name: string,
): Promise<(document: string, variables?: object) => Promise<Answer['body']>> {
  const { organizationId } = world.demo;
  const email = `${name}-${world.unique('session')}@example.org`;
  await someone(world, { email, organizationId });
  await world.database.transaction(organizationId, (tx) =>
    tx.execute(sql`update organizations set require_administrator_mfa = false where id = ${organizationId}`),
  );
  const { token } = (
    await world.app.inject({
      method: 'POST',
      url: '/auth/sign-in',
      payload: { email, password: rightPassword, delivery: 'BEARER' },
    })
  ).json();
  return async (query, variables = {}) => {
    const response = await world.app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      payload: JSON.stringify({ query, variables }),
    });
    return response.json();
  };
}
