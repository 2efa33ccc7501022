// Builds the explorer page and the page of links that are mailed to users. Each file name contains a hash, so that browsers may cache the file forever.
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip as gzipCompress } from 'node:zlib';
import { build } from 'esbuild';
import { writeNotices } from './notices.mjs';

const [brotli, gzip] = [promisify(brotliCompress), promisify(gzipCompress)];

const page = 'src/http/explorer/page';
const shared = {
  bundle: true,
  minify: true,
  platform: 'browser',
  target: 'es2022',
  entryNames: '[name]-[hash]',
  assetNames: '[name]-[hash]',
  legalComments: 'none',
  loader: { '.ttf': 'file', '.svg': 'file' },
  write: false,
  metafile: true,
  logLevel: 'error',
};

export async function buildExplorer(folder) {
  const unfinished = join(dirname(folder), `.${process.pid}.${basename(folder)}`);
  const workers = await build({
    ...shared,
    outdir: folder,
    format: 'iife',
    entryPoints: {
      editor: 'monaco-editor/esm/vs/editor/editor.worker.js',
      json: 'monaco-editor/esm/vs/language/json/json.worker.js',
      graphql: 'monaco-graphql/esm/graphql.worker.js',
    },
  });
  const main = await build({
    ...shared,
    outdir: folder,
    publicPath: '/explorer',
    format: 'esm',
    splitting: true,
    jsx: 'automatic',
    entryPoints: [`${page}/page.tsx`, `${page}/user-password.ts`],
    define: {
      'process.env.NODE_ENV': '"production"',
      workerFiles: JSON.stringify(namesOf(workers.outputFiles)),
    },
  });
  const files = [...workers.outputFiles, ...main.outputFiles].filter(({ path }) => !isStray(path));
  const names = namesOf(files);
  mkdirSync(unfinished, { recursive: true });
  for (const { path, contents } of files) writeFileSync(join(unfinished, basename(path)), contents);
  await Promise.all(files.map(({ path, contents }) => compress(join(unfinished, basename(path)), contents)));
  for (const html of ['index.html', 'user-password.html']) {
    const text = readFileSync(`${page}/${html}`, 'utf8');
    writeFileSync(
      join(unfinished, html),
      text.replaceAll(/\{\{([\w.-]+)\}\}/g, (_, name) => names[name]),
    );
  }
  writeNotices(join(unfinished, 'NOTICES.txt'), [workers.metafile, main.metafile]);
  rmSync(folder, { recursive: true, force: true });
  renameSync(unfinished, folder);
}

/** Smaller files fit into one packet or two, whatever their form. */
const smallestToCompress = 2_048;
const brotliOptions = { params: { [constants.BROTLI_PARAM_QUALITY]: 10 } };

/** Writes the file as browsers take it, beside itself: the server has nothing to compress then. */
async function compress(file, contents) {
  if (contents.length < smallestToCompress) return;
  const forms = { br: await brotli(contents, brotliOptions), gz: await gzip(contents, { level: 9 }) };
  for (const [extension, form] of Object.entries(forms))
    if (form.length < contents.length) writeFileSync(`${file}.${extension}`, form);
}

const styleSheets = new Set(['page.css', 'user-password.css']);

/** The pages' own style sheets have it all; esbuild makes one for each lazily loaded part too, which nothing loads. */
function isStray(path) {
  return path.endsWith('.css') && !styleSheets.has(plain(path));
}

/** `page.js` → `page-4ZK2XW7A.js`. */
function namesOf(files) {
  return Object.fromEntries(files.map(({ path }) => [plain(path), basename(path)]));
}

function plain(path) {
  return basename(path).replace(/-[0-9A-Z]{8}(?=[.])/, '');
}
