// The limit: Node's HTTP server and pg, three prepared flat statements, no GraphQL, no authorization.
import { createServer } from 'node:http';
import pg from 'pg';

const { DATABASE_URL, PORT, ORGANIZATION } = process.env;
const text = (value) => value;
const pool = new pg.Pool({
  connectionString: DATABASE_URL,
  max: 16,
  types: { getTypeParser: (oid, format) => (oid === 1184 ? text : pg.types.getTypeParser(oid, format)) },
});

const users = {
  name: 'users',
  text: `select id, username, email, first_name as "firstName", last_name as "lastName", department,
    job_title as "jobTitle", state, created_at as "createdAt"
    from users where organization_id = $1 order by username, id limit 50`,
};
const groups = {
  name: 'groups',
  text: `select m.user_id as "userId", g.id, g.name from user_group_members m
    join user_groups g on g.organization_id = m.organization_id and g.id = m.group_id
    where m.organization_id = $1 and m.user_id = any($2) order by g.name, g.id`,
};
const devices = {
  name: 'devices',
  text: `select b.user_id as "userId", d.id, d.hostname, d.os from user_devices b
    join devices d on d.organization_id = b.organization_id and d.id = b.device_id
    where b.organization_id = $1 and b.user_id = any($2) order by d.display_name, d.id`,
};

const server = createServer(async (request, response) => {
  // The body is read as every server reads it; there is one answer.
  for await (const _ of request);
  const page = (await pool.query({ ...users, values: [ORGANIZATION] })).rows;
  const values = [ORGANIZATION, page.map(({ id }) => id)];
  const [ofGroups, ofDevices] = await Promise.all([
    pool.query({ ...groups, values }),
    pool.query({ ...devices, values }),
  ]);
  const byId = new Map(page.map((user) => [user.id, Object.assign(user, { groups: [], devices: [] })]));
  for (const { userId, ...group } of ofGroups.rows) byId.get(userId).groups.push(group);
  for (const { userId, ...device } of ofDevices.rows) byId.get(userId).devices.push(device);
  response.setHeader('content-type', 'application/json');
  response.end(JSON.stringify({ data: { users: page } }));
});
server.listen(PORT, '127.0.0.1');
