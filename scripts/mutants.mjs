// Takes guards away one at a time, in a copy of the tree, and expects the test that is named for each to fail.
// usage: npm run test:mutants [-- words that a mutant's line must have]
import { execFile } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { mutants } from './mutants/all.mjs';

const copied = [
  'src',
  'db',
  'schema',
  'test',
  'scripts',
  'docs',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'vitest.config.ts',
];
const words = process.argv.slice(2);
const chosen = mutants.filter((mutant) => words.every((word) => JSON.stringify(mutant).includes(word)));

const tree = mkdtempSync(join(tmpdir(), 'rolegate-mutants-'));
process.on('exit', () => rmSync(tree, { recursive: true, force: true }));
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(1));
for (const name of copied) cpSync(name, join(tree, name), { recursive: true });
// Not the cache: a database of a mutant is no other run's.
mkdirSync(join(tree, 'node_modules'));
for (const name of readdirSync('node_modules')) {
  if (name !== '.cache') symlinkSync(resolve('node_modules', name), join(tree, 'node_modules', name));
}

const tests = [...new Set(chosen.map(({ test }) => test))];
const sound = await run(tests);
if (sound.failed > 0 || !sound.finished) {
  console.log(`Without any mutant ${sound.failed} tests fail:\n${sound.output}`);
  process.exit(1);
}
let survived = 0;
for (const mutant of chosen) {
  const file = join(tree, mutant.file);
  const text = readFileSync(file, 'utf8');
  writeFileSync(
    file,
    text.replace(mutant.from, () => mutant.to),
  );
  const { failed } = await run([mutant.test]);
  writeFileSync(file, text);
  if (failed === 0) survived += 1;
  console.log(`${failed > 0 ? 'killed  ' : 'SURVIVED'} ${mutant.guard}: ${mutant.file} by ${mutant.test}`);
}
console.log(`${chosen.length - survived} killed, ${survived} survived`);
process.exitCode = survived === 0 ? 0 : 1;

/** Returns the number of failed tests. A file that cannot be loaded has tested nothing. */
async function run(files) {
  const report = join(tree, 'report.json');
  rmSync(report, { force: true });
  const args = [
    'node_modules/vitest/vitest.mjs',
    'run',
    ...files,
    '--bail=1',
    '--reporter=json',
    `--outputFile=${report}`,
  ];
  const options = { cwd: tree, timeout: 900_000, maxBuffer: 1 << 26 };
  const output = await promisify(execFile)(process.execPath, args, options).then(
    ({ stdout }) => stdout,
    ({ stdout, stderr }) => stdout + stderr,
  );
  try {
    const { numFailedTests, success, testResults } = JSON.parse(readFileSync(report, 'utf8'));
    const faults = testResults.flatMap(({ message, assertionResults }) => [
      message,
      ...assertionResults.flatMap(({ fullName, failureMessages }) => [
        ...failureMessages.map((each) => `${fullName}: ${each}`),
      ]),
    ]);
    return { failed: numFailedTests, finished: success, output: faults.filter(Boolean).join('\n') };
  } catch {
    return { failed: 0, finished: false, output };
  }
}
