import { and, eq, type SQL, sql } from 'drizzle-orm';
import { userGroupMembers } from '../../../db/tables/groups.ts';
import { users } from '../../../db/tables/users.ts';
import type { ExportKind, ExportRow } from '../../exports/store.ts';
import { exportColumns } from './columns-store.ts';
import type { UserExportRequest } from './entity.ts';

export const userExport: ExportKind = {
  ...{ kind: 'USERS', prefix: 'exp', job: 'user-export' },
  ...{ service: 'DIRECTORIES', eventType: 'user_export_finish', fileName: 'users' },
  ...{ type: 'User', columns: exportColumns, base: { scope: 'DIRECTORIES', level: 'EDIT' } },
  ...{ table: users, key: sql`${users.id}` },
  chosen,
  after: ({ reached }) => sql`${users.id} > ${reached}`,
};

function chosen({ organizationId, request }: ExportRow): SQL | undefined {
  const { userStates, userGroupId } = request as UserExportRequest;
  const inGroup = sql`exists (select from ${userGroupMembers}
    where ${userGroupMembers.organizationId} = ${users.organizationId} and ${userGroupMembers.userId} = ${users.id}
    and ${userGroupMembers.groupId} = ${userGroupId})`;
  return and(
    eq(users.organizationId, organizationId),
    userStates.length > 0
      ? sql`${users.state} = any(${sql.param(userStates)}::text[]::user_state[])`
      : undefined,
    userGroupId === null ? undefined : inGroup,
  );
}
