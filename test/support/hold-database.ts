import { newId } from '../../db/ids.ts';
import { openDatabase } from '../../db/open.ts';
import { organizations } from '../../db/tables/organizations.ts';
import { silent } from './log.ts';

/** Separate process that opens the folder of its argument, commits one organization, prints its id, and keeps running. */
const database = await openDatabase({ dataDir: process.argv[2] ?? '', log: silent });
const id = newId('org');
await database.transaction(id, (tx) => tx.insert(organizations).values({ id, name: 'Held' }));
console.log(id);
