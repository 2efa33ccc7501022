import { decide } from '../../access/decisions.ts';
import type { Holding } from '../../access/matrix.ts';
import type { RemoteAssistLaunching } from '../../generated/graphql.ts';

const launch = { kind: 'action', scope: 'REMOTE_ASSIST', action: 'LAUNCH', of: 'deviceId' } as const;

const answers = { allow: 'ALWAYS', if: 'WHILE_GRANTED', deny: 'NEVER' } as const;

/** Whether a holding launches sessions at all, and whether it takes a grant. */
export function launchingOf(holding: Holding | null): RemoteAssistLaunching {
  return answers[decide(launch, holding).kind];
}
