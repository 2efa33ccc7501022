import type { Readable } from 'node:stream';
import { pipeline, Transform } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { JSONParser } from '@streamparser/json';
import { parse } from 'csv-parse';
import { codedError } from '../../errors.ts';
import { type CheckedRow, checkRow, unreadableRow } from './check-row.ts';
import { inputOfRecord, mapColumns } from './columns.ts';
import type { MappedColumn } from './entity.ts';

export const mostRows = 100_000;
/** After it is unpacked. */
export const largestFile = 64 * 1024 * 1024;
const largestRecord = 64 * 1024;

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

/** The file's bytes, unpacked; counted after unpacking, for a few of them may stand for very many. */
export function unpacked(file: Readable, gzip: boolean): Transform {
  let size = 0;
  const counter = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      size += chunk.length;
      done(size > largestFile ? unreadable(`At most ${largestFile} bytes, unpacked.`) : null, chunk);
    },
  });
  // A failure anywhere ends all of them; whoever reads the last one gets to know.
  const ended = () => {};
  if (gzip) pipeline(file, createGunzip(), counter, ended);
  else pipeline(file, counter, ended);
  return counter;
}

type Found = (row: number) => FoundRows;

async function* readCsv(text: Transform, choices: readonly MappedColumn[]): AsyncGenerator<Found> {
  const parser = parse({
    bom: true,
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: largestRecord,
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
  if (header.length > 500) throw unreadable('At most 500 columns.');
  const columns = mapColumns(
    header.map((name) => name.trim().slice(0, 255)),
    choices,
  );
  for (const needed of ['username', 'email']) {
    if (!columns.some(({ field }) => field === needed)) throw unreadable(`No column is the ${needed}.`);
  }
  return columns;
}

/** A list of objects, read as it comes in: only the one that is being read is kept. */
async function* readJson(text: Transform): AsyncGenerator<Found> {
  const waiting: unknown[] = [];
  const parser = new JSONParser({ paths: ['$.*'], keepStack: false });
  let isList: boolean | undefined;
  let since = 0;
  parser.onValue = ({ value, parent }) => {
    isList ??= Array.isArray(parent);
    since = 0;
    waiting.push(value);
  };
  // One that cannot go on throws from `write`; without a listener it would do so on the console, too.
  let broken = false;
  parser.onError = () => {
    broken = true;
  };
  try {
    for await (const chunk of text) {
      since += (chunk as Buffer).length;
      parser.write(chunk as Buffer);
      if (broken) throw unreadable('It is not JSON.');
      if (isList === false) throw unreadable('Expected a list of objects.');
      if (since > largestRecord + 65_536) throw unreadable(`A user has more than ${largestRecord} bytes.`);
      for (const value of waiting.splice(0)) yield (row) => ({ columns: [], row: checkRow(row, value, []) });
    }
    if (!parser.isEnded) throw unreadable('The list does not end.');
  } catch (error) {
    throw asUnreadable(error);
  }
}

/** What the libraries say of a file is about the file; what our side throws passes. */
function asUnreadable(error: unknown): unknown {
  const { name = '', code = '' } = error as { name?: string; code?: string };
  const ours = name === 'GraphQLError';
  const known = /^CSV_|^Z_|^ERR_STREAM_PREMATURE/.test(code) || /Token|JSON|Parser/i.test(name);
  if (ours || !known) return error;
  return unreadable(
    code.startsWith('CSV_MAX')
      ? `A row has more than ${largestRecord} characters.`
      : `The file cannot be read: ${code || 'it is not JSON'}.`,
  );
}

function unreadable(message: string) {
  return codedError('BAD_USER_INPUT', message, { argument: 'file' });
}
