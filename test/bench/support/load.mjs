// Interleaved rounds: the machine's speed drifts, so only what ran side by side is compared.
import autocannon from 'autocannon';
import { cpuOf, cpuOfFamily } from './cpu.mjs';
import { median } from './median.mjs';
import { requestOf } from './servers.mjs';

/**
 * Loads one server for some seconds.
 * @returns the number of answers, and of answers per second
 */
async function load({ server, question }, seconds) {
  const { statusCodeStats, errors, timeouts, duration } = await autocannon({
    url: server.url,
    connections: 16,
    duration: seconds,
    ...requestOf(question),
  });
  const answered = statusCodeStats['200']?.count ?? 0;
  const other = Object.keys(statusCodeStats).filter((status) => status !== '200');
  if (answered === 0 || other.length || errors || timeouts) {
    throw new Error(
      `${server.name} failed under load: ${JSON.stringify({ statusCodeStats, errors, timeouts })}`,
    );
  }
  return { answered, rate: answered / duration };
}

/**
 * Loads each target in each round, in an order that turns, after a warm-up that is not counted.
 * @param targets `{ server, question }`
 * @param postgres the process of the database's server, for its processor time
 * @returns by server name, one entry a round each: `rates` in requests a second, `server` and `database` in
 * milliseconds of processor time a request
 */
export async function rounds(
  targets,
  { postgres = null, count = 5, seconds = 3, warmup = 2, log = () => {} } = {},
) {
  for (const target of targets) await load(target, warmup);
  const results = new Map(
    targets.map(({ server }) => [server.name, { rates: [], server: [], database: [] }]),
  );
  for (let round = 0; round < count; round += 1) {
    const turn = round % targets.length;
    for (const target of [...targets.slice(turn), ...targets.slice(0, turn)]) {
      const { name, child } = target.server;
      const spent = () => [cpuOf(child.pid), cpuOfFamily(postgres)];
      const before = spent();
      const { answered, rate } = await load(target, seconds);
      const [server, database] = spent().map((millis, of) => (millis - before[of]) / answered);
      const result = results.get(name);
      result.rates.push(rate);
      result.server.push(server);
      result.database.push(database);
      log(
        `  round ${round + 1}: ${name} ${rate.toFixed(0)}/s, ${server.toFixed(2)} + ${database.toFixed(2)} ms`,
      );
    }
  }
  return results;
}

/** The median of the ratios within each round. */
export function ratio(results, ours, theirs) {
  const [a, b] = [results.get(ours).rates, results.get(theirs).rates];
  return median(a.map((rate, round) => rate / b[round]));
}
