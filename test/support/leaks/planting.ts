import { type GraphQLInputType, getNamedType } from 'graphql';
import { idTypes } from '../../../db/id-types.ts';
import { newId } from '../../../db/ids.ts';
import type { Probe } from '../exhaustive/probes.ts';
import type { Route } from '../exhaustive/routes.ts';
import { inputFieldsOf } from '../exhaustive/sdl.ts';

type Variables = Readonly<Record<string, unknown>>;

/** Variables of a probe with one identifier of another organization, and with an unknown one. */
export interface Planting {
  /** Argument or input field that accepts the identifier, such as `UserFilter.managerId`. */
  readonly coordinate: string;
  /** Position such as `usr Query.users.filter.managerId`: two plantings with one position try the same. */
  readonly place: string;
  readonly foreign: string;
  readonly unknown: string;
  readonly withForeign: Variables;
  readonly withUnknown: Variables;
}

/** Identifiers of an organization's rows by prefix. */
export type Ids = ReadonlyMap<string, readonly string[]>;

/** Returns the identifiers of this type of object. */
export function idsOfType(type: string, ids: Ids): readonly string[] {
  const prefix = Object.entries(idTypes).find(([, name]) => name === type)?.[0] ?? '';
  return ids.get(prefix) ?? [];
}

interface Place {
  readonly coordinate: string;
  readonly path: readonly (string | number)[];
  readonly id: string;
  put(id: string): unknown;
}

const identifier = /^([a-z]{3})_[0-7][0-9a-hjkmnp-tv-z]{25}$/;

/** Returns every planting into the variables of a probe, one identifier at a time. */
export function plantings({ steps }: Route, { variables, alias }: Probe, foreign: Ids): Planting[] {
  return steps.flatMap(({ parent, field }, index) =>
    field.args.flatMap(({ name, type }) => {
      const variable = `${alias}_${index}_${name}`;
      const coordinate = `${parent}.${field.name}(${name}:)`;
      const places = placesIn(type, variables[variable], coordinate, [`${parent}.${field.name}`, name]);
      return places.flatMap(({ coordinate, path, id, put }) => {
        const prefix = id.slice(0, 3);
        const unknown = newId(prefix as 'usr');
        return foreignOf(prefix, foreign).map((other) => ({
          ...{ coordinate, place: `${prefix} ${path.join('.')}`, foreign: other, unknown },
          withForeign: { ...variables, [variable]: put(other) },
          withUnknown: { ...variables, [variable]: put(unknown) },
        }));
      });
    }),
  );
}

/** Returns one identifier of each kind; of organizations the other side itself and those that it manages. */
function foreignOf(prefix: string, foreign: Ids): readonly string[] {
  return (foreign.get(prefix) ?? []).slice(0, prefix === 'org' ? 2 : 1);
}

/** Returns the positions of identifiers in a value, including those that are not of the GraphQL type ID. */
function placesIn(
  type: GraphQLInputType,
  value: unknown,
  coordinate: string,
  path: readonly (string | number)[],
): Place[] {
  if (typeof value === 'string') {
    return identifier.test(value) ? [{ coordinate, path, id: value, put: (id) => id }] : [];
  }
  if (value === null || typeof value !== 'object') return [];
  const named = getNamedType(type).name;
  const fields = new Map(inputFieldsOf(type).map((field) => [field.name, field.type]));
  return Object.entries(value).flatMap(([name, inner]) => {
    const field = Array.isArray(value) ? undefined : fields.get(name);
    const places = placesIn(field ?? type, inner, field ? `${named}.${name}` : coordinate, [...path, name]);
    return places.map((place) => ({
      ...place,
      put: (id: string) =>
        Array.isArray(value) ? value.with(Number(name), place.put(id)) : { ...value, [name]: place.put(id) },
    }));
  });
}

const anywhere = /[a-z]{3}_[0-7][0-9a-hjkmnp-tv-z]{25}/g;

/** Returns the identifiers in an answer. */
export function identifiersIn(answer: unknown): string[] {
  return JSON.stringify(answer ?? null).match(anywhere) ?? [];
}
