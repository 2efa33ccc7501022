import { z } from 'zod';
import { passwordInput, presentedPassword } from '../../identity/passwords.ts';
import { emailInput, idInput } from '../../input.ts';

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
    .trim()
    .regex(/^\d{6}$/, 'Six digits.'),
});

export const removePasskeyInput = z.object({ id: idInput('pky'), password: presentedPassword });
