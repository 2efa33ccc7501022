import { z } from 'zod';

const levels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

const environment = z.object({
  PORT: z.coerce
    .number('is not a number')
    .int('is not a whole number')
    .min(0, 'is below 0')
    .max(65535, 'is above 65535')
    .default(4000),
  HOST: z.string().min(1, 'is empty').default('127.0.0.1'),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/, error: 'is not a postgres:// URL' }).optional(),
  DATA_DIR: z.string().min(1, 'is empty').default('.data'),
  LOG_LEVEL: z.enum(levels, `is not one of ${levels.join(', ')}`).default('info'),
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
