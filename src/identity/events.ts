import type { Transaction } from '../../db/database.ts';
import { appendEvent } from '../../db/trail.ts';
import type { EventCredential } from '../generated/graphql.ts';
import type { RequestSource } from './settings.ts';

/** Administrator that a sign-in event concerns. */
export interface Person {
  readonly organizationId: string;
  readonly administratorId: string;
  readonly email: string;
}

export interface SignInEvent {
  readonly eventType: string;
  /** Credential that was presented. A failed attempt is recorded under the presented name. */
  readonly credential: EventCredential;
  readonly error?: { readonly code: string; readonly message: string };
  readonly changes?: Readonly<Record<string, unknown>>;
}

/** Adds an event to the trail of the administrator's organization, at the end of the transaction. */
export async function recordSignIn(
  tx: Transaction,
  person: Person,
  origin: RequestSource,
  { eventType, credential, error, changes = {} }: SignInEvent,
): Promise<void> {
  await appendEvent(tx, person.organizationId, {
    service: 'ADMINISTRATORS',
    eventType,
    credential,
    error: error ?? null,
    changes,
    initiatorId: person.administratorId,
    initiatorEmail: person.email,
    clientIp: origin.clientIp,
    requestId: origin.requestId,
    resourceType: 'Administrator',
    resourceId: person.administratorId,
  });
}
