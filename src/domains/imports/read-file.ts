import type { Readable } from 'node:stream';
import { pipeline, Transform } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { type CastingContext, parse } from 'csv-parse';
import { inputOfRecord } from './cells.ts';
import { type CheckedRow, checkRow, unreadableRow } from './check-row.ts';
import { mapColumns } from './columns.ts';
import type { MappedColumn } from './entity.ts';
import { jsonList } from './json-list.ts';
import { asUnreadable, largestRecord, shown, unreadable } from './unreadable.ts';

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
    // Programs add lines to a file with line ends of their own.
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    skip_empty_lines: true,
    skip_records_with_empty_values: true,
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

/** Spreadsheets write empty cells up to the widest row of a sheet: those that no column has say nothing. */
function rowOf(record: readonly string[], columns: readonly MappedColumn[]): Found {
  const cells = filled(record);
  if (cells.length > columns.length) {
    const message = `The row has ${cells.length} cells, and the header ${columns.length}.`;
    return (row) => ({ columns, row: unreadableRow(row, message) });
  }
  const { input, cleared } = inputOfRecord(record, columns);
  return (row) => ({ columns, row: checkRow(row, input, columns, cleared) });
}

/** A record up to its last cell that is not empty. */
function filled(record: readonly string[]): readonly string[] {
  return record.slice(0, record.findLastIndex((cell) => cell.trim() !== '') + 1);
}

function checkedColumns(header: readonly string[], choices: readonly MappedColumn[]): MappedColumn[] {
  const names = filled(header);
  if (names.length > mostColumns) throw unreadable(`At most ${mostColumns} columns.`);
  const columns = mapColumns(
    names.map((name) => shown(name.trim())),
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
