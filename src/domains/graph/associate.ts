import type { Context } from '../../core/context.ts';
import { notFound } from '../../errors.ts';
import type { AssociationInput, ResourceKind } from '../../generated/graphql.ts';
import { type AssociationChange, checkAssociation } from './input.ts';
import type { AssociationPayloadParent } from './parents.ts';
import { type Standing, standing } from './standing-store.ts';
import { withPlaces, writers } from './write.ts';

export async function associate(
  input: AssociationInput,
  context: Context,
): Promise<AssociationPayloadParent> {
  const change = checkAssociation(input);
  await currentStanding(change, context);
  await write(change, 'associate', context);
  return { association: shown(change, await standing(change.name, change.ids, context)) };
}

export async function dissociate(
  input: AssociationInput,
  context: Context,
): Promise<AssociationPayloadParent> {
  const change = checkAssociation(input);
  const stood = await currentStanding(change, context);
  if (!stood.associated) return { association: null };
  await write(change, 'dissociate', context);
  return { association: shown(change, stood) };
}

/** Reads the state of an association. @throws NOT_FOUND naming the end that does not exist for the caller */
async function currentStanding(change: AssociationChange, context: Context): Promise<Standing> {
  const { name, ids, own, other, places } = change;
  const stands = await standing(name, ids, context);
  if (!stands.there.includes(own)) throw notFound(label(own), places.own);
  if (!stands.there.includes(other)) throw notFound(label(other), places.other);
  return stands;
}

function write(change: AssociationChange, act: 'associate' | 'dissociate', context: Context) {
  const { name, ids, own, other, places } = change;
  const writer = writers[name];
  return withPlaces(writer, places, () => writer[act](context, ids[own] ?? '', ids[other] ?? '', change));
}

function shown({ name, ids, own, other }: AssociationChange, { since, sudo, sudoWithoutPassword }: Standing) {
  const end = (kind: ResourceKind) => ({ kind, id: ids[kind] ?? '' });
  return { association: name, from: end(own), to: end(other), since, sudo, sudoWithoutPassword };
}

function label(kind: ResourceKind): string {
  return kind.toLowerCase().replaceAll('_', ' ');
}
