import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { isPublicKey } from '../src/domains/users/public-key.ts';
import { checkInput, lineInput, nameInput, textInput } from '../src/input.ts';

const inputs = { text: textInput(), line: lineInput(), name: nameInput() };
type Kind = keyof typeof inputs;
const accepts = (kind: Kind, text: string) => inputs[kind].safeParse(text).success;

describe('of what people type', () => {
  test.each([
    ['a NUL', 'a\u0000b', []],
    ['an escape of terminals', 'a\u001b[31mb', []],
    ['the same in one character', 'a\u009b31mb', []],
    ['a separator of lines', 'a\u2028b', []],
    ['the right-to-left override', 'invoice\u202egnp.exe', []],
    ['an isolate', 'a\u2067b', []],
    ['half of a surrogate pair', 'a\ud800b', []],
    ['a line feed', 'a\nBcc: b', ['text']],
    ['a tab', 'a\tb', ['text']],
    ['nothing', '', ['text', 'line']],
    ['spaces', ' \u3000 ', ['text', 'line']],
    ['nothing to be seen', '\u200b\u2060\u00ad', ['text', 'line']],
    ['a family', '👩\u200d👩\u200d👧', ['text', 'line', 'name']],
    ['Persian, with a non-joiner', 'می\u200cخواهم', ['text', 'line', 'name']],
    ['Hebrew, with a mark of direction', 'שלום\u200f!', ['text', 'line', 'name']],
  ] as [string, string, Kind[]][])('%s is accepted where it makes sense', (_what, text, kinds) => {
    expect((Object.keys(inputs) as Kind[]).filter((kind) => accepts(kind, text))).toEqual(kinds);
  });
});

describe('a public key', () => {
  const ed25519 = 'AAAAC3NzaC1lZDI1NTE5AAAAIDm1yMyFzyCdNqQDGHSFrDHbvyVJnM1SGTqjxEBPwiVB';

  test.each([`ssh-ed25519 ${ed25519}`, `ssh-ed25519 ${ed25519} ada@laptop, the new one`])(
    'is one: %s',
    (line) => {
      expect(isPublicKey(line)).toBe(true);
    },
  );

  test.each([
    ['of another type than it says', `ssh-rsa ${ed25519}`],
    ['that is cut off', `ssh-ed25519 ${ed25519.slice(0, 40)}`],
    ['of its type alone', 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5'],
    ['that says more than its type may', `ssh-ed448 ${ed25519}`],
    ['behind options', `command="sh" ssh-ed25519 ${ed25519}`],
    ['that is private', '-----BEGIN OPENSSH PRIVATE KEY-----'],
  ])('%s is none', (_what, line) => expect(isPublicKey(line)).toBe(false));
});

test('what is wrong with JSON is said in our words, without the value', () => {
  const schema = z.strictObject({
    text: z.string().max(3),
    count: z.int32(),
    list: z.array(z.string()).min(1).max(2),
    state: z.enum(['ON', 'OFF']),
    flag: z.boolean(),
    report: z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('A') }),
      z.object({ kind: z.literal('B') }),
    ]),
    address: z.union([z.ipv4(), z.ipv6()]),
  });
  const told = (value: unknown) => {
    try {
      checkInput(schema, value, 'body');
    } catch (error) {
      const { issues } = (error as { extensions: { issues: { argument: string; message: string }[] } })
        .extensions;
      return issues.map(({ argument, message }) => `${argument}: ${message}`);
    }
    return [];
  };
  expect(told([])).toEqual(['body: Expected an object.']);
  expect(
    told({ text: 1, count: 'secret', list: {}, state: 'secret', flag: 1, report: [], address: {} }),
  ).toEqual([
    'body.text: Expected a text.',
    'body.count: Expected a number.',
    'body.list: Expected a list.',
    'body.state: Expected ON or OFF.',
    'body.flag: Expected true or false.',
    'body.report: Expected an object.',
    'body.address: It is not acceptable.',
  ]);
  expect(
    told({
      text: 'long',
      count: 2 ** 31,
      list: [],
      flag: true,
      report: { kind: 'C' },
      address: '::1',
      more: 1,
    }),
  ).toEqual([
    'body.text: At most 3 characters.',
    'body.count: At most 2147483647.',
    'body.list: At least 1 entries.',
    'body.state: Expected ON or OFF.',
    'body.report.kind: Expected A or B.',
    'body: Unknown: more.',
  ]);
});
