import type { Transaction } from '../database.ts';
import { invoiceLines, invoices } from '../tables/invoices.ts';
import type { DemoWorld } from './world.ts';

type Invoice = typeof invoices.$inferInsert;
type Line = typeof invoiceLines.$inferInsert;

const howMany = 18;
/** Invoices in special states: one that was voided and reissued, two open ones, and the current draft. */
const unusual: Readonly<Record<number, 'VOID' | 'OPEN' | 'DRAFT'>> = {
  5: 'VOID',
  15: 'OPEN',
  16: 'OPEN',
  17: 'DRAFT',
};

/** One invoice for each month, up to January 2026. */
export async function seedInvoices(tx: Transaction, demo: DemoWorld): Promise<void> {
  const made = Array.from({ length: howMany }, (_, index) => invoiceOf(demo, index));
  await tx.insert(invoices).values(made.map(({ invoice }) => invoice));
  await tx.insert(invoiceLines).values(made.flatMap(({ lines }) => lines));
}

function invoiceOf(demo: DemoWorld, index: number): { invoice: Invoice; lines: Line[] } {
  const { organizationId } = demo;
  const status = unusual[index] ?? 'PAID';
  const id = demo.newId('inv');
  const lines = linesOf(demo, index).map(([productCode, description, quantity, unitPrice], position) => ({
    organizationId,
    invoiceId: id,
    position,
    productCode,
    description,
    quantity,
    unitPrice,
    amount: quantity * unitPrice,
  }));
  const amountBilled = lines.reduce((sum, { amount }) => sum + amount, 0);
  const invoice = {
    id,
    organizationId,
    number: `INV-${String(1 + index).padStart(5, '0')}`,
    status,
    currency: 'USD',
    amountBilled,
    // The older of the open invoices is half paid.
    amountPaid: status === 'PAID' ? amountBilled : index === 15 ? Math.floor(amountBilled / 2) : 0,
    periodStart: month(index, 1),
    periodEnd: month(index + 1, 1),
    issuedAt: month(index, 1, 6),
    dueAt: month(index, 15),
    paidAt: status === 'PAID' ? month(index, demo.random.int(3, 14), 9) : null,
    createdAt: month(index, 1),
    updatedAt: month(index, 15),
  } as const;
  return { invoice, lines };
}

type LineValues = readonly [
  productCode: string | null,
  description: string,
  quantity: number,
  unitPrice: number,
];

/** Number of users: it grew by about eight a month. */
function linesOf({ random }: DemoWorld, index: number): LineValues[] {
  const users = 80 + 8 * index;
  const devices = 50 + 6 * index;
  const lines: LineValues[] = [
    ['PLATFORM-PLUS', 'Platform Plus, users', users, 1500],
    ['DEVICE-MANAGEMENT', 'Device Management, devices', devices, 300],
    ['PREMIUM-SUPPORT', 'Premium Support, users', users, 200],
  ];
  if (random.chance(0.5)) lines.push(['REMOTE-ASSIST', 'Remote Assist, devices', random.int(2, 14), 250]);
  if (index % 6 === 4) lines.push([null, 'Credit for the interruption of service', 1, -10_000]);
  return lines;
}

/** Returns a moment in the demo's months: 0 is August 2024, 17 is January 2026. */
function month(index: number, day: number, hour = 0): string {
  return new Date(Date.UTC(2024, 7 + index, day, hour)).toISOString();
}
