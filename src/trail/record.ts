import type { Transaction } from '../../db/database.ts';
import { idTypes } from '../../db/id-types.ts';
import { prefixOf } from '../../db/ids.ts';
import type { Origin } from '../../db/origin.ts';
import { sealedBy } from '../../db/secrets.ts';
import { appendEvent, appendEvents, type NewEvent } from '../../db/trail.ts';
import type { Change } from '../core/change.ts';
import type {
  DeviceSide,
  OrganizationDatabase,
  OrganizationReader,
  Principal,
  WorkDatabase,
} from '../core/context.ts';
import { codedError } from '../errors.ts';
import type { Scope } from '../generated/graphql.ts';
import { isAtHome } from '../identity/acting.ts';
import { standsStill } from '../identity/still-stands.ts';
import { noticeOfJob } from './notices.ts';
import { notify, notifyOfChange } from './notify.ts';
import { withoutSealed } from './recorded.ts';

/** Caller and request of a change. */
export interface Asker {
  readonly principal: Principal;
  readonly requestId: string;
  readonly clientIp: string | null;
}

/**
 * Returns the database of one mutation field. Each of its transactions ends with the event of the change; neither
 * commits without the other.
 * @param secret the field's own secret, which records what it encrypts
 */
export function recording(
  db: WorkDatabase,
  change: Change,
  asker: Asker,
  secret: Buffer,
): OrganizationDatabase {
  return {
    ...db,
    transaction: (work) =>
      db.transaction(async (tx) => {
        const { objectId, result } = await work(tx);
        if (objectId !== null) await recordChange(tx, change, objectId, asker, secret);
        return result;
      }),
  };
}

/** Returns the database of an operation that must not change anything. */
export function readOnly(db: OrganizationReader): OrganizationDatabase {
  return {
    ...db,
    transaction: () => Promise.reject(new Error('Only a mutation has transactions.')),
  };
}

/** @throws FORBIDDEN if the caller lost the required access between authorization and this point */
async function recordChange(
  tx: Transaction,
  change: Change,
  resourceId: string,
  asker: Asker,
  secret: Buffer,
): Promise<void> {
  const { service, eventType } = change;
  const { principal } = asker;
  const { organizationId } = principal;
  const resourceType = typeOf(resourceId, organizationId);
  if (resourceType === null) throw new Error(`The event ${eventType} names no object.`);
  const event = {
    ...originOf(asker),
    ...{ service, eventType, resourceType, resourceId },
    error: null,
    changes: change.recorded(sealedBy(secret)),
  };
  const recorded = await appendEvent(tx, organizationId, event, standsStill(principal));
  if (!recorded) throw codedError('FORBIDDEN', 'Your access changed while this ran. Nothing was changed.');
  await notifyOfChange(tx, organizationId, recorded, event);
}

/** Event of a job or a device, with the object that it concerns. */
export type JobEvent = Pick<NewEvent, 'eventType' | 'error' | 'changes'> & {
  readonly service: Scope;
  readonly resourceId: string;
  /**
   * True if part of the requested work failed. The notification is a warning then, as for an event with an error.
   */
  readonly failed?: boolean;
  /** True if the event notifies nobody. */
  readonly quiet?: boolean;
};

/**
 * Records events of a job in the name of its requester, in the transaction that does the work, and notifies of ends.
 * The number of statements does not depend on that of the events.
 * @param place the organization, and the job's own secret, which records what it encrypts and decrypts
 */
export async function recordJob(
  tx: Transaction,
  { organizationId, secret }: { readonly organizationId: string; readonly secret: Buffer },
  origin: Origin,
  ...jobs: readonly JobEvent[]
): Promise<void> {
  const sealed = sealedBy(secret);
  const entries = jobs.map((job) =>
    entryOf({ ...job, changes: withoutSealed(job.changes, sealed) }, origin, organizationId),
  );
  const added = entries.map(([event]) => event);
  const ids = await appendEvents(tx, organizationId, added);
  const recorded = entries.map(([event, notice], index) => ({ id: ids[index] as string, event, notice }));
  await notify(tx, organizationId, recorded);
}

function entryOf(
  { failed = false, quiet = false, ...did }: JobEvent,
  origin: Origin,
  organizationId: string,
) {
  const event: NewEvent = { ...origin, ...did, resourceType: typeOf(did.resourceId, organizationId) };
  const notice = quiet ? undefined : noticeOfJob(event.eventType, failed || event.error !== null);
  return [event, notice] as const;
}

/** Records an event of a device, in the transaction that does the work. */
export function recordDevice(
  tx: Transaction,
  { db: { organizationId }, secret, origin }: DeviceSide,
  event: Omit<JobEvent, 'error'>,
): Promise<void> {
  return recordJob(tx, { organizationId, secret }, origin, { ...event, error: null });
}

export function originOf({ principal, requestId, clientIp }: Asker): Origin {
  const { homeOrganizationId: id, homeOrganizationName: name } = principal;
  return {
    initiatorId: principal.administratorId,
    initiatorEmail: principal.email,
    ...(isAtHome(principal) ? {} : { initiatorOrganization: { id, name } }),
    credential: principal.credential.kind,
    clientIp,
    requestId,
  };
}

/** Returns the GraphQL type of the object with this identifier. The caller's own organization is not a managed one. */
function typeOf(id: string, organizationId: string): string | null {
  const prefix = prefixOf(id);
  if (id === organizationId) return 'Organization';
  return prefix && idTypes[prefix];
}
