import type { AccountRow } from './account-entity.ts';

/** Account's row, or the fields of an organization without one. */
export type BillingAccountParent = Partial<AccountRow>;
