import type { Transaction } from '../client.ts';
import { userExportChunks, userExports } from '../tables/user-exports.ts';
import type { DemoWorld } from './world.ts';

/** An export whose file is there, and one whose file was deleted. */
export async function seedUserExports(tx: Transaction, demo: DemoWorld): Promise<void> {
  const { organizationId, administrators, userGroupIds } = demo;
  const common = {
    ...{ organizationId, format: 'CSV' as const, columns: ['USERNAME', 'EMAIL'], total: 1, processed: 1 },
    needs: [{ scope: 'USERS', level: 'READ_ONLY' as const }],
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
  const [finished, expired] = [demo.newId('exp'), demo.newId('exp')];
  await tx.insert(userExports).values([
    {
      ...common,
      ...{ id: finished, state: 'FINISHED', chunks: 1, userGroupId: userGroupIds[0] ?? null },
      createdAt: demo.day(-1),
      finishedAt: demo.day(-1),
      expiresAt: demo.day(365),
    },
    {
      ...common,
      ...{ id: expired, state: 'EXPIRED', chunks: 1 },
      createdAt: demo.day(-90),
      finishedAt: demo.day(-90),
      expiresAt: demo.day(-89),
    },
  ]);
  await tx.insert(userExportChunks).values({
    ...{ organizationId, exportId: finished, position: 0 },
    content: 'username,email\nada.abara,ada.abara@northwind.example\n',
  });
}
