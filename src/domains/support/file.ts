import { createHash } from 'node:crypto';
import { fileTypeFromBuffer } from 'file-type';
import { badInput } from '../../errors.ts';
import type { GivenFile } from './input.ts';

/** File that has passed the checks. */
export interface CheckedFile {
  readonly fileName: string;
  readonly contentType: string;
  readonly sha256: string;
  readonly content: Buffer;
}

const maxFileBytes = 512 * 1024;

/** Accepted content types, each with the endings of its file names. The default ending is the first one. */
const taken: Readonly<Record<string, readonly string[]>> = {
  'image/png': ['png'],
  'image/jpeg': ['jpg', 'jpeg'],
  'image/gif': ['gif'],
  'image/webp': ['webp'],
  'application/pdf': ['pdf'],
  'text/plain': ['txt', 'log', 'csv', 'json', 'md', 'conf', 'ini', 'yaml', 'yml'],
};

/**
 * Detects the type of the bytes, and gives the file a name with a matching ending.
 * @throws BAD_USER_INPUT for a file that is too large or of another type
 */
export async function checkFile({ fileName, content }: GivenFile): Promise<CheckedFile> {
  if (content.length > maxFileBytes)
    throw badInput('input.content', 'The file must have at most 524,288 bytes.');
  const contentType = (await fileTypeFromBuffer(content))?.mime ?? (isText(content) ? 'text/plain' : null);
  const endings = contentType === null ? undefined : taken[contentType];
  if (!contentType || !endings) {
    throw badInput('input.content', 'The file must be a PNG, JPEG, GIF or WebP image, a PDF, or plain text.');
  }
  return {
    fileName: withEnding(cleanName(fileName), endings),
    contentType,
    sha256: createHash('sha256').update(content).digest('hex'),
    content,
  };
}

/** Determines whether the content is UTF-8 without control characters except tab, line feed and carriage return. */
function isText(content: Buffer): boolean {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(content);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
    return !/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/.test(text);
  } catch {
    return false;
  }
}

/**
 * Returns the last part of a path, without characters that file systems reserve, invisible characters such as the
 * zero-width space, and dots at the ends.
 */
function cleanName(name: string): string {
  const last = name.split(/[/\\]/).at(-1) ?? '';
  const clean = last
    .replace(/[<>:"|?*\p{Cc}\p{Cf}]/gu, '')
    .replace(/\s+/g, ' ')
    .replace(/^[ .]+|[ .]+$/g, '');
  return clean || 'file';
}

function withEnding(name: string, endings: readonly string[]): string {
  const ending = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase();
  return ending !== undefined && endings.includes(ending) ? name : `${name}.${endings[0]}`;
}
