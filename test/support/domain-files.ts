import { readdirSync } from 'node:fs';

/** What the files of a folder export, file by file in the order of their names; of each only what looks like a `Kind`. */
export async function exportsOf<Kind>(folder: URL, isKind: (value: object) => boolean): Promise<Kind[]> {
  const names = readdirSync(folder).filter((name) => name.endsWith('.ts') && name !== 'all.ts');
  const modules = await Promise.all(names.sort().map((name) => import(new URL(name, folder).href)));
  return modules
    .flatMap((module) => Object.values(module as object))
    .filter((value) => typeof value === 'object' && isKind(value));
}
