// Remembers what a part of dist/ was made from: dist/.NAME holds the hash of its inputs.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';

/** Determines whether dist/NAME exists and was built from the current versions of these files and folders. */
export function isCurrent(name, inputs) {
  if (!existsSync(`dist/${name}`) || !existsSync(stampFile(name))) return false;
  return readFileSync(stampFile(name), 'utf8') === fingerprint(inputs);
}

export function remember(name, inputs) {
  writeFileSync(stampFile(name), fingerprint(inputs));
}

function stampFile(name) {
  return `dist/.${name}`;
}

function fingerprint(inputs) {
  const hash = createHash('sha256');
  for (const file of inputs.flatMap(filesOf)) hash.update(file).update('\0').update(readFileSync(file));
  return hash.digest('hex');
}

function filesOf(path) {
  if (!statSync(path).isDirectory()) return [path];
  const entries = readdirSync(path, { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => `${parentPath}/${name}`)
    .sort();
}
