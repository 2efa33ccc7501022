// The committed migrations make the tables that db/tables describes: there is nothing left to generate.
import { spawnSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, rmSync } from 'node:fs';

const copy = `node_modules/.cache/rolegate/migrations-${process.pid}`;
cpSync('db/migrations', copy, { recursive: true });
const before = readdirSync(copy);
try {
  const options = ['generate', '--dialect', 'postgresql', '--schema', './db/tables/*.ts', '--out', copy];
  const { status, stdout, stderr } = spawnSync('drizzle-kit', options, { encoding: 'utf8' });
  const made = readdirSync(copy).filter((name) => !before.includes(name));
  if (status !== 0) console.log(stdout + stderr);
  for (const name of made) console.log(readFileSync(`${copy}/${name}`, 'utf8').slice(0, 2000));
  if (made.length > 0) console.log('The tables differ from the migrations: npm run db:generate');
  process.exitCode = status === 0 && made.length === 0 ? 0 : 1;
} finally {
  rmSync(copy, { recursive: true, force: true });
}
