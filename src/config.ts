import { z } from 'zod';
import { defaultPoolSize } from '../db/client.ts';

const levels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

function wholeNumber(least: number, most: number) {
  return z.coerce
    .number('is not a number')
    .int('is not a whole number')
    .min(least, `is below ${least}`)
    .max(most, `is above ${most}`);
}

const environment = z.object({
  PORT: wholeNumber(0, 65535).default(4000),
  HOST: z.string().min(1, 'is empty').default('127.0.0.1'),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/, error: 'is not a postgres:// URL' }).optional(),
  DATABASE_POOL_SIZE: wholeNumber(4, 1000).default(defaultPoolSize),
  DATA_DIR: z.string().min(1, 'is empty').default('.data'),
  LOG_LEVEL: z.enum(levels, `is not one of ${levels.join(', ')}`).default('info'),
  PUBLIC_URL: z
    .url({ protocol: /^https?$/, error: 'is not an http:// or https:// URL' })
    .refine((url) => new URL(url).pathname === '/', 'has a path')
    .optional(),
  SESSION_IDLE_MINUTES: wholeNumber(1, 1440).default(60),
  SESSION_HOURS: wholeNumber(1, 720).default(12),
  SMTP_URL: z.url({ protocol: /^smtps?$/, error: 'is not an smtp:// or smtps:// URL' }).optional(),
  MAIL_FROM: z.string().min(3, 'is not an address').default('Rolegate <rolegate@localhost>'),
  REQUESTS_PER_MINUTE: wholeNumber(1, 1_000_000).optional(),
  OPERATION_SECONDS: wholeNumber(1, 300).default(10),
  METRICS_PORT: wholeNumber(0, 65535).optional(),
  TRUSTED_PROXIES: z.string().optional(),
  JOB_WORKERS: z.enum(['on', 'off'], 'is not one of on, off').default('on'),
  TRUSTED_DOCUMENTS: z.string().optional(),
  TRUSTED_DOCUMENTS_ONLY: z.enum(['true', 'false'], 'is not one of true, false').default('false'),
  DENIAL_VIEW: z.enum(['explain', 'hide'], 'is not one of explain, hide').default('explain'),
  PRIVATE_ADDRESSES: z.enum(['refuse', 'allow'], 'is not one of refuse, allow').default('refuse'),
});

export type Config = z.infer<typeof environment>;

/** A setting that the server cannot start with. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

/**
 * The settings of the environment. An empty variable counts as absent.
 * @throws ConfigError naming each wrong variable.
 */
export function readConfig(env: NodeJS.ProcessEnv): Config {
  const set = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const parsed = environment.safeParse(set);
  if (parsed.success) return parsed.data;
  const lines = parsed.error.issues.map(({ path, message }) => `${path.join('.')} ${message}.`);
  throw new ConfigError(lines.join(' '));
}
