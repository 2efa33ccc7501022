import fc from 'fast-check';
import { expect, it } from 'vitest';
import { DateTime } from '../../src/gateway/scalars.ts';

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
