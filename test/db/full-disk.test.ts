import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { sql } from 'drizzle-orm';
import { expect, onTestFinished, test } from 'vitest';
import { openDatabase } from '../../db/open.ts';
import { packageRoot } from '../../db/package-root.ts';
import { silent } from '../support/log.ts';

/** Mounts a disk of 96 MB; null where this process must not mount one. */
async function smallDisk(): Promise<string | null> {
  const place = await mkdtemp(join(tmpdir(), 'rolegate-disk-'));
  onTestFinished(() => rm(place, { recursive: true, force: true }));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=96m', 'tmpfs', place], { stdio: 'ignore' });
  } catch {
    return null;
  }
  onTestFinished(() => void execFileSync('umount', ['--lazy', place]));
  return place;
}

test('a full disk refuses writes of the embedded database, or ends the process with a message; nothing committed is lost', async (context) => {
  const place = await smallDisk();
  if (!place) return context.skip('Mounting a small disk takes a right that this process has not.');
  const script = join(packageRoot, 'test', 'support', 'full-disk.ts');
  const child = spawn(process.execPath, ['--import', 'tsx', script, place], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  const [output, errors, [code, signal]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'exit'),
  ]);
  const steps = Object.fromEntries(
    output
      .trim()
      .split('\n')
      .map((line) => line.split(' ') as [string, string]),
  );
  expect(steps).toEqual({
    kept: expect.stringMatching(/^org_/),
    refused: 'unavailable',
    recovered: expect.stringMatching(/^org_/),
  });
  expect(errors).toMatch(/^rolegate: the embedded database cannot go on, .*No space left on device\.\n/);
  expect([code, signal]).toEqual([1, null]);

  await rm(join(place, 'filler'));
  const database = await openDatabase({ dataDir: join(place, 'data'), log: silent });
  for (const id of [steps.kept, steps.recovered]) {
    expect(await database.read(id ?? '', sql`select id from organizations`)).toEqual([{ id }]);
  }
  await database.close();
});
