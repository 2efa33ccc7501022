import type { Matrix } from './matrix.ts';

/**
 * Returns the SDL of the directives by which a schema states its requirements, and of their enums.
 *
 * ```graphql
 * type Order @access(scope: ORDERS) {
 *   id: ID!
 *   margin: Int @access(scope: ORDERS, level: EDIT)
 * }
 * ```
 */
export function accessDirectives({ scopes, permissions }: Matrix): string {
  const cells = Object.values(permissions).flatMap((column) => Object.values(column.cells));
  const actions = [...new Set(cells.flatMap((cell) => cell.actions))];
  const action = actions.length > 0 ? ', action: Action, of: String, own: Boolean' : '';
  return `
${actions.length > 0 ? `enum Action { ${actions.join(' ')} }` : ''}
enum Scope { ${scopes.join(' ')} }
enum AccessLevel { NOT_APPLICABLE NO_ACCESS READ_ONLY EDIT }
"Requires a level in a scope: by default READ_ONLY, of mutations EDIT. On a type it holds for each of its fields."
directive @access(scope: Scope!, level: AccessLevel${action}) on ${places}
"Requires a caller with credentials, whatever the role."
directive @authenticated on ${places}
"Requires nothing."
directive @public on OBJECT | FIELD_DEFINITION
`;
}

const places =
  'OBJECT | INTERFACE | INPUT_OBJECT | FIELD_DEFINITION | ARGUMENT_DEFINITION | INPUT_FIELD_DEFINITION';
