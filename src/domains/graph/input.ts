import { checkInput, idInput } from '../../core/input.ts';
import { badInput } from '../../errors.ts';
import type { AssociationInput, ResourceKind } from '../../generated/graphql.ts';
import { type Association, type AssociationName, associations } from './associations-entity.ts';
import { prefixesOf } from './kinds-entity.ts';

/** An association as an argument names it. */
export interface AssociationChange {
  readonly name: AssociationName;
  /** The ends by their kinds, and where in the argument each of them stands. */
  readonly ids: Readonly<Partial<Record<ResourceKind, string>>>;
  readonly places: Readonly<Record<'own' | 'other', string>>;
  /** The kind of the end whose row of the matrix names assignment, and the kind of the other one. */
  readonly own: ResourceKind;
  readonly other: ResourceKind;
  readonly sudo: boolean | null;
  readonly sudoWithoutPassword: boolean | null;
}

/** The kinds of the ends whose rows name assignment, by their fields of `AssociationInput`. */
const owners: Readonly<Record<string, ResourceKind>> = {
  user: 'USER',
  userGroup: 'USER_GROUP',
  deviceGroup: 'DEVICE_GROUP',
  command: 'COMMAND',
  policy: 'POLICY',
  policyGroup: 'POLICY_GROUP',
  softwareApp: 'SOFTWARE_APP',
};

const rights = ['sudo', 'sudoWithoutPassword'] as const;

/** @throws BAD_USER_INPUT or INVALID_ID naming the argument, unless exactly two ends are named. */
export function checkAssociation(input: AssociationInput): AssociationChange {
  const [field, given] = Object.entries(input)[0] as [string, Readonly<Record<string, unknown>>];
  const own = owners[field];
  const place = `input.${field}`;
  const ends = Object.keys(given).filter((name) => name !== 'id' && !isRight(name) && given[name] != null);
  const [end = ''] = ends;
  const name = `${field}.${end}`;
  if (!own || ends.length !== 1 || !isAssociation(name)) {
    throw badInput(place, 'Name exactly one resource beside it.');
  }
  const { from, to, sudo }: Association = associations[name];
  const other = from === own ? to : from;
  const right = rights.find((each) => given[each] != null);
  if (right && !sudo) throw badInput(`${place}.${right}`, 'This goes with a device only.');
  const places = { own: `${place}.id`, other: `${place}.${end}` };
  return {
    name,
    ids: {
      [own]: checkInput(idInput(...prefixesOf(own)), given.id, places.own),
      [other]: checkInput(idInput(...prefixesOf(other)), given[end], places.other),
    },
    places,
    own,
    other,
    sudo: (given.sudo ?? null) as boolean | null,
    sudoWithoutPassword: (given.sudoWithoutPassword ?? null) as boolean | null,
  };
}

function isRight(name: string): boolean {
  return rights.some((right) => right === name);
}

function isAssociation(name: string): name is AssociationName {
  return Object.hasOwn(associations, name);
}
