import type { SavedQueryTable } from '../../generated/graphql.ts';
import type { ListOf } from '../../relay/list.ts';
import { directoryEventList } from '../insights/entity.ts';
import { insightsKinds } from '../system-insights/entity.ts';

/** List that a saved query reads. */
export interface Source {
  readonly list: ListOf;
  /** Field of `Query` with the same list. Its arguments are the query's filter and sort. */
  readonly query: string;
}

/** Returns the table of a query field: `systemInsightsUsbDevices` is the table USB_DEVICES. */
const tableOf = (query: string) =>
  query
    .replace('systemInsights', '')
    .replace(/(?<=.)[A-Z]/g, (letter) => `_${letter}`)
    .toUpperCase();

const sources: Readonly<Record<string, Source>> = Object.fromEntries([
  ['DIRECTORY_EVENTS', { list: directoryEventList, query: 'directoryEvents' }],
  ...insightsKinds.map(({ list, query }) => [tableOf(query), { list, query }] as const),
]);

export function sourceOf(table: SavedQueryTable): Source {
  const source = sources[table];
  if (!source) throw new Error(`${table} is not a table of Insights.`);
  return source;
}
