import { sql } from 'drizzle-orm';
import { exportChunks, exports } from '../../db/tables/exports.ts';
import type { OrganizationReader } from '../core/context.ts';
import { assertActive } from '../identity/standing.ts';
import { type ExportRow, ofExport } from './store.ts';

type FinishedExport = Pick<ExportRow, 'format' | 'chunks' | 'needs'>;

/** Returns the file of a finished export. Null before the export ends and after the file is deleted. */
export async function finishedExport(db: OrganizationReader, id: string): Promise<FinishedExport | null> {
  const [found] = await db.read<FinishedExport>(
    sql`select format, chunks, needs from ${exports} where ${ofExport(db.organizationId, id)} and state = 'FINISHED'`,
  );
  return found ?? null;
}

/** Yields the file piece by piece. Keeps at most one piece in memory. */
export async function* fileOf(
  db: OrganizationReader,
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
