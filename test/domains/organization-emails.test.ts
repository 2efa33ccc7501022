import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { type TestGateway, testGateway } from '../support/gateway.ts';
import { asking } from './asking.ts';
import {
  oneTemplate,
  previewTemplate,
  resetTemplate,
  templates,
  update,
  updateTemplate,
} from './organization-documents.ts';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await testGateway();
});
afterAll(() => gateway.close());

const { answer, refusal } = asking(() => gateway, 'ADMINISTRATOR');
const changed = async (input: object) =>
  (await answer(updateTemplate, { input })).updateEmailTemplate.emailTemplate;

test('an e-mail is worded, looked at, sent to nobody, and reset', async () => {
  const type = 'PASSWORD_EXPIRATION_WARNING';
  const before = (await answer(oneTemplate, { type })).emailTemplate;
  expect(before).toMatchObject({ customized: false, updatedAt: null, texts: before.defaults });
  expect(before.preview).toMatchObject({
    senderName: 'Northwind IT',
    replyTo: 'help@northwind-robotics.example',
    subject: 'Your password expires in 7 days',
  });

  const words = {
    type,
    subject:
      '{% if daysLeft == "1" %}Tomorrow{% else %}In {{ daysLeft }} days{% endif %}: {{ organization.name | upcase }}',
    body: 'Dear {{ user.firstName }},\n\n1 < 2 & "quotes"\nsecond line',
  };
  // Readers of the scope may preview a template, even with texts of their own.
  const { previewEmailTemplate } = await answer(previewTemplate, { input: words }, 'READ_ONLY');
  expect(previewEmailTemplate.subject).toBe('In 7 days: NORTHWIND');
  expect((await answer(oneTemplate, { type })).emailTemplate).toEqual(before);

  const after = await changed(words);
  expect(after).toMatchObject({
    customized: true,
    updatedAt: expect.any(String),
    texts: { subject: words.subject, body: words.body, title: before.texts.title },
    defaults: before.defaults,
    preview: previewEmailTemplate,
  });
  expect(after.preview.html).toContain('<p>Dear Noor,</p>');
  expect(after.preview.html).toContain('<p>1 &lt; 2 &amp; &#34;quotes&#34;<br>second line</p>');
  expect(after.preview.html).toContain('<img src="data:image/png;base64,');
  expect(after.preview.html).toContain('Northwind Robotics GmbH, Munich');
  expect(after.preview.text).toContain('1 < 2 & "quotes"\nsecond line');

  expect((await changed({ type, subject: null, button: '' })).preview).toMatchObject({
    subject: before.preview.subject,
    html: expect.not.stringContaining('<a '),
  });
  expect((await answer(resetTemplate, { type })).resetEmailTemplate.emailTemplate).toEqual(before);
  expect(await refusal(resetTemplate, { type })).toMatchObject({ code: 'INVALID_STATE', argument: 'type' });
});

test('markup in what the organization is called stays text', async () => {
  await answer(update, { input: { displayName: '<script>alert(1)</script>' } });
  const { preview } = (await answer(oneTemplate, { type: 'ACTIVATE_USER' })).emailTemplate;
  expect(preview.html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
  expect(preview.html).not.toContain('<script');
  await answer(update, { input: { displayName: null } });
});

test('every type has words of its own that can be rendered, read in a few statements', async () => {
  const read = vi.spyOn(gateway.database, 'read');
  const all = (await answer(templates)).organization.emails.templates;
  expect(read.mock.calls.length).toBeLessThanOrEqual(6);
  read.mockRestore();
  expect(new Set(all.map(({ type }: { type: string }) => type)).size).toBe(9);
  for (const { preview, description } of all) {
    expect(description).not.toBe('');
    expect(preview.text).not.toMatch(/[{}]/);
    expect(preview.html).not.toMatch(/[{}]|<script/);
  }
});

describe('words are refused', () => {
  test.each([
    ['with an unknown variable', { subject: 'Dear {{ user.nickname }}' }, 'subject'],
    ['with a variable of another type', { body: 'In {{ daysLeft }} days' }, 'body'],
    ['with an unknown variable in a choice', { body: '{% if secret %}x{% endif %}' }, 'body'],
    ['with a whole object', { body: '{{ user }}' }, 'body'],
    ['with what the engine knows of objects', { body: '{{ user.constructor }}' }, 'body'],
    ['with a script', { body: 'Hello <script>alert(1)</script>' }, 'body'],
    ['with an image from elsewhere', { title: '<img src=x onerror=alert(1)>' }, 'title'],
    ['with a loop', { body: '{% for i in (1..1000000000) %}x{% endfor %}' }, 'body'],
    ['with a file', { body: '{% include "/etc/passwd" %}' }, 'body'],
    ['with state', { body: '{% assign x = 1 %}' }, 'body'],
    ['with an unknown filter', { body: '{{ user.email | raw }}' }, 'body'],
    ['with a brace too few', { header: '{{ user.email' }, 'header'],
    ['with an open choice', { header: '{% if user.email %}' }, 'header'],
    ['with a subject of two lines', { subject: 'Hello\nBcc: all@example.org' }, 'subject'],
    ['without a subject', { subject: ' ' }, 'subject'],
    ['without a body', { body: '' }, 'body'],
    ['with a button too long', { button: 'x'.repeat(101) }, 'button'],
  ])('%s', async (_case, texts, argument) => {
    const input = { type: 'ACTIVATE_USER', ...texts };
    const expected = { code: 'BAD_USER_INPUT', argument: `input.${argument}` };
    expect(await refusal(updateTemplate, { input })).toMatchObject(expected);
    expect(await refusal(previewTemplate, { input })).toMatchObject(expected);
    expect((await answer(oneTemplate, { type: input.type })).emailTemplate.customized).toBe(false);
  });

  test('of those who may not', async () => {
    for (const role of ['MANAGER', 'HELP_DESK', 'READ_ONLY', 'COMMAND_RUNNER']) {
      const input = { type: 'ACTIVATE_USER', subject: 'Mine' };
      expect(await refusal(updateTemplate, { input }, role)).toMatchObject({ code: 'FORBIDDEN' });
      expect(await refusal(resetTemplate, { type: 'ACCOUNT_LOCKED' }, role)).toMatchObject({
        code: 'FORBIDDEN',
      });
    }
  });
});
