// Adds the migrations that are new to those that are released with the version of package.json:
//   node scripts/release-migrations.mjs
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { journalOf, listOf, releaseFaults } from './released.mjs';

const folder = 'db/migrations';
const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const list = listOf(folder);
const released = existsSync(list) ? JSON.parse(readFileSync(list, 'utf8')) : [];
const faults = released.length > 0 ? releaseFaults(folder) : [];
if (faults.length > 0) throw new Error(faults.join('\n'));
const added = journalOf(folder)
  .slice(released.length)
  .map((migration) => ({ version, ...migration }));
writeFileSync(list, `${JSON.stringify([...released, ...added], null, 2)}\n`);
console.log(`${added.length} migrations are released with ${version}, ${released.length} were before`);
