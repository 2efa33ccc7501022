// Bundles the server with its packages into a few files: loading about 900 small ones takes twice as long.
import { chmodSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { decode, encode } from '@jridgewell/sourcemap-codec';
import { build } from 'esbuild';
import { writeNotices } from './notices.mjs';

/** Packages with files of their own, WebAssembly and native code, which they find beside their sources. */
const unbundled = ['@electric-sql/pglite', '@node-rs/argon2', 'pg-native'];

/**
 * Source of the command. Where Node can (22.8), it enables the cache of compiled code before there is any; it also maps
 * stack traces. Without the first flag V8 soon allocates objects of requests among the old ones, where they and all rows
 * that they reference stay until a full collection: a fifth of a busy server's time went into copying them. Without the
 * second flag V8 soon optimizes code that the embedded database runs only once: with two cores, during the start itself.
 * Busy functions are still optimized, after eight times the number of calls in newer versions.
 */
const launcher = `#!/usr/bin/env node
import module from 'node:module';
import v8 from 'node:v8';
v8.setFlagsFromString('--no-allocation-site-pretenuring');
v8.setFlagsFromString('--wasm-tiering-budget=100000000');
module.enableCompileCache?.();
process.setSourceMapsEnabled(true);
process.env.NODE_ENV ??= 'production';
await import('./server/server.js');
`;

/** Creates `require`, which bundled CommonJS calls for Node's own modules and an ES module does not have. */
const banner = [
  "import { createRequire as requireFor } from 'node:module';",
  'const require = requireFor(import.meta.url);',
].join('\n');

/** Bundles the packages of `createRequire(…)('package')`, with which the sources choose a package's CommonJS build. */
const bundledRequires = {
  name: 'bundled-requires',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]src[\\/]access[\\/].*[.]ts$/ }, ({ path }) => ({
      loader: 'ts',
      contents: readFileSync(path, 'utf8').replace('createRequire(import.meta.url)(', 'require('),
    }));
  },
};

/** Options with which the sources become a file, also for a program of the benchmarks. */
export const bundling = {
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  external: unbundled,
  plugins: [bundledRequires],
  banner: { js: banner },
};

const isOwn = (source) => !source.includes('node_modules/');

/**
 * Refuses `import()` of CommonJS packages: Node provides all their names, but esbuild's result only `default`. Sources that
 * need other names must `import()` their own module that imports the package.
 */
function assertNamesKept({ inputs }) {
  for (const [file, { imports }] of Object.entries(inputs)) {
    if (!isOwn(file)) continue;
    for (const { kind, path, original } of imports) {
      if (kind !== 'dynamic-import' || inputs[path]?.format !== 'cjs') continue;
      const onlyDefault = new RegExp(`\\{ default: \\w+ \\} = await import\\('${original}'\\)`);
      if (onlyDefault.test(readFileSync(file, 'utf8'))) continue;
      throw new Error(`${file}: import() a module that imports ${original}, which is CommonJS`);
    }
  }
}

/**
 * Refuses a package that is outside of the bundle and not installed with it, and one that is installed but not used. pg
 * does not need pg-native. Programs that use the engine bring their own graphql.
 */
export function assertInstalled({ outputs }) {
  const { dependencies, peerDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
  const installed = { ...peerDependencies, ...dependencies };
  for (const { imports } of Object.values(outputs)) {
    for (const { path, external } of imports) {
      const [name] = path.match(/^(@[^/]+\/)?[^/]+/);
      if (!external || isBuiltin(path) || name === 'pg-native' || name in installed) continue;
      throw new Error(`${name} is not in the bundle: it has to be in \`dependencies\` of package.json.`);
    }
  }
  for (const name of Object.keys(dependencies)) {
    if (!unbundled.includes(name))
      throw new Error(`${name} is in the bundle: it belongs in \`devDependencies\` of package.json.`);
  }
}

/**
 * Builds dist/rolegate.js, the command, and the folder dist/server, which it runs. Modules that the sources import with
 * `import()` are separate files, which are read when they are needed.
 */
export async function buildServer(command) {
  const folder = join(dirname(command), 'server');
  const { metafile, outputFiles } = await build({
    entryPoints: { server: 'src/main.ts' },
    outdir: folder,
    ...bundling,
    splitting: true,
    // Halves the bytes to read and compile at each start; names are kept, so that profiles and stack traces stay readable.
    minifyWhitespace: true,
    minifySyntax: true,
    sourcemap: 'external',
    sourcesContent: false,
    legalComments: 'none',
    metafile: true,
    write: false,
  });
  assertNamesKept(metafile);
  assertInstalled(metafile);
  const unfinished = join(dirname(command), `.${process.pid}.server`);
  mkdirSync(unfinished, { recursive: true });
  for (const { path, text } of outputFiles) {
    if (path.endsWith('.map')) continue;
    const map = ownSources(JSON.parse(outputFiles.find((file) => file.path === `${path}.map`).text));
    const file = basename(path);
    writeFileSync(join(unfinished, file), map ? `${text}//# sourceMappingURL=${file}.map\n` : text);
    if (map) writeFileSync(join(unfinished, `${file}.map`), JSON.stringify(map));
  }
  rmSync(folder, { recursive: true, force: true });
  renameSync(unfinished, folder);
  writeFileSync(command, launcher);
  chmodSync(command, 0o755);
  writeNotices(join(dirname(command), 'NOTICES.txt'), [metafile]);
}

/**
 * Returns the part of the source map about this project's sources; null where it has none. Each start reads the map, and the
 * rest is twenty times as large.
 */
function ownSources({ version, sources, mappings }) {
  const own = sources.map(isOwn);
  if (!own.includes(true)) return null;
  let inOwn = false;
  const lines = decode(mappings).map((line) =>
    line.flatMap(([column, source, ...place]) => {
      const wasOwn = inOwn;
      inOwn = own[source];
      if (inOwn) return [[column, source, ...place.slice(0, 2)]];
      // Without an end, the last position of this project would stand for all following package code.
      return wasOwn ? [[column]] : [];
    }),
  );
  return { version, sources, names: [], mappings: encode(lines) };
}
