// Everything but the tests: runs each `check:…` script of package.json, two at a time, and prints one line a step.
import { exec } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { delimiter, resolve } from 'node:path';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
const steps = Object.keys(scripts).filter((name) => name.startsWith('check:'));
const env = { ...process.env, PATH: `${resolve('node_modules/.bin')}${delimiter}${process.env.PATH}` };

let failed = 0;
const waiting = [...steps];
await Promise.all([worker(), worker()]);
console.log(failed === 0 ? `${steps.length} checks passed` : `${failed} of ${steps.length} checks failed`);
process.exitCode = failed === 0 ? 0 : 1;

async function worker() {
  for (let step = waiting.shift(); step; step = waiting.shift()) {
    const start = performance.now();
    const { passed, output } = await run(scripts[step]);
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    console.log(
      `${passed ? 'ok  ' : 'FAIL'} ${step.replace('check:', '').padEnd(10)} ${seconds.padStart(5)} s`,
    );
    if (passed) continue;
    failed += 1;
    console.log(output);
  }
}

function run(command) {
  return new Promise((done) => {
    exec(command, { env, maxBuffer: 1 << 26 }, (error, stdout, stderr) =>
      done({ passed: error === null, output: stdout + stderr }),
    );
  });
}
