import { CronExpressionParser } from 'cron-parser';
import type PgBoss from 'pg-boss';
import type { JobKind } from '../../db/jobs.ts';
import type { Handlers } from './handlers.ts';

const minute = 60_000;

/**
 * Enqueues the recurring jobs that came due within the last minute. Every server does so each minute; the queue accepts each
 * kind once a minute.
 * @returns their kinds
 */
export async function enqueueDue(boss: PgBoss, { recurring }: Handlers, now: number): Promise<JobKind[]> {
  const due = [...recurring].filter(([, { cron }]) => isDue(cron, now)).map(([kind]) => kind);
  for (const kind of due) {
    await boss.send(kind, { kind }, { singletonKey: kind, singletonSeconds: minute / 1000 });
  }
  return due;
}

/** Returns the time in milliseconds until the next minute begins. */
export function untilNextMinute(now: number): number {
  return minute - (now % minute);
}

function isDue(cron: string, now: number): boolean {
  const expression = CronExpressionParser.parse(cron, { tz: 'UTC', currentDate: new Date(now + 1) });
  return now - expression.prev().getTime() < minute;
}
