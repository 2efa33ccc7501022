import { sql } from 'drizzle-orm';
import type { Transaction } from '../../../db/database.ts';
import {
  type EmailTexts,
  emailTemplates,
  organizationLogos,
  organizationSettings,
} from '../../../db/tables/organization.ts';
import { organizations } from '../../../db/tables/organizations.ts';
import type { EmailTemplateType } from '../../generated/graphql.ts';
import { logoSource, type Mail, queueMail, siteMark } from '../../mail/outbox.ts';
import type { EmailFrame, EmailValues } from './email-render.ts';
import { emailTypes } from './email-types.ts';

/** Organization, and the secret of the present work. */
export interface MailPlace {
  readonly organizationId: string;
  readonly secret: Buffer;
}

/** E-mail to a user. */
export interface UserMail {
  readonly user: {
    readonly username: string;
    readonly email: string;
    readonly firstName: string | null;
    readonly displayName: string;
  };
  /** Address of the e-mail, if it is not the user's own. */
  readonly recipient?: string;
  /** Values of the variables that only this type of e-mail has. Moments are in RFC 3339 or as PostgreSQL prints them. */
  readonly values?: Readonly<Record<string, string | number>>;
  readonly moments?: Readonly<Record<string, { readonly at: string; readonly withTime: boolean }>>;
  /** Path of the button on this server. */
  readonly path?: string;
}

interface Wording {
  readonly texts: EmailTexts | null;
  readonly name: string;
  readonly contactEmail: string | null;
  readonly senderName: string;
  readonly replyTo: string | null;
  readonly disclaimer: string | null;
  readonly locale: string;
  readonly timeZone: string;
  readonly hasLogo: boolean;
}

/**
 * Queues e-mails of one type in the organization's words, in the transaction of their occasion: two statements for any
 * number of users.
 */
export async function mailUsers(
  tx: Transaction,
  { organizationId, secret }: MailPlace,
  type: EmailTemplateType,
  mails: readonly UserMail[],
): Promise<void> {
  if (mails.length === 0) return;
  // Imported on demand with the template engine, so that the start does not wait for it.
  const { renderEmail } = await import('./email-render.ts');
  const wording = await wordingOf(tx, organizationId, type);
  const { senderName, replyTo, disclaimer, hasLogo } = wording;
  const logo = hasLogo ? logoSource : null;
  const queued = mails.map((mail): Mail => {
    const link = mail.path === undefined ? null : `${siteMark}${mail.path}`;
    const frame: EmailFrame = { senderName, replyTo, disclaimer, logo, link };
    const { subject, html, text } = render(renderEmail, type, wording, valuesOf(mail, wording), frame);
    const recipient = mail.recipient ?? mail.user.email;
    return { organizationId, recipient, subject, body: text, html, senderName, replyTo };
  });
  await queueMail(tx, secret, ...queued);
}

/** Renders the organization's texts, or the default ones where its own fail with a user's values. */
function render(
  renderEmail: typeof import('./email-render.ts').renderEmail,
  type: EmailTemplateType,
  { texts }: Wording,
  values: EmailValues,
  frame: EmailFrame,
) {
  const { defaults } = emailTypes[type];
  try {
    return renderEmail(texts ?? defaults, values, frame);
  } catch {
    return renderEmail(defaults, values, frame);
  }
}

function valuesOf({ user, values = {}, moments = {} }: UserMail, wording: Wording): EmailValues {
  const own = Object.entries(values).map(([name, value]) => [name, String(value)]);
  const times = Object.entries(moments).map(([name, moment]) => [name, written(moment, wording)]);
  return {
    'user.displayName': user.displayName,
    'user.firstName': user.firstName || user.username,
    'user.username': user.username,
    'user.email': user.email,
    'organization.name': wording.name,
    'organization.contactEmail': wording.contactEmail ?? '',
    ...Object.fromEntries([...own, ...times]),
  };
}

function written(
  { at, withTime }: { readonly at: string; readonly withTime: boolean },
  { locale, timeZone }: Wording,
): string {
  const time = withTime ? ({ timeStyle: 'short' } as const) : {};
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', ...time, timeZone }).format(new Date(at));
}

async function wordingOf(tx: Transaction, organizationId: string, type: EmailTemplateType): Promise<Wording> {
  const [o, s, t, l] = [organizations, organizationSettings, emailTemplates, organizationLogos];
  const name = sql`coalesce(${s.displayName}, ${o.name})`;
  const { rows } = await tx.execute<Wording & Record<string, unknown>>(sql`
    select ${t.texts} as "texts", ${name} as "name", ${o.contactEmail} as "contactEmail",
      coalesce(${s.emailSenderName}, ${name}) as "senderName",
      coalesce(${s.emailReplyTo}, ${o.contactEmail}) as "replyTo", ${s.emailDisclaimer} as "disclaimer",
      coalesce(${s.locale}, 'en-US') as "locale", coalesce(${s.timeZone}, 'UTC') as "timeZone",
      ${l.organizationId} is not null as "hasLogo"
    from ${o}
    left join ${s} on ${s.organizationId} = ${o.id}
    left join ${t} on ${t.organizationId} = ${o.id} and ${t.type} = ${type}
    left join ${l} on ${l.organizationId} = ${o.id}
    where ${o.id} = ${organizationId}`);
  return rows[0] as Wording;
}
