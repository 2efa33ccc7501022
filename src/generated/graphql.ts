// Made by `npm run codegen` from schema/*.graphql. Do not edit.
export type Maybe<T> = T | null | undefined;
export type InputMaybe<T> = T | null | undefined;
export type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type MakeOptional<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]?: Maybe<T[SubKey]> };
export type MakeMaybe<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]: Maybe<T[SubKey]> };
export type MakeEmpty<T extends { [key: string]: unknown }, K extends keyof T> = { [_ in K]?: never };
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  DateTime: { input: string; output: string; }
  JSON: { input: unknown; output: unknown; }
};

export type AccessCondition =
  | 'ASSIGNED_COMMAND'
  | 'REMOTE_ASSIST_GRANT';

export type AccessLevel =
  | 'EDIT'
  | 'NOT_APPLICABLE'
  | 'NO_ACCESS'
  | 'READ_ONLY';

export type AccessRequirement = {
  action?: Maybe<Action>;
  coordinate: Scalars['String']['output'];
  kind: CoordinateKind;
  level?: Maybe<AccessLevel>;
  open?: Maybe<OpenAccess>;
  roles: Array<Role>;
  scope?: Maybe<Scope>;
};

export type Action =
  | 'LAUNCH'
  | 'RUN'
  | 'SCHEDULE'
  | 'VERIFY_PASSWORD';

export type ActiveDirectory = Directory & Node & Resource & {
  associations?: Maybe<AssociationConnection>;
  createdAt: Scalars['DateTime']['output'];
  delegationState: ActiveDirectoryDelegation;
  domain: Scalars['String']['output'];
  enabled: Scalars['Boolean']['output'];
  groupsEnabled: Scalars['Boolean']['output'];
  id: Scalars['ID']['output'];
  kind: DirectoryKind;
  name: Scalars['String']['output'];
  permission: ActiveDirectoryPermission;
  primaryAgent?: Maybe<Scalars['String']['output']>;
  primaryImportAgent?: Maybe<Scalars['String']['output']>;
  syncRuns?: Maybe<DirectorySyncRunConnection>;
  syncStatus?: Maybe<DirectorySyncStatus>;
  traverse?: Maybe<TraversedResourceConnection>;
  updatedAt: Scalars['DateTime']['output'];
  useCase: ActiveDirectoryUseCase;
  userGroups?: Maybe<UserGroupConnection>;
  users?: Maybe<UserConnection>;
};


export type ActiveDirectoryAssociationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<ResourceKind>>;
};


export type ActiveDirectorySyncRunsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DirectorySyncRunFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<DirectorySyncRunSort>;
};


export type ActiveDirectoryTraverseArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<ResourceKind>>;
};


export type ActiveDirectoryUserGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<UserGroupFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<GroupSort>;
};


export type ActiveDirectoryUsersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<UserFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<UserSort>;
};

export type ActiveDirectoryDelegation =
  | 'DISABLED'
  | 'ENABLED'
  | 'PENDING';

export type ActiveDirectoryInput = {
  delegationEnabled?: InputMaybe<Scalars['Boolean']['input']>;
  domain?: InputMaybe<Scalars['String']['input']>;
  groupsEnabled?: InputMaybe<Scalars['Boolean']['input']>;
  primaryAgent?: InputMaybe<Scalars['String']['input']>;
  primaryImportAgent?: InputMaybe<Scalars['String']['input']>;
  useCase?: InputMaybe<ActiveDirectoryUseCase>;
};

export type ActiveDirectoryPermission =
  | 'OWNER'
  | 'READ_ONLY'
  | 'UNSPECIFIED';

export type ActiveDirectoryUseCase =
  | 'ACTIVE_DIRECTORY_AS_AUTHORITY'
  | 'ORGANIZATION_AS_AUTHORITY'
  | 'TWO_WAY_SYNC'
  | 'UNSET';

export type AddPaymentMethodInput = {
  brand: CardBrand;
  expiryMonth: Scalars['Int']['input'];
  expiryYear: Scalars['Int']['input'];
  holderName: Scalars['String']['input'];
  lastFour: Scalars['String']['input'];
  makeDefault?: InputMaybe<Scalars['Boolean']['input']>;
  token: Scalars['String']['input'];
};

export type AddSshKeyInput = {
  name: Scalars['String']['input'];
  publicKey: Scalars['String']['input'];
  userId: Scalars['ID']['input'];
};

export type AddSupportCaseCommentInput = {
  body: Scalars['String']['input'];
  caseId: Scalars['ID']['input'];
};

export type AddressFamily =
  | 'IPV4'
  | 'IPV6';

export type Administrator = Node & {
  apiKeyAllowed: Scalars['Boolean']['output'];
  apiKeySet: Scalars['Boolean']['output'];
  apiKeyUpdatedAt?: Maybe<Scalars['DateTime']['output']>;
  apiKeys: Array<ApiKey>;
  createdAt: Scalars['DateTime']['output'];
  email: Scalars['String']['output'];
  firstName?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  invitedAt?: Maybe<Scalars['DateTime']['output']>;
  lastName?: Maybe<Scalars['String']['output']>;
  lastSignInAt?: Maybe<Scalars['DateTime']['output']>;
  mfa: AdministratorMfa;
  name: Scalars['String']['output'];
  organizationAccess?: Maybe<ProviderAdministrator>;
  registered: Scalars['Boolean']['output'];
  registeredAt?: Maybe<Scalars['DateTime']['output']>;
  role: Role;
  suspended: Scalars['Boolean']['output'];
  timeZone?: Maybe<Scalars['String']['output']>;
  updatedAt: Scalars['DateTime']['output'];
};

export type AdministratorConnection = {
  edges: Array<AdministratorEdge>;
  nodes: Array<Administrator>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type AdministratorEdge = {
  cursor: Scalars['String']['output'];
  node: Administrator;
};

export type AdministratorFilter = {
  and?: InputMaybe<Array<AdministratorFilter>>;
  apiKeyAllowed?: InputMaybe<Scalars['Boolean']['input']>;
  apiKeySet?: InputMaybe<Scalars['Boolean']['input']>;
  createdAt?: InputMaybe<DateTimeFilter>;
  email?: InputMaybe<StringFilter>;
  firstName?: InputMaybe<StringFilter>;
  lastName?: InputMaybe<StringFilter>;
  lastSignInAt?: InputMaybe<DateTimeFilter>;
  mfaRequired?: InputMaybe<Scalars['Boolean']['input']>;
  name?: InputMaybe<StringFilter>;
  not?: InputMaybe<AdministratorFilter>;
  or?: InputMaybe<Array<AdministratorFilter>>;
  registered?: InputMaybe<Scalars['Boolean']['input']>;
  role?: InputMaybe<Array<Role>>;
  suspended?: InputMaybe<Scalars['Boolean']['input']>;
  totpEnrolled?: InputMaybe<Scalars['Boolean']['input']>;
};

export type AdministratorMfa = {
  required: Scalars['Boolean']['output'];
  totpEnrolled: Scalars['Boolean']['output'];
  totpEnrolledAt?: Maybe<Scalars['DateTime']['output']>;
};

export type AdministratorPayload = {
  administrator: Administrator;
};

export type AdministratorSort = {
  direction?: InputMaybe<SortDirection>;
  field: AdministratorSortField;
};

export type AdministratorSortField =
  | 'CREATED_AT'
  | 'EMAIL'
  | 'NAME';

export type AgentInstall = {
  command: Scalars['String']['output'];
  osFamily: OsFamily;
};

export type ApiKey = {
  actions?: Maybe<Array<Action>>;
  createdAt: Scalars['DateTime']['output'];
  current: Scalars['Boolean']['output'];
  expiresAt?: Maybe<Scalars['DateTime']['output']>;
  id: Scalars['ID']['output'];
  lastUsedAt?: Maybe<Scalars['DateTime']['output']>;
  lastUsedFrom?: Maybe<Scalars['String']['output']>;
  name: Scalars['String']['output'];
  networks?: Maybe<Array<Scalars['String']['output']>>;
  organizationIds?: Maybe<Array<Scalars['ID']['output']>>;
  prefix: Scalars['String']['output'];
  readOnly: Scalars['Boolean']['output'];
  revokedAt?: Maybe<Scalars['DateTime']['output']>;
  scopes?: Maybe<Array<Scope>>;
};

export type AppleAutomatedEnrollment = {
  skippedSetupPanes: Array<Scalars['String']['output']>;
  welcomeText?: Maybe<Scalars['String']['output']>;
  welcomeTitle?: Maybe<Scalars['String']['output']>;
  zeroTouchEnabled: Scalars['Boolean']['output'];
};

export type AppleMdm = Node & {
  appleId?: Maybe<Scalars['String']['output']>;
  automatedEnrollment: AppleAutomatedEnrollment;
  createdAt: Scalars['DateTime']['output'];
  defaultDeviceGroup?: Maybe<DeviceGroup>;
  defaultMobileDeviceGroup?: Maybe<DeviceGroup>;
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  pushCertExpiresAt?: Maybe<Scalars['DateTime']['output']>;
  pushCertificate?: Maybe<Certificate>;
  pushTopic?: Maybe<Scalars['String']['output']>;
  serviceDiscoveryEnabled: Scalars['Boolean']['output'];
  signingRequest: Scalars['String']['output'];
  updatedAt: Scalars['DateTime']['output'];
  userEnrollmentAllowed: Scalars['Boolean']['output'];
};

export type AppleMdmConnection = {
  edges: Array<AppleMdmEdge>;
  nodes: Array<AppleMdm>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type AppleMdmEdge = {
  cursor: Scalars['String']['output'];
  node: AppleMdm;
};

export type AppleMdmFilter = {
  and?: InputMaybe<Array<AppleMdmFilter>>;
  createdAt?: InputMaybe<DateTimeFilter>;
  name?: InputMaybe<StringFilter>;
  not?: InputMaybe<AppleMdmFilter>;
  or?: InputMaybe<Array<AppleMdmFilter>>;
  pushCertExpiresAt?: InputMaybe<DateTimeFilter>;
};

export type AppleMdmPayload = {
  appleMdm: AppleMdm;
};

export type AppleMdmSort = {
  direction?: InputMaybe<SortDirection>;
  field: AppleMdmSortField;
};

export type AppleMdmSortField =
  | 'CREATED_AT'
  | 'NAME';

export type AssignAdministratorRoleInput = {
  id: Scalars['ID']['input'];
  role: Role;
};

export type Association = {
  from: ResourceReference;
  relation: AssociationRelation;
  since?: Maybe<Scalars['DateTime']['output']>;
  sudo?: Maybe<Scalars['Boolean']['output']>;
  sudoWithoutPassword?: Maybe<Scalars['Boolean']['output']>;
  to: ResourceReference;
};

export type AssociationConnection = {
  edges: Array<AssociationEdge>;
  leftOut: Array<ResourceKind>;
  nodes: Array<Association>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type AssociationEdge = {
  cursor: Scalars['String']['output'];
  node: Association;
};

export type AssociationInput =
  { command: CommandAssociationInput; deviceGroup?: never; policy?: never; policyGroup?: never; softwareApp?: never; user?: never; userGroup?: never; }
  |  { command?: never; deviceGroup: DeviceGroupAssociationInput; policy?: never; policyGroup?: never; softwareApp?: never; user?: never; userGroup?: never; }
  |  { command?: never; deviceGroup?: never; policy: PolicyAssociationInput; policyGroup?: never; softwareApp?: never; user?: never; userGroup?: never; }
  |  { command?: never; deviceGroup?: never; policy?: never; policyGroup: PolicyGroupAssociationInput; softwareApp?: never; user?: never; userGroup?: never; }
  |  { command?: never; deviceGroup?: never; policy?: never; policyGroup?: never; softwareApp: SoftwareAppAssociationInput; user?: never; userGroup?: never; }
  |  { command?: never; deviceGroup?: never; policy?: never; policyGroup?: never; softwareApp?: never; user: UserAssociationInput; userGroup?: never; }
  |  { command?: never; deviceGroup?: never; policy?: never; policyGroup?: never; softwareApp?: never; user?: never; userGroup: UserGroupAssociationInput; };

export type AssociationPath = {
  associations: Array<Association>;
};

export type AssociationPayload = {
  association?: Maybe<Association>;
};

export type AssociationRelation =
  | 'ASSIGNMENT'
  | 'MEMBERSHIP';

export type AttachSupportCaseFileInput = {
  caseId: Scalars['ID']['input'];
  content: Scalars['String']['input'];
  fileName: Scalars['String']['input'];
};

export type AttributeOperator =
  | 'IN'
  | 'NOT_IN';

export type AuthenticationAction =
  | 'ALLOW'
  | 'ALLOW_WITH_MFA'
  | 'DENY';

export type AuthenticationCondition = {
  all?: Maybe<Array<AuthenticationCondition>>;
  any?: Maybe<Array<AuthenticationCondition>>;
  deviceEncrypted?: Maybe<Scalars['Boolean']['output']>;
  deviceManaged?: Maybe<Scalars['Boolean']['output']>;
  ipAddressIn?: Maybe<Array<IpList>>;
  locationIn?: Maybe<Array<Scalars['String']['output']>>;
  not?: Maybe<AuthenticationCondition>;
  operatingSystemIn?: Maybe<Array<OsFamily>>;
};

export type AuthenticationConditionInput =
  { all: Array<AuthenticationConditionInput>; any?: never; deviceEncrypted?: never; deviceManaged?: never; ipAddressIn?: never; locationIn?: never; not?: never; operatingSystemIn?: never; }
  |  { all?: never; any: Array<AuthenticationConditionInput>; deviceEncrypted?: never; deviceManaged?: never; ipAddressIn?: never; locationIn?: never; not?: never; operatingSystemIn?: never; }
  |  { all?: never; any?: never; deviceEncrypted: Scalars['Boolean']['input']; deviceManaged?: never; ipAddressIn?: never; locationIn?: never; not?: never; operatingSystemIn?: never; }
  |  { all?: never; any?: never; deviceEncrypted?: never; deviceManaged: Scalars['Boolean']['input']; ipAddressIn?: never; locationIn?: never; not?: never; operatingSystemIn?: never; }
  |  { all?: never; any?: never; deviceEncrypted?: never; deviceManaged?: never; ipAddressIn: Array<Scalars['ID']['input']>; locationIn?: never; not?: never; operatingSystemIn?: never; }
  |  { all?: never; any?: never; deviceEncrypted?: never; deviceManaged?: never; ipAddressIn?: never; locationIn: Array<Scalars['String']['input']>; not?: never; operatingSystemIn?: never; }
  |  { all?: never; any?: never; deviceEncrypted?: never; deviceManaged?: never; ipAddressIn?: never; locationIn?: never; not: AuthenticationConditionInput; operatingSystemIn?: never; }
  |  { all?: never; any?: never; deviceEncrypted?: never; deviceManaged?: never; ipAddressIn?: never; locationIn?: never; not?: never; operatingSystemIn: Array<OsFamily>; };

export type AuthenticationEffect = {
  action: AuthenticationAction;
  denialMessage?: Maybe<Scalars['String']['output']>;
  factors: Array<AuthenticationFactor>;
};

export type AuthenticationEffectInput = {
  action: AuthenticationAction;
  denialMessage?: InputMaybe<Scalars['String']['input']>;
  factors?: InputMaybe<Array<AuthenticationFactor>>;
};

export type AuthenticationEvaluation = {
  action: AuthenticationAction;
  denialMessage?: Maybe<Scalars['String']['output']>;
  enrolledFactors?: Maybe<Array<AuthenticationFactor>>;
  factors: Array<AuthenticationFactor>;
  policies: Array<EvaluatedPolicy>;
  policy?: Maybe<AuthenticationPolicy>;
  reason: AuthenticationReason;
};

export type AuthenticationFactor =
  | 'DEVICE_BOUND'
  | 'PUSH'
  | 'TOTP'
  | 'WEB_AUTHN';

export type AuthenticationPolicy = Node & {
  condition?: Maybe<AuthenticationCondition>;
  createdAt: Scalars['DateTime']['output'];
  description?: Maybe<Scalars['String']['output']>;
  effect: AuthenticationEffect;
  enabled: Scalars['Boolean']['output'];
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  priority: Scalars['Int']['output'];
  resource: AuthenticationResource;
  targets: AuthenticationPolicyTargets;
  updatedAt: Scalars['DateTime']['output'];
};

export type AuthenticationPolicyConnection = {
  edges: Array<AuthenticationPolicyEdge>;
  nodes: Array<AuthenticationPolicy>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type AuthenticationPolicyEdge = {
  cursor: Scalars['String']['output'];
  node: AuthenticationPolicy;
};

export type AuthenticationPolicyFilter = {
  action?: InputMaybe<Array<AuthenticationAction>>;
  and?: InputMaybe<Array<AuthenticationPolicyFilter>>;
  applicationId?: InputMaybe<Scalars['ID']['input']>;
  createdAt?: InputMaybe<DateTimeFilter>;
  enabled?: InputMaybe<Scalars['Boolean']['input']>;
  ipListId?: InputMaybe<Scalars['ID']['input']>;
  name?: InputMaybe<StringFilter>;
  not?: InputMaybe<AuthenticationPolicyFilter>;
  or?: InputMaybe<Array<AuthenticationPolicyFilter>>;
  priority?: InputMaybe<IntFilter>;
  resource?: InputMaybe<Array<AuthenticationResource>>;
  userGroupId?: InputMaybe<Scalars['ID']['input']>;
  userId?: InputMaybe<Scalars['ID']['input']>;
};

export type AuthenticationPolicyPayload = {
  authenticationPolicy: AuthenticationPolicy;
};

export type AuthenticationPolicySort = {
  direction?: InputMaybe<SortDirection>;
  field: AuthenticationPolicySortField;
};

export type AuthenticationPolicySortField =
  | 'CREATED_AT'
  | 'NAME'
  | 'PRIORITY';

export type AuthenticationPolicyTargets = {
  allApplications: Scalars['Boolean']['output'];
  allUsers: Scalars['Boolean']['output'];
  applications?: Maybe<SsoApplicationConnection>;
  excludedUserGroups?: Maybe<UserGroupConnection>;
  excludedUsers?: Maybe<UserConnection>;
  userAttributes: Array<UserAttributeTest>;
  userGroups?: Maybe<UserGroupConnection>;
  users?: Maybe<UserConnection>;
};


export type AuthenticationPolicyTargetsApplicationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SsoApplicationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<SsoApplicationSort>;
};


export type AuthenticationPolicyTargetsExcludedUserGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<UserGroupFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<GroupSort>;
};


export type AuthenticationPolicyTargetsExcludedUsersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<UserFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<UserSort>;
};


export type AuthenticationPolicyTargetsUserGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<UserGroupFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<GroupSort>;
};


export type AuthenticationPolicyTargetsUsersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<UserFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<UserSort>;
};

export type AuthenticationPolicyTargetsInput = {
  allApplications?: InputMaybe<Scalars['Boolean']['input']>;
  allUsers?: InputMaybe<Scalars['Boolean']['input']>;
  applicationIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  excludedUserGroupIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  excludedUserIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  userAttributes?: InputMaybe<Array<UserAttributeTestInput>>;
  userGroupIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  userIds?: InputMaybe<Array<Scalars['ID']['input']>>;
};

export type AuthenticationReason =
  | 'APPLICATION_NOT_ASSIGNED'
  | 'DEFAULT'
  | 'POLICY'
  | 'USER_LOCKED'
  | 'USER_NOT_ACTIVE';

export type AuthenticationResource =
  | 'ADMIN_PORTAL'
  | 'APPLICATION'
  | 'LDAP'
  | 'USER_PORTAL';

export type AuthenticationSettings = {
  lockoutPolicy: LockoutPolicy;
  mfaPolicy: MfaPolicy;
  passwordPolicy: PasswordPolicy;
  requireAdministratorMfa: Scalars['Boolean']['output'];
};

export type AuthenticationSettingsPayload = {
  authenticationSettings: AuthenticationSettings;
};

export type AuthenticationUserField =
  | 'COMPANY'
  | 'COST_CENTER'
  | 'DEPARTMENT'
  | 'EMPLOYEE_TYPE'
  | 'JOB_TITLE'
  | 'LOCATION';

export type BeginTotpPayload = {
  secret: Scalars['String']['output'];
  uri: Scalars['String']['output'];
};

export type BillingAccount = {
  address: BillingAddress;
  contact: BillingContact;
  defaultPaymentMethod?: Maybe<PaymentMethod>;
  emails: Array<Scalars['String']['output']>;
  entitlements: Array<Entitlement>;
  plan?: Maybe<BillingPlan>;
};

export type BillingAccountPayload = {
  billing: BillingAccount;
};

export type BillingAddress = {
  company?: Maybe<Scalars['String']['output']>;
  country?: Maybe<Scalars['String']['output']>;
  extendedAddress?: Maybe<Scalars['String']['output']>;
  locality?: Maybe<Scalars['String']['output']>;
  postalCode?: Maybe<Scalars['String']['output']>;
  region?: Maybe<Scalars['String']['output']>;
  streetAddress?: Maybe<Scalars['String']['output']>;
  taxId?: Maybe<Scalars['String']['output']>;
};

export type BillingContact = {
  email?: Maybe<Scalars['String']['output']>;
  name?: Maybe<Scalars['String']['output']>;
};

export type BillingInterval =
  | 'MONTHLY'
  | 'YEARLY';

export type BillingModel =
  | 'FLAT_RATE'
  | 'PER_DEVICE'
  | 'PER_USER';

export type BillingPlan = {
  annualPrice: Scalars['Int']['output'];
  billingModel: BillingModel;
  canceledAt?: Maybe<Scalars['DateTime']['output']>;
  currency: Scalars['String']['output'];
  currentPeriodEnd: Scalars['DateTime']['output'];
  currentPeriodStart: Scalars['DateTime']['output'];
  displayName: Scalars['String']['output'];
  estimatedAt?: Maybe<Scalars['DateTime']['output']>;
  estimatedTotal?: Maybe<Scalars['Int']['output']>;
  features: Array<Scalars['String']['output']>;
  interval: BillingInterval;
  listPrice: Scalars['Int']['output'];
  manuallyBilled: Scalars['Boolean']['output'];
  maxQuantity?: Maybe<Scalars['Int']['output']>;
  productCode: Scalars['String']['output'];
  purchaseChannel: PurchaseChannel;
  quantityCapped: Scalars['Boolean']['output'];
  renews: Scalars['Boolean']['output'];
  startedAt: Scalars['DateTime']['output'];
  status: BillingPlanStatus;
  trialEndsAt?: Maybe<Scalars['DateTime']['output']>;
  upgradeRecommendation?: Maybe<Scalars['String']['output']>;
};

export type BillingPlanStatus =
  | 'ACTIVE'
  | 'CANCELED'
  | 'PAST_DUE'
  | 'TRIAL';

export type BillingUnit =
  | 'DEVICE'
  | 'USER';

export type BindUserInput = {
  deviceId?: InputMaybe<Scalars['ID']['input']>;
  sudo?: InputMaybe<Scalars['Boolean']['input']>;
  sudoWithoutPassword?: InputMaybe<Scalars['Boolean']['input']>;
  userId: Scalars['ID']['input'];
};

export type BindUserPayload = {
  device?: Maybe<Device>;
  user: User;
};

export type CardBrand =
  | 'AMERICAN_EXPRESS'
  | 'DINERS_CLUB'
  | 'DISCOVER'
  | 'JCB'
  | 'MASTERCARD'
  | 'OTHER'
  | 'UNIONPAY'
  | 'VISA';

export type Certificate = {
  fingerprint: Scalars['String']['output'];
  issuer: Scalars['String']['output'];
  pem: Scalars['String']['output'];
  serialNumber: Scalars['String']['output'];
  subject: Scalars['String']['output'];
  validFrom: Scalars['DateTime']['output'];
  validTo: Scalars['DateTime']['output'];
};

export type ChangeEmailInput = {
  email: Scalars['String']['input'];
  password: Scalars['String']['input'];
};

export type ChangeEmailPayload = {
  email: Scalars['String']['output'];
};

export type ChangePasswordInput = {
  currentPassword: Scalars['String']['input'];
  newPassword: Scalars['String']['input'];
};

export type Command = Node & Resource & {
  aiGenerated: Scalars['Boolean']['output'];
  assignedAdministrators?: Maybe<AdministratorConnection>;
  associations?: Maybe<AssociationConnection>;
  createdAt: Scalars['DateTime']['output'];
  description?: Maybe<Scalars['String']['output']>;
  files: Array<CommandFile>;
  id: Scalars['ID']['output'];
  launchType: CommandLaunchType;
  name: Scalars['String']['output'];
  results: CommandResultConnection;
  runAsUser?: Maybe<Scalars['String']['output']>;
  runs: CommandRunConnection;
  schedule?: Maybe<CommandSchedule>;
  script: Scalars['String']['output'];
  shell: CommandShell;
  sudo: Scalars['Boolean']['output'];
  targetDeviceGroups?: Maybe<DeviceGroupConnection>;
  targetDevices?: Maybe<DeviceConnection>;
  template?: Maybe<Scalars['String']['output']>;
  templatingRequired: Scalars['Boolean']['output'];
  timeToLiveSeconds: Scalars['Int']['output'];
  timeoutSeconds: Scalars['Int']['output'];
  traverse?: Maybe<TraversedResourceConnection>;
  trigger?: Maybe<Scalars['String']['output']>;
  triggerSecret?: Maybe<CommandTriggerSecret>;
  type: CommandType;
  updatedAt: Scalars['DateTime']['output'];
};


export type CommandAssignedAdministratorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AdministratorFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<AdministratorSort>;
};


export type CommandAssociationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<ResourceKind>>;
};


export type CommandResultsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CommandResultFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<CommandResultSort>;
};


export type CommandRunsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CommandRunFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<CommandRunSort>;
};


export type CommandTargetDeviceGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DeviceGroupFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<GroupSort>;
};


export type CommandTargetDevicesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DeviceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<DeviceSort>;
};


export type CommandTraverseArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<ResourceKind>>;
};

export type CommandAssignmentInput = {
  administratorIds: Array<Scalars['ID']['input']>;
  commandId: Scalars['ID']['input'];
};

export type CommandAssociationInput = {
  deviceGroupId?: InputMaybe<Scalars['ID']['input']>;
  deviceId?: InputMaybe<Scalars['ID']['input']>;
  id: Scalars['ID']['input'];
};

export type CommandConnection = {
  edges: Array<CommandEdge>;
  nodes: Array<Command>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type CommandDefinition = {
  files: Array<CommandFile>;
  name: Scalars['String']['output'];
  runAsUser?: Maybe<Scalars['String']['output']>;
  script: Scalars['String']['output'];
  shell: CommandShell;
  sudo: Scalars['Boolean']['output'];
  timeoutSeconds: Scalars['Int']['output'];
  type: CommandType;
};

export type CommandEdge = {
  cursor: Scalars['String']['output'];
  node: Command;
};

export type CommandFile = {
  content?: Maybe<CommandFileContent>;
  name: Scalars['String']['output'];
  targetPath: Scalars['String']['output'];
};

export type CommandFileContent = {
  id: Scalars['ID']['output'];
  sha256: Scalars['String']['output'];
  size: Scalars['Int']['output'];
  uploadedAt: Scalars['DateTime']['output'];
};

export type CommandFileInput = {
  name: Scalars['String']['input'];
  targetPath: Scalars['String']['input'];
};

export type CommandFilter = {
  administratorId?: InputMaybe<Scalars['ID']['input']>;
  aiGenerated?: InputMaybe<Scalars['Boolean']['input']>;
  and?: InputMaybe<Array<CommandFilter>>;
  assignedToMe?: InputMaybe<Scalars['Boolean']['input']>;
  createdAt?: InputMaybe<DateTimeFilter>;
  deviceGroupId?: InputMaybe<Scalars['ID']['input']>;
  deviceId?: InputMaybe<Scalars['ID']['input']>;
  launchType?: InputMaybe<Array<CommandLaunchType>>;
  name?: InputMaybe<StringFilter>;
  nextRunAt?: InputMaybe<DateTimeFilter>;
  not?: InputMaybe<CommandFilter>;
  or?: InputMaybe<Array<CommandFilter>>;
  sudo?: InputMaybe<Scalars['Boolean']['input']>;
  trigger?: InputMaybe<StringFilter>;
  type?: InputMaybe<Array<CommandType>>;
};

export type CommandLaunchType =
  | 'MANUAL'
  | 'REPEATED'
  | 'SCHEDULED'
  | 'TRIGGER';

export type CommandPayload = {
  command: Command;
};

export type CommandRepeat =
  | 'DAY'
  | 'HOUR'
  | 'MINUTE'
  | 'MONTH'
  | 'WEEK';

export type CommandResult = Node & {
  command: Command;
  device?: Maybe<Device>;
  error?: Maybe<Scalars['String']['output']>;
  exitCode?: Maybe<Scalars['Int']['output']>;
  finishedAt?: Maybe<Scalars['DateTime']['output']>;
  id: Scalars['ID']['output'];
  output?: Maybe<Scalars['String']['output']>;
  outputTruncated: Scalars['Boolean']['output'];
  requestedAt: Scalars['DateTime']['output'];
  run: CommandRun;
  startedAt?: Maybe<Scalars['DateTime']['output']>;
  state: CommandResultState;
};

export type CommandResultConnection = {
  edges: Array<CommandResultEdge>;
  nodes: Array<CommandResult>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type CommandResultEdge = {
  cursor: Scalars['String']['output'];
  node: CommandResult;
};

export type CommandResultFilter = {
  and?: InputMaybe<Array<CommandResultFilter>>;
  commandId?: InputMaybe<Scalars['ID']['input']>;
  deviceId?: InputMaybe<Scalars['ID']['input']>;
  exitCode?: InputMaybe<IntFilter>;
  not?: InputMaybe<CommandResultFilter>;
  or?: InputMaybe<Array<CommandResultFilter>>;
  requestedAt?: InputMaybe<DateTimeFilter>;
  runId?: InputMaybe<Scalars['ID']['input']>;
  state?: InputMaybe<Array<CommandResultState>>;
};

export type CommandResultSort = {
  direction?: InputMaybe<SortDirection>;
  field: CommandResultSortField;
};

export type CommandResultSortField =
  | 'REQUESTED_AT';

export type CommandResultState =
  | 'CANCELLED'
  | 'EXPIRED'
  | 'FAILED'
  | 'PENDING'
  | 'RUNNING'
  | 'SUCCEEDED';

export type CommandRun = Node & {
  command: Command;
  counts: CommandRunCounts;
  definition: CommandDefinition;
  expiresAt: Scalars['DateTime']['output'];
  finishedAt?: Maybe<Scalars['DateTime']['output']>;
  id: Scalars['ID']['output'];
  launchType: CommandLaunchType;
  requestedAt: Scalars['DateTime']['output'];
  requestedBy?: Maybe<Administrator>;
  requestedByName?: Maybe<Scalars['String']['output']>;
  results: CommandResultConnection;
  startedAt?: Maybe<Scalars['DateTime']['output']>;
  state: CommandRunState;
};


export type CommandRunResultsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CommandResultFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<CommandResultSort>;
};

export type CommandRunConnection = {
  edges: Array<CommandRunEdge>;
  nodes: Array<CommandRun>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type CommandRunCounts = {
  cancelled: Scalars['Int']['output'];
  expired: Scalars['Int']['output'];
  failed: Scalars['Int']['output'];
  pending: Scalars['Int']['output'];
  running: Scalars['Int']['output'];
  succeeded: Scalars['Int']['output'];
  total: Scalars['Int']['output'];
};

export type CommandRunEdge = {
  cursor: Scalars['String']['output'];
  node: CommandRun;
};

export type CommandRunFilter = {
  and?: InputMaybe<Array<CommandRunFilter>>;
  commandId?: InputMaybe<Scalars['ID']['input']>;
  launchType?: InputMaybe<Array<CommandLaunchType>>;
  not?: InputMaybe<CommandRunFilter>;
  or?: InputMaybe<Array<CommandRunFilter>>;
  requestedAt?: InputMaybe<DateTimeFilter>;
  requestedById?: InputMaybe<Scalars['ID']['input']>;
  state?: InputMaybe<Array<CommandRunState>>;
};

export type CommandRunPayload = {
  commandRun: CommandRun;
};

export type CommandRunSort = {
  direction?: InputMaybe<SortDirection>;
  field: CommandRunSortField;
};

export type CommandRunSortField =
  | 'REQUESTED_AT';

export type CommandRunState =
  | 'CANCELLED'
  | 'DONE'
  | 'EXPIRED'
  | 'QUEUED'
  | 'RUNNING';

export type CommandSchedule = {
  cron?: Maybe<Scalars['String']['output']>;
  every?: Maybe<CommandRepeat>;
  from?: Maybe<Scalars['DateTime']['output']>;
  nextRunAt?: Maybe<Scalars['DateTime']['output']>;
  once?: Maybe<Scalars['DateTime']['output']>;
  timeZone?: Maybe<Scalars['String']['output']>;
};

export type CommandScheduleInput =
  { cron: CronScheduleInput; once?: never; repeat?: never; }
  |  { cron?: never; once: Scalars['DateTime']['input']; repeat?: never; }
  |  { cron?: never; once?: never; repeat: RepeatScheduleInput; };

export type CommandShell =
  | 'BASH'
  | 'CMD'
  | 'POWERSHELL'
  | 'SH'
  | 'ZSH';

export type CommandSort = {
  direction?: InputMaybe<SortDirection>;
  field: CommandSortField;
};

export type CommandSortField =
  | 'CREATED_AT'
  | 'NAME';

export type CommandTargetsInput = {
  commandId: Scalars['ID']['input'];
  deviceGroupIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  deviceIds?: InputMaybe<Array<Scalars['ID']['input']>>;
};

export type CommandTriggerSecret = {
  createdAt: Scalars['DateTime']['output'];
  prefix: Scalars['String']['output'];
};

export type CommandType =
  | 'LINUX'
  | 'MAC'
  | 'WINDOWS';

export type ConfirmTotpInput = {
  code: Scalars['String']['input'];
};

export type ConfirmedInput = {
  password: Scalars['String']['input'];
};

export type ConnectKey = Node & {
  createdAt: Scalars['DateTime']['output'];
  createdBy?: Maybe<Administrator>;
  createdByName?: Maybe<Scalars['String']['output']>;
  deviceGroup?: Maybe<DeviceGroup>;
  expiresAt: Scalars['DateTime']['output'];
  id: Scalars['ID']['output'];
  lastUsedAt?: Maybe<Scalars['DateTime']['output']>;
  maxUses?: Maybe<Scalars['Int']['output']>;
  name: Scalars['String']['output'];
  prefix: Scalars['String']['output'];
  rejoinAllowed: Scalars['Boolean']['output'];
  revokedAt?: Maybe<Scalars['DateTime']['output']>;
  usable: Scalars['Boolean']['output'];
  uses: Scalars['Int']['output'];
};

export type ConnectKeyConnection = {
  edges: Array<ConnectKeyEdge>;
  nodes: Array<ConnectKey>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type ConnectKeyEdge = {
  cursor: Scalars['String']['output'];
  node: ConnectKey;
};

export type ConnectKeyFilter = {
  and?: InputMaybe<Array<ConnectKeyFilter>>;
  createdAt?: InputMaybe<DateTimeFilter>;
  deviceGroupId?: InputMaybe<Scalars['ID']['input']>;
  expiresAt?: InputMaybe<DateTimeFilter>;
  name?: InputMaybe<StringFilter>;
  not?: InputMaybe<ConnectKeyFilter>;
  or?: InputMaybe<Array<ConnectKeyFilter>>;
  prefix?: InputMaybe<StringFilter>;
  usable?: InputMaybe<Scalars['Boolean']['input']>;
};

export type ConnectKeyPayload = {
  connectKey: ConnectKey;
};

export type ConnectKeySort = {
  direction?: InputMaybe<SortDirection>;
  field: ConnectKeySortField;
};

export type ConnectKeySortField =
  | 'CREATED_AT'
  | 'EXPIRES_AT'
  | 'NAME';

export type ContractType =
  | 'COMMITTED'
  | 'ON_DEMAND'
  | 'TRIAL';

export type CoordinateKind =
  | 'ARGUMENT'
  | 'FIELD'
  | 'INPUT_FIELD';

export type CreateAdministratorInput = {
  apiKeyAllowed?: InputMaybe<Scalars['Boolean']['input']>;
  email: Scalars['String']['input'];
  firstName?: InputMaybe<Scalars['String']['input']>;
  lastName?: InputMaybe<Scalars['String']['input']>;
  mfaRequired?: InputMaybe<Scalars['Boolean']['input']>;
  role: Role;
  timeZone?: InputMaybe<Scalars['String']['input']>;
};

export type CreateApiKeyInput = {
  actions?: InputMaybe<Array<Action>>;
  expiresAt?: InputMaybe<Scalars['DateTime']['input']>;
  name: Scalars['String']['input'];
  networks?: InputMaybe<Array<Scalars['String']['input']>>;
  organizationIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  readOnly?: InputMaybe<Scalars['Boolean']['input']>;
  scopes?: InputMaybe<Array<Scope>>;
};

export type CreateAppleMdmInput = {
  name: Scalars['String']['input'];
};

export type CreateAuthenticationPolicyInput = {
  condition?: InputMaybe<AuthenticationConditionInput>;
  description?: InputMaybe<Scalars['String']['input']>;
  effect: AuthenticationEffectInput;
  enabled?: InputMaybe<Scalars['Boolean']['input']>;
  name: Scalars['String']['input'];
  priority?: InputMaybe<Scalars['Int']['input']>;
  resource: AuthenticationResource;
  targets: AuthenticationPolicyTargetsInput;
};

export type CreateCommandInput = {
  aiGenerated?: InputMaybe<Scalars['Boolean']['input']>;
  description?: InputMaybe<Scalars['String']['input']>;
  files?: InputMaybe<Array<CommandFileInput>>;
  name: Scalars['String']['input'];
  runAsUser?: InputMaybe<Scalars['String']['input']>;
  schedule?: InputMaybe<CommandScheduleInput>;
  script: Scalars['String']['input'];
  shell?: InputMaybe<CommandShell>;
  sudo?: InputMaybe<Scalars['Boolean']['input']>;
  template?: InputMaybe<Scalars['String']['input']>;
  templatingRequired?: InputMaybe<Scalars['Boolean']['input']>;
  timeToLiveSeconds?: InputMaybe<Scalars['Int']['input']>;
  timeoutSeconds?: InputMaybe<Scalars['Int']['input']>;
  trigger?: InputMaybe<Scalars['String']['input']>;
  type: CommandType;
};

export type CreateConnectKeyInput = {
  deviceGroupId?: InputMaybe<Scalars['ID']['input']>;
  expiresAt: Scalars['DateTime']['input'];
  maxUses?: InputMaybe<Scalars['Int']['input']>;
  name: Scalars['String']['input'];
  rejoinAllowed?: InputMaybe<Scalars['Boolean']['input']>;
};

export type CreateDeviceGroupInput = {
  attributes?: InputMaybe<Array<CustomAttributeInput>>;
  description?: InputMaybe<Scalars['String']['input']>;
  email?: InputMaybe<Scalars['String']['input']>;
  guard?: InputMaybe<MembershipGuardInput>;
  memberQuery?: InputMaybe<DeviceMemberQueryInput>;
  membershipMethod?: InputMaybe<MembershipMethod>;
  name: Scalars['String']['input'];
  notifyOfSuggestions?: InputMaybe<Scalars['Boolean']['input']>;
};

export type CreateDirectoryEventExportInput = {
  columns?: InputMaybe<Array<DirectoryEventColumn>>;
  filter?: InputMaybe<DirectoryEventFilter>;
  format: ExportFormat;
};

export type CreateDirectoryInput = {
  enabled?: InputMaybe<Scalars['Boolean']['input']>;
  name: Scalars['String']['input'];
  settings: DirectorySettingsInput;
};

export type CreateIpListInput = {
  description?: InputMaybe<Scalars['String']['input']>;
  entries: Array<Scalars['String']['input']>;
  name: Scalars['String']['input'];
};

export type CreateManagedOrganizationInput = {
  contactEmail?: InputMaybe<Scalars['String']['input']>;
  contactName?: InputMaybe<Scalars['String']['input']>;
  logoUrl?: InputMaybe<Scalars['String']['input']>;
  maxUsers?: InputMaybe<Scalars['Int']['input']>;
  name: Scalars['String']['input'];
  requireAdministratorMfa?: InputMaybe<Scalars['Boolean']['input']>;
};

export type CreatePolicyGroupInput = {
  attributes?: InputMaybe<Array<CustomAttributeInput>>;
  description?: InputMaybe<Scalars['String']['input']>;
  email?: InputMaybe<Scalars['String']['input']>;
  name: Scalars['String']['input'];
};

export type CreatePolicyInput = {
  name: Scalars['String']['input'];
  notes?: InputMaybe<Scalars['String']['input']>;
  template: Scalars['ID']['input'];
  values?: InputMaybe<Array<PolicyValueInput>>;
};

export type CreateRadiusServerInput = {
  authIdp?: InputMaybe<RadiusAuthIdp>;
  caCert?: InputMaybe<Scalars['String']['input']>;
  deviceCertEnabled?: InputMaybe<Scalars['Boolean']['input']>;
  mfa?: InputMaybe<RadiusMfa>;
  name: Scalars['String']['input'];
  networkSourceIps: Array<Scalars['String']['input']>;
  radsecEnabled?: InputMaybe<Scalars['Boolean']['input']>;
  requireRadsec?: InputMaybe<Scalars['Boolean']['input']>;
  requireTlsAuth?: InputMaybe<Scalars['Boolean']['input']>;
  sharedSecret?: InputMaybe<Scalars['String']['input']>;
  userCertEnabled?: InputMaybe<Scalars['Boolean']['input']>;
  userLockoutAction?: InputMaybe<RadiusUserAction>;
  userPasswordEnabled?: InputMaybe<Scalars['Boolean']['input']>;
  userPasswordExpirationAction?: InputMaybe<RadiusUserAction>;
};

export type CreateSavedQueryInput = {
  description?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<Scalars['JSON']['input']>;
  name: Scalars['String']['input'];
  sort?: InputMaybe<Scalars['JSON']['input']>;
  table: SavedQueryTable;
};

export type CreateServiceAccountInput = {
  description?: InputMaybe<Scalars['String']['input']>;
  name: Scalars['String']['input'];
  role: Role;
};

export type CreateServiceAccountKeyInput = {
  actions?: InputMaybe<Array<Action>>;
  expiresAt?: InputMaybe<Scalars['DateTime']['input']>;
  name: Scalars['String']['input'];
  networks?: InputMaybe<Array<Scalars['String']['input']>>;
  readOnly?: InputMaybe<Scalars['Boolean']['input']>;
  scopes?: InputMaybe<Array<Scope>>;
  serviceAccountId: Scalars['ID']['input'];
};

export type CreateSoftwareAppInput = {
  autoUpdate?: InputMaybe<Scalars['Boolean']['input']>;
  desiredState?: InputMaybe<SoftwareDesiredState>;
  displayName: Scalars['String']['input'];
  packageId: Scalars['String']['input'];
  packageManager: PackageManager;
  packageVersion?: InputMaybe<Scalars['String']['input']>;
  updateDelayAllowed?: InputMaybe<Scalars['Boolean']['input']>;
};

export type CreateSsoApplicationInput = {
  color?: InputMaybe<Scalars['String']['input']>;
  config?: InputMaybe<SsoConfigurationInput>;
  description?: InputMaybe<Scalars['String']['input']>;
  displayLabel?: InputMaybe<Scalars['String']['input']>;
  displayName: Scalars['String']['input'];
  hidden?: InputMaybe<Scalars['Boolean']['input']>;
  jitEnabled?: InputMaybe<Scalars['Boolean']['input']>;
  logoUrl?: InputMaybe<Scalars['String']['input']>;
  spCertificate?: InputMaybe<Scalars['String']['input']>;
  ssoUrl: Scalars['String']['input'];
  templateId?: InputMaybe<Scalars['String']['input']>;
};

export type CreateUserExportInput = {
  columns: Array<UserExportColumn>;
  format: ExportFormat;
  userGroupId?: InputMaybe<Scalars['ID']['input']>;
  userStates?: InputMaybe<Array<UserState>>;
};

export type CreateUserGroupInput = {
  attributes?: InputMaybe<Array<CustomAttributeInput>>;
  description?: InputMaybe<Scalars['String']['input']>;
  email?: InputMaybe<Scalars['String']['input']>;
  externalId?: InputMaybe<Scalars['String']['input']>;
  guard?: InputMaybe<MembershipGuardInput>;
  ldapGroups?: InputMaybe<Array<LdapGroupInput>>;
  memberIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  memberQuery?: InputMaybe<UserMemberQueryInput>;
  membershipMethod?: InputMaybe<MembershipMethod>;
  name: Scalars['String']['input'];
  notifyOfSuggestions?: InputMaybe<Scalars['Boolean']['input']>;
  posixGroups?: InputMaybe<Array<PosixGroupInput>>;
  radiusReplies?: InputMaybe<Array<RadiusReplyInput>>;
  sambaEnabled?: InputMaybe<Scalars['Boolean']['input']>;
  sudo?: InputMaybe<Scalars['Boolean']['input']>;
  sudoWithoutPassword?: InputMaybe<Scalars['Boolean']['input']>;
};

export type CreateUserImportInput = {
  columns?: InputMaybe<Array<UserImportColumnInput>>;
  content?: InputMaybe<Scalars['String']['input']>;
  existing?: InputMaybe<UserImportExisting>;
  format: UserImportFormat;
  name: Scalars['String']['input'];
  newUserState?: InputMaybe<UserState>;
};

export type CreateUserInput = {
  addresses?: InputMaybe<Array<UserAddressInput>>;
  alternateEmail?: InputMaybe<Scalars['String']['input']>;
  attributes?: InputMaybe<Array<CustomAttributeInput>>;
  company?: InputMaybe<Scalars['String']['input']>;
  costCenter?: InputMaybe<Scalars['String']['input']>;
  department?: InputMaybe<Scalars['String']['input']>;
  description?: InputMaybe<Scalars['String']['input']>;
  deviceLockoutExempt?: InputMaybe<Scalars['Boolean']['input']>;
  displayName?: InputMaybe<Scalars['String']['input']>;
  email: Scalars['String']['input'];
  employeeIdentifier?: InputMaybe<Scalars['String']['input']>;
  employeeType?: InputMaybe<Scalars['String']['input']>;
  externalId?: InputMaybe<Scalars['String']['input']>;
  externalUsername?: InputMaybe<Scalars['String']['input']>;
  firstName?: InputMaybe<Scalars['String']['input']>;
  jobTitle?: InputMaybe<Scalars['String']['input']>;
  lastName?: InputMaybe<Scalars['String']['input']>;
  ldapBindingUser?: InputMaybe<Scalars['Boolean']['input']>;
  location?: InputMaybe<Scalars['String']['input']>;
  managedAppleId?: InputMaybe<Scalars['String']['input']>;
  managerId?: InputMaybe<Scalars['ID']['input']>;
  mfaRequired?: InputMaybe<Scalars['Boolean']['input']>;
  middleName?: InputMaybe<Scalars['String']['input']>;
  password?: InputMaybe<Scalars['String']['input']>;
  passwordNeverExpires?: InputMaybe<Scalars['Boolean']['input']>;
  phoneNumbers?: InputMaybe<Array<PhoneNumberInput>>;
  posixGid?: InputMaybe<Scalars['Int']['input']>;
  posixManaged?: InputMaybe<Scalars['Boolean']['input']>;
  posixUid?: InputMaybe<Scalars['Int']['input']>;
  publicKeyAllowed?: InputMaybe<Scalars['Boolean']['input']>;
  recoveryEmail?: InputMaybe<Scalars['String']['input']>;
  relationships?: InputMaybe<Array<UserRelationshipInput>>;
  sambaServiceUser?: InputMaybe<Scalars['Boolean']['input']>;
  state?: InputMaybe<UserState>;
  sudo?: InputMaybe<Scalars['Boolean']['input']>;
  sudoWithoutPassword?: InputMaybe<Scalars['Boolean']['input']>;
  username: Scalars['String']['input'];
};

export type CronScheduleInput = {
  expression: Scalars['String']['input'];
  timeZone?: InputMaybe<Scalars['String']['input']>;
};

export type CustomAttribute = {
  name: Scalars['String']['output'];
  value: Scalars['String']['output'];
};

export type CustomAttributeInput = {
  name: Scalars['String']['input'];
  value: Scalars['String']['input'];
};

export type DateTimeFilter = {
  gte?: InputMaybe<Scalars['DateTime']['input']>;
  lt?: InputMaybe<Scalars['DateTime']['input']>;
};

export type DeleteAdministratorPayload = {
  deletedId: Scalars['ID']['output'];
};

export type DeleteAppleMdmPayload = {
  deletedId: Scalars['ID']['output'];
};

export type DeleteAuthenticationPolicyPayload = {
  deletedId: Scalars['ID']['output'];
};

export type DeleteCommandPayload = {
  deletedId: Scalars['ID']['output'];
};

export type DeleteCommandResultsInput =
  { resultIds: Array<Scalars['ID']['input']>; runId?: never; }
  |  { resultIds?: never; runId: Scalars['ID']['input']; };

export type DeleteCommandResultsPayload = {
  deletedCount: Scalars['Int']['output'];
  hasMore: Scalars['Boolean']['output'];
};

export type DeleteDeviceGroupPayload = {
  deletedId: Scalars['ID']['output'];
};

export type DeleteDevicePayload = {
  deletedId: Scalars['ID']['output'];
};

export type DeleteDirectoryEventExportPayload = {
  deletedId: Scalars['ID']['output'];
};

export type DeleteDirectoryPayload = {
  deletedId: Scalars['ID']['output'];
};

export type DeleteIpListPayload = {
  deletedId: Scalars['ID']['output'];
};

export type DeletePolicyGroupPayload = {
  deletedId: Scalars['ID']['output'];
};

export type DeletePolicyPayload = {
  deletedId: Scalars['ID']['output'];
};

export type DeleteRadiusServerPayload = {
  deletedId: Scalars['ID']['output'];
};

export type DeleteSavedQueryPayload = {
  deletedId: Scalars['ID']['output'];
};

export type DeleteServiceAccountPayload = {
  deletedId: Scalars['ID']['output'];
};

export type DeleteSoftwareAppPayload = {
  deletedId: Scalars['ID']['output'];
};

export type DeleteSsoApplicationPayload = {
  deletedId: Scalars['ID']['output'];
};

export type DeleteUserExportPayload = {
  deletedId: Scalars['ID']['output'];
};

export type DeleteUserGroupPayload = {
  deletedId: Scalars['ID']['output'];
};

export type DeleteUserImportPayload = {
  deletedId: Scalars['ID']['output'];
};

export type DeleteUserPayload = {
  deletedId: Scalars['ID']['output'];
};

export type Device = Node & Resource & {
  accounts: DeviceAccountConnection;
  actions: DeviceActionConnection;
  agent: DeviceAgent;
  associations?: Maybe<AssociationConnection>;
  attributes: Array<CustomAttribute>;
  commandResults?: Maybe<CommandResultConnection>;
  createdAt: Scalars['DateTime']['output'];
  description?: Maybe<Scalars['String']['output']>;
  diskEncryption: DiskEncryption;
  displayName: Scalars['String']['output'];
  groups?: Maybe<DeviceGroupConnection>;
  hardware: DeviceHardware;
  hostname: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  insights: InsightsState;
  localAccounts: Array<LocalAccount>;
  mdm: DeviceMdm;
  multiFactorAllowed: Scalars['Boolean']['output'];
  network: DeviceNetwork;
  operatingSystem: OperatingSystem;
  os: Scalars['String']['output'];
  osFamily: OsFamily;
  owner?: Maybe<User>;
  policyResults: PolicyResultConnection;
  policyStats: PolicyStats;
  provisionedBy: Provisioner;
  provisionerId?: Maybe<Scalars['String']['output']>;
  remoteAssistSessions?: Maybe<RemoteAssistSessionConnection>;
  secureLogin: SecureLogin;
  serviceAccount: DeviceServiceAccount;
  softwareStatuses: SoftwareStatusConnection;
  ssh: SshSettings;
  systemInsights?: Maybe<SystemInsights>;
  traverse?: Maybe<TraversedResourceConnection>;
  updatedAt: Scalars['DateTime']['output'];
  userBindings: UserBindingConnection;
  userGroups?: Maybe<UserGroupConnection>;
};


export type DeviceAccountsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DeviceAccountFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<DeviceAccountSort>;
};


export type DeviceActionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DeviceActionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<DeviceActionSort>;
};


export type DeviceAssociationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<ResourceKind>>;
};


export type DeviceCommandResultsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CommandResultFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<CommandResultSort>;
};


export type DeviceGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DeviceGroupFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<GroupSort>;
};


export type DevicePolicyResultsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PolicyResultFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<PolicyResultSort>;
};


export type DeviceRemoteAssistSessionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RemoteAssistSessionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<RemoteAssistSessionSort>;
};


export type DeviceSoftwareStatusesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SoftwareStatusFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<SoftwareStatusSort>;
};


export type DeviceTraverseArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<ResourceKind>>;
};


export type DeviceUserBindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type DeviceUserGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<UserGroupFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<GroupSort>;
};

export type DeviceAccount = Node & {
  detail?: Maybe<Scalars['String']['output']>;
  device: Device;
  id: Scalars['ID']['output'];
  reportedAt: Scalars['DateTime']['output'];
  state: DeviceAccountState;
  user?: Maybe<User>;
  username: Scalars['String']['output'];
};

export type DeviceAccountConnection = {
  edges: Array<DeviceAccountEdge>;
  nodes: Array<DeviceAccount>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type DeviceAccountEdge = {
  cursor: Scalars['String']['output'];
  node: DeviceAccount;
};

export type DeviceAccountFilter = {
  and?: InputMaybe<Array<DeviceAccountFilter>>;
  deviceId?: InputMaybe<Scalars['ID']['input']>;
  not?: InputMaybe<DeviceAccountFilter>;
  or?: InputMaybe<Array<DeviceAccountFilter>>;
  reportedAt?: InputMaybe<DateTimeFilter>;
  state?: InputMaybe<Array<DeviceAccountState>>;
  userId?: InputMaybe<Scalars['ID']['input']>;
  username?: InputMaybe<StringFilter>;
};

export type DeviceAccountSort = {
  direction?: InputMaybe<SortDirection>;
  field: DeviceAccountSortField;
};

export type DeviceAccountSortField =
  | 'REPORTED_AT'
  | 'USERNAME';

export type DeviceAccountState =
  | 'CREATED'
  | 'DISABLED'
  | 'FAILED'
  | 'UPDATED';

export type DeviceAction = Node & {
  device: Device;
  error?: Maybe<Scalars['String']['output']>;
  finishedAt?: Maybe<Scalars['DateTime']['output']>;
  id: Scalars['ID']['output'];
  kind: DeviceActionKind;
  requestedAt: Scalars['DateTime']['output'];
  requestedBy?: Maybe<Administrator>;
  state: DeviceActionState;
};

export type DeviceActionConnection = {
  edges: Array<DeviceActionEdge>;
  nodes: Array<DeviceAction>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type DeviceActionEdge = {
  cursor: Scalars['String']['output'];
  node: DeviceAction;
};

export type DeviceActionFilter = {
  and?: InputMaybe<Array<DeviceActionFilter>>;
  deviceId?: InputMaybe<Scalars['ID']['input']>;
  kind?: InputMaybe<Array<DeviceActionKind>>;
  not?: InputMaybe<DeviceActionFilter>;
  or?: InputMaybe<Array<DeviceActionFilter>>;
  requestedAt?: InputMaybe<DateTimeFilter>;
  requestedById?: InputMaybe<Scalars['ID']['input']>;
  state?: InputMaybe<Array<DeviceActionState>>;
};

export type DeviceActionKind =
  | 'ERASE'
  | 'LOCK'
  | 'RESTART'
  | 'SHUTDOWN';

export type DeviceActionPayload = {
  deviceAction: DeviceAction;
};

export type DeviceActionSort = {
  direction?: InputMaybe<SortDirection>;
  field: DeviceActionSortField;
};

export type DeviceActionSortField =
  | 'REQUESTED_AT';

export type DeviceActionState =
  | 'CANCELLED'
  | 'DONE'
  | 'FAILED'
  | 'QUEUED'
  | 'SENT';

export type DeviceAgent = {
  active: Scalars['Boolean']['output'];
  hasFullDiskAccess: Scalars['Boolean']['output'];
  lastContactAt: Scalars['DateTime']['output'];
  registeredAt?: Maybe<Scalars['DateTime']['output']>;
  remoteAssistVersion?: Maybe<Scalars['String']['output']>;
  templateName?: Maybe<Scalars['String']['output']>;
  version?: Maybe<Scalars['String']['output']>;
};

export type DeviceConnection = {
  edges: Array<DeviceEdge>;
  nodes: Array<Device>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type DeviceEdge = {
  cursor: Scalars['String']['output'];
  node: Device;
};

export type DeviceFactsInput = {
  diskEncrypted?: InputMaybe<Scalars['Boolean']['input']>;
  managed?: InputMaybe<Scalars['Boolean']['input']>;
  operatingSystem?: InputMaybe<OsFamily>;
};

export type DeviceFilter = {
  active?: InputMaybe<Scalars['Boolean']['input']>;
  agentVersion?: InputMaybe<StringFilter>;
  and?: InputMaybe<Array<DeviceFilter>>;
  createdAt?: InputMaybe<DateTimeFilter>;
  deviceGroupId?: InputMaybe<Scalars['ID']['input']>;
  diskEncrypted?: InputMaybe<Scalars['Boolean']['input']>;
  displayName?: InputMaybe<StringFilter>;
  hostname?: InputMaybe<StringFilter>;
  lastContactAt?: InputMaybe<DateTimeFilter>;
  mdmVendor?: InputMaybe<Array<MdmVendor>>;
  not?: InputMaybe<DeviceFilter>;
  or?: InputMaybe<Array<DeviceFilter>>;
  os?: InputMaybe<StringFilter>;
  osFamily?: InputMaybe<Array<OsFamily>>;
  osVersion?: InputMaybe<StringFilter>;
  serialNumber?: InputMaybe<StringFilter>;
  userId?: InputMaybe<Scalars['ID']['input']>;
  vendor?: InputMaybe<StringFilter>;
};

export type DeviceGroup = Group & Node & Resource & {
  assignedUserGroups: UserGroupConnection;
  associations?: Maybe<AssociationConnection>;
  attributes: Array<CustomAttribute>;
  createdAt: Scalars['DateTime']['output'];
  description?: Maybe<Scalars['String']['output']>;
  email?: Maybe<Scalars['String']['output']>;
  evaluatedAt?: Maybe<Scalars['DateTime']['output']>;
  exemptions?: Maybe<DeviceConnection>;
  guard?: Maybe<MembershipGuard>;
  heldChange?: Maybe<HeldGroupChange>;
  id: Scalars['ID']['output'];
  memberQuery?: Maybe<DeviceMemberQuery>;
  members?: Maybe<DeviceConnection>;
  membershipMethod: MembershipMethod;
  name: Scalars['String']['output'];
  notifyOfSuggestions: Scalars['Boolean']['output'];
  suggestedAdditions?: Maybe<DeviceConnection>;
  suggestedRemovals?: Maybe<DeviceConnection>;
  suggestionCounts: SuggestionCounts;
  traverse?: Maybe<TraversedResourceConnection>;
  updatedAt: Scalars['DateTime']['output'];
};


export type DeviceGroupAssignedUserGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<UserGroupFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<GroupSort>;
};


export type DeviceGroupAssociationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<ResourceKind>>;
};


export type DeviceGroupExemptionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DeviceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<DeviceSort>;
};


export type DeviceGroupMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DeviceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<DeviceSort>;
};


export type DeviceGroupSuggestedAdditionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DeviceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<DeviceSort>;
};


export type DeviceGroupSuggestedRemovalsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DeviceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<DeviceSort>;
};


export type DeviceGroupTraverseArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<ResourceKind>>;
};

export type DeviceGroupAssociationInput = {
  deviceId?: InputMaybe<Scalars['ID']['input']>;
  id: Scalars['ID']['input'];
};

export type DeviceGroupConnection = {
  edges: Array<DeviceGroupEdge>;
  nodes: Array<DeviceGroup>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type DeviceGroupEdge = {
  cursor: Scalars['String']['output'];
  node: DeviceGroup;
};

export type DeviceGroupFilter = {
  and?: InputMaybe<Array<DeviceGroupFilter>>;
  assignedUserGroupId?: InputMaybe<Scalars['ID']['input']>;
  createdAt?: InputMaybe<DateTimeFilter>;
  description?: InputMaybe<StringFilter>;
  deviceId?: InputMaybe<Scalars['ID']['input']>;
  email?: InputMaybe<StringFilter>;
  hasHeldChange?: InputMaybe<Scalars['Boolean']['input']>;
  hasSuggestions?: InputMaybe<Scalars['Boolean']['input']>;
  membershipMethod?: InputMaybe<Array<MembershipMethod>>;
  name?: InputMaybe<StringFilter>;
  not?: InputMaybe<DeviceGroupFilter>;
  or?: InputMaybe<Array<DeviceGroupFilter>>;
};

export type DeviceGroupMembersInput = {
  deviceIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  groupId: Scalars['ID']['input'];
};

export type DeviceGroupPayload = {
  deviceGroup: DeviceGroup;
};

export type DeviceGroupSuggestionsInput = {
  deviceIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  groupId: Scalars['ID']['input'];
};

export type DeviceHardware = {
  arch?: Maybe<Scalars['String']['output']>;
  archFamily?: Maybe<Scalars['String']['output']>;
  cloudInstanceId?: Maybe<Scalars['String']['output']>;
  desktopCapable: Scalars['Boolean']['output'];
  hardwareId?: Maybe<Scalars['String']['output']>;
  serialNumber?: Maybe<Scalars['String']['output']>;
  vendor?: Maybe<Scalars['String']['output']>;
};

export type DeviceMdm = {
  automatedEnrollment: Scalars['Boolean']['output'];
  lostMode: LostMode;
  profileIdentifier?: Maybe<Scalars['String']['output']>;
  providerId?: Maybe<Scalars['String']['output']>;
  userApproved: Scalars['Boolean']['output'];
  vendor: MdmVendor;
  windowsUpn?: Maybe<Scalars['String']['output']>;
};

export type DeviceMemberClause = {
  allOf: Array<DeviceMemberCondition>;
  anyOf?: Maybe<Array<DeviceMemberClause>>;
  noneOf?: Maybe<Array<DeviceMemberClause>>;
};

export type DeviceMemberClauseInput = {
  allOf?: InputMaybe<Array<DeviceMemberConditionInput>>;
  anyOf?: InputMaybe<Array<DeviceMemberClauseInput>>;
  noneOf?: InputMaybe<Array<DeviceMemberClauseInput>>;
};

export type DeviceMemberCondition = {
  attribute?: Maybe<Scalars['String']['output']>;
  field: DeviceMemberField;
  operator: MemberOperator;
  values: Array<Scalars['String']['output']>;
};

export type DeviceMemberConditionInput = {
  attribute?: InputMaybe<Scalars['String']['input']>;
  field: DeviceMemberField;
  operator: MemberOperator;
  values?: InputMaybe<Array<Scalars['String']['input']>>;
};

export type DeviceMemberField =
  | 'AGENT_VERSION'
  | 'ARCH'
  | 'CREATED_AT'
  | 'CUSTOM_ATTRIBUTE'
  | 'DISK_ENCRYPTED'
  | 'DISPLAY_NAME'
  | 'DOMAIN_NAME'
  | 'HOSTNAME'
  | 'MDM_VENDOR'
  | 'MEMBER_OF'
  | 'OS'
  | 'OS_FAMILY'
  | 'OS_MAJOR'
  | 'OS_VERSION'
  | 'SERIAL_NUMBER'
  | 'TEMPLATE_NAME'
  | 'VENDOR';

export type DeviceMemberPreview = {
  counts?: Maybe<SuggestionCounts>;
  members: DeviceConnection;
};


export type DeviceMemberPreviewMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DeviceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<DeviceSort>;
};

export type DeviceMemberQuery = {
  anyOf: Array<DeviceMemberClause>;
};

export type DeviceMemberQueryInput = {
  anyOf: Array<DeviceMemberClauseInput>;
};

export type DeviceNetwork = {
  azureAdJoined: Scalars['Boolean']['output'];
  domainName?: Maybe<Scalars['String']['output']>;
  interfaces: Array<NetworkInterface>;
  partOfDomain: Scalars['Boolean']['output'];
  remoteIp?: Maybe<Scalars['String']['output']>;
};

export type DevicePayload = {
  device: Device;
};

export type DeviceServiceAccount = {
  hasSecureToken: Scalars['Boolean']['output'];
  passwordApfsValid: Scalars['Boolean']['output'];
  passwordOdValid: Scalars['Boolean']['output'];
  present: Scalars['Boolean']['output'];
};

export type DeviceSort = {
  direction?: InputMaybe<SortDirection>;
  field: DeviceSortField;
};

export type DeviceSortField =
  | 'CREATED_AT'
  | 'DISPLAY_NAME'
  | 'HOSTNAME'
  | 'LAST_CONTACT_AT';

export type Directory = {
  associations?: Maybe<AssociationConnection>;
  createdAt: Scalars['DateTime']['output'];
  enabled: Scalars['Boolean']['output'];
  id: Scalars['ID']['output'];
  kind: DirectoryKind;
  name: Scalars['String']['output'];
  syncRuns?: Maybe<DirectorySyncRunConnection>;
  syncStatus?: Maybe<DirectorySyncStatus>;
  traverse?: Maybe<TraversedResourceConnection>;
  updatedAt: Scalars['DateTime']['output'];
  userGroups?: Maybe<UserGroupConnection>;
  users?: Maybe<UserConnection>;
};


export type DirectoryAssociationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<ResourceKind>>;
};


export type DirectorySyncRunsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DirectorySyncRunFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<DirectorySyncRunSort>;
};


export type DirectoryTraverseArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<ResourceKind>>;
};


export type DirectoryUserGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<UserGroupFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<GroupSort>;
};


export type DirectoryUsersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<UserFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<UserSort>;
};

export type DirectoryAttribute = {
  directions: Array<DirectoryMappingDirection>;
  name: Scalars['String']['output'];
  userField?: Maybe<DirectoryUserField>;
};

export type DirectoryAttributeCatalog = {
  attributes: Array<DirectoryAttribute>;
  customPattern?: Maybe<Scalars['String']['output']>;
};

export type DirectoryAttributeMapping = {
  attribute: Scalars['String']['output'];
  customAttribute?: Maybe<Scalars['String']['output']>;
  direction: DirectoryMappingDirection;
  enabled: Scalars['Boolean']['output'];
  fixedValue?: Maybe<Scalars['String']['output']>;
  userField?: Maybe<DirectoryUserField>;
};

export type DirectoryAttributeMappingInput = {
  attribute: Scalars['String']['input'];
  customAttribute?: InputMaybe<Scalars['String']['input']>;
  direction: DirectoryMappingDirection;
  enabled?: InputMaybe<Scalars['Boolean']['input']>;
  fixedValue?: InputMaybe<Scalars['String']['input']>;
  userField?: InputMaybe<DirectoryUserField>;
};

export type DirectoryConnection = {
  edges: Array<DirectoryEdge>;
  nodes: Array<Directory>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type DirectoryCredential = {
  checkedAt?: Maybe<Scalars['DateTime']['output']>;
  expiresAt?: Maybe<Scalars['DateTime']['output']>;
  kind: DirectoryCredentialKind;
  message?: Maybe<Scalars['String']['output']>;
  updatedAt: Scalars['DateTime']['output'];
  valid?: Maybe<Scalars['Boolean']['output']>;
};

export type DirectoryCredentialKind =
  | 'BEARER_TOKEN'
  | 'CLIENT_SECRET'
  | 'PASSWORD'
  | 'REFRESH_TOKEN'
  | 'SERVICE_ACCOUNT';

export type DirectoryEdge = {
  cursor: Scalars['String']['output'];
  node: Directory;
};

export type DirectoryEvent = Node & {
  changes?: Maybe<Scalars['JSON']['output']>;
  clientIp?: Maybe<Scalars['String']['output']>;
  credential: EventCredential;
  digest: Scalars['String']['output'];
  errorCode?: Maybe<Scalars['String']['output']>;
  errorMessage?: Maybe<Scalars['String']['output']>;
  eventType: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  initiatorEmail: Scalars['String']['output'];
  initiatorId: Scalars['ID']['output'];
  initiatorOrganizationId?: Maybe<Scalars['ID']['output']>;
  initiatorOrganizationName?: Maybe<Scalars['String']['output']>;
  occurredAt: Scalars['DateTime']['output'];
  requestId: Scalars['String']['output'];
  resourceId?: Maybe<Scalars['ID']['output']>;
  resourceType?: Maybe<Scalars['String']['output']>;
  sequence: Scalars['Int']['output'];
  service: Scope;
  success: Scalars['Boolean']['output'];
};

export type DirectoryEventColumn =
  | 'CHANGES'
  | 'CLIENT_IP'
  | 'CREDENTIAL'
  | 'DIGEST'
  | 'ERROR_CODE'
  | 'ERROR_MESSAGE'
  | 'EVENT_TYPE'
  | 'ID'
  | 'INITIATOR_EMAIL'
  | 'INITIATOR_ID'
  | 'INITIATOR_ORGANIZATION_ID'
  | 'INITIATOR_ORGANIZATION_NAME'
  | 'OCCURRED_AT'
  | 'REQUEST_ID'
  | 'RESOURCE_ID'
  | 'RESOURCE_TYPE'
  | 'SEQUENCE'
  | 'SERVICE'
  | 'SUCCESS';

export type DirectoryEventConnection = {
  edges: Array<DirectoryEventEdge>;
  nodes: Array<DirectoryEvent>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type DirectoryEventEdge = {
  cursor: Scalars['String']['output'];
  node: DirectoryEvent;
};

export type DirectoryEventExport = Node & {
  columns: Array<DirectoryEventColumn>;
  createdAt: Scalars['DateTime']['output'];
  createdBy?: Maybe<Administrator>;
  createdByName?: Maybe<Scalars['String']['output']>;
  download?: Maybe<SignedUrl>;
  expiresAt?: Maybe<Scalars['DateTime']['output']>;
  failure?: Maybe<ExportFailure>;
  filter?: Maybe<Scalars['JSON']['output']>;
  finishedAt?: Maybe<Scalars['DateTime']['output']>;
  format: ExportFormat;
  id: Scalars['ID']['output'];
  processed: Scalars['Int']['output'];
  state: ExportState;
  through: Scalars['Int']['output'];
  total?: Maybe<Scalars['Int']['output']>;
};

export type DirectoryEventExportConnection = {
  edges: Array<DirectoryEventExportEdge>;
  nodes: Array<DirectoryEventExport>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type DirectoryEventExportEdge = {
  cursor: Scalars['String']['output'];
  node: DirectoryEventExport;
};

export type DirectoryEventExportFilter = {
  and?: InputMaybe<Array<DirectoryEventExportFilter>>;
  createdAt?: InputMaybe<DateTimeFilter>;
  createdById?: InputMaybe<Scalars['ID']['input']>;
  format?: InputMaybe<Array<ExportFormat>>;
  not?: InputMaybe<DirectoryEventExportFilter>;
  or?: InputMaybe<Array<DirectoryEventExportFilter>>;
  state?: InputMaybe<Array<ExportState>>;
};

export type DirectoryEventExportPayload = {
  directoryEventExport: DirectoryEventExport;
};

export type DirectoryEventExportSort = {
  direction?: InputMaybe<SortDirection>;
  field: DirectoryEventExportSortField;
};

export type DirectoryEventExportSortField =
  | 'CREATED_AT';

export type DirectoryEventFilter = {
  and?: InputMaybe<Array<DirectoryEventFilter>>;
  errorCode?: InputMaybe<StringFilter>;
  eventType?: InputMaybe<StringFilter>;
  initiatorEmail?: InputMaybe<StringFilter>;
  initiatorId?: InputMaybe<Scalars['ID']['input']>;
  initiatorOrganizationId?: InputMaybe<Scalars['ID']['input']>;
  not?: InputMaybe<DirectoryEventFilter>;
  occurredAt?: InputMaybe<DateTimeFilter>;
  or?: InputMaybe<Array<DirectoryEventFilter>>;
  resourceId?: InputMaybe<Scalars['ID']['input']>;
  resourceType?: InputMaybe<StringFilter>;
  service?: InputMaybe<Array<Scope>>;
  success?: InputMaybe<Scalars['Boolean']['input']>;
};

export type DirectoryEventPurge = {
  digest: Scalars['String']['output'];
  eventId: Scalars['ID']['output'];
  occurredAt: Scalars['DateTime']['output'];
  removed: Scalars['Int']['output'];
  through: Scalars['Int']['output'];
};

export type DirectoryEventRetention = {
  days?: Maybe<Scalars['Int']['output']>;
  effectiveAt?: Maybe<Scalars['DateTime']['output']>;
  lastPurge?: Maybe<DirectoryEventPurge>;
  setAt?: Maybe<Scalars['DateTime']['output']>;
};

export type DirectoryEventRetentionPayload = {
  directoryEventRetention?: Maybe<DirectoryEventRetention>;
};

export type DirectoryEventSort = {
  direction?: InputMaybe<SortDirection>;
  field: DirectoryEventSortField;
};

export type DirectoryEventSortField =
  | 'OCCURRED_AT'
  | 'SEQUENCE';

export type DirectoryExport = Node & {
  attempts: Scalars['Int']['output'];
  changedAt: Scalars['DateTime']['output'];
  code?: Maybe<Scalars['String']['output']>;
  directory: Directory;
  id: Scalars['ID']['output'];
  lastAttemptAt?: Maybe<Scalars['DateTime']['output']>;
  message?: Maybe<Scalars['String']['output']>;
  name?: Maybe<Scalars['String']['output']>;
  nextAttemptAt?: Maybe<Scalars['DateTime']['output']>;
  removal: Scalars['Boolean']['output'];
  state: DirectoryExportState;
  user?: Maybe<User>;
  userGroup?: Maybe<UserGroup>;
};

export type DirectoryExportConnection = {
  edges: Array<DirectoryExportEdge>;
  nodes: Array<DirectoryExport>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type DirectoryExportEdge = {
  cursor: Scalars['String']['output'];
  node: DirectoryExport;
};

export type DirectoryExportFilter = {
  and?: InputMaybe<Array<DirectoryExportFilter>>;
  attempts?: InputMaybe<IntFilter>;
  changedAt?: InputMaybe<DateTimeFilter>;
  code?: InputMaybe<StringFilter>;
  directoryId?: InputMaybe<Scalars['ID']['input']>;
  not?: InputMaybe<DirectoryExportFilter>;
  or?: InputMaybe<Array<DirectoryExportFilter>>;
  removal?: InputMaybe<Scalars['Boolean']['input']>;
  state?: InputMaybe<Array<DirectoryExportState>>;
  userGroupId?: InputMaybe<Scalars['ID']['input']>;
  userId?: InputMaybe<Scalars['ID']['input']>;
};

export type DirectoryExportOutage = {
  failures: Scalars['Int']['output'];
  message: Scalars['String']['output'];
  nextAttemptAt: Scalars['DateTime']['output'];
  status?: Maybe<Scalars['Int']['output']>;
};

export type DirectoryExportSort = {
  direction?: InputMaybe<SortDirection>;
  field: DirectoryExportSortField;
};

export type DirectoryExportSortField =
  | 'CHANGED_AT';

export type DirectoryExportState =
  | 'FAILED'
  | 'WAITING';

export type DirectoryFilter = {
  and?: InputMaybe<Array<DirectoryFilter>>;
  createdAt?: InputMaybe<DateTimeFilter>;
  credentialExpiresAt?: InputMaybe<DateTimeFilter>;
  enabled?: InputMaybe<Scalars['Boolean']['input']>;
  healthy?: InputMaybe<Scalars['Boolean']['input']>;
  kind?: InputMaybe<Array<DirectoryKind>>;
  name?: InputMaybe<StringFilter>;
  not?: InputMaybe<DirectoryFilter>;
  or?: InputMaybe<Array<DirectoryFilter>>;
  syncedAt?: InputMaybe<DateTimeFilter>;
  userGroupId?: InputMaybe<Scalars['ID']['input']>;
};

export type DirectoryKind =
  | 'ACTIVE_DIRECTORY'
  | 'GOOGLE_WORKSPACE'
  | 'LDAP_SERVER'
  | 'MICROSOFT_365'
  | 'SCIM'
  | 'WORKDAY';

export type DirectoryMappingDirection =
  | 'EXPORT'
  | 'IMPORT';

export type DirectoryMatch =
  | 'EMAIL'
  | 'EMPLOYEE_IDENTIFIER'
  | 'USERNAME';

export type DirectoryPasswordInput = {
  password: Scalars['String']['input'];
  username: Scalars['String']['input'];
};

export type DirectoryPayload = {
  directory: Directory;
};

export type DirectoryRefreshTokenInput = {
  clientId: Scalars['String']['input'];
  clientSecret: Scalars['String']['input'];
  refreshToken: Scalars['String']['input'];
};

export type DirectoryServiceAccountInput = {
  clientEmail: Scalars['String']['input'];
  privateKey: Scalars['String']['input'];
};

export type DirectorySettingsInput =
  { activeDirectory: ActiveDirectoryInput; googleWorkspace?: never; ldapServer?: never; microsoft365?: never; scim?: never; workday?: never; }
  |  { activeDirectory?: never; googleWorkspace: GoogleWorkspaceDirectoryInput; ldapServer?: never; microsoft365?: never; scim?: never; workday?: never; }
  |  { activeDirectory?: never; googleWorkspace?: never; ldapServer: LdapDirectoryInput; microsoft365?: never; scim?: never; workday?: never; }
  |  { activeDirectory?: never; googleWorkspace?: never; ldapServer?: never; microsoft365: Microsoft365DirectoryInput; scim?: never; workday?: never; }
  |  { activeDirectory?: never; googleWorkspace?: never; ldapServer?: never; microsoft365?: never; scim: ScimDirectoryInput; workday?: never; }
  |  { activeDirectory?: never; googleWorkspace?: never; ldapServer?: never; microsoft365?: never; scim?: never; workday: WorkdayDirectoryInput; };

export type DirectorySort = {
  direction?: InputMaybe<SortDirection>;
  field: DirectorySortField;
};

export type DirectorySortField =
  | 'CREATED_AT'
  | 'NAME';

export type DirectorySyncFault = {
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
  reference: Scalars['String']['output'];
};

export type DirectorySyncKind =
  | 'EXPORT'
  | 'IMPORT'
  | 'TEST';

export type DirectorySyncRun = Node & {
  code?: Maybe<Scalars['Int']['output']>;
  created: Scalars['Int']['output'];
  deprovisioned: Scalars['Int']['output'];
  directory: Directory;
  failed: Scalars['Int']['output'];
  faults: Array<DirectorySyncFault>;
  finishedAt?: Maybe<Scalars['DateTime']['output']>;
  id: Scalars['ID']['output'];
  kind: DirectorySyncKind;
  message?: Maybe<Scalars['String']['output']>;
  queuedAt: Scalars['DateTime']['output'];
  requestedBy?: Maybe<Administrator>;
  seen: Scalars['Int']['output'];
  startedAt?: Maybe<Scalars['DateTime']['output']>;
  state: DirectorySyncState;
  unchanged: Scalars['Int']['output'];
  updated: Scalars['Int']['output'];
};

export type DirectorySyncRunConnection = {
  edges: Array<DirectorySyncRunEdge>;
  nodes: Array<DirectorySyncRun>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type DirectorySyncRunEdge = {
  cursor: Scalars['String']['output'];
  node: DirectorySyncRun;
};

export type DirectorySyncRunFilter = {
  and?: InputMaybe<Array<DirectorySyncRunFilter>>;
  directoryId?: InputMaybe<Scalars['ID']['input']>;
  failed?: InputMaybe<IntFilter>;
  kind?: InputMaybe<Array<DirectorySyncKind>>;
  not?: InputMaybe<DirectorySyncRunFilter>;
  or?: InputMaybe<Array<DirectorySyncRunFilter>>;
  queuedAt?: InputMaybe<DateTimeFilter>;
  state?: InputMaybe<Array<DirectorySyncState>>;
};

export type DirectorySyncRunPayload = {
  directorySyncRun: DirectorySyncRun;
};

export type DirectorySyncRunSort = {
  direction?: InputMaybe<SortDirection>;
  field: DirectorySyncRunSortField;
};

export type DirectorySyncRunSortField =
  | 'QUEUED_AT';

export type DirectorySyncState =
  | 'FAILED'
  | 'QUEUED'
  | 'RUNNING'
  | 'SUCCEEDED';

export type DirectorySyncStatus = {
  code: Scalars['Int']['output'];
  details: Array<DirectorySyncFault>;
  message: Scalars['String']['output'];
  syncedAt: Scalars['DateTime']['output'];
};

export type DirectoryUserAction =
  | 'DISABLE'
  | 'MAINTAIN'
  | 'REMOVE'
  | 'REMOVE_ACCESS'
  | 'SUSPEND';

export type DirectoryUserField =
  | 'ALTERNATE_EMAIL'
  | 'COMPANY'
  | 'COST_CENTER'
  | 'CUSTOM_ATTRIBUTE'
  | 'DEPARTMENT'
  | 'DESCRIPTION'
  | 'DISPLAY_NAME'
  | 'EMAIL'
  | 'EMPLOYEE_IDENTIFIER'
  | 'EMPLOYEE_TYPE'
  | 'FIRST_NAME'
  | 'JOB_TITLE'
  | 'LAST_NAME'
  | 'LOCATION'
  | 'MIDDLE_NAME'
  | 'USERNAME';

export type DiskEncryption = {
  active: Scalars['Boolean']['output'];
  keyPresent: Scalars['Boolean']['output'];
  recoveryKey?: Maybe<Scalars['String']['output']>;
};

export type EmailPreview = {
  html: Scalars['String']['output'];
  replyTo?: Maybe<Scalars['String']['output']>;
  senderName: Scalars['String']['output'];
  subject: Scalars['String']['output'];
  text: Scalars['String']['output'];
};

export type EmailSettings = {
  disclaimer?: Maybe<Scalars['String']['output']>;
  replyTo?: Maybe<Scalars['String']['output']>;
  senderName: Scalars['String']['output'];
  templates: Array<EmailTemplate>;
};

export type EmailTemplate = {
  customized: Scalars['Boolean']['output'];
  defaults: EmailTexts;
  description: Scalars['String']['output'];
  preview: EmailPreview;
  texts: EmailTexts;
  type: EmailTemplateType;
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
  variables: Array<EmailVariable>;
};

export type EmailTemplatePayload = {
  emailTemplate: EmailTemplate;
};

export type EmailTemplateType =
  | 'ACCOUNT_LOCKED'
  | 'ACTIVATE_GOOGLE_WORKSPACE_USER'
  | 'ACTIVATE_MICROSOFT_365_USER'
  | 'ACTIVATE_USER'
  | 'MFA_ENROLLMENT'
  | 'PASSWORD_CHANGED'
  | 'PASSWORD_EXPIRATION_WARNING'
  | 'PASSWORD_EXPIRED'
  | 'PASSWORD_RESET';

export type EmailTexts = {
  body: Scalars['String']['output'];
  button: Scalars['String']['output'];
  header: Scalars['String']['output'];
  nextStepContactInfo: Scalars['String']['output'];
  subject: Scalars['String']['output'];
  title: Scalars['String']['output'];
};

export type EmailVariable = {
  description: Scalars['String']['output'];
  name: Scalars['String']['output'];
  sample: Scalars['String']['output'];
};

export type EndSessionPayload = {
  endedId: Scalars['ID']['output'];
};

export type EndSessionsPayload = {
  ended: Scalars['Int']['output'];
};

export type EndUserPortalSessionsInput = {
  userId?: InputMaybe<Scalars['ID']['input']>;
};

export type EndUserPortalSessionsPayload = {
  endedAt: Scalars['DateTime']['output'];
  organization: Organization;
  user?: Maybe<User>;
};

export type EnrollmentStatus =
  | 'ENROLLED'
  | 'NOT_ENROLLED'
  | 'PENDING';

export type Entitlement = {
  category: ProductCategory;
  committedQuantity: Scalars['Int']['output'];
  contractType: ContractType;
  currency: Scalars['String']['output'];
  maxQuantity?: Maybe<Scalars['Int']['output']>;
  name: Scalars['String']['output'];
  pricePerUnit: Scalars['Int']['output'];
  productCode: Scalars['String']['output'];
  uncommittedQuantity: Scalars['Int']['output'];
  unit: BillingUnit;
  usedQuantity: Scalars['Int']['output'];
};

export type EvaluateAuthenticationInput = {
  applicationId?: InputMaybe<Scalars['ID']['input']>;
  country?: InputMaybe<Scalars['String']['input']>;
  device?: InputMaybe<DeviceFactsInput>;
  deviceId?: InputMaybe<Scalars['ID']['input']>;
  ipAddress?: InputMaybe<Scalars['String']['input']>;
  resource: AuthenticationResource;
  userId?: InputMaybe<Scalars['ID']['input']>;
};

export type EvaluatedPolicy = {
  policy: AuthenticationPolicy;
  standing: PolicyStanding;
};

export type EventCount = {
  count: Scalars['Int']['output'];
  from: Scalars['DateTime']['output'];
};

export type EventCredential =
  | 'API_KEY'
  | 'AUTOMATION'
  | 'CLOCK'
  | 'COMMAND_TRIGGER'
  | 'CONNECT_KEY'
  | 'DEVICE_TOKEN'
  | 'LINK'
  | 'PASSKEY'
  | 'PASSWORD'
  | 'RECOVERY_CODE'
  | 'SESSION'
  | 'TOTP';

export type EventField =
  | 'CLIENT_IP'
  | 'ERROR_CODE'
  | 'EVENT_TYPE'
  | 'INITIATOR_EMAIL'
  | 'RESOURCE_TYPE'
  | 'SERVICE';

export type EventInterval =
  | 'DAY'
  | 'HOUR'
  | 'MONTH'
  | 'WEEK';

export type EventValue = {
  count: Scalars['Int']['output'];
  value: Scalars['String']['output'];
};

export type ExcludeUserFromMfaInput = {
  id: Scalars['ID']['input'];
  until?: InputMaybe<Scalars['DateTime']['input']>;
};

export type ExportFailure =
  | 'GIVEN_UP'
  | 'NOT_ALLOWED';

export type ExportFormat =
  | 'CSV'
  | 'JSON'
  | 'JSON_LINES';

export type ExportState =
  | 'EXPIRED'
  | 'FAILED'
  | 'FINISHED'
  | 'QUEUED'
  | 'RUNNING';

export type ExternalAuthority =
  | 'ACTIVE_DIRECTORY'
  | 'FEDERATED_IDENTITY_PROVIDER'
  | 'SCIM';

export type GenerateSsoCertificateInput = {
  id: Scalars['ID']['input'];
  validDays?: InputMaybe<Scalars['Int']['input']>;
};

export type GoogleWorkspaceDirectory = Directory & Node & Resource & {
  adminEmail: Scalars['String']['output'];
  apiUrl: Scalars['String']['output'];
  associations?: Maybe<AssociationConnection>;
  attributeMappings: Array<DirectoryAttributeMapping>;
  createdAt: Scalars['DateTime']['output'];
  credential?: Maybe<DirectoryCredential>;
  customerId: Scalars['String']['output'];
  defaultDomain?: Maybe<Scalars['String']['output']>;
  enabled: Scalars['Boolean']['output'];
  groupsEnabled: Scalars['Boolean']['output'];
  id: Scalars['ID']['output'];
  importFilter?: Maybe<Scalars['String']['output']>;
  kind: DirectoryKind;
  matchBy: DirectoryMatch;
  name: Scalars['String']['output'];
  syncRuns?: Maybe<DirectorySyncRunConnection>;
  syncStatus?: Maybe<DirectorySyncStatus>;
  tokenUrl: Scalars['String']['output'];
  traverse?: Maybe<TraversedResourceConnection>;
  updatedAt: Scalars['DateTime']['output'];
  userGroups?: Maybe<UserGroupConnection>;
  userLockoutAction: DirectoryUserAction;
  userPasswordExpirationAction: DirectoryUserAction;
  users?: Maybe<UserConnection>;
};


export type GoogleWorkspaceDirectoryAssociationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<ResourceKind>>;
};


export type GoogleWorkspaceDirectorySyncRunsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DirectorySyncRunFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<DirectorySyncRunSort>;
};


export type GoogleWorkspaceDirectoryTraverseArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<ResourceKind>>;
};


export type GoogleWorkspaceDirectoryUserGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<UserGroupFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<GroupSort>;
};


export type GoogleWorkspaceDirectoryUsersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<UserFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<UserSort>;
};

export type GoogleWorkspaceDirectoryInput = {
  adminEmail?: InputMaybe<Scalars['String']['input']>;
  apiUrl?: InputMaybe<Scalars['String']['input']>;
  customerId?: InputMaybe<Scalars['String']['input']>;
  defaultDomain?: InputMaybe<Scalars['String']['input']>;
  groupsEnabled?: InputMaybe<Scalars['Boolean']['input']>;
  importFilter?: InputMaybe<Scalars['String']['input']>;
  matchBy?: InputMaybe<DirectoryMatch>;
  tokenUrl?: InputMaybe<Scalars['String']['input']>;
  userLockoutAction?: InputMaybe<DirectoryUserAction>;
  userPasswordExpirationAction?: InputMaybe<DirectoryUserAction>;
};

export type GrantRemoteAssistInput = {
  administratorId: Scalars['ID']['input'];
  deviceGroupId?: InputMaybe<Scalars['ID']['input']>;
  note?: InputMaybe<Scalars['String']['input']>;
  until: Scalars['DateTime']['input'];
};

export type Group = {
  associations?: Maybe<AssociationConnection>;
  attributes: Array<CustomAttribute>;
  createdAt: Scalars['DateTime']['output'];
  description?: Maybe<Scalars['String']['output']>;
  email?: Maybe<Scalars['String']['output']>;
  evaluatedAt?: Maybe<Scalars['DateTime']['output']>;
  guard?: Maybe<MembershipGuard>;
  heldChange?: Maybe<HeldGroupChange>;
  id: Scalars['ID']['output'];
  membershipMethod: MembershipMethod;
  name: Scalars['String']['output'];
  notifyOfSuggestions: Scalars['Boolean']['output'];
  suggestionCounts: SuggestionCounts;
  traverse?: Maybe<TraversedResourceConnection>;
  updatedAt: Scalars['DateTime']['output'];
};


export type GroupAssociationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<ResourceKind>>;
};


export type GroupTraverseArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<ResourceKind>>;
};

export type GroupSort = {
  direction?: InputMaybe<SortDirection>;
  field: GroupSortField;
};

export type GroupSortField =
  | 'CREATED_AT'
  | 'NAME';

export type HeldChangeReason =
  | 'ADDS_TOO_MANY'
  | 'EMPTIES'
  | 'REMOVES_TOO_MANY';

export type HeldGroupChange = {
  add: Scalars['Int']['output'];
  reason: HeldChangeReason;
  remove: Scalars['Int']['output'];
  since: Scalars['DateTime']['output'];
};

export type HeldGroupChangePayload = {
  group: Group;
};

export type ImportSsoMetadataInput = {
  id: Scalars['ID']['input'];
  metadata: Scalars['String']['input'];
};

export type InsightsState =
  | 'DEFERRED'
  | 'DISABLED'
  | 'ENABLED';

export type IntFilter =
  { eq: Scalars['Int']['input']; gte?: never; in?: never; lte?: never; }
  |  { eq?: never; gte: Scalars['Int']['input']; in?: never; lte?: never; }
  |  { eq?: never; gte?: never; in: Array<Scalars['Int']['input']>; lte?: never; }
  |  { eq?: never; gte?: never; in?: never; lte: Scalars['Int']['input']; };

export type Invoice = Node & {
  amountBilled: Scalars['Int']['output'];
  amountPaid: Scalars['Int']['output'];
  amountRemaining: Scalars['Int']['output'];
  currency: Scalars['String']['output'];
  dueAt: Scalars['DateTime']['output'];
  id: Scalars['ID']['output'];
  issuedAt: Scalars['DateTime']['output'];
  lines: Array<InvoiceLine>;
  number: Scalars['String']['output'];
  overdue: Scalars['Boolean']['output'];
  paidAt?: Maybe<Scalars['DateTime']['output']>;
  periodEnd: Scalars['DateTime']['output'];
  periodStart: Scalars['DateTime']['output'];
  status: InvoiceStatus;
};

export type InvoiceConnection = {
  edges: Array<InvoiceEdge>;
  nodes: Array<Invoice>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type InvoiceEdge = {
  cursor: Scalars['String']['output'];
  node: Invoice;
};

export type InvoiceFilter = {
  amountBilled?: InputMaybe<IntFilter>;
  amountRemaining?: InputMaybe<IntFilter>;
  and?: InputMaybe<Array<InvoiceFilter>>;
  currency?: InputMaybe<StringFilter>;
  dueAt?: InputMaybe<DateTimeFilter>;
  issuedAt?: InputMaybe<DateTimeFilter>;
  not?: InputMaybe<InvoiceFilter>;
  number?: InputMaybe<StringFilter>;
  or?: InputMaybe<Array<InvoiceFilter>>;
  overdue?: InputMaybe<Scalars['Boolean']['input']>;
  status?: InputMaybe<Array<InvoiceStatus>>;
};

export type InvoiceLine = {
  amount: Scalars['Int']['output'];
  description: Scalars['String']['output'];
  productCode?: Maybe<Scalars['String']['output']>;
  quantity: Scalars['Int']['output'];
  unitPrice: Scalars['Int']['output'];
};

export type InvoiceSort = {
  direction?: InputMaybe<SortDirection>;
  field: InvoiceSortField;
};

export type InvoiceSortField =
  | 'AMOUNT_BILLED'
  | 'DUE_AT'
  | 'ISSUED_AT'
  | 'NUMBER';

export type InvoiceStatus =
  | 'DRAFT'
  | 'OPEN'
  | 'PAID'
  | 'UNCOLLECTIBLE'
  | 'VOID';

export type IpList = Node & {
  createdAt: Scalars['DateTime']['output'];
  description?: Maybe<Scalars['String']['output']>;
  entries: Array<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  policies: AuthenticationPolicyConnection;
  updatedAt: Scalars['DateTime']['output'];
};


export type IpListPoliciesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AuthenticationPolicyFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<AuthenticationPolicySort>;
};

export type IpListConnection = {
  edges: Array<IpListEdge>;
  nodes: Array<IpList>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type IpListEdge = {
  cursor: Scalars['String']['output'];
  node: IpList;
};

export type IpListFilter = {
  address?: InputMaybe<Scalars['String']['input']>;
  and?: InputMaybe<Array<IpListFilter>>;
  createdAt?: InputMaybe<DateTimeFilter>;
  name?: InputMaybe<StringFilter>;
  not?: InputMaybe<IpListFilter>;
  or?: InputMaybe<Array<IpListFilter>>;
};

export type IpListPayload = {
  ipList: IpList;
};

export type IpListSort = {
  direction?: InputMaybe<SortDirection>;
  field: IpListSortField;
};

export type IpListSortField =
  | 'CREATED_AT'
  | 'NAME';

export type LaunchRemoteAssistInput = {
  consent?: RemoteAssistConsent;
  deviceId: Scalars['ID']['input'];
  mode?: RemoteAssistMode;
};

export type LdapDirectory = Directory & Node & Resource & {
  associations?: Maybe<AssociationConnection>;
  createdAt: Scalars['DateTime']['output'];
  enabled: Scalars['Boolean']['output'];
  id: Scalars['ID']['output'];
  kind: DirectoryKind;
  name: Scalars['String']['output'];
  sambaEnabled: Scalars['Boolean']['output'];
  syncRuns?: Maybe<DirectorySyncRunConnection>;
  syncStatus?: Maybe<DirectorySyncStatus>;
  traverse?: Maybe<TraversedResourceConnection>;
  updatedAt: Scalars['DateTime']['output'];
  userGroups?: Maybe<UserGroupConnection>;
  userLockoutAction: DirectoryUserAction;
  userPasswordExpirationAction: DirectoryUserAction;
  users?: Maybe<UserConnection>;
};


export type LdapDirectoryAssociationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<ResourceKind>>;
};


export type LdapDirectorySyncRunsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DirectorySyncRunFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<DirectorySyncRunSort>;
};


export type LdapDirectoryTraverseArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<ResourceKind>>;
};


export type LdapDirectoryUserGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<UserGroupFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<GroupSort>;
};


export type LdapDirectoryUsersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<UserFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<UserSort>;
};

export type LdapDirectoryInput = {
  sambaEnabled?: InputMaybe<Scalars['Boolean']['input']>;
  userLockoutAction?: InputMaybe<DirectoryUserAction>;
  userPasswordExpirationAction?: InputMaybe<DirectoryUserAction>;
};

export type LdapGroup = {
  name: Scalars['String']['output'];
};

export type LdapGroupInput = {
  name: Scalars['String']['input'];
};

export type LocalAccount = {
  administrator: Scalars['Boolean']['output'];
  managed: Scalars['Boolean']['output'];
  secureToken: Scalars['Boolean']['output'];
  suspended: Scalars['Boolean']['output'];
  username: Scalars['String']['output'];
};

export type LockDeviceInput = {
  id: Scalars['ID']['input'];
  pin?: InputMaybe<Scalars['String']['input']>;
};

export type LockoutPolicy = {
  attempts?: Maybe<Scalars['Int']['output']>;
  lockoutMinutes?: Maybe<Scalars['Int']['output']>;
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
  windowMinutes: Scalars['Int']['output'];
};

export type LostMode =
  | 'OFF'
  | 'ON'
  | 'PENDING';

export type MailUserLinksInput = {
  purpose: UserLinkPurpose;
  toRecoveryAddress?: InputMaybe<Scalars['Boolean']['input']>;
  userIds: Array<Scalars['ID']['input']>;
};

export type MailUserLinksPayload = {
  results: Array<UserLinkResult>;
};

export type ManagedOrganization = Node & {
  administratorCount: Scalars['Int']['output'];
  contactEmail?: Maybe<Scalars['String']['output']>;
  contactName?: Maybe<Scalars['String']['output']>;
  createdAt: Scalars['DateTime']['output'];
  id: Scalars['ID']['output'];
  logoUrl?: Maybe<Scalars['String']['output']>;
  maxUsers?: Maybe<Scalars['Int']['output']>;
  name: Scalars['String']['output'];
  plan?: Maybe<ManagedOrganizationPlan>;
  providerAdministrators: ProviderAdministratorConnection;
  requireAdministratorMfa: Scalars['Boolean']['output'];
  status: OrganizationStatus;
  suspendedAt?: Maybe<Scalars['DateTime']['output']>;
  updatedAt: Scalars['DateTime']['output'];
};


export type ManagedOrganizationProviderAdministratorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProviderAdministratorFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ProviderAdministratorSort>;
};

export type ManagedOrganizationConnection = {
  edges: Array<ManagedOrganizationEdge>;
  nodes: Array<ManagedOrganization>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type ManagedOrganizationEdge = {
  cursor: Scalars['String']['output'];
  node: ManagedOrganization;
};

export type ManagedOrganizationFilter = {
  administratorId?: InputMaybe<Scalars['ID']['input']>;
  and?: InputMaybe<Array<ManagedOrganizationFilter>>;
  contactEmail?: InputMaybe<StringFilter>;
  createdAt?: InputMaybe<DateTimeFilter>;
  maxUsers?: InputMaybe<IntFilter>;
  name?: InputMaybe<StringFilter>;
  not?: InputMaybe<ManagedOrganizationFilter>;
  or?: InputMaybe<Array<ManagedOrganizationFilter>>;
  requireAdministratorMfa?: InputMaybe<Scalars['Boolean']['input']>;
  status?: InputMaybe<Array<OrganizationStatus>>;
};

export type ManagedOrganizationPayload = {
  managedOrganization: ManagedOrganization;
};

export type ManagedOrganizationPlan = {
  currentPeriodEnd: Scalars['DateTime']['output'];
  displayName: Scalars['String']['output'];
  productCode: Scalars['String']['output'];
  status: BillingPlanStatus;
};

export type ManagedOrganizationSort = {
  direction?: InputMaybe<SortDirection>;
  field: ManagedOrganizationSortField;
};

export type ManagedOrganizationSortField =
  | 'CREATED_AT'
  | 'NAME';

export type MdmEnrollmentCount = {
  automated: Scalars['Int']['output'];
  count: Scalars['Int']['output'];
  osFamily: OsFamily;
  vendor: MdmVendor;
};

export type MdmSettings = {
  androidDefaultDeviceGroup?: Maybe<DeviceGroup>;
  androidEnrollmentEnabled: Scalars['Boolean']['output'];
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
  windowsDefaultDeviceGroup?: Maybe<DeviceGroup>;
  windowsEnrollmentEnabled: Scalars['Boolean']['output'];
};

export type MdmSettingsPayload = {
  mdmSettings: MdmSettings;
};

export type MdmVendor =
  | 'EXTERNAL'
  | 'INTERNAL'
  | 'NONE'
  | 'UNKNOWN';

export type MemberOperator =
  | 'AT_LEAST'
  | 'BELOW'
  | 'CONTAINS'
  | 'ENDS_WITH'
  | 'IS'
  | 'IS_NOT'
  | 'IS_NOT_SET'
  | 'IS_SET'
  | 'STARTS_WITH';

export type MembershipGuard = {
  minimumMembers: Scalars['Int']['output'];
  percent?: Maybe<Scalars['Int']['output']>;
};

export type MembershipGuardInput = {
  minimumMembers?: InputMaybe<Scalars['Int']['input']>;
  percent?: InputMaybe<Scalars['Int']['input']>;
};

export type MembershipGuardPayload = {
  membershipGuard: MembershipGuard;
};

export type MembershipMethod =
  | 'DYNAMIC'
  | 'DYNAMIC_REVIEW'
  | 'STATIC';

export type MfaPolicy = {
  enrollmentDays: Scalars['Int']['output'];
  factors: Array<AuthenticationFactor>;
  maxExclusionDays: Scalars['Int']['output'];
  rememberDeviceDays?: Maybe<Scalars['Int']['output']>;
  requirement: MfaRequirement;
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
};

export type MfaRequirement =
  | 'OPTIONAL'
  | 'REQUIRED';

export type Microsoft365Directory = Directory & Node & Resource & {
  apiUrl: Scalars['String']['output'];
  associations?: Maybe<AssociationConnection>;
  attributeMappings: Array<DirectoryAttributeMapping>;
  clientId: Scalars['String']['output'];
  createdAt: Scalars['DateTime']['output'];
  credential?: Maybe<DirectoryCredential>;
  defaultDomain?: Maybe<Scalars['String']['output']>;
  enabled: Scalars['Boolean']['output'];
  groupsEnabled: Scalars['Boolean']['output'];
  id: Scalars['ID']['output'];
  importFilter?: Maybe<Scalars['String']['output']>;
  kind: DirectoryKind;
  loginUrl: Scalars['String']['output'];
  matchBy: DirectoryMatch;
  name: Scalars['String']['output'];
  syncRuns?: Maybe<DirectorySyncRunConnection>;
  syncStatus?: Maybe<DirectorySyncStatus>;
  tenantId: Scalars['String']['output'];
  traverse?: Maybe<TraversedResourceConnection>;
  updatedAt: Scalars['DateTime']['output'];
  userGroups?: Maybe<UserGroupConnection>;
  userLockoutAction: DirectoryUserAction;
  userPasswordExpirationAction: DirectoryUserAction;
  users?: Maybe<UserConnection>;
};


export type Microsoft365DirectoryAssociationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<ResourceKind>>;
};


export type Microsoft365DirectorySyncRunsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DirectorySyncRunFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<DirectorySyncRunSort>;
};


export type Microsoft365DirectoryTraverseArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<ResourceKind>>;
};


export type Microsoft365DirectoryUserGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<UserGroupFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<GroupSort>;
};


export type Microsoft365DirectoryUsersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<UserFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<UserSort>;
};

export type Microsoft365DirectoryInput = {
  apiUrl?: InputMaybe<Scalars['String']['input']>;
  clientId?: InputMaybe<Scalars['String']['input']>;
  defaultDomain?: InputMaybe<Scalars['String']['input']>;
  groupsEnabled?: InputMaybe<Scalars['Boolean']['input']>;
  importFilter?: InputMaybe<Scalars['String']['input']>;
  loginUrl?: InputMaybe<Scalars['String']['input']>;
  matchBy?: InputMaybe<DirectoryMatch>;
  tenantId?: InputMaybe<Scalars['String']['input']>;
  userLockoutAction?: InputMaybe<DirectoryUserAction>;
  userPasswordExpirationAction?: InputMaybe<DirectoryUserAction>;
};

export type Mutation = {
  activateSsoApplication?: Maybe<SsoApplicationPayload>;
  activateUser?: Maybe<UserPayload>;
  addCommandTargets?: Maybe<CommandPayload>;
  addDeviceGroupExemptions?: Maybe<DeviceGroupPayload>;
  addDeviceGroupMembers?: Maybe<DeviceGroupPayload>;
  addPaymentMethod?: Maybe<PaymentMethodPayload>;
  addPoliciesToGroup?: Maybe<PolicyGroupPayload>;
  addSshKey?: Maybe<SshKeyPayload>;
  addSupportCaseComment?: Maybe<SupportCaseCommentPayload>;
  addUserGroupExemptions?: Maybe<UserGroupPayload>;
  addUserGroupMembers?: Maybe<UserGroupPayload>;
  applyPolicy?: Maybe<PolicyPayload>;
  applyPolicyGroup?: Maybe<PolicyGroupPayload>;
  approveDeviceGroupSuggestions?: Maybe<DeviceGroupPayload>;
  approveHeldGroupChange?: Maybe<HeldGroupChangePayload>;
  approveUserGroupSuggestions?: Maybe<UserGroupPayload>;
  assignAdministratorRole?: Maybe<AdministratorPayload>;
  assignCommand?: Maybe<CommandPayload>;
  assignSoftwareApp?: Maybe<SoftwareAppPayload>;
  assignToUserGroup?: Maybe<UserGroupPayload>;
  associate?: Maybe<AssociationPayload>;
  attachSupportCaseFile?: Maybe<SupportCaseAttachmentPayload>;
  beginTotp?: Maybe<BeginTotpPayload>;
  bindUserToDevice?: Maybe<BindUserPayload>;
  cancelCommandRun?: Maybe<CommandRunPayload>;
  cancelDeviceAction?: Maybe<DeviceActionPayload>;
  cancelUserImport?: Maybe<UserImportPayload>;
  changeEmail?: Maybe<ChangeEmailPayload>;
  changePassword?: Maybe<SignInMethodsPayload>;
  closeSupportCase?: Maybe<SupportSubmissionPayload>;
  confirmTotp?: Maybe<SignInMethodsPayload>;
  createAdministrator?: Maybe<AdministratorPayload>;
  createApiKey?: Maybe<NewApiKeyPayload>;
  createAppleMdm?: Maybe<AppleMdmPayload>;
  createAuthenticationPolicy?: Maybe<AuthenticationPolicyPayload>;
  createCommand?: Maybe<CommandPayload>;
  createConnectKey?: Maybe<NewConnectKeyPayload>;
  createDeviceGroup?: Maybe<DeviceGroupPayload>;
  createDirectory?: Maybe<DirectoryPayload>;
  createDirectoryEventExport?: Maybe<DirectoryEventExportPayload>;
  createIpList?: Maybe<IpListPayload>;
  createManagedOrganization?: Maybe<ManagedOrganizationPayload>;
  createPolicy?: Maybe<PolicyPayload>;
  createPolicyGroup?: Maybe<PolicyGroupPayload>;
  createRadiusServer?: Maybe<RadiusServerPayload>;
  createSavedQuery?: Maybe<SavedQueryPayload>;
  createServiceAccount?: Maybe<ServiceAccountPayload>;
  createServiceAccountKey?: Maybe<NewApiKeyPayload>;
  createSoftwareApp?: Maybe<SoftwareAppPayload>;
  createSsoApplication?: Maybe<SsoApplicationPayload>;
  createUser?: Maybe<UserPayload>;
  createUserExport?: Maybe<UserExportPayload>;
  createUserGroup?: Maybe<UserGroupPayload>;
  createUserImport?: Maybe<UserImportPayload>;
  deactivateSsoApplication?: Maybe<SsoApplicationPayload>;
  deleteAdministrator?: Maybe<DeleteAdministratorPayload>;
  deleteAppleMdm?: Maybe<DeleteAppleMdmPayload>;
  deleteAuthenticationPolicy?: Maybe<DeleteAuthenticationPolicyPayload>;
  deleteCommand?: Maybe<DeleteCommandPayload>;
  deleteCommandResults?: Maybe<DeleteCommandResultsPayload>;
  deleteDevice?: Maybe<DeleteDevicePayload>;
  deleteDeviceGroup?: Maybe<DeleteDeviceGroupPayload>;
  deleteDirectory?: Maybe<DeleteDirectoryPayload>;
  deleteDirectoryEventExport?: Maybe<DeleteDirectoryEventExportPayload>;
  deleteIpList?: Maybe<DeleteIpListPayload>;
  deletePolicy?: Maybe<DeletePolicyPayload>;
  deletePolicyGroup?: Maybe<DeletePolicyGroupPayload>;
  deleteRadiusServer?: Maybe<DeleteRadiusServerPayload>;
  deleteSavedQuery?: Maybe<DeleteSavedQueryPayload>;
  deleteServiceAccount?: Maybe<DeleteServiceAccountPayload>;
  deleteSoftwareApp?: Maybe<DeleteSoftwareAppPayload>;
  deleteSsoApplication?: Maybe<DeleteSsoApplicationPayload>;
  deleteUser?: Maybe<DeleteUserPayload>;
  deleteUserExport?: Maybe<DeleteUserExportPayload>;
  deleteUserGroup?: Maybe<DeleteUserGroupPayload>;
  deleteUserImport?: Maybe<DeleteUserImportPayload>;
  disableServiceAccount?: Maybe<ServiceAccountPayload>;
  discardHeldGroupChange?: Maybe<HeldGroupChangePayload>;
  disconnectDevice?: Maybe<DevicePayload>;
  dismissAllNotifications?: Maybe<NotificationsPayload>;
  dismissNotification?: Maybe<NotificationPayload>;
  dissociate?: Maybe<AssociationPayload>;
  enableServiceAccount?: Maybe<ServiceAccountPayload>;
  endOtherSessions?: Maybe<EndSessionsPayload>;
  endRemoteAssistSession?: Maybe<RemoteAssistLaunchPayload>;
  endSession?: Maybe<EndSessionPayload>;
  endUserPortalSessions?: Maybe<EndUserPortalSessionsPayload>;
  eraseDevice?: Maybe<DeviceActionPayload>;
  excludeUserFromMfa?: Maybe<UserPayload>;
  expireUserPassword?: Maybe<UserPayload>;
  generateRecoveryCodes?: Maybe<RecoveryCodesPayload>;
  generateSsoCertificate?: Maybe<SsoApplicationPayload>;
  grantOrganizationAccess?: Maybe<OrganizationAccessPayload>;
  grantRemoteAssist?: Maybe<RemoteAssistGrantPayload>;
  importSsoMetadata?: Maybe<SsoApplicationPayload>;
  joinRemoteAssistSession?: Maybe<RemoteAssistLaunchPayload>;
  launchRemoteAssist?: Maybe<RemoteAssistLaunchPayload>;
  lockDevice?: Maybe<DeviceActionPayload>;
  lockUser?: Maybe<UserPayload>;
  mailUserLinks?: Maybe<MailUserLinksPayload>;
  markAllNotificationsRead?: Maybe<NotificationsPayload>;
  markNotificationRead?: Maybe<NotificationPayload>;
  refreshGroupMembership?: Maybe<RefreshGroupPayload>;
  removeCommandTargets?: Maybe<CommandPayload>;
  removeDeviceGroupExemptions?: Maybe<DeviceGroupPayload>;
  removeDeviceGroupMembers?: Maybe<DeviceGroupPayload>;
  removeDirectoryCredential?: Maybe<DirectoryPayload>;
  removeOrganizationLogo?: Maybe<OrganizationPayload>;
  removePasskey?: Maybe<SignInMethodsPayload>;
  removePaymentMethod?: Maybe<RemovePaymentMethodPayload>;
  removePoliciesFromGroup?: Maybe<PolicyGroupPayload>;
  removePolicy?: Maybe<PolicyPayload>;
  removePolicyGroup?: Maybe<PolicyGroupPayload>;
  removeSshKey?: Maybe<RemoveSshKeyPayload>;
  removeSupportCaseAttachment?: Maybe<RemoveSupportCaseAttachmentPayload>;
  removeTotp?: Maybe<SignInMethodsPayload>;
  removeUserGroupExemptions?: Maybe<UserGroupPayload>;
  removeUserGroupMembers?: Maybe<UserGroupPayload>;
  reopenSupportCase?: Maybe<SupportSubmissionPayload>;
  replaceDirectoryMappings?: Maybe<DirectoryPayload>;
  requireAdministratorMfa?: Maybe<AuthenticationSettingsPayload>;
  resendAdministratorInvitation?: Maybe<AdministratorPayload>;
  resetAdministratorMfa?: Maybe<AdministratorPayload>;
  resetEmailTemplate?: Maybe<EmailTemplatePayload>;
  resetUserMfa?: Maybe<UserPayload>;
  restartDevice?: Maybe<DeviceActionPayload>;
  resumeManagedOrganization?: Maybe<ManagedOrganizationPayload>;
  retryDirectoryExports?: Maybe<RetryDirectoryExportsPayload>;
  revokeAdministratorApiKey?: Maybe<RevokeApiKeyPayload>;
  revokeApiKey?: Maybe<RevokeApiKeyPayload>;
  revokeCommandTriggerSecret?: Maybe<CommandPayload>;
  revokeConnectKey?: Maybe<ConnectKeyPayload>;
  revokeOrganizationAccess?: Maybe<OrganizationAccessPayload>;
  rotateApiKey?: Maybe<NewApiKeyPayload>;
  rotateCommandTriggerSecret?: Maybe<NewTriggerSecretPayload>;
  rotateDirectoryCredential?: Maybe<DirectoryPayload>;
  rotateRadiusSharedSecret?: Maybe<RadiusServerPayload>;
  runCommand?: Maybe<CommandRunPayload>;
  scheduleCommand?: Maybe<CommandPayload>;
  setAllOrganizationsAccess?: Maybe<OrganizationAccessPayload>;
  setBillingEmails?: Maybe<BillingAccountPayload>;
  setDefaultPaymentMethod?: Maybe<PaymentMethodPayload>;
  setDirectoryEventRetention?: Maybe<DirectoryEventRetentionPayload>;
  setMembershipGuard?: Maybe<MembershipGuardPayload>;
  setOrganizationLogo?: Maybe<OrganizationPayload>;
  setUserPassword?: Maybe<UserPayload>;
  shutDownDevice?: Maybe<DeviceActionPayload>;
  startDirectorySync?: Maybe<DirectorySyncRunPayload>;
  startUserImport?: Maybe<UserImportPayload>;
  submitFeatureRequest?: Maybe<SupportSubmissionPayload>;
  submitSupportTicket?: Maybe<SupportSubmissionPayload>;
  suspendAdministrator?: Maybe<AdministratorPayload>;
  suspendManagedOrganization?: Maybe<ManagedOrganizationPayload>;
  suspendUser?: Maybe<UserPayload>;
  unassignCommand?: Maybe<CommandPayload>;
  unassignFromUserGroup?: Maybe<UserGroupPayload>;
  unassignSoftwareApp?: Maybe<SoftwareAppPayload>;
  unbindUserFromDevice?: Maybe<BindUserPayload>;
  unlockUser?: Maybe<UserPayload>;
  unscheduleCommand?: Maybe<CommandPayload>;
  unsuspendAdministrator?: Maybe<AdministratorPayload>;
  updateAdministrator?: Maybe<AdministratorPayload>;
  updateAppleMdm?: Maybe<AppleMdmPayload>;
  updateAuthenticationPolicy?: Maybe<AuthenticationPolicyPayload>;
  updateBillingAddress?: Maybe<BillingAccountPayload>;
  updateBillingContact?: Maybe<BillingAccountPayload>;
  updateCommand?: Maybe<CommandPayload>;
  updateDevice?: Maybe<DevicePayload>;
  updateDeviceGroup?: Maybe<DeviceGroupPayload>;
  updateDirectory?: Maybe<DirectoryPayload>;
  updateEmailSettings?: Maybe<OrganizationPayload>;
  updateEmailTemplate?: Maybe<EmailTemplatePayload>;
  updateIpList?: Maybe<IpListPayload>;
  updateLockoutPolicy?: Maybe<AuthenticationSettingsPayload>;
  updateManagedOrganization?: Maybe<ManagedOrganizationPayload>;
  updateMdmSettings?: Maybe<MdmSettingsPayload>;
  updateMfaPolicy?: Maybe<AuthenticationSettingsPayload>;
  updateOrganization?: Maybe<OrganizationPayload>;
  updateOrganizationSettings?: Maybe<OrganizationPayload>;
  updatePasswordPolicy?: Maybe<AuthenticationSettingsPayload>;
  updatePolicy?: Maybe<PolicyPayload>;
  updatePolicyGroup?: Maybe<PolicyGroupPayload>;
  updateRadiusServer?: Maybe<RadiusServerPayload>;
  updateSavedQuery?: Maybe<SavedQueryPayload>;
  updateServiceAccount?: Maybe<ServiceAccountPayload>;
  updateSoftwareApp?: Maybe<SoftwareAppPayload>;
  updateSsoApplication?: Maybe<SsoApplicationPayload>;
  updateSupportCase?: Maybe<SupportCasePayload>;
  updateUser?: Maybe<UserPayload>;
  updateUserGroup?: Maybe<UserGroupPayload>;
  updateUserPortal?: Maybe<OrganizationPayload>;
  uploadApplePushCertificate?: Maybe<AppleMdmPayload>;
  uploadCommandFile?: Maybe<CommandPayload>;
  uploadSsoCertificate?: Maybe<SsoApplicationPayload>;
  verifyUserPassword?: Maybe<VerifyUserPasswordPayload>;
  withdrawRemoteAssistGrant?: Maybe<RemoteAssistGrantPayload>;
};


export type MutationActivateSsoApplicationArgs = {
  id: Scalars['ID']['input'];
};


export type MutationActivateUserArgs = {
  id: Scalars['ID']['input'];
};


export type MutationAddCommandTargetsArgs = {
  input: CommandTargetsInput;
};


export type MutationAddDeviceGroupExemptionsArgs = {
  input: DeviceGroupMembersInput;
};


export type MutationAddDeviceGroupMembersArgs = {
  input: DeviceGroupMembersInput;
};


export type MutationAddPaymentMethodArgs = {
  input: AddPaymentMethodInput;
};


export type MutationAddPoliciesToGroupArgs = {
  input: PolicyGroupPoliciesInput;
};


export type MutationAddSshKeyArgs = {
  input: AddSshKeyInput;
};


export type MutationAddSupportCaseCommentArgs = {
  input: AddSupportCaseCommentInput;
};


export type MutationAddUserGroupExemptionsArgs = {
  input: UserGroupMembersInput;
};


export type MutationAddUserGroupMembersArgs = {
  input: UserGroupMembersInput;
};


export type MutationApplyPolicyArgs = {
  input: PolicyTargetsInput;
};


export type MutationApplyPolicyGroupArgs = {
  input: PolicyGroupTargetsInput;
};


export type MutationApproveDeviceGroupSuggestionsArgs = {
  input: DeviceGroupSuggestionsInput;
};


export type MutationApproveHeldGroupChangeArgs = {
  id: Scalars['ID']['input'];
};


export type MutationApproveUserGroupSuggestionsArgs = {
  input: UserGroupSuggestionsInput;
};


export type MutationAssignAdministratorRoleArgs = {
  input: AssignAdministratorRoleInput;
};


export type MutationAssignCommandArgs = {
  input: CommandAssignmentInput;
};


export type MutationAssignSoftwareAppArgs = {
  input: SoftwareTargetsInput;
};


export type MutationAssignToUserGroupArgs = {
  input: UserGroupResourcesInput;
};


export type MutationAssociateArgs = {
  input: AssociationInput;
};


export type MutationAttachSupportCaseFileArgs = {
  input: AttachSupportCaseFileInput;
};


export type MutationBeginTotpArgs = {
  input: ConfirmedInput;
};


export type MutationBindUserToDeviceArgs = {
  input: BindUserInput;
};


export type MutationCancelCommandRunArgs = {
  id: Scalars['ID']['input'];
};


export type MutationCancelDeviceActionArgs = {
  id: Scalars['ID']['input'];
};


export type MutationCancelUserImportArgs = {
  id: Scalars['ID']['input'];
};


export type MutationChangeEmailArgs = {
  input: ChangeEmailInput;
};


export type MutationChangePasswordArgs = {
  input: ChangePasswordInput;
};


export type MutationCloseSupportCaseArgs = {
  id: Scalars['ID']['input'];
};


export type MutationConfirmTotpArgs = {
  input: ConfirmTotpInput;
};


export type MutationCreateAdministratorArgs = {
  input: CreateAdministratorInput;
};


export type MutationCreateApiKeyArgs = {
  input: CreateApiKeyInput;
};


export type MutationCreateAppleMdmArgs = {
  input: CreateAppleMdmInput;
};


export type MutationCreateAuthenticationPolicyArgs = {
  input: CreateAuthenticationPolicyInput;
};


export type MutationCreateCommandArgs = {
  input: CreateCommandInput;
};


export type MutationCreateConnectKeyArgs = {
  input: CreateConnectKeyInput;
};


export type MutationCreateDeviceGroupArgs = {
  input: CreateDeviceGroupInput;
};


export type MutationCreateDirectoryArgs = {
  input: CreateDirectoryInput;
};


export type MutationCreateDirectoryEventExportArgs = {
  input: CreateDirectoryEventExportInput;
};


export type MutationCreateIpListArgs = {
  input: CreateIpListInput;
};


export type MutationCreateManagedOrganizationArgs = {
  input: CreateManagedOrganizationInput;
};


export type MutationCreatePolicyArgs = {
  input: CreatePolicyInput;
};


export type MutationCreatePolicyGroupArgs = {
  input: CreatePolicyGroupInput;
};


export type MutationCreateRadiusServerArgs = {
  input: CreateRadiusServerInput;
};


export type MutationCreateSavedQueryArgs = {
  input: CreateSavedQueryInput;
};


export type MutationCreateServiceAccountArgs = {
  input: CreateServiceAccountInput;
};


export type MutationCreateServiceAccountKeyArgs = {
  input: CreateServiceAccountKeyInput;
};


export type MutationCreateSoftwareAppArgs = {
  input: CreateSoftwareAppInput;
};


export type MutationCreateSsoApplicationArgs = {
  input: CreateSsoApplicationInput;
};


export type MutationCreateUserArgs = {
  input: CreateUserInput;
};


export type MutationCreateUserExportArgs = {
  input: CreateUserExportInput;
};


export type MutationCreateUserGroupArgs = {
  input: CreateUserGroupInput;
};


export type MutationCreateUserImportArgs = {
  input: CreateUserImportInput;
};


export type MutationDeactivateSsoApplicationArgs = {
  id: Scalars['ID']['input'];
};


export type MutationDeleteAdministratorArgs = {
  id: Scalars['ID']['input'];
};


export type MutationDeleteAppleMdmArgs = {
  id: Scalars['ID']['input'];
};


export type MutationDeleteAuthenticationPolicyArgs = {
  id: Scalars['ID']['input'];
};


export type MutationDeleteCommandArgs = {
  id: Scalars['ID']['input'];
};


export type MutationDeleteCommandResultsArgs = {
  input: DeleteCommandResultsInput;
};


export type MutationDeleteDeviceArgs = {
  id: Scalars['ID']['input'];
};


export type MutationDeleteDeviceGroupArgs = {
  id: Scalars['ID']['input'];
};


export type MutationDeleteDirectoryArgs = {
  id: Scalars['ID']['input'];
};


export type MutationDeleteDirectoryEventExportArgs = {
  id: Scalars['ID']['input'];
};


export type MutationDeleteIpListArgs = {
  id: Scalars['ID']['input'];
};


export type MutationDeletePolicyArgs = {
  id: Scalars['ID']['input'];
};


export type MutationDeletePolicyGroupArgs = {
  id: Scalars['ID']['input'];
};


export type MutationDeleteRadiusServerArgs = {
  id: Scalars['ID']['input'];
};


export type MutationDeleteSavedQueryArgs = {
  id: Scalars['ID']['input'];
};


export type MutationDeleteServiceAccountArgs = {
  id: Scalars['ID']['input'];
};


export type MutationDeleteSoftwareAppArgs = {
  id: Scalars['ID']['input'];
};


export type MutationDeleteSsoApplicationArgs = {
  id: Scalars['ID']['input'];
};


export type MutationDeleteUserArgs = {
  id: Scalars['ID']['input'];
  ifVersion?: InputMaybe<Scalars['String']['input']>;
};


export type MutationDeleteUserExportArgs = {
  id: Scalars['ID']['input'];
};


export type MutationDeleteUserGroupArgs = {
  id: Scalars['ID']['input'];
  ifVersion?: InputMaybe<Scalars['String']['input']>;
};


export type MutationDeleteUserImportArgs = {
  id: Scalars['ID']['input'];
};


export type MutationDisableServiceAccountArgs = {
  id: Scalars['ID']['input'];
};


export type MutationDiscardHeldGroupChangeArgs = {
  id: Scalars['ID']['input'];
};


export type MutationDisconnectDeviceArgs = {
  id: Scalars['ID']['input'];
};


export type MutationDismissNotificationArgs = {
  id: Scalars['ID']['input'];
};


export type MutationDissociateArgs = {
  input: AssociationInput;
};


export type MutationEnableServiceAccountArgs = {
  id: Scalars['ID']['input'];
};


export type MutationEndRemoteAssistSessionArgs = {
  id: Scalars['ID']['input'];
};


export type MutationEndSessionArgs = {
  id: Scalars['ID']['input'];
};


export type MutationEndUserPortalSessionsArgs = {
  input?: EndUserPortalSessionsInput;
};


export type MutationEraseDeviceArgs = {
  id: Scalars['ID']['input'];
};


export type MutationExcludeUserFromMfaArgs = {
  input: ExcludeUserFromMfaInput;
};


export type MutationExpireUserPasswordArgs = {
  id: Scalars['ID']['input'];
};


export type MutationGenerateRecoveryCodesArgs = {
  input: ConfirmedInput;
};


export type MutationGenerateSsoCertificateArgs = {
  input: GenerateSsoCertificateInput;
};


export type MutationGrantOrganizationAccessArgs = {
  input: OrganizationAccessInput;
};


export type MutationGrantRemoteAssistArgs = {
  input: GrantRemoteAssistInput;
};


export type MutationImportSsoMetadataArgs = {
  input: ImportSsoMetadataInput;
};


export type MutationJoinRemoteAssistSessionArgs = {
  id: Scalars['ID']['input'];
};


export type MutationLaunchRemoteAssistArgs = {
  input: LaunchRemoteAssistInput;
};


export type MutationLockDeviceArgs = {
  input: LockDeviceInput;
};


export type MutationLockUserArgs = {
  id: Scalars['ID']['input'];
};


export type MutationMailUserLinksArgs = {
  input: MailUserLinksInput;
};


export type MutationMarkNotificationReadArgs = {
  id: Scalars['ID']['input'];
};


export type MutationRefreshGroupMembershipArgs = {
  id: Scalars['ID']['input'];
};


export type MutationRemoveCommandTargetsArgs = {
  input: CommandTargetsInput;
};


export type MutationRemoveDeviceGroupExemptionsArgs = {
  input: DeviceGroupMembersInput;
};


export type MutationRemoveDeviceGroupMembersArgs = {
  input: DeviceGroupMembersInput;
};


export type MutationRemoveDirectoryCredentialArgs = {
  id: Scalars['ID']['input'];
};


export type MutationRemovePasskeyArgs = {
  input: RemovePasskeyInput;
};


export type MutationRemovePaymentMethodArgs = {
  id: Scalars['ID']['input'];
};


export type MutationRemovePoliciesFromGroupArgs = {
  input: PolicyGroupPoliciesInput;
};


export type MutationRemovePolicyArgs = {
  input: PolicyTargetsInput;
};


export type MutationRemovePolicyGroupArgs = {
  input: PolicyGroupTargetsInput;
};


export type MutationRemoveSshKeyArgs = {
  id: Scalars['ID']['input'];
};


export type MutationRemoveSupportCaseAttachmentArgs = {
  id: Scalars['ID']['input'];
};


export type MutationRemoveTotpArgs = {
  input: ConfirmedInput;
};


export type MutationRemoveUserGroupExemptionsArgs = {
  input: UserGroupMembersInput;
};


export type MutationRemoveUserGroupMembersArgs = {
  input: UserGroupMembersInput;
};


export type MutationReopenSupportCaseArgs = {
  id: Scalars['ID']['input'];
};


export type MutationReplaceDirectoryMappingsArgs = {
  input: ReplaceDirectoryMappingsInput;
};


export type MutationRequireAdministratorMfaArgs = {
  input: RequireAdministratorMfaInput;
};


export type MutationResendAdministratorInvitationArgs = {
  id: Scalars['ID']['input'];
};


export type MutationResetAdministratorMfaArgs = {
  id: Scalars['ID']['input'];
};


export type MutationResetEmailTemplateArgs = {
  type: EmailTemplateType;
};


export type MutationResetUserMfaArgs = {
  id: Scalars['ID']['input'];
};


export type MutationRestartDeviceArgs = {
  id: Scalars['ID']['input'];
};


export type MutationResumeManagedOrganizationArgs = {
  id: Scalars['ID']['input'];
};


export type MutationRetryDirectoryExportsArgs = {
  input: RetryDirectoryExportsInput;
};


export type MutationRevokeAdministratorApiKeyArgs = {
  id: Scalars['ID']['input'];
};


export type MutationRevokeApiKeyArgs = {
  id: Scalars['ID']['input'];
};


export type MutationRevokeCommandTriggerSecretArgs = {
  id: Scalars['ID']['input'];
};


export type MutationRevokeConnectKeyArgs = {
  id: Scalars['ID']['input'];
};


export type MutationRevokeOrganizationAccessArgs = {
  input: OrganizationAccessInput;
};


export type MutationRotateApiKeyArgs = {
  input: RotateApiKeyInput;
};


export type MutationRotateCommandTriggerSecretArgs = {
  id: Scalars['ID']['input'];
};


export type MutationRotateDirectoryCredentialArgs = {
  input: RotateDirectoryCredentialInput;
};


export type MutationRotateRadiusSharedSecretArgs = {
  input: RotateRadiusSharedSecretInput;
};


export type MutationRunCommandArgs = {
  input: RunCommandInput;
};


export type MutationScheduleCommandArgs = {
  input: ScheduleCommandInput;
};


export type MutationSetAllOrganizationsAccessArgs = {
  input: SetAllOrganizationsAccessInput;
};


export type MutationSetBillingEmailsArgs = {
  input: SetBillingEmailsInput;
};


export type MutationSetDefaultPaymentMethodArgs = {
  id: Scalars['ID']['input'];
};


export type MutationSetDirectoryEventRetentionArgs = {
  input: SetDirectoryEventRetentionInput;
};


export type MutationSetMembershipGuardArgs = {
  input: MembershipGuardInput;
};


export type MutationSetOrganizationLogoArgs = {
  input: SetOrganizationLogoInput;
};


export type MutationSetUserPasswordArgs = {
  input: SetUserPasswordInput;
};


export type MutationShutDownDeviceArgs = {
  id: Scalars['ID']['input'];
};


export type MutationStartDirectorySyncArgs = {
  input: StartDirectorySyncInput;
};


export type MutationStartUserImportArgs = {
  id: Scalars['ID']['input'];
};


export type MutationSubmitFeatureRequestArgs = {
  input: SubmitFeatureRequestInput;
};


export type MutationSubmitSupportTicketArgs = {
  input: SubmitSupportTicketInput;
};


export type MutationSuspendAdministratorArgs = {
  id: Scalars['ID']['input'];
};


export type MutationSuspendManagedOrganizationArgs = {
  id: Scalars['ID']['input'];
};


export type MutationSuspendUserArgs = {
  id: Scalars['ID']['input'];
};


export type MutationUnassignCommandArgs = {
  input: CommandAssignmentInput;
};


export type MutationUnassignFromUserGroupArgs = {
  input: UserGroupResourcesInput;
};


export type MutationUnassignSoftwareAppArgs = {
  input: SoftwareTargetsInput;
};


export type MutationUnbindUserFromDeviceArgs = {
  input: UnbindUserInput;
};


export type MutationUnlockUserArgs = {
  id: Scalars['ID']['input'];
};


export type MutationUnscheduleCommandArgs = {
  id: Scalars['ID']['input'];
};


export type MutationUnsuspendAdministratorArgs = {
  id: Scalars['ID']['input'];
};


export type MutationUpdateAdministratorArgs = {
  input: UpdateAdministratorInput;
};


export type MutationUpdateAppleMdmArgs = {
  input: UpdateAppleMdmInput;
};


export type MutationUpdateAuthenticationPolicyArgs = {
  input: UpdateAuthenticationPolicyInput;
};


export type MutationUpdateBillingAddressArgs = {
  input: UpdateBillingAddressInput;
};


export type MutationUpdateBillingContactArgs = {
  input: UpdateBillingContactInput;
};


export type MutationUpdateCommandArgs = {
  input: UpdateCommandInput;
};


export type MutationUpdateDeviceArgs = {
  input: UpdateDeviceInput;
};


export type MutationUpdateDeviceGroupArgs = {
  input: UpdateDeviceGroupInput;
};


export type MutationUpdateDirectoryArgs = {
  input: UpdateDirectoryInput;
};


export type MutationUpdateEmailSettingsArgs = {
  input: UpdateEmailSettingsInput;
};


export type MutationUpdateEmailTemplateArgs = {
  input: UpdateEmailTemplateInput;
};


export type MutationUpdateIpListArgs = {
  input: UpdateIpListInput;
};


export type MutationUpdateLockoutPolicyArgs = {
  input: UpdateLockoutPolicyInput;
};


export type MutationUpdateManagedOrganizationArgs = {
  input: UpdateManagedOrganizationInput;
};


export type MutationUpdateMdmSettingsArgs = {
  input: UpdateMdmSettingsInput;
};


export type MutationUpdateMfaPolicyArgs = {
  input: UpdateMfaPolicyInput;
};


export type MutationUpdateOrganizationArgs = {
  input: UpdateOrganizationInput;
};


export type MutationUpdateOrganizationSettingsArgs = {
  input: UpdateOrganizationSettingsInput;
};


export type MutationUpdatePasswordPolicyArgs = {
  input: UpdatePasswordPolicyInput;
};


export type MutationUpdatePolicyArgs = {
  input: UpdatePolicyInput;
};


export type MutationUpdatePolicyGroupArgs = {
  input: UpdatePolicyGroupInput;
};


export type MutationUpdateRadiusServerArgs = {
  input: UpdateRadiusServerInput;
};


export type MutationUpdateSavedQueryArgs = {
  input: UpdateSavedQueryInput;
};


export type MutationUpdateServiceAccountArgs = {
  input: UpdateServiceAccountInput;
};


export type MutationUpdateSoftwareAppArgs = {
  input: UpdateSoftwareAppInput;
};


export type MutationUpdateSsoApplicationArgs = {
  input: UpdateSsoApplicationInput;
};


export type MutationUpdateSupportCaseArgs = {
  input: UpdateSupportCaseInput;
};


export type MutationUpdateUserArgs = {
  input: UpdateUserInput;
};


export type MutationUpdateUserGroupArgs = {
  input: UpdateUserGroupInput;
};


export type MutationUpdateUserPortalArgs = {
  input: UpdateUserPortalInput;
};


export type MutationUploadApplePushCertificateArgs = {
  input: UploadApplePushCertificateInput;
};


export type MutationUploadCommandFileArgs = {
  input: UploadCommandFileInput;
};


export type MutationUploadSsoCertificateArgs = {
  input: UploadSsoCertificateInput;
};


export type MutationVerifyUserPasswordArgs = {
  input: VerifyUserPasswordInput;
};


export type MutationWithdrawRemoteAssistGrantArgs = {
  id: Scalars['ID']['input'];
};

export type NetworkInterface = {
  address: Scalars['String']['output'];
  family: AddressFamily;
  internal: Scalars['Boolean']['output'];
  name: Scalars['String']['output'];
};

export type NewApiKeyPayload = {
  apiKey: ApiKey;
  key: Scalars['String']['output'];
};

export type NewConnectKeyPayload = {
  connectKey: ConnectKey;
  key: Scalars['String']['output'];
};

export type NewTriggerSecretPayload = {
  command: Command;
  secret: Scalars['String']['output'];
};

export type NewUserStates = {
  application: UserState;
  import: UserState;
  manual: UserState;
};

export type NewUserStatesInput = {
  application?: InputMaybe<UserState>;
  import?: InputMaybe<UserState>;
  manual?: InputMaybe<UserState>;
};

export type Node = {
  id: Scalars['ID']['output'];
};

export type Notification = Node & {
  createdAt: Scalars['DateTime']['output'];
  dismissedAt?: Maybe<Scalars['DateTime']['output']>;
  dismissedByEmail?: Maybe<Scalars['String']['output']>;
  event?: Maybe<DirectoryEvent>;
  eventType: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  initiatorEmail?: Maybe<Scalars['String']['output']>;
  kind: NotificationKind;
  readAt?: Maybe<Scalars['DateTime']['output']>;
  resourceId?: Maybe<Scalars['ID']['output']>;
  resourceType?: Maybe<Scalars['String']['output']>;
  service: Scope;
  severity: NotificationSeverity;
  title: Scalars['String']['output'];
};

export type NotificationConnection = {
  edges: Array<NotificationEdge>;
  nodes: Array<Notification>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type NotificationEdge = {
  cursor: Scalars['String']['output'];
  node: Notification;
};

export type NotificationFilter = {
  and?: InputMaybe<Array<NotificationFilter>>;
  createdAt?: InputMaybe<DateTimeFilter>;
  dismissed?: InputMaybe<Scalars['Boolean']['input']>;
  eventType?: InputMaybe<StringFilter>;
  kind?: InputMaybe<Array<NotificationKind>>;
  not?: InputMaybe<NotificationFilter>;
  or?: InputMaybe<Array<NotificationFilter>>;
  read?: InputMaybe<Scalars['Boolean']['input']>;
  resourceId?: InputMaybe<Scalars['ID']['input']>;
  service?: InputMaybe<Array<Scope>>;
  severity?: InputMaybe<Array<NotificationSeverity>>;
};

export type NotificationKind =
  | 'ACCESS_CHANGED'
  | 'CASE_SUBMITTED'
  | 'CERTIFICATE_EXPIRING'
  | 'CREDENTIAL_CHANGED'
  | 'DELETED'
  | 'JOB_ENDED'
  | 'PAYMENT_CHANGED'
  | 'REPEATED_REFUSALS'
  | 'RESTRICTED'
  | 'REVIEW_NEEDED';

export type NotificationPayload = {
  notification: Notification;
};

export type NotificationSeverity =
  | 'CRITICAL'
  | 'INFO'
  | 'WARNING';

export type NotificationSort = {
  direction?: InputMaybe<SortDirection>;
  field: NotificationSortField;
};

export type NotificationSortField =
  | 'CREATED_AT';

export type NotificationsPayload = {
  count: Scalars['Int']['output'];
};

export type NumberFilter =
  { eq: Scalars['Float']['input']; gte?: never; lte?: never; }
  |  { eq?: never; gte: Scalars['Float']['input']; lte?: never; }
  |  { eq?: never; gte?: never; lte: Scalars['Float']['input']; };

export type OpenAccess =
  | 'AUTHENTICATED'
  | 'PUBLIC';

export type OperatingSystem = {
  displayManager?: Maybe<Scalars['String']['output']>;
  fileSystem?: Maybe<Scalars['String']['output']>;
  major?: Maybe<Scalars['Int']['output']>;
  minor?: Maybe<Scalars['Int']['output']>;
  patch?: Maybe<Scalars['Int']['output']>;
  release?: Maybe<Scalars['String']['output']>;
  revision?: Maybe<Scalars['String']['output']>;
  timeZoneOffset?: Maybe<Scalars['Int']['output']>;
  version: Scalars['String']['output'];
};

export type Organization = {
  contactEmail?: Maybe<Scalars['String']['output']>;
  contactName?: Maybe<Scalars['String']['output']>;
  createdAt: Scalars['DateTime']['output'];
  displayName: Scalars['String']['output'];
  emails: EmailSettings;
  id: Scalars['ID']['output'];
  logo?: Maybe<OrganizationLogo>;
  logoUrl?: Maybe<Scalars['String']['output']>;
  maxUsers?: Maybe<Scalars['Int']['output']>;
  name: Scalars['String']['output'];
  providerOrganizationId?: Maybe<Scalars['ID']['output']>;
  settings: OrganizationSettings;
  status: OrganizationStatus;
  updatedAt: Scalars['DateTime']['output'];
  userCount?: Maybe<Scalars['Int']['output']>;
  userPortal: UserPortalSettings;
};

export type OrganizationAccessInput = {
  administratorId: Scalars['ID']['input'];
  organizationIds: Array<Scalars['ID']['input']>;
};

export type OrganizationAccessPayload = {
  providerAdministrator: ProviderAdministrator;
};

export type OrganizationLogo = {
  contentType: Scalars['String']['output'];
  dataUrl: Scalars['String']['output'];
  height: Scalars['Int']['output'];
  size: Scalars['Int']['output'];
  updatedAt: Scalars['DateTime']['output'];
  width: Scalars['Int']['output'];
};

export type OrganizationPayload = {
  organization: Organization;
};

export type OrganizationSettings = {
  defaultDomain?: Maybe<Scalars['String']['output']>;
  deviceIdentificationEnabled: Scalars['Boolean']['output'];
  locale: Scalars['String']['output'];
  managedUidEnabled: Scalars['Boolean']['output'];
  newUserStates: NewUserStates;
  showIntroduction: Scalars['Boolean']['output'];
  timeZone: Scalars['String']['output'];
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
};

export type OrganizationStatus =
  | 'ACTIVE'
  | 'SUSPENDED';

export type OsFamily =
  | 'ANDROID'
  | 'IOS'
  | 'LINUX'
  | 'MAC'
  | 'WINDOWS';

export type PackageManager =
  | 'APPLE_CUSTOM'
  | 'APPLE_VPP'
  | 'CHOCOLATEY'
  | 'GOOGLE_PLAY'
  | 'MICROSOFT_STORE'
  | 'WINGET';

export type PageInfo = {
  endCursor?: Maybe<Scalars['String']['output']>;
  hasNextPage: Scalars['Boolean']['output'];
  hasPreviousPage: Scalars['Boolean']['output'];
  startCursor?: Maybe<Scalars['String']['output']>;
};

export type Passkey = {
  backedUp: Scalars['Boolean']['output'];
  createdAt: Scalars['DateTime']['output'];
  id: Scalars['ID']['output'];
  lastUsedAt?: Maybe<Scalars['DateTime']['output']>;
  name: Scalars['String']['output'];
};

export type PasswordCompliance =
  | 'CUSTOM'
  | 'PCI_DSS_3'
  | 'WINDOWS';

export type PasswordPolicy = {
  commonPasswordsAllowed: Scalars['Boolean']['output'];
  complexityShown: Scalars['Boolean']['output'];
  compliance: PasswordCompliance;
  effectiveAt?: Maybe<Scalars['DateTime']['output']>;
  expiresAfterDays?: Maybe<Scalars['Int']['output']>;
  expiryWarningDays: Array<Scalars['Int']['output']>;
  forceResetDaysBefore?: Maybe<Scalars['Int']['output']>;
  graceEndsAt?: Maybe<Scalars['DateTime']['output']>;
  history?: Maybe<Scalars['Int']['output']>;
  minChangeDays?: Maybe<Scalars['Int']['output']>;
  minLength: Scalars['Int']['output'];
  recoveryEmailEnabled: Scalars['Boolean']['output'];
  requireDigit: Scalars['Boolean']['output'];
  requireLowercase: Scalars['Boolean']['output'];
  requireSymbol: Scalars['Boolean']['output'];
  requireUppercase: Scalars['Boolean']['output'];
  resetWithoutMfaAllowed: Scalars['Boolean']['output'];
  selfRecoveryDays?: Maybe<Scalars['Int']['output']>;
  sequencesAllowed: Scalars['Boolean']['output'];
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
  usernameAllowed: Scalars['Boolean']['output'];
};

export type PasswordState = {
  expired: Scalars['Boolean']['output'];
  expiresAt?: Maybe<Scalars['DateTime']['output']>;
  neverExpires: Scalars['Boolean']['output'];
  set: Scalars['Boolean']['output'];
  setAt?: Maybe<Scalars['DateTime']['output']>;
};

export type PasswordVerdict =
  | 'CHANGE_REQUIRED'
  | 'EXPIRED'
  | 'INVALID'
  | 'LOCKED'
  | 'NOT_ACTIVATED'
  | 'SUSPENDED'
  | 'VALID';

export type PaymentMethod = Node & {
  brand: CardBrand;
  createdAt: Scalars['DateTime']['output'];
  expired: Scalars['Boolean']['output'];
  expiryMonth: Scalars['Int']['output'];
  expiryYear: Scalars['Int']['output'];
  holderName: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  isDefault: Scalars['Boolean']['output'];
  lastFour: Scalars['String']['output'];
  updatedAt: Scalars['DateTime']['output'];
};

export type PaymentMethodConnection = {
  edges: Array<PaymentMethodEdge>;
  nodes: Array<PaymentMethod>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type PaymentMethodEdge = {
  cursor: Scalars['String']['output'];
  node: PaymentMethod;
};

export type PaymentMethodFilter = {
  and?: InputMaybe<Array<PaymentMethodFilter>>;
  brand?: InputMaybe<Array<CardBrand>>;
  createdAt?: InputMaybe<DateTimeFilter>;
  expired?: InputMaybe<Scalars['Boolean']['input']>;
  isDefault?: InputMaybe<Scalars['Boolean']['input']>;
  not?: InputMaybe<PaymentMethodFilter>;
  or?: InputMaybe<Array<PaymentMethodFilter>>;
};

export type PaymentMethodPayload = {
  paymentMethod: PaymentMethod;
};

export type PaymentMethodSort = {
  direction?: InputMaybe<SortDirection>;
  field: PaymentMethodSortField;
};

export type PaymentMethodSortField =
  | 'CREATED_AT';

export type PhoneNumber = {
  number: Scalars['String']['output'];
  type: Scalars['String']['output'];
};

export type PhoneNumberInput = {
  number: Scalars['String']['input'];
  type: Scalars['String']['input'];
};

export type Policy = Node & Resource & {
  associations?: Maybe<AssociationConnection>;
  createdAt: Scalars['DateTime']['output'];
  deviceGroups?: Maybe<DeviceGroupConnection>;
  devices: DeviceConnection;
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  notes?: Maybe<Scalars['String']['output']>;
  policyGroups: PolicyGroupConnection;
  results: PolicyResultConnection;
  stats: PolicyStats;
  template: PolicyTemplate;
  traverse?: Maybe<TraversedResourceConnection>;
  updatedAt: Scalars['DateTime']['output'];
  values: Array<PolicyValue>;
};


export type PolicyAssociationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<ResourceKind>>;
};


export type PolicyDeviceGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DeviceGroupFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<GroupSort>;
};


export type PolicyDevicesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DeviceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<DeviceSort>;
};


export type PolicyPolicyGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PolicyGroupFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<PolicySort>;
};


export type PolicyResultsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PolicyResultFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<PolicyResultSort>;
};


export type PolicyTraverseArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<ResourceKind>>;
};

export type PolicyAssociationInput = {
  deviceGroupId?: InputMaybe<Scalars['ID']['input']>;
  deviceId?: InputMaybe<Scalars['ID']['input']>;
  id: Scalars['ID']['input'];
};

export type PolicyConnection = {
  edges: Array<PolicyEdge>;
  nodes: Array<Policy>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type PolicyDelivery =
  | 'AGENT'
  | 'MDM';

export type PolicyEdge = {
  cursor: Scalars['String']['output'];
  node: Policy;
};

export type PolicyFieldType =
  | 'CHECKBOX'
  | 'NUMBER'
  | 'SELECT'
  | 'TEXT';

export type PolicyFilter = {
  and?: InputMaybe<Array<PolicyFilter>>;
  createdAt?: InputMaybe<DateTimeFilter>;
  delivery?: InputMaybe<Array<PolicyDelivery>>;
  name?: InputMaybe<StringFilter>;
  not?: InputMaybe<PolicyFilter>;
  or?: InputMaybe<Array<PolicyFilter>>;
  osFamily?: InputMaybe<Array<OsFamily>>;
  template?: InputMaybe<StringFilter>;
};

export type PolicyGroup = Node & Resource & {
  associations?: Maybe<AssociationConnection>;
  attributes: Array<CustomAttribute>;
  createdAt: Scalars['DateTime']['output'];
  description?: Maybe<Scalars['String']['output']>;
  deviceGroups?: Maybe<DeviceGroupConnection>;
  devices: DeviceConnection;
  email?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  policies: PolicyConnection;
  traverse?: Maybe<TraversedResourceConnection>;
  updatedAt: Scalars['DateTime']['output'];
};


export type PolicyGroupAssociationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<ResourceKind>>;
};


export type PolicyGroupDeviceGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DeviceGroupFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<GroupSort>;
};


export type PolicyGroupDevicesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DeviceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<DeviceSort>;
};


export type PolicyGroupPoliciesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PolicyFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<PolicySort>;
};


export type PolicyGroupTraverseArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<ResourceKind>>;
};

export type PolicyGroupAssociationInput = {
  deviceGroupId?: InputMaybe<Scalars['ID']['input']>;
  deviceId?: InputMaybe<Scalars['ID']['input']>;
  id: Scalars['ID']['input'];
  policyId?: InputMaybe<Scalars['ID']['input']>;
};

export type PolicyGroupConnection = {
  edges: Array<PolicyGroupEdge>;
  nodes: Array<PolicyGroup>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type PolicyGroupEdge = {
  cursor: Scalars['String']['output'];
  node: PolicyGroup;
};

export type PolicyGroupFilter = {
  and?: InputMaybe<Array<PolicyGroupFilter>>;
  createdAt?: InputMaybe<DateTimeFilter>;
  name?: InputMaybe<StringFilter>;
  not?: InputMaybe<PolicyGroupFilter>;
  or?: InputMaybe<Array<PolicyGroupFilter>>;
  policyId?: InputMaybe<Scalars['ID']['input']>;
};

export type PolicyGroupPayload = {
  policyGroup: PolicyGroup;
};

export type PolicyGroupPoliciesInput = {
  policyGroupId: Scalars['ID']['input'];
  policyIds: Array<Scalars['ID']['input']>;
};

export type PolicyGroupTargetsInput = {
  deviceGroupIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  deviceIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  policyGroupId: Scalars['ID']['input'];
};

export type PolicyPayload = {
  policy: Policy;
};

export type PolicyResult = Node & {
  detail?: Maybe<Scalars['String']['output']>;
  device: Device;
  endedAt?: Maybe<Scalars['DateTime']['output']>;
  errorOutput?: Maybe<Scalars['String']['output']>;
  exitStatus?: Maybe<Scalars['Int']['output']>;
  id: Scalars['ID']['output'];
  output?: Maybe<Scalars['String']['output']>;
  policy: Policy;
  startedAt: Scalars['DateTime']['output'];
  state: PolicyResultState;
  success?: Maybe<Scalars['Boolean']['output']>;
};

export type PolicyResultConnection = {
  edges: Array<PolicyResultEdge>;
  nodes: Array<PolicyResult>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type PolicyResultEdge = {
  cursor: Scalars['String']['output'];
  node: PolicyResult;
};

export type PolicyResultFilter = {
  and?: InputMaybe<Array<PolicyResultFilter>>;
  not?: InputMaybe<PolicyResultFilter>;
  or?: InputMaybe<Array<PolicyResultFilter>>;
  startedAt?: InputMaybe<DateTimeFilter>;
  state?: InputMaybe<Array<PolicyResultState>>;
};

export type PolicyResultSort = {
  direction?: InputMaybe<SortDirection>;
  field: PolicyResultSortField;
};

export type PolicyResultSortField =
  | 'STARTED_AT';

export type PolicyResultState =
  | 'DUPLICATE'
  | 'FAILED'
  | 'PENDING'
  | 'SUCCESS'
  | 'UNSUPPORTED_OS';

export type PolicySort = {
  direction?: InputMaybe<SortDirection>;
  field: PolicySortField;
};

export type PolicySortField =
  | 'CREATED_AT'
  | 'NAME';

export type PolicyStanding =
  | 'CONDITION_NOT_MET'
  | 'DECISIVE'
  | 'DISABLED'
  | 'NOT_REACHED'
  | 'NOT_TARGETED';

export type PolicyStats = {
  duplicate: Scalars['Int']['output'];
  failed: Scalars['Int']['output'];
  pending: Scalars['Int']['output'];
  success: Scalars['Int']['output'];
  total: Scalars['Int']['output'];
  unsupportedOs: Scalars['Int']['output'];
};

export type PolicyTargetsInput = {
  deviceGroupIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  deviceIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  policyId: Scalars['ID']['input'];
};

export type PolicyTemplate = {
  activation: Scalars['String']['output'];
  alert?: Maybe<Scalars['String']['output']>;
  behavior: Scalars['String']['output'];
  delivery: PolicyDelivery;
  description: Scalars['String']['output'];
  fields: Array<PolicyTemplateField>;
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  osFamily: OsFamily;
  osRestrictions: Array<Scalars['String']['output']>;
  reference?: Maybe<Scalars['String']['output']>;
  state: PolicyTemplateState;
};

export type PolicyTemplateField = {
  defaultValue?: Maybe<Scalars['String']['output']>;
  label: Scalars['String']['output'];
  name: Scalars['String']['output'];
  options: Array<Scalars['String']['output']>;
  readOnly: Scalars['Boolean']['output'];
  required: Scalars['Boolean']['output'];
  sensitive: Scalars['Boolean']['output'];
  tooltip?: Maybe<Scalars['String']['output']>;
  type: PolicyFieldType;
};

export type PolicyTemplateState =
  | 'BETA'
  | 'CURRENT'
  | 'DEPRECATED';

export type PolicyValue = {
  field: Scalars['String']['output'];
  sensitive: Scalars['Boolean']['output'];
  value?: Maybe<Scalars['String']['output']>;
};

export type PolicyValueInput = {
  field: Scalars['String']['input'];
  value: Scalars['String']['input'];
};

export type PortalCookie =
  | 'BROWSER_SESSION'
  | 'PERSISTENT';

export type PosixGroup = {
  gid: Scalars['Int']['output'];
  name: Scalars['String']['output'];
};

export type PosixGroupInput = {
  gid: Scalars['Int']['input'];
  name: Scalars['String']['input'];
};

export type PreviewEmailTemplateInput = {
  body?: InputMaybe<Scalars['String']['input']>;
  button?: InputMaybe<Scalars['String']['input']>;
  header?: InputMaybe<Scalars['String']['input']>;
  nextStepContactInfo?: InputMaybe<Scalars['String']['input']>;
  subject?: InputMaybe<Scalars['String']['input']>;
  title?: InputMaybe<Scalars['String']['input']>;
  type: EmailTemplateType;
};

export type ProductCategory =
  | 'ADD_ON'
  | 'PLATFORM'
  | 'SUPPORT';

export type Provider = Node & {
  administratorCount: Scalars['Int']['output'];
  administrators: ProviderAdministratorConnection;
  contactEmail?: Maybe<Scalars['String']['output']>;
  contactName?: Maybe<Scalars['String']['output']>;
  createdAt: Scalars['DateTime']['output'];
  id: Scalars['ID']['output'];
  maxOrganizations?: Maybe<Scalars['Int']['output']>;
  name: Scalars['String']['output'];
  organizationCount: Scalars['Int']['output'];
  organizations: ManagedOrganizationConnection;
  updatedAt: Scalars['DateTime']['output'];
};


export type ProviderAdministratorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProviderAdministratorFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ProviderAdministratorSort>;
};


export type ProviderOrganizationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ManagedOrganizationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ManagedOrganizationSort>;
};

export type ProviderAdministrator = {
  administrator?: Maybe<Administrator>;
  allOrganizations: Scalars['Boolean']['output'];
  email: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  organizationCount: Scalars['Int']['output'];
  organizations: ManagedOrganizationConnection;
  role: Role;
  suspended: Scalars['Boolean']['output'];
};


export type ProviderAdministratorOrganizationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ManagedOrganizationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ManagedOrganizationSort>;
};

export type ProviderAdministratorConnection = {
  edges: Array<ProviderAdministratorEdge>;
  nodes: Array<ProviderAdministrator>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type ProviderAdministratorEdge = {
  cursor: Scalars['String']['output'];
  node: ProviderAdministrator;
};

export type ProviderAdministratorFilter = {
  allOrganizations?: InputMaybe<Scalars['Boolean']['input']>;
  and?: InputMaybe<Array<ProviderAdministratorFilter>>;
  email?: InputMaybe<StringFilter>;
  name?: InputMaybe<StringFilter>;
  not?: InputMaybe<ProviderAdministratorFilter>;
  or?: InputMaybe<Array<ProviderAdministratorFilter>>;
  organizationId?: InputMaybe<Scalars['ID']['input']>;
  role?: InputMaybe<Array<Role>>;
  suspended?: InputMaybe<Scalars['Boolean']['input']>;
};

export type ProviderAdministratorSort = {
  direction?: InputMaybe<SortDirection>;
  field: ProviderAdministratorSortField;
};

export type ProviderAdministratorSortField =
  | 'EMAIL'
  | 'NAME';

export type Provisioner =
  | 'ADMINISTRATOR'
  | 'CONNECT_KEY'
  | 'MDM'
  | 'USER';

export type PurchaseChannel =
  | 'DIRECT'
  | 'MARKETPLACE'
  | 'PROVIDER'
  | 'RESELLER';

export type Query = {
  accessRequirements?: Maybe<Array<AccessRequirement>>;
  administrator?: Maybe<Administrator>;
  administrators?: Maybe<AdministratorConnection>;
  agentInstalls?: Maybe<Array<AgentInstall>>;
  appleMdm?: Maybe<AppleMdm>;
  appleMdms?: Maybe<AppleMdmConnection>;
  authenticationPolicies?: Maybe<AuthenticationPolicyConnection>;
  authenticationPolicy?: Maybe<AuthenticationPolicy>;
  authenticationSettings?: Maybe<AuthenticationSettings>;
  billing?: Maybe<BillingAccount>;
  command?: Maybe<Command>;
  commandResult?: Maybe<CommandResult>;
  commandResults?: Maybe<CommandResultConnection>;
  commandRun?: Maybe<CommandRun>;
  commandRuns?: Maybe<CommandRunConnection>;
  commands?: Maybe<CommandConnection>;
  connectKey?: Maybe<ConnectKey>;
  connectKeys?: Maybe<ConnectKeyConnection>;
  device?: Maybe<Device>;
  deviceActions?: Maybe<DeviceActionConnection>;
  deviceGroup?: Maybe<DeviceGroup>;
  deviceGroups?: Maybe<DeviceGroupConnection>;
  devices?: Maybe<DeviceConnection>;
  directories?: Maybe<DirectoryConnection>;
  directory?: Maybe<Directory>;
  directoryAttributes?: Maybe<DirectoryAttributeCatalog>;
  directoryEvent?: Maybe<DirectoryEvent>;
  directoryEventCounts?: Maybe<Array<EventCount>>;
  directoryEventExport?: Maybe<DirectoryEventExport>;
  directoryEventExports?: Maybe<DirectoryEventExportConnection>;
  directoryEventRetention?: Maybe<DirectoryEventRetention>;
  directoryEventValues?: Maybe<Array<EventValue>>;
  directoryEvents?: Maybe<DirectoryEventConnection>;
  directoryExport?: Maybe<DirectoryExport>;
  directoryExports?: Maybe<DirectoryExportConnection>;
  directorySyncRun?: Maybe<DirectorySyncRun>;
  directorySyncRuns?: Maybe<DirectorySyncRunConnection>;
  emailTemplate?: Maybe<EmailTemplate>;
  evaluateAuthentication?: Maybe<AuthenticationEvaluation>;
  invoice?: Maybe<Invoice>;
  invoices?: Maybe<InvoiceConnection>;
  ipList?: Maybe<IpList>;
  ipLists?: Maybe<IpListConnection>;
  managedOrganization?: Maybe<ManagedOrganization>;
  managedOrganizations?: Maybe<ManagedOrganizationConnection>;
  mdmEnrollmentCounts?: Maybe<Array<MdmEnrollmentCount>>;
  mdmSettings?: Maybe<MdmSettings>;
  membershipGuard?: Maybe<MembershipGuard>;
  node?: Maybe<Node>;
  nodes?: Maybe<Array<Maybe<Node>>>;
  notification?: Maybe<Notification>;
  notifications?: Maybe<NotificationConnection>;
  organization?: Maybe<Organization>;
  paymentMethod?: Maybe<PaymentMethod>;
  paymentMethods?: Maybe<PaymentMethodConnection>;
  policies?: Maybe<PolicyConnection>;
  policy?: Maybe<Policy>;
  policyGroup?: Maybe<PolicyGroup>;
  policyGroups?: Maybe<PolicyGroupConnection>;
  policyTemplates?: Maybe<Array<PolicyTemplate>>;
  previewDeviceGroup?: Maybe<DeviceMemberPreview>;
  previewEmailTemplate?: Maybe<EmailPreview>;
  previewUserGroup?: Maybe<UserMemberPreview>;
  provider?: Maybe<Provider>;
  radiusServer?: Maybe<RadiusServer>;
  radiusServers?: Maybe<RadiusServerConnection>;
  remoteAssistGrant?: Maybe<RemoteAssistGrant>;
  remoteAssistGrants?: Maybe<RemoteAssistGrantConnection>;
  remoteAssistSession?: Maybe<RemoteAssistSession>;
  remoteAssistSessions?: Maybe<RemoteAssistSessionConnection>;
  roleMatrix?: Maybe<Array<RoleMatrixCell>>;
  runSavedQuery?: Maybe<SavedQueryRows>;
  savedQueries?: Maybe<SavedQueryConnection>;
  savedQuery?: Maybe<SavedQuery>;
  service?: Maybe<Service>;
  serviceAccount?: Maybe<ServiceAccount>;
  serviceAccounts?: Maybe<ServiceAccountConnection>;
  softwareApp?: Maybe<SoftwareApp>;
  softwareApps?: Maybe<SoftwareAppConnection>;
  ssoApplication?: Maybe<SsoApplication>;
  ssoApplicationTemplates?: Maybe<Array<SsoApplicationTemplate>>;
  ssoApplications?: Maybe<SsoApplicationConnection>;
  supportCase?: Maybe<SupportCase>;
  supportCaseCounts?: Maybe<Array<SupportCaseCount>>;
  supportCases?: Maybe<SupportCaseConnection>;
  systemInsightsApps?: Maybe<SystemInsightsAppConnection>;
  systemInsightsBatteries?: Maybe<SystemInsightsBatteryConnection>;
  systemInsightsDiskEncryption?: Maybe<SystemInsightsDiskEncryptionConnection>;
  systemInsightsInterfaceAddresses?: Maybe<SystemInsightsInterfaceAddressConnection>;
  systemInsightsLinuxPackages?: Maybe<SystemInsightsLinuxPackageConnection>;
  systemInsightsOsVersions?: Maybe<SystemInsightsOsVersionConnection>;
  systemInsightsPatches?: Maybe<SystemInsightsPatchConnection>;
  systemInsightsPrograms?: Maybe<SystemInsightsProgramConnection>;
  systemInsightsSystemInfo?: Maybe<SystemInsightsSystemInfoConnection>;
  systemInsightsUptime?: Maybe<SystemInsightsUptimeConnection>;
  systemInsightsUsbDevices?: Maybe<SystemInsightsUsbDeviceConnection>;
  systemInsightsUsers?: Maybe<SystemInsightsUserConnection>;
  unreadNotificationCount?: Maybe<Scalars['Int']['output']>;
  user?: Maybe<User>;
  userExport?: Maybe<UserExport>;
  userExports?: Maybe<UserExportConnection>;
  userGroup?: Maybe<UserGroup>;
  userGroups?: Maybe<UserGroupConnection>;
  userImport?: Maybe<UserImport>;
  userImports?: Maybe<UserImportConnection>;
  users?: Maybe<UserConnection>;
  viewer?: Maybe<Viewer>;
};


export type QueryAccessRequirementsArgs = {
  scope?: InputMaybe<Scope>;
};


export type QueryAdministratorArgs = {
  id: Scalars['ID']['input'];
};


export type QueryAdministratorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AdministratorFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<AdministratorSort>;
};


export type QueryAppleMdmArgs = {
  id: Scalars['ID']['input'];
};


export type QueryAppleMdmsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AppleMdmFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<AppleMdmSort>;
};


export type QueryAuthenticationPoliciesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AuthenticationPolicyFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<AuthenticationPolicySort>;
};


export type QueryAuthenticationPolicyArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCommandArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCommandResultArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCommandResultsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CommandResultFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<CommandResultSort>;
};


export type QueryCommandRunArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCommandRunsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CommandRunFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<CommandRunSort>;
};


export type QueryCommandsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CommandFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<CommandSort>;
};


export type QueryConnectKeyArgs = {
  id: Scalars['ID']['input'];
};


export type QueryConnectKeysArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ConnectKeyFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ConnectKeySort>;
};


export type QueryDeviceArgs = {
  id: Scalars['ID']['input'];
};


export type QueryDeviceActionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DeviceActionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<DeviceActionSort>;
};


export type QueryDeviceGroupArgs = {
  id: Scalars['ID']['input'];
};


export type QueryDeviceGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DeviceGroupFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<GroupSort>;
};


export type QueryDevicesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DeviceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<DeviceSort>;
};


export type QueryDirectoriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DirectoryFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<DirectorySort>;
};


export type QueryDirectoryArgs = {
  id: Scalars['ID']['input'];
};


export type QueryDirectoryAttributesArgs = {
  kind: DirectoryKind;
};


export type QueryDirectoryEventArgs = {
  id: Scalars['ID']['input'];
};


export type QueryDirectoryEventCountsArgs = {
  filter?: InputMaybe<DirectoryEventFilter>;
  interval: EventInterval;
};


export type QueryDirectoryEventExportArgs = {
  id: Scalars['ID']['input'];
};


export type QueryDirectoryEventExportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DirectoryEventExportFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<DirectoryEventExportSort>;
};


export type QueryDirectoryEventValuesArgs = {
  field: EventField;
  filter?: InputMaybe<DirectoryEventFilter>;
};


export type QueryDirectoryEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DirectoryEventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<DirectoryEventSort>;
};


export type QueryDirectoryExportArgs = {
  id: Scalars['ID']['input'];
};


export type QueryDirectoryExportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DirectoryExportFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<DirectoryExportSort>;
};


export type QueryDirectorySyncRunArgs = {
  id: Scalars['ID']['input'];
};


export type QueryDirectorySyncRunsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DirectorySyncRunFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<DirectorySyncRunSort>;
};


export type QueryEmailTemplateArgs = {
  type: EmailTemplateType;
};


export type QueryEvaluateAuthenticationArgs = {
  input: EvaluateAuthenticationInput;
};


export type QueryInvoiceArgs = {
  id: Scalars['ID']['input'];
};


export type QueryInvoicesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<InvoiceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<InvoiceSort>;
};


export type QueryIpListArgs = {
  id: Scalars['ID']['input'];
};


export type QueryIpListsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<IpListFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<IpListSort>;
};


export type QueryManagedOrganizationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryManagedOrganizationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ManagedOrganizationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ManagedOrganizationSort>;
};


export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


export type QueryNodesArgs = {
  ids: Array<Scalars['ID']['input']>;
};


export type QueryNotificationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryNotificationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<NotificationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<NotificationSort>;
};


export type QueryPaymentMethodArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPaymentMethodsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PaymentMethodFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<PaymentMethodSort>;
};


export type QueryPoliciesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PolicyFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<PolicySort>;
};


export type QueryPolicyArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPolicyGroupArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPolicyGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PolicyGroupFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<PolicySort>;
};


export type QueryPolicyTemplatesArgs = {
  osFamily?: InputMaybe<OsFamily>;
};


export type QueryPreviewDeviceGroupArgs = {
  groupId?: InputMaybe<Scalars['ID']['input']>;
  memberQuery: DeviceMemberQueryInput;
};


export type QueryPreviewEmailTemplateArgs = {
  input: PreviewEmailTemplateInput;
};


export type QueryPreviewUserGroupArgs = {
  groupId?: InputMaybe<Scalars['ID']['input']>;
  memberQuery: UserMemberQueryInput;
};


export type QueryRadiusServerArgs = {
  id: Scalars['ID']['input'];
};


export type QueryRadiusServersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RadiusServerFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<RadiusServerSort>;
};


export type QueryRemoteAssistGrantArgs = {
  id: Scalars['ID']['input'];
};


export type QueryRemoteAssistGrantsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RemoteAssistGrantFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<RemoteAssistGrantSort>;
};


export type QueryRemoteAssistSessionArgs = {
  id: Scalars['ID']['input'];
};


export type QueryRemoteAssistSessionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RemoteAssistSessionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<RemoteAssistSessionSort>;
};


export type QueryRunSavedQueryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type QuerySavedQueriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SavedQueryFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<SavedQuerySort>;
};


export type QuerySavedQueryArgs = {
  id: Scalars['ID']['input'];
};


export type QueryServiceAccountArgs = {
  id: Scalars['ID']['input'];
};


export type QueryServiceAccountsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ServiceAccountFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ServiceAccountSort>;
};


export type QuerySoftwareAppArgs = {
  id: Scalars['ID']['input'];
};


export type QuerySoftwareAppsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SoftwareAppFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<SoftwareAppSort>;
};


export type QuerySsoApplicationArgs = {
  id: Scalars['ID']['input'];
};


export type QuerySsoApplicationTemplatesArgs = {
  search?: InputMaybe<Scalars['String']['input']>;
};


export type QuerySsoApplicationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SsoApplicationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<SsoApplicationSort>;
};


export type QuerySupportCaseArgs = {
  id: Scalars['ID']['input'];
};


export type QuerySupportCaseCountsArgs = {
  filter?: InputMaybe<SupportCaseFilter>;
};


export type QuerySupportCasesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SupportCaseFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<SupportCaseSort>;
};


export type QuerySystemInsightsAppsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SystemInsightsAppFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<SystemInsightsSort>;
};


export type QuerySystemInsightsBatteriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SystemInsightsBatteryFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<SystemInsightsSort>;
};


export type QuerySystemInsightsDiskEncryptionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SystemInsightsDiskEncryptionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<SystemInsightsSort>;
};


export type QuerySystemInsightsInterfaceAddressesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SystemInsightsInterfaceAddressFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<SystemInsightsSort>;
};


export type QuerySystemInsightsLinuxPackagesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SystemInsightsLinuxPackageFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<SystemInsightsSort>;
};


export type QuerySystemInsightsOsVersionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SystemInsightsOsVersionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<SystemInsightsSort>;
};


export type QuerySystemInsightsPatchesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SystemInsightsPatchFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<SystemInsightsSort>;
};


export type QuerySystemInsightsProgramsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SystemInsightsProgramFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<SystemInsightsSort>;
};


export type QuerySystemInsightsSystemInfoArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SystemInsightsSystemInfoFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<SystemInsightsSort>;
};


export type QuerySystemInsightsUptimeArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SystemInsightsUptimeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<SystemInsightsSort>;
};


export type QuerySystemInsightsUsbDevicesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SystemInsightsUsbDeviceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<SystemInsightsSort>;
};


export type QuerySystemInsightsUsersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SystemInsightsUserFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<SystemInsightsSort>;
};


export type QueryUserArgs = {
  id: Scalars['ID']['input'];
};


export type QueryUserExportArgs = {
  id: Scalars['ID']['input'];
};


export type QueryUserExportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<UserExportFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<UserExportSort>;
};


export type QueryUserGroupArgs = {
  id: Scalars['ID']['input'];
};


export type QueryUserGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<UserGroupFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<GroupSort>;
};


export type QueryUserImportArgs = {
  id: Scalars['ID']['input'];
};


export type QueryUserImportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<UserImportFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<UserImportSort>;
};


export type QueryUsersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<UserFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<UserSort>;
};

export type RadiusAuthIdp =
  | 'AZURE'
  | 'INTERNAL';

export type RadiusMfa =
  | 'ALWAYS'
  | 'DISABLED'
  | 'ENABLED'
  | 'REQUIRED';

export type RadiusReply = {
  name: Scalars['String']['output'];
  value: Scalars['String']['output'];
};

export type RadiusReplyInput = {
  name: Scalars['String']['input'];
  value: Scalars['String']['input'];
};

export type RadiusServer = Node & Resource & {
  associations?: Maybe<AssociationConnection>;
  authIdp: RadiusAuthIdp;
  caCertExpiresAt?: Maybe<Scalars['DateTime']['output']>;
  caCertificates: Array<Certificate>;
  createdAt: Scalars['DateTime']['output'];
  deviceCertEnabled: Scalars['Boolean']['output'];
  id: Scalars['ID']['output'];
  mfa: RadiusMfa;
  name: Scalars['String']['output'];
  networkSourceIps: Array<Scalars['String']['output']>;
  radsecEnabled: Scalars['Boolean']['output'];
  requireRadsec: Scalars['Boolean']['output'];
  requireTlsAuth: Scalars['Boolean']['output'];
  sharedSecret?: Maybe<Scalars['String']['output']>;
  sharedSecretUpdatedAt: Scalars['DateTime']['output'];
  traverse?: Maybe<TraversedResourceConnection>;
  updatedAt: Scalars['DateTime']['output'];
  userCertEnabled: Scalars['Boolean']['output'];
  userGroups?: Maybe<UserGroupConnection>;
  userLockoutAction: RadiusUserAction;
  userPasswordEnabled: Scalars['Boolean']['output'];
  userPasswordExpirationAction: RadiusUserAction;
};


export type RadiusServerAssociationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<ResourceKind>>;
};


export type RadiusServerTraverseArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<ResourceKind>>;
};


export type RadiusServerUserGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<UserGroupFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<GroupSort>;
};

export type RadiusServerConnection = {
  edges: Array<RadiusServerEdge>;
  nodes: Array<RadiusServer>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type RadiusServerEdge = {
  cursor: Scalars['String']['output'];
  node: RadiusServer;
};

export type RadiusServerFilter = {
  and?: InputMaybe<Array<RadiusServerFilter>>;
  authIdp?: InputMaybe<Array<RadiusAuthIdp>>;
  caCertExpiresAt?: InputMaybe<DateTimeFilter>;
  createdAt?: InputMaybe<DateTimeFilter>;
  deviceCertEnabled?: InputMaybe<Scalars['Boolean']['input']>;
  mfa?: InputMaybe<Array<RadiusMfa>>;
  name?: InputMaybe<StringFilter>;
  networkSourceIp?: InputMaybe<Scalars['String']['input']>;
  not?: InputMaybe<RadiusServerFilter>;
  or?: InputMaybe<Array<RadiusServerFilter>>;
  radsecEnabled?: InputMaybe<Scalars['Boolean']['input']>;
  sharedSecretUpdatedAt?: InputMaybe<DateTimeFilter>;
  userCertEnabled?: InputMaybe<Scalars['Boolean']['input']>;
  userGroupId?: InputMaybe<Scalars['ID']['input']>;
  userPasswordEnabled?: InputMaybe<Scalars['Boolean']['input']>;
};

export type RadiusServerPayload = {
  radiusServer: RadiusServer;
};

export type RadiusServerSort = {
  direction?: InputMaybe<SortDirection>;
  field: RadiusServerSortField;
};

export type RadiusServerSortField =
  | 'CREATED_AT'
  | 'NAME';

export type RadiusUserAction =
  | 'MAINTAIN'
  | 'REMOVE';

export type RecoveryCodesPayload = {
  recoveryCodes: Array<Scalars['String']['output']>;
};

export type RecoveryEmail = {
  address: Scalars['String']['output'];
  verified: Scalars['Boolean']['output'];
  verifiedAt?: Maybe<Scalars['DateTime']['output']>;
};

export type RefreshGroupPayload = {
  group: Group;
};

export type RemoteAssistConsent =
  | 'CODE'
  | 'PROMPT'
  | 'SILENT';

export type RemoteAssistDenial =
  | 'REFUSED'
  | 'WRONG_CODES';

export type RemoteAssistGrant = Node & {
  administrator?: Maybe<Administrator>;
  administratorName?: Maybe<Scalars['String']['output']>;
  administratorOrganizationId?: Maybe<Scalars['ID']['output']>;
  allowedUntil: Scalars['DateTime']['output'];
  deviceGroup?: Maybe<DeviceGroup>;
  grantedAt: Scalars['DateTime']['output'];
  grantedBy?: Maybe<Administrator>;
  grantedByName?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  isLimited: Scalars['Boolean']['output'];
  note?: Maybe<Scalars['String']['output']>;
  sessions: RemoteAssistSessionConnection;
  standing: Scalars['Boolean']['output'];
  withdrawnAt?: Maybe<Scalars['DateTime']['output']>;
  withdrawnBy?: Maybe<Administrator>;
  withdrawnByName?: Maybe<Scalars['String']['output']>;
};


export type RemoteAssistGrantSessionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RemoteAssistSessionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<RemoteAssistSessionSort>;
};

export type RemoteAssistGrantConnection = {
  edges: Array<RemoteAssistGrantEdge>;
  nodes: Array<RemoteAssistGrant>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type RemoteAssistGrantEdge = {
  cursor: Scalars['String']['output'];
  node: RemoteAssistGrant;
};

export type RemoteAssistGrantFilter = {
  administratorId?: InputMaybe<Scalars['ID']['input']>;
  allowedUntil?: InputMaybe<DateTimeFilter>;
  and?: InputMaybe<Array<RemoteAssistGrantFilter>>;
  deviceGroupId?: InputMaybe<Scalars['ID']['input']>;
  grantedAt?: InputMaybe<DateTimeFilter>;
  grantedById?: InputMaybe<Scalars['ID']['input']>;
  not?: InputMaybe<RemoteAssistGrantFilter>;
  or?: InputMaybe<Array<RemoteAssistGrantFilter>>;
  standing?: InputMaybe<Scalars['Boolean']['input']>;
};

export type RemoteAssistGrantPayload = {
  remoteAssistGrant: RemoteAssistGrant;
};

export type RemoteAssistGrantSort = {
  direction?: InputMaybe<SortDirection>;
  field: RemoteAssistGrantSortField;
};

export type RemoteAssistGrantSortField =
  | 'ALLOWED_UNTIL'
  | 'GRANTED_AT';

export type RemoteAssistLaunch = {
  consent: RemoteAssistConsent;
  deviceId: Scalars['ID']['output'];
  endedAt?: Maybe<Scalars['DateTime']['output']>;
  expiresAt: Scalars['DateTime']['output'];
  mode: RemoteAssistMode;
  requestedAt: Scalars['DateTime']['output'];
  sessionId: Scalars['ID']['output'];
  startedAt?: Maybe<Scalars['DateTime']['output']>;
  state: RemoteAssistState;
};

export type RemoteAssistLaunchPayload = {
  code?: Maybe<Scalars['String']['output']>;
  launch: RemoteAssistLaunch;
  remoteAssistSession?: Maybe<RemoteAssistSession>;
};

export type RemoteAssistLaunching =
  | 'ALWAYS'
  | 'NEVER'
  | 'WHILE_GRANTED';

export type RemoteAssistMode =
  | 'CONTROL'
  | 'VIEW';

export type RemoteAssistParty =
  | 'CONSOLE'
  | 'DEVICE';

export type RemoteAssistSession = Node & {
  answeredAt?: Maybe<Scalars['DateTime']['output']>;
  codeAttempts: Scalars['Int']['output'];
  consent: RemoteAssistConsent;
  denial?: Maybe<RemoteAssistDenial>;
  device?: Maybe<Device>;
  deviceName?: Maybe<Scalars['String']['output']>;
  durationSeconds?: Maybe<Scalars['Int']['output']>;
  endedAt?: Maybe<Scalars['DateTime']['output']>;
  endedBy?: Maybe<RemoteAssistParty>;
  endedByAdministrator?: Maybe<Administrator>;
  endedByName?: Maybe<Scalars['String']['output']>;
  expiresAt: Scalars['DateTime']['output'];
  grant?: Maybe<RemoteAssistGrant>;
  id: Scalars['ID']['output'];
  launchedBy?: Maybe<Administrator>;
  launchedByName?: Maybe<Scalars['String']['output']>;
  mode: RemoteAssistMode;
  requestedAt: Scalars['DateTime']['output'];
  startedAt?: Maybe<Scalars['DateTime']['output']>;
  state: RemoteAssistState;
};

export type RemoteAssistSessionConnection = {
  edges: Array<RemoteAssistSessionEdge>;
  nodes: Array<RemoteAssistSession>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type RemoteAssistSessionEdge = {
  cursor: Scalars['String']['output'];
  node: RemoteAssistSession;
};

export type RemoteAssistSessionFilter = {
  and?: InputMaybe<Array<RemoteAssistSessionFilter>>;
  consent?: InputMaybe<Array<RemoteAssistConsent>>;
  deviceId?: InputMaybe<Scalars['ID']['input']>;
  grantId?: InputMaybe<Scalars['ID']['input']>;
  launchedById?: InputMaybe<Scalars['ID']['input']>;
  mode?: InputMaybe<Array<RemoteAssistMode>>;
  not?: InputMaybe<RemoteAssistSessionFilter>;
  or?: InputMaybe<Array<RemoteAssistSessionFilter>>;
  requestedAt?: InputMaybe<DateTimeFilter>;
  state?: InputMaybe<Array<RemoteAssistState>>;
};

export type RemoteAssistSessionSort = {
  direction?: InputMaybe<SortDirection>;
  field: RemoteAssistSessionSortField;
};

export type RemoteAssistSessionSortField =
  | 'REQUESTED_AT';

export type RemoteAssistState =
  | 'ACTIVE'
  | 'CONSENTED'
  | 'DENIED'
  | 'ENDED'
  | 'EXPIRED'
  | 'REQUESTED';

export type RemovePasskeyInput = {
  id: Scalars['ID']['input'];
  password: Scalars['String']['input'];
};

export type RemovePaymentMethodPayload = {
  defaultPaymentMethod?: Maybe<PaymentMethod>;
  removedId: Scalars['ID']['output'];
};

export type RemoveSshKeyPayload = {
  removedId: Scalars['ID']['output'];
  user: User;
};

export type RemoveSupportCaseAttachmentPayload = {
  removedId: Scalars['ID']['output'];
  supportCase: SupportCase;
};

export type RepeatScheduleInput = {
  every: CommandRepeat;
  from?: InputMaybe<Scalars['DateTime']['input']>;
  timeZone?: InputMaybe<Scalars['String']['input']>;
};

export type ReplaceDirectoryMappingsInput = {
  id: Scalars['ID']['input'];
  mappings?: InputMaybe<Array<DirectoryAttributeMappingInput>>;
};

export type RequireAdministratorMfaInput = {
  required: Scalars['Boolean']['input'];
};

export type Resource = {
  associations?: Maybe<AssociationConnection>;
  id: Scalars['ID']['output'];
  traverse?: Maybe<TraversedResourceConnection>;
};


export type ResourceAssociationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<ResourceKind>>;
};


export type ResourceTraverseArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<ResourceKind>>;
};

export type ResourceKind =
  | 'COMMAND'
  | 'DEVICE'
  | 'DEVICE_GROUP'
  | 'DIRECTORY'
  | 'POLICY'
  | 'POLICY_GROUP'
  | 'RADIUS_SERVER'
  | 'SOFTWARE_APP'
  | 'SSO_APPLICATION'
  | 'USER'
  | 'USER_GROUP';

export type ResourceReference = {
  id: Scalars['ID']['output'];
  kind: ResourceKind;
  resource?: Maybe<Resource>;
};

export type RestrictedField = {
  field: Scalars['String']['output'];
  owner: ExternalAuthority;
};

export type RetryDirectoryExportsInput = {
  directoryId?: InputMaybe<Scalars['ID']['input']>;
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
};

export type RetryDirectoryExportsPayload = {
  retried: Scalars['Int']['output'];
};

export type RevokeApiKeyPayload = {
  revokedId: Scalars['ID']['output'];
};

export type Role =
  | 'ADMINISTRATOR'
  | 'ADMINISTRATOR_WITH_BILLING'
  | 'COMMAND_RUNNER'
  | 'COMMAND_RUNNER_WITH_BILLING'
  | 'HELP_DESK'
  | 'MANAGER'
  | 'READ_ONLY';

export type RoleMatrixCell = {
  actions: Array<Action>;
  condition?: Maybe<AccessCondition>;
  level: AccessLevel;
  published: Scalars['String']['output'];
  role: Role;
  scope: Scope;
};

export type RotateApiKeyInput = {
  expiresAt?: InputMaybe<Scalars['DateTime']['input']>;
  id: Scalars['ID']['input'];
  overlapSeconds?: InputMaybe<Scalars['Int']['input']>;
};

export type RotateDirectoryCredentialInput = {
  bearerToken?: InputMaybe<Scalars['String']['input']>;
  clientSecret?: InputMaybe<Scalars['String']['input']>;
  expiresAt?: InputMaybe<Scalars['DateTime']['input']>;
  id: Scalars['ID']['input'];
  password?: InputMaybe<DirectoryPasswordInput>;
  refreshToken?: InputMaybe<DirectoryRefreshTokenInput>;
  serviceAccount?: InputMaybe<DirectoryServiceAccountInput>;
};

export type RotateRadiusSharedSecretInput = {
  id: Scalars['ID']['input'];
  sharedSecret?: InputMaybe<Scalars['String']['input']>;
};

export type RunCommandInput = {
  commandId: Scalars['ID']['input'];
  deviceIds?: InputMaybe<Array<Scalars['ID']['input']>>;
};

export type SavedQuery = Node & {
  createdAt: Scalars['DateTime']['output'];
  createdBy?: Maybe<Administrator>;
  createdByName?: Maybe<Scalars['String']['output']>;
  description?: Maybe<Scalars['String']['output']>;
  filter?: Maybe<Scalars['JSON']['output']>;
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  sort?: Maybe<Scalars['JSON']['output']>;
  table: SavedQueryTable;
  updatedAt: Scalars['DateTime']['output'];
};

export type SavedQueryConnection = {
  edges: Array<SavedQueryEdge>;
  nodes: Array<SavedQuery>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type SavedQueryEdge = {
  cursor: Scalars['String']['output'];
  node: SavedQuery;
};

export type SavedQueryFilter = {
  and?: InputMaybe<Array<SavedQueryFilter>>;
  createdAt?: InputMaybe<DateTimeFilter>;
  createdById?: InputMaybe<Scalars['ID']['input']>;
  name?: InputMaybe<StringFilter>;
  not?: InputMaybe<SavedQueryFilter>;
  or?: InputMaybe<Array<SavedQueryFilter>>;
  table?: InputMaybe<Array<SavedQueryTable>>;
};

export type SavedQueryPayload = {
  savedQuery: SavedQuery;
};

export type SavedQueryRows = DirectoryEventConnection | SystemInsightsAppConnection | SystemInsightsBatteryConnection | SystemInsightsDiskEncryptionConnection | SystemInsightsInterfaceAddressConnection | SystemInsightsLinuxPackageConnection | SystemInsightsOsVersionConnection | SystemInsightsPatchConnection | SystemInsightsProgramConnection | SystemInsightsSystemInfoConnection | SystemInsightsUptimeConnection | SystemInsightsUsbDeviceConnection | SystemInsightsUserConnection;

export type SavedQuerySort = {
  direction?: InputMaybe<SortDirection>;
  field: SavedQuerySortField;
};

export type SavedQuerySortField =
  | 'CREATED_AT'
  | 'NAME';

export type SavedQueryTable =
  | 'APPS'
  | 'BATTERIES'
  | 'DIRECTORY_EVENTS'
  | 'DISK_ENCRYPTION'
  | 'INTERFACE_ADDRESSES'
  | 'LINUX_PACKAGES'
  | 'OS_VERSIONS'
  | 'PATCHES'
  | 'PROGRAMS'
  | 'SYSTEM_INFO'
  | 'UPTIME'
  | 'USB_DEVICES'
  | 'USERS';

export type ScheduleCommandInput = {
  commandId: Scalars['ID']['input'];
  schedule: CommandScheduleInput;
};

export type ScimDeprovisionAction =
  | 'DEACTIVATE'
  | 'DELETE';

export type ScimDirectory = Directory & Node & Resource & {
  associations?: Maybe<AssociationConnection>;
  attributeMappings: Array<DirectoryAttributeMapping>;
  automaticExport: Scalars['Boolean']['output'];
  baseUrl: Scalars['String']['output'];
  createdAt: Scalars['DateTime']['output'];
  credential?: Maybe<DirectoryCredential>;
  deprovisionAction: ScimDeprovisionAction;
  enabled: Scalars['Boolean']['output'];
  exportOutage?: Maybe<DirectoryExportOutage>;
  exports?: Maybe<DirectoryExportConnection>;
  groupsEnabled: Scalars['Boolean']['output'];
  id: Scalars['ID']['output'];
  importFilter?: Maybe<Scalars['String']['output']>;
  kind: DirectoryKind;
  matchBy: DirectoryMatch;
  name: Scalars['String']['output'];
  syncRuns?: Maybe<DirectorySyncRunConnection>;
  syncStatus?: Maybe<DirectorySyncStatus>;
  traverse?: Maybe<TraversedResourceConnection>;
  updateMethod: ScimUpdateMethod;
  updatedAt: Scalars['DateTime']['output'];
  userGroups?: Maybe<UserGroupConnection>;
  users?: Maybe<UserConnection>;
};


export type ScimDirectoryAssociationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<ResourceKind>>;
};


export type ScimDirectoryExportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DirectoryExportFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<DirectoryExportSort>;
};


export type ScimDirectorySyncRunsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DirectorySyncRunFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<DirectorySyncRunSort>;
};


export type ScimDirectoryTraverseArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<ResourceKind>>;
};


export type ScimDirectoryUserGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<UserGroupFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<GroupSort>;
};


export type ScimDirectoryUsersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<UserFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<UserSort>;
};

export type ScimDirectoryInput = {
  automaticExport?: InputMaybe<Scalars['Boolean']['input']>;
  baseUrl?: InputMaybe<Scalars['String']['input']>;
  deprovisionAction?: InputMaybe<ScimDeprovisionAction>;
  groupsEnabled?: InputMaybe<Scalars['Boolean']['input']>;
  importFilter?: InputMaybe<Scalars['String']['input']>;
  matchBy?: InputMaybe<DirectoryMatch>;
  updateMethod?: InputMaybe<ScimUpdateMethod>;
};

export type ScimUpdateMethod =
  | 'PATCH'
  | 'PUT';

export type Scope =
  | 'ADMINISTRATORS'
  | 'AUTHENTICATION'
  | 'BILLING'
  | 'BULK_USER_IMPORTS'
  | 'CASE_PORTAL'
  | 'COMMANDS'
  | 'DEVICES'
  | 'DIRECTORIES'
  | 'GROUPS'
  | 'INSIGHTS'
  | 'IN_PRODUCT_SUPPORT'
  | 'MULTI_TENANT_PORTAL'
  | 'NOTIFICATIONS'
  | 'ORGANIZATION'
  | 'RADIUS'
  | 'REMOTE_ASSIST'
  | 'SSO_APPLICATIONS'
  | 'USERS';

export type SecureLogin = {
  enabled: Scalars['Boolean']['output'];
  supported: Scalars['Boolean']['output'];
};

export type Service = {
  authentication: Scalars['String']['output'];
  name: Scalars['String']['output'];
  setUp: Scalars['Boolean']['output'];
};

export type ServiceAccount = Node & {
  apiKeys: Array<ApiKey>;
  createdAt: Scalars['DateTime']['output'];
  description?: Maybe<Scalars['String']['output']>;
  disabled: Scalars['Boolean']['output'];
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  role: Role;
  updatedAt: Scalars['DateTime']['output'];
};

export type ServiceAccountConnection = {
  edges: Array<ServiceAccountEdge>;
  nodes: Array<ServiceAccount>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type ServiceAccountEdge = {
  cursor: Scalars['String']['output'];
  node: ServiceAccount;
};

export type ServiceAccountFilter = {
  and?: InputMaybe<Array<ServiceAccountFilter>>;
  createdAt?: InputMaybe<DateTimeFilter>;
  disabled?: InputMaybe<Scalars['Boolean']['input']>;
  name?: InputMaybe<StringFilter>;
  not?: InputMaybe<ServiceAccountFilter>;
  or?: InputMaybe<Array<ServiceAccountFilter>>;
  role?: InputMaybe<Array<Role>>;
};

export type ServiceAccountPayload = {
  serviceAccount: ServiceAccount;
};

export type ServiceAccountSort = {
  direction?: InputMaybe<SortDirection>;
  field: ServiceAccountSortField;
};

export type ServiceAccountSortField =
  | 'CREATED_AT'
  | 'NAME';

export type Session = {
  clientIp?: Maybe<Scalars['String']['output']>;
  createdAt: Scalars['DateTime']['output'];
  current: Scalars['Boolean']['output'];
  expiresAt: Scalars['DateTime']['output'];
  factors: Array<SignInFactor>;
  id: Scalars['ID']['output'];
  lastSeenAt: Scalars['DateTime']['output'];
  userAgent?: Maybe<Scalars['String']['output']>;
};

export type SetAllOrganizationsAccessInput = {
  administratorId: Scalars['ID']['input'];
  all: Scalars['Boolean']['input'];
};

export type SetBillingEmailsInput = {
  emails: Array<Scalars['String']['input']>;
};

export type SetDirectoryEventRetentionInput = {
  days?: InputMaybe<Scalars['Int']['input']>;
};

export type SetOrganizationLogoInput = {
  data: Scalars['String']['input'];
};

export type SetUserPasswordInput = {
  id: Scalars['ID']['input'];
  mustChange?: InputMaybe<Scalars['Boolean']['input']>;
  password: Scalars['String']['input'];
};

export type SignInFactor =
  | 'PASSKEY'
  | 'PASSWORD'
  | 'RECOVERY_CODE'
  | 'TOTP';

export type SignInMethods = {
  mfaRequired: Scalars['Boolean']['output'];
  passkeys: Array<Passkey>;
  passwordSetAt?: Maybe<Scalars['DateTime']['output']>;
  recoveryCodesLeft: Scalars['Int']['output'];
  totpEnrolled: Scalars['Boolean']['output'];
  totpEnrolledAt?: Maybe<Scalars['DateTime']['output']>;
};

export type SignInMethodsPayload = {
  signInMethods: SignInMethods;
};

export type SignedUrl = {
  expiresAt: Scalars['DateTime']['output'];
  url: Scalars['String']['output'];
};

export type SoftwareApp = Node & Resource & {
  associations?: Maybe<AssociationConnection>;
  createdAt: Scalars['DateTime']['output'];
  deviceGroups?: Maybe<DeviceGroupConnection>;
  devices: DeviceConnection;
  displayName: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  settings: SoftwareAppSettings;
  stats: SoftwareStats;
  statuses: SoftwareStatusConnection;
  traverse?: Maybe<TraversedResourceConnection>;
  updatedAt: Scalars['DateTime']['output'];
};


export type SoftwareAppAssociationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<ResourceKind>>;
};


export type SoftwareAppDeviceGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DeviceGroupFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<GroupSort>;
};


export type SoftwareAppDevicesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DeviceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<DeviceSort>;
};


export type SoftwareAppStatusesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SoftwareStatusFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<SoftwareStatusSort>;
};


export type SoftwareAppTraverseArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<ResourceKind>>;
};

export type SoftwareAppAssociationInput = {
  deviceGroupId?: InputMaybe<Scalars['ID']['input']>;
  deviceId?: InputMaybe<Scalars['ID']['input']>;
  id: Scalars['ID']['input'];
};

export type SoftwareAppConnection = {
  edges: Array<SoftwareAppEdge>;
  nodes: Array<SoftwareApp>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type SoftwareAppEdge = {
  cursor: Scalars['String']['output'];
  node: SoftwareApp;
};

export type SoftwareAppFilter = {
  and?: InputMaybe<Array<SoftwareAppFilter>>;
  createdAt?: InputMaybe<DateTimeFilter>;
  desiredState?: InputMaybe<Array<SoftwareDesiredState>>;
  displayName?: InputMaybe<StringFilter>;
  not?: InputMaybe<SoftwareAppFilter>;
  or?: InputMaybe<Array<SoftwareAppFilter>>;
  packageId?: InputMaybe<StringFilter>;
  packageManager?: InputMaybe<Array<PackageManager>>;
};

export type SoftwareAppPayload = {
  softwareApp: SoftwareApp;
};

export type SoftwareAppSettings = {
  autoUpdate: Scalars['Boolean']['output'];
  desiredState: SoftwareDesiredState;
  packageId: Scalars['String']['output'];
  packageManager: PackageManager;
  packageVersion?: Maybe<Scalars['String']['output']>;
  updateDelayAllowed: Scalars['Boolean']['output'];
};

export type SoftwareAppSort = {
  direction?: InputMaybe<SortDirection>;
  field: SoftwareAppSortField;
};

export type SoftwareAppSortField =
  | 'CREATED_AT'
  | 'DISPLAY_NAME';

export type SoftwareDesiredState =
  | 'INSTALLED'
  | 'UNINSTALLED';

export type SoftwareState =
  | 'FAILED'
  | 'INSTALLED'
  | 'PENDING'
  | 'UNINSTALLED';

export type SoftwareStats = {
  failed: Scalars['Int']['output'];
  installed: Scalars['Int']['output'];
  pending: Scalars['Int']['output'];
  total: Scalars['Int']['output'];
  uninstalled: Scalars['Int']['output'];
};

export type SoftwareStatus = Node & {
  app: SoftwareApp;
  code?: Maybe<Scalars['Int']['output']>;
  details?: Maybe<Scalars['String']['output']>;
  device: Device;
  id: Scalars['ID']['output'];
  reportedAt: Scalars['DateTime']['output'];
  state: SoftwareState;
  version?: Maybe<Scalars['String']['output']>;
};

export type SoftwareStatusConnection = {
  edges: Array<SoftwareStatusEdge>;
  nodes: Array<SoftwareStatus>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type SoftwareStatusEdge = {
  cursor: Scalars['String']['output'];
  node: SoftwareStatus;
};

export type SoftwareStatusFilter = {
  and?: InputMaybe<Array<SoftwareStatusFilter>>;
  not?: InputMaybe<SoftwareStatusFilter>;
  or?: InputMaybe<Array<SoftwareStatusFilter>>;
  reportedAt?: InputMaybe<DateTimeFilter>;
  state?: InputMaybe<Array<SoftwareState>>;
};

export type SoftwareStatusSort = {
  direction?: InputMaybe<SortDirection>;
  field: SoftwareStatusSortField;
};

export type SoftwareStatusSortField =
  | 'REPORTED_AT';

export type SoftwareTargetsInput = {
  appId: Scalars['ID']['input'];
  deviceGroupIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  deviceIds?: InputMaybe<Array<Scalars['ID']['input']>>;
};

export type SortDirection =
  | 'ASC'
  | 'DESC';

export type SshKey = {
  createdAt: Scalars['DateTime']['output'];
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  publicKey: Scalars['String']['output'];
};

export type SshKeyPayload = {
  sshKey: SshKey;
  user: User;
};

export type SshParameter = {
  name: Scalars['String']['output'];
  value: Scalars['String']['output'];
};

export type SshParameterInput = {
  name: Scalars['String']['input'];
  value: Scalars['String']['input'];
};

export type SshSettings = {
  managed: Scalars['Boolean']['output'];
  parameters: Array<SshParameter>;
  passwordAllowed: Scalars['Boolean']['output'];
  publicKeyAllowed: Scalars['Boolean']['output'];
  rootAllowed: Scalars['Boolean']['output'];
};

export type SsoApplication = Node & Resource & {
  active: Scalars['Boolean']['output'];
  associations?: Maybe<AssociationConnection>;
  color: Scalars['String']['output'];
  config: SsoConfiguration;
  createdAt: Scalars['DateTime']['output'];
  description?: Maybe<Scalars['String']['output']>;
  displayLabel?: Maybe<Scalars['String']['output']>;
  displayName: Scalars['String']['output'];
  hidden: Scalars['Boolean']['output'];
  id: Scalars['ID']['output'];
  idpCertExpiresAt?: Maybe<Scalars['DateTime']['output']>;
  idpCertificate?: Maybe<Certificate>;
  idpCertificateUpdatedAt?: Maybe<Scalars['DateTime']['output']>;
  idpMetadata?: Maybe<Scalars['String']['output']>;
  idpPrivateKey?: Maybe<Scalars['String']['output']>;
  idpPrivateKeyUpdatedAt?: Maybe<Scalars['DateTime']['output']>;
  jitEnabled: Scalars['Boolean']['output'];
  logoUrl?: Maybe<Scalars['String']['output']>;
  spCertificate?: Maybe<Certificate>;
  spCertificateUpdatedAt?: Maybe<Scalars['DateTime']['output']>;
  ssoUrl: Scalars['String']['output'];
  template?: Maybe<SsoApplicationTemplate>;
  traverse?: Maybe<TraversedResourceConnection>;
  updatedAt: Scalars['DateTime']['output'];
  userGroups?: Maybe<UserGroupConnection>;
};


export type SsoApplicationAssociationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<ResourceKind>>;
};


export type SsoApplicationTraverseArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<ResourceKind>>;
};


export type SsoApplicationUserGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<UserGroupFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<GroupSort>;
};

export type SsoApplicationConnection = {
  edges: Array<SsoApplicationEdge>;
  nodes: Array<SsoApplication>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type SsoApplicationEdge = {
  cursor: Scalars['String']['output'];
  node: SsoApplication;
};

export type SsoApplicationFilter = {
  active?: InputMaybe<Scalars['Boolean']['input']>;
  and?: InputMaybe<Array<SsoApplicationFilter>>;
  createdAt?: InputMaybe<DateTimeFilter>;
  displayName?: InputMaybe<StringFilter>;
  hidden?: InputMaybe<Scalars['Boolean']['input']>;
  idpCertExpiresAt?: InputMaybe<DateTimeFilter>;
  not?: InputMaybe<SsoApplicationFilter>;
  or?: InputMaybe<Array<SsoApplicationFilter>>;
  spEntityId?: InputMaybe<StringFilter>;
  templateId?: InputMaybe<StringFilter>;
  userGroupId?: InputMaybe<Scalars['ID']['input']>;
};

export type SsoApplicationPayload = {
  ssoApplication: SsoApplication;
};

export type SsoApplicationSort = {
  direction?: InputMaybe<SortDirection>;
  field: SsoApplicationSortField;
};

export type SsoApplicationSortField =
  | 'CREATED_AT'
  | 'DISPLAY_NAME';

export type SsoApplicationTemplate = {
  description: Scalars['String']['output'];
  displayName: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  isConfigured: Scalars['Boolean']['output'];
  keywords: Array<Scalars['String']['output']>;
  learnMore: Scalars['String']['output'];
  logoUrl?: Maybe<Scalars['String']['output']>;
  settings: Array<SsoTemplateSetting>;
  status: SsoTemplateStatus;
};

export type SsoConfiguration = {
  acsUrls: Array<Scalars['String']['output']>;
  constantAttributes: Array<SsoConstantAttribute>;
  declareRedirectEndpoint: Scalars['Boolean']['output'];
  defaultAcsUrl?: Maybe<Scalars['String']['output']>;
  defaultTargetUrl?: Maybe<Scalars['String']['output']>;
  groupsAttributeName?: Maybe<Scalars['String']['output']>;
  idpEntityId: Scalars['String']['output'];
  idpInitUrl?: Maybe<Scalars['String']['output']>;
  nameIdFormat: SsoNameIdFormat;
  signAssertion: Scalars['Boolean']['output'];
  signResponse: Scalars['Boolean']['output'];
  signatureAlgorithm: SsoSignatureAlgorithm;
  spEntityId?: Maybe<Scalars['String']['output']>;
  spErrorFlow: Scalars['Boolean']['output'];
  subjectField: SsoUserField;
  userAttributes: Array<SsoUserAttribute>;
};

export type SsoConfigurationInput = {
  acsUrls?: InputMaybe<Array<Scalars['String']['input']>>;
  constantAttributes?: InputMaybe<Array<SsoConstantAttributeInput>>;
  declareRedirectEndpoint?: InputMaybe<Scalars['Boolean']['input']>;
  defaultAcsUrl?: InputMaybe<Scalars['String']['input']>;
  defaultTargetUrl?: InputMaybe<Scalars['String']['input']>;
  groupsAttributeName?: InputMaybe<Scalars['String']['input']>;
  idpEntityId?: InputMaybe<Scalars['String']['input']>;
  idpInitUrl?: InputMaybe<Scalars['String']['input']>;
  nameIdFormat?: InputMaybe<SsoNameIdFormat>;
  signAssertion?: InputMaybe<Scalars['Boolean']['input']>;
  signResponse?: InputMaybe<Scalars['Boolean']['input']>;
  signatureAlgorithm?: InputMaybe<SsoSignatureAlgorithm>;
  spEntityId?: InputMaybe<Scalars['String']['input']>;
  spErrorFlow?: InputMaybe<Scalars['Boolean']['input']>;
  subjectField?: InputMaybe<SsoUserField>;
  userAttributes?: InputMaybe<Array<SsoUserAttributeInput>>;
};

export type SsoConstantAttribute = {
  name: Scalars['String']['output'];
  value: Scalars['String']['output'];
};

export type SsoConstantAttributeInput = {
  name: Scalars['String']['input'];
  value: Scalars['String']['input'];
};

export type SsoNameIdFormat =
  | 'EMAIL_ADDRESS'
  | 'PERSISTENT'
  | 'TRANSIENT'
  | 'UNSPECIFIED';

export type SsoSetting =
  | 'ACS_URLS'
  | 'CONSTANT_ATTRIBUTES'
  | 'DEFAULT_TARGET_URL'
  | 'GROUPS_ATTRIBUTE_NAME'
  | 'NAME_ID_FORMAT'
  | 'SIGN_ASSERTION'
  | 'SIGN_RESPONSE'
  | 'SP_ENTITY_ID'
  | 'SUBJECT_FIELD'
  | 'USER_ATTRIBUTES';

export type SsoSignatureAlgorithm =
  | 'RSA_SHA1'
  | 'RSA_SHA256'
  | 'RSA_SHA512';

export type SsoTemplateSetting = {
  label: Scalars['String']['output'];
  readOnly: Scalars['Boolean']['output'];
  required: Scalars['Boolean']['output'];
  setting: SsoSetting;
  tooltip?: Maybe<Scalars['String']['output']>;
  value?: Maybe<Scalars['String']['output']>;
};

export type SsoTemplateStatus =
  | 'BETA'
  | 'CURRENT'
  | 'END_OF_LIFE'
  | 'END_OF_SUPPORT';

export type SsoUserAttribute = {
  customAttribute?: Maybe<Scalars['String']['output']>;
  field: SsoUserField;
  name: Scalars['String']['output'];
};

export type SsoUserAttributeInput = {
  customAttribute?: InputMaybe<Scalars['String']['input']>;
  field: SsoUserField;
  name: Scalars['String']['input'];
};

export type SsoUserField =
  | 'ALTERNATE_EMAIL'
  | 'COMPANY'
  | 'COST_CENTER'
  | 'CUSTOM_ATTRIBUTE'
  | 'DEPARTMENT'
  | 'DISPLAY_NAME'
  | 'EMAIL'
  | 'EMPLOYEE_IDENTIFIER'
  | 'EMPLOYEE_TYPE'
  | 'FIRST_NAME'
  | 'JOB_TITLE'
  | 'LAST_NAME'
  | 'LOCATION'
  | 'MIDDLE_NAME'
  | 'USERNAME';

export type StartDirectorySyncInput = {
  directoryId: Scalars['ID']['input'];
  kind: DirectorySyncKind;
};

export type StringFilter =
  { contains: Scalars['String']['input']; eq?: never; in?: never; isNull?: never; ne?: never; startsWith?: never; }
  |  { contains?: never; eq: Scalars['String']['input']; in?: never; isNull?: never; ne?: never; startsWith?: never; }
  |  { contains?: never; eq?: never; in: Array<Scalars['String']['input']>; isNull?: never; ne?: never; startsWith?: never; }
  |  { contains?: never; eq?: never; in?: never; isNull: Scalars['Boolean']['input']; ne?: never; startsWith?: never; }
  |  { contains?: never; eq?: never; in?: never; isNull?: never; ne: Scalars['String']['input']; startsWith?: never; }
  |  { contains?: never; eq?: never; in?: never; isNull?: never; ne?: never; startsWith: Scalars['String']['input']; };

export type SubmitFeatureRequestInput = {
  category?: InputMaybe<SupportCaseCategory>;
  description: Scalars['String']['input'];
  subject: Scalars['String']['input'];
};

export type SubmitSupportTicketInput = {
  category?: InputMaybe<SupportCaseCategory>;
  description: Scalars['String']['input'];
  priority?: InputMaybe<SupportCasePriority>;
  subject: Scalars['String']['input'];
};

export type SuggestionCounts = {
  add: Scalars['Int']['output'];
  remove: Scalars['Int']['output'];
  total: Scalars['Int']['output'];
};

export type SupportCase = Node & {
  attachments: SupportCaseAttachmentConnection;
  category: SupportCaseCategory;
  closedAt?: Maybe<Scalars['DateTime']['output']>;
  comments: SupportCaseCommentConnection;
  createdAt: Scalars['DateTime']['output'];
  description: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  kind: SupportCaseKind;
  number: Scalars['Int']['output'];
  priority: SupportCasePriority;
  resolvedAt?: Maybe<Scalars['DateTime']['output']>;
  status: SupportCaseStatus;
  statusChanges: SupportCaseStatusChangeConnection;
  subject: Scalars['String']['output'];
  submittedBy?: Maybe<Administrator>;
  submittedByName?: Maybe<Scalars['String']['output']>;
  updatedAt: Scalars['DateTime']['output'];
};


export type SupportCaseAttachmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type SupportCaseCommentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type SupportCaseStatusChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

export type SupportCaseAttachment = Node & {
  attachedBy?: Maybe<Administrator>;
  attachedByName?: Maybe<Scalars['String']['output']>;
  content?: Maybe<Scalars['String']['output']>;
  contentType: Scalars['String']['output'];
  createdAt: Scalars['DateTime']['output'];
  fileName: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  sha256: Scalars['String']['output'];
  size: Scalars['Int']['output'];
};

export type SupportCaseAttachmentConnection = {
  edges: Array<SupportCaseAttachmentEdge>;
  nodes: Array<SupportCaseAttachment>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type SupportCaseAttachmentEdge = {
  cursor: Scalars['String']['output'];
  node: SupportCaseAttachment;
};

export type SupportCaseAttachmentPayload = {
  attachment?: Maybe<SupportCaseAttachment>;
  attachmentId: Scalars['ID']['output'];
  supportCase?: Maybe<SupportCase>;
};

export type SupportCaseCategory =
  | 'ACCOUNT'
  | 'AUTHENTICATION'
  | 'BILLING'
  | 'COMMANDS'
  | 'DEVICES'
  | 'DIRECTORIES'
  | 'GROUPS'
  | 'OTHER'
  | 'POLICIES'
  | 'RADIUS'
  | 'SSO'
  | 'USERS';

export type SupportCaseComment = Node & {
  body: Scalars['String']['output'];
  createdAt: Scalars['DateTime']['output'];
  id: Scalars['ID']['output'];
  writtenBy?: Maybe<Administrator>;
  writtenByName?: Maybe<Scalars['String']['output']>;
};

export type SupportCaseCommentConnection = {
  edges: Array<SupportCaseCommentEdge>;
  nodes: Array<SupportCaseComment>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type SupportCaseCommentEdge = {
  cursor: Scalars['String']['output'];
  node: SupportCaseComment;
};

export type SupportCaseCommentPayload = {
  comment?: Maybe<SupportCaseComment>;
  commentId: Scalars['ID']['output'];
  supportCase?: Maybe<SupportCase>;
};

export type SupportCaseConnection = {
  edges: Array<SupportCaseEdge>;
  nodes: Array<SupportCase>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type SupportCaseCount = {
  count: Scalars['Int']['output'];
  status: SupportCaseStatus;
};

export type SupportCaseEdge = {
  cursor: Scalars['String']['output'];
  node: SupportCase;
};

export type SupportCaseFilter = {
  and?: InputMaybe<Array<SupportCaseFilter>>;
  category?: InputMaybe<Array<SupportCaseCategory>>;
  closedAt?: InputMaybe<DateTimeFilter>;
  createdAt?: InputMaybe<DateTimeFilter>;
  kind?: InputMaybe<Array<SupportCaseKind>>;
  not?: InputMaybe<SupportCaseFilter>;
  number?: InputMaybe<IntFilter>;
  or?: InputMaybe<Array<SupportCaseFilter>>;
  priority?: InputMaybe<Array<SupportCasePriority>>;
  resolvedAt?: InputMaybe<DateTimeFilter>;
  search?: InputMaybe<Scalars['String']['input']>;
  status?: InputMaybe<Array<SupportCaseStatus>>;
  subject?: InputMaybe<StringFilter>;
  submittedById?: InputMaybe<Scalars['ID']['input']>;
  submittedByMe?: InputMaybe<Scalars['Boolean']['input']>;
  submittedByName?: InputMaybe<StringFilter>;
  updatedAt?: InputMaybe<DateTimeFilter>;
};

export type SupportCaseKind =
  | 'FEATURE_REQUEST'
  | 'TICKET';

export type SupportCasePayload = {
  supportCase: SupportCase;
};

export type SupportCasePriority =
  | 'HIGH'
  | 'LOW'
  | 'NORMAL'
  | 'URGENT';

export type SupportCaseSort = {
  direction?: InputMaybe<SortDirection>;
  field: SupportCaseSortField;
};

export type SupportCaseSortField =
  | 'CREATED_AT'
  | 'NUMBER'
  | 'UPDATED_AT';

export type SupportCaseStatus =
  | 'CLOSED'
  | 'IN_PROGRESS'
  | 'OPEN'
  | 'RESOLVED'
  | 'WAITING';

export type SupportCaseStatusChange = Node & {
  changedAt: Scalars['DateTime']['output'];
  changedBy?: Maybe<Administrator>;
  changedByName?: Maybe<Scalars['String']['output']>;
  from: SupportCaseStatus;
  id: Scalars['ID']['output'];
  to: SupportCaseStatus;
};

export type SupportCaseStatusChangeConnection = {
  edges: Array<SupportCaseStatusChangeEdge>;
  nodes: Array<SupportCaseStatusChange>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type SupportCaseStatusChangeEdge = {
  cursor: Scalars['String']['output'];
  node: SupportCaseStatusChange;
};

export type SupportSubmissionPayload = {
  caseId: Scalars['ID']['output'];
  supportCase?: Maybe<SupportCase>;
};

export type SystemInsights = {
  apps: SystemInsightsAppConnection;
  batteries: SystemInsightsBatteryConnection;
  collectedAt: Scalars['DateTime']['output'];
  diskEncryption: SystemInsightsDiskEncryptionConnection;
  interfaceAddresses: SystemInsightsInterfaceAddressConnection;
  linuxPackages: SystemInsightsLinuxPackageConnection;
  osVersion?: Maybe<SystemInsightsOsVersion>;
  patches: SystemInsightsPatchConnection;
  programs: SystemInsightsProgramConnection;
  systemInfo?: Maybe<SystemInsightsSystemInfo>;
  uptime?: Maybe<SystemInsightsUptime>;
  usbDevices: SystemInsightsUsbDeviceConnection;
  users: SystemInsightsUserConnection;
};


export type SystemInsightsAppsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SystemInsightsAppFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<SystemInsightsSort>;
};


export type SystemInsightsBatteriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SystemInsightsBatteryFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<SystemInsightsSort>;
};


export type SystemInsightsDiskEncryptionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SystemInsightsDiskEncryptionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<SystemInsightsSort>;
};


export type SystemInsightsInterfaceAddressesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SystemInsightsInterfaceAddressFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<SystemInsightsSort>;
};


export type SystemInsightsLinuxPackagesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SystemInsightsLinuxPackageFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<SystemInsightsSort>;
};


export type SystemInsightsPatchesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SystemInsightsPatchFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<SystemInsightsSort>;
};


export type SystemInsightsProgramsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SystemInsightsProgramFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<SystemInsightsSort>;
};


export type SystemInsightsUsbDevicesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SystemInsightsUsbDeviceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<SystemInsightsSort>;
};


export type SystemInsightsUsersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SystemInsightsUserFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<SystemInsightsSort>;
};

export type SystemInsightsApp = {
  applescriptEnabled?: Maybe<Scalars['Boolean']['output']>;
  bundleExecutable?: Maybe<Scalars['String']['output']>;
  bundleIdentifier?: Maybe<Scalars['String']['output']>;
  bundleName?: Maybe<Scalars['String']['output']>;
  bundlePackageType?: Maybe<Scalars['String']['output']>;
  bundleShortVersion?: Maybe<Scalars['String']['output']>;
  bundleVersion?: Maybe<Scalars['String']['output']>;
  category?: Maybe<Scalars['String']['output']>;
  collectedAt: Scalars['DateTime']['output'];
  compiler?: Maybe<Scalars['String']['output']>;
  copyright?: Maybe<Scalars['String']['output']>;
  developmentRegion?: Maybe<Scalars['String']['output']>;
  device?: Maybe<Device>;
  deviceId: Scalars['ID']['output'];
  displayName?: Maybe<Scalars['String']['output']>;
  element?: Maybe<Scalars['String']['output']>;
  environment?: Maybe<Scalars['String']['output']>;
  infoString?: Maybe<Scalars['String']['output']>;
  lastOpenedTime?: Maybe<Scalars['DateTime']['output']>;
  minimumSystemVersion?: Maybe<Scalars['String']['output']>;
  name: Scalars['String']['output'];
  path?: Maybe<Scalars['String']['output']>;
};

export type SystemInsightsAppConnection = {
  edges: Array<SystemInsightsAppEdge>;
  nodes: Array<SystemInsightsApp>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type SystemInsightsAppEdge = {
  cursor: Scalars['String']['output'];
  node: SystemInsightsApp;
};

export type SystemInsightsAppFilter = {
  and?: InputMaybe<Array<SystemInsightsAppFilter>>;
  applescriptEnabled?: InputMaybe<Scalars['Boolean']['input']>;
  bundleExecutable?: InputMaybe<StringFilter>;
  bundleIdentifier?: InputMaybe<StringFilter>;
  bundleName?: InputMaybe<StringFilter>;
  bundlePackageType?: InputMaybe<StringFilter>;
  bundleShortVersion?: InputMaybe<VersionFilter>;
  bundleVersion?: InputMaybe<VersionFilter>;
  category?: InputMaybe<StringFilter>;
  collectedAt?: InputMaybe<DateTimeFilter>;
  compiler?: InputMaybe<StringFilter>;
  copyright?: InputMaybe<StringFilter>;
  developmentRegion?: InputMaybe<StringFilter>;
  deviceGroupId?: InputMaybe<Scalars['ID']['input']>;
  deviceId?: InputMaybe<Scalars['ID']['input']>;
  displayName?: InputMaybe<StringFilter>;
  element?: InputMaybe<StringFilter>;
  environment?: InputMaybe<StringFilter>;
  infoString?: InputMaybe<StringFilter>;
  lastOpenedTime?: InputMaybe<DateTimeFilter>;
  minimumSystemVersion?: InputMaybe<VersionFilter>;
  name?: InputMaybe<StringFilter>;
  not?: InputMaybe<SystemInsightsAppFilter>;
  or?: InputMaybe<Array<SystemInsightsAppFilter>>;
  path?: InputMaybe<StringFilter>;
};

export type SystemInsightsBattery = {
  amperage?: Maybe<Scalars['Int']['output']>;
  charged?: Maybe<Scalars['Boolean']['output']>;
  charging?: Maybe<Scalars['Boolean']['output']>;
  collectedAt: Scalars['DateTime']['output'];
  condition?: Maybe<Scalars['String']['output']>;
  currentCapacity?: Maybe<Scalars['Int']['output']>;
  cycleCount?: Maybe<Scalars['Int']['output']>;
  designedCapacity?: Maybe<Scalars['Int']['output']>;
  device?: Maybe<Device>;
  deviceId: Scalars['ID']['output'];
  health?: Maybe<Scalars['String']['output']>;
  manufactureDate?: Maybe<Scalars['DateTime']['output']>;
  manufacturer?: Maybe<Scalars['String']['output']>;
  maxCapacity?: Maybe<Scalars['Int']['output']>;
  minutesToFullCharge?: Maybe<Scalars['Int']['output']>;
  minutesUntilEmpty?: Maybe<Scalars['Int']['output']>;
  model: Scalars['String']['output'];
  percentRemaining?: Maybe<Scalars['Int']['output']>;
  serialNumber?: Maybe<Scalars['String']['output']>;
  state?: Maybe<Scalars['String']['output']>;
  voltage?: Maybe<Scalars['Int']['output']>;
};

export type SystemInsightsBatteryConnection = {
  edges: Array<SystemInsightsBatteryEdge>;
  nodes: Array<SystemInsightsBattery>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type SystemInsightsBatteryEdge = {
  cursor: Scalars['String']['output'];
  node: SystemInsightsBattery;
};

export type SystemInsightsBatteryFilter = {
  amperage?: InputMaybe<IntFilter>;
  and?: InputMaybe<Array<SystemInsightsBatteryFilter>>;
  charged?: InputMaybe<Scalars['Boolean']['input']>;
  charging?: InputMaybe<Scalars['Boolean']['input']>;
  collectedAt?: InputMaybe<DateTimeFilter>;
  condition?: InputMaybe<StringFilter>;
  currentCapacity?: InputMaybe<IntFilter>;
  cycleCount?: InputMaybe<IntFilter>;
  designedCapacity?: InputMaybe<IntFilter>;
  deviceGroupId?: InputMaybe<Scalars['ID']['input']>;
  deviceId?: InputMaybe<Scalars['ID']['input']>;
  health?: InputMaybe<StringFilter>;
  manufactureDate?: InputMaybe<DateTimeFilter>;
  manufacturer?: InputMaybe<StringFilter>;
  maxCapacity?: InputMaybe<IntFilter>;
  minutesToFullCharge?: InputMaybe<IntFilter>;
  minutesUntilEmpty?: InputMaybe<IntFilter>;
  model?: InputMaybe<StringFilter>;
  not?: InputMaybe<SystemInsightsBatteryFilter>;
  or?: InputMaybe<Array<SystemInsightsBatteryFilter>>;
  percentRemaining?: InputMaybe<IntFilter>;
  serialNumber?: InputMaybe<StringFilter>;
  state?: InputMaybe<StringFilter>;
  voltage?: InputMaybe<IntFilter>;
};

export type SystemInsightsDiskEncryption = {
  collectedAt: Scalars['DateTime']['output'];
  device?: Maybe<Device>;
  deviceId: Scalars['ID']['output'];
  encrypted?: Maybe<Scalars['Boolean']['output']>;
  encryptionStatus?: Maybe<Scalars['String']['output']>;
  name: Scalars['String']['output'];
  type?: Maybe<Scalars['String']['output']>;
  uid?: Maybe<Scalars['String']['output']>;
  userUuid?: Maybe<Scalars['String']['output']>;
  uuid?: Maybe<Scalars['String']['output']>;
};

export type SystemInsightsDiskEncryptionConnection = {
  edges: Array<SystemInsightsDiskEncryptionEdge>;
  nodes: Array<SystemInsightsDiskEncryption>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type SystemInsightsDiskEncryptionEdge = {
  cursor: Scalars['String']['output'];
  node: SystemInsightsDiskEncryption;
};

export type SystemInsightsDiskEncryptionFilter = {
  and?: InputMaybe<Array<SystemInsightsDiskEncryptionFilter>>;
  collectedAt?: InputMaybe<DateTimeFilter>;
  deviceGroupId?: InputMaybe<Scalars['ID']['input']>;
  deviceId?: InputMaybe<Scalars['ID']['input']>;
  encrypted?: InputMaybe<Scalars['Boolean']['input']>;
  encryptionStatus?: InputMaybe<StringFilter>;
  name?: InputMaybe<StringFilter>;
  not?: InputMaybe<SystemInsightsDiskEncryptionFilter>;
  or?: InputMaybe<Array<SystemInsightsDiskEncryptionFilter>>;
  type?: InputMaybe<StringFilter>;
  uid?: InputMaybe<StringFilter>;
  userUuid?: InputMaybe<StringFilter>;
  uuid?: InputMaybe<StringFilter>;
};

export type SystemInsightsInterfaceAddress = {
  address?: Maybe<Scalars['String']['output']>;
  broadcast?: Maybe<Scalars['String']['output']>;
  collectedAt: Scalars['DateTime']['output'];
  device?: Maybe<Device>;
  deviceId: Scalars['ID']['output'];
  friendlyName?: Maybe<Scalars['String']['output']>;
  interface: Scalars['String']['output'];
  mask?: Maybe<Scalars['String']['output']>;
  pointToPoint?: Maybe<Scalars['String']['output']>;
  type?: Maybe<Scalars['String']['output']>;
};

export type SystemInsightsInterfaceAddressConnection = {
  edges: Array<SystemInsightsInterfaceAddressEdge>;
  nodes: Array<SystemInsightsInterfaceAddress>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type SystemInsightsInterfaceAddressEdge = {
  cursor: Scalars['String']['output'];
  node: SystemInsightsInterfaceAddress;
};

export type SystemInsightsInterfaceAddressFilter = {
  address?: InputMaybe<StringFilter>;
  and?: InputMaybe<Array<SystemInsightsInterfaceAddressFilter>>;
  broadcast?: InputMaybe<StringFilter>;
  collectedAt?: InputMaybe<DateTimeFilter>;
  deviceGroupId?: InputMaybe<Scalars['ID']['input']>;
  deviceId?: InputMaybe<Scalars['ID']['input']>;
  friendlyName?: InputMaybe<StringFilter>;
  interface?: InputMaybe<StringFilter>;
  mask?: InputMaybe<StringFilter>;
  not?: InputMaybe<SystemInsightsInterfaceAddressFilter>;
  or?: InputMaybe<Array<SystemInsightsInterfaceAddressFilter>>;
  pointToPoint?: InputMaybe<StringFilter>;
  type?: InputMaybe<StringFilter>;
};

export type SystemInsightsLinuxPackage = {
  arch?: Maybe<Scalars['String']['output']>;
  collectedAt: Scalars['DateTime']['output'];
  device?: Maybe<Device>;
  deviceId: Scalars['ID']['output'];
  installTime?: Maybe<Scalars['DateTime']['output']>;
  maintainerOrVendor?: Maybe<Scalars['String']['output']>;
  mountNamespaceId?: Maybe<Scalars['String']['output']>;
  name: Scalars['String']['output'];
  packageFormat?: Maybe<Scalars['String']['output']>;
  packageGroupOrSection?: Maybe<Scalars['String']['output']>;
  pidWithNamespace?: Maybe<Scalars['Int']['output']>;
  releaseOrRevision?: Maybe<Scalars['String']['output']>;
  size?: Maybe<Scalars['Float']['output']>;
  version?: Maybe<Scalars['String']['output']>;
};

export type SystemInsightsLinuxPackageConnection = {
  edges: Array<SystemInsightsLinuxPackageEdge>;
  nodes: Array<SystemInsightsLinuxPackage>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type SystemInsightsLinuxPackageEdge = {
  cursor: Scalars['String']['output'];
  node: SystemInsightsLinuxPackage;
};

export type SystemInsightsLinuxPackageFilter = {
  and?: InputMaybe<Array<SystemInsightsLinuxPackageFilter>>;
  arch?: InputMaybe<StringFilter>;
  collectedAt?: InputMaybe<DateTimeFilter>;
  deviceGroupId?: InputMaybe<Scalars['ID']['input']>;
  deviceId?: InputMaybe<Scalars['ID']['input']>;
  installTime?: InputMaybe<DateTimeFilter>;
  maintainerOrVendor?: InputMaybe<StringFilter>;
  mountNamespaceId?: InputMaybe<StringFilter>;
  name?: InputMaybe<StringFilter>;
  not?: InputMaybe<SystemInsightsLinuxPackageFilter>;
  or?: InputMaybe<Array<SystemInsightsLinuxPackageFilter>>;
  packageFormat?: InputMaybe<StringFilter>;
  packageGroupOrSection?: InputMaybe<StringFilter>;
  pidWithNamespace?: InputMaybe<IntFilter>;
  releaseOrRevision?: InputMaybe<StringFilter>;
  size?: InputMaybe<NumberFilter>;
  version?: InputMaybe<VersionFilter>;
};

export type SystemInsightsOsVersion = {
  build?: Maybe<Scalars['String']['output']>;
  codename?: Maybe<Scalars['String']['output']>;
  collectedAt: Scalars['DateTime']['output'];
  device?: Maybe<Device>;
  deviceId: Scalars['ID']['output'];
  installDate?: Maybe<Scalars['String']['output']>;
  major?: Maybe<Scalars['Int']['output']>;
  minor?: Maybe<Scalars['Int']['output']>;
  name: Scalars['String']['output'];
  patch?: Maybe<Scalars['Int']['output']>;
  platform?: Maybe<Scalars['String']['output']>;
  platformLike?: Maybe<Scalars['String']['output']>;
  version?: Maybe<Scalars['String']['output']>;
};

export type SystemInsightsOsVersionConnection = {
  edges: Array<SystemInsightsOsVersionEdge>;
  nodes: Array<SystemInsightsOsVersion>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type SystemInsightsOsVersionEdge = {
  cursor: Scalars['String']['output'];
  node: SystemInsightsOsVersion;
};

export type SystemInsightsOsVersionFilter = {
  and?: InputMaybe<Array<SystemInsightsOsVersionFilter>>;
  build?: InputMaybe<StringFilter>;
  codename?: InputMaybe<StringFilter>;
  collectedAt?: InputMaybe<DateTimeFilter>;
  deviceGroupId?: InputMaybe<Scalars['ID']['input']>;
  deviceId?: InputMaybe<Scalars['ID']['input']>;
  installDate?: InputMaybe<StringFilter>;
  major?: InputMaybe<IntFilter>;
  minor?: InputMaybe<IntFilter>;
  name?: InputMaybe<StringFilter>;
  not?: InputMaybe<SystemInsightsOsVersionFilter>;
  or?: InputMaybe<Array<SystemInsightsOsVersionFilter>>;
  patch?: InputMaybe<IntFilter>;
  platform?: InputMaybe<StringFilter>;
  platformLike?: InputMaybe<StringFilter>;
  version?: InputMaybe<VersionFilter>;
};

export type SystemInsightsPatch = {
  caption?: Maybe<Scalars['String']['output']>;
  collectedAt: Scalars['DateTime']['output'];
  csname?: Maybe<Scalars['String']['output']>;
  description?: Maybe<Scalars['String']['output']>;
  device?: Maybe<Device>;
  deviceId: Scalars['ID']['output'];
  fixComments?: Maybe<Scalars['String']['output']>;
  hotfixId: Scalars['String']['output'];
  installDate?: Maybe<Scalars['String']['output']>;
  installedBy?: Maybe<Scalars['String']['output']>;
  installedOn?: Maybe<Scalars['String']['output']>;
};

export type SystemInsightsPatchConnection = {
  edges: Array<SystemInsightsPatchEdge>;
  nodes: Array<SystemInsightsPatch>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type SystemInsightsPatchEdge = {
  cursor: Scalars['String']['output'];
  node: SystemInsightsPatch;
};

export type SystemInsightsPatchFilter = {
  and?: InputMaybe<Array<SystemInsightsPatchFilter>>;
  caption?: InputMaybe<StringFilter>;
  collectedAt?: InputMaybe<DateTimeFilter>;
  csname?: InputMaybe<StringFilter>;
  description?: InputMaybe<StringFilter>;
  deviceGroupId?: InputMaybe<Scalars['ID']['input']>;
  deviceId?: InputMaybe<Scalars['ID']['input']>;
  fixComments?: InputMaybe<StringFilter>;
  hotfixId?: InputMaybe<StringFilter>;
  installDate?: InputMaybe<StringFilter>;
  installedBy?: InputMaybe<StringFilter>;
  installedOn?: InputMaybe<StringFilter>;
  not?: InputMaybe<SystemInsightsPatchFilter>;
  or?: InputMaybe<Array<SystemInsightsPatchFilter>>;
};

export type SystemInsightsProgram = {
  collectedAt: Scalars['DateTime']['output'];
  device?: Maybe<Device>;
  deviceId: Scalars['ID']['output'];
  identifyingNumber?: Maybe<Scalars['String']['output']>;
  installDate?: Maybe<Scalars['String']['output']>;
  installLocation?: Maybe<Scalars['String']['output']>;
  installSource?: Maybe<Scalars['String']['output']>;
  language?: Maybe<Scalars['String']['output']>;
  name: Scalars['String']['output'];
  publisher?: Maybe<Scalars['String']['output']>;
  uninstallString?: Maybe<Scalars['String']['output']>;
  version?: Maybe<Scalars['String']['output']>;
};

export type SystemInsightsProgramConnection = {
  edges: Array<SystemInsightsProgramEdge>;
  nodes: Array<SystemInsightsProgram>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type SystemInsightsProgramEdge = {
  cursor: Scalars['String']['output'];
  node: SystemInsightsProgram;
};

export type SystemInsightsProgramFilter = {
  and?: InputMaybe<Array<SystemInsightsProgramFilter>>;
  collectedAt?: InputMaybe<DateTimeFilter>;
  deviceGroupId?: InputMaybe<Scalars['ID']['input']>;
  deviceId?: InputMaybe<Scalars['ID']['input']>;
  identifyingNumber?: InputMaybe<StringFilter>;
  installDate?: InputMaybe<StringFilter>;
  installLocation?: InputMaybe<StringFilter>;
  installSource?: InputMaybe<StringFilter>;
  language?: InputMaybe<StringFilter>;
  name?: InputMaybe<StringFilter>;
  not?: InputMaybe<SystemInsightsProgramFilter>;
  or?: InputMaybe<Array<SystemInsightsProgramFilter>>;
  publisher?: InputMaybe<StringFilter>;
  uninstallString?: InputMaybe<StringFilter>;
  version?: InputMaybe<VersionFilter>;
};

export type SystemInsightsSort = {
  direction?: InputMaybe<SortDirection>;
  field: SystemInsightsSortField;
};

export type SystemInsightsSortField =
  | 'COLLECTED_AT'
  | 'NAME';

export type SystemInsightsSystemInfo = {
  collectedAt: Scalars['DateTime']['output'];
  computerName: Scalars['String']['output'];
  cpuBrand?: Maybe<Scalars['String']['output']>;
  cpuLogicalCores?: Maybe<Scalars['Int']['output']>;
  cpuMicrocode?: Maybe<Scalars['String']['output']>;
  cpuPhysicalCores?: Maybe<Scalars['Int']['output']>;
  cpuSubtype?: Maybe<Scalars['String']['output']>;
  cpuType?: Maybe<Scalars['String']['output']>;
  device?: Maybe<Device>;
  deviceId: Scalars['ID']['output'];
  hardwareModel?: Maybe<Scalars['String']['output']>;
  hardwareSerial?: Maybe<Scalars['String']['output']>;
  hardwareVendor?: Maybe<Scalars['String']['output']>;
  hardwareVersion?: Maybe<Scalars['String']['output']>;
  hostname?: Maybe<Scalars['String']['output']>;
  localHostname?: Maybe<Scalars['String']['output']>;
  physicalMemory?: Maybe<Scalars['Float']['output']>;
  uuid?: Maybe<Scalars['String']['output']>;
};

export type SystemInsightsSystemInfoConnection = {
  edges: Array<SystemInsightsSystemInfoEdge>;
  nodes: Array<SystemInsightsSystemInfo>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type SystemInsightsSystemInfoEdge = {
  cursor: Scalars['String']['output'];
  node: SystemInsightsSystemInfo;
};

export type SystemInsightsSystemInfoFilter = {
  and?: InputMaybe<Array<SystemInsightsSystemInfoFilter>>;
  collectedAt?: InputMaybe<DateTimeFilter>;
  computerName?: InputMaybe<StringFilter>;
  cpuBrand?: InputMaybe<StringFilter>;
  cpuLogicalCores?: InputMaybe<IntFilter>;
  cpuMicrocode?: InputMaybe<StringFilter>;
  cpuPhysicalCores?: InputMaybe<IntFilter>;
  cpuSubtype?: InputMaybe<StringFilter>;
  cpuType?: InputMaybe<StringFilter>;
  deviceGroupId?: InputMaybe<Scalars['ID']['input']>;
  deviceId?: InputMaybe<Scalars['ID']['input']>;
  hardwareModel?: InputMaybe<StringFilter>;
  hardwareSerial?: InputMaybe<StringFilter>;
  hardwareVendor?: InputMaybe<StringFilter>;
  hardwareVersion?: InputMaybe<StringFilter>;
  hostname?: InputMaybe<StringFilter>;
  localHostname?: InputMaybe<StringFilter>;
  not?: InputMaybe<SystemInsightsSystemInfoFilter>;
  or?: InputMaybe<Array<SystemInsightsSystemInfoFilter>>;
  physicalMemory?: InputMaybe<NumberFilter>;
  uuid?: InputMaybe<StringFilter>;
};

export type SystemInsightsUptime = {
  collectedAt: Scalars['DateTime']['output'];
  days?: Maybe<Scalars['Int']['output']>;
  device?: Maybe<Device>;
  deviceId: Scalars['ID']['output'];
  hours?: Maybe<Scalars['Int']['output']>;
  minutes?: Maybe<Scalars['Int']['output']>;
  seconds?: Maybe<Scalars['Int']['output']>;
  totalSeconds?: Maybe<Scalars['Float']['output']>;
};

export type SystemInsightsUptimeConnection = {
  edges: Array<SystemInsightsUptimeEdge>;
  nodes: Array<SystemInsightsUptime>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type SystemInsightsUptimeEdge = {
  cursor: Scalars['String']['output'];
  node: SystemInsightsUptime;
};

export type SystemInsightsUptimeFilter = {
  and?: InputMaybe<Array<SystemInsightsUptimeFilter>>;
  collectedAt?: InputMaybe<DateTimeFilter>;
  days?: InputMaybe<IntFilter>;
  deviceGroupId?: InputMaybe<Scalars['ID']['input']>;
  deviceId?: InputMaybe<Scalars['ID']['input']>;
  hours?: InputMaybe<IntFilter>;
  minutes?: InputMaybe<IntFilter>;
  not?: InputMaybe<SystemInsightsUptimeFilter>;
  or?: InputMaybe<Array<SystemInsightsUptimeFilter>>;
  seconds?: InputMaybe<IntFilter>;
  totalSeconds?: InputMaybe<NumberFilter>;
};

export type SystemInsightsUsbDevice = {
  class?: Maybe<Scalars['String']['output']>;
  collectedAt: Scalars['DateTime']['output'];
  device?: Maybe<Device>;
  deviceId: Scalars['ID']['output'];
  model: Scalars['String']['output'];
  modelId?: Maybe<Scalars['String']['output']>;
  protocol?: Maybe<Scalars['String']['output']>;
  removable?: Maybe<Scalars['Boolean']['output']>;
  serial?: Maybe<Scalars['String']['output']>;
  subclass?: Maybe<Scalars['String']['output']>;
  usbAddress?: Maybe<Scalars['Int']['output']>;
  usbPort?: Maybe<Scalars['Int']['output']>;
  vendor?: Maybe<Scalars['String']['output']>;
  vendorId?: Maybe<Scalars['String']['output']>;
  version?: Maybe<Scalars['String']['output']>;
};

export type SystemInsightsUsbDeviceConnection = {
  edges: Array<SystemInsightsUsbDeviceEdge>;
  nodes: Array<SystemInsightsUsbDevice>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type SystemInsightsUsbDeviceEdge = {
  cursor: Scalars['String']['output'];
  node: SystemInsightsUsbDevice;
};

export type SystemInsightsUsbDeviceFilter = {
  and?: InputMaybe<Array<SystemInsightsUsbDeviceFilter>>;
  class?: InputMaybe<StringFilter>;
  collectedAt?: InputMaybe<DateTimeFilter>;
  deviceGroupId?: InputMaybe<Scalars['ID']['input']>;
  deviceId?: InputMaybe<Scalars['ID']['input']>;
  model?: InputMaybe<StringFilter>;
  modelId?: InputMaybe<StringFilter>;
  not?: InputMaybe<SystemInsightsUsbDeviceFilter>;
  or?: InputMaybe<Array<SystemInsightsUsbDeviceFilter>>;
  protocol?: InputMaybe<StringFilter>;
  removable?: InputMaybe<Scalars['Boolean']['input']>;
  serial?: InputMaybe<StringFilter>;
  subclass?: InputMaybe<StringFilter>;
  usbAddress?: InputMaybe<IntFilter>;
  usbPort?: InputMaybe<IntFilter>;
  vendor?: InputMaybe<StringFilter>;
  vendorId?: InputMaybe<StringFilter>;
  version?: InputMaybe<VersionFilter>;
};

export type SystemInsightsUser = {
  adManaged?: Maybe<Scalars['Boolean']['output']>;
  admin?: Maybe<Scalars['Boolean']['output']>;
  collectedAt: Scalars['DateTime']['output'];
  description?: Maybe<Scalars['String']['output']>;
  device?: Maybe<Device>;
  deviceId: Scalars['ID']['output'];
  directory?: Maybe<Scalars['String']['output']>;
  gid?: Maybe<Scalars['String']['output']>;
  gidSigned?: Maybe<Scalars['String']['output']>;
  lastLogin?: Maybe<Scalars['DateTime']['output']>;
  managed?: Maybe<Scalars['Boolean']['output']>;
  realUser?: Maybe<Scalars['Boolean']['output']>;
  shell?: Maybe<Scalars['String']['output']>;
  suspended?: Maybe<Scalars['Boolean']['output']>;
  type?: Maybe<Scalars['String']['output']>;
  uid?: Maybe<Scalars['String']['output']>;
  uidSigned?: Maybe<Scalars['String']['output']>;
  username: Scalars['String']['output'];
  uuid?: Maybe<Scalars['String']['output']>;
};

export type SystemInsightsUserConnection = {
  edges: Array<SystemInsightsUserEdge>;
  nodes: Array<SystemInsightsUser>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type SystemInsightsUserEdge = {
  cursor: Scalars['String']['output'];
  node: SystemInsightsUser;
};

export type SystemInsightsUserFilter = {
  adManaged?: InputMaybe<Scalars['Boolean']['input']>;
  admin?: InputMaybe<Scalars['Boolean']['input']>;
  and?: InputMaybe<Array<SystemInsightsUserFilter>>;
  collectedAt?: InputMaybe<DateTimeFilter>;
  description?: InputMaybe<StringFilter>;
  deviceGroupId?: InputMaybe<Scalars['ID']['input']>;
  deviceId?: InputMaybe<Scalars['ID']['input']>;
  directory?: InputMaybe<StringFilter>;
  gid?: InputMaybe<StringFilter>;
  gidSigned?: InputMaybe<StringFilter>;
  lastLogin?: InputMaybe<DateTimeFilter>;
  managed?: InputMaybe<Scalars['Boolean']['input']>;
  not?: InputMaybe<SystemInsightsUserFilter>;
  or?: InputMaybe<Array<SystemInsightsUserFilter>>;
  realUser?: InputMaybe<Scalars['Boolean']['input']>;
  shell?: InputMaybe<StringFilter>;
  suspended?: InputMaybe<Scalars['Boolean']['input']>;
  type?: InputMaybe<StringFilter>;
  uid?: InputMaybe<StringFilter>;
  uidSigned?: InputMaybe<StringFilter>;
  username?: InputMaybe<StringFilter>;
  uuid?: InputMaybe<StringFilter>;
};

export type TraversedResource = {
  id: Scalars['ID']['output'];
  kind: ResourceKind;
  paths: Array<AssociationPath>;
  resource?: Maybe<Resource>;
};


export type TraversedResourcePathsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type TraversedResourceConnection = {
  edges: Array<TraversedResourceEdge>;
  leftOut: Array<ResourceKind>;
  nodes: Array<TraversedResource>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type TraversedResourceEdge = {
  cursor: Scalars['String']['output'];
  node: TraversedResource;
};

export type UnbindUserInput = {
  deviceId?: InputMaybe<Scalars['ID']['input']>;
  userId: Scalars['ID']['input'];
};

export type UpdateAdministratorInput = {
  apiKeyAllowed?: InputMaybe<Scalars['Boolean']['input']>;
  email?: InputMaybe<Scalars['String']['input']>;
  firstName?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
  lastName?: InputMaybe<Scalars['String']['input']>;
  mfaRequired?: InputMaybe<Scalars['Boolean']['input']>;
  timeZone?: InputMaybe<Scalars['String']['input']>;
};

export type UpdateAppleMdmInput = {
  defaultDeviceGroupId?: InputMaybe<Scalars['ID']['input']>;
  defaultMobileDeviceGroupId?: InputMaybe<Scalars['ID']['input']>;
  id: Scalars['ID']['input'];
  name?: InputMaybe<Scalars['String']['input']>;
  serviceDiscoveryEnabled?: InputMaybe<Scalars['Boolean']['input']>;
  skippedSetupPanes?: InputMaybe<Array<Scalars['String']['input']>>;
  userEnrollmentAllowed?: InputMaybe<Scalars['Boolean']['input']>;
  welcomeText?: InputMaybe<Scalars['String']['input']>;
  welcomeTitle?: InputMaybe<Scalars['String']['input']>;
  zeroTouchEnabled?: InputMaybe<Scalars['Boolean']['input']>;
};

export type UpdateAuthenticationPolicyInput = {
  condition?: InputMaybe<AuthenticationConditionInput>;
  description?: InputMaybe<Scalars['String']['input']>;
  effect?: InputMaybe<AuthenticationEffectInput>;
  enabled?: InputMaybe<Scalars['Boolean']['input']>;
  id: Scalars['ID']['input'];
  name?: InputMaybe<Scalars['String']['input']>;
  priority?: InputMaybe<Scalars['Int']['input']>;
  targets?: InputMaybe<AuthenticationPolicyTargetsInput>;
};

export type UpdateBillingAddressInput = {
  company?: InputMaybe<Scalars['String']['input']>;
  country?: InputMaybe<Scalars['String']['input']>;
  extendedAddress?: InputMaybe<Scalars['String']['input']>;
  locality?: InputMaybe<Scalars['String']['input']>;
  postalCode?: InputMaybe<Scalars['String']['input']>;
  region?: InputMaybe<Scalars['String']['input']>;
  streetAddress?: InputMaybe<Scalars['String']['input']>;
  taxId?: InputMaybe<Scalars['String']['input']>;
};

export type UpdateBillingContactInput = {
  email?: InputMaybe<Scalars['String']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
};

export type UpdateCommandInput = {
  aiGenerated?: InputMaybe<Scalars['Boolean']['input']>;
  description?: InputMaybe<Scalars['String']['input']>;
  files?: InputMaybe<Array<CommandFileInput>>;
  id: Scalars['ID']['input'];
  name?: InputMaybe<Scalars['String']['input']>;
  runAsUser?: InputMaybe<Scalars['String']['input']>;
  schedule?: InputMaybe<CommandScheduleInput>;
  script?: InputMaybe<Scalars['String']['input']>;
  shell?: InputMaybe<CommandShell>;
  sudo?: InputMaybe<Scalars['Boolean']['input']>;
  template?: InputMaybe<Scalars['String']['input']>;
  templatingRequired?: InputMaybe<Scalars['Boolean']['input']>;
  timeToLiveSeconds?: InputMaybe<Scalars['Int']['input']>;
  timeoutSeconds?: InputMaybe<Scalars['Int']['input']>;
  trigger?: InputMaybe<Scalars['String']['input']>;
  type?: InputMaybe<CommandType>;
};

export type UpdateDeviceGroupInput = {
  attributes?: InputMaybe<Array<CustomAttributeInput>>;
  description?: InputMaybe<Scalars['String']['input']>;
  email?: InputMaybe<Scalars['String']['input']>;
  guard?: InputMaybe<MembershipGuardInput>;
  id: Scalars['ID']['input'];
  memberQuery?: InputMaybe<DeviceMemberQueryInput>;
  membershipMethod?: InputMaybe<MembershipMethod>;
  name?: InputMaybe<Scalars['String']['input']>;
  notifyOfSuggestions?: InputMaybe<Scalars['Boolean']['input']>;
};

export type UpdateDeviceInput = {
  attributes?: InputMaybe<Array<CustomAttributeInput>>;
  description?: InputMaybe<Scalars['String']['input']>;
  displayName?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
  insights?: InputMaybe<InsightsState>;
  multiFactorAllowed?: InputMaybe<Scalars['Boolean']['input']>;
  ownerId?: InputMaybe<Scalars['ID']['input']>;
  secureLoginEnabled?: InputMaybe<Scalars['Boolean']['input']>;
  sshManaged?: InputMaybe<Scalars['Boolean']['input']>;
  sshParameters?: InputMaybe<Array<SshParameterInput>>;
  sshPasswordAllowed?: InputMaybe<Scalars['Boolean']['input']>;
  sshPublicKeyAllowed?: InputMaybe<Scalars['Boolean']['input']>;
  sshRootAllowed?: InputMaybe<Scalars['Boolean']['input']>;
};

export type UpdateDirectoryInput = {
  enabled?: InputMaybe<Scalars['Boolean']['input']>;
  id: Scalars['ID']['input'];
  name?: InputMaybe<Scalars['String']['input']>;
  settings?: InputMaybe<DirectorySettingsInput>;
};

export type UpdateEmailSettingsInput = {
  disclaimer?: InputMaybe<Scalars['String']['input']>;
  replyTo?: InputMaybe<Scalars['String']['input']>;
  senderName?: InputMaybe<Scalars['String']['input']>;
};

export type UpdateEmailTemplateInput = {
  body?: InputMaybe<Scalars['String']['input']>;
  button?: InputMaybe<Scalars['String']['input']>;
  header?: InputMaybe<Scalars['String']['input']>;
  nextStepContactInfo?: InputMaybe<Scalars['String']['input']>;
  subject?: InputMaybe<Scalars['String']['input']>;
  title?: InputMaybe<Scalars['String']['input']>;
  type: EmailTemplateType;
};

export type UpdateIpListInput = {
  description?: InputMaybe<Scalars['String']['input']>;
  entries?: InputMaybe<Array<Scalars['String']['input']>>;
  id: Scalars['ID']['input'];
  name?: InputMaybe<Scalars['String']['input']>;
};

export type UpdateLockoutPolicyInput = {
  attempts?: InputMaybe<Scalars['Int']['input']>;
  lockoutMinutes?: InputMaybe<Scalars['Int']['input']>;
  windowMinutes?: InputMaybe<Scalars['Int']['input']>;
};

export type UpdateManagedOrganizationInput = {
  contactEmail?: InputMaybe<Scalars['String']['input']>;
  contactName?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
  logoUrl?: InputMaybe<Scalars['String']['input']>;
  maxUsers?: InputMaybe<Scalars['Int']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
  requireAdministratorMfa?: InputMaybe<Scalars['Boolean']['input']>;
};

export type UpdateMdmSettingsInput = {
  androidDefaultDeviceGroupId?: InputMaybe<Scalars['ID']['input']>;
  androidEnrollmentEnabled?: InputMaybe<Scalars['Boolean']['input']>;
  windowsDefaultDeviceGroupId?: InputMaybe<Scalars['ID']['input']>;
  windowsEnrollmentEnabled?: InputMaybe<Scalars['Boolean']['input']>;
};

export type UpdateMfaPolicyInput = {
  enrollmentDays?: InputMaybe<Scalars['Int']['input']>;
  factors?: InputMaybe<Array<AuthenticationFactor>>;
  maxExclusionDays?: InputMaybe<Scalars['Int']['input']>;
  rememberDeviceDays?: InputMaybe<Scalars['Int']['input']>;
  requirement?: InputMaybe<MfaRequirement>;
};

export type UpdateOrganizationInput = {
  contactEmail?: InputMaybe<Scalars['String']['input']>;
  contactName?: InputMaybe<Scalars['String']['input']>;
  displayName?: InputMaybe<Scalars['String']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
};

export type UpdateOrganizationSettingsInput = {
  defaultDomain?: InputMaybe<Scalars['String']['input']>;
  deviceIdentificationEnabled?: InputMaybe<Scalars['Boolean']['input']>;
  locale?: InputMaybe<Scalars['String']['input']>;
  managedUidEnabled?: InputMaybe<Scalars['Boolean']['input']>;
  newUserStates?: InputMaybe<NewUserStatesInput>;
  showIntroduction?: InputMaybe<Scalars['Boolean']['input']>;
  timeZone?: InputMaybe<Scalars['String']['input']>;
};

export type UpdatePasswordPolicyInput = {
  commonPasswordsAllowed?: InputMaybe<Scalars['Boolean']['input']>;
  complexityShown?: InputMaybe<Scalars['Boolean']['input']>;
  compliance?: InputMaybe<PasswordCompliance>;
  effectiveAt?: InputMaybe<Scalars['DateTime']['input']>;
  expiresAfterDays?: InputMaybe<Scalars['Int']['input']>;
  expiryWarningDays?: InputMaybe<Array<Scalars['Int']['input']>>;
  forceResetDaysBefore?: InputMaybe<Scalars['Int']['input']>;
  graceEndsAt?: InputMaybe<Scalars['DateTime']['input']>;
  history?: InputMaybe<Scalars['Int']['input']>;
  minChangeDays?: InputMaybe<Scalars['Int']['input']>;
  minLength?: InputMaybe<Scalars['Int']['input']>;
  recoveryEmailEnabled?: InputMaybe<Scalars['Boolean']['input']>;
  requireDigit?: InputMaybe<Scalars['Boolean']['input']>;
  requireLowercase?: InputMaybe<Scalars['Boolean']['input']>;
  requireSymbol?: InputMaybe<Scalars['Boolean']['input']>;
  requireUppercase?: InputMaybe<Scalars['Boolean']['input']>;
  resetWithoutMfaAllowed?: InputMaybe<Scalars['Boolean']['input']>;
  selfRecoveryDays?: InputMaybe<Scalars['Int']['input']>;
  sequencesAllowed?: InputMaybe<Scalars['Boolean']['input']>;
  usernameAllowed?: InputMaybe<Scalars['Boolean']['input']>;
};

export type UpdatePolicyGroupInput = {
  attributes?: InputMaybe<Array<CustomAttributeInput>>;
  description?: InputMaybe<Scalars['String']['input']>;
  email?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
  name?: InputMaybe<Scalars['String']['input']>;
};

export type UpdatePolicyInput = {
  id: Scalars['ID']['input'];
  name?: InputMaybe<Scalars['String']['input']>;
  notes?: InputMaybe<Scalars['String']['input']>;
  values?: InputMaybe<Array<PolicyValueInput>>;
};

export type UpdateRadiusServerInput = {
  authIdp?: InputMaybe<RadiusAuthIdp>;
  caCert?: InputMaybe<Scalars['String']['input']>;
  deviceCertEnabled?: InputMaybe<Scalars['Boolean']['input']>;
  id: Scalars['ID']['input'];
  mfa?: InputMaybe<RadiusMfa>;
  name?: InputMaybe<Scalars['String']['input']>;
  networkSourceIps?: InputMaybe<Array<Scalars['String']['input']>>;
  radsecEnabled?: InputMaybe<Scalars['Boolean']['input']>;
  requireRadsec?: InputMaybe<Scalars['Boolean']['input']>;
  requireTlsAuth?: InputMaybe<Scalars['Boolean']['input']>;
  userCertEnabled?: InputMaybe<Scalars['Boolean']['input']>;
  userLockoutAction?: InputMaybe<RadiusUserAction>;
  userPasswordEnabled?: InputMaybe<Scalars['Boolean']['input']>;
  userPasswordExpirationAction?: InputMaybe<RadiusUserAction>;
};

export type UpdateSavedQueryInput = {
  description?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<Scalars['JSON']['input']>;
  id: Scalars['ID']['input'];
  name?: InputMaybe<Scalars['String']['input']>;
  sort?: InputMaybe<Scalars['JSON']['input']>;
};

export type UpdateServiceAccountInput = {
  description?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
  name?: InputMaybe<Scalars['String']['input']>;
  role?: InputMaybe<Role>;
};

export type UpdateSoftwareAppInput = {
  autoUpdate?: InputMaybe<Scalars['Boolean']['input']>;
  desiredState?: InputMaybe<SoftwareDesiredState>;
  displayName?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
  packageVersion?: InputMaybe<Scalars['String']['input']>;
  updateDelayAllowed?: InputMaybe<Scalars['Boolean']['input']>;
};

export type UpdateSsoApplicationInput = {
  color?: InputMaybe<Scalars['String']['input']>;
  config?: InputMaybe<SsoConfigurationInput>;
  description?: InputMaybe<Scalars['String']['input']>;
  displayLabel?: InputMaybe<Scalars['String']['input']>;
  displayName?: InputMaybe<Scalars['String']['input']>;
  hidden?: InputMaybe<Scalars['Boolean']['input']>;
  id: Scalars['ID']['input'];
  jitEnabled?: InputMaybe<Scalars['Boolean']['input']>;
  logoUrl?: InputMaybe<Scalars['String']['input']>;
  spCertificate?: InputMaybe<Scalars['String']['input']>;
  ssoUrl?: InputMaybe<Scalars['String']['input']>;
};

export type UpdateSupportCaseInput = {
  category?: InputMaybe<SupportCaseCategory>;
  id: Scalars['ID']['input'];
  priority?: InputMaybe<SupportCasePriority>;
  status?: InputMaybe<SupportCaseStatus>;
  subject?: InputMaybe<Scalars['String']['input']>;
};

export type UpdateUserGroupInput = {
  addMemberIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  attributes?: InputMaybe<Array<CustomAttributeInput>>;
  description?: InputMaybe<Scalars['String']['input']>;
  email?: InputMaybe<Scalars['String']['input']>;
  externalId?: InputMaybe<Scalars['String']['input']>;
  guard?: InputMaybe<MembershipGuardInput>;
  id: Scalars['ID']['input'];
  ifVersion?: InputMaybe<Scalars['String']['input']>;
  ldapGroups?: InputMaybe<Array<LdapGroupInput>>;
  memberIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  memberQuery?: InputMaybe<UserMemberQueryInput>;
  membershipMethod?: InputMaybe<MembershipMethod>;
  name?: InputMaybe<Scalars['String']['input']>;
  notifyOfSuggestions?: InputMaybe<Scalars['Boolean']['input']>;
  posixGroups?: InputMaybe<Array<PosixGroupInput>>;
  radiusReplies?: InputMaybe<Array<RadiusReplyInput>>;
  removeMemberIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  sambaEnabled?: InputMaybe<Scalars['Boolean']['input']>;
  sudo?: InputMaybe<Scalars['Boolean']['input']>;
  sudoWithoutPassword?: InputMaybe<Scalars['Boolean']['input']>;
};

export type UpdateUserInput = {
  addresses?: InputMaybe<Array<UserAddressInput>>;
  alternateEmail?: InputMaybe<Scalars['String']['input']>;
  attributes?: InputMaybe<Array<CustomAttributeInput>>;
  company?: InputMaybe<Scalars['String']['input']>;
  costCenter?: InputMaybe<Scalars['String']['input']>;
  department?: InputMaybe<Scalars['String']['input']>;
  description?: InputMaybe<Scalars['String']['input']>;
  deviceLockoutExempt?: InputMaybe<Scalars['Boolean']['input']>;
  displayName?: InputMaybe<Scalars['String']['input']>;
  email?: InputMaybe<Scalars['String']['input']>;
  employeeIdentifier?: InputMaybe<Scalars['String']['input']>;
  employeeType?: InputMaybe<Scalars['String']['input']>;
  externalId?: InputMaybe<Scalars['String']['input']>;
  externalUsername?: InputMaybe<Scalars['String']['input']>;
  firstName?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
  ifVersion?: InputMaybe<Scalars['String']['input']>;
  jobTitle?: InputMaybe<Scalars['String']['input']>;
  lastName?: InputMaybe<Scalars['String']['input']>;
  ldapBindingUser?: InputMaybe<Scalars['Boolean']['input']>;
  location?: InputMaybe<Scalars['String']['input']>;
  managedAppleId?: InputMaybe<Scalars['String']['input']>;
  managerId?: InputMaybe<Scalars['ID']['input']>;
  mfaRequired?: InputMaybe<Scalars['Boolean']['input']>;
  middleName?: InputMaybe<Scalars['String']['input']>;
  password?: InputMaybe<Scalars['String']['input']>;
  passwordNeverExpires?: InputMaybe<Scalars['Boolean']['input']>;
  phoneNumbers?: InputMaybe<Array<PhoneNumberInput>>;
  posixGid?: InputMaybe<Scalars['Int']['input']>;
  posixManaged?: InputMaybe<Scalars['Boolean']['input']>;
  posixUid?: InputMaybe<Scalars['Int']['input']>;
  publicKeyAllowed?: InputMaybe<Scalars['Boolean']['input']>;
  recoveryEmail?: InputMaybe<Scalars['String']['input']>;
  relationships?: InputMaybe<Array<UserRelationshipInput>>;
  sambaServiceUser?: InputMaybe<Scalars['Boolean']['input']>;
  state?: InputMaybe<UserState>;
  sudo?: InputMaybe<Scalars['Boolean']['input']>;
  sudoWithoutPassword?: InputMaybe<Scalars['Boolean']['input']>;
  username?: InputMaybe<Scalars['String']['input']>;
};

export type UpdateUserPortalInput = {
  agentInstallEnabled?: InputMaybe<Scalars['Boolean']['input']>;
  cookie?: InputMaybe<PortalCookie>;
  idleMinutes?: InputMaybe<Scalars['Int']['input']>;
  passwordInstruction?: InputMaybe<Scalars['String']['input']>;
  profileEditable?: InputMaybe<Scalars['Boolean']['input']>;
  sessionMinutes?: InputMaybe<Scalars['Int']['input']>;
};

export type UploadApplePushCertificateInput = {
  appleId?: InputMaybe<Scalars['String']['input']>;
  certificate: Scalars['String']['input'];
  id: Scalars['ID']['input'];
};

export type UploadCommandFileInput = {
  commandId: Scalars['ID']['input'];
  content: Scalars['String']['input'];
  targetPath: Scalars['String']['input'];
};

export type UploadSsoCertificateInput = {
  certificate: Scalars['String']['input'];
  id: Scalars['ID']['input'];
  privateKey: Scalars['String']['input'];
};

export type User = Node & Resource & {
  addresses: Array<UserAddress>;
  administratorId?: Maybe<Scalars['ID']['output']>;
  alternateEmail?: Maybe<Scalars['String']['output']>;
  associations?: Maybe<AssociationConnection>;
  attributes: Array<CustomAttribute>;
  company?: Maybe<Scalars['String']['output']>;
  costCenter?: Maybe<Scalars['String']['output']>;
  createdAt: Scalars['DateTime']['output'];
  delegatedAuthority?: Maybe<ExternalAuthority>;
  department?: Maybe<Scalars['String']['output']>;
  description?: Maybe<Scalars['String']['output']>;
  deviceAccounts?: Maybe<DeviceAccountConnection>;
  deviceLockoutExempt: Scalars['Boolean']['output'];
  devices?: Maybe<DeviceConnection>;
  directories?: Maybe<DirectoryConnection>;
  displayName: Scalars['String']['output'];
  email: Scalars['String']['output'];
  employeeIdentifier?: Maybe<Scalars['String']['output']>;
  employeeType?: Maybe<Scalars['String']['output']>;
  externalDn?: Maybe<Scalars['String']['output']>;
  externalId?: Maybe<Scalars['String']['output']>;
  externalPasswordExpiresAt?: Maybe<Scalars['DateTime']['output']>;
  externalSource?: Maybe<Scalars['String']['output']>;
  externalUsername?: Maybe<Scalars['String']['output']>;
  externallyManaged: Scalars['Boolean']['output'];
  failedSignIns: Scalars['Int']['output'];
  firstName?: Maybe<Scalars['String']['output']>;
  groups?: Maybe<UserGroupConnection>;
  id: Scalars['ID']['output'];
  jobTitle?: Maybe<Scalars['String']['output']>;
  lastName?: Maybe<Scalars['String']['output']>;
  ldapBindingUser: Scalars['Boolean']['output'];
  location?: Maybe<Scalars['String']['output']>;
  locked: Scalars['Boolean']['output'];
  lockedAt?: Maybe<Scalars['DateTime']['output']>;
  lockedUntil?: Maybe<Scalars['DateTime']['output']>;
  managedAppleId?: Maybe<Scalars['String']['output']>;
  manager?: Maybe<User>;
  mfa: UserMfa;
  middleName?: Maybe<Scalars['String']['output']>;
  password: PasswordState;
  phoneNumbers: Array<PhoneNumber>;
  portalSessionsEndedAt?: Maybe<Scalars['DateTime']['output']>;
  posixGid?: Maybe<Scalars['Int']['output']>;
  posixManaged: Scalars['Boolean']['output'];
  posixUid?: Maybe<Scalars['Int']['output']>;
  provisionerId?: Maybe<Scalars['ID']['output']>;
  publicKeyAllowed: Scalars['Boolean']['output'];
  recoveryEmail?: Maybe<RecoveryEmail>;
  relationships: Array<UserRelationship>;
  reports: UserConnection;
  restrictedFields: Array<RestrictedField>;
  sambaServiceUser: Scalars['Boolean']['output'];
  source: UserSource;
  sshKeys: Array<SshKey>;
  state: UserState;
  sudo: Scalars['Boolean']['output'];
  sudoWithoutPassword: Scalars['Boolean']['output'];
  traverse?: Maybe<TraversedResourceConnection>;
  updatedAt: Scalars['DateTime']['output'];
  username: Scalars['String']['output'];
  version: Scalars['String']['output'];
};


export type UserAssociationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<ResourceKind>>;
};


export type UserDeviceAccountsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DeviceAccountFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<DeviceAccountSort>;
};


export type UserDevicesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DeviceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<DeviceSort>;
};


export type UserDirectoriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DirectoryFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<DirectorySort>;
};


export type UserGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<UserGroupFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<GroupSort>;
};


export type UserReportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<UserFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<UserSort>;
};


export type UserTraverseArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<ResourceKind>>;
};

export type UserAddress = {
  country?: Maybe<Scalars['String']['output']>;
  extendedAddress?: Maybe<Scalars['String']['output']>;
  locality?: Maybe<Scalars['String']['output']>;
  poBox?: Maybe<Scalars['String']['output']>;
  postalCode?: Maybe<Scalars['String']['output']>;
  region?: Maybe<Scalars['String']['output']>;
  streetAddress?: Maybe<Scalars['String']['output']>;
  type: Scalars['String']['output'];
};

export type UserAddressInput = {
  country?: InputMaybe<Scalars['String']['input']>;
  extendedAddress?: InputMaybe<Scalars['String']['input']>;
  locality?: InputMaybe<Scalars['String']['input']>;
  poBox?: InputMaybe<Scalars['String']['input']>;
  postalCode?: InputMaybe<Scalars['String']['input']>;
  region?: InputMaybe<Scalars['String']['input']>;
  streetAddress?: InputMaybe<Scalars['String']['input']>;
  type: Scalars['String']['input'];
};

export type UserAssociationInput = {
  deviceGroupId?: InputMaybe<Scalars['ID']['input']>;
  deviceId?: InputMaybe<Scalars['ID']['input']>;
  directoryId?: InputMaybe<Scalars['ID']['input']>;
  id: Scalars['ID']['input'];
  radiusServerId?: InputMaybe<Scalars['ID']['input']>;
  ssoApplicationId?: InputMaybe<Scalars['ID']['input']>;
  sudo?: InputMaybe<Scalars['Boolean']['input']>;
  sudoWithoutPassword?: InputMaybe<Scalars['Boolean']['input']>;
};

export type UserAttributeTest = {
  field: AuthenticationUserField;
  operator: AttributeOperator;
  values: Array<Scalars['String']['output']>;
};

export type UserAttributeTestInput = {
  field: AuthenticationUserField;
  operator: AttributeOperator;
  values: Array<Scalars['String']['input']>;
};

export type UserBinding = Node & {
  createdAt: Scalars['DateTime']['output'];
  device: Device;
  id: Scalars['ID']['output'];
  sudo: Scalars['Boolean']['output'];
  sudoWithoutPassword: Scalars['Boolean']['output'];
  user?: Maybe<User>;
};

export type UserBindingConnection = {
  edges: Array<UserBindingEdge>;
  nodes: Array<UserBinding>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type UserBindingEdge = {
  cursor: Scalars['String']['output'];
  node: UserBinding;
};

export type UserConnection = {
  edges: Array<UserEdge>;
  nodes: Array<User>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type UserEdge = {
  cursor: Scalars['String']['output'];
  node: User;
};

export type UserExport = Node & {
  columns: Array<UserExportColumn>;
  createdAt: Scalars['DateTime']['output'];
  createdBy?: Maybe<Administrator>;
  createdByName?: Maybe<Scalars['String']['output']>;
  download?: Maybe<SignedUrl>;
  expiresAt?: Maybe<Scalars['DateTime']['output']>;
  failure?: Maybe<ExportFailure>;
  finishedAt?: Maybe<Scalars['DateTime']['output']>;
  format: ExportFormat;
  id: Scalars['ID']['output'];
  processed: Scalars['Int']['output'];
  state: ExportState;
  total?: Maybe<Scalars['Int']['output']>;
  userGroup?: Maybe<UserGroup>;
  userStates: Array<UserState>;
};

export type UserExportColumn =
  | 'ADDRESSES'
  | 'ADMINISTRATOR_ID'
  | 'ALTERNATE_EMAIL'
  | 'ATTRIBUTES'
  | 'COMPANY'
  | 'COST_CENTER'
  | 'CREATED_AT'
  | 'DEPARTMENT'
  | 'DESCRIPTION'
  | 'DISPLAY_NAME'
  | 'EMAIL'
  | 'EMPLOYEE_IDENTIFIER'
  | 'EMPLOYEE_TYPE'
  | 'FIRST_NAME'
  | 'GROUPS'
  | 'ID'
  | 'JOB_TITLE'
  | 'LAST_NAME'
  | 'LOCATION'
  | 'LOCKED'
  | 'MANAGED_APPLE_ID'
  | 'MANAGER_ID'
  | 'MFA_CONFIGURED'
  | 'MFA_REQUIRED'
  | 'MIDDLE_NAME'
  | 'PASSWORD_EXPIRES_AT'
  | 'PHONE_NUMBERS'
  | 'POSIX_GID'
  | 'POSIX_UID'
  | 'RECOVERY_EMAIL'
  | 'RELATIONSHIPS'
  | 'SOURCE'
  | 'STATE'
  | 'SUDO'
  | 'USERNAME';

export type UserExportConnection = {
  edges: Array<UserExportEdge>;
  nodes: Array<UserExport>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type UserExportEdge = {
  cursor: Scalars['String']['output'];
  node: UserExport;
};

export type UserExportFilter = {
  and?: InputMaybe<Array<UserExportFilter>>;
  createdAt?: InputMaybe<DateTimeFilter>;
  createdById?: InputMaybe<Scalars['ID']['input']>;
  format?: InputMaybe<Array<ExportFormat>>;
  not?: InputMaybe<UserExportFilter>;
  or?: InputMaybe<Array<UserExportFilter>>;
  state?: InputMaybe<Array<ExportState>>;
};

export type UserExportPayload = {
  userExport: UserExport;
};

export type UserExportSort = {
  direction?: InputMaybe<SortDirection>;
  field: UserExportSortField;
};

export type UserExportSortField =
  | 'CREATED_AT';

export type UserFilter = {
  and?: InputMaybe<Array<UserFilter>>;
  company?: InputMaybe<StringFilter>;
  costCenter?: InputMaybe<StringFilter>;
  createdAt?: InputMaybe<DateTimeFilter>;
  department?: InputMaybe<StringFilter>;
  deviceId?: InputMaybe<Scalars['ID']['input']>;
  displayName?: InputMaybe<StringFilter>;
  email?: InputMaybe<StringFilter>;
  employeeIdentifier?: InputMaybe<StringFilter>;
  employeeType?: InputMaybe<StringFilter>;
  externalId?: InputMaybe<StringFilter>;
  externalUsername?: InputMaybe<StringFilter>;
  firstName?: InputMaybe<StringFilter>;
  id?: InputMaybe<Scalars['ID']['input']>;
  jobTitle?: InputMaybe<StringFilter>;
  lastName?: InputMaybe<StringFilter>;
  location?: InputMaybe<StringFilter>;
  locked?: InputMaybe<Scalars['Boolean']['input']>;
  managerId?: InputMaybe<Scalars['ID']['input']>;
  mfaConfigured?: InputMaybe<Scalars['Boolean']['input']>;
  mfaRequired?: InputMaybe<Scalars['Boolean']['input']>;
  not?: InputMaybe<UserFilter>;
  or?: InputMaybe<Array<UserFilter>>;
  passwordExpiresAt?: InputMaybe<DateTimeFilter>;
  provisionerId?: InputMaybe<Scalars['ID']['input']>;
  state?: InputMaybe<Array<UserState>>;
  sudo?: InputMaybe<Scalars['Boolean']['input']>;
  userGroupId?: InputMaybe<Scalars['ID']['input']>;
  username?: InputMaybe<StringFilter>;
};

export type UserGroup = Group & Node & Resource & {
  assignedDeviceGroups: DeviceGroupConnection;
  assignedDevices?: Maybe<DeviceConnection>;
  associations?: Maybe<AssociationConnection>;
  attributes: Array<CustomAttribute>;
  createdAt: Scalars['DateTime']['output'];
  description?: Maybe<Scalars['String']['output']>;
  directories?: Maybe<DirectoryConnection>;
  email?: Maybe<Scalars['String']['output']>;
  evaluatedAt?: Maybe<Scalars['DateTime']['output']>;
  exemptions?: Maybe<UserConnection>;
  externalId?: Maybe<Scalars['String']['output']>;
  guard?: Maybe<MembershipGuard>;
  heldChange?: Maybe<HeldGroupChange>;
  id: Scalars['ID']['output'];
  ldapGroups: Array<LdapGroup>;
  memberQuery?: Maybe<UserMemberQuery>;
  members?: Maybe<UserConnection>;
  membershipMethod: MembershipMethod;
  name: Scalars['String']['output'];
  notifyOfSuggestions: Scalars['Boolean']['output'];
  posixGroups: Array<PosixGroup>;
  provisionerId?: Maybe<Scalars['ID']['output']>;
  radiusReplies: Array<RadiusReply>;
  radiusServers?: Maybe<RadiusServerConnection>;
  sambaEnabled: Scalars['Boolean']['output'];
  ssoApplications?: Maybe<SsoApplicationConnection>;
  sudo: Scalars['Boolean']['output'];
  sudoWithoutPassword: Scalars['Boolean']['output'];
  suggestedAdditions?: Maybe<UserConnection>;
  suggestedRemovals?: Maybe<UserConnection>;
  suggestionCounts: SuggestionCounts;
  traverse?: Maybe<TraversedResourceConnection>;
  updatedAt: Scalars['DateTime']['output'];
  version: Scalars['String']['output'];
};


export type UserGroupAssignedDeviceGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DeviceGroupFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<GroupSort>;
};


export type UserGroupAssignedDevicesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DeviceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<DeviceSort>;
};


export type UserGroupAssociationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<ResourceKind>>;
};


export type UserGroupDirectoriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DirectoryFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<DirectorySort>;
};


export type UserGroupExemptionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<UserFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<UserSort>;
};


export type UserGroupMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<UserFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<UserSort>;
};


export type UserGroupRadiusServersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RadiusServerFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<RadiusServerSort>;
};


export type UserGroupSsoApplicationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SsoApplicationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<SsoApplicationSort>;
};


export type UserGroupSuggestedAdditionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<UserFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<UserSort>;
};


export type UserGroupSuggestedRemovalsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<UserFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<UserSort>;
};


export type UserGroupTraverseArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<ResourceKind>>;
};

export type UserGroupAssociationInput = {
  deviceGroupId?: InputMaybe<Scalars['ID']['input']>;
  deviceId?: InputMaybe<Scalars['ID']['input']>;
  directoryId?: InputMaybe<Scalars['ID']['input']>;
  id: Scalars['ID']['input'];
  radiusServerId?: InputMaybe<Scalars['ID']['input']>;
  ssoApplicationId?: InputMaybe<Scalars['ID']['input']>;
  userId?: InputMaybe<Scalars['ID']['input']>;
};

export type UserGroupConnection = {
  edges: Array<UserGroupEdge>;
  nodes: Array<UserGroup>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type UserGroupEdge = {
  cursor: Scalars['String']['output'];
  node: UserGroup;
};

export type UserGroupFilter = {
  and?: InputMaybe<Array<UserGroupFilter>>;
  assignedDeviceId?: InputMaybe<Scalars['ID']['input']>;
  createdAt?: InputMaybe<DateTimeFilter>;
  description?: InputMaybe<StringFilter>;
  directoryId?: InputMaybe<Scalars['ID']['input']>;
  email?: InputMaybe<StringFilter>;
  externalId?: InputMaybe<StringFilter>;
  hasHeldChange?: InputMaybe<Scalars['Boolean']['input']>;
  hasSuggestions?: InputMaybe<Scalars['Boolean']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
  membershipMethod?: InputMaybe<Array<MembershipMethod>>;
  name?: InputMaybe<StringFilter>;
  not?: InputMaybe<UserGroupFilter>;
  or?: InputMaybe<Array<UserGroupFilter>>;
  provisionerId?: InputMaybe<Scalars['ID']['input']>;
  radiusServerId?: InputMaybe<Scalars['ID']['input']>;
  sambaEnabled?: InputMaybe<Scalars['Boolean']['input']>;
  ssoApplicationId?: InputMaybe<Scalars['ID']['input']>;
  sudo?: InputMaybe<Scalars['Boolean']['input']>;
  userId?: InputMaybe<Scalars['ID']['input']>;
};

export type UserGroupMembersInput = {
  groupId: Scalars['ID']['input'];
  userIds?: InputMaybe<Array<Scalars['ID']['input']>>;
};

export type UserGroupPayload = {
  userGroup: UserGroup;
};

export type UserGroupResourcesInput = {
  deviceGroupIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  deviceIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  directoryIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  groupId: Scalars['ID']['input'];
  radiusServerIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  ssoApplicationIds?: InputMaybe<Array<Scalars['ID']['input']>>;
};

export type UserGroupSuggestionsInput = {
  groupId: Scalars['ID']['input'];
  userIds?: InputMaybe<Array<Scalars['ID']['input']>>;
};

export type UserImport = Node & {
  columns: Array<UserImportColumn>;
  counts: UserImportCounts;
  createdAt: Scalars['DateTime']['output'];
  createdBy?: Maybe<Administrator>;
  createdByName?: Maybe<Scalars['String']['output']>;
  entries: UserImportEntryConnection;
  existing: UserImportExisting;
  failure?: Maybe<UserImportFailure>;
  faultsFile?: Maybe<SignedUrl>;
  finishedAt?: Maybe<Scalars['DateTime']['output']>;
  format: UserImportFormat;
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  newUserState: UserState;
  startedAt?: Maybe<Scalars['DateTime']['output']>;
  state: UserImportState;
  upload?: Maybe<SignedUrl>;
  uploadedAt?: Maybe<Scalars['DateTime']['output']>;
};


export type UserImportEntriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<UserImportEntryFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<UserImportEntrySort>;
};

export type UserImportColumn = {
  column: Scalars['String']['output'];
  field?: Maybe<Scalars['String']['output']>;
};

export type UserImportColumnInput = {
  column: Scalars['String']['input'];
  field?: InputMaybe<Scalars['String']['input']>;
};

export type UserImportConnection = {
  edges: Array<UserImportEdge>;
  nodes: Array<UserImport>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type UserImportCounts = {
  created: Scalars['Int']['output'];
  failed: Scalars['Int']['output'];
  pending: Scalars['Int']['output'];
  processed: Scalars['Int']['output'];
  skipped: Scalars['Int']['output'];
  toCreate: Scalars['Int']['output'];
  toSkip: Scalars['Int']['output'];
  toUpdate: Scalars['Int']['output'];
  total: Scalars['Int']['output'];
  updated: Scalars['Int']['output'];
};

export type UserImportEdge = {
  cursor: Scalars['String']['output'];
  node: UserImport;
};

export type UserImportEntry = Node & {
  email?: Maybe<Scalars['String']['output']>;
  faults: Array<UserImportFault>;
  id: Scalars['ID']['output'];
  outcome: UserImportOutcome;
  row: Scalars['Int']['output'];
  user?: Maybe<User>;
  username?: Maybe<Scalars['String']['output']>;
};

export type UserImportEntryConnection = {
  edges: Array<UserImportEntryEdge>;
  nodes: Array<UserImportEntry>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type UserImportEntryEdge = {
  cursor: Scalars['String']['output'];
  node: UserImportEntry;
};

export type UserImportEntryFilter = {
  and?: InputMaybe<Array<UserImportEntryFilter>>;
  email?: InputMaybe<StringFilter>;
  faultCode?: InputMaybe<Scalars['String']['input']>;
  faultColumn?: InputMaybe<Scalars['String']['input']>;
  not?: InputMaybe<UserImportEntryFilter>;
  or?: InputMaybe<Array<UserImportEntryFilter>>;
  outcome?: InputMaybe<Array<UserImportOutcome>>;
  username?: InputMaybe<StringFilter>;
};

export type UserImportEntrySort = {
  direction?: InputMaybe<SortDirection>;
  field: UserImportEntrySortField;
};

export type UserImportEntrySortField =
  | 'ROW';

export type UserImportExisting =
  | 'FAIL'
  | 'SKIP'
  | 'UPDATE';

export type UserImportFailure =
  | 'GIVEN_UP'
  | 'NOT_ALLOWED';

export type UserImportFault = {
  code: Scalars['String']['output'];
  column?: Maybe<Scalars['String']['output']>;
  message: Scalars['String']['output'];
};

export type UserImportFilter = {
  and?: InputMaybe<Array<UserImportFilter>>;
  createdAt?: InputMaybe<DateTimeFilter>;
  createdById?: InputMaybe<Scalars['ID']['input']>;
  format?: InputMaybe<Array<UserImportFormat>>;
  name?: InputMaybe<StringFilter>;
  not?: InputMaybe<UserImportFilter>;
  or?: InputMaybe<Array<UserImportFilter>>;
  state?: InputMaybe<Array<UserImportState>>;
};

export type UserImportFormat =
  | 'CSV'
  | 'JSON';

export type UserImportOutcome =
  | 'CREATED'
  | 'FAILED'
  | 'PENDING'
  | 'SKIPPED'
  | 'UPDATED';

export type UserImportPayload = {
  userImport: UserImport;
};

export type UserImportSort = {
  direction?: InputMaybe<SortDirection>;
  field: UserImportSortField;
};

export type UserImportSortField =
  | 'CREATED_AT'
  | 'NAME';

export type UserImportState =
  | 'CANCELLED'
  | 'DRAFT'
  | 'FAILED'
  | 'FINISHED'
  | 'READY'
  | 'RUNNING';

export type UserLinkPurpose =
  | 'ACTIVATION'
  | 'PASSWORD_RESET';

export type UserLinkResult = {
  mailed: Scalars['Boolean']['output'];
  skipped?: Maybe<UserLinkSkipReason>;
  userId: Scalars['ID']['output'];
};

export type UserLinkSkipReason =
  | 'ALREADY_ACTIVATED'
  | 'EXTERNAL_PASSWORD'
  | 'NOT_ACTIVATED'
  | 'NOT_FOUND'
  | 'NO_RECOVERY_ADDRESS'
  | 'SUSPENDED'
  | 'TOO_MANY_MAILS';

export type UserMemberClause = {
  allOf: Array<UserMemberCondition>;
  anyOf?: Maybe<Array<UserMemberClause>>;
  noneOf?: Maybe<Array<UserMemberClause>>;
};

export type UserMemberClauseInput = {
  allOf?: InputMaybe<Array<UserMemberConditionInput>>;
  anyOf?: InputMaybe<Array<UserMemberClauseInput>>;
  noneOf?: InputMaybe<Array<UserMemberClauseInput>>;
};

export type UserMemberCondition = {
  attribute?: Maybe<Scalars['String']['output']>;
  field: UserMemberField;
  operator: MemberOperator;
  values: Array<Scalars['String']['output']>;
};

export type UserMemberConditionInput = {
  attribute?: InputMaybe<Scalars['String']['input']>;
  field: UserMemberField;
  operator: MemberOperator;
  values?: InputMaybe<Array<Scalars['String']['input']>>;
};

export type UserMemberField =
  | 'COMPANY'
  | 'COST_CENTER'
  | 'CREATED_AT'
  | 'CUSTOM_ATTRIBUTE'
  | 'DEPARTMENT'
  | 'DISPLAY_NAME'
  | 'EMAIL'
  | 'EMPLOYEE_IDENTIFIER'
  | 'EMPLOYEE_TYPE'
  | 'FIRST_NAME'
  | 'JOB_TITLE'
  | 'LAST_NAME'
  | 'LOCATION'
  | 'MANAGER_ID'
  | 'MEMBER_OF'
  | 'MFA_REQUIRED'
  | 'SOURCE'
  | 'STATE'
  | 'USERNAME';

export type UserMemberPreview = {
  counts?: Maybe<SuggestionCounts>;
  members: UserConnection;
};


export type UserMemberPreviewMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<UserFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<UserSort>;
};

export type UserMemberQuery = {
  anyOf: Array<UserMemberClause>;
};

export type UserMemberQueryInput = {
  anyOf: Array<UserMemberClauseInput>;
};

export type UserMfa = {
  configured: Scalars['Boolean']['output'];
  deviceBound: EnrollmentStatus;
  excluded: Scalars['Boolean']['output'];
  excludedUntil?: Maybe<Scalars['DateTime']['output']>;
  overall: EnrollmentStatus;
  push: EnrollmentStatus;
  required: Scalars['Boolean']['output'];
  totp: EnrollmentStatus;
  totpEnrolledAt?: Maybe<Scalars['DateTime']['output']>;
  webAuthn: EnrollmentStatus;
};

export type UserPayload = {
  user: User;
};

export type UserPortalSettings = {
  agentInstallEnabled: Scalars['Boolean']['output'];
  cookie: PortalCookie;
  idleMinutes: Scalars['Int']['output'];
  passwordInstruction?: Maybe<Scalars['String']['output']>;
  profileEditable: Scalars['Boolean']['output'];
  sessionMinutes: Scalars['Int']['output'];
  sessionsEndedAt?: Maybe<Scalars['DateTime']['output']>;
};

export type UserRelationship = {
  type: Scalars['String']['output'];
  value: Scalars['String']['output'];
};

export type UserRelationshipInput = {
  type: Scalars['String']['input'];
  value: Scalars['String']['input'];
};

export type UserSort = {
  direction?: InputMaybe<SortDirection>;
  field: UserSortField;
};

export type UserSortField =
  | 'CREATED_AT'
  | 'DISPLAY_NAME'
  | 'EMAIL'
  | 'USERNAME';

export type UserSource =
  | 'APPLICATION'
  | 'DIRECTORY'
  | 'IMPORT'
  | 'MANUAL';

export type UserState =
  | 'ACTIVATED'
  | 'STAGED'
  | 'SUSPENDED';

export type VerifyUserPasswordInput = {
  name: Scalars['String']['input'];
  password: Scalars['String']['input'];
};

export type VerifyUserPasswordPayload = {
  userId?: Maybe<Scalars['ID']['output']>;
  username?: Maybe<Scalars['String']['output']>;
  verdict: PasswordVerdict;
};

export type VersionFilter =
  { eq: Scalars['String']['input']; gt?: never; gte?: never; isNull?: never; lt?: never; lte?: never; startsWith?: never; }
  |  { eq?: never; gt: Scalars['String']['input']; gte?: never; isNull?: never; lt?: never; lte?: never; startsWith?: never; }
  |  { eq?: never; gt?: never; gte: Scalars['String']['input']; isNull?: never; lt?: never; lte?: never; startsWith?: never; }
  |  { eq?: never; gt?: never; gte?: never; isNull: Scalars['Boolean']['input']; lt?: never; lte?: never; startsWith?: never; }
  |  { eq?: never; gt?: never; gte?: never; isNull?: never; lt: Scalars['String']['input']; lte?: never; startsWith?: never; }
  |  { eq?: never; gt?: never; gte?: never; isNull?: never; lt?: never; lte: Scalars['String']['input']; startsWith?: never; }
  |  { eq?: never; gt?: never; gte?: never; isNull?: never; lt?: never; lte?: never; startsWith: Scalars['String']['input']; };

export type Viewer = {
  access: Array<ViewerAccess>;
  administratorId: Scalars['ID']['output'];
  apiKeys: Array<ApiKey>;
  banner?: Maybe<Scalars['String']['output']>;
  email: Scalars['String']['output'];
  homeOrganizationId: Scalars['ID']['output'];
  homeOrganizationName: Scalars['String']['output'];
  name: Scalars['String']['output'];
  organizationId: Scalars['ID']['output'];
  organizationName: Scalars['String']['output'];
  organizations?: Maybe<ViewerOrganizationConnection>;
  remoteAssist: ViewerRemoteAssist;
  role: Role;
  serviceAccount: Scalars['Boolean']['output'];
  sessions: Array<Session>;
  signInMethods: SignInMethods;
};


export type ViewerOrganizationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ViewerOrganizationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

export type ViewerAccess = {
  actions: Array<Action>;
  condition?: Maybe<AccessCondition>;
  level: AccessLevel;
  scope: Scope;
};

export type ViewerOrganization = {
  chosen: Scalars['Boolean']['output'];
  id: Scalars['ID']['output'];
  logoUrl?: Maybe<Scalars['String']['output']>;
  name: Scalars['String']['output'];
};

export type ViewerOrganizationConnection = {
  edges: Array<ViewerOrganizationEdge>;
  nodes: Array<ViewerOrganization>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type ViewerOrganizationEdge = {
  cursor: Scalars['String']['output'];
  node: ViewerOrganization;
};

export type ViewerOrganizationFilter = {
  name?: InputMaybe<StringFilter>;
};

export type ViewerRemoteAssist = {
  allowedUntil?: Maybe<Scalars['DateTime']['output']>;
  deviceGroupIds: Array<Scalars['ID']['output']>;
  launching: RemoteAssistLaunching;
};

export type WorkdayDirectory = Directory & Node & Resource & {
  associations?: Maybe<AssociationConnection>;
  attributeMappings: Array<DirectoryAttributeMapping>;
  createdAt: Scalars['DateTime']['output'];
  credential?: Maybe<DirectoryCredential>;
  enabled: Scalars['Boolean']['output'];
  id: Scalars['ID']['output'];
  identifierColumn: Scalars['String']['output'];
  kind: DirectoryKind;
  lastImportAt?: Maybe<Scalars['DateTime']['output']>;
  matchBy: DirectoryMatch;
  name: Scalars['String']['output'];
  refreshTokenUrl?: Maybe<Scalars['String']['output']>;
  reportUrl: Scalars['String']['output'];
  syncRuns?: Maybe<DirectorySyncRunConnection>;
  syncStatus?: Maybe<DirectorySyncStatus>;
  traverse?: Maybe<TraversedResourceConnection>;
  updatedAt: Scalars['DateTime']['output'];
  userGroups?: Maybe<UserGroupConnection>;
  users?: Maybe<UserConnection>;
};


export type WorkdayDirectoryAssociationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<ResourceKind>>;
};


export type WorkdayDirectorySyncRunsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DirectorySyncRunFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<DirectorySyncRunSort>;
};


export type WorkdayDirectoryTraverseArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<ResourceKind>>;
};


export type WorkdayDirectoryUserGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<UserGroupFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<GroupSort>;
};


export type WorkdayDirectoryUsersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<UserFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<UserSort>;
};

export type WorkdayDirectoryInput = {
  identifierColumn?: InputMaybe<Scalars['String']['input']>;
  matchBy?: InputMaybe<DirectoryMatch>;
  refreshTokenUrl?: InputMaybe<Scalars['String']['input']>;
  reportUrl?: InputMaybe<Scalars['String']['input']>;
};
