import { access } from './access.mjs';
import { consequences } from './consequences.mjs';
import { database } from './database.mjs';
import { edge } from './edge.mjs';
import { identity } from './identity.mjs';

/** Guards, each with a text that occurs once in its file, the replacement, and the test that fails without the guard. */
export const mutants = [access, identity, database, edge, consequences].flatMap((area) =>
  Object.entries(area).flatMap(([file, guards]) =>
    guards.map(([guard, from, to, test]) => ({ guard, file, from, to, test: `test/${test}.test.ts` })),
  ),
);
