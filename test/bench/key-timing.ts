// Whether refused API keys can be told apart by time: the handler's own work, in one process, without a socket.
//   npx tsx test/bench/key-timing.ts [ROUNDS]
// The kinds take turns in random order. For each it prints how far its median is from that of an unknown key, which is
// the same one each time, as the others are, and Mann-Whitney's z: beyond 3 in either direction it is no accident.
import { sql } from 'drizzle-orm';
import { newApiKey } from '../../db/api-keys.ts';
import { newId } from '../../db/ids.ts';
import { testGateway } from '../support/gateway.ts';

const rounds = Number(process.argv[2] ?? 1500);
const gateway = await testGateway();
const { organizationId, administrators } = gateway.demo;

async function storedKey(columns: Record<string, unknown>, administratorId = administrators.MANAGER) {
  const { key, prefix, hash } = newApiKey(gateway.database.secret);
  const { revoked = null, expires = null, networks = null } = columns;
  await gateway.database.transaction(organizationId, (tx) =>
    tx.execute(sql`insert into api_keys (id, organization_id, administrator_id, name, prefix, hash, revoked_at, expires_at, networks)
      values (${newId('key')}, ${organizationId}, ${administratorId}, 'timed', ${prefix}, ${hash}, ${revoked}, ${expires}, ${networks}::cidr[])`),
  );
  return key;
}

const past = '2020-01-01T00:00:00Z';
await gateway.database.transaction(organizationId, (tx) =>
  tx.execute(sql`update administrators set suspended = true where id = ${administrators.HELP_DESK}`),
);
const known = newApiKey(gateway.database.secret).key;
const kinds: Record<string, () => string> = {
  'unknown, another each time': () => newApiKey(gateway.database.secret).key,
};
const fixed = {
  revoked: await storedKey({ revoked: past }),
  expired: await storedKey({ expires: past }),
  'of another network': await storedKey({ networks: '{192.0.2.0/24}' }),
  'of a suspended administrator': await storedKey({}, administrators.HELP_DESK),
  unknown: known,
  'unknown as well': newApiKey(gateway.database.secret).key,
};
for (const [kind, key] of Object.entries(fixed)) kinds[kind] = () => key;
kinds['with a wrong checksum'] = () => `${known.slice(0, -1)}${known.endsWith('0') ? '1' : '0'}`;

const names = Object.keys(kinds);
const samples = new Map(names.map((name) => [name, [] as number[]]));
const answers = new Map<string, Set<string>>();
for (let round = -200; round < rounds; round += 1) {
  for (const name of [...names].sort(() => Math.random() - 0.5)) {
    const key = (kinds[name] as () => string)();
    const start = performance.now();
    const { status, body } = await gateway.query(key, '{ viewer { role } }');
    const millis = performance.now() - start;
    if (round >= 0) samples.get(name)?.push(millis);
    answers.set(name, (answers.get(name) ?? new Set()).add(`${status} ${JSON.stringify(body)}`));
  }
}
await gateway.close();

const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[values.length >> 1] as number;

/** The normal approximation of Mann and Whitney's U; ties are too rare here to matter. */
function mannWhitney(a: readonly number[], b: readonly number[]): number {
  const ranked = [...a.map((value) => ({ value, own: 1 })), ...b.map((value) => ({ value, own: 0 }))].sort(
    (x, y) => x.value - y.value,
  );
  const sum = ranked.reduce((total, { own }, index) => total + own * (index + 1), 0);
  const u = sum - (a.length * (a.length + 1)) / 2;
  const mean = (a.length * b.length) / 2;
  return (u - mean) / Math.sqrt((a.length * b.length * (a.length + b.length + 1)) / 12);
}

console.log(`${rounds} rounds on ${gateway.database.engine}, Node ${process.version}`);
const words = new Set([...answers.values()].flatMap((set) => [...set]));
console.log(`different answers among all kinds: ${words.size}`);
const reference = samples.get('unknown') as number[];
for (const [name, values] of samples) {
  const difference = (median(values) - median(reference)) * 1000;
  console.log(
    `${name}: median ${median(values).toFixed(3)} ms, ${difference.toFixed(0)} µs from unknown, z ${mannWhitney(values, reference).toFixed(2)}`,
  );
}
