// `npm run bench:groups`: dynamic groups of an organization with 72,000 users, in a new database without ANALYZE. Runs on
// the embedded database, or on PostgreSQL with TEST_DATABASE_URL. In one process, without a socket.
import { sql } from 'drizzle-orm';
import { newId } from '../../db/ids.ts';
import { testGateway } from '../support/gateway.ts';

const users = Number(process.argv[2] ?? 72_000);
const groups = Number(process.argv[3] ?? 500);
const gateway = await testGateway();
const { organizationId } = gateway.demo;

const write = (statement: ReturnType<typeof sql>) =>
  gateway.database.transaction(organizationId, (tx) => tx.execute(statement));

async function timed(what: string, bar: string, work: () => Promise<unknown>): Promise<void> {
  const start = performance.now();
  await work();
  console.log(`| ${what} | ${Math.round(performance.now() - start)} ms | ${bar} |`);
}

async function mutate(document: string, variables: object) {
  const { body } = await gateway.query('ADMINISTRATOR', document, { ...variables });
  if (body.errors) throw new Error(JSON.stringify(body.errors));
  return body.data;
}

const where = (field: string, ...values: string[]) => ({ allOf: [{ field, operator: 'IS', values }] });
const created = `mutation ($input: CreateUserGroupInput!) { createUserGroup(input: $input) { userGroup { id } } }`;
const updated = `mutation ($input: UpdateUserGroupInput!) { updateUserGroup(input: $input) { userGroup { id } } }`;
const refreshed = 'mutation ($id: ID!) { refreshGroupMembership(id: $id) { group { id } } }';

console.log(`${gateway.database.engine}, Node ${process.version}, ${users} users\n`);
console.log('| work | time | bar |\n|---|---|---|');

await timed('import of the users, one statement', '', () =>
  write(sql`insert into users (id, organization_id, username, email, department, state)
    select 'usr_' || lpad(n::text, 26, '0'), ${organizationId}, 'bench' || n, 'bench' || n || '@bench.example',
      'Department ' || n % 500, 'ACTIVATED' from generate_series(1, ${users}::int) as n`),
);
const input = {
  name: 'Bench',
  membershipMethod: 'DYNAMIC',
  memberQuery: { anyOf: [where('DEPARTMENT', 'x')] },
};
const { id } = (await mutate(created, { input })).createUserGroup.userGroup;
await timed('widening a query to all users', '2,000 ms', () =>
  mutate(updated, { input: { id, memberQuery: { anyOf: [where('STATE', 'ACTIVATED')] } } }),
);
await timed('evaluation of all users again', '2,000 ms', () => mutate(refreshed, { id }));
await timed('change of all users, one statement', '', () =>
  write(sql`update users set state = 'SUSPENDED' where username like 'bench%'`),
);
await timed('the group after it, by jobs', '', () => gateway.runJobs());
await mutate('mutation ($id: ID!) { deleteUserGroup(id: $id) { deletedId } }', { id });

const rows = Array.from({ length: groups }, (_, index) => ({
  id: newId('grp'),
  name: `Bench ${index}`,
  query: { anyOf: [where('DEPARTMENT', `Department ${index}`)] },
}));
await write(sql`insert into user_groups (id, organization_id, name, membership_method, member_query)
  select id, ${organizationId}, name, 'DYNAMIC', query
  from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as (id text, name text, query jsonb)`);
const move = (department: string) =>
  write(sql`update users set department = ${department} where id = ${`usr_${'1'.padStart(26, '0')}`}`);
await timed(`change of one user, with ${groups} dynamic groups`, '', () => move('Department 7'));
await timed('its groups after it, by jobs', '1,000 ms', () => gateway.runJobs());
await timed('its groups after another change', '1,000 ms', async () => {
  await move('Department 8');
  await gateway.runJobs();
});
await gateway.close();
