// Whether the server's heap stays where it is while it answers the nested list again and again.
import autocannon from 'autocannon';
import { freePort } from './cluster.mjs';
import { nested } from './questions.mjs';
import { requestOf, rolegate } from './servers.mjs';

const probe = new URL('./heap-probe.mjs', import.meta.url).href;

/** @returns the heap in MB, each after a forced collection, every `step` requests; the first one after a warm-up */
export async function heapOverTime(url, { requests = 10_000, step = 2_500 } = {}) {
  const question = nested.connections;
  const flags = ['--expose-gc', '--import', probe];
  const server = await rolegate({ port: await freePort(), url, question, flags, channel: true });
  const ask = (amount) => autocannon({ url: server.url, connections: 16, amount, ...requestOf(question) });
  await ask(1_000);
  const heaps = [await heapOf(server.child)];
  for (let done = 0; done < requests; done += step) {
    await ask(step);
    heaps.push(await heapOf(server.child));
  }
  await server.stop();
  return heaps;
}

function heapOf(child) {
  return new Promise((resolve, reject) => {
    child.once('message', (bytes) => resolve(bytes / 2 ** 20));
    child.once('exit', () => reject(new Error('The server ended while its memory was measured.')));
    child.send('heap');
  });
}
