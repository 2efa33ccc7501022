import { createHash } from 'node:crypto';
import { fileTypeFromBuffer } from 'file-type';
import { badInput } from '../../errors.ts';
import type { GivenFile } from './input.ts';

/** A file that is fit to be kept. */
export interface CheckedFile {
  readonly fileName: string;
  readonly contentType: string;
  readonly sha256: string;
  readonly content: Buffer;
}

const largestFile = 512 * 1024;

/** What is taken, with the endings of its names, the usual one first. */
const taken: Readonly<Record<string, readonly string[]>> = {
  'image/png': ['png'],
  'image/jpeg': ['jpg', 'jpeg'],
  'image/gif': ['gif'],
  'image/webp': ['webp'],
  'application/pdf': ['pdf'],
  'text/plain': ['txt', 'log', 'csv', 'json', 'md', 'conf', 'ini', 'yaml', 'yml'],
};

/**
 * Tells what the bytes are, and gives the file a name that says the same.
 * @throws BAD_USER_INPUT for a file that is too large, or none of what is taken.
 */
export async function checkFile({ fileName, content }: GivenFile): Promise<CheckedFile> {
  if (content.length > largestFile) throw badInput('input.content', 'At most 524,288 bytes.');
  const contentType = (await fileTypeFromBuffer(content))?.mime ?? (isText(content) ? 'text/plain' : null);
  const endings = contentType === null ? undefined : taken[contentType];
  if (!contentType || !endings) {
    throw badInput('input.content', 'Expected a PNG, JPEG, GIF or WebP image, a PDF, or plain text.');
  }
  return {
    fileName: withEnding(cleanName(fileName), endings),
    contentType,
    sha256: createHash('sha256').update(content).digest('hex'),
    content,
  };
}

/** UTF-8 without any control character but tab, line feed and carriage return. */
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
 * The last part of a path, without what file systems reserve, invisible characters such as the zero-width space,
 * and dots at the ends.
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
