import { badInput } from '../../errors.ts';

/** What people put between the digits of a card number, and what cannot be seen. */
const groups = /\d+(?:[\s.\p{Zs}\p{Pd}]{1,3}\d+)*/gu;
const invisible = /\p{Cf}/gu;

/**
 * Card numbers must not reach this server (PCI DSS 4.0, requirement 3): a client that sends one is at fault, and is told.
 * @throws BAD_USER_INPUT naming the first argument with a text that looks like one. The text itself is not repeated.
 */
export function refuseCardNumbers(value: unknown, argument: string): void {
  if (typeof value === 'string' && holdsCardNumber(value)) {
    throw badInput(argument, 'It looks like a card number, which must not be sent here.');
  }
  if (typeof value !== 'object' || value === null) return;
  for (const [name, inner] of Object.entries(value)) refuseCardNumbers(inner, `${argument}.${name}`);
}

/** True when 13 to 19 digits in a row, written in groups or not, pass the Luhn test (ISO/IEC 7812-1, annex B). */
export function holdsCardNumber(text: string): boolean {
  const plain = text.normalize('NFKC').replace(invisible, '');
  for (const [run] of plain.matchAll(groups)) {
    const parts = run.split(/\D+/);
    for (let start = 0; start < parts.length; start++) {
      let digits = '';
      for (let end = start; end < parts.length && digits.length < 19; end++) {
        digits += parts[end];
        if (digits.length >= 13 && digits.length <= 19 && passesLuhn(digits)) return true;
      }
    }
  }
  return false;
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
