import { z } from 'zod';
import { emailInput, idInput } from '../../core/input.ts';
import { passwordInput, presentedPassword } from '../../identity/passwords.ts';
import { typedCode } from '../../identity/typed-code.ts';

export const changePasswordInput = z.object({
  currentPassword: presentedPassword,
  newPassword: passwordInput,
});

export const changeEmailInput = z.object({
  email: emailInput().transform((text) => text.toLowerCase()),
  password: presentedPassword,
});

export const confirmedInput = z.object({ password: presentedPassword });

export const confirmTotpInput = z.object({
  code: z
    .string()
    .max(100, 'Must have at most 100 characters.')
    .transform(typedCode)
    .refine((code) => /^\d{6}$/.test(code), 'Must be six digits.'),
});

export const removePasskeyInput = z.object({ id: idInput('pky'), password: presentedPassword });
