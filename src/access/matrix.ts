/** Level of access that a cell gives. NOT_APPLICABLE gives nothing, like NO_ACCESS: the scope does not exist for the role. */
export type Level = 'NOT_APPLICABLE' | 'NO_ACCESS' | 'READ_ONLY' | 'EDIT';

/** A cell of a matrix: a level, and the actions that are allowed below EDIT. */
export interface Cell {
  readonly level: Level;
  readonly actions: readonly string[];
  /** Condition of the actions. With READ_ONLY it also limits the rows that are seen. */
  readonly condition: string | null;
  /** Words of the cell, for people. */
  readonly published: string;
}

/** A row of a matrix, with a cell for each role in the order of the roles. */
export interface MatrixRow {
  readonly title: string;
  /** A level alone stands for a cell without actions and condition. */
  readonly cells: readonly (Level | CellDefinition)[];
}

export type CellDefinition = Pick<Cell, 'level'> & Partial<Cell>;

export interface MatrixDefinition<Role extends string = string, Scope extends string = string> {
  /** Titles of the columns by role, in their order. */
  readonly roles: Readonly<Record<Role, string>>;
  readonly scopes: Readonly<Record<Scope, MatrixRow>>;
  /** Reason for a refusal by each condition, as the end of a sentence: "the command is not assigned to you". */
  readonly conditions?: Readonly<Record<string, string>>;
}

/** Permissions of one caller: a column of a matrix, or a narrower one. */
export interface Permissions<Scope extends string = string> {
  readonly name: string;
  /** Names the content, for caches. */
  readonly version: string;
  readonly cells: Readonly<Record<Scope, Cell>>;
  /** True where they change nothing, whatever the cells allow. */
  readonly readOnly?: boolean;
  /** The permissions that these were narrowed from, by the limits of a credential. */
  readonly whole?: Permissions<Scope>;
  readonly matrix: Matrix;
}

/** An immutable role matrix. Any number of them can be used in one process. */
export interface Matrix<Role extends string = string, Scope extends string = string> {
  readonly roles: readonly Role[];
  readonly roleTitles: Readonly<Record<Role, string>>;
  readonly scopes: readonly Scope[];
  readonly scopeTitles: Readonly<Record<Scope, string>>;
  readonly conditions: Readonly<Record<string, string>>;
  /** Columns of the matrix, by role. */
  readonly permissions: Readonly<Record<Role, Permissions<Scope>>>;
}

/** A definition that makes no matrix. Its message names every problem. */
export class MatrixError extends Error {
  override readonly name = 'MatrixError';
  readonly problems: readonly string[];
  constructor(problems: readonly string[]) {
    super(`The role matrix is not valid:\n${problems.map((problem) => `  - ${problem}`).join('\n')}`);
    this.problems = problems;
  }
}

export const levelTitles: Readonly<Record<Level, string>> = {
  NOT_APPLICABLE: 'N/A',
  NO_ACCESS: 'No Access',
  READ_ONLY: 'Read Only',
  EDIT: 'Edit',
};

export const none: Cell = cellFrom('NO_ACCESS');
export const read: Cell = cellFrom('READ_ONLY');

/** Permissions that this module made: copies of them, and what looks like them, are refused. */
const made = new WeakSet<object>();

/**
 * Makes a matrix of its definition.
 * @throws MatrixError for a name that GraphQL does not take, a row without a cell for each role, and a cell that contradicts
 * itself
 */
export function createMatrix<Role extends string, Scope extends string>(
  definition: MatrixDefinition<Role, Scope>,
): Matrix<Role, Scope> {
  const problems = shapeProblems(definition) ?? problemsOf(definition);
  if (problems.length > 0) throw new MatrixError(problems);
  const roles = Object.freeze(keysOf(definition.roles));
  const scopes = Object.freeze(keysOf(definition.scopes));
  const permissions: Record<Role, Permissions<Scope>> = Object.create(null);
  const matrix: Matrix<Role, Scope> = {
    roles,
    scopes,
    permissions,
    roleTitles: Object.freeze({ ...definition.roles }),
    scopeTitles: recordOf(scopes, (scope) => definition.scopes[scope].title),
    conditions: Object.freeze({ ...definition.conditions }),
  };
  for (const [column, role] of roles.entries()) {
    const cells = recordOf(scopes, (scope) =>
      cellFrom(definition.scopes[scope].cells[column] ?? 'NO_ACCESS'),
    );
    permissions[role] = permissionsOf(matrix, {
      name: definition.roles[role],
      version: `${role}@1`,
      cells,
    });
  }
  Object.freeze(permissions);
  return Object.freeze(matrix);
}

/**
 * Makes permissions of a matrix. The matrix is not enumerable: it is shared, and no part of what one copy keeps or shows.
 */
export function permissionsOf<Scope extends string>(
  matrix: Matrix,
  content: Omit<Permissions<Scope>, 'matrix'>,
): Permissions<Scope> {
  const permissions = { ...content };
  Object.defineProperty(permissions, 'matrix', { value: matrix });
  made.add(permissions);
  return Object.freeze(permissions) as Permissions<Scope>;
}

/**
 * Determines whether permissions are a column of this matrix, or narrowed from one. Copies and permissions of other matrices
 * are not: their version would name other content.
 */
export function arePermissionsOf(permissions: Permissions, matrix: Matrix): boolean {
  return made.has(permissions) && permissions.matrix === matrix;
}

/** Returns the cell of a scope. A scope that the matrix does not have gives nothing. */
export function cellOf({ cells }: Permissions, scope: string): Cell {
  return (Object.hasOwn(cells, scope) && cells[scope]) || none;
}

function problemsOf({ roles, scopes, conditions = {} }: MatrixDefinition): string[] {
  const problems: string[] = [];
  const names = [...Object.keys(roles), ...Object.keys(scopes), ...Object.keys(conditions)];
  for (const name of names) {
    if (!isName(name)) problems.push(`\`${name}\` is no name for an enum value of GraphQL.`);
  }
  const titles = Object.keys(roles);
  if (titles.length === 0) problems.push('It has no roles.');
  if (Object.keys(scopes).length === 0) problems.push('It has no scopes.');
  for (const [scope, { cells }] of Object.entries(scopes)) {
    if (cells.length !== titles.length) {
      problems.push(`${scope} has ${cells.length} cells for ${titles.length} roles.`);
      continue;
    }
    for (const [column, cell] of cells.entries()) {
      problems.push(
        ...cellProblems(cellFrom(cell), conditions).map((fault) => `${scope}, ${titles[column]}: ${fault}`),
      );
    }
  }
  return problems;
}

function cellProblems({ level, actions, condition }: Cell, conditions: Readonly<Record<string, string>>) {
  const problems: string[] = [];
  if (!Object.hasOwn(levelTitles, level)) problems.push(`${level} is no level.`);
  if (actions.length > 0 && (level === 'EDIT' || level === 'NOT_APPLICABLE'))
    problems.push(`actions do not go with ${level}.`);
  for (const action of actions) {
    if (!isName(action)) problems.push(`\`${action}\` is no name for an enum value of GraphQL.`);
  }
  if (condition === null) return problems;
  if (!Object.hasOwn(conditions, condition)) problems.push(`the condition ${condition} has no text.`);
  if (actions.length === 0 && level !== 'READ_ONLY') problems.push(`${condition} has nothing to limit.`);
  return problems;
}

/** Names that begin with two underscores belong to introspection. */
function isName(name: string): boolean {
  return /^(?!__)[_A-Za-z]\w*$/.test(name) && !['true', 'false', 'null'].includes(name);
}

/** Returns the problem of a value that is no definition; null for one that has the shape of it. */
function shapeProblems(definition: unknown): string[] | null {
  const isRecord = (value: unknown): value is Record<string, unknown> =>
    typeof value === 'object' && value !== null && !Array.isArray(value);
  if (!isRecord(definition) || !isRecord(definition.roles) || !isRecord(definition.scopes))
    return ['A definition has `roles` and `scopes`, each an object.'];
  for (const [scope, row] of Object.entries(definition.scopes)) {
    if (!isRecord(row) || typeof row.title !== 'string' || !Array.isArray(row.cells))
      return [`${scope} has no \`title\` or no list \`cells\`.`];
    if (!row.cells.every((cell) => typeof cell === 'string' || (isRecord(cell) && 'level' in cell)))
      return [`${scope} has a cell that is neither a level nor an object with a \`level\`.`];
  }
  return null;
}

function cellFrom(given: Level | CellDefinition): Cell {
  const cell = typeof given === 'string' ? { level: given } : given;
  const { level, actions = [], condition = null, published = levelTitles[level] } = cell;
  return Object.freeze({ level, actions: Object.freeze([...actions]), condition, published });
}

function keysOf<Name extends string>(of: Readonly<Record<Name, unknown>>): Name[] {
  return Object.keys(of) as Name[];
}

function recordOf<Name extends string, Value>(names: readonly Name[], valueFor: (name: Name) => Value) {
  const entries = names.map((name) => [name, valueFor(name)] as const);
  const record = Object.assign(Object.create(null), Object.fromEntries(entries));
  return Object.freeze(record) as Readonly<Record<Name, Value>>;
}
