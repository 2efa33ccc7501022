// The plans that PostgreSQL really runs for a server's statements: prepared, as the serving role, under its policies.
import { readFileSync } from 'node:fs';
import { onDatabase } from './cluster.mjs';

/** Makes new connections to the database log the plan of every statement. */
export async function logPlans(url, on) {
  const settings = { 'auto_explain.log_min_duration': 0, 'auto_explain.log_format': 'json' };
  await onDatabase(url, async (client) => {
    const name = new URL(url).pathname.slice(1);
    if (!on) return client.query(`alter database ${name} reset all`);
    await client.query(`alter database ${name} set session_preload_libraries = 'auto_explain'`);
    await client.query(`load 'auto_explain'`);
    for (const [setting, value] of Object.entries(settings)) {
      await client.query(`alter database ${name} set ${setting} = '${value}'`);
    }
  });
}

/** Returns the plans of all statements in the log after a position. */
export function plansSince(log, position) {
  const text = readFileSync(log, 'utf8').slice(position);
  const found = [...text.matchAll(/ plan:\n((?:\t.*\n?)+)/g)];
  return found.map(([, plan]) => JSON.parse(plan.replaceAll('\n\t', '\n')));
}

export function endOf(log) {
  return readFileSync(log, 'utf8').length;
}

/** Returns the names of the plan's nodes from the top, each with its index. */
export function nodesOf({ Plan: plan }) {
  const list = [];
  const add = (node) => {
    list.push(node['Index Name'] ? `${node['Node Type']} (${node['Index Name']})` : node['Node Type']);
    for (const inner of node.Plans ?? []) add(inner);
  };
  add(plan);
  return list;
}
