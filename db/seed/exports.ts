import type { Transaction } from '../database.ts';
import { exportChunks, exports } from '../tables/exports.ts';
import type { DemoWorld } from './world.ts';

/** Exports of users and of events: each kind with an existing file and with a deleted one. */
export async function seedExports(tx: Transaction, demo: DemoWorld): Promise<void> {
  const { organizationId, administrators, userGroupIds } = demo;
  const common = {
    ...{ organizationId, format: 'CSV' as const, total: 1, processed: 1, chunks: 1 },
    createdById: administrators.ADMINISTRATOR,
    createdByName: 'Administrator',
    madeBy: {
      initiatorId: administrators.ADMINISTRATOR,
      initiatorEmail: 'administrator@northwind.example',
      credential: 'API_KEY',
      clientIp: null,
      requestId: 'demo',
    },
  };
  const finished = { state: 'FINISHED', createdAt: demo.day(-1), finishedAt: demo.day(-1) } as const;
  const expired = { state: 'EXPIRED', createdAt: demo.day(-90), finishedAt: demo.day(-90) } as const;
  const ofUsers = {
    ...{ ...common, kind: 'USERS' as const, columns: ['USERNAME', 'EMAIL'] },
    needs: [{ scope: 'USERS', level: 'READ_ONLY' as const }],
  };
  const ofEvents = {
    ...{ ...common, kind: 'DIRECTORY_EVENTS' as const, columns: ['SEQUENCE', 'EVENT_TYPE'] },
    request: { filter: { service: ['USERS'] }, through: 0 },
    needs: [{ scope: 'INSIGHTS', level: 'READ_ONLY' as const }],
  };
  const [users, formerUsers] = [demo.newId('exp'), demo.newId('exp')];
  const [events, formerEvents] = [demo.newId('evx'), demo.newId('evx')];
  const userGroupId = userGroupIds[0] ?? null;
  await tx.insert(exports).values([
    {
      ...ofUsers,
      ...finished,
      id: users,
      request: { userStates: [], userGroupId },
      expiresAt: demo.day(365),
    },
    {
      ...{ ...ofUsers, ...expired, id: formerUsers },
      request: { userStates: [], userGroupId: null },
      expiresAt: demo.day(-89),
    },
    { ...ofEvents, ...finished, id: events, total: 0, processed: 0, expiresAt: demo.day(365) },
    { ...ofEvents, ...expired, id: formerEvents, expiresAt: demo.day(-89) },
  ]);
  await tx.insert(exportChunks).values([
    {
      ...{ organizationId, exportId: users, position: 0 },
      content: 'username,email\nada.abara,ada.abara@northwind.example\n',
    },
    { organizationId, exportId: events, position: 0, content: 'sequence,eventType\n' },
  ]);
}
