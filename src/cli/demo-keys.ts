import { readDemoKeys } from '../../db/seed/demo-keys.ts';

/** Prints the demo organization's API keys, one for each role, as JSON. */
const dataDir = process.env.DATA_DIR || '.data';
const keys = await readDemoKeys(dataDir);
if (keys) {
  console.log(JSON.stringify(keys, null, 2));
} else {
  console.error(
    `There are no demo keys in ${dataDir}: start the server once (npm start), in this folder and without DATABASE_URL.`,
  );
  process.exitCode = 1;
}
