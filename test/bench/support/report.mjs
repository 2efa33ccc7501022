// The table, and the page in docs/.
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, release, totalmem } from 'node:os';
import { join } from 'node:path';
import { median } from './median.mjs';
import { bench, root } from './servers.mjs';

/** @param bars `{ name, kind: 'at least' | 'at most', bar, value, unit }` */
export function barTable(bars) {
  const rows = bars.map(({ name, kind, bar, value, unit = '' }) => {
    const met = kind === 'at least' ? value >= bar : value <= bar;
    return [name, `${kind} ${bar}${unit}`, `${digits(value)}${unit}`, met ? 'met' : '**missed**'];
  });
  return table(['goal', 'bar', 'measured', ''], rows);
}

/** Processor time beside the rates: other work on the machine changes it much less. */
export function rateTable(results) {
  const rows = [...results].map(([name, { rates, server, database }]) => [
    name,
    median(rates).toFixed(0),
    rates.map((rate) => rate.toFixed(0)).join(', '),
    `${median(server).toFixed(2)} ms`,
    `${median(database).toFixed(2)} ms`,
  ]);
  return table(['server', 'requests/s, median', 'rounds', 'CPU a request: server', 'PostgreSQL'], rows);
}

export function table(head, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function digits(value) {
  return value >= 100 ? value.toFixed(0) : value.toFixed(value >= 10 ? 1 : 2);
}

/** Returns the environment of the measurement, as lines of a list. */
export function surroundings(postgres) {
  const [cpu] = cpus();
  const versions = JSON.parse(readFileSync(join(bench, 'package.json'), 'utf8')).dependencies;
  const shown = [
    'postgraphile',
    '@apollo/server',
    'graphql-shield',
    'dataloader',
    'drizzle-orm',
    'mercurius',
    'mercurius-auth',
    'pg',
  ];
  return [
    `- ${new Date().toISOString().slice(0, 16).replace('T', ' ')} UTC; ${cpus().length} cores (${cpu.model.trim()}), ${Math.round(totalmem() / 2 ** 30)} GB, Linux ${release()}; load average at the end ${loadavg()[0].toFixed(1)}`,
    `- Node ${process.version} (PostGraphile: 24), PostgreSQL ${postgres} on the same machine`,
    `- ${shown.map((name) => `${name} ${versions[name]}`).join(', ')}`,
  ].join('\n');
}

const page = join(root, 'docs', 'benchmarks.md');

/** Replaces one of the page's parts, which comments delimit, and keeps the others. */
export function writePart(name, text) {
  const [begin, end] = [`<!-- ${name} -->`, `<!-- end of ${name} -->`];
  const before = readFileSync(page, 'utf8');
  const at = [before.indexOf(begin), before.indexOf(end)];
  if (at.includes(-1)) throw new Error(`docs/benchmarks.md has no part ${name}.`);
  writeFileSync(page, `${before.slice(0, at[0])}${begin}\n\n${text}\n\n${before.slice(at[1])}`);
}
