import type { Transaction } from '../database.ts';
import { userImportRows, userImports } from '../tables/imports.ts';
import type { DemoWorld } from './world.ts';

const columns = [
  { column: 'Username', field: 'username' },
  { column: 'E-Mail', field: 'email' },
  { column: 'Last Name', field: 'lastName' },
  { column: 'Badge colour', field: null },
];

/** Imports: a finished one with rows of every outcome, one that waits to be started, and one without a file. */
export async function seedImports(tx: Transaction, demo: DemoWorld): Promise<void> {
  const { organizationId, administrators } = demo;
  const asked = {
    initiatorId: administrators.HELP_DESK,
    initiatorEmail: 'help.desk@northwind.example',
    credential: 'API_KEY',
    clientIp: null,
    requestId: 'demo',
  };
  const common = {
    organizationId,
    format: 'CSV' as const,
    createdById: administrators.HELP_DESK,
    createdByName: 'Help Desk',
    madeBy: asked,
  };
  const [ended, ready, draft] = [demo.newId('imp'), demo.newId('imp'), demo.newId('imp')];
  await tx.insert(userImports).values([
    {
      ...common,
      ...{
        id: ended,
        name: 'Autumn intake',
        existing: 'UPDATE',
        newUserState: 'ACTIVATED',
        state: 'FINISHED',
      },
      ...{
        columns,
        startedBy: asked,
        total: 6,
        created: 2,
        updated: 1,
        skipped: 1,
        failed: 2,
        existingFound: 2,
      },
      uploadedAt: demo.day(-40),
      startedAt: demo.day(-40),
      finishedAt: demo.day(-40),
      createdAt: demo.day(-40),
    },
    {
      ...common,
      ...{ id: ready, name: 'Winter intake', existing: 'FAIL', newUserState: 'STAGED', state: 'READY' },
      ...{ columns, total: 3, failed: 1 },
      uploadedAt: demo.day(-2),
      createdAt: demo.day(-2),
    },
    {
      ...common,
      ...{ id: draft, name: 'Contractors', existing: 'SKIP', newUserState: 'STAGED', state: 'DRAFT' },
      createdAt: demo.day(-1),
    },
  ]);
  const taken = { column: 'Username', code: 'ALREADY_EXISTS', message: 'Row 1 of the file has it, too.' };
  const wrong = { column: 'E-Mail', code: 'BAD_USER_INPUT', message: 'Must be an e-mail address.' };
  const outcomes = ['CREATED', 'CREATED', 'UPDATED', 'SKIPPED', 'FAILED', 'FAILED'] as const;
  const entry = (importId: string, row: number) => ({
    ...{ id: demo.newId('imr'), organizationId, importId, row },
    username: `intake.${row}`,
    email: `intake.${row}@northwind.example`,
  });
  await tx.insert(userImportRows).values([
    ...outcomes.map((outcome, index) => ({
      ...entry(ended, index + 1),
      outcome,
      userId: outcome === 'FAILED' ? null : (demo.userIds[20 + index] ?? null),
      faults: outcome === 'FAILED' ? [index === 4 ? taken : wrong] : [],
    })),
    ...[1, 2].map((row) => ({
      ...entry(ready, row),
      input: { username: `intake.${row}`, email: `intake.${row}@northwind.example` },
    })),
    { ...entry(ready, 3), outcome: 'FAILED' as const, faults: [wrong] },
  ]);
}
