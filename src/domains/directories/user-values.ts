import { z } from 'zod';
import type { DirectoryUserField } from '../../generated/graphql.ts';
import { attributesInput, emailInput, lineInput, nameInput, textInput, usernameInput } from '../../input.ts';
import type { StoredMapping } from './entity.ts';
import type { RemoteEntry, RemoteValues } from './remote-types.ts';

type PlainField = Exclude<DirectoryUserField, 'CUSTOM_ATTRIBUTE'>;

/** The column of each user field. */
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

/** A user's values as runs read and write them. */
export type UserValues = { readonly [Column in UserColumn]?: string | null } & {
  readonly attributes?: readonly Attribute[];
};

/** What runs read of users that are there already. */
export type UserRecord = { readonly [Column in UserColumn]: string | null } & {
  readonly id: string;
  /** The name that is shown, chosen or made of the others. */
  readonly displayName: string;
  readonly attributes: readonly Attribute[];
  readonly state: 'STAGED' | 'ACTIVATED' | 'SUSPENDED';
};

const optional = lineInput().nullable();

/** As `createUser` has it; a username and an address are asked for where there is no user yet. */
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

/** The values of an entry that the mappings import, or what is wrong with them. An empty username or address is not imported. */
export function importedValues(
  mappings: readonly StoredMapping[],
  entry: RemoteEntry,
): { readonly values: UserValues; readonly fault?: undefined } | { readonly fault: string } {
  const values: Record<string, unknown> = {};
  const attributes: Attribute[] = [];
  const sources = new Map<string, string>();
  for (const { direction, enabled, attribute, userField, customAttribute } of mappings) {
    if (direction !== 'IMPORT' || !enabled) continue;
    const text = entry.read(attribute);
    if (userField === 'CUSTOM_ATTRIBUTE') {
      const name = customName.parse(customAttribute);
      if (text !== null) attributes.push({ name, value: text });
      continue;
    }
    const column = userColumns[userField as PlainField];
    if (text === null && (column === 'username' || column === 'email')) continue;
    values[column] = text;
    sources.set(column, attribute);
  }
  if (attributes.length > 0) values.attributes = attributes;
  const parsed = checked.safeParse(values);
  if (parsed.success) return { values: parsed.data as UserValues };
  const [issue] = parsed.error.issues;
  const source = sources.get(String(issue?.path[0])) ?? 'attributes';
  return { fault: `${source}: ${issue?.message ?? 'It is not acceptable.'}` };
}

/** The values of a user that the mappings export. */
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

/** Which of the values differ from what the user has; none where nothing does. */
export function changedValues(user: UserRecord, { attributes, ...values }: UserValues): UserValues {
  const changes: Record<string, unknown> = {};
  for (const [column, value] of Object.entries(values)) {
    if (user[column as UserColumn] !== value) changes[column] = value;
  }
  if (attributes) {
    const names = new Set(attributes.map(({ name }) => name));
    const merged = [...user.attributes.filter(({ name }) => !names.has(name)), ...attributes];
    if (!sameAttributes(merged, user.attributes)) changes.attributes = merged;
  }
  return changes as UserValues;
}

function sameAttributes(some: readonly Attribute[], others: readonly Attribute[]): boolean {
  const known = new Map(others.map(({ name, value }) => [name, value]));
  return some.length === others.length && some.every(({ name, value }) => known.get(name) === value);
}
