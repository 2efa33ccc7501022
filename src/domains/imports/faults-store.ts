import { sql } from 'drizzle-orm';
import { type RowFault, userImportRows } from '../../../db/tables/imports.ts';
import type { OrganizationReader } from '../../core/context.ts';
import { assertActive } from '../../identity/standing.ts';

interface FaultyRow {
  readonly row: number;
  readonly username: string | null;
  readonly email: string | null;
  readonly faults: readonly RowFault[];
}

const pageSize = 1000;

/** Yields the faults of an import in the order of the rows, each with the username and e-mail address of its row. */
export async function* faultsOf(
  db: OrganizationReader,
  importId: string,
): AsyncGenerator<Record<'row' | 'username' | 'email' | 'column' | 'code' | 'message', string>> {
  for (let after = 0; ; ) {
    await assertActive(db);
    const rows = await db.read<FaultyRow>(
      sql`select "row", username, email, faults from ${userImportRows}
        where organization_id = ${db.organizationId} and import_id = ${importId} and "row" > ${after}
        and outcome = 'FAILED' order by "row" limit ${pageSize}`,
    );
    for (const { row, username, email, faults } of rows) {
      for (const { column, code, message } of faults) {
        yield {
          row: String(row),
          username: username ?? '',
          email: email ?? '',
          column: column ?? '',
          code,
          message,
        };
      }
    }
    if (rows.length < pageSize) return;
    after = rows.at(-1)?.row ?? after;
  }
}
