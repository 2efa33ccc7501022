import type { SsoSetting, SsoTemplateSetting } from '../../generated/graphql.ts';
import type { SsoTemplate } from './types.ts';

function setting(name: SsoSetting, label: string, more: Partial<SsoTemplateSetting> = {}) {
  return { setting: name, label, tooltip: null, value: null, required: true, readOnly: false, ...more };
}

/** Returns a setting that is the same for all customers of the provider. */
function fixed(name: SsoSetting, label: string, value: string) {
  return setting(name, label, { value, readOnly: true });
}

const email = { subjectField: 'EMAIL', nameIdFormat: 'EMAIL_ADDRESS' } as const;
const names = (first: string, last: string, address: string) => [
  { name: first, field: 'FIRST_NAME' as const, customAttribute: null },
  { name: last, field: 'LAST_NAME' as const, customAttribute: null },
  { name: address, field: 'EMAIL' as const, customAttribute: null },
];

/**
 * Templates in order of their names. Values are those that the providers publish; angle brackets mark values of the
 * organization.
 */
export const templateList: readonly SsoTemplate[] = [
  {
    id: 'aws',
    displayName: 'Amazon Web Services',
    description: 'The AWS Management Console, with IAM roles.',
    status: 'CURRENT',
    keywords: ['aws', 'iam', 'console', 'cloud'],
    learnMore: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_providers_create_saml.html',
    logoUrl: null,
    settings: [
      fixed('SP_ENTITY_ID', 'Entity identifier', 'urn:amazon:webservices'),
      fixed('ACS_URLS', 'Assertion consumer service', 'https://signin.aws.amazon.com/saml'),
      setting('CONSTANT_ATTRIBUTES', 'Role', {
        tooltip:
          'The attribute https://aws.amazon.com/SAML/Attributes/Role: the ARNs of a role and of the provider.',
        value: 'arn:aws:iam::<account>:role/<role>,arn:aws:iam::<account>:saml-provider/<provider>',
      }),
    ],
    defaults: {
      ...email,
      nameIdFormat: 'PERSISTENT',
      spEntityId: 'urn:amazon:webservices',
      acsUrls: ['https://signin.aws.amazon.com/saml'],
      userAttributes: [
        {
          name: 'https://aws.amazon.com/SAML/Attributes/RoleSessionName',
          field: 'EMAIL',
          customAttribute: null,
        },
      ],
    },
    fixed: ['spEntityId', 'acsUrls'],
  },
  {
    id: 'dropbox',
    displayName: 'Dropbox',
    description: 'Dropbox for teams.',
    status: 'CURRENT',
    keywords: ['files', 'storage'],
    learnMore: 'https://help.dropbox.com/security/sso-admin',
    logoUrl: null,
    settings: [
      fixed('SP_ENTITY_ID', 'Entity identifier', 'Dropbox'),
      fixed('ACS_URLS', 'Assertion consumer service', 'https://www.dropbox.com/saml_login'),
    ],
    defaults: { ...email, spEntityId: 'Dropbox', acsUrls: ['https://www.dropbox.com/saml_login'] },
    fixed: ['spEntityId', 'acsUrls'],
  },
  {
    id: 'github-organization',
    displayName: 'GitHub Enterprise Cloud',
    description: 'The organizations of an enterprise on GitHub.com.',
    status: 'CURRENT',
    keywords: ['git', 'code', 'repositories'],
    learnMore:
      'https://docs.github.com/enterprise-cloud@latest/organizations/managing-saml-single-sign-on-for-your-organization',
    logoUrl: null,
    settings: [
      setting('SP_ENTITY_ID', 'Entity identifier', { value: 'https://github.com/orgs/<organization>' }),
      setting('ACS_URLS', 'Assertion consumer service', {
        value: 'https://github.com/orgs/<organization>/saml/consume',
      }),
    ],
    defaults: { nameIdFormat: 'PERSISTENT', subjectField: 'USERNAME' },
    fixed: [],
  },
  {
    id: 'google-workspace',
    displayName: 'Google Workspace',
    description: 'Gmail, Drive, Calendar and the rest of Workspace.',
    status: 'CURRENT',
    keywords: ['gmail', 'drive', 'g suite', 'mail'],
    learnMore: 'https://support.google.com/a/answer/12032922',
    logoUrl: null,
    settings: [
      setting('SP_ENTITY_ID', 'Entity identifier', { value: 'google.com/a/<domain>' }),
      setting('ACS_URLS', 'Assertion consumer service', {
        value: 'https://www.google.com/a/<domain>/acs',
      }),
    ],
    defaults: email,
    fixed: [],
  },
  {
    id: 'salesforce',
    displayName: 'Salesforce',
    description: 'An organization with My Domain.',
    status: 'CURRENT',
    keywords: ['crm', 'sales'],
    learnMore: 'https://help.salesforce.com/s/articleView?id=sf.sso_saml.htm',
    logoUrl: null,
    settings: [
      setting('SP_ENTITY_ID', 'Entity identifier', { value: 'https://<domain>.my.salesforce.com' }),
      setting('ACS_URLS', 'Assertion consumer service', {
        tooltip: 'The login URL that Salesforce shows once single sign-on is set up there.',
        value: 'https://<domain>.my.salesforce.com',
      }),
    ],
    defaults: { subjectField: 'EMAIL' },
    fixed: [],
  },
  {
    id: 'slack',
    displayName: 'Slack',
    description: 'One workspace of Slack.',
    status: 'CURRENT',
    keywords: ['chat', 'messages'],
    learnMore: 'https://slack.com/help/articles/205168057-Custom-SAML-single-sign-on',
    logoUrl: null,
    settings: [
      setting('SP_ENTITY_ID', 'Entity identifier', { value: 'https://slack.com' }),
      setting('ACS_URLS', 'Assertion consumer service', { value: 'https://<workspace>.slack.com/sso/saml' }),
      setting('USER_ATTRIBUTES', 'Names and e-mail address', {
        value: 'first_name, last_name, User.Email',
        required: false,
      }),
    ],
    defaults: {
      nameIdFormat: 'PERSISTENT',
      subjectField: 'EMAIL',
      spEntityId: 'https://slack.com',
      userAttributes: names('first_name', 'last_name', 'User.Email'),
    },
    fixed: [],
  },
  {
    id: 'zendesk',
    displayName: 'Zendesk',
    description: 'A help desk for customers.',
    status: 'CURRENT',
    keywords: ['tickets', 'support'],
    learnMore: 'https://support.zendesk.com/hc/en-us/articles/4408887505690',
    logoUrl: null,
    settings: [
      setting('SP_ENTITY_ID', 'Entity identifier', { value: '<subdomain>.zendesk.com' }),
      setting('ACS_URLS', 'Assertion consumer service', {
        value: 'https://<subdomain>.zendesk.com/access/saml',
      }),
    ],
    defaults: email,
    fixed: [],
  },
  {
    id: 'zoom',
    displayName: 'Zoom',
    description: 'Meetings under a vanity URL.',
    status: 'CURRENT',
    keywords: ['meetings', 'video'],
    learnMore: 'https://support.zoom.com/hc/en/article?id=zm_kb&sysparm_article=KB0060673',
    logoUrl: null,
    settings: [
      setting('SP_ENTITY_ID', 'Entity identifier', { value: '<vanity>.zoom.us' }),
      setting('ACS_URLS', 'Assertion consumer service', { value: 'https://<vanity>.zoom.us/saml/SSO' }),
      setting('USER_ATTRIBUTES', 'Names and e-mail address', {
        value: 'firstName, lastName, email',
        required: false,
      }),
    ],
    defaults: { ...email, userAttributes: names('firstName', 'lastName', 'email') },
    fixed: [],
  },
];
