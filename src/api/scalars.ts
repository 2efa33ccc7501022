import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql';
import { readInstant } from '../core/date-time.ts';

export const DateTime = new GraphQLScalarType<string, string>({
  name: 'DateTime',
  /**
   * Always 24 characters in UTC, which sort as the instants do. PostgreSQL prints `2026-01-31 08:15:00.12+00`, without
   * zeros at the end.
   */
  serialize(value) {
    const text = String(value);
    if (text[10] !== ' ' || !text.endsWith('+00')) return new Date(text).toISOString();
    const fraction = text.length > 22 ? text.slice(19, -3).padEnd(4, '0').slice(0, 4) : '.000';
    return `${text.slice(0, 10)}T${text.slice(11, 19)}${fraction}Z`;
  },
  parseValue: parse,
  parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : null),
});

/** @returns the instant in UTC with milliseconds. */
function parse(value: unknown): string {
  const instant = typeof value === 'string' ? readInstant(value) : null;
  if (instant === null) throw new GraphQLError('Expected an instant such as 2026-01-31T08:15:00Z.');
  return instant;
}

/** A literal, a variable and a default value mean the same: plain objects, and names of enumeration values as texts. */
export const AnyJson = new GraphQLScalarType<unknown, unknown>({
  name: 'JSON',
  parseValue: finite,
  parseLiteral: (node, variables) => fromLiteral(node, variables ?? {}) ?? null,
});

type Variables = Readonly<Record<string, unknown>>;

/** Undefined for a variable without a value: an object leaves it out, a list has null, as with input objects. */
function fromLiteral(node: ValueNode, variables: Variables): unknown {
  switch (node.kind) {
    case Kind.OBJECT: {
      const entries = node.fields.map(({ name, value }) => [name.value, fromLiteral(value, variables)]);
      // Its own `__proto__`, as `JSON.parse` makes it.
      return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
    }
    case Kind.LIST:
      return node.values.map((value) => fromLiteral(value, variables) ?? null);
    case Kind.VARIABLE:
      return variables[node.name.value];
    case Kind.INT:
    case Kind.FLOAT:
      return Number(node.value);
    case Kind.NULL:
      return null;
    default:
      return node.value;
  }
}

/** JSON has no number for what is out of range, and would make null of it. */
function finite(value: unknown): unknown {
  if (typeof value === 'number' && !Number.isFinite(value))
    throw new GraphQLError('The number is too large.');
  if (typeof value === 'object' && value !== null) Object.values(value).forEach(finite);
  return value;
}
