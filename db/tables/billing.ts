import { sql } from 'drizzle-orm';
import {
  boolean,
  check,
  foreignKey,
  index,
  integer,
  pgEnum,
  pgPolicy,
  pgTable,
  primaryKey,
  unique,
  uniqueIndex,
} from 'drizzle-orm/pg-core';
import {
  appendPolicies,
  boundOrganization,
  id,
  instant,
  keepPolicies,
  organizationId,
  tenantPolicy,
  text,
  textList,
  timestamps,
} from '../columns.ts';
import { organizations } from './organizations.ts';

export const subscriptionStatus = pgEnum('subscription_status', ['TRIAL', 'ACTIVE', 'PAST_DUE', 'CANCELED']);
export const billingModel = pgEnum('billing_model', ['PER_USER', 'PER_DEVICE', 'FLAT_RATE']);
export const billingInterval = pgEnum('billing_interval', ['MONTHLY', 'YEARLY']);
export const purchaseChannel = pgEnum('purchase_channel', ['DIRECT', 'RESELLER', 'MARKETPLACE', 'PROVIDER']);
export const contractType = pgEnum('contract_type', ['COMMITTED', 'ON_DEMAND', 'TRIAL']);
export const productCategory = pgEnum('product_category', ['PLATFORM', 'ADD_ON', 'SUPPORT']);
export const billingUnit = pgEnum('billing_unit', ['USER', 'DEVICE']);
export const cardBrand = pgEnum('card_brand', [
  'VISA',
  'MASTERCARD',
  'AMERICAN_EXPRESS',
  'DISCOVER',
  'DINERS_CLUB',
  'JCB',
  'UNIONPAY',
  'OTHER',
]);

/** Amount of money in the smallest unit of the currency, such as cents. */
export const cents = (name: string) => integer(name).notNull();
export const currency = () => text('currency').notNull();
export const currencyForm = sql`currency ~ '^[A-Z]{3}$'`;

/** Recipient of the bills: one row for each organization. Writes of the billing domain lock it, one after another. */
export const billingAccounts = pgTable(
  'billing_accounts',
  {
    organizationId: organizationId().primaryKey(),
    contactName: text('contact_name'),
    contactEmail: text('contact_email'),
    company: text('company'),
    taxId: text('tax_id'),
    streetAddress: text('street_address'),
    extendedAddress: text('extended_address'),
    locality: text('locality'),
    region: text('region'),
    postalCode: text('postal_code'),
    country: text('country'),
    emails: textList('emails'),
    ...timestamps(),
  },
  (t) => [
    foreignKey({
      name: 'billing_accounts_organization',
      columns: [t.organizationId],
      foreignColumns: [organizations.id],
    }),
    check('billing_accounts_country', sql`country ~ '^[A-Z]{2}$'`),
    check('billing_accounts_emails', sql`cardinality(emails) <= 20`),
    ...keepPolicies(),
  ],
);

/** Plan of an organization. */
export const subscriptions = pgTable(
  'subscriptions',
  {
    organizationId: organizationId().primaryKey(),
    productCode: text('product_code').notNull(),
    displayName: text('display_name').notNull(),
    status: subscriptionStatus('status').notNull(),
    billingModel: billingModel('billing_model').notNull(),
    interval: billingInterval('interval').notNull(),
    purchaseChannel: purchaseChannel('purchase_channel').notNull(),
    manuallyBilled: boolean('manually_billed').notNull().default(false),
    currency: currency(),
    annualPrice: cents('annual_price'),
    listPrice: cents('list_price'),
    estimatedTotal: integer('estimated_total'),
    estimatedAt: instant('estimated_at'),
    features: textList('features'),
    upgradeRecommendation: text('upgrade_recommendation'),
    /** True if users beyond `maxQuantity` are refused rather than billed. */
    quantityCapped: boolean('quantity_capped').notNull().default(false),
    maxQuantity: integer('max_quantity'),
    startedAt: instant('started_at').notNull(),
    currentPeriodStart: instant('current_period_start').notNull(),
    currentPeriodEnd: instant('current_period_end').notNull(),
    trialEndsAt: instant('trial_ends_at'),
    canceledAt: instant('canceled_at'),
    renews: boolean('renews').notNull().default(true),
    ...timestamps(),
  },
  (t) => [
    foreignKey({
      name: 'subscriptions_organization',
      columns: [t.organizationId],
      foreignColumns: [organizations.id],
    }),
    check('subscriptions_currency', currencyForm),
    check('subscriptions_prices', sql`annual_price >= 0 and list_price >= 0 and estimated_total >= 0`),
    check('subscriptions_period', sql`current_period_start < current_period_end`),
    check('subscriptions_max_quantity', sql`max_quantity > 0`),
    ...keepPolicies(),
    // A provider may read the plans of its organizations (matrix row Multi-Tenant Portal).
    pgPolicy('provider', {
      for: 'select',
      using: sql`organization_id in (select id from organizations where provider_organization_id = ${boundOrganization})`,
    }),
  ],
);

/** Products of the plan. */
export const entitlements = pgTable(
  'entitlements',
  {
    organizationId: organizationId(),
    productCode: text('product_code').notNull(),
    name: text('name').notNull(),
    category: productCategory('category').notNull(),
    contractType: contractType('contract_type').notNull(),
    unit: billingUnit('unit').notNull(),
    committedQuantity: integer('committed_quantity').notNull(),
    usedQuantity: integer('used_quantity').notNull(),
    maxQuantity: integer('max_quantity'),
    currency: currency(),
    pricePerUnit: cents('price_per_unit'),
  },
  (t) => [
    primaryKey({ name: 'entitlements_key', columns: [t.organizationId, t.productCode] }),
    foreignKey({
      name: 'entitlements_organization',
      columns: [t.organizationId],
      foreignColumns: [organizations.id],
    }),
    check('entitlements_currency', currencyForm),
    check(
      'entitlements_quantities',
      sql`committed_quantity >= 0 and used_quantity >= 0 and max_quantity >= 0 and price_per_unit >= 0`,
    ),
    ...appendPolicies(),
  ],
);

/** Cards as the payment provider describes them. Card numbers never reach this server. */
export const paymentMethods = pgTable(
  'payment_methods',
  {
    id: id('pay'),
    organizationId: organizationId(),
    /** Token of the card at the payment provider, for this merchant only: encrypted, with a keyed digest. */
    providerToken: text('provider_token').notNull(),
    tokenDigest: text('token_digest').notNull(),
    brand: cardBrand('brand').notNull(),
    lastFour: text('last_four').notNull(),
    expiryMonth: integer('expiry_month').notNull(),
    expiryYear: integer('expiry_year').notNull(),
    holderName: text('holder_name').notNull(),
    isDefault: boolean('is_default').notNull().default(false),
    ...timestamps(),
  },
  (t) => [
    unique('payment_methods_tenant').on(t.organizationId, t.id),
    foreignKey({
      name: 'payment_methods_organization',
      columns: [t.organizationId],
      foreignColumns: [organizations.id],
    }),
    unique('payment_methods_token_unique').on(t.organizationId, t.tokenDigest),
    uniqueIndex('payment_methods_one_default').on(t.organizationId).where(sql`is_default`),
    index('payment_methods_by_created_at').on(t.organizationId, t.createdAt, t.id),
    check('payment_methods_last_four', sql`last_four ~ '^[0-9]{4}$'`),
    check('payment_methods_expiry', sql`expiry_month between 1 and 12 and expiry_year between 2000 and 2100`),
    tenantPolicy(),
  ],
);
