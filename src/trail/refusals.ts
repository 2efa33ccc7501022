import { GraphQLError } from 'graphql';
import type { Database, Transaction } from '../../db/database.ts';
import { appendEvent } from '../../db/trail.ts';
import type { Explanation } from '../access/explain.ts';
import type { Requirements } from '../access/requirements.ts';
import type { Change } from '../core/change.ts';
import type { WorkDatabase } from '../core/context.ts';
import { type FaultLog, observe } from '../core/observe.ts';
import { boundTo } from '../core/organization-database.ts';
import type { Scope } from '../generated/graphql.ts';
import { createThrottles } from '../identity/throttle.ts';
import { changeKind, ownService } from './change.ts';
import { notifyOfRefusal } from './notify.ts';
import { type Asker, originOf } from './record.ts';
import { leaveOut, reportLeftOut } from './tallies.ts';

type Kind = Pick<Change, 'service' | 'eventType'>;

/**
 * Records refused mutations: a limited number for each caller and hour. Counts further ones. If recording fails, the
 * refusal is returned unchanged.
 */
export interface Refusals {
  /** Records a mutation that was refused before it ran. */
  recordRefused(mutation: string, refusal: GraphQLError, asker: Asker): Promise<void>;
  /** Records a refusal within a transaction, after it is rolled back. Ignores other errors. */
  recordForbidden(change: Kind, error: unknown, asker: Asker): Promise<void>;
  /** Returns a database that records refusals within its transactions. */
  recording(db: WorkDatabase, change: Kind, asker: Asker): WorkDatabase;
}

export function createRefusals(database: Database, requirements: Requirements, log: FaultLog): Refusals {
  const throttles = createThrottles(database);

  function record(kind: Kind, refusal: GraphQLError, asker: Asker): Promise<void> {
    return observe(log, 'trail of refusals', () => write(kind, refusal, asker));
  }

  async function write(kind: Kind, refusal: GraphQLError, asker: Asker): Promise<void> {
    const { organizationId, administratorId } = asker.principal;
    const counted = await throttles.count('refusal', `${organizationId} ${administratorId}`);
    await boundTo(database, organizationId).transaction((tx) =>
      counted ? append(tx, kind, refusal, asker) : leaveOut(tx, organizationId, originOf(asker)),
    );
  }

  async function recordForbidden(change: Kind, error: unknown, asker: Asker): Promise<void> {
    if (isForbidden(error)) await record(change, error, asker);
  }

  return {
    async recordRefused(mutation, refusal, asker) {
      const kind = changeKind(mutation, requirements);
      const refused = refusal.extensions.access as Explanation | undefined;
      await record(
        { ...kind, service: kind.service ?? (refused?.scope as Scope | null | undefined) ?? ownService },
        refusal,
        asker,
      );
    },
    recordForbidden,
    recording: (db, change, asker) => ({
      ...db,
      transaction: (work) =>
        db.transaction(work).catch(async (error) => {
          await recordForbidden(change, error, asker);
          throw error;
        }),
    }),
  };
}

function isForbidden(error: unknown): error is GraphQLError {
  return error instanceof GraphQLError && error.extensions.code === 'FORBIDDEN';
}

async function append(
  tx: Transaction,
  { service, eventType }: Kind,
  refusal: GraphQLError,
  asker: Asker,
): Promise<void> {
  const { organizationId, administratorId } = asker.principal;
  const event = {
    ...originOf(asker),
    service,
    eventType,
    resourceType: null,
    resourceId: null,
    error: { code: String(refusal.extensions.code), message: refusal.message },
    changes: {},
  };
  await reportLeftOut(tx, organizationId, administratorId);
  const recorded = await appendEvent(tx, organizationId, event);
  if (recorded) await notifyOfRefusal(tx, organizationId, recorded, event);
}
