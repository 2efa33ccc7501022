import { newId } from '../../../db/ids.ts';
import { nodeTypes } from '../exhaustive/sdl.ts';
import type { World } from '../exhaustive/world.ts';
import { wholeAsksOf } from './asks.ts';
import { type Attempts, foreignIn, lasting } from './attempts.ts';
import type { Caller } from './pairs.ts';
import type { Ids } from './planting.ts';
import { foreignOfType } from './queries.ts';

/** Identifiers of the caller's own side and of the other side. */
export interface Sides {
  readonly home: Ids;
  readonly others: Ids;
}

const whoAmI = '{ viewer { organizationId organizations(first: 100) { nodes { id } } } }';

/** Checks that organizations outside the caller's list are answered like unknown ones, whoever owns them. */
export async function tryChoosing(
  at: Attempts,
  { world, role, foreign }: Caller,
  other: World,
): Promise<void> {
  const own = world.demo.managed.map(({ id }) => id);
  const theirs = [other.demo.organizationId, ...other.demo.managed.map(({ id }) => id)];
  const listed = await listOf(world, role);
  const none = await answerOf(newId('org'));
  for (const id of [...own.filter((each) => !listed.includes(each)), ...theirs]) {
    const shown = await answerOf(id);
    at.foreign += 1;
    if (shown !== none || foreignIn(JSON.parse(shown), foreign))
      at.crossings.push(`${role} chose ${id}: ${shown} instead of ${none}`);
  }
  if (!/ORGANIZATION_NOT_FOUND/.test(none))
    at.faults.push(`${role} chose an organization that does not exist: ${none}`);

  async function answerOf(id: string): Promise<string> {
    return JSON.stringify(await world.query(role, whoAmI, {}, { 'x-org-id': id })).replaceAll(id, '…');
  }
}

/** Checks that in a chosen organization the objects of home, of the other side and of a third one do not exist. */
export async function tryInChosen(
  at: Attempts,
  { world, role, side, foreign }: Caller,
  ids: Sides,
): Promise<void> {
  const [chosen] = await listOf(world, role);
  if (!chosen) return;
  const { query } = inChosen(world, chosen);
  const there = (await query(role, whoAmI)).body.data?.viewer.organizationId;
  if (there !== chosen) at.faults.push(`${role} chose ${chosen} and came to ${there}`);
  for (const type of nodeTypes) {
    const planted = [ids.home, ids.others].map((each) => foreignOfType(type, each));
    const unknown = planted.map((id) => newId(id.slice(0, 3) as 'usr'));
    for (const { document, coordinates } of wholeAsksOf(type, [])) {
      const [shown, same] = [await answerOf(document, planted), await answerOf(document, unknown)];
      at.foreign += coordinates.length * planted.length;
      for (const coordinate of coordinates) at.tried.add(`${coordinate} ${role} ${side}`);
      if (shown !== same || foreignIn(JSON.parse(shown), foreign))
        at.crossings.push(`${role} in ${chosen} comes to ${type} ${planted}: ${shown}\ninstead of ${same}`);
    }
  }

  async function answerOf(document: string, given: readonly string[]): Promise<string> {
    const { body } = await query(role, document, { ids: given });
    return given.reduce((text, id) => text.replaceAll(id, '…'), lasting(body));
  }
}

/**
 * Coordinates that accept identifiers of home in a chosen organization: an administrator's own objects are changed at home,
 * and a grant may be for an administrator of the provider. docs/providers.md.
 */
export const aboutHome: ReadonlySet<string> = new Set([
  'createApiKey',
  'endSession',
  'grantRemoteAssist',
  'removePasskey',
  'revokeApiKey',
  'rotateApiKey',
]);

/** Returns the same world in a chosen organization. */
export function inChosen(world: World, organizationId: string): World {
  return {
    ...world,
    query: (caller, document, variables, headers) =>
      world.query(caller, document, variables, { ...headers, 'x-org-id': organizationId }),
  };
}

/** Returns the organizations that a role of this side may choose. */
export async function listOf(world: World, role: string): Promise<string[]> {
  const { body } = await world.query(role, whoAmI);
  return (body.data?.viewer.organizations?.nodes ?? []).map(({ id }: { id: string }) => id);
}
