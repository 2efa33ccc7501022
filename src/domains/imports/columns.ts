import type { MappedColumn } from './entity.ts';

/** How the text of a cell becomes the value of an input field. */
type Cell = (text: string, into: Record<string, unknown>) => void;

const yes = new Set(['true', 'yes', 'y', '1']);
const no = new Set(['false', 'no', 'n', '0']);

const asText =
  (field: string): Cell =>
  (text, into) => {
    into[field] = text;
  };
/** What is neither stays text, for the check of the field to refuse. */
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

/** What a column of a CSV file may mean, by its name here. */
const cells: ReadonlyMap<string, Cell> = new Map([
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

/** Names of other systems' files. */
const aliases: Readonly<Record<string, string>> = {
  emailaddress: 'email',
  mail: 'email',
  surname: 'lastName',
  givenname: 'firstName',
  title: 'jobTitle',
  employeeid: 'employeeIdentifier',
  unixuid: 'posixUid',
  unixguid: 'posixGid',
  passwordlesssudo: 'sudoWithoutPassword',
  phone: 'workPhone',
  cellphone: 'mobilePhone',
};

const custom = /^attributes?[._ :-](.+)$/i;
const byPlainName = new Map([...cells.keys()].map((name) => [plain(name), name]));

export const columnFields: readonly string[] = [...cells.keys()];

/**
 * What the columns of a CSV file mean: what was chosen, else what their names say, whatever their case, spaces and
 * underscores. Null for a column that is left out.
 */
export function mapColumns(header: readonly string[], choices: readonly MappedColumn[]): MappedColumn[] {
  const chosen = new Map(choices.map(({ column, field }) => [column, field]));
  const taken = new Set<string>();
  return header.map((column) => {
    const field = chosen.has(column) ? (chosen.get(column) ?? null) : fieldOf(column);
    if (field === null || taken.has(field)) return { column, field: null };
    taken.add(field);
    return { column, field };
  });
}

/** One record of a CSV file as the input of `createUser`. An empty cell says nothing. */
export function inputOfRecord(record: readonly string[], columns: readonly MappedColumn[]): object {
  const input: Record<string, unknown> = {};
  for (const [index, { field }] of columns.entries()) {
    const text = record[index];
    if (field === null || text === undefined || text.trim() === '') continue;
    const attribute = custom.exec(field)?.[1];
    if (attribute !== undefined) listOf(input, 'attributes').push({ name: attribute, value: text });
    else cells.get(field)?.(text, input);
  }
  return input;
}

/** The column that a fault of an input field is about; the field itself where no column has it. */
export function columnOf(
  path: readonly PropertyKey[],
  input: object,
  columns: readonly MappedColumn[],
): string {
  const field = String(path[0] ?? '');
  const item = (input as Record<string, unknown>)[field];
  const part = Array.isArray(item)
    ? (item[Number(path[1])] as Record<string, string> | undefined)
    : undefined;
  const candidates = [field];
  if (field === 'phoneNumbers' && part) candidates.push(`${part.type}Phone`);
  if (field === 'addresses' && part) candidates.push(`${part.type}${capitalized(String(path[2] ?? ''))}`);
  if (field === 'attributes' && part) candidates.push(`attribute.${part.name}`);
  return (
    columns.find((one) => one.field !== null && candidates.includes(one.field))?.column ?? path.join('.')
  );
}

function fieldOf(column: string): string | null {
  const attribute = custom.exec(column.trim())?.[1];
  if (attribute) return `attribute.${attribute}`;
  const name = plain(column);
  return byPlainName.get(name) ?? aliases[name] ?? null;
}

function plain(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]/g, '');
}

function capitalized(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
