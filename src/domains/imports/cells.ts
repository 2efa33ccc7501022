import type { MappedColumn } from './entity.ts';

/** Converts a cell's text to the value of an input field, and enters it into `into`. */
type Cell = (text: string, into: Record<string, unknown>) => void;

/** Text of a cell that clears the value. An empty cell changes nothing. */
const clearing = '[clear]';
/** Fields that an import cannot clear: every user has them, or an import never clears them. */
const lasting = new Set(['username', 'email', 'password', 'state']);

const yes = new Set(['true', 'yes', 'y', '1']);
const no = new Set(['false', 'no', 'n', '0']);

const asText =
  (field: string): Cell =>
  (text, into) => {
    into[field] = text;
  };
/** Sets a flag from a cell's text. Keeps an unknown word as text, which the check of the field then refuses. */
const asFlag =
  (field: string): Cell =>
  (text, into) => {
    const word = text.trim().toLowerCase();
    into[field] = yes.has(word) ? true : no.has(word) ? false : text;
  };
const asNumber =
  (field: string): Cell =>
  (text, into) => {
    into[field] = /^\s*\d{1,15}\s*$/.test(text) ? Number(text) : text;
  };
const asWord =
  (field: string): Cell =>
  (text, into) => {
    into[field] = text.trim().toUpperCase();
  };
const asPhone =
  (type: string): Cell =>
  (text, into) =>
    listOf(into, 'phoneNumbers').push({ type, number: text });
const asAddress =
  (type: string, part: string): Cell =>
  (text, into) => {
    const addresses = listOf(into, 'addresses');
    const found = addresses.find((address) => address.type === type);
    if (found) found[part] = text;
    else addresses.push({ type, [part]: text });
  };

function listOf(into: Record<string, unknown>, field: string): Record<string, unknown>[] {
  into[field] ??= [];
  return into[field] as Record<string, unknown>[];
}

const texts = [
  'username',
  'email',
  'firstName',
  'middleName',
  'lastName',
  'displayName',
  'description',
  'alternateEmail',
  'recoveryEmail',
  'managedAppleId',
  'company',
  'costCenter',
  'department',
  'employeeIdentifier',
  'employeeType',
  'jobTitle',
  'location',
  'managerId',
  'password',
];
const flags = [
  'mfaRequired',
  'passwordNeverExpires',
  'publicKeyAllowed',
  'sudo',
  'sudoWithoutPassword',
  'deviceLockoutExempt',
  'sambaServiceUser',
  'ldapBindingUser',
  'posixManaged',
];
const addressParts = [
  'streetAddress',
  'extendedAddress',
  'poBox',
  'locality',
  'region',
  'postalCode',
  'country',
];

/** Name of a column that holds an attribute which the organization has defined. */
export const custom = /^attributes?[._ :-](.+)$/i;

/** Conversions of cells of a CSV file, by name of the column. */
export const cells: ReadonlyMap<string, Cell> = new Map([
  ...texts.map((field): [string, Cell] => [field, asText(field)]),
  ...flags.map((field): [string, Cell] => [field, asFlag(field)]),
  ['posixUid', asNumber('posixUid')],
  ['posixGid', asNumber('posixGid')],
  ['state', asWord('state')],
  ...['mobile', 'home', 'work'].map((type): [string, Cell] => [`${type}Phone`, asPhone(type)]),
  ...['work', 'home'].flatMap((type) =>
    addressParts.map((part): [string, Cell] => [`${type}${capitalized(part)}`, asAddress(type, part)]),
  ),
]);

/** Content of a record: fields as `createUser` takes them, and the columns of lists whose value the record clears. */
export interface RecordInput {
  readonly input: object;
  readonly cleared: readonly string[];
}

/** Reads one record of a CSV file. */
export function inputOfRecord(record: readonly string[], columns: readonly MappedColumn[]): RecordInput {
  const input: Record<string, unknown> = {};
  const cleared: string[] = [];
  for (const [index, { field }] of columns.entries()) {
    const text = record[index];
    if (field === null || text === undefined || text.trim() === '') continue;
    const attribute = custom.exec(field)?.[1];
    if (text.trim().toLowerCase() === clearing && !lasting.has(field)) {
      if (attribute !== undefined || inList.test(field)) cleared.push(field);
      else input[field] = null;
    } else if (attribute !== undefined) listOf(input, 'attributes').push({ name: attribute, value: text });
    else cells.get(field)?.(text, input);
  }
  return { input, cleared };
}

/**
 * Name of a column that is an entry of a list, or a part of an entry. Captures the type of the entry, and `Phone` or
 * the part of the address.
 */
export const inList = /^(mobile|home|work)(Phone|[A-Z]\w+)$/;

export function capitalized(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
