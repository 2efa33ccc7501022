import type { AccountRow } from './account-entity.ts';

/** The account's row, or what an organization without one looks like. */
export type BillingAccountParent = Partial<AccountRow>;
