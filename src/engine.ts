/**
 * The engine without the product: a role matrix in, enforced and explained field decisions out. The package exports it as
 * `rolegate/engine`; docs/engine.md has examples.
 *
 * @packageDocumentation
 */
export { rolesThatPass, rowLimit } from './access/decisions.ts';
export { accessDirectives } from './access/directives.ts';
export type { Explained, Explanation } from './access/explain.ts';
export {
  type Cell,
  type CellDefinition,
  createMatrix,
  type Level,
  type Matrix,
  type MatrixDefinition,
  MatrixError,
  type MatrixRow,
  type Permissions,
} from './access/matrix.ts';
export { type CredentialLimits, narrowPermissions } from './access/narrow-permissions.ts';
export { covers, exceededScopes, fullRoles, rolesThatCover } from './access/permission-coverage.ts';
export { AccessSchemaError, type Coordinate, type Requirements } from './access/requirements.ts';
export type { OperationContext, OperationRequest } from './gateway/execute.ts';
export { type GuardedSchema, type GuardOptions, guardSchema } from './gateway/guard-schema.ts';
export { defaultLimits, type OperationLimits } from './gateway/limits.ts';
export { readMatrix } from './gateway/matrix-file.ts';
export type { DenialView, RoleSchema } from './gateway/role-schemas.ts';
