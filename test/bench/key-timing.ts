// Whether refused API keys can be told apart by time: the handler's own work, in one process, without a socket.
//   npx tsx test/bench/key-timing.ts [ROUNDS]
// They are compared with an unknown key, which is the same one each time, as the others are.
import { sql } from 'drizzle-orm';
import { newApiKey } from '../../db/api-keys.ts';
import { newId } from '../../db/ids.ts';
import { testGateway } from '../support/gateway.ts';
import { compareTimes, type Kinds, warmUp } from './support/timing.ts';

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
const ask = (key: string) => gateway.query(key, '{ viewer { role } }');
// Made beforehand: 43 random digits take longer than some of the differences.
const others = Array.from({ length: rounds + warmUp }, () => newApiKey(gateway.database.secret).key);
const kinds: Record<string, Kinds[string]> = {
  'unknown, another each time': () => ask(others.pop() as string),
};
const fixed = {
  revoked: await storedKey({ revoked: past }),
  expired: await storedKey({ expires: past }),
  'of another network': await storedKey({ networks: '{192.0.2.0/24}' }),
  'of a suspended administrator': await storedKey({}, administrators.HELP_DESK),
  unknown: known,
  'unknown as well': newApiKey(gateway.database.secret).key,
};
for (const [kind, key] of Object.entries(fixed)) kinds[kind] = () => ask(key);
const mistyped = `${known.slice(0, -1)}${known.endsWith('0') ? '1' : '0'}`;
kinds['with a wrong checksum'] = () => ask(mistyped);

console.log(`${rounds} rounds on ${gateway.database.engine}, Node ${process.version}`);
await compareTimes(kinds, 'unknown', rounds);
await gateway.close();
