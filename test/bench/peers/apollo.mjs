// What a team would write first: Apollo Server standalone, DataLoader, Drizzle; with stock graphql-shield on every type
// when SHIELD is set.
import { createRequire } from 'node:module';
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { makeExecutableSchema } from '@graphql-tools/schema';
import DataLoader from 'dataloader';
import { and, asc, eq, inArray, sql } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/node-postgres';
import { pgTable, text } from 'drizzle-orm/pg-core';
import pg from 'pg';
import { keyHasher } from '../support/keys.mjs';

// Both as CommonJS: graphql-shield's ES module build does not load on every Node, and each build knows its own classes only.
const require = createRequire(import.meta.url);
const { rule, shield } = require('graphql-shield');
const { applyMiddleware } = require('graphql-middleware');
const { DATABASE_URL, PORT, ORGANIZATION, SHIELD } = process.env;
const db = drizzle(new pg.Pool({ connectionString: DATABASE_URL, max: 16 }));

const organizationId = () => text('organization_id');
const users = pgTable('users', {
  id: text('id'),
  organizationId: organizationId(),
  username: text('username'),
  email: text('email'),
  firstName: text('first_name'),
  lastName: text('last_name'),
  department: text('department'),
  jobTitle: text('job_title'),
  state: text('state'),
  createdAt: text('created_at'),
});
const userGroups = pgTable('user_groups', {
  id: text('id'),
  organizationId: organizationId(),
  name: text('name'),
});
const members = pgTable('user_group_members', {
  organizationId: organizationId(),
  groupId: text('group_id'),
  userId: text('user_id'),
});
const devices = pgTable('devices', {
  id: text('id'),
  organizationId: organizationId(),
  hostname: text('hostname'),
  os: text('os'),
  displayName: text('display_name'),
});
const bindings = pgTable('user_devices', {
  organizationId: organizationId(),
  userId: text('user_id'),
  deviceId: text('device_id'),
});

const typeDefs = `
  type Query { users(first: Int!): [User!]! viewer: Viewer }
  type Viewer { name: String! role: String! organizationName: String! }
  type User { id: ID! username: String! email: String! firstName: String lastName: String department: String
    jobTitle: String state: String! createdAt: String! groups: [Group!]! devices: [Device!]! }
  type Group { id: ID! name: String! }
  type Device { id: ID! hostname: String os: String }
`;

const resolvers = {
  Query: {
    viewer: (_root, _args, { principal }) => principal,
    users: (_root, { first }) =>
      db
        .select()
        .from(users)
        .where(eq(users.organizationId, ORGANIZATION))
        .orderBy(asc(users.username), asc(users.id))
        .limit(first),
  },
  User: {
    groups: ({ id }, _args, { groups }) => groups.load(id),
    devices: ({ id }, _args, { devices }) => devices.load(id),
  },
};

const byUser = (read) =>
  new DataLoader(async (ids) => {
    const rows = new Map(ids.map((id) => [id, []]));
    for (const row of await read(ids)) rows.get(row.userId).push(row);
    return ids.map((id) => rows.get(id));
  });
const readGroups = (ids) =>
  db
    .select({ userId: members.userId, id: userGroups.id, name: userGroups.name })
    .from(members)
    .innerJoin(
      userGroups,
      and(eq(userGroups.organizationId, members.organizationId), eq(userGroups.id, members.groupId)),
    )
    .where(and(eq(members.organizationId, ORGANIZATION), inArray(members.userId, ids)))
    .orderBy(asc(userGroups.name), asc(userGroups.id));
const readDevices = (ids) =>
  db
    .select({ userId: bindings.userId, id: devices.id, hostname: devices.hostname, os: devices.os })
    .from(bindings)
    .innerJoin(
      devices,
      and(eq(devices.organizationId, bindings.organizationId), eq(devices.id, bindings.deviceId)),
    )
    .where(and(eq(bindings.organizationId, ORGANIZATION), inArray(bindings.userId, ids)))
    .orderBy(asc(devices.displayName), asc(devices.id));

const installation = await db.execute(sql`select secret from internal.installation`);
const hashOf = keyHasher(installation.rows[0].secret);
const may = rule({ cache: 'contextual' })((_parent, _args, { principal }) => principal !== undefined);
const plain = makeExecutableSchema({ typeDefs, resolvers });
const schema = SHIELD
  ? applyMiddleware(
      plain,
      shield({ Query: may, Viewer: may, User: may, Group: may, Device: may }, { allowExternalErrors: true }),
    )
  : plain;

await startStandaloneServer(new ApolloServer({ schema, nodeEnv: 'production' }), {
  listen: { port: Number(PORT), host: '127.0.0.1' },
  context: async ({ req }) => {
    const hash = hashOf(req.headers['x-api-key'] ?? '');
    const found = SHIELD
      ? (
          await db.execute(sql`select a.name, a.role, o.name as "organizationName" from api_keys k
            join administrators a on a.organization_id = k.organization_id and a.id = k.administrator_id
            join organizations o on o.id = k.organization_id where k.hash = ${hash}`)
        ).rows[0]
      : {};
    return { principal: found, groups: byUser(readGroups), devices: byUser(readDevices) };
  },
});
