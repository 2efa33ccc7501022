import { sql } from 'drizzle-orm';
import { paymentMethods } from '../../../db/tables/billing.ts';
import { invoiceLines, invoices } from '../../../db/tables/invoices.ts';
import { entity } from '../../relay/entity.ts';
import { anyOfFilter, flagFilter, instantFilter, intFilter, textFilter } from '../../relay/filters.ts';
import type { ListOf } from '../../relay/list.ts';

export type PaymentMethodRow = Omit<typeof paymentMethods.$inferSelect, 'providerToken' | 'tokenDigest'> & {
  readonly expired: boolean;
};
export type InvoiceRow = typeof invoices.$inferSelect & { readonly overdue: boolean };

/** SQL condition that a card has expired. A card is valid through the end of the month that is printed on it. */
export const cardExpired = sql`(make_date(${paymentMethods.expiryYear}, ${paymentMethods.expiryMonth}, 1)
  + interval '1 month' <= now())`;
const overdue = sql`(${invoices.status} = 'OPEN' and ${invoices.dueAt} <= now())`;

export const paymentMethodEntity = entity<PaymentMethodRow>({
  type: 'PaymentMethod',
  prefix: 'pay',
  table: paymentMethods,
  fields: { expired: cardExpired },
});

export const paymentMethodList: ListOf = {
  entity: paymentMethodEntity,
  defaultSort: 'CREATED_AT',
  sorts: { CREATED_AT: paymentMethods.createdAt },
  filters: {
    brand: anyOfFilter(paymentMethods.brand),
    isDefault: flagFilter(paymentMethods.isDefault),
    expired: (expired: boolean) => sql`${cardExpired} = ${expired}`,
    createdAt: instantFilter(paymentMethods.createdAt),
  },
};

export const invoiceEntity = entity<InvoiceRow>({
  type: 'Invoice',
  prefix: 'inv',
  table: invoices,
  fields: {
    overdue,
    lines: sql`(select coalesce(json_agg(json_build_object('description', ${invoiceLines.description},
      'productCode', ${invoiceLines.productCode}, 'quantity', ${invoiceLines.quantity},
      'unitPrice', ${invoiceLines.unitPrice}, 'amount', ${invoiceLines.amount}) order by ${invoiceLines.position}), '[]')
      from ${invoiceLines} where ${invoiceLines.organizationId} = ${invoices.organizationId}
      and ${invoiceLines.invoiceId} = ${invoices.id})`,
  },
});

export const invoiceList: ListOf = {
  entity: invoiceEntity,
  defaultSort: 'ISSUED_AT',
  sorts: {
    NUMBER: invoices.number,
    ISSUED_AT: invoices.issuedAt,
    DUE_AT: invoices.dueAt,
    AMOUNT_BILLED: invoices.amountBilled,
  },
  filters: {
    number: textFilter(invoices.number),
    status: anyOfFilter(invoices.status),
    overdue: (isOverdue: boolean) => sql`${overdue} = ${isOverdue}`,
    currency: textFilter(invoices.currency),
    amountBilled: intFilter(invoices.amountBilled),
    amountRemaining: intFilter(invoices.amountRemaining),
    issuedAt: instantFilter(invoices.issuedAt),
    dueAt: instantFilter(invoices.dueAt),
  },
};
