import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import { readInstant } from '../instants.ts';

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
