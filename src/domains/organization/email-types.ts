import type { EmailTemplateType, EmailTexts } from '../../generated/graphql.ts';

/** Template of the organization. `texts` is null if the organization uses the default texts. */
export interface EmailTemplateParent {
  readonly type: EmailTemplateType;
  readonly texts: EmailTexts | null;
  readonly updatedAt: string | null;
}

export interface EmailVariable {
  readonly name: string;
  readonly description: string;
  readonly sample: string;
}

interface EmailType {
  readonly description: string;
  readonly variables: readonly EmailVariable[];
  readonly defaults: EmailTexts;
}

const variable = (name: string, description: string, sample: string): EmailVariable => ({
  name,
  description,
  sample,
});

/** Variables of every e-mail. Those of the organization get their values from its settings. */
const common = [
  variable('user.displayName', 'The name to address the user by.', 'Noor Haddad'),
  variable('user.firstName', 'The first name, or the username if the first name is unknown.', 'Noor'),
  variable('user.username', 'The username.', 'noor.haddad'),
  variable('user.email', "The user's e-mail address.", 'noor.haddad@example.org'),
  variable('organization.name', 'The name of the organization for users.', 'Example'),
  variable(
    'organization.contactEmail',
    "The organization's contact; empty where it has none.",
    'it@example.org',
  ),
];
const days = (of: string) => variable('daysLeft', `Days until ${of}.`, '7');
const validity = variable('linkHours', "Hours for which the button's link works.", '24');
const greeting = 'Hello {{ user.displayName }},';
const contact =
  '{% if organization.contactEmail != "" %}Questions? Write to {{ organization.contactEmail }}.{% else %}Questions? Ask your administrator.{% endif %}';

function worded(subject: string, title: string, body: string, button: string): EmailTexts {
  const header = '{{ organization.name }}';
  return { subject, header, title, body: `${greeting}\n\n${body}`, button, nextStepContactInfo: contact };
}

function activation(account: string): EmailTexts {
  return worded(
    `Set up your ${account}`,
    'Welcome',
    `{{ organization.name }} has made a ${account} for you. Your username is {{ user.username }}.\n\nChoose a password to begin. The link works for {{ linkHours }} hours.`,
    'Choose a password',
  );
}

/** Types of e-mail to users, each with its variables and default texts. */
export const emailTypes: Readonly<Record<EmailTemplateType, EmailType>> = {
  ACTIVATE_USER: {
    description: 'A user has been activated and has no password yet.',
    variables: [...common, validity],
    defaults: activation('account'),
  },
  ACTIVATE_GOOGLE_WORKSPACE_USER: {
    description: 'A user has been given an account of Google Workspace.',
    variables: [...common, validity],
    defaults: activation('Google Workspace account'),
  },
  ACTIVATE_MICROSOFT_365_USER: {
    description: 'A user has been given an account of Microsoft 365.',
    variables: [...common, validity],
    defaults: activation('Microsoft 365 account'),
  },
  PASSWORD_RESET: {
    description: 'The user, or an administrator, has asked for another password.',
    variables: [...common, validity],
    defaults: worded(
      'Choose another password',
      'Choose another password',
      'Somebody has asked for another password for {{ user.username }}. The link works for {{ linkHours }} hours.\n\nIf it was not you, there is nothing to do: your password stays as it is.',
      'Choose a password',
    ),
  },
  PASSWORD_CHANGED: {
    description: "The user's password has been changed.",
    variables: [...common, variable('changedAt', 'The time of the change.', '2 January 2026, 09:30')],
    defaults: worded(
      'Your password was changed',
      'Your password was changed',
      'The password of {{ user.username }} was changed: {{ changedAt }}.\n\nIf it was not you, tell your administrator at once.',
      '',
    ),
  },
  PASSWORD_EXPIRATION_WARNING: {
    description: 'The password will expire in a few days, as the password policy says.',
    variables: [
      ...common,
      days('the password expires'),
      variable('expiresAt', 'The time at which the password expires.', '9 January 2026'),
    ],
    defaults: worded(
      'Your password expires in {{ daysLeft }} days',
      'Your password will expire',
      'The password of {{ user.username }} expires on {{ expiresAt }}. Change it before, and nothing else changes.',
      'Change the password',
    ),
  },
  PASSWORD_EXPIRED: {
    description: 'The password has expired.',
    variables: [
      ...common,
      variable('expiredAt', 'The time at which the password expired.', '9 January 2026'),
    ],
    defaults: worded(
      'Your password has expired',
      'Your password has expired',
      'The password of {{ user.username }} expired on {{ expiredAt }}. Choose another one to sign in again.',
      'Choose a password',
    ),
  },
  ACCOUNT_LOCKED: {
    description: 'The user has been locked out after too many failed sign-ins.',
    variables: [
      ...common,
      variable(
        'unlockMinutes',
        'Minutes until the account is unlocked. Empty if only an administrator can unlock it.',
        '30',
      ),
    ],
    defaults: worded(
      'Your account is locked',
      'Your account is locked',
      'After too many failed sign-ins {{ user.username }} is locked.\n\n{% if unlockMinutes != "" %}It will be unlocked in {{ unlockMinutes }} minutes.{% else %}Ask your administrator to unlock it.{% endif %}',
      '',
    ),
  },
  MFA_ENROLLMENT: {
    description: 'The user needs a second factor and has not enrolled one.',
    variables: [...common, days('it is asked for')],
    defaults: worded(
      'Set up a second factor',
      'Set up a second factor',
      '{{ organization.name }} asks for a second factor at sign-in. Enrol one within {{ daysLeft }} days.',
      'Set it up',
    ),
  },
};
