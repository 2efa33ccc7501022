import { sql } from 'drizzle-orm';
import { purgeEvent, retentionGraceDays } from '../../../db/event-retention.ts';
import { eventRetentions } from '../../../db/tables/event-retentions.ts';
import { events } from '../../../db/tables/events.ts';
import { changed } from '../../core/change.ts';
import type { Context, OrganizationDatabase } from '../../core/context.ts';
import type { DirectoryEventPurge, DirectoryEventRetention } from '../../generated/graphql.ts';

const keptForEver = { days: null, setAt: null, effectiveAt: null };

export async function readRetention(db: OrganizationDatabase): Promise<DirectoryEventRetention> {
  const { organizationId, days, setAt } = eventRetentions;
  const [setting] = await db.read<typeof keptForEver>(
    sql`select ${days}, ${setAt} as "setAt", case when ${days} is not null
        then ${setAt} + make_interval(days => ${retentionGraceDays}) end as "effectiveAt"
      from ${eventRetentions} where ${organizationId} = ${db.organizationId}`,
  );
  return { ...(setting ?? keptForEver), lastPurge: await lastPurge(db) };
}

async function lastPurge(db: OrganizationDatabase): Promise<DirectoryEventPurge | null> {
  const { id, organizationId, occurredAt, changes, eventType, sequence } = events;
  const [row] = await db.read<DirectoryEventPurge>(
    sql`select ${id} as "eventId", ${occurredAt} as "occurredAt", (${changes}->>'removed')::int as removed,
        (${changes}->>'through')::int as through, ${changes}->>'digest' as digest
      from ${events} where ${organizationId} = ${db.organizationId} and ${eventType} = ${purgeEvent}
      order by ${sequence} desc limit 1`,
  );
  return row ?? null;
}

/** @param days null to keep events forever */
export async function setRetention(
  { db, origin }: Pick<Context, 'db' | 'origin'>,
  days: number | null,
): Promise<void> {
  const { organizationId } = db;
  await db.transaction(async (tx) => {
    await tx
      .insert(eventRetentions)
      .values({ organizationId, days, setBy: origin })
      .onConflictDoUpdate({ target: eventRetentions.organizationId, set: { days, setBy: origin } });
    return changed(organizationId);
  });
}
