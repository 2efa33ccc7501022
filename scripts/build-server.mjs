// The server with the packages that it uses, in a few files: loading some 900 small ones takes twice as long.
import { chmodSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { decode, encode } from '@jridgewell/sourcemap-codec';
import { build } from 'esbuild';
import { writeNotices } from './notices.mjs';

/** These bring files of their own, WebAssembly and native code, and find them beside their own sources. */
const unbundled = ['@electric-sql/pglite', '@node-rs/argon2', 'pg-native'];

/**
 * The command. It keeps compiled code between starts where Node can (22.8), before there is any; and maps stack traces.
 * V8 would soon make what every request makes among the old objects, where it and all the rows that it leads to stay
 * until a full collection: a fifth of a busy server's time went into copying them.
 * And V8 would soon optimize what the embedded database runs once, when it starts: with two cores, in the time of the start
 * itself. Functions that are busy later get there all the same, after eight times what newer versions wait for.
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

/** Bundled CommonJS asks for Node's own modules by `require`, which an ES module has to make for itself. */
const banner = [
  "import { createRequire as requireFor } from 'node:module';",
  'const require = requireFor(import.meta.url);',
].join('\n');

/** `createRequire(…)('package')` in the sources chooses a package's CommonJS build: here that one is bundled too. */
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
 * `import()` of a CommonJS package gives all its names in Node, but only `default` in what esbuild makes of it. Where the
 * sources want the others, they have to `import()` a module of their own that imports the package.
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
 * Refuses a package that the bundle leaves outside and that is not installed with this one, and one that is installed for
 * nothing. pg can do without pg-native. Programs that use the engine bring their own graphql.
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
 * Makes dist/rolegate.js, the command, and the folder dist/server beside it, which it runs. What the sources import with
 * `import()` is in files of its own, which are read when they are needed.
 */
export async function buildServer(command) {
  const folder = join(dirname(command), 'server');
  const { metafile, outputFiles } = await build({
    entryPoints: { server: 'src/main.ts' },
    outdir: folder,
    ...bundling,
    splitting: true,
    // Half the bytes to read and compile at each start; names stay, so that profiles and other people's traces read well.
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
 * The part of the map that is about this project's sources, or null where it has none: each start reads it, and the rest is
 * twenty times that.
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
      // Without an end to it, the last place of ours would stand for all the package code that follows.
      return wasOwn ? [[column]] : [];
    }),
  );
  return { version, sources, names: [], mappings: encode(lines) };
}
