import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: {
    // One instance of graphql: packages require its CommonJS build, vite would choose the other one for the sources.
    alias: [{ find: /^graphql$/, replacement: createRequire(import.meta.url).resolve('graphql') }],
  },
  test: {
    include: ['test/**/*.test.ts'],
    // The leak trials take some minutes each: `npm run test:leaks`.
    exclude: [
      'test/bench/**',
      ...(process.env.LEAKS ? [] : ['test/leaks/*-alone.test.ts', 'test/leaks/identifiers.test.ts']),
    ],
    globalSetup: 'test/support/engines.ts',
    pool: 'forks',
    // The files of a process share its modules, as the requests of a server do: loading them takes seconds for each.
    isolate: false,
    maxWorkers: availableParallelism(),
    testTimeout: 30_000,
    // Opening and seeding a database takes seconds, and more of them where two cores run all files.
    hookTimeout: 120_000,
  },
});
