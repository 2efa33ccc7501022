import type { Transaction } from '../database.ts';
import { sealedToken } from '../payment-tokens.ts';
import { billingAccounts, entitlements, paymentMethods, subscriptions } from '../tables/billing.ts';
import { seedInvoices } from './invoices.ts';
import { asOrganization, type DemoWorld } from './world.ts';

type Plan = typeof subscriptions.$inferInsert;

/** Products of the demo organization in US dollars; prices are in cents for each unit and month. */
const products = [
  ['PLATFORM-PLUS', 'Platform Plus', 'PLATFORM', 'COMMITTED', 'USER', 220, 240, null, 1500],
  ['DEVICE-MANAGEMENT', 'Device Management', 'ADD_ON', 'COMMITTED', 'DEVICE', 150, 150, 500, 300],
  ['REMOTE-ASSIST', 'Remote Assist', 'ADD_ON', 'ON_DEMAND', 'DEVICE', 0, 12, null, 250],
  ['PREMIUM-SUPPORT', 'Premium Support', 'SUPPORT', 'COMMITTED', 'USER', 220, 220, null, 200],
  ['INSIGHTS-ARCHIVE', 'Insights Archive', 'ADD_ON', 'TRIAL', 'USER', 0, 40, 40, 0],
] as const;

/** Plan, cards and bills of the demo organization, and the plans of the organizations that it manages. */
export async function seedBilling(tx: Transaction, demo: DemoWorld, secret: Buffer): Promise<void> {
  const { organizationId } = demo;
  await tx.insert(billingAccounts).values({
    organizationId,
    contactName: 'Ingrid Solberg',
    contactEmail: 'billing@northwind-robotics.example',
    company: 'Northwind Robotics GmbH',
    taxId: 'DE999999999',
    streetAddress: 'Speicherstraße 4',
    locality: 'Hamburg',
    postalCode: '20457',
    country: 'DE',
    emails: ['accounting@northwind-robotics.example', 'ingrid.solberg@northwind-robotics.example'],
    createdAt: demo.day(-900),
    updatedAt: demo.day(-60),
  });
  await tx.insert(subscriptions).values(ownPlan(demo));
  await tx.insert(entitlements).values(
    products.map(
      ([
        productCode,
        name,
        category,
        contractType,
        unit,
        committedQuantity,
        usedQuantity,
        maxQuantity,
        pricePerUnit,
      ]) => ({
        organizationId,
        productCode,
        name,
        category,
        contractType,
        unit,
        committedQuantity,
        usedQuantity,
        maxQuantity,
        pricePerUnit,
        currency: 'USD',
      }),
    ),
  );
  await tx.insert(paymentMethods).values(cards(demo, secret));
  await seedInvoices(tx, demo);
  for (const [index, { id }] of demo.managed.entries()) {
    await asOrganization(tx, demo, id, async () => {
      await tx.insert(subscriptions).values(managedPlan(demo, id, index));
    });
  }
}

function ownPlan(demo: DemoWorld): Plan {
  return {
    organizationId: demo.organizationId,
    productCode: 'PLATFORM-PLUS',
    displayName: 'Platform Plus',
    status: 'ACTIVE',
    billingModel: 'PER_USER',
    interval: 'MONTHLY',
    purchaseChannel: 'DIRECT',
    currency: 'USD',
    annualPrice: 5_028_000,
    listPrice: 5_860_800,
    estimatedTotal: 452_000,
    estimatedAt: demo.day(-0.25),
    features: ['Directory', 'Device management', 'Commands', 'Single sign-on', 'RADIUS'],
    upgradeRecommendation: 'PLATFORM-PRIME',
    startedAt: demo.day(-900),
    currentPeriodStart: '2026-01-01T00:00:00Z',
    currentPeriodEnd: '2026-02-01T00:00:00Z',
    createdAt: demo.day(-900),
    updatedAt: demo.day(-30),
  };
}

function managedPlan(demo: DemoWorld, organizationId: string, index: number): Plan {
  const trial = index === 2;
  return {
    organizationId,
    productCode: trial ? 'PLATFORM-PLUS' : 'PLATFORM',
    displayName: trial ? 'Platform Plus' : 'Platform',
    status: trial ? 'TRIAL' : 'ACTIVE',
    billingModel: 'PER_USER',
    interval: 'YEARLY',
    purchaseChannel: 'PROVIDER',
    currency: 'USD',
    annualPrice: trial ? 0 : 540_000 * (index + 1),
    listPrice: 660_000 * (index + 1),
    startedAt: demo.day(-680 + 150 * index),
    currentPeriodStart: demo.day(-20 - index),
    currentPeriodEnd: demo.day(trial ? 10 : 345 - index),
    trialEndsAt: trial ? demo.day(10) : null,
    createdAt: demo.day(-680 + 150 * index),
    updatedAt: demo.day(-20 - index),
  };
}

function cards(demo: DemoWorld, secret: Buffer): (typeof paymentMethods.$inferInsert)[] {
  const { organizationId } = demo;
  const identity = () => {
    const id = demo.newId('pay');
    const token = `pm_demo${String(demo.random.int(10 ** 8, 10 ** 9 - 1))}`;
    return { id, organizationId, ...sealedToken(secret, { organizationId, id }, token) };
  };
  const old = demo.day(-890);
  const recent = demo.day(-200);
  return [
    {
      ...identity(),
      brand: 'MASTERCARD',
      lastFour: '4444',
      expiryMonth: 11,
      expiryYear: 2025,
      holderName: 'Northwind Robotics GmbH',
      createdAt: old,
      updatedAt: recent,
    },
    {
      ...identity(),
      brand: 'VISA',
      lastFour: '4242',
      expiryMonth: 8,
      expiryYear: 2031,
      holderName: 'Ingrid Solberg',
      isDefault: true,
      createdAt: recent,
      updatedAt: recent,
    },
  ];
}
