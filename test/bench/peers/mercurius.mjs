// Mercurius with its JIT and mercurius-auth: batched loaders, prepared statements.
import Fastify from 'fastify';
import mercurius from 'mercurius';
import auth from 'mercurius-auth';
import pg from 'pg';
import { keyHasher } from '../support/keys.mjs';

const { DATABASE_URL, PORT, ORGANIZATION } = process.env;
const pool = new pg.Pool({ connectionString: DATABASE_URL, max: 16 });
const rows = async (name, text, values) => (await pool.query({ name, text, values })).rows;
const [installation] = await rows('installation', 'select secret from internal.installation', []);
const hashOf = keyHasher(installation.secret);

const schema = `
  directive @auth on OBJECT | FIELD_DEFINITION
  type Query { users(first: Int!): [User!]! @auth viewer: Viewer @auth }
  type Viewer { name: String! role: String! organizationName: String! }
  type User { id: ID! username: String! email: String! firstName: String lastName: String department: String
    jobTitle: String state: String! createdAt: String! groups: [Group!]! @auth devices: [Device!]! @auth }
  type Group { id: ID! name: String! }
  type Device { id: ID! hostname: String os: String }
`;

const byUser = (name, text) => async (queries) => {
  const ids = queries.map(({ obj }) => obj.id);
  const found = new Map(ids.map((id) => [id, []]));
  for (const row of await rows(name, text, [ORGANIZATION, ids])) found.get(row.userId).push(row);
  return ids.map((id) => found.get(id));
};

const app = Fastify();
app.register(mercurius, {
  schema,
  jit: 1,
  context: async ({ headers }) => {
    const hash = hashOf(headers['x-api-key'] ?? '');
    const [principal] = await rows(
      'principal',
      `select a.name, a.role, o.name as "organizationName" from api_keys k
        join administrators a on a.organization_id = k.organization_id and a.id = k.administrator_id
        join organizations o on o.id = k.organization_id where k.hash = $1`,
      [hash],
    );
    return { principal };
  },
  resolvers: {
    Query: {
      viewer: (_root, _args, { principal }) => principal,
      users: (_root, { first }) =>
        rows(
          'users',
          `select id, username, email, first_name as "firstName", last_name as "lastName", department,
            job_title as "jobTitle", state, created_at as "createdAt"
            from users where organization_id = $1 order by username, id limit $2`,
          [ORGANIZATION, first],
        ),
    },
    User: { createdAt: ({ createdAt }) => createdAt.toISOString() },
  },
  loaders: {
    User: {
      groups: byUser(
        'groups',
        `select m.user_id as "userId", g.id, g.name from user_group_members m
          join user_groups g on g.organization_id = m.organization_id and g.id = m.group_id
          where m.organization_id = $1 and m.user_id = any($2) order by g.name, g.id`,
      ),
      devices: byUser(
        'devices',
        `select b.user_id as "userId", d.id, d.hostname, d.os from user_devices b
          join devices d on d.organization_id = b.organization_id and d.id = b.device_id
          where b.organization_id = $1 and b.user_id = any($2) order by d.display_name, d.id`,
      ),
    },
  },
});
app.register(auth, {
  authDirective: 'auth',
  applyPolicy: async (_directive, _parent, _args, { principal }) => principal !== undefined,
});
await app.listen({ port: Number(PORT), host: '127.0.0.1' });
