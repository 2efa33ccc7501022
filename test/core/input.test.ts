import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import {
  attributesInput,
  checkInput,
  countryInput,
  lineInput,
  nameInput,
  textInput,
} from '../../src/core/input.ts';
import { setBillingEmailsInput } from '../../src/domains/billing/input.ts';
import { cronFault } from '../../src/domains/commands/cron.ts';
import { policyResultsInput } from '../../src/domains/devices/result-input.ts';
import { configurationInput } from '../../src/domains/sso/input.ts';
import { isPublicKey } from '../../src/domains/users/public-key.ts';
import { exportColumns } from '../../src/exports/input.ts';

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
  expect(told([])).toEqual(['body: Must be an object.']);
  expect(
    told({ text: 1, count: 'secret', list: {}, state: 'secret', flag: 1, report: [], address: {} }),
  ).toEqual([
    'body.text: Must be a string.',
    'body.count: Must be a number.',
    'body.list: Must be a list.',
    'body.state: Must be ON or OFF.',
    'body.flag: Must be true or false.',
    'body.report: Must be an object.',
    'body.address: The value is not valid.',
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
    'body.text: Must have at most 3 characters.',
    'body.count: Must be at most 2147483647.',
    'body.list: Must have at least 1 entries.',
    'body.state: Must be ON or OFF.',
    'body.report.kind: Must be A or B.',
    'body: Must not have unknown fields: more.',
  ]);
});

describe('an error in a list has the index of its entry', () => {
  const faults = (schema: z.ZodType, value: unknown) => {
    try {
      checkInput(schema, value);
    } catch (error) {
      const { issues } = (error as { extensions: { issues: { argument: string }[] } }).extensions;
      return issues.map(({ argument }) => argument);
    }
    return [];
  };

  test.each([
    [
      attributesInput,
      [
        { name: 'a', value: '' },
        { name: 'b', value: '' },
        { name: 'a', value: '' },
      ],
      'input.2.name',
    ],
    [
      attributesInput,
      [
        { name: 'a', value: '' },
        { name: '?', value: '' },
      ],
      'input.1.name',
    ],
    [exportColumns(), ['a', 'b', 'b'], 'input.2'],
    [setBillingEmailsInput, { emails: ['a@b.example', 'A@b.example'] }, 'input.emails.1'],
    [configurationInput, { acsUrls: ['https://a.example/', 'https://a.example/'] }, 'input.acsUrls.1'],
    [
      policyResultsInput,
      [0, 1].map(() => ({ policyId: 'pol_01h455vb4pex5vsknk084sn02q', state: 'FAILED' })),
      'input.1.policyId',
    ],
  ])('%#', (schema, value, argument) => {
    expect(faults(schema, value)).toEqual([argument]);
  });
});

test.each(['Germany', 'de', 'DEU', '', 'D'])('a country is told its format: %j', (text) => {
  const { error } = countryInput().safeParse(text);
  expect(error?.issues[0]?.message).toContain('ISO 3166-1 alpha-2');
  expect(countryInput().safeParse('DE').success).toBe(true);
});

describe('a cron expression', () => {
  test.each(['30 6 * * MON-FRI', '*/15 0,12 1-7 JAN *', '0 9 31 12 0'])('%s is one', (text) => {
    expect(cronFault(text)).toBeNull();
  });

  test.each([
    ['0 9 L * *', /^Day of month must have .*L, W, # and \? are not supported/],
    ['0 9 15W * *', /^Day of month must have /],
    ['0 9 * * 5L', /^Day of week must have /],
    ['0 9 * * 1#2', /^Day of week must have /],
    ['0 9 ? * 1', /^Day of month must have /],
    ['x 9 * * 1', /^Minute must have /],
    ['0 9h * * 1', /^Hour must have /],
    ['0 9 * JANUARY 1', /^Month must have /],
    ['0 0 9 * * *', /must have five fields: minute, hour/],
    ['@daily', /must have five fields/],
    ['', /must have five fields/],
  ])('%s is none, and the fault is named', (text, message) => {
    expect(cronFault(text)).toMatch(message);
  });
});
