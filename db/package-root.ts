import { createRequire } from 'node:module';
import { dirname } from 'node:path';

/** The folder of this package's package.json, the same from the sources, from dist/ and from an installed package. */
export const packageRoot = dirname(createRequire(import.meta.url).resolve('#package.json'));
