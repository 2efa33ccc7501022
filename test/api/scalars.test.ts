import fc from 'fast-check';
import { parseValue } from 'graphql';
import { describe, expect, it } from 'vitest';
import { AnyJson, DateTime } from '../../src/api/scalars.ts';

it.each([
  ['2026-01-31 08:15:00+00', '2026-01-31T08:15:00.000Z'],
  ['2026-01-31 08:15:00.1+00', '2026-01-31T08:15:00.100Z'],
  ['2026-01-31 08:15:00.12+00', '2026-01-31T08:15:00.120Z'],
  ['2026-01-31 08:15:00.123+00', '2026-01-31T08:15:00.123Z'],
  ['2026-01-31 08:15:00.123456+00', '2026-01-31T08:15:00.123Z'],
  ['2026-01-31T08:15:00Z', '2026-01-31T08:15:00.000Z'],
  ['2026-01-31T09:15:00.5+01:00', '2026-01-31T08:15:00.500Z'],
])('a moment that comes as %s', (given, expected) => {
  expect(DateTime.serialize(given)).toBe(expected);
});

describe('a moment that somebody sends', () => {
  it.each([
    ['2026-01-31T09:15:00+01:00', '2026-01-31T08:15:00.000Z'],
    ['2024-02-29t00:00:00.123456789z', '2024-02-29T00:00:00.123Z'],
    ['0001-01-01T00:00:00Z', '0001-01-01T00:00:00.000Z'],
    ['9999-12-31T23:59:59.999Z', '9999-12-31T23:59:59.999Z'],
    ['2026-01-01T00:00:00+15:59', '2025-12-31T08:01:00.000Z'],
  ])('is taken: %s', (given, expected) => {
    expect(DateTime.parseValue(given)).toBe(expected);
  });

  it.each([
    '0000-12-31T23:59:59Z',
    '0001-01-01T00:00:00+00:01',
    '9999-12-31T23:59:59-00:01',
    '2026-02-29T00:00:00Z',
    '2026-02-31T00:00:00Z',
    '2026-13-01T00:00:00Z',
    '2026-01-01T24:00:00Z',
    '2026-01-01T23:60:00Z',
    '2026-01-01T23:59:60Z',
    '2026-01-01T00:00:00+16:00',
    '2026-01-01T00:00:00',
    '2026-01-01',
    'now',
  ])('is refused: %s', (given) => {
    expect(() => DateTime.parseValue(given)).toThrow('Expected an instant');
  });
});

it('sorts as a text where it sorts as a moment', () => {
  const moments = fc.integer({ min: 0, max: 4_102_444_800_000 });
  const asPrinted = (moment: number) =>
    new Date(moment)
      .toISOString()
      .replace('T', ' ')
      .replace(/[.]?0*Z$/, '+00');
  const printed = (moment: number) => String(DateTime.serialize(asPrinted(moment)));
  fc.assert(
    fc.property(moments, fc.integer({ min: 1, max: 2000 }), (moment, later) => {
      expect(printed(moment) < printed(moment + later)).toBe(true);
      expect(Date.parse(printed(moment))).toBe(moment);
    }),
  );
});

describe('a JSON value', () => {
  it.each([
    [
      '{ name: { eq: "Zoom" }, in: [APPS, 1, -1.5e3, true, null] }',
      { name: { eq: 'Zoom' }, in: ['APPS', 1, -1500, true, null] },
    ],
    ['{ given: $given, list: [$absent, $given], absent: $absent }', { given: 'a', list: [null, 'a'] }],
    ['"""\n  two\n    lines\n"""', 'two\n  lines'],
  ])('is the same in a document: %s', (source, expected) => {
    expect(AnyJson.parseLiteral(parseValue(source), { given: 'a' })).toStrictEqual(expected);
  });

  it('keeps a name that objects have of their own', () => {
    const value = AnyJson.parseLiteral(parseValue('{ __proto__: { a: 1 } }'), {});
    expect(JSON.stringify(value)).toBe('{"__proto__":{"a":1}}');
  });

  it('has no number that JSON would make null of', () => {
    expect(AnyJson.parseValue({ a: [1e308] })).toEqual({ a: [1e308] });
    expect(() => AnyJson.parseValue(JSON.parse('{ "a": [1e400] }'))).toThrow('too large');
  });
});
