// Imports run downwards only, types included. docs/architecture.md draws the floors.
const floors = require('./scripts/floors.cjs');

/** A module imports its own floor and those below it. The registry of domains is made for main.ts alone. */
const downwards = floors.slice(1).map((floor, index) => ({
  name: `floor-${floor.map((room) => room.replace(/\W.*/, '')).join('-')}`,
  severity: 'error',
  from: { path: `^src/(${floor.join('|')})` },
  to: {
    path: `^src/(${floors
      .slice(0, index + 1)
      .flat()
      .join('|')})`,
  },
}));

const apart = (name, room, others) => ({
  name,
  severity: 'error',
  from: { path: `^src/${room}/` },
  to: { path: `^src/(${others})` },
});

/** Packages for building and testing, which no bundle may hold. */
const tools = [
  '@biomejs',
  '@graphql-codegen',
  'dependency-cruiser',
  'drizzle-kit',
  'esbuild',
  'fast-check',
  'knip',
  'playwright-core',
  'samlify',
  'smtp-server',
  'tsx',
  'typescript',
  'vite',
  'vitest',
];

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    ...downwards,
    {
      name: 'rooms-only',
      comment: 'Every module of src/ stands on a floor.',
      severity: 'error',
      from: { path: '^src/', pathNot: `^src/(${floors.flat().join('|')})` },
      to: {},
    },
    { name: 'db-stands-alone', severity: 'error', from: { path: '^db/' }, to: { path: '^src/' } },
    {
      name: 'access-is-pure',
      comment: 'The access core decides over plain data: it knows no database, no domain, no server.',
      severity: 'error',
      from: { path: '^src/access/' },
      to: { path: '^(src|db)/', pathNot: '^src/(access/|generated/|errors[.]ts)' },
    },
    {
      name: 'access-is-pure-outside',
      comment:
        'No file, no socket, no clock: graphql and graphql-shield, and createRequire to load the latter.',
      severity: 'error',
      from: { path: '^src/access/' },
      to: {
        dependencyTypes: ['core', 'npm', 'npm-dev', 'npm-no-pkg'],
        pathNot: '^module$|^node_modules/(graphql|graphql-shield|graphql-middleware|@graphql-tools/[^/]+)/',
      },
    },
    {
      name: 'gateway-is-an-engine',
      comment: 'The gateway guards any schema: it knows no domain, no table and no matrix of the product.',
      severity: 'error',
      from: { path: '^src/gateway/' },
      to: {
        path: '^(src|db)/',
        pathNot: '^src/(gateway|access)/|^src/errors[.]ts$|^src/core/heap[.]ts$',
      },
    },
    apart('domains-without-gateway', 'domains', 'gateway/'),
    apart('gateway-without-domains', 'gateway', 'domains/'),
    apart('identity-without-relay', 'identity', 'relay/'),
    apart('relay-without-identity', 'relay', 'identity/'),
    {
      name: 'fastify-at-the-edge',
      severity: 'error',
      from: { path: '^(src|db)/', pathNot: '^src/(http/|main[.]ts)' },
      to: { path: '^node_modules/(fastify|@fastify)/' },
    },
    {
      name: 'passwords-in-one-place',
      comment: 'A password is normalised before it is hashed or compared: db/passwords.ts does all three.',
      severity: 'error',
      from: { path: '^(src|db)/', pathNot: '^db/passwords[.]ts$' },
      to: { path: 'node_modules/@node-rs/argon2/' },
    },
    {
      name: 'drivers-in-db',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: 'node_modules/(pg|@electric-sql/pglite)/' },
    },
    {
      name: 'domains-meet-in-entities',
      comment:
        'A domain reads what another domain declares readable, and calls neither its resolvers nor its store.',
      severity: 'error',
      // The graph writes each association through the store that owns it.
      from: { path: '^src/domains/([^/]+)/', pathNot: '^src/domains/graph/write[.]ts$' },
      to: {
        path: '^src/domains/[^/]+/',
        pathNot: [
          '^src/domains/$1/',
          'entity[.]ts$',
          // Targets of policies and software. Users are checked alike, whoever makes them; so are roles that are granted.
          '^src/domains/targets/',
          '^src/domains/users/(input|checks-store|link-store)[.]ts$',
          // E-mails to users, in the words of the organization.
          '^src/domains/organization/user-mails-store[.]ts$',
          '^src/domains/administrators/guards-store[.]ts$',
        ],
      },
    },
    {
      name: 'sql-in-stores',
      comment: 'SQL is written in entity and store files, in the relay lists, and below.',
      severity: 'error',
      from: {
        path: '^src/',
        pathNot: [
          '^src/(domains|exports)/.*(entity|store)[.]ts$',
          '^src/(relay|identity|mail|trail|cli)/',
          '^src/core/(context|lock-all|organization-database)[.]ts$',
        ],
      },
      to: { path: '(^db/tables/|node_modules/drizzle-orm)' },
    },
    {
      name: 'domains-know-jobs-by-type',
      severity: 'error',
      from: { path: '^src/domains/' },
      to: { path: '^src/jobs/', pathNot: '^src/jobs/(job|each-due)[.]ts$' },
    },
    {
      name: 'explorer-is-a-page',
      severity: 'error',
      from: { path: '^src/http/explorer/' },
      to: { path: '^(src|db)/', pathNot: '^(src/http/explorer/|db/package-root[.]ts)' },
    },
    {
      name: 'product-names-its-packages',
      comment:
        'The build bundles what the product imports, so packages are devDependencies; scripts/build-server.mjs holds those it leaves outside to dependencies.',
      severity: 'error',
      from: { path: '^(src|db)/' },
      to: {
        dependencyTypes: ['npm-no-pkg', 'npm-unknown', 'npm-optional', 'npm-bundled'],
        dependencyTypesNot: ['npm-dev'],
      },
    },
    {
      name: 'no-tools-in-product',
      severity: 'error',
      from: { path: '^(src|db)/' },
      to: { path: `node_modules/(${tools.join('|')})/` },
    },
    { name: 'resolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
    { name: 'no-test-in-product', severity: 'error', from: { path: '^(src|db)/' }, to: { path: '^test/' } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|test/bench|src/http/explorer/page)' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.js', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default'],
    },
  },
};
