import { sql } from 'drizzle-orm';
import { TypeID } from 'typeid-js';
import type { Transaction } from '../database.ts';
import type { IdPrefix } from '../ids.ts';
import type { administratorRole } from '../tables/administrators.ts';
import { createRandom, type Random } from './random.ts';

export type RoleName = (typeof administratorRole.enumValues)[number];

export interface ManagedOrganization {
  readonly id: string;
  readonly name: string;
  readonly administratorIds: readonly string[];
}

/** State that the seeds share: the owner of the data, and the objects of earlier seeds. */
export interface DemoWorld {
  readonly random: Random;
  /** Northwind Robotics, the provider of the managed organizations. The transaction is bound to it. */
  readonly organizationId: string;
  readonly managed: readonly ManagedOrganization[];
  /** Administrator of each role in the demo organization. */
  readonly administrators: Readonly<Record<RoleName, string>>;
  /** Returns an identifier that is the same in every seeding; later ones sort after earlier ones. */
  newId(prefix: IdPrefix): string;
  /** Returns a moment with this distance in days (or parts of them) from the demo's present; negative for the past. */
  day(offset: number): string;
  readonly userIds: string[];
  readonly userGroupIds: string[];
  readonly deviceGroupIds: string[];
  readonly deviceIds: string[];
  readonly policyIds: string[];
  readonly commandIds: string[];
}

/** Present of the demo. The clock is never read, so that the data is always the same. */
const present = Date.UTC(2026, 0, 1, 12);

const roles: readonly RoleName[] = [
  'ADMINISTRATOR_WITH_BILLING',
  'ADMINISTRATOR',
  'MANAGER',
  'COMMAND_RUNNER_WITH_BILLING',
  'COMMAND_RUNNER',
  'HELP_DESK',
  'READ_ONLY',
];

/**
 * Creates the same world on every call, before any seed has run.
 * @param variant another number creates another organization with its own identifiers
 */
export function createWorld(variant = 0): DemoWorld {
  const random = createRandom(20260101 + variant);
  const newId = identifiers(createRandom(7 + variant));
  const managed = ['Alder Clinic', 'Brightwater Schools', 'Cobalt Freight'].map((name, index) => ({
    id: newId('org'),
    name,
    administratorIds: Array.from({ length: 3 + index }, () => newId('adm')),
  }));
  return {
    random,
    organizationId: newId('org'),
    managed,
    administrators: Object.fromEntries(roles.map((role) => [role, newId('adm')])) as Record<RoleName, string>,
    newId,
    day: (offset) => new Date(present + Math.round(offset * 86_400_000)).toISOString(),
    userIds: [],
    userGroupIds: [],
    deviceGroupIds: [],
    deviceIds: [],
    policyIds: [],
    commandIds: [],
  };
}

/** Writes for an organization other than the demo's, in the same transaction. */
export async function asOrganization(
  tx: Transaction,
  demo: DemoWorld,
  organizationId: string,
  work: () => Promise<void>,
): Promise<void> {
  const bind = (id: string) => tx.execute(sql`select set_config('rolegate.organization', ${id}, true)`);
  await bind(organizationId);
  await work();
  await bind(demo.organizationId);
}

/** Creates UUIDs of version 7 (RFC 9562, section 5.7), a millisecond apart, with pseudo-random bits. */
function identifiers(random: Random): (prefix: IdPrefix) => string {
  let moment = present;
  return (prefix) => {
    const bytes = new Uint8Array(16).map(() => random.int(0, 255));
    new DataView(bytes.buffer).setBigUint64(
      0,
      (BigInt(moment++) << 16n) | BigInt(0x7000 | random.int(0, 0xfff)),
    );
    bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
    return TypeID.fromUUIDBytes(prefix, bytes).toString();
  };
}
