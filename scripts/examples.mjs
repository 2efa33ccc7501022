// Runs the tests of each example as its reader would: a copy, the packed package, `npm install`, `npm test`.
// Takes the file that `npm pack` made.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const [tarball] = process.argv.slice(2);
if (!tarball) throw new Error('Name the packed package.');

for (const name of readdirSync('examples')) {
  const folder = mkdtempSync(join(tmpdir(), `rolegate-${name}-`));
  try {
    cpSync(join('examples', name), folder, { recursive: true });
    const file = join(folder, 'package.json');
    const manifest = JSON.parse(readFileSync(file, 'utf8'));
    manifest.dependencies.rolegate = `file:${resolve(tarball)}`;
    writeFileSync(file, JSON.stringify(manifest));
    const run = (...args) => execFileSync('npm', args, { cwd: folder, stdio: 'inherit' });
    run('install', '--silent', '--no-fund', '--no-audit');
    run('test');
    console.log(`example ${name}: passed on Node ${process.version}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
