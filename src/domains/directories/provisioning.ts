import { isId } from '../../../db/ids.ts';
import type { JobContext, JobHandler } from '../../jobs/job.ts';
import { openCredential } from './credential-store.ts';
import type { DirectoryRow } from './entity.ts';
import { unwantedLinks, wantedUsers } from './export-store.ts';
import { pushGroups } from './group-push.ts';
import { giveUpAll } from './outage-store.ts';
import type { Claimed } from './pending-store.ts';
import { deprovisionEntries, type Exported, provisionUsers } from './provision.ts';
import { type Attempt, nextStep, settle } from './provisioning-store.ts';
import { remoteOf } from './remote.ts';

/** Job that exports the changed users of a directory, batch by batch, until no export is due. */
export const provisioning: JobHandler = {
  async run(directoryId, context) {
    for (;;) {
      const step = await nextStep(context, directoryId);
      if (step === 'IDLE') return undefined;
      if (step !== 'AGAIN') await settle(context, step.directory, await carryOut(step, context));
      if (context.signal.aborted) return 'unfinished';
    }
  },
  abandoned: (directoryId, context) =>
    giveUpAll(context, directoryId, 'The export was given up. The log has the reason.'),
};

/** Exports the users as they are now, in the order of the claims: those who are to lose their account come first. */
async function carryOut(
  { directory, claimed }: { readonly directory: DirectoryRow; readonly claimed: readonly Claimed[] },
  { db, secret, outbound }: JobContext,
): Promise<Attempt[]> {
  const credential = openCredential(secret, db.organizationId, directory);
  const { settings } = directory;
  const provisioned = credential && remoteOf(directory.kind, { outbound, settings, credential }).provisioned;
  if (!provisioned) throw new Error('The directory cannot be exported to.');
  const userIds = claimed.map(({ subjectId }) => subjectId);
  const unwanted = await unwantedLinks(db, directory.id, { userIds });
  const leaving = new Set(unwanted.map(({ userId }) => userId));
  // A user who is wanted again since the statement before is the subject of another change.
  const wanted = (await wantedUsers(db, directory.id, { userIds })).filter(
    ({ user }) => !leaving.has(user.id),
  );
  const removed = await deprovisionEntries(
    provisioned,
    unwanted.map(({ externalId }) => externalId),
  );
  const isDown = removed.some((outcome) => 'outage' in outcome);
  const kept = isDown ? [] : await provisionUsers(provisioned, { db, directory }, wanted);
  const outcomes = new Map<string, Exported | null>([
    ...unwanted.map(({ userId }, index) => [userId, removed[index] ?? null] as const),
    ...wanted.map(({ user }, index) => [user.id, kept[index] ?? null] as const),
  ]);
  const groupIds = userIds.filter((id) => isId('grp', id));
  const isUp = [...outcomes.values()].every((outcome) => outcome !== null && !('outage' in outcome));
  if (provisioned.groups) {
    const pushed = isUp ? await pushGroups(provisioned.groups, db, directory.id, groupIds) : [];
    for (const [index, id] of groupIds.entries()) outcomes.set(id, pushed[index] ?? null);
  }
  return claimed.map((each) => {
    const outcome = outcomes.get(each.subjectId);
    return {
      claimed: each,
      outcome: outcome === undefined ? { effect: 'unchanged' } : outcome && ofEntry(outcome),
    };
  });
}

/** Counts an internal error of the directory against the entry, which may be the reason for it. */
function ofEntry(outcome: Exported): Exported {
  if (!('outage' in outcome) || outcome.outage.status !== 500) return outcome;
  return { fault: { code: 'REFUSED', message: outcome.outage.message } };
}
