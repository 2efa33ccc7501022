import { newId } from '../../../db/ids.ts';
import { signedUrl } from '../../../src/core/signed-urls.ts';
import { strongest, type World } from '../exhaustive/world.ts';
import { rightPassword, someone } from '../signing-in.ts';
import { type Attempts, foreignIn } from './attempts.ts';
import type { Caller } from './pairs.ts';
import type { Ids } from './planting.ts';

/** Tries files of the other side with URLs that are correctly signed for the own organization. */
export async function tryAddresses(
  at: Attempts,
  { world, foreign }: Caller,
  other: World,
  ids: Ids,
): Promise<void> {
  const { organizationId, administrators } = world.demo;
  const signer = { organizationId, administratorId: administrators[strongest] };
  const signed = (path: string) => signedUrl(world.database.secret, { path, ...signer }, 60);
  const files = [
    { method: 'GET', prefix: 'exp', path: (id: string) => `/exports/${id}/file` },
    { method: 'GET', prefix: 'imp', path: (id: string) => `/imports/${id}/faults.csv` },
    { method: 'PUT', prefix: 'imp', path: (id: string) => `/imports/${id}/file` },
  ] as const;
  for (const { method, prefix, path } of files) {
    for (const id of ids.get(prefix) ?? []) {
      const [shown, none] = [await answerOf(id), await answerOf(newId(prefix))];
      at.foreign += 1;
      if (shown !== none || foreignIn(shown, foreign))
        at.crossings.push(`${method} ${path(id)}: ${shown} instead of ${none}`);
      // A signature covers one organization: with the other's identifier in the URL it is invalid.
      const { url } = signed(path(id));
      const renamed = url.replace(organizationId, other.demo.organizationId);
      const { statusCode, body } = await world.app.inject({ method, url: renamed });
      at.foreign += 1;
      if (statusCode !== 401) at.crossings.push(`${method} ${renamed}: ${statusCode} ${body}`);
    }

    async function answerOf(id: string): Promise<string> {
      const { url } = signed(path(id));
      const headers = { 'content-type': 'text/csv' };
      const payload = method === 'PUT' ? { payload: 'username,email\nx,x@example.org\n', headers } : {};
      const { statusCode, body } = await world.app.inject({ method, url, ...payload });
      return `${statusCode} ${body}`.replaceAll(id, '…');
    }
  }
}

/** Tries a right password with the other organization's identifier: it is refused like an unknown organization. */
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
