const decisions = 'access/decisions';
const narrow = 'access/narrow-permissions';
const gateway = 'gateway/authorization';

/** Mutants by file: the guard, its text, the replacement, and the test. */
export const access = {
  'src/access/decisions.ts': [
    [
      'callers without credentials',
      "if (permissions === null) return { kind: 'deny', requirement };",
      'if (permissions === null) return allow;',
      decisions,
    ],
    [
      'changes by a read-only key',
      "if ('changes' in requirement && permissions.readOnly) return { kind: 'deny', requirement };",
      '',
      narrow,
    ],
    [
      'the level of a cell',
      "return reaches(cell, requirement.level) ? allow : { kind: 'deny', requirement };",
      'return allow;',
      decisions,
    ],
    [
      'the acts of a cell',
      "if (!cell.actions.includes(requirement.action)) return { kind: 'deny', requirement };",
      '',
      decisions,
    ],
    [
      'the condition of a cell',
      "return { kind: 'if', condition: cell.condition, requirement };",
      'return allow;',
      decisions,
    ],
    [
      'rows of assigned commands',
      "return cell.level === 'READ_ONLY' ? cell.condition : null;",
      'return null;',
      'domains/commands-sight',
    ],
  ],
  'src/access/narrow-permissions.ts': [
    ['the scopes of a key', 'if (kept && !kept.includes(scope)) return none;', '', narrow],
    [
      'edits of a read-only key',
      "if (cell.level === 'EDIT') return read;",
      "if (cell.level === 'EDIT') return cell;",
      narrow,
    ],
    [
      'acts of a read-only key',
      'return cell.actions.length === 0 ? cell : withoutActions(cell);',
      'return cell;',
      narrow,
    ],
  ],
  'src/access/permission-coverage.ts': [
    ['grants beyond Edit', "if (reaches(granted, 'EDIT')) return false;", '', 'access/permission-coverage'],
    [
      'grants of acts',
      'return granted.actions.every((action) => held.actions.includes(action) && sameCondition);',
      'return true;',
      'access/permission-coverage',
    ],
  ],
  'src/access/rules.ts': [
    [
      'a condition that does not hold',
      'return held ? null : refusal(',
      'return held || !held ? null : refusal(',
      gateway,
    ],
    [
      'input fields of another scope',
      'if (input) return refusal(input.name, input.requirement, permissions);',
      '',
      gateway,
    ],
  ],
  'src/access/operation.ts': [
    [
      'fields under a flag',
      'if (flags.some(({ variable, value }) => variables[variable] !== value)) continue;',
      'if (flags.length > 0) continue;',
      'access/operation',
    ],
    [
      'fields of fragments',
      'visit(fragment?.selectionSet.selections ?? [], { ...place, types });',
      '',
      'access/operation',
    ],
  ],
  'src/core/role-matrix.ts': [
    ['who launches Remote Assist', "condition: 'REMOTE_ASSIST_GRANT',", 'condition: null,', decisions],
    ['who sees assigned commands', "condition: 'ASSIGNED_COMMAND',", 'condition: null,', decisions],
  ],
  'src/gateway/execute.ts': [
    ['mutations refused whole', 'if (refusals.length > 0) {', 'if (refusals.length > 99) {', gateway],
    [
      'the schema of strangers',
      'return errors.every(({ extensions }) => ofDocuments.has(extensions.code)) ? errors : [unauthenticated()];',
      'return errors;',
      'gateway/views',
    ],
    [
      'all or nothing',
      'return request.allOrNothing && !isMutation ? withoutParts(finished) : finished;',
      'return finished;',
      gateway,
    ],
  ],
  'src/http/graphql/format-error.ts': [
    [
      'masks of faults',
      "return { message: 'Something went wrong on our side.', ...place(formatted), extensions: { code: masked } };",
      'return { ...formatted, extensions: { code: masked } };',
      'gateway/errors',
    ],
  ],
  'src/gateway/errors.ts': [
    [
      'names that are offered',
      "return message.replace(/ ?Did you mean [^?]*\\?( Or [^?]*\\?)*/g, '');",
      'return message;',
      'gateway/errors',
    ],
  ],
  'src/gateway/limits.ts': [
    ['sizes of operations', 'if (measured[kind] <= limits[kind]) continue;', 'continue;', 'gateway/limits'],
  ],
  'src/gateway/trusted.ts': [
    [
      'documents that are not trusted',
      'if (trusted.only && !(query !== undefined && trusted.parsed(query))) {',
      'if (trusted.only && query === undefined) {',
      'http/graphql/trusted-documents',
    ],
  ],
  'src/domains/administrators/guards-store.ts': [
    ['nobody grants more than they hold', 'if (scopes.length === 0) return;', 'return;', 'domains/api-keys'],
    [
      'nobody does it to themselves',
      'if (id !== principal.administratorId) return;',
      'return;',
      'domains/administrators-changes',
    ],
  ],
  'src/domains/api-keys/guards-store.ts': [
    ['keys beyond a key', 'if (scopes.length > 0) {', 'if (scopes.length > 99) {', 'domains/api-keys'],
  ],
};
