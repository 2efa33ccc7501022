import { isRequiredArgument } from 'graphql';
import { newId } from '../../../db/ids.ts';
import { signedUrl } from '../../../src/signed-urls.ts';
import { fieldsOf } from '../exhaustive/sdl.ts';
import type { World } from '../exhaustive/world.ts';
import { rightPassword, someone } from '../signing-in.ts';
import { type Attempts, foreignIn } from './attempts.ts';
import type { Caller } from './pairs.ts';
import type { Ids } from './planting.ts';

/** A cursor of the other side's is no cursor, in every list of the root. */
export async function tryCursors(at: Attempts, { world, role }: Caller, other: World): Promise<void> {
  const lists = fieldsOf('Query').filter(
    ({ args }) => args.some(({ name }) => name === 'after') && !args.some(isRequiredArgument),
  );
  for (const { name } of lists) {
    const { body: page } = await other.query(role, `{ ${name}(first: 1) { pageInfo { endCursor } } }`);
    const cursor = page.data?.[name].pageInfo.endCursor;
    const document = `query ($after: String) { ${name}(first: 1, after: $after) { totalCount } }`;
    const { body } = await world.query(role, document, { after: cursor });
    at.foreign += 1;
    if (!cursor) at.faults.push(`The other side has no ${name}.`);
    if (body.errors?.[0]?.extensions?.code !== 'INVALID_CURSOR')
      at.crossings.push(`${name} takes a cursor of the other side: ${JSON.stringify(body)}`);
  }
}

/** Files of the other side at addresses that are rightly signed, but for one's own organization. */
export async function tryAddresses(at: Attempts, { world, foreign }: Caller, ids: Ids): Promise<void> {
  const files = [
    { method: 'GET', prefix: 'exp', path: (id: string) => `/exports/${id}/file` },
    { method: 'GET', prefix: 'imp', path: (id: string) => `/imports/${id}/faults.csv` },
    { method: 'PUT', prefix: 'imp', path: (id: string) => `/imports/${id}/file` },
  ] as const;
  for (const { method, prefix, path } of files) {
    for (const id of ids.get(prefix) ?? []) {
      const [other, none] = [await answerOf(id), await answerOf(newId(prefix))];
      at.foreign += 1;
      if (other !== none || foreignIn(other, foreign))
        at.crossings.push(`${method} ${path(id)}: ${other} instead of ${none}`);
    }

    async function answerOf(id: string): Promise<string> {
      const place = { path: path(id), organizationId: world.demo.organizationId };
      const { url } = signedUrl(world.database.secret, place, 60);
      const headers = { 'content-type': 'text/csv' };
      const payload = method === 'PUT' ? { payload: 'username,email\nx,x@example.org\n', headers } : {};
      const { statusCode, body } = await world.app.inject({ method, url, ...payload });
      return `${statusCode} ${body}`.replaceAll(id, '…');
    }
  }
}

/** One idempotency key in both organizations: each one's mutation is its own. */
export async function tryRetries(
  at: Attempts,
  { world, role, side, foreign }: Caller,
  other: World,
): Promise<void> {
  const document = `mutation { createUserGroup(input: { name: "Retried ${side}" }) { userGroup { id } } }`;
  const headers = { 'idempotency-key': `leaks-${side}` };
  const [first, second] = [
    await other.query(role, document, {}, headers),
    await world.query(role, document, {}, headers),
  ].map(({ body }) => body.data?.createUserGroup?.userGroup.id);
  at.foreign += 1;
  if (!first || !second)
    at.faults.push(`createUserGroup with an idempotency key answered ${first}, ${second}`);
  if (first === second || foreignIn(second, foreign))
    at.crossings.push(`A retry was answered with ${second}`);
}

/** A right password with the other organization's identifier: as with one that does not exist. */
export async function trySignIn(at: Attempts, { world, side }: Caller, other: World): Promise<void> {
  const email = `somebody-${side}@example.org`;
  const { organizationId } = world.demo;
  await someone(world, { email, organizationId });
  await someone(world, {
    email,
    organizationId: other.demo.organizationId,
    password: 'another long password',
  });
  const [own, foreign, none] = [
    await answerOf(organizationId),
    await answerOf(other.demo.organizationId),
    await answerOf(newId('org')),
  ];
  at.foreign += 1;
  if (!own.startsWith('200')) at.faults.push(`Signing in answered ${own}`);
  if (foreign !== none)
    at.crossings.push(`Signing in to the other organization: ${foreign} instead of ${none}`);

  async function answerOf(organization: string): Promise<string> {
    const payload = { email, password: rightPassword, organizationId: organization, delivery: 'BEARER' };
    const { statusCode, body } = await world.app.inject({ method: 'POST', url: '/auth/sign-in', payload });
    return `${statusCode} ${body}`;
  }
}
