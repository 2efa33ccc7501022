import { exportsOf } from '../domain-files.ts';
import { edits, reads, type Standing, type Standings } from './standing.ts';

const domains = await exportsOf<Standings>(new URL('.', import.meta.url), (value) => 'scope' in value);

/** Expectations of all domains in one list: by type, by root field, by coordinate. An argument belongs to its field. */
export const standings: ReadonlyMap<string, Standing> = new Map(domains.flatMap(flat));

/** Returns the entry that decides a coordinate, such as `User.email`, `Query.users(first:)` or `UserFilter.email`. */
export function entryOf(coordinate: string): string | undefined {
  const field = coordinate.replace(/\(.*/, '');
  const type = field.replace(/\..*/, '');
  return [coordinate, field, type].find((name) => standings.has(name));
}

export function standingOf(coordinate: string): Standing | undefined {
  const entry = entryOf(coordinate);
  return entry === undefined ? undefined : standings.get(entry);
}

function flat({ scope, read, edit, queries, mutations, elsewhere = {} }: Standings): [string, Standing][] {
  const isOpen = scope === 'AUTHENTICATED' || scope === 'PUBLIC';
  const [reading, editing] = isOpen ? [scope, scope] : [reads(scope), edits(scope)];
  return [
    ...placed(read, '', reading),
    ...placed(edit, '', editing),
    ...placed(queries, 'Query.', reading),
    ...placed(mutations, 'Mutation.', editing),
    ...Object.entries(elsewhere),
  ];
}

function placed(names: string | undefined, prefix: string, standing: Standing): [string, Standing][] {
  const list = names?.match(/\S+/g) ?? [];
  return list.map((name) => [prefix + name, standing]);
}
