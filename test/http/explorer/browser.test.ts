import { generate } from 'otplib';
import type { Browser, Page, Response } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createMailSender, type MailSender } from '../../../src/mail/sender.ts';
import { chromiumPath, giveAuthenticator, launchChromium } from '../../support/chromium.ts';
import { freePort } from '../../support/free-port.ts';
import { type TestGateway, testGateway } from '../../support/gateway.ts';
import { silent } from '../../support/log.ts';
import { mailServer } from '../../support/mail-server.ts';
import { browser as client, rightPassword, someone } from '../../support/signing-in.ts';

// The page as a person uses it, in Chromium against a listening server: signing in by every way, and choosing an
// organization. What the server answers to other clients is tested in test/identity/.

let gateway: TestGateway;
let browser: Browser;
let mails: Awaited<ReturnType<typeof mailServer>>;
let sender: MailSender;
let page: Page;
let faults: string[];
let at: string;

describe.skipIf(!chromiumPath)('the page', { timeout: 60_000 }, () => {
  beforeAll(async () => {
    const port = await freePort('localhost');
    at = `http://localhost:${port}/`;
    gateway = await testGateway({ identity: { publicUrl: new URL(at) } });
    await gateway.app.listen({ port, host: 'localhost' });
    mails = await mailServer();
    const settings = { smtpUrl: mails.url, from: 'rolegate@directory.example', publicUrl: new URL(at) };
    sender = await createMailSender(gateway.database, settings, silent);
    browser = await launchChromium();
  });
  afterAll(async () => {
    await browser?.close();
    sender?.close();
    await mails?.close();
    await gateway?.close();
  });
  beforeEach(async () => {
    faults = [];
    page = await (await browser.newContext()).newPage();
    page.on('pageerror', (error) => faults.push(error.message));
    await page.goto(at);
  });
  afterEach(async () => {
    await page.context().close();
    expect(faults).toEqual([]);
  });

  it('lets somebody in by password, says who it is, and out again', async () => {
    const { email } = await someone(gateway, { email: 'plain@page.example' });
    await signIn(email, 'not the password at all');
    await says('The e-mail address or the password is wrong.');
    await page.getByLabel('Password').fill(rightPassword);
    await press('Sign in', 'form');
    await says(`at Of ${email}`);
    await says('Manager');
    await page.reload();
    await says(`at Of ${email}`);
    await press('Sign out');
    await says('Sign in to explore');
    await page.reload();
    await says('Sign in to explore');
  });

  it('enrols an authenticator app where one is required, and takes its codes and the recovery codes', async () => {
    const { email } = await someone(gateway, { email: 'app@page.example', mfaRequired: true });
    await signIn(email);
    await says('Your account needs a second factor.');
    await press('Use an authenticator app');
    const secret = (await page.locator('.dialog code').textContent()) ?? '';
    await page.getByRole('img', { name: 'QR code of the secret' }).waitFor();
    await page.getByLabel('The code that it shows').fill('000000');
    await press('Confirm');
    await says('The second factor is wrong.');
    await page.getByLabel('The code that it shows').fill(await generate({ secret }));
    await press('Confirm');
    const codes = ((await page.locator('.dialog pre').textContent()) ?? '').split('\n');
    expect(codes).toHaveLength(10);
    await press('I have kept them');
    await says(`at Of ${email}`);

    await press('Sign out');
    await signIn(email);
    await page.getByLabel('Code of your app, or a recovery code').fill(codes[3] as string);
    await press('Continue');
    await says(`at Of ${email}`);
  });

  it('enrols a passkey, which then signs in alone', async () => {
    const { email } = await someone(gateway, { email: 'passkey@page.example', mfaRequired: true });
    await giveAuthenticator(page);
    await signIn(email);
    await page.getByLabel('Name of the passkey').fill('Laptop');
    await press('Add a passkey');
    await press('I have kept them');
    await says(`at Of ${email}`);

    await press('Sign out');
    await press('Sign in', 'header > ');
    await press('Use a passkey');
    await says(`at Of ${email}`);
  });

  it('confirms a new address by the mailed link, signed in or not', async () => {
    const { email } = await someone(gateway, { email: 'moves@page.example' });
    const input = { email: 'moved@page.example', password: rightPassword };
    const other = client(gateway);
    await other.signIn(email);
    await other.ask('mutation ($input: ChangeEmailInput!) { changeEmail(input: $input) { email } }', {
      input,
    });
    await sender.sendDue();
    const sources = mails.received.map(({ source }) => source);
    const link =
      sources.map((source) => /http:\S+#confirm-email=[\w-]+/.exec(source)?.[0]).find(Boolean) ?? '';
    await page.goto('about:blank');
    await page.goto(link);
    expect(page.url()).toBe(at);
    await press('Confirm the address');
    await says('You sign in with this address from now on.');
    await press('Go on');
    await page.getByLabel('E-mail address').first().fill(input.email);
    await page.getByLabel('Password').fill(rightPassword);
    await press('Sign in', 'form');
    await says(`at Of ${email}`);
  });

  it('sets a forgotten password by the mailed link, which is gone from the address', async () => {
    const { email } = await someone(gateway, { email: 'forgot@page.example' });
    await press('Sign in', 'header > ');
    await page.getByText('Forgot your password?').click();
    await page.locator('details').getByLabel('E-mail address').fill(email);
    await press('Send a link');
    await says('a link is on its way');
    await sender.sendDue();
    const link = /http:\S+#set-password=[\w-]+/.exec(mails.received.at(-1)?.source ?? '')?.[0] ?? '';
    await page.goto('about:blank');
    await page.goto(link);
    await page.getByLabel('Your new password').fill('short');
    await press('Set the password');
    await says('at least 12 characters');
    await page.getByLabel('Your new password').fill('another battery, another staple');
    expect(page.url()).toBe(at);
    await press('Set the password');
    await says('Your password is set.');
    await press('Sign in', 'form');
    await page.getByLabel('E-mail address').first().fill(email);
    await page.getByLabel('Password').fill('another battery, another staple');
    await press('Sign in', 'form');
    await says(`at Of ${email}`);
  });

  it('asks in which organization, where a password is right in several', async () => {
    const { email, organizationId } = await someone(gateway, { email: 'several@page.example' });
    const other = await someone(gateway, { email });
    expect(other.organizationId).not.toBe(organizationId);
    await signIn(email);
    await page
      .getByRole('button', { name: `Of ${email}` })
      .first()
      .click();
    await says('Manager');
  });

  it('works with a key, in the organizations of a provider, each with its own rows', async () => {
    await press('Use an API key');
    await page.getByLabel('API key').fill(gateway.keys.ADMINISTRATOR);
    await press('Use key');
    await says('Administrator');
    const choice = page.getByLabel('Organization');
    expect(await choice.locator('option').allTextContents()).toEqual([
      'Northwind Robotics',
      'Alder Clinic',
      'Brightwater Schools',
    ]);
    expect(await ask()).toContain('"organizationName":"Northwind Robotics"');
    await choice.selectOption('Alder Clinic');
    expect(await ask()).toContain('"organizationName":"Alder Clinic"');
    await choice.selectOption('Northwind Robotics');
    expect(await ask()).toContain('"organizationName":"Northwind Robotics"');
  });
});

async function signIn(email: string, password = rightPassword): Promise<void> {
  await press('Sign in', 'header > ');
  await page.getByLabel('E-mail address').first().fill(email);
  await page.getByLabel('Password').fill(password);
  await press('Sign in', 'form');
}

/** Presses a button with this exact name, within the element of the selector. */
async function press(name: string, within = ''): Promise<void> {
  const scope = within.endsWith('> ') ? `${within}button` : `${within} button`.trim();
  await page
    .locator(scope)
    .filter({ hasText: new RegExp(`^${name}$`) })
    .first()
    .click();
}

async function says(text: string): Promise<void> {
  await page.locator('header').getByText(text).first().waitFor();
}

/**
 * Runs the document of the editor, which is recreated for each caller, so that a press may come too early.
 * @returns the answer
 */
async function ask(): Promise<string> {
  const isAnswer = (answer: Response) =>
    answer.url().endsWith('/graphql') && (answer.request().postData() ?? '').includes('totalCount');
  for (let left = 4; ; left -= 1) {
    const answered = page.waitForResponse(isAnswer, { timeout: 5_000 }).catch(() => null);
    await page.getByRole('button', { name: /^Execute query/ }).click();
    const response = await answered;
    if (response) return JSON.stringify(await response.json());
    if (left === 0) throw new Error('The editor does not send its query.');
  }
}
