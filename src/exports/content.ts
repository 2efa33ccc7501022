import { stringify } from 'csv-stringify/sync';
import type { ExportFormat } from '../generated/graphql.ts';
import { forSpreadsheets } from './spreadsheets.ts';

interface Piece {
  readonly format: ExportFormat;
  readonly columns: readonly string[];
  /** Number of pieces before this one. */
  readonly chunks: number;
}

/** Returns the text of a piece of the file. */
export function contentOf({ format, columns, chunks }: Piece, records: readonly object[]): string {
  if (format === 'CSV') return csvOf(columns, records, chunks === 0);
  const lines = records.map((record) => JSON.stringify(record));
  return format === 'JSON' ? lines.join(',\n') : lines.map((line) => `${line}\n`).join('');
}

function csvOf(columns: readonly string[], records: readonly object[], header: boolean): string {
  const cast = { boolean: String, object: (value: object) => JSON.stringify(value) };
  return stringify([...records], { columns: columns.map(columnName), header, ...forSpreadsheets, cast });
}

/** Returns the name of a column in the file, which an import knows: `FIRST_NAME` becomes `firstName`. */
export function columnName(column: string): string {
  return column.toLowerCase().replace(/_(.)/g, (_, letter: string) => letter.toUpperCase());
}
