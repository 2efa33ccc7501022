import { expect, test } from 'vitest';
import {
  comment,
  counts,
  list,
  one,
  submitRequest,
  submitTicket,
  update,
} from '../domains/support-documents.ts';
import { scenario, trailOf } from '../support/scenario.ts';

const scene = scenario();
const search = (text: string) => ({ filter: { search: text } });

test('the week’s cases are gone through: searched, counted, worked on, and read by an auditor', async () => {
  const { as, demo } = scene();
  const [amara, priya, louis, yuki] = [as('HELP_DESK'), as('MANAGER'), as('READ_ONLY'), as('COMMAND_RUNNER')];

  // Three people submit; only the words of a comment tell that two of the cases are one.
  const vpn = {
    subject: 'Tunnel drops',
    description: 'It drops every hour.',
    category: 'RADIUS',
    priority: 'HIGH',
  };
  const first = (await yuki.ask(submitTicket, { input: vpn })).submitSupportTicket.supportCase;
  const wish = { subject: 'Dark theme', description: 'For the night shift.' };
  const second = (await amara.ask(submitRequest, { input: wish })).submitFeatureRequest.supportCase;
  const other = { subject: 'Cannot reach the printers', description: 'Since Monday.' };
  const third = (await amara.ask(submitTicket, { input: other })).submitSupportTicket.supportCase;
  expect(third.number).toBe(first.number + 2);
  const body = 'The concentrator in Lisbon was restarted: "flapping tunnels", says the log.';
  await amara.ask(comment, { input: { caseId: third.id, body } });

  // The list of all: full text over cases and comments, in other forms of the words, and what is left out.
  const found = async (text: string) =>
    (await priya.ask(list, search(text))).supportCases.nodes.map(({ id }: { id: string }) => id);
  expect(await found('tunnel')).toEqual(expect.arrayContaining([first.id, third.id]));
  expect(await found('"flapping tunnels"')).toEqual([third.id]);
  expect(await found('tunnel -concentrator')).not.toContain(third.id);
  const mine = { filter: { submittedByMe: true, createdAt: { gte: first.createdAt } } };
  expect((await amara.ask(list, mine)).supportCases.nodes).toMatchObject([
    { id: third.id },
    { id: second.id },
  ]);

  // Worked on, in the order that the states have.
  const put = async (id: string, input: object) =>
    (await priya.ask(update, { input: { id, ...input } })).updateSupportCase.supportCase;
  await put(first.id, { status: 'IN_PROGRESS' });
  await put(first.id, { status: 'WAITING', priority: 'URGENT' });
  expect(await priya.refused(update, { input: { id: first.id, status: 'OPEN' } })).toMatchObject({
    code: 'INVALID_STATE',
  });
  // The submitter answers, and the case continues by itself.
  const answered = await yuki.ask(comment, { input: { caseId: first.id, body: 'Still dropping.' } });
  expect(answered.addSupportCaseComment.supportCase).toMatchObject({
    status: 'IN_PROGRESS',
    priority: 'URGENT',
  });
  await put(first.id, { status: 'RESOLVED' });
  const closed = await put(first.id, { status: 'CLOSED' });
  expect(closed.statusChanges.nodes.map(({ to }: { to: string }) => to)).toEqual([
    ...['IN_PROGRESS', 'WAITING', 'IN_PROGRESS', 'RESOLVED', 'CLOSED'],
  ]);
  expect(await priya.refused(update, { input: { id: first.id, priority: 'LOW' } })).toMatchObject({
    code: 'INVALID_STATE',
  });

  // The auditor reads all of it and changes nothing.
  const seen = (await louis.ask(one, { id: first.id })).supportCase;
  expect(seen).toMatchObject({ status: 'CLOSED', submittedByName: 'Yuki Tanaka' });
  expect(seen.statusChanges.nodes[0]).toMatchObject({
    from: 'OPEN',
    to: 'IN_PROGRESS',
    changedByName: 'Priya Raman',
  });
  const since = { filter: { createdAt: { gte: first.createdAt } } };
  const open = (await louis.ask(counts, since)).supportCaseCounts;
  expect(open).toContainEqual({ status: 'OPEN', count: 2 });
  expect(open).toContainEqual({ status: 'CLOSED', count: 1 });
  expect(await louis.refused(update, { input: { id: third.id, status: 'CLOSED' } })).toMatchObject({
    message: 'Mutation.updateSupportCase needs Edit in Case Portal; Read Only has Read Only.',
  });
  // A Command Runner reads the case, and not which administrators are behind it.
  const partly = await yuki.send('POST', '/graphql', { query: one, variables: { id: first.id } });
  expect(partly.body.data.supportCase).toMatchObject({
    status: 'CLOSED',
    submittedByName: null,
    submittedBy: null,
  });
  for (const { extensions } of partly.body.errors) expect(extensions.access.scope).toBe('ADMINISTRATORS');

  const trail = await trailOf(priya, { service: ['CASE_PORTAL'], resourceId: first.id });
  expect(trail.map(({ eventType }) => eventType)).toEqual(Array(4).fill('support_case_update'));
  expect(await trailOf(louis, { initiatorId: demo.administrators.READ_ONLY })).toMatchObject([
    { eventType: 'support_case_update', errorCode: 'FORBIDDEN', service: 'CASE_PORTAL' },
  ]);
});
