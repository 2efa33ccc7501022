import { isIP } from 'node:net';
import { z } from 'zod';
import { defaultPoolSize } from '../db/database.ts';
import { readNetwork } from './core/ip-addresses.ts';
import { misspelt } from './core/misspelt.ts';

const levels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

function integer(min: number, max: number) {
  return z
    .string()
    .regex(/^\d{1,9}$/, { error: 'is not an integer', abort: true })
    .transform(Number)
    .pipe(z.number().min(min, `is below ${min}`).max(max, `is above ${max}`));
}

function oneOf<const Values extends readonly string[]>(...values: Values) {
  return z.enum(values, `is not one of ${values.join(', ')}`);
}

function url(protocol: RegExp, forms: string) {
  return z.url({ protocol, error: `is not ${forms}`, abort: true });
}

const environment = z.object({
  PORT: integer(0, 65535).default(4000),
  HOST: z.string().refine(isHost, 'is not an address or a host name').default('127.0.0.1'),
  DATABASE_URL: url(/^postgres(ql)?$/, 'a postgres:// URL').optional(),
  DATABASE_POOL_SIZE: integer(4, 1000).default(defaultPoolSize),
  DATA_DIR: z.string().default('.data'),
  LOG_LEVEL: oneOf(...levels).default('info'),
  PUBLIC_URL: url(/^https?$/, 'an http:// or https:// URL')
    .refine((text) => new URL(text).href === `${new URL(text).origin}/`, 'has more than a host and a port')
    .optional(),
  SESSION_IDLE_MINUTES: integer(1, 1440).default(60),
  SESSION_HOURS: integer(1, 720).default(12),
  SMTP_URL: url(/^smtps?$/, 'an smtp:// or smtps:// URL')
    .refine((text) => new URL(text).hostname !== '', 'has no host')
    .optional(),
  MAIL_FROM: z
    .string()
    .refine(isSender, 'is not an address such as Rolegate <rolegate@example.org>')
    .default('Rolegate <rolegate@localhost>'),
  REQUESTS_PER_MINUTE: integer(1, 1_000_000).optional(),
  OPERATION_SECONDS: integer(1, 300).default(10),
  METRICS_PORT: integer(0, 65535).optional(),
  TRUSTED_PROXIES: z
    .string()
    .refine(isProxyList, 'is not a list of addresses and networks, separated by commas')
    .optional(),
  JOB_WORKERS: oneOf('on', 'off').default('on'),
  TRUSTED_DOCUMENTS: z.string().optional(),
  TRUSTED_DOCUMENTS_ONLY: oneOf('true', 'false').default('false'),
  DENIAL_VIEW: oneOf('explain', 'hide').default('explain'),
  PRIVATE_ADDRESSES: oneOf('refuse', 'allow').default('refuse'),
});

export type Config = z.infer<typeof environment>;

/** Reports a setting with which the server cannot start. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

/**
 * Reads the settings of the environment.
 * @throws ConfigError that names each variable that is invalid, empty, misspelt or contradicts another one
 */
export function readConfig(env: NodeJS.ProcessEnv): Config {
  const names = Object.keys(environment.shape);
  const faults = names.filter((name) => env[name]?.trim() === '').map((name) => `${name} is empty.`);
  for (const name of Object.keys(env)) {
    const similar = misspelt(name, names);
    if (similar) faults.push(`${name} is not a variable of this server: ${similar} is.`);
  }
  const parsed = environment.safeParse(env);
  const issues = parsed.error?.issues ?? [];
  const wrong = issues.filter(({ path: [name] }) => env[String(name)]?.trim() !== '');
  faults.push(...wrong.map(({ path, message }) => `${path.join('.')} ${message}.`));
  if (parsed.success) faults.push(...contradictions(parsed.data));
  if (!parsed.success || faults.length > 0) throw new ConfigError(faults.join(' '));
  return parsed.data;
}

/** Returns a sentence for each combination of variables that exclude each other. */
function contradictions(config: Config): string[] {
  const { PORT, METRICS_PORT, SESSION_IDLE_MINUTES, SESSION_HOURS } = config;
  const faults: string[] = [];
  if (config.TRUSTED_DOCUMENTS_ONLY === 'true' && config.TRUSTED_DOCUMENTS === undefined)
    faults.push('TRUSTED_DOCUMENTS_ONLY is true, but TRUSTED_DOCUMENTS names no file.');
  if (METRICS_PORT === PORT && PORT !== 0) faults.push('METRICS_PORT is the same as PORT.');
  if (SESSION_IDLE_MINUTES > SESSION_HOURS * 60)
    faults.push('SESSION_IDLE_MINUTES is longer than SESSION_HOURS.');
  return faults;
}

/**
 * Returns the URL at which browsers reach the server. Defaults to `localhost`, because passkeys require a host name rather
 * than an IP address.
 */
export function publicUrl({ PUBLIC_URL, PORT }: Pick<Config, 'PUBLIC_URL' | 'PORT'>): URL {
  return new URL(PUBLIC_URL ?? `http://localhost:${PORT}`);
}

/** Returns the settings that limit the hosts that administrators may configure. */
export function outboundSettings({ PRIVATE_ADDRESSES }: Config) {
  return { allowPrivate: PRIVATE_ADDRESSES === 'allow' };
}

function isHost(text: string): boolean {
  if (isIP(text) > 0) return true;
  const isNumeric = /^[\d.]+$/.test(text);
  return (
    !isNumeric &&
    text.length <= 253 &&
    /^[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$/i.test(text)
  );
}

/** Determines whether a text is an e-mail address with or without a name before it. */
function isSender(text: string): boolean {
  const address = /^[^<>@\p{Cc}]*<([^<>]*)>$/u.exec(text)?.[1] ?? text;
  return /^[^\s<>@"(),:;\\]+@[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/i.test(address);
}

/** Names of networks that Fastify knows. */
const namedNetworks = ['loopback', 'linklocal', 'uniquelocal'];

function isProxyList(text: string): boolean {
  return text
    .split(',')
    .map((each) => each.trim())
    .every((each) => namedNetworks.includes(each) || readNetwork(each) !== null);
}
