// `npm start`: makes what is outdated, then serves. One process, so that a signal to npm reaches the server.
import { makeDist } from './dist.mjs';

await makeDist();
await import('../dist/rolegate.js');
