import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** These take minutes, the first one the most: begun last, they would run on when the other processes have nothing left. */
const longest = ['exhaustive-mutations', 'exhaustive-queries', 'secrets', 'new-scope'];

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const turn = ({ moduleId }: TestSpecification) => {
      const index = longest.findIndex((name) => moduleId.endsWith(`/${name}.test.ts`));
      return index < 0 ? longest.length : index;
    };
    return (await super.sort(files)).sort((one, other) => turn(one) - turn(other));
  }
}

export default defineConfig({
  resolve: {
    // One instance of graphql: packages require its CommonJS build, vite would choose the other one for the sources.
    alias: [{ find: /^graphql$/, replacement: createRequire(import.meta.url).resolve('graphql') }],
  },
  test: {
    include: ['test/**/*.test.ts'],
    // The whole leak trials take some minutes each: `npm run test:leaks`. Their part in test/leaks/identifiers runs always.
    exclude: ['test/bench/**', ...(process.env.LEAKS ? [] : ['test/leaks/*-alone.test.ts'])],
    globalSetup: 'test/support/engines.ts',
    pool: 'forks',
    sequence: { sequencer: LongestFirst },
    // The files of a process share its modules, as the requests of a server do: loading them takes seconds for each.
    isolate: false,
    maxWorkers: availableParallelism(),
    testTimeout: 60_000,
    // Opening and seeding a database takes seconds, starting a server of sources some more; two cores that run all files, most.
    hookTimeout: 120_000,
  },
});
