// Organizations of different sizes, what is asked of them, and how long each answer takes.
import { readFileSync } from 'node:fs';
import { freePort, makeDatabase, onDatabase } from './cluster.mjs';
import { functionsSql, organizationsSql, usersSql } from './data.mjs';
import { median } from './median.mjs';
import { endOf, logPlans, nodesOf, plansSince } from './plans.mjs';
import { data, rolegate } from './servers.mjs';

const mostMembers = 100_000;
const group = `'grp_' || '01' || repeat('0', 24)`;

/** Database with one organization of this many users, one group of up to 100,000 of them, and its own server. */
export async function grow(clusterUrl, users) {
  const url = await makeDatabase(clusterUrl, `rolegate_bench_${users}`);
  const migrated = await rolegate({ port: await freePort(), url, path: '/readyz' });
  await migrated.stop();
  const version = await onDatabase(url, async (client) => {
    await client.query(functionsSql);
    await client.query(await organizationsSql(client, 1));
    await client.query(usersSql(users, 1));
    await client.query(`insert into user_groups (id, organization_id, name)
      select ${group}, id, 'Everybody' from organizations`);
    await client.query(`insert into user_group_members (organization_id, group_id, user_id)
      select organization_id, ${group}, id from users order by id limit ${mostMembers}`);
    await client.query('vacuum analyze');
    return (await client.query('show server_version')).rows[0].server_version;
  });
  const server = await rolegate({ port: await freePort(), url, path: '/readyz' });
  server.url = server.url.replace('/readyz', '/graphql');
  const memory = () =>
    Math.round(
      Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${server.child.pid}/status`, 'utf8'))[1]) / 1024,
    );
  return { users, url, server, version, memory };
}

const fields = '{ nodes { id username email displayName department } pageInfo { hasNextPage endCursor } }';
const list = `query Page($after: String, $sort: UserSort, $filter: UserFilter) {
  users(first: 50, after: $after, sort: $sort, filter: $filter) ${fields} }`;
const members = `query Members($id: ID!, $after: String) { userGroup(id: $id) { members(first: 50, after: $after) ${fields} } }`;
const total = '{ users { totalCount } }';

/** @returns what is asked of this world: `{ name, question }`; cursors in the middle come from the server itself */
export async function questionsFor({ url, server }) {
  const sorts = { username: { field: 'USERNAME' }, created: { field: 'CREATED_AT', direction: 'DESC' } };
  const { id, prefix } = await onDatabase(url, async (client) => {
    const { rows } = await client.query(`select ${group} as id, left(username, 6) as prefix from users
      order by username offset (select count(*) / 2 from users) limit 1`);
    return rows[0];
  });
  const questions = [];
  const add = (name, query, variables) => questions.push({ name, question: { query, variables } });
  for (const [name, sort] of Object.entries(sorts)) {
    const after = await middleCursor(url, server, sort);
    add(`first page by ${name}`, list, { sort });
    add(`deep page by ${name}`, list, { sort, after });
    add(`filtered page by ${name} (department)`, list, { sort, filter: { department: { eq: 'Research' } } });
  }
  add('filtered page by username (prefix)', list, {
    sort: sorts.username,
    filter: { username: { startsWith: prefix } },
  });
  add('members of a group, first page', members, { id });
  const { userGroup } = await data(server, questions.at(-1).question);
  add('members of a group, next page', members, { id, after: userGroup.members.pageInfo.endCursor });
  add('users of a group by filter, page', list, { sort: sorts.username, filter: { userGroupId: id } });
  add('count of all users', total);
  return questions;
}

/** Returns the cursor of the row in the middle: that of the only user with this name. */
async function middleCursor(url, server, sort) {
  const column = sort.field === 'USERNAME' ? 'username' : 'created_at';
  const username = await onDatabase(url, async (client) => {
    const half = '(select count(*) / 2 from users)';
    return (await client.query(`select username from users order by ${column}, id offset ${half} limit 1`))
      .rows[0].username;
  });
  const query = `query One($filter: UserFilter, $sort: UserSort) { users(first: 1, filter: $filter, sort: $sort) { pageInfo { endCursor } } }`;
  const answer = await data(server, { query, variables: { sort, filter: { username: { eq: username } } } });
  return answer.users.pageInfo.endCursor;
}

/** @returns for each question the median milliseconds at each size, and the median of the ratios within a round */
export async function timeAll(worlds, questions, { rounds = 15, times = 12 } = {}) {
  const results = questions[0].map(({ name }) => ({ name, rounds: [] }));
  for (let round = -2; round < rounds; round += 1) {
    for (const [at, { rounds: kept, name }] of results.entries()) {
      const count = name.includes('group') || name.includes('count') ? 2 : times;
      const turn = worlds.map((_, size) => size);
      if (round % 2) turn.reverse();
      const millis = [];
      for (const size of turn)
        millis[size] = await timeOne(worlds[size].server, questions[size][at].question, count);
      if (round >= 0) kept.push(millis);
    }
  }
  return results.map(({ name, rounds: kept }) => ({
    name,
    millis: worlds.map((_, size) => median(kept.map((millis) => millis[size]))),
    ratio: median(kept.map((millis) => millis.at(-1) / millis[0])),
  }));
}

async function timeOne(server, question, count) {
  const each = [];
  for (let time = 0; time < count; time += 1) {
    const start = performance.now();
    await data(server, question);
    each.push(performance.now() - start);
  }
  return median(each);
}

/** Returns, for each query, the plan of the statement that reads users, and whether it uses an index in the list's order. */
export async function plansOf({ url, server: before }, questions, log) {
  await before.stop();
  await logPlans(url, true);
  const server = await rolegate({ port: await freePort(), url, path: '/readyz' });
  server.url = server.url.replace('/readyz', '/graphql');
  const rows = [];
  for (const { name, question } of questions) {
    // From the sixth run on PostgreSQL may prefer a plan that knows no values.
    for (let time = 0; time < 5; time += 1) await data(server, question);
    const position = endOf(log);
    for (let time = 0; time < 3; time += 1) await data(server, question);
    const plans = plansSince(log, position).filter((plan) => /from "users"/.test(plan['Query Text']));
    const nodes = nodesOf(plans.at(-1));
    const walks =
      nodes.some((node) => node.startsWith('Index')) && !nodes.some((node) => /Sort|Seq Scan/.test(node));
    rows.push([name, nodes.join(' → '), walks ? 'index, no sort' : '']);
  }
  await server.stop();
  await logPlans(url, false);
  return rows;
}
