import type { Transaction } from '../../../db/database.ts';
import { newId } from '../../../db/ids.ts';
import type { StoredMapping } from '../../../db/tables/directories.ts';
import { noRoom, roomForUsers } from '../users/checks-store.ts';
import { type Link, type LinkPlace, linksOf, writeLinks } from './link-store.ts';
import { type BrokenEntry, isIdentifier, type RemoteEntry } from './remote-types.ts';
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
  type Imported,
  importedValues,
  namesOf,
  type UserColumn,
  type UserRecord,
  type UserValues,
} from './user-values.ts';

export interface ImportPlan extends LinkPlace {
  readonly mappings: readonly StoredMapping[];
  readonly matchBy: string;
  /** Source that imported users have. */
  readonly source: string;
}

interface Candidate extends Imported {
  readonly entry: RemoteEntry;
  readonly key: string | null;
}

const keyColumns: Readonly<Record<string, UserColumn>> = {
  EMAIL: 'email',
  USERNAME: 'username',
  EMPLOYEE_IDENTIFIER: 'employeeIdentifier',
};

/** Imports a page of entries, with a few statements for any number of them. */
export async function importEntries(
  tx: Transaction,
  plan: ImportPlan,
  entries: readonly (RemoteEntry | BrokenEntry)[],
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
  const givenBefore = new Map(
    links.map(({ externalId, userId, given }) => [`${externalId} ${userId}`, given]),
  );

  const made: (NewUser & { readonly entry: RemoteEntry })[] = [];
  const changed: UserChange[] = [];
  const linked: Link[] = [];
  for (const { entry, values, emptied, key: name } of candidates) {
    const user = find(entry.externalId, name);
    if (user === 'AMBIGUOUS' || user === 'CONFLICT') {
      failedEntry(tally, entry.reference, user, noMatch[user]);
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
      const given = new Set(givenBefore.get(`${entry.externalId} ${id}`));
      const change = changeOf(
        user,
        entry,
        values,
        emptied.filter((value) => given.delete(value)),
      );
      tally[change.outcome] += 1;
      if (change.outcome !== 'unchanged') changed.push(change);
      linked.push(linkTo(id, entry, [...given, ...namesOf(values)]));
    }
  }
  const room = made.length > 0 ? await roomForUsers(tx, plan.organizationId) : 0;
  for (const { entry } of made.splice(room)) failedEntry(tally, entry.reference, 'REFUSED', noRoom);
  const inserted = await insertUsers(tx, plan.organizationId, made);
  await updateUsers(tx, plan.organizationId, changed);
  for (const { id, entry, values } of made) {
    if (!inserted.has(id)) {
      failedEntry(tally, entry.reference, 'CONFLICT', 'Another user has this username or e-mail address.');
      continue;
    }
    tally.created += 1;
    linked.push(linkTo(id, entry, namesOf(values)));
  }
  await writeLinks(tx, plan, linked);
}

const noMatch = {
  AMBIGUOUS: 'More than one user matches.',
  CONFLICT: 'The user that matches is linked to another entry.',
};

function linkTo(userId: string, { externalId, active }: RemoteEntry, given: readonly string[]): Link {
  return { externalId, userId, active, fingerprint: null, given: [...new Set(given)] };
}

function readEntries(
  { mappings }: ImportPlan,
  key: UserColumn,
  entries: readonly (RemoteEntry | BrokenEntry)[],
  tally: Tally,
): Candidate[] {
  const seen = new Set<string>();
  const candidates: Candidate[] = [];
  for (const entry of entries) {
    tally.seen += 1;
    if ('fault' in entry) {
      failedEntry(tally, entry.reference, 'INVALID', entry.fault);
      continue;
    }
    if (!isIdentifier.test(entry.externalId)) {
      failedEntry(tally, entry.reference, 'INVALID', 'The identifier of the entry is not valid.');
      continue;
    }
    const read = importedValues(mappings, entry);
    if (read.fault !== undefined) failedEntry(tally, entry.reference, 'INVALID', read.fault);
    else if (seen.has(entry.externalId)) {
      failedEntry(tally, entry.reference, 'AMBIGUOUS', 'The directory has this entry twice.');
    } else candidates.push({ ...read, entry, key: read.values[key]?.toLowerCase() ?? null });
    seen.add(entry.externalId);
  }
  return candidates;
}

/**
 * Returns a function that finds the user of an entry: the one that is linked to it, or else the one that has its key
 * and belongs to no other entry.
 */
function userFinder(key: UserColumn, users: readonly UserRecord[], links: readonly Link[]) {
  const byId = new Map(users.map((user) => [user.id, user]));
  const byExternalId = new Map(links.map((link) => [link.externalId, link.userId]));
  const linkedUsers = new Set(links.map(({ userId }) => userId));
  const byKey = new Map<string, UserRecord[]>();
  for (const user of users) {
    const name = user[key]?.toLowerCase();
    if (name) byKey.set(name, [...(byKey.get(name) ?? []), user]);
  }
  return (externalId: string, name: string | null): UserRecord | null | keyof typeof noMatch => {
    const linked = byId.get(byExternalId.get(externalId) ?? '');
    if (linked) return linked;
    const [match, another] = (name && byKey.get(name)) || [];
    if (!match) return null;
    if (another) return 'AMBIGUOUS';
    if (linkedUsers.has(match.id)) return 'CONFLICT';
    linkedUsers.add(match.id);
    return match;
  };
}

/** Returns the reason that the entry cannot become or change a user. Reserves its names for it otherwise. */
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

/**
 * Computes the change of a user. A user who is suspended in the directory is suspended here. A suspension that was made
 * here stays.
 */
function changeOf(user: UserRecord, entry: RemoteEntry, said: UserValues, taken: readonly string[]) {
  const values = changedValues(user, said, taken);
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
