import { dictionary } from '@zxcvbn-ts/language-common';

/** Common passwords, about 49,000, all in lower case. */
export const commonPasswords: ReadonlySet<string> = new Set(dictionary.passwords);
