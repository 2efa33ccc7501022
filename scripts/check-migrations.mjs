// The migrations begin with those that are released, and make the tables that db/tables describes:
//   node scripts/check-migrations.mjs [FOLDER]
import { spawnSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { delimiter, resolve } from 'node:path';
import { releaseFaults, transactionFaults } from './released.mjs';

const [folder = 'db/migrations'] = process.argv.slice(2);
const faults = [...releaseFaults(folder), ...transactionFaults(folder)];
for (const fault of faults) console.log(fault);
process.exitCode = faults.length === 0 && nothingToGenerate() ? 0 : 1;

function nothingToGenerate() {
  const copy = `node_modules/.cache/rolegate/migrations-${process.pid}`;
  cpSync(folder, copy, { recursive: true });
  const before = readdirSync(copy);
  try {
    const options = ['generate', '--dialect', 'postgresql', '--schema', './db/tables/*.ts', '--out', copy];
    const PATH = `${resolve('node_modules/.bin')}${delimiter}${process.env.PATH}`;
    const env = { ...process.env, PATH };
    const { status, stdout, stderr } = spawnSync('drizzle-kit', options, { encoding: 'utf8', env });
    const made = readdirSync(copy).filter((name) => !before.includes(name));
    if (status !== 0) console.log(stdout + stderr);
    for (const name of made) console.log(readFileSync(`${copy}/${name}`, 'utf8').slice(0, 2000));
    if (made.length > 0)
      console.log('The tables differ from the migrations: npm run db:generate -- --name NAME');
    return status === 0 && made.length === 0;
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}
