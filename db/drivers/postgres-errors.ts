import { OpenError } from '../open-error.ts';
import { jobRole, servingRole } from '../roles.ts';

/** Advice to the operator for errors of opening, by SQLSTATE or Node's error code. */
const advice: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'nothing listens there; is PostgreSQL running?',
  ENOTFOUND: 'there is no such host.',
  EAI_AGAIN: 'the name of the host cannot be resolved at the moment.',
  ETIMEDOUT: 'the host does not answer.',
  ENOENT: 'there is no such socket; is PostgreSQL running?',
  '28P01': 'the password is wrong.',
  '28000': 'the user may not sign in from here (pg_hba.conf).',
  '3D000': 'the database does not exist; create it first.',
  '42501': `the user lacks a right; it must own the database and either have CREATEROLE or be a member of ${servingRole} and ${jobRole}.`,
  '53300': 'the server has no connection left.',
  '55P03':
    'another server, or session, holds what the start needs: let it finish, or end it, and start this one again.',
  '57P03': 'the server is starting up or shutting down; try again.',
};

/**
 * Parses a PostgreSQL connection string.
 * @throws OpenError
 */
export function checkedUrl(text: string): URL {
  if (!URL.canParse(text))
    throw new OpenError('DATABASE_URL must be a URL such as postgres://user:password@host:5432/name.');
  const url = new URL(text);
  if (/^postgres(ql)?:$/.test(url.protocol)) return url;
  throw new OpenError(`DATABASE_URL starts with ${url.protocol}//; it must start with postgres://.`);
}

/** Returns the error for the operator, with the URL but without its password. */
export function asOpenError(error: unknown, url: URL): OpenError {
  if (error instanceof OpenError) return error;
  const { code = '', message } = originOf(error) as Error & { code?: string };
  const words = advice[code] ?? (/timeout/i.test(message) ? advice.ETIMEDOUT : undefined);
  return new OpenError(`DATABASE_URL ${withoutPassword(url)}: ${words ? `${words} (${message})` : message}`);
}

/**
 * Returns the underlying error. Node reports the failures of all addresses of a host name as one, and the query builder
 * wraps errors.
 */
function originOf(error: unknown): unknown {
  if (error instanceof AggregateError) return error.errors[0];
  return error instanceof Error && error.cause ? originOf(error.cause) : error;
}

function withoutPassword(url: URL): string {
  const shown = new URL(url);
  shown.password = '';
  shown.searchParams.delete('password');
  return shown.href;
}
