import { z } from 'zod';
import { countryInput, idInput } from '../../core/input.ts';
import type { AuthenticationConditionRow } from './entity.ts';

const deepest = 5;
const most = 100;

const list = <Item extends z.ZodType>(item: Item) =>
  z.array(item).min(1, 'At least one.').max(most, `At most ${most}.`).optional();
const nested: z.ZodType<AuthenticationConditionRow> = z.lazy(() => condition);
const country = countryInput();

/** GraphQL has seen to it that there is exactly one field, with a value. */
const condition = z.object({
  all: list(nested),
  any: list(nested),
  not: nested.optional(),
  ipAddressIn: list(idInput('ipl')),
  locationIn: list(country),
  deviceManaged: z.boolean().optional(),
  deviceEncrypted: z.boolean().optional(),
  operatingSystemIn: list(z.enum(['WINDOWS', 'MAC', 'LINUX', 'IOS', 'ANDROID'])),
}) as unknown as z.ZodType<AuthenticationConditionRow>;

/** A condition as it is stored: bounded, so that deciding is, too. */
export const conditionInput = condition.superRefine((given, context) => {
  const { depth, count } = measure(given);
  if (depth > deepest) context.addIssue(`At most ${deepest} levels.`);
  if (count > most) context.addIssue(`At most ${most} conditions in all.`);
});

function partsOf({ all, any, not }: AuthenticationConditionRow): readonly AuthenticationConditionRow[] {
  return all ?? any ?? (not ? [not] : []);
}

function measure(given: AuthenticationConditionRow): { depth: number; count: number } {
  const parts = partsOf(given).map(measure);
  return {
    depth: 1 + Math.max(0, ...parts.map(({ depth }) => depth)),
    count: parts.reduce((sum, { count }) => sum + count, 1),
  };
}

/** The lists that a condition names, each with its place in it, such as `all.0.ipAddressIn.1`. */
export function listsNamedIn(given: AuthenticationConditionRow, place = ''): { id: string; at: string }[] {
  if (given.ipAddressIn)
    return given.ipAddressIn.map((id, index) => ({ id, at: `${place}ipAddressIn.${index}` }));
  if (given.not) return listsNamedIn(given.not, `${place}not.`);
  const name = given.all ? 'all' : 'any';
  return partsOf(given).flatMap((part, index) => listsNamedIn(part, `${place}${name}.${index}.`));
}
