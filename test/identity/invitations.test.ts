import { afterAll, beforeAll, expect, test } from 'vitest';
import { createMailSender, type MailSender } from '../../src/mail/sender.ts';
import { type TestGateway, testGateway } from '../support/gateway.ts';
import { silent } from '../support/log.ts';
import { mailServer } from '../support/mail-server.ts';
import { browser, rightPassword, someone } from '../support/signing-in.ts';

let gateway: TestGateway;
let server: Awaited<ReturnType<typeof mailServer>>;
let sender: MailSender;
beforeAll(async () => {
  gateway = await testGateway();
  server = await mailServer();
  const settings = {
    smtpUrl: server.url,
    from: 'x@directory.example',
    publicUrl: new URL('http://localhost:4000'),
  };
  sender = await createMailSender(gateway.database, settings, silent);
});
afterAll(async () => {
  sender.close();
  await server.close();
  await gateway.close();
});

/** Returns the token of the last mail to the address. */
async function mailed(email: string): Promise<string> {
  await sender.sendDue();
  const source = server.received.filter(({ to }) => to.includes(email)).at(-1)?.source ?? '';
  return /#set-password=(rgl_[\w-]{43})/.exec(source)?.[1] ?? '';
}

const run = async (document: string, variables: object) => {
  const { body } = await gateway.query('ADMINISTRATOR_WITH_BILLING', document, { ...variables });
  expect(body.errors).toBeUndefined();
  return body.data;
};
const setPassword = (token: string) =>
  browser(gateway).post('/auth/set-password', { token, password: rightPassword });

test('an invitation leads to a session, and its last mail alone does', async () => {
  const email = 'invited@northwind-robotics.example';
  const made = await run(
    'mutation ($input: CreateAdministratorInput!) { createAdministrator(input: $input) { administrator { id registered } } }',
    { input: { email, role: 'HELP_DESK' } },
  );
  const { id, registered } = made.createAdministrator.administrator;
  expect(registered).toBe(false);
  const first = await mailed(email);
  await run('mutation ($id: ID!) { resendAdministratorInvitation(id: $id) { administrator { id } } }', {
    id,
  });
  const second = await mailed(email);
  expect((await setPassword(first)).status).toBe(404);
  expect((await setPassword(second)).status).toBe(200);
  const { administrator } = await run('query ($id: ID!) { administrator(id: $id) { registered } }', { id });
  expect(administrator.registered).toBe(true);
  const page = browser(gateway);
  // Northwind requires a second factor of everybody.
  expect((await page.signIn(email)).body.stage).toBe('ENROLMENT');
});

test('an invitation does not work at the address that it was sent to by mistake', async () => {
  const wrong = 'wrong@northwind-robotics.example';
  const made = await run(
    'mutation ($input: CreateAdministratorInput!) { createAdministrator(input: $input) { administrator { id } } }',
    { input: { email: wrong, role: 'READ_ONLY' } },
  );
  const { id } = made.createAdministrator.administrator;
  const token = await mailed(wrong);
  const input = { id, email: 'right@northwind-robotics.example' };
  await run(
    'mutation ($input: UpdateAdministratorInput!) { updateAdministrator(input: $input) { administrator { id } } }',
    { input },
  );
  expect((await setPassword(token)).status).toBe(404);
  expect((await setPassword(await mailed(input.email))).status).toBe(200);
});

test.each(['suspendAdministrator', 'resetAdministratorMfa'])(
  '%s ends sessions for good',
  async (mutation) => {
    const { organizationId } = gateway.demo;
    const email = `${mutation.toLowerCase()}@northwind-robotics.example`;
    const { administratorId: id } = await someone(gateway, { email, organizationId });
    const page = browser(gateway);
    await page.signIn(email);
    expect((await page.post('/auth/session')).status).toBe(200);
    await run(`mutation ($id: ID!) { ${mutation}(id: $id) { administrator { id } } }`, { id });
    if (mutation === 'suspendAdministrator')
      await run('mutation ($id: ID!) { unsuspendAdministrator(id: $id) { administrator { id } } }', { id });
    expect((await page.post('/auth/session')).status).toBe(401);
  },
);

test('a provider’s server says whether there is an organization', async () => {
  const { body } = await gateway.query(null, '{ service { setUp } }');
  expect(body.data).toEqual({ service: { setUp: true } });
});
