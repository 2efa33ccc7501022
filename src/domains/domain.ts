import type { JobKind } from '../../db/jobs.ts';
import type { Context } from '../core/context.ts';
import type { AccessCondition } from '../generated/graphql.ts';
import type { JobHandler, RecurringJob } from '../jobs/job.ts';
import type { Entity } from '../relay/entity.ts';
import type { Resolvers } from './resolver-types.ts';

/** Whether a condition of the matrix holds for the object with this identifier, for the caller. */
export type ConditionCheck = (subject: string, context: Context) => Promise<boolean>;

/** What a domain brings to the gateway: one folder of src/domains, whose resolvers.ts exports it under its own name. */
export interface Domain {
  readonly resolvers: Resolvers;
  /** The types that `Query.node` finds. */
  readonly entities?: readonly Entity[];
  /** The conditions of the matrix that this domain can answer. */
  readonly conditions?: Partial<Record<AccessCondition, ConditionCheck>>;
  /**
   * For each input that is a secret by what stands beside it, `@secret(by:)`: for which values of that it is one. Those that
   * nobody knows are secrets.
   */
  readonly secretBy?: Readonly<Record<string, (beside: string) => boolean>>;
  /** What its jobs do; db/jobs.ts has the kinds. */
  readonly jobs?: Partial<Record<JobKind, JobHandler>>;
  /** Its jobs that the clock makes due. */
  readonly recurring?: Partial<Record<JobKind, RecurringJob>>;
}
