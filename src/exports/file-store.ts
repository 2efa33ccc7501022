import { sql } from 'drizzle-orm';
import { exportChunks, exports } from '../../db/tables/exports.ts';
import type { OrganizationDatabase } from '../core/context.ts';
import { assertActive } from '../identity/standing.ts';
import { type ExportRow, ofExport } from './store.ts';

type FinishedExport = Pick<ExportRow, 'format' | 'chunks' | 'needs'>;

/** The file of a finished export; null while there is none, and when it was deleted. */
export async function finishedExport(db: OrganizationDatabase, id: string): Promise<FinishedExport | null> {
  const [found] = await db.read<FinishedExport>(
    sql`select format, chunks, needs from ${exports} where ${ofExport(db.organizationId, id)} and state = 'FINISHED'`,
  );
  return found ?? null;
}

/** The file, piece by piece: never more than one of them in memory. */
export async function* fileOf(
  db: OrganizationDatabase,
  id: string,
  { format, chunks }: Pick<FinishedExport, 'format' | 'chunks'>,
): AsyncGenerator<string> {
  if (format === 'JSON') yield '[\n';
  for (let position = 0; position < chunks; position += 1) {
    await assertActive(db);
    const [chunk] = await db.read<{ content: string }>(
      sql`select content from ${exportChunks} where organization_id = ${db.organizationId}
        and export_id = ${id} and position = ${position}`,
    );
    if (!chunk) throw new Error('The file was deleted while it was read.');
    yield format === 'JSON' && position > 0 ? `,\n${chunk.content}` : chunk.content;
  }
  if (format === 'JSON') yield '\n]\n';
}
