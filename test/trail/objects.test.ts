import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mutationNames } from '../support/exhaustive/mutations.ts';
import { fieldsOf } from '../support/exhaustive/sdl.ts';
import { openWorld, strongest, type World } from '../support/exhaustive/world.ts';
import { operations } from '../support/operations/all.ts';
import { objects } from './objects.ts';

interface Event {
  readonly type: string;
  readonly resourceType: string | null;
  readonly resourceId: string | null;
}

let world: World;
beforeAll(async () => {
  world = await openWorld();
  for (const prepare of operations.prepare) await prepare(world);
});
afterAll(() => world.close());

/** Sends the mutation with its valid arguments, and describes the events that it left. */
async function eventsOf(name: string): Promise<string[]> {
  const given = (await operations.mutations[name]?.(world, strongest)) ?? {};
  const { sequence } = (await eventsAfter(0)).at(-1) ?? { sequence: 0 };
  const args = fieldsOf('Mutation').find((field) => field.name === name)?.args ?? [];
  const used = args.filter((arg) => arg.name in given);
  const declared = used.map((arg) => `$${arg.name}: ${arg.type}`).join(', ');
  const passed = used.map((arg) => `${arg.name}: $${arg.name}`).join(', ');
  await world.run(
    used.length === 0
      ? `mutation { ${name} { __typename } }`
      : `mutation (${declared}) { ${name}(${passed}) { __typename } }`,
    given,
  );
  return (await eventsAfter(sequence)).map(
    ({ type, resourceType, resourceId }) => `${type}: ${resourceType}, ${placeOf(given, resourceId)}`,
  );
}

function eventsAfter(sequence: number) {
  return world.rows<Event & { readonly sequence: number }>(
    sql`select sequence, event_type as "type", resource_type as "resourceType", resource_id as "resourceId"
      from events where organization_id = ${world.demo.organizationId} and sequence > ${sequence} order by sequence`,
  );
}

/** Returns the path of the identifier in the arguments, or "new". */
function placeOf(given: unknown, id: string | null): string {
  if (id === null) return 'none';
  if (id === world.demo.organizationId) return 'own';
  if (id === world.demo.administrators[strongest]) return 'caller';
  return find(given, id, '') ?? 'new';
}

function find(value: unknown, id: string, path: string): string | null {
  if (value === id) return path;
  if (typeof value !== 'object' || value === null) return null;
  for (const [name, inner] of Object.entries(value)) {
    const found = find(inner, id, path ? `${path}.${name}` : name);
    if (found) return found;
  }
  return null;
}

describe('the event of each mutation names its object', () => {
  it.each(mutationNames)('%s', { timeout: 60_000 }, async (name) => {
    const [verb = '', ...object] = name.split(/(?=[A-Z])/).map((word) => word.toLowerCase());
    const type = [...object, verb].join('_');
    const expected = objects[name] ?? 'an entry in test/trail/objects.ts';
    expect(await eventsOf(name)).toEqual(expected === 'none' ? [] : [`${type}: ${expected}`]);
  });
});
