import { expect, test } from 'vitest';
import { eventually, scenario, trailOf } from '../support/scenario.ts';

// The clock would mail the demo's own users meanwhile.
const scene = scenario({ clock: false });

const create = `mutation ($input: CreateUserImportInput!) { createUserImport(input: $input) { userImport { id } } }`;
const start = `mutation ($id: ID!) { startUserImport(id: $id) { userImport { state } } }`;
const importState = 'query ($id: ID!) { userImport(id: $id) { state } }';
const mailLinks = `mutation ($input: MailUserLinksInput!) { mailUserLinks(input: $input) {
  results { mailed skipped } } }`;
const find = `query ($name: String!) { users(filter: { username: { eq: $name } }) { nodes {
  id state password { set expired } } } }`;
const act = (name: string) => `mutation ($id: ID!) { ${name}(id: $id) { user { state } } }`;
const words = `mutation ($input: UpdateEmailTemplateInput!) { updateEmailTemplate(input: $input) {
  emailTemplate { type } } }`;

/** Returns the token of the link in a mail. */
function tokenOf(mail: string): string {
  return /\/user\/password#(rgu_[\w-]{43})/.exec(mail)?.[1] ?? '';
}

test('hires get a link in the words of their employer, choose a password, forget it, and leave', async () => {
  const { as, stranger, mailTo } = scene();
  const [amara, louis, admin] = [as('HELP_DESK'), as('READ_ONLY'), as('ADMINISTRATOR')];
  const person = stranger();

  // The administrator words the welcome. The Help Desk imports the hires, active from the start.
  const welcome = { type: 'ACTIVATE_USER', subject: 'Ahoy, {{ user.firstName }}' };
  expect(await amara.refused(words, { input: welcome })).toMatchObject({ code: 'FORBIDDEN' });
  await admin.ask(words, { input: welcome });
  const content =
    'username,email,firstName\nines.sol,ines@hires.example,Ines\nodd.berg,odd@hires.example,Odd\n';
  const input = { name: 'Hires', format: 'CSV', existing: 'FAIL', newUserState: 'ACTIVATED', content };
  const { id: importId } = (await amara.ask(create, { input })).createUserImport.userImport;
  await amara.ask(start, { id: importId });
  await eventually(
    async () => (await louis.ask(importState, { id: importId })).userImport.state,
    (state) => state === 'FINISHED',
  );

  // Each has a mail with a link of their own.
  const [toInes, toOdd] = [await mailTo('ines@hires.example'), await mailTo('odd@hires.example')];
  expect(toInes).toContain('Subject: Ahoy, Ines');
  expect(toOdd).toContain('Subject: Ahoy, Odd');
  expect(tokenOf(toInes)).not.toBe(tokenOf(toOdd));

  // Ines follows hers. The page shows who she is; her first idea of a password is refused.
  const token = tokenOf(toInes);
  const page = await person.send('POST', '/user/link', { token });
  expect(page.body).toMatchObject({ purpose: 'ACTIVATION', username: 'ines.sol' });
  const weak = await person.send('POST', '/user/password', { token, password: 'ines.sol-1-Sol' });
  expect(weak.body.errors[0].extensions).toMatchObject({
    code: 'BAD_USER_INPUT',
    argument: 'body.password',
  });
  const password = 'grey-heron_over-8-Roofs';
  expect((await person.send('POST', '/user/password', { token, password })).status).toBe(200);
  expect((await person.send('POST', '/user/password', { token, password })).status).toBe(404);
  const [ines] = (await louis.ask(find, { name: 'ines.sol' })).users.nodes;
  expect(ines).toMatchObject({ state: 'ACTIVATED', password: { set: true, expired: false } });

  // She forgets it. A reader cannot help; the Help Desk mails a link, and once more: the first one is over.
  const reset = { input: { userIds: [ines.id], purpose: 'PASSWORD_RESET' } };
  expect(await louis.refused(mailLinks, reset)).toMatchObject({
    message: 'Mutation.mailUserLinks needs Edit in Users; Read Only has Read Only.',
  });
  await amara.ask(mailLinks, reset);
  const first = tokenOf(await mailTo('ines@hires.example'));
  await amara.ask(mailLinks, reset);
  const second = tokenOf(await mailTo('ines@hires.example'));
  expect((await person.send('POST', '/user/password', { token: first, password })).status).toBe(404);
  const next = 'blue-heron_over-9-Roofs';
  expect((await person.send('POST', '/user/password', { token: second, password: next })).status).toBe(200);
  expect(await mailTo('ines@hires.example')).toContain('Your password was changed');

  // Odd leaves before his first day: his link is over with him.
  const [odd] = (await louis.ask(find, { name: 'odd.berg' })).users.nodes;
  await amara.ask(act('suspendUser'), { id: odd.id });
  const late = await person.send('POST', '/user/password', { token: tokenOf(toOdd), password });
  expect(late.status).toBe(404);
  const again = { input: { userIds: [odd.id], purpose: 'ACTIVATION' } };
  expect((await amara.ask(mailLinks, again)).mailUserLinks.results).toEqual([
    { mailed: false, skipped: 'SUSPENDED' },
  ]);

  // The trail has who did what, and neither passwords nor links.
  const trail = await trailOf(amara, { resourceId: ines.id });
  expect(trail.map(({ eventType, credential }) => [eventType, credential])).toEqual([
    ['user_activation_accept', 'LINK'],
    ['user_links_mail', 'API_KEY'],
    ['user_links_mail', 'API_KEY'],
    ['user_password_reset', 'LINK'],
  ]);
  for (const secret of [password, next, token, first, second])
    expect(JSON.stringify(trail)).not.toContain(secret);
});
