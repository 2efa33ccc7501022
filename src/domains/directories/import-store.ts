import type { Transaction } from '../../../db/client.ts';
import { newId } from '../../../db/ids.ts';
import type { StoredMapping } from '../../../db/tables/directories.ts';
import { noRoom, roomForUsers } from '../users/room-store.ts';
import { type Link, type LinkPlace, linksOf, writeLinks } from './link-store.ts';
import type { RemoteEntry } from './remote-types.ts';
import { failedEntry, type Tally } from './run-store.ts';
import {
  insertUsers,
  lockUsers,
  type NewUser,
  takenNames,
  type UserChange,
  updateUsers,
} from './user-store.ts';
import {
  changedValues,
  importedValues,
  type UserColumn,
  type UserRecord,
  type UserValues,
} from './user-values.ts';

export interface ImportPlan extends LinkPlace {
  readonly mappings: readonly StoredMapping[];
  readonly matchBy: string;
  /** What imported users have as their source. */
  readonly source: string;
}

interface Candidate {
  readonly entry: RemoteEntry;
  readonly values: UserValues;
  readonly key: string | null;
}

const keyColumns: Readonly<Record<string, UserColumn>> = {
  EMAIL: 'email',
  USERNAME: 'username',
  EMPLOYEE_IDENTIFIER: 'employeeIdentifier',
};

/** Short, and without control characters. */
const isIdentifier = /^\P{C}{1,512}$/u;

/** Brings a page of entries over, by a handful of statements however many they are. */
export async function importEntries(
  tx: Transaction,
  plan: ImportPlan,
  entries: readonly RemoteEntry[],
  tally: Tally,
): Promise<void> {
  const key = keyColumns[plan.matchBy] ?? 'email';
  const candidates = readEntries(plan, key, entries, tally);
  const links = await linksOf(tx, plan, { externalIds: candidates.map(({ entry }) => entry.externalId) });
  const users = await lockUsers(tx, plan.organizationId, {
    key,
    keys: candidates.flatMap((candidate) => candidate.key ?? []),
    ids: links.map(({ userId }) => userId),
  });
  const held = await linksOf(tx, plan, { userIds: users.map(({ id }) => id) });
  const taken = await takenNames(tx, plan.organizationId, {
    usernames: candidates.flatMap(({ values }) => values.username?.toLowerCase() ?? []),
    emails: candidates.flatMap(({ values }) => values.email?.toLowerCase() ?? []),
  });
  const find = userFinder(key, users, [...links, ...held]);

  const made: (NewUser & { readonly entry: RemoteEntry })[] = [];
  const changed: UserChange[] = [];
  const linked: Link[] = [];
  for (const { entry, values, key: name } of candidates) {
    const user = find(entry.externalId, name);
    if (user === 'AMBIGUOUS') {
      failedEntry(
        tally,
        entry.reference,
        'AMBIGUOUS',
        'More than one user, or one of another entry, matches.',
      );
      continue;
    }
    if (user === null && !entry.active) {
      tally.unchanged += 1;
      continue;
    }
    const id = user?.id ?? newId('usr');
    const fault = faultOf(user, values, id, taken);
    if (fault) {
      failedEntry(tally, entry.reference, ...fault);
      continue;
    }
    if (user === null) made.push({ id, values, source: plan.source, entry });
    else {
      const change = changeOf(user, entry, values);
      tally[change.outcome] += 1;
      if (change.outcome !== 'unchanged') changed.push(change);
      linked.push({ externalId: entry.externalId, userId: id, active: entry.active, fingerprint: null });
    }
  }
  const room = made.length > 0 ? await roomForUsers(tx, plan.organizationId) : 0;
  for (const { entry } of made.splice(room)) failedEntry(tally, entry.reference, 'REFUSED', noRoom);
  const inserted = await insertUsers(tx, plan.organizationId, made);
  await updateUsers(tx, plan.organizationId, changed);
  for (const { id, entry } of made) {
    if (!inserted.has(id)) {
      failedEntry(tally, entry.reference, 'CONFLICT', 'Another user has this username or e-mail address.');
      continue;
    }
    tally.created += 1;
    linked.push({ externalId: entry.externalId, userId: id, active: true, fingerprint: null });
  }
  await writeLinks(tx, plan, linked);
}

function readEntries(
  { mappings }: ImportPlan,
  key: UserColumn,
  entries: readonly RemoteEntry[],
  tally: Tally,
): Candidate[] {
  const seen = new Set<string>();
  const candidates: Candidate[] = [];
  for (const entry of entries) {
    tally.seen += 1;
    if (!isIdentifier.test(entry.externalId)) {
      failedEntry(tally, entry.reference, 'INVALID', 'Its identifier is not acceptable.');
      continue;
    }
    const read = importedValues(mappings, entry);
    if (read.fault !== undefined) failedEntry(tally, entry.reference, 'INVALID', read.fault);
    else if (seen.has(entry.externalId)) {
      failedEntry(tally, entry.reference, 'AMBIGUOUS', 'The directory has this entry twice.');
    } else candidates.push({ entry, values: read.values, key: read.values[key]?.toLowerCase() ?? null });
    seen.add(entry.externalId);
  }
  return candidates;
}

/** The user of an entry: the one that is linked to it, else the one that has its key and belongs to no other entry. */
function userFinder(key: UserColumn, users: readonly UserRecord[], links: readonly Link[]) {
  const byId = new Map(users.map((user) => [user.id, user]));
  const byExternalId = new Map(links.map((link) => [link.externalId, link.userId]));
  const linkedUsers = new Set(links.map(({ userId }) => userId));
  const byKey = new Map<string, UserRecord[]>();
  for (const user of users) {
    const name = user[key]?.toLowerCase();
    if (name) byKey.set(name, [...(byKey.get(name) ?? []), user]);
  }
  return (externalId: string, name: string | null): UserRecord | null | 'AMBIGUOUS' => {
    const linked = byId.get(byExternalId.get(externalId) ?? '');
    if (linked) return linked;
    const [match, another] = (name && byKey.get(name)) || [];
    if (!match) return null;
    if (another || linkedUsers.has(match.id)) return 'AMBIGUOUS';
    linkedUsers.add(match.id);
    return match;
  };
}

/** Why the entry cannot become or change a user; reserves its names for it otherwise. */
function faultOf(
  user: UserRecord | null,
  values: UserValues,
  id: string,
  taken: Map<string, string>,
): [code: string, message: string] | null {
  if (user === null && (!values.username || !values.email)) {
    return ['INVALID', 'A new user needs a username and an e-mail address.'];
  }
  const names = [
    values.username ? `username ${values.username.toLowerCase()}` : null,
    values.email ? `email ${values.email.toLowerCase()}` : null,
  ].filter((name) => name !== null);
  if (names.some((name) => (taken.get(name) ?? id) !== id)) {
    return ['CONFLICT', 'Another user has this username or e-mail address.'];
  }
  for (const name of names) taken.set(name, id);
  return null;
}

/** Who is suspended there is suspended here; whoever suspended a user here is not overruled. */
function changeOf(user: UserRecord, entry: RemoteEntry, given: UserValues) {
  const values = changedValues(user, given);
  const suspended = !entry.active && user.state === 'ACTIVATED';
  const state: UserRecord['state'] = suspended ? 'SUSPENDED' : user.state;
  const changes = Object.keys(values).length > 0 ? 'updated' : 'unchanged';
  return {
    user,
    values,
    state,
    outcome: suspended ? ('deprovisioned' as const) : (changes as 'updated' | 'unchanged'),
  };
}
