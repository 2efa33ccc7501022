import { type DirectiveNode, type DocumentNode, Kind } from 'graphql';
import { AccessSchemaError } from './requirements.ts';

/** The directives that state a requirement. */
const accessDirectives: ReadonlySet<string> = new Set(['access', 'authenticated', 'public']);

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
  for (const [coordinate, directive] of documents.flatMap(accessStatements)) {
    if (stated.has(coordinate)) problems.push(`${coordinate} states its access more than once.`);
    stated.add(coordinate);
    problems.push(...argumentProblems(directive, known).map((problem) => `${coordinate} ${problem}`));
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

/** The access directives, each with where it stands: `User`, `User.email`, `Query.users(first:)`, `UserFilter.email`. */
function accessStatements({ definitions }: DocumentNode): [coordinate: string, DirectiveNode][] {
  const found: [string, DirectiveNode][] = [];
  const note = (directives: readonly DirectiveNode[] | undefined, coordinate: () => string) => {
    for (const directive of directives ?? []) {
      if (accessDirectives.has(directive.name.value)) found.push([coordinate(), directive]);
    }
  };
  for (const type of definitions) {
    if (!('name' in type) || !type.name) continue;
    const name = type.name.value;
    note(type.directives, () => name);
    for (const field of 'fields' in type ? (type.fields ?? []) : []) {
      note(field.directives, () => `${name}.${field.name.value}`);
      for (const argument of 'arguments' in field ? (field.arguments ?? []) : []) {
        note(argument.directives, () => `${name}.${field.name.value}(${argument.name.value}:)`);
      }
    }
  }
  return found;
}
