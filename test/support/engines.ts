import { onServer, testServer } from './database.ts';
import { makeDemoTemplate } from './demo-template.ts';

/**
 * Prints before all tests on which database they run and what that leaves out.
 * @returns a function that cleans up
 */
export async function setup(): Promise<() => Promise<void>> {
  if (testServer) {
    const server = `PostgreSQL at ${new URL(testServer).host}`;
    await onServer(testServer, 'select').catch((error) => {
      throw new Error(`TEST_DATABASE_URL names ${server}, which does not answer: ${error.message}`);
    });
    console.log(`Tests run on ${server}.`);
  } else {
    console.log('Tests run on PGlite. Left out: PostgreSQL, for which TEST_DATABASE_URL names a server.');
  }
  return makeDemoTemplate();
}
