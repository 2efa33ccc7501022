import type { Readable } from 'node:stream';
import { pipeline, Transform } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { type CastingContext, parse } from 'csv-parse';
import { inputOfRecord } from './cells.ts';
import { type CheckedRow, checkRow, unreadableRow } from './check-row.ts';
import { mapColumns } from './columns.ts';
import type { MappedColumn } from './entity.ts';
import { jsonList } from './json-list.ts';
import { asUnreadable, maxRecordLength, shown, unreadable } from './unreadable.ts';

export const maxRows = 100_000;
/** Maximum size of a file in bytes, after unpacking. */
export const maxFileBytes = 64 * 1024 * 1024;
const maxColumns = 500;
/**
 * Maximum number of cells of a row while it is read. A longer row ends the import: its cells are kept until the row
 * ends.
 */
const maxCells = 2 * maxColumns;

export interface FileOptions {
  readonly format: 'CSV' | 'JSON';
  readonly gzip: boolean;
  readonly choices: readonly MappedColumn[];
}

interface FoundRows {
  /** Meanings of the columns, known before the first row. Empty for JSON. */
  readonly columns: readonly MappedColumn[];
  readonly row: CheckedRow;
}

/**
 * Yields the users of a file as it comes in. Keeps only a few records in memory.
 * @throws BAD_USER_INPUT if the file as a whole cannot be read, is too large, or lacks a column that every user needs
 */
export async function* readFile(file: Readable, options: FileOptions): AsyncGenerator<FoundRows> {
  const text = unpacked(file, options.gzip);
  let row = 0;
  for await (const found of options.format === 'CSV' ? readCsv(text, options.choices) : readJson(text)) {
    row += 1;
    if (row > maxRows) throw unreadable(`The file must have at most ${maxRows} users.`);
    yield found(row);
  }
  if (row === 0) throw unreadable('The file has no users.');
}

/**
 * Returns the file's bytes, unpacked. Counts the bytes after unpacking, because a small archive can expand to a large
 * file. Refuses bytes that are not UTF-8: a file in another charset would lose letters.
 */
export function unpacked(file: Readable, gzip: boolean): Transform {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let size = 0;
  const checked = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      size += chunk.length;
      if (size > maxFileBytes)
        return done(unreadable(`The unpacked file must have at most ${maxFileBytes} bytes.`));
      done(isText(decoder, chunk) ? null : notUtf8(), chunk);
    },
    flush(done) {
      done(isText(decoder) ? null : notUtf8());
    },
  });
  // A failure in any stream ends all of them. The reader of the last one receives the error.
  const ended = () => {};
  if (gzip) pipeline(file, createGunzip(), checked, ended);
  else pipeline(file, checked, ended);
  return checked;
}

/** Determines whether the bytes continue as UTF-8 or, without a chunk, end as UTF-8. */
function isText(decoder: TextDecoder, chunk?: Buffer): boolean {
  try {
    decoder.decode(chunk, { stream: chunk !== undefined });
    return true;
  } catch {
    return false;
  }
}

function notUtf8() {
  return unreadable('The file is not UTF-8.');
}

type Found = (row: number) => FoundRows;

async function* readCsv(text: Transform, choices: readonly MappedColumn[]): AsyncGenerator<Found> {
  const parser = parse({
    bom: true,
    // Programs append lines with line ends of their own, so that one file may have several kinds.
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    skip_empty_lines: true,
    skip_records_with_empty_values: true,
    max_record_size: maxRecordLength,
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
  if (index >= maxCells) throw unreadable(`A row has more than ${maxCells} cells.`);
  return cell;
}

/** Returns a row without the empty cells at its end: spreadsheets write empty cells up to the widest row of a sheet. */
function rowOf(record: readonly string[], columns: readonly MappedColumn[]): Found {
  const cells = filled(record);
  if (cells.length > columns.length) {
    const message = `The row has ${cells.length} cells, and the header ${columns.length}.`;
    return (row) => ({ columns, row: unreadableRow(row, message) });
  }
  const { input, cleared } = inputOfRecord(record, columns);
  return (row) => ({ columns, row: checkRow(row, input, columns, cleared) });
}

/** Returns a record up to its last cell that is not empty. */
function filled(record: readonly string[]): readonly string[] {
  return record.slice(0, record.findLastIndex((cell) => cell.trim() !== '') + 1);
}

function checkedColumns(header: readonly string[], choices: readonly MappedColumn[]): MappedColumn[] {
  const names = filled(header);
  if (names.length > maxColumns) throw unreadable(`The file must have at most ${maxColumns} columns.`);
  const columns = mapColumns(
    names.map((name) => shown(name.trim())),
    choices,
  );
  for (const needed of ['username', 'email']) {
    if (!columns.some(({ field }) => field === needed))
      throw unreadable(`The file has no column for ${needed}.`);
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
