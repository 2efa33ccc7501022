import type { Transaction } from '../../../db/database.ts';
import type { WorkDatabase } from '../../core/context.ts';
import { UnreadableEntry } from '../../core/reading.ts';
import { OutboundError } from '../../outbound/outbound-error.ts';
import {
  forgetGroup,
  type GroupPlace,
  isOfAnother,
  type MemberChanges,
  memberChanges,
  noteGroup,
  noteMembers,
  type PushedGroup,
  readGroup,
  surplusMembers,
  wantedMembers,
} from './group-store.ts';
import { type Exported, LinkedElsewhere, tried } from './provision.ts';
import type { ProvisionedGroups } from './remote-types.ts';

/** Members that one PATCH changes. */
const chunkSize = 100;
const maxChunks = 5;
/** Members of a group that an application without PATCH is sent with each change. */
const maxReplaced = 5_000;
const ofAnother = 'The group in the directory belongs to another group.';

/**
 * Brings groups to a directory: name and members, in chunks, each noted at once. Returns null for a group with further
 * changes to send.
 */
export async function pushGroups(
  groups: ProvisionedGroups,
  db: WorkDatabase,
  directoryId: string,
  groupIds: readonly string[],
): Promise<(Exported | null)[]> {
  const outcomes: (Exported | null)[] = [];
  for (const groupId of groupIds) {
    const place = { organizationId: db.organizationId, directoryId, groupId };
    let more = false;
    const outcome = await tried(groupId, async () => {
      more = await push(groups, db, place);
      return { effect: 'unchanged' };
    });
    outcomes.push(more ? null : outcome);
    if ('outage' in outcome) break;
  }
  return outcomes;
}

/** @returns true if more changes remain */
async function push(groups: ProvisionedGroups, db: WorkDatabase, place: GroupPlace): Promise<boolean> {
  const group = await readGroup(db, place);
  const write = (work: (tx: Transaction) => Promise<void>) => db.transaction(work);
  if (group.name === null) {
    if (group.present) await groups.remove(group.present.externalId);
    await write((tx) => forgetGroup(tx, place));
    return false;
  }
  const name = group.name;
  const externalId = group.present?.externalId ?? (await created(groups, place, name));
  if (!group.present) {
    if (await isOfAnother(db, place, externalId)) throw new LinkedElsewhere(ofAnother);
    await write((tx) => noteGroup(tx, place, { externalId, name }));
  }
  const isGone = groups.patches
    ? !(await patched(groups, db, { ...group, name }, place, externalId))
    : !(await replaced(groups, db, { ...group, name }, place, externalId));
  if (isGone) await write((tx) => forgetGroup(tx, place));
  return isGone || (await memberChanges(db, place, 1).then(isSome));
}

/** Creates a group, or takes over the one that names this user group, or that has its name and names none. */
async function created(groups: ProvisionedGroups, { groupId }: GroupPlace, name: string): Promise<string> {
  const own = await groups.findOwn(groupId);
  if (own) return own.externalId;
  try {
    return await groups.create(groupId, name);
  } catch (error) {
    if (!(error instanceof OutboundError) || error.status !== 409) throw error;
    const found = await groups.findNamed(name);
    if (!found) throw error;
    if (found.groupId?.startsWith('grp_')) {
      throw new LinkedElsewhere(ofAnother);
    }
    return found.externalId;
  }
}

type Assigned = PushedGroup & { readonly name: string };

/** Sends the changes of a group. @returns false if the directory no longer has the group */
async function patched(
  groups: ProvisionedGroups,
  db: WorkDatabase,
  { groupId, name, present }: Assigned,
  place: GroupPlace,
  externalId: string,
): Promise<boolean> {
  if (present?.name !== name) {
    if (!(await groups.rename(externalId, groupId, name))) return false;
    await db.transaction((tx) => noteGroup(tx, place, { externalId, name }));
  }
  for (let chunk = 0; chunk < maxChunks; chunk += 1) {
    const changes = await memberChanges(db, place, chunkSize);
    if (!isSome(changes)) return true;
    if (!(await groups.change(externalId, changes))) return false;
    await db.transaction((tx) => noteMembers(tx, place, changes));
  }
  return true;
}

/** Replaces a group that has changed. @returns false if the directory no longer has the group */
async function replaced(
  groups: ProvisionedGroups,
  db: WorkDatabase,
  { groupId, name, present }: Assigned,
  place: GroupPlace,
  externalId: string,
): Promise<boolean> {
  const changes = await memberChanges(db, place, 1);
  if (present?.name === name && !isSome(changes)) return true;
  const members = await wantedMembers(db, place, maxReplaced + 1);
  if (members.length > maxReplaced) {
    throw new UnreadableEntry(`A group of more than ${maxReplaced} members needs an application with PATCH.`);
  }
  if (!(await groups.replace(externalId, groupId, name, members))) return false;
  await db.transaction(async (tx) => {
    await noteGroup(tx, place, { externalId, name });
    await noteMembers(tx, place, { add: members, remove: await surplusMembers(tx, place, members) });
  });
  return true;
}

function isSome({ add, remove }: MemberChanges): boolean {
  return add.length > 0 || remove.length > 0;
}
