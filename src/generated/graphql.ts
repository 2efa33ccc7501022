// Made by `npm run codegen` from schema/*.graphql. Do not edit.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { AdministratorRow } from '../domains/administrators/entity.ts';
import type { Connection } from '../relay/connection.ts';
import type { ApiKeyRow } from '../domains/administrators/key-entity.ts';
import type { AppleAutomatedEnrollmentRow, AppleMdmRow } from '../domains/mdm/entity.ts';
import type { AppleMdmPayloadParent, MdmSettingsParent, MdmSettingsPayloadParent } from '../domains/mdm/resolvers.ts';
import type { AssociationParent, AssociationConnectionParent, ResourceReferenceParent, TraversedResourceParent, TraversedResourceConnectionParent } from '../domains/graph/lists.ts';
import type { AssociationPayloadParent } from '../domains/graph/associate.ts';
import type { AuthenticationConditionRow, AuthenticationEffectRow, AuthenticationPolicyRow, AuthenticationPolicyTargetsRow, IpListRow, LockoutPolicyRow, MfaPolicyRow, PasswordPolicyRow } from '../domains/authentication/entity.ts';
import type { AuthenticationEvaluationParent, AuthenticationPolicyPayloadParent, AuthenticationSettingsParent, AuthenticationSettingsPayloadParent, EvaluatedPolicyParent, IpListPayloadParent } from '../domains/authentication/resolvers.ts';
import type { BillingAccountParent } from '../domains/billing/resolvers.ts';
import type { CommandRow } from '../domains/commands/entity.ts';
import type { CommandResultRow, CommandRunRow } from '../domains/commands/run-entity.ts';
import type { ConnectKeyRow } from '../domains/agents/entity.ts';
import type { ConnectKeyPayloadParent, NewConnectKeyPayloadParent } from '../domains/agents/resolvers.ts';
import type { DeviceRow, DeviceActionRow, UserBindingRow } from '../domains/devices/entity.ts';
import type { DeviceGroupRow, UserGroupRow } from '../domains/groups/entity.ts';
import type { DirectoryRow, DirectorySyncRunRow } from '../domains/directories/entity.ts';
import type { DirectoryEventRow } from '../domains/insights/entity.ts';
import type { DirectoryEventExportRow } from '../domains/event-exports/entity.ts';
import type { EmailSettingsRow, OrganizationRow, OrganizationLogoRow, OrganizationSettingsRow, UserPortalSettingsRow } from '../domains/organization/entity.ts';
import type { EmailTemplateParent } from '../domains/organization/email-types.ts';
import type { EmailTemplatePayloadParent, EndUserPortalSessionsPayloadParent, OrganizationPayloadParent } from '../domains/organization/resolvers.ts';
import type { EntitlementRow, PlanRow } from '../domains/billing/account-entity.ts';
import type { InvoiceRow, PaymentMethodRow } from '../domains/billing/entity.ts';
import type { ManagedOrganizationRow, ProviderRow, ProviderAdministratorRow } from '../domains/mtp/entity.ts';
import type { NewApiKeyPayloadParent, ServiceAccountPayloadParent } from '../domains/administrators/key-resolvers.ts';
import type { NotificationRow } from '../domains/notifications/entity.ts';
import type { NotificationPayloadParent } from '../domains/notifications/resolvers.ts';
import type { PolicyRow, PolicyResultRow } from '../domains/devices/policy-entity.ts';
import type { PolicyGroupRow } from '../domains/devices/policy-group-entity.ts';
import type { PolicyGroupPayloadParent } from '../domains/devices/policy-group-resolvers.ts';
import type { RadiusServerRow } from '../domains/radius/entity.ts';
import type { RemoteAssistGrantRow, RemoteAssistSessionRow } from '../domains/assist/entity.ts';
import type { SavedQueryRow } from '../domains/saved-queries/entity.ts';
import type { SavedQueryPayloadParent, SavedQueryRowsParent } from '../domains/saved-queries/resolvers.ts';
import type { ServiceAccountRow } from '../domains/administrators/service-account-entity.ts';
import type { SessionRow, SignInMethodsRow } from '../domains/account/entity.ts';
import type { SoftwareAppRow, SoftwareAppSettingsRow, SoftwareStatusRow } from '../domains/devices/software-entity.ts';
import type { SoftwareAppPayloadParent } from '../domains/devices/software-resolvers.ts';
import type { SsoApplicationRow } from '../domains/sso/entity.ts';
import type { SupportCaseRow } from '../domains/support/entity.ts';
import type { SupportCaseAttachmentRow, SupportCaseCommentRow, SupportCaseStatusChangeRow } from '../domains/support/activity-entity.ts';
import type { SystemInsightsParent } from '../domains/system-insights/store.ts';
import type { UserRow } from '../domains/users/entity.ts';
import type { UserExportRow } from '../domains/user-exports/entity.ts';
import type { UserImportRow, UserImportEntryRow } from '../domains/imports/entity.ts';
import type { ViewerOrganizationRow } from '../domains/mtp/viewer-entity.ts';
import type { Principal, Context } from '../context.ts';
import type { Row } from '../relay/entity.ts';
import type { MemberPreview } from '../domains/groups/member-query-entity.ts';
import type { SsoTemplate } from '../domains/sso/templates.ts';
export type Maybe<T> = T | null | undefined;
export type InputMaybe<T> = T | null | undefined;
export type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type MakeOptional<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]?: Maybe<T[SubKey]> };
export type MakeMaybe<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]: Maybe<T[SubKey]> };
export type MakeEmpty<T extends { [key: string]: unknown }, K extends keyof T> = { [_ in K]?: never };
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
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
  | 'SCHEDULE';

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
  name: Scalars['String']['output'];
  targetPath: Scalars['String']['output'];
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
  maximumUses?: Maybe<Scalars['Int']['output']>;
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
  maximumUses?: InputMaybe<Scalars['Int']['input']>;
  name: Scalars['String']['input'];
  rejoinAllowed?: InputMaybe<Scalars['Boolean']['input']>;
};

export type CreateDeviceGroupInput = {
  attributes?: InputMaybe<Array<CustomAttributeInput>>;
  description?: InputMaybe<Scalars['String']['input']>;
  email?: InputMaybe<Scalars['String']['input']>;
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
  ldapGroups?: InputMaybe<Array<LdapGroupInput>>;
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
};

export type DeviceMemberClauseInput = {
  allOf: Array<DeviceMemberConditionInput>;
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
  | 'CLOCK'
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

export type MembershipMethod =
  | 'DYNAMIC'
  | 'DYNAMIC_REVIEW'
  | 'STATIC';

export type MfaPolicy = {
  enrollmentDays: Scalars['Int']['output'];
  factors: Array<AuthenticationFactor>;
  mostExclusionDays: Scalars['Int']['output'];
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
  revokeAdministratorApiKey?: Maybe<RevokeApiKeyPayload>;
  revokeApiKey?: Maybe<RevokeApiKeyPayload>;
  revokeConnectKey?: Maybe<ConnectKeyPayload>;
  revokeOrganizationAccess?: Maybe<OrganizationAccessPayload>;
  rotateApiKey?: Maybe<NewApiKeyPayload>;
  rotateDirectoryCredential?: Maybe<DirectoryPayload>;
  rotateRadiusSharedSecret?: Maybe<RadiusServerPayload>;
  runCommand?: Maybe<CommandRunPayload>;
  scheduleCommand?: Maybe<CommandPayload>;
  setAllOrganizationsAccess?: Maybe<OrganizationAccessPayload>;
  setBillingEmails?: Maybe<BillingAccountPayload>;
  setDefaultPaymentMethod?: Maybe<PaymentMethodPayload>;
  setDirectoryEventRetention?: Maybe<DirectoryEventRetentionPayload>;
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
  uploadSsoCertificate?: Maybe<SsoApplicationPayload>;
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
};


export type MutationDeleteUserExportArgs = {
  id: Scalars['ID']['input'];
};


export type MutationDeleteUserGroupArgs = {
  id: Scalars['ID']['input'];
};


export type MutationDeleteUserImportArgs = {
  id: Scalars['ID']['input'];
};


export type MutationDisableServiceAccountArgs = {
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


export type MutationRevokeAdministratorApiKeyArgs = {
  id: Scalars['ID']['input'];
};


export type MutationRevokeApiKeyArgs = {
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


export type MutationUploadSsoCertificateArgs = {
  input: UploadSsoCertificateInput;
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
  | 'RESTRICTED';

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
  baseUrl: Scalars['String']['output'];
  createdAt: Scalars['DateTime']['output'];
  credential?: Maybe<DirectoryCredential>;
  deprovisionAction: ScimDeprovisionAction;
  enabled: Scalars['Boolean']['output'];
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
  baseUrl?: InputMaybe<Scalars['String']['input']>;
  deprovisionAction?: InputMaybe<ScimDeprovisionAction>;
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
  mostExclusionDays?: InputMaybe<Scalars['Int']['input']>;
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
  attributes?: InputMaybe<Array<CustomAttributeInput>>;
  description?: InputMaybe<Scalars['String']['input']>;
  email?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
  ldapGroups?: InputMaybe<Array<LdapGroupInput>>;
  memberQuery?: InputMaybe<UserMemberQueryInput>;
  membershipMethod?: InputMaybe<MembershipMethod>;
  name?: InputMaybe<Scalars['String']['input']>;
  notifyOfSuggestions?: InputMaybe<Scalars['Boolean']['input']>;
  posixGroups?: InputMaybe<Array<PosixGroupInput>>;
  radiusReplies?: InputMaybe<Array<RadiusReplyInput>>;
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
  firstName?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
  jobTitle?: InputMaybe<Scalars['String']['input']>;
  lastName?: InputMaybe<Scalars['String']['input']>;
  ldapBindingUser?: InputMaybe<Scalars['Boolean']['input']>;
  location?: InputMaybe<Scalars['String']['input']>;
  managedAppleId?: InputMaybe<Scalars['String']['input']>;
  managerId?: InputMaybe<Scalars['ID']['input']>;
  mfaRequired?: InputMaybe<Scalars['Boolean']['input']>;
  middleName?: InputMaybe<Scalars['String']['input']>;
  passwordNeverExpires?: InputMaybe<Scalars['Boolean']['input']>;
  phoneNumbers?: InputMaybe<Array<PhoneNumberInput>>;
  posixGid?: InputMaybe<Scalars['Int']['input']>;
  posixManaged?: InputMaybe<Scalars['Boolean']['input']>;
  posixUid?: InputMaybe<Scalars['Int']['input']>;
  publicKeyAllowed?: InputMaybe<Scalars['Boolean']['input']>;
  recoveryEmail?: InputMaybe<Scalars['String']['input']>;
  relationships?: InputMaybe<Array<UserRelationshipInput>>;
  sambaServiceUser?: InputMaybe<Scalars['Boolean']['input']>;
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
  deviceLockoutExempt: Scalars['Boolean']['output'];
  devices?: Maybe<DeviceConnection>;
  directories?: Maybe<DirectoryConnection>;
  displayName: Scalars['String']['output'];
  email: Scalars['String']['output'];
  employeeIdentifier?: Maybe<Scalars['String']['output']>;
  employeeType?: Maybe<Scalars['String']['output']>;
  externalDn?: Maybe<Scalars['String']['output']>;
  externalPasswordExpiresAt?: Maybe<Scalars['DateTime']['output']>;
  externalSource?: Maybe<Scalars['String']['output']>;
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
};


export type UserAssociationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<ResourceKind>>;
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
  firstName?: InputMaybe<StringFilter>;
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
  id: Scalars['ID']['output'];
  ldapGroups: Array<LdapGroup>;
  memberQuery?: Maybe<UserMemberQuery>;
  members?: Maybe<UserConnection>;
  membershipMethod: MembershipMethod;
  name: Scalars['String']['output'];
  notifyOfSuggestions: Scalars['Boolean']['output'];
  posixGroups: Array<PosixGroup>;
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
  hasSuggestions?: InputMaybe<Scalars['Boolean']['input']>;
  membershipMethod?: InputMaybe<Array<MembershipMethod>>;
  name?: InputMaybe<StringFilter>;
  not?: InputMaybe<UserGroupFilter>;
  or?: InputMaybe<Array<UserGroupFilter>>;
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

export type UserMemberClause = {
  allOf: Array<UserMemberCondition>;
};

export type UserMemberClauseInput = {
  allOf: Array<UserMemberConditionInput>;
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



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;





/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AccessCondition: AccessCondition;
  AccessLevel: AccessLevel;
  AccessRequirement: ResolverTypeWrapper<AccessRequirement>;
  Action: Action;
  ActiveDirectory: ResolverTypeWrapper<DirectoryRow>;
  ActiveDirectoryDelegation: ActiveDirectoryDelegation;
  ActiveDirectoryInput: ActiveDirectoryInput;
  ActiveDirectoryPermission: ActiveDirectoryPermission;
  ActiveDirectoryUseCase: ActiveDirectoryUseCase;
  AddPaymentMethodInput: AddPaymentMethodInput;
  AddSshKeyInput: AddSshKeyInput;
  AddSupportCaseCommentInput: AddSupportCaseCommentInput;
  AddressFamily: AddressFamily;
  Administrator: ResolverTypeWrapper<AdministratorRow>;
  AdministratorConnection: ResolverTypeWrapper<Connection>;
  AdministratorEdge: ResolverTypeWrapper<Omit<AdministratorEdge, 'node'> & { node: ResolversTypes['Administrator'] }>;
  AdministratorFilter: AdministratorFilter;
  AdministratorMfa: ResolverTypeWrapper<AdministratorMfa>;
  AdministratorPayload: ResolverTypeWrapper<{ administratorId: string }>;
  AdministratorSort: AdministratorSort;
  AdministratorSortField: AdministratorSortField;
  AgentInstall: ResolverTypeWrapper<AgentInstall>;
  ApiKey: ResolverTypeWrapper<ApiKeyRow>;
  AppleAutomatedEnrollment: ResolverTypeWrapper<AppleAutomatedEnrollmentRow>;
  AppleMdm: ResolverTypeWrapper<AppleMdmRow>;
  AppleMdmConnection: ResolverTypeWrapper<Connection>;
  AppleMdmEdge: ResolverTypeWrapper<Omit<AppleMdmEdge, 'node'> & { node: ResolversTypes['AppleMdm'] }>;
  AppleMdmFilter: AppleMdmFilter;
  AppleMdmPayload: ResolverTypeWrapper<AppleMdmPayloadParent>;
  AppleMdmSort: AppleMdmSort;
  AppleMdmSortField: AppleMdmSortField;
  AssignAdministratorRoleInput: AssignAdministratorRoleInput;
  Association: ResolverTypeWrapper<AssociationParent>;
  AssociationConnection: ResolverTypeWrapper<AssociationConnectionParent>;
  AssociationEdge: ResolverTypeWrapper<Omit<AssociationEdge, 'node'> & { node: ResolversTypes['Association'] }>;
  AssociationInput: AssociationInput;
  AssociationPath: ResolverTypeWrapper<Omit<AssociationPath, 'associations'> & { associations: Array<ResolversTypes['Association']> }>;
  AssociationPayload: ResolverTypeWrapper<AssociationPayloadParent>;
  AssociationRelation: AssociationRelation;
  AttachSupportCaseFileInput: AttachSupportCaseFileInput;
  AttributeOperator: AttributeOperator;
  AuthenticationAction: AuthenticationAction;
  AuthenticationCondition: ResolverTypeWrapper<AuthenticationConditionRow>;
  AuthenticationConditionInput: AuthenticationConditionInput;
  AuthenticationEffect: ResolverTypeWrapper<AuthenticationEffectRow>;
  AuthenticationEffectInput: AuthenticationEffectInput;
  AuthenticationEvaluation: ResolverTypeWrapper<AuthenticationEvaluationParent>;
  AuthenticationFactor: AuthenticationFactor;
  AuthenticationPolicy: ResolverTypeWrapper<AuthenticationPolicyRow>;
  AuthenticationPolicyConnection: ResolverTypeWrapper<Connection>;
  AuthenticationPolicyEdge: ResolverTypeWrapper<Omit<AuthenticationPolicyEdge, 'node'> & { node: ResolversTypes['AuthenticationPolicy'] }>;
  AuthenticationPolicyFilter: AuthenticationPolicyFilter;
  AuthenticationPolicyPayload: ResolverTypeWrapper<AuthenticationPolicyPayloadParent>;
  AuthenticationPolicySort: AuthenticationPolicySort;
  AuthenticationPolicySortField: AuthenticationPolicySortField;
  AuthenticationPolicyTargets: ResolverTypeWrapper<AuthenticationPolicyTargetsRow>;
  AuthenticationPolicyTargetsInput: AuthenticationPolicyTargetsInput;
  AuthenticationReason: AuthenticationReason;
  AuthenticationResource: AuthenticationResource;
  AuthenticationSettings: ResolverTypeWrapper<AuthenticationSettingsParent>;
  AuthenticationSettingsPayload: ResolverTypeWrapper<AuthenticationSettingsPayloadParent>;
  AuthenticationUserField: AuthenticationUserField;
  BeginTotpPayload: ResolverTypeWrapper<BeginTotpPayload>;
  BillingAccount: ResolverTypeWrapper<BillingAccountParent>;
  BillingAccountPayload: ResolverTypeWrapper<{}>;
  BillingAddress: ResolverTypeWrapper<BillingAccountParent>;
  BillingContact: ResolverTypeWrapper<BillingContact>;
  BillingInterval: BillingInterval;
  BillingModel: BillingModel;
  BillingPlan: ResolverTypeWrapper<PlanRow>;
  BillingPlanStatus: BillingPlanStatus;
  BillingUnit: BillingUnit;
  BindUserInput: BindUserInput;
  BindUserPayload: ResolverTypeWrapper<{ userId: string; deviceId: string }>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  CardBrand: CardBrand;
  Certificate: ResolverTypeWrapper<Certificate>;
  ChangeEmailInput: ChangeEmailInput;
  ChangeEmailPayload: ResolverTypeWrapper<ChangeEmailPayload>;
  ChangePasswordInput: ChangePasswordInput;
  Command: ResolverTypeWrapper<CommandRow>;
  CommandAssignmentInput: CommandAssignmentInput;
  CommandAssociationInput: CommandAssociationInput;
  CommandConnection: ResolverTypeWrapper<Connection>;
  CommandDefinition: ResolverTypeWrapper<CommandRunRow>;
  CommandEdge: ResolverTypeWrapper<Omit<CommandEdge, 'node'> & { node: ResolversTypes['Command'] }>;
  CommandFile: ResolverTypeWrapper<CommandFile>;
  CommandFileInput: CommandFileInput;
  CommandFilter: CommandFilter;
  CommandLaunchType: CommandLaunchType;
  CommandPayload: ResolverTypeWrapper<{ commandId: string }>;
  CommandRepeat: CommandRepeat;
  CommandResult: ResolverTypeWrapper<CommandResultRow>;
  CommandResultConnection: ResolverTypeWrapper<Connection>;
  CommandResultEdge: ResolverTypeWrapper<Omit<CommandResultEdge, 'node'> & { node: ResolversTypes['CommandResult'] }>;
  CommandResultFilter: CommandResultFilter;
  CommandResultSort: CommandResultSort;
  CommandResultSortField: CommandResultSortField;
  CommandResultState: CommandResultState;
  CommandRun: ResolverTypeWrapper<CommandRunRow>;
  CommandRunConnection: ResolverTypeWrapper<Connection>;
  CommandRunCounts: ResolverTypeWrapper<CommandRunCounts>;
  CommandRunEdge: ResolverTypeWrapper<Omit<CommandRunEdge, 'node'> & { node: ResolversTypes['CommandRun'] }>;
  CommandRunFilter: CommandRunFilter;
  CommandRunPayload: ResolverTypeWrapper<{ runId: string }>;
  CommandRunSort: CommandRunSort;
  CommandRunSortField: CommandRunSortField;
  CommandRunState: CommandRunState;
  CommandSchedule: ResolverTypeWrapper<CommandSchedule>;
  CommandScheduleInput: CommandScheduleInput;
  CommandShell: CommandShell;
  CommandSort: CommandSort;
  CommandSortField: CommandSortField;
  CommandTargetsInput: CommandTargetsInput;
  CommandType: CommandType;
  ConfirmTotpInput: ConfirmTotpInput;
  ConfirmedInput: ConfirmedInput;
  ConnectKey: ResolverTypeWrapper<ConnectKeyRow>;
  ConnectKeyConnection: ResolverTypeWrapper<Connection>;
  ConnectKeyEdge: ResolverTypeWrapper<Omit<ConnectKeyEdge, 'node'> & { node: ResolversTypes['ConnectKey'] }>;
  ConnectKeyFilter: ConnectKeyFilter;
  ConnectKeyPayload: ResolverTypeWrapper<ConnectKeyPayloadParent>;
  ConnectKeySort: ConnectKeySort;
  ConnectKeySortField: ConnectKeySortField;
  ContractType: ContractType;
  CoordinateKind: CoordinateKind;
  CreateAdministratorInput: CreateAdministratorInput;
  CreateApiKeyInput: CreateApiKeyInput;
  CreateAppleMdmInput: CreateAppleMdmInput;
  CreateAuthenticationPolicyInput: CreateAuthenticationPolicyInput;
  CreateCommandInput: CreateCommandInput;
  CreateConnectKeyInput: CreateConnectKeyInput;
  CreateDeviceGroupInput: CreateDeviceGroupInput;
  CreateDirectoryEventExportInput: CreateDirectoryEventExportInput;
  CreateDirectoryInput: CreateDirectoryInput;
  CreateIpListInput: CreateIpListInput;
  CreateManagedOrganizationInput: CreateManagedOrganizationInput;
  CreatePolicyGroupInput: CreatePolicyGroupInput;
  CreatePolicyInput: CreatePolicyInput;
  CreateRadiusServerInput: CreateRadiusServerInput;
  CreateSavedQueryInput: CreateSavedQueryInput;
  CreateServiceAccountInput: CreateServiceAccountInput;
  CreateServiceAccountKeyInput: CreateServiceAccountKeyInput;
  CreateSoftwareAppInput: CreateSoftwareAppInput;
  CreateSsoApplicationInput: CreateSsoApplicationInput;
  CreateUserExportInput: CreateUserExportInput;
  CreateUserGroupInput: CreateUserGroupInput;
  CreateUserImportInput: CreateUserImportInput;
  CreateUserInput: CreateUserInput;
  CronScheduleInput: CronScheduleInput;
  CustomAttribute: ResolverTypeWrapper<CustomAttribute>;
  CustomAttributeInput: CustomAttributeInput;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DateTimeFilter: DateTimeFilter;
  DeleteAdministratorPayload: ResolverTypeWrapper<DeleteAdministratorPayload>;
  DeleteAppleMdmPayload: ResolverTypeWrapper<DeleteAppleMdmPayload>;
  DeleteAuthenticationPolicyPayload: ResolverTypeWrapper<DeleteAuthenticationPolicyPayload>;
  DeleteCommandPayload: ResolverTypeWrapper<DeleteCommandPayload>;
  DeleteDeviceGroupPayload: ResolverTypeWrapper<DeleteDeviceGroupPayload>;
  DeleteDevicePayload: ResolverTypeWrapper<DeleteDevicePayload>;
  DeleteDirectoryEventExportPayload: ResolverTypeWrapper<DeleteDirectoryEventExportPayload>;
  DeleteDirectoryPayload: ResolverTypeWrapper<DeleteDirectoryPayload>;
  DeleteIpListPayload: ResolverTypeWrapper<DeleteIpListPayload>;
  DeletePolicyGroupPayload: ResolverTypeWrapper<DeletePolicyGroupPayload>;
  DeletePolicyPayload: ResolverTypeWrapper<DeletePolicyPayload>;
  DeleteRadiusServerPayload: ResolverTypeWrapper<DeleteRadiusServerPayload>;
  DeleteSavedQueryPayload: ResolverTypeWrapper<DeleteSavedQueryPayload>;
  DeleteServiceAccountPayload: ResolverTypeWrapper<DeleteServiceAccountPayload>;
  DeleteSoftwareAppPayload: ResolverTypeWrapper<DeleteSoftwareAppPayload>;
  DeleteSsoApplicationPayload: ResolverTypeWrapper<DeleteSsoApplicationPayload>;
  DeleteUserExportPayload: ResolverTypeWrapper<DeleteUserExportPayload>;
  DeleteUserGroupPayload: ResolverTypeWrapper<DeleteUserGroupPayload>;
  DeleteUserImportPayload: ResolverTypeWrapper<DeleteUserImportPayload>;
  DeleteUserPayload: ResolverTypeWrapper<DeleteUserPayload>;
  Device: ResolverTypeWrapper<DeviceRow>;
  DeviceAction: ResolverTypeWrapper<DeviceActionRow>;
  DeviceActionConnection: ResolverTypeWrapper<Connection>;
  DeviceActionEdge: ResolverTypeWrapper<Omit<DeviceActionEdge, 'node'> & { node: ResolversTypes['DeviceAction'] }>;
  DeviceActionFilter: DeviceActionFilter;
  DeviceActionKind: DeviceActionKind;
  DeviceActionPayload: ResolverTypeWrapper<{ actionId: string }>;
  DeviceActionSort: DeviceActionSort;
  DeviceActionSortField: DeviceActionSortField;
  DeviceActionState: DeviceActionState;
  DeviceAgent: ResolverTypeWrapper<DeviceAgent>;
  DeviceConnection: ResolverTypeWrapper<Connection>;
  DeviceEdge: ResolverTypeWrapper<Omit<DeviceEdge, 'node'> & { node: ResolversTypes['Device'] }>;
  DeviceFactsInput: DeviceFactsInput;
  DeviceFilter: DeviceFilter;
  DeviceGroup: ResolverTypeWrapper<DeviceGroupRow>;
  DeviceGroupAssociationInput: DeviceGroupAssociationInput;
  DeviceGroupConnection: ResolverTypeWrapper<Connection>;
  DeviceGroupEdge: ResolverTypeWrapper<Omit<DeviceGroupEdge, 'node'> & { node: ResolversTypes['DeviceGroup'] }>;
  DeviceGroupFilter: DeviceGroupFilter;
  DeviceGroupMembersInput: DeviceGroupMembersInput;
  DeviceGroupPayload: ResolverTypeWrapper<{ groupId: string }>;
  DeviceGroupSuggestionsInput: DeviceGroupSuggestionsInput;
  DeviceHardware: ResolverTypeWrapper<DeviceHardware>;
  DeviceMdm: ResolverTypeWrapper<DeviceMdm>;
  DeviceMemberClause: ResolverTypeWrapper<DeviceMemberClause>;
  DeviceMemberClauseInput: DeviceMemberClauseInput;
  DeviceMemberCondition: ResolverTypeWrapper<DeviceMemberCondition>;
  DeviceMemberConditionInput: DeviceMemberConditionInput;
  DeviceMemberField: DeviceMemberField;
  DeviceMemberPreview: ResolverTypeWrapper<MemberPreview>;
  DeviceMemberQuery: ResolverTypeWrapper<DeviceMemberQuery>;
  DeviceMemberQueryInput: DeviceMemberQueryInput;
  DeviceNetwork: ResolverTypeWrapper<DeviceNetwork>;
  DevicePayload: ResolverTypeWrapper<{ deviceId: string }>;
  DeviceServiceAccount: ResolverTypeWrapper<DeviceServiceAccount>;
  DeviceSort: DeviceSort;
  DeviceSortField: DeviceSortField;
  Directory: ResolverTypeWrapper<DirectoryRow>;
  DirectoryAttribute: ResolverTypeWrapper<DirectoryAttribute>;
  DirectoryAttributeCatalog: ResolverTypeWrapper<DirectoryAttributeCatalog>;
  DirectoryAttributeMapping: ResolverTypeWrapper<DirectoryAttributeMapping>;
  DirectoryAttributeMappingInput: DirectoryAttributeMappingInput;
  DirectoryConnection: ResolverTypeWrapper<Connection>;
  DirectoryCredential: ResolverTypeWrapper<DirectoryCredential>;
  DirectoryCredentialKind: DirectoryCredentialKind;
  DirectoryEdge: ResolverTypeWrapper<Omit<DirectoryEdge, 'node'> & { node: ResolversTypes['Directory'] }>;
  DirectoryEvent: ResolverTypeWrapper<DirectoryEventRow>;
  DirectoryEventColumn: DirectoryEventColumn;
  DirectoryEventConnection: ResolverTypeWrapper<Connection>;
  DirectoryEventEdge: ResolverTypeWrapper<Omit<DirectoryEventEdge, 'node'> & { node: ResolversTypes['DirectoryEvent'] }>;
  DirectoryEventExport: ResolverTypeWrapper<DirectoryEventExportRow>;
  DirectoryEventExportConnection: ResolverTypeWrapper<Connection>;
  DirectoryEventExportEdge: ResolverTypeWrapper<Omit<DirectoryEventExportEdge, 'node'> & { node: ResolversTypes['DirectoryEventExport'] }>;
  DirectoryEventExportFilter: DirectoryEventExportFilter;
  DirectoryEventExportPayload: ResolverTypeWrapper<{ exportId: string }>;
  DirectoryEventExportSort: DirectoryEventExportSort;
  DirectoryEventExportSortField: DirectoryEventExportSortField;
  DirectoryEventFilter: DirectoryEventFilter;
  DirectoryEventPurge: ResolverTypeWrapper<DirectoryEventPurge>;
  DirectoryEventRetention: ResolverTypeWrapper<DirectoryEventRetention>;
  DirectoryEventRetentionPayload: ResolverTypeWrapper<DirectoryEventRetentionPayload>;
  DirectoryEventSort: DirectoryEventSort;
  DirectoryEventSortField: DirectoryEventSortField;
  DirectoryFilter: DirectoryFilter;
  DirectoryKind: DirectoryKind;
  DirectoryMappingDirection: DirectoryMappingDirection;
  DirectoryMatch: DirectoryMatch;
  DirectoryPasswordInput: DirectoryPasswordInput;
  DirectoryPayload: ResolverTypeWrapper<{ directoryId: string }>;
  DirectoryRefreshTokenInput: DirectoryRefreshTokenInput;
  DirectoryServiceAccountInput: DirectoryServiceAccountInput;
  DirectorySettingsInput: DirectorySettingsInput;
  DirectorySort: DirectorySort;
  DirectorySortField: DirectorySortField;
  DirectorySyncFault: ResolverTypeWrapper<DirectorySyncFault>;
  DirectorySyncKind: DirectorySyncKind;
  DirectorySyncRun: ResolverTypeWrapper<DirectorySyncRunRow>;
  DirectorySyncRunConnection: ResolverTypeWrapper<Connection>;
  DirectorySyncRunEdge: ResolverTypeWrapper<Omit<DirectorySyncRunEdge, 'node'> & { node: ResolversTypes['DirectorySyncRun'] }>;
  DirectorySyncRunFilter: DirectorySyncRunFilter;
  DirectorySyncRunPayload: ResolverTypeWrapper<{ runId: string }>;
  DirectorySyncRunSort: DirectorySyncRunSort;
  DirectorySyncRunSortField: DirectorySyncRunSortField;
  DirectorySyncState: DirectorySyncState;
  DirectorySyncStatus: ResolverTypeWrapper<DirectorySyncStatus>;
  DirectoryUserAction: DirectoryUserAction;
  DirectoryUserField: DirectoryUserField;
  DiskEncryption: ResolverTypeWrapper<{ deviceId: string; active: boolean; keyPresent: boolean }>;
  EmailPreview: ResolverTypeWrapper<EmailPreview>;
  EmailSettings: ResolverTypeWrapper<EmailSettingsRow>;
  EmailTemplate: ResolverTypeWrapper<EmailTemplateParent>;
  EmailTemplatePayload: ResolverTypeWrapper<EmailTemplatePayloadParent>;
  EmailTemplateType: EmailTemplateType;
  EmailTexts: ResolverTypeWrapper<EmailTexts>;
  EmailVariable: ResolverTypeWrapper<EmailVariable>;
  EndSessionPayload: ResolverTypeWrapper<EndSessionPayload>;
  EndSessionsPayload: ResolverTypeWrapper<EndSessionsPayload>;
  EndUserPortalSessionsInput: EndUserPortalSessionsInput;
  EndUserPortalSessionsPayload: ResolverTypeWrapper<EndUserPortalSessionsPayloadParent>;
  EnrollmentStatus: EnrollmentStatus;
  Entitlement: ResolverTypeWrapper<EntitlementRow>;
  EvaluateAuthenticationInput: EvaluateAuthenticationInput;
  EvaluatedPolicy: ResolverTypeWrapper<EvaluatedPolicyParent>;
  EventCount: ResolverTypeWrapper<EventCount>;
  EventCredential: EventCredential;
  EventField: EventField;
  EventInterval: EventInterval;
  EventValue: ResolverTypeWrapper<EventValue>;
  ExcludeUserFromMfaInput: ExcludeUserFromMfaInput;
  ExportFailure: ExportFailure;
  ExportFormat: ExportFormat;
  ExportState: ExportState;
  ExternalAuthority: ExternalAuthority;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  GenerateSsoCertificateInput: GenerateSsoCertificateInput;
  GoogleWorkspaceDirectory: ResolverTypeWrapper<DirectoryRow>;
  GoogleWorkspaceDirectoryInput: GoogleWorkspaceDirectoryInput;
  GrantRemoteAssistInput: GrantRemoteAssistInput;
  Group: ResolverTypeWrapper<Row>;
  GroupSort: GroupSort;
  GroupSortField: GroupSortField;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  ImportSsoMetadataInput: ImportSsoMetadataInput;
  InsightsState: InsightsState;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  IntFilter: IntFilter;
  Invoice: ResolverTypeWrapper<InvoiceRow>;
  InvoiceConnection: ResolverTypeWrapper<Connection>;
  InvoiceEdge: ResolverTypeWrapper<Omit<InvoiceEdge, 'node'> & { node: ResolversTypes['Invoice'] }>;
  InvoiceFilter: InvoiceFilter;
  InvoiceLine: ResolverTypeWrapper<InvoiceLine>;
  InvoiceSort: InvoiceSort;
  InvoiceSortField: InvoiceSortField;
  InvoiceStatus: InvoiceStatus;
  IpList: ResolverTypeWrapper<IpListRow>;
  IpListConnection: ResolverTypeWrapper<Connection>;
  IpListEdge: ResolverTypeWrapper<Omit<IpListEdge, 'node'> & { node: ResolversTypes['IpList'] }>;
  IpListFilter: IpListFilter;
  IpListPayload: ResolverTypeWrapper<IpListPayloadParent>;
  IpListSort: IpListSort;
  IpListSortField: IpListSortField;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  LaunchRemoteAssistInput: LaunchRemoteAssistInput;
  LdapDirectory: ResolverTypeWrapper<DirectoryRow>;
  LdapDirectoryInput: LdapDirectoryInput;
  LdapGroup: ResolverTypeWrapper<LdapGroup>;
  LdapGroupInput: LdapGroupInput;
  LocalAccount: ResolverTypeWrapper<LocalAccount>;
  LockDeviceInput: LockDeviceInput;
  LockoutPolicy: ResolverTypeWrapper<LockoutPolicyRow>;
  LostMode: LostMode;
  ManagedOrganization: ResolverTypeWrapper<ManagedOrganizationRow>;
  ManagedOrganizationConnection: ResolverTypeWrapper<Connection>;
  ManagedOrganizationEdge: ResolverTypeWrapper<Omit<ManagedOrganizationEdge, 'node'> & { node: ResolversTypes['ManagedOrganization'] }>;
  ManagedOrganizationFilter: ManagedOrganizationFilter;
  ManagedOrganizationPayload: ResolverTypeWrapper<{ organizationId: string }>;
  ManagedOrganizationPlan: ResolverTypeWrapper<ManagedOrganizationPlan>;
  ManagedOrganizationSort: ManagedOrganizationSort;
  ManagedOrganizationSortField: ManagedOrganizationSortField;
  MdmEnrollmentCount: ResolverTypeWrapper<MdmEnrollmentCount>;
  MdmSettings: ResolverTypeWrapper<MdmSettingsParent>;
  MdmSettingsPayload: ResolverTypeWrapper<MdmSettingsPayloadParent>;
  MdmVendor: MdmVendor;
  MemberOperator: MemberOperator;
  MembershipMethod: MembershipMethod;
  MfaPolicy: ResolverTypeWrapper<MfaPolicyRow>;
  MfaRequirement: MfaRequirement;
  Microsoft365Directory: ResolverTypeWrapper<DirectoryRow>;
  Microsoft365DirectoryInput: Microsoft365DirectoryInput;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NetworkInterface: ResolverTypeWrapper<NetworkInterface>;
  NewApiKeyPayload: ResolverTypeWrapper<NewApiKeyPayloadParent>;
  NewConnectKeyPayload: ResolverTypeWrapper<NewConnectKeyPayloadParent>;
  NewUserStates: ResolverTypeWrapper<NewUserStates>;
  NewUserStatesInput: NewUserStatesInput;
  Node: ResolverTypeWrapper<Row>;
  Notification: ResolverTypeWrapper<NotificationRow>;
  NotificationConnection: ResolverTypeWrapper<Connection>;
  NotificationEdge: ResolverTypeWrapper<Omit<NotificationEdge, 'node'> & { node: ResolversTypes['Notification'] }>;
  NotificationFilter: NotificationFilter;
  NotificationKind: NotificationKind;
  NotificationPayload: ResolverTypeWrapper<NotificationPayloadParent>;
  NotificationSeverity: NotificationSeverity;
  NotificationSort: NotificationSort;
  NotificationSortField: NotificationSortField;
  NotificationsPayload: ResolverTypeWrapper<NotificationsPayload>;
  NumberFilter: NumberFilter;
  OpenAccess: OpenAccess;
  OperatingSystem: ResolverTypeWrapper<OperatingSystem>;
  Organization: ResolverTypeWrapper<OrganizationRow>;
  OrganizationAccessInput: OrganizationAccessInput;
  OrganizationAccessPayload: ResolverTypeWrapper<{ administratorId: string }>;
  OrganizationLogo: ResolverTypeWrapper<OrganizationLogoRow>;
  OrganizationPayload: ResolverTypeWrapper<OrganizationPayloadParent>;
  OrganizationSettings: ResolverTypeWrapper<OrganizationSettingsRow>;
  OrganizationStatus: OrganizationStatus;
  OsFamily: OsFamily;
  PackageManager: PackageManager;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Passkey: ResolverTypeWrapper<Passkey>;
  PasswordCompliance: PasswordCompliance;
  PasswordPolicy: ResolverTypeWrapper<PasswordPolicyRow>;
  PasswordState: ResolverTypeWrapper<PasswordState>;
  PaymentMethod: ResolverTypeWrapper<PaymentMethodRow>;
  PaymentMethodConnection: ResolverTypeWrapper<Connection>;
  PaymentMethodEdge: ResolverTypeWrapper<Omit<PaymentMethodEdge, 'node'> & { node: ResolversTypes['PaymentMethod'] }>;
  PaymentMethodFilter: PaymentMethodFilter;
  PaymentMethodPayload: ResolverTypeWrapper<{ paymentMethodId: string }>;
  PaymentMethodSort: PaymentMethodSort;
  PaymentMethodSortField: PaymentMethodSortField;
  PhoneNumber: ResolverTypeWrapper<PhoneNumber>;
  PhoneNumberInput: PhoneNumberInput;
  Policy: ResolverTypeWrapper<PolicyRow>;
  PolicyAssociationInput: PolicyAssociationInput;
  PolicyConnection: ResolverTypeWrapper<Connection>;
  PolicyDelivery: PolicyDelivery;
  PolicyEdge: ResolverTypeWrapper<Omit<PolicyEdge, 'node'> & { node: ResolversTypes['Policy'] }>;
  PolicyFieldType: PolicyFieldType;
  PolicyFilter: PolicyFilter;
  PolicyGroup: ResolverTypeWrapper<PolicyGroupRow>;
  PolicyGroupAssociationInput: PolicyGroupAssociationInput;
  PolicyGroupConnection: ResolverTypeWrapper<Connection>;
  PolicyGroupEdge: ResolverTypeWrapper<Omit<PolicyGroupEdge, 'node'> & { node: ResolversTypes['PolicyGroup'] }>;
  PolicyGroupFilter: PolicyGroupFilter;
  PolicyGroupPayload: ResolverTypeWrapper<PolicyGroupPayloadParent>;
  PolicyGroupPoliciesInput: PolicyGroupPoliciesInput;
  PolicyGroupTargetsInput: PolicyGroupTargetsInput;
  PolicyPayload: ResolverTypeWrapper<{ policyId: string }>;
  PolicyResult: ResolverTypeWrapper<PolicyResultRow>;
  PolicyResultConnection: ResolverTypeWrapper<Connection>;
  PolicyResultEdge: ResolverTypeWrapper<Omit<PolicyResultEdge, 'node'> & { node: ResolversTypes['PolicyResult'] }>;
  PolicyResultFilter: PolicyResultFilter;
  PolicyResultSort: PolicyResultSort;
  PolicyResultSortField: PolicyResultSortField;
  PolicyResultState: PolicyResultState;
  PolicySort: PolicySort;
  PolicySortField: PolicySortField;
  PolicyStanding: PolicyStanding;
  PolicyStats: ResolverTypeWrapper<PolicyStats>;
  PolicyTargetsInput: PolicyTargetsInput;
  PolicyTemplate: ResolverTypeWrapper<PolicyTemplate>;
  PolicyTemplateField: ResolverTypeWrapper<PolicyTemplateField>;
  PolicyTemplateState: PolicyTemplateState;
  PolicyValue: ResolverTypeWrapper<PolicyValue>;
  PolicyValueInput: PolicyValueInput;
  PortalCookie: PortalCookie;
  PosixGroup: ResolverTypeWrapper<PosixGroup>;
  PosixGroupInput: PosixGroupInput;
  PreviewEmailTemplateInput: PreviewEmailTemplateInput;
  ProductCategory: ProductCategory;
  Provider: ResolverTypeWrapper<ProviderRow>;
  ProviderAdministrator: ResolverTypeWrapper<ProviderAdministratorRow>;
  ProviderAdministratorConnection: ResolverTypeWrapper<Connection>;
  ProviderAdministratorEdge: ResolverTypeWrapper<Omit<ProviderAdministratorEdge, 'node'> & { node: ResolversTypes['ProviderAdministrator'] }>;
  ProviderAdministratorFilter: ProviderAdministratorFilter;
  ProviderAdministratorSort: ProviderAdministratorSort;
  ProviderAdministratorSortField: ProviderAdministratorSortField;
  Provisioner: Provisioner;
  PurchaseChannel: PurchaseChannel;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RadiusAuthIdp: RadiusAuthIdp;
  RadiusMfa: RadiusMfa;
  RadiusReply: ResolverTypeWrapper<RadiusReply>;
  RadiusReplyInput: RadiusReplyInput;
  RadiusServer: ResolverTypeWrapper<RadiusServerRow>;
  RadiusServerConnection: ResolverTypeWrapper<Connection>;
  RadiusServerEdge: ResolverTypeWrapper<Omit<RadiusServerEdge, 'node'> & { node: ResolversTypes['RadiusServer'] }>;
  RadiusServerFilter: RadiusServerFilter;
  RadiusServerPayload: ResolverTypeWrapper<{ radiusServerId: string }>;
  RadiusServerSort: RadiusServerSort;
  RadiusServerSortField: RadiusServerSortField;
  RadiusUserAction: RadiusUserAction;
  RecoveryCodesPayload: ResolverTypeWrapper<RecoveryCodesPayload>;
  RecoveryEmail: ResolverTypeWrapper<RecoveryEmail>;
  RefreshGroupPayload: ResolverTypeWrapper<{ groupId: string }>;
  RemoteAssistConsent: RemoteAssistConsent;
  RemoteAssistDenial: RemoteAssistDenial;
  RemoteAssistGrant: ResolverTypeWrapper<RemoteAssistGrantRow>;
  RemoteAssistGrantConnection: ResolverTypeWrapper<Connection>;
  RemoteAssistGrantEdge: ResolverTypeWrapper<Omit<RemoteAssistGrantEdge, 'node'> & { node: ResolversTypes['RemoteAssistGrant'] }>;
  RemoteAssistGrantFilter: RemoteAssistGrantFilter;
  RemoteAssistGrantPayload: ResolverTypeWrapper<{ grantId: string }>;
  RemoteAssistGrantSort: RemoteAssistGrantSort;
  RemoteAssistGrantSortField: RemoteAssistGrantSortField;
  RemoteAssistLaunch: ResolverTypeWrapper<RemoteAssistSessionRow>;
  RemoteAssistLaunchPayload: ResolverTypeWrapper<{ sessionId: string; code?: string | null }>;
  RemoteAssistLaunching: RemoteAssistLaunching;
  RemoteAssistMode: RemoteAssistMode;
  RemoteAssistParty: RemoteAssistParty;
  RemoteAssistSession: ResolverTypeWrapper<RemoteAssistSessionRow>;
  RemoteAssistSessionConnection: ResolverTypeWrapper<Connection>;
  RemoteAssistSessionEdge: ResolverTypeWrapper<Omit<RemoteAssistSessionEdge, 'node'> & { node: ResolversTypes['RemoteAssistSession'] }>;
  RemoteAssistSessionFilter: RemoteAssistSessionFilter;
  RemoteAssistSessionSort: RemoteAssistSessionSort;
  RemoteAssistSessionSortField: RemoteAssistSessionSortField;
  RemoteAssistState: RemoteAssistState;
  RemovePasskeyInput: RemovePasskeyInput;
  RemovePaymentMethodPayload: ResolverTypeWrapper<{ removedId: string; defaultId: string | null }>;
  RemoveSshKeyPayload: ResolverTypeWrapper<{ userId: string; removedId: string }>;
  RemoveSupportCaseAttachmentPayload: ResolverTypeWrapper<{ caseId: string; removedId: string }>;
  RepeatScheduleInput: RepeatScheduleInput;
  ReplaceDirectoryMappingsInput: ReplaceDirectoryMappingsInput;
  RequireAdministratorMfaInput: RequireAdministratorMfaInput;
  Resource: ResolverTypeWrapper<Row>;
  ResourceKind: ResourceKind;
  ResourceReference: ResolverTypeWrapper<ResourceReferenceParent>;
  RestrictedField: ResolverTypeWrapper<RestrictedField>;
  RevokeApiKeyPayload: ResolverTypeWrapper<RevokeApiKeyPayload>;
  Role: Role;
  RoleMatrixCell: ResolverTypeWrapper<RoleMatrixCell>;
  RotateApiKeyInput: RotateApiKeyInput;
  RotateDirectoryCredentialInput: RotateDirectoryCredentialInput;
  RotateRadiusSharedSecretInput: RotateRadiusSharedSecretInput;
  RunCommandInput: RunCommandInput;
  SavedQuery: ResolverTypeWrapper<SavedQueryRow>;
  SavedQueryConnection: ResolverTypeWrapper<Connection>;
  SavedQueryEdge: ResolverTypeWrapper<Omit<SavedQueryEdge, 'node'> & { node: ResolversTypes['SavedQuery'] }>;
  SavedQueryFilter: SavedQueryFilter;
  SavedQueryPayload: ResolverTypeWrapper<SavedQueryPayloadParent>;
  SavedQueryRows: ResolverTypeWrapper<SavedQueryRowsParent>;
  SavedQuerySort: SavedQuerySort;
  SavedQuerySortField: SavedQuerySortField;
  SavedQueryTable: SavedQueryTable;
  ScheduleCommandInput: ScheduleCommandInput;
  ScimDeprovisionAction: ScimDeprovisionAction;
  ScimDirectory: ResolverTypeWrapper<DirectoryRow>;
  ScimDirectoryInput: ScimDirectoryInput;
  ScimUpdateMethod: ScimUpdateMethod;
  Scope: Scope;
  SecureLogin: ResolverTypeWrapper<SecureLogin>;
  Service: ResolverTypeWrapper<Service>;
  ServiceAccount: ResolverTypeWrapper<ServiceAccountRow>;
  ServiceAccountConnection: ResolverTypeWrapper<Connection>;
  ServiceAccountEdge: ResolverTypeWrapper<Omit<ServiceAccountEdge, 'node'> & { node: ResolversTypes['ServiceAccount'] }>;
  ServiceAccountFilter: ServiceAccountFilter;
  ServiceAccountPayload: ResolverTypeWrapper<ServiceAccountPayloadParent>;
  ServiceAccountSort: ServiceAccountSort;
  ServiceAccountSortField: ServiceAccountSortField;
  Session: ResolverTypeWrapper<SessionRow>;
  SetAllOrganizationsAccessInput: SetAllOrganizationsAccessInput;
  SetBillingEmailsInput: SetBillingEmailsInput;
  SetDirectoryEventRetentionInput: SetDirectoryEventRetentionInput;
  SetOrganizationLogoInput: SetOrganizationLogoInput;
  SetUserPasswordInput: SetUserPasswordInput;
  SignInFactor: SignInFactor;
  SignInMethods: ResolverTypeWrapper<SignInMethodsRow>;
  SignInMethodsPayload: ResolverTypeWrapper<Omit<SignInMethodsPayload, 'signInMethods'> & { signInMethods: ResolversTypes['SignInMethods'] }>;
  SignedUrl: ResolverTypeWrapper<SignedUrl>;
  SoftwareApp: ResolverTypeWrapper<SoftwareAppRow>;
  SoftwareAppAssociationInput: SoftwareAppAssociationInput;
  SoftwareAppConnection: ResolverTypeWrapper<Connection>;
  SoftwareAppEdge: ResolverTypeWrapper<Omit<SoftwareAppEdge, 'node'> & { node: ResolversTypes['SoftwareApp'] }>;
  SoftwareAppFilter: SoftwareAppFilter;
  SoftwareAppPayload: ResolverTypeWrapper<SoftwareAppPayloadParent>;
  SoftwareAppSettings: ResolverTypeWrapper<SoftwareAppSettingsRow>;
  SoftwareAppSort: SoftwareAppSort;
  SoftwareAppSortField: SoftwareAppSortField;
  SoftwareDesiredState: SoftwareDesiredState;
  SoftwareState: SoftwareState;
  SoftwareStats: ResolverTypeWrapper<SoftwareStats>;
  SoftwareStatus: ResolverTypeWrapper<SoftwareStatusRow>;
  SoftwareStatusConnection: ResolverTypeWrapper<Connection>;
  SoftwareStatusEdge: ResolverTypeWrapper<Omit<SoftwareStatusEdge, 'node'> & { node: ResolversTypes['SoftwareStatus'] }>;
  SoftwareStatusFilter: SoftwareStatusFilter;
  SoftwareStatusSort: SoftwareStatusSort;
  SoftwareStatusSortField: SoftwareStatusSortField;
  SoftwareTargetsInput: SoftwareTargetsInput;
  SortDirection: SortDirection;
  SshKey: ResolverTypeWrapper<SshKey>;
  SshKeyPayload: ResolverTypeWrapper<{ userId: string; sshKey: SshKey }>;
  SshParameter: ResolverTypeWrapper<SshParameter>;
  SshParameterInput: SshParameterInput;
  SshSettings: ResolverTypeWrapper<SshSettings>;
  SsoApplication: ResolverTypeWrapper<SsoApplicationRow>;
  SsoApplicationConnection: ResolverTypeWrapper<Connection>;
  SsoApplicationEdge: ResolverTypeWrapper<Omit<SsoApplicationEdge, 'node'> & { node: ResolversTypes['SsoApplication'] }>;
  SsoApplicationFilter: SsoApplicationFilter;
  SsoApplicationPayload: ResolverTypeWrapper<{ applicationId: string }>;
  SsoApplicationSort: SsoApplicationSort;
  SsoApplicationSortField: SsoApplicationSortField;
  SsoApplicationTemplate: ResolverTypeWrapper<SsoTemplate>;
  SsoConfiguration: ResolverTypeWrapper<SsoApplicationRow>;
  SsoConfigurationInput: SsoConfigurationInput;
  SsoConstantAttribute: ResolverTypeWrapper<SsoConstantAttribute>;
  SsoConstantAttributeInput: SsoConstantAttributeInput;
  SsoNameIdFormat: SsoNameIdFormat;
  SsoSetting: SsoSetting;
  SsoSignatureAlgorithm: SsoSignatureAlgorithm;
  SsoTemplateSetting: ResolverTypeWrapper<SsoTemplateSetting>;
  SsoTemplateStatus: SsoTemplateStatus;
  SsoUserAttribute: ResolverTypeWrapper<SsoUserAttribute>;
  SsoUserAttributeInput: SsoUserAttributeInput;
  SsoUserField: SsoUserField;
  StartDirectorySyncInput: StartDirectorySyncInput;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  StringFilter: StringFilter;
  SubmitFeatureRequestInput: SubmitFeatureRequestInput;
  SubmitSupportTicketInput: SubmitSupportTicketInput;
  SuggestionCounts: ResolverTypeWrapper<SuggestionCounts>;
  SupportCase: ResolverTypeWrapper<SupportCaseRow>;
  SupportCaseAttachment: ResolverTypeWrapper<SupportCaseAttachmentRow>;
  SupportCaseAttachmentConnection: ResolverTypeWrapper<Connection>;
  SupportCaseAttachmentEdge: ResolverTypeWrapper<Omit<SupportCaseAttachmentEdge, 'node'> & { node: ResolversTypes['SupportCaseAttachment'] }>;
  SupportCaseAttachmentPayload: ResolverTypeWrapper<{ caseId: string; attachmentId: string }>;
  SupportCaseCategory: SupportCaseCategory;
  SupportCaseComment: ResolverTypeWrapper<SupportCaseCommentRow>;
  SupportCaseCommentConnection: ResolverTypeWrapper<Connection>;
  SupportCaseCommentEdge: ResolverTypeWrapper<Omit<SupportCaseCommentEdge, 'node'> & { node: ResolversTypes['SupportCaseComment'] }>;
  SupportCaseCommentPayload: ResolverTypeWrapper<{ caseId: string; commentId: string }>;
  SupportCaseConnection: ResolverTypeWrapper<Connection>;
  SupportCaseCount: ResolverTypeWrapper<SupportCaseCount>;
  SupportCaseEdge: ResolverTypeWrapper<Omit<SupportCaseEdge, 'node'> & { node: ResolversTypes['SupportCase'] }>;
  SupportCaseFilter: SupportCaseFilter;
  SupportCaseKind: SupportCaseKind;
  SupportCasePayload: ResolverTypeWrapper<{ caseId: string }>;
  SupportCasePriority: SupportCasePriority;
  SupportCaseSort: SupportCaseSort;
  SupportCaseSortField: SupportCaseSortField;
  SupportCaseStatus: SupportCaseStatus;
  SupportCaseStatusChange: ResolverTypeWrapper<SupportCaseStatusChangeRow>;
  SupportCaseStatusChangeConnection: ResolverTypeWrapper<Connection>;
  SupportCaseStatusChangeEdge: ResolverTypeWrapper<Omit<SupportCaseStatusChangeEdge, 'node'> & { node: ResolversTypes['SupportCaseStatusChange'] }>;
  SupportSubmissionPayload: ResolverTypeWrapper<{ caseId: string }>;
  SystemInsights: ResolverTypeWrapper<SystemInsightsParent>;
  SystemInsightsApp: ResolverTypeWrapper<Omit<SystemInsightsApp, 'device'> & { device?: Maybe<ResolversTypes['Device']> }>;
  SystemInsightsAppConnection: ResolverTypeWrapper<Connection>;
  SystemInsightsAppEdge: ResolverTypeWrapper<Omit<SystemInsightsAppEdge, 'node'> & { node: ResolversTypes['SystemInsightsApp'] }>;
  SystemInsightsAppFilter: SystemInsightsAppFilter;
  SystemInsightsBattery: ResolverTypeWrapper<Omit<SystemInsightsBattery, 'device'> & { device?: Maybe<ResolversTypes['Device']> }>;
  SystemInsightsBatteryConnection: ResolverTypeWrapper<Connection>;
  SystemInsightsBatteryEdge: ResolverTypeWrapper<Omit<SystemInsightsBatteryEdge, 'node'> & { node: ResolversTypes['SystemInsightsBattery'] }>;
  SystemInsightsBatteryFilter: SystemInsightsBatteryFilter;
  SystemInsightsDiskEncryption: ResolverTypeWrapper<Omit<SystemInsightsDiskEncryption, 'device'> & { device?: Maybe<ResolversTypes['Device']> }>;
  SystemInsightsDiskEncryptionConnection: ResolverTypeWrapper<Connection>;
  SystemInsightsDiskEncryptionEdge: ResolverTypeWrapper<Omit<SystemInsightsDiskEncryptionEdge, 'node'> & { node: ResolversTypes['SystemInsightsDiskEncryption'] }>;
  SystemInsightsDiskEncryptionFilter: SystemInsightsDiskEncryptionFilter;
  SystemInsightsInterfaceAddress: ResolverTypeWrapper<Omit<SystemInsightsInterfaceAddress, 'device'> & { device?: Maybe<ResolversTypes['Device']> }>;
  SystemInsightsInterfaceAddressConnection: ResolverTypeWrapper<Connection>;
  SystemInsightsInterfaceAddressEdge: ResolverTypeWrapper<Omit<SystemInsightsInterfaceAddressEdge, 'node'> & { node: ResolversTypes['SystemInsightsInterfaceAddress'] }>;
  SystemInsightsInterfaceAddressFilter: SystemInsightsInterfaceAddressFilter;
  SystemInsightsLinuxPackage: ResolverTypeWrapper<Omit<SystemInsightsLinuxPackage, 'device'> & { device?: Maybe<ResolversTypes['Device']> }>;
  SystemInsightsLinuxPackageConnection: ResolverTypeWrapper<Connection>;
  SystemInsightsLinuxPackageEdge: ResolverTypeWrapper<Omit<SystemInsightsLinuxPackageEdge, 'node'> & { node: ResolversTypes['SystemInsightsLinuxPackage'] }>;
  SystemInsightsLinuxPackageFilter: SystemInsightsLinuxPackageFilter;
  SystemInsightsOsVersion: ResolverTypeWrapper<Omit<SystemInsightsOsVersion, 'device'> & { device?: Maybe<ResolversTypes['Device']> }>;
  SystemInsightsOsVersionConnection: ResolverTypeWrapper<Connection>;
  SystemInsightsOsVersionEdge: ResolverTypeWrapper<Omit<SystemInsightsOsVersionEdge, 'node'> & { node: ResolversTypes['SystemInsightsOsVersion'] }>;
  SystemInsightsOsVersionFilter: SystemInsightsOsVersionFilter;
  SystemInsightsPatch: ResolverTypeWrapper<Omit<SystemInsightsPatch, 'device'> & { device?: Maybe<ResolversTypes['Device']> }>;
  SystemInsightsPatchConnection: ResolverTypeWrapper<Connection>;
  SystemInsightsPatchEdge: ResolverTypeWrapper<Omit<SystemInsightsPatchEdge, 'node'> & { node: ResolversTypes['SystemInsightsPatch'] }>;
  SystemInsightsPatchFilter: SystemInsightsPatchFilter;
  SystemInsightsProgram: ResolverTypeWrapper<Omit<SystemInsightsProgram, 'device'> & { device?: Maybe<ResolversTypes['Device']> }>;
  SystemInsightsProgramConnection: ResolverTypeWrapper<Connection>;
  SystemInsightsProgramEdge: ResolverTypeWrapper<Omit<SystemInsightsProgramEdge, 'node'> & { node: ResolversTypes['SystemInsightsProgram'] }>;
  SystemInsightsProgramFilter: SystemInsightsProgramFilter;
  SystemInsightsSort: SystemInsightsSort;
  SystemInsightsSortField: SystemInsightsSortField;
  SystemInsightsSystemInfo: ResolverTypeWrapper<Omit<SystemInsightsSystemInfo, 'device'> & { device?: Maybe<ResolversTypes['Device']> }>;
  SystemInsightsSystemInfoConnection: ResolverTypeWrapper<Connection>;
  SystemInsightsSystemInfoEdge: ResolverTypeWrapper<Omit<SystemInsightsSystemInfoEdge, 'node'> & { node: ResolversTypes['SystemInsightsSystemInfo'] }>;
  SystemInsightsSystemInfoFilter: SystemInsightsSystemInfoFilter;
  SystemInsightsUptime: ResolverTypeWrapper<Omit<SystemInsightsUptime, 'device'> & { device?: Maybe<ResolversTypes['Device']> }>;
  SystemInsightsUptimeConnection: ResolverTypeWrapper<Connection>;
  SystemInsightsUptimeEdge: ResolverTypeWrapper<Omit<SystemInsightsUptimeEdge, 'node'> & { node: ResolversTypes['SystemInsightsUptime'] }>;
  SystemInsightsUptimeFilter: SystemInsightsUptimeFilter;
  SystemInsightsUsbDevice: ResolverTypeWrapper<Omit<SystemInsightsUsbDevice, 'device'> & { device?: Maybe<ResolversTypes['Device']> }>;
  SystemInsightsUsbDeviceConnection: ResolverTypeWrapper<Connection>;
  SystemInsightsUsbDeviceEdge: ResolverTypeWrapper<Omit<SystemInsightsUsbDeviceEdge, 'node'> & { node: ResolversTypes['SystemInsightsUsbDevice'] }>;
  SystemInsightsUsbDeviceFilter: SystemInsightsUsbDeviceFilter;
  SystemInsightsUser: ResolverTypeWrapper<Omit<SystemInsightsUser, 'device'> & { device?: Maybe<ResolversTypes['Device']> }>;
  SystemInsightsUserConnection: ResolverTypeWrapper<Connection>;
  SystemInsightsUserEdge: ResolverTypeWrapper<Omit<SystemInsightsUserEdge, 'node'> & { node: ResolversTypes['SystemInsightsUser'] }>;
  SystemInsightsUserFilter: SystemInsightsUserFilter;
  TraversedResource: ResolverTypeWrapper<TraversedResourceParent>;
  TraversedResourceConnection: ResolverTypeWrapper<TraversedResourceConnectionParent>;
  TraversedResourceEdge: ResolverTypeWrapper<Omit<TraversedResourceEdge, 'node'> & { node: ResolversTypes['TraversedResource'] }>;
  UnbindUserInput: UnbindUserInput;
  UpdateAdministratorInput: UpdateAdministratorInput;
  UpdateAppleMdmInput: UpdateAppleMdmInput;
  UpdateAuthenticationPolicyInput: UpdateAuthenticationPolicyInput;
  UpdateBillingAddressInput: UpdateBillingAddressInput;
  UpdateBillingContactInput: UpdateBillingContactInput;
  UpdateCommandInput: UpdateCommandInput;
  UpdateDeviceGroupInput: UpdateDeviceGroupInput;
  UpdateDeviceInput: UpdateDeviceInput;
  UpdateDirectoryInput: UpdateDirectoryInput;
  UpdateEmailSettingsInput: UpdateEmailSettingsInput;
  UpdateEmailTemplateInput: UpdateEmailTemplateInput;
  UpdateIpListInput: UpdateIpListInput;
  UpdateLockoutPolicyInput: UpdateLockoutPolicyInput;
  UpdateManagedOrganizationInput: UpdateManagedOrganizationInput;
  UpdateMdmSettingsInput: UpdateMdmSettingsInput;
  UpdateMfaPolicyInput: UpdateMfaPolicyInput;
  UpdateOrganizationInput: UpdateOrganizationInput;
  UpdateOrganizationSettingsInput: UpdateOrganizationSettingsInput;
  UpdatePasswordPolicyInput: UpdatePasswordPolicyInput;
  UpdatePolicyGroupInput: UpdatePolicyGroupInput;
  UpdatePolicyInput: UpdatePolicyInput;
  UpdateRadiusServerInput: UpdateRadiusServerInput;
  UpdateSavedQueryInput: UpdateSavedQueryInput;
  UpdateServiceAccountInput: UpdateServiceAccountInput;
  UpdateSoftwareAppInput: UpdateSoftwareAppInput;
  UpdateSsoApplicationInput: UpdateSsoApplicationInput;
  UpdateSupportCaseInput: UpdateSupportCaseInput;
  UpdateUserGroupInput: UpdateUserGroupInput;
  UpdateUserInput: UpdateUserInput;
  UpdateUserPortalInput: UpdateUserPortalInput;
  UploadApplePushCertificateInput: UploadApplePushCertificateInput;
  UploadSsoCertificateInput: UploadSsoCertificateInput;
  User: ResolverTypeWrapper<UserRow>;
  UserAddress: ResolverTypeWrapper<UserAddress>;
  UserAddressInput: UserAddressInput;
  UserAssociationInput: UserAssociationInput;
  UserAttributeTest: ResolverTypeWrapper<UserAttributeTest>;
  UserAttributeTestInput: UserAttributeTestInput;
  UserBinding: ResolverTypeWrapper<UserBindingRow>;
  UserBindingConnection: ResolverTypeWrapper<Connection>;
  UserBindingEdge: ResolverTypeWrapper<Omit<UserBindingEdge, 'node'> & { node: ResolversTypes['UserBinding'] }>;
  UserConnection: ResolverTypeWrapper<Connection>;
  UserEdge: ResolverTypeWrapper<Omit<UserEdge, 'node'> & { node: ResolversTypes['User'] }>;
  UserExport: ResolverTypeWrapper<UserExportRow>;
  UserExportColumn: UserExportColumn;
  UserExportConnection: ResolverTypeWrapper<Connection>;
  UserExportEdge: ResolverTypeWrapper<Omit<UserExportEdge, 'node'> & { node: ResolversTypes['UserExport'] }>;
  UserExportFilter: UserExportFilter;
  UserExportPayload: ResolverTypeWrapper<{ exportId: string }>;
  UserExportSort: UserExportSort;
  UserExportSortField: UserExportSortField;
  UserFilter: UserFilter;
  UserGroup: ResolverTypeWrapper<UserGroupRow>;
  UserGroupAssociationInput: UserGroupAssociationInput;
  UserGroupConnection: ResolverTypeWrapper<Connection>;
  UserGroupEdge: ResolverTypeWrapper<Omit<UserGroupEdge, 'node'> & { node: ResolversTypes['UserGroup'] }>;
  UserGroupFilter: UserGroupFilter;
  UserGroupMembersInput: UserGroupMembersInput;
  UserGroupPayload: ResolverTypeWrapper<{ groupId: string }>;
  UserGroupResourcesInput: UserGroupResourcesInput;
  UserGroupSuggestionsInput: UserGroupSuggestionsInput;
  UserImport: ResolverTypeWrapper<UserImportRow>;
  UserImportColumn: ResolverTypeWrapper<UserImportColumn>;
  UserImportColumnInput: UserImportColumnInput;
  UserImportConnection: ResolverTypeWrapper<Connection>;
  UserImportCounts: ResolverTypeWrapper<UserImportCounts>;
  UserImportEdge: ResolverTypeWrapper<Omit<UserImportEdge, 'node'> & { node: ResolversTypes['UserImport'] }>;
  UserImportEntry: ResolverTypeWrapper<UserImportEntryRow>;
  UserImportEntryConnection: ResolverTypeWrapper<Connection>;
  UserImportEntryEdge: ResolverTypeWrapper<Omit<UserImportEntryEdge, 'node'> & { node: ResolversTypes['UserImportEntry'] }>;
  UserImportEntryFilter: UserImportEntryFilter;
  UserImportEntrySort: UserImportEntrySort;
  UserImportEntrySortField: UserImportEntrySortField;
  UserImportExisting: UserImportExisting;
  UserImportFailure: UserImportFailure;
  UserImportFault: ResolverTypeWrapper<UserImportFault>;
  UserImportFilter: UserImportFilter;
  UserImportFormat: UserImportFormat;
  UserImportOutcome: UserImportOutcome;
  UserImportPayload: ResolverTypeWrapper<{ importId: string }>;
  UserImportSort: UserImportSort;
  UserImportSortField: UserImportSortField;
  UserImportState: UserImportState;
  UserMemberClause: ResolverTypeWrapper<UserMemberClause>;
  UserMemberClauseInput: UserMemberClauseInput;
  UserMemberCondition: ResolverTypeWrapper<UserMemberCondition>;
  UserMemberConditionInput: UserMemberConditionInput;
  UserMemberField: UserMemberField;
  UserMemberPreview: ResolverTypeWrapper<MemberPreview>;
  UserMemberQuery: ResolverTypeWrapper<UserMemberQuery>;
  UserMemberQueryInput: UserMemberQueryInput;
  UserMfa: ResolverTypeWrapper<UserMfa>;
  UserPayload: ResolverTypeWrapper<{ userId: string }>;
  UserPortalSettings: ResolverTypeWrapper<UserPortalSettingsRow>;
  UserRelationship: ResolverTypeWrapper<UserRelationship>;
  UserRelationshipInput: UserRelationshipInput;
  UserSort: UserSort;
  UserSortField: UserSortField;
  UserSource: UserSource;
  UserState: UserState;
  VersionFilter: VersionFilter;
  Viewer: ResolverTypeWrapper<Principal>;
  ViewerAccess: ResolverTypeWrapper<ViewerAccess>;
  ViewerOrganization: ResolverTypeWrapper<ViewerOrganizationRow>;
  ViewerOrganizationConnection: ResolverTypeWrapper<Connection>;
  ViewerOrganizationEdge: ResolverTypeWrapper<Omit<ViewerOrganizationEdge, 'node'> & { node: ResolversTypes['ViewerOrganization'] }>;
  ViewerOrganizationFilter: ViewerOrganizationFilter;
  ViewerRemoteAssist: ResolverTypeWrapper<Principal>;
  WorkdayDirectory: ResolverTypeWrapper<DirectoryRow>;
  WorkdayDirectoryInput: WorkdayDirectoryInput;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AccessRequirement: AccessRequirement;
  ActiveDirectory: DirectoryRow;
  ActiveDirectoryInput: ActiveDirectoryInput;
  AddPaymentMethodInput: AddPaymentMethodInput;
  AddSshKeyInput: AddSshKeyInput;
  AddSupportCaseCommentInput: AddSupportCaseCommentInput;
  Administrator: AdministratorRow;
  AdministratorConnection: Connection;
  AdministratorEdge: Omit<AdministratorEdge, 'node'> & { node: ResolversParentTypes['Administrator'] };
  AdministratorFilter: AdministratorFilter;
  AdministratorMfa: AdministratorMfa;
  AdministratorPayload: { administratorId: string };
  AdministratorSort: AdministratorSort;
  AgentInstall: AgentInstall;
  ApiKey: ApiKeyRow;
  AppleAutomatedEnrollment: AppleAutomatedEnrollmentRow;
  AppleMdm: AppleMdmRow;
  AppleMdmConnection: Connection;
  AppleMdmEdge: Omit<AppleMdmEdge, 'node'> & { node: ResolversParentTypes['AppleMdm'] };
  AppleMdmFilter: AppleMdmFilter;
  AppleMdmPayload: AppleMdmPayloadParent;
  AppleMdmSort: AppleMdmSort;
  AssignAdministratorRoleInput: AssignAdministratorRoleInput;
  Association: AssociationParent;
  AssociationConnection: AssociationConnectionParent;
  AssociationEdge: Omit<AssociationEdge, 'node'> & { node: ResolversParentTypes['Association'] };
  AssociationInput: AssociationInput;
  AssociationPath: Omit<AssociationPath, 'associations'> & { associations: Array<ResolversParentTypes['Association']> };
  AssociationPayload: AssociationPayloadParent;
  AttachSupportCaseFileInput: AttachSupportCaseFileInput;
  AuthenticationCondition: AuthenticationConditionRow;
  AuthenticationConditionInput: AuthenticationConditionInput;
  AuthenticationEffect: AuthenticationEffectRow;
  AuthenticationEffectInput: AuthenticationEffectInput;
  AuthenticationEvaluation: AuthenticationEvaluationParent;
  AuthenticationPolicy: AuthenticationPolicyRow;
  AuthenticationPolicyConnection: Connection;
  AuthenticationPolicyEdge: Omit<AuthenticationPolicyEdge, 'node'> & { node: ResolversParentTypes['AuthenticationPolicy'] };
  AuthenticationPolicyFilter: AuthenticationPolicyFilter;
  AuthenticationPolicyPayload: AuthenticationPolicyPayloadParent;
  AuthenticationPolicySort: AuthenticationPolicySort;
  AuthenticationPolicyTargets: AuthenticationPolicyTargetsRow;
  AuthenticationPolicyTargetsInput: AuthenticationPolicyTargetsInput;
  AuthenticationSettings: AuthenticationSettingsParent;
  AuthenticationSettingsPayload: AuthenticationSettingsPayloadParent;
  BeginTotpPayload: BeginTotpPayload;
  BillingAccount: BillingAccountParent;
  BillingAccountPayload: {};
  BillingAddress: BillingAccountParent;
  BillingContact: BillingContact;
  BillingPlan: PlanRow;
  BindUserInput: BindUserInput;
  BindUserPayload: { userId: string; deviceId: string };
  Boolean: Scalars['Boolean']['output'];
  Certificate: Certificate;
  ChangeEmailInput: ChangeEmailInput;
  ChangeEmailPayload: ChangeEmailPayload;
  ChangePasswordInput: ChangePasswordInput;
  Command: CommandRow;
  CommandAssignmentInput: CommandAssignmentInput;
  CommandAssociationInput: CommandAssociationInput;
  CommandConnection: Connection;
  CommandDefinition: CommandRunRow;
  CommandEdge: Omit<CommandEdge, 'node'> & { node: ResolversParentTypes['Command'] };
  CommandFile: CommandFile;
  CommandFileInput: CommandFileInput;
  CommandFilter: CommandFilter;
  CommandPayload: { commandId: string };
  CommandResult: CommandResultRow;
  CommandResultConnection: Connection;
  CommandResultEdge: Omit<CommandResultEdge, 'node'> & { node: ResolversParentTypes['CommandResult'] };
  CommandResultFilter: CommandResultFilter;
  CommandResultSort: CommandResultSort;
  CommandRun: CommandRunRow;
  CommandRunConnection: Connection;
  CommandRunCounts: CommandRunCounts;
  CommandRunEdge: Omit<CommandRunEdge, 'node'> & { node: ResolversParentTypes['CommandRun'] };
  CommandRunFilter: CommandRunFilter;
  CommandRunPayload: { runId: string };
  CommandRunSort: CommandRunSort;
  CommandSchedule: CommandSchedule;
  CommandScheduleInput: CommandScheduleInput;
  CommandSort: CommandSort;
  CommandTargetsInput: CommandTargetsInput;
  ConfirmTotpInput: ConfirmTotpInput;
  ConfirmedInput: ConfirmedInput;
  ConnectKey: ConnectKeyRow;
  ConnectKeyConnection: Connection;
  ConnectKeyEdge: Omit<ConnectKeyEdge, 'node'> & { node: ResolversParentTypes['ConnectKey'] };
  ConnectKeyFilter: ConnectKeyFilter;
  ConnectKeyPayload: ConnectKeyPayloadParent;
  ConnectKeySort: ConnectKeySort;
  CreateAdministratorInput: CreateAdministratorInput;
  CreateApiKeyInput: CreateApiKeyInput;
  CreateAppleMdmInput: CreateAppleMdmInput;
  CreateAuthenticationPolicyInput: CreateAuthenticationPolicyInput;
  CreateCommandInput: CreateCommandInput;
  CreateConnectKeyInput: CreateConnectKeyInput;
  CreateDeviceGroupInput: CreateDeviceGroupInput;
  CreateDirectoryEventExportInput: CreateDirectoryEventExportInput;
  CreateDirectoryInput: CreateDirectoryInput;
  CreateIpListInput: CreateIpListInput;
  CreateManagedOrganizationInput: CreateManagedOrganizationInput;
  CreatePolicyGroupInput: CreatePolicyGroupInput;
  CreatePolicyInput: CreatePolicyInput;
  CreateRadiusServerInput: CreateRadiusServerInput;
  CreateSavedQueryInput: CreateSavedQueryInput;
  CreateServiceAccountInput: CreateServiceAccountInput;
  CreateServiceAccountKeyInput: CreateServiceAccountKeyInput;
  CreateSoftwareAppInput: CreateSoftwareAppInput;
  CreateSsoApplicationInput: CreateSsoApplicationInput;
  CreateUserExportInput: CreateUserExportInput;
  CreateUserGroupInput: CreateUserGroupInput;
  CreateUserImportInput: CreateUserImportInput;
  CreateUserInput: CreateUserInput;
  CronScheduleInput: CronScheduleInput;
  CustomAttribute: CustomAttribute;
  CustomAttributeInput: CustomAttributeInput;
  DateTime: Scalars['DateTime']['output'];
  DateTimeFilter: DateTimeFilter;
  DeleteAdministratorPayload: DeleteAdministratorPayload;
  DeleteAppleMdmPayload: DeleteAppleMdmPayload;
  DeleteAuthenticationPolicyPayload: DeleteAuthenticationPolicyPayload;
  DeleteCommandPayload: DeleteCommandPayload;
  DeleteDeviceGroupPayload: DeleteDeviceGroupPayload;
  DeleteDevicePayload: DeleteDevicePayload;
  DeleteDirectoryEventExportPayload: DeleteDirectoryEventExportPayload;
  DeleteDirectoryPayload: DeleteDirectoryPayload;
  DeleteIpListPayload: DeleteIpListPayload;
  DeletePolicyGroupPayload: DeletePolicyGroupPayload;
  DeletePolicyPayload: DeletePolicyPayload;
  DeleteRadiusServerPayload: DeleteRadiusServerPayload;
  DeleteSavedQueryPayload: DeleteSavedQueryPayload;
  DeleteServiceAccountPayload: DeleteServiceAccountPayload;
  DeleteSoftwareAppPayload: DeleteSoftwareAppPayload;
  DeleteSsoApplicationPayload: DeleteSsoApplicationPayload;
  DeleteUserExportPayload: DeleteUserExportPayload;
  DeleteUserGroupPayload: DeleteUserGroupPayload;
  DeleteUserImportPayload: DeleteUserImportPayload;
  DeleteUserPayload: DeleteUserPayload;
  Device: DeviceRow;
  DeviceAction: DeviceActionRow;
  DeviceActionConnection: Connection;
  DeviceActionEdge: Omit<DeviceActionEdge, 'node'> & { node: ResolversParentTypes['DeviceAction'] };
  DeviceActionFilter: DeviceActionFilter;
  DeviceActionPayload: { actionId: string };
  DeviceActionSort: DeviceActionSort;
  DeviceAgent: DeviceAgent;
  DeviceConnection: Connection;
  DeviceEdge: Omit<DeviceEdge, 'node'> & { node: ResolversParentTypes['Device'] };
  DeviceFactsInput: DeviceFactsInput;
  DeviceFilter: DeviceFilter;
  DeviceGroup: DeviceGroupRow;
  DeviceGroupAssociationInput: DeviceGroupAssociationInput;
  DeviceGroupConnection: Connection;
  DeviceGroupEdge: Omit<DeviceGroupEdge, 'node'> & { node: ResolversParentTypes['DeviceGroup'] };
  DeviceGroupFilter: DeviceGroupFilter;
  DeviceGroupMembersInput: DeviceGroupMembersInput;
  DeviceGroupPayload: { groupId: string };
  DeviceGroupSuggestionsInput: DeviceGroupSuggestionsInput;
  DeviceHardware: DeviceHardware;
  DeviceMdm: DeviceMdm;
  DeviceMemberClause: DeviceMemberClause;
  DeviceMemberClauseInput: DeviceMemberClauseInput;
  DeviceMemberCondition: DeviceMemberCondition;
  DeviceMemberConditionInput: DeviceMemberConditionInput;
  DeviceMemberPreview: MemberPreview;
  DeviceMemberQuery: DeviceMemberQuery;
  DeviceMemberQueryInput: DeviceMemberQueryInput;
  DeviceNetwork: DeviceNetwork;
  DevicePayload: { deviceId: string };
  DeviceServiceAccount: DeviceServiceAccount;
  DeviceSort: DeviceSort;
  Directory: DirectoryRow;
  DirectoryAttribute: DirectoryAttribute;
  DirectoryAttributeCatalog: DirectoryAttributeCatalog;
  DirectoryAttributeMapping: DirectoryAttributeMapping;
  DirectoryAttributeMappingInput: DirectoryAttributeMappingInput;
  DirectoryConnection: Connection;
  DirectoryCredential: DirectoryCredential;
  DirectoryEdge: Omit<DirectoryEdge, 'node'> & { node: ResolversParentTypes['Directory'] };
  DirectoryEvent: DirectoryEventRow;
  DirectoryEventConnection: Connection;
  DirectoryEventEdge: Omit<DirectoryEventEdge, 'node'> & { node: ResolversParentTypes['DirectoryEvent'] };
  DirectoryEventExport: DirectoryEventExportRow;
  DirectoryEventExportConnection: Connection;
  DirectoryEventExportEdge: Omit<DirectoryEventExportEdge, 'node'> & { node: ResolversParentTypes['DirectoryEventExport'] };
  DirectoryEventExportFilter: DirectoryEventExportFilter;
  DirectoryEventExportPayload: { exportId: string };
  DirectoryEventExportSort: DirectoryEventExportSort;
  DirectoryEventFilter: DirectoryEventFilter;
  DirectoryEventPurge: DirectoryEventPurge;
  DirectoryEventRetention: DirectoryEventRetention;
  DirectoryEventRetentionPayload: DirectoryEventRetentionPayload;
  DirectoryEventSort: DirectoryEventSort;
  DirectoryFilter: DirectoryFilter;
  DirectoryPasswordInput: DirectoryPasswordInput;
  DirectoryPayload: { directoryId: string };
  DirectoryRefreshTokenInput: DirectoryRefreshTokenInput;
  DirectoryServiceAccountInput: DirectoryServiceAccountInput;
  DirectorySettingsInput: DirectorySettingsInput;
  DirectorySort: DirectorySort;
  DirectorySyncFault: DirectorySyncFault;
  DirectorySyncRun: DirectorySyncRunRow;
  DirectorySyncRunConnection: Connection;
  DirectorySyncRunEdge: Omit<DirectorySyncRunEdge, 'node'> & { node: ResolversParentTypes['DirectorySyncRun'] };
  DirectorySyncRunFilter: DirectorySyncRunFilter;
  DirectorySyncRunPayload: { runId: string };
  DirectorySyncRunSort: DirectorySyncRunSort;
  DirectorySyncStatus: DirectorySyncStatus;
  DiskEncryption: { deviceId: string; active: boolean; keyPresent: boolean };
  EmailPreview: EmailPreview;
  EmailSettings: EmailSettingsRow;
  EmailTemplate: EmailTemplateParent;
  EmailTemplatePayload: EmailTemplatePayloadParent;
  EmailTexts: EmailTexts;
  EmailVariable: EmailVariable;
  EndSessionPayload: EndSessionPayload;
  EndSessionsPayload: EndSessionsPayload;
  EndUserPortalSessionsInput: EndUserPortalSessionsInput;
  EndUserPortalSessionsPayload: EndUserPortalSessionsPayloadParent;
  Entitlement: EntitlementRow;
  EvaluateAuthenticationInput: EvaluateAuthenticationInput;
  EvaluatedPolicy: EvaluatedPolicyParent;
  EventCount: EventCount;
  EventValue: EventValue;
  ExcludeUserFromMfaInput: ExcludeUserFromMfaInput;
  Float: Scalars['Float']['output'];
  GenerateSsoCertificateInput: GenerateSsoCertificateInput;
  GoogleWorkspaceDirectory: DirectoryRow;
  GoogleWorkspaceDirectoryInput: GoogleWorkspaceDirectoryInput;
  GrantRemoteAssistInput: GrantRemoteAssistInput;
  Group: Row;
  GroupSort: GroupSort;
  ID: Scalars['ID']['output'];
  ImportSsoMetadataInput: ImportSsoMetadataInput;
  Int: Scalars['Int']['output'];
  IntFilter: IntFilter;
  Invoice: InvoiceRow;
  InvoiceConnection: Connection;
  InvoiceEdge: Omit<InvoiceEdge, 'node'> & { node: ResolversParentTypes['Invoice'] };
  InvoiceFilter: InvoiceFilter;
  InvoiceLine: InvoiceLine;
  InvoiceSort: InvoiceSort;
  IpList: IpListRow;
  IpListConnection: Connection;
  IpListEdge: Omit<IpListEdge, 'node'> & { node: ResolversParentTypes['IpList'] };
  IpListFilter: IpListFilter;
  IpListPayload: IpListPayloadParent;
  IpListSort: IpListSort;
  JSON: Scalars['JSON']['output'];
  LaunchRemoteAssistInput: LaunchRemoteAssistInput;
  LdapDirectory: DirectoryRow;
  LdapDirectoryInput: LdapDirectoryInput;
  LdapGroup: LdapGroup;
  LdapGroupInput: LdapGroupInput;
  LocalAccount: LocalAccount;
  LockDeviceInput: LockDeviceInput;
  LockoutPolicy: LockoutPolicyRow;
  ManagedOrganization: ManagedOrganizationRow;
  ManagedOrganizationConnection: Connection;
  ManagedOrganizationEdge: Omit<ManagedOrganizationEdge, 'node'> & { node: ResolversParentTypes['ManagedOrganization'] };
  ManagedOrganizationFilter: ManagedOrganizationFilter;
  ManagedOrganizationPayload: { organizationId: string };
  ManagedOrganizationPlan: ManagedOrganizationPlan;
  ManagedOrganizationSort: ManagedOrganizationSort;
  MdmEnrollmentCount: MdmEnrollmentCount;
  MdmSettings: MdmSettingsParent;
  MdmSettingsPayload: MdmSettingsPayloadParent;
  MfaPolicy: MfaPolicyRow;
  Microsoft365Directory: DirectoryRow;
  Microsoft365DirectoryInput: Microsoft365DirectoryInput;
  Mutation: Record<PropertyKey, never>;
  NetworkInterface: NetworkInterface;
  NewApiKeyPayload: NewApiKeyPayloadParent;
  NewConnectKeyPayload: NewConnectKeyPayloadParent;
  NewUserStates: NewUserStates;
  NewUserStatesInput: NewUserStatesInput;
  Node: Row;
  Notification: NotificationRow;
  NotificationConnection: Connection;
  NotificationEdge: Omit<NotificationEdge, 'node'> & { node: ResolversParentTypes['Notification'] };
  NotificationFilter: NotificationFilter;
  NotificationPayload: NotificationPayloadParent;
  NotificationSort: NotificationSort;
  NotificationsPayload: NotificationsPayload;
  NumberFilter: NumberFilter;
  OperatingSystem: OperatingSystem;
  Organization: OrganizationRow;
  OrganizationAccessInput: OrganizationAccessInput;
  OrganizationAccessPayload: { administratorId: string };
  OrganizationLogo: OrganizationLogoRow;
  OrganizationPayload: OrganizationPayloadParent;
  OrganizationSettings: OrganizationSettingsRow;
  PageInfo: PageInfo;
  Passkey: Passkey;
  PasswordPolicy: PasswordPolicyRow;
  PasswordState: PasswordState;
  PaymentMethod: PaymentMethodRow;
  PaymentMethodConnection: Connection;
  PaymentMethodEdge: Omit<PaymentMethodEdge, 'node'> & { node: ResolversParentTypes['PaymentMethod'] };
  PaymentMethodFilter: PaymentMethodFilter;
  PaymentMethodPayload: { paymentMethodId: string };
  PaymentMethodSort: PaymentMethodSort;
  PhoneNumber: PhoneNumber;
  PhoneNumberInput: PhoneNumberInput;
  Policy: PolicyRow;
  PolicyAssociationInput: PolicyAssociationInput;
  PolicyConnection: Connection;
  PolicyEdge: Omit<PolicyEdge, 'node'> & { node: ResolversParentTypes['Policy'] };
  PolicyFilter: PolicyFilter;
  PolicyGroup: PolicyGroupRow;
  PolicyGroupAssociationInput: PolicyGroupAssociationInput;
  PolicyGroupConnection: Connection;
  PolicyGroupEdge: Omit<PolicyGroupEdge, 'node'> & { node: ResolversParentTypes['PolicyGroup'] };
  PolicyGroupFilter: PolicyGroupFilter;
  PolicyGroupPayload: PolicyGroupPayloadParent;
  PolicyGroupPoliciesInput: PolicyGroupPoliciesInput;
  PolicyGroupTargetsInput: PolicyGroupTargetsInput;
  PolicyPayload: { policyId: string };
  PolicyResult: PolicyResultRow;
  PolicyResultConnection: Connection;
  PolicyResultEdge: Omit<PolicyResultEdge, 'node'> & { node: ResolversParentTypes['PolicyResult'] };
  PolicyResultFilter: PolicyResultFilter;
  PolicyResultSort: PolicyResultSort;
  PolicySort: PolicySort;
  PolicyStats: PolicyStats;
  PolicyTargetsInput: PolicyTargetsInput;
  PolicyTemplate: PolicyTemplate;
  PolicyTemplateField: PolicyTemplateField;
  PolicyValue: PolicyValue;
  PolicyValueInput: PolicyValueInput;
  PosixGroup: PosixGroup;
  PosixGroupInput: PosixGroupInput;
  PreviewEmailTemplateInput: PreviewEmailTemplateInput;
  Provider: ProviderRow;
  ProviderAdministrator: ProviderAdministratorRow;
  ProviderAdministratorConnection: Connection;
  ProviderAdministratorEdge: Omit<ProviderAdministratorEdge, 'node'> & { node: ResolversParentTypes['ProviderAdministrator'] };
  ProviderAdministratorFilter: ProviderAdministratorFilter;
  ProviderAdministratorSort: ProviderAdministratorSort;
  Query: Record<PropertyKey, never>;
  RadiusReply: RadiusReply;
  RadiusReplyInput: RadiusReplyInput;
  RadiusServer: RadiusServerRow;
  RadiusServerConnection: Connection;
  RadiusServerEdge: Omit<RadiusServerEdge, 'node'> & { node: ResolversParentTypes['RadiusServer'] };
  RadiusServerFilter: RadiusServerFilter;
  RadiusServerPayload: { radiusServerId: string };
  RadiusServerSort: RadiusServerSort;
  RecoveryCodesPayload: RecoveryCodesPayload;
  RecoveryEmail: RecoveryEmail;
  RefreshGroupPayload: { groupId: string };
  RemoteAssistGrant: RemoteAssistGrantRow;
  RemoteAssistGrantConnection: Connection;
  RemoteAssistGrantEdge: Omit<RemoteAssistGrantEdge, 'node'> & { node: ResolversParentTypes['RemoteAssistGrant'] };
  RemoteAssistGrantFilter: RemoteAssistGrantFilter;
  RemoteAssistGrantPayload: { grantId: string };
  RemoteAssistGrantSort: RemoteAssistGrantSort;
  RemoteAssistLaunch: RemoteAssistSessionRow;
  RemoteAssistLaunchPayload: { sessionId: string; code?: string | null };
  RemoteAssistSession: RemoteAssistSessionRow;
  RemoteAssistSessionConnection: Connection;
  RemoteAssistSessionEdge: Omit<RemoteAssistSessionEdge, 'node'> & { node: ResolversParentTypes['RemoteAssistSession'] };
  RemoteAssistSessionFilter: RemoteAssistSessionFilter;
  RemoteAssistSessionSort: RemoteAssistSessionSort;
  RemovePasskeyInput: RemovePasskeyInput;
  RemovePaymentMethodPayload: { removedId: string; defaultId: string | null };
  RemoveSshKeyPayload: { userId: string; removedId: string };
  RemoveSupportCaseAttachmentPayload: { caseId: string; removedId: string };
  RepeatScheduleInput: RepeatScheduleInput;
  ReplaceDirectoryMappingsInput: ReplaceDirectoryMappingsInput;
  RequireAdministratorMfaInput: RequireAdministratorMfaInput;
  Resource: Row;
  ResourceReference: ResourceReferenceParent;
  RestrictedField: RestrictedField;
  RevokeApiKeyPayload: RevokeApiKeyPayload;
  RoleMatrixCell: RoleMatrixCell;
  RotateApiKeyInput: RotateApiKeyInput;
  RotateDirectoryCredentialInput: RotateDirectoryCredentialInput;
  RotateRadiusSharedSecretInput: RotateRadiusSharedSecretInput;
  RunCommandInput: RunCommandInput;
  SavedQuery: SavedQueryRow;
  SavedQueryConnection: Connection;
  SavedQueryEdge: Omit<SavedQueryEdge, 'node'> & { node: ResolversParentTypes['SavedQuery'] };
  SavedQueryFilter: SavedQueryFilter;
  SavedQueryPayload: SavedQueryPayloadParent;
  SavedQueryRows: SavedQueryRowsParent;
  SavedQuerySort: SavedQuerySort;
  ScheduleCommandInput: ScheduleCommandInput;
  ScimDirectory: DirectoryRow;
  ScimDirectoryInput: ScimDirectoryInput;
  SecureLogin: SecureLogin;
  Service: Service;
  ServiceAccount: ServiceAccountRow;
  ServiceAccountConnection: Connection;
  ServiceAccountEdge: Omit<ServiceAccountEdge, 'node'> & { node: ResolversParentTypes['ServiceAccount'] };
  ServiceAccountFilter: ServiceAccountFilter;
  ServiceAccountPayload: ServiceAccountPayloadParent;
  ServiceAccountSort: ServiceAccountSort;
  Session: SessionRow;
  SetAllOrganizationsAccessInput: SetAllOrganizationsAccessInput;
  SetBillingEmailsInput: SetBillingEmailsInput;
  SetDirectoryEventRetentionInput: SetDirectoryEventRetentionInput;
  SetOrganizationLogoInput: SetOrganizationLogoInput;
  SetUserPasswordInput: SetUserPasswordInput;
  SignInMethods: SignInMethodsRow;
  SignInMethodsPayload: Omit<SignInMethodsPayload, 'signInMethods'> & { signInMethods: ResolversParentTypes['SignInMethods'] };
  SignedUrl: SignedUrl;
  SoftwareApp: SoftwareAppRow;
  SoftwareAppAssociationInput: SoftwareAppAssociationInput;
  SoftwareAppConnection: Connection;
  SoftwareAppEdge: Omit<SoftwareAppEdge, 'node'> & { node: ResolversParentTypes['SoftwareApp'] };
  SoftwareAppFilter: SoftwareAppFilter;
  SoftwareAppPayload: SoftwareAppPayloadParent;
  SoftwareAppSettings: SoftwareAppSettingsRow;
  SoftwareAppSort: SoftwareAppSort;
  SoftwareStats: SoftwareStats;
  SoftwareStatus: SoftwareStatusRow;
  SoftwareStatusConnection: Connection;
  SoftwareStatusEdge: Omit<SoftwareStatusEdge, 'node'> & { node: ResolversParentTypes['SoftwareStatus'] };
  SoftwareStatusFilter: SoftwareStatusFilter;
  SoftwareStatusSort: SoftwareStatusSort;
  SoftwareTargetsInput: SoftwareTargetsInput;
  SshKey: SshKey;
  SshKeyPayload: { userId: string; sshKey: SshKey };
  SshParameter: SshParameter;
  SshParameterInput: SshParameterInput;
  SshSettings: SshSettings;
  SsoApplication: SsoApplicationRow;
  SsoApplicationConnection: Connection;
  SsoApplicationEdge: Omit<SsoApplicationEdge, 'node'> & { node: ResolversParentTypes['SsoApplication'] };
  SsoApplicationFilter: SsoApplicationFilter;
  SsoApplicationPayload: { applicationId: string };
  SsoApplicationSort: SsoApplicationSort;
  SsoApplicationTemplate: SsoTemplate;
  SsoConfiguration: SsoApplicationRow;
  SsoConfigurationInput: SsoConfigurationInput;
  SsoConstantAttribute: SsoConstantAttribute;
  SsoConstantAttributeInput: SsoConstantAttributeInput;
  SsoTemplateSetting: SsoTemplateSetting;
  SsoUserAttribute: SsoUserAttribute;
  SsoUserAttributeInput: SsoUserAttributeInput;
  StartDirectorySyncInput: StartDirectorySyncInput;
  String: Scalars['String']['output'];
  StringFilter: StringFilter;
  SubmitFeatureRequestInput: SubmitFeatureRequestInput;
  SubmitSupportTicketInput: SubmitSupportTicketInput;
  SuggestionCounts: SuggestionCounts;
  SupportCase: SupportCaseRow;
  SupportCaseAttachment: SupportCaseAttachmentRow;
  SupportCaseAttachmentConnection: Connection;
  SupportCaseAttachmentEdge: Omit<SupportCaseAttachmentEdge, 'node'> & { node: ResolversParentTypes['SupportCaseAttachment'] };
  SupportCaseAttachmentPayload: { caseId: string; attachmentId: string };
  SupportCaseComment: SupportCaseCommentRow;
  SupportCaseCommentConnection: Connection;
  SupportCaseCommentEdge: Omit<SupportCaseCommentEdge, 'node'> & { node: ResolversParentTypes['SupportCaseComment'] };
  SupportCaseCommentPayload: { caseId: string; commentId: string };
  SupportCaseConnection: Connection;
  SupportCaseCount: SupportCaseCount;
  SupportCaseEdge: Omit<SupportCaseEdge, 'node'> & { node: ResolversParentTypes['SupportCase'] };
  SupportCaseFilter: SupportCaseFilter;
  SupportCasePayload: { caseId: string };
  SupportCaseSort: SupportCaseSort;
  SupportCaseStatusChange: SupportCaseStatusChangeRow;
  SupportCaseStatusChangeConnection: Connection;
  SupportCaseStatusChangeEdge: Omit<SupportCaseStatusChangeEdge, 'node'> & { node: ResolversParentTypes['SupportCaseStatusChange'] };
  SupportSubmissionPayload: { caseId: string };
  SystemInsights: SystemInsightsParent;
  SystemInsightsApp: Omit<SystemInsightsApp, 'device'> & { device?: Maybe<ResolversParentTypes['Device']> };
  SystemInsightsAppConnection: Connection;
  SystemInsightsAppEdge: Omit<SystemInsightsAppEdge, 'node'> & { node: ResolversParentTypes['SystemInsightsApp'] };
  SystemInsightsAppFilter: SystemInsightsAppFilter;
  SystemInsightsBattery: Omit<SystemInsightsBattery, 'device'> & { device?: Maybe<ResolversParentTypes['Device']> };
  SystemInsightsBatteryConnection: Connection;
  SystemInsightsBatteryEdge: Omit<SystemInsightsBatteryEdge, 'node'> & { node: ResolversParentTypes['SystemInsightsBattery'] };
  SystemInsightsBatteryFilter: SystemInsightsBatteryFilter;
  SystemInsightsDiskEncryption: Omit<SystemInsightsDiskEncryption, 'device'> & { device?: Maybe<ResolversParentTypes['Device']> };
  SystemInsightsDiskEncryptionConnection: Connection;
  SystemInsightsDiskEncryptionEdge: Omit<SystemInsightsDiskEncryptionEdge, 'node'> & { node: ResolversParentTypes['SystemInsightsDiskEncryption'] };
  SystemInsightsDiskEncryptionFilter: SystemInsightsDiskEncryptionFilter;
  SystemInsightsInterfaceAddress: Omit<SystemInsightsInterfaceAddress, 'device'> & { device?: Maybe<ResolversParentTypes['Device']> };
  SystemInsightsInterfaceAddressConnection: Connection;
  SystemInsightsInterfaceAddressEdge: Omit<SystemInsightsInterfaceAddressEdge, 'node'> & { node: ResolversParentTypes['SystemInsightsInterfaceAddress'] };
  SystemInsightsInterfaceAddressFilter: SystemInsightsInterfaceAddressFilter;
  SystemInsightsLinuxPackage: Omit<SystemInsightsLinuxPackage, 'device'> & { device?: Maybe<ResolversParentTypes['Device']> };
  SystemInsightsLinuxPackageConnection: Connection;
  SystemInsightsLinuxPackageEdge: Omit<SystemInsightsLinuxPackageEdge, 'node'> & { node: ResolversParentTypes['SystemInsightsLinuxPackage'] };
  SystemInsightsLinuxPackageFilter: SystemInsightsLinuxPackageFilter;
  SystemInsightsOsVersion: Omit<SystemInsightsOsVersion, 'device'> & { device?: Maybe<ResolversParentTypes['Device']> };
  SystemInsightsOsVersionConnection: Connection;
  SystemInsightsOsVersionEdge: Omit<SystemInsightsOsVersionEdge, 'node'> & { node: ResolversParentTypes['SystemInsightsOsVersion'] };
  SystemInsightsOsVersionFilter: SystemInsightsOsVersionFilter;
  SystemInsightsPatch: Omit<SystemInsightsPatch, 'device'> & { device?: Maybe<ResolversParentTypes['Device']> };
  SystemInsightsPatchConnection: Connection;
  SystemInsightsPatchEdge: Omit<SystemInsightsPatchEdge, 'node'> & { node: ResolversParentTypes['SystemInsightsPatch'] };
  SystemInsightsPatchFilter: SystemInsightsPatchFilter;
  SystemInsightsProgram: Omit<SystemInsightsProgram, 'device'> & { device?: Maybe<ResolversParentTypes['Device']> };
  SystemInsightsProgramConnection: Connection;
  SystemInsightsProgramEdge: Omit<SystemInsightsProgramEdge, 'node'> & { node: ResolversParentTypes['SystemInsightsProgram'] };
  SystemInsightsProgramFilter: SystemInsightsProgramFilter;
  SystemInsightsSort: SystemInsightsSort;
  SystemInsightsSystemInfo: Omit<SystemInsightsSystemInfo, 'device'> & { device?: Maybe<ResolversParentTypes['Device']> };
  SystemInsightsSystemInfoConnection: Connection;
  SystemInsightsSystemInfoEdge: Omit<SystemInsightsSystemInfoEdge, 'node'> & { node: ResolversParentTypes['SystemInsightsSystemInfo'] };
  SystemInsightsSystemInfoFilter: SystemInsightsSystemInfoFilter;
  SystemInsightsUptime: Omit<SystemInsightsUptime, 'device'> & { device?: Maybe<ResolversParentTypes['Device']> };
  SystemInsightsUptimeConnection: Connection;
  SystemInsightsUptimeEdge: Omit<SystemInsightsUptimeEdge, 'node'> & { node: ResolversParentTypes['SystemInsightsUptime'] };
  SystemInsightsUptimeFilter: SystemInsightsUptimeFilter;
  SystemInsightsUsbDevice: Omit<SystemInsightsUsbDevice, 'device'> & { device?: Maybe<ResolversParentTypes['Device']> };
  SystemInsightsUsbDeviceConnection: Connection;
  SystemInsightsUsbDeviceEdge: Omit<SystemInsightsUsbDeviceEdge, 'node'> & { node: ResolversParentTypes['SystemInsightsUsbDevice'] };
  SystemInsightsUsbDeviceFilter: SystemInsightsUsbDeviceFilter;
  SystemInsightsUser: Omit<SystemInsightsUser, 'device'> & { device?: Maybe<ResolversParentTypes['Device']> };
  SystemInsightsUserConnection: Connection;
  SystemInsightsUserEdge: Omit<SystemInsightsUserEdge, 'node'> & { node: ResolversParentTypes['SystemInsightsUser'] };
  SystemInsightsUserFilter: SystemInsightsUserFilter;
  TraversedResource: TraversedResourceParent;
  TraversedResourceConnection: TraversedResourceConnectionParent;
  TraversedResourceEdge: Omit<TraversedResourceEdge, 'node'> & { node: ResolversParentTypes['TraversedResource'] };
  UnbindUserInput: UnbindUserInput;
  UpdateAdministratorInput: UpdateAdministratorInput;
  UpdateAppleMdmInput: UpdateAppleMdmInput;
  UpdateAuthenticationPolicyInput: UpdateAuthenticationPolicyInput;
  UpdateBillingAddressInput: UpdateBillingAddressInput;
  UpdateBillingContactInput: UpdateBillingContactInput;
  UpdateCommandInput: UpdateCommandInput;
  UpdateDeviceGroupInput: UpdateDeviceGroupInput;
  UpdateDeviceInput: UpdateDeviceInput;
  UpdateDirectoryInput: UpdateDirectoryInput;
  UpdateEmailSettingsInput: UpdateEmailSettingsInput;
  UpdateEmailTemplateInput: UpdateEmailTemplateInput;
  UpdateIpListInput: UpdateIpListInput;
  UpdateLockoutPolicyInput: UpdateLockoutPolicyInput;
  UpdateManagedOrganizationInput: UpdateManagedOrganizationInput;
  UpdateMdmSettingsInput: UpdateMdmSettingsInput;
  UpdateMfaPolicyInput: UpdateMfaPolicyInput;
  UpdateOrganizationInput: UpdateOrganizationInput;
  UpdateOrganizationSettingsInput: UpdateOrganizationSettingsInput;
  UpdatePasswordPolicyInput: UpdatePasswordPolicyInput;
  UpdatePolicyGroupInput: UpdatePolicyGroupInput;
  UpdatePolicyInput: UpdatePolicyInput;
  UpdateRadiusServerInput: UpdateRadiusServerInput;
  UpdateSavedQueryInput: UpdateSavedQueryInput;
  UpdateServiceAccountInput: UpdateServiceAccountInput;
  UpdateSoftwareAppInput: UpdateSoftwareAppInput;
  UpdateSsoApplicationInput: UpdateSsoApplicationInput;
  UpdateSupportCaseInput: UpdateSupportCaseInput;
  UpdateUserGroupInput: UpdateUserGroupInput;
  UpdateUserInput: UpdateUserInput;
  UpdateUserPortalInput: UpdateUserPortalInput;
  UploadApplePushCertificateInput: UploadApplePushCertificateInput;
  UploadSsoCertificateInput: UploadSsoCertificateInput;
  User: UserRow;
  UserAddress: UserAddress;
  UserAddressInput: UserAddressInput;
  UserAssociationInput: UserAssociationInput;
  UserAttributeTest: UserAttributeTest;
  UserAttributeTestInput: UserAttributeTestInput;
  UserBinding: UserBindingRow;
  UserBindingConnection: Connection;
  UserBindingEdge: Omit<UserBindingEdge, 'node'> & { node: ResolversParentTypes['UserBinding'] };
  UserConnection: Connection;
  UserEdge: Omit<UserEdge, 'node'> & { node: ResolversParentTypes['User'] };
  UserExport: UserExportRow;
  UserExportConnection: Connection;
  UserExportEdge: Omit<UserExportEdge, 'node'> & { node: ResolversParentTypes['UserExport'] };
  UserExportFilter: UserExportFilter;
  UserExportPayload: { exportId: string };
  UserExportSort: UserExportSort;
  UserFilter: UserFilter;
  UserGroup: UserGroupRow;
  UserGroupAssociationInput: UserGroupAssociationInput;
  UserGroupConnection: Connection;
  UserGroupEdge: Omit<UserGroupEdge, 'node'> & { node: ResolversParentTypes['UserGroup'] };
  UserGroupFilter: UserGroupFilter;
  UserGroupMembersInput: UserGroupMembersInput;
  UserGroupPayload: { groupId: string };
  UserGroupResourcesInput: UserGroupResourcesInput;
  UserGroupSuggestionsInput: UserGroupSuggestionsInput;
  UserImport: UserImportRow;
  UserImportColumn: UserImportColumn;
  UserImportColumnInput: UserImportColumnInput;
  UserImportConnection: Connection;
  UserImportCounts: UserImportCounts;
  UserImportEdge: Omit<UserImportEdge, 'node'> & { node: ResolversParentTypes['UserImport'] };
  UserImportEntry: UserImportEntryRow;
  UserImportEntryConnection: Connection;
  UserImportEntryEdge: Omit<UserImportEntryEdge, 'node'> & { node: ResolversParentTypes['UserImportEntry'] };
  UserImportEntryFilter: UserImportEntryFilter;
  UserImportEntrySort: UserImportEntrySort;
  UserImportFault: UserImportFault;
  UserImportFilter: UserImportFilter;
  UserImportPayload: { importId: string };
  UserImportSort: UserImportSort;
  UserMemberClause: UserMemberClause;
  UserMemberClauseInput: UserMemberClauseInput;
  UserMemberCondition: UserMemberCondition;
  UserMemberConditionInput: UserMemberConditionInput;
  UserMemberPreview: MemberPreview;
  UserMemberQuery: UserMemberQuery;
  UserMemberQueryInput: UserMemberQueryInput;
  UserMfa: UserMfa;
  UserPayload: { userId: string };
  UserPortalSettings: UserPortalSettingsRow;
  UserRelationship: UserRelationship;
  UserRelationshipInput: UserRelationshipInput;
  UserSort: UserSort;
  VersionFilter: VersionFilter;
  Viewer: Principal;
  ViewerAccess: ViewerAccess;
  ViewerOrganization: ViewerOrganizationRow;
  ViewerOrganizationConnection: Connection;
  ViewerOrganizationEdge: Omit<ViewerOrganizationEdge, 'node'> & { node: ResolversParentTypes['ViewerOrganization'] };
  ViewerOrganizationFilter: ViewerOrganizationFilter;
  ViewerRemoteAssist: Principal;
  WorkdayDirectory: DirectoryRow;
  WorkdayDirectoryInput: WorkdayDirectoryInput;
};

export type AccessDirectiveArgs = {
  action?: Maybe<Action>;
  level?: Maybe<AccessLevel>;
  of?: Maybe<Scalars['String']['input']>;
  own?: Maybe<Scalars['Boolean']['input']>;
  scope: Scope;
};

export type AccessDirectiveResolver<Result, Parent, ContextType = Context, Args = AccessDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AuthenticatedDirectiveArgs = { };

export type AuthenticatedDirectiveResolver<Result, Parent, ContextType = Context, Args = AuthenticatedDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type CostDirectiveArgs = {
  weight: Scalars['Float']['input'];
};

export type CostDirectiveResolver<Result, Parent, ContextType = Context, Args = CostDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type IdDirectiveArgs = {
  prefix: Scalars['String']['input'];
};

export type IdDirectiveResolver<Result, Parent, ContextType = Context, Args = IdDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type PlainDirectiveArgs = { };

export type PlainDirectiveResolver<Result, Parent, ContextType = Context, Args = PlainDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type PublicDirectiveArgs = { };

export type PublicDirectiveResolver<Result, Parent, ContextType = Context, Args = PublicDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type SecretDirectiveArgs = {
  by?: Maybe<Scalars['String']['input']>;
};

export type SecretDirectiveResolver<Result, Parent, ContextType = Context, Args = SecretDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AccessRequirementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccessRequirement'] = ResolversParentTypes['AccessRequirement']> = {
  action?: Resolver<Maybe<ResolversTypes['Action']>, ParentType, ContextType>;
  coordinate?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CoordinateKind'], ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['AccessLevel']>, ParentType, ContextType>;
  open?: Resolver<Maybe<ResolversTypes['OpenAccess']>, ParentType, ContextType>;
  roles?: Resolver<Array<ResolversTypes['Role']>, ParentType, ContextType>;
  scope?: Resolver<Maybe<ResolversTypes['Scope']>, ParentType, ContextType>;
};

export type ActiveDirectoryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActiveDirectory'] = ResolversParentTypes['ActiveDirectory']> = {
  associations?: Resolver<Maybe<ResolversTypes['AssociationConnection']>, ParentType, ContextType, Partial<ActiveDirectoryAssociationsArgs>>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  delegationState?: Resolver<ResolversTypes['ActiveDirectoryDelegation'], ParentType, ContextType>;
  domain?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  enabled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  groupsEnabled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DirectoryKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  permission?: Resolver<ResolversTypes['ActiveDirectoryPermission'], ParentType, ContextType>;
  primaryAgent?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  primaryImportAgent?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  syncRuns?: Resolver<Maybe<ResolversTypes['DirectorySyncRunConnection']>, ParentType, ContextType, Partial<ActiveDirectorySyncRunsArgs>>;
  syncStatus?: Resolver<Maybe<ResolversTypes['DirectorySyncStatus']>, ParentType, ContextType>;
  traverse?: Resolver<Maybe<ResolversTypes['TraversedResourceConnection']>, ParentType, ContextType, Partial<ActiveDirectoryTraverseArgs>>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  useCase?: Resolver<ResolversTypes['ActiveDirectoryUseCase'], ParentType, ContextType>;
  userGroups?: Resolver<Maybe<ResolversTypes['UserGroupConnection']>, ParentType, ContextType, Partial<ActiveDirectoryUserGroupsArgs>>;
  users?: Resolver<Maybe<ResolversTypes['UserConnection']>, ParentType, ContextType, Partial<ActiveDirectoryUsersArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AdministratorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Administrator'] = ResolversParentTypes['Administrator']> = {
  apiKeyAllowed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  apiKeySet?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  apiKeyUpdatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  apiKeys?: Resolver<Array<ResolversTypes['ApiKey']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  email?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  firstName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  invitedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  lastName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lastSignInAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  mfa?: Resolver<ResolversTypes['AdministratorMfa'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organizationAccess?: Resolver<Maybe<ResolversTypes['ProviderAdministrator']>, ParentType, ContextType>;
  registered?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  registeredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  suspended?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  timeZone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AdministratorConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdministratorConnection'] = ResolversParentTypes['AdministratorConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AdministratorEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Administrator']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AdministratorEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdministratorEdge'] = ResolversParentTypes['AdministratorEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Administrator'], ParentType, ContextType>;
};

export type AdministratorMfaResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdministratorMfa'] = ResolversParentTypes['AdministratorMfa']> = {
  required?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  totpEnrolled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  totpEnrolledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type AdministratorPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdministratorPayload'] = ResolversParentTypes['AdministratorPayload']> = {
  administrator?: Resolver<ResolversTypes['Administrator'], ParentType, ContextType>;
};

export type AgentInstallResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgentInstall'] = ResolversParentTypes['AgentInstall']> = {
  command?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  osFamily?: Resolver<ResolversTypes['OsFamily'], ParentType, ContextType>;
};

export type ApiKeyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApiKey'] = ResolversParentTypes['ApiKey']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  current?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastUsedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  lastUsedFrom?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  networks?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  organizationIds?: Resolver<Maybe<Array<ResolversTypes['ID']>>, ParentType, ContextType>;
  prefix?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  readOnly?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  revokedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  scopes?: Resolver<Maybe<Array<ResolversTypes['Scope']>>, ParentType, ContextType>;
};

export type AppleAutomatedEnrollmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AppleAutomatedEnrollment'] = ResolversParentTypes['AppleAutomatedEnrollment']> = {
  skippedSetupPanes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  welcomeText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  welcomeTitle?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  zeroTouchEnabled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type AppleMdmResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AppleMdm'] = ResolversParentTypes['AppleMdm']> = {
  appleId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  automatedEnrollment?: Resolver<ResolversTypes['AppleAutomatedEnrollment'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  defaultDeviceGroup?: Resolver<Maybe<ResolversTypes['DeviceGroup']>, ParentType, ContextType>;
  defaultMobileDeviceGroup?: Resolver<Maybe<ResolversTypes['DeviceGroup']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pushCertExpiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  pushCertificate?: Resolver<Maybe<ResolversTypes['Certificate']>, ParentType, ContextType>;
  pushTopic?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  serviceDiscoveryEnabled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  signingRequest?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  userEnrollmentAllowed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AppleMdmConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AppleMdmConnection'] = ResolversParentTypes['AppleMdmConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AppleMdmEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['AppleMdm']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AppleMdmEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AppleMdmEdge'] = ResolversParentTypes['AppleMdmEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AppleMdm'], ParentType, ContextType>;
};

export type AppleMdmPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AppleMdmPayload'] = ResolversParentTypes['AppleMdmPayload']> = {
  appleMdm?: Resolver<ResolversTypes['AppleMdm'], ParentType, ContextType>;
};

export type AssociationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Association'] = ResolversParentTypes['Association']> = {
  from?: Resolver<ResolversTypes['ResourceReference'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['AssociationRelation'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  sudo?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  sudoWithoutPassword?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['ResourceReference'], ParentType, ContextType>;
};

export type AssociationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssociationConnection'] = ResolversParentTypes['AssociationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AssociationEdge']>, ParentType, ContextType>;
  leftOut?: Resolver<Array<ResolversTypes['ResourceKind']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Association']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AssociationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssociationEdge'] = ResolversParentTypes['AssociationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Association'], ParentType, ContextType>;
};

export type AssociationPathResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssociationPath'] = ResolversParentTypes['AssociationPath']> = {
  associations?: Resolver<Array<ResolversTypes['Association']>, ParentType, ContextType>;
};

export type AssociationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssociationPayload'] = ResolversParentTypes['AssociationPayload']> = {
  association?: Resolver<Maybe<ResolversTypes['Association']>, ParentType, ContextType>;
};

export type AuthenticationConditionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuthenticationCondition'] = ResolversParentTypes['AuthenticationCondition']> = {
  all?: Resolver<Maybe<Array<ResolversTypes['AuthenticationCondition']>>, ParentType, ContextType>;
  any?: Resolver<Maybe<Array<ResolversTypes['AuthenticationCondition']>>, ParentType, ContextType>;
  deviceEncrypted?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  deviceManaged?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  ipAddressIn?: Resolver<Maybe<Array<ResolversTypes['IpList']>>, ParentType, ContextType>;
  locationIn?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  not?: Resolver<Maybe<ResolversTypes['AuthenticationCondition']>, ParentType, ContextType>;
  operatingSystemIn?: Resolver<Maybe<Array<ResolversTypes['OsFamily']>>, ParentType, ContextType>;
};

export type AuthenticationEffectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuthenticationEffect'] = ResolversParentTypes['AuthenticationEffect']> = {
  action?: Resolver<ResolversTypes['AuthenticationAction'], ParentType, ContextType>;
  denialMessage?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  factors?: Resolver<Array<ResolversTypes['AuthenticationFactor']>, ParentType, ContextType>;
};

export type AuthenticationEvaluationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuthenticationEvaluation'] = ResolversParentTypes['AuthenticationEvaluation']> = {
  action?: Resolver<ResolversTypes['AuthenticationAction'], ParentType, ContextType>;
  denialMessage?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  enrolledFactors?: Resolver<Maybe<Array<ResolversTypes['AuthenticationFactor']>>, ParentType, ContextType>;
  factors?: Resolver<Array<ResolversTypes['AuthenticationFactor']>, ParentType, ContextType>;
  policies?: Resolver<Array<ResolversTypes['EvaluatedPolicy']>, ParentType, ContextType>;
  policy?: Resolver<Maybe<ResolversTypes['AuthenticationPolicy']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['AuthenticationReason'], ParentType, ContextType>;
};

export type AuthenticationPolicyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuthenticationPolicy'] = ResolversParentTypes['AuthenticationPolicy']> = {
  condition?: Resolver<Maybe<ResolversTypes['AuthenticationCondition']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  effect?: Resolver<ResolversTypes['AuthenticationEffect'], ParentType, ContextType>;
  enabled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  priority?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  resource?: Resolver<ResolversTypes['AuthenticationResource'], ParentType, ContextType>;
  targets?: Resolver<ResolversTypes['AuthenticationPolicyTargets'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AuthenticationPolicyConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuthenticationPolicyConnection'] = ResolversParentTypes['AuthenticationPolicyConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AuthenticationPolicyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['AuthenticationPolicy']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AuthenticationPolicyEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuthenticationPolicyEdge'] = ResolversParentTypes['AuthenticationPolicyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AuthenticationPolicy'], ParentType, ContextType>;
};

export type AuthenticationPolicyPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuthenticationPolicyPayload'] = ResolversParentTypes['AuthenticationPolicyPayload']> = {
  authenticationPolicy?: Resolver<ResolversTypes['AuthenticationPolicy'], ParentType, ContextType>;
};

export type AuthenticationPolicyTargetsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuthenticationPolicyTargets'] = ResolversParentTypes['AuthenticationPolicyTargets']> = {
  allApplications?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  allUsers?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  applications?: Resolver<Maybe<ResolversTypes['SsoApplicationConnection']>, ParentType, ContextType, Partial<AuthenticationPolicyTargetsApplicationsArgs>>;
  excludedUserGroups?: Resolver<Maybe<ResolversTypes['UserGroupConnection']>, ParentType, ContextType, Partial<AuthenticationPolicyTargetsExcludedUserGroupsArgs>>;
  excludedUsers?: Resolver<Maybe<ResolversTypes['UserConnection']>, ParentType, ContextType, Partial<AuthenticationPolicyTargetsExcludedUsersArgs>>;
  userAttributes?: Resolver<Array<ResolversTypes['UserAttributeTest']>, ParentType, ContextType>;
  userGroups?: Resolver<Maybe<ResolversTypes['UserGroupConnection']>, ParentType, ContextType, Partial<AuthenticationPolicyTargetsUserGroupsArgs>>;
  users?: Resolver<Maybe<ResolversTypes['UserConnection']>, ParentType, ContextType, Partial<AuthenticationPolicyTargetsUsersArgs>>;
};

export type AuthenticationSettingsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuthenticationSettings'] = ResolversParentTypes['AuthenticationSettings']> = {
  lockoutPolicy?: Resolver<ResolversTypes['LockoutPolicy'], ParentType, ContextType>;
  mfaPolicy?: Resolver<ResolversTypes['MfaPolicy'], ParentType, ContextType>;
  passwordPolicy?: Resolver<ResolversTypes['PasswordPolicy'], ParentType, ContextType>;
  requireAdministratorMfa?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type AuthenticationSettingsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuthenticationSettingsPayload'] = ResolversParentTypes['AuthenticationSettingsPayload']> = {
  authenticationSettings?: Resolver<ResolversTypes['AuthenticationSettings'], ParentType, ContextType>;
};

export type BeginTotpPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BeginTotpPayload'] = ResolversParentTypes['BeginTotpPayload']> = {
  secret?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  uri?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type BillingAccountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BillingAccount'] = ResolversParentTypes['BillingAccount']> = {
  address?: Resolver<ResolversTypes['BillingAddress'], ParentType, ContextType>;
  contact?: Resolver<ResolversTypes['BillingContact'], ParentType, ContextType>;
  defaultPaymentMethod?: Resolver<Maybe<ResolversTypes['PaymentMethod']>, ParentType, ContextType>;
  emails?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  entitlements?: Resolver<Array<ResolversTypes['Entitlement']>, ParentType, ContextType>;
  plan?: Resolver<Maybe<ResolversTypes['BillingPlan']>, ParentType, ContextType>;
};

export type BillingAccountPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BillingAccountPayload'] = ResolversParentTypes['BillingAccountPayload']> = {
  billing?: Resolver<ResolversTypes['BillingAccount'], ParentType, ContextType>;
};

export type BillingAddressResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BillingAddress'] = ResolversParentTypes['BillingAddress']> = {
  company?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  extendedAddress?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  locality?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  postalCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  streetAddress?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  taxId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type BillingContactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BillingContact'] = ResolversParentTypes['BillingContact']> = {
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type BillingPlanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BillingPlan'] = ResolversParentTypes['BillingPlan']> = {
  annualPrice?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  billingModel?: Resolver<ResolversTypes['BillingModel'], ParentType, ContextType>;
  canceledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  currentPeriodEnd?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  currentPeriodStart?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  displayName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  estimatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  estimatedTotal?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  features?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  interval?: Resolver<ResolversTypes['BillingInterval'], ParentType, ContextType>;
  listPrice?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  manuallyBilled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  maxQuantity?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  productCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  purchaseChannel?: Resolver<ResolversTypes['PurchaseChannel'], ParentType, ContextType>;
  quantityCapped?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  renews?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['BillingPlanStatus'], ParentType, ContextType>;
  trialEndsAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  upgradeRecommendation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type BindUserPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BindUserPayload'] = ResolversParentTypes['BindUserPayload']> = {
  device?: Resolver<Maybe<ResolversTypes['Device']>, ParentType, ContextType>;
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
};

export type CertificateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Certificate'] = ResolversParentTypes['Certificate']> = {
  fingerprint?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  issuer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pem?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  serialNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  validTo?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ChangeEmailPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeEmailPayload'] = ResolversParentTypes['ChangeEmailPayload']> = {
  email?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CommandResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Command'] = ResolversParentTypes['Command']> = {
  aiGenerated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  assignedAdministrators?: Resolver<Maybe<ResolversTypes['AdministratorConnection']>, ParentType, ContextType, Partial<CommandAssignedAdministratorsArgs>>;
  associations?: Resolver<Maybe<ResolversTypes['AssociationConnection']>, ParentType, ContextType, Partial<CommandAssociationsArgs>>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  files?: Resolver<Array<ResolversTypes['CommandFile']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  launchType?: Resolver<ResolversTypes['CommandLaunchType'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  results?: Resolver<ResolversTypes['CommandResultConnection'], ParentType, ContextType, RequireFields<CommandResultsArgs, 'sort'>>;
  runAsUser?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  runs?: Resolver<ResolversTypes['CommandRunConnection'], ParentType, ContextType, RequireFields<CommandRunsArgs, 'sort'>>;
  schedule?: Resolver<Maybe<ResolversTypes['CommandSchedule']>, ParentType, ContextType>;
  script?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  shell?: Resolver<ResolversTypes['CommandShell'], ParentType, ContextType>;
  sudo?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  targetDeviceGroups?: Resolver<Maybe<ResolversTypes['DeviceGroupConnection']>, ParentType, ContextType, Partial<CommandTargetDeviceGroupsArgs>>;
  targetDevices?: Resolver<Maybe<ResolversTypes['DeviceConnection']>, ParentType, ContextType, Partial<CommandTargetDevicesArgs>>;
  template?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  templatingRequired?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  timeToLiveSeconds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  timeoutSeconds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  traverse?: Resolver<Maybe<ResolversTypes['TraversedResourceConnection']>, ParentType, ContextType, Partial<CommandTraverseArgs>>;
  trigger?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['CommandType'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CommandConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommandConnection'] = ResolversParentTypes['CommandConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CommandEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Command']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CommandDefinitionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommandDefinition'] = ResolversParentTypes['CommandDefinition']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  runAsUser?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  script?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  shell?: Resolver<ResolversTypes['CommandShell'], ParentType, ContextType>;
  sudo?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  timeoutSeconds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['CommandType'], ParentType, ContextType>;
};

export type CommandEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommandEdge'] = ResolversParentTypes['CommandEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Command'], ParentType, ContextType>;
};

export type CommandFileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommandFile'] = ResolversParentTypes['CommandFile']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  targetPath?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CommandPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommandPayload'] = ResolversParentTypes['CommandPayload']> = {
  command?: Resolver<ResolversTypes['Command'], ParentType, ContextType>;
};

export type CommandResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommandResult'] = ResolversParentTypes['CommandResult']> = {
  command?: Resolver<ResolversTypes['Command'], ParentType, ContextType>;
  device?: Resolver<Maybe<ResolversTypes['Device']>, ParentType, ContextType>;
  error?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  exitCode?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  finishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  output?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  outputTruncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  requestedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  run?: Resolver<ResolversTypes['CommandRun'], ParentType, ContextType>;
  startedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CommandResultState'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CommandResultConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommandResultConnection'] = ResolversParentTypes['CommandResultConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CommandResultEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['CommandResult']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CommandResultEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommandResultEdge'] = ResolversParentTypes['CommandResultEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CommandResult'], ParentType, ContextType>;
};

export type CommandRunResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommandRun'] = ResolversParentTypes['CommandRun']> = {
  command?: Resolver<ResolversTypes['Command'], ParentType, ContextType>;
  counts?: Resolver<ResolversTypes['CommandRunCounts'], ParentType, ContextType>;
  definition?: Resolver<ResolversTypes['CommandDefinition'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  finishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  launchType?: Resolver<ResolversTypes['CommandLaunchType'], ParentType, ContextType>;
  requestedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  requestedBy?: Resolver<Maybe<ResolversTypes['Administrator']>, ParentType, ContextType>;
  requestedByName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  results?: Resolver<ResolversTypes['CommandResultConnection'], ParentType, ContextType, RequireFields<CommandRunResultsArgs, 'sort'>>;
  startedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CommandRunState'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CommandRunConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommandRunConnection'] = ResolversParentTypes['CommandRunConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CommandRunEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['CommandRun']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CommandRunCountsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommandRunCounts'] = ResolversParentTypes['CommandRunCounts']> = {
  cancelled?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  expired?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  failed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pending?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  running?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  succeeded?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CommandRunEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommandRunEdge'] = ResolversParentTypes['CommandRunEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CommandRun'], ParentType, ContextType>;
};

export type CommandRunPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommandRunPayload'] = ResolversParentTypes['CommandRunPayload']> = {
  commandRun?: Resolver<ResolversTypes['CommandRun'], ParentType, ContextType>;
};

export type CommandScheduleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommandSchedule'] = ResolversParentTypes['CommandSchedule']> = {
  cron?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  every?: Resolver<Maybe<ResolversTypes['CommandRepeat']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  nextRunAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  once?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  timeZone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ConnectKeyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConnectKey'] = ResolversParentTypes['ConnectKey']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<Maybe<ResolversTypes['Administrator']>, ParentType, ContextType>;
  createdByName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  deviceGroup?: Resolver<Maybe<ResolversTypes['DeviceGroup']>, ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastUsedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  maximumUses?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  prefix?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rejoinAllowed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  revokedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  usable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  uses?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConnectKeyConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConnectKeyConnection'] = ResolversParentTypes['ConnectKeyConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ConnectKeyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ConnectKey']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ConnectKeyEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConnectKeyEdge'] = ResolversParentTypes['ConnectKeyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ConnectKey'], ParentType, ContextType>;
};

export type ConnectKeyPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConnectKeyPayload'] = ResolversParentTypes['ConnectKeyPayload']> = {
  connectKey?: Resolver<ResolversTypes['ConnectKey'], ParentType, ContextType>;
};

export type CustomAttributeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomAttribute'] = ResolversParentTypes['CustomAttribute']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DeleteAdministratorPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeleteAdministratorPayload'] = ResolversParentTypes['DeleteAdministratorPayload']> = {
  deletedId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type DeleteAppleMdmPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeleteAppleMdmPayload'] = ResolversParentTypes['DeleteAppleMdmPayload']> = {
  deletedId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type DeleteAuthenticationPolicyPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeleteAuthenticationPolicyPayload'] = ResolversParentTypes['DeleteAuthenticationPolicyPayload']> = {
  deletedId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type DeleteCommandPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeleteCommandPayload'] = ResolversParentTypes['DeleteCommandPayload']> = {
  deletedId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type DeleteDeviceGroupPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeleteDeviceGroupPayload'] = ResolversParentTypes['DeleteDeviceGroupPayload']> = {
  deletedId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type DeleteDevicePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeleteDevicePayload'] = ResolversParentTypes['DeleteDevicePayload']> = {
  deletedId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type DeleteDirectoryEventExportPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeleteDirectoryEventExportPayload'] = ResolversParentTypes['DeleteDirectoryEventExportPayload']> = {
  deletedId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type DeleteDirectoryPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeleteDirectoryPayload'] = ResolversParentTypes['DeleteDirectoryPayload']> = {
  deletedId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type DeleteIpListPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeleteIpListPayload'] = ResolversParentTypes['DeleteIpListPayload']> = {
  deletedId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type DeletePolicyGroupPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeletePolicyGroupPayload'] = ResolversParentTypes['DeletePolicyGroupPayload']> = {
  deletedId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type DeletePolicyPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeletePolicyPayload'] = ResolversParentTypes['DeletePolicyPayload']> = {
  deletedId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type DeleteRadiusServerPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeleteRadiusServerPayload'] = ResolversParentTypes['DeleteRadiusServerPayload']> = {
  deletedId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type DeleteSavedQueryPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeleteSavedQueryPayload'] = ResolversParentTypes['DeleteSavedQueryPayload']> = {
  deletedId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type DeleteServiceAccountPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeleteServiceAccountPayload'] = ResolversParentTypes['DeleteServiceAccountPayload']> = {
  deletedId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type DeleteSoftwareAppPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeleteSoftwareAppPayload'] = ResolversParentTypes['DeleteSoftwareAppPayload']> = {
  deletedId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type DeleteSsoApplicationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeleteSsoApplicationPayload'] = ResolversParentTypes['DeleteSsoApplicationPayload']> = {
  deletedId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type DeleteUserExportPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeleteUserExportPayload'] = ResolversParentTypes['DeleteUserExportPayload']> = {
  deletedId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type DeleteUserGroupPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeleteUserGroupPayload'] = ResolversParentTypes['DeleteUserGroupPayload']> = {
  deletedId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type DeleteUserImportPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeleteUserImportPayload'] = ResolversParentTypes['DeleteUserImportPayload']> = {
  deletedId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type DeleteUserPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeleteUserPayload'] = ResolversParentTypes['DeleteUserPayload']> = {
  deletedId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type DeviceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Device'] = ResolversParentTypes['Device']> = {
  actions?: Resolver<ResolversTypes['DeviceActionConnection'], ParentType, ContextType, Partial<DeviceActionsArgs>>;
  agent?: Resolver<ResolversTypes['DeviceAgent'], ParentType, ContextType>;
  associations?: Resolver<Maybe<ResolversTypes['AssociationConnection']>, ParentType, ContextType, Partial<DeviceAssociationsArgs>>;
  attributes?: Resolver<Array<ResolversTypes['CustomAttribute']>, ParentType, ContextType>;
  commandResults?: Resolver<Maybe<ResolversTypes['CommandResultConnection']>, ParentType, ContextType, RequireFields<DeviceCommandResultsArgs, 'sort'>>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  diskEncryption?: Resolver<ResolversTypes['DiskEncryption'], ParentType, ContextType>;
  displayName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  groups?: Resolver<Maybe<ResolversTypes['DeviceGroupConnection']>, ParentType, ContextType, Partial<DeviceGroupsArgs>>;
  hardware?: Resolver<ResolversTypes['DeviceHardware'], ParentType, ContextType>;
  hostname?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  insights?: Resolver<ResolversTypes['InsightsState'], ParentType, ContextType>;
  localAccounts?: Resolver<Array<ResolversTypes['LocalAccount']>, ParentType, ContextType>;
  mdm?: Resolver<ResolversTypes['DeviceMdm'], ParentType, ContextType>;
  multiFactorAllowed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  network?: Resolver<ResolversTypes['DeviceNetwork'], ParentType, ContextType>;
  operatingSystem?: Resolver<ResolversTypes['OperatingSystem'], ParentType, ContextType>;
  os?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  osFamily?: Resolver<ResolversTypes['OsFamily'], ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  policyResults?: Resolver<ResolversTypes['PolicyResultConnection'], ParentType, ContextType, Partial<DevicePolicyResultsArgs>>;
  policyStats?: Resolver<ResolversTypes['PolicyStats'], ParentType, ContextType>;
  provisionedBy?: Resolver<ResolversTypes['Provisioner'], ParentType, ContextType>;
  provisionerId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  remoteAssistSessions?: Resolver<Maybe<ResolversTypes['RemoteAssistSessionConnection']>, ParentType, ContextType, Partial<DeviceRemoteAssistSessionsArgs>>;
  secureLogin?: Resolver<ResolversTypes['SecureLogin'], ParentType, ContextType>;
  serviceAccount?: Resolver<ResolversTypes['DeviceServiceAccount'], ParentType, ContextType>;
  softwareStatuses?: Resolver<ResolversTypes['SoftwareStatusConnection'], ParentType, ContextType, Partial<DeviceSoftwareStatusesArgs>>;
  ssh?: Resolver<ResolversTypes['SshSettings'], ParentType, ContextType>;
  systemInsights?: Resolver<Maybe<ResolversTypes['SystemInsights']>, ParentType, ContextType>;
  traverse?: Resolver<Maybe<ResolversTypes['TraversedResourceConnection']>, ParentType, ContextType, Partial<DeviceTraverseArgs>>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  userBindings?: Resolver<ResolversTypes['UserBindingConnection'], ParentType, ContextType, Partial<DeviceUserBindingsArgs>>;
  userGroups?: Resolver<Maybe<ResolversTypes['UserGroupConnection']>, ParentType, ContextType, Partial<DeviceUserGroupsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeviceActionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeviceAction'] = ResolversParentTypes['DeviceAction']> = {
  device?: Resolver<ResolversTypes['Device'], ParentType, ContextType>;
  error?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  finishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DeviceActionKind'], ParentType, ContextType>;
  requestedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  requestedBy?: Resolver<Maybe<ResolversTypes['Administrator']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['DeviceActionState'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeviceActionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeviceActionConnection'] = ResolversParentTypes['DeviceActionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DeviceActionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['DeviceAction']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DeviceActionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeviceActionEdge'] = ResolversParentTypes['DeviceActionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DeviceAction'], ParentType, ContextType>;
};

export type DeviceActionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeviceActionPayload'] = ResolversParentTypes['DeviceActionPayload']> = {
  deviceAction?: Resolver<ResolversTypes['DeviceAction'], ParentType, ContextType>;
};

export type DeviceAgentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeviceAgent'] = ResolversParentTypes['DeviceAgent']> = {
  active?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasFullDiskAccess?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lastContactAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  registeredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  remoteAssistVersion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  templateName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DeviceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeviceConnection'] = ResolversParentTypes['DeviceConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DeviceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Device']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DeviceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeviceEdge'] = ResolversParentTypes['DeviceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Device'], ParentType, ContextType>;
};

export type DeviceGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeviceGroup'] = ResolversParentTypes['DeviceGroup']> = {
  assignedUserGroups?: Resolver<ResolversTypes['UserGroupConnection'], ParentType, ContextType, Partial<DeviceGroupAssignedUserGroupsArgs>>;
  associations?: Resolver<Maybe<ResolversTypes['AssociationConnection']>, ParentType, ContextType, Partial<DeviceGroupAssociationsArgs>>;
  attributes?: Resolver<Array<ResolversTypes['CustomAttribute']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evaluatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  exemptions?: Resolver<Maybe<ResolversTypes['DeviceConnection']>, ParentType, ContextType, Partial<DeviceGroupExemptionsArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  memberQuery?: Resolver<Maybe<ResolversTypes['DeviceMemberQuery']>, ParentType, ContextType>;
  members?: Resolver<Maybe<ResolversTypes['DeviceConnection']>, ParentType, ContextType, Partial<DeviceGroupMembersArgs>>;
  membershipMethod?: Resolver<ResolversTypes['MembershipMethod'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  notifyOfSuggestions?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  suggestedAdditions?: Resolver<Maybe<ResolversTypes['DeviceConnection']>, ParentType, ContextType, Partial<DeviceGroupSuggestedAdditionsArgs>>;
  suggestedRemovals?: Resolver<Maybe<ResolversTypes['DeviceConnection']>, ParentType, ContextType, Partial<DeviceGroupSuggestedRemovalsArgs>>;
  suggestionCounts?: Resolver<ResolversTypes['SuggestionCounts'], ParentType, ContextType>;
  traverse?: Resolver<Maybe<ResolversTypes['TraversedResourceConnection']>, ParentType, ContextType, Partial<DeviceGroupTraverseArgs>>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeviceGroupConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeviceGroupConnection'] = ResolversParentTypes['DeviceGroupConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DeviceGroupEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['DeviceGroup']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DeviceGroupEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeviceGroupEdge'] = ResolversParentTypes['DeviceGroupEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DeviceGroup'], ParentType, ContextType>;
};

export type DeviceGroupPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeviceGroupPayload'] = ResolversParentTypes['DeviceGroupPayload']> = {
  deviceGroup?: Resolver<ResolversTypes['DeviceGroup'], ParentType, ContextType>;
};

export type DeviceHardwareResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeviceHardware'] = ResolversParentTypes['DeviceHardware']> = {
  arch?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  archFamily?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  cloudInstanceId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  desktopCapable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hardwareId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  serialNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  vendor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DeviceMdmResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeviceMdm'] = ResolversParentTypes['DeviceMdm']> = {
  automatedEnrollment?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lostMode?: Resolver<ResolversTypes['LostMode'], ParentType, ContextType>;
  profileIdentifier?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  providerId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  userApproved?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  vendor?: Resolver<ResolversTypes['MdmVendor'], ParentType, ContextType>;
  windowsUpn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DeviceMemberClauseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeviceMemberClause'] = ResolversParentTypes['DeviceMemberClause']> = {
  allOf?: Resolver<Array<ResolversTypes['DeviceMemberCondition']>, ParentType, ContextType>;
};

export type DeviceMemberConditionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeviceMemberCondition'] = ResolversParentTypes['DeviceMemberCondition']> = {
  attribute?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  field?: Resolver<ResolversTypes['DeviceMemberField'], ParentType, ContextType>;
  operator?: Resolver<ResolversTypes['MemberOperator'], ParentType, ContextType>;
  values?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DeviceMemberPreviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeviceMemberPreview'] = ResolversParentTypes['DeviceMemberPreview']> = {
  counts?: Resolver<Maybe<ResolversTypes['SuggestionCounts']>, ParentType, ContextType>;
  members?: Resolver<ResolversTypes['DeviceConnection'], ParentType, ContextType, Partial<DeviceMemberPreviewMembersArgs>>;
};

export type DeviceMemberQueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeviceMemberQuery'] = ResolversParentTypes['DeviceMemberQuery']> = {
  anyOf?: Resolver<Array<ResolversTypes['DeviceMemberClause']>, ParentType, ContextType>;
};

export type DeviceNetworkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeviceNetwork'] = ResolversParentTypes['DeviceNetwork']> = {
  azureAdJoined?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  domainName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  interfaces?: Resolver<Array<ResolversTypes['NetworkInterface']>, ParentType, ContextType>;
  partOfDomain?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  remoteIp?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DevicePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DevicePayload'] = ResolversParentTypes['DevicePayload']> = {
  device?: Resolver<ResolversTypes['Device'], ParentType, ContextType>;
};

export type DeviceServiceAccountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeviceServiceAccount'] = ResolversParentTypes['DeviceServiceAccount']> = {
  hasSecureToken?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  passwordApfsValid?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  passwordOdValid?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  present?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type DirectoryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Directory'] = ResolversParentTypes['Directory']> = {
  __resolveType: TypeResolveFn<'ActiveDirectory' | 'GoogleWorkspaceDirectory' | 'LdapDirectory' | 'Microsoft365Directory' | 'ScimDirectory' | 'WorkdayDirectory', ParentType, ContextType>;
};

export type DirectoryAttributeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DirectoryAttribute'] = ResolversParentTypes['DirectoryAttribute']> = {
  directions?: Resolver<Array<ResolversTypes['DirectoryMappingDirection']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  userField?: Resolver<Maybe<ResolversTypes['DirectoryUserField']>, ParentType, ContextType>;
};

export type DirectoryAttributeCatalogResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DirectoryAttributeCatalog'] = ResolversParentTypes['DirectoryAttributeCatalog']> = {
  attributes?: Resolver<Array<ResolversTypes['DirectoryAttribute']>, ParentType, ContextType>;
  customPattern?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DirectoryAttributeMappingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DirectoryAttributeMapping'] = ResolversParentTypes['DirectoryAttributeMapping']> = {
  attribute?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  customAttribute?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['DirectoryMappingDirection'], ParentType, ContextType>;
  enabled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  fixedValue?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  userField?: Resolver<Maybe<ResolversTypes['DirectoryUserField']>, ParentType, ContextType>;
};

export type DirectoryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DirectoryConnection'] = ResolversParentTypes['DirectoryConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DirectoryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Directory']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DirectoryCredentialResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DirectoryCredential'] = ResolversParentTypes['DirectoryCredential']> = {
  checkedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DirectoryCredentialKind'], ParentType, ContextType>;
  message?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  valid?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type DirectoryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DirectoryEdge'] = ResolversParentTypes['DirectoryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Directory'], ParentType, ContextType>;
};

export type DirectoryEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DirectoryEvent'] = ResolversParentTypes['DirectoryEvent']> = {
  changes?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  clientIp?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  credential?: Resolver<ResolversTypes['EventCredential'], ParentType, ContextType>;
  digest?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  errorCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  errorMessage?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  eventType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  initiatorEmail?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  initiatorId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  initiatorOrganizationId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  initiatorOrganizationName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  occurredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  requestId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  resourceId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  resourceType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sequence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  service?: Resolver<ResolversTypes['Scope'], ParentType, ContextType>;
  success?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DirectoryEventConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DirectoryEventConnection'] = ResolversParentTypes['DirectoryEventConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DirectoryEventEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['DirectoryEvent']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DirectoryEventEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DirectoryEventEdge'] = ResolversParentTypes['DirectoryEventEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DirectoryEvent'], ParentType, ContextType>;
};

export type DirectoryEventExportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DirectoryEventExport'] = ResolversParentTypes['DirectoryEventExport']> = {
  columns?: Resolver<Array<ResolversTypes['DirectoryEventColumn']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<Maybe<ResolversTypes['Administrator']>, ParentType, ContextType>;
  createdByName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  download?: Resolver<Maybe<ResolversTypes['SignedUrl']>, ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  failure?: Resolver<Maybe<ResolversTypes['ExportFailure']>, ParentType, ContextType>;
  filter?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  finishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  format?: Resolver<ResolversTypes['ExportFormat'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  processed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ExportState'], ParentType, ContextType>;
  through?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DirectoryEventExportConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DirectoryEventExportConnection'] = ResolversParentTypes['DirectoryEventExportConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DirectoryEventExportEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['DirectoryEventExport']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DirectoryEventExportEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DirectoryEventExportEdge'] = ResolversParentTypes['DirectoryEventExportEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DirectoryEventExport'], ParentType, ContextType>;
};

export type DirectoryEventExportPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DirectoryEventExportPayload'] = ResolversParentTypes['DirectoryEventExportPayload']> = {
  directoryEventExport?: Resolver<ResolversTypes['DirectoryEventExport'], ParentType, ContextType>;
};

export type DirectoryEventPurgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DirectoryEventPurge'] = ResolversParentTypes['DirectoryEventPurge']> = {
  digest?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  eventId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  occurredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  removed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  through?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DirectoryEventRetentionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DirectoryEventRetention'] = ResolversParentTypes['DirectoryEventRetention']> = {
  days?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  effectiveAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  lastPurge?: Resolver<Maybe<ResolversTypes['DirectoryEventPurge']>, ParentType, ContextType>;
  setAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type DirectoryEventRetentionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DirectoryEventRetentionPayload'] = ResolversParentTypes['DirectoryEventRetentionPayload']> = {
  directoryEventRetention?: Resolver<Maybe<ResolversTypes['DirectoryEventRetention']>, ParentType, ContextType>;
};

export type DirectoryPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DirectoryPayload'] = ResolversParentTypes['DirectoryPayload']> = {
  directory?: Resolver<ResolversTypes['Directory'], ParentType, ContextType>;
};

export type DirectorySyncFaultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DirectorySyncFault'] = ResolversParentTypes['DirectorySyncFault']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DirectorySyncRunResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DirectorySyncRun'] = ResolversParentTypes['DirectorySyncRun']> = {
  code?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  created?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  deprovisioned?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  directory?: Resolver<ResolversTypes['Directory'], ParentType, ContextType>;
  failed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  faults?: Resolver<Array<ResolversTypes['DirectorySyncFault']>, ParentType, ContextType>;
  finishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DirectorySyncKind'], ParentType, ContextType>;
  message?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  queuedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  requestedBy?: Resolver<Maybe<ResolversTypes['Administrator']>, ParentType, ContextType>;
  seen?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  startedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['DirectorySyncState'], ParentType, ContextType>;
  unchanged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  updated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DirectorySyncRunConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DirectorySyncRunConnection'] = ResolversParentTypes['DirectorySyncRunConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DirectorySyncRunEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['DirectorySyncRun']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DirectorySyncRunEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DirectorySyncRunEdge'] = ResolversParentTypes['DirectorySyncRunEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DirectorySyncRun'], ParentType, ContextType>;
};

export type DirectorySyncRunPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DirectorySyncRunPayload'] = ResolversParentTypes['DirectorySyncRunPayload']> = {
  directorySyncRun?: Resolver<ResolversTypes['DirectorySyncRun'], ParentType, ContextType>;
};

export type DirectorySyncStatusResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DirectorySyncStatus'] = ResolversParentTypes['DirectorySyncStatus']> = {
  code?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  details?: Resolver<Array<ResolversTypes['DirectorySyncFault']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  syncedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type DiskEncryptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DiskEncryption'] = ResolversParentTypes['DiskEncryption']> = {
  active?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  keyPresent?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  recoveryKey?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type EmailPreviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EmailPreview'] = ResolversParentTypes['EmailPreview']> = {
  html?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  replyTo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  senderName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EmailSettingsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EmailSettings'] = ResolversParentTypes['EmailSettings']> = {
  disclaimer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  replyTo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  senderName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  templates?: Resolver<Array<ResolversTypes['EmailTemplate']>, ParentType, ContextType>;
};

export type EmailTemplateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EmailTemplate'] = ResolversParentTypes['EmailTemplate']> = {
  customized?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  defaults?: Resolver<ResolversTypes['EmailTexts'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  preview?: Resolver<ResolversTypes['EmailPreview'], ParentType, ContextType>;
  texts?: Resolver<ResolversTypes['EmailTexts'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['EmailTemplateType'], ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  variables?: Resolver<Array<ResolversTypes['EmailVariable']>, ParentType, ContextType>;
};

export type EmailTemplatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EmailTemplatePayload'] = ResolversParentTypes['EmailTemplatePayload']> = {
  emailTemplate?: Resolver<ResolversTypes['EmailTemplate'], ParentType, ContextType>;
};

export type EmailTextsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EmailTexts'] = ResolversParentTypes['EmailTexts']> = {
  body?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  button?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  header?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nextStepContactInfo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EmailVariableResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EmailVariable'] = ResolversParentTypes['EmailVariable']> = {
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sample?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EndSessionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EndSessionPayload'] = ResolversParentTypes['EndSessionPayload']> = {
  endedId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type EndSessionsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EndSessionsPayload'] = ResolversParentTypes['EndSessionsPayload']> = {
  ended?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EndUserPortalSessionsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EndUserPortalSessionsPayload'] = ResolversParentTypes['EndUserPortalSessionsPayload']> = {
  endedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  organization?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
};

export type EntitlementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Entitlement'] = ResolversParentTypes['Entitlement']> = {
  category?: Resolver<ResolversTypes['ProductCategory'], ParentType, ContextType>;
  committedQuantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  contractType?: Resolver<ResolversTypes['ContractType'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  maxQuantity?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pricePerUnit?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  productCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  uncommittedQuantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['BillingUnit'], ParentType, ContextType>;
  usedQuantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EvaluatedPolicyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvaluatedPolicy'] = ResolversParentTypes['EvaluatedPolicy']> = {
  policy?: Resolver<ResolversTypes['AuthenticationPolicy'], ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['PolicyStanding'], ParentType, ContextType>;
};

export type EventCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventCount'] = ResolversParentTypes['EventCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type EventValueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventValue'] = ResolversParentTypes['EventValue']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type GoogleWorkspaceDirectoryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GoogleWorkspaceDirectory'] = ResolversParentTypes['GoogleWorkspaceDirectory']> = {
  adminEmail?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  apiUrl?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  associations?: Resolver<Maybe<ResolversTypes['AssociationConnection']>, ParentType, ContextType, Partial<GoogleWorkspaceDirectoryAssociationsArgs>>;
  attributeMappings?: Resolver<Array<ResolversTypes['DirectoryAttributeMapping']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  credential?: Resolver<Maybe<ResolversTypes['DirectoryCredential']>, ParentType, ContextType>;
  customerId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  defaultDomain?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  enabled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  groupsEnabled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  importFilter?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DirectoryKind'], ParentType, ContextType>;
  matchBy?: Resolver<ResolversTypes['DirectoryMatch'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  syncRuns?: Resolver<Maybe<ResolversTypes['DirectorySyncRunConnection']>, ParentType, ContextType, Partial<GoogleWorkspaceDirectorySyncRunsArgs>>;
  syncStatus?: Resolver<Maybe<ResolversTypes['DirectorySyncStatus']>, ParentType, ContextType>;
  tokenUrl?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  traverse?: Resolver<Maybe<ResolversTypes['TraversedResourceConnection']>, ParentType, ContextType, Partial<GoogleWorkspaceDirectoryTraverseArgs>>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  userGroups?: Resolver<Maybe<ResolversTypes['UserGroupConnection']>, ParentType, ContextType, Partial<GoogleWorkspaceDirectoryUserGroupsArgs>>;
  userLockoutAction?: Resolver<ResolversTypes['DirectoryUserAction'], ParentType, ContextType>;
  userPasswordExpirationAction?: Resolver<ResolversTypes['DirectoryUserAction'], ParentType, ContextType>;
  users?: Resolver<Maybe<ResolversTypes['UserConnection']>, ParentType, ContextType, Partial<GoogleWorkspaceDirectoryUsersArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Group'] = ResolversParentTypes['Group']> = {
  __resolveType: TypeResolveFn<'DeviceGroup' | 'UserGroup', ParentType, ContextType>;
};

export type InvoiceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Invoice'] = ResolversParentTypes['Invoice']> = {
  amountBilled?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  amountPaid?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  amountRemaining?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issuedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['InvoiceLine']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  paidAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  periodEnd?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  periodStart?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['InvoiceStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvoiceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvoiceConnection'] = ResolversParentTypes['InvoiceConnection']> = {
  edges?: Resolver<Array<ResolversTypes['InvoiceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Invoice']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InvoiceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvoiceEdge'] = ResolversParentTypes['InvoiceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Invoice'], ParentType, ContextType>;
};

export type InvoiceLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvoiceLine'] = ResolversParentTypes['InvoiceLine']> = {
  amount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  productCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unitPrice?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IpListResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IpList'] = ResolversParentTypes['IpList']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  entries?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  policies?: Resolver<ResolversTypes['AuthenticationPolicyConnection'], ParentType, ContextType, Partial<IpListPoliciesArgs>>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IpListConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IpListConnection'] = ResolversParentTypes['IpListConnection']> = {
  edges?: Resolver<Array<ResolversTypes['IpListEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['IpList']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IpListEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IpListEdge'] = ResolversParentTypes['IpListEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['IpList'], ParentType, ContextType>;
};

export type IpListPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IpListPayload'] = ResolversParentTypes['IpListPayload']> = {
  ipList?: Resolver<ResolversTypes['IpList'], ParentType, ContextType>;
};

export interface JsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export type LdapDirectoryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LdapDirectory'] = ResolversParentTypes['LdapDirectory']> = {
  associations?: Resolver<Maybe<ResolversTypes['AssociationConnection']>, ParentType, ContextType, Partial<LdapDirectoryAssociationsArgs>>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  enabled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DirectoryKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sambaEnabled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  syncRuns?: Resolver<Maybe<ResolversTypes['DirectorySyncRunConnection']>, ParentType, ContextType, Partial<LdapDirectorySyncRunsArgs>>;
  syncStatus?: Resolver<Maybe<ResolversTypes['DirectorySyncStatus']>, ParentType, ContextType>;
  traverse?: Resolver<Maybe<ResolversTypes['TraversedResourceConnection']>, ParentType, ContextType, Partial<LdapDirectoryTraverseArgs>>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  userGroups?: Resolver<Maybe<ResolversTypes['UserGroupConnection']>, ParentType, ContextType, Partial<LdapDirectoryUserGroupsArgs>>;
  userLockoutAction?: Resolver<ResolversTypes['DirectoryUserAction'], ParentType, ContextType>;
  userPasswordExpirationAction?: Resolver<ResolversTypes['DirectoryUserAction'], ParentType, ContextType>;
  users?: Resolver<Maybe<ResolversTypes['UserConnection']>, ParentType, ContextType, Partial<LdapDirectoryUsersArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LdapGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LdapGroup'] = ResolversParentTypes['LdapGroup']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LocalAccountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LocalAccount'] = ResolversParentTypes['LocalAccount']> = {
  administrator?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  managed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  secureToken?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  suspended?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  username?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LockoutPolicyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LockoutPolicy'] = ResolversParentTypes['LockoutPolicy']> = {
  attempts?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  lockoutMinutes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  windowMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ManagedOrganizationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ManagedOrganization'] = ResolversParentTypes['ManagedOrganization']> = {
  administratorCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  contactEmail?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  contactName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  logoUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  maxUsers?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  plan?: Resolver<Maybe<ResolversTypes['ManagedOrganizationPlan']>, ParentType, ContextType>;
  providerAdministrators?: Resolver<ResolversTypes['ProviderAdministratorConnection'], ParentType, ContextType, Partial<ManagedOrganizationProviderAdministratorsArgs>>;
  requireAdministratorMfa?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OrganizationStatus'], ParentType, ContextType>;
  suspendedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ManagedOrganizationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ManagedOrganizationConnection'] = ResolversParentTypes['ManagedOrganizationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ManagedOrganizationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ManagedOrganization']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ManagedOrganizationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ManagedOrganizationEdge'] = ResolversParentTypes['ManagedOrganizationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ManagedOrganization'], ParentType, ContextType>;
};

export type ManagedOrganizationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ManagedOrganizationPayload'] = ResolversParentTypes['ManagedOrganizationPayload']> = {
  managedOrganization?: Resolver<ResolversTypes['ManagedOrganization'], ParentType, ContextType>;
};

export type ManagedOrganizationPlanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ManagedOrganizationPlan'] = ResolversParentTypes['ManagedOrganizationPlan']> = {
  currentPeriodEnd?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  displayName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  productCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['BillingPlanStatus'], ParentType, ContextType>;
};

export type MdmEnrollmentCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MdmEnrollmentCount'] = ResolversParentTypes['MdmEnrollmentCount']> = {
  automated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  osFamily?: Resolver<ResolversTypes['OsFamily'], ParentType, ContextType>;
  vendor?: Resolver<ResolversTypes['MdmVendor'], ParentType, ContextType>;
};

export type MdmSettingsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MdmSettings'] = ResolversParentTypes['MdmSettings']> = {
  androidDefaultDeviceGroup?: Resolver<Maybe<ResolversTypes['DeviceGroup']>, ParentType, ContextType>;
  androidEnrollmentEnabled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  windowsDefaultDeviceGroup?: Resolver<Maybe<ResolversTypes['DeviceGroup']>, ParentType, ContextType>;
  windowsEnrollmentEnabled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type MdmSettingsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MdmSettingsPayload'] = ResolversParentTypes['MdmSettingsPayload']> = {
  mdmSettings?: Resolver<ResolversTypes['MdmSettings'], ParentType, ContextType>;
};

export type MfaPolicyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MfaPolicy'] = ResolversParentTypes['MfaPolicy']> = {
  enrollmentDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  factors?: Resolver<Array<ResolversTypes['AuthenticationFactor']>, ParentType, ContextType>;
  mostExclusionDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rememberDeviceDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  requirement?: Resolver<ResolversTypes['MfaRequirement'], ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type Microsoft365DirectoryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Microsoft365Directory'] = ResolversParentTypes['Microsoft365Directory']> = {
  apiUrl?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  associations?: Resolver<Maybe<ResolversTypes['AssociationConnection']>, ParentType, ContextType, Partial<Microsoft365DirectoryAssociationsArgs>>;
  attributeMappings?: Resolver<Array<ResolversTypes['DirectoryAttributeMapping']>, ParentType, ContextType>;
  clientId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  credential?: Resolver<Maybe<ResolversTypes['DirectoryCredential']>, ParentType, ContextType>;
  defaultDomain?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  enabled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  groupsEnabled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  importFilter?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DirectoryKind'], ParentType, ContextType>;
  loginUrl?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  matchBy?: Resolver<ResolversTypes['DirectoryMatch'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  syncRuns?: Resolver<Maybe<ResolversTypes['DirectorySyncRunConnection']>, ParentType, ContextType, Partial<Microsoft365DirectorySyncRunsArgs>>;
  syncStatus?: Resolver<Maybe<ResolversTypes['DirectorySyncStatus']>, ParentType, ContextType>;
  tenantId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  traverse?: Resolver<Maybe<ResolversTypes['TraversedResourceConnection']>, ParentType, ContextType, Partial<Microsoft365DirectoryTraverseArgs>>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  userGroups?: Resolver<Maybe<ResolversTypes['UserGroupConnection']>, ParentType, ContextType, Partial<Microsoft365DirectoryUserGroupsArgs>>;
  userLockoutAction?: Resolver<ResolversTypes['DirectoryUserAction'], ParentType, ContextType>;
  userPasswordExpirationAction?: Resolver<ResolversTypes['DirectoryUserAction'], ParentType, ContextType>;
  users?: Resolver<Maybe<ResolversTypes['UserConnection']>, ParentType, ContextType, Partial<Microsoft365DirectoryUsersArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  activateSsoApplication?: Resolver<Maybe<ResolversTypes['SsoApplicationPayload']>, ParentType, ContextType, RequireFields<MutationActivateSsoApplicationArgs, 'id'>>;
  activateUser?: Resolver<Maybe<ResolversTypes['UserPayload']>, ParentType, ContextType, RequireFields<MutationActivateUserArgs, 'id'>>;
  addCommandTargets?: Resolver<Maybe<ResolversTypes['CommandPayload']>, ParentType, ContextType, RequireFields<MutationAddCommandTargetsArgs, 'input'>>;
  addDeviceGroupExemptions?: Resolver<Maybe<ResolversTypes['DeviceGroupPayload']>, ParentType, ContextType, RequireFields<MutationAddDeviceGroupExemptionsArgs, 'input'>>;
  addDeviceGroupMembers?: Resolver<Maybe<ResolversTypes['DeviceGroupPayload']>, ParentType, ContextType, RequireFields<MutationAddDeviceGroupMembersArgs, 'input'>>;
  addPaymentMethod?: Resolver<Maybe<ResolversTypes['PaymentMethodPayload']>, ParentType, ContextType, RequireFields<MutationAddPaymentMethodArgs, 'input'>>;
  addPoliciesToGroup?: Resolver<Maybe<ResolversTypes['PolicyGroupPayload']>, ParentType, ContextType, RequireFields<MutationAddPoliciesToGroupArgs, 'input'>>;
  addSshKey?: Resolver<Maybe<ResolversTypes['SshKeyPayload']>, ParentType, ContextType, RequireFields<MutationAddSshKeyArgs, 'input'>>;
  addSupportCaseComment?: Resolver<Maybe<ResolversTypes['SupportCaseCommentPayload']>, ParentType, ContextType, RequireFields<MutationAddSupportCaseCommentArgs, 'input'>>;
  addUserGroupExemptions?: Resolver<Maybe<ResolversTypes['UserGroupPayload']>, ParentType, ContextType, RequireFields<MutationAddUserGroupExemptionsArgs, 'input'>>;
  addUserGroupMembers?: Resolver<Maybe<ResolversTypes['UserGroupPayload']>, ParentType, ContextType, RequireFields<MutationAddUserGroupMembersArgs, 'input'>>;
  applyPolicy?: Resolver<Maybe<ResolversTypes['PolicyPayload']>, ParentType, ContextType, RequireFields<MutationApplyPolicyArgs, 'input'>>;
  applyPolicyGroup?: Resolver<Maybe<ResolversTypes['PolicyGroupPayload']>, ParentType, ContextType, RequireFields<MutationApplyPolicyGroupArgs, 'input'>>;
  approveDeviceGroupSuggestions?: Resolver<Maybe<ResolversTypes['DeviceGroupPayload']>, ParentType, ContextType, RequireFields<MutationApproveDeviceGroupSuggestionsArgs, 'input'>>;
  approveUserGroupSuggestions?: Resolver<Maybe<ResolversTypes['UserGroupPayload']>, ParentType, ContextType, RequireFields<MutationApproveUserGroupSuggestionsArgs, 'input'>>;
  assignAdministratorRole?: Resolver<Maybe<ResolversTypes['AdministratorPayload']>, ParentType, ContextType, RequireFields<MutationAssignAdministratorRoleArgs, 'input'>>;
  assignCommand?: Resolver<Maybe<ResolversTypes['CommandPayload']>, ParentType, ContextType, RequireFields<MutationAssignCommandArgs, 'input'>>;
  assignSoftwareApp?: Resolver<Maybe<ResolversTypes['SoftwareAppPayload']>, ParentType, ContextType, RequireFields<MutationAssignSoftwareAppArgs, 'input'>>;
  assignToUserGroup?: Resolver<Maybe<ResolversTypes['UserGroupPayload']>, ParentType, ContextType, RequireFields<MutationAssignToUserGroupArgs, 'input'>>;
  associate?: Resolver<Maybe<ResolversTypes['AssociationPayload']>, ParentType, ContextType, RequireFields<MutationAssociateArgs, 'input'>>;
  attachSupportCaseFile?: Resolver<Maybe<ResolversTypes['SupportCaseAttachmentPayload']>, ParentType, ContextType, RequireFields<MutationAttachSupportCaseFileArgs, 'input'>>;
  beginTotp?: Resolver<Maybe<ResolversTypes['BeginTotpPayload']>, ParentType, ContextType, RequireFields<MutationBeginTotpArgs, 'input'>>;
  bindUserToDevice?: Resolver<Maybe<ResolversTypes['BindUserPayload']>, ParentType, ContextType, RequireFields<MutationBindUserToDeviceArgs, 'input'>>;
  cancelCommandRun?: Resolver<Maybe<ResolversTypes['CommandRunPayload']>, ParentType, ContextType, RequireFields<MutationCancelCommandRunArgs, 'id'>>;
  cancelDeviceAction?: Resolver<Maybe<ResolversTypes['DeviceActionPayload']>, ParentType, ContextType, RequireFields<MutationCancelDeviceActionArgs, 'id'>>;
  cancelUserImport?: Resolver<Maybe<ResolversTypes['UserImportPayload']>, ParentType, ContextType, RequireFields<MutationCancelUserImportArgs, 'id'>>;
  changeEmail?: Resolver<Maybe<ResolversTypes['ChangeEmailPayload']>, ParentType, ContextType, RequireFields<MutationChangeEmailArgs, 'input'>>;
  changePassword?: Resolver<Maybe<ResolversTypes['SignInMethodsPayload']>, ParentType, ContextType, RequireFields<MutationChangePasswordArgs, 'input'>>;
  closeSupportCase?: Resolver<Maybe<ResolversTypes['SupportSubmissionPayload']>, ParentType, ContextType, RequireFields<MutationCloseSupportCaseArgs, 'id'>>;
  confirmTotp?: Resolver<Maybe<ResolversTypes['SignInMethodsPayload']>, ParentType, ContextType, RequireFields<MutationConfirmTotpArgs, 'input'>>;
  createAdministrator?: Resolver<Maybe<ResolversTypes['AdministratorPayload']>, ParentType, ContextType, RequireFields<MutationCreateAdministratorArgs, 'input'>>;
  createApiKey?: Resolver<Maybe<ResolversTypes['NewApiKeyPayload']>, ParentType, ContextType, RequireFields<MutationCreateApiKeyArgs, 'input'>>;
  createAppleMdm?: Resolver<Maybe<ResolversTypes['AppleMdmPayload']>, ParentType, ContextType, RequireFields<MutationCreateAppleMdmArgs, 'input'>>;
  createAuthenticationPolicy?: Resolver<Maybe<ResolversTypes['AuthenticationPolicyPayload']>, ParentType, ContextType, RequireFields<MutationCreateAuthenticationPolicyArgs, 'input'>>;
  createCommand?: Resolver<Maybe<ResolversTypes['CommandPayload']>, ParentType, ContextType, RequireFields<MutationCreateCommandArgs, 'input'>>;
  createConnectKey?: Resolver<Maybe<ResolversTypes['NewConnectKeyPayload']>, ParentType, ContextType, RequireFields<MutationCreateConnectKeyArgs, 'input'>>;
  createDeviceGroup?: Resolver<Maybe<ResolversTypes['DeviceGroupPayload']>, ParentType, ContextType, RequireFields<MutationCreateDeviceGroupArgs, 'input'>>;
  createDirectory?: Resolver<Maybe<ResolversTypes['DirectoryPayload']>, ParentType, ContextType, RequireFields<MutationCreateDirectoryArgs, 'input'>>;
  createDirectoryEventExport?: Resolver<Maybe<ResolversTypes['DirectoryEventExportPayload']>, ParentType, ContextType, RequireFields<MutationCreateDirectoryEventExportArgs, 'input'>>;
  createIpList?: Resolver<Maybe<ResolversTypes['IpListPayload']>, ParentType, ContextType, RequireFields<MutationCreateIpListArgs, 'input'>>;
  createManagedOrganization?: Resolver<Maybe<ResolversTypes['ManagedOrganizationPayload']>, ParentType, ContextType, RequireFields<MutationCreateManagedOrganizationArgs, 'input'>>;
  createPolicy?: Resolver<Maybe<ResolversTypes['PolicyPayload']>, ParentType, ContextType, RequireFields<MutationCreatePolicyArgs, 'input'>>;
  createPolicyGroup?: Resolver<Maybe<ResolversTypes['PolicyGroupPayload']>, ParentType, ContextType, RequireFields<MutationCreatePolicyGroupArgs, 'input'>>;
  createRadiusServer?: Resolver<Maybe<ResolversTypes['RadiusServerPayload']>, ParentType, ContextType, RequireFields<MutationCreateRadiusServerArgs, 'input'>>;
  createSavedQuery?: Resolver<Maybe<ResolversTypes['SavedQueryPayload']>, ParentType, ContextType, RequireFields<MutationCreateSavedQueryArgs, 'input'>>;
  createServiceAccount?: Resolver<Maybe<ResolversTypes['ServiceAccountPayload']>, ParentType, ContextType, RequireFields<MutationCreateServiceAccountArgs, 'input'>>;
  createServiceAccountKey?: Resolver<Maybe<ResolversTypes['NewApiKeyPayload']>, ParentType, ContextType, RequireFields<MutationCreateServiceAccountKeyArgs, 'input'>>;
  createSoftwareApp?: Resolver<Maybe<ResolversTypes['SoftwareAppPayload']>, ParentType, ContextType, RequireFields<MutationCreateSoftwareAppArgs, 'input'>>;
  createSsoApplication?: Resolver<Maybe<ResolversTypes['SsoApplicationPayload']>, ParentType, ContextType, RequireFields<MutationCreateSsoApplicationArgs, 'input'>>;
  createUser?: Resolver<Maybe<ResolversTypes['UserPayload']>, ParentType, ContextType, RequireFields<MutationCreateUserArgs, 'input'>>;
  createUserExport?: Resolver<Maybe<ResolversTypes['UserExportPayload']>, ParentType, ContextType, RequireFields<MutationCreateUserExportArgs, 'input'>>;
  createUserGroup?: Resolver<Maybe<ResolversTypes['UserGroupPayload']>, ParentType, ContextType, RequireFields<MutationCreateUserGroupArgs, 'input'>>;
  createUserImport?: Resolver<Maybe<ResolversTypes['UserImportPayload']>, ParentType, ContextType, RequireFields<MutationCreateUserImportArgs, 'input'>>;
  deactivateSsoApplication?: Resolver<Maybe<ResolversTypes['SsoApplicationPayload']>, ParentType, ContextType, RequireFields<MutationDeactivateSsoApplicationArgs, 'id'>>;
  deleteAdministrator?: Resolver<Maybe<ResolversTypes['DeleteAdministratorPayload']>, ParentType, ContextType, RequireFields<MutationDeleteAdministratorArgs, 'id'>>;
  deleteAppleMdm?: Resolver<Maybe<ResolversTypes['DeleteAppleMdmPayload']>, ParentType, ContextType, RequireFields<MutationDeleteAppleMdmArgs, 'id'>>;
  deleteAuthenticationPolicy?: Resolver<Maybe<ResolversTypes['DeleteAuthenticationPolicyPayload']>, ParentType, ContextType, RequireFields<MutationDeleteAuthenticationPolicyArgs, 'id'>>;
  deleteCommand?: Resolver<Maybe<ResolversTypes['DeleteCommandPayload']>, ParentType, ContextType, RequireFields<MutationDeleteCommandArgs, 'id'>>;
  deleteDevice?: Resolver<Maybe<ResolversTypes['DeleteDevicePayload']>, ParentType, ContextType, RequireFields<MutationDeleteDeviceArgs, 'id'>>;
  deleteDeviceGroup?: Resolver<Maybe<ResolversTypes['DeleteDeviceGroupPayload']>, ParentType, ContextType, RequireFields<MutationDeleteDeviceGroupArgs, 'id'>>;
  deleteDirectory?: Resolver<Maybe<ResolversTypes['DeleteDirectoryPayload']>, ParentType, ContextType, RequireFields<MutationDeleteDirectoryArgs, 'id'>>;
  deleteDirectoryEventExport?: Resolver<Maybe<ResolversTypes['DeleteDirectoryEventExportPayload']>, ParentType, ContextType, RequireFields<MutationDeleteDirectoryEventExportArgs, 'id'>>;
  deleteIpList?: Resolver<Maybe<ResolversTypes['DeleteIpListPayload']>, ParentType, ContextType, RequireFields<MutationDeleteIpListArgs, 'id'>>;
  deletePolicy?: Resolver<Maybe<ResolversTypes['DeletePolicyPayload']>, ParentType, ContextType, RequireFields<MutationDeletePolicyArgs, 'id'>>;
  deletePolicyGroup?: Resolver<Maybe<ResolversTypes['DeletePolicyGroupPayload']>, ParentType, ContextType, RequireFields<MutationDeletePolicyGroupArgs, 'id'>>;
  deleteRadiusServer?: Resolver<Maybe<ResolversTypes['DeleteRadiusServerPayload']>, ParentType, ContextType, RequireFields<MutationDeleteRadiusServerArgs, 'id'>>;
  deleteSavedQuery?: Resolver<Maybe<ResolversTypes['DeleteSavedQueryPayload']>, ParentType, ContextType, RequireFields<MutationDeleteSavedQueryArgs, 'id'>>;
  deleteServiceAccount?: Resolver<Maybe<ResolversTypes['DeleteServiceAccountPayload']>, ParentType, ContextType, RequireFields<MutationDeleteServiceAccountArgs, 'id'>>;
  deleteSoftwareApp?: Resolver<Maybe<ResolversTypes['DeleteSoftwareAppPayload']>, ParentType, ContextType, RequireFields<MutationDeleteSoftwareAppArgs, 'id'>>;
  deleteSsoApplication?: Resolver<Maybe<ResolversTypes['DeleteSsoApplicationPayload']>, ParentType, ContextType, RequireFields<MutationDeleteSsoApplicationArgs, 'id'>>;
  deleteUser?: Resolver<Maybe<ResolversTypes['DeleteUserPayload']>, ParentType, ContextType, RequireFields<MutationDeleteUserArgs, 'id'>>;
  deleteUserExport?: Resolver<Maybe<ResolversTypes['DeleteUserExportPayload']>, ParentType, ContextType, RequireFields<MutationDeleteUserExportArgs, 'id'>>;
  deleteUserGroup?: Resolver<Maybe<ResolversTypes['DeleteUserGroupPayload']>, ParentType, ContextType, RequireFields<MutationDeleteUserGroupArgs, 'id'>>;
  deleteUserImport?: Resolver<Maybe<ResolversTypes['DeleteUserImportPayload']>, ParentType, ContextType, RequireFields<MutationDeleteUserImportArgs, 'id'>>;
  disableServiceAccount?: Resolver<Maybe<ResolversTypes['ServiceAccountPayload']>, ParentType, ContextType, RequireFields<MutationDisableServiceAccountArgs, 'id'>>;
  disconnectDevice?: Resolver<Maybe<ResolversTypes['DevicePayload']>, ParentType, ContextType, RequireFields<MutationDisconnectDeviceArgs, 'id'>>;
  dismissAllNotifications?: Resolver<Maybe<ResolversTypes['NotificationsPayload']>, ParentType, ContextType>;
  dismissNotification?: Resolver<Maybe<ResolversTypes['NotificationPayload']>, ParentType, ContextType, RequireFields<MutationDismissNotificationArgs, 'id'>>;
  dissociate?: Resolver<Maybe<ResolversTypes['AssociationPayload']>, ParentType, ContextType, RequireFields<MutationDissociateArgs, 'input'>>;
  enableServiceAccount?: Resolver<Maybe<ResolversTypes['ServiceAccountPayload']>, ParentType, ContextType, RequireFields<MutationEnableServiceAccountArgs, 'id'>>;
  endOtherSessions?: Resolver<Maybe<ResolversTypes['EndSessionsPayload']>, ParentType, ContextType>;
  endRemoteAssistSession?: Resolver<Maybe<ResolversTypes['RemoteAssistLaunchPayload']>, ParentType, ContextType, RequireFields<MutationEndRemoteAssistSessionArgs, 'id'>>;
  endSession?: Resolver<Maybe<ResolversTypes['EndSessionPayload']>, ParentType, ContextType, RequireFields<MutationEndSessionArgs, 'id'>>;
  endUserPortalSessions?: Resolver<Maybe<ResolversTypes['EndUserPortalSessionsPayload']>, ParentType, ContextType, RequireFields<MutationEndUserPortalSessionsArgs, 'input'>>;
  eraseDevice?: Resolver<Maybe<ResolversTypes['DeviceActionPayload']>, ParentType, ContextType, RequireFields<MutationEraseDeviceArgs, 'id'>>;
  excludeUserFromMfa?: Resolver<Maybe<ResolversTypes['UserPayload']>, ParentType, ContextType, RequireFields<MutationExcludeUserFromMfaArgs, 'input'>>;
  expireUserPassword?: Resolver<Maybe<ResolversTypes['UserPayload']>, ParentType, ContextType, RequireFields<MutationExpireUserPasswordArgs, 'id'>>;
  generateRecoveryCodes?: Resolver<Maybe<ResolversTypes['RecoveryCodesPayload']>, ParentType, ContextType, RequireFields<MutationGenerateRecoveryCodesArgs, 'input'>>;
  generateSsoCertificate?: Resolver<Maybe<ResolversTypes['SsoApplicationPayload']>, ParentType, ContextType, RequireFields<MutationGenerateSsoCertificateArgs, 'input'>>;
  grantOrganizationAccess?: Resolver<Maybe<ResolversTypes['OrganizationAccessPayload']>, ParentType, ContextType, RequireFields<MutationGrantOrganizationAccessArgs, 'input'>>;
  grantRemoteAssist?: Resolver<Maybe<ResolversTypes['RemoteAssistGrantPayload']>, ParentType, ContextType, RequireFields<MutationGrantRemoteAssistArgs, 'input'>>;
  importSsoMetadata?: Resolver<Maybe<ResolversTypes['SsoApplicationPayload']>, ParentType, ContextType, RequireFields<MutationImportSsoMetadataArgs, 'input'>>;
  joinRemoteAssistSession?: Resolver<Maybe<ResolversTypes['RemoteAssistLaunchPayload']>, ParentType, ContextType, RequireFields<MutationJoinRemoteAssistSessionArgs, 'id'>>;
  launchRemoteAssist?: Resolver<Maybe<ResolversTypes['RemoteAssistLaunchPayload']>, ParentType, ContextType, RequireFields<MutationLaunchRemoteAssistArgs, 'input'>>;
  lockDevice?: Resolver<Maybe<ResolversTypes['DeviceActionPayload']>, ParentType, ContextType, RequireFields<MutationLockDeviceArgs, 'input'>>;
  lockUser?: Resolver<Maybe<ResolversTypes['UserPayload']>, ParentType, ContextType, RequireFields<MutationLockUserArgs, 'id'>>;
  markAllNotificationsRead?: Resolver<Maybe<ResolversTypes['NotificationsPayload']>, ParentType, ContextType>;
  markNotificationRead?: Resolver<Maybe<ResolversTypes['NotificationPayload']>, ParentType, ContextType, RequireFields<MutationMarkNotificationReadArgs, 'id'>>;
  refreshGroupMembership?: Resolver<Maybe<ResolversTypes['RefreshGroupPayload']>, ParentType, ContextType, RequireFields<MutationRefreshGroupMembershipArgs, 'id'>>;
  removeCommandTargets?: Resolver<Maybe<ResolversTypes['CommandPayload']>, ParentType, ContextType, RequireFields<MutationRemoveCommandTargetsArgs, 'input'>>;
  removeDeviceGroupExemptions?: Resolver<Maybe<ResolversTypes['DeviceGroupPayload']>, ParentType, ContextType, RequireFields<MutationRemoveDeviceGroupExemptionsArgs, 'input'>>;
  removeDeviceGroupMembers?: Resolver<Maybe<ResolversTypes['DeviceGroupPayload']>, ParentType, ContextType, RequireFields<MutationRemoveDeviceGroupMembersArgs, 'input'>>;
  removeDirectoryCredential?: Resolver<Maybe<ResolversTypes['DirectoryPayload']>, ParentType, ContextType, RequireFields<MutationRemoveDirectoryCredentialArgs, 'id'>>;
  removeOrganizationLogo?: Resolver<Maybe<ResolversTypes['OrganizationPayload']>, ParentType, ContextType>;
  removePasskey?: Resolver<Maybe<ResolversTypes['SignInMethodsPayload']>, ParentType, ContextType, RequireFields<MutationRemovePasskeyArgs, 'input'>>;
  removePaymentMethod?: Resolver<Maybe<ResolversTypes['RemovePaymentMethodPayload']>, ParentType, ContextType, RequireFields<MutationRemovePaymentMethodArgs, 'id'>>;
  removePoliciesFromGroup?: Resolver<Maybe<ResolversTypes['PolicyGroupPayload']>, ParentType, ContextType, RequireFields<MutationRemovePoliciesFromGroupArgs, 'input'>>;
  removePolicy?: Resolver<Maybe<ResolversTypes['PolicyPayload']>, ParentType, ContextType, RequireFields<MutationRemovePolicyArgs, 'input'>>;
  removePolicyGroup?: Resolver<Maybe<ResolversTypes['PolicyGroupPayload']>, ParentType, ContextType, RequireFields<MutationRemovePolicyGroupArgs, 'input'>>;
  removeSshKey?: Resolver<Maybe<ResolversTypes['RemoveSshKeyPayload']>, ParentType, ContextType, RequireFields<MutationRemoveSshKeyArgs, 'id'>>;
  removeSupportCaseAttachment?: Resolver<Maybe<ResolversTypes['RemoveSupportCaseAttachmentPayload']>, ParentType, ContextType, RequireFields<MutationRemoveSupportCaseAttachmentArgs, 'id'>>;
  removeTotp?: Resolver<Maybe<ResolversTypes['SignInMethodsPayload']>, ParentType, ContextType, RequireFields<MutationRemoveTotpArgs, 'input'>>;
  removeUserGroupExemptions?: Resolver<Maybe<ResolversTypes['UserGroupPayload']>, ParentType, ContextType, RequireFields<MutationRemoveUserGroupExemptionsArgs, 'input'>>;
  removeUserGroupMembers?: Resolver<Maybe<ResolversTypes['UserGroupPayload']>, ParentType, ContextType, RequireFields<MutationRemoveUserGroupMembersArgs, 'input'>>;
  reopenSupportCase?: Resolver<Maybe<ResolversTypes['SupportSubmissionPayload']>, ParentType, ContextType, RequireFields<MutationReopenSupportCaseArgs, 'id'>>;
  replaceDirectoryMappings?: Resolver<Maybe<ResolversTypes['DirectoryPayload']>, ParentType, ContextType, RequireFields<MutationReplaceDirectoryMappingsArgs, 'input'>>;
  requireAdministratorMfa?: Resolver<Maybe<ResolversTypes['AuthenticationSettingsPayload']>, ParentType, ContextType, RequireFields<MutationRequireAdministratorMfaArgs, 'input'>>;
  resendAdministratorInvitation?: Resolver<Maybe<ResolversTypes['AdministratorPayload']>, ParentType, ContextType, RequireFields<MutationResendAdministratorInvitationArgs, 'id'>>;
  resetAdministratorMfa?: Resolver<Maybe<ResolversTypes['AdministratorPayload']>, ParentType, ContextType, RequireFields<MutationResetAdministratorMfaArgs, 'id'>>;
  resetEmailTemplate?: Resolver<Maybe<ResolversTypes['EmailTemplatePayload']>, ParentType, ContextType, RequireFields<MutationResetEmailTemplateArgs, 'type'>>;
  resetUserMfa?: Resolver<Maybe<ResolversTypes['UserPayload']>, ParentType, ContextType, RequireFields<MutationResetUserMfaArgs, 'id'>>;
  restartDevice?: Resolver<Maybe<ResolversTypes['DeviceActionPayload']>, ParentType, ContextType, RequireFields<MutationRestartDeviceArgs, 'id'>>;
  resumeManagedOrganization?: Resolver<Maybe<ResolversTypes['ManagedOrganizationPayload']>, ParentType, ContextType, RequireFields<MutationResumeManagedOrganizationArgs, 'id'>>;
  revokeAdministratorApiKey?: Resolver<Maybe<ResolversTypes['RevokeApiKeyPayload']>, ParentType, ContextType, RequireFields<MutationRevokeAdministratorApiKeyArgs, 'id'>>;
  revokeApiKey?: Resolver<Maybe<ResolversTypes['RevokeApiKeyPayload']>, ParentType, ContextType, RequireFields<MutationRevokeApiKeyArgs, 'id'>>;
  revokeConnectKey?: Resolver<Maybe<ResolversTypes['ConnectKeyPayload']>, ParentType, ContextType, RequireFields<MutationRevokeConnectKeyArgs, 'id'>>;
  revokeOrganizationAccess?: Resolver<Maybe<ResolversTypes['OrganizationAccessPayload']>, ParentType, ContextType, RequireFields<MutationRevokeOrganizationAccessArgs, 'input'>>;
  rotateApiKey?: Resolver<Maybe<ResolversTypes['NewApiKeyPayload']>, ParentType, ContextType, RequireFields<MutationRotateApiKeyArgs, 'input'>>;
  rotateDirectoryCredential?: Resolver<Maybe<ResolversTypes['DirectoryPayload']>, ParentType, ContextType, RequireFields<MutationRotateDirectoryCredentialArgs, 'input'>>;
  rotateRadiusSharedSecret?: Resolver<Maybe<ResolversTypes['RadiusServerPayload']>, ParentType, ContextType, RequireFields<MutationRotateRadiusSharedSecretArgs, 'input'>>;
  runCommand?: Resolver<Maybe<ResolversTypes['CommandRunPayload']>, ParentType, ContextType, RequireFields<MutationRunCommandArgs, 'input'>>;
  scheduleCommand?: Resolver<Maybe<ResolversTypes['CommandPayload']>, ParentType, ContextType, RequireFields<MutationScheduleCommandArgs, 'input'>>;
  setAllOrganizationsAccess?: Resolver<Maybe<ResolversTypes['OrganizationAccessPayload']>, ParentType, ContextType, RequireFields<MutationSetAllOrganizationsAccessArgs, 'input'>>;
  setBillingEmails?: Resolver<Maybe<ResolversTypes['BillingAccountPayload']>, ParentType, ContextType, RequireFields<MutationSetBillingEmailsArgs, 'input'>>;
  setDefaultPaymentMethod?: Resolver<Maybe<ResolversTypes['PaymentMethodPayload']>, ParentType, ContextType, RequireFields<MutationSetDefaultPaymentMethodArgs, 'id'>>;
  setDirectoryEventRetention?: Resolver<Maybe<ResolversTypes['DirectoryEventRetentionPayload']>, ParentType, ContextType, RequireFields<MutationSetDirectoryEventRetentionArgs, 'input'>>;
  setOrganizationLogo?: Resolver<Maybe<ResolversTypes['OrganizationPayload']>, ParentType, ContextType, RequireFields<MutationSetOrganizationLogoArgs, 'input'>>;
  setUserPassword?: Resolver<Maybe<ResolversTypes['UserPayload']>, ParentType, ContextType, RequireFields<MutationSetUserPasswordArgs, 'input'>>;
  shutDownDevice?: Resolver<Maybe<ResolversTypes['DeviceActionPayload']>, ParentType, ContextType, RequireFields<MutationShutDownDeviceArgs, 'id'>>;
  startDirectorySync?: Resolver<Maybe<ResolversTypes['DirectorySyncRunPayload']>, ParentType, ContextType, RequireFields<MutationStartDirectorySyncArgs, 'input'>>;
  startUserImport?: Resolver<Maybe<ResolversTypes['UserImportPayload']>, ParentType, ContextType, RequireFields<MutationStartUserImportArgs, 'id'>>;
  submitFeatureRequest?: Resolver<Maybe<ResolversTypes['SupportSubmissionPayload']>, ParentType, ContextType, RequireFields<MutationSubmitFeatureRequestArgs, 'input'>>;
  submitSupportTicket?: Resolver<Maybe<ResolversTypes['SupportSubmissionPayload']>, ParentType, ContextType, RequireFields<MutationSubmitSupportTicketArgs, 'input'>>;
  suspendAdministrator?: Resolver<Maybe<ResolversTypes['AdministratorPayload']>, ParentType, ContextType, RequireFields<MutationSuspendAdministratorArgs, 'id'>>;
  suspendManagedOrganization?: Resolver<Maybe<ResolversTypes['ManagedOrganizationPayload']>, ParentType, ContextType, RequireFields<MutationSuspendManagedOrganizationArgs, 'id'>>;
  suspendUser?: Resolver<Maybe<ResolversTypes['UserPayload']>, ParentType, ContextType, RequireFields<MutationSuspendUserArgs, 'id'>>;
  unassignCommand?: Resolver<Maybe<ResolversTypes['CommandPayload']>, ParentType, ContextType, RequireFields<MutationUnassignCommandArgs, 'input'>>;
  unassignFromUserGroup?: Resolver<Maybe<ResolversTypes['UserGroupPayload']>, ParentType, ContextType, RequireFields<MutationUnassignFromUserGroupArgs, 'input'>>;
  unassignSoftwareApp?: Resolver<Maybe<ResolversTypes['SoftwareAppPayload']>, ParentType, ContextType, RequireFields<MutationUnassignSoftwareAppArgs, 'input'>>;
  unbindUserFromDevice?: Resolver<Maybe<ResolversTypes['BindUserPayload']>, ParentType, ContextType, RequireFields<MutationUnbindUserFromDeviceArgs, 'input'>>;
  unlockUser?: Resolver<Maybe<ResolversTypes['UserPayload']>, ParentType, ContextType, RequireFields<MutationUnlockUserArgs, 'id'>>;
  unscheduleCommand?: Resolver<Maybe<ResolversTypes['CommandPayload']>, ParentType, ContextType, RequireFields<MutationUnscheduleCommandArgs, 'id'>>;
  unsuspendAdministrator?: Resolver<Maybe<ResolversTypes['AdministratorPayload']>, ParentType, ContextType, RequireFields<MutationUnsuspendAdministratorArgs, 'id'>>;
  updateAdministrator?: Resolver<Maybe<ResolversTypes['AdministratorPayload']>, ParentType, ContextType, RequireFields<MutationUpdateAdministratorArgs, 'input'>>;
  updateAppleMdm?: Resolver<Maybe<ResolversTypes['AppleMdmPayload']>, ParentType, ContextType, RequireFields<MutationUpdateAppleMdmArgs, 'input'>>;
  updateAuthenticationPolicy?: Resolver<Maybe<ResolversTypes['AuthenticationPolicyPayload']>, ParentType, ContextType, RequireFields<MutationUpdateAuthenticationPolicyArgs, 'input'>>;
  updateBillingAddress?: Resolver<Maybe<ResolversTypes['BillingAccountPayload']>, ParentType, ContextType, RequireFields<MutationUpdateBillingAddressArgs, 'input'>>;
  updateBillingContact?: Resolver<Maybe<ResolversTypes['BillingAccountPayload']>, ParentType, ContextType, RequireFields<MutationUpdateBillingContactArgs, 'input'>>;
  updateCommand?: Resolver<Maybe<ResolversTypes['CommandPayload']>, ParentType, ContextType, RequireFields<MutationUpdateCommandArgs, 'input'>>;
  updateDevice?: Resolver<Maybe<ResolversTypes['DevicePayload']>, ParentType, ContextType, RequireFields<MutationUpdateDeviceArgs, 'input'>>;
  updateDeviceGroup?: Resolver<Maybe<ResolversTypes['DeviceGroupPayload']>, ParentType, ContextType, RequireFields<MutationUpdateDeviceGroupArgs, 'input'>>;
  updateDirectory?: Resolver<Maybe<ResolversTypes['DirectoryPayload']>, ParentType, ContextType, RequireFields<MutationUpdateDirectoryArgs, 'input'>>;
  updateEmailSettings?: Resolver<Maybe<ResolversTypes['OrganizationPayload']>, ParentType, ContextType, RequireFields<MutationUpdateEmailSettingsArgs, 'input'>>;
  updateEmailTemplate?: Resolver<Maybe<ResolversTypes['EmailTemplatePayload']>, ParentType, ContextType, RequireFields<MutationUpdateEmailTemplateArgs, 'input'>>;
  updateIpList?: Resolver<Maybe<ResolversTypes['IpListPayload']>, ParentType, ContextType, RequireFields<MutationUpdateIpListArgs, 'input'>>;
  updateLockoutPolicy?: Resolver<Maybe<ResolversTypes['AuthenticationSettingsPayload']>, ParentType, ContextType, RequireFields<MutationUpdateLockoutPolicyArgs, 'input'>>;
  updateManagedOrganization?: Resolver<Maybe<ResolversTypes['ManagedOrganizationPayload']>, ParentType, ContextType, RequireFields<MutationUpdateManagedOrganizationArgs, 'input'>>;
  updateMdmSettings?: Resolver<Maybe<ResolversTypes['MdmSettingsPayload']>, ParentType, ContextType, RequireFields<MutationUpdateMdmSettingsArgs, 'input'>>;
  updateMfaPolicy?: Resolver<Maybe<ResolversTypes['AuthenticationSettingsPayload']>, ParentType, ContextType, RequireFields<MutationUpdateMfaPolicyArgs, 'input'>>;
  updateOrganization?: Resolver<Maybe<ResolversTypes['OrganizationPayload']>, ParentType, ContextType, RequireFields<MutationUpdateOrganizationArgs, 'input'>>;
  updateOrganizationSettings?: Resolver<Maybe<ResolversTypes['OrganizationPayload']>, ParentType, ContextType, RequireFields<MutationUpdateOrganizationSettingsArgs, 'input'>>;
  updatePasswordPolicy?: Resolver<Maybe<ResolversTypes['AuthenticationSettingsPayload']>, ParentType, ContextType, RequireFields<MutationUpdatePasswordPolicyArgs, 'input'>>;
  updatePolicy?: Resolver<Maybe<ResolversTypes['PolicyPayload']>, ParentType, ContextType, RequireFields<MutationUpdatePolicyArgs, 'input'>>;
  updatePolicyGroup?: Resolver<Maybe<ResolversTypes['PolicyGroupPayload']>, ParentType, ContextType, RequireFields<MutationUpdatePolicyGroupArgs, 'input'>>;
  updateRadiusServer?: Resolver<Maybe<ResolversTypes['RadiusServerPayload']>, ParentType, ContextType, RequireFields<MutationUpdateRadiusServerArgs, 'input'>>;
  updateSavedQuery?: Resolver<Maybe<ResolversTypes['SavedQueryPayload']>, ParentType, ContextType, RequireFields<MutationUpdateSavedQueryArgs, 'input'>>;
  updateServiceAccount?: Resolver<Maybe<ResolversTypes['ServiceAccountPayload']>, ParentType, ContextType, RequireFields<MutationUpdateServiceAccountArgs, 'input'>>;
  updateSoftwareApp?: Resolver<Maybe<ResolversTypes['SoftwareAppPayload']>, ParentType, ContextType, RequireFields<MutationUpdateSoftwareAppArgs, 'input'>>;
  updateSsoApplication?: Resolver<Maybe<ResolversTypes['SsoApplicationPayload']>, ParentType, ContextType, RequireFields<MutationUpdateSsoApplicationArgs, 'input'>>;
  updateSupportCase?: Resolver<Maybe<ResolversTypes['SupportCasePayload']>, ParentType, ContextType, RequireFields<MutationUpdateSupportCaseArgs, 'input'>>;
  updateUser?: Resolver<Maybe<ResolversTypes['UserPayload']>, ParentType, ContextType, RequireFields<MutationUpdateUserArgs, 'input'>>;
  updateUserGroup?: Resolver<Maybe<ResolversTypes['UserGroupPayload']>, ParentType, ContextType, RequireFields<MutationUpdateUserGroupArgs, 'input'>>;
  updateUserPortal?: Resolver<Maybe<ResolversTypes['OrganizationPayload']>, ParentType, ContextType, RequireFields<MutationUpdateUserPortalArgs, 'input'>>;
  uploadApplePushCertificate?: Resolver<Maybe<ResolversTypes['AppleMdmPayload']>, ParentType, ContextType, RequireFields<MutationUploadApplePushCertificateArgs, 'input'>>;
  uploadSsoCertificate?: Resolver<Maybe<ResolversTypes['SsoApplicationPayload']>, ParentType, ContextType, RequireFields<MutationUploadSsoCertificateArgs, 'input'>>;
  withdrawRemoteAssistGrant?: Resolver<Maybe<ResolversTypes['RemoteAssistGrantPayload']>, ParentType, ContextType, RequireFields<MutationWithdrawRemoteAssistGrantArgs, 'id'>>;
};

export type NetworkInterfaceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NetworkInterface'] = ResolversParentTypes['NetworkInterface']> = {
  address?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  family?: Resolver<ResolversTypes['AddressFamily'], ParentType, ContextType>;
  internal?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NewApiKeyPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NewApiKeyPayload'] = ResolversParentTypes['NewApiKeyPayload']> = {
  apiKey?: Resolver<ResolversTypes['ApiKey'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NewConnectKeyPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NewConnectKeyPayload'] = ResolversParentTypes['NewConnectKeyPayload']> = {
  connectKey?: Resolver<ResolversTypes['ConnectKey'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NewUserStatesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NewUserStates'] = ResolversParentTypes['NewUserStates']> = {
  application?: Resolver<ResolversTypes['UserState'], ParentType, ContextType>;
  import?: Resolver<ResolversTypes['UserState'], ParentType, ContextType>;
  manual?: Resolver<ResolversTypes['UserState'], ParentType, ContextType>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'ActiveDirectory' | 'Administrator' | 'AppleMdm' | 'AuthenticationPolicy' | 'Command' | 'CommandResult' | 'CommandRun' | 'ConnectKey' | 'Device' | 'DeviceAction' | 'DeviceGroup' | 'DirectoryEvent' | 'DirectoryEventExport' | 'DirectorySyncRun' | 'GoogleWorkspaceDirectory' | 'Invoice' | 'IpList' | 'LdapDirectory' | 'ManagedOrganization' | 'Microsoft365Directory' | 'Notification' | 'PaymentMethod' | 'Policy' | 'PolicyGroup' | 'PolicyResult' | 'Provider' | 'RadiusServer' | 'RemoteAssistGrant' | 'RemoteAssistSession' | 'SavedQuery' | 'ScimDirectory' | 'ServiceAccount' | 'SoftwareApp' | 'SoftwareStatus' | 'SsoApplication' | 'SupportCase' | 'SupportCaseAttachment' | 'SupportCaseComment' | 'SupportCaseStatusChange' | 'User' | 'UserBinding' | 'UserExport' | 'UserGroup' | 'UserImport' | 'UserImportEntry' | 'WorkdayDirectory', ParentType, ContextType>;
};

export type NotificationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Notification'] = ResolversParentTypes['Notification']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  dismissedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  dismissedByEmail?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  event?: Resolver<Maybe<ResolversTypes['DirectoryEvent']>, ParentType, ContextType>;
  eventType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  initiatorEmail?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NotificationKind'], ParentType, ContextType>;
  readAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  resourceId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  resourceType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  service?: Resolver<ResolversTypes['Scope'], ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['NotificationSeverity'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotificationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotificationConnection'] = ResolversParentTypes['NotificationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['NotificationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Notification']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NotificationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotificationEdge'] = ResolversParentTypes['NotificationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Notification'], ParentType, ContextType>;
};

export type NotificationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotificationPayload'] = ResolversParentTypes['NotificationPayload']> = {
  notification?: Resolver<ResolversTypes['Notification'], ParentType, ContextType>;
};

export type NotificationsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotificationsPayload'] = ResolversParentTypes['NotificationsPayload']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OperatingSystemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OperatingSystem'] = ResolversParentTypes['OperatingSystem']> = {
  displayManager?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fileSystem?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  major?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  minor?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  patch?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  release?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  timeZoneOffset?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OrganizationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization']> = {
  contactEmail?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  contactName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  displayName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  emails?: Resolver<ResolversTypes['EmailSettings'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  logo?: Resolver<Maybe<ResolversTypes['OrganizationLogo']>, ParentType, ContextType>;
  logoUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  maxUsers?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  providerOrganizationId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  settings?: Resolver<ResolversTypes['OrganizationSettings'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OrganizationStatus'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  userCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  userPortal?: Resolver<ResolversTypes['UserPortalSettings'], ParentType, ContextType>;
};

export type OrganizationAccessPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationAccessPayload'] = ResolversParentTypes['OrganizationAccessPayload']> = {
  providerAdministrator?: Resolver<ResolversTypes['ProviderAdministrator'], ParentType, ContextType>;
};

export type OrganizationLogoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationLogo'] = ResolversParentTypes['OrganizationLogo']> = {
  contentType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dataUrl?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  height?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  width?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrganizationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationPayload'] = ResolversParentTypes['OrganizationPayload']> = {
  organization?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
};

export type OrganizationSettingsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationSettings'] = ResolversParentTypes['OrganizationSettings']> = {
  defaultDomain?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  deviceIdentificationEnabled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  locale?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  managedUidEnabled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  newUserStates?: Resolver<ResolversTypes['NewUserStates'], ParentType, ContextType>;
  showIntroduction?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PasskeyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Passkey'] = ResolversParentTypes['Passkey']> = {
  backedUp?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastUsedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PasswordPolicyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PasswordPolicy'] = ResolversParentTypes['PasswordPolicy']> = {
  commonPasswordsAllowed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  complexityShown?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  compliance?: Resolver<ResolversTypes['PasswordCompliance'], ParentType, ContextType>;
  effectiveAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  expiresAfterDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  expiryWarningDays?: Resolver<Array<ResolversTypes['Int']>, ParentType, ContextType>;
  forceResetDaysBefore?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  graceEndsAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  history?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  minChangeDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  minLength?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recoveryEmailEnabled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  requireDigit?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  requireLowercase?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  requireSymbol?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  requireUppercase?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  resetWithoutMfaAllowed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  selfRecoveryDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  sequencesAllowed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  usernameAllowed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PasswordStateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PasswordState'] = ResolversParentTypes['PasswordState']> = {
  expired?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  neverExpires?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  set?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  setAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type PaymentMethodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentMethod'] = ResolversParentTypes['PaymentMethod']> = {
  brand?: Resolver<ResolversTypes['CardBrand'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  expired?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  expiryMonth?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  expiryYear?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  holderName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isDefault?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lastFour?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PaymentMethodConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentMethodConnection'] = ResolversParentTypes['PaymentMethodConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PaymentMethodEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['PaymentMethod']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PaymentMethodEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentMethodEdge'] = ResolversParentTypes['PaymentMethodEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PaymentMethod'], ParentType, ContextType>;
};

export type PaymentMethodPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentMethodPayload'] = ResolversParentTypes['PaymentMethodPayload']> = {
  paymentMethod?: Resolver<ResolversTypes['PaymentMethod'], ParentType, ContextType>;
};

export type PhoneNumberResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PhoneNumber'] = ResolversParentTypes['PhoneNumber']> = {
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PolicyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Policy'] = ResolversParentTypes['Policy']> = {
  associations?: Resolver<Maybe<ResolversTypes['AssociationConnection']>, ParentType, ContextType, Partial<PolicyAssociationsArgs>>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  deviceGroups?: Resolver<Maybe<ResolversTypes['DeviceGroupConnection']>, ParentType, ContextType, Partial<PolicyDeviceGroupsArgs>>;
  devices?: Resolver<ResolversTypes['DeviceConnection'], ParentType, ContextType, Partial<PolicyDevicesArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  notes?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  policyGroups?: Resolver<ResolversTypes['PolicyGroupConnection'], ParentType, ContextType, Partial<PolicyPolicyGroupsArgs>>;
  results?: Resolver<ResolversTypes['PolicyResultConnection'], ParentType, ContextType, Partial<PolicyResultsArgs>>;
  stats?: Resolver<ResolversTypes['PolicyStats'], ParentType, ContextType>;
  template?: Resolver<ResolversTypes['PolicyTemplate'], ParentType, ContextType>;
  traverse?: Resolver<Maybe<ResolversTypes['TraversedResourceConnection']>, ParentType, ContextType, Partial<PolicyTraverseArgs>>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  values?: Resolver<Array<ResolversTypes['PolicyValue']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PolicyConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicyConnection'] = ResolversParentTypes['PolicyConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PolicyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Policy']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PolicyEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicyEdge'] = ResolversParentTypes['PolicyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Policy'], ParentType, ContextType>;
};

export type PolicyGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicyGroup'] = ResolversParentTypes['PolicyGroup']> = {
  associations?: Resolver<Maybe<ResolversTypes['AssociationConnection']>, ParentType, ContextType, Partial<PolicyGroupAssociationsArgs>>;
  attributes?: Resolver<Array<ResolversTypes['CustomAttribute']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  deviceGroups?: Resolver<Maybe<ResolversTypes['DeviceGroupConnection']>, ParentType, ContextType, Partial<PolicyGroupDeviceGroupsArgs>>;
  devices?: Resolver<ResolversTypes['DeviceConnection'], ParentType, ContextType, Partial<PolicyGroupDevicesArgs>>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  policies?: Resolver<ResolversTypes['PolicyConnection'], ParentType, ContextType, Partial<PolicyGroupPoliciesArgs>>;
  traverse?: Resolver<Maybe<ResolversTypes['TraversedResourceConnection']>, ParentType, ContextType, Partial<PolicyGroupTraverseArgs>>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PolicyGroupConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicyGroupConnection'] = ResolversParentTypes['PolicyGroupConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PolicyGroupEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['PolicyGroup']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PolicyGroupEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicyGroupEdge'] = ResolversParentTypes['PolicyGroupEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PolicyGroup'], ParentType, ContextType>;
};

export type PolicyGroupPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicyGroupPayload'] = ResolversParentTypes['PolicyGroupPayload']> = {
  policyGroup?: Resolver<ResolversTypes['PolicyGroup'], ParentType, ContextType>;
};

export type PolicyPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicyPayload'] = ResolversParentTypes['PolicyPayload']> = {
  policy?: Resolver<ResolversTypes['Policy'], ParentType, ContextType>;
};

export type PolicyResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicyResult'] = ResolversParentTypes['PolicyResult']> = {
  detail?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  device?: Resolver<ResolversTypes['Device'], ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  errorOutput?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  exitStatus?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  output?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  policy?: Resolver<ResolversTypes['Policy'], ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PolicyResultState'], ParentType, ContextType>;
  success?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PolicyResultConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicyResultConnection'] = ResolversParentTypes['PolicyResultConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PolicyResultEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['PolicyResult']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PolicyResultEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicyResultEdge'] = ResolversParentTypes['PolicyResultEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PolicyResult'], ParentType, ContextType>;
};

export type PolicyStatsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicyStats'] = ResolversParentTypes['PolicyStats']> = {
  duplicate?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  failed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pending?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  success?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unsupportedOs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PolicyTemplateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicyTemplate'] = ResolversParentTypes['PolicyTemplate']> = {
  activation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  alert?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  behavior?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  delivery?: Resolver<ResolversTypes['PolicyDelivery'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fields?: Resolver<Array<ResolversTypes['PolicyTemplateField']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  osFamily?: Resolver<ResolversTypes['OsFamily'], ParentType, ContextType>;
  osRestrictions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PolicyTemplateState'], ParentType, ContextType>;
};

export type PolicyTemplateFieldResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicyTemplateField'] = ResolversParentTypes['PolicyTemplateField']> = {
  defaultValue?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  options?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  readOnly?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  required?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sensitive?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  tooltip?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['PolicyFieldType'], ParentType, ContextType>;
};

export type PolicyValueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicyValue'] = ResolversParentTypes['PolicyValue']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sensitive?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PosixGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PosixGroup'] = ResolversParentTypes['PosixGroup']> = {
  gid?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProviderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Provider'] = ResolversParentTypes['Provider']> = {
  administratorCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  administrators?: Resolver<ResolversTypes['ProviderAdministratorConnection'], ParentType, ContextType, Partial<ProviderAdministratorsArgs>>;
  contactEmail?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  contactName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  maxOrganizations?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organizationCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  organizations?: Resolver<ResolversTypes['ManagedOrganizationConnection'], ParentType, ContextType, Partial<ProviderOrganizationsArgs>>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProviderAdministratorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProviderAdministrator'] = ResolversParentTypes['ProviderAdministrator']> = {
  administrator?: Resolver<Maybe<ResolversTypes['Administrator']>, ParentType, ContextType>;
  allOrganizations?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  email?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organizationCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  organizations?: Resolver<ResolversTypes['ManagedOrganizationConnection'], ParentType, ContextType, Partial<ProviderAdministratorOrganizationsArgs>>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  suspended?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ProviderAdministratorConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProviderAdministratorConnection'] = ResolversParentTypes['ProviderAdministratorConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ProviderAdministratorEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ProviderAdministrator']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProviderAdministratorEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProviderAdministratorEdge'] = ResolversParentTypes['ProviderAdministratorEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ProviderAdministrator'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  accessRequirements?: Resolver<Maybe<Array<ResolversTypes['AccessRequirement']>>, ParentType, ContextType, Partial<QueryAccessRequirementsArgs>>;
  administrator?: Resolver<Maybe<ResolversTypes['Administrator']>, ParentType, ContextType, RequireFields<QueryAdministratorArgs, 'id'>>;
  administrators?: Resolver<Maybe<ResolversTypes['AdministratorConnection']>, ParentType, ContextType, Partial<QueryAdministratorsArgs>>;
  agentInstalls?: Resolver<Maybe<Array<ResolversTypes['AgentInstall']>>, ParentType, ContextType>;
  appleMdm?: Resolver<Maybe<ResolversTypes['AppleMdm']>, ParentType, ContextType, RequireFields<QueryAppleMdmArgs, 'id'>>;
  appleMdms?: Resolver<Maybe<ResolversTypes['AppleMdmConnection']>, ParentType, ContextType, Partial<QueryAppleMdmsArgs>>;
  authenticationPolicies?: Resolver<Maybe<ResolversTypes['AuthenticationPolicyConnection']>, ParentType, ContextType, Partial<QueryAuthenticationPoliciesArgs>>;
  authenticationPolicy?: Resolver<Maybe<ResolversTypes['AuthenticationPolicy']>, ParentType, ContextType, RequireFields<QueryAuthenticationPolicyArgs, 'id'>>;
  authenticationSettings?: Resolver<Maybe<ResolversTypes['AuthenticationSettings']>, ParentType, ContextType>;
  billing?: Resolver<Maybe<ResolversTypes['BillingAccount']>, ParentType, ContextType>;
  command?: Resolver<Maybe<ResolversTypes['Command']>, ParentType, ContextType, RequireFields<QueryCommandArgs, 'id'>>;
  commandResult?: Resolver<Maybe<ResolversTypes['CommandResult']>, ParentType, ContextType, RequireFields<QueryCommandResultArgs, 'id'>>;
  commandResults?: Resolver<Maybe<ResolversTypes['CommandResultConnection']>, ParentType, ContextType, RequireFields<QueryCommandResultsArgs, 'sort'>>;
  commandRun?: Resolver<Maybe<ResolversTypes['CommandRun']>, ParentType, ContextType, RequireFields<QueryCommandRunArgs, 'id'>>;
  commandRuns?: Resolver<Maybe<ResolversTypes['CommandRunConnection']>, ParentType, ContextType, RequireFields<QueryCommandRunsArgs, 'sort'>>;
  commands?: Resolver<Maybe<ResolversTypes['CommandConnection']>, ParentType, ContextType, Partial<QueryCommandsArgs>>;
  connectKey?: Resolver<Maybe<ResolversTypes['ConnectKey']>, ParentType, ContextType, RequireFields<QueryConnectKeyArgs, 'id'>>;
  connectKeys?: Resolver<Maybe<ResolversTypes['ConnectKeyConnection']>, ParentType, ContextType, Partial<QueryConnectKeysArgs>>;
  device?: Resolver<Maybe<ResolversTypes['Device']>, ParentType, ContextType, RequireFields<QueryDeviceArgs, 'id'>>;
  deviceActions?: Resolver<Maybe<ResolversTypes['DeviceActionConnection']>, ParentType, ContextType, Partial<QueryDeviceActionsArgs>>;
  deviceGroup?: Resolver<Maybe<ResolversTypes['DeviceGroup']>, ParentType, ContextType, RequireFields<QueryDeviceGroupArgs, 'id'>>;
  deviceGroups?: Resolver<Maybe<ResolversTypes['DeviceGroupConnection']>, ParentType, ContextType, Partial<QueryDeviceGroupsArgs>>;
  devices?: Resolver<Maybe<ResolversTypes['DeviceConnection']>, ParentType, ContextType, Partial<QueryDevicesArgs>>;
  directories?: Resolver<Maybe<ResolversTypes['DirectoryConnection']>, ParentType, ContextType, Partial<QueryDirectoriesArgs>>;
  directory?: Resolver<Maybe<ResolversTypes['Directory']>, ParentType, ContextType, RequireFields<QueryDirectoryArgs, 'id'>>;
  directoryAttributes?: Resolver<Maybe<ResolversTypes['DirectoryAttributeCatalog']>, ParentType, ContextType, RequireFields<QueryDirectoryAttributesArgs, 'kind'>>;
  directoryEvent?: Resolver<Maybe<ResolversTypes['DirectoryEvent']>, ParentType, ContextType, RequireFields<QueryDirectoryEventArgs, 'id'>>;
  directoryEventCounts?: Resolver<Maybe<Array<ResolversTypes['EventCount']>>, ParentType, ContextType, RequireFields<QueryDirectoryEventCountsArgs, 'interval'>>;
  directoryEventExport?: Resolver<Maybe<ResolversTypes['DirectoryEventExport']>, ParentType, ContextType, RequireFields<QueryDirectoryEventExportArgs, 'id'>>;
  directoryEventExports?: Resolver<Maybe<ResolversTypes['DirectoryEventExportConnection']>, ParentType, ContextType, Partial<QueryDirectoryEventExportsArgs>>;
  directoryEventRetention?: Resolver<Maybe<ResolversTypes['DirectoryEventRetention']>, ParentType, ContextType>;
  directoryEventValues?: Resolver<Maybe<Array<ResolversTypes['EventValue']>>, ParentType, ContextType, RequireFields<QueryDirectoryEventValuesArgs, 'field'>>;
  directoryEvents?: Resolver<Maybe<ResolversTypes['DirectoryEventConnection']>, ParentType, ContextType, Partial<QueryDirectoryEventsArgs>>;
  directorySyncRun?: Resolver<Maybe<ResolversTypes['DirectorySyncRun']>, ParentType, ContextType, RequireFields<QueryDirectorySyncRunArgs, 'id'>>;
  directorySyncRuns?: Resolver<Maybe<ResolversTypes['DirectorySyncRunConnection']>, ParentType, ContextType, Partial<QueryDirectorySyncRunsArgs>>;
  emailTemplate?: Resolver<Maybe<ResolversTypes['EmailTemplate']>, ParentType, ContextType, RequireFields<QueryEmailTemplateArgs, 'type'>>;
  evaluateAuthentication?: Resolver<Maybe<ResolversTypes['AuthenticationEvaluation']>, ParentType, ContextType, RequireFields<QueryEvaluateAuthenticationArgs, 'input'>>;
  invoice?: Resolver<Maybe<ResolversTypes['Invoice']>, ParentType, ContextType, RequireFields<QueryInvoiceArgs, 'id'>>;
  invoices?: Resolver<Maybe<ResolversTypes['InvoiceConnection']>, ParentType, ContextType, Partial<QueryInvoicesArgs>>;
  ipList?: Resolver<Maybe<ResolversTypes['IpList']>, ParentType, ContextType, RequireFields<QueryIpListArgs, 'id'>>;
  ipLists?: Resolver<Maybe<ResolversTypes['IpListConnection']>, ParentType, ContextType, Partial<QueryIpListsArgs>>;
  managedOrganization?: Resolver<Maybe<ResolversTypes['ManagedOrganization']>, ParentType, ContextType, RequireFields<QueryManagedOrganizationArgs, 'id'>>;
  managedOrganizations?: Resolver<Maybe<ResolversTypes['ManagedOrganizationConnection']>, ParentType, ContextType, Partial<QueryManagedOrganizationsArgs>>;
  mdmEnrollmentCounts?: Resolver<Maybe<Array<ResolversTypes['MdmEnrollmentCount']>>, ParentType, ContextType>;
  mdmSettings?: Resolver<Maybe<ResolversTypes['MdmSettings']>, ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<Maybe<Array<Maybe<ResolversTypes['Node']>>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  notification?: Resolver<Maybe<ResolversTypes['Notification']>, ParentType, ContextType, RequireFields<QueryNotificationArgs, 'id'>>;
  notifications?: Resolver<Maybe<ResolversTypes['NotificationConnection']>, ParentType, ContextType, RequireFields<QueryNotificationsArgs, 'sort'>>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  paymentMethod?: Resolver<Maybe<ResolversTypes['PaymentMethod']>, ParentType, ContextType, RequireFields<QueryPaymentMethodArgs, 'id'>>;
  paymentMethods?: Resolver<Maybe<ResolversTypes['PaymentMethodConnection']>, ParentType, ContextType, Partial<QueryPaymentMethodsArgs>>;
  policies?: Resolver<Maybe<ResolversTypes['PolicyConnection']>, ParentType, ContextType, Partial<QueryPoliciesArgs>>;
  policy?: Resolver<Maybe<ResolversTypes['Policy']>, ParentType, ContextType, RequireFields<QueryPolicyArgs, 'id'>>;
  policyGroup?: Resolver<Maybe<ResolversTypes['PolicyGroup']>, ParentType, ContextType, RequireFields<QueryPolicyGroupArgs, 'id'>>;
  policyGroups?: Resolver<Maybe<ResolversTypes['PolicyGroupConnection']>, ParentType, ContextType, Partial<QueryPolicyGroupsArgs>>;
  policyTemplates?: Resolver<Maybe<Array<ResolversTypes['PolicyTemplate']>>, ParentType, ContextType, Partial<QueryPolicyTemplatesArgs>>;
  previewDeviceGroup?: Resolver<Maybe<ResolversTypes['DeviceMemberPreview']>, ParentType, ContextType, RequireFields<QueryPreviewDeviceGroupArgs, 'memberQuery'>>;
  previewEmailTemplate?: Resolver<Maybe<ResolversTypes['EmailPreview']>, ParentType, ContextType, RequireFields<QueryPreviewEmailTemplateArgs, 'input'>>;
  previewUserGroup?: Resolver<Maybe<ResolversTypes['UserMemberPreview']>, ParentType, ContextType, RequireFields<QueryPreviewUserGroupArgs, 'memberQuery'>>;
  provider?: Resolver<Maybe<ResolversTypes['Provider']>, ParentType, ContextType>;
  radiusServer?: Resolver<Maybe<ResolversTypes['RadiusServer']>, ParentType, ContextType, RequireFields<QueryRadiusServerArgs, 'id'>>;
  radiusServers?: Resolver<Maybe<ResolversTypes['RadiusServerConnection']>, ParentType, ContextType, Partial<QueryRadiusServersArgs>>;
  remoteAssistGrant?: Resolver<Maybe<ResolversTypes['RemoteAssistGrant']>, ParentType, ContextType, RequireFields<QueryRemoteAssistGrantArgs, 'id'>>;
  remoteAssistGrants?: Resolver<Maybe<ResolversTypes['RemoteAssistGrantConnection']>, ParentType, ContextType, Partial<QueryRemoteAssistGrantsArgs>>;
  remoteAssistSession?: Resolver<Maybe<ResolversTypes['RemoteAssistSession']>, ParentType, ContextType, RequireFields<QueryRemoteAssistSessionArgs, 'id'>>;
  remoteAssistSessions?: Resolver<Maybe<ResolversTypes['RemoteAssistSessionConnection']>, ParentType, ContextType, Partial<QueryRemoteAssistSessionsArgs>>;
  roleMatrix?: Resolver<Maybe<Array<ResolversTypes['RoleMatrixCell']>>, ParentType, ContextType>;
  runSavedQuery?: Resolver<Maybe<ResolversTypes['SavedQueryRows']>, ParentType, ContextType, RequireFields<QueryRunSavedQueryArgs, 'id'>>;
  savedQueries?: Resolver<Maybe<ResolversTypes['SavedQueryConnection']>, ParentType, ContextType, Partial<QuerySavedQueriesArgs>>;
  savedQuery?: Resolver<Maybe<ResolversTypes['SavedQuery']>, ParentType, ContextType, RequireFields<QuerySavedQueryArgs, 'id'>>;
  service?: Resolver<Maybe<ResolversTypes['Service']>, ParentType, ContextType>;
  serviceAccount?: Resolver<Maybe<ResolversTypes['ServiceAccount']>, ParentType, ContextType, RequireFields<QueryServiceAccountArgs, 'id'>>;
  serviceAccounts?: Resolver<Maybe<ResolversTypes['ServiceAccountConnection']>, ParentType, ContextType, Partial<QueryServiceAccountsArgs>>;
  softwareApp?: Resolver<Maybe<ResolversTypes['SoftwareApp']>, ParentType, ContextType, RequireFields<QuerySoftwareAppArgs, 'id'>>;
  softwareApps?: Resolver<Maybe<ResolversTypes['SoftwareAppConnection']>, ParentType, ContextType, Partial<QuerySoftwareAppsArgs>>;
  ssoApplication?: Resolver<Maybe<ResolversTypes['SsoApplication']>, ParentType, ContextType, RequireFields<QuerySsoApplicationArgs, 'id'>>;
  ssoApplicationTemplates?: Resolver<Maybe<Array<ResolversTypes['SsoApplicationTemplate']>>, ParentType, ContextType, Partial<QuerySsoApplicationTemplatesArgs>>;
  ssoApplications?: Resolver<Maybe<ResolversTypes['SsoApplicationConnection']>, ParentType, ContextType, Partial<QuerySsoApplicationsArgs>>;
  supportCase?: Resolver<Maybe<ResolversTypes['SupportCase']>, ParentType, ContextType, RequireFields<QuerySupportCaseArgs, 'id'>>;
  supportCaseCounts?: Resolver<Maybe<Array<ResolversTypes['SupportCaseCount']>>, ParentType, ContextType, Partial<QuerySupportCaseCountsArgs>>;
  supportCases?: Resolver<Maybe<ResolversTypes['SupportCaseConnection']>, ParentType, ContextType, RequireFields<QuerySupportCasesArgs, 'sort'>>;
  systemInsightsApps?: Resolver<Maybe<ResolversTypes['SystemInsightsAppConnection']>, ParentType, ContextType, Partial<QuerySystemInsightsAppsArgs>>;
  systemInsightsBatteries?: Resolver<Maybe<ResolversTypes['SystemInsightsBatteryConnection']>, ParentType, ContextType, Partial<QuerySystemInsightsBatteriesArgs>>;
  systemInsightsDiskEncryption?: Resolver<Maybe<ResolversTypes['SystemInsightsDiskEncryptionConnection']>, ParentType, ContextType, Partial<QuerySystemInsightsDiskEncryptionArgs>>;
  systemInsightsInterfaceAddresses?: Resolver<Maybe<ResolversTypes['SystemInsightsInterfaceAddressConnection']>, ParentType, ContextType, Partial<QuerySystemInsightsInterfaceAddressesArgs>>;
  systemInsightsLinuxPackages?: Resolver<Maybe<ResolversTypes['SystemInsightsLinuxPackageConnection']>, ParentType, ContextType, Partial<QuerySystemInsightsLinuxPackagesArgs>>;
  systemInsightsOsVersions?: Resolver<Maybe<ResolversTypes['SystemInsightsOsVersionConnection']>, ParentType, ContextType, Partial<QuerySystemInsightsOsVersionsArgs>>;
  systemInsightsPatches?: Resolver<Maybe<ResolversTypes['SystemInsightsPatchConnection']>, ParentType, ContextType, Partial<QuerySystemInsightsPatchesArgs>>;
  systemInsightsPrograms?: Resolver<Maybe<ResolversTypes['SystemInsightsProgramConnection']>, ParentType, ContextType, Partial<QuerySystemInsightsProgramsArgs>>;
  systemInsightsSystemInfo?: Resolver<Maybe<ResolversTypes['SystemInsightsSystemInfoConnection']>, ParentType, ContextType, Partial<QuerySystemInsightsSystemInfoArgs>>;
  systemInsightsUptime?: Resolver<Maybe<ResolversTypes['SystemInsightsUptimeConnection']>, ParentType, ContextType, Partial<QuerySystemInsightsUptimeArgs>>;
  systemInsightsUsbDevices?: Resolver<Maybe<ResolversTypes['SystemInsightsUsbDeviceConnection']>, ParentType, ContextType, Partial<QuerySystemInsightsUsbDevicesArgs>>;
  systemInsightsUsers?: Resolver<Maybe<ResolversTypes['SystemInsightsUserConnection']>, ParentType, ContextType, Partial<QuerySystemInsightsUsersArgs>>;
  unreadNotificationCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType, RequireFields<QueryUserArgs, 'id'>>;
  userExport?: Resolver<Maybe<ResolversTypes['UserExport']>, ParentType, ContextType, RequireFields<QueryUserExportArgs, 'id'>>;
  userExports?: Resolver<Maybe<ResolversTypes['UserExportConnection']>, ParentType, ContextType, Partial<QueryUserExportsArgs>>;
  userGroup?: Resolver<Maybe<ResolversTypes['UserGroup']>, ParentType, ContextType, RequireFields<QueryUserGroupArgs, 'id'>>;
  userGroups?: Resolver<Maybe<ResolversTypes['UserGroupConnection']>, ParentType, ContextType, Partial<QueryUserGroupsArgs>>;
  userImport?: Resolver<Maybe<ResolversTypes['UserImport']>, ParentType, ContextType, RequireFields<QueryUserImportArgs, 'id'>>;
  userImports?: Resolver<Maybe<ResolversTypes['UserImportConnection']>, ParentType, ContextType, Partial<QueryUserImportsArgs>>;
  users?: Resolver<Maybe<ResolversTypes['UserConnection']>, ParentType, ContextType, Partial<QueryUsersArgs>>;
  viewer?: Resolver<Maybe<ResolversTypes['Viewer']>, ParentType, ContextType>;
};

export type RadiusReplyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RadiusReply'] = ResolversParentTypes['RadiusReply']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RadiusServerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RadiusServer'] = ResolversParentTypes['RadiusServer']> = {
  associations?: Resolver<Maybe<ResolversTypes['AssociationConnection']>, ParentType, ContextType, Partial<RadiusServerAssociationsArgs>>;
  authIdp?: Resolver<ResolversTypes['RadiusAuthIdp'], ParentType, ContextType>;
  caCertExpiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  caCertificates?: Resolver<Array<ResolversTypes['Certificate']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  deviceCertEnabled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mfa?: Resolver<ResolversTypes['RadiusMfa'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  networkSourceIps?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  radsecEnabled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  requireRadsec?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  requireTlsAuth?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sharedSecret?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sharedSecretUpdatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  traverse?: Resolver<Maybe<ResolversTypes['TraversedResourceConnection']>, ParentType, ContextType, Partial<RadiusServerTraverseArgs>>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  userCertEnabled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userGroups?: Resolver<Maybe<ResolversTypes['UserGroupConnection']>, ParentType, ContextType, Partial<RadiusServerUserGroupsArgs>>;
  userLockoutAction?: Resolver<ResolversTypes['RadiusUserAction'], ParentType, ContextType>;
  userPasswordEnabled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userPasswordExpirationAction?: Resolver<ResolversTypes['RadiusUserAction'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RadiusServerConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RadiusServerConnection'] = ResolversParentTypes['RadiusServerConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RadiusServerEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['RadiusServer']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RadiusServerEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RadiusServerEdge'] = ResolversParentTypes['RadiusServerEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RadiusServer'], ParentType, ContextType>;
};

export type RadiusServerPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RadiusServerPayload'] = ResolversParentTypes['RadiusServerPayload']> = {
  radiusServer?: Resolver<ResolversTypes['RadiusServer'], ParentType, ContextType>;
};

export type RecoveryCodesPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecoveryCodesPayload'] = ResolversParentTypes['RecoveryCodesPayload']> = {
  recoveryCodes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RecoveryEmailResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecoveryEmail'] = ResolversParentTypes['RecoveryEmail']> = {
  address?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  verified?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  verifiedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type RefreshGroupPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RefreshGroupPayload'] = ResolversParentTypes['RefreshGroupPayload']> = {
  group?: Resolver<ResolversTypes['Group'], ParentType, ContextType>;
};

export type RemoteAssistGrantResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemoteAssistGrant'] = ResolversParentTypes['RemoteAssistGrant']> = {
  administrator?: Resolver<Maybe<ResolversTypes['Administrator']>, ParentType, ContextType>;
  administratorName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  administratorOrganizationId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  allowedUntil?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  deviceGroup?: Resolver<Maybe<ResolversTypes['DeviceGroup']>, ParentType, ContextType>;
  grantedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  grantedBy?: Resolver<Maybe<ResolversTypes['Administrator']>, ParentType, ContextType>;
  grantedByName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isLimited?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sessions?: Resolver<ResolversTypes['RemoteAssistSessionConnection'], ParentType, ContextType, Partial<RemoteAssistGrantSessionsArgs>>;
  standing?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  withdrawnAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  withdrawnBy?: Resolver<Maybe<ResolversTypes['Administrator']>, ParentType, ContextType>;
  withdrawnByName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RemoteAssistGrantConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemoteAssistGrantConnection'] = ResolversParentTypes['RemoteAssistGrantConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RemoteAssistGrantEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['RemoteAssistGrant']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RemoteAssistGrantEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemoteAssistGrantEdge'] = ResolversParentTypes['RemoteAssistGrantEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RemoteAssistGrant'], ParentType, ContextType>;
};

export type RemoteAssistGrantPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemoteAssistGrantPayload'] = ResolversParentTypes['RemoteAssistGrantPayload']> = {
  remoteAssistGrant?: Resolver<ResolversTypes['RemoteAssistGrant'], ParentType, ContextType>;
};

export type RemoteAssistLaunchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemoteAssistLaunch'] = ResolversParentTypes['RemoteAssistLaunch']> = {
  consent?: Resolver<ResolversTypes['RemoteAssistConsent'], ParentType, ContextType>;
  deviceId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  mode?: Resolver<ResolversTypes['RemoteAssistMode'], ParentType, ContextType>;
  requestedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  sessionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  startedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['RemoteAssistState'], ParentType, ContextType>;
};

export type RemoteAssistLaunchPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemoteAssistLaunchPayload'] = ResolversParentTypes['RemoteAssistLaunchPayload']> = {
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  launch?: Resolver<ResolversTypes['RemoteAssistLaunch'], ParentType, ContextType>;
  remoteAssistSession?: Resolver<Maybe<ResolversTypes['RemoteAssistSession']>, ParentType, ContextType>;
};

export type RemoteAssistSessionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemoteAssistSession'] = ResolversParentTypes['RemoteAssistSession']> = {
  answeredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  codeAttempts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  consent?: Resolver<ResolversTypes['RemoteAssistConsent'], ParentType, ContextType>;
  denial?: Resolver<Maybe<ResolversTypes['RemoteAssistDenial']>, ParentType, ContextType>;
  device?: Resolver<Maybe<ResolversTypes['Device']>, ParentType, ContextType>;
  deviceName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  durationSeconds?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  endedBy?: Resolver<Maybe<ResolversTypes['RemoteAssistParty']>, ParentType, ContextType>;
  endedByAdministrator?: Resolver<Maybe<ResolversTypes['Administrator']>, ParentType, ContextType>;
  endedByName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  grant?: Resolver<Maybe<ResolversTypes['RemoteAssistGrant']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  launchedBy?: Resolver<Maybe<ResolversTypes['Administrator']>, ParentType, ContextType>;
  launchedByName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  mode?: Resolver<ResolversTypes['RemoteAssistMode'], ParentType, ContextType>;
  requestedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  startedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['RemoteAssistState'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RemoteAssistSessionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemoteAssistSessionConnection'] = ResolversParentTypes['RemoteAssistSessionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RemoteAssistSessionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['RemoteAssistSession']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RemoteAssistSessionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemoteAssistSessionEdge'] = ResolversParentTypes['RemoteAssistSessionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RemoteAssistSession'], ParentType, ContextType>;
};

export type RemovePaymentMethodPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemovePaymentMethodPayload'] = ResolversParentTypes['RemovePaymentMethodPayload']> = {
  defaultPaymentMethod?: Resolver<Maybe<ResolversTypes['PaymentMethod']>, ParentType, ContextType>;
  removedId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type RemoveSshKeyPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemoveSshKeyPayload'] = ResolversParentTypes['RemoveSshKeyPayload']> = {
  removedId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
};

export type RemoveSupportCaseAttachmentPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemoveSupportCaseAttachmentPayload'] = ResolversParentTypes['RemoveSupportCaseAttachmentPayload']> = {
  removedId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  supportCase?: Resolver<ResolversTypes['SupportCase'], ParentType, ContextType>;
};

export type ResourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Resource'] = ResolversParentTypes['Resource']> = {
  __resolveType: TypeResolveFn<'ActiveDirectory' | 'Command' | 'Device' | 'DeviceGroup' | 'GoogleWorkspaceDirectory' | 'LdapDirectory' | 'Microsoft365Directory' | 'Policy' | 'PolicyGroup' | 'RadiusServer' | 'ScimDirectory' | 'SoftwareApp' | 'SsoApplication' | 'User' | 'UserGroup' | 'WorkdayDirectory', ParentType, ContextType>;
};

export type ResourceReferenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResourceReference'] = ResolversParentTypes['ResourceReference']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ResourceKind'], ParentType, ContextType>;
  resource?: Resolver<Maybe<ResolversTypes['Resource']>, ParentType, ContextType>;
};

export type RestrictedFieldResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RestrictedField'] = ResolversParentTypes['RestrictedField']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  owner?: Resolver<ResolversTypes['ExternalAuthority'], ParentType, ContextType>;
};

export type RevokeApiKeyPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevokeApiKeyPayload'] = ResolversParentTypes['RevokeApiKeyPayload']> = {
  revokedId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type RoleMatrixCellResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoleMatrixCell'] = ResolversParentTypes['RoleMatrixCell']> = {
  actions?: Resolver<Array<ResolversTypes['Action']>, ParentType, ContextType>;
  condition?: Resolver<Maybe<ResolversTypes['AccessCondition']>, ParentType, ContextType>;
  level?: Resolver<ResolversTypes['AccessLevel'], ParentType, ContextType>;
  published?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['Scope'], ParentType, ContextType>;
};

export type SavedQueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SavedQuery'] = ResolversParentTypes['SavedQuery']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<Maybe<ResolversTypes['Administrator']>, ParentType, ContextType>;
  createdByName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  filter?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sort?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  table?: Resolver<ResolversTypes['SavedQueryTable'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SavedQueryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SavedQueryConnection'] = ResolversParentTypes['SavedQueryConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SavedQueryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['SavedQuery']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SavedQueryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SavedQueryEdge'] = ResolversParentTypes['SavedQueryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SavedQuery'], ParentType, ContextType>;
};

export type SavedQueryPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SavedQueryPayload'] = ResolversParentTypes['SavedQueryPayload']> = {
  savedQuery?: Resolver<ResolversTypes['SavedQuery'], ParentType, ContextType>;
};

export type SavedQueryRowsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SavedQueryRows'] = ResolversParentTypes['SavedQueryRows']> = {
  __resolveType: TypeResolveFn<'DirectoryEventConnection' | 'SystemInsightsAppConnection' | 'SystemInsightsBatteryConnection' | 'SystemInsightsDiskEncryptionConnection' | 'SystemInsightsInterfaceAddressConnection' | 'SystemInsightsLinuxPackageConnection' | 'SystemInsightsOsVersionConnection' | 'SystemInsightsPatchConnection' | 'SystemInsightsProgramConnection' | 'SystemInsightsSystemInfoConnection' | 'SystemInsightsUptimeConnection' | 'SystemInsightsUsbDeviceConnection' | 'SystemInsightsUserConnection', ParentType, ContextType>;
};

export type ScimDirectoryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ScimDirectory'] = ResolversParentTypes['ScimDirectory']> = {
  associations?: Resolver<Maybe<ResolversTypes['AssociationConnection']>, ParentType, ContextType, Partial<ScimDirectoryAssociationsArgs>>;
  attributeMappings?: Resolver<Array<ResolversTypes['DirectoryAttributeMapping']>, ParentType, ContextType>;
  baseUrl?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  credential?: Resolver<Maybe<ResolversTypes['DirectoryCredential']>, ParentType, ContextType>;
  deprovisionAction?: Resolver<ResolversTypes['ScimDeprovisionAction'], ParentType, ContextType>;
  enabled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  importFilter?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DirectoryKind'], ParentType, ContextType>;
  matchBy?: Resolver<ResolversTypes['DirectoryMatch'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  syncRuns?: Resolver<Maybe<ResolversTypes['DirectorySyncRunConnection']>, ParentType, ContextType, Partial<ScimDirectorySyncRunsArgs>>;
  syncStatus?: Resolver<Maybe<ResolversTypes['DirectorySyncStatus']>, ParentType, ContextType>;
  traverse?: Resolver<Maybe<ResolversTypes['TraversedResourceConnection']>, ParentType, ContextType, Partial<ScimDirectoryTraverseArgs>>;
  updateMethod?: Resolver<ResolversTypes['ScimUpdateMethod'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  userGroups?: Resolver<Maybe<ResolversTypes['UserGroupConnection']>, ParentType, ContextType, Partial<ScimDirectoryUserGroupsArgs>>;
  users?: Resolver<Maybe<ResolversTypes['UserConnection']>, ParentType, ContextType, Partial<ScimDirectoryUsersArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SecureLoginResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SecureLogin'] = ResolversParentTypes['SecureLogin']> = {
  enabled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  supported?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ServiceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Service'] = ResolversParentTypes['Service']> = {
  authentication?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  setUp?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ServiceAccountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceAccount'] = ResolversParentTypes['ServiceAccount']> = {
  apiKeys?: Resolver<Array<ResolversTypes['ApiKey']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  disabled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ServiceAccountConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceAccountConnection'] = ResolversParentTypes['ServiceAccountConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ServiceAccountEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ServiceAccount']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ServiceAccountEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceAccountEdge'] = ResolversParentTypes['ServiceAccountEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ServiceAccount'], ParentType, ContextType>;
};

export type ServiceAccountPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceAccountPayload'] = ResolversParentTypes['ServiceAccountPayload']> = {
  serviceAccount?: Resolver<ResolversTypes['ServiceAccount'], ParentType, ContextType>;
};

export type SessionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Session'] = ResolversParentTypes['Session']> = {
  clientIp?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  current?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  factors?: Resolver<Array<ResolversTypes['SignInFactor']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastSeenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  userAgent?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SignInMethodsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SignInMethods'] = ResolversParentTypes['SignInMethods']> = {
  mfaRequired?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  passkeys?: Resolver<Array<ResolversTypes['Passkey']>, ParentType, ContextType>;
  passwordSetAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  recoveryCodesLeft?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totpEnrolled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  totpEnrolledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type SignInMethodsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SignInMethodsPayload'] = ResolversParentTypes['SignInMethodsPayload']> = {
  signInMethods?: Resolver<ResolversTypes['SignInMethods'], ParentType, ContextType>;
};

export type SignedUrlResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SignedUrl'] = ResolversParentTypes['SignedUrl']> = {
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SoftwareAppResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SoftwareApp'] = ResolversParentTypes['SoftwareApp']> = {
  associations?: Resolver<Maybe<ResolversTypes['AssociationConnection']>, ParentType, ContextType, Partial<SoftwareAppAssociationsArgs>>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  deviceGroups?: Resolver<Maybe<ResolversTypes['DeviceGroupConnection']>, ParentType, ContextType, Partial<SoftwareAppDeviceGroupsArgs>>;
  devices?: Resolver<ResolversTypes['DeviceConnection'], ParentType, ContextType, Partial<SoftwareAppDevicesArgs>>;
  displayName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  settings?: Resolver<ResolversTypes['SoftwareAppSettings'], ParentType, ContextType>;
  stats?: Resolver<ResolversTypes['SoftwareStats'], ParentType, ContextType>;
  statuses?: Resolver<ResolversTypes['SoftwareStatusConnection'], ParentType, ContextType, Partial<SoftwareAppStatusesArgs>>;
  traverse?: Resolver<Maybe<ResolversTypes['TraversedResourceConnection']>, ParentType, ContextType, Partial<SoftwareAppTraverseArgs>>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SoftwareAppConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SoftwareAppConnection'] = ResolversParentTypes['SoftwareAppConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SoftwareAppEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['SoftwareApp']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SoftwareAppEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SoftwareAppEdge'] = ResolversParentTypes['SoftwareAppEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SoftwareApp'], ParentType, ContextType>;
};

export type SoftwareAppPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SoftwareAppPayload'] = ResolversParentTypes['SoftwareAppPayload']> = {
  softwareApp?: Resolver<ResolversTypes['SoftwareApp'], ParentType, ContextType>;
};

export type SoftwareAppSettingsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SoftwareAppSettings'] = ResolversParentTypes['SoftwareAppSettings']> = {
  autoUpdate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  desiredState?: Resolver<ResolversTypes['SoftwareDesiredState'], ParentType, ContextType>;
  packageId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  packageManager?: Resolver<ResolversTypes['PackageManager'], ParentType, ContextType>;
  packageVersion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  updateDelayAllowed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SoftwareStatsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SoftwareStats'] = ResolversParentTypes['SoftwareStats']> = {
  failed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  installed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pending?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  uninstalled?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SoftwareStatusResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SoftwareStatus'] = ResolversParentTypes['SoftwareStatus']> = {
  app?: Resolver<ResolversTypes['SoftwareApp'], ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  details?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  device?: Resolver<ResolversTypes['Device'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reportedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['SoftwareState'], ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SoftwareStatusConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SoftwareStatusConnection'] = ResolversParentTypes['SoftwareStatusConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SoftwareStatusEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['SoftwareStatus']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SoftwareStatusEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SoftwareStatusEdge'] = ResolversParentTypes['SoftwareStatusEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SoftwareStatus'], ParentType, ContextType>;
};

export type SshKeyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SshKey'] = ResolversParentTypes['SshKey']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  publicKey?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SshKeyPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SshKeyPayload'] = ResolversParentTypes['SshKeyPayload']> = {
  sshKey?: Resolver<ResolversTypes['SshKey'], ParentType, ContextType>;
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
};

export type SshParameterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SshParameter'] = ResolversParentTypes['SshParameter']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SshSettingsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SshSettings'] = ResolversParentTypes['SshSettings']> = {
  managed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  parameters?: Resolver<Array<ResolversTypes['SshParameter']>, ParentType, ContextType>;
  passwordAllowed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  publicKeyAllowed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  rootAllowed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SsoApplicationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SsoApplication'] = ResolversParentTypes['SsoApplication']> = {
  active?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  associations?: Resolver<Maybe<ResolversTypes['AssociationConnection']>, ParentType, ContextType, Partial<SsoApplicationAssociationsArgs>>;
  color?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  config?: Resolver<ResolversTypes['SsoConfiguration'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  displayLabel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  displayName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hidden?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  idpCertExpiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  idpCertificate?: Resolver<Maybe<ResolversTypes['Certificate']>, ParentType, ContextType>;
  idpCertificateUpdatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  idpMetadata?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  idpPrivateKey?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  idpPrivateKeyUpdatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  jitEnabled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  logoUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  spCertificate?: Resolver<Maybe<ResolversTypes['Certificate']>, ParentType, ContextType>;
  spCertificateUpdatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  ssoUrl?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  template?: Resolver<Maybe<ResolversTypes['SsoApplicationTemplate']>, ParentType, ContextType>;
  traverse?: Resolver<Maybe<ResolversTypes['TraversedResourceConnection']>, ParentType, ContextType, Partial<SsoApplicationTraverseArgs>>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  userGroups?: Resolver<Maybe<ResolversTypes['UserGroupConnection']>, ParentType, ContextType, Partial<SsoApplicationUserGroupsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SsoApplicationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SsoApplicationConnection'] = ResolversParentTypes['SsoApplicationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SsoApplicationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['SsoApplication']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SsoApplicationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SsoApplicationEdge'] = ResolversParentTypes['SsoApplicationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SsoApplication'], ParentType, ContextType>;
};

export type SsoApplicationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SsoApplicationPayload'] = ResolversParentTypes['SsoApplicationPayload']> = {
  ssoApplication?: Resolver<ResolversTypes['SsoApplication'], ParentType, ContextType>;
};

export type SsoApplicationTemplateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SsoApplicationTemplate'] = ResolversParentTypes['SsoApplicationTemplate']> = {
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  displayName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isConfigured?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  keywords?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  learnMore?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  logoUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  settings?: Resolver<Array<ResolversTypes['SsoTemplateSetting']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['SsoTemplateStatus'], ParentType, ContextType>;
};

export type SsoConfigurationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SsoConfiguration'] = ResolversParentTypes['SsoConfiguration']> = {
  acsUrls?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  constantAttributes?: Resolver<Array<ResolversTypes['SsoConstantAttribute']>, ParentType, ContextType>;
  declareRedirectEndpoint?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  defaultAcsUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  defaultTargetUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  groupsAttributeName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  idpEntityId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  idpInitUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nameIdFormat?: Resolver<ResolversTypes['SsoNameIdFormat'], ParentType, ContextType>;
  signAssertion?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  signResponse?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  signatureAlgorithm?: Resolver<ResolversTypes['SsoSignatureAlgorithm'], ParentType, ContextType>;
  spEntityId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  spErrorFlow?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  subjectField?: Resolver<ResolversTypes['SsoUserField'], ParentType, ContextType>;
  userAttributes?: Resolver<Array<ResolversTypes['SsoUserAttribute']>, ParentType, ContextType>;
};

export type SsoConstantAttributeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SsoConstantAttribute'] = ResolversParentTypes['SsoConstantAttribute']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SsoTemplateSettingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SsoTemplateSetting'] = ResolversParentTypes['SsoTemplateSetting']> = {
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  readOnly?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  required?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  setting?: Resolver<ResolversTypes['SsoSetting'], ParentType, ContextType>;
  tooltip?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SsoUserAttributeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SsoUserAttribute'] = ResolversParentTypes['SsoUserAttribute']> = {
  customAttribute?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  field?: Resolver<ResolversTypes['SsoUserField'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SuggestionCountsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SuggestionCounts'] = ResolversParentTypes['SuggestionCounts']> = {
  add?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  remove?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SupportCaseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupportCase'] = ResolversParentTypes['SupportCase']> = {
  attachments?: Resolver<ResolversTypes['SupportCaseAttachmentConnection'], ParentType, ContextType, Partial<SupportCaseAttachmentsArgs>>;
  category?: Resolver<ResolversTypes['SupportCaseCategory'], ParentType, ContextType>;
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  comments?: Resolver<ResolversTypes['SupportCaseCommentConnection'], ParentType, ContextType, Partial<SupportCaseCommentsArgs>>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SupportCaseKind'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  priority?: Resolver<ResolversTypes['SupportCasePriority'], ParentType, ContextType>;
  resolvedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['SupportCaseStatus'], ParentType, ContextType>;
  statusChanges?: Resolver<ResolversTypes['SupportCaseStatusChangeConnection'], ParentType, ContextType, Partial<SupportCaseStatusChangesArgs>>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  submittedBy?: Resolver<Maybe<ResolversTypes['Administrator']>, ParentType, ContextType>;
  submittedByName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SupportCaseAttachmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupportCaseAttachment'] = ResolversParentTypes['SupportCaseAttachment']> = {
  attachedBy?: Resolver<Maybe<ResolversTypes['Administrator']>, ParentType, ContextType>;
  attachedByName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  content?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  contentType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  fileName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SupportCaseAttachmentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupportCaseAttachmentConnection'] = ResolversParentTypes['SupportCaseAttachmentConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SupportCaseAttachmentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['SupportCaseAttachment']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SupportCaseAttachmentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupportCaseAttachmentEdge'] = ResolversParentTypes['SupportCaseAttachmentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SupportCaseAttachment'], ParentType, ContextType>;
};

export type SupportCaseAttachmentPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupportCaseAttachmentPayload'] = ResolversParentTypes['SupportCaseAttachmentPayload']> = {
  attachment?: Resolver<Maybe<ResolversTypes['SupportCaseAttachment']>, ParentType, ContextType>;
  attachmentId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  supportCase?: Resolver<Maybe<ResolversTypes['SupportCase']>, ParentType, ContextType>;
};

export type SupportCaseCommentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupportCaseComment'] = ResolversParentTypes['SupportCaseComment']> = {
  body?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  writtenBy?: Resolver<Maybe<ResolversTypes['Administrator']>, ParentType, ContextType>;
  writtenByName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SupportCaseCommentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupportCaseCommentConnection'] = ResolversParentTypes['SupportCaseCommentConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SupportCaseCommentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['SupportCaseComment']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SupportCaseCommentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupportCaseCommentEdge'] = ResolversParentTypes['SupportCaseCommentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SupportCaseComment'], ParentType, ContextType>;
};

export type SupportCaseCommentPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupportCaseCommentPayload'] = ResolversParentTypes['SupportCaseCommentPayload']> = {
  comment?: Resolver<Maybe<ResolversTypes['SupportCaseComment']>, ParentType, ContextType>;
  commentId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  supportCase?: Resolver<Maybe<ResolversTypes['SupportCase']>, ParentType, ContextType>;
};

export type SupportCaseConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupportCaseConnection'] = ResolversParentTypes['SupportCaseConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SupportCaseEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['SupportCase']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SupportCaseCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupportCaseCount'] = ResolversParentTypes['SupportCaseCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['SupportCaseStatus'], ParentType, ContextType>;
};

export type SupportCaseEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupportCaseEdge'] = ResolversParentTypes['SupportCaseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SupportCase'], ParentType, ContextType>;
};

export type SupportCasePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupportCasePayload'] = ResolversParentTypes['SupportCasePayload']> = {
  supportCase?: Resolver<ResolversTypes['SupportCase'], ParentType, ContextType>;
};

export type SupportCaseStatusChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupportCaseStatusChange'] = ResolversParentTypes['SupportCaseStatusChange']> = {
  changedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  changedBy?: Resolver<Maybe<ResolversTypes['Administrator']>, ParentType, ContextType>;
  changedByName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['SupportCaseStatus'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['SupportCaseStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SupportCaseStatusChangeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupportCaseStatusChangeConnection'] = ResolversParentTypes['SupportCaseStatusChangeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SupportCaseStatusChangeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['SupportCaseStatusChange']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SupportCaseStatusChangeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupportCaseStatusChangeEdge'] = ResolversParentTypes['SupportCaseStatusChangeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SupportCaseStatusChange'], ParentType, ContextType>;
};

export type SupportSubmissionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupportSubmissionPayload'] = ResolversParentTypes['SupportSubmissionPayload']> = {
  caseId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  supportCase?: Resolver<Maybe<ResolversTypes['SupportCase']>, ParentType, ContextType>;
};

export type SystemInsightsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SystemInsights'] = ResolversParentTypes['SystemInsights']> = {
  apps?: Resolver<ResolversTypes['SystemInsightsAppConnection'], ParentType, ContextType, Partial<SystemInsightsAppsArgs>>;
  batteries?: Resolver<ResolversTypes['SystemInsightsBatteryConnection'], ParentType, ContextType, Partial<SystemInsightsBatteriesArgs>>;
  collectedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  diskEncryption?: Resolver<ResolversTypes['SystemInsightsDiskEncryptionConnection'], ParentType, ContextType, Partial<SystemInsightsDiskEncryptionArgs>>;
  interfaceAddresses?: Resolver<ResolversTypes['SystemInsightsInterfaceAddressConnection'], ParentType, ContextType, Partial<SystemInsightsInterfaceAddressesArgs>>;
  linuxPackages?: Resolver<ResolversTypes['SystemInsightsLinuxPackageConnection'], ParentType, ContextType, Partial<SystemInsightsLinuxPackagesArgs>>;
  osVersion?: Resolver<Maybe<ResolversTypes['SystemInsightsOsVersion']>, ParentType, ContextType>;
  patches?: Resolver<ResolversTypes['SystemInsightsPatchConnection'], ParentType, ContextType, Partial<SystemInsightsPatchesArgs>>;
  programs?: Resolver<ResolversTypes['SystemInsightsProgramConnection'], ParentType, ContextType, Partial<SystemInsightsProgramsArgs>>;
  systemInfo?: Resolver<Maybe<ResolversTypes['SystemInsightsSystemInfo']>, ParentType, ContextType>;
  uptime?: Resolver<Maybe<ResolversTypes['SystemInsightsUptime']>, ParentType, ContextType>;
  usbDevices?: Resolver<ResolversTypes['SystemInsightsUsbDeviceConnection'], ParentType, ContextType, Partial<SystemInsightsUsbDevicesArgs>>;
  users?: Resolver<ResolversTypes['SystemInsightsUserConnection'], ParentType, ContextType, Partial<SystemInsightsUsersArgs>>;
};

export type SystemInsightsAppResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SystemInsightsApp'] = ResolversParentTypes['SystemInsightsApp']> = {
  applescriptEnabled?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  bundleExecutable?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  bundleIdentifier?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  bundleName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  bundlePackageType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  bundleShortVersion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  bundleVersion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  category?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  collectedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  compiler?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  copyright?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  developmentRegion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  device?: Resolver<Maybe<ResolversTypes['Device']>, ParentType, ContextType>;
  deviceId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  displayName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  element?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  environment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  infoString?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lastOpenedTime?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  minimumSystemVersion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SystemInsightsAppConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SystemInsightsAppConnection'] = ResolversParentTypes['SystemInsightsAppConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SystemInsightsAppEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['SystemInsightsApp']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SystemInsightsAppEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SystemInsightsAppEdge'] = ResolversParentTypes['SystemInsightsAppEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SystemInsightsApp'], ParentType, ContextType>;
};

export type SystemInsightsBatteryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SystemInsightsBattery'] = ResolversParentTypes['SystemInsightsBattery']> = {
  amperage?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  charged?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  charging?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  collectedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  condition?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  currentCapacity?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  cycleCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  designedCapacity?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  device?: Resolver<Maybe<ResolversTypes['Device']>, ParentType, ContextType>;
  deviceId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  health?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  manufactureDate?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  manufacturer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  maxCapacity?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  minutesToFullCharge?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  minutesUntilEmpty?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  model?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  percentRemaining?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  serialNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  voltage?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type SystemInsightsBatteryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SystemInsightsBatteryConnection'] = ResolversParentTypes['SystemInsightsBatteryConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SystemInsightsBatteryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['SystemInsightsBattery']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SystemInsightsBatteryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SystemInsightsBatteryEdge'] = ResolversParentTypes['SystemInsightsBatteryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SystemInsightsBattery'], ParentType, ContextType>;
};

export type SystemInsightsDiskEncryptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SystemInsightsDiskEncryption'] = ResolversParentTypes['SystemInsightsDiskEncryption']> = {
  collectedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  device?: Resolver<Maybe<ResolversTypes['Device']>, ParentType, ContextType>;
  deviceId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  encrypted?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  encryptionStatus?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  uid?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  userUuid?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  uuid?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SystemInsightsDiskEncryptionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SystemInsightsDiskEncryptionConnection'] = ResolversParentTypes['SystemInsightsDiskEncryptionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SystemInsightsDiskEncryptionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['SystemInsightsDiskEncryption']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SystemInsightsDiskEncryptionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SystemInsightsDiskEncryptionEdge'] = ResolversParentTypes['SystemInsightsDiskEncryptionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SystemInsightsDiskEncryption'], ParentType, ContextType>;
};

export type SystemInsightsInterfaceAddressResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SystemInsightsInterfaceAddress'] = ResolversParentTypes['SystemInsightsInterfaceAddress']> = {
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  broadcast?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  collectedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  device?: Resolver<Maybe<ResolversTypes['Device']>, ParentType, ContextType>;
  deviceId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  friendlyName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  interface?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mask?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  pointToPoint?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SystemInsightsInterfaceAddressConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SystemInsightsInterfaceAddressConnection'] = ResolversParentTypes['SystemInsightsInterfaceAddressConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SystemInsightsInterfaceAddressEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['SystemInsightsInterfaceAddress']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SystemInsightsInterfaceAddressEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SystemInsightsInterfaceAddressEdge'] = ResolversParentTypes['SystemInsightsInterfaceAddressEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SystemInsightsInterfaceAddress'], ParentType, ContextType>;
};

export type SystemInsightsLinuxPackageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SystemInsightsLinuxPackage'] = ResolversParentTypes['SystemInsightsLinuxPackage']> = {
  arch?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  collectedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  device?: Resolver<Maybe<ResolversTypes['Device']>, ParentType, ContextType>;
  deviceId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  installTime?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  maintainerOrVendor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  mountNamespaceId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  packageFormat?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  packageGroupOrSection?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  pidWithNamespace?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  releaseOrRevision?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  size?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SystemInsightsLinuxPackageConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SystemInsightsLinuxPackageConnection'] = ResolversParentTypes['SystemInsightsLinuxPackageConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SystemInsightsLinuxPackageEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['SystemInsightsLinuxPackage']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SystemInsightsLinuxPackageEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SystemInsightsLinuxPackageEdge'] = ResolversParentTypes['SystemInsightsLinuxPackageEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SystemInsightsLinuxPackage'], ParentType, ContextType>;
};

export type SystemInsightsOsVersionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SystemInsightsOsVersion'] = ResolversParentTypes['SystemInsightsOsVersion']> = {
  build?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  codename?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  collectedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  device?: Resolver<Maybe<ResolversTypes['Device']>, ParentType, ContextType>;
  deviceId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  installDate?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  major?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  minor?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  patch?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  platform?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  platformLike?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SystemInsightsOsVersionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SystemInsightsOsVersionConnection'] = ResolversParentTypes['SystemInsightsOsVersionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SystemInsightsOsVersionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['SystemInsightsOsVersion']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SystemInsightsOsVersionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SystemInsightsOsVersionEdge'] = ResolversParentTypes['SystemInsightsOsVersionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SystemInsightsOsVersion'], ParentType, ContextType>;
};

export type SystemInsightsPatchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SystemInsightsPatch'] = ResolversParentTypes['SystemInsightsPatch']> = {
  caption?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  collectedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  csname?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  device?: Resolver<Maybe<ResolversTypes['Device']>, ParentType, ContextType>;
  deviceId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  fixComments?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hotfixId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  installDate?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  installedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  installedOn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SystemInsightsPatchConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SystemInsightsPatchConnection'] = ResolversParentTypes['SystemInsightsPatchConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SystemInsightsPatchEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['SystemInsightsPatch']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SystemInsightsPatchEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SystemInsightsPatchEdge'] = ResolversParentTypes['SystemInsightsPatchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SystemInsightsPatch'], ParentType, ContextType>;
};

export type SystemInsightsProgramResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SystemInsightsProgram'] = ResolversParentTypes['SystemInsightsProgram']> = {
  collectedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  device?: Resolver<Maybe<ResolversTypes['Device']>, ParentType, ContextType>;
  deviceId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifyingNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  installDate?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  installLocation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  installSource?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  publisher?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  uninstallString?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SystemInsightsProgramConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SystemInsightsProgramConnection'] = ResolversParentTypes['SystemInsightsProgramConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SystemInsightsProgramEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['SystemInsightsProgram']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SystemInsightsProgramEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SystemInsightsProgramEdge'] = ResolversParentTypes['SystemInsightsProgramEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SystemInsightsProgram'], ParentType, ContextType>;
};

export type SystemInsightsSystemInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SystemInsightsSystemInfo'] = ResolversParentTypes['SystemInsightsSystemInfo']> = {
  collectedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  computerName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cpuBrand?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  cpuLogicalCores?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  cpuMicrocode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  cpuPhysicalCores?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  cpuSubtype?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  cpuType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  device?: Resolver<Maybe<ResolversTypes['Device']>, ParentType, ContextType>;
  deviceId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  hardwareModel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hardwareSerial?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hardwareVendor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hardwareVersion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hostname?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  localHostname?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  physicalMemory?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  uuid?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SystemInsightsSystemInfoConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SystemInsightsSystemInfoConnection'] = ResolversParentTypes['SystemInsightsSystemInfoConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SystemInsightsSystemInfoEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['SystemInsightsSystemInfo']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SystemInsightsSystemInfoEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SystemInsightsSystemInfoEdge'] = ResolversParentTypes['SystemInsightsSystemInfoEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SystemInsightsSystemInfo'], ParentType, ContextType>;
};

export type SystemInsightsUptimeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SystemInsightsUptime'] = ResolversParentTypes['SystemInsightsUptime']> = {
  collectedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  days?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  device?: Resolver<Maybe<ResolversTypes['Device']>, ParentType, ContextType>;
  deviceId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  hours?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  minutes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  seconds?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  totalSeconds?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type SystemInsightsUptimeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SystemInsightsUptimeConnection'] = ResolversParentTypes['SystemInsightsUptimeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SystemInsightsUptimeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['SystemInsightsUptime']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SystemInsightsUptimeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SystemInsightsUptimeEdge'] = ResolversParentTypes['SystemInsightsUptimeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SystemInsightsUptime'], ParentType, ContextType>;
};

export type SystemInsightsUsbDeviceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SystemInsightsUsbDevice'] = ResolversParentTypes['SystemInsightsUsbDevice']> = {
  class?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  collectedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  device?: Resolver<Maybe<ResolversTypes['Device']>, ParentType, ContextType>;
  deviceId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  model?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  modelId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  protocol?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  removable?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  serial?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  subclass?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  usbAddress?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  usbPort?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  vendor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  vendorId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SystemInsightsUsbDeviceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SystemInsightsUsbDeviceConnection'] = ResolversParentTypes['SystemInsightsUsbDeviceConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SystemInsightsUsbDeviceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['SystemInsightsUsbDevice']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SystemInsightsUsbDeviceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SystemInsightsUsbDeviceEdge'] = ResolversParentTypes['SystemInsightsUsbDeviceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SystemInsightsUsbDevice'], ParentType, ContextType>;
};

export type SystemInsightsUserResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SystemInsightsUser'] = ResolversParentTypes['SystemInsightsUser']> = {
  adManaged?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  admin?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  collectedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  device?: Resolver<Maybe<ResolversTypes['Device']>, ParentType, ContextType>;
  deviceId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  directory?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  gid?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  gidSigned?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lastLogin?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  managed?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  realUser?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  shell?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  suspended?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  uid?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  uidSigned?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  username?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  uuid?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SystemInsightsUserConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SystemInsightsUserConnection'] = ResolversParentTypes['SystemInsightsUserConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SystemInsightsUserEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['SystemInsightsUser']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SystemInsightsUserEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SystemInsightsUserEdge'] = ResolversParentTypes['SystemInsightsUserEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SystemInsightsUser'], ParentType, ContextType>;
};

export type TraversedResourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TraversedResource'] = ResolversParentTypes['TraversedResource']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ResourceKind'], ParentType, ContextType>;
  paths?: Resolver<Array<ResolversTypes['AssociationPath']>, ParentType, ContextType, Partial<TraversedResourcePathsArgs>>;
  resource?: Resolver<Maybe<ResolversTypes['Resource']>, ParentType, ContextType>;
};

export type TraversedResourceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TraversedResourceConnection'] = ResolversParentTypes['TraversedResourceConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TraversedResourceEdge']>, ParentType, ContextType>;
  leftOut?: Resolver<Array<ResolversTypes['ResourceKind']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['TraversedResource']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TraversedResourceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TraversedResourceEdge'] = ResolversParentTypes['TraversedResourceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TraversedResource'], ParentType, ContextType>;
};

export type UserResolvers<ContextType = Context, ParentType extends ResolversParentTypes['User'] = ResolversParentTypes['User']> = {
  addresses?: Resolver<Array<ResolversTypes['UserAddress']>, ParentType, ContextType>;
  administratorId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  alternateEmail?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  associations?: Resolver<Maybe<ResolversTypes['AssociationConnection']>, ParentType, ContextType, Partial<UserAssociationsArgs>>;
  attributes?: Resolver<Array<ResolversTypes['CustomAttribute']>, ParentType, ContextType>;
  company?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  costCenter?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  delegatedAuthority?: Resolver<Maybe<ResolversTypes['ExternalAuthority']>, ParentType, ContextType>;
  department?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  deviceLockoutExempt?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  devices?: Resolver<Maybe<ResolversTypes['DeviceConnection']>, ParentType, ContextType, Partial<UserDevicesArgs>>;
  directories?: Resolver<Maybe<ResolversTypes['DirectoryConnection']>, ParentType, ContextType, Partial<UserDirectoriesArgs>>;
  displayName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  email?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  employeeIdentifier?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  employeeType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  externalDn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  externalPasswordExpiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  externalSource?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  externallyManaged?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  failedSignIns?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  firstName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  groups?: Resolver<Maybe<ResolversTypes['UserGroupConnection']>, ParentType, ContextType, Partial<UserGroupsArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jobTitle?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lastName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ldapBindingUser?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  location?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  locked?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lockedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  managedAppleId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  manager?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  mfa?: Resolver<ResolversTypes['UserMfa'], ParentType, ContextType>;
  middleName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  password?: Resolver<ResolversTypes['PasswordState'], ParentType, ContextType>;
  phoneNumbers?: Resolver<Array<ResolversTypes['PhoneNumber']>, ParentType, ContextType>;
  portalSessionsEndedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  posixGid?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  posixManaged?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  posixUid?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  publicKeyAllowed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  recoveryEmail?: Resolver<Maybe<ResolversTypes['RecoveryEmail']>, ParentType, ContextType>;
  relationships?: Resolver<Array<ResolversTypes['UserRelationship']>, ParentType, ContextType>;
  reports?: Resolver<ResolversTypes['UserConnection'], ParentType, ContextType, Partial<UserReportsArgs>>;
  restrictedFields?: Resolver<Array<ResolversTypes['RestrictedField']>, ParentType, ContextType>;
  sambaServiceUser?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['UserSource'], ParentType, ContextType>;
  sshKeys?: Resolver<Array<ResolversTypes['SshKey']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['UserState'], ParentType, ContextType>;
  sudo?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sudoWithoutPassword?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  traverse?: Resolver<Maybe<ResolversTypes['TraversedResourceConnection']>, ParentType, ContextType, Partial<UserTraverseArgs>>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  username?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UserAddressResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserAddress'] = ResolversParentTypes['UserAddress']> = {
  country?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  extendedAddress?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  locality?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  poBox?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  postalCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  streetAddress?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type UserAttributeTestResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserAttributeTest'] = ResolversParentTypes['UserAttributeTest']> = {
  field?: Resolver<ResolversTypes['AuthenticationUserField'], ParentType, ContextType>;
  operator?: Resolver<ResolversTypes['AttributeOperator'], ParentType, ContextType>;
  values?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type UserBindingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserBinding'] = ResolversParentTypes['UserBinding']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  device?: Resolver<ResolversTypes['Device'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sudo?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sudoWithoutPassword?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UserBindingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserBindingConnection'] = ResolversParentTypes['UserBindingConnection']> = {
  edges?: Resolver<Array<ResolversTypes['UserBindingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['UserBinding']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type UserBindingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserBindingEdge'] = ResolversParentTypes['UserBindingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['UserBinding'], ParentType, ContextType>;
};

export type UserConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserConnection'] = ResolversParentTypes['UserConnection']> = {
  edges?: Resolver<Array<ResolversTypes['UserEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['User']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type UserEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserEdge'] = ResolversParentTypes['UserEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
};

export type UserExportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserExport'] = ResolversParentTypes['UserExport']> = {
  columns?: Resolver<Array<ResolversTypes['UserExportColumn']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<Maybe<ResolversTypes['Administrator']>, ParentType, ContextType>;
  createdByName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  download?: Resolver<Maybe<ResolversTypes['SignedUrl']>, ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  failure?: Resolver<Maybe<ResolversTypes['ExportFailure']>, ParentType, ContextType>;
  finishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  format?: Resolver<ResolversTypes['ExportFormat'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  processed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ExportState'], ParentType, ContextType>;
  total?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  userGroup?: Resolver<Maybe<ResolversTypes['UserGroup']>, ParentType, ContextType>;
  userStates?: Resolver<Array<ResolversTypes['UserState']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UserExportConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserExportConnection'] = ResolversParentTypes['UserExportConnection']> = {
  edges?: Resolver<Array<ResolversTypes['UserExportEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['UserExport']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type UserExportEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserExportEdge'] = ResolversParentTypes['UserExportEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['UserExport'], ParentType, ContextType>;
};

export type UserExportPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserExportPayload'] = ResolversParentTypes['UserExportPayload']> = {
  userExport?: Resolver<ResolversTypes['UserExport'], ParentType, ContextType>;
};

export type UserGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserGroup'] = ResolversParentTypes['UserGroup']> = {
  assignedDeviceGroups?: Resolver<ResolversTypes['DeviceGroupConnection'], ParentType, ContextType, Partial<UserGroupAssignedDeviceGroupsArgs>>;
  assignedDevices?: Resolver<Maybe<ResolversTypes['DeviceConnection']>, ParentType, ContextType, Partial<UserGroupAssignedDevicesArgs>>;
  associations?: Resolver<Maybe<ResolversTypes['AssociationConnection']>, ParentType, ContextType, Partial<UserGroupAssociationsArgs>>;
  attributes?: Resolver<Array<ResolversTypes['CustomAttribute']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  directories?: Resolver<Maybe<ResolversTypes['DirectoryConnection']>, ParentType, ContextType, Partial<UserGroupDirectoriesArgs>>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evaluatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  exemptions?: Resolver<Maybe<ResolversTypes['UserConnection']>, ParentType, ContextType, Partial<UserGroupExemptionsArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ldapGroups?: Resolver<Array<ResolversTypes['LdapGroup']>, ParentType, ContextType>;
  memberQuery?: Resolver<Maybe<ResolversTypes['UserMemberQuery']>, ParentType, ContextType>;
  members?: Resolver<Maybe<ResolversTypes['UserConnection']>, ParentType, ContextType, Partial<UserGroupMembersArgs>>;
  membershipMethod?: Resolver<ResolversTypes['MembershipMethod'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  notifyOfSuggestions?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  posixGroups?: Resolver<Array<ResolversTypes['PosixGroup']>, ParentType, ContextType>;
  radiusReplies?: Resolver<Array<ResolversTypes['RadiusReply']>, ParentType, ContextType>;
  radiusServers?: Resolver<Maybe<ResolversTypes['RadiusServerConnection']>, ParentType, ContextType, Partial<UserGroupRadiusServersArgs>>;
  sambaEnabled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  ssoApplications?: Resolver<Maybe<ResolversTypes['SsoApplicationConnection']>, ParentType, ContextType, Partial<UserGroupSsoApplicationsArgs>>;
  sudo?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sudoWithoutPassword?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  suggestedAdditions?: Resolver<Maybe<ResolversTypes['UserConnection']>, ParentType, ContextType, Partial<UserGroupSuggestedAdditionsArgs>>;
  suggestedRemovals?: Resolver<Maybe<ResolversTypes['UserConnection']>, ParentType, ContextType, Partial<UserGroupSuggestedRemovalsArgs>>;
  suggestionCounts?: Resolver<ResolversTypes['SuggestionCounts'], ParentType, ContextType>;
  traverse?: Resolver<Maybe<ResolversTypes['TraversedResourceConnection']>, ParentType, ContextType, Partial<UserGroupTraverseArgs>>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UserGroupConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserGroupConnection'] = ResolversParentTypes['UserGroupConnection']> = {
  edges?: Resolver<Array<ResolversTypes['UserGroupEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['UserGroup']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type UserGroupEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserGroupEdge'] = ResolversParentTypes['UserGroupEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['UserGroup'], ParentType, ContextType>;
};

export type UserGroupPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserGroupPayload'] = ResolversParentTypes['UserGroupPayload']> = {
  userGroup?: Resolver<ResolversTypes['UserGroup'], ParentType, ContextType>;
};

export type UserImportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserImport'] = ResolversParentTypes['UserImport']> = {
  columns?: Resolver<Array<ResolversTypes['UserImportColumn']>, ParentType, ContextType>;
  counts?: Resolver<ResolversTypes['UserImportCounts'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<Maybe<ResolversTypes['Administrator']>, ParentType, ContextType>;
  createdByName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  entries?: Resolver<ResolversTypes['UserImportEntryConnection'], ParentType, ContextType, Partial<UserImportEntriesArgs>>;
  existing?: Resolver<ResolversTypes['UserImportExisting'], ParentType, ContextType>;
  failure?: Resolver<Maybe<ResolversTypes['UserImportFailure']>, ParentType, ContextType>;
  faultsFile?: Resolver<Maybe<ResolversTypes['SignedUrl']>, ParentType, ContextType>;
  finishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  format?: Resolver<ResolversTypes['UserImportFormat'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  newUserState?: Resolver<ResolversTypes['UserState'], ParentType, ContextType>;
  startedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['UserImportState'], ParentType, ContextType>;
  upload?: Resolver<Maybe<ResolversTypes['SignedUrl']>, ParentType, ContextType>;
  uploadedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UserImportColumnResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserImportColumn'] = ResolversParentTypes['UserImportColumn']> = {
  column?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type UserImportConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserImportConnection'] = ResolversParentTypes['UserImportConnection']> = {
  edges?: Resolver<Array<ResolversTypes['UserImportEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['UserImport']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type UserImportCountsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserImportCounts'] = ResolversParentTypes['UserImportCounts']> = {
  created?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  failed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pending?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  processed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  skipped?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  toCreate?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  toSkip?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  toUpdate?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  updated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type UserImportEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserImportEdge'] = ResolversParentTypes['UserImportEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['UserImport'], ParentType, ContextType>;
};

export type UserImportEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserImportEntry'] = ResolversParentTypes['UserImportEntry']> = {
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  faults?: Resolver<Array<ResolversTypes['UserImportFault']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['UserImportOutcome'], ParentType, ContextType>;
  row?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  username?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UserImportEntryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserImportEntryConnection'] = ResolversParentTypes['UserImportEntryConnection']> = {
  edges?: Resolver<Array<ResolversTypes['UserImportEntryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['UserImportEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type UserImportEntryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserImportEntryEdge'] = ResolversParentTypes['UserImportEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['UserImportEntry'], ParentType, ContextType>;
};

export type UserImportFaultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserImportFault'] = ResolversParentTypes['UserImportFault']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  column?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type UserImportPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserImportPayload'] = ResolversParentTypes['UserImportPayload']> = {
  userImport?: Resolver<ResolversTypes['UserImport'], ParentType, ContextType>;
};

export type UserMemberClauseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserMemberClause'] = ResolversParentTypes['UserMemberClause']> = {
  allOf?: Resolver<Array<ResolversTypes['UserMemberCondition']>, ParentType, ContextType>;
};

export type UserMemberConditionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserMemberCondition'] = ResolversParentTypes['UserMemberCondition']> = {
  attribute?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  field?: Resolver<ResolversTypes['UserMemberField'], ParentType, ContextType>;
  operator?: Resolver<ResolversTypes['MemberOperator'], ParentType, ContextType>;
  values?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type UserMemberPreviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserMemberPreview'] = ResolversParentTypes['UserMemberPreview']> = {
  counts?: Resolver<Maybe<ResolversTypes['SuggestionCounts']>, ParentType, ContextType>;
  members?: Resolver<ResolversTypes['UserConnection'], ParentType, ContextType, Partial<UserMemberPreviewMembersArgs>>;
};

export type UserMemberQueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserMemberQuery'] = ResolversParentTypes['UserMemberQuery']> = {
  anyOf?: Resolver<Array<ResolversTypes['UserMemberClause']>, ParentType, ContextType>;
};

export type UserMfaResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserMfa'] = ResolversParentTypes['UserMfa']> = {
  configured?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  deviceBound?: Resolver<ResolversTypes['EnrollmentStatus'], ParentType, ContextType>;
  excluded?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  excludedUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  overall?: Resolver<ResolversTypes['EnrollmentStatus'], ParentType, ContextType>;
  push?: Resolver<ResolversTypes['EnrollmentStatus'], ParentType, ContextType>;
  required?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  totp?: Resolver<ResolversTypes['EnrollmentStatus'], ParentType, ContextType>;
  totpEnrolledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  webAuthn?: Resolver<ResolversTypes['EnrollmentStatus'], ParentType, ContextType>;
};

export type UserPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserPayload'] = ResolversParentTypes['UserPayload']> = {
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
};

export type UserPortalSettingsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserPortalSettings'] = ResolversParentTypes['UserPortalSettings']> = {
  agentInstallEnabled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  cookie?: Resolver<ResolversTypes['PortalCookie'], ParentType, ContextType>;
  idleMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  passwordInstruction?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  profileEditable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sessionMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sessionsEndedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type UserRelationshipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserRelationship'] = ResolversParentTypes['UserRelationship']> = {
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ViewerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer']> = {
  access?: Resolver<Array<ResolversTypes['ViewerAccess']>, ParentType, ContextType>;
  administratorId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  apiKeys?: Resolver<Array<ResolversTypes['ApiKey']>, ParentType, ContextType>;
  banner?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  email?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  homeOrganizationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  homeOrganizationName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organizationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  organizationName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organizations?: Resolver<Maybe<ResolversTypes['ViewerOrganizationConnection']>, ParentType, ContextType, Partial<ViewerOrganizationsArgs>>;
  remoteAssist?: Resolver<ResolversTypes['ViewerRemoteAssist'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  serviceAccount?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sessions?: Resolver<Array<ResolversTypes['Session']>, ParentType, ContextType>;
  signInMethods?: Resolver<ResolversTypes['SignInMethods'], ParentType, ContextType>;
};

export type ViewerAccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ViewerAccess'] = ResolversParentTypes['ViewerAccess']> = {
  actions?: Resolver<Array<ResolversTypes['Action']>, ParentType, ContextType>;
  condition?: Resolver<Maybe<ResolversTypes['AccessCondition']>, ParentType, ContextType>;
  level?: Resolver<ResolversTypes['AccessLevel'], ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['Scope'], ParentType, ContextType>;
};

export type ViewerOrganizationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ViewerOrganization'] = ResolversParentTypes['ViewerOrganization']> = {
  chosen?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  logoUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ViewerOrganizationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ViewerOrganizationConnection'] = ResolversParentTypes['ViewerOrganizationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ViewerOrganizationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ViewerOrganization']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ViewerOrganizationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ViewerOrganizationEdge'] = ResolversParentTypes['ViewerOrganizationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ViewerOrganization'], ParentType, ContextType>;
};

export type ViewerRemoteAssistResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ViewerRemoteAssist'] = ResolversParentTypes['ViewerRemoteAssist']> = {
  allowedUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  deviceGroupIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  launching?: Resolver<ResolversTypes['RemoteAssistLaunching'], ParentType, ContextType>;
};

export type WorkdayDirectoryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkdayDirectory'] = ResolversParentTypes['WorkdayDirectory']> = {
  associations?: Resolver<Maybe<ResolversTypes['AssociationConnection']>, ParentType, ContextType, Partial<WorkdayDirectoryAssociationsArgs>>;
  attributeMappings?: Resolver<Array<ResolversTypes['DirectoryAttributeMapping']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  credential?: Resolver<Maybe<ResolversTypes['DirectoryCredential']>, ParentType, ContextType>;
  enabled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifierColumn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DirectoryKind'], ParentType, ContextType>;
  lastImportAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  matchBy?: Resolver<ResolversTypes['DirectoryMatch'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  refreshTokenUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reportUrl?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  syncRuns?: Resolver<Maybe<ResolversTypes['DirectorySyncRunConnection']>, ParentType, ContextType, Partial<WorkdayDirectorySyncRunsArgs>>;
  syncStatus?: Resolver<Maybe<ResolversTypes['DirectorySyncStatus']>, ParentType, ContextType>;
  traverse?: Resolver<Maybe<ResolversTypes['TraversedResourceConnection']>, ParentType, ContextType, Partial<WorkdayDirectoryTraverseArgs>>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  userGroups?: Resolver<Maybe<ResolversTypes['UserGroupConnection']>, ParentType, ContextType, Partial<WorkdayDirectoryUserGroupsArgs>>;
  users?: Resolver<Maybe<ResolversTypes['UserConnection']>, ParentType, ContextType, Partial<WorkdayDirectoryUsersArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  AccessRequirement?: AccessRequirementResolvers<ContextType>;
  ActiveDirectory?: ActiveDirectoryResolvers<ContextType>;
  Administrator?: AdministratorResolvers<ContextType>;
  AdministratorConnection?: AdministratorConnectionResolvers<ContextType>;
  AdministratorEdge?: AdministratorEdgeResolvers<ContextType>;
  AdministratorMfa?: AdministratorMfaResolvers<ContextType>;
  AdministratorPayload?: AdministratorPayloadResolvers<ContextType>;
  AgentInstall?: AgentInstallResolvers<ContextType>;
  ApiKey?: ApiKeyResolvers<ContextType>;
  AppleAutomatedEnrollment?: AppleAutomatedEnrollmentResolvers<ContextType>;
  AppleMdm?: AppleMdmResolvers<ContextType>;
  AppleMdmConnection?: AppleMdmConnectionResolvers<ContextType>;
  AppleMdmEdge?: AppleMdmEdgeResolvers<ContextType>;
  AppleMdmPayload?: AppleMdmPayloadResolvers<ContextType>;
  Association?: AssociationResolvers<ContextType>;
  AssociationConnection?: AssociationConnectionResolvers<ContextType>;
  AssociationEdge?: AssociationEdgeResolvers<ContextType>;
  AssociationPath?: AssociationPathResolvers<ContextType>;
  AssociationPayload?: AssociationPayloadResolvers<ContextType>;
  AuthenticationCondition?: AuthenticationConditionResolvers<ContextType>;
  AuthenticationEffect?: AuthenticationEffectResolvers<ContextType>;
  AuthenticationEvaluation?: AuthenticationEvaluationResolvers<ContextType>;
  AuthenticationPolicy?: AuthenticationPolicyResolvers<ContextType>;
  AuthenticationPolicyConnection?: AuthenticationPolicyConnectionResolvers<ContextType>;
  AuthenticationPolicyEdge?: AuthenticationPolicyEdgeResolvers<ContextType>;
  AuthenticationPolicyPayload?: AuthenticationPolicyPayloadResolvers<ContextType>;
  AuthenticationPolicyTargets?: AuthenticationPolicyTargetsResolvers<ContextType>;
  AuthenticationSettings?: AuthenticationSettingsResolvers<ContextType>;
  AuthenticationSettingsPayload?: AuthenticationSettingsPayloadResolvers<ContextType>;
  BeginTotpPayload?: BeginTotpPayloadResolvers<ContextType>;
  BillingAccount?: BillingAccountResolvers<ContextType>;
  BillingAccountPayload?: BillingAccountPayloadResolvers<ContextType>;
  BillingAddress?: BillingAddressResolvers<ContextType>;
  BillingContact?: BillingContactResolvers<ContextType>;
  BillingPlan?: BillingPlanResolvers<ContextType>;
  BindUserPayload?: BindUserPayloadResolvers<ContextType>;
  Certificate?: CertificateResolvers<ContextType>;
  ChangeEmailPayload?: ChangeEmailPayloadResolvers<ContextType>;
  Command?: CommandResolvers<ContextType>;
  CommandConnection?: CommandConnectionResolvers<ContextType>;
  CommandDefinition?: CommandDefinitionResolvers<ContextType>;
  CommandEdge?: CommandEdgeResolvers<ContextType>;
  CommandFile?: CommandFileResolvers<ContextType>;
  CommandPayload?: CommandPayloadResolvers<ContextType>;
  CommandResult?: CommandResultResolvers<ContextType>;
  CommandResultConnection?: CommandResultConnectionResolvers<ContextType>;
  CommandResultEdge?: CommandResultEdgeResolvers<ContextType>;
  CommandRun?: CommandRunResolvers<ContextType>;
  CommandRunConnection?: CommandRunConnectionResolvers<ContextType>;
  CommandRunCounts?: CommandRunCountsResolvers<ContextType>;
  CommandRunEdge?: CommandRunEdgeResolvers<ContextType>;
  CommandRunPayload?: CommandRunPayloadResolvers<ContextType>;
  CommandSchedule?: CommandScheduleResolvers<ContextType>;
  ConnectKey?: ConnectKeyResolvers<ContextType>;
  ConnectKeyConnection?: ConnectKeyConnectionResolvers<ContextType>;
  ConnectKeyEdge?: ConnectKeyEdgeResolvers<ContextType>;
  ConnectKeyPayload?: ConnectKeyPayloadResolvers<ContextType>;
  CustomAttribute?: CustomAttributeResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  DeleteAdministratorPayload?: DeleteAdministratorPayloadResolvers<ContextType>;
  DeleteAppleMdmPayload?: DeleteAppleMdmPayloadResolvers<ContextType>;
  DeleteAuthenticationPolicyPayload?: DeleteAuthenticationPolicyPayloadResolvers<ContextType>;
  DeleteCommandPayload?: DeleteCommandPayloadResolvers<ContextType>;
  DeleteDeviceGroupPayload?: DeleteDeviceGroupPayloadResolvers<ContextType>;
  DeleteDevicePayload?: DeleteDevicePayloadResolvers<ContextType>;
  DeleteDirectoryEventExportPayload?: DeleteDirectoryEventExportPayloadResolvers<ContextType>;
  DeleteDirectoryPayload?: DeleteDirectoryPayloadResolvers<ContextType>;
  DeleteIpListPayload?: DeleteIpListPayloadResolvers<ContextType>;
  DeletePolicyGroupPayload?: DeletePolicyGroupPayloadResolvers<ContextType>;
  DeletePolicyPayload?: DeletePolicyPayloadResolvers<ContextType>;
  DeleteRadiusServerPayload?: DeleteRadiusServerPayloadResolvers<ContextType>;
  DeleteSavedQueryPayload?: DeleteSavedQueryPayloadResolvers<ContextType>;
  DeleteServiceAccountPayload?: DeleteServiceAccountPayloadResolvers<ContextType>;
  DeleteSoftwareAppPayload?: DeleteSoftwareAppPayloadResolvers<ContextType>;
  DeleteSsoApplicationPayload?: DeleteSsoApplicationPayloadResolvers<ContextType>;
  DeleteUserExportPayload?: DeleteUserExportPayloadResolvers<ContextType>;
  DeleteUserGroupPayload?: DeleteUserGroupPayloadResolvers<ContextType>;
  DeleteUserImportPayload?: DeleteUserImportPayloadResolvers<ContextType>;
  DeleteUserPayload?: DeleteUserPayloadResolvers<ContextType>;
  Device?: DeviceResolvers<ContextType>;
  DeviceAction?: DeviceActionResolvers<ContextType>;
  DeviceActionConnection?: DeviceActionConnectionResolvers<ContextType>;
  DeviceActionEdge?: DeviceActionEdgeResolvers<ContextType>;
  DeviceActionPayload?: DeviceActionPayloadResolvers<ContextType>;
  DeviceAgent?: DeviceAgentResolvers<ContextType>;
  DeviceConnection?: DeviceConnectionResolvers<ContextType>;
  DeviceEdge?: DeviceEdgeResolvers<ContextType>;
  DeviceGroup?: DeviceGroupResolvers<ContextType>;
  DeviceGroupConnection?: DeviceGroupConnectionResolvers<ContextType>;
  DeviceGroupEdge?: DeviceGroupEdgeResolvers<ContextType>;
  DeviceGroupPayload?: DeviceGroupPayloadResolvers<ContextType>;
  DeviceHardware?: DeviceHardwareResolvers<ContextType>;
  DeviceMdm?: DeviceMdmResolvers<ContextType>;
  DeviceMemberClause?: DeviceMemberClauseResolvers<ContextType>;
  DeviceMemberCondition?: DeviceMemberConditionResolvers<ContextType>;
  DeviceMemberPreview?: DeviceMemberPreviewResolvers<ContextType>;
  DeviceMemberQuery?: DeviceMemberQueryResolvers<ContextType>;
  DeviceNetwork?: DeviceNetworkResolvers<ContextType>;
  DevicePayload?: DevicePayloadResolvers<ContextType>;
  DeviceServiceAccount?: DeviceServiceAccountResolvers<ContextType>;
  Directory?: DirectoryResolvers<ContextType>;
  DirectoryAttribute?: DirectoryAttributeResolvers<ContextType>;
  DirectoryAttributeCatalog?: DirectoryAttributeCatalogResolvers<ContextType>;
  DirectoryAttributeMapping?: DirectoryAttributeMappingResolvers<ContextType>;
  DirectoryConnection?: DirectoryConnectionResolvers<ContextType>;
  DirectoryCredential?: DirectoryCredentialResolvers<ContextType>;
  DirectoryEdge?: DirectoryEdgeResolvers<ContextType>;
  DirectoryEvent?: DirectoryEventResolvers<ContextType>;
  DirectoryEventConnection?: DirectoryEventConnectionResolvers<ContextType>;
  DirectoryEventEdge?: DirectoryEventEdgeResolvers<ContextType>;
  DirectoryEventExport?: DirectoryEventExportResolvers<ContextType>;
  DirectoryEventExportConnection?: DirectoryEventExportConnectionResolvers<ContextType>;
  DirectoryEventExportEdge?: DirectoryEventExportEdgeResolvers<ContextType>;
  DirectoryEventExportPayload?: DirectoryEventExportPayloadResolvers<ContextType>;
  DirectoryEventPurge?: DirectoryEventPurgeResolvers<ContextType>;
  DirectoryEventRetention?: DirectoryEventRetentionResolvers<ContextType>;
  DirectoryEventRetentionPayload?: DirectoryEventRetentionPayloadResolvers<ContextType>;
  DirectoryPayload?: DirectoryPayloadResolvers<ContextType>;
  DirectorySyncFault?: DirectorySyncFaultResolvers<ContextType>;
  DirectorySyncRun?: DirectorySyncRunResolvers<ContextType>;
  DirectorySyncRunConnection?: DirectorySyncRunConnectionResolvers<ContextType>;
  DirectorySyncRunEdge?: DirectorySyncRunEdgeResolvers<ContextType>;
  DirectorySyncRunPayload?: DirectorySyncRunPayloadResolvers<ContextType>;
  DirectorySyncStatus?: DirectorySyncStatusResolvers<ContextType>;
  DiskEncryption?: DiskEncryptionResolvers<ContextType>;
  EmailPreview?: EmailPreviewResolvers<ContextType>;
  EmailSettings?: EmailSettingsResolvers<ContextType>;
  EmailTemplate?: EmailTemplateResolvers<ContextType>;
  EmailTemplatePayload?: EmailTemplatePayloadResolvers<ContextType>;
  EmailTexts?: EmailTextsResolvers<ContextType>;
  EmailVariable?: EmailVariableResolvers<ContextType>;
  EndSessionPayload?: EndSessionPayloadResolvers<ContextType>;
  EndSessionsPayload?: EndSessionsPayloadResolvers<ContextType>;
  EndUserPortalSessionsPayload?: EndUserPortalSessionsPayloadResolvers<ContextType>;
  Entitlement?: EntitlementResolvers<ContextType>;
  EvaluatedPolicy?: EvaluatedPolicyResolvers<ContextType>;
  EventCount?: EventCountResolvers<ContextType>;
  EventValue?: EventValueResolvers<ContextType>;
  GoogleWorkspaceDirectory?: GoogleWorkspaceDirectoryResolvers<ContextType>;
  Group?: GroupResolvers<ContextType>;
  Invoice?: InvoiceResolvers<ContextType>;
  InvoiceConnection?: InvoiceConnectionResolvers<ContextType>;
  InvoiceEdge?: InvoiceEdgeResolvers<ContextType>;
  InvoiceLine?: InvoiceLineResolvers<ContextType>;
  IpList?: IpListResolvers<ContextType>;
  IpListConnection?: IpListConnectionResolvers<ContextType>;
  IpListEdge?: IpListEdgeResolvers<ContextType>;
  IpListPayload?: IpListPayloadResolvers<ContextType>;
  JSON?: GraphQLScalarType;
  LdapDirectory?: LdapDirectoryResolvers<ContextType>;
  LdapGroup?: LdapGroupResolvers<ContextType>;
  LocalAccount?: LocalAccountResolvers<ContextType>;
  LockoutPolicy?: LockoutPolicyResolvers<ContextType>;
  ManagedOrganization?: ManagedOrganizationResolvers<ContextType>;
  ManagedOrganizationConnection?: ManagedOrganizationConnectionResolvers<ContextType>;
  ManagedOrganizationEdge?: ManagedOrganizationEdgeResolvers<ContextType>;
  ManagedOrganizationPayload?: ManagedOrganizationPayloadResolvers<ContextType>;
  ManagedOrganizationPlan?: ManagedOrganizationPlanResolvers<ContextType>;
  MdmEnrollmentCount?: MdmEnrollmentCountResolvers<ContextType>;
  MdmSettings?: MdmSettingsResolvers<ContextType>;
  MdmSettingsPayload?: MdmSettingsPayloadResolvers<ContextType>;
  MfaPolicy?: MfaPolicyResolvers<ContextType>;
  Microsoft365Directory?: Microsoft365DirectoryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NetworkInterface?: NetworkInterfaceResolvers<ContextType>;
  NewApiKeyPayload?: NewApiKeyPayloadResolvers<ContextType>;
  NewConnectKeyPayload?: NewConnectKeyPayloadResolvers<ContextType>;
  NewUserStates?: NewUserStatesResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  Notification?: NotificationResolvers<ContextType>;
  NotificationConnection?: NotificationConnectionResolvers<ContextType>;
  NotificationEdge?: NotificationEdgeResolvers<ContextType>;
  NotificationPayload?: NotificationPayloadResolvers<ContextType>;
  NotificationsPayload?: NotificationsPayloadResolvers<ContextType>;
  OperatingSystem?: OperatingSystemResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  OrganizationAccessPayload?: OrganizationAccessPayloadResolvers<ContextType>;
  OrganizationLogo?: OrganizationLogoResolvers<ContextType>;
  OrganizationPayload?: OrganizationPayloadResolvers<ContextType>;
  OrganizationSettings?: OrganizationSettingsResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Passkey?: PasskeyResolvers<ContextType>;
  PasswordPolicy?: PasswordPolicyResolvers<ContextType>;
  PasswordState?: PasswordStateResolvers<ContextType>;
  PaymentMethod?: PaymentMethodResolvers<ContextType>;
  PaymentMethodConnection?: PaymentMethodConnectionResolvers<ContextType>;
  PaymentMethodEdge?: PaymentMethodEdgeResolvers<ContextType>;
  PaymentMethodPayload?: PaymentMethodPayloadResolvers<ContextType>;
  PhoneNumber?: PhoneNumberResolvers<ContextType>;
  Policy?: PolicyResolvers<ContextType>;
  PolicyConnection?: PolicyConnectionResolvers<ContextType>;
  PolicyEdge?: PolicyEdgeResolvers<ContextType>;
  PolicyGroup?: PolicyGroupResolvers<ContextType>;
  PolicyGroupConnection?: PolicyGroupConnectionResolvers<ContextType>;
  PolicyGroupEdge?: PolicyGroupEdgeResolvers<ContextType>;
  PolicyGroupPayload?: PolicyGroupPayloadResolvers<ContextType>;
  PolicyPayload?: PolicyPayloadResolvers<ContextType>;
  PolicyResult?: PolicyResultResolvers<ContextType>;
  PolicyResultConnection?: PolicyResultConnectionResolvers<ContextType>;
  PolicyResultEdge?: PolicyResultEdgeResolvers<ContextType>;
  PolicyStats?: PolicyStatsResolvers<ContextType>;
  PolicyTemplate?: PolicyTemplateResolvers<ContextType>;
  PolicyTemplateField?: PolicyTemplateFieldResolvers<ContextType>;
  PolicyValue?: PolicyValueResolvers<ContextType>;
  PosixGroup?: PosixGroupResolvers<ContextType>;
  Provider?: ProviderResolvers<ContextType>;
  ProviderAdministrator?: ProviderAdministratorResolvers<ContextType>;
  ProviderAdministratorConnection?: ProviderAdministratorConnectionResolvers<ContextType>;
  ProviderAdministratorEdge?: ProviderAdministratorEdgeResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RadiusReply?: RadiusReplyResolvers<ContextType>;
  RadiusServer?: RadiusServerResolvers<ContextType>;
  RadiusServerConnection?: RadiusServerConnectionResolvers<ContextType>;
  RadiusServerEdge?: RadiusServerEdgeResolvers<ContextType>;
  RadiusServerPayload?: RadiusServerPayloadResolvers<ContextType>;
  RecoveryCodesPayload?: RecoveryCodesPayloadResolvers<ContextType>;
  RecoveryEmail?: RecoveryEmailResolvers<ContextType>;
  RefreshGroupPayload?: RefreshGroupPayloadResolvers<ContextType>;
  RemoteAssistGrant?: RemoteAssistGrantResolvers<ContextType>;
  RemoteAssistGrantConnection?: RemoteAssistGrantConnectionResolvers<ContextType>;
  RemoteAssistGrantEdge?: RemoteAssistGrantEdgeResolvers<ContextType>;
  RemoteAssistGrantPayload?: RemoteAssistGrantPayloadResolvers<ContextType>;
  RemoteAssistLaunch?: RemoteAssistLaunchResolvers<ContextType>;
  RemoteAssistLaunchPayload?: RemoteAssistLaunchPayloadResolvers<ContextType>;
  RemoteAssistSession?: RemoteAssistSessionResolvers<ContextType>;
  RemoteAssistSessionConnection?: RemoteAssistSessionConnectionResolvers<ContextType>;
  RemoteAssistSessionEdge?: RemoteAssistSessionEdgeResolvers<ContextType>;
  RemovePaymentMethodPayload?: RemovePaymentMethodPayloadResolvers<ContextType>;
  RemoveSshKeyPayload?: RemoveSshKeyPayloadResolvers<ContextType>;
  RemoveSupportCaseAttachmentPayload?: RemoveSupportCaseAttachmentPayloadResolvers<ContextType>;
  Resource?: ResourceResolvers<ContextType>;
  ResourceReference?: ResourceReferenceResolvers<ContextType>;
  RestrictedField?: RestrictedFieldResolvers<ContextType>;
  RevokeApiKeyPayload?: RevokeApiKeyPayloadResolvers<ContextType>;
  RoleMatrixCell?: RoleMatrixCellResolvers<ContextType>;
  SavedQuery?: SavedQueryResolvers<ContextType>;
  SavedQueryConnection?: SavedQueryConnectionResolvers<ContextType>;
  SavedQueryEdge?: SavedQueryEdgeResolvers<ContextType>;
  SavedQueryPayload?: SavedQueryPayloadResolvers<ContextType>;
  SavedQueryRows?: SavedQueryRowsResolvers<ContextType>;
  ScimDirectory?: ScimDirectoryResolvers<ContextType>;
  SecureLogin?: SecureLoginResolvers<ContextType>;
  Service?: ServiceResolvers<ContextType>;
  ServiceAccount?: ServiceAccountResolvers<ContextType>;
  ServiceAccountConnection?: ServiceAccountConnectionResolvers<ContextType>;
  ServiceAccountEdge?: ServiceAccountEdgeResolvers<ContextType>;
  ServiceAccountPayload?: ServiceAccountPayloadResolvers<ContextType>;
  Session?: SessionResolvers<ContextType>;
  SignInMethods?: SignInMethodsResolvers<ContextType>;
  SignInMethodsPayload?: SignInMethodsPayloadResolvers<ContextType>;
  SignedUrl?: SignedUrlResolvers<ContextType>;
  SoftwareApp?: SoftwareAppResolvers<ContextType>;
  SoftwareAppConnection?: SoftwareAppConnectionResolvers<ContextType>;
  SoftwareAppEdge?: SoftwareAppEdgeResolvers<ContextType>;
  SoftwareAppPayload?: SoftwareAppPayloadResolvers<ContextType>;
  SoftwareAppSettings?: SoftwareAppSettingsResolvers<ContextType>;
  SoftwareStats?: SoftwareStatsResolvers<ContextType>;
  SoftwareStatus?: SoftwareStatusResolvers<ContextType>;
  SoftwareStatusConnection?: SoftwareStatusConnectionResolvers<ContextType>;
  SoftwareStatusEdge?: SoftwareStatusEdgeResolvers<ContextType>;
  SshKey?: SshKeyResolvers<ContextType>;
  SshKeyPayload?: SshKeyPayloadResolvers<ContextType>;
  SshParameter?: SshParameterResolvers<ContextType>;
  SshSettings?: SshSettingsResolvers<ContextType>;
  SsoApplication?: SsoApplicationResolvers<ContextType>;
  SsoApplicationConnection?: SsoApplicationConnectionResolvers<ContextType>;
  SsoApplicationEdge?: SsoApplicationEdgeResolvers<ContextType>;
  SsoApplicationPayload?: SsoApplicationPayloadResolvers<ContextType>;
  SsoApplicationTemplate?: SsoApplicationTemplateResolvers<ContextType>;
  SsoConfiguration?: SsoConfigurationResolvers<ContextType>;
  SsoConstantAttribute?: SsoConstantAttributeResolvers<ContextType>;
  SsoTemplateSetting?: SsoTemplateSettingResolvers<ContextType>;
  SsoUserAttribute?: SsoUserAttributeResolvers<ContextType>;
  SuggestionCounts?: SuggestionCountsResolvers<ContextType>;
  SupportCase?: SupportCaseResolvers<ContextType>;
  SupportCaseAttachment?: SupportCaseAttachmentResolvers<ContextType>;
  SupportCaseAttachmentConnection?: SupportCaseAttachmentConnectionResolvers<ContextType>;
  SupportCaseAttachmentEdge?: SupportCaseAttachmentEdgeResolvers<ContextType>;
  SupportCaseAttachmentPayload?: SupportCaseAttachmentPayloadResolvers<ContextType>;
  SupportCaseComment?: SupportCaseCommentResolvers<ContextType>;
  SupportCaseCommentConnection?: SupportCaseCommentConnectionResolvers<ContextType>;
  SupportCaseCommentEdge?: SupportCaseCommentEdgeResolvers<ContextType>;
  SupportCaseCommentPayload?: SupportCaseCommentPayloadResolvers<ContextType>;
  SupportCaseConnection?: SupportCaseConnectionResolvers<ContextType>;
  SupportCaseCount?: SupportCaseCountResolvers<ContextType>;
  SupportCaseEdge?: SupportCaseEdgeResolvers<ContextType>;
  SupportCasePayload?: SupportCasePayloadResolvers<ContextType>;
  SupportCaseStatusChange?: SupportCaseStatusChangeResolvers<ContextType>;
  SupportCaseStatusChangeConnection?: SupportCaseStatusChangeConnectionResolvers<ContextType>;
  SupportCaseStatusChangeEdge?: SupportCaseStatusChangeEdgeResolvers<ContextType>;
  SupportSubmissionPayload?: SupportSubmissionPayloadResolvers<ContextType>;
  SystemInsights?: SystemInsightsResolvers<ContextType>;
  SystemInsightsApp?: SystemInsightsAppResolvers<ContextType>;
  SystemInsightsAppConnection?: SystemInsightsAppConnectionResolvers<ContextType>;
  SystemInsightsAppEdge?: SystemInsightsAppEdgeResolvers<ContextType>;
  SystemInsightsBattery?: SystemInsightsBatteryResolvers<ContextType>;
  SystemInsightsBatteryConnection?: SystemInsightsBatteryConnectionResolvers<ContextType>;
  SystemInsightsBatteryEdge?: SystemInsightsBatteryEdgeResolvers<ContextType>;
  SystemInsightsDiskEncryption?: SystemInsightsDiskEncryptionResolvers<ContextType>;
  SystemInsightsDiskEncryptionConnection?: SystemInsightsDiskEncryptionConnectionResolvers<ContextType>;
  SystemInsightsDiskEncryptionEdge?: SystemInsightsDiskEncryptionEdgeResolvers<ContextType>;
  SystemInsightsInterfaceAddress?: SystemInsightsInterfaceAddressResolvers<ContextType>;
  SystemInsightsInterfaceAddressConnection?: SystemInsightsInterfaceAddressConnectionResolvers<ContextType>;
  SystemInsightsInterfaceAddressEdge?: SystemInsightsInterfaceAddressEdgeResolvers<ContextType>;
  SystemInsightsLinuxPackage?: SystemInsightsLinuxPackageResolvers<ContextType>;
  SystemInsightsLinuxPackageConnection?: SystemInsightsLinuxPackageConnectionResolvers<ContextType>;
  SystemInsightsLinuxPackageEdge?: SystemInsightsLinuxPackageEdgeResolvers<ContextType>;
  SystemInsightsOsVersion?: SystemInsightsOsVersionResolvers<ContextType>;
  SystemInsightsOsVersionConnection?: SystemInsightsOsVersionConnectionResolvers<ContextType>;
  SystemInsightsOsVersionEdge?: SystemInsightsOsVersionEdgeResolvers<ContextType>;
  SystemInsightsPatch?: SystemInsightsPatchResolvers<ContextType>;
  SystemInsightsPatchConnection?: SystemInsightsPatchConnectionResolvers<ContextType>;
  SystemInsightsPatchEdge?: SystemInsightsPatchEdgeResolvers<ContextType>;
  SystemInsightsProgram?: SystemInsightsProgramResolvers<ContextType>;
  SystemInsightsProgramConnection?: SystemInsightsProgramConnectionResolvers<ContextType>;
  SystemInsightsProgramEdge?: SystemInsightsProgramEdgeResolvers<ContextType>;
  SystemInsightsSystemInfo?: SystemInsightsSystemInfoResolvers<ContextType>;
  SystemInsightsSystemInfoConnection?: SystemInsightsSystemInfoConnectionResolvers<ContextType>;
  SystemInsightsSystemInfoEdge?: SystemInsightsSystemInfoEdgeResolvers<ContextType>;
  SystemInsightsUptime?: SystemInsightsUptimeResolvers<ContextType>;
  SystemInsightsUptimeConnection?: SystemInsightsUptimeConnectionResolvers<ContextType>;
  SystemInsightsUptimeEdge?: SystemInsightsUptimeEdgeResolvers<ContextType>;
  SystemInsightsUsbDevice?: SystemInsightsUsbDeviceResolvers<ContextType>;
  SystemInsightsUsbDeviceConnection?: SystemInsightsUsbDeviceConnectionResolvers<ContextType>;
  SystemInsightsUsbDeviceEdge?: SystemInsightsUsbDeviceEdgeResolvers<ContextType>;
  SystemInsightsUser?: SystemInsightsUserResolvers<ContextType>;
  SystemInsightsUserConnection?: SystemInsightsUserConnectionResolvers<ContextType>;
  SystemInsightsUserEdge?: SystemInsightsUserEdgeResolvers<ContextType>;
  TraversedResource?: TraversedResourceResolvers<ContextType>;
  TraversedResourceConnection?: TraversedResourceConnectionResolvers<ContextType>;
  TraversedResourceEdge?: TraversedResourceEdgeResolvers<ContextType>;
  User?: UserResolvers<ContextType>;
  UserAddress?: UserAddressResolvers<ContextType>;
  UserAttributeTest?: UserAttributeTestResolvers<ContextType>;
  UserBinding?: UserBindingResolvers<ContextType>;
  UserBindingConnection?: UserBindingConnectionResolvers<ContextType>;
  UserBindingEdge?: UserBindingEdgeResolvers<ContextType>;
  UserConnection?: UserConnectionResolvers<ContextType>;
  UserEdge?: UserEdgeResolvers<ContextType>;
  UserExport?: UserExportResolvers<ContextType>;
  UserExportConnection?: UserExportConnectionResolvers<ContextType>;
  UserExportEdge?: UserExportEdgeResolvers<ContextType>;
  UserExportPayload?: UserExportPayloadResolvers<ContextType>;
  UserGroup?: UserGroupResolvers<ContextType>;
  UserGroupConnection?: UserGroupConnectionResolvers<ContextType>;
  UserGroupEdge?: UserGroupEdgeResolvers<ContextType>;
  UserGroupPayload?: UserGroupPayloadResolvers<ContextType>;
  UserImport?: UserImportResolvers<ContextType>;
  UserImportColumn?: UserImportColumnResolvers<ContextType>;
  UserImportConnection?: UserImportConnectionResolvers<ContextType>;
  UserImportCounts?: UserImportCountsResolvers<ContextType>;
  UserImportEdge?: UserImportEdgeResolvers<ContextType>;
  UserImportEntry?: UserImportEntryResolvers<ContextType>;
  UserImportEntryConnection?: UserImportEntryConnectionResolvers<ContextType>;
  UserImportEntryEdge?: UserImportEntryEdgeResolvers<ContextType>;
  UserImportFault?: UserImportFaultResolvers<ContextType>;
  UserImportPayload?: UserImportPayloadResolvers<ContextType>;
  UserMemberClause?: UserMemberClauseResolvers<ContextType>;
  UserMemberCondition?: UserMemberConditionResolvers<ContextType>;
  UserMemberPreview?: UserMemberPreviewResolvers<ContextType>;
  UserMemberQuery?: UserMemberQueryResolvers<ContextType>;
  UserMfa?: UserMfaResolvers<ContextType>;
  UserPayload?: UserPayloadResolvers<ContextType>;
  UserPortalSettings?: UserPortalSettingsResolvers<ContextType>;
  UserRelationship?: UserRelationshipResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
  ViewerAccess?: ViewerAccessResolvers<ContextType>;
  ViewerOrganization?: ViewerOrganizationResolvers<ContextType>;
  ViewerOrganizationConnection?: ViewerOrganizationConnectionResolvers<ContextType>;
  ViewerOrganizationEdge?: ViewerOrganizationEdgeResolvers<ContextType>;
  ViewerRemoteAssist?: ViewerRemoteAssistResolvers<ContextType>;
  WorkdayDirectory?: WorkdayDirectoryResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  access?: AccessDirectiveResolver<any, any, ContextType>;
  authenticated?: AuthenticatedDirectiveResolver<any, any, ContextType>;
  cost?: CostDirectiveResolver<any, any, ContextType>;
  id?: IdDirectiveResolver<any, any, ContextType>;
  plain?: PlainDirectiveResolver<any, any, ContextType>;
  public?: PublicDirectiveResolver<any, any, ContextType>;
  secret?: SecretDirectiveResolver<any, any, ContextType>;
};
