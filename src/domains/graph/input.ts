import { checkInput, idInput } from '../../core/input.ts';
import { badInput } from '../../errors.ts';
import type { AssociationInput, ResourceKind } from '../../generated/graphql.ts';
import { type Association, type AssociationName, associations } from './associations-entity.ts';
import { prefixesOf } from './kinds-entity.ts';

/** Association as an argument names it. */
export interface AssociationChange {
  readonly name: AssociationName;
  /** Identifiers of the ends by their kinds. `places` has the paths of the arguments that name them. */
  readonly ids: Readonly<Partial<Record<ResourceKind, string>>>;
  readonly places: Readonly<Record<'own' | 'other', string>>;
  /** Kind of the end whose row of the matrix names assignment. `other` is the kind of the other end. */
  readonly own: ResourceKind;
  readonly other: ResourceKind;
  readonly sudo: boolean | null;
  readonly sudoWithoutPassword: boolean | null;
}

/** Kinds of the ends whose rows of the matrix name assignment, by their fields of `AssociationInput`. */
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

/** Checks that an argument names exactly two ends. @throws BAD_USER_INPUT or INVALID_ID naming the argument */
export function checkAssociation(input: AssociationInput): AssociationChange {
  const [field, given] = Object.entries(input)[0] as [string, Readonly<Record<string, unknown>>];
  const own = owners[field];
  const place = `input.${field}`;
  const ends = Object.keys(given).filter((name) => name !== 'id' && !isRight(name) && given[name] != null);
  const [end = ''] = ends;
  const name = `${field}.${end}`;
  if (!own || ends.length !== 1 || !isAssociation(name)) {
    throw badInput(place, 'Must name exactly one other resource.');
  }
  const { from, to, sudo }: Association = associations[name];
  const other = from === own ? to : from;
  const right = rights.find((each) => given[each] != null);
  if (right && !sudo) throw badInput(`${place}.${right}`, `\`${right}\` is allowed only with a device.`);
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
