// The licences of the packages whose code is in a bundle.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

/** Writes name, version and licence of every package in a bundle, according to esbuild's list of its inputs. */
export function writeNotices(file, metafiles) {
  const inputs = metafiles.flatMap(({ inputs }) => Object.keys(inputs));
  const folders = new Set(
    inputs.flatMap((input) => input.match(/^.*node_modules\/(@[^/]+\/)?[^/]+/)?.[0] ?? []),
  );
  writeFileSync(file, [...folders].sort().map(notice).join('\n'));
}

function notice(folder) {
  const { name, version, license } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
  const texts = readdirSync(folder).filter((entry) => /^(licen[cs]e|notice)/i.test(entry));
  const text = texts.map((entry) => readFileSync(`${folder}/${entry}`, 'utf8').trim()).join('\n\n');
  return `== ${name} ${version} (${license})\n\n${text}\n`;
}
