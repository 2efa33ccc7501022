/** Extension after a number, to dial once the call is answered: ` x12`, ` ext. 12`, `, extension 12`, `;ext=12`. */
const extension = /[\s,;]*(?:ext(?:ension|n)?|x)[\s.:=]*\p{Nd}{1,8}$/iu;
/** Digits of any script, with the characters that people put between and before them. */
const number = /^[+(*#\p{Nd}][\p{Nd}\p{Zs}\p{Pd}+()./*#,;]*$/u;

const minDigits = 3;
/** Maximum number of digits. E.164 allows 15; a prefix for a telephone exchange may come before them. */
const maxDigits = 20;

/**
 * Determines whether a text looks like a phone number in the notation of any country. Does not determine whether the
 * number is in use: numbering plans differ and change.
 */
export function isPhoneNumber(text: string): boolean {
  const main = text.replace(/^tel:\s*/i, '').replace(extension, '');
  const digits = main.match(/\p{Nd}/gu)?.length ?? 0;
  return number.test(main) && digits >= minDigits && digits <= maxDigits;
}
