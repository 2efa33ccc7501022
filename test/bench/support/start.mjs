// From the start of the process to the first authorized answer, with the embedded database in a folder that exists.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from './cluster.mjs';
import { median } from './median.mjs';
import { viewer } from './questions.mjs';
import { rolegate } from './servers.mjs';

/** @returns the median in seconds */
export async function embeddedStart(times = 5) {
  const dataDir = mkdtempSync(join(tmpdir(), 'rolegate-bench-start-'));
  const made = await rolegate({ port: await freePort(), dataDir, path: '/readyz' });
  await made.stop();
  const key = JSON.parse(readFileSync(join(dataDir, 'demo-keys.json'), 'utf8')).ADMINISTRATOR;
  const seconds = [];
  for (let time = 0; time < times; time += 1) {
    const port = await freePort();
    const start = performance.now();
    const server = await rolegate({ port, dataDir, question: viewer, key });
    seconds.push((performance.now() - start) / 1000);
    await server.stop();
  }
  rmSync(dataDir, { recursive: true, force: true });
  return median(seconds);
}
