import { z } from 'zod';
import { isId } from '../../../db/ids.ts';
import { isInstant } from '../../core/date-time.ts';
import { nameInput } from '../../core/input.ts';
import {
  conditionsOf,
  type MemberField,
  type MemberFields,
  type StoredClause,
  type StoredCondition,
} from './member-query-entity.ts';

type Issue = { message: string; at: readonly (string | number)[]; code?: 'INVALID_ID' };

/** Maximum number of values of all conditions together: each row is compared with each of them. */
const maxValues = 1_000;
/** Maximum number of conditions of all clauses together. */
const maxConditions = 100;
/** Number of levels of clauses inside of a clause of the query. */
const maxDepth = 2;

const equality = ['IS', 'IS_NOT'];
const presence = ['IS_SET', 'IS_NOT_SET'];
const texts = [...equality, ...presence, 'STARTS_WITH', 'ENDS_WITH', 'CONTAINS'];
const order = [...equality, ...presence, 'AT_LEAST', 'BELOW'];

const operators: Readonly<Record<MemberField['kind'], readonly string[]>> = {
  text: texts,
  attribute: texts,
  number: order,
  instant: order,
  id: [...equality, ...presence],
  group: equality,
  choice: equality,
  flag: equality,
};

/** Returns a member query over these fields, as it is stored. Each value is checked against the type of its field. */
export function memberQueryInput(fields: MemberFields) {
  const condition = z
    .object({
      field: z.string(),
      attribute: nameInput(64).nullish(),
      operator: z.string(),
      values: z.array(nameInput()).max(100, 'Must have at most 100 values.').nullish(),
    })
    .transform(({ field, attribute, operator, values }): StoredCondition => {
      return { field, attribute: attribute ?? null, operator, values: values ?? [] };
    })
    .superRefine((given, context) => {
      for (const { message, at, code } of issuesOf(fields, given)) {
        context.addIssue({ code: 'custom', message, path: [...at], ...(code && { params: { code } }) });
      }
    });
  // Only clauses without a fault are counted.
  const sized = z.custom<StoredClause[]>().superRefine((anyOf, context) => {
    const message = sizeIssue(conditionsOf({ anyOf }));
    if (message) context.addIssue({ code: 'custom', message });
  });
  return z.object({ anyOf: clauses(clause(condition, maxDepth)).pipe(sized) });
}

/** Returns the schema of a clause with further clauses in it, up to a depth. */
function clause(condition: z.ZodType<StoredCondition>, depth: number): z.ZodType<StoredClause> {
  const nested: z.ZodType<StoredClause[]> =
    depth > 0
      ? clauses(clause(condition, depth - 1))
      : z.array(z.never(`Clauses may be nested ${maxDepth} deep.`));
  return z
    .object({
      allOf: z
        .array(condition)
        .min(1, 'Must have at least one condition.')
        .max(10, 'Must have at most 10 conditions.')
        .nullish(),
      anyOf: nested.nullish(),
      noneOf: nested.nullish(),
    })
    .refine(({ allOf, anyOf, noneOf }) => allOf ?? anyOf ?? noneOf, {
      path: ['allOf'],
      message: 'A clause requires `allOf`, `anyOf` or `noneOf`.',
    })
    .transform(({ allOf, anyOf, noneOf }) => ({
      allOf: allOf ?? [],
      ...(anyOf && { anyOf }),
      ...(noneOf && { noneOf }),
    }));
}

function clauses(one: z.ZodType<StoredClause>) {
  return z.array(one).min(1, 'Must have at least one clause.').max(10, 'Must have at most 10 clauses.');
}

function sizeIssue(conditions: readonly StoredCondition[]): string | null {
  if (conditions.length > maxConditions) return `Must have at most ${maxConditions} conditions in all.`;
  const values = conditions.reduce((sum, { values }) => sum + values.length, 0);
  return values <= maxValues
    ? null
    : `Must have at most ${maxValues.toLocaleString('en')} values in all conditions.`;
}

function issuesOf(fields: MemberFields, { field, attribute, operator, values }: StoredCondition): Issue[] {
  const known = fields[field];
  if (!known) return [{ message: 'There is no such field.', at: ['field'] }];
  if ((known.kind === 'attribute') !== (attribute !== null)) {
    const message =
      attribute === null
        ? '`attribute` is required.'
        : `\`attribute\` requires the field CUSTOM_ATTRIBUTE, not ${field}.`;
    return [{ message, at: ['attribute'] }];
  }
  if (!operators[known.kind].includes(operator)) {
    return [
      { message: `${field} can be compared by ${operators[known.kind].join(', ')}.`, at: ['operator'] },
    ];
  }
  const wrongNumber = numberIssue(operator, values.length);
  if (wrongNumber) return [{ message: wrongNumber, at: ['values'] }];
  return values.flatMap((value, index) => {
    const message = valueIssue(known, value);
    const code = 'prefix' in known ? { code: 'INVALID_ID' as const } : {};
    return message ? [{ message, at: ['values', index], ...code }] : [];
  });
}

function numberIssue(operator: string, howMany: number): string | null {
  if (presence.includes(operator)) return howMany === 0 ? null : `${operator} takes no values.`;
  if (operator === 'AT_LEAST' || operator === 'BELOW') {
    return howMany === 1 ? null : `${operator} takes exactly one value.`;
  }
  return howMany > 0 ? null : 'Must have at least one value.';
}

function valueIssue(field: MemberField, value: string): string | null {
  switch (field.kind) {
    case 'choice':
      return field.choices.includes(value) ? null : `Must be one of ${field.choices.join(', ')}.`;
    case 'flag':
      return value === 'true' || value === 'false' ? null : 'Must be true or false.';
    case 'number':
      return /^-?\d{1,9}$/.test(value) ? null : 'Must be an integer of at most nine digits.';
    case 'instant':
      return isInstant(value) && value >= '1900' ? null : 'Must be an instant such as 2026-01-31T08:15:00Z.';
    case 'id':
    case 'group':
      return isId(field.prefix, value) ? null : `Must be an identifier of the form ${field.prefix}_….`;
    default:
      return null;
  }
}
