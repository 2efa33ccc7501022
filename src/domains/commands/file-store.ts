import { createHash } from 'node:crypto';
import { and, eq, sql } from 'drizzle-orm';
import type { Transaction } from '../../../db/database.ts';
import { newId } from '../../../db/ids.ts';
import { commandResults, commandRuns } from '../../../db/tables/command-runs.ts';
import { commandFileContents, commands, type StoredFile } from '../../../db/tables/commands.ts';
import { changed } from '../../core/change.ts';
import type { DeviceSide } from '../../core/context.ts';
import { invalidState, notFound } from '../../errors.ts';
import { lockCommand, type Writer } from './command-store.ts';
import type { Upload } from './input.ts';

/** Maximum number of contents of a command, those that open runs still need included. */
const maxContents = 60;

/**
 * Stores the content of a file of the command. Runs that were requested before keep the earlier one.
 * @returns the command's identifier
 * @throws NOT_FOUND for a path that is not that of a file of the command, INVALID_STATE for too many contents
 */
export function uploadFile(writer: Writer, { commandId, targetPath, content }: Upload): Promise<string> {
  const { organizationId } = writer.db;
  return writer.db.transaction(async (tx) => {
    const { files } = await lockCommand(writer, tx, commandId, 'input.commandId');
    if (!files.some((file) => file.targetPath === targetPath)) throw notFound('file', 'input.targetPath');
    const stored = {
      id: newId('cfl'),
      size: content.length,
      sha256: createHash('sha256').update(content).digest('hex'),
      uploadedAt: new Date().toISOString(),
    };
    await tx.insert(commandFileContents).values({ id: stored.id, organizationId, commandId, content });
    const withContent = (file: StoredFile) =>
      file.targetPath === targetPath ? { ...file, content: stored } : file;
    await tx
      .update(commands)
      .set({ files: files.map(withContent), updatedAt: sql`now()` })
      .where(and(eq(commands.organizationId, organizationId), eq(commands.id, commandId)));
    await deleteUnused(writer, tx, commandId);
    const ofCommand = and(
      eq(commandFileContents.organizationId, organizationId),
      eq(commandFileContents.commandId, commandId),
    );
    if ((await tx.$count(commandFileContents, ofCommand)) > maxContents) {
      throw invalidState('Open runs need too many earlier contents of the files.', 'input.commandId');
    }
    return changed(commandId);
  });
}

/** Deletes the contents that neither the command nor one of its open runs has. */
export async function deleteUnused({ db }: Writer, tx: Transaction, commandId: string): Promise<void> {
  const { organizationId } = db;
  await tx.execute(sql`delete from ${commandFileContents} c
    where c.organization_id = ${organizationId} and c.command_id = ${commandId}
    and not exists (select from ${commands} k where k.organization_id = ${organizationId} and k.id = ${commandId}
      and k.files @> ${having(sql`c.id`)})
    and not exists (select from ${commandRuns} r where r.organization_id = ${organizationId}
      and r.command_id = ${commandId} and r.state in ('QUEUED', 'RUNNING') and r.files @> ${having(sql`c.id`)})`);
}

/**
 * Reads a file of a command that waits for the device, or that the device has begun.
 * @throws NOT_FOUND for every other file
 */
export async function fileFor(
  { db, deviceId }: DeviceSide,
  resultId: string,
  fileId: string,
): Promise<Buffer> {
  const { organizationId } = db;
  const [found] = await db.read<{ content: Buffer }>(
    sql`select c.content as "content" from ${commandResults} r
      join ${commandRuns} run on run.organization_id = r.organization_id and run.id = r.run_id
      join ${commandFileContents} c on c.organization_id = r.organization_id and c.command_id = r.command_id
        and c.id = ${fileId}
      where r.organization_id = ${organizationId} and r.id = ${resultId} and r.device_id = ${deviceId}
      and (r.state = 'RUNNING' or (r.state = 'PENDING' and r.expires_at > now()))
      and run.files @> ${having(sql`c.id`)}`,
  );
  if (!found) throw notFound('file for this device');
  return found.content;
}

/** Returns the JSON that a list of files contains if one of them has a content. */
function having(contentId: ReturnType<typeof sql>) {
  return sql`jsonb_build_array(jsonb_build_object('content', jsonb_build_object('id', ${contentId})))`;
}
