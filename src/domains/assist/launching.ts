import { decide } from '../../access/decisions.ts';
import type { RolePermissions } from '../../core/role-matrix.ts';
import type { RemoteAssistLaunching } from '../../generated/graphql.ts';

const launch = { kind: 'action', scope: 'REMOTE_ASSIST', action: 'LAUNCH', of: 'deviceId' } as const;

const answers = { allow: 'ALWAYS', if: 'WHILE_GRANTED', deny: 'NEVER' } as const;

/** Determines whether permissions launch sessions always, only while a grant is valid, or never. */
export function launchingOf(permissions: RolePermissions | null): RemoteAssistLaunching {
  return answers[decide(launch, permissions).kind];
}
