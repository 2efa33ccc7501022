import { getNamedType, isCompositeType, isRequiredArgument } from 'graphql';
import { nameOf } from './routes.ts';
import type { Step } from './sdl.ts';

type Values = Readonly<Record<string, unknown>>;

/** Returns the fields of a route as text, with pages of this size, and `goal` within the last one. */
export function selectionOf(steps: readonly Step[], goal: string, size = 2): string {
  return steps.reduceRight((inner, step) => {
    const { field, on } = step;
    if (field.args.some(isRequiredArgument))
      throw new Error(`${nameOf(step)} cannot be passed without arguments.`);
    const page = field.args.some(({ name }) => name === 'first') ? `(first: ${size})` : '';
    return `${field.name}${page} { ${narrowed(inner, on)} }`;
  }, goal);
}

/**
 * Returns the same with arguments in variables of their own, under an alias that is also the prefix of the variables' names.
 */
export function callOf(steps: readonly Step[], values: readonly Values[], alias: string, goal = '') {
  const variables: Record<string, unknown> = {};
  const declarations: string[] = [];
  const text = steps.reduceRight((inner, step, index) => {
    const given = values[index] ?? {};
    const used = step.field.args.filter(({ name }) => Object.hasOwn(given, name));
    const calls = used.map(({ name, type }) => {
      const variable = `${alias}_${index}_${name}`;
      declarations.push(`$${variable}: ${type}`);
      variables[variable] = given[name];
      return `${name}: $${variable}`;
    });
    const body = inner || (isCompositeType(getNamedType(step.field.type)) ? '__typename' : '');
    const name = index === 0 ? `${alias}: ${step.field.name}` : step.field.name;
    return `${name}${calls.length > 0 ? `(${calls.join(', ')})` : ''}${body && ` { ${narrowed(body, step.on)} }`}`;
  }, goal);
  return { text, declarations, variables };
}

function narrowed(selection: string, on: string | undefined): string {
  return on ? `... on ${on} { ${selection} }` : selection;
}
