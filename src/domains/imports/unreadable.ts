import { CsvError } from 'csv-parse';
import { GraphQLError } from 'graphql';
import { badInput } from '../../errors.ts';

/** Maximum length of a record: characters of a row in CSV, or bytes of an object in JSON. */
export const maxRecordLength = 64 * 1024;

/** Returns the error for a file that as a whole cannot be read, or not with the given options. */
export function unreadable(message: string, argument = 'file'): GraphQLError {
  return badInput(argument, message);
}

/**
 * Returns text of a file as it may be stored and shown: shortened, and without control characters that a terminal
 * obeys.
 */
export function shown(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: PostgreSQL cannot store some, and a terminal obeys others
  return text.replace(/[\u0000-\u001f\u007f]|\p{Surrogate}/gu, '\ufffd').slice(0, 254);
}

/** Translates errors of the parsing libraries into messages of this product. Returns other errors unchanged. */
export function asUnreadable(error: unknown): unknown {
  const { code } = error as { code?: string };
  if (error instanceof GraphQLError || typeof code !== 'string') return error;
  if (code === 'CSV_MAX_RECORD_SIZE') return unreadable(`A row has more than ${maxRecordLength} characters.`);
  // Records of any length and empty lines are accepted, so that only quotation marks can cause this error.
  if (error instanceof CsvError) return unreadable(`Line ${error.lines} has a misplaced quotation mark.`);
  if (code.startsWith('Z_')) return unreadable('The file is not gzip, or is incomplete.');
  if (brokenOff.has(code)) return unreadable('The file was not received completely.');
  return error;
}

const brokenOff = new Set(['ECONNRESET', 'ERR_STREAM_PREMATURE_CLOSE']);
