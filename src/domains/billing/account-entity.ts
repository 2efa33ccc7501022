import { asc, eq, getTableColumns, type SQL, sql } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import { billingAccounts, entitlements, paymentMethods, subscriptions } from '../../../db/tables/billing.ts';
import type { OrganizationDatabase } from '../../core/context.ts';

/** An organization has one row of each, so there is nothing to batch: each read is one statement per operation. */

export type AccountRow = typeof billingAccounts.$inferSelect;
export type PlanRow = typeof subscriptions.$inferSelect;
export type EntitlementRow = typeof entitlements.$inferSelect;

/** Reads the billing account; null until somebody enters something. */
export async function readAccount(db: OrganizationDatabase): Promise<AccountRow | null> {
  const [row] = await db.read<AccountRow>(
    sql`select ${all(billingAccounts)} from ${billingAccounts} where ${eq(billingAccounts.organizationId, db.organizationId)}`,
  );
  return row ?? null;
}

export async function readPlan(db: OrganizationDatabase): Promise<PlanRow | null> {
  const [row] = await db.read<PlanRow>(
    sql`select ${all(subscriptions)} from ${subscriptions} where ${eq(subscriptions.organizationId, db.organizationId)}`,
  );
  return row ?? null;
}

export function readEntitlements(db: OrganizationDatabase): Promise<EntitlementRow[]> {
  return db.read<EntitlementRow>(
    sql`select ${all(entitlements)} from ${entitlements}
        where ${eq(entitlements.organizationId, db.organizationId)} order by ${asc(entitlements.productCode)}`,
  );
}

export async function readDefaultPaymentMethodId(db: OrganizationDatabase): Promise<string | null> {
  const [row] = await db.read<{ id: string }>(
    sql`select ${paymentMethods.id} as "id" from ${paymentMethods}
        where ${eq(paymentMethods.organizationId, db.organizationId)} and ${paymentMethods.isDefault}`,
  );
  return row?.id ?? null;
}

function all(table: typeof billingAccounts | typeof subscriptions | typeof entitlements): SQL {
  const columns = Object.entries(getTableColumns(table) as Record<string, PgColumn>);
  return sql.join(
    columns.map(([name, column]) => sql`${column} as ${sql.identifier(name)}`),
    sql`, `,
  );
}
