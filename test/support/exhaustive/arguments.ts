import { type GraphQLArgument, getNamedType, isRequiredArgument } from 'graphql';
import { expectedOutcome } from './expectation.ts';
import type { objectFinder } from './objects.ts';
import { isMutation, nameOf, type Route } from './routes.ts';
import type { Step } from './sdl.ts';
import { nodeTypes } from './sdl.ts';
import { callOf } from './selections.ts';
import { companionsOf, hasSample, sampleOf, withSample } from './values.ts';
import { strongest, type World } from './world.ts';

export type Values = Record<string, unknown>;

const aCursor = 'pageInfo { startCursor }';

/** Finds valid arguments for every step of a route, including the tested argument or input field. */
export function argumentFinder(world: World, { choose }: ReturnType<typeof objectFinder>) {
  /** Returns the arguments of a route; `given` are those of the mutation with which it begins. */
  return async (route: Route, given: Values = {}): Promise<Values[]> => {
    const { role } = route;
    const cursor = /^(after|before)$/.test(route.entry?.argument.name ?? '');
    const values = await leastOf(role, route.steps, cursor);
    if (isMutation(route)) values[0] = given;
    const { entry } = route;
    const last = route.steps.at(-1);
    if (!entry || !last) return values;
    const { argument, inputs } = entry;
    const own = { ...values.at(-1) };
    const coordinate = `${nameOf(last)}(${argument.name}:)`;
    if (argument.name === 'last' || argument.name === 'before') delete own.first;
    Object.assign(own, await companionsOf(coordinate, world));
    if (argument.name === 'before') own.last = 2;
    if (cursor && !hasSample(coordinate)) own[argument.name] = await cursorOf(role, route.steps, values);
    else if (inputs.length > 0)
      own[argument.name] = await withSample(own[argument.name], argument.type, inputs, world);
    else own[argument.name] ??= await sampleFor(last, argument);
    return [...values.slice(0, -1), own];
  };

  /** Returns the required arguments of each step, and a small page size. */
  async function leastOf(role: string, steps: readonly Step[], withRows: boolean): Promise<Values[]> {
    const all: Values[] = [];
    for (const [index, step] of steps.entries()) {
      const least: Values = {};
      for (const argument of step.field.args) {
        if (argument.name === 'first') least.first = 2;
        if (!isRequiredArgument(argument)) continue;
        const type = step.on ?? getNamedType(step.field.type).name;
        if (index > 0 || argument.name !== 'id' || !nodeTypes.has(type)) {
          if (index > 0 || step.parent !== 'Mutation') least[argument.name] = await sampleFor(step, argument);
        } else if (withRows) least.id = await choose(role, type, steps.slice(1), aCursor);
        else least.id = await choose(role, type, steps.slice(1, -1));
      }
      all.push(least);
    }
    return all;
  }

  function sampleFor(step: Step, { name, type }: GraphQLArgument): Promise<unknown> {
    return sampleOf(`${nameOf(step)}(${name}:)`, type, world);
  }

  async function cursorOf(role: string, steps: readonly Step[], values: readonly Values[]): Promise<unknown> {
    const { text, declarations, variables } = callOf(steps, values, 'list', aCursor);
    const may = steps.every((step) => expectedOutcome(nameOf(step), role) !== 'refused');
    const declared = declarations.length > 0 ? `(${declarations.join(', ')})` : '';
    const { body } = await world.query(may ? role : strongest, `query ${declared} { ${text} }`, variables);
    return /"startCursor":"([^"]+)"/.exec(JSON.stringify(body))?.[1] ?? 'there is no cursor';
  }
}
