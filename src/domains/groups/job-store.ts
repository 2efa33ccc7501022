import { and, eq, sql } from 'drizzle-orm';
import { takeChanges } from '../../../db/changed-objects.ts';
import type { Transaction } from '../../../db/database.ts';
import { prefixOf } from '../../../db/ids.ts';
import { byAutomation } from '../../../db/origin.ts';
import { violationOf } from '../../../db/violations.ts';
import type { JobContext, JobHandler, Outcome } from '../../jobs/job.ts';
import { type Effect, evaluate, type StoredGroup, storedColumns } from './evaluation-store.ts';
import { deviceGroupKind, type GroupKind, userGroupKind } from './kind-store.ts';
import { inOrderOfDependency } from './references.ts';
import { touchedBy } from './touched-store.ts';

const job = 'group-evaluations';

/**
 * Evaluates dynamic groups after changes. The job's row is the organization, whose changed objects are evaluated, or a
 * group that is evaluated as a whole.
 */
export const groupEvaluations: JobHandler = {
  async run(rowId, context) {
    try {
      if (prefixOf(rowId) !== 'org') return await evaluateWhole(rowId, context);
      while (await evaluateChanges(context)) if (context.signal.aborted) return 'unfinished';
      return undefined;
    } catch (error) {
      // A member was deleted between the statement that found it and the one that added it.
      if (violationOf(error)?.kind === 'foreign-key') return 'unfinished';
      throw error;
    }
  },
};

/** @returns whether more changes wait */
function evaluateChanges(context: JobContext): Promise<boolean> {
  const { organizationId } = context.db;
  return context.db.transaction(async (tx) => {
    const { objectIds, fields, more } = await takeChanges(tx, organizationId, job);
    for (const kind of [userGroupKind, deviceGroupKind]) {
      const ids = objectIds.filter((id) => prefixOf(id) === kind.memberPrefix);
      if (ids.length > 0) await evaluateFor(kind, tx, context, ids, fields);
    }
    return more;
  });
}

/** Evaluates the objects in all groups whose queries test one of the fields, or refer to one of the groups among them. */
async function evaluateFor(
  kind: GroupKind,
  tx: Transaction,
  context: JobContext,
  ids: readonly string[],
  fields: readonly string[],
): Promise<void> {
  const { groups } = kind;
  const locked = await tx
    .select(storedColumns(groups))
    .from(groups)
    .where(
      and(
        eq(groups.organizationId, context.db.organizationId),
        sql`member_query is not null`,
        sql`${groups.queryFields} ?| ${sql.param(fields)}::text[]`,
      ),
    )
    .orderBy(groups.id)
    .for('no key update');
  const effects: [StoredGroup, Effect][] = [];
  for (const group of inOrderOfDependency(await touchedBy(kind, tx, locked, ids))) {
    effects.push([group, await evaluate(kind, tx, group, ids)]);
  }
  await record(tx, context, effects);
}

async function evaluateWhole(groupId: string, context: JobContext): Promise<Outcome> {
  const kind = prefixOf(groupId) === 'grp' ? userGroupKind : deviceGroupKind;
  const { groups } = kind;
  await context.db.transaction(async (tx) => {
    const [group] = await tx
      .select(storedColumns(groups))
      .from(groups)
      .where(and(eq(groups.organizationId, context.db.organizationId), eq(groups.id, groupId)))
      .for('no key update');
    if (!group) return;
    const effect = await evaluate(kind, tx, group);
    if (effect.outcome === 'HELD') await announce(kind, tx, context, group, effect);
    else await record(tx, context, [[group, effect]]);
  });
  return undefined;
}

/** Records the effects in the name of the groups. */
async function record(
  tx: Transaction,
  context: JobContext,
  effects: readonly (readonly [StoredGroup, Effect])[],
): Promise<void> {
  for (const [group, { outcome, add, remove, toAdd, toRemove }] of effects) {
    if (add + remove === 0 || outcome === 'HELD') continue;
    const suggested = outcome === 'SUGGESTED';
    await context.record(tx, byAutomation(group, job), {
      service: 'GROUPS',
      eventType: suggested ? 'group_members_suggest' : 'group_members_change',
      error: null,
      resourceId: group.id,
      changes: { add, remove, toAdd, toRemove },
      quiet: suggested && !group.notifyOfSuggestions,
    });
  }
}

/** Records that a change is held, once. */
async function announce(
  { groups }: GroupKind,
  tx: Transaction,
  context: JobContext,
  { id, organizationId, name }: StoredGroup,
  { add, remove }: Effect,
): Promise<void> {
  const { rowCount } = await tx.execute(sql`
    update ${groups} set held_change = held_change || '{"announced": true}'
    where organization_id = ${organizationId} and id = ${id} and held_change ->> 'announced' = 'false'`);
  if (rowCount === 0) return;
  await context.record(tx, byAutomation({ id, name }, job), {
    service: 'GROUPS',
    eventType: 'group_change_hold',
    error: null,
    resourceId: id,
    changes: { add, remove },
  });
}
