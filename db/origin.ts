import type { JobKind } from './jobs.ts';

/** Initiator and request of a change, as events and the rows of jobs store them. */
export interface Origin {
  readonly initiatorId: string;
  readonly initiatorEmail: string;
  /** Provider of the initiator; absent for the organization's own administrators. */
  readonly initiatorOrganization?: { readonly id: string; readonly name: string };
  readonly credential: string;
  readonly clientIp: string | null;
  readonly requestId: string;
}

/** Origin of changes that a scheduled job makes. */
export function byTheClock(organizationId: string, job: JobKind): Origin {
  return {
    initiatorId: organizationId,
    initiatorEmail: 'the clock',
    credential: 'CLOCK',
    clientIp: null,
    requestId: job,
  };
}

/**
 * Origin of a consequence that nobody asked for by hand, such as a change of a dynamic group.
 * @param cause the object that caused it, such as the group or the directory, and its name
 */
export function byAutomation(cause: { readonly id: string; readonly name: string }, job: JobKind): Origin {
  return {
    initiatorId: cause.id,
    initiatorEmail: cause.name,
    credential: 'AUTOMATION',
    clientIp: null,
    requestId: job,
  };
}
