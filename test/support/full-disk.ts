import { rmSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { newId } from '../../db/ids.ts';
import { openDatabase } from '../../db/open.ts';
import { Outage } from '../../db/outage.ts';
import { organizations } from '../../db/tables/organizations.ts';
import { silent } from './log.ts';

/** Separate process that serves the folder of its argument on a small disk, fills the disk twice and reports each step. */
const place = process.argv[2] ?? '';
const filler = join(place, 'filler');
const database = await openDatabase({ dataDir: join(place, 'data'), log: silent });
const add = () => {
  const id = newId('org');
  const name = 'x'.repeat(200);
  return database.transaction(id, (tx) => tx.insert(organizations).values({ id, name })).then(() => id);
};
const fill = () => {
  const { bavail, bsize } = statfsSync(place);
  writeFileSync(filler, Buffer.alloc(Math.max(0, bavail * bsize - 16_384)));
};

console.log(`kept ${await add()}`);
fill();
let refused: unknown;
while (refused === undefined) {
  await add().catch((error) => {
    refused = error;
  });
}
console.log(`refused ${refused instanceof Outage ? refused.kind : refused}`);
rmSync(filler);
console.log(`recovered ${await add()}`);
fill();
// The write-ahead log grows until it needs another file.
const text = 'x'.repeat(50_000);
for (let count = 0; count < 2_000; count++) {
  await database.system(sql`select pg_logical_emit_message(false, 'full', ${text})`).catch(() => {});
}
console.log('still here');
