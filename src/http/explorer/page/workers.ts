/** The worker scripts' file names, put in by scripts/build-explorer.mjs: their hashes are known only then. */
declare const workerFiles: Readonly<Record<string, string>>;

/** Where the editor finds its workers: files of their own beside the page, because a worker cannot be bundled into it. */
Object.assign(globalThis, {
  MonacoEnvironment: {
    getWorker: (_module: string, label: string) =>
      new Worker(`/explorer/${workerFiles[`${label}.js`] ?? workerFiles['editor.js']}`),
  },
});
