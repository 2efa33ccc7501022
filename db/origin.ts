import type { JobKind } from './jobs.ts';

/** Who asked for something, and through which request, as events and the rows of jobs keep it. */
export interface Origin {
  readonly initiatorId: string;
  readonly initiatorEmail: string;
  /** Of a provider's administrator; absent for the organization's own. */
  readonly initiatorOrganization?: { readonly id: string; readonly name: string };
  readonly credential: string;
  readonly clientIp: string | null;
  readonly requestId: string;
}

/** Of what nobody asked for: a job of the clock found it due. */
export function byTheClock(organizationId: string, job: JobKind): Origin {
  return {
    initiatorId: organizationId,
    initiatorEmail: 'the clock',
    credential: 'CLOCK',
    clientIp: null,
    requestId: job,
  };
}
