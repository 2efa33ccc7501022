// The direction of imports: main > server > gateway > domains > relay > access > db. docs/architecture.md draws it.
const data = '^src/domains/.*(entity|store)[.]ts$';

module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    { name: 'db-stands-alone', severity: 'error', from: { path: '^db/' }, to: { path: '^src/' } },
    {
      name: 'access-is-pure',
      comment: 'The core decides over plain data: it knows no database, no domain, no server.',
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
      name: 'relay-below-domains',
      severity: 'error',
      from: { path: '^src/relay/' },
      to: { path: '^src/(domains|gateway|identity|auth|agent/|explorer|server|main|config)' },
    },
    {
      name: 'domains-below-gateway',
      severity: 'error',
      from: { path: '^src/domains/' },
      to: { path: '^src/(gateway|auth|agent/|explorer|server|main|config)' },
    },
    {
      name: 'gateway-below-server',
      severity: 'error',
      from: { path: '^src/(gateway|identity)/' },
      to: { path: '^src/(domains/|auth|agent/|explorer|server|main|config)' },
    },
    {
      name: 'domains-meet-in-entities',
      comment:
        'A domain reads what another domain declares readable, and never calls its resolvers or its store.',
      severity: 'error',
      // The graph writes each association through the store that owns it.
      from: { path: '^src/domains/([^/]+)/', pathNot: '^src/domains/graph/write[.]ts$' },
      to: {
        path: '^src/domains/[^/]+/',
        // Whatever makes users checks them as the users' own mutations do.
        pathNot: [
          '^src/domains/$1/',
          'entity[.]ts$',
          '^src/domains/users/(input|managers-store|values-store|room-store)[.]ts$',
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
          data,
          '^src/(relay|identity|mail|trail|cli)/',
          '^src/exports/(entity|.*store)[.]ts$',
          '^src/(context|bound)[.]ts$',
          '^src/secrets[.]ts$',
          '^src/gateway/context[.]ts$',
        ],
      },
      to: { path: '(^db/tables/|node_modules/drizzle-orm)' },
    },
    {
      name: 'exports-below-domains',
      severity: 'error',
      from: { path: '^src/exports/' },
      to: { path: '^src/(domains|gateway|auth|agent/|explorer|server|main|config)' },
    },
    {
      name: 'jobs-below-domains',
      comment:
        'The service runs what domains declare; domains know the types of a job, and how all organizations are seen to.',
      severity: 'error',
      from: { path: '^src/jobs/' },
      to: { path: '^src/(domains|gateway|explorer|server|main|config)' },
    },
    {
      name: 'domains-know-jobs-by-type',
      severity: 'error',
      from: { path: '^src/domains/' },
      to: { path: '^src/jobs/', pathNot: '^src/jobs/(job|each-due)[.]ts$' },
    },
    {
      name: 'identity-below-gateway',
      severity: 'error',
      from: { path: '^src/identity/' },
      to: { path: '^src/(gateway|relay)/' },
    },
    {
      name: 'explorer-is-a-page',
      severity: 'error',
      from: { path: '^src/explorer/' },
      to: { path: '^(src|db)/', pathNot: '^(src/explorer/|db/package-root[.]ts)' },
    },
    {
      name: 'product-runs-on-dependencies',
      severity: 'error',
      from: { path: '^(src|db)/' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
    { name: 'resolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
    { name: 'no-test-in-product', severity: 'error', from: { path: '^(src|db)/' }, to: { path: '^test/' } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|test/bench|src/explorer/page)' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.js', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default'],
    },
  },
};
