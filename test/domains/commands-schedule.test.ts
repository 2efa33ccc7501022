import { describe, expect, test } from 'vitest';
import { launchAt } from '../../src/domains/commands/schedule.ts';

const now = Date.parse('2026-03-10T10:20:30.400Z');
const at = (schedule: Parameters<typeof launchAt>[0]) => launchAt(schedule, now, 'input.schedule');
const cron = (expression: string, timeZone?: string) => at({ cron: { expression, timeZone } }).nextRunAt;
type Every = NonNullable<Parameters<typeof launchAt>[0]['repeat']>['every'];
const every = (unit: Every, from?: string, timeZone?: string) => {
  const launch = at({ repeat: { every: unit, from, timeZone } });
  return [launch.cron, launch.nextRunAt];
};
const refused = (schedule: Parameters<typeof launchAt>[0]) => {
  try {
    return at(schedule);
  } catch (error) {
    return (error as { extensions: unknown }).extensions;
  }
};

describe('a schedule', () => {
  test('for once is that instant', () => {
    const once = '2026-03-11T00:00:00.000Z';
    expect(at({ once })).toMatchObject({ launchType: 'SCHEDULED', scheduledAt: once, nextRunAt: once });
  });

  test('for once lies in the future, and not too far ahead', () => {
    const fault = { code: 'BAD_USER_INPUT', argument: 'input.schedule.once' };
    expect(refused({ once: '2026-03-10T10:20:30.400Z' })).toEqual(fault);
    expect(refused({ once: '2036-03-10T00:00:00.000Z' })).toEqual(fault);
  });

  test.each([
    ['* * * * *', 'UTC', '2026-03-10T10:21:00.000Z'],
    ['30 6 * * MON-FRI', 'UTC', '2026-03-11T06:30:00.000Z'],
    ['0  0 1 */3 *', 'UTC', '2026-04-01T00:00:00.000Z'],
    ['0 0 29 2 *', 'UTC', '2028-02-29T00:00:00.000Z'],
    ['0 12 * * *', 'America/New_York', '2026-03-10T16:00:00.000Z'],
    ['15,45 8-17 * * 1-5', 'Asia/Kolkata', '2026-03-10T10:45:00.000Z'],
  ])('%s in %s runs next at %s', (expression, timeZone, next) => {
    expect(cron(expression, timeZone)).toBe(next);
  });

  test('keeps the time of day when the clocks change', () => {
    const before = Date.parse('2026-03-28T12:00:00Z');
    const next = (from: number) =>
      launchAt({ cron: { expression: '0 7 * * *', timeZone: 'Europe/Berlin' } }, from, 'schedule').nextRunAt;
    expect(next(before - 86_400_000)).toBe('2026-03-28T06:00:00.000Z');
    expect(next(before)).toBe('2026-03-29T05:00:00.000Z');
  });

  test.each(['60 * * * *', '0 0 31 2 *', '*/0 * * * *', '5-1 * * * *', '0 0 * FOO *', '0 0 0 * *'])(
    'cannot be %s',
    (expression) => {
      const fault = { code: 'BAD_USER_INPUT', argument: 'input.schedule.cron.expression' };
      expect(refused({ cron: { expression } })).toEqual(fault);
    },
  );

  test('repeats the minute, hour and day of its first run', () => {
    const first = '2026-03-12T22:40:10Z';
    expect(every('MINUTE', first)).toEqual(['* * * * *', '2026-03-12T22:40:00.000Z']);
    expect(every('HOUR', first)).toEqual(['40 * * * *', '2026-03-12T22:40:00.000Z']);
    expect(every('DAY', first)).toEqual(['40 22 * * *', '2026-03-12T22:40:00.000Z']);
    expect(every('WEEK', first)).toEqual(['40 22 * * THU', '2026-03-12T22:40:00.000Z']);
    expect(every('MONTH', first)).toEqual(['40 22 12 * *', '2026-03-12T22:40:00.000Z']);
    expect(every('WEEK', first, 'Europe/Berlin')).toEqual(['40 23 * * THU', '2026-03-12T22:40:00.000Z']);
    expect(every('DAY', '2026-03-12T23:10:00Z', 'Europe/Berlin')).toEqual([
      '10 0 * * *',
      '2026-03-12T23:10:00.000Z',
    ]);
  });

  test('that repeats begins now unless said, and goes on from a past beginning', () => {
    expect(every('DAY')).toEqual(['20 10 * * *', '2026-03-11T10:20:00.000Z']);
    expect(every('HOUR', '2020-01-01T00:05:00Z')).toEqual(['5 * * * *', '2026-03-10T11:05:00.000Z']);
    expect(every('MONTH', '2026-01-31T08:00:00Z')).toEqual(['0 8 31 * *', '2026-03-31T08:00:00.000Z']);
  });
});
