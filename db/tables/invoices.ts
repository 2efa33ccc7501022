import { sql } from 'drizzle-orm';
import { check, foreignKey, index, integer, pgEnum, pgTable, primaryKey, unique } from 'drizzle-orm/pg-core';
import { appendPolicies, id, instant, keepPolicies, organizationId, text, timestamps } from '../columns.ts';
import { cents, currency, currencyForm } from './billing.ts';
import { organizations } from './organizations.ts';

export const invoiceStatus = pgEnum('invoice_status', ['DRAFT', 'OPEN', 'PAID', 'VOID', 'UNCOLLECTIBLE']);

export const invoices = pgTable(
  'invoices',
  {
    id: id('inv'),
    organizationId: organizationId(),
    number: text('number').notNull(),
    status: invoiceStatus('status').notNull(),
    currency: currency(),
    amountBilled: cents('amount_billed'),
    amountPaid: cents('amount_paid').default(0),
    /** Amount still owed; 0 for a void invoice. */
    amountRemaining: cents('amount_remaining').generatedAlwaysAs(
      sql`case when status = 'VOID' then 0 else amount_billed - amount_paid end`,
    ),
    periodStart: instant('period_start').notNull(),
    periodEnd: instant('period_end').notNull(),
    issuedAt: instant('issued_at').notNull(),
    dueAt: instant('due_at').notNull(),
    paidAt: instant('paid_at'),
    ...timestamps(),
  },
  (t) => [
    unique('invoices_tenant').on(t.organizationId, t.id),
    foreignKey({
      name: 'invoices_organization',
      columns: [t.organizationId],
      foreignColumns: [organizations.id],
    }),
    unique('invoices_number_unique').on(t.organizationId, t.number),
    index('invoices_by_issued_at').on(t.organizationId, t.issuedAt, t.id),
    index('invoices_by_due_at').on(t.organizationId, t.dueAt, t.id),
    index('invoices_by_amount_billed').on(t.organizationId, t.amountBilled, t.id),
    check('invoices_currency', currencyForm),
    check('invoices_amounts', sql`amount_paid between 0 and amount_billed`),
    check('invoices_paid', sql`status <> 'PAID' or (amount_paid = amount_billed and paid_at is not null)`),
    check('invoices_period', sql`period_start < period_end and issued_at <= due_at`),
    ...keepPolicies(),
  ],
);

export const invoiceLines = pgTable(
  'invoice_lines',
  {
    organizationId: organizationId(),
    invoiceId: text('invoice_id').notNull(),
    position: integer('position').notNull(),
    description: text('description').notNull(),
    productCode: text('product_code'),
    quantity: integer('quantity').notNull(),
    /** Negative for a credit. */
    unitPrice: cents('unit_price'),
    amount: cents('amount'),
  },
  (t) => [
    primaryKey({ name: 'invoice_lines_key', columns: [t.organizationId, t.invoiceId, t.position] }),
    foreignKey({
      name: 'invoice_lines_invoice',
      columns: [t.organizationId, t.invoiceId],
      foreignColumns: [invoices.organizationId, invoices.id],
    }).onDelete('cascade'),
    check('invoice_lines_amount', sql`amount = quantity * unit_price`),
    ...appendPolicies(),
  ],
);
