import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Returns the content of a file; null without the file. */
export async function readPrivateJson<T>(file: string): Promise<T | null> {
  const text = await readFile(file, 'utf8').catch(() => null);
  return text === null ? null : JSON.parse(text);
}

/** Writes a file that only its owner can read, and never partially. */
export async function writePrivateJson(file: string, content: object): Promise<void> {
  await mkdir(dirname(file), { recursive: true, mode: 0o700 });
  const unfinished = `${file}.${process.pid}`;
  // An existing file would keep its mode, and a link would lead elsewhere, so the file is created anew.
  await rm(unfinished, { force: true });
  await writeFile(unfinished, `${JSON.stringify(content, null, 2)}\n`, { mode: 0o600, flag: 'wx' });
  await rename(unfinished, file);
}
