import { z } from 'zod';
import {
  attributesInput,
  emailInput,
  lineInput,
  nameInput,
  textInput,
  usernameInput,
} from '../../core/input.ts';
import { type Said, UnreadableEntry } from '../../core/reading.ts';
import type { DirectoryUserField } from '../../generated/graphql.ts';
import type { StoredMapping } from './entity.ts';
import type { RemoteEntry, RemoteValues } from './remote-types.ts';

type PlainField = Exclude<DirectoryUserField, 'CUSTOM_ATTRIBUTE'>;

/** Columns by user field. */
export const userColumns = {
  USERNAME: 'username',
  EMAIL: 'email',
  FIRST_NAME: 'firstName',
  MIDDLE_NAME: 'middleName',
  LAST_NAME: 'lastName',
  DISPLAY_NAME: 'chosenName',
  DESCRIPTION: 'description',
  ALTERNATE_EMAIL: 'alternateEmail',
  COMPANY: 'company',
  COST_CENTER: 'costCenter',
  DEPARTMENT: 'department',
  EMPLOYEE_IDENTIFIER: 'employeeIdentifier',
  EMPLOYEE_TYPE: 'employeeType',
  JOB_TITLE: 'jobTitle',
  LOCATION: 'location',
} as const satisfies Record<PlainField, string>;

export type UserColumn = (typeof userColumns)[PlainField];
type Attribute = { readonly name: string; readonly value: string };

/** Values of a user as runs read and write them. */
export type UserValues = { readonly [Column in UserColumn]?: string | null } & {
  readonly attributes?: readonly Attribute[];
};

/** Existing user as runs read it. */
export type UserRecord = { readonly [Column in UserColumn]: string | null } & {
  readonly id: string;
  /** Name that is shown: the chosen one, or one made of the others. */
  readonly displayName: string;
  readonly attributes: readonly Attribute[];
  readonly state: 'STAGED' | 'ACTIVATED' | 'SUSPENDED';
};

const optional = lineInput().nullable();

/** Values in the form that `createUser` requires. A username and an address are required only of a new user. */
const checked = z
  .object({
    username: usernameInput(),
    email: emailInput(),
    firstName: optional,
    middleName: optional,
    lastName: optional,
    chosenName: optional,
    description: textInput().nullable(),
    alternateEmail: emailInput().nullable(),
    company: optional,
    costCenter: optional,
    department: optional,
    employeeIdentifier: optional,
    employeeType: optional,
    jobTitle: optional,
    location: optional,
    attributes: attributesInput,
  })
  .partial();

const customName = nameInput(64);

/** Values that an entry has for a user. */
export interface Imported {
  readonly values: UserValues;
  /** Names of the values that the user no longer has: columns, and custom attributes as `attribute.NAME`. */
  readonly emptied: readonly string[];
}

/**
 * Reads an entry by the mappings that import, or returns its fault. An attribute that the entry does not mention is in
 * neither list. An empty username or address is not imported.
 */
export function importedValues(
  mappings: readonly StoredMapping[],
  entry: RemoteEntry,
): (Imported & { readonly fault?: undefined }) | { readonly fault: string } {
  const values: Record<string, unknown> = {};
  const attributes: Attribute[] = [];
  const emptied: string[] = [];
  const sources = new Map<string, string>();
  for (const { direction, enabled, attribute, userField, customAttribute } of mappings) {
    if (direction !== 'IMPORT' || !enabled) continue;
    const text = said(entry, attribute);
    if (text instanceof UnreadableEntry) return { fault: text.message };
    if (text === undefined) continue;
    if (userField === 'CUSTOM_ATTRIBUTE') {
      const name = customName.parse(customAttribute);
      if (text === null) emptied.push(`attribute.${name}`);
      else attributes.push({ name, value: text });
      continue;
    }
    const column = userColumns[userField as PlainField];
    if (text === null) emptied.push(column);
    else values[column] = text;
    sources.set(column, attribute);
  }
  if (attributes.length > 0) values.attributes = attributes;
  const parsed = checked.safeParse(values);
  const isLasting = (column: string) => column === 'username' || column === 'email';
  if (parsed.success)
    return { values: parsed.data as UserValues, emptied: emptied.filter((column) => !isLasting(column)) };
  const [issue] = parsed.error.issues;
  const source = sources.get(String(issue?.path[0])) ?? 'attributes';
  return { fault: `${source}: ${issue?.message ?? 'The value is not valid.'}` };
}

function said(entry: RemoteEntry, attribute: string): Said | UnreadableEntry {
  try {
    return entry.read(attribute);
  } catch (error) {
    if (error instanceof UnreadableEntry) return error;
    throw error;
  }
}

/** Returns the names of values, as in `emptied`. */
export function namesOf({ attributes = [], ...values }: UserValues): string[] {
  return [...Object.keys(values), ...attributes.map(({ name }) => `attribute.${name}`)];
}

/** Returns the values of a user that the mappings export. */
export function exportedValues(mappings: readonly StoredMapping[], user: UserRecord): RemoteValues {
  const values = new Map<string, string | null>();
  for (const { direction, enabled, attribute, userField, customAttribute, fixedValue } of mappings) {
    if (direction !== 'EXPORT' || !enabled) continue;
    if (userField === null) values.set(attribute, fixedValue);
    else if (userField === 'CUSTOM_ATTRIBUTE') {
      values.set(attribute, user.attributes.find(({ name }) => name === customAttribute)?.value ?? null);
    } else if (userField === 'DISPLAY_NAME') values.set(attribute, user.displayName);
    else values.set(attribute, user[userColumns[userField as PlainField]]);
  }
  return values;
}

/**
 * Returns the values that differ from those of the user, with null for those that are taken away; empty if nothing
 * differs.
 */
export function changedValues(
  user: UserRecord,
  { attributes = [], ...values }: UserValues,
  taken: readonly string[],
): UserValues {
  const changes: Record<string, unknown> = {};
  const none = taken.filter((name) => !name.startsWith('attribute.')).map((column) => [column, null]);
  for (const [column, value] of [...Object.entries(values), ...none] as [UserColumn, string | null][]) {
    if (user[column] !== value) changes[column] = value;
  }
  const names = new Set([...attributes.map(({ name }) => `attribute.${name}`), ...taken]);
  const merged = [...user.attributes.filter(({ name }) => !names.has(`attribute.${name}`)), ...attributes];
  if (!sameAttributes(merged, user.attributes)) changes.attributes = merged;
  return changes as UserValues;
}

function sameAttributes(some: readonly Attribute[], others: readonly Attribute[]): boolean {
  const known = new Map(others.map(({ name, value }) => [name, value]));
  return some.length === others.length && some.every(({ name, value }) => known.get(name) === value);
}
