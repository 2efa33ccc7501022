import {
  type DirectiveNode,
  type DocumentNode,
  type FieldDefinitionNode,
  type InputValueDefinitionNode,
  Kind,
} from 'graphql';
import { AccessSchemaError } from './requirements.ts';

const accessDirectives = new Set(['access', 'authenticated', 'public']);

/**
 * Refuses directives that say nothing, or two things: @access with a scope, level or action outside of the enums, two
 * requirements at one coordinate, arguments that exclude each other. GraphQL's own validation finds some of them too,
 * but says only where in the file they are, not which coordinate they stand at.
 * @throws AccessSchemaError naming each coordinate.
 */
export function assertKnownValues(documents: readonly DocumentNode[]): void {
  const known = knownValues(documents);
  const stated = new Set<string>();
  const problems: string[] = [];
  for (const [coordinate, directives] of documents.flatMap(coordinates)) {
    for (const directive of directives) {
      if (!accessDirectives.has(directive.name.value)) continue;
      if (stated.has(coordinate)) problems.push(`${coordinate} states its access more than once.`);
      stated.add(coordinate);
      problems.push(...argumentProblems(directive, known).map((problem) => `${coordinate} ${problem}`));
    }
  }
  if (problems.length > 0) throw new AccessSchemaError(problems);
}

type KnownValues = Readonly<Record<string, ReadonlySet<string> | undefined>>;

function knownValues(documents: readonly DocumentNode[]): KnownValues {
  const enums = new Map<string, Set<string>>();
  for (const node of documents.flatMap(({ definitions }) => definitions)) {
    if (node.kind !== Kind.ENUM_TYPE_DEFINITION && node.kind !== Kind.ENUM_TYPE_EXTENSION) continue;
    const values = enums.get(node.name.value) ?? new Set<string>();
    for (const { name } of node.values ?? []) values.add(name.value);
    enums.set(node.name.value, values);
  }
  return {
    scope: enums.get('Scope'),
    level: new Set(['READ_ONLY', 'EDIT']),
    action: enums.get('Action'),
  };
}

function argumentProblems(node: DirectiveNode, known: KnownValues): string[] {
  const problems: string[] = [];
  const given = new Map(node.arguments?.map(({ name, value }) => [name.value, value]));
  for (const [name, value] of given) {
    const text = 'value' in value ? String(value.value) : '';
    if (known[name]?.has(text) === false) problems.push(`names an unknown ${name}, ${text}.`);
  }
  if (given.has('action') && given.has('level')) problems.push('has a level beside an action.');
  if (given.has('of') && !given.has('action')) problems.push('names what it acts on, but no action.');
  if (given.has('own') && !given.has('action')) problems.push('is for its own, but has no action.');
  if (given.has('own') && given.has('of')) problems.push('names what it acts on beside its own.');
  return problems;
}

/** `User`, `User.email`, `Query.users(first:)` and `UserFilter.email`, with the directives that stand there. */
function coordinates({ definitions }: DocumentNode): [string, readonly DirectiveNode[]][] {
  return definitions.flatMap((type) => {
    if (!('name' in type) || !type.name) return [];
    const name = type.name.value;
    const fields = 'fields' in type ? (type.fields ?? []) : [];
    return [
      [name, type.directives ?? []] as [string, readonly DirectiveNode[]],
      ...fields.flatMap((field) => ofField(name, field)),
    ];
  });
}

function ofField(
  type: string,
  field: FieldDefinitionNode | InputValueDefinitionNode,
): [string, readonly DirectiveNode[]][] {
  const coordinate = `${type}.${field.name.value}`;
  const args = 'arguments' in field ? (field.arguments ?? []) : [];
  return [
    [coordinate, field.directives ?? []],
    ...args.map(({ name, directives }): [string, readonly DirectiveNode[]] => [
      `${coordinate}(${name.value}:)`,
      directives ?? [],
    ]),
  ];
}
