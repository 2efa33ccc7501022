import { and, desc, eq, gt, sql } from 'drizzle-orm';
import { administratorSessions } from '../../../db/tables/sessions.ts';
import type { Context } from '../../core/context.ts';
import type { SignInFactor } from '../../generated/graphql.ts';

export interface SessionRow {
  readonly id: string;
  readonly factors: string;
  readonly clientIp: string | null;
  readonly userAgent: string | null;
  readonly createdAt: string;
  readonly lastSeenAt: string;
  readonly expiresAt: string;
}

export interface SignInMethodsRow {
  readonly passwordSetAt: string | null;
  readonly mfaRequired: boolean;
  readonly totpEnrolled: boolean;
  readonly totpEnrolledAt: string | null;
  readonly recoveryCodesLeft: number;
  readonly passkeys: {
    readonly id: string;
    readonly name: string;
    readonly backedUp: boolean;
    readonly createdAt: string;
    readonly lastUsedAt: string | null;
  }[];
}

const maxSessions = 100;

/** Sign-in methods of a service account, which signs in with keys only. */
const none: SignInMethodsRow = {
  passwordSetAt: null,
  mfaRequired: false,
  totpEnrolled: false,
  totpEnrolledAt: null,
  recoveryCodesLeft: 0,
  passkeys: [],
};

/**
 * Reads the caller's full sessions that have not expired. A session that was idle too long is listed until it is
 * cleared away.
 */
export function ownSessions({ db, principal }: Pick<Context, 'db' | 'principal'>): Promise<SessionRow[]> {
  const s = administratorSessions;
  return db.read<SessionRow>(sql`
    select ${s.id}, ${s.factors}, ${s.clientIp} as "clientIp", ${s.userAgent} as "userAgent",
      ${s.createdAt} as "createdAt", ${s.lastSeenAt} as "lastSeenAt", ${s.expiresAt} as "expiresAt"
    from ${s} where ${and(
      eq(s.organizationId, db.organizationId),
      eq(s.administratorId, principal.administratorId),
      eq(s.stage, 'FULL'),
      gt(s.expiresAt, sql`now()`),
    )} order by ${desc(s.id)} limit ${maxSessions}`);
}

export function factorsOf({ factors }: SessionRow): SignInFactor[] {
  return factors.split('+') as SignInFactor[];
}

export async function ownMethods({
  db,
  principal,
}: Pick<Context, 'db' | 'principal'>): Promise<SignInMethodsRow> {
  const own = sql`organization_id = ${db.organizationId} and administrator_id = ${principal.administratorId}`;
  const [row] = await db.read<SignInMethodsRow>(sql`
    select c.password_set_at as "passwordSetAt", a.mfa_required or o.require_administrator_mfa as "mfaRequired",
      c.totp_secret is not null as "totpEnrolled",
      case when c.totp_secret is not null then a.totp_enrolled_at end as "totpEnrolledAt",
      (select count(*)::int from recovery_codes where ${own}) as "recoveryCodesLeft",
      (select coalesce(json_agg(json_build_object('id', id, 'name', name, 'backedUp', backed_up,
        'createdAt', created_at, 'lastUsedAt', last_used_at) order by id), '[]') from passkeys where ${own}) as passkeys
    from administrators a join organizations o on o.id = a.organization_id
    left join administrator_credentials c on c.organization_id = a.organization_id and c.administrator_id = a.id
    where a.organization_id = ${db.organizationId} and a.id = ${principal.administratorId}`);
  return row ?? none;
}
