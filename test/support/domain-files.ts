import { readdirSync } from 'node:fs';

/** Returns the exports of a folder's files in the order of their names, limited to those that have the form of a `Kind`. */
export async function exportsOf<Kind>(folder: URL, isKind: (value: object) => boolean): Promise<Kind[]> {
  const names = readdirSync(folder).filter((name) => name.endsWith('.ts') && name !== 'all.ts');
  const modules = await Promise.all(names.sort().map((name) => import(new URL(name, folder).href)));
  return modules
    .flatMap((module) => Object.values(module as object))
    .filter((value) => typeof value === 'object' && isKind(value));
}
