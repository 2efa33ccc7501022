import { CronExpressionParser } from 'cron-parser';
import { badInput } from '../../errors.ts';
import type { CommandRepeat } from '../../generated/graphql.ts';
import type { Schedule } from './input.ts';

/** Columns in which a command stores how it is launched. */
export interface Launch {
  readonly launchType: 'MANUAL' | 'TRIGGER' | 'SCHEDULED' | 'REPEATED';
  readonly trigger: string | null;
  readonly triggerHash: string | null;
  readonly triggerPrefix: string | null;
  readonly triggerSecretAt: string | null;
  readonly scheduledAt: string | null;
  readonly cron: string | null;
  readonly repeat: CommandRepeat | null;
  readonly repeatFrom: string | null;
  readonly timeZone: string | null;
  readonly nextRunAt: string | null;
}

const minute = 60_000;
const fiveYears = 5 * 366 * 24 * 60 * minute;

export const manual: Launch = {
  launchType: 'MANUAL',
  trigger: null,
  triggerHash: null,
  triggerPrefix: null,
  triggerSecretAt: null,
  scheduledAt: null,
  cron: null,
  repeat: null,
  repeatFrom: null,
  timeZone: null,
  nextRunAt: null,
};

export function launchedBy(trigger: string): Launch {
  return { ...manual, launchType: 'TRIGGER', trigger };
}

/**
 * Computes the launch that a schedule describes.
 * @param now time in milliseconds
 * @throws BAD_USER_INPUT naming the part of `argument` that is at fault
 */
export function launchAt(schedule: Schedule, now: number, argument: string): Launch {
  const { once, cron, repeat } = schedule;
  if (once != null) {
    const at = Date.parse(once);
    if (at <= now) throw badInput(`${argument}.once`, 'The time must be in the future.');
    if (at > now + fiveYears)
      throw badInput(`${argument}.once`, 'The time must be at most five years ahead.');
    return { ...manual, launchType: 'SCHEDULED', scheduledAt: once, nextRunAt: once };
  }
  if (cron != null) {
    const timeZone = cron.timeZone ?? 'UTC';
    const expression = cron.expression.replace(/\s+/g, ' ');
    const nextRunAt = nextOf(expression, timeZone, now, `${argument}.cron.expression`);
    return { ...manual, launchType: 'REPEATED', cron: expression, timeZone, nextRunAt };
  }
  if (repeat != null) {
    const timeZone = repeat.timeZone ?? 'UTC';
    const first = Math.floor((repeat.from == null ? now : Date.parse(repeat.from)) / minute) * minute;
    if (first > now + fiveYears)
      throw badInput(`${argument}.repeat.from`, 'The time must be at most five years ahead.');
    const expression = cronOf(repeat.every, first, timeZone);
    const nextRunAt = nextOf(expression, timeZone, Math.max(now, first - 1), `${argument}.repeat`);
    const repeatFrom = new Date(first).toISOString();
    return {
      ...manual,
      launchType: 'REPEATED',
      cron: expression,
      repeat: repeat.every,
      repeatFrom,
      timeZone,
      nextRunAt,
    };
  }
  throw badInput(argument, 'The schedule must have `once`, `cron` or `repeat`.');
}

/** Returns the time at which a command is due after a launch; null for a command that runs once. */
export function nextAfter(
  { cron, timeZone, repeatFrom }: Pick<Launch, 'cron' | 'timeZone' | 'repeatFrom'>,
  now: number,
): string | null {
  if (cron === null) return null;
  const from = repeatFrom === null ? now : Math.max(now, Date.parse(repeatFrom) - 1);
  return nextOf(cron, timeZone ?? 'UTC', from, 'cron');
}

/**
 * Returns the first time after `now` that the expression matches, in the local time of the zone.
 * @throws BAD_USER_INPUT
 */
function nextOf(expression: string, timeZone: string, now: number, argument: string): string {
  try {
    const next = CronExpressionParser.parse(expression, { tz: timeZone, currentDate: new Date(now) }).next();
    return next.toDate().toISOString();
  } catch {
    throw badInput(argument, 'The cron expression is not valid, or matches no time.');
  }
}

/** Returns the expression that repeats the minute, hour and day of a moment. */
function cronOf(every: CommandRepeat, first: number, timeZone: string): string {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    minute: 'numeric',
    hour: 'numeric',
    day: 'numeric',
    weekday: 'short',
  });
  const parts = Object.fromEntries(format.formatToParts(first).map(({ type, value }) => [type, value]));
  const [m, h] = [Number(parts.minute), Number(parts.hour)];
  switch (every) {
    case 'MINUTE':
      return '* * * * *';
    case 'HOUR':
      return `${m} * * * *`;
    case 'DAY':
      return `${m} ${h} * * *`;
    case 'WEEK':
      return `${m} ${h} * * ${String(parts.weekday).toUpperCase()}`;
    case 'MONTH':
      return `${m} ${h} ${parts.day} * *`;
  }
}
