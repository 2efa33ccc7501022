import { type GraphQLInputType, getNamedType } from 'graphql';
import { nameOf, type Route } from '../exhaustive/routes.ts';
import type { Step } from '../exhaustive/sdl.ts';
import { inputFieldsOf } from '../exhaustive/sdl.ts';

/** Returns a route to every identifier that the last field of a way accepts, at any depth of its inputs. */
export function routesToIds(role: string, steps: readonly Step[]): Route[] {
  const last = steps.at(-1);
  if (!last) return [];
  return last.field.args.flatMap((argument): Route[] => {
    const { field, parent } = last;
    if (getNamedType(argument.type).name === 'ID') {
      const name = `${nameOf(last)}(${argument.name}:)`;
      const coordinate = { kind: 'ARGUMENT', name, type: parent, field, argument } as const;
      return [{ role, coordinate, steps, entry: { argument, inputs: [] } }];
    }
    return pathsToIds(argument.type, []).map(({ type, inputs }) => {
      const input = inputFieldsOf(type).find(({ name }) => name === inputs.at(-1));
      if (!input) throw new Error(`${type} has no ${inputs.at(-1)}.`);
      const coordinate = { kind: 'INPUT_FIELD', name: `${type}.${input.name}`, type, field: input } as const;
      return { role, coordinate, steps, entry: { argument, inputs } };
    });
  });
}

/** Returns the input fields that accept an identifier, with each type once on a way, because filters contain filters. */
function pathsToIds(
  type: GraphQLInputType,
  passed: readonly string[],
): { type: string; inputs: readonly string[] }[] {
  const { name: named } = getNamedType(type);
  if (passed.includes(named)) return [];
  return inputFieldsOf(type).flatMap((field) => {
    if (getNamedType(field.type).name === 'ID') return [{ type: named, inputs: [field.name] }];
    return pathsToIds(field.type, [...passed, named]).map(({ type: inner, inputs }) => ({
      type: inner,
      inputs: [field.name, ...inputs],
    }));
  });
}

/** Returns the arguments and input fields that accept an identifier. */
export function takesId(type: GraphQLInputType): boolean {
  return getNamedType(type).name === 'ID';
}
