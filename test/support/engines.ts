import { onServer, testServer } from './database.ts';
import { template } from './template.ts';

/** Before all tests: says which database they run on, and what that leaves out. */
export async function setup(): Promise<void> {
  if (testServer) {
    const server = `PostgreSQL at ${new URL(testServer).host}`;
    await onServer(testServer, 'select').catch((error) => {
      throw new Error(`TEST_DATABASE_URL names ${server}, which does not answer: ${error.message}`);
    });
    console.log(`Tests run on ${server}.`);
    return;
  }
  console.log('Tests run on PGlite. Left out: PostgreSQL, for which TEST_DATABASE_URL names a server.');
  // Made once here; otherwise each of the test files that start side by side would make one.
  await template();
}
