// Keeps a database of the present release for test/db/upgrade.test.ts: the demo organizations, made with the released
// migrations, and a few answers about them. Run it once, when the release is made:
//   node --import tsx scripts/release-fixture.mjs
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { constants, gzipSync } from 'node:zlib';
import { ownMigrations } from '../db/install/history.ts';
import { packageVersion } from '../db/package-root.ts';
import { servingRole } from '../db/roles.ts';
import { seedDemo } from '../test/support/demo-template.ts';
import { emptyDatabase } from '../test/support/empty-database.ts';
import { answersOf, fixtureFile, readTables } from '../test/support/release-fixture.ts';
import { journalOf, listOf, releaseFaults } from './released.mjs';

/** Operations whose answers depend on the data alone, and not on the time. */
const questions = [
  {
    role: 'ADMINISTRATOR_WITH_BILLING',
    document: `{ viewer { role }
      users(first: 20, sort: { field: USERNAME }) { totalCount nodes { id username email department manager { username }
        groups { nodes { name } } devices { nodes { hostname } } } }
      paymentMethods(first: 5) { totalCount nodes { id } } }`,
  },
  {
    role: 'ADMINISTRATOR',
    document: `{ devices(first: 20, sort: { field: HOSTNAME }) { totalCount nodes { id hostname diskEncryption { active recoveryKey } } }
      userGroups(first: 10) { totalCount nodes { id name } }
      policies(first: 10) { totalCount nodes { id name } }
      softwareApps(first: 10) { totalCount nodes { id displayName } } }`,
  },
  {
    role: 'HELP_DESK',
    document: `{ users(first: 3) { totalCount } paymentMethods(first: 1) { totalCount }
      devices(first: 2) { nodes { hostname diskEncryption { recoveryKey } } } }`,
  },
];

const file = fixtureFile(packageVersion);
if (existsSync(file)) throw new Error(`${file} is there already: a release is kept as it was.`);
const faults = releaseFaults('db/migrations');
const { length } = JSON.parse(readFileSync(listOf('db/migrations'), 'utf8'));
if (faults.length > 0 || length !== journalOf('db/migrations').length)
  throw new Error('Release the migrations first: node scripts/release-migrations.mjs');

const empty = await emptyDatabase();
const database = await empty.open();
const { keys } = await seedDemo(database);
const tables = await readTables(empty);
await empty.script(`set role ${servingRole}`);
const answers = await answersOf(database, keys, questions);
const invalid = answers.find(({ data }) => !data);
if (invalid) throw new Error(`${invalid.document} is answered ${invalid.errors.join()}`);
const fixture = {
  version: packageVersion,
  applied: ownMigrations().map(({ hash }) => hash),
  keys,
  tables,
  answers,
};
await database.close();
await empty.close();
mkdirSync(dirname(file), { recursive: true });
const packed = gzipSync(JSON.stringify(fixture), { level: constants.Z_BEST_COMPRESSION });
writeFileSync(file, packed);
const rows = Object.values(tables).reduce((sum, table) => sum + table.rows.length, 0);
console.log(`${file}: ${rows} rows, ${packed.length} bytes`);
