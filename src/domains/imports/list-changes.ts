import { capitalized, inList } from './cells.ts';

interface Address {
  readonly type: string;
  readonly [part: string]: string | null | undefined;
}

/** Lists of a user whose entries a CSV file has as separate columns. */
export interface Lists {
  readonly phoneNumbers: readonly { readonly type: string; readonly number: string }[];
  readonly addresses: readonly Address[];
  readonly attributes: readonly { readonly name: string; readonly value: string }[];
}

/** Changes that a record makes to these lists: entries to set, and columns whose value it clears. */
export type ListChanges = { readonly [List in keyof Lists]?: Lists[List] | null | undefined } & {
  readonly cleared?: readonly string[];
};

/**
 * Returns the user's lists after the changes of a record; other entries stay. A column stands for the first entry of
 * its type, and clearing it removes all entries of that type. Leaves out the lists that the record does not mention.
 */
export function applyListChanges(user: Lists, changes: ListChanges): Partial<Lists> {
  const cleared = changes.cleared ?? [];
  const isCleared = (column: string) => cleared.some((name) => name.toLowerCase() === column.toLowerCase());
  const lists: { -readonly [List in keyof Lists]?: Lists[List] } = {};
  if (changes.phoneNumbers || cleared.some((column) => column.endsWith('Phone'))) {
    const kept = user.phoneNumbers.filter(({ type }) => !isCleared(`${type}Phone`));
    lists.phoneNumbers = placed(kept, changes.phoneNumbers ?? [], sameType);
  }
  if (changes.addresses || cleared.some((column) => inList.test(column) && !column.endsWith('Phone'))) {
    const kept = user.addresses
      .map((address) => without(address, isCleared))
      .filter((address) => address !== null);
    lists.addresses = placed(kept, changes.addresses ?? [], sameType);
  }
  if (changes.attributes || cleared.some((column) => column.startsWith('attribute.'))) {
    const kept = user.attributes.filter(({ name }) => !cleared.includes(`attribute.${name}`));
    lists.attributes = placed(kept, changes.attributes ?? [], (one, other) => one.name === other.name);
  }
  return lists;
}

function sameType(one: { readonly type: string }, other: { readonly type: string }): boolean {
  return one.type.toLowerCase() === other.type.toLowerCase();
}

/** Puts each given item in place of the first similar one, whose type keeps its spelling, or appends it. */
function placed<Item extends object>(
  items: readonly Item[],
  given: readonly Item[],
  isLike: (one: Item, other: Item) => boolean,
): Item[] {
  const list = [...items];
  for (const item of given) {
    const at = list.findIndex((one) => isLike(one, item));
    const found = list[at];
    if (found === undefined) list.push(item);
    else list[at] = { ...found, ...item, ...('type' in found ? { type: found.type } : {}) };
  }
  return list;
}

/** Returns the address without the cleared parts, or null if no part remains. */
function without(address: Address, isCleared: (column: string) => boolean): Address | null {
  const { type, ...parts } = address;
  const left = Object.entries(parts).filter(([part]) => !isCleared(`${type}${capitalized(part)}`));
  if (left.length === Object.keys(parts).length) return address;
  return left.some(([, value]) => value) ? { type, ...Object.fromEntries(left) } : null;
}
