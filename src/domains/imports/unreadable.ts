import { CsvError } from 'csv-parse';
import { GraphQLError } from 'graphql';
import { badInput } from '../../errors.ts';

/** More characters than a row of CSV, or bytes than an object of JSON, may have. */
export const largestRecord = 64 * 1024;

/** The file as a whole cannot be read, or not with what was said of it. */
export function unreadable(message: string, argument = 'file'): GraphQLError {
  return badInput(argument, message);
}

/** Text of a file as it may be stored and shown: not its whole length, and nothing that a terminal would obey. */
export function shown(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: what PostgreSQL cannot store, and what a terminal would obey
  return text.replace(/[\u0000-\u001f\u007f]|\p{Surrogate}/gu, '\ufffd').slice(0, 254);
}

/** What the libraries say of a file, in our words; what our side throws passes. */
export function asUnreadable(error: unknown): unknown {
  const { code } = error as { code?: string };
  if (error instanceof GraphQLError || typeof code !== 'string') return error;
  if (code === 'CSV_MAX_RECORD_SIZE') return unreadable(`A row has more than ${largestRecord} characters.`);
  // Records of any length and empty lines are taken: what is left are quotation marks.
  if (error instanceof CsvError) return unreadable(`A quotation mark in line ${error.lines} does not fit.`);
  if (code.startsWith('Z_')) return unreadable('It is no gzip, or not all of it.');
  if (brokenOff.has(code)) return unreadable('It did not come in whole.');
  return error;
}

const brokenOff = new Set(['ECONNRESET', 'ERR_STREAM_PREMATURE_CLOSE']);
