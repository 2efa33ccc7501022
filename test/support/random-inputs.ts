import {
  type GraphQLEnumType,
  type GraphQLInputType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredInputField,
  Kind,
  print,
} from 'graphql';

/** Returns an integer from 0 to `most`. */
export type Pick = (most: number) => number;

/** Texts that intermediate programs may misinterpret. */
const texts = [
  '',
  'Zoom',
  'a"b\\c',
  'two\nlines',
  '💥 \t',
  '__proto__',
  'null',
  '__MAGIC_DATE__33a9e76d_02e0_4128_8e92_3530ad3da74d0',
  '__MAGIC_NAN__57f286b9_4c20_487f_b409_79804ddcb4f8',
];
const keys = ['name', 'eq', '__proto__', 'constructor', 'toString', 'and', 'a'];
const scalars: Readonly<Record<string, readonly unknown[]>> = {
  Int: [0, 1, -1, 20, 2_147_483_647, -2_147_483_648],
  Float: [0, 1.5, -2e-7, 1e21, 12_345_678_901],
  Boolean: [true, false],
  ID: ['usr_01h455vb4pex5vsknk084sn02q', 'none', 7, ''],
  String: texts,
  DateTime: ['2026-01-31T08:15:00Z', '2026-01-31T09:15:00.5+01:00'],
};
const deepest = 4;

/** Draws a value as a request's variables contain it; undefined where it is omitted. */
export function randomInput(type: GraphQLInputType, int: Pick, depth = 0): unknown {
  if (isNonNullType(type)) return ofType(type.ofType, int, depth);
  return int(7) === 0 ? null : ofType(type, int, depth);
}

function ofType(type: GraphQLInputType, int: Pick, depth: number): unknown {
  if (isListType(type)) {
    const item = () => randomInput(type.ofType, int, depth + 1);
    // A single item is accepted in place of a list (GraphQL specification, October 2021, section 3.11); null is not.
    if (int(5) === 0) return item() ?? [];
    return Array.from({ length: int(depth > deepest ? 0 : 2) }, item);
  }
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields());
    if (type.isOneOf) {
      const field = fields[int(fields.length - 1)];
      return field && { [field.name]: ofType(field.type, int, depth + 1) };
    }
    const given = fields.filter(
      (field) => isRequiredInputField(field) || (depth < deepest && int(depth) === 0),
    );
    return Object.fromEntries(given.map(({ name, type }) => [name, randomInput(type, int, depth + 1)]));
  }
  if (isEnumType(type)) return oneOf(namesOf(type), int);
  return type.toString() === 'JSON' ? randomJson(int, depth) : oneOf(scalars[type.toString()] ?? [], int);
}

function randomJson(int: Pick, depth: number): unknown {
  const kind = int(depth > deepest ? 2 : 6);
  if (kind < 3) return oneOf([...texts, 0, 1.5, -7, true, false, null, 1e21], int);
  if (kind < 5) return Array.from({ length: int(2) }, () => randomJson(int, depth + 1));
  const chosen = keys.filter(() => int(2) === 0);
  return Object.fromEntries(chosen.map((key) => [key, randomJson(int, depth + 1)]));
}

function namesOf(type: GraphQLEnumType): string[] {
  return type.getValues().map(({ name }) => name);
}

function oneOf<Item>(items: readonly Item[], int: Pick): Item {
  return items[int(items.length - 1)] as Item;
}

/** Text in place of a part of a value; undefined for a part to be printed. A part without a value is omitted. */
export type StandIn = (value: unknown, type: GraphQLInputType, isOneOf: boolean) => string | undefined;

/** Prints the value as a literal. Within a JSON value everything is of that type. */
export function literalOf(value: unknown, type: GraphQLInputType, standIn: StandIn, isOneOf = false): string {
  const other = standIn(value, type, isOneOf);
  if (other !== undefined) return other;
  const bare = getNullableType(type);
  if (value === null || value === undefined) return 'null';
  if (isListType(bare) && !Array.isArray(value)) return literalOf(value, bare.ofType, () => undefined);
  if (Array.isArray(value)) {
    const item = isListType(bare) ? bare.ofType : type;
    return `[${value.map((each) => literalOf(each, item, standIn)).join(', ')}]`;
  }
  if (typeof value === 'object') return objectOf(value as Record<string, unknown>, bare, standIn);
  if (isEnumType(bare)) return String(value);
  if (typeof value !== 'string') return JSON.stringify(value);
  return print({ kind: Kind.STRING, value, block: value.includes('\n') });
}

function objectOf(value: Record<string, unknown>, type: GraphQLInputType, standIn: StandIn): string {
  const isTyped = isInputObjectType(type);
  const fields = isTyped
    ? Object.values(type.getFields())
    : Object.keys(value).map((name) => ({ name, type }));
  const isOneOf = isTyped && type.isOneOf;
  const texts = fields.flatMap(({ name, type }) => {
    if (Object.hasOwn(value, name)) return [`${name}: ${literalOf(value[name], type, standIn, isOneOf)}`];
    const absent = isOneOf ? undefined : standIn(undefined, type, false);
    return absent === undefined ? [] : [`${name}: ${absent}`];
  });
  return `{ ${texts.join(', ')} }`;
}
