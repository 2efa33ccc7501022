import { z } from 'zod';
import { checkInput, countryInput, distinct, emailInput, lineInput, nameInput } from '../../core/input.ts';
import { refuseCardNumbers } from './card-numbers.ts';

const thisMonth = () => new Date().getUTCFullYear() * 12 + new Date().getUTCMonth() + 1;

export const addPaymentMethodInput = z
  .object({
    token: z
      .string()
      .regex(
        /^[a-z]{2,12}_[A-Za-z0-9_-]{8,200}$/,
        "Must be a payment provider's token, such as pm_1PqK3v2eZvKYlo2C.",
      ),
    brand: z.enum([
      'VISA',
      'MASTERCARD',
      'AMERICAN_EXPRESS',
      'DISCOVER',
      'DINERS_CLUB',
      'JCB',
      'UNIONPAY',
      'OTHER',
    ]),
    lastFour: z.string().regex(/^[0-9]{4}$/, 'Must be four digits.'),
    expiryMonth: z.int().min(1, 'Must be from 1 to 12.').max(12, 'Must be from 1 to 12.'),
    expiryYear: z.int().min(2000, 'Must have four digits.').max(2100, 'Must be at most 2100.'),
    holderName: nameInput(100),
    makeDefault: z.boolean().nullish(),
  })
  .refine(({ expiryYear, expiryMonth }) => expiryYear * 12 + expiryMonth >= thisMonth(), {
    path: ['expiryYear'],
    message: 'The card has expired.',
  });

const optional = lineInput(255).nullish();

export const updateBillingContactInput = z.object({ name: optional, email: emailInput().nullish() });

export const updateBillingAddressInput = z.object({
  company: optional,
  taxId: lineInput(64).nullish(),
  streetAddress: optional,
  extendedAddress: optional,
  locality: optional,
  region: optional,
  postalCode: lineInput(32).nullish(),
  country: countryInput().nullish(),
});

export const setBillingEmailsInput = z.object({
  emails: z
    .array(emailInput())
    .max(20, 'Must have at most 20 addresses.')
    .superRefine(distinct((email) => email.toLowerCase(), 'The addresses must differ.')),
});

/** Checks a value as `checkInput` does, after refusing one that looks like a card number. */
export function checkBillingInput<Schema extends z.ZodType>(schema: Schema, value: unknown) {
  refuseCardNumbers(value, 'input');
  return checkInput(schema, value);
}

export type NewPaymentMethod = z.output<typeof addPaymentMethodInput>;
export type BillingContactChanges = z.output<typeof updateBillingContactInput>;
export type BillingAddressChanges = z.output<typeof updateBillingAddressInput>;
