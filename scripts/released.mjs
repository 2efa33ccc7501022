// The migrations that a release has brought to databases: they stay as they are, and others come after them.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const listOf = (folder) => join(folder, 'released.json');

const readJson = (file) => JSON.parse(readFileSync(file, 'utf8'));

/** Every migration of the folder's journal, with the digest of its SQL: null where the file is missing. */
export function journalOf(folder) {
  return readJson(join(folder, 'meta', '_journal.json')).entries.map(({ idx, tag, when }) => {
    const file = join(folder, `${tag}.sql`);
    const sha256 = existsSync(file) ? createHash('sha256').update(readFileSync(file)).digest('hex') : null;
    return { idx, tag, when, sha256 };
  });
}

/** Returns the differences from the released migrations, one text for each; none where the journal begins with them. */
export function releaseFaults(folder) {
  const journal = journalOf(folder);
  const released = readJson(listOf(folder));
  if (released.length === 0) return [`${listOf(folder)} has no migration, and a release has brought some.`];
  return released.flatMap((migration, place) => {
    const { version, tag } = migration;
    const name = `The migration ${tag}, released with ${version},`;
    const found = journal[place];
    if (found?.tag !== tag) return [`${name} is not the journal's entry ${place}.`];
    if (found.sha256 === null) return [`${name} has no SQL.`];
    const faults = [];
    if (found.sha256 !== migration.sha256) faults.push(`${name} was edited: write another migration.`);
    if (found.when !== migration.when) faults.push(`${name} has another \`when\`: ${found.when}.`);
    if (found.idx !== migration.idx) faults.push(`${name} has another \`idx\`: ${found.idx}.`);
    return faults;
  });
}

const ofTransaction =
  /(^|;|--> statement-breakpoint)\s*(commit|rollback|abort|start\s+transaction|begin(?=\s*(;|transaction|work)))\b/im;

/** Returns the migrations that begin or end a transaction, one text for each: every migration runs in one of its own. */
export function transactionFaults(folder) {
  return journalOf(folder)
    .filter(
      ({ tag, sha256 }) => sha256 && ofTransaction.test(readFileSync(join(folder, `${tag}.sql`), 'utf8')),
    )
    .map(({ tag }) => `The migration ${tag} has a statement that begins or ends a transaction.`);
}
