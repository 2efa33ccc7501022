// `npm run build`, and before `npm pack`: makes dist/. Arguments name the targets, if not all.
import { makeDist } from './dist.mjs';

const names = process.argv.slice(2);
await makeDist(names.length > 0 ? names : undefined);
