import type { Transaction } from '../../db/database.ts';
import { idTypes } from '../../db/id-types.ts';
import { prefixOf } from '../../db/ids.ts';
import type { Origin } from '../../db/origin.ts';
import { sealedBy } from '../../db/secrets.ts';
import { appendEvent, appendEvents, type NewEvent } from '../../db/trail.ts';
import type { Change, Values } from '../core/change.ts';
import type { DeviceSide, OrganizationDatabase, Principal } from '../core/context.ts';
import { codedError } from '../errors.ts';
import type { Scope } from '../generated/graphql.ts';
import { isAtHome } from '../identity/acting.ts';
import { standsStill } from '../identity/still-stands.ts';
import { noticeOfJob } from './notices.ts';
import { notify, notifyOfChange } from './notify.ts';
import { withoutSealed } from './recorded.ts';

/** Who asks, and through which request. */
export interface Asker {
  readonly principal: Principal;
  readonly requestId: string;
  readonly clientIp: string | null;
}

/**
 * The database of one mutation field: each of its transactions ends with the event of the change, or has neither.
 * @param secret the field's own, which knows what was sealed with it
 */
export function recording(
  db: OrganizationDatabase,
  change: Change,
  asker: Asker,
  secret: Buffer,
): OrganizationDatabase {
  return {
    ...db,
    transaction: (work) =>
      db.transaction(async (tx) => {
        const result = await work(tx);
        if (!isNothing(result)) await recordChange(tx, change, result, asker, secret);
        return result;
      }),
  };
}

/** The rows that a statement changed, and there are none. */
function isNothing(result: unknown): boolean {
  return Array.isArray(result) && result.length === 0;
}

/** @throws FORBIDDEN when the caller lost what the change needs between its authorization and here. */
async function recordChange(
  tx: Transaction,
  change: Change,
  result: unknown,
  asker: Asker,
  secret: Buffer,
): Promise<void> {
  const { service, eventType } = change;
  const { principal } = asker;
  const changes = change.recorded(sealedBy(secret));
  const event = {
    ...originOf(asker),
    ...resourceOf(changes, result, principal.organizationId),
    service,
    eventType,
    error: null,
    changes,
  };
  const { organizationId } = principal;
  const recorded = await appendEvent(tx, organizationId, event, standsStill(principal));
  if (!recorded) throw codedError('FORBIDDEN', 'Your access changed while this ran; nothing of it was done.');
  await notifyOfChange(tx, organizationId, recorded, event);
}

/** What a job, or a device, did, to which object. */
export type JobEvent = Pick<NewEvent, 'eventType' | 'error' | 'changes'> & {
  readonly service: Scope;
  readonly resourceId: string;
  /** Not all that was asked for was done: told as a warning. What has an error is, anyway. */
  readonly troubled?: boolean;
};

/**
 * Records what a job did, under the name of whoever asked for it, in the transaction that does it; an end is told. The
 * number of statements does not grow with that of the events.
 * @param place the organization, and the job's own secret, which knows what was sealed or opened with it
 */
export async function recordJob(
  tx: Transaction,
  { organizationId, secret }: { readonly organizationId: string; readonly secret: Buffer },
  origin: Origin,
  ...jobs: readonly JobEvent[]
): Promise<void> {
  const sealed = sealedBy(secret);
  const told = jobs.map((job) =>
    toldBy({ ...job, changes: withoutSealed(job.changes, sealed) }, origin, organizationId),
  );
  const added = told.map(([event]) => event);
  const ids = await appendEvents(tx, organizationId, added);
  const recorded = told.map(([event, notice], index) => ({ id: ids[index] as string, event, notice }));
  await notify(tx, organizationId, recorded);
}

function toldBy({ troubled = false, ...did }: JobEvent, origin: Origin, organizationId: string) {
  const event: NewEvent = { ...origin, ...did, resourceType: typeOf(did.resourceId, organizationId) };
  return [event, noticeOfJob(event.eventType, troubled || event.error !== null)] as const;
}

/** Records what a device did, in the transaction that does it. */
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

/** The object that was changed: what the transaction made or returned, else what the arguments name first. */
function resourceOf(
  changes: Values,
  result: unknown,
  organizationId: string,
): Pick<NewEvent, 'resourceType' | 'resourceId'> {
  const input = (changes.input ?? {}) as Record<string, unknown>;
  const candidates = [made(result), changes.id, input.id, ...Object.values(input)];
  for (const candidate of candidates) {
    const resourceType = typeof candidate === 'string' ? typeOf(candidate, organizationId) : null;
    if (resourceType) return { resourceType, resourceId: candidate as string };
  }
  return { resourceType: null, resourceId: null };
}

/** The GraphQL type of the object with this identifier. The organization itself is none that it manages. */
function typeOf(id: string, organizationId: string): string | null {
  const prefix = prefixOf(id);
  if (id === organizationId) return 'Organization';
  return prefix && idTypes[prefix];
}

/** The identifier of what a transaction answered: one itself, or a row or the first of several with one. */
function made(result: unknown): unknown {
  const row = Array.isArray(result) ? result[0] : result;
  return typeof row === 'object' && row !== null && 'id' in row ? row.id : row;
}
