/** Extension that is written after a number, before the one to dial next: ` x12`, ` ext. 12`, `, extension 12`, `;ext=12`. */
const extension = /[\s,;]*(?:ext(?:ension|n)?|x)[\s.:=]*\p{Nd}{1,8}$/iu;
/** Digits of any script, with what people put between and before them. */
const number = /^[+(*#\p{Nd}][\p{Nd}\p{Zs}\p{Pd}+()./*#,;]*$/u;

const fewestDigits = 3;
/** E.164 allows for 15; before them may stand what a telephone exchange asks for. */
const mostDigits = 20;

/**
 * Checks whether people would take it for a phone number, in whatever country's habits. It says nothing of whether anybody has the
 * number: numbering plans differ and change.
 */
export function isPhoneNumber(text: string): boolean {
  const main = text.replace(/^tel:\s*/i, '').replace(extension, '');
  const digits = main.match(/\p{Nd}/gu)?.length ?? 0;
  return number.test(main) && digits >= fewestDigits && digits <= mostDigits;
}
