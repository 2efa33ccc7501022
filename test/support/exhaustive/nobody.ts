import { standingOf } from '../coordinates/all.ts';
import { operations } from '../operations/all.ts';
import { checksum } from './checksum.ts';
import { operationOf } from './probes.ts';
import { isMutation, routesFor } from './routes.ts';
import { coordinates } from './sdl.ts';
import type { Trial } from './trial.ts';
import { strongest } from './world.ts';

/**
 * Sends every root field with valid arguments and without a key: only public fields are answered, and nothing changes.
 * @returns the differences
 */
export async function tryNobody({ world, make }: Trial): Promise<string[]> {
  const { routeTo } = routesFor(strongest);
  const roots = coordinates.filter(({ kind, type }) => kind === 'FIELD' && /^(Query|Mutation)$/.test(type));
  const probes = [];
  for (const route of roots.map(routeTo)) {
    const given = isMutation(route)
      ? await operations.mutations[route.coordinate.field.name]?.(world, strongest)
      : {};
    probes.push({ route, probe: await make(route, 'it', given) });
  }
  const before = await checksum(world);
  const problems: string[] = [];
  for (const { route, probe } of probes) {
    const { document, variables } = operationOf(isMutation(route) ? 'mutation' : 'query', [probe]);
    const { status, body } = await world.query(null, document, variables);
    const answered = status === 200 && body.data?.it != null && !body.errors;
    const refused = status === 401 && !body.data && body.errors?.every(isUnauthenticated);
    const isPublic = standingOf(probe.coordinate) === 'PUBLIC';
    if (isPublic ? !answered : !refused)
      problems.push(`${probe.coordinate}: ${status} ${JSON.stringify(body)}`);
  }
  if ((await checksum(world)) !== before) problems.push('the database has changed');
  return problems;

  function isUnauthenticated({ extensions }: { extensions?: { code?: string } }): boolean {
    return extensions?.code === 'UNAUTHENTICATED';
  }
}
