import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { parse } from 'graphql';
import { expect, it } from 'vitest';
import { documentBytes } from '../../src/gateway/document-size.ts';

const times = (count: number, text: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => text(index)).join(' ');

const shapes: Record<string, (n: number) => string> = {
  aliases: (n) => `{ ${times(1300, (field) => `a${field}_${n}: hello`)} }`,
  'fields of one word': (n) => `{ a${n}: hello ${'hello '.repeat(3900)} }`,
  'a long list': (n) => `{ a${n}: hello(in: [${times(3800, (item) => `"${n}.${item}"`)}]) }`,
  comments: (n) => `{ a${n}: hello } ${'#\n'.repeat(3900)}`,
  fragments: (n) =>
    `{ ${times(400, (f) => `...F${f}`)} } ${times(400, (f) => `fragment F${f} on Query { a${n}: hello }`)}`,
};

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** Bytes in use, after what nobody holds any more is gone. */
async function inUse(): Promise<number> {
  for (let time = 0; time < 3; time += 1) {
    collect();
    await new Promise((resolve) => setImmediate(resolve));
  }
  return process.memoryUsage().heapUsed;
}

it.each(Object.entries(shapes))('is hardly below what a document of %s keeps', async (_name, shape) => {
  const sources = Array.from({ length: 30 }, (_, n) => shape(n));
  for (const source of sources) parse(source);
  const before = await inUse();
  const documents = sources.map((source) => parse(source));
  const kept = ((await inUse()) - before) / documents.length;
  const [estimated = 0] = documents.map(documentBytes);
  expect(estimated / kept).toBeGreaterThan(0.9);
  expect(estimated / kept).toBeLessThan(3);
});
