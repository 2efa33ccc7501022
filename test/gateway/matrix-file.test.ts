import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { packageRoot } from '../../db/package-root.ts';
import { rolesThatPass } from '../../src/access/decisions.ts';
import { MatrixError } from '../../src/access/matrix.ts';
import { roleMatrix } from '../../src/core/role-matrix.ts';
import { matrixFile, readMatrix } from '../../src/gateway/matrix-file.ts';

const shop = {
  $schema: './matrix.schema.json',
  roles: { OWNER: 'Owner', CLERK: 'Clerk' },
  scopes: {
    ORDERS: {
      title: 'Orders',
      cells: ['EDIT', { level: 'READ_ONLY', actions: ['SHIP'], condition: 'OWN_ORDER' }],
    },
    STAFF: { title: 'Staff', cells: ['EDIT', 'NO_ACCESS'] },
  },
  conditions: { OWN_ORDER: 'the order is not yours' },
};

/** The same matrix as a file. */
function fileOf({ roles, roleTitles, scopes, scopeTitles, conditions, permissions }: typeof roleMatrix) {
  const rows = scopes.map((scope) => {
    const cells = roles.map((role) => permissions[role].cells[scope]);
    return [scope, { title: scopeTitles[scope], cells }] as const;
  });
  return { roles: roleTitles, scopes: Object.fromEntries(rows), conditions };
}

describe('a matrix file', () => {
  test('makes the matrix that it lays out', () => {
    const matrix = readMatrix(`\uFEFF${JSON.stringify(shop)}`);
    expect(matrix.roles).toEqual(['OWNER', 'CLERK']);
    expect(matrix.permissions.CLERK?.cells.ORDERS).toEqual({
      level: 'READ_ONLY',
      actions: ['SHIP'],
      condition: 'OWN_ORDER',
      published: 'Read Only',
    });
    const staff = { kind: 'level', scope: 'STAFF', level: 'READ_ONLY' } as const;
    expect(rolesThatPass(matrix, staff)).toEqual(['OWNER']);
  });

  test('holds the published matrix and gives it back', () => {
    const { permissions, ...rest } = readMatrix(JSON.stringify(fileOf(roleMatrix)));
    const { permissions: built, ...others } = roleMatrix;
    expect(rest).toEqual(others);
    expect(permissions).toEqual(built);
  });

  test.each([
    ['text that is not JSON', '{ roles: ', 'The file is not JSON'],
    ['an unknown level', JSON.stringify(withCells(['EDIT', 'WRITE'])), 'scopes.STAFF.cells.1'],
    ['an unknown member', JSON.stringify({ ...shop, scope: {} }), 'scope'],
    ['a row that is too short', JSON.stringify(withCells(['EDIT'])), 'STAFF has 1 cells for 2 roles.'],
    ['a role named as a prototype', '{"roles": {"__proto__": "x"}, "scopes": {}}', 'It has no roles.'],
  ])('is refused with %s', (_fault, text, problem) => {
    expect(() => readMatrix(text)).toThrow(MatrixError);
    expect(() => readMatrix(text)).toThrow(problem);
  });

  test('has the published JSON Schema', () => {
    const published = JSON.parse(readFileSync(join(packageRoot, 'schema/matrix.schema.json'), 'utf8'));
    expect(published).toEqual(z.toJSONSchema(matrixFile, { io: 'input' }));
  });
});

function withCells(cells: readonly string[]) {
  return { ...shop, scopes: { ...shop.scopes, STAFF: { title: 'Staff', cells } } };
}
