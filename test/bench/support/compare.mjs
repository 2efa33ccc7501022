// The comparison over HTTP: the nested list and the small query, against every peer.
import { isDeepStrictEqual } from 'node:util';
import { freePort } from './cluster.mjs';
import { ratio, rounds } from './load.mjs';
import { nested, normalized, viewer } from './questions.mjs';
import { data, node24, rolegate, startServer } from './servers.mjs';

const peers = [
  { name: 'hand-written', file: 'handwritten.mjs', question: nested.plain },
  { name: 'PostGraphile', file: 'postgraphile.mjs', question: nested.tables, program: node24 },
  { name: 'Apollo', file: 'apollo.mjs', question: nested.plain },
  { name: 'Apollo + shield', file: 'apollo.mjs', question: nested.plain, env: { SHIELD: '1' } },
  { name: 'Mercurius', file: 'mercurius.mjs', question: nested.plain },
];

/**
 * Starts every server on the same data and asserts that their answers are the same.
 * @returns `{ server, question }` by name
 */
export async function startAll({ url, organization, only }) {
  const targets = new Map();
  const ours = nested.connections;
  const server = await rolegate({ port: await freePort(), url, question: viewer });
  targets.set('Rolegate', { server, question: ours });
  for (const { name, file, question, program = process.execPath, env = {} } of peers) {
    if (only && !only.includes(name)) continue;
    const options = { DATABASE_URL: url, ORGANIZATION: organization, ...env };
    const command = [program, `test/bench/peers/${file}`];
    const peer = await startServer({ name, command, port: await freePort(), env: options, question });
    targets.set(name, { server: peer, question });
  }
  const expected = normalized(await data(server, ours));
  assertWhole(expected);
  for (const { server: peer, question } of targets.values()) {
    if (!isDeepStrictEqual(normalized(await data(peer, question)), expected)) {
      throw new Error(`${peer.name} answers other rows than Rolegate.`);
    }
  }
  return targets;
}

function assertWhole(users) {
  const whole =
    users.length === 50 && users.every(({ groups, devices }) => groups.length === 3 && devices.length === 2);
  if (!whole) throw new Error('The answer is not 50 users with three groups and two devices each.');
}

/** @returns the bars, and the requests a second of each server */
export async function compare(targets, options) {
  const list = await rounds([...targets.values()], options);
  const small = [targets.get('Rolegate'), targets.get('Apollo + shield'), targets.get('Mercurius')]
    .filter(Boolean)
    .map(({ server }) => ({ server, question: viewer }));
  const answers = await Promise.all(small.map(({ server }) => data(server, viewer)));
  if (!answers.every((answer) => isDeepStrictEqual({ ...answer.viewer }, { ...answers[0].viewer }))) {
    throw new Error(`The viewer differs: ${JSON.stringify(answers)}`);
  }
  const requests = await rounds(small, options);
  const bars = [
    [
      'nested list, against the hand-written handler',
      'at least',
      0.75,
      ratio(list, 'Rolegate', 'hand-written'),
    ],
    ['nested list, against PostGraphile 5', 'at least', 2.5, ratio(list, 'Rolegate', 'PostGraphile')],
    [
      'nested list, against Apollo + graphql-shield',
      'at least',
      3.5,
      ratio(list, 'Rolegate', 'Apollo + shield'),
    ],
    [
      'small query, against Apollo + graphql-shield',
      'at least',
      3,
      ratio(requests, 'Rolegate', 'Apollo + shield'),
    ],
  ].map(([name, kind, bar, value]) => ({ name, kind, bar, value }));
  return { bars, list, small: requests };
}
