import { integer, pgTable, text, timestamp } from 'drizzle-orm/pg-core';
import { GraphQLError } from 'graphql';
import { describe, expect, it } from 'vitest';
import { compileStatement } from '../../db/statement.ts';
import {
  anyOfFilter,
  type FilterFields,
  filterCondition,
  instantFilter,
  intFilter,
  textFilter,
} from '../../src/relay/filters.ts';

const people = pgTable('people', {
  id: text('id').notNull(),
  name: text('name'),
  age: integer('age'),
  state: text('state', { enum: ['ON', 'OFF'] }),
  born: timestamp('born', { mode: 'string' }),
});
const fields: FilterFields = {
  id: textFilter(people.id),
  name: textFilter(people.name),
  age: intFilter(people.age),
  state: anyOfFilter(people.state),
  born: instantFilter(people.born),
};
const name = '"people"."name"';

function compiled(filter: object) {
  const condition = filterCondition(fields, filter, 'filter');
  return condition ? compileStatement(condition) : undefined;
}

function refusal(filter: object) {
  try {
    filterCondition(fields, filter, 'filter');
  } catch (error) {
    if (error instanceof GraphQLError) return [error.extensions.code, error.extensions.argument];
    throw error;
  }
  return 'accepted';
}

describe('a filter', () => {
  it.each<[object, string, unknown[]]>([
    [{ name: { eq: 'a' } }, `${name} = $1`, ['a']],
    [{ name: { ne: 'a' } }, `(${name} = $1) is not true`, ['a']],
    [{ name: { eq: 'é' } }, `${name} = any($1::text[])`, [['é', 'e\u0301']]],
    [{ name: { ne: 'é' } }, `(${name} = any($1::text[])) is not true`, [['é', 'e\u0301']]],
    [{ name: { in: ['é'] } }, `${name} = any($1::text[]::text[])`, [['é', 'e\u0301']]],
    [{ name: { startsWith: 'é' } }, `(${name} ^@ $1 or ${name} ^@ $2)`, ['é', 'e\u0301']],
    [{ name: null }, `${name} is null`, []],
    [{ age: null, state: null }, '("people"."age" is null and "people"."state" is null)', []],
    [{ not: { born: null } }, '("people"."born" is null) is not true', []],
    [{ name: { in: ['a', 'b'] } }, `${name} = any($1::text[]::text[])`, [['a', 'b']]],
    [{ name: { startsWith: 'a%' } }, `${name} ^@ $1`, ['a%']],
    [{ name: { contains: 'a' } }, `${name} collate "default" ilike $1`, ['%a%']],
    [{ name: { contains: '%' } }, `${name} collate "default" ilike $1`, ['%\\%%']],
    [{ name: { contains: '_\\%' } }, `${name} collate "default" ilike $1`, ['%\\_\\\\\\%%']],
    [{ name: { contains: '' } }, `${name} collate "default" ilike $1`, ['%%']],
    [{ name: { isNull: true } }, `${name} is null`, []],
    [{ name: { isNull: false } }, `${name} is not null`, []],
    [{ age: { eq: 0 } }, '"people"."age" = $1', [0]],
    [{ age: { gte: 1 } }, '"people"."age" >= $1', [1]],
    [{ age: { lte: -1 } }, '"people"."age" <= $1', [-1]],
    [{ age: { in: [1] } }, '"people"."age" = any($1::text[]::integer[])', [[1]]],
    [{ state: ['ON'] }, '"people"."state" = any($1::text[]::text[])', [['ON']]],
    [{ born: { gte: 'a', lt: 'b' } }, '("people"."born" >= $1 and "people"."born" < $2)', ['a', 'b']],
    [{ name: { eq: "'; drop table people; --" } }, `${name} = $1`, ["'; drop table people; --"]],
    [{ name: { eq: 'a' }, age: { eq: 1 } }, `(${name} = $1 and "people"."age" = $2)`, ['a', 1]],
    [{ and: [{ name: { eq: 'a' } }, { name: { eq: 'b' } }] }, `(${name} = $1 and ${name} = $2)`, ['a', 'b']],
    [{ or: [{ name: { eq: 'a' } }, { name: { eq: 'b' } }] }, `(${name} = $1 or ${name} = $2)`, ['a', 'b']],
    [{ not: { name: { eq: 'a' } } }, `(${name} = $1) is not true`, ['a']],
    [{ not: { not: { name: { eq: 'a' } } } }, `((${name} = $1) is not true) is not true`, ['a']],
    [{ name: undefined, age: { eq: 1 }, and: undefined, not: undefined }, '"people"."age" = $1', [1]],
  ])('%j', (filter, text, params) => {
    expect(compiled(filter)).toEqual({ text, params });
  });

  it.each<[object]>([
    [{}],
    [{ name: {} }],
    [{ name: undefined }],
    [{ and: [] }],
    [{ and: [{}, {}] }],
    [{ or: [{}] }],
    // Every row meets the first part, and so the whole filter.
    [{ or: [{}, { name: { eq: 'a' } }] }],
    [{ or: [{ name: { eq: 'a' } }, { and: [] }] }],
  ])('%j is met by every row', (filter) => {
    expect(compiled(filter)).toBeUndefined();
  });

  it.each<[object, string, string]>([
    [{ id: null }, 'BAD_USER_INPUT', 'filter.id'],
    [{ and: null }, 'BAD_USER_INPUT', 'filter.and'],
    [{ or: [{ not: null }] }, 'BAD_USER_INPUT', 'filter.or.0.not'],
    [{ born: { gte: null, lt: 'a' } }, 'BAD_USER_INPUT', 'filter.born.gte'],
    [{ name: { eq: null } }, 'BAD_USER_INPUT', 'filter.name.eq'],
    [{ name: { in: [] } }, 'CONFLICTING_FILTER', 'filter.name.in'],
    [{ age: { in: [] } }, 'CONFLICTING_FILTER', 'filter.age.in'],
    [{ state: [] }, 'CONFLICTING_FILTER', 'filter.state'],
    [{ or: [] }, 'CONFLICTING_FILTER', 'filter.or'],
    [{ not: {} }, 'CONFLICTING_FILTER', 'filter.not'],
    [{ and: [{ not: { or: [{}] } }] }, 'CONFLICTING_FILTER', 'filter.and.0.not'],
    [{ born: { gte: 'b', lt: 'a' } }, 'CONFLICTING_FILTER', 'filter.born'],
    [{ born: { gte: 'a', lt: 'a' } }, 'CONFLICTING_FILTER', 'filter.born'],
    [{ or: [{}, { name: { in: [] } }] }, 'CONFLICTING_FILTER', 'filter.or.1.name.in'],
    [{ name: { in: Array(101).fill('a') } }, 'BAD_USER_INPUT', 'filter.name.in'],
    [{ and: Array(201).fill({ name: { eq: 'a' } }) }, 'BAD_USER_INPUT', 'filter'],
    [{ or: Array(20).fill({ and: Array(20).fill({ age: { eq: 1 } }) }) }, 'BAD_USER_INPUT', 'filter'],
    [{ name: { eq: 'a\0' } }, 'BAD_USER_INPUT', 'filter.name.eq'],
    [{ name: { ne: '\0' } }, 'BAD_USER_INPUT', 'filter.name.ne'],
    [{ name: { startsWith: '\0' } }, 'BAD_USER_INPUT', 'filter.name.startsWith'],
    [{ name: { contains: '\0' } }, 'BAD_USER_INPUT', 'filter.name.contains'],
    [{ name: { in: ['a', '\0'] } }, 'BAD_USER_INPUT', 'filter.name.in.1'],
    [{ name: { startsWith: 'a'.repeat(4097) } }, 'BAD_USER_INPUT', 'filter.name.startsWith'],
    [{ name: { contains: 'a'.repeat(2001) } }, 'BAD_USER_INPUT', 'filter.name.contains'],
    [
      { or: Array(21).fill({ name: { contains: 'a'.repeat(100) } }) },
      'BAD_USER_INPUT',
      'filter.or.20.name.contains',
    ],
    [{ name: { in: ['a', 'a'.repeat(4097)] } }, 'BAD_USER_INPUT', 'filter.name.in.1'],
  ])('%j is refused', (filter, code, argument) => {
    expect(refusal(filter)).toEqual([code, argument]);
  });

  it.each([
    [{ name: { in: Array(100).fill('a') } }],
    [{ name: { contains: 'a'.repeat(2000) } }],
    [{ name: { startsWith: 'a'.repeat(4096) } }],
    [{ and: Array(199).fill({ name: { eq: 'a' } }) }],
  ])('is accepted as large as it may be', (filter) => {
    expect(refusal(filter)).toBe('accepted');
  });
});
