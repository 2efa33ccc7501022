// Parts of dist/: the server, the explorer page and the engine.
import { isCurrent, remember } from './stamp.mjs';

const packages = ['package.json', 'package-lock.json', 'scripts/notices.mjs'];
const targets = [
  {
    name: 'rolegate.js',
    inputs: ['src', 'db', 'tsconfig.json', 'scripts/build-server.mjs', ...packages],
    builder: async () => (await import('./build-server.mjs')).buildServer,
  },
  {
    name: 'explorer',
    inputs: ['src/http/explorer/page', 'scripts/build-explorer.mjs', ...packages],
    builder: async () => (await import('./build-explorer.mjs')).buildExplorer,
  },
  {
    name: 'engine',
    inputs: [
      'src/engine.ts',
      'src/access',
      'src/gateway',
      'src/core',
      'scripts/build-engine.mjs',
      ...packages,
    ],
    builder: async () => (await import('./build-engine.mjs')).buildEngine,
  },
];

/** Builds the named targets, or all. Skips current ones, which takes no time. */
export async function makeDist(names = targets.map(({ name }) => name)) {
  const outdated = targets.filter(({ name, inputs }) => names.includes(name) && !isCurrent(name, inputs));
  for (const { name, inputs, builder } of outdated) {
    // The builder is loaded only now, because most starts have nothing to build.
    const build = await builder();
    await build(`dist/${name}`);
    remember(name, inputs);
  }
  if (outdated.length > 0) await (await import('esbuild')).stop();
}
