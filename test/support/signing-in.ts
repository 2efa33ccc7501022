import { hash } from '@node-rs/argon2';
import { sql } from 'drizzle-orm';
import { newId } from '../../db/ids.ts';
import { administrators } from '../../db/tables/administrators.ts';
import { administratorCredentials } from '../../db/tables/credentials.ts';
import { organizations } from '../../db/tables/organizations.ts';
import { startSession } from '../../src/identity/sessions.ts';
import type { TestGateway } from './gateway.ts';

export const rightPassword = 'correct horse battery staple';

export interface Someone {
  readonly organizationId: string;
  readonly administratorId: string;
  readonly email: string;
}

/** Creates an administrator with the password above, in a new organization by default. */
export async function someone(
  { database }: TestGateway,
  {
    email,
    organizationId,
    mfaRequired = false,
    password = rightPassword,
  }: { email: string; organizationId?: string; mfaRequired?: boolean; password?: string },
): Promise<Someone> {
  const administratorId = newId('adm');
  const organization = organizationId ?? newId('org');
  const passwordHash = await hash(password);
  await database.transaction(organization, async (tx) => {
    if (!organizationId) await tx.insert(organizations).values({ id: organization, name: `Of ${email}` });
    await tx.insert(administrators).values({
      id: administratorId,
      organizationId: organization,
      email,
      role: 'MANAGER',
      mfaRequired,
      registeredAt: sql`now()`,
    });
    await tx
      .insert(administratorCredentials)
      .values({ organizationId: organization, administratorId, passwordHash });
  });
  return { organizationId: organization, administratorId, email };
}

/** Returns the session token of the demo organization's administrator with this role. */
export function sessionOf(
  { database, demo }: Pick<TestGateway, 'database' | 'demo'>,
  role: keyof TestGateway['keys'],
): Promise<string> {
  const { organizationId } = demo;
  const person = { organizationId, administratorId: demo.administrators[role], email: '' };
  return database.transaction(organizationId, (tx) =>
    startSession(
      tx,
      { person, stage: 'FULL', factors: ['PASSWORD', 'TOTP'], hours: 1 },
      { requestId: '', clientIp: null, userAgent: null },
    ),
  );
}

/** Creates a client of /auth and /graphql with a cookie jar, like a browser on the server's own page. */
export function browser(gateway: TestGateway, own: Record<string, string> = {}) {
  let cookie: string | undefined;
  const headers = () => ({ ...(cookie ? { cookie } : {}), 'x-rolegate-csrf': '1', ...own });

  async function post(url: string, payload: object = {}, extra: Record<string, string> = {}) {
    const response = await gateway.app.inject({
      method: 'POST',
      url,
      payload,
      headers: { ...headers(), ...extra },
    });
    const [set] = response.cookies;
    if (set) cookie = set.value ? `${set.name}=${set.value}` : undefined;
    return {
      status: response.statusCode,
      headers: response.headers,
      body: response.payload ? response.json() : null,
      cookies: response.cookies,
    };
  }

  return {
    post,
    /** Returns the message of the answer's first error. */
    async code(url: string, payload: object = {}) {
      return (await post(url, payload)).body?.errors?.[0]?.extensions.code;
    },
    ask: (query: string, variables: object = {}) => post('/graphql', { query, variables }),
    signIn: (email: string, password = rightPassword, more: object = {}) =>
      post('/auth/sign-in', { email, password, ...more }),
    cookie: () => cookie,
  };
}

/** Returns the events of an administrator in order, each with its error. */
export async function eventsOf({ database }: TestGateway, { organizationId, administratorId }: Someone) {
  const rows = await database.read<{ type: string; code: string | null; credential: string }>(
    organizationId,
    sql`select event_type as type, error_code as code, credential from events
      where organization_id = ${organizationId} and initiator_id = ${administratorId} order by sequence`,
  );
  return rows.map(({ type, code, credential }) => [type, credential, code].filter(Boolean).join(' '));
}
