import { z } from 'zod';
import { createMatrix, type Matrix, MatrixError } from '../access/matrix.ts';

const name = z.string().regex(/^[_A-Za-z][_0-9A-Za-z]*$/);
const level = z.enum(['NOT_APPLICABLE', 'NO_ACCESS', 'READ_ONLY', 'EDIT']);

const cell = z
  .strictObject({
    level: level.describe('Level that the role has without a condition.'),
    actions: z.array(name).optional().describe('Actions that are allowed below EDIT.'),
    condition: name
      .nullable()
      .optional()
      .describe('Condition of the actions; with READ_ONLY also of the rows that are seen.'),
    published: z.string().min(1).optional().describe('Words of the cell, for people.'),
  })
  .describe('A cell with actions or a condition.');

/** Shape of a matrix file. `schema/matrix.schema.json` is made of it. */
export const matrixFile = z
  .strictObject({
    $schema: z.string().optional(),
    roles: z
      .record(name, z.string().min(1))
      .describe('Titles of the roles by name, in the order of the columns.'),
    scopes: z
      .record(
        name,
        z.strictObject({
          title: z.string().min(1).describe('Title of the scope.'),
          cells: z.array(z.union([level, cell])).describe('A cell for each role, in the order of the roles.'),
        }),
      )
      .describe('Rows of the matrix by scope.'),
    conditions: z
      .record(name, z.string().min(1))
      .optional()
      .describe('Reason for a refusal by each condition, as the end of a sentence.'),
  })
  .describe('Role matrix: a row for each scope, a column for each role.');

/**
 * Reads a role matrix from the text of a JSON file.
 * @throws MatrixError for text that is not JSON, does not have the shape of `schema/matrix.schema.json`, or makes no matrix
 */
export function readMatrix(text: string): Matrix {
  const parsed = matrixFile.safeParse(parsedJson(text));
  if (!parsed.success) throw new MatrixError(parsed.error.issues.map(problemOf));
  const { $schema: _, ...definition } = parsed.data;
  return createMatrix(definition);
}

function parsedJson(text: unknown): unknown {
  if (typeof text !== 'string') throw new MatrixError(['The content of a matrix file must be a text.']);
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new MatrixError([`The file is not JSON: ${(error as Error).message}`]);
  }
}

function problemOf({ path, message }: z.core.$ZodIssue): string {
  return path.length > 0 ? `${path.join('.')}: ${message}` : message;
}
