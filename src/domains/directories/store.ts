import { newId } from '../../../db/ids.ts';
import { directories, type StoredSettings } from '../../../db/tables/directories.ts';
import { changed } from '../../core/change.ts';
import { type Constraints, withConstraints } from '../../core/constraints.ts';
import type { OrganizationDatabase } from '../../core/context.ts';
import { badInput, codedError, notFound } from '../../errors.ts';
import { noCredential } from './credential-store.ts';
import type { DirectoryRow } from './entity.ts';
import type { DirectoryChanges, MappingReplacement, NewDirectory, SettingChanges } from './input.ts';
import { kinds } from './kinds.ts';
import { assertIdle, lockDirectory, ofDirectory } from './lock-store.ts';
import { assertMappings } from './mapping.ts';

type Kind = DirectoryRow['kind'];

const constraints: Constraints = {
  directories_name_unique: ['ALREADY_EXISTS', 'input.name', 'Another directory has this name.'],
};

/** @returns the new directory's identifier. */
export async function createDirectory(
  db: OrganizationDatabase,
  { name, enabled, settings: { kind, changes } }: NewDirectory,
): Promise<string> {
  const { organizationId } = db;
  const id = newId(kinds[kind].prefix);
  const settings = changedSettings(kind, null, changes);
  return withConstraints(constraints, () =>
    db.transaction(async (tx) => {
      const values = { id, organizationId, kind, name, enabled: enabled ?? true, settings };
      await tx.insert(directories).values(values);
      return changed(id);
    }),
  );
}

/** Updates a directory. A credential is only sent to the address that it was given for: another address removes it. */
export async function updateDirectory(
  db: OrganizationDatabase,
  { id, name, enabled, settings: given }: DirectoryChanges,
): Promise<string> {
  return withConstraints(constraints, () =>
    db.transaction(async (tx) => {
      const { kind, settings } = await lockDirectory(tx, db, id);
      const next = given ? settingsOf(kind, settings, given) : settings;
      const moved = kinds[kind].addresses.some((setting) => next[setting] !== settings[setting]);
      if (moved) await assertIdle(tx, db, id);
      await tx
        .update(directories)
        .set({ ...(name ? { name } : {}), ...(enabled == null ? {} : { enabled }), settings: next })
        .where(ofDirectory(db, id));
      if (moved) await tx.update(directories).set(noCredential).where(ofDirectory(db, id));
      return changed(id);
    }),
  );
}

/** Deletes a directory. The foreign keys delete its runs, links and assignments. */
export async function deleteDirectory(db: OrganizationDatabase, id: string): Promise<string> {
  return db.transaction(async (tx) => {
    const deleted = await tx.delete(directories).where(ofDirectory(db, id)).returning({ id: directories.id });
    if (deleted.length === 0) throw notFound('directory');
    return changed(id);
  });
}

export async function replaceMappings(
  db: OrganizationDatabase,
  { id, mappings }: MappingReplacement,
): Promise<string> {
  return db.transaction(async (tx) => {
    const { kind } = await lockDirectory(tx, db, id);
    assertMappings(kind, mappings ?? []);
    await tx.update(directories).set({ mappings }).where(ofDirectory(db, id));
    return changed(id);
  });
}

function settingsOf(
  kind: Kind,
  current: StoredSettings,
  given: NonNullable<DirectoryChanges['settings']>,
): StoredSettings {
  const { input } = kinds[kind];
  if (given.kind !== kind) {
    throw badInput(
      `input.settings.${kinds[given.kind].input}`,
      `A directory of this kind has ${input} settings.`,
    );
  }
  return changedSettings(kind, current, given.changes);
}

/**
 * Returns the settings after a change. An absent setting stays; null sets the default.
 * @throws BAD_USER_INPUT, INVALID_STATE
 */
function changedSettings(
  kind: Kind,
  current: StoredSettings | null,
  changes: SettingChanges,
): StoredSettings {
  const { defaults, initial = {}, required, fixed, input } = kinds[kind];
  const settings = { ...defaults, ...(current ?? initial) };
  const argument = (name: string) => `input.settings.${input}.${name}`;
  const { delegationEnabled, ...others } = changes;
  for (const [name, given] of Object.entries(others)) {
    if (given !== undefined) settings[name] = given ?? initial[name] ?? defaults[name] ?? null;
  }
  // An agent confirms the delegation, or has done so.
  if (delegationEnabled === true && settings.delegationState === 'DISABLED')
    settings.delegationState = 'PENDING';
  if (delegationEnabled === false || delegationEnabled === null) settings.delegationState = 'DISABLED';
  for (const name of required) {
    if (settings[name] === null) throw badInput(argument(name), `\`${name}\` is required.`);
  }
  for (const name of fixed) {
    if (current && current[name] !== settings[name]) {
      throw codedError('INVALID_STATE', `\`${name}\` cannot be changed.`, { argument: argument(name) });
    }
  }
  return settings;
}
