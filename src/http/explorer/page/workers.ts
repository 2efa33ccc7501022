/**
 * File names of the worker scripts. scripts/build-explorer.mjs inserts them, because their hashes are known only after the
 * build.
 */
declare const workerFiles: Readonly<Record<string, string>>;

/** Tells the editor the URLs of its workers: separate files beside the page, because a worker cannot be bundled into it. */
Object.assign(globalThis, {
  MonacoEnvironment: {
    getWorker: (_module: string, label: string) =>
      new Worker(`/explorer/${workerFiles[`${label}.js`] ?? workerFiles['editor.js']}`),
  },
});
