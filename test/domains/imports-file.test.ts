import { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { largestFile, mostRows, readFile, unpacked } from '../../src/domains/imports/read-file.ts';

async function count(rows: AsyncIterable<unknown>): Promise<number> {
  let found = 0;
  for await (const _row of rows) found += 1;
  return found;
}

test('a file has 100,000 users at most', async () => {
  const options = { format: 'CSV' as const, gzip: false, choices: [] };
  const file = (rows: number) => Readable.from(['username,email\n', 'a,b\n'.repeat(rows)]);
  expect(await count(readFile(file(mostRows), options))).toBe(mostRows);
  await expect(count(readFile(file(mostRows + 1), options))).rejects.toThrow('At most 100000 users.');
}, 120_000);

test('a file that is small as gzip and huge unpacked is given up before it is unpacked', async () => {
  const bomb = gzipSync(Buffer.alloc(largestFile + 1));
  expect(bomb.length).toBeLessThan(100_000);
  await expect(count(unpacked(Readable.from([bomb]), true))).rejects.toMatchObject({
    extensions: { code: 'BAD_USER_INPUT', argument: 'file' },
  });
  expect(await count(unpacked(Readable.from([gzipSync('small')]), true))).toBe(1);
}, 60_000);
