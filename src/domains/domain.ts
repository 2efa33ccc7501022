import type { JobKind } from '../../db/jobs.ts';
import type { Context } from '../core/context.ts';
import type { AccessCondition } from '../generated/graphql.ts';
import type { JobHandler, RecurringJob } from '../jobs/job.ts';
import type { Entity } from '../relay/entity.ts';
import type { Resolvers } from './resolver-types.ts';

/** Determines whether a condition of the matrix holds for the caller and the object with this identifier. */
export type ConditionCheck = (subject: string, context: Context) => Promise<boolean>;

/**
 * Contribution of a domain to the gateway: one folder of src/domains, whose resolvers.ts exports it under its own name.
 */
export interface Domain {
  readonly resolvers: Resolvers;
  /** Types that `Query.node` finds. */
  readonly entities?: readonly Entity[];
  /** Conditions of the matrix that this domain can answer. */
  readonly conditions?: Partial<Record<AccessCondition, ConditionCheck>>;
  /**
   * Decisions on inputs whose secrecy depends on a value beside them, `@secret(by:)`, by coordinate. Each one determines
   * whether that value makes the input a secret. An unknown value does.
   */
  readonly secretBy?: Readonly<Record<string, (beside: string) => boolean>>;
  /** Handlers of the domain's jobs. db/jobs.ts lists the kinds. */
  readonly jobs?: Partial<Record<JobKind, JobHandler>>;
  /** Jobs of the domain that the clock makes due. */
  readonly recurring?: Partial<Record<JobKind, RecurringJob>>;
}
