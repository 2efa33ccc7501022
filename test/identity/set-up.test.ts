import { expect, test } from 'vitest';
import { isSetUp } from '../../db/set-up.ts';
import { createOrganization } from '../../src/cli/create-organization.ts';
import { testDatabase } from '../support/database.ts';

test('an empty database is not set up until its first organization', async () => {
  const database = await testDatabase();
  expect(await isSetUp(database)).toBe(false);
  await createOrganization(database, {
    name: 'First',
    email: 'a@b.example',
    publicUrl: new URL('http://localhost'),
  });
  expect(await isSetUp(database)).toBe(true);
  await database.close();
});
