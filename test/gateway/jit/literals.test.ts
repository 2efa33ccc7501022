import fc from 'fast-check';
import {
  type ExecutionResult,
  type GraphQLArgument,
  GraphQLError,
  type GraphQLInputType,
  getNamedType,
  getNullableType,
  isCompositeType,
  isInputObjectType,
  isNonNullType,
  isRequiredArgument,
  parse,
} from 'graphql';
import { beforeAll, expect, it } from 'vitest';
import { DerivedSchema } from '../../../src/access/derived-schema.ts';
import { guardedSchema, readTypeDefs } from '../../../src/api/schema.ts';
import type { Context } from '../../../src/core/context.ts';
import { builtInPermissions } from '../../../src/core/role-matrix.ts';
import { domains } from '../../../src/domains/registry.ts';
import { unauthenticated } from '../../../src/errors.ts';
import { operationExecutor } from '../../../src/gateway/execute.ts';
import { loadCompiler } from '../../../src/gateway/jit/engine.ts';
import { defaultLimits } from '../../../src/gateway/limits.ts';
import { measures } from '../../support/free.ts';
import { literalOf, type Pick, randomInput, type StandIn } from '../../support/random-inputs.ts';

// The schema as it is, with resolvers for the root fields that answer what arguments they were given. Each value comes as a
// variable, as its default, as a literal, and as a literal with variables in it, to each executor in turn.

const { schema, requirements } = guardedSchema(readTypeDefs(), domains);
const telling = new DerivedSchema(schema, (type) =>
  type === 'Query' || type === 'Mutation' ? tellArguments : undefined,
);
const role = {
  permissions: builtInPermissions.ADMINISTRATOR_WITH_BILLING,
  ...{ schema: telling, visible: telling, validated: telling },
  guards: new Map(),
  hides: false,
  told: requirements,
};
const execute = operationExecutor({
  roleOf: () => role,
  limits: defaultLimits,
  ...measures,
  unauthenticated,
  finish: (result) => result,
});
const fields = [schema.getQueryType(), schema.getMutationType()].flatMap((type) =>
  Object.values(type?.getFields() ?? {})
    .filter(({ args }) => args.length > 0)
    .map((field) => ({ ...field, kind: type?.name.toLowerCase() })),
);
/** Those with JSON inside once more, as they are few. */
const withJson: typeof fields = fields.flatMap((field) => {
  const inputs = field.args.map(({ type }) => getNamedType(type));
  const inner = inputs.flatMap((type) => (isInputObjectType(type) ? Object.values(type.getFields()) : []));
  return inner.some(({ type }) => getNamedType(type).name === 'JSON')
    ? Array<typeof field>(20).fill(field)
    : [];
});

function tellArguments(_root: unknown, args: Record<string, unknown>): never {
  const sorted = Object.entries(args).sort(([a], [b]) => (a < b ? -1 : 1));
  throw new GraphQLError('told', { extensions: { code: 'BAD_USER_INPUT', told: sorted } });
}

interface Form {
  readonly source: string;
  /** Determines whether a variable with another default is null, which gives another answer. */
  readonly isCleared: boolean;
  readonly variables: Record<string, unknown>;
}

/** A value for each required argument and for some of the others. */
type Given = readonly (readonly [argument: GraphQLArgument, value: unknown])[];

function operation(field: (typeof fields)[number], declared: string[], args: string[]): string {
  const type = getNamedType(field.type);
  const selection = isCompositeType(type) ? ' { __typename }' : '';
  return `${field.kind} ${declared.length > 0 ? `(${declared.join(', ')})` : ''} {
    field: ${field.name}(${args.join(', ')})${selection} }`;
}

const written: StandIn = () => undefined;

/** The same arguments in several ways. */
function formsOf(field: (typeof fields)[number], given: Given, int: Pick): Form[] {
  const names = given.map(([{ name }]) => `${name}: $${name}`);
  const values = Object.fromEntries(given.map(([{ name }, value]) => [name, value]));
  const declared = given.map(([{ name, type }]) => `$${name}: ${type}`);
  const defaults = given.map(
    ([{ name, type }, value]) => `$${name}: ${getNullableType(type)} = ${literalOf(value, type, written)}`,
  );
  const literals = given.map(([{ name, type }, value]) => `${name}: ${literalOf(value, type, written)}`);
  const inside = someVariables(int);
  const mixed = given.map(([{ name, type }, value]) => `${name}: ${literalOf(value, type, inside.standIn)}`);
  const isCleared = false;
  return [
    { source: operation(field, declared, names), variables: values, isCleared },
    { source: operation(field, defaults, names), variables: {}, isCleared },
    { source: operation(field, [], literals), variables: {}, isCleared },
    { source: operation(field, inside.declared, mixed), ...inside },
  ];
}

/** Puts variables in place of some parts: with a value, with a default, or with neither where a part is left out. */
function someVariables(int: Pick) {
  const declared: string[] = [];
  const variables: Record<string, unknown> = {};
  const standIn: StandIn = (value, type, isOneOf) => {
    if (int(3) > 0) return undefined;
    if (value === undefined && isNonNullType(type)) return undefined;
    const name = `v${declared.length}`;
    const isDefault = value !== undefined && value !== null && !isOneOf && int(1) === 0;
    const asked: GraphQLInputType | string = isOneOf ? `${getNullableType(type)}!` : type;
    declared.push(
      isDefault
        ? `$${name}: ${getNullableType(type)} = ${literalOf(value, type, written)}`
        : `$${name}: ${asked}`,
    );
    if (value !== undefined && !isDefault) variables[name] = value;
    if (isDefault && int(9) === 0) variables[name] = null;
    return `$${name}`;
  };
  return {
    ...{ declared, variables, standIn },
    get isCleared() {
      return declared.some((text, index) => text.includes(' = ') && `v${index}` in variables);
    },
  };
}

async function told({ source, variables }: Form): Promise<readonly string[]> {
  const document = parse(source);
  const answers: ExecutionResult[] = [];
  for (let run = 0; run < 3; run += 1)
    answers.push(await execute({ document, variables, context: {} as Context, allOrNothing: false }));
  return answers.map((answer) => JSON.stringify(answer));
}

/** Without the place in the document. */
function withoutPlace(answer: string | undefined): string | undefined {
  return answer?.replace(/"locations":\[[^\]]*\],?/, '');
}

beforeAll(() => loadCompiler());

it('gives resolvers the same arguments, however they come and whoever executes', {
  timeout: 240_000,
}, async () => {
  const seen = new Set<string>();
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...fields, ...withJson),
      fc.infiniteStream(fc.nat(1_000_000)),
      async (field, numbers) => {
        const int: Pick = (most) => (numbers.next().value ?? 0) % (most + 1);
        const given: Given = field.args
          .filter((argument) => isRequiredArgument(argument) || int(1) === 0)
          .map((argument) => [argument, randomInput(argument.type, int)]);
        if (given.length === 0) return;
        seen.add(field.name);
        const forms = formsOf(field, given, int);
        const [reference] = await told(forms[0] as Form);
        expect(reference, forms[0]?.source).toContain('"told":');
        for (const form of forms) {
          const answers = await told(form);
          const shown = `${form.source} ${JSON.stringify(form.variables)}`;
          for (const answer of answers) {
            expect(answer, shown).toBe(answers[0]);
            if (!form.isCleared) expect(withoutPlace(answer), shown).toBe(withoutPlace(reference));
          }
        }
      },
    ),
    { numRuns: Number(process.env.LITERAL_RUNS ?? 1000), seed: 20_261_130, endOnFailure: true },
  );
  console.log(`literals: ${seen.size} of ${fields.length} fields with arguments`);
});
