import { badInput } from '../../errors.ts';

/**
 * Digits with the separators that people write between the digits of a card number, and characters that cannot be seen.
 */
const groups = /\d+(?:[\s.\p{Zs}\p{Pd}]{1,3}\d+)*/gu;
const invisible = /\p{Cf}/gu;

/**
 * Refuses card numbers, which must not reach this server (PCI DSS 4.0, requirement 3), so that the client learns of its
 * fault.
 * @throws BAD_USER_INPUT naming the first argument with a text that looks like a card number, without repeating the
 *   text
 */
export function refuseCardNumbers(value: unknown, argument: string, shortest = 13): void {
  if (typeof value === 'string' && holdsCardNumber(value, shortest)) {
    throw badInput(argument, 'The text looks like a card number, which must not be sent here.');
  }
  if (typeof value !== 'object' || value === null) return;
  for (const [name, inner] of Object.entries(value)) {
    refuseCardNumbers(inner, `${argument}.${name}`, shortestIn.get(name));
  }
}

/**
 * Minimum number of digits in fields for numbers of another kind. Tax offices of many countries issue numbers of 13 and
 * 14 digits, and a French SIRET passes the Luhn test, as a card of Diners Club does.
 */
const shortestIn: ReadonlyMap<string, number> = new Map([['taxId', 15]]);

/**
 * Determines whether a text contains a card number: 13 to 19 digits in a row, in groups or not, that begin as an
 * issuer's cards do, are as long as these, and pass the Luhn test (ISO/IEC 7812-1, annex B). A tenth of all numbers
 * pass Luhn alone.
 */
export function holdsCardNumber(text: string, shortest = 13): boolean {
  const plain = text.normalize('NFKC').replace(invisible, '');
  for (const [run] of plain.matchAll(groups)) {
    const parts = run.split(/\D+/);
    for (let start = 0; start < parts.length; start++) {
      let digits = '';
      for (let end = start; end < parts.length && digits.length < 19; end++) {
        digits += parts[end];
        if (digits.length >= shortest && isOfIssuer(digits) && passesLuhn(digits)) return true;
      }
    }
  }
  return false;
}

/** Ranges that the networks publish: first digits, and the lengths of the numbers that begin with them. */
const issuers: readonly (readonly [prefix: RegExp, shortest: number, longest: number])[] = [
  [/^4/, 13, 19], // Visa
  [/^(5[1-5]|222[1-9]|22[3-9]|2[3-6]|27[01]|2720)/, 16, 16], // Mastercard
  [/^3[47]/, 15, 15], // American Express
  [/^(6011|64[4-9]|65)/, 16, 19], // Discover
  [/^(30[0-5]|3095|3[689])/, 14, 19], // Diners Club
  [/^35(2[89]|[3-8])/, 16, 19], // JCB
  [/^(62|81)/, 16, 19], // UnionPay
  [/^(50|5[6-8]|6304|6390|67)/, 13, 19], // Maestro
  [/^220[0-4]/, 16, 19], // Mir
  [/^(508|60|65|82)/, 16, 16], // RuPay
  [/^(9792|63[67])/, 16, 19], // Troy, InterPayment and InstaPayment
];

function isOfIssuer(digits: string): boolean {
  return issuers.some(
    ([prefix, shortest, longest]) =>
      digits.length >= shortest && digits.length <= longest && prefix.test(digits),
  );
}

function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let place = 0; place < digits.length; place++) {
    const digit = Number(digits[digits.length - 1 - place]);
    const doubled = place % 2 === 0 ? digit : digit * 2;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}
