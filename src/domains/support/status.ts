import { invalidState } from '../../errors.ts';
import type { SupportCaseStatus } from '../../generated/graphql.ts';

/** Statuses that can follow each status. */
const following: Readonly<Record<SupportCaseStatus, readonly SupportCaseStatus[]>> = {
  OPEN: ['IN_PROGRESS', 'WAITING', 'RESOLVED', 'CLOSED'],
  IN_PROGRESS: ['WAITING', 'RESOLVED', 'CLOSED'],
  WAITING: ['IN_PROGRESS', 'RESOLVED', 'CLOSED'],
  RESOLVED: ['OPEN', 'IN_PROGRESS', 'CLOSED'],
  CLOSED: ['OPEN'],
};

/** @throws INVALID_STATE if the second status cannot follow the first one */
export function assertFollows(from: SupportCaseStatus, to: SupportCaseStatus, argument: string): void {
  if (following[from].includes(to)) return;
  const next = following[from].join(', ');
  throw invalidState(
    `The case is ${from} and cannot become ${to}. The next status can be ${next}.`,
    argument,
  );
}

/** @throws INVALID_STATE for a closed case */
export function assertNotClosed(status: SupportCaseStatus, argument: string): void {
  if (status === 'CLOSED') throw invalidState('The case is closed. Reopen it first.', argument);
}
