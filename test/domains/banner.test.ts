import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestGateway, testGateway } from '../support/gateway.ts';
import { publishedCell, publishedRoles, publishedScopes } from '../support/published.ts';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await testGateway();
});
afterAll(() => gateway.close());

const bannerOf = async (caller: string): Promise<string> => {
  const { body } = await gateway.query(caller, '{ viewer { banner } }');
  return body.data.viewer.banner ?? '';
};
const listAfter = (banner: string, words: string) =>
  new RegExp(`${words}: ([^.]+)\\.`).exec(banner)?.[1]?.split(', ') ?? [];
const rowsOf = (role: string, ...words: string[]) =>
  publishedScopes.filter((scope) => words.includes(publishedCell(scope, role).words));

test.each(publishedRoles)('tells %s what the page says, each cell in its own words', async (role) => {
  const banner = await bannerOf(role);
  expect(listAfter(banner, 'Read Only')).toEqual(rowsOf(role, 'Read Only'));
  expect(listAfter(banner, 'No access')).toEqual(rowsOf(role, 'No Access', 'N/A'));
  for (const scope of publishedScopes) {
    const { words, condition } = publishedCell(scope, role);
    if (condition) expect(banner).toContain(`${scope}: ${words}.`);
  }
});

test('tells of a refused act what the role holds in the words of its cell', async () => {
  const document = 'mutation { deleteCommand(id: "cmd_x") { deletedId } }';
  const { body } = await gateway.query('COMMAND_RUNNER', document);
  const { words } = publishedCell('Commands', 'COMMAND_RUNNER');
  expect(body.errors?.[0]?.message).toContain(`Command Runner has ${words}.`);
});

test('tells of a key that changes nothing which of the rows it reads', async () => {
  const { body } = await gateway.query(
    'COMMAND_RUNNER',
    'mutation { createApiKey(input: { name: "Reads", readOnly: true }) { key } }',
  );
  const banner = await bannerOf(body.data.createApiKey.key);
  const { words } = publishedCell('Commands', 'COMMAND_RUNNER');
  expect(banner).toContain(`Commands: Read Only, within "${words}".`);
  expect(listAfter(banner, 'Read Only')).not.toContain('Commands');
});
