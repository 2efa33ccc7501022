import { and, eq, sql } from 'drizzle-orm';
import type { Transaction } from '../../../db/database.ts';
import { radiusSources } from '../../../db/tables/radius.ts';
import { badInput, codedError } from '../../errors.ts';

interface Place {
  readonly organizationId: string;
  readonly serverId: string;
}

/** Comparison of a given network with the stored ones. */
interface Standing {
  readonly index: number;
  /** True if bits are set beyond the prefix: the text is the address of a host, not a network. */
  readonly isHost: boolean;
  /** True if the network is part of another one in the same list. */
  readonly repeated: boolean;
  /** True if another server answers the network. */
  readonly taken: boolean;
}

/**
 * @throws BAD_USER_INPUT
 * @throws ALREADY_EXISTS if another server answers one of the addresses, naming the address
 */
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

/**
 * Refuses networks that overlap with stored ones. Overlapping networks are not equal, so a unique key does not find
 * them: only one transaction at a time checks and writes.
 */
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
    if (isHost) throw badInput(argument, 'The network has bits set beyond its prefix length.');
    if (repeated) throw badInput(argument, 'Another network in the list includes this one.');
    if (taken) {
      throw codedError('ALREADY_EXISTS', 'Another RADIUS server answers this network.', { argument });
    }
  }
}
