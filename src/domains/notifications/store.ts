import { and, eq, isNull, type SQL, sql } from 'drizzle-orm';
import { notifications } from '../../../db/tables/notifications.ts';
import { changed, unchanged } from '../../core/change.ts';
import type { Context } from '../../core/context.ts';
import { notFound } from '../../errors.ts';
import { ofReadableServices } from './entity.ts';

type Reader = Pick<Context, 'db' | 'permissions' | 'principal'>;

/** Counts unread notifications over an index. Dismissed notifications count as read. */
export async function countUnread(reader: Reader): Promise<number> {
  const [row] = await reader.db.read<{ count: number }>(
    sql`select count(*)::int as "count" from ${notifications} where ${seen(reader, isNull(notifications.readAt))}`,
  );
  return row?.count ?? 0;
}

export function markRead(reader: Reader, id: string): Promise<string> {
  return changeOne(reader, id, isNull(notifications.readAt), { readAt: sql`now()` });
}

export function dismiss(reader: Reader, id: string): Promise<string> {
  return changeOne(reader, id, isNull(notifications.dismissedAt), dismissedBy(reader));
}

/** @returns the number of notifications marked as read */
export function markAllRead(reader: Reader): Promise<number> {
  return changeAll(reader, isNull(notifications.readAt), { readAt: sql`now()` });
}

/** @returns the number of notifications dismissed */
export function dismissAll(reader: Reader): Promise<number> {
  return changeAll(reader, isNull(notifications.dismissedAt), dismissedBy(reader));
}

type Values = { readAt?: SQL; dismissedAt?: SQL; dismissedByEmail?: string };

function dismissedBy({ principal }: Reader): Values {
  return {
    readAt: sql`coalesce(${notifications.readAt}, now())`,
    dismissedAt: sql`now()`,
    dismissedByEmail: principal.email,
  };
}

function changeOne(reader: Reader, id: string, due: SQL, values: Values): Promise<string> {
  const known = seen(reader, eq(notifications.id, id));
  return reader.db.transaction(async (tx) => {
    const updated = await tx
      .update(notifications)
      .set(values)
      .where(and(known, due))
      .returning({ id: notifications.id });
    if (updated.length > 0) return changed(id);
    const found = await tx.select({ id: notifications.id }).from(notifications).where(known);
    if (found.length === 0) throw notFound('notification');
    return unchanged(id);
  });
}

function changeAll(reader: Reader, due: SQL, values: Values): Promise<number> {
  const { db } = reader;
  return db.transaction(async (tx) => {
    const { rowCount } = await tx.update(notifications).set(values).where(seen(reader, due));
    return rowCount > 0 ? changed(db.organizationId, rowCount) : unchanged(0);
  });
}

/** Returns the condition for notifications of the organization and of services that the caller reads. */
function seen(reader: Reader, condition: SQL): SQL | undefined {
  return and(
    eq(notifications.organizationId, reader.db.organizationId),
    ofReadableServices(reader),
    condition,
  );
}
