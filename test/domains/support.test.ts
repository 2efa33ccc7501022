import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { newId } from '../../db/ids.ts';
import { supportCaseNumbers, supportCases } from '../../db/tables/support.ts';
import { type TestGateway, testGateway } from '../support/gateway.ts';
import { asking, expectBothWays } from './asking.ts';
import {
  attach,
  close,
  comment,
  counts,
  list,
  one,
  removeFile,
  reopen,
  submitRequest,
  submitTicket,
  update,
} from './support-documents.ts';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await testGateway();
});
afterAll(() => gateway.close());

const { answer, refusal } = asking(() => gateway, 'MANAGER');

const ticket = { subject: 'A printer is not found', description: 'Nobody in the hall finds it since today.' };
const text = (content: string) => Buffer.from(content).toString('base64');

async function submitted(fields: object = {}, caller = 'HELP_DESK') {
  const { submitSupportTicket } = await answer(submitTicket, { input: { ...ticket, ...fields } }, caller);
  return submitSupportTicket.supportCase;
}

describe('a ticket', () => {
  test('from the submission to the end, with what was said in between', async () => {
    const made = await submitted(
      { subject: '  A printer is not found ', category: 'DEVICES' },
      'COMMAND_RUNNER',
    );
    expect(made).toMatchObject({
      kind: 'TICKET',
      status: 'OPEN',
      priority: 'NORMAL',
      category: 'DEVICES',
      subject: 'A printer is not found',
      comments: { totalCount: 0 },
      statusChanges: { nodes: [] },
    });
    const { id } = made;
    const moved = await answer(update, { input: { id, status: 'WAITING', priority: 'HIGH' } }, 'MANAGER');
    expect(moved.updateSupportCase.supportCase).toMatchObject({ status: 'WAITING', priority: 'HIGH' });

    // A comment of another person leaves the case waiting. A comment of the submitter is the answer.
    const other = await answer(comment, { input: { caseId: id, body: 'Which hall?' } }, 'MANAGER');
    expect(other.addSupportCaseComment.supportCase.status).toBe('WAITING');
    const reply = await answer(comment, { input: { caseId: id, body: 'The second.' } }, 'COMMAND_RUNNER');
    expect(reply.addSupportCaseComment).toMatchObject({
      comment: { body: 'The second.' },
      supportCase: { status: 'IN_PROGRESS', comments: { totalCount: 2 } },
    });

    const input = { caseId: id, fileName: 'print.log', content: text('no such printer\n') };
    const attached = (await answer(attach, { input }, 'COMMAND_RUNNER')).attachSupportCaseFile;
    expect(attached.attachment).toMatchObject({ fileName: 'print.log', contentType: 'text/plain', size: 16 });
    expect(attached.attachment.content).toBe(input.content);

    await answer(update, { input: { id, status: 'RESOLVED' } });
    const closed = (await answer(close, { id }, 'COMMAND_RUNNER')).closeSupportCase.supportCase;
    expect(closed).toMatchObject({ status: 'CLOSED' });
    expect(closed.resolvedAt).not.toBeNull();
    expect(closed.closedAt).not.toBeNull();
    for (const [document, variables, argument] of [
      [comment, { input: { caseId: id, body: 'One more.' } }, 'input.caseId'],
      [attach, { input }, 'input.caseId'],
      [update, { input: { id, priority: 'LOW' } }, 'input.id'],
      [update, { input: { id, status: 'RESOLVED' } }, 'input.status'],
      [close, { id }, 'id'],
    ] as const) {
      expect(await refusal(document, variables)).toMatchObject({ code: 'INVALID_STATE', argument });
    }
    const again = (await answer(reopen, { id }, 'HELP_DESK')).reopenSupportCase.supportCase;
    expect(again).toMatchObject({ status: 'OPEN', resolvedAt: null, closedAt: null });
    const course = again.statusChanges.nodes.map(({ from, to }: { from: string; to: string }) => [from, to]);
    expect(course).toEqual([
      ['OPEN', 'WAITING'],
      ['WAITING', 'IN_PROGRESS'],
      ['IN_PROGRESS', 'RESOLVED'],
      ['RESOLVED', 'CLOSED'],
      ['CLOSED', 'OPEN'],
    ]);
    expect(await refusal(reopen, { id })).toMatchObject({ code: 'INVALID_STATE' });

    const gone = await answer(removeFile, { id: attached.attachmentId });
    expect(gone.removeSupportCaseAttachment.supportCase.attachments.totalCount).toBe(0);
    const rows = sql`select 1 from support_case_contents where attachment_id = ${attached.attachmentId}`;
    expect(await gateway.database.read(gateway.demo.organizationId, rows)).toEqual([]);
    expect(await refusal(removeFile, { id: attached.attachmentId })).toMatchObject({ code: 'NOT_FOUND' });
  });

  test('and a feature request stand in one list, numbered without a gap, also at once', async () => {
    const before = (await answer(list, { first: 1 })).supportCases.nodes[0].number;
    const input = { subject: 'Darker colours', description: 'At night.' };
    expect(await refusal(submitTicket, { input: { ...input, subject: '' } })).toBeDefined();
    const made = await Promise.all(
      Array.from({ length: 8 }, async (_each, index) => {
        const isTicket = index % 2 === 0;
        if (isTicket) return submitted();
        return (await answer(submitRequest, { input }, 'MANAGER')).submitFeatureRequest.supportCase;
      }),
    );
    expect(made.map(({ number }) => number).sort((a, b) => a - b)).toEqual(
      Array.from({ length: 8 }, (_each, index) => before + 1 + index),
    );
    expect(made[1]).toMatchObject({ kind: 'FEATURE_REQUEST', priority: 'NORMAL', category: 'OTHER' });
  });

  test('leaves its words and its file out of the trail where they are long', async () => {
    const { id } = await submitted();
    const content = text('secret words of a log');
    await answer(attach, { input: { caseId: id, fileName: 'a.log', content } });
    const [event] = await gateway.database.read<{ changes: object; resource_type: string }>(
      gateway.demo.organizationId,
      sql`select changes, resource_type from events where event_type = 'support_case_file_attach'
        order by sequence desc limit 1`,
    );
    expect(event).toMatchObject({
      changes: { input: { caseId: id, fileName: 'a.log' } },
      resource_type: 'SupportCaseAttachment',
    });
    expect(JSON.stringify(event)).not.toContain(content);
  });
});

describe('what is refused', () => {
  test.each([
    ['no subject', submitTicket, { ...ticket, subject: ' ' }, 'input.subject'],
    ['a long subject', submitTicket, { ...ticket, subject: 'x'.repeat(256) }, 'input.subject'],
    ['no description', submitTicket, { ...ticket, description: '' }, 'input.description'],
    [
      'a long description',
      submitRequest,
      { ...ticket, description: 'x'.repeat(10_001) },
      'input.description',
    ],
    ['a terminal code', submitTicket, { ...ticket, subject: 'red \u001b[31m' }, 'input.subject'],
    ['NUL', submitTicket, { ...ticket, description: 'a\0b' }, 'input.description'],
    ['half of a surrogate pair', submitTicket, { ...ticket, subject: '\ud800' }, 'input.subject'],
  ])('%s', async (_case, document, input, argument) => {
    const before = (await answer(list)).supportCases.totalCount;
    expect(await refusal(document, { input })).toMatchObject({ code: 'BAD_USER_INPUT', argument });
    expect((await answer(list)).supportCases.totalCount).toBe(before);
  });

  test('changes of nothing, of another kind of object, and to null', async () => {
    for (const [id, code] of [
      [newId('cas'), 'NOT_FOUND'],
      [newId('usr'), 'INVALID_ID'],
    ] as const) {
      const named = { code, argument: 'input.id' };
      expect(await refusal(update, { input: { id, priority: 'LOW' } })).toMatchObject(named);
      expect(await refusal(close, { id })).toMatchObject({ code, argument: 'id' });
      const ofCase = { code, argument: 'input.caseId' };
      expect(await refusal(comment, { input: { caseId: id, body: 'x' } })).toMatchObject(ofCase);
      const file = { caseId: id, fileName: 'a.txt', content: text('a') };
      expect(await refusal(attach, { input: file })).toMatchObject(ofCase);
    }
    const { id } = await submitted();
    for (const name of ['status', 'priority', 'category', 'subject']) {
      const refused = { code: 'BAD_USER_INPUT', argument: `input.${name}` };
      expect(await refusal(update, { input: { id, [name]: null } })).toMatchObject(refused);
    }
  });

  test('a status that does not follow', async () => {
    const { id } = await submitted();
    await answer(update, { input: { id, status: 'IN_PROGRESS' } });
    const refused = { code: 'INVALID_STATE', argument: 'input.status' };
    expect(await refusal(update, { input: { id, status: 'OPEN', subject: 'x' } })).toMatchObject(refused);
    expect((await answer(one, { id })).supportCase.subject).toBe(ticket.subject);
    // The current status again is not a change.
    const { supportCase } = (await answer(update, { input: { id, status: 'IN_PROGRESS' } }))
      .updateSupportCase;
    expect(supportCase.statusChanges.nodes).toHaveLength(1);
  });
});

describe('lists', () => {
  const numbers = async (filter: object, caller = 'MANAGER') =>
    (await answer(list, { filter, first: 100, sort: { field: 'NUMBER' } }, caller)).supportCases.nodes.map(
      ({ number }: { number: number }) => number,
    );
  /** Returns the numbers of cases of the demo data. */
  const seeded = (filter: object) => numbers({ and: [filter, { number: { lte: 8 } }] });

  test.each(['NUMBER', 'CREATED_AT', 'UPDATED_AT'])('are sorted by %s and paged', async (field) => {
    const page = async (variables: object) => {
      const { nodes, pageInfo } = (await answer(list, variables)).supportCases;
      const timed = nodes.map((node: { createdAt: string; updatedAt: string }) => ({
        ...node,
        createdAt: Date.parse(node.createdAt),
        updatedAt: Date.parse(node.updatedAt),
      }));
      return { nodes: timed, pageInfo };
    };
    const keys = { NUMBER: 'number', CREATED_AT: 'createdAt', UPDATED_AT: 'updatedAt' };
    await expectBothWays(page, field, keys[field as keyof typeof keys], 3);
  });

  test.each([
    [{ kind: ['FEATURE_REQUEST'] }, [2, 5]],
    [{ status: ['CLOSED'] }, [1, 3]],
    [{ status: ['WAITING', 'RESOLVED'] }, [4, 6]],
    [{ priority: ['URGENT'] }, [4]],
    [{ category: ['BILLING', 'SSO'] }, [3, 4]],
    [{ subject: { contains: 'WI-FI' } }, [6]],
    [{ closedAt: { lt: '2100-01-01T00:00:00Z' } }, [1, 3]],
    [{ not: { kind: ['TICKET'] } }, [2, 5]],
  ])('are filtered by %j', async (filter, expected) => {
    expect(await seeded(filter)).toEqual(expected);
  });

  test('are filtered by submitter', async () => {
    const { HELP_DESK } = gateway.demo.administrators;
    expect(await seeded({ submittedById: HELP_DESK })).toEqual([1, 5, 7]);
    const mine = { and: [{ submittedByMe: true }, { number: { lte: 8 } }] };
    expect(await numbers(mine, 'HELP_DESK')).toEqual([1, 5, 7]);
    expect(await numbers(mine, 'READ_ONLY')).toEqual([]);
    const { submittedByName } = (await answer(one, { id: (await submitted()).id })).supportCase;
    expect(await seeded({ submittedByName: { eq: submittedByName } })).toEqual([1, 5, 7]);
  });

  test.each([
    ['laptop', [1, 6, 8]],
    ['encrypting', [8]],
    ['"signing in"', [4]],
    ['certificate wiki', [4]],
    ['invoice or scanners', [3, 6]],
    ['laptop -scanners', [1, 8]],
    // The word is only in a comment, and the comment shares no word with the case.
    ['firmware', [6]],
    ['firmware hourly', []],
    ['nowhere', []],
    ['the', []],
    ['-laptop', []],
    ["' | ! & ( <-> :*", []],
    ['%', []],
  ])('are searched for %s', async (search, expected) => {
    expect(await seeded({ search })).toEqual(expected);
  });

  test('are searched for the present subject', async () => {
    const { id, number } = await submitted({ subject: 'Quokka' });
    await answer(update, { input: { id, subject: 'Wombat' } });
    expect(await numbers({ search: 'quokka' })).toEqual([]);
    expect(await numbers({ search: 'wombats' })).toEqual([number]);
    expect(await refusal(list, { filter: { search: 'x'.repeat(201) } })).toMatchObject({
      code: 'BAD_USER_INPUT',
      argument: 'filter.search',
    });
    expect(await refusal(list, { filter: { search: 'a\0' } })).toMatchObject({ argument: 'filter.search' });
  });

  test('are counted by status', async () => {
    const { supportCaseCounts } = await answer(counts, { filter: { number: { lte: 8 } } }, 'READ_ONLY');
    expect(supportCaseCounts).toEqual([
      { status: 'OPEN', count: 2 },
      { status: 'IN_PROGRESS', count: 2 },
      { status: 'WAITING', count: 1 },
      { status: 'RESOLVED', count: 1 },
      { status: 'CLOSED', count: 2 },
    ]);
  });

  test('read comments, files and changes of all cases at once', async () => {
    const nested = `query ($first: Int) { supportCases(first: $first, sort: { field: NUMBER }) { nodes { submittedBy { name }
      comments { nodes { body writtenBy { name } } } attachments { nodes { fileName attachedBy { name } } }
      statusChanges { nodes { to changedBy { name } } } } } }`;
    const read = vi.spyOn(gateway.database, 'read');
    const statements = async (first: number) => {
      read.mockClear();
      expect((await answer(nested, { first })).supportCases.nodes).toHaveLength(first);
      return read.mock.calls.length;
    };
    const few = await statements(4);
    expect(await statements(8)).toBe(few);
    expect(few).toBe(8);
    read.mockRestore();
  });

  test('of another organization have other numbers, and no case of this one', async () => {
    const { demo, database } = gateway;
    const organizationId = demo.managed[0]?.id ?? '';
    const { id } = await submitted();
    expect(await database.read(organizationId, sql`select id from support_cases where id = ${id}`)).toEqual(
      [],
    );
    await database.transaction(organizationId, async (tx) => {
      await tx.insert(supportCaseNumbers).values({ organizationId, last: 1 });
      await tx.insert(supportCases).values({
        ...{
          id: newId('cas'),
          organizationId,
          number: 1,
          kind: 'TICKET',
          subject: 'Theirs',
          description: 'x',
        },
        ...{ submittedById: newId('adm'), submittedByName: 'Them' },
      });
    });
    expect(await numbers({ subject: { eq: 'Theirs' } })).toEqual([]);
  });
});

test('a search looks words up in their index, as the serving role', async () => {
  const plan = await gateway.database.transaction(gateway.demo.organizationId, async (tx) => {
    // With few words, it would not matter which words are looked up.
    await tx.execute(sql`insert into support_case_words (organization_id, word, case_id)
      select organization_id, 'w' || number, id from (select organization_id, id from support_cases limit 1) as any_case,
        generate_series(1, 20000) as number`);
    const { rows } = await tx.execute<{ 'QUERY PLAN': string }>(
      sql`explain select case_id from support_case_words where organization_id = ${gateway.demo.organizationId}
        and word = any(tsvector_to_array(to_tsvector('english', 'laptop scanners')))`,
    );
    return rows.map((row) => row['QUERY PLAN']).join('\n');
  });
  expect(plan).toContain('support_case_words_key');
  expect(plan).toMatch(/Index Cond: .*word = ANY/);
});

describe('support and roles', () => {
  test('whoever reads only sees all cases, and submits, answers and changes none', async () => {
    const { id } = await submitted();
    const seen = await answer(one, { id }, 'READ_ONLY');
    expect(seen.supportCase).toMatchObject({ subject: ticket.subject });
    expect(seen.supportCase.submittedBy.email).toContain('@');
    for (const [document, variables] of [
      [submitTicket, { input: ticket }],
      [submitRequest, { input: ticket }],
      [comment, { input: { caseId: id, body: 'x' } }],
      [attach, { input: { caseId: id, fileName: 'a.txt', content: text('a') } }],
      [close, { id }],
      [reopen, { id }],
      [update, { input: { id, status: 'CLOSED' } }],
      [removeFile, { id: newId('cat') }],
    ] as const) {
      expect(await refusal(document, variables, 'READ_ONLY')).toMatchObject({ code: 'FORBIDDEN' });
    }
    expect(await answer(one, { id }, 'READ_ONLY')).toEqual(seen);
  });

  test('Command Runners see neither the administrator who submitted nor the name', async () => {
    const { id } = await submitted();
    const { body } = await gateway.query('COMMAND_RUNNER', one, { id });
    expect(body.data.supportCase).toMatchObject({
      subject: ticket.subject,
      submittedByName: null,
      submittedBy: null,
    });
    const paths = body.errors?.map(({ path }) => path?.join('.'));
    expect(paths?.sort()).toEqual(['supportCase.submittedBy', 'supportCase.submittedByName']);
    for (const filter of [
      { submittedById: gateway.demo.administrators.HELP_DESK },
      { submittedByName: { startsWith: 'A' } },
    ])
      expect(await refusal(list, { filter }, 'COMMAND_RUNNER')).toMatchObject({ code: 'FORBIDDEN' });
  });
});
