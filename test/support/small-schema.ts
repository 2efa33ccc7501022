import { makeExecutableSchema } from '@graphql-tools/schema';
import type { IResolvers } from '@graphql-tools/utils';
import { type GraphQLSchema, parse } from 'graphql';
import { assertGuarded } from '../../src/access/checks.ts';
import { assertKnownValues } from '../../src/access/directive-checks.ts';
import { accessDirectives } from '../../src/access/directives.ts';
import { type Cell, permissionsOf as madeOf, type Permissions } from '../../src/access/matrix.ts';
import { AccessSchemaError, type Requirements, readRequirements } from '../../src/access/requirements.ts';
import { builtInPermissions, roleMatrix, scopes } from '../../src/core/role-matrix.ts';
import type { AccessLevel, Scope } from '../../src/generated/graphql.ts';

/** Directives and enums that every guarded schema needs; a test's own SDL follows. */
export const preamble = `${accessDirectives(roleMatrix)}
  directive @plain on ARGUMENT_DEFINITION | INPUT_FIELD_DEFINITION
`;

export interface SmallSchema {
  readonly schema: GraphQLSchema;
  readonly requirements: Requirements;
}

/** Returns a test's own schema with its requirements, checked or not. */
export function smallSchema(sdl: string, resolvers: IResolvers = {}, checked = true): SmallSchema {
  if (checked) assertKnownValues([parse(preamble), parse(sdl)]);
  const schema = makeExecutableSchema({ typeDefs: [preamble, sdl], resolvers });
  const requirements = readRequirements(schema);
  if (checked) assertGuarded(schema, requirements, roleMatrix);
  return { schema, requirements };
}

/** Returns the faults that the start-up check finds in a schema. */
export function problemsOf(sdl: string): readonly string[] {
  try {
    smallSchema(sdl);
    return [];
  } catch (error) {
    if (error instanceof AccessSchemaError) return error.problems;
    throw error;
  }
}

/** Returns permissions with these levels, and No Access to every other scope. */
export function permissionsOf(
  levels: Partial<Record<Scope, AccessLevel | Cell>>,
  name = 'Tester',
): Permissions {
  const cells = scopes.map((scope) => {
    const given = levels[scope] ?? 'NO_ACCESS';
    const cell: Cell =
      typeof given === 'string' ? { level: given, actions: [], condition: null, published: given } : given;
    return [scope, cell] as const;
  });
  const version = `${name} ${JSON.stringify(levels)}`;
  return madeOf(roleMatrix, { name, version, cells: Object.fromEntries(cells) as Record<Scope, Cell> });
}

/** Conditional cells of the matrix, for permissions of a test's own. */
export const runsAssigned = builtInPermissions.COMMAND_RUNNER.cells.COMMANDS;
export const launchesGranted = builtInPermissions.HELP_DESK.cells.REMOTE_ASSIST;
