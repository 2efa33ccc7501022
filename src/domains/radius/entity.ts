import { sql } from 'drizzle-orm';
import { radiusServers, radiusSources, userGroupRadiusServers } from '../../../db/tables/radius.ts';
import { readNetwork } from '../../core/ip-addresses.ts';
import { badInput } from '../../errors.ts';
import type { BelongsTo } from '../../relay/batch.ts';
import { entity } from '../../relay/entity.ts';
import { anyOfFilter, flagFilter, instantFilter, keyFilter, pairedFilter } from '../../relay/filters.ts';
import type { ListOf } from '../../relay/list.ts';

export type RadiusServerRow = typeof radiusServers.$inferSelect & { readonly networkSourceIps: string[] };

const ofServer = sql`${radiusSources.organizationId} = ${radiusServers.organizationId}
  and ${radiusSources.serverId} = ${radiusServers.id}`;

export const radiusServerEntity = entity<RadiusServerRow>({
  type: 'RadiusServer',
  prefix: 'rad',
  table: radiusServers,
  fields: {
    networkSourceIps: sql`(select coalesce(json_agg(${radiusSources.network} order by ${radiusSources.network}), '[]')
      from ${radiusSources} where ${ofServer})`,
    // The store decrypts it for callers who select it.
    sharedSecret: [],
  },
});

export const radiusServerList: ListOf = {
  entity: radiusServerEntity,
  defaultSort: 'NAME',
  sorts: { NAME: radiusServers.nameKey, CREATED_AT: radiusServers.createdAt },
  filters: {
    name: keyFilter(radiusServers.nameKey),
    networkSourceIp: (text: string, argument: string) => {
      const network = readNetwork(text);
      if (!network) throw badInput(argument, 'Must be an IPv4 or IPv6 address or network.');
      return sql`exists (select from ${radiusSources} where ${ofServer}
        and ${radiusSources.network} >>= ${network}::inet)`;
    },
    authIdp: anyOfFilter(radiusServers.authIdp),
    mfa: anyOfFilter(radiusServers.mfa),
    userPasswordEnabled: flagFilter(radiusServers.userPasswordEnabled),
    userCertEnabled: flagFilter(radiusServers.userCertEnabled),
    deviceCertEnabled: flagFilter(radiusServers.deviceCertEnabled),
    radsecEnabled: flagFilter(radiusServers.radsecEnabled),
    caCertExpiresAt: instantFilter(radiusServers.caCertExpiresAt),
    sharedSecretUpdatedAt: instantFilter(radiusServers.sharedSecretUpdatedAt),
    createdAt: instantFilter(radiusServers.createdAt),
    userGroupId: pairedFilter(
      radiusServers,
      userGroupRadiusServers.radiusServerId,
      userGroupRadiusServers.groupId,
      'grp',
    ),
  },
};

export const serversOfUserGroup: BelongsTo = {
  parent: userGroupRadiusServers.groupId,
  through: { table: userGroupRadiusServers, child: userGroupRadiusServers.radiusServerId },
};

export const userGroupsOfServer: BelongsTo = {
  parent: userGroupRadiusServers.radiusServerId,
  through: { table: userGroupRadiusServers, child: userGroupRadiusServers.groupId },
};
