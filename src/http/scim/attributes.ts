/** Attribute of a schema, with the characteristics of RFC 7643, section 7, that differ from the defaults. */
export interface Attribute {
  readonly name: string;
  readonly description: string;
  readonly type?: 'string' | 'boolean' | 'complex' | 'reference' | 'dateTime';
  readonly multiValued?: boolean;
  readonly required?: boolean;
  readonly caseExact?: boolean;
  readonly mutability?: 'readOnly' | 'immutable' | 'writeOnly';
  readonly returned?: 'always' | 'never' | 'request';
  readonly uniqueness?: 'server';
  readonly canonicalValues?: readonly string[];
  readonly referenceTypes?: readonly string[];
  readonly subAttributes?: readonly Attribute[];
}

export interface Schema {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly attributes: readonly Attribute[];
}

/** Resource type with its schema and extensions. */
export interface ResourceType {
  readonly name: 'User' | 'Group';
  readonly endpoint: '/Users' | '/Groups';
  readonly description: string;
  readonly schema: Schema;
  readonly extensions: readonly Schema[];
  /** Attributes of RFC 7643 that are accepted and have no counterpart here, in lower case. */
  readonly ignored: ReadonlySet<string>;
}

export const enterprise = 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User';

/** Common attributes, which no schema lists (RFC 7643, section 3.1). */
export const commonAttributes: readonly Attribute[] = [
  {
    name: 'schemas',
    description: 'Schemas of the resource.',
    type: 'reference',
    multiValued: true,
    returned: 'always',
    mutability: 'readOnly',
  },
  {
    name: 'id',
    description: 'Identifier of the resource.',
    caseExact: true,
    mutability: 'readOnly',
    returned: 'always',
    uniqueness: 'server',
  },
  {
    name: 'externalId',
    description: 'Identifier of the resource in the system of the client.',
    caseExact: true,
  },
  {
    name: 'meta',
    description: 'Facts about the resource.',
    type: 'complex',
    mutability: 'readOnly',
    subAttributes: [
      { name: 'resourceType', description: 'Name of the resource type.', mutability: 'readOnly' },
      { name: 'created', description: 'Time of creation.', type: 'dateTime', mutability: 'readOnly' },
      {
        name: 'lastModified',
        description: 'Time of the last change.',
        type: 'dateTime',
        mutability: 'readOnly',
      },
      {
        name: 'location',
        description: 'Address of the resource.',
        type: 'reference',
        mutability: 'readOnly',
      },
      { name: 'version', description: 'Version of the resource, as in ETag.', mutability: 'readOnly' },
    ],
  },
];

const type = (values: readonly string[]): Attribute => ({
  name: 'type',
  description: 'Purpose of the value.',
  canonicalValues: values,
});
const primary: Attribute = {
  name: 'primary',
  description: 'True for the preferred value.',
  type: 'boolean',
};

const userSchema: Schema = {
  id: 'urn:ietf:params:scim:schemas:core:2.0:User',
  name: 'User',
  description: 'Person of the organization.',
  attributes: [
    {
      name: 'userName',
      description: 'Name of the user in the system of the client.',
      required: true,
      uniqueness: 'server',
    },
    {
      name: 'name',
      description: 'Parts of the name of the user.',
      type: 'complex',
      subAttributes: [
        { name: 'formatted', description: 'Display name of the user.', mutability: 'readOnly' },
        { name: 'familyName', description: 'Last name.' },
        { name: 'givenName', description: 'First name.' },
        { name: 'middleName', description: 'Middle name.' },
      ],
    },
    { name: 'displayName', description: 'Name to show for the user.' },
    { name: 'title', description: 'Job title of the user.' },
    { name: 'userType', description: 'Type of the employment.' },
    { name: 'active', description: 'True if the user may sign in.', type: 'boolean' },
    {
      name: 'password',
      description: 'Password of the user.',
      caseExact: true,
      mutability: 'writeOnly',
      returned: 'never',
    },
    {
      name: 'emails',
      description:
        'E-mail addresses of the user: one for work, and one other. A userName with an @ can replace them.',
      required: true,
      type: 'complex',
      multiValued: true,
      subAttributes: [
        { name: 'value', description: 'E-mail address.', required: true },
        type(['work', 'home', 'other']),
        primary,
      ],
    },
    {
      name: 'phoneNumbers',
      description: 'Phone numbers of the user.',
      type: 'complex',
      multiValued: true,
      subAttributes: [
        { name: 'value', description: 'Phone number.' },
        type(['work', 'home', 'mobile', 'fax', 'pager', 'other']),
      ],
    },
    {
      name: 'addresses',
      description: 'Postal addresses of the user.',
      type: 'complex',
      multiValued: true,
      subAttributes: [
        { name: 'streetAddress', description: 'Street and number.' },
        { name: 'locality', description: 'City.' },
        { name: 'region', description: 'State, province or region.' },
        { name: 'postalCode', description: 'Postal code.' },
        { name: 'country', description: 'Country in ISO 3166-1 alpha-2.' },
        type(['work', 'home', 'other']),
      ],
    },
    {
      name: 'groups',
      description: 'Groups of the user, if they are at most 100.',
      type: 'complex',
      multiValued: true,
      mutability: 'readOnly',
      subAttributes: [
        { name: 'value', description: 'Identifier of the group.', mutability: 'readOnly' },
        {
          name: '$ref',
          description: 'Address of the group.',
          type: 'reference',
          referenceTypes: ['Group'],
          mutability: 'readOnly',
        },
        { name: 'display', description: 'Name of the group.', mutability: 'readOnly' },
      ],
    },
  ],
};

const enterpriseSchema: Schema = {
  id: enterprise,
  name: 'EnterpriseUser',
  description: 'Employee.',
  attributes: [
    { name: 'employeeNumber', description: 'Identifier of the employee.' },
    { name: 'costCenter', description: 'Cost center.' },
    { name: 'organization', description: 'Company.' },
    { name: 'department', description: 'Department.' },
    {
      name: 'manager',
      description: 'Manager of the user.',
      type: 'complex',
      subAttributes: [
        { name: 'value', description: 'Identifier of the manager, another user.' },
        {
          name: '$ref',
          description: 'Address of the manager.',
          type: 'reference',
          referenceTypes: ['User'],
        },
        { name: 'displayName', description: 'Display name of the manager.', mutability: 'readOnly' },
      ],
    },
  ],
};

const groupSchema: Schema = {
  id: 'urn:ietf:params:scim:schemas:core:2.0:Group',
  name: 'Group',
  description: 'User group of the organization.',
  attributes: [
    { name: 'displayName', description: 'Name of the group.', required: true, uniqueness: 'server' },
    {
      name: 'members',
      description: 'Members of the group, if they are few enough: docs/scim.md.',
      type: 'complex',
      multiValued: true,
      subAttributes: [
        { name: 'value', description: 'Identifier of the user.', mutability: 'immutable' },
        {
          name: '$ref',
          description: 'Address of the user.',
          type: 'reference',
          referenceTypes: ['User'],
          mutability: 'immutable',
        },
        { name: 'display', description: 'Display name of the user.', mutability: 'readOnly' },
        { name: 'type', description: 'Always User.', canonicalValues: ['User'], mutability: 'immutable' },
      ],
    },
  ],
};

export const userType: ResourceType = {
  name: 'User',
  endpoint: '/Users',
  description: 'Users of the organization.',
  schema: userSchema,
  extensions: [enterpriseSchema],
  ignored: new Set([
    'nickname',
    'profileurl',
    'preferredlanguage',
    'locale',
    'timezone',
    'ims',
    'photos',
    'entitlements',
    'roles',
    'x509certificates',
    'division',
  ]),
};

export const groupType: ResourceType = {
  name: 'Group',
  endpoint: '/Groups',
  description: 'User groups of the organization.',
  schema: groupSchema,
  extensions: [],
  ignored: new Set(),
};

export const resourceTypes: readonly ResourceType[] = [userType, groupType];
