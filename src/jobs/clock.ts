import { CronExpressionParser } from 'cron-parser';
import type PgBoss from 'pg-boss';
import type { JobKind } from '../../db/jobs.ts';
import type { Handlers } from './handlers.ts';

const minute = 60_000;

/**
 * Enqueues the recurring jobs that came due within the last minute. Every server does so several times a minute; the
 * queue accepts each kind once a minute.
 */
export async function enqueueDue(boss: PgBoss, { recurring }: Handlers, now: number): Promise<void> {
  for (const [kind, { cron }] of recurring) {
    if (isDue(cron, now)) await enqueueRecurring(boss, kind);
  }
}

export async function enqueueRecurring(boss: PgBoss, kind: JobKind): Promise<void> {
  await boss.send(kind, { kind }, { singletonKey: kind, singletonSeconds: minute / 1000 });
}

function isDue(cron: string, now: number): boolean {
  const expression = CronExpressionParser.parse(cron, { tz: 'UTC', currentDate: new Date(now + 1) });
  return now - expression.prev().getTime() < minute;
}
