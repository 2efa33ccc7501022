import { and, eq, sql } from 'drizzle-orm';
import type { Transaction } from '../../../db/database.ts';
import { radiusSources } from '../../../db/tables/radius.ts';
import { badInput, codedError } from '../../errors.ts';

interface Place {
  readonly organizationId: string;
  readonly serverId: string;
}

/** How a given network stands to those that are there. */
interface Standing {
  readonly index: number;
  /** Bits are set beyond the prefix: it is the address of a host in a network, not a network. */
  readonly isHost: boolean;
  /** Part of another one of the same list. */
  readonly repeated: boolean;
  /** Answered by another server. */
  readonly taken: boolean;
}

/** @throws BAD_USER_INPUT, and ALREADY_EXISTS where another server answers one of the addresses, naming it. */
export async function insertSources(
  tx: Transaction,
  { organizationId, serverId }: Place,
  networks: readonly string[],
): Promise<void> {
  await assertFree(tx, organizationId, networks);
  await tx.insert(radiusSources).values(networks.map((network) => ({ organizationId, serverId, network })));
}

export async function replaceSources(
  tx: Transaction,
  place: Place,
  networks: readonly string[],
): Promise<void> {
  const { organizationId, serverId } = place;
  await tx
    .delete(radiusSources)
    .where(and(eq(radiusSources.organizationId, organizationId), eq(radiusSources.serverId, serverId)));
  await insertSources(tx, place, networks);
}

/** Networks that overlap are not equal, which a unique key would see: one transaction at a time looks, and writes. */
async function assertFree(
  tx: Transaction,
  organizationId: string,
  networks: readonly string[],
): Promise<void> {
  await tx.execute(
    sql`select pg_advisory_xact_lock(hashtextextended(${`radius sources ${organizationId}`}, 0))`,
  );
  const { rows } = await tx.execute<Standing & Record<string, unknown>>(sql`
    with given as (select ordinality - 1 as index, network
      from unnest(${sql.param(networks)}::text[]::inet[]) with ordinality as one(network, ordinality))
    select index::int, network <> network(network) as "isHost",
      exists (select from given as other where other.index < given.index and other.network && given.network) as "repeated",
      exists (select from ${radiusSources} where ${radiusSources.organizationId} = ${organizationId}
        and ${radiusSources.network} && given.network) as "taken"
    from given order by index`);
  for (const { index, isHost, repeated, taken } of rows) {
    const argument = `input.networkSourceIps.${index}`;
    if (isHost) throw badInput(argument, 'Bits are set beyond the prefix: it is no network.');
    if (repeated) throw badInput(argument, 'Another one of the list answers this already.');
    if (taken) {
      throw codedError('ALREADY_EXISTS', 'Another RADIUS server answers this already.', { argument });
    }
  }
}
