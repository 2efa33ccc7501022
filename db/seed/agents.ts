import { createHash } from 'node:crypto';
import type { Transaction } from '../database.ts';
import { connectKeys } from '../tables/agents.ts';
import type { DemoWorld } from './world.ts';

const connectKeyList = [
  { name: 'Laptops, Lisbon', days: 60, uses: 41, maxUses: 100, revoked: false },
  {
    name: 'Servers of the assembly lines',
    days: 20,
    uses: 12,
    maxUses: null,
    revoked: false,
  },
  { name: 'Rollout of 2025', days: -90, uses: 118, maxUses: null, revoked: true },
];

/** Connect keys of the past with random digests, which nobody can use. Visitors create their own. */
export async function seedAgents(tx: Transaction, demo: DemoWorld): Promise<void> {
  const { organizationId, administrators } = demo;
  await tx.insert(connectKeys).values(
    connectKeyList.map(({ name, days, uses, maxUses, revoked }) => {
      const id = demo.newId('cky');
      return {
        ...{ id, organizationId, name, uses, maxUses, rejoinAllowed: false },
        prefix: `rgc_${createHash('sha256').update(id).digest('base64url').slice(0, 6)}`,
        hash: createHash('sha256').update(`no key ${id}`).digest('hex'),
        expiresAt: demo.day(days),
        createdById: administrators.MANAGER,
        createdByName: 'Manager',
        createdAt: demo.day(days - 180),
        lastUsedAt: demo.day(Math.min(days - 1, -1)),
        revokedAt: revoked ? demo.day(days) : null,
      };
    }),
  );
}
