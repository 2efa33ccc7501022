import { capitalized, cells, custom } from './cells.ts';
import type { MappedColumn } from './entity.ts';
import { unreadable } from './unreadable.ts';

/** Names of columns in the files of other systems, with the fields that they stand for. */
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

const byPlainName = new Map([...cells.keys()].map((name) => [plain(name), name]));

export const columnFields: readonly string[] = [...cells.keys()];

/**
 * Maps the columns of a CSV file to fields: by the caller's choices, else by the columns' names, regardless of case,
 * spaces and underscores. The field is null for a column that is left out.
 * @throws BAD_USER_INPUT if two columns map to the same field, or a choice names a column that the file does not have:
 *   otherwise one of the two columns, or the choice, would be ignored.
 */
export function mapColumns(header: readonly string[], choices: readonly MappedColumn[]): MappedColumn[] {
  for (const [index, { column }] of choices.entries()) {
    if (header.includes(column)) continue;
    throw unreadable(`The file has no column “${column}”.`, `columns.${index}.column`);
  }
  const chosen = new Map(choices.map(({ column, field }) => [column, field]));
  const columns = header.map((column) => ({
    column,
    field: chosen.has(column) ? (chosen.get(column) ?? null) : fieldOf(column),
  }));
  for (const { field } of columns) {
    const [first, second] = columns.filter((one) => one.field === field);
    if (field === null || !first || !second) continue;
    throw unreadable(`Two columns are the ${field}: “${first.column}” and “${second.column}”.`);
  }
  return columns;
}

/**
 * Returns the name of the column that a fault of an input field is about, or the field's own name if no column has it.
 */
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
