import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type TestGateway, testGateway } from '../support/gateway.ts';
import { asking } from './asking.ts';
import { attach, submitTicket } from './support-documents.ts';

let gateway: TestGateway;
let caseId: string;
beforeAll(async () => {
  gateway = await testGateway();
});
afterAll(() => gateway.close());

const { answer, refusal } = asking(() => gateway, 'HELP_DESK');

async function newCase(): Promise<string> {
  const input = { subject: 'Files', description: 'Some.' };
  return (await answer(submitTicket, { input })).submitSupportTicket.caseId;
}

const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNkYAAAAAYAAjCB0C8AAAAASUVORK5CYII=',
  'base64',
);
const gif = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');
const pdf = Buffer.from('%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n');
const given = (fileName: string, content: Buffer) => ({
  input: { caseId, fileName, content: content.toString('base64') },
});
const attached = async (fileName: string, content: Buffer) =>
  (await answer(attach, given(fileName, content))).attachSupportCaseFile.attachment;

describe('a file', () => {
  beforeAll(async () => {
    caseId = await newCase();
  });

  test('comes back byte by byte', async () => {
    const file = await attached('screen.png', png);
    expect(file).toMatchObject({
      fileName: 'screen.png',
      contentType: 'image/png',
      size: png.length,
      sha256: createHash('sha256').update(png).digest('hex'),
      content: png.toString('base64'),
    });
  });

  test.each([
    ['../../etc/passwd', png, 'passwd.png'],
    ['C:\\Windows\\evil.exe', pdf, 'evil.exe.pdf'],
    ['photo.JPG', gif, 'photo.JPG.gif'],
    ['  .. ', pdf, 'file.pdf'],
    ['page.html', Buffer.from('hello <b>you</b>\n'), 'page.html.txt'],
    ['export.CSV', Buffer.from('=1+1,2\n'), 'export.CSV'],
  ])('called %j gets a name that is fit', async (name, content, expected) => {
    expect((await attached(name, content)).fileName).toBe(expected);
  });
});

describe('refused is', () => {
  beforeAll(async () => {
    caseId = await newCase();
  });

  test.each([
    ['a program', Buffer.from('7f454c4602010100000000000000000002003e00', 'hex')],
    ['an archive', gzipSync('text')],
    ['a picture that is a program', Buffer.from('<?xml version="1.0"?><svg onload="alert(1)"/>')],
    ['bytes without a meaning', Buffer.from([1, 2, 3, 0, 255])],
    ['text in another encoding', Buffer.from([0x66, 0xfc, 0x72])],
    ['text with terminal codes', Buffer.from('\u001b[2J')],
    ['half a megabyte and a byte', Buffer.alloc(524_289, 'a')],
    ['nothing', Buffer.alloc(0)],
  ])('%s', async (_what, content) => {
    const refused = { code: 'BAD_USER_INPUT', argument: 'input.content' };
    expect(await refusal(attach, given('screen.png', content))).toMatchObject(refused);
  });

  test('what is not base64, and a name that cannot be written', async () => {
    for (const content of ['####', 'a', 'aGk', '=']) {
      const input = { caseId, fileName: 'a.txt', content };
      expect(await refusal(attach, { input })).toMatchObject({ argument: 'input.content' });
    }
    for (const name of ['', ' ', 'x'.repeat(201), 'a\r\nb', '\ud800', 'a\u202egnp.exe']) {
      expect(await refusal(attach, given(name, pdf))).toMatchObject({ argument: 'input.fileName' });
    }
  });

  test('the eleventh of a case, also of two at once', async () => {
    for (let index = 0; index < 9; index += 1) await attached(`${index}.txt`, Buffer.from(`${index}\n`));
    const both = await Promise.all(
      ['x.txt', 'y.txt'].map((name) => gateway.query('HELP_DESK', attach, given(name, pdf))),
    );
    const codes = both.map(({ body }) => body.errors?.[0]?.extensions?.code);
    expect(codes.sort()).toEqual(['INVALID_STATE', undefined]);
  });
});

test('the largest file fits through the door', async () => {
  caseId = await newCase();
  expect((await attached('large.txt', Buffer.alloc(524_288, 'a'))).size).toBe(524_288);
});

test('one operation reads eight contents, under whatever names', async () => {
  caseId = await newCase();
  const ids: string[] = [];
  for (let index = 0; index < 9; index += 1) ids.push((await attached('a.txt', Buffer.from(`${index}`))).id);
  const read = (count: number) =>
    `{ ${ids.slice(0, count).map((id, index) => `f${index}: node(id: "${id}") { ... on SupportCaseAttachment { content } }`)} }`;
  expect((await answer(read(8))).f7.content).toBe(Buffer.from('7').toString('base64'));
  const { body } = await gateway.query('HELP_DESK', read(9));
  expect(body.errors?.[0]?.extensions?.code).toBe('OPERATION_TOO_LARGE');
  const listed = `{ supportCase(id: "${caseId}") { attachments { nodes { content } } } }`;
  expect(await refusal(listed)).toMatchObject({ code: 'OPERATION_TOO_LARGE' });
});
