import type { Readable } from 'node:stream';
import { pipeline, Transform } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { type CastingContext, parse } from 'csv-parse';
import { type CheckedRow, checkRow, unreadableRow } from './check-row.ts';
import { inputOfRecord, mapColumns } from './columns.ts';
import type { MappedColumn } from './entity.ts';
import { jsonList } from './json-list.ts';
import { asUnreadable, largestRecord, unreadable } from './unreadable.ts';

export const mostRows = 100_000;
/** After it is unpacked. */
export const largestFile = 64 * 1024 * 1024;
const mostColumns = 500;
/** More cells in a row than that are no mistake in it: they would be kept until the row ends. */
const mostCells = 2 * mostColumns;

export interface FileOptions {
  readonly format: 'CSV' | 'JSON';
  readonly gzip: boolean;
  readonly choices: readonly MappedColumn[];
}

interface FoundRows {
  /** What the columns mean: there before the first row. Empty for JSON. */
  readonly columns: readonly MappedColumn[];
  readonly row: CheckedRow;
}

/**
 * The users of a file, one after the other as it comes in; never more of it in memory than a few records.
 * @throws BAD_USER_INPUT where the file as a whole cannot be read, is too large, or names neither of the columns that every
 * user needs.
 */
export async function* readFile(file: Readable, options: FileOptions): AsyncGenerator<FoundRows> {
  const text = unpacked(file, options.gzip);
  let row = 0;
  for await (const found of options.format === 'CSV' ? readCsv(text, options.choices) : readJson(text)) {
    row += 1;
    if (row > mostRows) throw unreadable(`At most ${mostRows} users.`);
    yield found(row);
  }
  if (row === 0) throw unreadable('There are no users in it.');
}

/**
 * The file's bytes, unpacked; counted after unpacking, for a few of them may stand for very many. Those that are no UTF-8
 * are refused: a file of another charset would be taken, with its letters lost.
 */
export function unpacked(file: Readable, gzip: boolean): Transform {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let size = 0;
  const checked = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      size += chunk.length;
      if (size > largestFile) return done(unreadable(`At most ${largestFile} bytes, unpacked.`));
      done(isText(decoder, chunk) ? null : notUtf8(), chunk);
    },
    flush(done) {
      done(isText(decoder) ? null : notUtf8());
    },
  });
  // A failure anywhere ends all of them; whoever reads the last one gets to know.
  const ended = () => {};
  if (gzip) pipeline(file, createGunzip(), checked, ended);
  else pipeline(file, checked, ended);
  return checked;
}

/** Whether the bytes go on with UTF-8, or end with it. */
function isText(decoder: TextDecoder, chunk?: Buffer): boolean {
  try {
    decoder.decode(chunk, { stream: chunk !== undefined });
    return true;
  } catch {
    return false;
  }
}

function notUtf8() {
  return unreadable('It is not UTF-8.');
}

type Found = (row: number) => FoundRows;

async function* readCsv(text: Transform, choices: readonly MappedColumn[]): AsyncGenerator<Found> {
  const parser = parse({
    bom: true,
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: largestRecord,
    cast: boundedCell,
  });
  pipeline(text, parser, () => {});
  let columns: MappedColumn[] | undefined;
  try {
    for await (const record of parser as AsyncIterable<string[]>) {
      if (!columns) {
        columns = checkedColumns(record, choices);
        continue;
      }
      yield rowOf(record, columns);
    }
  } catch (error) {
    throw asUnreadable(error);
  }
}

function boundedCell(cell: string, { index }: CastingContext): string {
  if (index >= mostCells) throw unreadable(`A row has more than ${mostCells} cells.`);
  return cell;
}

function rowOf(record: readonly string[], columns: readonly MappedColumn[]): Found {
  return (row) =>
    record.length > columns.length
      ? {
          columns,
          row: unreadableRow(row, `The row has ${record.length} cells, and the header ${columns.length}.`),
        }
      : { columns, row: checkRow(row, inputOfRecord(record, columns), columns) };
}

function checkedColumns(header: readonly string[], choices: readonly MappedColumn[]): MappedColumn[] {
  if (header.length > mostColumns) throw unreadable(`At most ${mostColumns} columns.`);
  const columns = mapColumns(
    header.map((name) => name.trim().slice(0, 255)),
    choices,
  );
  for (const needed of ['username', 'email']) {
    if (!columns.some(({ field }) => field === needed)) throw unreadable(`No column is the ${needed}.`);
  }
  return columns;
}

async function* readJson(text: Transform): AsyncGenerator<Found> {
  try {
    for await (const value of jsonList(text)) yield (row) => ({ columns: [], row: checkRow(row, value, []) });
  } catch (error) {
    throw asUnreadable(error);
  }
}
