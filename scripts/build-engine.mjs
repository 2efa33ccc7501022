// The engine for other programs: one file of code with what it uses but graphql, and one of type declarations.
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';
import { rollup } from 'rollup';
import { dts } from 'rollup-plugin-dts';
import { assertInstalled, bundling } from './build-server.mjs';

const entry = 'src/engine.ts';

/** Makes the folder dist/engine. There is one graphql in a process: that of the program that imports the engine. */
export async function buildEngine(folder) {
  const unfinished = join(dirname(folder), `.${process.pid}.engine`);
  mkdirSync(unfinished, { recursive: true });
  const { metafile } = await build({
    ...bundling,
    entryPoints: { engine: entry },
    outdir: unfinished,
    external: [...bundling.external, 'graphql', 'graphql/*'],
    splitting: true,
    minifySyntax: true,
    legalComments: 'none',
    metafile: true,
  });
  assertInstalled(metafile);
  writeFileSync(join(unfinished, 'engine.d.ts'), await declarations());
  rmSync(folder, { recursive: true, force: true });
  renameSync(unfinished, folder);
}

async function declarations() {
  const bundle = await rollup({ input: entry, external: ['graphql'], plugins: [dts()] });
  try {
    const { output } = await bundle.generate({ format: 'es' });
    return output[0].code;
  } finally {
    await bundle.close();
  }
}
