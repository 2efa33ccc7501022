import type { Readable } from 'node:stream';
import type { WorkDatabase } from '../../core/context.ts';
import { assertActive } from '../../identity/standing.ts';
import { recordJob } from '../../trail/record.ts';
import type { CheckedRow } from './check-row.ts';
import { readFile } from './read-file.ts';
import {
  beginUpload,
  endUpload,
  keepRows,
  lockImport,
  type Received,
  receiveBatchSize,
} from './receive-store.ts';

/**
 * Reads the file of an import while it comes in, and checks every row. Uses one transaction for each batch. An
 * interrupted upload leaves a DRAFT, and must begin again.
 * @throws NOT_FOUND, INVALID_STATE
 * @throws BAD_USER_INPUT if the file as a whole cannot be read
 */
export async function receiveUpload(
  db: WorkDatabase,
  secret: Buffer,
  id: string,
  file: { readonly content: Readable; readonly gzip: boolean },
): Promise<Received> {
  const upload = await db.transaction(async (tx) =>
    beginUpload(tx, await lockImport(tx, db, id, ['DRAFT', 'READY'])),
  );
  const { format, columnChoices: choices, madeBy } = upload.of;
  let batch: CheckedRow[] = [];
  const keep = async () => {
    const rows = batch;
    batch = [];
    if (rows.length === 0) return;
    await assertActive(db);
    await db.transaction((tx) => keepRows(tx, secret, upload, rows));
  };
  for await (const { columns, row } of readFile(file.content, { format, gzip: file.gzip, choices })) {
    upload.columns = columns;
    batch.push(row);
    if (batch.length >= receiveBatchSize) await keep();
  }
  await keep();
  return db.transaction(async (tx) => {
    const received = await endUpload(tx, upload);
    await recordJob(tx, { organizationId: db.organizationId, secret }, madeBy, {
      service: 'BULK_USER_IMPORTS',
      eventType: 'user_import_upload',
      resourceId: id,
      error: null,
      changes: { ...received },
    });
    return received;
  });
}
