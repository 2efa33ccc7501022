import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import {
  attach,
  close,
  comment,
  one,
  removeFile,
  reopen,
  submitTicket,
} from '../domains/support-documents.ts';
import { scenario, toldOf, trailOf } from '../support/scenario.ts';

const scene = scenario();
const picture =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNkYAAAAAYAAjCB0C8AAAAASUVORK5CYII=';
const program = Buffer.from('7f454c4602010100000000000000000002003e00', 'hex').toString('base64');

test('a Command Runner asks for help with a screenshot, takes the case back, and finds the mistake again', async () => {
  const { as } = scene();
  const [yuki, priya, louis] = [as('COMMAND_RUNNER'), as('MANAGER'), as('READ_ONLY')];

  const ticket = {
    subject: 'A run stays QUEUED',
    description: '<b>Since 9:00</b> nothing happens.\n\n-- Yuki',
    category: 'COMMANDS',
    priority: 'HIGH',
  };
  expect(await louis.refused(submitTicket, { input: ticket })).toMatchObject({
    message: 'Mutation.submitSupportTicket needs Edit in In Product Support; Read Only has No Access.',
    code: 'FORBIDDEN',
  });
  expect(await yuki.refused(submitTicket, { input: { ...ticket, subject: ' ' } })).toMatchObject({
    code: 'BAD_USER_INPUT',
    argument: 'input.subject',
  });
  const { caseId, supportCase } = (await yuki.ask(submitTicket, { input: ticket })).submitSupportTicket;
  expect(supportCase).toMatchObject({
    status: 'OPEN',
    description: ticket.description,
  });

  // The screenshot is what its bytes are; a program is none, whatever it is called.
  const file = { caseId, fileName: '../run log.exe', content: picture };
  expect(await yuki.refused(attach, { input: { ...file, content: program } })).toMatchObject({
    argument: 'input.content',
  });
  const attached = (await yuki.ask(attach, { input: file })).attachSupportCaseFile.attachment;
  expect(attached).toMatchObject({ fileName: 'run log.exe.png', contentType: 'image/png' });

  // Priya is told, looks at the very bytes, and answers.
  expect(await toldOf(priya, caseId)).toEqual(['A support ticket was submitted.']);
  const content = 'query ($id: ID!) { node(id: $id) { ... on SupportCaseAttachment { content sha256 } } }';
  const { node } = await priya.ask(content, { id: attached.id });
  expect(node.content).toBe(picture);
  expect(createHash('sha256').update(Buffer.from(node.content, 'base64')).digest('hex')).toBe(node.sha256);
  await priya.ask(comment, { input: { caseId, body: 'The device is offline.' } });

  // Yuki takes it back. A closed case takes nothing more, until it is reopened.
  await yuki.ask(close, { id: caseId });
  expect(await yuki.refused(comment, { input: { caseId, body: 'And again.' } })).toMatchObject({
    code: 'INVALID_STATE',
  });
  expect(await yuki.refused(attach, { input: file })).toMatchObject({ code: 'INVALID_STATE' });
  expect((await yuki.ask(reopen, { id: caseId })).reopenSupportCase.supportCase.status).toBe('OPEN');
  await yuki.ask(comment, { input: { caseId, body: 'It is online, and the run still waits.' } });

  // The screenshot showed a customer's name: what works on the list of all takes it out, and its content is gone.
  expect(await louis.refused(removeFile, { id: attached.id })).toMatchObject({ code: 'FORBIDDEN' });
  await priya.ask(removeFile, { id: attached.id });
  expect((await priya.ask(content, { id: attached.id })).node).toBeNull();

  // The next reader sees the conversation, in order. Whoever reads only adds nothing to it.
  const seen = (await louis.ask(one, { id: caseId })).supportCase;
  expect(seen.comments.nodes).toMatchObject([
    { body: 'The device is offline.', writtenByName: 'Priya Raman' },
    { body: 'It is online, and the run still waits.', writtenByName: 'Yuki Tanaka' },
  ]);
  expect(seen.attachments.totalCount).toBe(0);
  const note = { caseId, body: 'Me too.' };
  expect(await louis.refused(comment, { input: note })).toMatchObject({ access: { heldLevel: 'NO_ACCESS' } });
  const trail = await trailOf(priya, { service: ['IN_PRODUCT_SUPPORT'], success: true });
  expect(trail.map(({ eventType }) => eventType)).toEqual([
    ...[
      'support_ticket_submit',
      'support_case_file_attach',
      'support_case_comment_add',
      'support_case_close',
    ],
    ...['support_case_reopen', 'support_case_comment_add'],
  ]);
  expect(JSON.stringify(trail)).not.toContain(picture);
});
