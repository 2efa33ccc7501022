// `npm start`: makes what is outdated, then serves. One process, so that a signal to npm reaches the server.
import { makeDist } from './dist.mjs';

await makeDist(['rolegate.js', 'explorer']);
await import('../dist/rolegate.js');
