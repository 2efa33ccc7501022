import { describe, expect, test } from 'vitest';
import { decide, rolesThatPass } from '../../src/access/decisions.ts';
import { type Cell, createMatrix, type MatrixDefinition, MatrixError } from '../../src/access/matrix.ts';
import { roleMatrix } from '../../src/core/role-matrix.ts';

const edit: Cell = { level: 'EDIT', actions: [], condition: null, published: 'Edit' };
const read: Cell = { level: 'READ_ONLY', actions: [], condition: null, published: 'Read' };
const nothing: Cell = { level: 'NO_ACCESS', actions: [], condition: null, published: 'Nothing' };

const shop: MatrixDefinition = {
  roles: { OWNER: 'Owner', CLERK: 'Clerk' },
  scopes: {
    ORDERS: { title: 'Orders', cells: [edit, read] },
    USERS: { title: 'Staff', cells: [edit, nothing] },
  },
};

function withCell(cell: Cell): MatrixDefinition {
  return { ...shop, scopes: { ...shop.scopes, ORDERS: { title: 'Orders', cells: [edit, cell] } } };
}

describe('a matrix', () => {
  test('cannot be changed', () => {
    const { permissions, roles, scopeTitles } = createMatrix(shop);
    for (const value of [permissions, permissions.CLERK, permissions.CLERK?.cells, roles, scopeTitles]) {
      expect(Object.isFrozen(value)).toBe(true);
    }
    expect(Object.isFrozen(permissions.CLERK?.cells.ORDERS)).toBe(true);
  });

  test('does not change with the definition that it is made of', () => {
    const cells = [edit, { ...nothing, actions: [] as string[] }];
    const { permissions } = createMatrix({
      ...shop,
      scopes: { ORDERS: { title: 'Orders', cells } },
    });
    cells[1] = edit;
    expect(permissions.CLERK?.cells.ORDERS?.level).toBe('NO_ACCESS');
  });

  test('decides beside another one that has the same scope', () => {
    const { permissions } = createMatrix(shop);
    const requirement = { kind: 'level', scope: 'USERS', level: 'READ_ONLY' } as const;
    expect(rolesThatPass(createMatrix(shop), requirement)).toEqual(['OWNER']);
    expect(rolesThatPass(roleMatrix, requirement)).not.toContain('COMMAND_RUNNER');
    expect(rolesThatPass(roleMatrix, requirement)).toContain('HELP_DESK');
    expect(decide(requirement, permissions.CLERK ?? null).kind).toBe('deny');
  });

  test('takes a level for a cell', () => {
    const { permissions } = createMatrix({
      roles: { CLERK: 'Clerk' },
      scopes: { ORDERS: { title: 'Orders', cells: ['READ_ONLY'] } },
    });
    expect(permissions.CLERK.cells.ORDERS).toEqual({ ...read, published: 'Read Only' });
  });

  test('has no permissions for a name that every object has', () => {
    const { permissions } = createMatrix(shop);
    expect((permissions as Record<string, unknown>).toString).toBeUndefined();
    expect((permissions as Record<string, unknown>).constructor).toBeUndefined();
  });

  test('gives nothing in a scope that it does not have', () => {
    const { permissions } = createMatrix(shop);
    const requirement = { kind: 'level', scope: 'toString', level: 'READ_ONLY' } as const;
    expect(decide(requirement, permissions.OWNER ?? null).kind).toBe('deny');
  });

  test.each<[string, MatrixDefinition, string]>([
    ['no roles', { ...shop, roles: {} }, 'It has no roles.'],
    ['no scopes', { ...shop, scopes: {} }, 'It has no scopes.'],
    [
      'a name that GraphQL does not take',
      { ...shop, roles: { 'SHOP-OWNER': 'Owner', CLERK: 'Clerk' } },
      '`SHOP-OWNER` is no name for an enum value of GraphQL.',
    ],
    [
      'a name of introspection',
      { ...shop, scopes: { __proto: { title: 'Orders', cells: [edit, read] } } },
      '`__proto` is no name',
    ],
    [
      'a name that is a literal',
      { ...shop, scopes: { true: { title: 'T', cells: [edit, read] } } },
      '`true` is no name',
    ],
    ['an action that is no name', withCell({ ...read, actions: ['CLOSE IT'] }), '`CLOSE IT` is no name'],
    ['text in place of rows', { ...shop, scopes: { ORDERS: 'EDIT' } } as never, 'ORDERS has no `title`'],
    ['nothing', undefined as never, 'A definition has `roles` and `scopes`'],
    [
      'a row that is too short',
      { ...shop, scopes: { ORDERS: { title: 'Orders', cells: [edit] } } },
      'ORDERS has 1 cells for 2 roles.',
    ],
    ['an unknown level', withCell({ ...read, level: 'SOME' as 'EDIT' }), 'ORDERS, CLERK: SOME is no level.'],
    [
      'actions beside Edit',
      withCell({ ...edit, actions: ['RUN'] }),
      'ORDERS, CLERK: actions do not go with EDIT.',
    ],
    [
      'a condition without a text',
      withCell({ ...read, condition: 'OWN' }),
      'ORDERS, CLERK: the condition OWN has no text.',
    ],
    [
      'a condition of nothing',
      { ...withCell({ ...nothing, condition: 'OWN' }), conditions: { OWN: 'the order is not yours' } },
      'ORDERS, CLERK: OWN has nothing to limit.',
    ],
  ])('is refused with %s', (_fault, definition, problem) => {
    expect(() => createMatrix(definition)).toThrow(MatrixError);
    expect(() => createMatrix(definition)).toThrow(problem);
  });
});
