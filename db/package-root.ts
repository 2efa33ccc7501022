import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';

const packageFile = createRequire(import.meta.url).resolve('#package.json');

/** Folder of this package's package.json: the same from the sources, from dist/ and from an installed package. */
export const packageRoot = dirname(packageFile);

export const packageVersion: string = JSON.parse(readFileSync(packageFile, 'utf8')).version;
