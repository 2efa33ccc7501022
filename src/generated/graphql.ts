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
  /** An instant in RFC 3339, always in UTC: `2026-01-31T08:15:00.123Z`. */
  DateTime: { input: string; output: string; }
  /** Any JSON value. */
  JSON: { input: unknown; output: unknown; }
};

/** What must hold for a conditional cell of the matrix to allow. */
export type AccessCondition =
  /** The command is assigned to the administrator; others are not seen either. */
  | 'ASSIGNED_COMMAND'
  /** A Manager or above has allowed the administrator to launch Remote Assist sessions, and the grant still stands. */
  | 'REMOTE_ASSIST_GRANT';

/** What a cell of the matrix allows, from nothing to everything. */
export type AccessLevel =
  /** Reads and writes all of the scope. */
  | 'EDIT'
  /** The scope does not exist for the role. */
  | 'NOT_APPLICABLE'
  /** Neither reading nor writing. */
  | 'NO_ACCESS'
  /** Reads all of the scope but what asks for EDIT, such as secrets; writes nothing. */
  | 'READ_ONLY';

/** What a coordinate of the schema asks of its caller: `open`, or a scope with a level or an action. */
export type AccessRequirement = {
  /** Null where a level is asked for, or nothing. */
  action?: Maybe<Action>;
  /** A schema coordinate: `User.email`, `Mutation.createUser(input:)`, `CreateUserInput.email`. */
  coordinate: Scalars['String']['output'];
  kind: CoordinateKind;
  /** READ_ONLY or EDIT; null where an action is asked for, or nothing. */
  level?: Maybe<AccessLevel>;
  /** Null where a scope is asked for. */
  open?: Maybe<OpenAccess>;
  /** The roles that pass, under a condition or without. */
  roles: Array<Role>;
  /** Null where `open` says who passes. */
  scope?: Maybe<Scope>;
};

/** An act that a conditional cell of the matrix allows to a role that does not hold `EDIT`. */
export type Action =
  /** Launches, joins and ends Remote Assist sessions. */
  | 'LAUNCH'
  /** Runs a command, and cancels its runs. */
  | 'RUN'
  /** Gives a command its schedule, and ends it. */
  | 'SCHEDULE';

/**
 * An Active Directory domain. Agents on its controllers do the work, and this API does not have them: here is what they are
 * told, and what they have reported. No run can be started.
 */
export type ActiveDirectory = Directory & Node & Resource & {
  associations?: Maybe<AssociationConnection>;
  createdAt: Scalars['DateTime']['output'];
  delegationState: ActiveDirectoryDelegation;
  /** The DNS name of the domain, in lower case: `corp.northwind.example`. */
  domain: Scalars['String']['output'];
  enabled: Scalars['Boolean']['output'];
  /** Groups are part of it, not users alone. */
  groupsEnabled: Scalars['Boolean']['output'];
  id: Scalars['ID']['output'];
  kind: DirectoryKind;
  name: Scalars['String']['output'];
  permission: ActiveDirectoryPermission;
  /** The agent that writes to the domain, by its host's name. */
  primaryAgent?: Maybe<Scalars['String']['output']>;
  /** The agent that reads from the domain, by its host's name. */
  primaryImportAgent?: Maybe<Scalars['String']['output']>;
  syncRuns?: Maybe<DirectorySyncRunConnection>;
  syncStatus?: Maybe<DirectorySyncStatus>;
  traverse?: Maybe<TraversedResourceConnection>;
  updatedAt: Scalars['DateTime']['output'];
  useCase: ActiveDirectoryUseCase;
  userGroups?: Maybe<UserGroupConnection>;
  users?: Maybe<UserConnection>;
};


/**
 * An Active Directory domain. Agents on its controllers do the work, and this API does not have them: here is what they are
 * told, and what they have reported. No run can be started.
 */
export type ActiveDirectoryAssociationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<ResourceKind>>;
};


/**
 * An Active Directory domain. Agents on its controllers do the work, and this API does not have them: here is what they are
 * told, and what they have reported. No run can be started.
 */
export type ActiveDirectorySyncRunsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DirectorySyncRunFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<DirectorySyncRunSort>;
};


/**
 * An Active Directory domain. Agents on its controllers do the work, and this API does not have them: here is what they are
 * told, and what they have reported. No run can be started.
 */
export type ActiveDirectoryTraverseArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<ResourceKind>>;
};


/**
 * An Active Directory domain. Agents on its controllers do the work, and this API does not have them: here is what they are
 * told, and what they have reported. No run can be started.
 */
export type ActiveDirectoryUserGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<UserGroupFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<GroupSort>;
};


/**
 * An Active Directory domain. Agents on its controllers do the work, and this API does not have them: here is what they are
 * told, and what they have reported. No run can be started.
 */
export type ActiveDirectoryUsersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<UserFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<UserSort>;
};

/** Whether the domain checks its users' passwords. */
export type ActiveDirectoryDelegation =
  | 'DISABLED'
  | 'ENABLED'
  /** Asked for, and not yet confirmed by an agent. */
  | 'PENDING';

export type ActiveDirectoryInput = {
  /** True asks the agents for it: PENDING until one confirms. False ends it. */
  delegationEnabled?: InputMaybe<Scalars['Boolean']['input']>;
  /** A DNS name. Needed for a new one, and fixed then: INVALID_STATE for another. */
  domain?: InputMaybe<Scalars['String']['input']>;
  /** False unless said. */
  groupsEnabled?: InputMaybe<Scalars['Boolean']['input']>;
  primaryAgent?: InputMaybe<Scalars['String']['input']>;
  primaryImportAgent?: InputMaybe<Scalars['String']['input']>;
  /** UNSET unless said. */
  useCase?: InputMaybe<ActiveDirectoryUseCase>;
};

/** What an agent may do in the domain. */
export type ActiveDirectoryPermission =
  | 'OWNER'
  | 'READ_ONLY'
  /** No agent has reported yet. */
  | 'UNSPECIFIED';

/** Which side decides about users of an Active Directory domain. */
export type ActiveDirectoryUseCase =
  /** The domain's users are read from it. */
  | 'ACTIVE_DIRECTORY_AS_AUTHORITY'
  /** The organization's users are written to the domain. */
  | 'ORGANIZATION_AS_AUTHORITY'
  | 'TWO_WAY_SYNC'
  | 'UNSET';

/**
 * What the payment provider's client library hands to the browser after the card was typed into the provider's own form.
 * Any text in an input of billing that looks like a card number is refused.
 */
export type AddPaymentMethodInput = {
  brand: CardBrand;
  /** 1 to 12. */
  expiryMonth: Scalars['Int']['input'];
  /** Four digits. The card has to be good for the present month at least. */
  expiryYear: Scalars['Int']['input'];
  /** At most 100 characters. */
  holderName: Scalars['String']['input'];
  /** The last four digits of the card's number, and no more of them. */
  lastFour: Scalars['String']['input'];
  /** The first payment method is the default in any case. */
  makeDefault?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * Write-only: stands for the card at the payment provider, such as `pm_1PqK3v2eZvKYlo2C`. A lower-case prefix, `_`, and
   * 8 to 200 letters, digits, `_` or `-`. It never comes back.
   */
  token: Scalars['String']['input'];
};

export type AddSshKeyInput = {
  /** Unique among the user's keys; at most 255 characters. */
  name: Scalars['String']['input'];
  /** One line in OpenSSH's format: `ssh-ed25519 AAAA… comment`. */
  publicKey: Scalars['String']['input'];
  userId: Scalars['ID']['input'];
};

export type AddSupportCaseCommentInput = {
  /** At most 10,000 characters. */
  body: Scalars['String']['input'];
  caseId: Scalars['ID']['input'];
};

export type AddressFamily =
  | 'IPV4'
  | 'IPV6';

/** Somebody who administers the organization, with one role of the matrix. */
export type Administrator = Node & {
  /** May have API keys at all. */
  apiKeyAllowed: Scalars['Boolean']['output'];
  /** Has a key that is neither revoked nor expired. */
  apiKeySet: Scalars['Boolean']['output'];
  /** When a key was last made or revoked. */
  apiKeyUpdatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The administrator's keys, oldest first. A key itself is shown once, to whoever makes it, and never again. */
  apiKeys: Array<ApiKey>;
  createdAt: Scalars['DateTime']['output'];
  /** Unique in the organization; always in lower case. */
  email: Scalars['String']['output'];
  firstName?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  /** When they were last invited; null for whoever was never invited. */
  invitedAt?: Maybe<Scalars['DateTime']['output']>;
  lastName?: Maybe<Scalars['String']['output']>;
  /** Of a session: requests with a key are none. */
  lastSignInAt?: Maybe<Scalars['DateTime']['output']>;
  mfa: AdministratorMfa;
  /** First and last name, else the e-mail address. */
  name: Scalars['String']['output'];
  /** The provider's organizations that the administrator may work in; null where this organization is no provider. */
  organizationAccess?: Maybe<ProviderAdministrator>;
  /** The invitation was accepted. */
  registered: Scalars['Boolean']['output'];
  /** When they accepted the invitation; null before. */
  registeredAt?: Maybe<Scalars['DateTime']['output']>;
  role: Role;
  /** Suspended administrators cannot sign in, and their keys do not work. */
  suspended: Scalars['Boolean']['output'];
  /** A name of the IANA time zone database, such as `Europe/Berlin`. */
  timeZone?: Maybe<Scalars['String']['output']>;
  updatedAt: Scalars['DateTime']['output'];
};

export type AdministratorConnection = {
  edges: Array<AdministratorEdge>;
  nodes: Array<Administrator>;
  pageInfo: PageInfo;
  /** All administrators that the filter lets through, counted when asked for. */
  totalCount: Scalars['Int']['output'];
};

export type AdministratorEdge = {
  cursor: Scalars['String']['output'];
  node: Administrator;
};

/** What is asked must hold together; `and`, `or` and `not` combine. */
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
  /** Any of these roles. */
  role?: InputMaybe<Array<Role>>;
  suspended?: InputMaybe<Scalars['Boolean']['input']>;
  totpEnrolled?: InputMaybe<Scalars['Boolean']['input']>;
};

/** An administrator's second factors, as far as others are told. */
export type AdministratorMfa = {
  /** A second factor is asked for at every sign-in. */
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

/** How a machine of an operating system is made to join. */
export type AgentInstall = {
  /**
   * To be run as administrator of the machine, with `ROLEGATE_URL` and `CONNECT_KEY` set. It registers the machine by the
   * protocol of docs/agents.md and prints the answer, in which its token is. Rolegate has no agent of its own: whatever goes on
   * from there speaks that protocol.
   */
  command: Scalars['String']['output'];
  osFamily: OsFamily;
};

/**
 * What is known of a key: neither the key nor its digest. What a key allows is what its owner's role allows at the moment of
 * the request, and of that no more than the key's own limits leave.
 */
export type ApiKey = {
  createdAt: Scalars['DateTime']['output'];
  /** The key of this very request. */
  current: Scalars['Boolean']['output'];
  /** Null for a key that does not expire. */
  expiresAt?: Maybe<Scalars['DateTime']['output']>;
  id: Scalars['ID']['output'];
  /** To the minute. */
  lastUsedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The address that it was used from then. */
  lastUsedFrom?: Maybe<Scalars['String']['output']>;
  name: Scalars['String']['output'];
  /** The only networks that it is accepted from; null for everywhere. */
  networks?: Maybe<Array<Scalars['String']['output']>>;
  /** The only organizations that it works in; null for all that its owner may work in. */
  organizationIds?: Maybe<Array<Scalars['ID']['output']>>;
  /** The first characters of the key, to tell it from others. */
  prefix: Scalars['String']['output'];
  /** It changes nothing: no mutation, no act. */
  readOnly: Scalars['Boolean']['output'];
  revokedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The only scopes that it reaches; null for all of the role's. */
  scopes?: Maybe<Array<Scope>>;
};

/** What a device that Apple assigns to the organization meets at its first start. */
export type AppleAutomatedEnrollment = {
  /** The panes of Apple's Setup Assistant that are skipped, by Apple's names: `Siri`, `ScreenTime`. */
  skippedSetupPanes: Array<Scalars['String']['output']>;
  welcomeText?: Maybe<Scalars['String']['output']>;
  welcomeTitle?: Maybe<Scalars['String']['output']>;
  zeroTouchEnabled: Scalars['Boolean']['output'];
};

/**
 * What the organization's Apple devices are managed by. Apple lets a server push to devices that hold a certificate of
 * Apple's: `signingRequest` is what to have signed, `uploadApplePushCertificate` takes what comes back.
 */
export type AppleMdm = Node & {
  /** The Apple Account that the certificate was made with, and has to be renewed with. */
  appleId?: Maybe<Scalars['String']['output']>;
  automatedEnrollment: AppleAutomatedEnrollment;
  createdAt: Scalars['DateTime']['output'];
  /** Where computers that enrol are put. */
  defaultDeviceGroup?: Maybe<DeviceGroup>;
  /** Where phones and tablets that users enrol are put. */
  defaultMobileDeviceGroup?: Maybe<DeviceGroup>;
  id: Scalars['ID']['output'];
  /** Unique in the organization, without regard to case. */
  name: Scalars['String']['output'];
  pushCertExpiresAt?: Maybe<Scalars['DateTime']['output']>;
  /** Null until Apple's certificate is uploaded. */
  pushCertificate?: Maybe<Certificate>;
  /** The topic that devices listen to, such as `com.apple.mgmt.External.…`. */
  pushTopic?: Maybe<Scalars['String']['output']>;
  /** Devices find the server by the domain of the account. */
  serviceDiscoveryEnabled: Scalars['Boolean']['output'];
  /** PKCS #10 as PEM: to be signed by the MDM vendor and then by Apple. The private key never leaves the server. */
  signingRequest: Scalars['String']['output'];
  updatedAt: Scalars['DateTime']['output'];
  /** People may enrol devices of their own, with a managed account. */
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

/** What is asked must hold together; `and`, `or` and `not` combine. */
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
  /** One that allows nothing beyond what you hold yourself. */
  role: Role;
};

/** Two resources that are associated. Who may see one is a matter of the field that holds it. */
export type Association = {
  /** The end nearer to the resource that was asked about; after a mutation, the end whose row of the matrix names assignment. */
  from: ResourceReference;
  relation: AssociationRelation;
  /** Null for what a policy, a policy group or software applies to, of which no moment is kept. */
  since?: Maybe<Scalars['DateTime']['output']>;
  /** Of a user and a device: the user administers the device. Null for others. */
  sudo?: Maybe<Scalars['Boolean']['output']>;
  /** Of a user and a device: without being asked for a password. Null for others. */
  sudoWithoutPassword?: Maybe<Scalars['Boolean']['output']>;
  /** The other end. */
  to: ResourceReference;
};

export type AssociationConnection = {
  edges: Array<AssociationEdge>;
  /** Kinds that could be here, and that the caller may not read. */
  leftOut: Array<ResourceKind>;
  nodes: Array<Association>;
  pageInfo: PageInfo;
  /** All of the kinds that were asked for, counted when asked for. */
  totalCount: Scalars['Int']['output'];
};

export type AssociationEdge = {
  cursor: Scalars['String']['output'];
  node: Association;
};

/**
 * Two resources, under the one whose row of the matrix names assignment: Users "direct assignments to resources", Groups
 * "membership & assignment of resources to groups", Commands "assignment of commands", Devices "policy application".
 */
export type AssociationInput =
  { command: CommandAssociationInput; deviceGroup?: never; policy?: never; policyGroup?: never; softwareApp?: never; user?: never; userGroup?: never; }
  |  { command?: never; deviceGroup: DeviceGroupAssociationInput; policy?: never; policyGroup?: never; softwareApp?: never; user?: never; userGroup?: never; }
  |  { command?: never; deviceGroup?: never; policy: PolicyAssociationInput; policyGroup?: never; softwareApp?: never; user?: never; userGroup?: never; }
  |  { command?: never; deviceGroup?: never; policy?: never; policyGroup: PolicyGroupAssociationInput; softwareApp?: never; user?: never; userGroup?: never; }
  |  { command?: never; deviceGroup?: never; policy?: never; policyGroup?: never; softwareApp: SoftwareAppAssociationInput; user?: never; userGroup?: never; }
  |  { command?: never; deviceGroup?: never; policy?: never; policyGroup?: never; softwareApp?: never; user: UserAssociationInput; userGroup?: never; }
  |  { command?: never; deviceGroup?: never; policy?: never; policyGroup?: never; softwareApp?: never; user?: never; userGroup: UserGroupAssociationInput; };

export type AssociationPath = {
  /** One after the other; only one where the two are associated directly. */
  associations: Array<Association>;
};

export type AssociationPayload = {
  /** Null where there was nothing to dissociate. */
  association?: Maybe<Association>;
};

export type AssociationRelation =
  /** The one has the use of the other, or applies to it. */
  | 'ASSIGNMENT'
  /** One is a group, and the other belongs to it. */
  | 'MEMBERSHIP';

export type AttachSupportCaseFileInput = {
  caseId: Scalars['ID']['input'];
  /**
   * In base64: at most 524,288 bytes of a PNG, JPEG, GIF or WebP image, a PDF, or plain text in UTF-8. Archives and
   * programs are not taken.
   */
  content: Scalars['String']['input'];
  /** At most 200 characters. What is not fit for a file's name is taken out, and an ending that fits the content is added. */
  fileName: Scalars['String']['input'];
};

export type AttributeOperator =
  /** One of the values, in the same case. */
  | 'IN'
  /** None of the values, or no value at all. */
  | 'NOT_IN';

/** What a policy decides. */
export type AuthenticationAction =
  | 'ALLOW'
  | 'ALLOW_WITH_MFA'
  | 'DENY';

/** Exactly one of the fields has a value. What is not known of a sign-in does not hold. */
export type AuthenticationCondition = {
  /** Each of them holds. */
  all?: Maybe<Array<AuthenticationCondition>>;
  /** At least one of them holds. */
  any?: Maybe<Array<AuthenticationCondition>>;
  /** The device's disk is encrypted, or is not. */
  deviceEncrypted?: Maybe<Scalars['Boolean']['output']>;
  /** The device is managed, or is not. */
  deviceManaged?: Maybe<Scalars['Boolean']['output']>;
  /** The address is in one of the lists. */
  ipAddressIn?: Maybe<Array<IpList>>;
  /** The country is one of these, as in ISO 3166-1 alpha-2: `DE`. */
  locationIn?: Maybe<Array<Scalars['String']['output']>>;
  /** It does not hold. */
  not?: Maybe<AuthenticationCondition>;
  operatingSystemIn?: Maybe<Array<OsFamily>>;
};

/** As `AuthenticationCondition`. At most 5 levels, and 100 conditions in all; lists are not empty. */
export type AuthenticationConditionInput =
  { all: Array<AuthenticationConditionInput>; any?: never; deviceEncrypted?: never; deviceManaged?: never; ipAddressIn?: never; locationIn?: never; not?: never; operatingSystemIn?: never; }
  |  { all?: never; any: Array<AuthenticationConditionInput>; deviceEncrypted?: never; deviceManaged?: never; ipAddressIn?: never; locationIn?: never; not?: never; operatingSystemIn?: never; }
  |  { all?: never; any?: never; deviceEncrypted: Scalars['Boolean']['input']; deviceManaged?: never; ipAddressIn?: never; locationIn?: never; not?: never; operatingSystemIn?: never; }
  |  { all?: never; any?: never; deviceEncrypted?: never; deviceManaged: Scalars['Boolean']['input']; ipAddressIn?: never; locationIn?: never; not?: never; operatingSystemIn?: never; }
  |  /** Identifiers of lists. */
  { all?: never; any?: never; deviceEncrypted?: never; deviceManaged?: never; ipAddressIn: Array<Scalars['ID']['input']>; locationIn?: never; not?: never; operatingSystemIn?: never; }
  |  { all?: never; any?: never; deviceEncrypted?: never; deviceManaged?: never; ipAddressIn?: never; locationIn: Array<Scalars['String']['input']>; not?: never; operatingSystemIn?: never; }
  |  { all?: never; any?: never; deviceEncrypted?: never; deviceManaged?: never; ipAddressIn?: never; locationIn?: never; not: AuthenticationConditionInput; operatingSystemIn?: never; }
  |  { all?: never; any?: never; deviceEncrypted?: never; deviceManaged?: never; ipAddressIn?: never; locationIn?: never; not?: never; operatingSystemIn: Array<OsFamily>; };

export type AuthenticationEffect = {
  action: AuthenticationAction;
  /** With DENY: what the user is told. */
  denialMessage?: Maybe<Scalars['String']['output']>;
  /** With ALLOW_WITH_MFA: any one of these. All that `MfaPolicy` knows where the policy names none. */
  factors: Array<AuthenticationFactor>;
};

export type AuthenticationEffectInput = {
  action: AuthenticationAction;
  /** Only with DENY. */
  denialMessage?: InputMaybe<Scalars['String']['input']>;
  /** Only with ALLOW_WITH_MFA, and of those that `MfaPolicy` has. */
  factors?: InputMaybe<Array<AuthenticationFactor>>;
};

/** What would happen if a user signed in now. Nobody signs in, and nothing is stored. */
export type AuthenticationEvaluation = {
  action: AuthenticationAction;
  /** What the user is told when refused by a policy. */
  denialMessage?: Maybe<Scalars['String']['output']>;
  /** Those of `factors` that the user has enrolled. None: the user has to enrol one first. */
  enrolledFactors?: Maybe<Array<AuthenticationFactor>>;
  /** With ALLOW_WITH_MFA: any one of these is accepted. */
  factors: Array<AuthenticationFactor>;
  /** Every policy for the resource in the order in which they are asked, with what becomes of it. */
  policies: Array<EvaluatedPolicy>;
  /** Null unless the reason is POLICY. */
  policy?: Maybe<AuthenticationPolicy>;
  reason: AuthenticationReason;
};

/** A second factor of users. */
export type AuthenticationFactor =
  /** A credential that the agent keeps on a managed device. */
  | 'DEVICE_BOUND'
  /** A question on the user's phone. */
  | 'PUSH'
  /** One-time codes of an application. */
  | 'TOTP'
  /** A security key or passkey. */
  | 'WEB_AUTHN';

/**
 * Says who gets in, and how. Of the enabled policies for a resource, the one with the lowest priority number that is for the
 * user and whose condition holds decides; the older of two with the same number. Where none does, users get in, with a second
 * factor if `MfaPolicy` asks for it. `evaluateAuthentication` tells what would happen.
 */
export type AuthenticationPolicy = Node & {
  /** Null always holds. */
  condition?: Maybe<AuthenticationCondition>;
  createdAt: Scalars['DateTime']['output'];
  description?: Maybe<Scalars['String']['output']>;
  effect: AuthenticationEffect;
  /** Only then it is asked. */
  enabled: Scalars['Boolean']['output'];
  id: Scalars['ID']['output'];
  /** Unique in the organization, without regard to case. */
  name: Scalars['String']['output'];
  /** 1 to 1,000. */
  priority: Scalars['Int']['output'];
  resource: AuthenticationResource;
  targets: AuthenticationPolicyTargets;
  updatedAt: Scalars['DateTime']['output'];
};

export type AuthenticationPolicyConnection = {
  edges: Array<AuthenticationPolicyEdge>;
  nodes: Array<AuthenticationPolicy>;
  pageInfo: PageInfo;
  /** All policies that the filter lets through, counted when asked for. */
  totalCount: Scalars['Int']['output'];
};

export type AuthenticationPolicyEdge = {
  cursor: Scalars['String']['output'];
  node: AuthenticationPolicy;
};

/** What is asked must hold together; `and`, `or` and `not` combine. */
export type AuthenticationPolicyFilter = {
  /** Any of these. */
  action?: InputMaybe<Array<AuthenticationAction>>;
  and?: InputMaybe<Array<AuthenticationPolicyFilter>>;
  /** Those that name this application. */
  applicationId?: InputMaybe<Scalars['ID']['input']>;
  createdAt?: InputMaybe<DateTimeFilter>;
  enabled?: InputMaybe<Scalars['Boolean']['input']>;
  /** Those whose condition names this list. */
  ipListId?: InputMaybe<Scalars['ID']['input']>;
  name?: InputMaybe<StringFilter>;
  not?: InputMaybe<AuthenticationPolicyFilter>;
  or?: InputMaybe<Array<AuthenticationPolicyFilter>>;
  priority?: InputMaybe<IntFilter>;
  /** Any of these. */
  resource?: InputMaybe<Array<AuthenticationResource>>;
  /** Those that name this group among those they are for. */
  userGroupId?: InputMaybe<Scalars['ID']['input']>;
  /** Those that name this user among those they are for, directly. */
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

/** Whom a policy is for: who is meant by users or groups, has the attributes, and is not excluded. */
export type AuthenticationPolicyTargets = {
  /** Of a policy for applications: every one is meant, and `applications` is empty. */
  allApplications: Scalars['Boolean']['output'];
  /** Everybody is meant; `users` and `userGroups` are empty then. */
  allUsers: Scalars['Boolean']['output'];
  applications?: Maybe<SsoApplicationConnection>;
  /** Whose members are not meant, although they are named, or everybody is. */
  excludedUserGroups?: Maybe<UserGroupConnection>;
  /** Not meant, although a group of theirs is, or everybody. */
  excludedUsers?: Maybe<UserConnection>;
  /** All of these have to hold. */
  userAttributes: Array<UserAttributeTest>;
  userGroups?: Maybe<UserGroupConnection>;
  users?: Maybe<UserConnection>;
};


/** Whom a policy is for: who is meant by users or groups, has the attributes, and is not excluded. */
export type AuthenticationPolicyTargetsApplicationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SsoApplicationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<SsoApplicationSort>;
};


/** Whom a policy is for: who is meant by users or groups, has the attributes, and is not excluded. */
export type AuthenticationPolicyTargetsExcludedUserGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<UserGroupFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<GroupSort>;
};


/** Whom a policy is for: who is meant by users or groups, has the attributes, and is not excluded. */
export type AuthenticationPolicyTargetsExcludedUsersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<UserFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<UserSort>;
};


/** Whom a policy is for: who is meant by users or groups, has the attributes, and is not excluded. */
export type AuthenticationPolicyTargetsUserGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<UserGroupFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<GroupSort>;
};


/** Whom a policy is for: who is meant by users or groups, has the attributes, and is not excluded. */
export type AuthenticationPolicyTargetsUsersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<UserFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<UserSort>;
};

/** Whom a policy is for. At most 1,000 of each kind. */
export type AuthenticationPolicyTargetsInput = {
  /** Only of a policy for applications, without `applicationIds`. */
  allApplications?: InputMaybe<Scalars['Boolean']['input']>;
  /** Without `userIds` and `userGroupIds`. */
  allUsers?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only of a policy for applications. */
  applicationIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  excludedUserGroupIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  excludedUserIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** At most 10, all of which have to hold. */
  userAttributes?: InputMaybe<Array<UserAttributeTestInput>>;
  userGroupIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** These, `userGroupIds` or `allUsers`: somebody has to be meant. */
  userIds?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** What led to the outcome. */
export type AuthenticationReason =
  /** Neither the user nor a group of theirs is assigned to the application, or it is not active. */
  | 'APPLICATION_NOT_ASSIGNED'
  /** No policy decides: what `MfaPolicy` says, and what is asked of the user. */
  | 'DEFAULT'
  /** The first policy that is for the user and holds. */
  | 'POLICY'
  /** They are locked, whatever policies say. */
  | 'USER_LOCKED'
  /** The user is staged or suspended. */
  | 'USER_NOT_ACTIVE';

/** What a user wants to get into. */
export type AuthenticationResource =
  /** Of users who are administrators as well. */
  | 'ADMIN_PORTAL'
  /** An application with single sign-on. */
  | 'APPLICATION'
  | 'LDAP'
  | 'USER_PORTAL';

/** How the organization's users prove who they are. */
export type AuthenticationSettings = {
  lockoutPolicy: LockoutPolicy;
  mfaPolicy: MfaPolicy;
  passwordPolicy: PasswordPolicy;
  /** Every administrator of the organization needs a second factor. */
  requireAdministratorMfa: Scalars['Boolean']['output'];
};

export type AuthenticationSettingsPayload = {
  authenticationSettings: AuthenticationSettings;
};

/** An attribute of users that policies ask for. */
export type AuthenticationUserField =
  | 'COMPANY'
  | 'COST_CENTER'
  | 'DEPARTMENT'
  | 'EMPLOYEE_TYPE'
  | 'JOB_TITLE'
  | 'LOCATION';

export type BeginTotpPayload = {
  /** Base 32, to be typed into the app. */
  secret: Scalars['String']['output'];
  /** `otpauth://…`, to be shown as a QR code. */
  uri: Scalars['String']['output'];
};

/** How the organization pays for the product. */
export type BillingAccount = {
  address: BillingAddress;
  /** Whom to ask about bills. */
  contact: BillingContact;
  /** Null only where there is no payment method at all. */
  defaultPaymentMethod?: Maybe<PaymentMethod>;
  /** Where invoices are sent, beside the contact. */
  emails: Array<Scalars['String']['output']>;
  /** What the plan contains, by product code; empty without a plan. */
  entitlements: Array<Entitlement>;
  /** Null for an organization that has none, such as one that its provider has just made. */
  plan?: Maybe<BillingPlan>;
};

export type BillingAccountPayload = {
  billing: BillingAccount;
};

export type BillingAddress = {
  company?: Maybe<Scalars['String']['output']>;
  /** ISO 3166-1 alpha-2: `DE`. */
  country?: Maybe<Scalars['String']['output']>;
  extendedAddress?: Maybe<Scalars['String']['output']>;
  locality?: Maybe<Scalars['String']['output']>;
  postalCode?: Maybe<Scalars['String']['output']>;
  region?: Maybe<Scalars['String']['output']>;
  streetAddress?: Maybe<Scalars['String']['output']>;
  /** A VAT number or the like. */
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

/** Amounts are in the currency's smallest unit: cents. */
export type BillingPlan = {
  /** For a year, at the price agreed upon. */
  annualPrice: Scalars['Int']['output'];
  billingModel: BillingModel;
  canceledAt?: Maybe<Scalars['DateTime']['output']>;
  /** ISO 4217: `USD`. */
  currency: Scalars['String']['output'];
  currentPeriodEnd: Scalars['DateTime']['output'];
  currentPeriodStart: Scalars['DateTime']['output'];
  displayName: Scalars['String']['output'];
  /** When that was estimated. */
  estimatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What the present period will cost, as far as is known. */
  estimatedTotal?: Maybe<Scalars['Int']['output']>;
  features: Array<Scalars['String']['output']>;
  interval: BillingInterval;
  /** For a year, at the list's price. */
  listPrice: Scalars['Int']['output'];
  /** By hand, against an invoice, rather than from the default payment method. */
  manuallyBilled: Scalars['Boolean']['output'];
  /** Null where there is no limit. */
  maxQuantity?: Maybe<Scalars['Int']['output']>;
  productCode: Scalars['String']['output'];
  purchaseChannel: PurchaseChannel;
  /** More than `maxQuantity` is refused rather than billed. */
  quantityCapped: Scalars['Boolean']['output'];
  /** Goes on after the present period. */
  renews: Scalars['Boolean']['output'];
  startedAt: Scalars['DateTime']['output'];
  status: BillingPlanStatus;
  trialEndsAt?: Maybe<Scalars['DateTime']['output']>;
  /** The product code of a plan that would fit better. */
  upgradeRecommendation?: Maybe<Scalars['String']['output']>;
};

export type BillingPlanStatus =
  | 'ACTIVE'
  | 'CANCELED'
  /** A payment has failed or is late; the plan goes on for now. */
  | 'PAST_DUE'
  | 'TRIAL';

export type BillingUnit =
  | 'DEVICE'
  | 'USER';

/** Rights that are not given stay as they are; they are false at first. */
export type BindUserInput = {
  /** Required. */
  deviceId?: InputMaybe<Scalars['ID']['input']>;
  /** Administrator rights on the device. */
  sudo?: InputMaybe<Scalars['Boolean']['input']>;
  /** And without being asked for the password. */
  sudoWithoutPassword?: InputMaybe<Scalars['Boolean']['input']>;
  userId: Scalars['ID']['input'];
};

export type BindUserPayload = {
  /** The device of the binding that was made or ended. */
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

/** What an X.509 certificate says. Who may see one is a matter of the field that holds it. */
export type Certificate = {
  /** SHA-256 of the certificate, as hexadecimal pairs with colons between. */
  fingerprint: Scalars['String']['output'];
  issuer: Scalars['String']['output'];
  /** As PEM: `-----BEGIN CERTIFICATE-----` and so on. */
  pem: Scalars['String']['output'];
  /** Hexadecimal digits. */
  serialNumber: Scalars['String']['output'];
  /** The distinguished name, its parts separated by commas: `CN=Northwind Root CA, O=Northwind Robotics`. */
  subject: Scalars['String']['output'];
  validFrom: Scalars['DateTime']['output'];
  /** The instant at which it expires. */
  validTo: Scalars['DateTime']['output'];
};

export type ChangeEmailInput = {
  /** Unique in the organization; kept in lower case. The link goes there. */
  email: Scalars['String']['input'];
  /** Your password, asked again. */
  password: Scalars['String']['input'];
};

export type ChangeEmailPayload = {
  /** The new address, which a link was mailed to. It is yours once the link is followed. */
  email: Scalars['String']['output'];
};

export type ChangePasswordInput = {
  currentPassword: Scalars['String']['input'];
  /** 12 to 256 characters. */
  newPassword: Scalars['String']['input'];
};

/**
 * A script to run on devices. Command Runners see, run and schedule the commands that are assigned to them, and no others:
 * that holds for lists, counts, runs, results and `Query.node` alike.
 */
export type Command = Node & Resource & {
  /** The script was written by a language model. */
  aiGenerated: Scalars['Boolean']['output'];
  /** To whom the command is assigned: what Command Runners see, run and schedule. */
  assignedAdministrators?: Maybe<AdministratorConnection>;
  /** Devices and groups of them; who may not read Devices has none of it. */
  associations?: Maybe<AssociationConnection>;
  createdAt: Scalars['DateTime']['output'];
  description?: Maybe<Scalars['String']['output']>;
  /**
   * Files that the script counts on. Their content is kept elsewhere, and the protocol of agents (docs/agents.md) does not
   * carry them.
   */
  files: Array<CommandFile>;
  id: Scalars['ID']['output'];
  launchType: CommandLaunchType;
  /** Unique in the organization, without regard to case. */
  name: Scalars['String']['output'];
  /** The latest first unless `sort` says otherwise. */
  results: CommandResultConnection;
  /** The account on the device; null for the agent's own, `root` or `SYSTEM`. */
  runAsUser?: Maybe<Scalars['String']['output']>;
  /** The latest first unless `sort` says otherwise. */
  runs: CommandRunConnection;
  /** Of SCHEDULED and REPEATED commands. */
  schedule?: Maybe<CommandSchedule>;
  script: Scalars['String']['output'];
  shell: CommandShell;
  /** With administrator rights. */
  sudo: Scalars['Boolean']['output'];
  /** Groups whose devices are targets, as they are when the command runs. */
  targetDeviceGroups?: Maybe<DeviceGroupConnection>;
  /** Devices that are targets themselves. */
  targetDevices?: Maybe<DeviceConnection>;
  /** The template that the command was made from. */
  template?: Maybe<Scalars['String']['output']>;
  /** The script has variables for each device. This server fills none in: devices get the script as it is. */
  templatingRequired: Scalars['Boolean']['output'];
  /** How long a run waits for devices to begin. */
  timeToLiveSeconds: Scalars['Int']['output'];
  /** A device's run is ended after so many seconds. */
  timeoutSeconds: Scalars['Int']['output'];
  traverse?: Maybe<TraversedResourceConnection>;
  /** The name of a TRIGGER command; several commands may share it. */
  trigger?: Maybe<Scalars['String']['output']>;
  type: CommandType;
  updatedAt: Scalars['DateTime']['output'];
};


/**
 * A script to run on devices. Command Runners see, run and schedule the commands that are assigned to them, and no others:
 * that holds for lists, counts, runs, results and `Query.node` alike.
 */
export type CommandAssignedAdministratorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AdministratorFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<AdministratorSort>;
};


/**
 * A script to run on devices. Command Runners see, run and schedule the commands that are assigned to them, and no others:
 * that holds for lists, counts, runs, results and `Query.node` alike.
 */
export type CommandAssociationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<ResourceKind>>;
};


/**
 * A script to run on devices. Command Runners see, run and schedule the commands that are assigned to them, and no others:
 * that holds for lists, counts, runs, results and `Query.node` alike.
 */
export type CommandResultsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CommandResultFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<CommandResultSort>;
};


/**
 * A script to run on devices. Command Runners see, run and schedule the commands that are assigned to them, and no others:
 * that holds for lists, counts, runs, results and `Query.node` alike.
 */
export type CommandRunsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CommandRunFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<CommandRunSort>;
};


/**
 * A script to run on devices. Command Runners see, run and schedule the commands that are assigned to them, and no others:
 * that holds for lists, counts, runs, results and `Query.node` alike.
 */
export type CommandTargetDeviceGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DeviceGroupFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<GroupSort>;
};


/**
 * A script to run on devices. Command Runners see, run and schedule the commands that are assigned to them, and no others:
 * that holds for lists, counts, runs, results and `Query.node` alike.
 */
export type CommandTargetDevicesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DeviceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<DeviceSort>;
};


/**
 * A script to run on devices. Command Runners see, run and schedule the commands that are assigned to them, and no others:
 * that holds for lists, counts, runs, results and `Query.node` alike.
 */
export type CommandTraverseArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<ResourceKind>>;
};

/** At most 100 administrators, of any role: the assignment counts while the role's access depends on it. */
export type CommandAssignmentInput = {
  administratorIds: Array<Scalars['ID']['input']>;
  commandId: Scalars['ID']['input'];
};

/** A command, and exactly one target. */
export type CommandAssociationInput = {
  deviceGroupId?: InputMaybe<Scalars['ID']['input']>;
  deviceId?: InputMaybe<Scalars['ID']['input']>;
  id: Scalars['ID']['input'];
};

export type CommandConnection = {
  edges: Array<CommandEdge>;
  nodes: Array<Command>;
  pageInfo: PageInfo;
  /** All commands that the filter lets through and the caller sees, counted when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A command as a run has it. */
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

/** What is known of a file: its content is kept elsewhere. */
export type CommandFile = {
  name: Scalars['String']['output'];
  /** Where the script expects it: an absolute path on the device. */
  targetPath: Scalars['String']['output'];
};

export type CommandFileInput = {
  /** Without a folder. */
  name: Scalars['String']['input'];
  /** An absolute path on the device, without `..`: `/opt/agent.conf`, `C:\Temp\agent.conf`. None comes twice. */
  targetPath: Scalars['String']['input'];
};

/** What is asked must hold together; `and`, `or` and `not` combine. */
export type CommandFilter = {
  /** Assigned to this administrator. */
  administratorId?: InputMaybe<Scalars['ID']['input']>;
  aiGenerated?: InputMaybe<Scalars['Boolean']['input']>;
  and?: InputMaybe<Array<CommandFilter>>;
  /** Assigned to the caller. */
  assignedToMe?: InputMaybe<Scalars['Boolean']['input']>;
  createdAt?: InputMaybe<DateTimeFilter>;
  /** With this device group among the targets. */
  deviceGroupId?: InputMaybe<Scalars['ID']['input']>;
  /** With this device among the targets, not by way of a group. */
  deviceId?: InputMaybe<Scalars['ID']['input']>;
  /** Any of these launch types. */
  launchType?: InputMaybe<Array<CommandLaunchType>>;
  name?: InputMaybe<StringFilter>;
  nextRunAt?: InputMaybe<DateTimeFilter>;
  not?: InputMaybe<CommandFilter>;
  or?: InputMaybe<Array<CommandFilter>>;
  sudo?: InputMaybe<Scalars['Boolean']['input']>;
  trigger?: InputMaybe<StringFilter>;
  /** Any of these types. */
  type?: InputMaybe<Array<CommandType>>;
};

/** How a command comes to run. */
export type CommandLaunchType =
  /** Whenever somebody runs it. */
  | 'MANUAL'
  /** Again and again, by a cron expression or at an interval. */
  | 'REPEATED'
  /** Once, at an instant. */
  | 'SCHEDULED'
  /** Whenever somebody runs it. `trigger` is the name by which other systems know it; this server takes no calls by that name. */
  | 'TRIGGER';

export type CommandPayload = {
  command: Command;
};

/** How often a REPEATED command runs, counted from its first run. */
export type CommandRepeat =
  | 'DAY'
  | 'HOUR'
  | 'MINUTE'
  | 'MONTH'
  | 'WEEK';

/**
 * A run on one device. It is PENDING from the moment the run is queued, and what follows is what the device's agent reports:
 * without a report no time, exit code or output appears.
 */
export type CommandResult = Node & {
  command: Command;
  device?: Maybe<Device>;
  /** Why the script did not run, or did not end by itself. */
  error?: Maybe<Scalars['String']['output']>;
  /** Null until the script has ended, and where it did not run. */
  exitCode?: Maybe<Scalars['Int']['output']>;
  finishedAt?: Maybe<Scalars['DateTime']['output']>;
  id: Scalars['ID']['output'];
  /** Standard output and standard error as they came, at most 65,536 characters. */
  output?: Maybe<Scalars['String']['output']>;
  /** The output was longer; its end is missing. */
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
  /** All results that the filter lets through and the caller sees, counted when asked for. */
  totalCount: Scalars['Int']['output'];
};

export type CommandResultEdge = {
  cursor: Scalars['String']['output'];
  node: CommandResult;
};

/** What is asked must hold together; `and`, `or` and `not` combine. */
export type CommandResultFilter = {
  and?: InputMaybe<Array<CommandResultFilter>>;
  commandId?: InputMaybe<Scalars['ID']['input']>;
  deviceId?: InputMaybe<Scalars['ID']['input']>;
  exitCode?: InputMaybe<IntFilter>;
  not?: InputMaybe<CommandResultFilter>;
  or?: InputMaybe<Array<CommandResultFilter>>;
  requestedAt?: InputMaybe<DateTimeFilter>;
  runId?: InputMaybe<Scalars['ID']['input']>;
  /** Any of these states. */
  state?: InputMaybe<Array<CommandResultState>>;
};

export type CommandResultSort = {
  direction?: InputMaybe<SortDirection>;
  field: CommandResultSortField;
};

export type CommandResultSortField =
  | 'REQUESTED_AT';

/** The state of a run on one device. */
export type CommandResultState =
  /** Called off before the device began. */
  | 'CANCELLED'
  /** The time to live ended before the device began. */
  | 'EXPIRED'
  /** Ended with another exit code, or with an error. */
  | 'FAILED'
  /** Waits for the device's agent. */
  | 'PENDING'
  | 'RUNNING'
  /** Ended with exit code 0. */
  | 'SUCCEEDED';

/** One request to run a command, on all of its targets or some. */
export type CommandRun = Node & {
  command: Command;
  /** The run's devices, by state of their results. */
  counts: CommandRunCounts;
  /** What the devices are to run: the command as it was when the run was requested. */
  definition: CommandDefinition;
  /** The end of the time to live: no device begins after it. */
  expiresAt: Scalars['DateTime']['output'];
  /** When the run was done, cancelled or expired. */
  finishedAt?: Maybe<Scalars['DateTime']['output']>;
  id: Scalars['ID']['output'];
  /** MANUAL for a run that somebody asked for; otherwise what launched it. */
  launchType: CommandLaunchType;
  requestedAt: Scalars['DateTime']['output'];
  /** Null for a run that nobody asked for, and where the administrator is gone. */
  requestedBy?: Maybe<Administrator>;
  /** Their name at that time. */
  requestedByName?: Maybe<Scalars['String']['output']>;
  /** The latest first unless `sort` says otherwise. */
  results: CommandResultConnection;
  /** When the first device began. */
  startedAt?: Maybe<Scalars['DateTime']['output']>;
  state: CommandRunState;
};


/** One request to run a command, on all of its targets or some. */
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
  /** All runs that the filter lets through and the caller sees, counted when asked for. */
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

/** What is asked must hold together; `and`, `or` and `not` combine. */
export type CommandRunFilter = {
  and?: InputMaybe<Array<CommandRunFilter>>;
  commandId?: InputMaybe<Scalars['ID']['input']>;
  /** Any of these launch types. */
  launchType?: InputMaybe<Array<CommandLaunchType>>;
  not?: InputMaybe<CommandRunFilter>;
  or?: InputMaybe<Array<CommandRunFilter>>;
  requestedAt?: InputMaybe<DateTimeFilter>;
  /** Requested by this administrator. */
  requestedById?: InputMaybe<Scalars['ID']['input']>;
  /** Any of these states. */
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

/** The state of a run. Only the agents on the devices move a run on; nothing here pretends that they did. */
export type CommandRunState =
  /** Called off; devices that had begun by then may still report. */
  | 'CANCELLED'
  /** Every device has reported its end. */
  | 'DONE'
  /** The time to live ended before every device had reported its end. */
  | 'EXPIRED'
  /** No device has begun. It stays so until an agent reports, or until the time to live ends. */
  | 'QUEUED'
  /** An agent has reported that it began. */
  | 'RUNNING';

/** When a command runs by itself. */
export type CommandSchedule = {
  /** Minute, hour, day of month, month, day of week; also what `every` comes to. */
  cron?: Maybe<Scalars['String']['output']>;
  /** Null where `cron` was given. */
  every?: Maybe<CommandRepeat>;
  /** The first run of `every`, which tells the minute, hour and day of the others. */
  from?: Maybe<Scalars['DateTime']['output']>;
  /**
   * The next run that the schedule asks for; null after the last one. It is launched within a minute of that; of moments that
   * pass while no server runs jobs, one run comes of them all.
   */
  nextRunAt?: Maybe<Scalars['DateTime']['output']>;
  /** The instant of a SCHEDULED command. */
  once?: Maybe<Scalars['DateTime']['output']>;
  /** IANA name of the zone that `cron` is read in, such as `Europe/Berlin`. */
  timeZone?: Maybe<Scalars['String']['output']>;
};

/** Exactly one of these. */
export type CommandScheduleInput =
  { cron: CronScheduleInput; once?: never; repeat?: never; }
  |  /** Once, at this instant: in the future, at most five years ahead. */
  { cron?: never; once: Scalars['DateTime']['input']; repeat?: never; }
  |  { cron?: never; once?: never; repeat: RepeatScheduleInput; };

/** What runs the script: POWERSHELL or CMD for WINDOWS, one of the others elsewhere. */
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

/** At most 100 of each; at least one of both together. */
export type CommandTargetsInput = {
  commandId: Scalars['ID']['input'];
  deviceGroupIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  deviceIds?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** The operating system that a command is for; other devices among its targets are left out. */
export type CommandType =
  | 'LINUX'
  | 'MAC'
  | 'WINDOWS';

export type ConfirmTotpInput = {
  /** The six digits that the app shows now. */
  code: Scalars['String']['input'];
};

/** Your password, asked again: an open session is not enough to change what you sign in with. */
export type ConfirmedInput = {
  password: Scalars['String']['input'];
};

/**
 * Lets devices join the organization: an agent presents it once, and gets a credential of its device's own for it. Neither the
 * key nor its digest is shown again.
 */
export type ConnectKey = Node & {
  createdAt: Scalars['DateTime']['output'];
  /** Null when they are gone. */
  createdBy?: Maybe<Administrator>;
  /** Their name at that time. */
  createdByName?: Maybe<Scalars['String']['output']>;
  /** Where devices that join are put. */
  deviceGroup?: Maybe<DeviceGroup>;
  expiresAt: Scalars['DateTime']['output'];
  id: Scalars['ID']['output'];
  /** When a device last joined with it. */
  lastUsedAt?: Maybe<Scalars['DateTime']['output']>;
  /** So many devices may join with it; null for any number. */
  maximumUses?: Maybe<Scalars['Int']['output']>;
  name: Scalars['String']['output'];
  /** The first characters of the key, to tell it from others. */
  prefix: Scalars['String']['output'];
  /**
   * A device that has joined before may join again, known by its hardware, and takes its record over. Its former credential
   * ends.
   */
  rejoinAllowed: Scalars['Boolean']['output'];
  revokedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Devices can join with it: not revoked, not expired, not used up. */
  usable: Scalars['Boolean']['output'];
  /** So many have. */
  uses: Scalars['Int']['output'];
};

export type ConnectKeyConnection = {
  edges: Array<ConnectKeyEdge>;
  nodes: Array<ConnectKey>;
  pageInfo: PageInfo;
  /** All connect keys that the filter lets through, counted when asked for. */
  totalCount: Scalars['Int']['output'];
};

export type ConnectKeyEdge = {
  cursor: Scalars['String']['output'];
  node: ConnectKey;
};

/** What is asked must hold together; `and`, `or` and `not` combine. */
export type ConnectKeyFilter = {
  and?: InputMaybe<Array<ConnectKeyFilter>>;
  createdAt?: InputMaybe<DateTimeFilter>;
  deviceGroupId?: InputMaybe<Scalars['ID']['input']>;
  expiresAt?: InputMaybe<DateTimeFilter>;
  name?: InputMaybe<StringFilter>;
  not?: InputMaybe<ConnectKeyFilter>;
  or?: InputMaybe<Array<ConnectKeyFilter>>;
  /** The first characters of the key. */
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
  /** A quantity is paid for in advance; use beyond it is billed too. */
  | 'COMMITTED'
  /** What is used is billed afterwards. */
  | 'ON_DEMAND'
  | 'TRIAL';

export type CoordinateKind =
  | 'ARGUMENT'
  | 'FIELD'
  | 'INPUT_FIELD';

export type CreateAdministratorInput = {
  /** False unless said. */
  apiKeyAllowed?: InputMaybe<Scalars['Boolean']['input']>;
  /** Unique in the organization; kept in lower case. The invitation goes there. */
  email: Scalars['String']['input'];
  firstName?: InputMaybe<Scalars['String']['input']>;
  lastName?: InputMaybe<Scalars['String']['input']>;
  /** False unless said. */
  mfaRequired?: InputMaybe<Scalars['Boolean']['input']>;
  /** One that allows nothing beyond what you hold yourself. */
  role: Role;
  /** A name of the IANA time zone database, such as `Europe/Berlin`. */
  timeZone?: InputMaybe<Scalars['String']['input']>;
};

export type CreateApiKeyInput = {
  /** Null for a key that does not expire. */
  expiresAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** At most 100 characters; it need not be unique. */
  name: Scalars['String']['input'];
  /** 1 to 50 networks in CIDR notation, the only ones that it is accepted from; everywhere unless said. */
  networks?: InputMaybe<Array<Scalars['String']['input']>>;
  /**
   * 1 to 100 organizations, the only ones that it works in: your own and those of `viewer.organizations`. All of them, those
   * to come included, unless said.
   */
  organizationIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** It may change nothing. */
  readOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /** The only scopes that it may reach; all of your role's unless said. */
  scopes?: InputMaybe<Array<Scope>>;
};

export type CreateAppleMdmInput = {
  /** Unique in the organization, without regard to case; at most 255 characters. */
  name: Scalars['String']['input'];
};

export type CreateAuthenticationPolicyInput = {
  /** It always holds unless said. */
  condition?: InputMaybe<AuthenticationConditionInput>;
  description?: InputMaybe<Scalars['String']['input']>;
  effect: AuthenticationEffectInput;
  /** True unless said. */
  enabled?: InputMaybe<Scalars['Boolean']['input']>;
  /** Unique in the organization, without regard to case; at most 255 characters. */
  name: Scalars['String']['input'];
  /** 1 to 1,000; 100 unless said. */
  priority?: InputMaybe<Scalars['Int']['input']>;
  resource: AuthenticationResource;
  targets: AuthenticationPolicyTargetsInput;
};

export type CreateCommandInput = {
  /** False unless said. */
  aiGenerated?: InputMaybe<Scalars['Boolean']['input']>;
  description?: InputMaybe<Scalars['String']['input']>;
  /** At most 20. */
  files?: InputMaybe<Array<CommandFileInput>>;
  /** Unique in the organization, without regard to case; at most 255 characters. */
  name: Scalars['String']['input'];
  /** The agent's own account unless said. Not for WINDOWS. */
  runAsUser?: InputMaybe<Scalars['String']['input']>;
  /** Makes it a SCHEDULED or REPEATED command. With neither `trigger` nor `schedule` it is MANUAL. */
  schedule?: InputMaybe<CommandScheduleInput>;
  /** At most 65,536 characters; kept as it is. */
  script: Scalars['String']['input'];
  /** POWERSHELL for WINDOWS, BASH for the others, unless said. */
  shell?: InputMaybe<CommandShell>;
  /** False unless said. Not for WINDOWS. */
  sudo?: InputMaybe<Scalars['Boolean']['input']>;
  template?: InputMaybe<Scalars['String']['input']>;
  /** False unless said. */
  templatingRequired?: InputMaybe<Scalars['Boolean']['input']>;
  /** From 60 to 2,592,000, which is 30 days; 10 days unless said. */
  timeToLiveSeconds?: InputMaybe<Scalars['Int']['input']>;
  /** From 1 to 86,400; 120 unless said. */
  timeoutSeconds?: InputMaybe<Scalars['Int']['input']>;
  /** Makes it a TRIGGER command; letters, digits, `.`, `_` and `-`, at most 64. Not with `schedule`. */
  trigger?: InputMaybe<Scalars['String']['input']>;
  type: CommandType;
};

export type CreateConnectKeyInput = {
  /** Where devices that join are put: not a group whose members a query alone decides. */
  deviceGroupId?: InputMaybe<Scalars['ID']['input']>;
  /** At most a year ahead. */
  expiresAt: Scalars['DateTime']['input'];
  /** 1 to 100,000; any number unless said. */
  maximumUses?: InputMaybe<Scalars['Int']['input']>;
  /** At most 100 characters; it need not be unique. */
  name: Scalars['String']['input'];
  /** False unless said. */
  rejoinAllowed?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Texts have at most 1,024 characters; flags are false and lists empty unless given. */
export type CreateDeviceGroupInput = {
  attributes?: InputMaybe<Array<CustomAttributeInput>>;
  description?: InputMaybe<Scalars['String']['input']>;
  email?: InputMaybe<Scalars['String']['input']>;
  /** Needed unless the group is STATIC, refused where it is, and evaluated at once. */
  memberQuery?: InputMaybe<DeviceMemberQueryInput>;
  /** STATIC unless said. */
  membershipMethod?: InputMaybe<MembershipMethod>;
  /** Unique among the device groups, without regard to case; at most 255 characters. */
  name: Scalars['String']['input'];
  notifyOfSuggestions?: InputMaybe<Scalars['Boolean']['input']>;
};

export type CreateDirectoryEventExportInput = {
  /** In the order of the file, none twice; all of them unless given. */
  columns?: InputMaybe<Array<DirectoryEventColumn>>;
  /** Which events: a period is `occurredAt: { gte, lt }`. All of them unless given. */
  filter?: InputMaybe<DirectoryEventFilter>;
  format: ExportFormat;
};

export type CreateDirectoryInput = {
  /** True unless said. */
  enabled?: InputMaybe<Scalars['Boolean']['input']>;
  /** Unique in the organization, without regard to case; at most 255 characters. */
  name: Scalars['String']['input'];
  /** Those of one kind: the directory is of that kind then, for good. */
  settings: DirectorySettingsInput;
};

export type CreateIpListInput = {
  description?: InputMaybe<Scalars['String']['input']>;
  /** 1 to 500 addresses, networks and ranges, as `IpList.entries` has them; none comes twice. */
  entries: Array<Scalars['String']['input']>;
  /** Unique in the organization, without regard to case; at most 255 characters. */
  name: Scalars['String']['input'];
};

export type CreateManagedOrganizationInput = {
  contactEmail?: InputMaybe<Scalars['String']['input']>;
  contactName?: InputMaybe<Scalars['String']['input']>;
  /** An https address without credentials. It is shown, and never fetched from here. */
  logoUrl?: InputMaybe<Scalars['String']['input']>;
  /** At least 1; no limit unless said. */
  maxUsers?: InputMaybe<Scalars['Int']['input']>;
  /** Unique among the provider's organizations; at most 200 characters. */
  name: Scalars['String']['input'];
  /** False unless said. */
  requireAdministratorMfa?: InputMaybe<Scalars['Boolean']['input']>;
};

export type CreatePolicyGroupInput = {
  attributes?: InputMaybe<Array<CustomAttributeInput>>;
  description?: InputMaybe<Scalars['String']['input']>;
  /** The address of whoever looks after it. */
  email?: InputMaybe<Scalars['String']['input']>;
  /** Unique in the organization, without regard to case; at most 255 characters. */
  name: Scalars['String']['input'];
};

export type CreatePolicyInput = {
  /** Unique in the organization, without regard to case; at most 255 characters. */
  name: Scalars['String']['input'];
  notes?: InputMaybe<Scalars['String']['input']>;
  /** The identifier of a template; see `policyTemplates`. */
  template: Scalars['ID']['input'];
  /** At most 100. A field without one gets the template's default; one that is required and has none is BAD_USER_INPUT. */
  values?: InputMaybe<Array<PolicyValueInput>>;
};

export type CreateRadiusServerInput = {
  /** INTERNAL unless said. */
  authIdp?: InputMaybe<RadiusAuthIdp>;
  /** 1 to 10 certificates of authorities, as PEM one after the other; none of them expired. */
  caCert?: InputMaybe<Scalars['String']['input']>;
  /** False unless said. Needs `caCert`. */
  deviceCertEnabled?: InputMaybe<Scalars['Boolean']['input']>;
  /** DISABLED unless said; another one needs `userPasswordEnabled`. */
  mfa?: InputMaybe<RadiusMfa>;
  /** Unique in the organization, without regard to case; at most 255 characters. */
  name: Scalars['String']['input'];
  /**
   * 1 to 100 addresses or networks, which no other server of the organization answers: at least 8 bits of an IPv4 network,
   * at least 32 of an IPv6 one.
   */
  networkSourceIps: Array<Scalars['String']['input']>;
  /** False unless said. */
  radsecEnabled?: InputMaybe<Scalars['Boolean']['input']>;
  /** False unless said. Needs `radsecEnabled`. */
  requireRadsec?: InputMaybe<Scalars['Boolean']['input']>;
  /** Needs `userCertEnabled` or `deviceCertEnabled`, and neither passwords nor MFA. */
  requireTlsAuth?: InputMaybe<Scalars['Boolean']['input']>;
  /** 16 to 31 visible ASCII characters; 31 random ones unless given. */
  sharedSecret?: InputMaybe<Scalars['String']['input']>;
  /** False unless said. Needs `caCert`. */
  userCertEnabled?: InputMaybe<Scalars['Boolean']['input']>;
  /** REMOVE unless said. */
  userLockoutAction?: InputMaybe<RadiusUserAction>;
  /** True unless said. At least one way to sign in has to be enabled. */
  userPasswordEnabled?: InputMaybe<Scalars['Boolean']['input']>;
  /** REMOVE unless said. */
  userPasswordExpirationAction?: InputMaybe<RadiusUserAction>;
};

export type CreateSavedQueryInput = {
  description?: InputMaybe<Scalars['String']['input']>;
  /** A value of the table's filter input; checked as if it were one, at most 16,384 characters as JSON. */
  filter?: InputMaybe<Scalars['JSON']['input']>;
  /** Unique in the organization, without regard to case; at most 255 characters. */
  name: Scalars['String']['input'];
  /** A value of the table's sort input. */
  sort?: InputMaybe<Scalars['JSON']['input']>;
  table: SavedQueryTable;
};

export type CreateServiceAccountInput = {
  /** At most 1,000 characters. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** Unique in the organization, whatever its case; at most 100 characters. */
  name: Scalars['String']['input'];
  /** One that allows nothing beyond what you hold yourself. */
  role: Role;
};

/** As `CreateApiKeyInput`, for a service account. */
export type CreateServiceAccountKeyInput = {
  expiresAt?: InputMaybe<Scalars['DateTime']['input']>;
  name: Scalars['String']['input'];
  networks?: InputMaybe<Array<Scalars['String']['input']>>;
  readOnly?: InputMaybe<Scalars['Boolean']['input']>;
  scopes?: InputMaybe<Array<Scope>>;
  serviceAccountId: Scalars['ID']['input'];
};

export type CreateSoftwareAppInput = {
  /** False unless said. */
  autoUpdate?: InputMaybe<Scalars['Boolean']['input']>;
  /** INSTALLED unless said. */
  desiredState?: InputMaybe<SoftwareDesiredState>;
  /** Unique in the organization, without regard to case; at most 255 characters. */
  displayName: Scalars['String']['input'];
  /** 1 to 255 letters, digits and `._-+/` without spaces. */
  packageId: Scalars['String']['input'];
  packageManager: PackageManager;
  /** At most 64 characters; the newest unless said. Excludes `autoUpdate`. */
  packageVersion?: InputMaybe<Scalars['String']['input']>;
  /** False unless said. */
  updateDelayAllowed?: InputMaybe<Scalars['Boolean']['input']>;
};

export type CreateSsoApplicationInput = {
  /** One of the twelve of `SsoApplication.color`; `#202D38` unless said. */
  color?: InputMaybe<Scalars['String']['input']>;
  config?: InputMaybe<SsoConfigurationInput>;
  description?: InputMaybe<Scalars['String']['input']>;
  displayLabel?: InputMaybe<Scalars['String']['input']>;
  /** Unique in the organization, without regard to case; at most 255 characters. */
  displayName: Scalars['String']['input'];
  /** False unless said. */
  hidden?: InputMaybe<Scalars['Boolean']['input']>;
  /** False unless said. */
  jitEnabled?: InputMaybe<Scalars['Boolean']['input']>;
  /** https without credentials. */
  logoUrl?: InputMaybe<Scalars['String']['input']>;
  /** One certificate, as PEM. */
  spCertificate?: InputMaybe<Scalars['String']['input']>;
  /** Unique in the organization; https without credentials. */
  ssoUrl: Scalars['String']['input'];
  /** The identifier of a template; an application of the organization's own without. */
  templateId?: InputMaybe<Scalars['String']['input']>;
};

export type CreateUserExportInput = {
  /** In the order of the file: at least one, none twice. */
  columns: Array<UserExportColumn>;
  format: ExportFormat;
  /** Only members of this group, as they are when the file is written. */
  userGroupId?: InputMaybe<Scalars['ID']['input']>;
  /** Only users in one of these states. */
  userStates?: InputMaybe<Array<UserState>>;
};

/** Texts have at most 1,024 characters; flags are false and lists empty unless given. */
export type CreateUserGroupInput = {
  attributes?: InputMaybe<Array<CustomAttributeInput>>;
  description?: InputMaybe<Scalars['String']['input']>;
  email?: InputMaybe<Scalars['String']['input']>;
  /** At most 50, with different names. */
  ldapGroups?: InputMaybe<Array<LdapGroupInput>>;
  /** Needed unless the group is STATIC, refused where it is, and evaluated at once. */
  memberQuery?: InputMaybe<UserMemberQueryInput>;
  /** STATIC unless said. */
  membershipMethod?: InputMaybe<MembershipMethod>;
  /** Unique among the user groups, without regard to case; at most 255 characters. */
  name: Scalars['String']['input'];
  notifyOfSuggestions?: InputMaybe<Scalars['Boolean']['input']>;
  /** At most 50, with different numbers and names. */
  posixGroups?: InputMaybe<Array<PosixGroupInput>>;
  /** At most 50; a name may come more than once. */
  radiusReplies?: InputMaybe<Array<RadiusReplyInput>>;
  sambaEnabled?: InputMaybe<Scalars['Boolean']['input']>;
  sudo?: InputMaybe<Scalars['Boolean']['input']>;
  sudoWithoutPassword?: InputMaybe<Scalars['Boolean']['input']>;
};

export type CreateUserImportInput = {
  /**
   * For the columns of a CSV file whose names do not say what they mean; at most 500, each once. A file without one of them is
   * refused.
   */
  columns?: InputMaybe<Array<UserImportColumnInput>>;
  /** The file itself, up to 262,144 characters; larger ones are uploaded to `UserImport.upload`. */
  content?: InputMaybe<Scalars['String']['input']>;
  /** FAIL unless said. */
  existing?: InputMaybe<UserImportExisting>;
  format: UserImportFormat;
  /** It need not be unique; at most 255 characters. */
  name: Scalars['String']['input'];
  /** What the organization's settings say of imported users, unless said. */
  newUserState?: InputMaybe<UserState>;
};

/** Texts have at most 1,024 characters; flags are false and lists empty unless given. */
export type CreateUserInput = {
  /** At most 20. */
  addresses?: InputMaybe<Array<UserAddressInput>>;
  alternateEmail?: InputMaybe<Scalars['String']['input']>;
  /** At most 100. */
  attributes?: InputMaybe<Array<CustomAttributeInput>>;
  company?: InputMaybe<Scalars['String']['input']>;
  costCenter?: InputMaybe<Scalars['String']['input']>;
  department?: InputMaybe<Scalars['String']['input']>;
  description?: InputMaybe<Scalars['String']['input']>;
  deviceLockoutExempt?: InputMaybe<Scalars['Boolean']['input']>;
  /** First and last name unless said; without those, the username. */
  displayName?: InputMaybe<Scalars['String']['input']>;
  /** Unique without regard to case; at most 254 characters. */
  email: Scalars['String']['input'];
  employeeIdentifier?: InputMaybe<Scalars['String']['input']>;
  employeeType?: InputMaybe<Scalars['String']['input']>;
  firstName?: InputMaybe<Scalars['String']['input']>;
  jobTitle?: InputMaybe<Scalars['String']['input']>;
  lastName?: InputMaybe<Scalars['String']['input']>;
  ldapBindingUser?: InputMaybe<Scalars['Boolean']['input']>;
  location?: InputMaybe<Scalars['String']['input']>;
  managedAppleId?: InputMaybe<Scalars['String']['input']>;
  /** Another user of the organization. */
  managerId?: InputMaybe<Scalars['ID']['input']>;
  mfaRequired?: InputMaybe<Scalars['Boolean']['input']>;
  middleName?: InputMaybe<Scalars['String']['input']>;
  /** Write-only: it is hashed, and never comes back. The organization's `PasswordPolicy` decides what is accepted. */
  password?: InputMaybe<Scalars['String']['input']>;
  /** Whatever the organization's `PasswordPolicy` says. */
  passwordNeverExpires?: InputMaybe<Scalars['Boolean']['input']>;
  /** At most 20. */
  phoneNumbers?: InputMaybe<Array<PhoneNumberInput>>;
  /** 0 to 2,147,483,647. */
  posixGid?: InputMaybe<Scalars['Int']['input']>;
  posixManaged?: InputMaybe<Scalars['Boolean']['input']>;
  /** 0 to 2,147,483,647. */
  posixUid?: InputMaybe<Scalars['Int']['input']>;
  publicKeyAllowed?: InputMaybe<Scalars['Boolean']['input']>;
  /** Not verified at first. */
  recoveryEmail?: InputMaybe<Scalars['String']['input']>;
  /** At most 50. */
  relationships?: InputMaybe<Array<UserRelationshipInput>>;
  sambaServiceUser?: InputMaybe<Scalars['Boolean']['input']>;
  /** What the organization's settings say of users made by hand, unless said here. */
  state?: InputMaybe<UserState>;
  sudo?: InputMaybe<Scalars['Boolean']['input']>;
  sudoWithoutPassword?: InputMaybe<Scalars['Boolean']['input']>;
  /** Unique without regard to case: at most 64 letters, digits, `_`, `.` and `-`, not `-` first; a `$` may be the last. */
  username: Scalars['String']['input'];
};

export type CronScheduleInput = {
  /**
   * Minute, hour, day of month, month, day of week: `30 6 * * MON-FRI`. Each is `*`, a value, a name, a range, with a step or without,
   * or a list of them; `L`, `W`, `#` and `?` are not supported.
   */
  expression: Scalars['String']['input'];
  /** IANA name, such as `Europe/Berlin`; UTC unless said. */
  timeZone?: InputMaybe<Scalars['String']['input']>;
};

/** A name with a value that the organization defines for itself. */
export type CustomAttribute = {
  name: Scalars['String']['output'];
  value: Scalars['String']['output'];
};

export type CustomAttributeInput = {
  /** Letters, digits, `_` and `-`, at most 64; unique in its list, which has at most 100. */
  name: Scalars['String']['input'];
  /** At most 1,024 characters. */
  value: Scalars['String']['input'];
};

/** An interval of time, closed below and open above. One that is empty is refused with CONFLICTING_FILTER. */
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

/** A computer or phone that an agent or MDM manages. */
export type Device = Node & Resource & {
  /** The oldest first unless `sort` says otherwise. */
  actions: DeviceActionConnection;
  agent: DeviceAgent;
  associations?: Maybe<AssociationConnection>;
  /** Attributes that the organization defines for itself. */
  attributes: Array<CustomAttribute>;
  /** What commands did on the device, the latest first unless `sort` says otherwise. */
  commandResults?: Maybe<CommandResultConnection>;
  createdAt: Scalars['DateTime']['output'];
  description?: Maybe<Scalars['String']['output']>;
  diskEncryption: DiskEncryption;
  /** What administrators call it: the hostname, until somebody says otherwise. */
  displayName: Scalars['String']['output'];
  /** Groups that the device is a member of. */
  groups?: Maybe<DeviceGroupConnection>;
  hardware: DeviceHardware;
  /** As the agent reports it. */
  hostname: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  insights: InsightsState;
  /** As the agent reports them, at most 200. */
  localAccounts: Array<LocalAccount>;
  mdm: DeviceMdm;
  /** Signing in to the device may ask for a second factor. */
  multiFactorAllowed: Scalars['Boolean']['output'];
  network: DeviceNetwork;
  operatingSystem: OperatingSystem;
  /** As the agent reports it: `Windows 11 Pro`, `macOS`, `Ubuntu`. */
  os: Scalars['String']['output'];
  osFamily: OsFamily;
  /** The primary user. */
  owner?: Maybe<User>;
  /** The latest report of each policy, the oldest first unless `sort` says otherwise. */
  policyResults: PolicyResultConnection;
  /** How the policies that apply to the device stand, by the latest reports. */
  policyStats: PolicyStats;
  provisionedBy: Provisioner;
  /** Who set it up, in the words of the provisioner. */
  provisionerId?: Maybe<Scalars['String']['output']>;
  /** Who has looked at the device from afar, or tried to. */
  remoteAssistSessions?: Maybe<RemoteAssistSessionConnection>;
  secureLogin: SecureLogin;
  serviceAccount: DeviceServiceAccount;
  /** What it has reported of the software that it is to have. */
  softwareStatuses: SoftwareStatusConnection;
  ssh: SshSettings;
  /** Null where nothing was ever collected. */
  systemInsights?: Maybe<SystemInsights>;
  traverse?: Maybe<TraversedResourceConnection>;
  /** When it was last changed here. Reports of its agent are no changes. */
  updatedAt: Scalars['DateTime']['output'];
  /** Accounts on the device that were bound directly. */
  userBindings: UserBindingConnection;
  /** User groups that the device is assigned to directly. */
  userGroups?: Maybe<UserGroupConnection>;
};


/** A computer or phone that an agent or MDM manages. */
export type DeviceActionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DeviceActionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<DeviceActionSort>;
};


/** A computer or phone that an agent or MDM manages. */
export type DeviceAssociationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<ResourceKind>>;
};


/** A computer or phone that an agent or MDM manages. */
export type DeviceCommandResultsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CommandResultFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<CommandResultSort>;
};


/** A computer or phone that an agent or MDM manages. */
export type DeviceGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DeviceGroupFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<GroupSort>;
};


/** A computer or phone that an agent or MDM manages. */
export type DevicePolicyResultsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PolicyResultFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<PolicyResultSort>;
};


/** A computer or phone that an agent or MDM manages. */
export type DeviceRemoteAssistSessionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RemoteAssistSessionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<RemoteAssistSessionSort>;
};


/** A computer or phone that an agent or MDM manages. */
export type DeviceSoftwareStatusesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SoftwareStatusFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<SoftwareStatusSort>;
};


/** A computer or phone that an agent or MDM manages. */
export type DeviceTraverseArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<ResourceKind>>;
};


/** A computer or phone that an agent or MDM manages. */
export type DeviceUserBindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A computer or phone that an agent or MDM manages. */
export type DeviceUserGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<UserGroupFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<GroupSort>;
};

/** What an administrator asked a device to do. A device's agent fetches it; until then it stays QUEUED. */
export type DeviceAction = Node & {
  device: Device;
  /** In the agent's words; null unless it FAILED. */
  error?: Maybe<Scalars['String']['output']>;
  /** When it was done, failed or cancelled; null before. */
  finishedAt?: Maybe<Scalars['DateTime']['output']>;
  id: Scalars['ID']['output'];
  kind: DeviceActionKind;
  requestedAt: Scalars['DateTime']['output'];
  /** Null where they are gone. */
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

/** What is asked must hold together; `and`, `or` and `not` combine. */
export type DeviceActionFilter = {
  and?: InputMaybe<Array<DeviceActionFilter>>;
  deviceId?: InputMaybe<Scalars['ID']['input']>;
  /** Any of these. */
  kind?: InputMaybe<Array<DeviceActionKind>>;
  not?: InputMaybe<DeviceActionFilter>;
  or?: InputMaybe<Array<DeviceActionFilter>>;
  requestedAt?: InputMaybe<DateTimeFilter>;
  /** Requested by this administrator. */
  requestedById?: InputMaybe<Scalars['ID']['input']>;
  /** Any of these. */
  state?: InputMaybe<Array<DeviceActionState>>;
};

/** What a device can be asked to do. */
export type DeviceActionKind =
  /** Everything on the device is lost. Not of Linux devices. */
  | 'ERASE'
  | 'LOCK'
  | 'RESTART'
  /** Not of Android devices. */
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

/** How far an action has come. */
export type DeviceActionState =
  /** By `cancelDeviceAction`, before the agent fetched it. */
  | 'CANCELLED'
  /** The agent has reported that it did it. */
  | 'DONE'
  /** The agent could not; `error` says why. */
  | 'FAILED'
  /** Waits for the device's agent to fetch it. */
  | 'QUEUED'
  /** The agent has fetched it; it cannot be cancelled any more. */
  | 'SENT';

export type DeviceAgent = {
  /** It was heard in the last 15 minutes; of a device that no agent has registered, what was last known. */
  active: Scalars['Boolean']['output'];
  /** On macOS: it may read every file. */
  hasFullDiskAccess: Scalars['Boolean']['output'];
  /** When it was last heard, to the minute; of a device that was never heard, when it was made. */
  lastContactAt: Scalars['DateTime']['output'];
  /** When its agent last registered; null for a device that no agent has registered. */
  registeredAt?: Maybe<Scalars['DateTime']['output']>;
  remoteAssistVersion?: Maybe<Scalars['String']['output']>;
  templateName?: Maybe<Scalars['String']['output']>;
  version?: Maybe<Scalars['String']['output']>;
};

export type DeviceConnection = {
  edges: Array<DeviceEdge>;
  nodes: Array<Device>;
  pageInfo: PageInfo;
  /** All devices that the filter lets through, counted when asked for. */
  totalCount: Scalars['Int']['output'];
};

export type DeviceEdge = {
  cursor: Scalars['String']['output'];
  node: Device;
};

/** What is known of a device that somebody signs in from. */
export type DeviceFactsInput = {
  /** False unless said. */
  diskEncrypted?: InputMaybe<Scalars['Boolean']['input']>;
  /** False unless said. */
  managed?: InputMaybe<Scalars['Boolean']['input']>;
  /** Unless said it is not known, and no condition on it holds. */
  operatingSystem?: InputMaybe<OsFamily>;
};

/** What is asked must hold together; `and`, `or` and `not` combine. */
export type DeviceFilter = {
  active?: InputMaybe<Scalars['Boolean']['input']>;
  agentVersion?: InputMaybe<StringFilter>;
  and?: InputMaybe<Array<DeviceFilter>>;
  createdAt?: InputMaybe<DateTimeFilter>;
  /** Members of this device group. */
  deviceGroupId?: InputMaybe<Scalars['ID']['input']>;
  diskEncrypted?: InputMaybe<Scalars['Boolean']['input']>;
  displayName?: InputMaybe<StringFilter>;
  hostname?: InputMaybe<StringFilter>;
  lastContactAt?: InputMaybe<DateTimeFilter>;
  /** Any of these. */
  mdmVendor?: InputMaybe<Array<MdmVendor>>;
  not?: InputMaybe<DeviceFilter>;
  or?: InputMaybe<Array<DeviceFilter>>;
  os?: InputMaybe<StringFilter>;
  /** Any of these. */
  osFamily?: InputMaybe<Array<OsFamily>>;
  osVersion?: InputMaybe<StringFilter>;
  serialNumber?: InputMaybe<StringFilter>;
  /** Owned by this user, or bound to them directly. */
  userId?: InputMaybe<Scalars['ID']['input']>;
  /** Who made the device. */
  vendor?: InputMaybe<StringFilter>;
};

/** Devices that are administered together. */
export type DeviceGroup = Group & Node & Resource & {
  /** User groups whose members have accounts on the devices. */
  assignedUserGroups: UserGroupConnection;
  associations?: Maybe<AssociationConnection>;
  /** Attributes that the organization defines for itself. */
  attributes: Array<CustomAttribute>;
  createdAt: Scalars['DateTime']['output'];
  description?: Maybe<Scalars['String']['output']>;
  email?: Maybe<Scalars['String']['output']>;
  /** When the member query was last evaluated; null for a STATIC group. */
  evaluatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Devices whose membership the member query leaves as it is. */
  exemptions?: Maybe<DeviceConnection>;
  id: Scalars['ID']['output'];
  /** Null for a STATIC group. */
  memberQuery?: Maybe<DeviceMemberQuery>;
  members?: Maybe<DeviceConnection>;
  membershipMethod: MembershipMethod;
  /** Unique among the organization's groups of its kind, without regard to case. */
  name: Scalars['String']['output'];
  /** Tell the administrators when there are new suggestions. */
  notifyOfSuggestions: Scalars['Boolean']['output'];
  /** Devices that the member query suggests to add. */
  suggestedAdditions?: Maybe<DeviceConnection>;
  /** Devices that the member query suggests to remove. */
  suggestedRemovals?: Maybe<DeviceConnection>;
  /** What the member query suggests; nothing but for DYNAMIC_REVIEW. */
  suggestionCounts: SuggestionCounts;
  traverse?: Maybe<TraversedResourceConnection>;
  updatedAt: Scalars['DateTime']['output'];
};


/** Devices that are administered together. */
export type DeviceGroupAssignedUserGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<UserGroupFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<GroupSort>;
};


/** Devices that are administered together. */
export type DeviceGroupAssociationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<ResourceKind>>;
};


/** Devices that are administered together. */
export type DeviceGroupExemptionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DeviceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<DeviceSort>;
};


/** Devices that are administered together. */
export type DeviceGroupMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DeviceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<DeviceSort>;
};


/** Devices that are administered together. */
export type DeviceGroupSuggestedAdditionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DeviceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<DeviceSort>;
};


/** Devices that are administered together. */
export type DeviceGroupSuggestedRemovalsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DeviceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<DeviceSort>;
};


/** Devices that are administered together. */
export type DeviceGroupTraverseArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<ResourceKind>>;
};

/** A device group, and a member. */
export type DeviceGroupAssociationInput = {
  deviceId?: InputMaybe<Scalars['ID']['input']>;
  id: Scalars['ID']['input'];
};

export type DeviceGroupConnection = {
  edges: Array<DeviceGroupEdge>;
  nodes: Array<DeviceGroup>;
  pageInfo: PageInfo;
  /** All device groups that the filter lets through, counted when asked for. */
  totalCount: Scalars['Int']['output'];
};

export type DeviceGroupEdge = {
  cursor: Scalars['String']['output'];
  node: DeviceGroup;
};

/** What is asked must hold together; `and`, `or` and `not` combine. */
export type DeviceGroupFilter = {
  and?: InputMaybe<Array<DeviceGroupFilter>>;
  /** Assigned to this user group. */
  assignedUserGroupId?: InputMaybe<Scalars['ID']['input']>;
  createdAt?: InputMaybe<DateTimeFilter>;
  description?: InputMaybe<StringFilter>;
  /** With this device as a member. */
  deviceId?: InputMaybe<Scalars['ID']['input']>;
  email?: InputMaybe<StringFilter>;
  hasSuggestions?: InputMaybe<Scalars['Boolean']['input']>;
  /** Any of these methods. */
  membershipMethod?: InputMaybe<Array<MembershipMethod>>;
  name?: InputMaybe<StringFilter>;
  not?: InputMaybe<DeviceGroupFilter>;
  or?: InputMaybe<Array<DeviceGroupFilter>>;
};

export type DeviceGroupMembersInput = {
  /** Required; at most 100. */
  deviceIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  groupId: Scalars['ID']['input'];
};

export type DeviceGroupPayload = {
  deviceGroup: DeviceGroup;
};

export type DeviceGroupSuggestionsInput = {
  /** The devices whose suggestions are approved, at most 100; all of the group's unless said. */
  deviceIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  groupId: Scalars['ID']['input'];
};

export type DeviceHardware = {
  /** As the agent reports it: `arm64`, `x86_64`. */
  arch?: Maybe<Scalars['String']['output']>;
  archFamily?: Maybe<Scalars['String']['output']>;
  /** Of a virtual machine: the cloud provider's name for it. */
  cloudInstanceId?: Maybe<Scalars['String']['output']>;
  /** It has a graphical desktop. */
  desktopCapable: Scalars['Boolean']['output'];
  /** The machine's own identifier, such as the UUID of its firmware, as the agent reports it. */
  hardwareId?: Maybe<Scalars['String']['output']>;
  /** Unique in the organization. */
  serialNumber?: Maybe<Scalars['String']['output']>;
  vendor?: Maybe<Scalars['String']['output']>;
};

/** What the agent reports of MDM. */
export type DeviceMdm = {
  /** Enrolled by Apple's automated device enrolment. */
  automatedEnrollment: Scalars['Boolean']['output'];
  lostMode: LostMode;
  profileIdentifier?: Maybe<Scalars['String']['output']>;
  providerId?: Maybe<Scalars['String']['output']>;
  /** On macOS: somebody at the device has approved the enrolment. */
  userApproved: Scalars['Boolean']['output'];
  vendor: MdmVendor;
  /** On Windows: the account that enrolled it. */
  windowsUpn?: Maybe<Scalars['String']['output']>;
};

/** Met where all of its conditions hold. */
export type DeviceMemberClause = {
  allOf: Array<DeviceMemberCondition>;
};

export type DeviceMemberClauseInput = {
  /** At least one, at most 10. */
  allOf: Array<DeviceMemberConditionInput>;
};

export type DeviceMemberCondition = {
  /** The custom attribute's name, where the field is CUSTOM_ATTRIBUTE. */
  attribute?: Maybe<Scalars['String']['output']>;
  field: DeviceMemberField;
  operator: MemberOperator;
  values: Array<Scalars['String']['output']>;
};

export type DeviceMemberConditionInput = {
  /** The custom attribute's name, where the field is CUSTOM_ATTRIBUTE. */
  attribute?: InputMaybe<Scalars['String']['input']>;
  field: DeviceMemberField;
  operator: MemberOperator;
  /** At most 100, written as the field's type is. */
  values?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** What a member query can ask of a device: a text, unless said. */
export type DeviceMemberField =
  | 'AGENT_VERSION'
  | 'ARCH'
  /** An instant. */
  | 'CREATED_AT'
  /** The value of the attribute that `attribute` names. */
  | 'CUSTOM_ATTRIBUTE'
  /** `true` or `false`. */
  | 'DISK_ENCRYPTED'
  | 'DISPLAY_NAME'
  | 'DOMAIN_NAME'
  | 'HOSTNAME'
  /** An `MdmVendor`. */
  | 'MDM_VENDOR'
  | 'OS'
  /** An `OsFamily`. */
  | 'OS_FAMILY'
  /** A whole number. */
  | 'OS_MAJOR'
  | 'OS_VERSION'
  | 'SERIAL_NUMBER'
  | 'TEMPLATE_NAME'
  | 'VENDOR';

/** What a member query would find. */
export type DeviceMemberPreview = {
  /** What it would change in the group that was named; without one, in an empty group. */
  counts?: Maybe<SuggestionCounts>;
  members: DeviceConnection;
};


/** What a member query would find. */
export type DeviceMemberPreviewMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DeviceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<DeviceSort>;
};

/** Who belongs to a device group: every device that meets at least one of the clauses. */
export type DeviceMemberQuery = {
  anyOf: Array<DeviceMemberClause>;
};

/** Every device that meets at least one of the clauses. What it finds tells of devices, hence the scope. */
export type DeviceMemberQueryInput = {
  /** At least one, at most 10. */
  anyOf: Array<DeviceMemberClauseInput>;
};

export type DeviceNetwork = {
  /** Joined to Microsoft Entra ID. */
  azureAdJoined: Scalars['Boolean']['output'];
  domainName?: Maybe<Scalars['String']['output']>;
  interfaces: Array<NetworkInterface>;
  /** Of a Windows domain: `domainName`. */
  partOfDomain: Scalars['Boolean']['output'];
  /** The address that the agent last asked from, as the server sees it. */
  remoteIp?: Maybe<Scalars['String']['output']>;
};

export type DevicePayload = {
  device: Device;
};

/** On macOS: the agent's own account, which passes secure tokens on to others. */
export type DeviceServiceAccount = {
  hasSecureToken: Scalars['Boolean']['output'];
  /** Its password unlocks the disk. */
  passwordApfsValid: Scalars['Boolean']['output'];
  /** Its password holds in the local directory (Open Directory). */
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

/** An integration with a directory or with an application that keeps users. */
export type Directory = {
  associations?: Maybe<AssociationConnection>;
  createdAt: Scalars['DateTime']['output'];
  /** A disabled one has no runs but tests. */
  enabled: Scalars['Boolean']['output'];
  id: Scalars['ID']['output'];
  kind: DirectoryKind;
  /** Unique in the organization, without regard to case. */
  name: Scalars['String']['output'];
  /** The runs, oldest first unless `sort` says otherwise. */
  syncRuns?: Maybe<DirectorySyncRunConnection>;
  /** How the last run ended; null before the first one. */
  syncStatus?: Maybe<DirectorySyncStatus>;
  traverse?: Maybe<TraversedResourceConnection>;
  updatedAt: Scalars['DateTime']['output'];
  /** The groups whose members the directory is to have. */
  userGroups?: Maybe<UserGroupConnection>;
  /** The users that runs have linked to an entry of the directory. */
  users?: Maybe<UserConnection>;
};


/** An integration with a directory or with an application that keeps users. */
export type DirectoryAssociationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<ResourceKind>>;
};


/** An integration with a directory or with an application that keeps users. */
export type DirectorySyncRunsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DirectorySyncRunFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<DirectorySyncRunSort>;
};


/** An integration with a directory or with an application that keeps users. */
export type DirectoryTraverseArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<ResourceKind>>;
};


/** An integration with a directory or with an application that keeps users. */
export type DirectoryUserGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<UserGroupFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<GroupSort>;
};


/** An integration with a directory or with an application that keeps users. */
export type DirectoryUsersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<UserFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<UserSort>;
};

/** An attribute that a kind of directory is known to have. */
export type DirectoryAttribute = {
  /** The directions that it can be mapped in. */
  directions: Array<DirectoryMappingDirection>;
  name: Scalars['String']['output'];
  /** What it is mapped to unless the directory's own mappings say otherwise; null where it is not mapped. */
  userField?: Maybe<DirectoryUserField>;
};

export type DirectoryAttributeCatalog = {
  attributes: Array<DirectoryAttribute>;
  /** The regular expression that names of other attributes meet; null where there are no others. */
  customPattern?: Maybe<Scalars['String']['output']>;
};

/** One attribute of the directory, and what it has to do with which of a user's. */
export type DirectoryAttributeMapping = {
  /** The directory's name for it, such as `name.givenName`. */
  attribute: Scalars['String']['output'];
  /** With CUSTOM_ATTRIBUTE: its name. */
  customAttribute?: Maybe<Scalars['String']['output']>;
  direction: DirectoryMappingDirection;
  /** Only then runs go by it. */
  enabled: Scalars['Boolean']['output'];
  /** EXPORT: written for every user. */
  fixedValue?: Maybe<Scalars['String']['output']>;
  /** Null with a fixed value. */
  userField?: Maybe<DirectoryUserField>;
};

export type DirectoryAttributeMappingInput = {
  /** One of the kind's catalogue, or one that its pattern takes. */
  attribute: Scalars['String']['input'];
  /** Needed with CUSTOM_ATTRIBUTE, and only there. */
  customAttribute?: InputMaybe<Scalars['String']['input']>;
  direction: DirectoryMappingDirection;
  /** True unless said. */
  enabled?: InputMaybe<Scalars['Boolean']['input']>;
  /** At most 1,024 characters. Not with IMPORT. */
  fixedValue?: InputMaybe<Scalars['String']['input']>;
  /** This or, for EXPORT, a fixed value. */
  userField?: InputMaybe<DirectoryUserField>;
};

export type DirectoryConnection = {
  edges: Array<DirectoryEdge>;
  nodes: Array<Directory>;
  pageInfo: PageInfo;
  /** All directories that the filter lets through, counted when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** What is known of the credential that a directory is asked with. The credential itself is never read back. */
export type DirectoryCredential = {
  checkedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it expires, as far as whoever gave it said. */
  expiresAt?: Maybe<Scalars['DateTime']['output']>;
  kind: DirectoryCredentialKind;
  /** What the directory made of it, in words; null while it is unused. */
  message?: Maybe<Scalars['String']['output']>;
  /** When it was given or rotated. */
  updatedAt: Scalars['DateTime']['output'];
  /** Whether the directory took it when it was last used; null while it is unused. */
  valid?: Maybe<Scalars['Boolean']['output']>;
};

/** What a directory can be asked with. */
export type DirectoryCredentialKind =
  /** Of SCIM. */
  | 'BEARER_TOKEN'
  /** Of Microsoft 365: of the registered application. */
  | 'CLIENT_SECRET'
  /** With a username, by HTTP Basic: of SCIM and Workday. */
  | 'PASSWORD'
  /** Of Workday: an OAuth 2.0 client with its refresh token. */
  | 'REFRESH_TOKEN'
  /** Of Google Workspace. */
  | 'SERVICE_ACCOUNT';

export type DirectoryEdge = {
  cursor: Scalars['String']['output'];
  node: Directory;
};

/**
 * Something that an administrator or a device did, or was refused, or that the clock brought about: one change of the
 * organization, recorded in the transaction that made it. Events are added and never changed; each holds a digest over the one before it. The oldest ones
 * are removed where the organization says so: see `directoryEventRetention`.
 */
export type DirectoryEvent = Node & {
  /**
   * The arguments of the mutation, without secrets; long texts and lists are cut. Null for callers who do not hold Edit in
   * the event's service: nobody reads here what is refused to them there.
   */
  changes?: Maybe<Scalars['JSON']['output']>;
  /** The address that the request came from. */
  clientIp?: Maybe<Scalars['String']['output']>;
  credential: EventCredential;
  /** SHA-256, in hexadecimal, over the digest of the event before it and this event's content: see docs/trail.md. */
  digest: Scalars['String']['output'];
  /** Why it was refused: an error code and its words. */
  errorCode?: Maybe<Scalars['String']['output']>;
  errorMessage?: Maybe<Scalars['String']['output']>;
  /** The object and what was done to it, such as `user_create` or `payment_method_remove`. */
  eventType: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  initiatorEmail: Scalars['String']['output'];
  /** Who asked: an administrator or a service account, a connect key, a device; the organization where nobody did. They may be gone since. */
  initiatorId: Scalars['ID']['output'];
  /** The provider whose administrator it was; null for the organization's own. */
  initiatorOrganizationId?: Maybe<Scalars['ID']['output']>;
  initiatorOrganizationName?: Maybe<Scalars['String']['output']>;
  occurredAt: Scalars['DateTime']['output'];
  /** The response had it in the header `x-request-id`; the server's log has it, too. */
  requestId: Scalars['String']['output'];
  resourceId?: Maybe<Scalars['ID']['output']>;
  /** The GraphQL type and the identifier of the object that was changed; null where the change names none. */
  resourceType?: Maybe<Scalars['String']['output']>;
  /** 1, 2, 3 … in the organization, without a gap. */
  sequence: Scalars['Int']['output'];
  /** The scope that the change asks for. */
  service: Scope;
  /** False for what was refused. */
  success: Scalars['Boolean']['output'];
};

/** What of an event is exported: the field of `DirectoryEvent` of that name. */
export type DirectoryEventColumn =
  /**
   * Without secrets, and only of services in which whoever asks holds Edit; empty of the others. Who gets such a file has to
   * hold as much.
   */
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
  /** All events that the filter lets through, counted when asked for. */
  totalCount: Scalars['Int']['output'];
};

export type DirectoryEventEdge = {
  cursor: Scalars['String']['output'];
  node: DirectoryEvent;
};

/** A file of Directory Insights events, written in the background. */
export type DirectoryEventExport = Node & {
  columns: Array<DirectoryEventColumn>;
  createdAt: Scalars['DateTime']['output'];
  createdBy?: Maybe<Administrator>;
  /** As it was then. */
  createdByName?: Maybe<Scalars['String']['output']>;
  /**
   * Where to GET the file, valid for 10 minutes, for whoever has the address. Null while there is no file. With `CHANGES` in the
   * file it asks for Edit in the services whose changes it has.
   */
  download?: Maybe<SignedUrl>;
  /** When the file is deleted. */
  expiresAt?: Maybe<Scalars['DateTime']['output']>;
  /** Null unless it FAILED. */
  failure?: Maybe<ExportFailure>;
  /** The `DirectoryEventFilter` that was given. */
  filter?: Maybe<Scalars['JSON']['output']>;
  finishedAt?: Maybe<Scalars['DateTime']['output']>;
  format: ExportFormat;
  id: Scalars['ID']['output'];
  /** How many are in the file by now. */
  processed: Scalars['Int']['output'];
  state: ExportState;
  /** The number of the last event there was when it was asked for: later ones are not in the file. */
  through: Scalars['Int']['output'];
  /** How many events there were when it began; null before. */
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

/** What is asked must hold together; `and`, `or` and `not` combine. */
export type DirectoryEventExportFilter = {
  and?: InputMaybe<Array<DirectoryEventExportFilter>>;
  createdAt?: InputMaybe<DateTimeFilter>;
  createdById?: InputMaybe<Scalars['ID']['input']>;
  /** Any of these. */
  format?: InputMaybe<Array<ExportFormat>>;
  not?: InputMaybe<DirectoryEventExportFilter>;
  or?: InputMaybe<Array<DirectoryEventExportFilter>>;
  /** Any of these. */
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

/** What is asked must hold together; `and`, `or` and `not` combine. */
export type DirectoryEventFilter = {
  and?: InputMaybe<Array<DirectoryEventFilter>>;
  errorCode?: InputMaybe<StringFilter>;
  eventType?: InputMaybe<StringFilter>;
  initiatorEmail?: InputMaybe<StringFilter>;
  /** What this administrator did. */
  initiatorId?: InputMaybe<Scalars['ID']['input']>;
  /** What the administrators of this provider did. */
  initiatorOrganizationId?: InputMaybe<Scalars['ID']['input']>;
  not?: InputMaybe<DirectoryEventFilter>;
  occurredAt?: InputMaybe<DateTimeFilter>;
  or?: InputMaybe<Array<DirectoryEventFilter>>;
  /** What was done to this object. */
  resourceId?: InputMaybe<Scalars['ID']['input']>;
  resourceType?: InputMaybe<StringFilter>;
  /** Any of these services. */
  service?: InputMaybe<Array<Scope>>;
  success?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Old events were removed from the beginning of the chain; an event of type `directory_events_purge` tells so. */
export type DirectoryEventPurge = {
  digest: Scalars['String']['output'];
  eventId: Scalars['ID']['output'];
  occurredAt: Scalars['DateTime']['output'];
  /** How many were removed at that time. */
  removed: Scalars['Int']['output'];
  /** The number and the digest of the last event that is gone: the chain begins after it. */
  through: Scalars['Int']['output'];
};

/** How long events are kept. Nobody shortens it unseen: what is newer than 90 days is never removed. */
export type DirectoryEventRetention = {
  /** For so many days at least; null where events are kept for ever, which they are unless somebody has said otherwise. */
  days?: Maybe<Scalars['Int']['output']>;
  /** Before then nothing is removed: seven days after the days were changed. Null while events are kept for ever. */
  effectiveAt?: Maybe<Scalars['DateTime']['output']>;
  /** What was removed last; null while all events are there. */
  lastPurge?: Maybe<DirectoryEventPurge>;
  /** When the days were changed last; null while nobody has. */
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

/** What is asked must hold together; `and`, `or` and `not` combine. */
export type DirectoryFilter = {
  and?: InputMaybe<Array<DirectoryFilter>>;
  createdAt?: InputMaybe<DateTimeFilter>;
  credentialExpiresAt?: InputMaybe<DateTimeFilter>;
  enabled?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether the last run succeeded without a failed entry; directories without a run meet neither. */
  healthy?: InputMaybe<Scalars['Boolean']['input']>;
  /** Any of these. */
  kind?: InputMaybe<Array<DirectoryKind>>;
  name?: InputMaybe<StringFilter>;
  not?: InputMaybe<DirectoryFilter>;
  or?: InputMaybe<Array<DirectoryFilter>>;
  syncedAt?: InputMaybe<DateTimeFilter>;
  /** Those that this user group is assigned to. */
  userGroupId?: InputMaybe<Scalars['ID']['input']>;
};

/** What a directory integration connects the organization to. */
export type DirectoryKind =
  | 'ACTIVE_DIRECTORY'
  | 'GOOGLE_WORKSPACE'
  /** The hosted LDAP server, which applications ask for users and groups. */
  | 'LDAP_SERVER'
  | 'MICROSOFT_365'
  /** An application that is provisioned over SCIM 2.0 (RFC 7644). */
  | 'SCIM'
  | 'WORKDAY';

export type DirectoryMappingDirection =
  /** From the user to the directory. */
  | 'EXPORT'
  /** From the directory to the user. */
  | 'IMPORT';

/** How entries of a directory find the users that are there already. What a run has linked once stays linked. */
export type DirectoryMatch =
  | 'EMAIL'
  /** The employee identifier that is imported. */
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
  /** An RSA key of at least 2,048 bits, as PEM (PKCS #8). */
  privateKey: Scalars['String']['input'];
};

/** The settings of one kind. Only the fields that are given change; null brings back what they are unless said. */
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

/** An entry that a run could not bring over. */
export type DirectorySyncFault = {
  /**
   * A word that stays the same: `INVALID` for what cannot be read or kept, `CONFLICT` where a name, a user or an account belongs
   * to somebody else, `AMBIGUOUS` where more than one matches, `REFUSED` by the directory or for want of room.
   */
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
  /** The directory's identifier of the entry, or the user's name. */
  reference: Scalars['String']['output'];
};

/** What a run does. */
export type DirectorySyncKind =
  /** The users assigned directly or by groups are made, changed and deprovisioned in the directory. */
  | 'EXPORT'
  /**
   * Users of the directory become users of the organization, or change them. An attribute that an entry does not mention changes
   * nothing; one that it says is empty takes away what the entry gave before, and nothing else.
   */
  | 'IMPORT'
  /** Whether the directory answers, and takes the credential. Nothing is changed. */
  | 'TEST';

/** One run of a directory: how far it has come, or how it ended. */
export type DirectorySyncRun = Node & {
  /** As `DirectorySyncStatus.code`; null while it runs. */
  code?: Maybe<Scalars['Int']['output']>;
  created: Scalars['Int']['output'];
  /** Deactivated or deleted in the directory, or suspended here. */
  deprovisioned: Scalars['Int']['output'];
  directory: Directory;
  /** Entries that could not be brought over; the run goes on without them. */
  failed: Scalars['Int']['output'];
  /** The failed entries, at most 100. */
  faults: Array<DirectorySyncFault>;
  finishedAt?: Maybe<Scalars['DateTime']['output']>;
  id: Scalars['ID']['output'];
  kind: DirectorySyncKind;
  /** How it ended, in words; null while it runs. */
  message?: Maybe<Scalars['String']['output']>;
  queuedAt: Scalars['DateTime']['output'];
  /** Whoever asked for it; null where they are gone. */
  requestedBy?: Maybe<Administrator>;
  /** Entries or users looked at. */
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

/** What is asked must hold together; `and`, `or` and `not` combine. */
export type DirectorySyncRunFilter = {
  and?: InputMaybe<Array<DirectorySyncRunFilter>>;
  directoryId?: InputMaybe<Scalars['ID']['input']>;
  /** The number of failed entries. */
  failed?: InputMaybe<IntFilter>;
  /** Any of these. */
  kind?: InputMaybe<Array<DirectorySyncKind>>;
  not?: InputMaybe<DirectorySyncRunFilter>;
  or?: InputMaybe<Array<DirectorySyncRunFilter>>;
  queuedAt?: InputMaybe<DateTimeFilter>;
  /** Any of these. */
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

/** How far a run has come. */
export type DirectorySyncState =
  /** It could not go on; what was done before stays done. */
  | 'FAILED'
  /** Waits for a job, which begins within seconds. */
  | 'QUEUED'
  | 'RUNNING'
  /** To its end; single entries may have failed. */
  | 'SUCCEEDED';

export type DirectorySyncStatus = {
  /** 0 where the run came to its end without a failed entry; else the HTTP status of the failure, or 1 where there is none. */
  code: Scalars['Int']['output'];
  /** The first failed entries, at most 10. */
  details: Array<DirectorySyncFault>;
  message: Scalars['String']['output'];
  syncedAt: Scalars['DateTime']['output'];
};

/** What becomes of a user's access in a directory. Each kind knows some of these. */
export type DirectoryUserAction =
  /** LDAP: the user stays in the tree and cannot bind. */
  | 'DISABLE'
  /** It goes on. */
  | 'MAINTAIN'
  /** LDAP: the user is taken from the tree. */
  | 'REMOVE'
  /** The account there stays, and its sign-ins end. */
  | 'REMOVE_ACCESS'
  /** The account there is suspended. */
  | 'SUSPEND';

/** What a mapping reads or writes of a user. */
export type DirectoryUserField =
  | 'ALTERNATE_EMAIL'
  | 'COMPANY'
  | 'COST_CENTER'
  /** The attribute that `customAttribute` names. */
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
  /** The system's disk is encrypted. */
  active: Scalars['Boolean']['output'];
  /** What opens the disk without its user is kept here. */
  keyPresent: Scalars['Boolean']['output'];
  /** What opens the disk without its user: for those who may edit devices only, and encrypted at rest. */
  recoveryKey?: Maybe<Scalars['String']['output']>;
};

export type EmailPreview = {
  /** A whole page without scripts, and without anything from elsewhere. */
  html: Scalars['String']['output'];
  replyTo?: Maybe<Scalars['String']['output']>;
  /** The name beside the sender's address. */
  senderName: Scalars['String']['output'];
  subject: Scalars['String']['output'];
  /** The same for readers without HTML. */
  text: Scalars['String']['output'];
};

/** How the product writes to users. */
export type EmailSettings = {
  /** Below every e-mail. */
  disclaimer?: Maybe<Scalars['String']['output']>;
  /** Answers go there; the organization's contact unless set. */
  replyTo?: Maybe<Scalars['String']['output']>;
  /** The name beside the sender's address; the organization's name unless set. */
  senderName: Scalars['String']['output'];
  /** One for each type. */
  templates: Array<EmailTemplate>;
};

export type EmailTemplate = {
  /** `texts` are the organization's own. */
  customized: Scalars['Boolean']['output'];
  defaults: EmailTexts;
  /** When it is sent. */
  description: Scalars['String']['output'];
  /** With the organization's settings, and an invented user. */
  preview: EmailPreview;
  /** The organization's own words where there are any, else `defaults`. */
  texts: EmailTexts;
  type: EmailTemplateType;
  /** When the organization's words were last changed. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What the texts may refer to. */
  variables: Array<EmailVariable>;
};

export type EmailTemplatePayload = {
  emailTemplate: EmailTemplate;
};

/** An occasion on which the product writes to a user. */
export type EmailTemplateType =
  /** The user has been locked out after too many failed sign-ins. */
  | 'ACCOUNT_LOCKED'
  | 'ACTIVATE_GOOGLE_WORKSPACE_USER'
  | 'ACTIVATE_MICROSOFT_365_USER'
  /** The user has been activated and has no password yet. */
  | 'ACTIVATE_USER'
  /** The user needs a second factor and has not enrolled one. */
  | 'MFA_ENROLLMENT'
  | 'PASSWORD_CHANGED'
  /** The password will expire in a few days, as the password policy says. */
  | 'PASSWORD_EXPIRATION_WARNING'
  | 'PASSWORD_EXPIRED'
  /** The user, or an administrator, has asked for another password. */
  | 'PASSWORD_RESET';

/** The words of an e-mail: plain text, in which `{{ user.displayName }}` stands for a value. */
export type EmailTexts = {
  /** A blank line begins a paragraph. */
  body: Scalars['String']['output'];
  /** The label of the button, whose address the product knows; no button where it is empty. */
  button: Scalars['String']['output'];
  /** The line at the top of the page. */
  header: Scalars['String']['output'];
  /** Whom to turn to. */
  nextStepContactInfo: Scalars['String']['output'];
  subject: Scalars['String']['output'];
  title: Scalars['String']['output'];
};

export type EmailVariable = {
  description: Scalars['String']['output'];
  /** As it is written between braces: `user.displayName`. */
  name: Scalars['String']['output'];
  /** What previews put in its place. */
  sample: Scalars['String']['output'];
};

export type EndSessionPayload = {
  endedId: Scalars['ID']['output'];
};

export type EndSessionsPayload = {
  /** How many there were. */
  ended: Scalars['Int']['output'];
};

export type EndUserPortalSessionsInput = {
  /** Only the sessions of this user. */
  userId?: InputMaybe<Scalars['ID']['input']>;
};

export type EndUserPortalSessionsPayload = {
  /** Sessions that began before this instant hold no longer. */
  endedAt: Scalars['DateTime']['output'];
  organization: Organization;
  /** The user whose sessions they were; null for those of all. */
  user?: Maybe<User>;
};

/** How far the enrolment of a factor has come. */
export type EnrollmentStatus =
  | 'ENROLLED'
  | 'NOT_ENROLLED'
  /** Begun, and not completed. */
  | 'PENDING';

/** One product of the plan. */
export type Entitlement = {
  category: ProductCategory;
  committedQuantity: Scalars['Int']['output'];
  contractType: ContractType;
  /** ISO 4217: `USD`. */
  currency: Scalars['String']['output'];
  /** Null where there is no limit. */
  maxQuantity?: Maybe<Scalars['Int']['output']>;
  name: Scalars['String']['output'];
  /** For one unit and month, in cents. */
  pricePerUnit: Scalars['Int']['output'];
  productCode: Scalars['String']['output'];
  /** Used beyond what is committed. */
  uncommittedQuantity: Scalars['Int']['output'];
  unit: BillingUnit;
  usedQuantity: Scalars['Int']['output'];
};

export type EvaluateAuthenticationInput = {
  /** With APPLICATION, and only then. */
  applicationId?: InputMaybe<Scalars['ID']['input']>;
  /** In ISO 3166-1 alpha-2: `DE`. */
  country?: InputMaybe<Scalars['String']['input']>;
  /** Any device. Instead of `deviceId`. */
  device?: InputMaybe<DeviceFactsInput>;
  /** A device of the organization: what its agent has reported is known then. Instead of `device`. */
  deviceId?: InputMaybe<Scalars['ID']['input']>;
  /** Where the user would sign in from, IPv4 or IPv6. */
  ipAddress?: InputMaybe<Scalars['String']['input']>;
  resource: AuthenticationResource;
  /** Has to be given. */
  userId?: InputMaybe<Scalars['ID']['input']>;
};

export type EvaluatedPolicy = {
  policy: AuthenticationPolicy;
  standing: PolicyStanding;
};

/** How many events there were in one interval. */
export type EventCount = {
  count: Scalars['Int']['output'];
  /** The beginning of the interval. */
  from: Scalars['DateTime']['output'];
};

/** How the administrator, or the device, proved who they are. */
export type EventCredential =
  | 'API_KEY'
  /** None: the clock brought it about, and nobody asked. The initiator is the organization. */
  | 'CLOCK'
  /** A device registered; the initiator is the key. */
  | 'CONNECT_KEY'
  /** A device's agent; the initiator is the device. */
  | 'DEVICE_TOKEN'
  /** A link that was sent by mail. */
  | 'LINK'
  | 'PASSKEY'
  | 'PASSWORD'
  | 'RECOVERY_CODE'
  | 'SESSION'
  | 'TOTP';

/** The fields of events that can be counted by value. */
export type EventField =
  | 'CLIENT_IP'
  | 'ERROR_CODE'
  | 'EVENT_TYPE'
  | 'INITIATOR_EMAIL'
  | 'RESOURCE_TYPE'
  | 'SERVICE';

/** The unit of time that events are counted in, in UTC. */
export type EventInterval =
  | 'DAY'
  | 'HOUR'
  | 'MONTH'
  | 'WEEK';

/** A value of a field and how many events have it. */
export type EventValue = {
  count: Scalars['Int']['output'];
  value: Scalars['String']['output'];
};

export type ExcludeUserFromMfaInput = {
  id: Scalars['ID']['input'];
  /** In the future, and no further than `MfaPolicy.mostExclusionDays` allows; null ends the exclusion. */
  until?: InputMaybe<Scalars['DateTime']['input']>;
};

export type ExportFailure =
  /** It failed again and again; the server's log has the reason. */
  | 'GIVEN_UP'
  /** Whoever asked for it may no longer read all of it. */
  | 'NOT_ALLOWED';

export type ExportFormat =
  /** RFC 4180, in UTF-8. Lists and objects are JSON in their cell; a cell that begins like a formula has an apostrophe before it. */
  | 'CSV'
  /** A list of objects. */
  | 'JSON'
  /** An object a line. */
  | 'JSON_LINES';

export type ExportState =
  /** The file was deleted. */
  | 'EXPIRED'
  /** `failure` says why. */
  | 'FAILED'
  /** The file is there, for a day. */
  | 'FINISHED'
  | 'QUEUED'
  | 'RUNNING';

/** A directory that may own an attribute, so that it cannot be edited here. */
export type ExternalAuthority =
  | 'ACTIVE_DIRECTORY'
  | 'FEDERATED_IDENTITY_PROVIDER'
  | 'SCIM';

export type GenerateSsoCertificateInput = {
  id: Scalars['ID']['input'];
  /** From 1 to 3,650; 1,825 unless said, which is five years. */
  validDays?: InputMaybe<Scalars['Int']['input']>;
};

/**
 * A Google Workspace account, read with its Directory API as an administrator for whom a service account acts. Runs: IMPORT
 * and TEST.
 */
export type GoogleWorkspaceDirectory = Directory & Node & Resource & {
  /** The administrator there in whose name the service account asks. */
  adminEmail: Scalars['String']['output'];
  /** Where the Directory API is. */
  apiUrl: Scalars['String']['output'];
  associations?: Maybe<AssociationConnection>;
  attributeMappings: Array<DirectoryAttributeMapping>;
  createdAt: Scalars['DateTime']['output'];
  credential?: Maybe<DirectoryCredential>;
  /** The account; `my_customer` is the administrator's own. */
  customerId: Scalars['String']['output'];
  /** The domain of new addresses. A test refuses one that the account does not have. */
  defaultDomain?: Maybe<Scalars['String']['output']>;
  enabled: Scalars['Boolean']['output'];
  /** Groups are part of the integration; a run moves users. */
  groupsEnabled: Scalars['Boolean']['output'];
  id: Scalars['ID']['output'];
  /** Which users are imported, as the Directory API's `query`: `orgUnitPath=/Sales`. */
  importFilter?: Maybe<Scalars['String']['output']>;
  kind: DirectoryKind;
  matchBy: DirectoryMatch;
  name: Scalars['String']['output'];
  syncRuns?: Maybe<DirectorySyncRunConnection>;
  syncStatus?: Maybe<DirectorySyncStatus>;
  /** Where the service account gets its tokens. */
  tokenUrl: Scalars['String']['output'];
  traverse?: Maybe<TraversedResourceConnection>;
  updatedAt: Scalars['DateTime']['output'];
  userGroups?: Maybe<UserGroupConnection>;
  /** SUSPEND or MAINTAIN. Held for the integration; IMPORT does not act on it. */
  userLockoutAction: DirectoryUserAction;
  /** SUSPEND, MAINTAIN or REMOVE_ACCESS. Held for the integration; IMPORT does not act on it. */
  userPasswordExpirationAction: DirectoryUserAction;
  users?: Maybe<UserConnection>;
};


/**
 * A Google Workspace account, read with its Directory API as an administrator for whom a service account acts. Runs: IMPORT
 * and TEST.
 */
export type GoogleWorkspaceDirectoryAssociationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<ResourceKind>>;
};


/**
 * A Google Workspace account, read with its Directory API as an administrator for whom a service account acts. Runs: IMPORT
 * and TEST.
 */
export type GoogleWorkspaceDirectorySyncRunsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DirectorySyncRunFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<DirectorySyncRunSort>;
};


/**
 * A Google Workspace account, read with its Directory API as an administrator for whom a service account acts. Runs: IMPORT
 * and TEST.
 */
export type GoogleWorkspaceDirectoryTraverseArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<ResourceKind>>;
};


/**
 * A Google Workspace account, read with its Directory API as an administrator for whom a service account acts. Runs: IMPORT
 * and TEST.
 */
export type GoogleWorkspaceDirectoryUserGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<UserGroupFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<GroupSort>;
};


/**
 * A Google Workspace account, read with its Directory API as an administrator for whom a service account acts. Runs: IMPORT
 * and TEST.
 */
export type GoogleWorkspaceDirectoryUsersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<UserFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<UserSort>;
};

/** Addresses are https, of hosts on the public Internet unless the installation allows others. */
export type GoogleWorkspaceDirectoryInput = {
  /** Needed for a new one. */
  adminEmail?: InputMaybe<Scalars['String']['input']>;
  /** Google's unless said. A change takes the credential away. */
  apiUrl?: InputMaybe<Scalars['String']['input']>;
  /** `my_customer` unless said. */
  customerId?: InputMaybe<Scalars['String']['input']>;
  defaultDomain?: InputMaybe<Scalars['String']['input']>;
  /** False unless said. */
  groupsEnabled?: InputMaybe<Scalars['Boolean']['input']>;
  /** At most 500 characters; every user unless said. */
  importFilter?: InputMaybe<Scalars['String']['input']>;
  /** EMAIL unless said. */
  matchBy?: InputMaybe<DirectoryMatch>;
  /** Google's unless said. A change takes the credential away. */
  tokenUrl?: InputMaybe<Scalars['String']['input']>;
  /** SUSPEND or MAINTAIN, which it is unless said. */
  userLockoutAction?: InputMaybe<DirectoryUserAction>;
  /** SUSPEND, MAINTAIN or REMOVE_ACCESS; MAINTAIN unless said. */
  userPasswordExpirationAction?: InputMaybe<DirectoryUserAction>;
};

export type GrantRemoteAssistInput = {
  /** An administrator whose role launches only while somebody allows it: the organization's own, or the provider's. */
  administratorId: Scalars['ID']['input'];
  /** Only for devices that are members of this group when a session is launched. */
  deviceGroupId?: InputMaybe<Scalars['ID']['input']>;
  /** At most 1,024 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** In the future, by at most 366 days. */
  until: Scalars['DateTime']['input'];
};

/** A user group or a device group. */
export type Group = {
  associations?: Maybe<AssociationConnection>;
  /** Attributes that the organization defines for itself. */
  attributes: Array<CustomAttribute>;
  createdAt: Scalars['DateTime']['output'];
  description?: Maybe<Scalars['String']['output']>;
  email?: Maybe<Scalars['String']['output']>;
  /** When the member query was last evaluated; null for a STATIC group. */
  evaluatedAt?: Maybe<Scalars['DateTime']['output']>;
  id: Scalars['ID']['output'];
  membershipMethod: MembershipMethod;
  /** Unique among the organization's groups of its kind, without regard to case. */
  name: Scalars['String']['output'];
  /** Tell the administrators when there are new suggestions. */
  notifyOfSuggestions: Scalars['Boolean']['output'];
  /** What the member query suggests; nothing but for DYNAMIC_REVIEW. */
  suggestionCounts: SuggestionCounts;
  traverse?: Maybe<TraversedResourceConnection>;
  updatedAt: Scalars['DateTime']['output'];
};


/** A user group or a device group. */
export type GroupAssociationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<ResourceKind>>;
};


/** A user group or a device group. */
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
  /**
   * The SAML 2.0 metadata of one service provider: at most 262,144 characters, without a document type. A signature in it is
   * not verified: get the metadata over a way that you trust.
   */
  metadata: Scalars['String']['input'];
};

/** Whether a device's agent may report tables of System Insights. */
export type InsightsState =
  /** Not yet: as DISABLED until somebody enables it. */
  | 'DEFERRED'
  /** Reports of them are refused; what was collected before stays. */
  | 'DISABLED'
  | 'ENABLED';

/** Exactly one test on a whole number. */
export type IntFilter =
  { eq: Scalars['Int']['input']; gte?: never; in?: never; lte?: never; }
  |  { eq?: never; gte: Scalars['Int']['input']; in?: never; lte?: never; }
  |  /** One of at most 100 values; an empty list is refused with CONFLICTING_FILTER. */
  { eq?: never; gte?: never; in: Array<Scalars['Int']['input']>; lte?: never; }
  |  { eq?: never; gte?: never; in?: never; lte: Scalars['Int']['input']; };

/** Amounts are in cents. */
export type Invoice = Node & {
  amountBilled: Scalars['Int']['output'];
  amountPaid: Scalars['Int']['output'];
  /** Nothing remains on a void invoice. */
  amountRemaining: Scalars['Int']['output'];
  /** ISO 4217: `USD`. */
  currency: Scalars['String']['output'];
  dueAt: Scalars['DateTime']['output'];
  id: Scalars['ID']['output'];
  issuedAt: Scalars['DateTime']['output'];
  lines: Array<InvoiceLine>;
  /** Unique in the organization: `INV-2025-0012`. */
  number: Scalars['String']['output'];
  /** Open, and due. */
  overdue: Scalars['Boolean']['output'];
  paidAt?: Maybe<Scalars['DateTime']['output']>;
  /** The first instant that is not billed any more. */
  periodEnd: Scalars['DateTime']['output'];
  periodStart: Scalars['DateTime']['output'];
  status: InvoiceStatus;
};

export type InvoiceConnection = {
  edges: Array<InvoiceEdge>;
  nodes: Array<Invoice>;
  pageInfo: PageInfo;
  /** All invoices that the filter lets through, counted when asked for. */
  totalCount: Scalars['Int']['output'];
};

export type InvoiceEdge = {
  cursor: Scalars['String']['output'];
  node: Invoice;
};

/** What is asked must hold together; `and`, `or` and `not` combine. */
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
  /** Any of these states. */
  status?: InputMaybe<Array<InvoiceStatus>>;
};

export type InvoiceLine = {
  /** Quantity times unit price, in cents. */
  amount: Scalars['Int']['output'];
  description: Scalars['String']['output'];
  /** Null for a line that is about no product. */
  productCode?: Maybe<Scalars['String']['output']>;
  quantity: Scalars['Int']['output'];
  /** In cents; negative for a credit. */
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
  /** Still being put together. */
  | 'DRAFT'
  /** Issued, and not paid in full. */
  | 'OPEN'
  | 'PAID'
  /** Given up. */
  | 'UNCOLLECTIBLE'
  /** Withdrawn: nothing is owed. */
  | 'VOID';

/** Addresses that conditions of policies name. */
export type IpList = Node & {
  createdAt: Scalars['DateTime']['output'];
  description?: Maybe<Scalars['String']['output']>;
  /** Addresses, networks and ranges, IPv4 or IPv6: `203.0.113.7`, `2001:db8::/32`, `192.0.2.10-192.0.2.20`. */
  entries: Array<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  /** Unique in the organization, without regard to case. */
  name: Scalars['String']['output'];
  /** The policies that name it. */
  policies: AuthenticationPolicyConnection;
  updatedAt: Scalars['DateTime']['output'];
};


/** Addresses that conditions of policies name. */
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
  /** All lists that the filter lets through, counted when asked for. */
  totalCount: Scalars['Int']['output'];
};

export type IpListEdge = {
  cursor: Scalars['String']['output'];
  node: IpList;
};

/** What is asked must hold together; `and`, `or` and `not` combine. */
export type IpListFilter = {
  /** Those that this address is in. */
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
  /** A Mac, Windows or Linux device with a Remote Assist agent. */
  deviceId: Scalars['ID']['input'];
  mode?: RemoteAssistMode;
};

/**
 * The LDAP server that the product hosts. Its tree is made of the organization's users and groups, so there is nothing to
 * run: users assigned directly or by groups are in it, and users marked as `ldapBindingUser` may search it.
 */
export type LdapDirectory = Directory & Node & Resource & {
  associations?: Maybe<AssociationConnection>;
  createdAt: Scalars['DateTime']['output'];
  enabled: Scalars['Boolean']['output'];
  id: Scalars['ID']['output'];
  kind: DirectoryKind;
  name: Scalars['String']['output'];
  /** Users have the attributes that Samba servers ask for. */
  sambaEnabled: Scalars['Boolean']['output'];
  syncRuns?: Maybe<DirectorySyncRunConnection>;
  syncStatus?: Maybe<DirectorySyncStatus>;
  traverse?: Maybe<TraversedResourceConnection>;
  updatedAt: Scalars['DateTime']['output'];
  userGroups?: Maybe<UserGroupConnection>;
  /** DISABLE or REMOVE. */
  userLockoutAction: DirectoryUserAction;
  /** DISABLE or REMOVE. */
  userPasswordExpirationAction: DirectoryUserAction;
  users?: Maybe<UserConnection>;
};


/**
 * The LDAP server that the product hosts. Its tree is made of the organization's users and groups, so there is nothing to
 * run: users assigned directly or by groups are in it, and users marked as `ldapBindingUser` may search it.
 */
export type LdapDirectoryAssociationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<ResourceKind>>;
};


/**
 * The LDAP server that the product hosts. Its tree is made of the organization's users and groups, so there is nothing to
 * run: users assigned directly or by groups are in it, and users marked as `ldapBindingUser` may search it.
 */
export type LdapDirectorySyncRunsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DirectorySyncRunFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<DirectorySyncRunSort>;
};


/**
 * The LDAP server that the product hosts. Its tree is made of the organization's users and groups, so there is nothing to
 * run: users assigned directly or by groups are in it, and users marked as `ldapBindingUser` may search it.
 */
export type LdapDirectoryTraverseArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<ResourceKind>>;
};


/**
 * The LDAP server that the product hosts. Its tree is made of the organization's users and groups, so there is nothing to
 * run: users assigned directly or by groups are in it, and users marked as `ldapBindingUser` may search it.
 */
export type LdapDirectoryUserGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<UserGroupFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<GroupSort>;
};


/**
 * The LDAP server that the product hosts. Its tree is made of the organization's users and groups, so there is nothing to
 * run: users assigned directly or by groups are in it, and users marked as `ldapBindingUser` may search it.
 */
export type LdapDirectoryUsersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<UserFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<UserSort>;
};

export type LdapDirectoryInput = {
  /** False unless said. */
  sambaEnabled?: InputMaybe<Scalars['Boolean']['input']>;
  /** DISABLE or REMOVE, which it is unless said. */
  userLockoutAction?: InputMaybe<DirectoryUserAction>;
  /** DISABLE or REMOVE, which it is unless said. */
  userPasswordExpirationAction?: InputMaybe<DirectoryUserAction>;
};

export type LdapGroup = {
  name: Scalars['String']['output'];
};

export type LdapGroupInput = {
  /** At most 64 characters, without those that RFC 4514 reserves. */
  name: Scalars['String']['input'];
};

export type LocalAccount = {
  administrator: Scalars['Boolean']['output'];
  /** The agent keeps it for a user of the organization. */
  managed: Scalars['Boolean']['output'];
  /** On macOS: it may unlock the disk. */
  secureToken: Scalars['Boolean']['output'];
  suspended: Scalars['Boolean']['output'];
  username: Scalars['String']['output'];
};

export type LockDeviceInput = {
  id: Scalars['ID']['input'];
  /** Six digits that unlock the device again. Write-only: encrypted at rest, and for the device's agent only. */
  pin?: InputMaybe<Scalars['String']['input']>;
};

/** What becomes of users who give wrong passwords. */
export type LockoutPolicy = {
  /** So many wrong passwords lock a user; null for never. */
  attempts?: Maybe<Scalars['Int']['output']>;
  /** Users are unlocked after so long; null where an administrator has to. */
  lockoutMinutes?: Maybe<Scalars['Int']['output']>;
  /** When this or the password policy was changed; null while nothing has been. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Wrong passwords are counted for so long. */
  windowMinutes: Scalars['Int']['output'];
};

/** Apple's Lost Mode, as the agent reports it. */
export type LostMode =
  | 'OFF'
  | 'ON'
  /** Asked for, and not yet confirmed by the device. */
  | 'PENDING';

/** An organization that the caller's organization manages. */
export type ManagedOrganization = Node & {
  /** How many administrators of its own it has. */
  administratorCount: Scalars['Int']['output'];
  contactEmail?: Maybe<Scalars['String']['output']>;
  contactName?: Maybe<Scalars['String']['output']>;
  createdAt: Scalars['DateTime']['output'];
  id: Scalars['ID']['output'];
  logoUrl?: Maybe<Scalars['String']['output']>;
  /** Null where there is no limit. */
  maxUsers?: Maybe<Scalars['Int']['output']>;
  /** Unique among the provider's organizations. */
  name: Scalars['String']['output'];
  /** Null until it has one. */
  plan?: Maybe<ManagedOrganizationPlan>;
  /** The provider's administrators who may work in it. */
  providerAdministrators: ProviderAdministratorConnection;
  /** Every administrator of it needs a second factor. */
  requireAdministratorMfa: Scalars['Boolean']['output'];
  status: OrganizationStatus;
  suspendedAt?: Maybe<Scalars['DateTime']['output']>;
  updatedAt: Scalars['DateTime']['output'];
};


/** An organization that the caller's organization manages. */
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
  /** All organizations that the filter lets through, counted when asked for. */
  totalCount: Scalars['Int']['output'];
};

export type ManagedOrganizationEdge = {
  cursor: Scalars['String']['output'];
  node: ManagedOrganization;
};

/** What is asked must hold together; `and`, `or` and `not` combine. */
export type ManagedOrganizationFilter = {
  /** Those that this administrator of the provider may work in. */
  administratorId?: InputMaybe<Scalars['ID']['input']>;
  and?: InputMaybe<Array<ManagedOrganizationFilter>>;
  contactEmail?: InputMaybe<StringFilter>;
  createdAt?: InputMaybe<DateTimeFilter>;
  maxUsers?: InputMaybe<IntFilter>;
  name?: InputMaybe<StringFilter>;
  not?: InputMaybe<ManagedOrganizationFilter>;
  or?: InputMaybe<Array<ManagedOrganizationFilter>>;
  requireAdministratorMfa?: InputMaybe<Scalars['Boolean']['input']>;
  /** Any of these states. */
  status?: InputMaybe<Array<OrganizationStatus>>;
};

export type ManagedOrganizationPayload = {
  managedOrganization: ManagedOrganization;
};

/** What a provider sees of an organization's plan: no price, no payment. */
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

/** How many devices of an operating system are managed by whom. */
export type MdmEnrollmentCount = {
  /** Those that enrolled without anybody's doing. */
  automated: Scalars['Int']['output'];
  count: Scalars['Int']['output'];
  osFamily: OsFamily;
  vendor: MdmVendor;
};

/** How Windows and Android devices enrol. */
export type MdmSettings = {
  androidDefaultDeviceGroup?: Maybe<DeviceGroup>;
  androidEnrollmentEnabled: Scalars['Boolean']['output'];
  /** Null until they are first changed. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
  windowsDefaultDeviceGroup?: Maybe<DeviceGroup>;
  windowsEnrollmentEnabled: Scalars['Boolean']['output'];
};

export type MdmSettingsPayload = {
  mdmSettings: MdmSettings;
};

/** Who manages a device by MDM, as its agent reports it. */
export type MdmVendor =
  /** Another product. */
  | 'EXTERNAL'
  /** The organization, by an MDM of this product. */
  | 'INTERNAL'
  | 'NONE'
  /** Somebody, and the agent cannot tell who. */
  | 'UNKNOWN';

/** How a member query compares. Comparisons are case-sensitive unless said. */
export type MemberOperator =
  /** For numbers and instants: the one value, or more. */
  | 'AT_LEAST'
  /** For numbers and instants: less than the one value. */
  | 'BELOW'
  /** For texts: contains one of the values. Ignores case. */
  | 'CONTAINS'
  /** For texts: ends with one of the values. */
  | 'ENDS_WITH'
  /** Equals one of the values. */
  | 'IS'
  /** Equals none of the values, or there is no value to compare with. */
  | 'IS_NOT'
  /** There is no value. Takes none itself. */
  | 'IS_NOT_SET'
  /** There is a value. Takes none itself. */
  | 'IS_SET'
  /** For texts: starts with one of the values. */
  | 'STARTS_WITH';

/** How a group comes by its members. */
export type MembershipMethod =
  /** The member query alone decides. */
  | 'DYNAMIC'
  /** Members are added and removed by hand; the member query makes suggestions, which wait for approval. */
  | 'DYNAMIC_REVIEW'
  /** Members are added and removed by hand. */
  | 'STATIC';

/** Which second factors users have, and who needs one. */
export type MfaPolicy = {
  /** Users may sign in without a second factor for so many days after they were made. */
  enrollmentDays: Scalars['Int']['output'];
  /** What users may enrol; policies may ask for less. */
  factors: Array<AuthenticationFactor>;
  /** Users may be excused from the requirement for at most so many days. */
  mostExclusionDays: Scalars['Int']['output'];
  /** A browser is not asked for a second factor again for so many days; null where it always is. */
  rememberDeviceDays?: Maybe<Scalars['Int']['output']>;
  requirement: MfaRequirement;
  /** Null while nothing has been changed. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
};

export type MfaRequirement =
  /** Only users of whom it is asked one by one, or by a policy. */
  | 'OPTIONAL'
  /** All users, once their enrollment period is over. */
  | 'REQUIRED';

/** A Microsoft 365 tenant, read with Microsoft Graph as a registered application. Runs: IMPORT and TEST. */
export type Microsoft365Directory = Directory & Node & Resource & {
  /** Where Microsoft Graph is. */
  apiUrl: Scalars['String']['output'];
  associations?: Maybe<AssociationConnection>;
  attributeMappings: Array<DirectoryAttributeMapping>;
  /** The application's identifier in the tenant. */
  clientId: Scalars['String']['output'];
  createdAt: Scalars['DateTime']['output'];
  credential?: Maybe<DirectoryCredential>;
  /** The domain of new addresses. A test refuses one that the tenant does not have. */
  defaultDomain?: Maybe<Scalars['String']['output']>;
  enabled: Scalars['Boolean']['output'];
  /** Groups are part of the integration; a run moves users. */
  groupsEnabled: Scalars['Boolean']['output'];
  id: Scalars['ID']['output'];
  /** Which users are imported, as Graph's `$filter`: `startswith(department,'Sales')`. */
  importFilter?: Maybe<Scalars['String']['output']>;
  kind: DirectoryKind;
  /** Where the application gets its tokens. */
  loginUrl: Scalars['String']['output'];
  matchBy: DirectoryMatch;
  name: Scalars['String']['output'];
  syncRuns?: Maybe<DirectorySyncRunConnection>;
  syncStatus?: Maybe<DirectorySyncStatus>;
  /** The tenant's identifier or domain. */
  tenantId: Scalars['String']['output'];
  traverse?: Maybe<TraversedResourceConnection>;
  updatedAt: Scalars['DateTime']['output'];
  userGroups?: Maybe<UserGroupConnection>;
  /** SUSPEND or MAINTAIN. Held for the integration; IMPORT does not act on it. */
  userLockoutAction: DirectoryUserAction;
  /** SUSPEND or MAINTAIN. Held for the integration; IMPORT does not act on it. */
  userPasswordExpirationAction: DirectoryUserAction;
  users?: Maybe<UserConnection>;
};


/** A Microsoft 365 tenant, read with Microsoft Graph as a registered application. Runs: IMPORT and TEST. */
export type Microsoft365DirectoryAssociationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<ResourceKind>>;
};


/** A Microsoft 365 tenant, read with Microsoft Graph as a registered application. Runs: IMPORT and TEST. */
export type Microsoft365DirectorySyncRunsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DirectorySyncRunFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<DirectorySyncRunSort>;
};


/** A Microsoft 365 tenant, read with Microsoft Graph as a registered application. Runs: IMPORT and TEST. */
export type Microsoft365DirectoryTraverseArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<ResourceKind>>;
};


/** A Microsoft 365 tenant, read with Microsoft Graph as a registered application. Runs: IMPORT and TEST. */
export type Microsoft365DirectoryUserGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<UserGroupFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<GroupSort>;
};


/** A Microsoft 365 tenant, read with Microsoft Graph as a registered application. Runs: IMPORT and TEST. */
export type Microsoft365DirectoryUsersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<UserFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<UserSort>;
};

/** Addresses are https, of hosts on the public Internet unless the installation allows others. */
export type Microsoft365DirectoryInput = {
  /** Microsoft's unless said. A change takes the credential away. */
  apiUrl?: InputMaybe<Scalars['String']['input']>;
  /** Needed for a new one. */
  clientId?: InputMaybe<Scalars['String']['input']>;
  defaultDomain?: InputMaybe<Scalars['String']['input']>;
  /** False unless said. */
  groupsEnabled?: InputMaybe<Scalars['Boolean']['input']>;
  /** At most 500 characters; every user unless said. */
  importFilter?: InputMaybe<Scalars['String']['input']>;
  /** Microsoft's unless said. A change takes the credential away. */
  loginUrl?: InputMaybe<Scalars['String']['input']>;
  /** EMAIL unless said. */
  matchBy?: InputMaybe<DirectoryMatch>;
  /** Needed for a new one. */
  tenantId?: InputMaybe<Scalars['String']['input']>;
  /** SUSPEND or MAINTAIN, which it is unless said. */
  userLockoutAction?: InputMaybe<DirectoryUserAction>;
  /** SUSPEND or MAINTAIN, which it is unless said. */
  userPasswordExpirationAction?: InputMaybe<DirectoryUserAction>;
};

/** Authorized whole, its selection included, before anything of it runs. Each field is one transaction. */
export type Mutation = {
  /**
   * Refused with INVALID_STATE unless it has the service provider's entity identifier and a place to send assertions to, and
   * a certificate that has not expired.
   */
  activateSsoApplication?: Maybe<SsoApplicationPayload>;
  /** From STAGED or SUSPENDED; INVALID_STATE otherwise. */
  activateUser?: Maybe<UserPayload>;
  /**
   * All of the targets or none. What is one already stays so. Devices of another operating system than the command's may be
   * among them; they are left out of its runs.
   */
  addCommandTargets?: Maybe<CommandPayload>;
  /** From now on the member query leaves their membership as it is. Refused with INVALID_STATE for a STATIC group. */
  addDeviceGroupExemptions?: Maybe<DeviceGroupPayload>;
  /** All of them or none. Who is a member already stays one. Refused with INVALID_STATE for a DYNAMIC group. */
  addDeviceGroupMembers?: Maybe<DeviceGroupPayload>;
  /** Refused with ALREADY_EXISTS for a token that was given before, and with BAD_USER_INPUT for a card that has expired. */
  addPaymentMethod?: Maybe<PaymentMethodPayload>;
  /** All of the policies or none; those that it holds stay. */
  addPoliciesToGroup?: Maybe<PolicyGroupPayload>;
  /** Refused with ALREADY_EXISTS where another key of the user has the name. */
  addSshKey?: Maybe<SshKeyPayload>;
  /** Refused with INVALID_STATE on a CLOSED case. At most 1,000 comments a case. */
  addSupportCaseComment?: Maybe<SupportCaseCommentPayload>;
  /** From now on the member query leaves their membership as it is. Refused with INVALID_STATE for a STATIC group. */
  addUserGroupExemptions?: Maybe<UserGroupPayload>;
  /** All of them or none. Who is a member already stays one. Refused with INVALID_STATE for a DYNAMIC group. */
  addUserGroupMembers?: Maybe<UserGroupPayload>;
  /** All of the targets or none; what it applies to already stays as it is. NOT_FOUND names the first target that is not there. */
  applyPolicy?: Maybe<PolicyPayload>;
  /** All of the targets or none; what it applies to already stays as it is. */
  applyPolicyGroup?: Maybe<PolicyGroupPayload>;
  /** Carries out suggestions as they were made. Refused with INVALID_STATE unless the group is DYNAMIC_REVIEW. */
  approveDeviceGroupSuggestions?: Maybe<DeviceGroupPayload>;
  /** Carries out suggestions as they were made. Refused with INVALID_STATE unless the group is DYNAMIC_REVIEW. */
  approveUserGroupSuggestions?: Maybe<UserGroupPayload>;
  /** Not your own. */
  assignAdministratorRole?: Maybe<AdministratorPayload>;
  /** All of the administrators, or none. Those to whom it is assigned already stay so. */
  assignCommand?: Maybe<CommandPayload>;
  /** All of the targets or none; what it is assigned to already stays as it is. */
  assignSoftwareApp?: Maybe<SoftwareAppPayload>;
  /** All of the resources or none. What is assigned already stays so. */
  assignToUserGroup?: Maybe<UserGroupPayload>;
  /**
   * What is associated already stays so. It does what the mutation of its own kind does, and is refused as that one is: with
   * INVALID_STATE for members of a DYNAMIC group, with NOT_FOUND naming the end that does not exist.
   */
  associate?: Maybe<AssociationPayload>;
  /** Refused with INVALID_STATE on a CLOSED case, and on one with ten files. */
  attachSupportCaseFile?: Maybe<SupportCaseAttachmentPayload>;
  /** Makes a secret for an authenticator app. It counts once a code has confirmed it. */
  beginTotp?: Maybe<BeginTotpPayload>;
  /** Gives the user an account on the device, or changes its rights. The row Users names direct assignments to resources. */
  bindUserToDevice?: Maybe<BindUserPayload>;
  /** Calls off a QUEUED or RUNNING run: devices that have not begun will not; those that have, finish and report. */
  cancelCommandRun?: Maybe<CommandRunPayload>;
  /** While it is QUEUED; INVALID_STATE after that. */
  cancelDeviceAction?: Maybe<DeviceActionPayload>;
  /** While it is DRAFT, READY or RUNNING; INVALID_STATE after that. What is imported by then stays. */
  cancelUserImport?: Maybe<UserImportPayload>;
  /**
   * Mails a link to your new address. Until it is followed you sign in with the present one, which is told of both. Refused
   * with FORBIDDEN for an API key, as is everything that changes what you sign in with; with ALREADY_EXISTS where another
   * administrator has the address.
   */
  changeEmail?: Maybe<ChangeEmailPayload>;
  /** Ends your other sessions, and withdraws links that set your password. */
  changePassword?: Maybe<SignInMethodsPayload>;
  /**
   * Takes a submission back; INVALID_STATE where it is CLOSED already. The matrix does not tell one's own cases from others:
   * they are the organization's, and whoever may submit may close and reopen.
   */
  closeSupportCase?: Maybe<SupportSubmissionPayload>;
  /** Takes the place of the app that was enrolled before. Ends your sessions that no second factor stands behind. */
  confirmTotp?: Maybe<SignInMethodsPayload>;
  /** Invites somebody. Until they accept, they are not `registered`. FORBIDDEN for a role that allows more than you hold. */
  createAdministrator?: Maybe<AdministratorPayload>;
  /**
   * A key of your own. FORBIDDEN where it would exceed the key that asks for it; INVALID_STATE where you are not allowed to
   * have keys.
   */
  createApiKey?: Maybe<NewApiKeyPayload>;
  /** Makes a key and the request to have it certified. Refused with ALREADY_EXISTS where the name is taken. */
  createAppleMdm?: Maybe<AppleMdmPayload>;
  /** Refused with ALREADY_EXISTS where the name is taken. */
  createAuthenticationPolicy?: Maybe<AuthenticationPolicyPayload>;
  /**
   * Without targets, and assigned to nobody. Refused with ALREADY_EXISTS where the name is taken, and with BAD_USER_INPUT for
   * a shell, an account or sudo that does not go with the type.
   */
  createCommand?: Maybe<CommandPayload>;
  /** Makes a key, which the answer shows once. NOT_FOUND for a device group that is not there, INVALID_STATE for a DYNAMIC one. */
  createConnectKey?: Maybe<NewConnectKeyPayload>;
  /**
   * With a member query it has its members, or suggestions of them, at once. Refused with ALREADY_EXISTS where the name is
   * taken.
   */
  createDeviceGroup?: Maybe<DeviceGroupPayload>;
  /**
   * Refused with ALREADY_EXISTS where the name is taken. `rotateDirectoryCredential` gives it its credential,
   * and `assignToUserGroup` says whom it is to have.
   */
  createDirectory?: Maybe<DirectoryPayload>;
  /**
   * Begins in the background, with the events that there are then, in the order of the chain. Who may not read events any more
   * when the file is written gets none.
   */
  createDirectoryEventExport?: Maybe<DirectoryEventExportPayload>;
  /** Refused with ALREADY_EXISTS where the name is taken. */
  createIpList?: Maybe<IpListPayload>;
  /**
   * Only for providers, within the limit of their contract: INVALID_STATE otherwise. Whoever makes an organization may work
   * in it, and so may the administrators with `allOrganizations`.
   */
  createManagedOrganization?: Maybe<ManagedOrganizationPayload>;
  /**
   * Applies nowhere at first. Refused with ALREADY_EXISTS where the name is taken, and with BAD_USER_INPUT for values that its
   * template does not take.
   */
  createPolicy?: Maybe<PolicyPayload>;
  /** Without policies, and applied nowhere. Refused with ALREADY_EXISTS where the name is taken. */
  createPolicyGroup?: Maybe<PolicyGroupPayload>;
  /**
   * Refused with ALREADY_EXISTS where the name is taken, or where another server answers one of the addresses.
   * `assignToUserGroup` says whom it lets in.
   */
  createRadiusServer?: Maybe<RadiusServerPayload>;
  /** Refused with ALREADY_EXISTS where the name is taken, and with BAD_USER_INPUT at the place of the filter that does not fit. */
  createSavedQuery?: Maybe<SavedQueryPayload>;
  /** FORBIDDEN for a role that allows more than you hold; so are all changes of an account that has one. */
  createServiceAccount?: Maybe<ServiceAccountPayload>;
  /**
   * Refused with FORBIDDEN for an account whose role allows more than you hold, and for a key that would exceed the one that
   * asks for it.
   */
  createServiceAccountKey?: Maybe<NewApiKeyPayload>;
  /** Assigned nowhere at first. Refused with ALREADY_EXISTS where the name is taken. */
  createSoftwareApp?: Maybe<SoftwareAppPayload>;
  /** Inactive at first. `assignToUserGroup` says who may sign in. */
  createSsoApplication?: Maybe<SsoApplicationPayload>;
  /**
   * Refused with ALREADY_EXISTS where the username or the e-mail address is taken, and with INVALID_STATE where the
   * organization has as many users as it may have (`Organization.maxUsers`).
   */
  createUser?: Maybe<UserPayload>;
  /**
   * Begins in the background, as of then. FORBIDDEN names a column that the caller may not read; who may no longer read it when
   * the file is written gets none.
   */
  createUserExport?: Maybe<UserExportPayload>;
  /**
   * With a member query it has its members, or suggestions of them, at once. Refused with ALREADY_EXISTS where the name is
   * taken.
   */
  createUserGroup?: Maybe<UserGroupPayload>;
  /**
   * DRAFT, or READY where `content` came along. Refused with BAD_USER_INPUT for a file that cannot be read as a whole; what is
   * wrong with single rows stands in `entries`.
   */
  createUserImport?: Maybe<UserImportPayload>;
  /** Nobody can sign in from then on. Nothing of it is lost. */
  deactivateSsoApplication?: Maybe<SsoApplicationPayload>;
  /** Not yourself. What they did stays in the trail. */
  deleteAdministrator?: Maybe<DeleteAdministratorPayload>;
  /** Devices that were enrolled by it cannot be reached any more, and have to enrol anew. */
  deleteAppleMdm?: Maybe<DeleteAppleMdmPayload>;
  /** The lists, users, groups and applications that it names stay. */
  deleteAuthenticationPolicy?: Maybe<DeleteAuthenticationPolicyPayload>;
  /** Deletes the command with its runs and results. Refused with IN_USE while a run of it is queued or running. */
  deleteCommand?: Maybe<DeleteCommandPayload>;
  /** Forgets the device with its actions, results, bindings, memberships and places among targets. */
  deleteDevice?: Maybe<DeleteDevicePayload>;
  /**
   * Its memberships and assignments go with it. Refused with IN_USE while commands, policies, policy groups or software target
   * it, or devices that join are put into it.
   */
  deleteDeviceGroup?: Maybe<DeleteDeviceGroupPayload>;
  /** Its runs, links and assignments go with it. Nothing is changed in the directory itself. */
  deleteDirectory?: Maybe<DeleteDirectoryPayload>;
  /** With its file, at once. */
  deleteDirectoryEventExport?: Maybe<DeleteDirectoryEventExportPayload>;
  /** Refused with IN_USE as long as a policy's condition names it. */
  deleteIpList?: Maybe<DeleteIpListPayload>;
  /** Its targets, its results and its places in policy groups go with it. */
  deletePolicy?: Maybe<DeletePolicyPayload>;
  /** Its policies stay, and apply no longer by way of it. */
  deletePolicyGroup?: Maybe<DeletePolicyGroupPayload>;
  /** Its assignments to groups go with it. */
  deleteRadiusServer?: Maybe<DeleteRadiusServerPayload>;
  /** For everybody: queries are the organization's. */
  deleteSavedQuery?: Maybe<DeleteSavedQueryPayload>;
  /** Its keys end with it. */
  deleteServiceAccount?: Maybe<DeleteServiceAccountPayload>;
  /** It is no longer managed; what is installed stays where it is. */
  deleteSoftwareApp?: Maybe<DeleteSoftwareAppPayload>;
  /** Refused with INVALID_STATE while it is active. Its assignments to groups go with it. */
  deleteSsoApplication?: Maybe<DeleteSsoApplicationPayload>;
  /**
   * Deletes the user with their keys, bindings and memberships; their devices have no owner then. Refused with IN_USE while
   * others report to them.
   */
  deleteUser?: Maybe<DeleteUserPayload>;
  /** With its file, at once. */
  deleteUserExport?: Maybe<DeleteUserExportPayload>;
  /** Its memberships and assignments go with it. */
  deleteUserGroup?: Maybe<DeleteUserGroupPayload>;
  /** The users that it made stay. A RUNNING import is to be cancelled first. */
  deleteUserImport?: Maybe<DeleteUserImportPayload>;
  /** Its keys stay, and do not work from the next request on. Refused with INVALID_STATE where it is disabled already. */
  disableServiceAccount?: Maybe<ServiceAccountPayload>;
  /**
   * Ends the credential of the device's agent: it reports, fetches and answers nothing more until it registers again, for
   * which every connect key will do.
   */
  disconnectDevice?: Maybe<DevicePayload>;
  /** All that the caller sees. */
  dismissAllNotifications?: Maybe<NotificationsPayload>;
  /** For everybody, and for good. It counts as read. One that is dismissed already stays as it is. */
  dismissNotification?: Maybe<NotificationPayload>;
  /** Ends an association. What is not associated stays so. Refused as `associate` is. */
  dissociate?: Maybe<AssociationPayload>;
  /**
   * Those of its keys work again that have neither expired nor been revoked. Refused with INVALID_STATE where it is not
   * disabled.
   */
  enableServiceAccount?: Maybe<ServiceAccountPayload>;
  /** Ends all your sessions but that of this request. */
  endOtherSessions?: Maybe<EndSessionsPayload>;
  /** Ends a session, or takes the request back: their own for those who launch, grant or not, and any for those who hold Edit. */
  endRemoteAssistSession?: Maybe<RemoteAssistLaunchPayload>;
  /** Ends a session of yours, this one too. */
  endSession?: Maybe<EndSessionPayload>;
  /** Signs users out of the User Portal, wherever they are signed in. They may sign in again. */
  endUserPortalSessions?: Maybe<EndUserPortalSessionsPayload>;
  /**
   * Queues an ERASE: everything on the device is lost once its agent has fetched this. Refused with INVALID_STATE for Linux,
   * and where one is queued already.
   */
  eraseDevice?: Maybe<DeviceActionPayload>;
  /** Takes the place of an exclusion that is there. Refused with BAD_USER_INPUT beyond `MfaPolicy.mostExclusionDays`. */
  excludeUserFromMfa?: Maybe<UserPayload>;
  /** The present password holds for one more sign-in, which has to replace it. Refused with INVALID_STATE where there is none. */
  expireUserPassword?: Maybe<UserPayload>;
  /** Makes ten recovery codes. */
  generateRecoveryCodes?: Maybe<RecoveryCodesPayload>;
  /**
   * Makes a new key and a certificate that it signs itself, in the place of what was there: the service provider needs the
   * new certificate before anybody can sign in again. The old key is not kept.
   */
  generateSsoCertificate?: Maybe<SsoApplicationPayload>;
  /** What was granted already stays as it is. */
  grantOrganizationAccess?: Maybe<OrganizationAccessPayload>;
  /**
   * Lets an administrator launch sessions until an instant. Refused with INVALID_STATE for one whose role launches anyway,
   * or never. Grants add up; each stands for itself.
   */
  grantRemoteAssist?: Maybe<RemoteAssistGrantPayload>;
  /**
   * Takes over what the metadata say: entity identifier, assertion consumer services, name identifier format, signing
   * certificate, and whether assertions are to be signed. Nothing is fetched from anywhere.
   */
  importSsoMetadata?: Maybe<SsoApplicationPayload>;
  /**
   * Starts a CONSENTED session, or comes back to an ACTIVE one. Refused with INVALID_STATE before the device has agreed, and
   * after the session is over.
   */
  joinRemoteAssistSession?: Maybe<RemoteAssistLaunchPayload>;
  /**
   * Asks a device for a session. Refused with INVALID_STATE where the device has no Remote Assist agent, or has a session
   * that is not over.
   */
  launchRemoteAssist?: Maybe<RemoteAssistLaunchPayload>;
  /** Queues a LOCK. Refused with INVALID_STATE while the device waits to be erased. */
  lockDevice?: Maybe<DeviceActionPayload>;
  /**
   * Keeps the user from signing in until `unlockUser`, whatever their state. Refused with INVALID_STATE where they are locked
   * already.
   */
  lockUser?: Maybe<UserPayload>;
  /** All that the caller sees. */
  markAllNotificationsRead?: Maybe<NotificationsPayload>;
  /** For everybody. One that is read already stays as it is. */
  markNotificationRead?: Maybe<NotificationPayload>;
  /** Evaluates the member query anew. Refused with INVALID_STATE for a STATIC group. */
  refreshGroupMembership?: Maybe<RefreshGroupPayload>;
  /** All of the targets or none. What is none stays so. Runs that were requested before go on. */
  removeCommandTargets?: Maybe<CommandPayload>;
  /** The member query decides again, at once. Refused with INVALID_STATE for a STATIC group. */
  removeDeviceGroupExemptions?: Maybe<DeviceGroupPayload>;
  /** All of them or none. Who is no member stays none. Refused with INVALID_STATE for a DYNAMIC group. */
  removeDeviceGroupMembers?: Maybe<DeviceGroupPayload>;
  /** No run starts without one. Refused with INVALID_STATE where there is none. */
  removeDirectoryCredential?: Maybe<DirectoryPayload>;
  /** Refused with INVALID_STATE where there is none. */
  removeOrganizationLogo?: Maybe<OrganizationPayload>;
  /** Refused while a second factor is required and this is the last. */
  removePasskey?: Maybe<SignInMethodsPayload>;
  /**
   * The default is refused with IN_USE while invoices are open: make another one the default before. Otherwise the one
   * that was added last takes its place, an expired one only where all are.
   */
  removePaymentMethod?: Maybe<RemovePaymentMethodPayload>;
  /** All of the policies or none; those that it does not hold stay out of it. They apply no longer by way of it. */
  removePoliciesFromGroup?: Maybe<PolicyGroupPayload>;
  /** From all of the targets or none; where it does not apply, nothing changes. Results that were reported stay. */
  removePolicy?: Maybe<PolicyPayload>;
  /** From all of the targets or none; where it does not apply, nothing changes. The group keeps its policies. */
  removePolicyGroup?: Maybe<PolicyGroupPayload>;
  /** Refused with NOT_FOUND where there is none with this identifier. */
  removeSshKey?: Maybe<RemoveSshKeyPayload>;
  /** For a file that should not have been sent. Its content is gone then. */
  removeSupportCaseAttachment?: Maybe<RemoveSupportCaseAttachmentPayload>;
  /** Refused while a second factor is required and this is the last. */
  removeTotp?: Maybe<SignInMethodsPayload>;
  /** The member query decides again, at once. Refused with INVALID_STATE for a STATIC group. */
  removeUserGroupExemptions?: Maybe<UserGroupPayload>;
  /** All of them or none. Who is no member stays none. Refused with INVALID_STATE for a DYNAMIC group. */
  removeUserGroupMembers?: Maybe<UserGroupPayload>;
  /** A RESOLVED or CLOSED case is OPEN again; INVALID_STATE for others. */
  reopenSupportCase?: Maybe<SupportSubmissionPayload>;
  /**
   * All of the directory's mappings. Refused with BAD_USER_INPUT for an attribute that the kind does not have, and where two
   * enabled ones write the same.
   */
  replaceDirectoryMappings?: Maybe<DirectoryPayload>;
  /** Whether every administrator of the organization needs a second factor. */
  requireAdministratorMfa?: Maybe<AuthenticationSettingsPayload>;
  /** INVALID_STATE for whoever has accepted already. */
  resendAdministratorInvitation?: Maybe<AdministratorPayload>;
  /**
   * Not your own. Forgets authenticator app, passkeys and recovery codes, so that a factor is enrolled anew at the next
   * sign-in, and ends the sessions.
   */
  resetAdministratorMfa?: Maybe<AdministratorPayload>;
  /** The default words again. Refused with INVALID_STATE where the organization has none of its own. */
  resetEmailTemplate?: Maybe<EmailTemplatePayload>;
  /** Forgets the user's enrolled factors, so that they enrol again. */
  resetUserMfa?: Maybe<UserPayload>;
  /** Queues a RESTART. Refused with INVALID_STATE while the device waits to be erased. */
  restartDevice?: Maybe<DeviceActionPayload>;
  /** From SUSPENDED. */
  resumeManagedOrganization?: Maybe<ManagedOrganizationPayload>;
  /** Ends a key of any administrator or service account whose role allows no more than you hold. */
  revokeAdministratorApiKey?: Maybe<RevokeApiKeyPayload>;
  /** Ends one of your own keys, at once. */
  revokeApiKey?: Maybe<RevokeApiKeyPayload>;
  /** No device joins with it any more. Those that have stay. INVALID_STATE where it was revoked already. */
  revokeConnectKey?: Maybe<ConnectKeyPayload>;
  /** Ends `allOrganizations` too; the other organizations of the list stay. */
  revokeOrganizationAccess?: Maybe<OrganizationAccessPayload>;
  /** Replaces one of your own keys by a new one with the same limits. */
  rotateApiKey?: Maybe<NewApiKeyPayload>;
  /** Gives it a credential or another one, for runs that start from now on. The old one is not kept. */
  rotateDirectoryCredential?: Maybe<DirectoryPayload>;
  /**
   * Gives the server another shared secret, at once: the network's devices are not answered until they have it too. The old
   * one is not kept.
   */
  rotateRadiusSharedSecret?: Maybe<RadiusServerPayload>;
  /**
   * Queues a run with one PENDING result for each target of the command's operating system. It waits for the agents of the
   * devices. Refused with INVALID_STATE where there is no such device.
   */
  runCommand?: Maybe<CommandRunPayload>;
  /** Gives a command its schedule, or another one. Refused with INVALID_STATE for a TRIGGER command. */
  scheduleCommand?: Maybe<CommandPayload>;
  /**
   * Takes the place of the list that was there. Refused with FORBIDDEN where a key that works in some organizations only would
   * give access to all.
   */
  setAllOrganizationsAccess?: Maybe<OrganizationAccessPayload>;
  /** Replaces the list of those to whom invoices are sent. */
  setBillingEmails?: Maybe<BillingAccountPayload>;
  /** Refused with INVALID_STATE for an expired card. */
  setDefaultPaymentMethod?: Maybe<PaymentMethodPayload>;
  /**
   * Asks for Edit in Organization & User Portal, because Edit in Insights is held by those who only read. Whatever it is changed
   * to, nothing is removed for seven days.
   */
  setDirectoryEventRetention?: Maybe<DirectoryEventRetentionPayload>;
  /** Takes the place of the logo before. Refused with BAD_USER_INPUT for what is no such picture, too large or too small. */
  setOrganizationLogo?: Maybe<OrganizationPayload>;
  /**
   * Refused with BAD_USER_INPUT for what the organization's `PasswordPolicy` does not accept, one of the user's last passwords
   * included. A lock stays.
   */
  setUserPassword?: Maybe<UserPayload>;
  /** Queues a SHUTDOWN. Refused with INVALID_STATE for Android, and while the device waits to be erased. */
  shutDownDevice?: Maybe<DeviceActionPayload>;
  /**
   * Puts a run into the queue. Refused with INVALID_STATE while another one of the directory is under way, without a
   * credential, and, tests apart, for a disabled directory. A run ends early where whoever asked for it may not any more.
   */
  startDirectorySync?: Maybe<DirectorySyncRunPayload>;
  /**
   * Imports every row of a READY import that has no fault, in the background; INVALID_STATE for another one, and where all
   * rows have. What it may do is looked at again for each batch: it ends where whoever started it may no longer import users.
   * Passwords of new users have to be as the organization's `PasswordPolicy` has it, at the upload and again here; a row whose
   * password is not fails.
   */
  startUserImport?: Maybe<UserImportPayload>;
  /** As `submitSupportTicket`, for something that is missed. Its priority is NORMAL. */
  submitFeatureRequest?: Maybe<SupportSubmissionPayload>;
  /**
   * Makes a case of the organization's own. What submits, and what a submitter goes on to say about it, stands in the matrix
   * row In Product Support ("submission of support tickets & feature requests in product"); reading, and working on the
   * list, stands in Case Portal.
   */
  submitSupportTicket?: Maybe<SupportSubmissionPayload>;
  /** Not yourself. Their sessions and keys do not work any more, from the next request on. */
  suspendAdministrator?: Maybe<AdministratorPayload>;
  /** From ACTIVE. Nothing of the organization is lost. */
  suspendManagedOrganization?: Maybe<ManagedOrganizationPayload>;
  /** From ACTIVATED; INVALID_STATE otherwise. */
  suspendUser?: Maybe<UserPayload>;
  /** All of the administrators, or none. Those to whom it is not assigned stay so. */
  unassignCommand?: Maybe<CommandPayload>;
  /** All of the resources or none. What is not assigned stays so. */
  unassignFromUserGroup?: Maybe<UserGroupPayload>;
  /** From all of the targets or none; where it is not assigned, nothing changes. What is installed stays where it is. */
  unassignSoftwareApp?: Maybe<SoftwareAppPayload>;
  /** Ends the direct binding; an account by way of groups stays. Refused with NOT_FOUND where there is none. */
  unbindUserFromDevice?: Maybe<BindUserPayload>;
  /** Ends a lock and forgets failed sign-ins. */
  unlockUser?: Maybe<UserPayload>;
  /** Ends the schedule: the command is MANUAL then. */
  unscheduleCommand?: Maybe<CommandPayload>;
  /**
   * They may sign in anew, and their keys work again; the sessions that the suspension ended do not come back. INVALID_STATE
   * for whoever is not suspended.
   */
  unsuspendAdministrator?: Maybe<AdministratorPayload>;
  /**
   * As for all changes of administrators: FORBIDDEN where the administrator holds more than you do, and INVALID_STATE where
   * nobody would be left who has every right in every scope and a way in.
   */
  updateAdministrator?: Maybe<AdministratorPayload>;
  /** Refused with ALREADY_EXISTS where the name is taken, and with NOT_FOUND for a device group that is not there. */
  updateAppleMdm?: Maybe<AppleMdmPayload>;
  /**
   * What it is for stays: another resource takes another policy. Refused with ALREADY_EXISTS where the name is taken, and with
   * BAD_USER_INPUT for a factor that `MfaPolicy` does not have.
   */
  updateAuthenticationPolicy?: Maybe<AuthenticationPolicyPayload>;
  /** Whom invoices are made out to. */
  updateBillingAddress?: Maybe<BillingAccountPayload>;
  /** Whom to ask about bills. `setBillingEmails` says where else invoices are sent. */
  updateBillingContact?: Maybe<BillingAccountPayload>;
  /** Runs that were requested before keep the definition that they had. Refused as `createCommand` is. */
  updateCommand?: Maybe<CommandPayload>;
  /** Its agent is told of the settings when it next asks. Refused with NOT_FOUND for an owner who is not there. */
  updateDevice?: Maybe<DevicePayload>;
  /**
   * Refused with ALREADY_EXISTS where the name is taken, and with BAD_USER_INPUT where method and member query do not go
   * together.
   */
  updateDeviceGroup?: Maybe<DeviceGroupPayload>;
  /** Refused with INVALID_STATE while a run is under way and the settings change. */
  updateDirectory?: Maybe<DirectoryPayload>;
  /** Holds for e-mails of every type. */
  updateEmailSettings?: Maybe<OrganizationPayload>;
  /**
   * The organization's own words from now on. Refused with BAD_USER_INPUT for markup, and for a variable that the type does
   * not have.
   */
  updateEmailTemplate?: Maybe<EmailTemplatePayload>;
  /** Holds at once for the policies that name it. Refused with ALREADY_EXISTS where the name is taken. */
  updateIpList?: Maybe<IpListPayload>;
  /** Users who are locked already stay so. */
  updateLockoutPolicy?: Maybe<AuthenticationSettingsPayload>;
  /**
   * Fewer `maxUsers` than there are take nobody away. Refused with ALREADY_EXISTS where another organization of the provider
   * has the name.
   */
  updateManagedOrganization?: Maybe<ManagedOrganizationPayload>;
  /** Refused with NOT_FOUND for a device group that is not there. */
  updateMdmSettings?: Maybe<MdmSettingsPayload>;
  /**
   * Refused with IN_USE where a policy would ask for factors none of which is left, and with BAD_USER_INPUT where all users
   * would need one and none is left.
   */
  updateMfaPolicy?: Maybe<AuthenticationSettingsPayload>;
  /** What the organization is called, and whom its users may turn to. */
  updateOrganization?: Maybe<OrganizationPayload>;
  /** `newUserStates` hold for users who are made from now on. */
  updateOrganizationSettings?: Maybe<OrganizationPayload>;
  /**
   * Holds for passwords that are set from now on. BAD_USER_INPUT names the setting that does not fit the others, or asks for
   * less than `compliance`.
   */
  updatePasswordPolicy?: Maybe<AuthenticationSettingsPayload>;
  /** Its template stays: another one takes another policy. Refused as `createPolicy` is. */
  updatePolicy?: Maybe<PolicyPayload>;
  /** Refused with ALREADY_EXISTS where the name is taken. */
  updatePolicyGroup?: Maybe<PolicyGroupPayload>;
  /**
   * Refused with ALREADY_EXISTS where the name is taken, or where another server answers one of the addresses, and with
   * BAD_USER_INPUT where settings do not go together.
   */
  updateRadiusServer?: Maybe<RadiusServerPayload>;
  /**
   * For everybody. Refused with ALREADY_EXISTS where the name is taken, and with BAD_USER_INPUT at the place of the filter
   * that does not fit.
   */
  updateSavedQuery?: Maybe<SavedQueryPayload>;
  /**
   * Refused with FORBIDDEN where the present or the new role allows more than you hold, and for an account that changes its
   * own role; with ALREADY_EXISTS where the name is taken.
   */
  updateServiceAccount?: Maybe<ServiceAccountPayload>;
  /**
   * Refused with ALREADY_EXISTS where the name is taken, and with BAD_USER_INPUT for a fixed version that is to be updated
   * automatically.
   */
  updateSoftwareApp?: Maybe<SoftwareAppPayload>;
  /** Refused with INVALID_STATE where an active application would lack what signing in needs. */
  updateSsoApplication?: Maybe<SsoApplicationPayload>;
  /**
   * Works on a case in the list of all. Refused with INVALID_STATE where the status does not follow on the present one, and
   * for other changes of a CLOSED case.
   */
  updateSupportCase?: Maybe<SupportCasePayload>;
  /**
   * Refused with ALREADY_EXISTS where the username or the e-mail address is taken, with NOT_FOUND for a manager who is not
   * there, with BAD_USER_INPUT for one who reports to the user, directly or through others, and with INVALID_STATE for one of
   * the user's `restrictedFields`.
   */
  updateUser?: Maybe<UserPayload>;
  /**
   * Refused with ALREADY_EXISTS where the name is taken, and with BAD_USER_INPUT where method and member query do not go
   * together.
   */
  updateUserGroup?: Maybe<UserGroupPayload>;
  /** Refused with BAD_USER_INPUT where a session could be idle for longer than it lasts. */
  updateUserPortal?: Maybe<OrganizationPayload>;
  /**
   * Takes the place of the certificate before. Refused with BAD_USER_INPUT for one of another key, or of another topic than
   * that.
   */
  uploadApplePushCertificate?: Maybe<AppleMdmPayload>;
  /** As `generateSsoCertificate`, with a key and a certificate that were made elsewhere. */
  uploadSsoCertificate?: Maybe<SsoApplicationPayload>;
  /** Ends a standing grant at once. Sessions that it allowed go on: `endRemoteAssistSession` ends them. */
  withdrawRemoteAssistGrant?: Maybe<RemoteAssistGrantPayload>;
};


/** Authorized whole, its selection included, before anything of it runs. Each field is one transaction. */
export type MutationActivateSsoApplicationArgs = {
  id: Scalars['ID']['input'];
};


/** Authorized whole, its selection included, before anything of it runs. Each field is one transaction. */
export type MutationActivateUserArgs = {
  id: Scalars['ID']['input'];
};


/** Authorized whole, its selection included, before anything of it runs. Each field is one transaction. */
export type MutationAddCommandTargetsArgs = {
  input: CommandTargetsInput;
};


/** Authorized whole, its selection included, before anything of it runs. Each field is one transaction. */
export type MutationAddDeviceGroupExemptionsArgs = {
  input: DeviceGroupMembersInput;
};


/** Authorized whole, its selection included, before anything of it runs. Each field is one transaction. */
export type MutationAddDeviceGroupMembersArgs = {
  input: DeviceGroupMembersInput;
};


/** Authorized whole, its selection included, before anything of it runs. Each field is one transaction. */
export type MutationAddPaymentMethodArgs = {
  input: AddPaymentMethodInput;
};


/** Authorized whole, its selection included, before anything of it runs. Each field is one transaction. */
export type MutationAddPoliciesToGroupArgs = {
  input: PolicyGroupPoliciesInput;
};


/** Authorized whole, its selection included, before anything of it runs. Each field is one transaction. */
export type MutationAddSshKeyArgs = {
  input: AddSshKeyInput;
};


/** Authorized whole, its selection included, before anything of it runs. Each field is one transaction. */
export type MutationAddSupportCaseCommentArgs = {
  input: AddSupportCaseCommentInput;
};


/** Authorized whole, its selection included, before anything of it runs. Each field is one transaction. */
export type MutationAddUserGroupExemptionsArgs = {
  input: UserGroupMembersInput;
};


/** Authorized whole, its selection included, before anything of it runs. Each field is one transaction. */
export type MutationAddUserGroupMembersArgs = {
  input: UserGroupMembersInput;
};


/** Authorized whole, its selection included, before anything of it runs. Each field is one transaction. */
export type MutationApplyPolicyArgs = {
  input: PolicyTargetsInput;
};


/** Authorized whole, its selection included, before anything of it runs. Each field is one transaction. */
export type MutationApplyPolicyGroupArgs = {
  input: PolicyGroupTargetsInput;
};


/** Authorized whole, its selection included, before anything of it runs. Each field is one transaction. */
export type MutationApproveDeviceGroupSuggestionsArgs = {
  input: DeviceGroupSuggestionsInput;
};


/** Authorized whole, its selection included, before anything of it runs. Each field is one transaction. */
export type MutationApproveUserGroupSuggestionsArgs = {
  input: UserGroupSuggestionsInput;
};


/** Authorized whole, its selection included, before anything of it runs. Each field is one transaction. */
export type MutationAssignAdministratorRoleArgs = {
  input: AssignAdministratorRoleInput;
};


/** Authorized whole, its selection included, before anything of it runs. Each field is one transaction. */
export type MutationAssignCommandArgs = {
  input: CommandAssignmentInput;
};


/** Authorized whole, its selection included, before anything of it runs. Each field is one transaction. */
export type MutationAssignSoftwareAppArgs = {
  input: SoftwareTargetsInput;
};


/** Authorized whole, its selection included, before anything of it runs. Each field is one transaction. */
export type MutationAssignToUserGroupArgs = {
  input: UserGroupResourcesInput;
};


/** Authorized whole, its selection included, before anything of it runs. Each field is one transaction. */
export type MutationAssociateArgs = {
  input: AssociationInput;
};


/** Authorized whole, its selection included, before anything of it runs. Each field is one transaction. */
export type MutationAttachSupportCaseFileArgs = {
  input: AttachSupportCaseFileInput;
};


/** Authorized whole, its selection included, before anything of it runs. Each field is one transaction. */
export type MutationBeginTotpArgs = {
  input: ConfirmedInput;
};


/** Authorized whole, its selection included, before anything of it runs. Each field is one transaction. */
export type MutationBindUserToDeviceArgs = {
  input: BindUserInput;
};


/** Authorized whole, its selection included, before anything of it runs. Each field is one transaction. */
export type MutationCancelCommandRunArgs = {
  id: Scalars['ID']['input'];
};


/** Authorized whole, its selection included, before anything of it runs. Each field is one transaction. */
export type MutationCancelDeviceActionArgs = {
  id: Scalars['ID']['input'];
};


/** Authorized whole, its selection included, before anything of it runs. Each field is one transaction. */
export type MutationCancelUserImportArgs = {
  id: Scalars['ID']['input'];
};


/** Authorized whole, its selection included, before anything of it runs. Each field is one transaction. */
export type MutationChangeEmailArgs = {
  input: ChangeEmailInput;
};


/** Authorized whole, its selection included, before anything of it runs. Each field is one transaction. */
export type MutationChangePasswordArgs = {
  input: ChangePasswordInput;
};


/** Authorized whole, its selection included, before anything of it runs. Each field is one transaction. */
export type MutationCloseSupportCaseArgs = {
  id: Scalars['ID']['input'];
};


/** Authorized whole, its selection included, before anything of it runs. Each field is one transaction. */
export type MutationConfirmTotpArgs = {
  input: ConfirmTotpInput;
};


/** Authorized whole, its selection included, before anything of it runs. Each field is one transaction. */
export type MutationCreateAdministratorArgs = {
  input: CreateAdministratorInput;
};


/** Authorized whole, its selection included, before anything of it runs. Each field is one transaction. */
export type MutationCreateApiKeyArgs = {
  input: CreateApiKeyInput;
};


/** Authorized whole, its selection included, before anything of it runs. Each field is one transaction. */
export type MutationCreateAppleMdmArgs = {
  input: CreateAppleMdmInput;
};


/** Authorized whole, its selection included, before anything of it runs. Each field is one transaction. */
export type MutationCreateAuthenticationPolicyArgs = {
  input: CreateAuthenticationPolicyInput;
};


/** Authorized whole, its selection included, before anything of it runs. Each field is one transaction. */
export type MutationCreateCommandArgs = {
  input: CreateCommandInput;
};


/** Authorized whole, its selection included, before anything of it runs. Each field is one transaction. */
export type MutationCreateConnectKeyArgs = {
  input: CreateConnectKeyInput;
};


/** Authorized whole, its selection included, before anything of it runs. Each field is one transaction. */
export type MutationCreateDeviceGroupArgs = {
  input: CreateDeviceGroupInput;
};


/** Authorized whole, its selection included, before anything of it runs. Each field is one transaction. */
export type MutationCreateDirectoryArgs = {
  input: CreateDirectoryInput;
};


/** Authorized whole, its selection included, before anything of it runs. Each field is one transaction. */
export type MutationCreateDirectoryEventExportArgs = {
  input: CreateDirectoryEventExportInput;
};


/** Authorized whole, its selection included, before anything of it runs. Each field is one transaction. */
export type MutationCreateIpListArgs = {
  input: CreateIpListInput;
};


/** Authorized whole, its selection included, before anything of it runs. Each field is one transaction. */
export type MutationCreateManagedOrganizationArgs = {
  input: CreateManagedOrganizationInput;
};


/** Authorized whole, its selection included, before anything of it runs. Each field is one transaction. */
export type MutationCreatePolicyArgs = {
  input: CreatePolicyInput;
};


/** Authorized whole, its selection included, before anything of it runs. Each field is one transaction. */
export type MutationCreatePolicyGroupArgs = {
  input: CreatePolicyGroupInput;
};


/** Authorized whole, its selection included, before anything of it runs. Each field is one transaction. */
export type MutationCreateRadiusServerArgs = {
  input: CreateRadiusServerInput;
};


/** Authorized whole, its selection included, before anything of it runs. Each field is one transaction. */
export type MutationCreateSavedQueryArgs = {
  input: CreateSavedQueryInput;
};


/** Authorized whole, its selection included, before anything of it runs. Each field is one transaction. */
export type MutationCreateServiceAccountArgs = {
  input: CreateServiceAccountInput;
};


/** Authorized whole, its selection included, before anything of it runs. Each field is one transaction. */
export type MutationCreateServiceAccountKeyArgs = {
  input: CreateServiceAccountKeyInput;
};


/** Authorized whole, its selection included, before anything of it runs. Each field is one transaction. */
export type MutationCreateSoftwareAppArgs = {
  input: CreateSoftwareAppInput;
};


/** Authorized whole, its selection included, before anything of it runs. Each field is one transaction. */
export type MutationCreateSsoApplicationArgs = {
  input: CreateSsoApplicationInput;
};


/** Authorized whole, its selection included, before anything of it runs. Each field is one transaction. */
export type MutationCreateUserArgs = {
  input: CreateUserInput;
};


/** Authorized whole, its selection included, before anything of it runs. Each field is one transaction. */
export type MutationCreateUserExportArgs = {
  input: CreateUserExportInput;
};


/** Authorized whole, its selection included, before anything of it runs. Each field is one transaction. */
export type MutationCreateUserGroupArgs = {
  input: CreateUserGroupInput;
};


/** Authorized whole, its selection included, before anything of it runs. Each field is one transaction. */
export type MutationCreateUserImportArgs = {
  input: CreateUserImportInput;
};


/** Authorized whole, its selection included, before anything of it runs. Each field is one transaction. */
export type MutationDeactivateSsoApplicationArgs = {
  id: Scalars['ID']['input'];
};


/** Authorized whole, its selection included, before anything of it runs. Each field is one transaction. */
export type MutationDeleteAdministratorArgs = {
  id: Scalars['ID']['input'];
};


/** Authorized whole, its selection included, before anything of it runs. Each field is one transaction. */
export type MutationDeleteAppleMdmArgs = {
  id: Scalars['ID']['input'];
};


/** Authorized whole, its selection included, before anything of it runs. Each field is one transaction. */
export type MutationDeleteAuthenticationPolicyArgs = {
  id: Scalars['ID']['input'];
};


/** Authorized whole, its selection included, before anything of it runs. Each field is one transaction. */
export type MutationDeleteCommandArgs = {
  id: Scalars['ID']['input'];
};


/** Authorized whole, its selection included, before anything of it runs. Each field is one transaction. */
export type MutationDeleteDeviceArgs = {
  id: Scalars['ID']['input'];
};


/** Authorized whole, its selection included, before anything of it runs. Each field is one transaction. */
export type MutationDeleteDeviceGroupArgs = {
  id: Scalars['ID']['input'];
};


/** Authorized whole, its selection included, before anything of it runs. Each field is one transaction. */
export type MutationDeleteDirectoryArgs = {
  id: Scalars['ID']['input'];
};


/** Authorized whole, its selection included, before anything of it runs. Each field is one transaction. */
export type MutationDeleteDirectoryEventExportArgs = {
  id: Scalars['ID']['input'];
};


/** Authorized whole, its selection included, before anything of it runs. Each field is one transaction. */
export type MutationDeleteIpListArgs = {
  id: Scalars['ID']['input'];
};


/** Authorized whole, its selection included, before anything of it runs. Each field is one transaction. */
export type MutationDeletePolicyArgs = {
  id: Scalars['ID']['input'];
};


/** Authorized whole, its selection included, before anything of it runs. Each field is one transaction. */
export type MutationDeletePolicyGroupArgs = {
  id: Scalars['ID']['input'];
};


/** Authorized whole, its selection included, before anything of it runs. Each field is one transaction. */
export type MutationDeleteRadiusServerArgs = {
  id: Scalars['ID']['input'];
};


/** Authorized whole, its selection included, before anything of it runs. Each field is one transaction. */
export type MutationDeleteSavedQueryArgs = {
  id: Scalars['ID']['input'];
};


/** Authorized whole, its selection included, before anything of it runs. Each field is one transaction. */
export type MutationDeleteServiceAccountArgs = {
  id: Scalars['ID']['input'];
};


/** Authorized whole, its selection included, before anything of it runs. Each field is one transaction. */
export type MutationDeleteSoftwareAppArgs = {
  id: Scalars['ID']['input'];
};


/** Authorized whole, its selection included, before anything of it runs. Each field is one transaction. */
export type MutationDeleteSsoApplicationArgs = {
  id: Scalars['ID']['input'];
};


/** Authorized whole, its selection included, before anything of it runs. Each field is one transaction. */
export type MutationDeleteUserArgs = {
  id: Scalars['ID']['input'];
};


/** Authorized whole, its selection included, before anything of it runs. Each field is one transaction. */
export type MutationDeleteUserExportArgs = {
  id: Scalars['ID']['input'];
};


/** Authorized whole, its selection included, before anything of it runs. Each field is one transaction. */
export type MutationDeleteUserGroupArgs = {
  id: Scalars['ID']['input'];
};


/** Authorized whole, its selection included, before anything of it runs. Each field is one transaction. */
export type MutationDeleteUserImportArgs = {
  id: Scalars['ID']['input'];
};


/** Authorized whole, its selection included, before anything of it runs. Each field is one transaction. */
export type MutationDisableServiceAccountArgs = {
  id: Scalars['ID']['input'];
};


/** Authorized whole, its selection included, before anything of it runs. Each field is one transaction. */
export type MutationDisconnectDeviceArgs = {
  id: Scalars['ID']['input'];
};


/** Authorized whole, its selection included, before anything of it runs. Each field is one transaction. */
export type MutationDismissNotificationArgs = {
  id: Scalars['ID']['input'];
};


/** Authorized whole, its selection included, before anything of it runs. Each field is one transaction. */
export type MutationDissociateArgs = {
  input: AssociationInput;
};


/** Authorized whole, its selection included, before anything of it runs. Each field is one transaction. */
export type MutationEnableServiceAccountArgs = {
  id: Scalars['ID']['input'];
};


/** Authorized whole, its selection included, before anything of it runs. Each field is one transaction. */
export type MutationEndRemoteAssistSessionArgs = {
  id: Scalars['ID']['input'];
};


/** Authorized whole, its selection included, before anything of it runs. Each field is one transaction. */
export type MutationEndSessionArgs = {
  id: Scalars['ID']['input'];
};


/** Authorized whole, its selection included, before anything of it runs. Each field is one transaction. */
export type MutationEndUserPortalSessionsArgs = {
  input?: EndUserPortalSessionsInput;
};


/** Authorized whole, its selection included, before anything of it runs. Each field is one transaction. */
export type MutationEraseDeviceArgs = {
  id: Scalars['ID']['input'];
};


/** Authorized whole, its selection included, before anything of it runs. Each field is one transaction. */
export type MutationExcludeUserFromMfaArgs = {
  input: ExcludeUserFromMfaInput;
};


/** Authorized whole, its selection included, before anything of it runs. Each field is one transaction. */
export type MutationExpireUserPasswordArgs = {
  id: Scalars['ID']['input'];
};


/** Authorized whole, its selection included, before anything of it runs. Each field is one transaction. */
export type MutationGenerateRecoveryCodesArgs = {
  input: ConfirmedInput;
};


/** Authorized whole, its selection included, before anything of it runs. Each field is one transaction. */
export type MutationGenerateSsoCertificateArgs = {
  input: GenerateSsoCertificateInput;
};


/** Authorized whole, its selection included, before anything of it runs. Each field is one transaction. */
export type MutationGrantOrganizationAccessArgs = {
  input: OrganizationAccessInput;
};


/** Authorized whole, its selection included, before anything of it runs. Each field is one transaction. */
export type MutationGrantRemoteAssistArgs = {
  input: GrantRemoteAssistInput;
};


/** Authorized whole, its selection included, before anything of it runs. Each field is one transaction. */
export type MutationImportSsoMetadataArgs = {
  input: ImportSsoMetadataInput;
};


/** Authorized whole, its selection included, before anything of it runs. Each field is one transaction. */
export type MutationJoinRemoteAssistSessionArgs = {
  id: Scalars['ID']['input'];
};


/** Authorized whole, its selection included, before anything of it runs. Each field is one transaction. */
export type MutationLaunchRemoteAssistArgs = {
  input: LaunchRemoteAssistInput;
};


/** Authorized whole, its selection included, before anything of it runs. Each field is one transaction. */
export type MutationLockDeviceArgs = {
  input: LockDeviceInput;
};


/** Authorized whole, its selection included, before anything of it runs. Each field is one transaction. */
export type MutationLockUserArgs = {
  id: Scalars['ID']['input'];
};


/** Authorized whole, its selection included, before anything of it runs. Each field is one transaction. */
export type MutationMarkNotificationReadArgs = {
  id: Scalars['ID']['input'];
};


/** Authorized whole, its selection included, before anything of it runs. Each field is one transaction. */
export type MutationRefreshGroupMembershipArgs = {
  id: Scalars['ID']['input'];
};


/** Authorized whole, its selection included, before anything of it runs. Each field is one transaction. */
export type MutationRemoveCommandTargetsArgs = {
  input: CommandTargetsInput;
};


/** Authorized whole, its selection included, before anything of it runs. Each field is one transaction. */
export type MutationRemoveDeviceGroupExemptionsArgs = {
  input: DeviceGroupMembersInput;
};


/** Authorized whole, its selection included, before anything of it runs. Each field is one transaction. */
export type MutationRemoveDeviceGroupMembersArgs = {
  input: DeviceGroupMembersInput;
};


/** Authorized whole, its selection included, before anything of it runs. Each field is one transaction. */
export type MutationRemoveDirectoryCredentialArgs = {
  id: Scalars['ID']['input'];
};


/** Authorized whole, its selection included, before anything of it runs. Each field is one transaction. */
export type MutationRemovePasskeyArgs = {
  input: RemovePasskeyInput;
};


/** Authorized whole, its selection included, before anything of it runs. Each field is one transaction. */
export type MutationRemovePaymentMethodArgs = {
  id: Scalars['ID']['input'];
};


/** Authorized whole, its selection included, before anything of it runs. Each field is one transaction. */
export type MutationRemovePoliciesFromGroupArgs = {
  input: PolicyGroupPoliciesInput;
};


/** Authorized whole, its selection included, before anything of it runs. Each field is one transaction. */
export type MutationRemovePolicyArgs = {
  input: PolicyTargetsInput;
};


/** Authorized whole, its selection included, before anything of it runs. Each field is one transaction. */
export type MutationRemovePolicyGroupArgs = {
  input: PolicyGroupTargetsInput;
};


/** Authorized whole, its selection included, before anything of it runs. Each field is one transaction. */
export type MutationRemoveSshKeyArgs = {
  id: Scalars['ID']['input'];
};


/** Authorized whole, its selection included, before anything of it runs. Each field is one transaction. */
export type MutationRemoveSupportCaseAttachmentArgs = {
  id: Scalars['ID']['input'];
};


/** Authorized whole, its selection included, before anything of it runs. Each field is one transaction. */
export type MutationRemoveTotpArgs = {
  input: ConfirmedInput;
};


/** Authorized whole, its selection included, before anything of it runs. Each field is one transaction. */
export type MutationRemoveUserGroupExemptionsArgs = {
  input: UserGroupMembersInput;
};


/** Authorized whole, its selection included, before anything of it runs. Each field is one transaction. */
export type MutationRemoveUserGroupMembersArgs = {
  input: UserGroupMembersInput;
};


/** Authorized whole, its selection included, before anything of it runs. Each field is one transaction. */
export type MutationReopenSupportCaseArgs = {
  id: Scalars['ID']['input'];
};


/** Authorized whole, its selection included, before anything of it runs. Each field is one transaction. */
export type MutationReplaceDirectoryMappingsArgs = {
  input: ReplaceDirectoryMappingsInput;
};


/** Authorized whole, its selection included, before anything of it runs. Each field is one transaction. */
export type MutationRequireAdministratorMfaArgs = {
  input: RequireAdministratorMfaInput;
};


/** Authorized whole, its selection included, before anything of it runs. Each field is one transaction. */
export type MutationResendAdministratorInvitationArgs = {
  id: Scalars['ID']['input'];
};


/** Authorized whole, its selection included, before anything of it runs. Each field is one transaction. */
export type MutationResetAdministratorMfaArgs = {
  id: Scalars['ID']['input'];
};


/** Authorized whole, its selection included, before anything of it runs. Each field is one transaction. */
export type MutationResetEmailTemplateArgs = {
  type: EmailTemplateType;
};


/** Authorized whole, its selection included, before anything of it runs. Each field is one transaction. */
export type MutationResetUserMfaArgs = {
  id: Scalars['ID']['input'];
};


/** Authorized whole, its selection included, before anything of it runs. Each field is one transaction. */
export type MutationRestartDeviceArgs = {
  id: Scalars['ID']['input'];
};


/** Authorized whole, its selection included, before anything of it runs. Each field is one transaction. */
export type MutationResumeManagedOrganizationArgs = {
  id: Scalars['ID']['input'];
};


/** Authorized whole, its selection included, before anything of it runs. Each field is one transaction. */
export type MutationRevokeAdministratorApiKeyArgs = {
  id: Scalars['ID']['input'];
};


/** Authorized whole, its selection included, before anything of it runs. Each field is one transaction. */
export type MutationRevokeApiKeyArgs = {
  id: Scalars['ID']['input'];
};


/** Authorized whole, its selection included, before anything of it runs. Each field is one transaction. */
export type MutationRevokeConnectKeyArgs = {
  id: Scalars['ID']['input'];
};


/** Authorized whole, its selection included, before anything of it runs. Each field is one transaction. */
export type MutationRevokeOrganizationAccessArgs = {
  input: OrganizationAccessInput;
};


/** Authorized whole, its selection included, before anything of it runs. Each field is one transaction. */
export type MutationRotateApiKeyArgs = {
  input: RotateApiKeyInput;
};


/** Authorized whole, its selection included, before anything of it runs. Each field is one transaction. */
export type MutationRotateDirectoryCredentialArgs = {
  input: RotateDirectoryCredentialInput;
};


/** Authorized whole, its selection included, before anything of it runs. Each field is one transaction. */
export type MutationRotateRadiusSharedSecretArgs = {
  input: RotateRadiusSharedSecretInput;
};


/** Authorized whole, its selection included, before anything of it runs. Each field is one transaction. */
export type MutationRunCommandArgs = {
  input: RunCommandInput;
};


/** Authorized whole, its selection included, before anything of it runs. Each field is one transaction. */
export type MutationScheduleCommandArgs = {
  input: ScheduleCommandInput;
};


/** Authorized whole, its selection included, before anything of it runs. Each field is one transaction. */
export type MutationSetAllOrganizationsAccessArgs = {
  input: SetAllOrganizationsAccessInput;
};


/** Authorized whole, its selection included, before anything of it runs. Each field is one transaction. */
export type MutationSetBillingEmailsArgs = {
  input: SetBillingEmailsInput;
};


/** Authorized whole, its selection included, before anything of it runs. Each field is one transaction. */
export type MutationSetDefaultPaymentMethodArgs = {
  id: Scalars['ID']['input'];
};


/** Authorized whole, its selection included, before anything of it runs. Each field is one transaction. */
export type MutationSetDirectoryEventRetentionArgs = {
  input: SetDirectoryEventRetentionInput;
};


/** Authorized whole, its selection included, before anything of it runs. Each field is one transaction. */
export type MutationSetOrganizationLogoArgs = {
  input: SetOrganizationLogoInput;
};


/** Authorized whole, its selection included, before anything of it runs. Each field is one transaction. */
export type MutationSetUserPasswordArgs = {
  input: SetUserPasswordInput;
};


/** Authorized whole, its selection included, before anything of it runs. Each field is one transaction. */
export type MutationShutDownDeviceArgs = {
  id: Scalars['ID']['input'];
};


/** Authorized whole, its selection included, before anything of it runs. Each field is one transaction. */
export type MutationStartDirectorySyncArgs = {
  input: StartDirectorySyncInput;
};


/** Authorized whole, its selection included, before anything of it runs. Each field is one transaction. */
export type MutationStartUserImportArgs = {
  id: Scalars['ID']['input'];
};


/** Authorized whole, its selection included, before anything of it runs. Each field is one transaction. */
export type MutationSubmitFeatureRequestArgs = {
  input: SubmitFeatureRequestInput;
};


/** Authorized whole, its selection included, before anything of it runs. Each field is one transaction. */
export type MutationSubmitSupportTicketArgs = {
  input: SubmitSupportTicketInput;
};


/** Authorized whole, its selection included, before anything of it runs. Each field is one transaction. */
export type MutationSuspendAdministratorArgs = {
  id: Scalars['ID']['input'];
};


/** Authorized whole, its selection included, before anything of it runs. Each field is one transaction. */
export type MutationSuspendManagedOrganizationArgs = {
  id: Scalars['ID']['input'];
};


/** Authorized whole, its selection included, before anything of it runs. Each field is one transaction. */
export type MutationSuspendUserArgs = {
  id: Scalars['ID']['input'];
};


/** Authorized whole, its selection included, before anything of it runs. Each field is one transaction. */
export type MutationUnassignCommandArgs = {
  input: CommandAssignmentInput;
};


/** Authorized whole, its selection included, before anything of it runs. Each field is one transaction. */
export type MutationUnassignFromUserGroupArgs = {
  input: UserGroupResourcesInput;
};


/** Authorized whole, its selection included, before anything of it runs. Each field is one transaction. */
export type MutationUnassignSoftwareAppArgs = {
  input: SoftwareTargetsInput;
};


/** Authorized whole, its selection included, before anything of it runs. Each field is one transaction. */
export type MutationUnbindUserFromDeviceArgs = {
  input: UnbindUserInput;
};


/** Authorized whole, its selection included, before anything of it runs. Each field is one transaction. */
export type MutationUnlockUserArgs = {
  id: Scalars['ID']['input'];
};


/** Authorized whole, its selection included, before anything of it runs. Each field is one transaction. */
export type MutationUnscheduleCommandArgs = {
  id: Scalars['ID']['input'];
};


/** Authorized whole, its selection included, before anything of it runs. Each field is one transaction. */
export type MutationUnsuspendAdministratorArgs = {
  id: Scalars['ID']['input'];
};


/** Authorized whole, its selection included, before anything of it runs. Each field is one transaction. */
export type MutationUpdateAdministratorArgs = {
  input: UpdateAdministratorInput;
};


/** Authorized whole, its selection included, before anything of it runs. Each field is one transaction. */
export type MutationUpdateAppleMdmArgs = {
  input: UpdateAppleMdmInput;
};


/** Authorized whole, its selection included, before anything of it runs. Each field is one transaction. */
export type MutationUpdateAuthenticationPolicyArgs = {
  input: UpdateAuthenticationPolicyInput;
};


/** Authorized whole, its selection included, before anything of it runs. Each field is one transaction. */
export type MutationUpdateBillingAddressArgs = {
  input: UpdateBillingAddressInput;
};


/** Authorized whole, its selection included, before anything of it runs. Each field is one transaction. */
export type MutationUpdateBillingContactArgs = {
  input: UpdateBillingContactInput;
};


/** Authorized whole, its selection included, before anything of it runs. Each field is one transaction. */
export type MutationUpdateCommandArgs = {
  input: UpdateCommandInput;
};


/** Authorized whole, its selection included, before anything of it runs. Each field is one transaction. */
export type MutationUpdateDeviceArgs = {
  input: UpdateDeviceInput;
};


/** Authorized whole, its selection included, before anything of it runs. Each field is one transaction. */
export type MutationUpdateDeviceGroupArgs = {
  input: UpdateDeviceGroupInput;
};


/** Authorized whole, its selection included, before anything of it runs. Each field is one transaction. */
export type MutationUpdateDirectoryArgs = {
  input: UpdateDirectoryInput;
};


/** Authorized whole, its selection included, before anything of it runs. Each field is one transaction. */
export type MutationUpdateEmailSettingsArgs = {
  input: UpdateEmailSettingsInput;
};


/** Authorized whole, its selection included, before anything of it runs. Each field is one transaction. */
export type MutationUpdateEmailTemplateArgs = {
  input: UpdateEmailTemplateInput;
};


/** Authorized whole, its selection included, before anything of it runs. Each field is one transaction. */
export type MutationUpdateIpListArgs = {
  input: UpdateIpListInput;
};


/** Authorized whole, its selection included, before anything of it runs. Each field is one transaction. */
export type MutationUpdateLockoutPolicyArgs = {
  input: UpdateLockoutPolicyInput;
};


/** Authorized whole, its selection included, before anything of it runs. Each field is one transaction. */
export type MutationUpdateManagedOrganizationArgs = {
  input: UpdateManagedOrganizationInput;
};


/** Authorized whole, its selection included, before anything of it runs. Each field is one transaction. */
export type MutationUpdateMdmSettingsArgs = {
  input: UpdateMdmSettingsInput;
};


/** Authorized whole, its selection included, before anything of it runs. Each field is one transaction. */
export type MutationUpdateMfaPolicyArgs = {
  input: UpdateMfaPolicyInput;
};


/** Authorized whole, its selection included, before anything of it runs. Each field is one transaction. */
export type MutationUpdateOrganizationArgs = {
  input: UpdateOrganizationInput;
};


/** Authorized whole, its selection included, before anything of it runs. Each field is one transaction. */
export type MutationUpdateOrganizationSettingsArgs = {
  input: UpdateOrganizationSettingsInput;
};


/** Authorized whole, its selection included, before anything of it runs. Each field is one transaction. */
export type MutationUpdatePasswordPolicyArgs = {
  input: UpdatePasswordPolicyInput;
};


/** Authorized whole, its selection included, before anything of it runs. Each field is one transaction. */
export type MutationUpdatePolicyArgs = {
  input: UpdatePolicyInput;
};


/** Authorized whole, its selection included, before anything of it runs. Each field is one transaction. */
export type MutationUpdatePolicyGroupArgs = {
  input: UpdatePolicyGroupInput;
};


/** Authorized whole, its selection included, before anything of it runs. Each field is one transaction. */
export type MutationUpdateRadiusServerArgs = {
  input: UpdateRadiusServerInput;
};


/** Authorized whole, its selection included, before anything of it runs. Each field is one transaction. */
export type MutationUpdateSavedQueryArgs = {
  input: UpdateSavedQueryInput;
};


/** Authorized whole, its selection included, before anything of it runs. Each field is one transaction. */
export type MutationUpdateServiceAccountArgs = {
  input: UpdateServiceAccountInput;
};


/** Authorized whole, its selection included, before anything of it runs. Each field is one transaction. */
export type MutationUpdateSoftwareAppArgs = {
  input: UpdateSoftwareAppInput;
};


/** Authorized whole, its selection included, before anything of it runs. Each field is one transaction. */
export type MutationUpdateSsoApplicationArgs = {
  input: UpdateSsoApplicationInput;
};


/** Authorized whole, its selection included, before anything of it runs. Each field is one transaction. */
export type MutationUpdateSupportCaseArgs = {
  input: UpdateSupportCaseInput;
};


/** Authorized whole, its selection included, before anything of it runs. Each field is one transaction. */
export type MutationUpdateUserArgs = {
  input: UpdateUserInput;
};


/** Authorized whole, its selection included, before anything of it runs. Each field is one transaction. */
export type MutationUpdateUserGroupArgs = {
  input: UpdateUserGroupInput;
};


/** Authorized whole, its selection included, before anything of it runs. Each field is one transaction. */
export type MutationUpdateUserPortalArgs = {
  input: UpdateUserPortalInput;
};


/** Authorized whole, its selection included, before anything of it runs. Each field is one transaction. */
export type MutationUploadApplePushCertificateArgs = {
  input: UploadApplePushCertificateInput;
};


/** Authorized whole, its selection included, before anything of it runs. Each field is one transaction. */
export type MutationUploadSsoCertificateArgs = {
  input: UploadSsoCertificateInput;
};


/** Authorized whole, its selection included, before anything of it runs. Each field is one transaction. */
export type MutationWithdrawRemoteAssistGrantArgs = {
  id: Scalars['ID']['input'];
};

export type NetworkInterface = {
  address: Scalars['String']['output'];
  family: AddressFamily;
  /** A loopback interface. */
  internal: Scalars['Boolean']['output'];
  name: Scalars['String']['output'];
};

export type NewApiKeyPayload = {
  apiKey: ApiKey;
  /** The key itself. It is shown here, and never again. */
  key: Scalars['String']['output'];
};

export type NewConnectKeyPayload = {
  connectKey: ConnectKey;
  /** The key itself. It is shown here, and never again. */
  key: Scalars['String']['output'];
};

/** In which state users begin, by where they come from, unless something else is said of one. */
export type NewUserStates = {
  /** From an application or a directory. */
  application: UserState;
  /** From a file. */
  import: UserState;
  /** Made by an administrator, one by one. */
  manual: UserState;
};

export type NewUserStatesInput = {
  /** STAGED or ACTIVATED. */
  application?: InputMaybe<UserState>;
  /** STAGED or ACTIVATED. */
  import?: InputMaybe<UserState>;
  /** STAGED or ACTIVATED. */
  manual?: InputMaybe<UserState>;
};

/** An object that `Query.node` finds by its identifier. */
export type Node = {
  /** Prefixed and sortable: `usr_01jgxw…` is a user. Opaque otherwise. */
  id: Scalars['ID']['output'];
};

/**
 * Something that happened in the organization and that its administrators should know. It is made by the transaction of the
 * change itself, from its event in the trail.
 *
 * A notification is the organization's, not one administrator's: whoever holds Edit here marks and dismisses it for
 * everybody. Roles that read only could not take one away for themselves (matrix row Notifications: "viewing & dismissal").
 * Callers see those alone whose service they may read: nothing is told here of what is refused there.
 */
export type Notification = Node & {
  createdAt: Scalars['DateTime']['output'];
  /** Null for what nobody has dismissed. */
  dismissedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who dismissed it. */
  dismissedByEmail?: Maybe<Scalars['String']['output']>;
  /** The event in the trail. */
  event?: Maybe<DirectoryEvent>;
  /** The event's type, such as `radius_shared_secret_rotate`. */
  eventType: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  /** Whose doing it was. The administrator may be gone since. */
  initiatorEmail?: Maybe<Scalars['String']['output']>;
  kind: NotificationKind;
  /** Null for what nobody has marked as read. */
  readAt?: Maybe<Scalars['DateTime']['output']>;
  resourceId?: Maybe<Scalars['ID']['output']>;
  /** The GraphQL type and the identifier of the object, for `Query.node`; the object may be gone. Null where there is none. */
  resourceType?: Maybe<Scalars['String']['output']>;
  /** The scope of what happened. */
  service: Scope;
  severity: NotificationSeverity;
  /** One English sentence. It names no object: `resourceId` does. */
  title: Scalars['String']['output'];
};

export type NotificationConnection = {
  edges: Array<NotificationEdge>;
  nodes: Array<Notification>;
  pageInfo: PageInfo;
  /** All notifications that the filter lets through and the caller sees, counted when asked for. */
  totalCount: Scalars['Int']['output'];
};

export type NotificationEdge = {
  cursor: Scalars['String']['output'];
  node: Notification;
};

/** What is asked must hold together; `and`, `or` and `not` combine. */
export type NotificationFilter = {
  and?: InputMaybe<Array<NotificationFilter>>;
  createdAt?: InputMaybe<DateTimeFilter>;
  dismissed?: InputMaybe<Scalars['Boolean']['input']>;
  eventType?: InputMaybe<StringFilter>;
  /** Any of these. */
  kind?: InputMaybe<Array<NotificationKind>>;
  not?: InputMaybe<NotificationFilter>;
  or?: InputMaybe<Array<NotificationFilter>>;
  read?: InputMaybe<Scalars['Boolean']['input']>;
  /** What happened to this object. */
  resourceId?: InputMaybe<Scalars['ID']['input']>;
  /** Any of these. */
  service?: InputMaybe<Array<Scope>>;
  /** Any of these. */
  severity?: InputMaybe<Array<NotificationSeverity>>;
};

/** What a notification is about. */
export type NotificationKind =
  /** Who may act for which organization was changed. */
  | 'ACCESS_CHANGED'
  /** A support ticket or a feature request was submitted. */
  | 'CASE_SUBMITTED'
  /**
   * A certificate of an SSO application, a RADIUS server or an Apple MDM expires within 30 days, 7 days or one day, or has
   * expired. Each step is told once; a certificate that is replaced is told of no more.
   */
  | 'CERTIFICATE_EXPIRING'
  /** A key, a secret, a certificate or a factor that somebody signs in with was changed. */
  | 'CREDENTIAL_CHANGED'
  /** Something that others may depend on was deleted. */
  | 'DELETED'
  /**
   * What somebody had started came to its end, or could not: an import, an export, a run of a directory or of a command. Of
   * a command that runs by its schedule: that it failed, or was not done in its time.
   */
  | 'JOB_ENDED'
  /** The way to pay was changed. */
  | 'PAYMENT_CHANGED'
  /** An administrator was refused at least five mutations within an hour. */
  | 'REPEATED_REFUSALS'
  /** A user was locked out or suspended, a device erased, an organization suspended. */
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
  /** How many were changed. */
  count: Scalars['Int']['output'];
};

/** Exactly one test on a number. */
export type NumberFilter =
  { eq: Scalars['Float']['input']; gte?: never; lte?: never; }
  |  { eq?: never; gte: Scalars['Float']['input']; lte?: never; }
  |  { eq?: never; gte?: never; lte: Scalars['Float']['input']; };

/** Ways out of the matrix. */
export type OpenAccess =
  /** Every caller with valid credentials, whatever the role. */
  | 'AUTHENTICATED'
  /** Everybody, without credentials. */
  | 'PUBLIC';

export type OperatingSystem = {
  displayManager?: Maybe<Scalars['String']['output']>;
  fileSystem?: Maybe<Scalars['String']['output']>;
  major?: Maybe<Scalars['Int']['output']>;
  minor?: Maybe<Scalars['Int']['output']>;
  patch?: Maybe<Scalars['Int']['output']>;
  /** Its release name: `Sequoia`, `noble`. */
  release?: Maybe<Scalars['String']['output']>;
  revision?: Maybe<Scalars['String']['output']>;
  /** Minutes east of UTC. */
  timeZoneOffset?: Maybe<Scalars['Int']['output']>;
  /** As the agent reports it: `15.3.1`. The numbers below are its parts, where it has them. */
  version: Scalars['String']['output'];
};

/** The caller's own organization. */
export type Organization = {
  contactEmail?: Maybe<Scalars['String']['output']>;
  /** Whom its users may turn to. */
  contactName?: Maybe<Scalars['String']['output']>;
  createdAt: Scalars['DateTime']['output'];
  /** What its users read, in the User Portal and in e-mails; the name unless set. */
  displayName: Scalars['String']['output'];
  emails: EmailSettings;
  id: Scalars['ID']['output'];
  logo?: Maybe<OrganizationLogo>;
  /** The address of a picture that its provider shows in lists of organizations. Users see `logo`. */
  logoUrl?: Maybe<Scalars['String']['output']>;
  /** Number of users that it may have, however they are made; null where there is no limit. */
  maxUsers?: Maybe<Scalars['Int']['output']>;
  name: Scalars['String']['output'];
  /** The organization that manages this one. */
  providerOrganizationId?: Maybe<Scalars['ID']['output']>;
  settings: OrganizationSettings;
  status: OrganizationStatus;
  updatedAt: Scalars['DateTime']['output'];
  userCount?: Maybe<Scalars['Int']['output']>;
  userPortal: UserPortalSettings;
};

export type OrganizationAccessInput = {
  administratorId: Scalars['ID']['input'];
  /** 1 to 100 organizations of the provider. */
  organizationIds: Array<Scalars['ID']['input']>;
};

export type OrganizationAccessPayload = {
  providerAdministrator: ProviderAdministrator;
};

/** A PNG, JPEG, GIF or WebP picture. */
export type OrganizationLogo = {
  /** As its bytes say: `image/png`, `image/jpeg`, `image/gif` or `image/webp`. */
  contentType: Scalars['String']['output'];
  /** `data:image/png;base64,…`, for the `src` of an image. */
  dataUrl: Scalars['String']['output'];
  height: Scalars['Int']['output'];
  /** In bytes. */
  size: Scalars['Int']['output'];
  updatedAt: Scalars['DateTime']['output'];
  /** In pixels. */
  width: Scalars['Int']['output'];
};

export type OrganizationPayload = {
  organization: Organization;
};

export type OrganizationSettings = {
  /** The domain of user names that are given without one: `example.org`. */
  defaultDomain?: Maybe<Scalars['String']['output']>;
  /** Sign-ins tell devices that are managed from others. */
  deviceIdentificationEnabled: Scalars['Boolean']['output'];
  /** A language tag of BCP 47, `pt-BR`: how dates and numbers are written for users who have chosen none. */
  locale: Scalars['String']['output'];
  /** Users have the same numeric identifier on all devices. */
  managedUidEnabled: Scalars['Boolean']['output'];
  newUserStates: NewUserStates;
  /** Administrators who are new see an introduction to the product. */
  showIntroduction: Scalars['Boolean']['output'];
  /** As the IANA names it: `Europe/Berlin`. Times in e-mails and in the User Portal are told in it. */
  timeZone: Scalars['String']['output'];
  /** Null while nothing has been changed. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
};

export type OrganizationStatus =
  | 'ACTIVE'
  /** Its administrators cannot sign in, and their keys do not work. */
  | 'SUSPENDED';

export type OsFamily =
  | 'ANDROID'
  | 'IOS'
  | 'LINUX'
  | 'MAC'
  | 'WINDOWS';

/** Where a package comes from. */
export type PackageManager =
  /** A package of the organization's own. */
  | 'APPLE_CUSTOM'
  /** Apple's volume purchase. */
  | 'APPLE_VPP'
  | 'CHOCOLATEY'
  | 'GOOGLE_PLAY'
  | 'MICROSOFT_STORE'
  | 'WINGET';

/**
 * Where a page stands in its list. Every list, nested ones too, gives 20 rows unless `first` or `last` asks for another
 * number, from 0 to 1,000. `after` goes with `first`, `before` with `last`; anything else is INVALID_PAGE. A cursor holds for
 * the list, sort and organization that it was made for, and for no other: INVALID_CURSOR.
 */
export type PageInfo = {
  /** The cursor of the last edge; null on an empty page. */
  endCursor?: Maybe<Scalars['String']['output']>;
  hasNextPage: Scalars['Boolean']['output'];
  hasPreviousPage: Scalars['Boolean']['output'];
  /** The cursor of the first edge; null on an empty page. */
  startCursor?: Maybe<Scalars['String']['output']>;
};

/** A WebAuthn credential of yours. It is registered over HTTP: docs/identity.md. */
export type Passkey = {
  /** Synchronized between its owner's devices. */
  backedUp: Scalars['Boolean']['output'];
  createdAt: Scalars['DateTime']['output'];
  id: Scalars['ID']['output'];
  lastUsedAt?: Maybe<Scalars['DateTime']['output']>;
  name: Scalars['String']['output'];
};

export type PasswordCompliance =
  /** Whatever the organization chooses. */
  | 'CUSTOM'
  /** At least what PCI DSS 3.2.1 asks for: letters and digits, 4 passwords remembered, 90 days, 6 attempts, 30 minutes. */
  | 'PCI_DSS_3'
  /** At least what Windows calls complex: three classes of characters, without the username. */
  | 'WINDOWS';

/** What holds for passwords that are set from now on: `createUser`, `setUserPassword` and imports refuse others. */
export type PasswordPolicy = {
  /** Passwords that stand on lists of the most common ones are accepted. */
  commonPasswordsAllowed: Scalars['Boolean']['output'];
  /** What passwords have to be is shown where one is chosen. */
  complexityShown: Scalars['Boolean']['output'];
  compliance: PasswordCompliance;
  /** Passwords that were set before this instant do not fulfil the policy. */
  effectiveAt?: Maybe<Scalars['DateTime']['output']>;
  /** A password expires so many days after it was set; null for never. */
  expiresAfterDays?: Maybe<Scalars['Int']['output']>;
  /** Users are written to so many days before it expires, the most first. */
  expiryWarningDays: Array<Scalars['Int']['output']>;
  /** Users have to change it so many days before it expires, wherever they sign in; null for not before. */
  forceResetDaysBefore?: Maybe<Scalars['Int']['output']>;
  /** Until then users may sign in with passwords that do not. */
  graceEndsAt?: Maybe<Scalars['DateTime']['output']>;
  /** So many of the user's last passwords may not come again; null for none. */
  history?: Maybe<Scalars['Int']['output']>;
  /** Users may change their password again after so many days; null for at once. */
  minChangeDays?: Maybe<Scalars['Int']['output']>;
  minLength: Scalars['Int']['output'];
  /** Users may reset their password through a recovery address. */
  recoveryEmailEnabled: Scalars['Boolean']['output'];
  requireDigit: Scalars['Boolean']['output'];
  requireLowercase: Scalars['Boolean']['output'];
  /** Neither letter nor digit. */
  requireSymbol: Scalars['Boolean']['output'];
  requireUppercase: Scalars['Boolean']['output'];
  /** Users without a second factor may reset their password although one is required. */
  resetWithoutMfaAllowed: Scalars['Boolean']['output'];
  /** Users whose password has expired may choose another one by themselves for so many days; null for ever. */
  selfRecoveryDays?: Maybe<Scalars['Int']['output']>;
  /** Four characters in a row that are equal or follow each other, `aaaa` or `4321`, are accepted. */
  sequencesAllowed: Scalars['Boolean']['output'];
  /** When this or the lockout policy was changed; null while nothing has been. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The username may be part of the password. */
  usernameAllowed: Scalars['Boolean']['output'];
};

export type PasswordState = {
  /** The next sign-in has to replace it. */
  expired: Scalars['Boolean']['output'];
  /** Null where it does not expire. */
  expiresAt?: Maybe<Scalars['DateTime']['output']>;
  /** Passwords that are set from now on do not expire, whatever the organization's `PasswordPolicy` says. */
  neverExpires: Scalars['Boolean']['output'];
  set: Scalars['Boolean']['output'];
  setAt?: Maybe<Scalars['DateTime']['output']>;
};

/**
 * A card, as the payment provider describes it. Its number and its security code never reach this server, and the
 * provider's token for it never leaves.
 */
export type PaymentMethod = Node & {
  brand: CardBrand;
  createdAt: Scalars['DateTime']['output'];
  expired: Scalars['Boolean']['output'];
  /** 1 to 12. The card is good through the end of this month. */
  expiryMonth: Scalars['Int']['output'];
  expiryYear: Scalars['Int']['output'];
  holderName: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  /** Bills are charged to it. Exactly one is, where there are any. */
  isDefault: Scalars['Boolean']['output'];
  /** The last four digits of the card's number. */
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

/** What is asked must hold together; `and`, `or` and `not` combine. */
export type PaymentMethodFilter = {
  and?: InputMaybe<Array<PaymentMethodFilter>>;
  /** Any of these brands. */
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
  /** As it was written. */
  number: Scalars['String']['output'];
  /** What it is for: `mobile`, `work`, `work_fax` … */
  type: Scalars['String']['output'];
};

export type PhoneNumberInput = {
  /**
   * As people write it, and kept so: 3 to 20 digits with spaces, dashes and `+()./*#,;` between and before them, an extension
   * such as `x12` or `ext. 12` after them. At most 64 characters.
   */
  number: Scalars['String']['input'];
  /** What it is for: `mobile`, `work`, `work_fax` …; at most 64 characters. */
  type: Scalars['String']['input'];
};

/** What is to hold on the devices that it applies to. */
export type Policy = Node & Resource & {
  associations?: Maybe<AssociationConnection>;
  createdAt: Scalars['DateTime']['output'];
  /** The groups to whose devices it applies. */
  deviceGroups?: Maybe<DeviceGroupConnection>;
  /** The devices that it applies to directly. */
  devices: DeviceConnection;
  id: Scalars['ID']['output'];
  /** Unique in the organization, without regard to case. */
  name: Scalars['String']['output'];
  notes?: Maybe<Scalars['String']['output']>;
  /** The policy groups that hold it. */
  policyGroups: PolicyGroupConnection;
  /** The latest report of each device, the oldest first unless `sort` says otherwise. */
  results: PolicyResultConnection;
  /** The latest reports of devices, counted. */
  stats: PolicyStats;
  template: PolicyTemplate;
  traverse?: Maybe<TraversedResourceConnection>;
  updatedAt: Scalars['DateTime']['output'];
  /** One for each of the template's fields that has a value, the default ones included. */
  values: Array<PolicyValue>;
};


/** What is to hold on the devices that it applies to. */
export type PolicyAssociationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<ResourceKind>>;
};


/** What is to hold on the devices that it applies to. */
export type PolicyDeviceGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DeviceGroupFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<GroupSort>;
};


/** What is to hold on the devices that it applies to. */
export type PolicyDevicesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DeviceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<DeviceSort>;
};


/** What is to hold on the devices that it applies to. */
export type PolicyPolicyGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PolicyGroupFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<PolicySort>;
};


/** What is to hold on the devices that it applies to. */
export type PolicyResultsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PolicyResultFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<PolicyResultSort>;
};


/** What is to hold on the devices that it applies to. */
export type PolicyTraverseArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<ResourceKind>>;
};

/** A policy, and exactly one target. */
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

/** What carries a policy out on a device. */
export type PolicyDelivery =
  | 'AGENT'
  | 'MDM';

export type PolicyEdge = {
  cursor: Scalars['String']['output'];
  node: Policy;
};

/** What values of a field look like. All are written as text. */
export type PolicyFieldType =
  /** `true` or `false`. */
  | 'CHECKBOX'
  /** A whole number of at most nine digits, not negative. */
  | 'NUMBER'
  /** One of `options`. */
  | 'SELECT'
  /** Not empty. */
  | 'TEXT';

/** What is asked must hold together; `and`, `or` and `not` combine. */
export type PolicyFilter = {
  and?: InputMaybe<Array<PolicyFilter>>;
  createdAt?: InputMaybe<DateTimeFilter>;
  /** Any of these. */
  delivery?: InputMaybe<Array<PolicyDelivery>>;
  name?: InputMaybe<StringFilter>;
  not?: InputMaybe<PolicyFilter>;
  or?: InputMaybe<Array<PolicyFilter>>;
  /** Any of these. */
  osFamily?: InputMaybe<Array<OsFamily>>;
  /** The identifier of the template. */
  template?: InputMaybe<StringFilter>;
};

/** Policies that are applied together. */
export type PolicyGroup = Node & Resource & {
  associations?: Maybe<AssociationConnection>;
  attributes: Array<CustomAttribute>;
  createdAt: Scalars['DateTime']['output'];
  description?: Maybe<Scalars['String']['output']>;
  /** The groups to whose devices it applies. */
  deviceGroups?: Maybe<DeviceGroupConnection>;
  /** The devices that it applies to directly. */
  devices: DeviceConnection;
  /** The address of whoever looks after it. */
  email?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  /** Unique in the organization, without regard to case. */
  name: Scalars['String']['output'];
  /** By name unless `sort` says otherwise. */
  policies: PolicyConnection;
  traverse?: Maybe<TraversedResourceConnection>;
  updatedAt: Scalars['DateTime']['output'];
};


/** Policies that are applied together. */
export type PolicyGroupAssociationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<ResourceKind>>;
};


/** Policies that are applied together. */
export type PolicyGroupDeviceGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DeviceGroupFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<GroupSort>;
};


/** Policies that are applied together. */
export type PolicyGroupDevicesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DeviceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<DeviceSort>;
};


/** Policies that are applied together. */
export type PolicyGroupPoliciesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PolicyFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<PolicySort>;
};


/** Policies that are applied together. */
export type PolicyGroupTraverseArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<ResourceKind>>;
};

/** A policy group, and exactly one member or target. */
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
  /** All policy groups that the filter lets through, counted when asked for. */
  totalCount: Scalars['Int']['output'];
};

export type PolicyGroupEdge = {
  cursor: Scalars['String']['output'];
  node: PolicyGroup;
};

/** What is asked must hold together; `and`, `or` and `not` combine. */
export type PolicyGroupFilter = {
  and?: InputMaybe<Array<PolicyGroupFilter>>;
  createdAt?: InputMaybe<DateTimeFilter>;
  name?: InputMaybe<StringFilter>;
  not?: InputMaybe<PolicyGroupFilter>;
  or?: InputMaybe<Array<PolicyGroupFilter>>;
  /** Those that hold this policy. */
  policyId?: InputMaybe<Scalars['ID']['input']>;
};

export type PolicyGroupPayload = {
  policyGroup: PolicyGroup;
};

/** 1 to 100 policies. */
export type PolicyGroupPoliciesInput = {
  policyGroupId: Scalars['ID']['input'];
  policyIds: Array<Scalars['ID']['input']>;
};

/** At least one target, at most 100 of each kind. */
export type PolicyGroupTargetsInput = {
  deviceGroupIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  deviceIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  policyGroupId: Scalars['ID']['input'];
};

export type PolicyPayload = {
  policy: Policy;
};

/** What a device last reported of a policy. */
export type PolicyResult = Node & {
  detail?: Maybe<Scalars['String']['output']>;
  device: Device;
  /** Null while it is PENDING. */
  endedAt?: Maybe<Scalars['DateTime']['output']>;
  errorOutput?: Maybe<Scalars['String']['output']>;
  /** Null where nothing was run. */
  exitStatus?: Maybe<Scalars['Int']['output']>;
  id: Scalars['ID']['output'];
  output?: Maybe<Scalars['String']['output']>;
  policy: Policy;
  /** When the device said that it began; where it did not, when it said how it ended. */
  startedAt: Scalars['DateTime']['output'];
  state: PolicyResultState;
  /** Null until the device has said so. */
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

/** What is asked must hold together; `and`, `or` and `not` combine. */
export type PolicyResultFilter = {
  and?: InputMaybe<Array<PolicyResultFilter>>;
  not?: InputMaybe<PolicyResultFilter>;
  or?: InputMaybe<Array<PolicyResultFilter>>;
  startedAt?: InputMaybe<DateTimeFilter>;
  /** Any of these. */
  state?: InputMaybe<Array<PolicyResultState>>;
};

export type PolicyResultSort = {
  direction?: InputMaybe<SortDirection>;
  field: PolicyResultSortField;
};

export type PolicyResultSortField =
  | 'STARTED_AT';

/** What a device has reported of a policy. */
export type PolicyResultState =
  /** Another policy sets the same on the device. */
  | 'DUPLICATE'
  | 'FAILED'
  /** The device has begun, and has not said how it ended. */
  | 'PENDING'
  | 'SUCCESS'
  /** The policy does not work on the device's operating system or release. */
  | 'UNSUPPORTED_OS';

export type PolicySort = {
  direction?: InputMaybe<SortDirection>;
  field: PolicySortField;
};

export type PolicySortField =
  | 'CREATED_AT'
  | 'NAME';

/** What becomes of a policy in an evaluation. */
export type PolicyStanding =
  /** Its condition does not hold. */
  | 'CONDITION_NOT_MET'
  /** It decides. */
  | 'DECISIVE'
  /** It is not enabled. */
  | 'DISABLED'
  /** It would decide if no other one came before. */
  | 'NOT_REACHED'
  /** It is not for the user, or not for the application. */
  | 'NOT_TARGETED';

/** How many policies have which state on a device. */
export type PolicyStats = {
  duplicate: Scalars['Int']['output'];
  failed: Scalars['Int']['output'];
  pending: Scalars['Int']['output'];
  success: Scalars['Int']['output'];
  total: Scalars['Int']['output'];
  unsupportedOs: Scalars['Int']['output'];
};

/** At least one target, at most 100 of each kind. */
export type PolicyTargetsInput = {
  deviceGroupIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  deviceIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  policyId: Scalars['ID']['input'];
};

/** A kind of policy: what it does, and what can be set. */
export type PolicyTemplate = {
  /** When it begins to hold. */
  activation: Scalars['String']['output'];
  /** What to know before it is applied. */
  alert?: Maybe<Scalars['String']['output']>;
  /** What happens on the device. */
  behavior: Scalars['String']['output'];
  delivery: PolicyDelivery;
  description: Scalars['String']['output'];
  fields: Array<PolicyTemplateField>;
  /** A word that stays the same: `mac-filevault`. */
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  osFamily: OsFamily;
  /** Names of the releases that it works on; empty for all of them. */
  osRestrictions: Array<Scalars['String']['output']>;
  /** Where its maker documents it. */
  reference?: Maybe<Scalars['String']['output']>;
  state: PolicyTemplateState;
};

export type PolicyTemplateField = {
  defaultValue?: Maybe<Scalars['String']['output']>;
  label: Scalars['String']['output'];
  name: Scalars['String']['output'];
  /** With SELECT: what can be chosen. */
  options: Array<Scalars['String']['output']>;
  /** Its value is the default, always. */
  readOnly: Scalars['Boolean']['output'];
  /** A policy has a value for it: one that is given, or the default. */
  required: Scalars['Boolean']['output'];
  /** Its values are write-only. */
  sensitive: Scalars['Boolean']['output'];
  /** What it does, for whoever fills it in. */
  tooltip?: Maybe<Scalars['String']['output']>;
  type: PolicyFieldType;
};

/** How far a template can be relied on. */
export type PolicyTemplateState =
  /** It may change, and with it the policies made from it. */
  | 'BETA'
  | 'CURRENT'
  /** New policies are better made from another one. */
  | 'DEPRECATED';

/** A value of one of the template's fields. */
export type PolicyValue = {
  field: Scalars['String']['output'];
  sensitive: Scalars['Boolean']['output'];
  /** Null where it is sensitive. */
  value?: Maybe<Scalars['String']['output']>;
};

export type PolicyValueInput = {
  /** The name of one of the template's fields, but no `readOnly` one. */
  field: Scalars['String']['input'];
  /** At most 4,096 characters, written as the field's type asks. */
  value: Scalars['String']['input'];
};

/** How long a browser keeps the cookie of a session. */
export type PortalCookie =
  /** Until it is closed. */
  | 'BROWSER_SESSION'
  /** As long as the session lasts. */
  | 'PERSISTENT';

export type PosixGroup = {
  gid: Scalars['Int']['output'];
  name: Scalars['String']['output'];
};

export type PosixGroupInput = {
  /** 0 to 2,147,483,647. */
  gid: Scalars['Int']['input'];
  /** At most 32 letters, digits, `_`, `.` and `-`, a letter or `_` first. */
  name: Scalars['String']['input'];
};

/** As `UpdateEmailTemplateInput`. */
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

/** An organization that manages others. */
export type Provider = Node & {
  administratorCount: Scalars['Int']['output'];
  /** The provider's own administrators, with the organizations that each of them may work in. */
  administrators: ProviderAdministratorConnection;
  contactEmail?: Maybe<Scalars['String']['output']>;
  contactName?: Maybe<Scalars['String']['output']>;
  createdAt: Scalars['DateTime']['output'];
  id: Scalars['ID']['output'];
  /** Number of organizations that it may manage, suspended ones included; null where there is no limit. */
  maxOrganizations?: Maybe<Scalars['Int']['output']>;
  name: Scalars['String']['output'];
  organizationCount: Scalars['Int']['output'];
  organizations: ManagedOrganizationConnection;
  updatedAt: Scalars['DateTime']['output'];
};


/** An organization that manages others. */
export type ProviderAdministratorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProviderAdministratorFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ProviderAdministratorSort>;
};


/** An organization that manages others. */
export type ProviderOrganizationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ManagedOrganizationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ManagedOrganizationSort>;
};

/** An administrator of the provider, as far as the provider's organizations are concerned. */
export type ProviderAdministrator = {
  administrator?: Maybe<Administrator>;
  /** Organizations that are made later are added to the list by themselves. */
  allOrganizations: Scalars['Boolean']['output'];
  email: Scalars['String']['output'];
  /** The administrator's identifier: `adm_…`. */
  id: Scalars['ID']['output'];
  /** First and last name, else the e-mail address. */
  name: Scalars['String']['output'];
  organizationCount: Scalars['Int']['output'];
  /** The organizations that the administrator may work in. */
  organizations: ManagedOrganizationConnection;
  role: Role;
  suspended: Scalars['Boolean']['output'];
};


/** An administrator of the provider, as far as the provider's organizations are concerned. */
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

/** What is asked must hold together; `and`, `or` and `not` combine. */
export type ProviderAdministratorFilter = {
  allOrganizations?: InputMaybe<Scalars['Boolean']['input']>;
  and?: InputMaybe<Array<ProviderAdministratorFilter>>;
  email?: InputMaybe<StringFilter>;
  name?: InputMaybe<StringFilter>;
  not?: InputMaybe<ProviderAdministratorFilter>;
  or?: InputMaybe<Array<ProviderAdministratorFilter>>;
  /** Those who may work in this organization. */
  organizationId?: InputMaybe<Scalars['ID']['input']>;
  /** Any of these roles. */
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

/** How a device came to the organization. */
export type Provisioner =
  /** Somebody entered it. */
  | 'ADMINISTRATOR'
  /** An agent that registered with a connect key. */
  | 'CONNECT_KEY'
  /** It enrolled in MDM. */
  | 'MDM'
  /** Its user installed the agent. */
  | 'USER';

export type PurchaseChannel =
  | 'DIRECT'
  | 'MARKETPLACE'
  /** The organization's provider buys for it. */
  | 'PROVIDER'
  | 'RESELLER';

export type Query = {
  /** The requirement of every coordinate, arguments and input fields included, in alphabetical order. */
  accessRequirements?: Maybe<Array<AccessRequirement>>;
  /** Null where nobody in the organization has this identifier. A provider's administrators are found in their own. */
  administrator?: Maybe<Administrator>;
  /** The organization's administrators, by name unless `sort` says otherwise. */
  administrators?: Maybe<AdministratorConnection>;
  /** One for each operating system whose agents register themselves: Linux, macOS and Windows. */
  agentInstalls?: Maybe<Array<AgentInstall>>;
  /** Null where the organization has no such MDM. */
  appleMdm?: Maybe<AppleMdm>;
  /** By name unless `sort` says otherwise. */
  appleMdms?: Maybe<AppleMdmConnection>;
  /** The organization's policies, by priority unless `sort` says otherwise. */
  authenticationPolicies?: Maybe<AuthenticationPolicyConnection>;
  /** Null where the organization has no such policy. */
  authenticationPolicy?: Maybe<AuthenticationPolicy>;
  /** What holds for the organization: of what nobody has changed, the usual values. */
  authenticationSettings?: Maybe<AuthenticationSettings>;
  /** How the organization pays. What was never entered is null inside of it. */
  billing?: Maybe<BillingAccount>;
  /** Null for a command that does not exist, and for one that the caller does not see. */
  command?: Maybe<Command>;
  /** Null for a result that does not exist, and for one of a command that the caller does not see. */
  commandResult?: Maybe<CommandResult>;
  /** The results of those runs, the latest first unless `sort` says otherwise. */
  commandResults?: Maybe<CommandResultConnection>;
  /** Null for a run that does not exist, and for one of a command that the caller does not see. */
  commandRun?: Maybe<CommandRun>;
  /** The runs of those commands, the latest first unless `sort` says otherwise. */
  commandRuns?: Maybe<CommandRunConnection>;
  /** The commands that the caller sees, by name unless `sort` says otherwise. */
  commands?: Maybe<CommandConnection>;
  /** Null where the organization has no such connect key. Of the key itself there are the first characters only. */
  connectKey?: Maybe<ConnectKey>;
  /** The organization's connect keys, by name unless `sort` says otherwise. */
  connectKeys?: Maybe<ConnectKeyConnection>;
  /** Null where the organization has no such device. */
  device?: Maybe<Device>;
  /** The actions of all devices, the oldest first unless `sort` says otherwise. */
  deviceActions?: Maybe<DeviceActionConnection>;
  /** Null where the organization has no such device group. */
  deviceGroup?: Maybe<DeviceGroup>;
  /** The organization's device groups, by name unless `sort` says otherwise. */
  deviceGroups?: Maybe<DeviceGroupConnection>;
  /** The organization's devices, by display name unless `sort` says otherwise. */
  devices?: Maybe<DeviceConnection>;
  /** The organization's directories of all kinds, by name unless `sort` says otherwise. */
  directories?: Maybe<DirectoryConnection>;
  /** A directory of any kind; null where the organization has none with this identifier. */
  directory?: Maybe<Directory>;
  /** The attributes that a kind of directory can be mapped by; null where nothing is mapped. */
  directoryAttributes?: Maybe<DirectoryAttributeCatalog>;
  /** Null for an event that is not there, or not any more: `directoryEventRetention` tells from where the chain is kept. */
  directoryEvent?: Maybe<DirectoryEvent>;
  /** Events by interval, the latest 1,000 intervals that have any, in order of time. */
  directoryEventCounts?: Maybe<Array<EventCount>>;
  /** Null where the organization has no such export. It stays when its file is deleted, as EXPIRED. */
  directoryEventExport?: Maybe<DirectoryEventExport>;
  /** By the time of creation, the oldest first unless `sort` says otherwise. */
  directoryEventExports?: Maybe<DirectoryEventExportConnection>;
  /** How long the organization keeps its events, and what was removed last. */
  directoryEventRetention?: Maybe<DirectoryEventRetention>;
  /** The 100 most frequent values of a field, the most frequent first. */
  directoryEventValues?: Maybe<Array<EventValue>>;
  /** What was done and refused in the organization, oldest first unless `sort` or `last` says otherwise. */
  directoryEvents?: Maybe<DirectoryEventConnection>;
  /** Null where the organization has no such run. Runs go with their directory. */
  directorySyncRun?: Maybe<DirectorySyncRun>;
  /** The runs of all directories, oldest first unless `sort` says otherwise. */
  directorySyncRuns?: Maybe<DirectorySyncRunConnection>;
  /** Never null: where the organization has no words of its own, it has the default ones. */
  emailTemplate?: Maybe<EmailTemplate>;
  /**
   * What would happen if a user signed in now. NOT_FOUND for a user, an application or a device that is not there;
   * BAD_USER_INPUT where the arguments do not go together.
   */
  evaluateAuthentication?: Maybe<AuthenticationEvaluation>;
  /** Null where the organization has no such invoice. */
  invoice?: Maybe<Invoice>;
  /** The organization's invoices, by their time of issue unless `sort` says otherwise. */
  invoices?: Maybe<InvoiceConnection>;
  /** Null where the organization has no such list. */
  ipList?: Maybe<IpList>;
  /** The organization's lists of addresses, by name unless `sort` says otherwise. */
  ipLists?: Maybe<IpListConnection>;
  /** Null for an organization that the caller's does not manage; so for the caller's own. */
  managedOrganization?: Maybe<ManagedOrganization>;
  /** The organizations that the caller's organization manages, by name unless `sort` says otherwise. */
  managedOrganizations?: Maybe<ManagedOrganizationConnection>;
  /** Of the operating systems that there are devices of, in the order of their names. */
  mdmEnrollmentCounts?: Maybe<Array<MdmEnrollmentCount>>;
  /** While nobody has changed them: nothing may enrol. */
  mdmSettings?: Maybe<MdmSettings>;
  /** The object with this identifier, if it is in your organization and within your reach. */
  node?: Maybe<Node>;
  /** As `node`, for up to 100 identifiers; the answer has their order, with null for what is not found. */
  nodes?: Maybe<Array<Maybe<Node>>>;
  /** Null for one that does not exist, and for one that the caller does not see. */
  notification?: Maybe<Notification>;
  /** Dismissed ones too, unless the filter leaves them out; the newest first unless `sort` says otherwise. */
  notifications?: Maybe<NotificationConnection>;
  /** The organization that the caller works in. */
  organization?: Maybe<Organization>;
  /** Null where the organization has no such payment method. */
  paymentMethod?: Maybe<PaymentMethod>;
  /** The organization's payment methods, the oldest first unless `sort` says otherwise. */
  paymentMethods?: Maybe<PaymentMethodConnection>;
  /** The organization's policies, by name unless `sort` says otherwise. */
  policies?: Maybe<PolicyConnection>;
  /** Null where the organization has no such policy. */
  policy?: Maybe<Policy>;
  /** Null where the organization has no such policy group. */
  policyGroup?: Maybe<PolicyGroup>;
  /** The organization's policy groups, by name unless `sort` says otherwise. */
  policyGroups?: Maybe<PolicyGroupConnection>;
  /** What policies can be made of: the product's own list, the same for every organization. */
  policyTemplates?: Maybe<Array<PolicyTemplate>>;
  /** What a member query would find, before it is saved. */
  previewDeviceGroup?: Maybe<DeviceMemberPreview>;
  /** An e-mail as `updateEmailTemplate` with the same input would word it. Nothing is stored. */
  previewEmailTemplate?: Maybe<EmailPreview>;
  /** What a member query would find, before it is saved. */
  previewUserGroup?: Maybe<UserMemberPreview>;
  /** The caller's organization as a provider; null when it is none. */
  provider?: Maybe<Provider>;
  /** Null where the organization has no such server. */
  radiusServer?: Maybe<RadiusServer>;
  /** The organization's RADIUS servers, by name unless `sort` says otherwise. */
  radiusServers?: Maybe<RadiusServerConnection>;
  /** Null where the organization has no such grant. Grants that have ended or were withdrawn are found, too. */
  remoteAssistGrant?: Maybe<RemoteAssistGrant>;
  /** Grants of all administrators, the oldest first unless `sort` or `last` says otherwise. */
  remoteAssistGrants?: Maybe<RemoteAssistGrantConnection>;
  /** The record of a launch, whoever launched it; null where there is none with this identifier. */
  remoteAssistSession?: Maybe<RemoteAssistSession>;
  /** Sessions on all devices, the oldest first unless `sort` or `last` says otherwise. */
  remoteAssistSessions?: Maybe<RemoteAssistSessionConnection>;
  /** The role matrix: 18 scopes by 7 roles, 126 cells, row by row. */
  roleMatrix?: Maybe<Array<RoleMatrixCell>>;
  /**
   * Runs a saved query as its caller: what they may not filter by is refused, whoever saved it. Refused with INVALID_STATE
   * where the query no longer fits the schema.
   */
  runSavedQuery?: Maybe<SavedQueryRows>;
  /** The organization's saved queries, by name unless `sort` says otherwise. */
  savedQueries?: Maybe<SavedQueryConnection>;
  /** Null where the organization has no such query. `runSavedQuery` has its rows. */
  savedQuery?: Maybe<SavedQuery>;
  /** What a caller may know before signing in. */
  service?: Maybe<Service>;
  /** Null where the organization has no such account. */
  serviceAccount?: Maybe<ServiceAccount>;
  /** The organization's service accounts, by name unless `sort` says otherwise. */
  serviceAccounts?: Maybe<ServiceAccountConnection>;
  /** Null where the organization has no such software. */
  softwareApp?: Maybe<SoftwareApp>;
  /** The organization's software, by name unless `sort` says otherwise. */
  softwareApps?: Maybe<SoftwareAppConnection>;
  /** Null where the organization has no such application. */
  ssoApplication?: Maybe<SsoApplication>;
  /** The catalogue, by name; with `search`, the templates whose name or keywords contain it. */
  ssoApplicationTemplates?: Maybe<Array<SsoApplicationTemplate>>;
  /** The organization's applications, by name unless `sort` says otherwise. */
  ssoApplications?: Maybe<SsoApplicationConnection>;
  /** Null where the organization has no such case. */
  supportCase?: Maybe<SupportCase>;
  /** The cases that the filter lets through, by status; every status is there. */
  supportCaseCounts?: Maybe<Array<SupportCaseCount>>;
  /** All submitted support tickets and feature requests, the newest first unless `sort` says otherwise. */
  supportCases?: Maybe<SupportCaseConnection>;
  /** The applications of all Macs, one row for each on each device, by name unless `sort` says otherwise. */
  systemInsightsApps?: Maybe<SystemInsightsAppConnection>;
  /** The batteries of all devices, by model unless `sort` says otherwise. */
  systemInsightsBatteries?: Maybe<SystemInsightsBatteryConnection>;
  /** The disks of all devices, by name unless `sort` says otherwise. */
  systemInsightsDiskEncryption?: Maybe<SystemInsightsDiskEncryptionConnection>;
  /** The addresses of all devices' network interfaces, by interface unless `sort` says otherwise. */
  systemInsightsInterfaceAddresses?: Maybe<SystemInsightsInterfaceAddressConnection>;
  /** The packages of all Linux devices, one row for each on each device, by name unless `sort` says otherwise. */
  systemInsightsLinuxPackages?: Maybe<SystemInsightsLinuxPackageConnection>;
  /** The operating systems of all devices, one row a device, by name unless `sort` says otherwise. */
  systemInsightsOsVersions?: Maybe<SystemInsightsOsVersionConnection>;
  /** The updates on all Windows devices, by hotfix unless `sort` says otherwise. */
  systemInsightsPatches?: Maybe<SystemInsightsPatchConnection>;
  /** The programs of all Windows devices, one row for each on each device, by name unless `sort` says otherwise. */
  systemInsightsPrograms?: Maybe<SystemInsightsProgramConnection>;
  /** The hardware of all devices, one row a device, by the computer's name unless `sort` says otherwise. */
  systemInsightsSystemInfo?: Maybe<SystemInsightsSystemInfoConnection>;
  /** For how long all devices have been running, one row a device, by the device's identifier unless `sort` says otherwise. */
  systemInsightsUptime?: Maybe<SystemInsightsUptimeConnection>;
  /** What is plugged into all devices by USB, by model unless `sort` says otherwise. */
  systemInsightsUsbDevices?: Maybe<SystemInsightsUsbDeviceConnection>;
  /** The accounts on all devices, by username unless `sort` says otherwise. They need not be users of the organization. */
  systemInsightsUsers?: Maybe<SystemInsightsUserConnection>;
  /** How many the caller sees that are neither read nor dismissed. */
  unreadNotificationCount?: Maybe<Scalars['Int']['output']>;
  /** Null where the organization has no such user. */
  user?: Maybe<User>;
  /** Null where the organization has no such export. It stays when its file is deleted, as EXPIRED. */
  userExport?: Maybe<UserExport>;
  /** By the time of creation, the oldest first unless `sort` says otherwise. */
  userExports?: Maybe<UserExportConnection>;
  /** Null where the organization has no such user group. */
  userGroup?: Maybe<UserGroup>;
  /** The organization's user groups, by name unless `sort` says otherwise. */
  userGroups?: Maybe<UserGroupConnection>;
  /** Null where the organization has no such import. */
  userImport?: Maybe<UserImport>;
  /** By the time of creation, the oldest first, unless `sort` says otherwise. */
  userImports?: Maybe<UserImportConnection>;
  /** The organization's users, by username unless `sort` says otherwise. */
  users?: Maybe<UserConnection>;
  /** Who am I, and what may I do? */
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

/** Where a RADIUS server checks passwords. */
export type RadiusAuthIdp =
  /** Microsoft Entra ID, which the organization has federated with. */
  | 'AZURE'
  /** The directory itself. */
  | 'INTERNAL';

/** Whether users give a second factor, as a one-time code after the password. */
export type RadiusMfa =
  /** Everybody; users without one are refused. */
  | 'ALWAYS'
  | 'DISABLED'
  /** Users who have enrolled one. */
  | 'ENABLED'
  /** Users who have enrolled one; those who have not are let in until their enrolment period ends. */
  | 'REQUIRED';

export type RadiusReply = {
  /** The attribute's name in a RADIUS dictionary: `Tunnel-Private-Group-Id`. */
  name: Scalars['String']['output'];
  value: Scalars['String']['output'];
};

export type RadiusReplyInput = {
  /** At most 64 letters, digits and `-`, as a RADIUS dictionary has it. */
  name: Scalars['String']['input'];
  /** At most 253 characters. */
  value: Scalars['String']['input'];
};

/** A RADIUS server for the networks of the organization: access points, switches and VPN gateways ask it who may join. */
export type RadiusServer = Node & Resource & {
  associations?: Maybe<AssociationConnection>;
  authIdp: RadiusAuthIdp;
  /** When the first of those expires. */
  caCertExpiresAt?: Maybe<Scalars['DateTime']['output']>;
  /** The authorities that sign the certificates of users and devices. */
  caCertificates: Array<Certificate>;
  createdAt: Scalars['DateTime']['output'];
  /** Devices may sign in with a certificate of theirs. */
  deviceCertEnabled: Scalars['Boolean']['output'];
  id: Scalars['ID']['output'];
  mfa: RadiusMfa;
  /** Unique in the organization, without regard to case. */
  name: Scalars['String']['output'];
  /**
   * The addresses and networks that requests come from, IPv4 or IPv6: `203.0.113.7`, `2001:db8:10::/48`. No two servers of
   * the organization answer the same address.
   */
  networkSourceIps: Array<Scalars['String']['output']>;
  /** Requests over TLS (RFC 6614) are answered as well. */
  radsecEnabled: Scalars['Boolean']['output'];
  /** Requests over UDP are not answered. */
  requireRadsec: Scalars['Boolean']['output'];
  /** Only certificates are accepted (EAP-TLS), no passwords. */
  requireTlsAuth: Scalars['Boolean']['output'];
  /** What the network's devices and the server sign their messages with. */
  sharedSecret?: Maybe<Scalars['String']['output']>;
  /** When the shared secret was given or rotated. */
  sharedSecretUpdatedAt: Scalars['DateTime']['output'];
  traverse?: Maybe<TraversedResourceConnection>;
  updatedAt: Scalars['DateTime']['output'];
  /** Users may sign in with a certificate of their own. */
  userCertEnabled: Scalars['Boolean']['output'];
  /** The groups whose members the server lets in. */
  userGroups?: Maybe<UserGroupConnection>;
  /** For a user who is locked out. */
  userLockoutAction: RadiusUserAction;
  /** Users may sign in with their password. */
  userPasswordEnabled: Scalars['Boolean']['output'];
  /** For a user whose password has expired. */
  userPasswordExpirationAction: RadiusUserAction;
};


/** A RADIUS server for the networks of the organization: access points, switches and VPN gateways ask it who may join. */
export type RadiusServerAssociationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<ResourceKind>>;
};


/** A RADIUS server for the networks of the organization: access points, switches and VPN gateways ask it who may join. */
export type RadiusServerTraverseArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<ResourceKind>>;
};


/** A RADIUS server for the networks of the organization: access points, switches and VPN gateways ask it who may join. */
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
  /** All servers that the filter lets through, counted when asked for. */
  totalCount: Scalars['Int']['output'];
};

export type RadiusServerEdge = {
  cursor: Scalars['String']['output'];
  node: RadiusServer;
};

/** What is asked must hold together; `and`, `or` and `not` combine. */
export type RadiusServerFilter = {
  and?: InputMaybe<Array<RadiusServerFilter>>;
  /** Any of these. */
  authIdp?: InputMaybe<Array<RadiusAuthIdp>>;
  caCertExpiresAt?: InputMaybe<DateTimeFilter>;
  createdAt?: InputMaybe<DateTimeFilter>;
  deviceCertEnabled?: InputMaybe<Scalars['Boolean']['input']>;
  /** Any of these. */
  mfa?: InputMaybe<Array<RadiusMfa>>;
  name?: InputMaybe<StringFilter>;
  /** Those that answer this address, or all of this network. */
  networkSourceIp?: InputMaybe<Scalars['String']['input']>;
  not?: InputMaybe<RadiusServerFilter>;
  or?: InputMaybe<Array<RadiusServerFilter>>;
  radsecEnabled?: InputMaybe<Scalars['Boolean']['input']>;
  sharedSecretUpdatedAt?: InputMaybe<DateTimeFilter>;
  userCertEnabled?: InputMaybe<Scalars['Boolean']['input']>;
  /** Those that let the members of this user group in. */
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

/** What becomes of a user's access at this server. */
export type RadiusUserAction =
  /** It goes on. */
  | 'MAINTAIN'
  /** It ends. */
  | 'REMOVE';

export type RecoveryCodesPayload = {
  /** Shown once. Each is good once; those before them no longer are. */
  recoveryCodes: Array<Scalars['String']['output']>;
};

export type RecoveryEmail = {
  address: Scalars['String']['output'];
  /** False after a change. */
  verified: Scalars['Boolean']['output'];
  verifiedAt?: Maybe<Scalars['DateTime']['output']>;
};

export type RefreshGroupPayload = {
  group: Group;
};

/** How the person at the device lets an administrator in. */
export type RemoteAssistConsent =
  /** The person types the one-time code that the administrator tells them. */
  | 'CODE'
  /** The device asks, and the person agrees or refuses. */
  | 'PROMPT'
  /** Nobody is asked: for devices that nobody sits at. */
  | 'SILENT';

/** Why a request ended without a session. */
export type RemoteAssistDenial =
  /** The person at the device did not agree. */
  | 'REFUSED'
  /** The fifth wrong code was typed. */
  | 'WRONG_CODES';

/** What lets one administrator launch sessions for a while: for those whose role launches only if somebody allows it. */
export type RemoteAssistGrant = Node & {
  /** Null where they are the provider's. */
  administrator?: Maybe<Administrator>;
  /** Their name at that time. */
  administratorName?: Maybe<Scalars['String']['output']>;
  /** The provider's, where they are its administrator; null for the organization's own. */
  administratorOrganizationId?: Maybe<Scalars['ID']['output']>;
  /** The grant ends by itself at this instant. */
  allowedUntil: Scalars['DateTime']['output'];
  /** The group whose members it is for, as they are at each launch; null where it is for all devices. */
  deviceGroup?: Maybe<DeviceGroup>;
  grantedAt: Scalars['DateTime']['output'];
  /** Null where the administrator is gone. */
  grantedBy?: Maybe<Administrator>;
  /** Their name at that time. */
  grantedByName?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  /** It is for the devices that are members of a group: true also where that group is gone, and it is for none. */
  isLimited: Scalars['Boolean']['output'];
  /** Why, in the words of whoever granted it. */
  note?: Maybe<Scalars['String']['output']>;
  /** The sessions that it allowed. */
  sessions: RemoteAssistSessionConnection;
  /** It has neither ended nor been withdrawn. */
  standing: Scalars['Boolean']['output'];
  withdrawnAt?: Maybe<Scalars['DateTime']['output']>;
  withdrawnBy?: Maybe<Administrator>;
  withdrawnByName?: Maybe<Scalars['String']['output']>;
};


/** What lets one administrator launch sessions for a while: for those whose role launches only if somebody allows it. */
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
  /** All grants that the filter lets through, counted when asked for. */
  totalCount: Scalars['Int']['output'];
};

export type RemoteAssistGrantEdge = {
  cursor: Scalars['String']['output'];
  node: RemoteAssistGrant;
};

/** What is asked must hold together; `and`, `or` and `not` combine. */
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

/**
 * A session as its launcher follows it. It stands under the act of launching, not under a level: whoever may launch reads
 * what a launch returns, and nothing else of Remote Assist.
 */
export type RemoteAssistLaunch = {
  consent: RemoteAssistConsent;
  deviceId: Scalars['ID']['output'];
  endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When the state lapses, unless something happens. */
  expiresAt: Scalars['DateTime']['output'];
  mode: RemoteAssistMode;
  requestedAt: Scalars['DateTime']['output'];
  sessionId: Scalars['ID']['output'];
  startedAt?: Maybe<Scalars['DateTime']['output']>;
  state: RemoteAssistState;
};

export type RemoteAssistLaunchPayload = {
  /**
   * Eight digits, for a launch with the consent CODE: shown once, kept nowhere, good for 5 minutes and 5 attempts. Null
   * otherwise.
   */
  code?: Maybe<Scalars['String']['output']>;
  launch: RemoteAssistLaunch;
  /** The record, for those who may read such records. */
  remoteAssistSession?: Maybe<RemoteAssistSession>;
};

/** Whether somebody may launch Remote Assist sessions. */
export type RemoteAssistLaunching =
  | 'ALWAYS'
  | 'NEVER'
  /** While a grant stands. */
  | 'WHILE_GRANTED';

export type RemoteAssistMode =
  /** The administrator sees the screen and moves the pointer. */
  | 'CONTROL'
  /** The administrator sees the screen. */
  | 'VIEW';

/** Which side ended a session. */
export type RemoteAssistParty =
  /** An administrator, here. */
  | 'CONSOLE'
  /** The person at the device, or its agent. */
  | 'DEVICE';

/** The record of one launch. It outlives its device, its administrators and its grant. */
export type RemoteAssistSession = Node & {
  /** When the device agreed or refused. */
  answeredAt?: Maybe<Scalars['DateTime']['output']>;
  /** Wrong codes that were typed. */
  codeAttempts: Scalars['Int']['output'];
  consent: RemoteAssistConsent;
  denial?: Maybe<RemoteAssistDenial>;
  /** Null where the device is gone. */
  device?: Maybe<Device>;
  /** The display name that it had. */
  deviceName?: Maybe<Scalars['String']['output']>;
  /** From the start to the end, or until now; null where it never started. */
  durationSeconds?: Maybe<Scalars['Int']['output']>;
  /** When it was denied, ended or expired. */
  endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Null unless it is ENDED. */
  endedBy?: Maybe<RemoteAssistParty>;
  /** Null unless an administrator ended it, and where they are gone. */
  endedByAdministrator?: Maybe<Administrator>;
  endedByName?: Maybe<Scalars['String']['output']>;
  /** When the state lapses, unless something happens: a request after 5 minutes, an active session after 8 hours. */
  expiresAt: Scalars['DateTime']['output'];
  /** What allowed it; null for an administrator who needs no grant. */
  grant?: Maybe<RemoteAssistGrant>;
  id: Scalars['ID']['output'];
  launchedBy?: Maybe<Administrator>;
  /** Their name at that time. */
  launchedByName?: Maybe<Scalars['String']['output']>;
  mode: RemoteAssistMode;
  requestedAt: Scalars['DateTime']['output'];
  /** When the administrator first joined. */
  startedAt?: Maybe<Scalars['DateTime']['output']>;
  state: RemoteAssistState;
};

export type RemoteAssistSessionConnection = {
  edges: Array<RemoteAssistSessionEdge>;
  nodes: Array<RemoteAssistSession>;
  pageInfo: PageInfo;
  /** All sessions that the filter lets through, counted when asked for. */
  totalCount: Scalars['Int']['output'];
};

export type RemoteAssistSessionEdge = {
  cursor: Scalars['String']['output'];
  node: RemoteAssistSession;
};

/** What is asked must hold together; `and`, `or` and `not` combine. */
export type RemoteAssistSessionFilter = {
  and?: InputMaybe<Array<RemoteAssistSessionFilter>>;
  /** Any of these. */
  consent?: InputMaybe<Array<RemoteAssistConsent>>;
  deviceId?: InputMaybe<Scalars['ID']['input']>;
  grantId?: InputMaybe<Scalars['ID']['input']>;
  launchedById?: InputMaybe<Scalars['ID']['input']>;
  /** Any of these. */
  mode?: InputMaybe<Array<RemoteAssistMode>>;
  not?: InputMaybe<RemoteAssistSessionFilter>;
  or?: InputMaybe<Array<RemoteAssistSessionFilter>>;
  requestedAt?: InputMaybe<DateTimeFilter>;
  /** Any of these. */
  state?: InputMaybe<Array<RemoteAssistState>>;
};

export type RemoteAssistSessionSort = {
  direction?: InputMaybe<SortDirection>;
  field: RemoteAssistSessionSortField;
};

export type RemoteAssistSessionSortField =
  | 'REQUESTED_AT';

/** The state of a session. Only the device answers for its person; nothing here pretends that it did. */
export type RemoteAssistState =
  /** The administrator has joined. */
  | 'ACTIVE'
  /** The device lets the administrator in; nobody has joined yet. */
  | 'CONSENTED'
  /** The person refused, or too many wrong codes were typed. */
  | 'DENIED'
  | 'ENDED'
  /** No answer came, nobody joined, or the session lasted too long. */
  | 'EXPIRED'
  /** Waits for the device's answer. */
  | 'REQUESTED';

export type RemovePasskeyInput = {
  id: Scalars['ID']['input'];
  password: Scalars['String']['input'];
};

export type RemovePaymentMethodPayload = {
  /** The default from now on; null when none is left. */
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
  /** Of a month without the day of `from`, nothing comes. */
  every: CommandRepeat;
  /** The first run, to the minute: now unless said, at most five years ahead. */
  from?: InputMaybe<Scalars['DateTime']['input']>;
  /** IANA name, such as `Europe/Berlin`; UTC unless said. */
  timeZone?: InputMaybe<Scalars['String']['input']>;
};

export type ReplaceDirectoryMappingsInput = {
  id: Scalars['ID']['input'];
  /** At most 100; null brings back those of the kind's catalogue. */
  mappings?: InputMaybe<Array<DirectoryAttributeMappingInput>>;
};

export type RequireAdministratorMfaInput = {
  required: Scalars['Boolean']['input'];
};

/**
 * Something that can be associated with others. Both lists are sorted by identifier. A kind that the caller may not read is
 * not in them, neither as an end nor between two: `leftOut` names it.
 */
export type Resource = {
  /** What is associated directly, of these kinds, or of all. */
  associations?: Maybe<AssociationConnection>;
  id: Scalars['ID']['output'];
  /**
   * What associations lead to, of these kinds, or of all. They are followed in one sense: from users, commands, policies
   * and software to what they have or apply to, or back from there. A user leads to devices, and not to other users of
   * these.
   */
  traverse?: Maybe<TraversedResourceConnection>;
};


/**
 * Something that can be associated with others. Both lists are sorted by identifier. A kind that the caller may not read is
 * not in them, neither as an end nor between two: `leftOut` names it.
 */
export type ResourceAssociationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<ResourceKind>>;
};


/**
 * Something that can be associated with others. Both lists are sorted by identifier. A kind that the caller may not read is
 * not in them, neither as an end nor between two: `leftOut` names it.
 */
export type ResourceTraverseArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<ResourceKind>>;
};

/** What can be associated. */
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

/** A resource, by its kind and identifier. */
export type ResourceReference = {
  id: Scalars['ID']['output'];
  kind: ResourceKind;
  /** Null where it was deleted meanwhile. */
  resource?: Maybe<Resource>;
};

export type RestrictedField = {
  /** As `UpdateUserInput` names it: `email`. */
  field: Scalars['String']['output'];
  owner: ExternalAuthority;
};

export type RevokeApiKeyPayload = {
  revokedId: Scalars['ID']['output'];
};

/** The seven columns of the published role matrix. */
export type Role =
  | 'ADMINISTRATOR'
  | 'ADMINISTRATOR_WITH_BILLING'
  | 'COMMAND_RUNNER'
  | 'COMMAND_RUNNER_WITH_BILLING'
  | 'HELP_DESK'
  | 'MANAGER'
  | 'READ_ONLY';

/** One cell of the role matrix. */
export type RoleMatrixCell = {
  /** What the role may do beyond its level while `condition` holds. */
  actions: Array<Action>;
  /** Null where the cell has none. */
  condition?: Maybe<AccessCondition>;
  level: AccessLevel;
  /** The words of the published table. */
  published: Scalars['String']['output'];
  role: Role;
  scope: Scope;
};

export type RotateApiKeyInput = {
  /** Of the new key; as far from now as the old one's was from its making, unless said. */
  expiresAt?: InputMaybe<Scalars['DateTime']['input']>;
  id: Scalars['ID']['input'];
  /** So long the old key is still accepted: 0 (unless said) to 604,800, a week. */
  overlapSeconds?: InputMaybe<Scalars['Int']['input']>;
};

/** Exactly one credential. */
export type RotateDirectoryCredentialInput = {
  /** SCIM: 8 to 4,096 visible ASCII characters. */
  bearerToken?: InputMaybe<Scalars['String']['input']>;
  /** Microsoft 365: the secret of the registered application. */
  clientSecret?: InputMaybe<Scalars['String']['input']>;
  /** In the future. */
  expiresAt?: InputMaybe<Scalars['DateTime']['input']>;
  id: Scalars['ID']['input'];
  /** SCIM and Workday. */
  password?: InputMaybe<DirectoryPasswordInput>;
  /** Workday. */
  refreshToken?: InputMaybe<DirectoryRefreshTokenInput>;
  /** Google Workspace. */
  serviceAccount?: InputMaybe<DirectoryServiceAccountInput>;
};

export type RotateRadiusSharedSecretInput = {
  id: Scalars['ID']['input'];
  /** 16 to 31 visible ASCII characters, and not the present secret; 31 random ones unless given. */
  sharedSecret?: InputMaybe<Scalars['String']['input']>;
};

export type RunCommandInput = {
  commandId: Scalars['ID']['input'];
  /** Only these devices, at most 100, each of them a target of the command; all of its targets unless said. */
  deviceIds?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** A named query of the organization's: everybody who queries Insights finds it, runs it and changes it. */
export type SavedQuery = Node & {
  createdAt: Scalars['DateTime']['output'];
  /** Who saved it first; null where the administrator is gone. */
  createdBy?: Maybe<Administrator>;
  /** Their name at that time. */
  createdByName?: Maybe<Scalars['String']['output']>;
  description?: Maybe<Scalars['String']['output']>;
  /** As the table's filter input has it: for APPS a `SystemInsightsAppFilter`. Null for all rows. */
  filter?: Maybe<Scalars['JSON']['output']>;
  id: Scalars['ID']['output'];
  /** Unique in the organization, without regard to case. */
  name: Scalars['String']['output'];
  /** As the table's sort input has it. Null for the table's usual order. */
  sort?: Maybe<Scalars['JSON']['output']>;
  table: SavedQueryTable;
  updatedAt: Scalars['DateTime']['output'];
};

export type SavedQueryConnection = {
  edges: Array<SavedQueryEdge>;
  nodes: Array<SavedQuery>;
  pageInfo: PageInfo;
  /** All saved queries that the filter lets through, counted when asked for. */
  totalCount: Scalars['Int']['output'];
};

export type SavedQueryEdge = {
  cursor: Scalars['String']['output'];
  node: SavedQuery;
};

/** What is asked must hold together; `and`, `or` and `not` combine. */
export type SavedQueryFilter = {
  and?: InputMaybe<Array<SavedQueryFilter>>;
  createdAt?: InputMaybe<DateTimeFilter>;
  createdById?: InputMaybe<Scalars['ID']['input']>;
  name?: InputMaybe<StringFilter>;
  not?: InputMaybe<SavedQueryFilter>;
  or?: InputMaybe<Array<SavedQueryFilter>>;
  /** Any of these. */
  table?: InputMaybe<Array<SavedQueryTable>>;
};

export type SavedQueryPayload = {
  savedQuery: SavedQuery;
};

/** The rows of a saved query: a page of the list that it asks. */
export type SavedQueryRows = DirectoryEventConnection | SystemInsightsAppConnection | SystemInsightsBatteryConnection | SystemInsightsDiskEncryptionConnection | SystemInsightsInterfaceAddressConnection | SystemInsightsLinuxPackageConnection | SystemInsightsOsVersionConnection | SystemInsightsPatchConnection | SystemInsightsProgramConnection | SystemInsightsSystemInfoConnection | SystemInsightsUptimeConnection | SystemInsightsUsbDeviceConnection | SystemInsightsUserConnection;

export type SavedQuerySort = {
  direction?: InputMaybe<SortDirection>;
  field: SavedQuerySortField;
};

export type SavedQuerySortField =
  | 'CREATED_AT'
  | 'NAME';

/**
 * What a saved query is asked of: Directory Insights, or one of the tables of System Insights. APPS is what
 * `Query.systemInsightsApps` lists, with its filter and sort, and so on; DIRECTORY_EVENTS is `Query.directoryEvents`.
 */
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

/** What becomes of a user in an application who is no longer assigned to it. */
export type ScimDeprovisionAction =
  /** `active` becomes false. */
  | 'DEACTIVATE'
  | 'DELETE';

/** An application whose users are kept over SCIM 2.0. Runs: IMPORT, EXPORT and TEST. */
export type ScimDirectory = Directory & Node & Resource & {
  associations?: Maybe<AssociationConnection>;
  attributeMappings: Array<DirectoryAttributeMapping>;
  /** Where `/Users` and `/ServiceProviderConfig` are below. */
  baseUrl: Scalars['String']['output'];
  createdAt: Scalars['DateTime']['output'];
  credential?: Maybe<DirectoryCredential>;
  deprovisionAction: ScimDeprovisionAction;
  enabled: Scalars['Boolean']['output'];
  id: Scalars['ID']['output'];
  /** Which users are imported, as a SCIM filter (RFC 7644, 3.4.2.2): `active eq true`. */
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


/** An application whose users are kept over SCIM 2.0. Runs: IMPORT, EXPORT and TEST. */
export type ScimDirectoryAssociationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<ResourceKind>>;
};


/** An application whose users are kept over SCIM 2.0. Runs: IMPORT, EXPORT and TEST. */
export type ScimDirectorySyncRunsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DirectorySyncRunFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<DirectorySyncRunSort>;
};


/** An application whose users are kept over SCIM 2.0. Runs: IMPORT, EXPORT and TEST. */
export type ScimDirectoryTraverseArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<ResourceKind>>;
};


/** An application whose users are kept over SCIM 2.0. Runs: IMPORT, EXPORT and TEST. */
export type ScimDirectoryUserGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<UserGroupFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<GroupSort>;
};


/** An application whose users are kept over SCIM 2.0. Runs: IMPORT, EXPORT and TEST. */
export type ScimDirectoryUsersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<UserFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<UserSort>;
};

/** Addresses are https, of hosts on the public Internet unless the installation allows others. */
export type ScimDirectoryInput = {
  /** Needed for a new one. A change takes the credential away. */
  baseUrl?: InputMaybe<Scalars['String']['input']>;
  /** DEACTIVATE unless said. */
  deprovisionAction?: InputMaybe<ScimDeprovisionAction>;
  /** At most 500 characters; every user unless said. */
  importFilter?: InputMaybe<Scalars['String']['input']>;
  /** EMAIL unless said. */
  matchBy?: InputMaybe<DirectoryMatch>;
  /** PUT unless said. */
  updateMethod?: InputMaybe<ScimUpdateMethod>;
};

/** How a user that is there already is changed in an application. */
export type ScimUpdateMethod =
  /** Only what the mappings name; needs the application to support it. */
  | 'PATCH'
  /** Replaced whole. */
  | 'PUT';

/** The eighteen rows of the published role matrix. */
export type Scope =
  /** Administrators, their roles and keys, and service accounts. */
  | 'ADMINISTRATORS'
  /** Password, lockout and MFA policies, lists of addresses, authentication policies. */
  | 'AUTHENTICATION'
  | 'BILLING'
  | 'BULK_USER_IMPORTS'
  | 'CASE_PORTAL'
  | 'COMMANDS'
  /** Devices with their actions, policies, software, MDM and connect keys. */
  | 'DEVICES'
  /** Directory & App User Management: directory integrations, exports of users. */
  | 'DIRECTORIES'
  /** User and device groups: members and assignments. */
  | 'GROUPS'
  /** The trail (Directory Insights), System Insights, saved queries. */
  | 'INSIGHTS'
  /** Submitting tickets and feature requests. Reading them is CASE_PORTAL. */
  | 'IN_PRODUCT_SUPPORT'
  /** The organizations that a provider manages, and who works in them. */
  | 'MULTI_TENANT_PORTAL'
  | 'NOTIFICATIONS'
  /** Organization & User Portal: settings, logo, the portal and its e-mails. */
  | 'ORGANIZATION'
  | 'RADIUS'
  | 'REMOTE_ASSIST'
  | 'SSO_APPLICATIONS'
  /** Users, and what is assigned to them directly. */
  | 'USERS';

export type SecureLogin = {
  enabled: Scalars['Boolean']['output'];
  supported: Scalars['Boolean']['output'];
};

export type Service = {
  /** How to authenticate. */
  authentication: Scalars['String']['output'];
  name: Scalars['String']['output'];
  /** False until the first organization exists, which `rolegate create-organization` makes: nobody can sign in before. */
  setUp: Scalars['Boolean']['output'];
};

/** A program that works for the organization: a role with keys, and nobody behind it who could leave. */
export type ServiceAccount = Node & {
  /** Oldest first. */
  apiKeys: Array<ApiKey>;
  createdAt: Scalars['DateTime']['output'];
  description?: Maybe<Scalars['String']['output']>;
  /** None of its keys works. */
  disabled: Scalars['Boolean']['output'];
  id: Scalars['ID']['output'];
  /** Unique in the organization, whatever its case. */
  name: Scalars['String']['output'];
  role: Role;
  updatedAt: Scalars['DateTime']['output'];
};

export type ServiceAccountConnection = {
  edges: Array<ServiceAccountEdge>;
  nodes: Array<ServiceAccount>;
  pageInfo: PageInfo;
  /** All service accounts that the filter lets through, counted when asked for. */
  totalCount: Scalars['Int']['output'];
};

export type ServiceAccountEdge = {
  cursor: Scalars['String']['output'];
  node: ServiceAccount;
};

/** What is asked must hold together; `and`, `or` and `not` combine. */
export type ServiceAccountFilter = {
  and?: InputMaybe<Array<ServiceAccountFilter>>;
  createdAt?: InputMaybe<DateTimeFilter>;
  disabled?: InputMaybe<Scalars['Boolean']['input']>;
  name?: InputMaybe<StringFilter>;
  not?: InputMaybe<ServiceAccountFilter>;
  or?: InputMaybe<Array<ServiceAccountFilter>>;
  /** Any of these roles. */
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

/** A sign-in of yours that holds. */
export type Session = {
  /** The address that it was made from. */
  clientIp?: Maybe<Scalars['String']['output']>;
  createdAt: Scalars['DateTime']['output'];
  /** The session of this very request. */
  current: Scalars['Boolean']['output'];
  /** When it ends at the latest. */
  expiresAt: Scalars['DateTime']['output'];
  factors: Array<SignInFactor>;
  id: Scalars['ID']['output'];
  /** To the minute. */
  lastSeenAt: Scalars['DateTime']['output'];
  /** What the browser or client said of itself then. */
  userAgent?: Maybe<Scalars['String']['output']>;
};

export type SetAllOrganizationsAccessInput = {
  administratorId: Scalars['ID']['input'];
  /** True: every organization, those to come included. False: none. */
  all: Scalars['Boolean']['input'];
};

export type SetBillingEmailsInput = {
  /** At most 20 different addresses. */
  emails: Array<Scalars['String']['input']>;
};

export type SetDirectoryEventRetentionInput = {
  /** From 90 to 3,650; null keeps events for ever. */
  days?: InputMaybe<Scalars['Int']['input']>;
};

export type SetOrganizationLogoInput = {
  /**
   * A PNG, JPEG, GIF or WebP picture in base64, alone or as a `data:` URL; at most 65,536 bytes, and 16 to 1,024 pixels
   * wide and high. What it is, its bytes say.
   */
  data: Scalars['String']['input'];
};

export type SetUserPasswordInput = {
  id: Scalars['ID']['input'];
  /** The user has to choose another one at the next sign-in. */
  mustChange?: InputMaybe<Scalars['Boolean']['input']>;
  /** Write-only: it is hashed, and never comes back. The organization's `PasswordPolicy` decides what is accepted. */
  password: Scalars['String']['input'];
};

/** How an administrator proved who they are. */
export type SignInFactor =
  /** Two factors in one: it is had, and unlocked. */
  | 'PASSKEY'
  | 'PASSWORD'
  | 'RECOVERY_CODE'
  | 'TOTP';

/** What you sign in with. */
export type SignInMethods = {
  /** By your own setting, or your organization's. */
  mfaRequired: Scalars['Boolean']['output'];
  /** The oldest first. */
  passkeys: Array<Passkey>;
  /** Null where no password was set yet. */
  passwordSetAt?: Maybe<Scalars['DateTime']['output']>;
  /** Of the ten that were made last, those that were not used. */
  recoveryCodesLeft: Scalars['Int']['output'];
  totpEnrolled: Scalars['Boolean']['output'];
  totpEnrolledAt?: Maybe<Scalars['DateTime']['output']>;
};

export type SignInMethodsPayload = {
  signInMethods: SignInMethods;
};

/** An address that whoever has it may use until it expires. Who may see one is a matter of the field that holds it. */
export type SignedUrl = {
  expiresAt: Scalars['DateTime']['output'];
  /** Relative to the address of the server. */
  url: Scalars['String']['output'];
};

/** Software that is to be on devices, or not to be. */
export type SoftwareApp = Node & Resource & {
  associations?: Maybe<AssociationConnection>;
  createdAt: Scalars['DateTime']['output'];
  /** The groups to whose devices it is assigned. */
  deviceGroups?: Maybe<DeviceGroupConnection>;
  /** The devices that it is assigned to directly. */
  devices: DeviceConnection;
  /** Unique in the organization, without regard to case. */
  displayName: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  settings: SoftwareAppSettings;
  /** What the devices have reported, counted. */
  stats: SoftwareStats;
  /** What the devices have reported. */
  statuses: SoftwareStatusConnection;
  traverse?: Maybe<TraversedResourceConnection>;
  updatedAt: Scalars['DateTime']['output'];
};


/** Software that is to be on devices, or not to be. */
export type SoftwareAppAssociationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<ResourceKind>>;
};


/** Software that is to be on devices, or not to be. */
export type SoftwareAppDeviceGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DeviceGroupFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<GroupSort>;
};


/** Software that is to be on devices, or not to be. */
export type SoftwareAppDevicesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DeviceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<DeviceSort>;
};


/** Software that is to be on devices, or not to be. */
export type SoftwareAppStatusesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SoftwareStatusFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<SoftwareStatusSort>;
};


/** Software that is to be on devices, or not to be. */
export type SoftwareAppTraverseArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<ResourceKind>>;
};

/** Software, and exactly one target. */
export type SoftwareAppAssociationInput = {
  deviceGroupId?: InputMaybe<Scalars['ID']['input']>;
  deviceId?: InputMaybe<Scalars['ID']['input']>;
  id: Scalars['ID']['input'];
};

export type SoftwareAppConnection = {
  edges: Array<SoftwareAppEdge>;
  nodes: Array<SoftwareApp>;
  pageInfo: PageInfo;
  /** All apps that the filter lets through, counted when asked for. */
  totalCount: Scalars['Int']['output'];
};

export type SoftwareAppEdge = {
  cursor: Scalars['String']['output'];
  node: SoftwareApp;
};

/** What is asked must hold together; `and`, `or` and `not` combine. */
export type SoftwareAppFilter = {
  and?: InputMaybe<Array<SoftwareAppFilter>>;
  createdAt?: InputMaybe<DateTimeFilter>;
  /** Any of these. */
  desiredState?: InputMaybe<Array<SoftwareDesiredState>>;
  displayName?: InputMaybe<StringFilter>;
  not?: InputMaybe<SoftwareAppFilter>;
  or?: InputMaybe<Array<SoftwareAppFilter>>;
  packageId?: InputMaybe<StringFilter>;
  /** Any of these. */
  packageManager?: InputMaybe<Array<PackageManager>>;
};

export type SoftwareAppPayload = {
  softwareApp: SoftwareApp;
};

export type SoftwareAppSettings = {
  /** Newer versions are installed as they come out. */
  autoUpdate: Scalars['Boolean']['output'];
  desiredState: SoftwareDesiredState;
  /** The name by which the package manager knows it, such as `Mozilla.Firefox`. */
  packageId: Scalars['String']['output'];
  packageManager: PackageManager;
  /** Null for the newest. */
  packageVersion?: Maybe<Scalars['String']['output']>;
  /** Users may put an update off. */
  updateDelayAllowed: Scalars['Boolean']['output'];
};

export type SoftwareAppSort = {
  direction?: InputMaybe<SortDirection>;
  field: SoftwareAppSortField;
};

export type SoftwareAppSortField =
  | 'CREATED_AT'
  | 'DISPLAY_NAME';

/** What is to become of software on the devices that it is assigned to. */
export type SoftwareDesiredState =
  | 'INSTALLED'
  | 'UNINSTALLED';

/** What a device has reported of software. */
export type SoftwareState =
  /** `code` and `details` say why. */
  | 'FAILED'
  | 'INSTALLED'
  /** The device is at it, and has not said how it ended. */
  | 'PENDING'
  | 'UNINSTALLED';

/** On how many devices an app stands how, by their latest reports. */
export type SoftwareStats = {
  failed: Scalars['Int']['output'];
  installed: Scalars['Int']['output'];
  pending: Scalars['Int']['output'];
  total: Scalars['Int']['output'];
  uninstalled: Scalars['Int']['output'];
};

/** What a device last reported of an app. */
export type SoftwareStatus = Node & {
  app: SoftwareApp;
  /** The package manager's exit code. */
  code?: Maybe<Scalars['Int']['output']>;
  details?: Maybe<Scalars['String']['output']>;
  device: Device;
  id: Scalars['ID']['output'];
  reportedAt: Scalars['DateTime']['output'];
  state: SoftwareState;
  /** The version that was found. */
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

/** What is asked must hold together; `and`, `or` and `not` combine. */
export type SoftwareStatusFilter = {
  and?: InputMaybe<Array<SoftwareStatusFilter>>;
  not?: InputMaybe<SoftwareStatusFilter>;
  or?: InputMaybe<Array<SoftwareStatusFilter>>;
  reportedAt?: InputMaybe<DateTimeFilter>;
  /** Any of these. */
  state?: InputMaybe<Array<SoftwareState>>;
};

export type SoftwareStatusSort = {
  direction?: InputMaybe<SortDirection>;
  field: SoftwareStatusSortField;
};

export type SoftwareStatusSortField =
  | 'REPORTED_AT';

/** At least one target, at most 100 of each kind. */
export type SoftwareTargetsInput = {
  appId: Scalars['ID']['input'];
  deviceGroupIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  deviceIds?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/**
 * Texts are compared byte by byte: `Z` comes before `a`. Names that are unique without regard to case are compared so: `a`
 * comes before `Z`. Rows that are equal go by their identifiers.
 */
export type SortDirection =
  | 'ASC'
  | 'DESC';

/** A public key; its private half is never known here. */
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
  /** Letters only: `MaxAuthTries`. */
  name: Scalars['String']['input'];
  /** One line. */
  value: Scalars['String']['input'];
};

/** The SSH daemon, as the agent is to keep it. */
export type SshSettings = {
  /** The agent keeps the daemon's configuration as it is here. */
  managed: Scalars['Boolean']['output'];
  /** Further lines of the daemon's configuration, at most 100. */
  parameters: Array<SshParameter>;
  /** Users sign in with passwords. */
  passwordAllowed: Scalars['Boolean']['output'];
  /** Users sign in with SSH keys. */
  publicKeyAllowed: Scalars['Boolean']['output'];
  /** `root` signs in. */
  rootAllowed: Scalars['Boolean']['output'];
};

/** An application that users sign in to by SAML 2.0. */
export type SsoApplication = Node & Resource & {
  /** Users can sign in. */
  active: Scalars['Boolean']['output'];
  associations?: Maybe<AssociationConnection>;
  /** One of the twelve colors of application tiles, such as `#006CAC`. */
  color: Scalars['String']['output'];
  config: SsoConfiguration;
  createdAt: Scalars['DateTime']['output'];
  description?: Maybe<Scalars['String']['output']>;
  /** What users call it; `displayName` where it is null. */
  displayLabel?: Maybe<Scalars['String']['output']>;
  /** Unique in the organization, without regard to case: what administrators call it. */
  displayName: Scalars['String']['output'];
  /** Users do not see it among their applications; they sign in from the application itself. */
  hidden: Scalars['Boolean']['output'];
  id: Scalars['ID']['output'];
  idpCertExpiresAt?: Maybe<Scalars['DateTime']['output']>;
  /** What the identity provider signs with; null until one is generated or uploaded. */
  idpCertificate?: Maybe<Certificate>;
  idpCertificateUpdatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** SAML 2.0 metadata of the identity provider, as XML, for the service provider; null without a certificate. */
  idpMetadata?: Maybe<Scalars['String']['output']>;
  /** The key of that certificate, as PEM (PKCS #8). */
  idpPrivateKey?: Maybe<Scalars['String']['output']>;
  idpPrivateKeyUpdatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The application makes accounts for users who sign in for the first time. */
  jitEnabled: Scalars['Boolean']['output'];
  logoUrl?: Maybe<Scalars['String']['output']>;
  /** What the service provider signs its requests with; null where they are not signed. */
  spCertificate?: Maybe<Certificate>;
  spCertificateUpdatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Where the organization's sign-in service receives the application's requests. Unique in the organization. */
  ssoUrl: Scalars['String']['output'];
  /** Null for an application of the organization's own. */
  template?: Maybe<SsoApplicationTemplate>;
  traverse?: Maybe<TraversedResourceConnection>;
  updatedAt: Scalars['DateTime']['output'];
  /** The groups whose members may sign in. */
  userGroups?: Maybe<UserGroupConnection>;
};


/** An application that users sign in to by SAML 2.0. */
export type SsoApplicationAssociationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<ResourceKind>>;
};


/** An application that users sign in to by SAML 2.0. */
export type SsoApplicationTraverseArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<ResourceKind>>;
};


/** An application that users sign in to by SAML 2.0. */
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
  /** All applications that the filter lets through, counted when asked for. */
  totalCount: Scalars['Int']['output'];
};

export type SsoApplicationEdge = {
  cursor: Scalars['String']['output'];
  node: SsoApplication;
};

/** What is asked must hold together; `and`, `or` and `not` combine. */
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
  /** The identifier of a template. */
  templateId?: InputMaybe<StringFilter>;
  /** Those that the members of this user group may sign in to. */
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

/** A well-known application, with what is known of its SAML. */
export type SsoApplicationTemplate = {
  description: Scalars['String']['output'];
  displayName: Scalars['String']['output'];
  /** Such as `salesforce`. */
  id: Scalars['ID']['output'];
  /** Whether the organization has an application of it. */
  isConfigured: Scalars['Boolean']['output'];
  /** Words that people search by. */
  keywords: Array<Scalars['String']['output']>;
  /** The provider's own instructions. */
  learnMore: Scalars['String']['output'];
  logoUrl?: Maybe<Scalars['String']['output']>;
  /** In the order of a form. */
  settings: Array<SsoTemplateSetting>;
  status: SsoTemplateStatus;
};

export type SsoConfiguration = {
  /** Where assertions are sent to (assertion consumer services, HTTP POST binding). */
  acsUrls: Array<Scalars['String']['output']>;
  /** Sent in every assertion as they are. */
  constantAttributes: Array<SsoConstantAttribute>;
  /** The metadata name the HTTP Redirect binding as well. */
  declareRedirectEndpoint: Scalars['Boolean']['output'];
  /** The one that is used where a request names none. */
  defaultAcsUrl?: Maybe<Scalars['String']['output']>;
  /** Where the application leads users after they have signed in (RelayState). */
  defaultTargetUrl?: Maybe<Scalars['String']['output']>;
  /** The attribute that lists the user's groups, of those assigned to the application; null where it is not sent. */
  groupsAttributeName?: Maybe<Scalars['String']['output']>;
  /** `ssoUrl` unless said. */
  idpEntityId: Scalars['String']['output'];
  /** Where the application begins, for users who come from their list of applications. */
  idpInitUrl?: Maybe<Scalars['String']['output']>;
  nameIdFormat: SsoNameIdFormat;
  signAssertion: Scalars['Boolean']['output'];
  signResponse: Scalars['Boolean']['output'];
  signatureAlgorithm: SsoSignatureAlgorithm;
  spEntityId?: Maybe<Scalars['String']['output']>;
  /** Sign-in begins at the application, also for users who come from their list of applications. */
  spErrorFlow: Scalars['Boolean']['output'];
  /** What the name identifier is made of. */
  subjectField: SsoUserField;
  /** Filled in from the user. */
  userAttributes: Array<SsoUserAttribute>;
};

/**
 * What is absent stays as it is, or begins as the template has it. Null takes a setting back to what it is unless said.
 * Lists are replaced whole. What the template has as read-only cannot be changed.
 */
export type SsoConfigurationInput = {
  /** At most 20 different ones, https without credentials. */
  acsUrls?: InputMaybe<Array<Scalars['String']['input']>>;
  /** At most 50; no attribute's name comes twice, in whichever of the two lists. */
  constantAttributes?: InputMaybe<Array<SsoConstantAttributeInput>>;
  /** False unless said. */
  declareRedirectEndpoint?: InputMaybe<Scalars['Boolean']['input']>;
  /** One of `acsUrls`; the first of them unless said. */
  defaultAcsUrl?: InputMaybe<Scalars['String']['input']>;
  /** https without credentials. */
  defaultTargetUrl?: InputMaybe<Scalars['String']['input']>;
  /** None of the names in the two lists. */
  groupsAttributeName?: InputMaybe<Scalars['String']['input']>;
  /** At most 1,024 characters; `ssoUrl` unless said. */
  idpEntityId?: InputMaybe<Scalars['String']['input']>;
  /** https without credentials. */
  idpInitUrl?: InputMaybe<Scalars['String']['input']>;
  /** UNSPECIFIED unless said. */
  nameIdFormat?: InputMaybe<SsoNameIdFormat>;
  /** True unless said. The assertion, the response or both are signed. */
  signAssertion?: InputMaybe<Scalars['Boolean']['input']>;
  /** False unless said. */
  signResponse?: InputMaybe<Scalars['Boolean']['input']>;
  /** RSA_SHA256 unless said. */
  signatureAlgorithm?: InputMaybe<SsoSignatureAlgorithm>;
  spEntityId?: InputMaybe<Scalars['String']['input']>;
  /** False unless said. */
  spErrorFlow?: InputMaybe<Scalars['Boolean']['input']>;
  /** EMAIL unless said; not CUSTOM_ATTRIBUTE. */
  subjectField?: InputMaybe<SsoUserField>;
  /** At most 50. */
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

/** The form of the identifier by which an assertion names the user. */
export type SsoNameIdFormat =
  | 'EMAIL_ADDRESS'
  /** The same identifier at every sign-in, which says nothing of the user. */
  | 'PERSISTENT'
  /** Another identifier at every sign-in. */
  | 'TRANSIENT'
  /** The value of `subjectField`, of no declared form. */
  | 'UNSPECIFIED';

/** A setting of applications for which a template has something to say. */
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

/** What assertions and responses are signed with. */
export type SsoSignatureAlgorithm =
  /** Weak: only for service providers that take nothing else. */
  | 'RSA_SHA1'
  | 'RSA_SHA256'
  | 'RSA_SHA512';

export type SsoTemplateSetting = {
  label: Scalars['String']['output'];
  /** Stays as the template has it. */
  readOnly: Scalars['Boolean']['output'];
  required: Scalars['Boolean']['output'];
  setting: SsoSetting;
  /** What to put there, for a setting that is the organization's own. */
  tooltip?: Maybe<Scalars['String']['output']>;
  /** What applications begin with; null for what has to be given. Words in angle brackets are to be replaced. */
  value?: Maybe<Scalars['String']['output']>;
};

export type SsoTemplateStatus =
  | 'BETA'
  | 'CURRENT'
  | 'END_OF_LIFE'
  /** Applications of it work, and nobody looks after the template any more. */
  | 'END_OF_SUPPORT';

export type SsoUserAttribute = {
  /** With CUSTOM_ATTRIBUTE: its name. */
  customAttribute?: Maybe<Scalars['String']['output']>;
  field: SsoUserField;
  name: Scalars['String']['output'];
};

export type SsoUserAttributeInput = {
  /** Needed with CUSTOM_ATTRIBUTE, and only there. */
  customAttribute?: InputMaybe<Scalars['String']['input']>;
  field: SsoUserField;
  name: Scalars['String']['input'];
};

/** An attribute of a user, as assertions carry it. */
export type SsoUserField =
  | 'ALTERNATE_EMAIL'
  | 'COMPANY'
  | 'COST_CENTER'
  /** The attribute of the user that `customAttribute` names. */
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
  /** One of the runs that directories of the kind have. */
  kind: DirectorySyncKind;
};

/**
 * Exactly one test on a text, of at most 4,096 characters. Comparisons are case-sensitive unless said; names, usernames and
 * e-mail addresses that are unique without regard to case are compared so. It does not matter how characters are composed.
 * `%` and `_` have no special meaning. A filter has at most 200 tests.
 *
 * In every filter, a field that is absent asks for nothing. A field that is null asks for objects without a value; where all
 * objects have one, and in `and`, `or`, `not` and the tests themselves, null is refused with BAD_USER_INPUT.
 */
export type StringFilter =
  /** Ignores case. At most 2,000 characters in all of a filter together. */
  { contains: Scalars['String']['input']; eq?: never; in?: never; isNull?: never; ne?: never; startsWith?: never; }
  |  { contains?: never; eq: Scalars['String']['input']; in?: never; isNull?: never; ne?: never; startsWith?: never; }
  |  /** One of at most 100 values; an empty list is refused with CONFLICTING_FILTER. */
  { contains?: never; eq?: never; in: Array<Scalars['String']['input']>; isNull?: never; ne?: never; startsWith?: never; }
  |  /** True for rows without a value. */
  { contains?: never; eq?: never; in?: never; isNull: Scalars['Boolean']['input']; ne?: never; startsWith?: never; }
  |  /** Rows without a value meet it, too. */
  { contains?: never; eq?: never; in?: never; isNull?: never; ne: Scalars['String']['input']; startsWith?: never; }
  |  { contains?: never; eq?: never; in?: never; isNull?: never; ne?: never; startsWith: Scalars['String']['input']; };

export type SubmitFeatureRequestInput = {
  /** OTHER unless said. */
  category?: InputMaybe<SupportCaseCategory>;
  /** At most 10,000 characters. */
  description: Scalars['String']['input'];
  /** At most 255 characters. */
  subject: Scalars['String']['input'];
};

export type SubmitSupportTicketInput = {
  /** OTHER unless said. */
  category?: InputMaybe<SupportCaseCategory>;
  /** At most 10,000 characters. */
  description: Scalars['String']['input'];
  /** NORMAL unless said. */
  priority?: InputMaybe<SupportCasePriority>;
  /** At most 255 characters. */
  subject: Scalars['String']['input'];
};

/** How far the members are from what the member query finds, exemptions apart. */
export type SuggestionCounts = {
  add: Scalars['Int']['output'];
  remove: Scalars['Int']['output'];
  /** Both together. */
  total: Scalars['Int']['output'];
};

/**
 * A support ticket or a feature request. It is the organization's own record, kept here: nothing is sent to another
 * organization or to an outside ticket system. Whoever reads the Case Portal reads all cases.
 */
export type SupportCase = Node & {
  /** Oldest first. */
  attachments: SupportCaseAttachmentConnection;
  category: SupportCaseCategory;
  /** When it last became CLOSED; null for a case that is not. */
  closedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Oldest first; `last` begins with the newest. */
  comments: SupportCaseCommentConnection;
  createdAt: Scalars['DateTime']['output'];
  /** Plain text: what is in it is never markup. */
  description: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  kind: SupportCaseKind;
  /** 1, 2, 3 … in the organization, in the order of submission, without a gap. */
  number: Scalars['Int']['output'];
  priority: SupportCasePriority;
  /** When it last became RESOLVED; null for a case that was taken up again. */
  resolvedAt?: Maybe<Scalars['DateTime']['output']>;
  status: SupportCaseStatus;
  /** Every change of the status after the submission, oldest first. */
  statusChanges: SupportCaseStatusChangeConnection;
  /** At most 255 characters. */
  subject: Scalars['String']['output'];
  /** Null where the administrator is gone. */
  submittedBy?: Maybe<Administrator>;
  /** Their name at that time. */
  submittedByName?: Maybe<Scalars['String']['output']>;
  /** Comments and files count as changes. */
  updatedAt: Scalars['DateTime']['output'];
};


/**
 * A support ticket or a feature request. It is the organization's own record, kept here: nothing is sent to another
 * organization or to an outside ticket system. Whoever reads the Case Portal reads all cases.
 */
export type SupportCaseAttachmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * A support ticket or a feature request. It is the organization's own record, kept here: nothing is sent to another
 * organization or to an outside ticket system. Whoever reads the Case Portal reads all cases.
 */
export type SupportCaseCommentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * A support ticket or a feature request. It is the organization's own record, kept here: nothing is sent to another
 * organization or to an outside ticket system. Whoever reads the Case Portal reads all cases.
 */
export type SupportCaseStatusChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A file of a case. What it is was told from its bytes, not from its name. Nothing looks for malware in it. */
export type SupportCaseAttachment = Node & {
  /** Null where the administrator is gone. */
  attachedBy?: Maybe<Administrator>;
  /** Their name at that time. */
  attachedByName?: Maybe<Scalars['String']['output']>;
  /** The content in base64. One operation reads at most eight contents; more are refused with OPERATION_TOO_LARGE. */
  content?: Maybe<Scalars['String']['output']>;
  /** `image/png`, `image/jpeg`, `image/gif`, `image/webp`, `application/pdf` or `text/plain`. */
  contentType: Scalars['String']['output'];
  createdAt: Scalars['DateTime']['output'];
  /** Without folders, control characters and characters that file systems reserve; its ending fits the content. */
  fileName: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  /** SHA-256 of the content, in hexadecimal. */
  sha256: Scalars['String']['output'];
  /** Bytes. */
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

/** What a case is about. */
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

/** What somebody added to a case. It is not edited afterwards. */
export type SupportCaseComment = Node & {
  /** Plain text. */
  body: Scalars['String']['output'];
  createdAt: Scalars['DateTime']['output'];
  id: Scalars['ID']['output'];
  /** Null where the administrator is gone. */
  writtenBy?: Maybe<Administrator>;
  /** Their name at that time. */
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
  /** All cases that the filter lets through, counted when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** How many cases are in a status. */
export type SupportCaseCount = {
  count: Scalars['Int']['output'];
  status: SupportCaseStatus;
};

export type SupportCaseEdge = {
  cursor: Scalars['String']['output'];
  node: SupportCase;
};

/** What is asked must hold together; `and`, `or` and `not` combine. */
export type SupportCaseFilter = {
  and?: InputMaybe<Array<SupportCaseFilter>>;
  /** Any of these. */
  category?: InputMaybe<Array<SupportCaseCategory>>;
  closedAt?: InputMaybe<DateTimeFilter>;
  createdAt?: InputMaybe<DateTimeFilter>;
  /** Any of these. */
  kind?: InputMaybe<Array<SupportCaseKind>>;
  not?: InputMaybe<SupportCaseFilter>;
  number?: InputMaybe<IntFilter>;
  or?: InputMaybe<Array<SupportCaseFilter>>;
  /** Any of these. */
  priority?: InputMaybe<Array<SupportCasePriority>>;
  resolvedAt?: InputMaybe<DateTimeFilter>;
  /**
   * Full text, at most 200 characters, as search engines take it: `vpn timeout` finds both words, `"time out"` the phrase,
   * `vpn or wi-fi` either of them, `vpn -wi-fi` leaves out. English words are found in their other forms too. The words
   * stand in one text: the case's subject and description, or one comment. What asks for no word at all, such as `-vpn`, finds nothing.
   */
  search?: InputMaybe<Scalars['String']['input']>;
  /** Any of these. */
  status?: InputMaybe<Array<SupportCaseStatus>>;
  subject?: InputMaybe<StringFilter>;
  submittedById?: InputMaybe<Scalars['ID']['input']>;
  /** Submitted by the caller. */
  submittedByMe?: InputMaybe<Scalars['Boolean']['input']>;
  submittedByName?: InputMaybe<StringFilter>;
  updatedAt?: InputMaybe<DateTimeFilter>;
};

export type SupportCaseKind =
  /** Something that is missed. */
  | 'FEATURE_REQUEST'
  /** Something does not work, or somebody needs help. */
  | 'TICKET';

export type SupportCasePayload = {
  supportCase: SupportCase;
};

/** NORMAL unless somebody has said otherwise. */
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
  /** Nothing more will be done. It takes no comments and no files until it is reopened. */
  | 'CLOSED'
  | 'IN_PROGRESS'
  /** Nobody has taken it up, or it was reopened. */
  | 'OPEN'
  /** Answered, or delivered. */
  | 'RESOLVED'
  /** An answer of whoever submitted it is needed; their next comment puts the case back to IN_PROGRESS. */
  | 'WAITING';

export type SupportCaseStatusChange = Node & {
  changedAt: Scalars['DateTime']['output'];
  /** Null where the administrator is gone. */
  changedBy?: Maybe<Administrator>;
  /** Their name at that time. */
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

/** The case itself is shown to those who read the Case Portal. */
export type SupportSubmissionPayload = {
  caseId: Scalars['ID']['output'];
  supportCase?: Maybe<SupportCase>;
};

/** What a device's agent has found on it. Each table is as it was when it was last collected. */
export type SystemInsights = {
  apps: SystemInsightsAppConnection;
  batteries: SystemInsightsBatteryConnection;
  /** When anything was last collected. */
  collectedAt: Scalars['DateTime']['output'];
  diskEncryption: SystemInsightsDiskEncryptionConnection;
  interfaceAddresses: SystemInsightsInterfaceAddressConnection;
  linuxPackages: SystemInsightsLinuxPackageConnection;
  /** Null where its agent has not reported this table. */
  osVersion?: Maybe<SystemInsightsOsVersion>;
  patches: SystemInsightsPatchConnection;
  programs: SystemInsightsProgramConnection;
  /** Null where its agent has not reported this table. */
  systemInfo?: Maybe<SystemInsightsSystemInfo>;
  /** Null where its agent has not reported this table. */
  uptime?: Maybe<SystemInsightsUptime>;
  usbDevices: SystemInsightsUsbDeviceConnection;
  users: SystemInsightsUserConnection;
};


/** What a device's agent has found on it. Each table is as it was when it was last collected. */
export type SystemInsightsAppsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SystemInsightsAppFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<SystemInsightsSort>;
};


/** What a device's agent has found on it. Each table is as it was when it was last collected. */
export type SystemInsightsBatteriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SystemInsightsBatteryFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<SystemInsightsSort>;
};


/** What a device's agent has found on it. Each table is as it was when it was last collected. */
export type SystemInsightsDiskEncryptionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SystemInsightsDiskEncryptionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<SystemInsightsSort>;
};


/** What a device's agent has found on it. Each table is as it was when it was last collected. */
export type SystemInsightsInterfaceAddressesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SystemInsightsInterfaceAddressFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<SystemInsightsSort>;
};


/** What a device's agent has found on it. Each table is as it was when it was last collected. */
export type SystemInsightsLinuxPackagesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SystemInsightsLinuxPackageFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<SystemInsightsSort>;
};


/** What a device's agent has found on it. Each table is as it was when it was last collected. */
export type SystemInsightsPatchesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SystemInsightsPatchFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<SystemInsightsSort>;
};


/** What a device's agent has found on it. Each table is as it was when it was last collected. */
export type SystemInsightsProgramsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SystemInsightsProgramFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<SystemInsightsSort>;
};


/** What a device's agent has found on it. Each table is as it was when it was last collected. */
export type SystemInsightsUsbDevicesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SystemInsightsUsbDeviceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<SystemInsightsSort>;
};


/** What a device's agent has found on it. Each table is as it was when it was last collected. */
export type SystemInsightsUsersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SystemInsightsUserFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<SystemInsightsSort>;
};

/** An application of macOS. */
export type SystemInsightsApp = {
  applescriptEnabled?: Maybe<Scalars['Boolean']['output']>;
  bundleExecutable?: Maybe<Scalars['String']['output']>;
  /** `com.tinyspeck.slackmacgap`. */
  bundleIdentifier?: Maybe<Scalars['String']['output']>;
  bundleName?: Maybe<Scalars['String']['output']>;
  bundlePackageType?: Maybe<Scalars['String']['output']>;
  /** The version that people know. */
  bundleShortVersion?: Maybe<Scalars['String']['output']>;
  /** The build's version. */
  bundleVersion?: Maybe<Scalars['String']['output']>;
  category?: Maybe<Scalars['String']['output']>;
  collectedAt: Scalars['DateTime']['output'];
  compiler?: Maybe<Scalars['String']['output']>;
  copyright?: Maybe<Scalars['String']['output']>;
  developmentRegion?: Maybe<Scalars['String']['output']>;
  device?: Maybe<Device>;
  deviceId: Scalars['ID']['output'];
  displayName?: Maybe<Scalars['String']['output']>;
  /** Whether it runs in the background only. */
  element?: Maybe<Scalars['String']['output']>;
  environment?: Maybe<Scalars['String']['output']>;
  infoString?: Maybe<Scalars['String']['output']>;
  lastOpenedTime?: Maybe<Scalars['DateTime']['output']>;
  /** Of macOS. */
  minimumSystemVersion?: Maybe<Scalars['String']['output']>;
  /** The name of its folder: `Slack.app`. */
  name: Scalars['String']['output'];
  path?: Maybe<Scalars['String']['output']>;
};

export type SystemInsightsAppConnection = {
  edges: Array<SystemInsightsAppEdge>;
  nodes: Array<SystemInsightsApp>;
  pageInfo: PageInfo;
  /** All rows that the filter lets through, counted when asked for. */
  totalCount: Scalars['Int']['output'];
};

export type SystemInsightsAppEdge = {
  cursor: Scalars['String']['output'];
  node: SystemInsightsApp;
};

/** What is asked must hold together; `and`, `or` and `not` combine. */
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
  /** On the devices that are members of this group. */
  deviceGroupId?: InputMaybe<Scalars['ID']['input']>;
  /** On this device. */
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

/** A battery. Capacities are in mAh. */
export type SystemInsightsBattery = {
  /** mA. */
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
  /** `Good`, `Fair`, `Poor`. */
  health?: Maybe<Scalars['String']['output']>;
  manufactureDate?: Maybe<Scalars['DateTime']['output']>;
  manufacturer?: Maybe<Scalars['String']['output']>;
  maxCapacity?: Maybe<Scalars['Int']['output']>;
  minutesToFullCharge?: Maybe<Scalars['Int']['output']>;
  minutesUntilEmpty?: Maybe<Scalars['Int']['output']>;
  model: Scalars['String']['output'];
  percentRemaining?: Maybe<Scalars['Int']['output']>;
  serialNumber?: Maybe<Scalars['String']['output']>;
  /** `AC Power`, `Battery Power`. */
  state?: Maybe<Scalars['String']['output']>;
  /** mV. */
  voltage?: Maybe<Scalars['Int']['output']>;
};

export type SystemInsightsBatteryConnection = {
  edges: Array<SystemInsightsBatteryEdge>;
  nodes: Array<SystemInsightsBattery>;
  pageInfo: PageInfo;
  /** All rows that the filter lets through, counted when asked for. */
  totalCount: Scalars['Int']['output'];
};

export type SystemInsightsBatteryEdge = {
  cursor: Scalars['String']['output'];
  node: SystemInsightsBattery;
};

/** What is asked must hold together; `and`, `or` and `not` combine. */
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
  /** On the devices that are members of this group. */
  deviceGroupId?: InputMaybe<Scalars['ID']['input']>;
  /** On this device. */
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

/** A disk and whether it is encrypted. */
export type SystemInsightsDiskEncryption = {
  collectedAt: Scalars['DateTime']['output'];
  device?: Maybe<Device>;
  deviceId: Scalars['ID']['output'];
  encrypted?: Maybe<Scalars['Boolean']['output']>;
  /** `encrypted`, `decrypted`, `undefined`. */
  encryptionStatus?: Maybe<Scalars['String']['output']>;
  /** The disk: `/dev/disk3s1`, `C:`. */
  name: Scalars['String']['output'];
  /** How: `APFS Encryption`, `BitLocker`, `LUKS`. */
  type?: Maybe<Scalars['String']['output']>;
  /** The account that unlocked it. */
  uid?: Maybe<Scalars['String']['output']>;
  userUuid?: Maybe<Scalars['String']['output']>;
  uuid?: Maybe<Scalars['String']['output']>;
};

export type SystemInsightsDiskEncryptionConnection = {
  edges: Array<SystemInsightsDiskEncryptionEdge>;
  nodes: Array<SystemInsightsDiskEncryption>;
  pageInfo: PageInfo;
  /** All rows that the filter lets through, counted when asked for. */
  totalCount: Scalars['Int']['output'];
};

export type SystemInsightsDiskEncryptionEdge = {
  cursor: Scalars['String']['output'];
  node: SystemInsightsDiskEncryption;
};

/** What is asked must hold together; `and`, `or` and `not` combine. */
export type SystemInsightsDiskEncryptionFilter = {
  and?: InputMaybe<Array<SystemInsightsDiskEncryptionFilter>>;
  collectedAt?: InputMaybe<DateTimeFilter>;
  /** On the devices that are members of this group. */
  deviceGroupId?: InputMaybe<Scalars['ID']['input']>;
  /** On this device. */
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

/** An address of a network interface. */
export type SystemInsightsInterfaceAddress = {
  address?: Maybe<Scalars['String']['output']>;
  broadcast?: Maybe<Scalars['String']['output']>;
  collectedAt: Scalars['DateTime']['output'];
  device?: Maybe<Device>;
  deviceId: Scalars['ID']['output'];
  friendlyName?: Maybe<Scalars['String']['output']>;
  /** `en0`. */
  interface: Scalars['String']['output'];
  mask?: Maybe<Scalars['String']['output']>;
  pointToPoint?: Maybe<Scalars['String']['output']>;
  /** `dhcp`, `manual`, `auto`. */
  type?: Maybe<Scalars['String']['output']>;
};

export type SystemInsightsInterfaceAddressConnection = {
  edges: Array<SystemInsightsInterfaceAddressEdge>;
  nodes: Array<SystemInsightsInterfaceAddress>;
  pageInfo: PageInfo;
  /** All rows that the filter lets through, counted when asked for. */
  totalCount: Scalars['Int']['output'];
};

export type SystemInsightsInterfaceAddressEdge = {
  cursor: Scalars['String']['output'];
  node: SystemInsightsInterfaceAddress;
};

/** What is asked must hold together; `and`, `or` and `not` combine. */
export type SystemInsightsInterfaceAddressFilter = {
  address?: InputMaybe<StringFilter>;
  and?: InputMaybe<Array<SystemInsightsInterfaceAddressFilter>>;
  broadcast?: InputMaybe<StringFilter>;
  collectedAt?: InputMaybe<DateTimeFilter>;
  /** On the devices that are members of this group. */
  deviceGroupId?: InputMaybe<Scalars['ID']['input']>;
  /** On this device. */
  deviceId?: InputMaybe<Scalars['ID']['input']>;
  friendlyName?: InputMaybe<StringFilter>;
  interface?: InputMaybe<StringFilter>;
  mask?: InputMaybe<StringFilter>;
  not?: InputMaybe<SystemInsightsInterfaceAddressFilter>;
  or?: InputMaybe<Array<SystemInsightsInterfaceAddressFilter>>;
  pointToPoint?: InputMaybe<StringFilter>;
  type?: InputMaybe<StringFilter>;
};

/** A package of a Linux distribution. */
export type SystemInsightsLinuxPackage = {
  arch?: Maybe<Scalars['String']['output']>;
  collectedAt: Scalars['DateTime']['output'];
  device?: Maybe<Device>;
  deviceId: Scalars['ID']['output'];
  installTime?: Maybe<Scalars['DateTime']['output']>;
  maintainerOrVendor?: Maybe<Scalars['String']['output']>;
  mountNamespaceId?: Maybe<Scalars['String']['output']>;
  name: Scalars['String']['output'];
  /** `deb` or `rpm`. */
  packageFormat?: Maybe<Scalars['String']['output']>;
  packageGroupOrSection?: Maybe<Scalars['String']['output']>;
  pidWithNamespace?: Maybe<Scalars['Int']['output']>;
  releaseOrRevision?: Maybe<Scalars['String']['output']>;
  /** Bytes. */
  size?: Maybe<Scalars['Float']['output']>;
  version?: Maybe<Scalars['String']['output']>;
};

export type SystemInsightsLinuxPackageConnection = {
  edges: Array<SystemInsightsLinuxPackageEdge>;
  nodes: Array<SystemInsightsLinuxPackage>;
  pageInfo: PageInfo;
  /** All rows that the filter lets through, counted when asked for. */
  totalCount: Scalars['Int']['output'];
};

export type SystemInsightsLinuxPackageEdge = {
  cursor: Scalars['String']['output'];
  node: SystemInsightsLinuxPackage;
};

/** What is asked must hold together; `and`, `or` and `not` combine. */
export type SystemInsightsLinuxPackageFilter = {
  and?: InputMaybe<Array<SystemInsightsLinuxPackageFilter>>;
  arch?: InputMaybe<StringFilter>;
  collectedAt?: InputMaybe<DateTimeFilter>;
  /** On the devices that are members of this group. */
  deviceGroupId?: InputMaybe<Scalars['ID']['input']>;
  /** On this device. */
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

/** The operating system of a device. */
export type SystemInsightsOsVersion = {
  build?: Maybe<Scalars['String']['output']>;
  codename?: Maybe<Scalars['String']['output']>;
  collectedAt: Scalars['DateTime']['output'];
  device?: Maybe<Device>;
  deviceId: Scalars['ID']['output'];
  /** As the device reports it. */
  installDate?: Maybe<Scalars['String']['output']>;
  major?: Maybe<Scalars['Int']['output']>;
  minor?: Maybe<Scalars['Int']['output']>;
  /** `macOS`, `Microsoft Windows 11 Pro`, `Ubuntu`. */
  name: Scalars['String']['output'];
  patch?: Maybe<Scalars['Int']['output']>;
  /** `darwin`, `windows`, `ubuntu`. */
  platform?: Maybe<Scalars['String']['output']>;
  /** Platforms that it is related to: `debian`. */
  platformLike?: Maybe<Scalars['String']['output']>;
  version?: Maybe<Scalars['String']['output']>;
};

export type SystemInsightsOsVersionConnection = {
  edges: Array<SystemInsightsOsVersionEdge>;
  nodes: Array<SystemInsightsOsVersion>;
  pageInfo: PageInfo;
  /** All rows that the filter lets through, counted when asked for. */
  totalCount: Scalars['Int']['output'];
};

export type SystemInsightsOsVersionEdge = {
  cursor: Scalars['String']['output'];
  node: SystemInsightsOsVersion;
};

/** What is asked must hold together; `and`, `or` and `not` combine. */
export type SystemInsightsOsVersionFilter = {
  and?: InputMaybe<Array<SystemInsightsOsVersionFilter>>;
  build?: InputMaybe<StringFilter>;
  codename?: InputMaybe<StringFilter>;
  collectedAt?: InputMaybe<DateTimeFilter>;
  /** On the devices that are members of this group. */
  deviceGroupId?: InputMaybe<Scalars['ID']['input']>;
  /** On this device. */
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

/** An update of Windows. */
export type SystemInsightsPatch = {
  /** Where it is described. */
  caption?: Maybe<Scalars['String']['output']>;
  collectedAt: Scalars['DateTime']['output'];
  /** The computer's name. */
  csname?: Maybe<Scalars['String']['output']>;
  /** `Security Update`, `Update`. */
  description?: Maybe<Scalars['String']['output']>;
  device?: Maybe<Device>;
  deviceId: Scalars['ID']['output'];
  fixComments?: Maybe<Scalars['String']['output']>;
  /** `KB5034765`. */
  hotfixId: Scalars['String']['output'];
  /** As Windows reports it. */
  installDate?: Maybe<Scalars['String']['output']>;
  installedBy?: Maybe<Scalars['String']['output']>;
  /** As Windows reports it. */
  installedOn?: Maybe<Scalars['String']['output']>;
};

export type SystemInsightsPatchConnection = {
  edges: Array<SystemInsightsPatchEdge>;
  nodes: Array<SystemInsightsPatch>;
  pageInfo: PageInfo;
  /** All rows that the filter lets through, counted when asked for. */
  totalCount: Scalars['Int']['output'];
};

export type SystemInsightsPatchEdge = {
  cursor: Scalars['String']['output'];
  node: SystemInsightsPatch;
};

/** What is asked must hold together; `and`, `or` and `not` combine. */
export type SystemInsightsPatchFilter = {
  and?: InputMaybe<Array<SystemInsightsPatchFilter>>;
  caption?: InputMaybe<StringFilter>;
  collectedAt?: InputMaybe<DateTimeFilter>;
  csname?: InputMaybe<StringFilter>;
  description?: InputMaybe<StringFilter>;
  /** On the devices that are members of this group. */
  deviceGroupId?: InputMaybe<Scalars['ID']['input']>;
  /** On this device. */
  deviceId?: InputMaybe<Scalars['ID']['input']>;
  fixComments?: InputMaybe<StringFilter>;
  hotfixId?: InputMaybe<StringFilter>;
  installDate?: InputMaybe<StringFilter>;
  installedBy?: InputMaybe<StringFilter>;
  installedOn?: InputMaybe<StringFilter>;
  not?: InputMaybe<SystemInsightsPatchFilter>;
  or?: InputMaybe<Array<SystemInsightsPatchFilter>>;
};

/** A program of Windows, as its uninstaller is registered. */
export type SystemInsightsProgram = {
  collectedAt: Scalars['DateTime']['output'];
  device?: Maybe<Device>;
  deviceId: Scalars['ID']['output'];
  /** The product code: a GUID in braces. */
  identifyingNumber?: Maybe<Scalars['String']['output']>;
  /** As the installer wrote it, mostly `20260131`. */
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
  /** All rows that the filter lets through, counted when asked for. */
  totalCount: Scalars['Int']['output'];
};

export type SystemInsightsProgramEdge = {
  cursor: Scalars['String']['output'];
  node: SystemInsightsProgram;
};

/** What is asked must hold together; `and`, `or` and `not` combine. */
export type SystemInsightsProgramFilter = {
  and?: InputMaybe<Array<SystemInsightsProgramFilter>>;
  collectedAt?: InputMaybe<DateTimeFilter>;
  /** On the devices that are members of this group. */
  deviceGroupId?: InputMaybe<Scalars['ID']['input']>;
  /** On this device. */
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

/** NAME is what names a row: its name, username, model, hotfix or interface; the device where there is none. */
export type SystemInsightsSortField =
  | 'COLLECTED_AT'
  | 'NAME';

/** The machine itself. */
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
  /** Bytes. */
  physicalMemory?: Maybe<Scalars['Float']['output']>;
  uuid?: Maybe<Scalars['String']['output']>;
};

export type SystemInsightsSystemInfoConnection = {
  edges: Array<SystemInsightsSystemInfoEdge>;
  nodes: Array<SystemInsightsSystemInfo>;
  pageInfo: PageInfo;
  /** All rows that the filter lets through, counted when asked for. */
  totalCount: Scalars['Int']['output'];
};

export type SystemInsightsSystemInfoEdge = {
  cursor: Scalars['String']['output'];
  node: SystemInsightsSystemInfo;
};

/** What is asked must hold together; `and`, `or` and `not` combine. */
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
  /** On the devices that are members of this group. */
  deviceGroupId?: InputMaybe<Scalars['ID']['input']>;
  /** On this device. */
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

/** For how long a device has been running. */
export type SystemInsightsUptime = {
  collectedAt: Scalars['DateTime']['output'];
  days?: Maybe<Scalars['Int']['output']>;
  device?: Maybe<Device>;
  deviceId: Scalars['ID']['output'];
  /** 0 to 23, beyond the days. */
  hours?: Maybe<Scalars['Int']['output']>;
  minutes?: Maybe<Scalars['Int']['output']>;
  seconds?: Maybe<Scalars['Int']['output']>;
  /** All of it in seconds. */
  totalSeconds?: Maybe<Scalars['Float']['output']>;
};

export type SystemInsightsUptimeConnection = {
  edges: Array<SystemInsightsUptimeEdge>;
  nodes: Array<SystemInsightsUptime>;
  pageInfo: PageInfo;
  /** All rows that the filter lets through, counted when asked for. */
  totalCount: Scalars['Int']['output'];
};

export type SystemInsightsUptimeEdge = {
  cursor: Scalars['String']['output'];
  node: SystemInsightsUptime;
};

/** What is asked must hold together; `and`, `or` and `not` combine. */
export type SystemInsightsUptimeFilter = {
  and?: InputMaybe<Array<SystemInsightsUptimeFilter>>;
  collectedAt?: InputMaybe<DateTimeFilter>;
  days?: InputMaybe<IntFilter>;
  /** On the devices that are members of this group. */
  deviceGroupId?: InputMaybe<Scalars['ID']['input']>;
  /** On this device. */
  deviceId?: InputMaybe<Scalars['ID']['input']>;
  hours?: InputMaybe<IntFilter>;
  minutes?: InputMaybe<IntFilter>;
  not?: InputMaybe<SystemInsightsUptimeFilter>;
  or?: InputMaybe<Array<SystemInsightsUptimeFilter>>;
  seconds?: InputMaybe<IntFilter>;
  totalSeconds?: InputMaybe<NumberFilter>;
};

/** A device on a USB port. */
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
  /** All rows that the filter lets through, counted when asked for. */
  totalCount: Scalars['Int']['output'];
};

export type SystemInsightsUsbDeviceEdge = {
  cursor: Scalars['String']['output'];
  node: SystemInsightsUsbDevice;
};

/** What is asked must hold together; `and`, `or` and `not` combine. */
export type SystemInsightsUsbDeviceFilter = {
  and?: InputMaybe<Array<SystemInsightsUsbDeviceFilter>>;
  class?: InputMaybe<StringFilter>;
  collectedAt?: InputMaybe<DateTimeFilter>;
  /** On the devices that are members of this group. */
  deviceGroupId?: InputMaybe<Scalars['ID']['input']>;
  /** On this device. */
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

/** An account of a device, local or of a directory. */
export type SystemInsightsUser = {
  /** By Active Directory. */
  adManaged?: Maybe<Scalars['Boolean']['output']>;
  admin?: Maybe<Scalars['Boolean']['output']>;
  collectedAt: Scalars['DateTime']['output'];
  description?: Maybe<Scalars['String']['output']>;
  device?: Maybe<Device>;
  deviceId: Scalars['ID']['output'];
  /** Its home. */
  directory?: Maybe<Scalars['String']['output']>;
  /** Of its main group. */
  gid?: Maybe<Scalars['String']['output']>;
  /** The same as a signed number, where the system has one. */
  gidSigned?: Maybe<Scalars['String']['output']>;
  lastLogin?: Maybe<Scalars['DateTime']['output']>;
  /** By us. */
  managed?: Maybe<Scalars['Boolean']['output']>;
  /** A person, not a service. */
  realUser?: Maybe<Scalars['Boolean']['output']>;
  shell?: Maybe<Scalars['String']['output']>;
  suspended?: Maybe<Scalars['Boolean']['output']>;
  /** On Windows: `local`, `roaming`. */
  type?: Maybe<Scalars['String']['output']>;
  uid?: Maybe<Scalars['String']['output']>;
  /** The same as a signed number, where the system has one. */
  uidSigned?: Maybe<Scalars['String']['output']>;
  username: Scalars['String']['output'];
  uuid?: Maybe<Scalars['String']['output']>;
};

export type SystemInsightsUserConnection = {
  edges: Array<SystemInsightsUserEdge>;
  nodes: Array<SystemInsightsUser>;
  pageInfo: PageInfo;
  /** All rows that the filter lets through, counted when asked for. */
  totalCount: Scalars['Int']['output'];
};

export type SystemInsightsUserEdge = {
  cursor: Scalars['String']['output'];
  node: SystemInsightsUser;
};

/** What is asked must hold together; `and`, `or` and `not` combine. */
export type SystemInsightsUserFilter = {
  adManaged?: InputMaybe<Scalars['Boolean']['input']>;
  admin?: InputMaybe<Scalars['Boolean']['input']>;
  and?: InputMaybe<Array<SystemInsightsUserFilter>>;
  collectedAt?: InputMaybe<DateTimeFilter>;
  description?: InputMaybe<StringFilter>;
  /** On the devices that are members of this group. */
  deviceGroupId?: InputMaybe<Scalars['ID']['input']>;
  /** On this device. */
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

/** A resource that associations lead to. */
export type TraversedResource = {
  id: Scalars['ID']['output'];
  kind: ResourceKind;
  /** Ways from the resource that was asked about to this one: the shortest first. */
  paths: Array<AssociationPath>;
  /** Null where it was deleted meanwhile. */
  resource?: Maybe<Resource>;
};


/** A resource that associations lead to. */
export type TraversedResourcePathsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type TraversedResourceConnection = {
  edges: Array<TraversedResourceEdge>;
  /** Kinds that could be here or on a path, and that the caller may not read. */
  leftOut: Array<ResourceKind>;
  nodes: Array<TraversedResource>;
  pageInfo: PageInfo;
  /** All of the kinds that were asked for, counted when asked for. */
  totalCount: Scalars['Int']['output'];
};

export type TraversedResourceEdge = {
  cursor: Scalars['String']['output'];
  node: TraversedResource;
};

export type UnbindUserInput = {
  /** Required. */
  deviceId?: InputMaybe<Scalars['ID']['input']>;
  userId: Scalars['ID']['input'];
};

/** Only the fields that are given change; null clears a name or the time zone. */
export type UpdateAdministratorInput = {
  /** Nobody allows this to themselves. Without it the administrator's keys do not work. */
  apiKeyAllowed?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * An administrator who has not accepted the invitation yet is invited anew, at the new address. Others sign in with the present one until
   * they have followed the link that is mailed to the new one; for that you have to be signed in yourself, not use an API key.
   * Your own is changed by `changeEmail`.
   */
  email?: InputMaybe<Scalars['String']['input']>;
  firstName?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
  lastName?: InputMaybe<Scalars['String']['input']>;
  /** Nobody ends this for themselves. */
  mfaRequired?: InputMaybe<Scalars['Boolean']['input']>;
  timeZone?: InputMaybe<Scalars['String']['input']>;
};

/** Only the fields that are given change; null brings back what they are unless said. */
export type UpdateAppleMdmInput = {
  defaultDeviceGroupId?: InputMaybe<Scalars['ID']['input']>;
  defaultMobileDeviceGroupId?: InputMaybe<Scalars['ID']['input']>;
  id: Scalars['ID']['input'];
  name?: InputMaybe<Scalars['String']['input']>;
  /** False unless said. */
  serviceDiscoveryEnabled?: InputMaybe<Scalars['Boolean']['input']>;
  /** At most 50 names. */
  skippedSetupPanes?: InputMaybe<Array<Scalars['String']['input']>>;
  /** False unless said. */
  userEnrollmentAllowed?: InputMaybe<Scalars['Boolean']['input']>;
  /** At most 1,024 characters. */
  welcomeText?: InputMaybe<Scalars['String']['input']>;
  /** At most 255 characters. */
  welcomeTitle?: InputMaybe<Scalars['String']['input']>;
  /** False unless said. */
  zeroTouchEnabled?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Only the fields that are given change; targets, condition and effect are replaced whole. */
export type UpdateAuthenticationPolicyInput = {
  /** Null: it always holds. */
  condition?: InputMaybe<AuthenticationConditionInput>;
  description?: InputMaybe<Scalars['String']['input']>;
  effect?: InputMaybe<AuthenticationEffectInput>;
  enabled?: InputMaybe<Scalars['Boolean']['input']>;
  id: Scalars['ID']['input'];
  name?: InputMaybe<Scalars['String']['input']>;
  priority?: InputMaybe<Scalars['Int']['input']>;
  targets?: InputMaybe<AuthenticationPolicyTargetsInput>;
};

/** Only the fields that are given change; null clears a field. */
export type UpdateBillingAddressInput = {
  company?: InputMaybe<Scalars['String']['input']>;
  /** ISO 3166-1 alpha-2, two capital letters: `DE`. */
  country?: InputMaybe<Scalars['String']['input']>;
  extendedAddress?: InputMaybe<Scalars['String']['input']>;
  locality?: InputMaybe<Scalars['String']['input']>;
  postalCode?: InputMaybe<Scalars['String']['input']>;
  region?: InputMaybe<Scalars['String']['input']>;
  streetAddress?: InputMaybe<Scalars['String']['input']>;
  /** A VAT number or the like; at most 64 characters. */
  taxId?: InputMaybe<Scalars['String']['input']>;
};

/** Only the fields that are given change; null clears a field. */
export type UpdateBillingContactInput = {
  email?: InputMaybe<Scalars['String']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
};

/**
 * Only the fields that are given change; null clears a field, or brings back what it is unless said. The files are replaced
 * whole. A trigger takes the place of a schedule, and a schedule that of a trigger.
 */
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

/**
 * Only the fields that are given change; null clears a field. Lists are replaced whole. The member query is evaluated
 * anew. A group that becomes STATIC keeps its members, and forgets its query, suggestions and exemptions.
 */
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

/**
 * Only the fields that are given change; null clears a field, or brings a setting back to what it was at first. Lists are
 * replaced whole.
 */
export type UpdateDeviceInput = {
  attributes?: InputMaybe<Array<CustomAttributeInput>>;
  description?: InputMaybe<Scalars['String']['input']>;
  /** At most 255 characters. It cannot be cleared. */
  displayName?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
  /** DISABLED at first. */
  insights?: InputMaybe<InsightsState>;
  multiFactorAllowed?: InputMaybe<Scalars['Boolean']['input']>;
  /** The primary user. */
  ownerId?: InputMaybe<Scalars['ID']['input']>;
  secureLoginEnabled?: InputMaybe<Scalars['Boolean']['input']>;
  /** False at first: the agent leaves the daemon as it is, whatever the settings below say. */
  sshManaged?: InputMaybe<Scalars['Boolean']['input']>;
  /** At most 100. */
  sshParameters?: InputMaybe<Array<SshParameterInput>>;
  sshPasswordAllowed?: InputMaybe<Scalars['Boolean']['input']>;
  sshPublicKeyAllowed?: InputMaybe<Scalars['Boolean']['input']>;
  sshRootAllowed?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Only the fields that are given change. */
export type UpdateDirectoryInput = {
  enabled?: InputMaybe<Scalars['Boolean']['input']>;
  id: Scalars['ID']['input'];
  name?: InputMaybe<Scalars['String']['input']>;
  /** Of the directory's own kind. */
  settings?: InputMaybe<DirectorySettingsInput>;
};

/** Only the fields that are given change; null clears a field. */
export type UpdateEmailSettingsInput = {
  /** At most 2,000 characters. */
  disclaimer?: InputMaybe<Scalars['String']['input']>;
  /** Null: answers go to the organization's contact. */
  replyTo?: InputMaybe<Scalars['String']['input']>;
  /** One line of at most 100 characters; null shows the organization's display name. */
  senderName?: InputMaybe<Scalars['String']['input']>;
};

/**
 * Only the texts that are given change; null brings back the default one. Plain text: markup is refused, and so are
 * variables that the type does not have. `if`, `elsif`, `else` and `unless` may choose between texts, and values may go
 * through `upcase`, `downcase`, `capitalize` and `default`.
 */
export type UpdateEmailTemplateInput = {
  /** At most 8,000 characters; a blank line begins a paragraph. It cannot be empty. */
  body?: InputMaybe<Scalars['String']['input']>;
  /** One line of at most 100 characters; empty for no button. */
  button?: InputMaybe<Scalars['String']['input']>;
  /** One line. */
  header?: InputMaybe<Scalars['String']['input']>;
  /** At most 1,000 characters. */
  nextStepContactInfo?: InputMaybe<Scalars['String']['input']>;
  /** One line of at most 200 characters. It cannot be empty. */
  subject?: InputMaybe<Scalars['String']['input']>;
  /** One line. */
  title?: InputMaybe<Scalars['String']['input']>;
  type: EmailTemplateType;
};

/** Only the fields that are given change; null clears a field. The entries are replaced whole. */
export type UpdateIpListInput = {
  description?: InputMaybe<Scalars['String']['input']>;
  entries?: InputMaybe<Array<Scalars['String']['input']>>;
  id: Scalars['ID']['input'];
  name?: InputMaybe<Scalars['String']['input']>;
};

/** Only the fields that are given change. */
export type UpdateLockoutPolicyInput = {
  /** 1 to 100; null locks nobody. 6 unless anything has been said. */
  attempts?: InputMaybe<Scalars['Int']['input']>;
  /** 1 to 43,200; null leaves it to administrators. 30 unless anything has been said. */
  lockoutMinutes?: InputMaybe<Scalars['Int']['input']>;
  /** 1 to 1,440; null brings back 30. */
  windowMinutes?: InputMaybe<Scalars['Int']['input']>;
};

/** Only the fields that are given change; null clears a field. */
export type UpdateManagedOrganizationInput = {
  contactEmail?: InputMaybe<Scalars['String']['input']>;
  contactName?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
  /** An https address. */
  logoUrl?: InputMaybe<Scalars['String']['input']>;
  maxUsers?: InputMaybe<Scalars['Int']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
  requireAdministratorMfa?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Only the fields that are given change; null brings back what they are unless said. */
export type UpdateMdmSettingsInput = {
  androidDefaultDeviceGroupId?: InputMaybe<Scalars['ID']['input']>;
  /** False unless said. */
  androidEnrollmentEnabled?: InputMaybe<Scalars['Boolean']['input']>;
  windowsDefaultDeviceGroupId?: InputMaybe<Scalars['ID']['input']>;
  /** False unless said. */
  windowsEnrollmentEnabled?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Only the fields that are given change; null brings back what holds unless said. */
export type UpdateMfaPolicyInput = {
  /** 0 to 365; 7 unless said. */
  enrollmentDays?: InputMaybe<Scalars['Int']['input']>;
  /** All of them unless said. None is refused where a second factor is required, of all or by a policy. */
  factors?: InputMaybe<Array<AuthenticationFactor>>;
  /** 0 to 365; 365 unless said. */
  mostExclusionDays?: InputMaybe<Scalars['Int']['input']>;
  /** 1 to 365. */
  rememberDeviceDays?: InputMaybe<Scalars['Int']['input']>;
  /** OPTIONAL unless said. */
  requirement?: InputMaybe<MfaRequirement>;
};

/** Only the fields that are given change; null clears a field. */
export type UpdateOrganizationInput = {
  contactEmail?: InputMaybe<Scalars['String']['input']>;
  contactName?: InputMaybe<Scalars['String']['input']>;
  /** At most 200 characters; null shows the name. */
  displayName?: InputMaybe<Scalars['String']['input']>;
  /** At most 200 characters. Refused with INVALID_STATE where a provider manages the organization: it gives the names. */
  name?: InputMaybe<Scalars['String']['input']>;
};

/** Only the fields that are given change; null brings back what holds unless said. */
export type UpdateOrganizationSettingsInput = {
  /** Null: usernames go without one. */
  defaultDomain?: InputMaybe<Scalars['String']['input']>;
  /** True unless said. */
  deviceIdentificationEnabled?: InputMaybe<Scalars['Boolean']['input']>;
  /** `en-US` unless said. */
  locale?: InputMaybe<Scalars['String']['input']>;
  /** False unless said. */
  managedUidEnabled?: InputMaybe<Scalars['Boolean']['input']>;
  /** STAGED unless said. */
  newUserStates?: InputMaybe<NewUserStatesInput>;
  /** True unless said. */
  showIntroduction?: InputMaybe<Scalars['Boolean']['input']>;
  /** UTC unless said. */
  timeZone?: InputMaybe<Scalars['String']['input']>;
};

/**
 * Only the fields that are given change; null brings back what holds unless said. Refused where the policy would ask for less
 * than its `compliance`.
 */
export type UpdatePasswordPolicyInput = {
  /** False unless said. */
  commonPasswordsAllowed?: InputMaybe<Scalars['Boolean']['input']>;
  /** True unless said. */
  complexityShown?: InputMaybe<Scalars['Boolean']['input']>;
  /** CUSTOM unless said. */
  compliance?: InputMaybe<PasswordCompliance>;
  effectiveAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** 1 to 3,650. */
  expiresAfterDays?: InputMaybe<Scalars['Int']['input']>;
  /** At most 5, each 1 to 90; 14, 7 and 1 unless said. */
  expiryWarningDays?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** 1 to 90, and less than `expiresAfterDays`, which it needs. */
  forceResetDaysBefore?: InputMaybe<Scalars['Int']['input']>;
  /** Not before `effectiveAt`, which it needs. */
  graceEndsAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** 1 to 24. */
  history?: InputMaybe<Scalars['Int']['input']>;
  /** 1 to 365, and less than `expiresAfterDays`. */
  minChangeDays?: InputMaybe<Scalars['Int']['input']>;
  /** 8 to 64; 8 unless said. */
  minLength?: InputMaybe<Scalars['Int']['input']>;
  /** True unless said. */
  recoveryEmailEnabled?: InputMaybe<Scalars['Boolean']['input']>;
  /** False unless said. */
  requireDigit?: InputMaybe<Scalars['Boolean']['input']>;
  /** False unless said. */
  requireLowercase?: InputMaybe<Scalars['Boolean']['input']>;
  /** False unless said. */
  requireSymbol?: InputMaybe<Scalars['Boolean']['input']>;
  /** False unless said. */
  requireUppercase?: InputMaybe<Scalars['Boolean']['input']>;
  /** False unless said. */
  resetWithoutMfaAllowed?: InputMaybe<Scalars['Boolean']['input']>;
  /** 1 to 365; needs `expiresAfterDays`. */
  selfRecoveryDays?: InputMaybe<Scalars['Int']['input']>;
  /** True unless said. */
  sequencesAllowed?: InputMaybe<Scalars['Boolean']['input']>;
  /** False unless said. */
  usernameAllowed?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Only the fields that are given change; null clears a field, but not the name. Attributes are replaced whole. */
export type UpdatePolicyGroupInput = {
  attributes?: InputMaybe<Array<CustomAttributeInput>>;
  description?: InputMaybe<Scalars['String']['input']>;
  email?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
  name?: InputMaybe<Scalars['String']['input']>;
};

/** Only the fields that are given change. Sensitive values that are not given stay. */
export type UpdatePolicyInput = {
  id: Scalars['ID']['input'];
  /** At most 255 characters. It cannot be cleared. */
  name?: InputMaybe<Scalars['String']['input']>;
  notes?: InputMaybe<Scalars['String']['input']>;
  /** Replaced whole: what is not among them goes back to the template's default, sensitive values apart. */
  values?: InputMaybe<Array<PolicyValueInput>>;
};

/**
 * Only the fields that are given change; null brings back what they are unless said. The addresses are replaced whole.
 * `rotateRadiusSharedSecret` changes the secret.
 */
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

/** Only the fields that are given change; null clears a field. The table stays: another one has other filters. */
export type UpdateSavedQueryInput = {
  description?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<Scalars['JSON']['input']>;
  id: Scalars['ID']['input'];
  name?: InputMaybe<Scalars['String']['input']>;
  sort?: InputMaybe<Scalars['JSON']['input']>;
};

/** Only the fields that are given change; null clears the description. */
export type UpdateServiceAccountInput = {
  description?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
  name?: InputMaybe<Scalars['String']['input']>;
  /** One that allows nothing beyond what you hold yourself. */
  role?: InputMaybe<Role>;
};

/** Only the fields that are given change; null brings back what they are unless said. Another package is another app. */
export type UpdateSoftwareAppInput = {
  autoUpdate?: InputMaybe<Scalars['Boolean']['input']>;
  desiredState?: InputMaybe<SoftwareDesiredState>;
  displayName?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
  packageVersion?: InputMaybe<Scalars['String']['input']>;
  updateDelayAllowed?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Only the fields that are given change; null clears a field, or brings back what it is unless said. */
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

/** Only the fields that are given change. */
export type UpdateSupportCaseInput = {
  category?: InputMaybe<SupportCaseCategory>;
  id: Scalars['ID']['input'];
  priority?: InputMaybe<SupportCasePriority>;
  /** CLOSED comes from any status, and only OPEN after it. RESOLVED goes on to OPEN, IN_PROGRESS and CLOSED; none goes back to OPEN otherwise. */
  status?: InputMaybe<SupportCaseStatus>;
  subject?: InputMaybe<Scalars['String']['input']>;
};

/**
 * Only the fields that are given change; null clears a field. Lists are replaced whole. The member query is evaluated
 * anew. A group that becomes STATIC keeps its members, and forgets its query, suggestions and exemptions.
 */
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

/**
 * Only the fields that are given change; null clears a field, but neither username nor e-mail address. Lists are replaced
 * whole. Limits are those of `CreateUserInput`.
 */
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
  /** Counts from the next password on; the present one expires when it was to. */
  passwordNeverExpires?: InputMaybe<Scalars['Boolean']['input']>;
  phoneNumbers?: InputMaybe<Array<PhoneNumberInput>>;
  posixGid?: InputMaybe<Scalars['Int']['input']>;
  posixManaged?: InputMaybe<Scalars['Boolean']['input']>;
  posixUid?: InputMaybe<Scalars['Int']['input']>;
  publicKeyAllowed?: InputMaybe<Scalars['Boolean']['input']>;
  /** Not verified then. */
  recoveryEmail?: InputMaybe<Scalars['String']['input']>;
  relationships?: InputMaybe<Array<UserRelationshipInput>>;
  sambaServiceUser?: InputMaybe<Scalars['Boolean']['input']>;
  sudo?: InputMaybe<Scalars['Boolean']['input']>;
  sudoWithoutPassword?: InputMaybe<Scalars['Boolean']['input']>;
  username?: InputMaybe<Scalars['String']['input']>;
};

/** Only the fields that are given change; null brings back what holds unless said. */
export type UpdateUserPortalInput = {
  /** False unless said. */
  agentInstallEnabled?: InputMaybe<Scalars['Boolean']['input']>;
  /** BROWSER_SESSION unless said. */
  cookie?: InputMaybe<PortalCookie>;
  /** 5 to 1,440; 60 unless said. */
  idleMinutes?: InputMaybe<Scalars['Int']['input']>;
  /** At most 2,000 characters. */
  passwordInstruction?: InputMaybe<Scalars['String']['input']>;
  /** True unless said. */
  profileEditable?: InputMaybe<Scalars['Boolean']['input']>;
  /** 5 to 43,200, and not less than `idleMinutes`; 720 unless said. */
  sessionMinutes?: InputMaybe<Scalars['Int']['input']>;
};

export type UploadApplePushCertificateInput = {
  /** The Apple Account that it was made with. */
  appleId?: InputMaybe<Scalars['String']['input']>;
  /** One certificate as PEM, of the key that `signingRequest` was made for. A renewal has the topic of the one before. */
  certificate: Scalars['String']['input'];
  id: Scalars['ID']['input'];
};

export type UploadSsoCertificateInput = {
  /** One certificate with an RSA key of 2,048 to 4,096 bits, as PEM. */
  certificate: Scalars['String']['input'];
  id: Scalars['ID']['input'];
  /** The key of the certificate, as PEM without a passphrase. */
  privateKey: Scalars['String']['input'];
};

/** A person of the organization. */
export type User = Node & Resource & {
  addresses: Array<UserAddress>;
  /** The administrator account of the same person. */
  administratorId?: Maybe<Scalars['ID']['output']>;
  alternateEmail?: Maybe<Scalars['String']['output']>;
  associations?: Maybe<AssociationConnection>;
  /** Attributes that the organization defines for itself. */
  attributes: Array<CustomAttribute>;
  company?: Maybe<Scalars['String']['output']>;
  costCenter?: Maybe<Scalars['String']['output']>;
  createdAt: Scalars['DateTime']['output'];
  /** The directory that checks the user's password. */
  delegatedAuthority?: Maybe<ExternalAuthority>;
  department?: Maybe<Scalars['String']['output']>;
  description?: Maybe<Scalars['String']['output']>;
  /** Exempt from a device's limit of sign-in attempts. */
  deviceLockoutExempt: Scalars['Boolean']['output'];
  /** Devices with an account of the user, bound directly. */
  devices?: Maybe<DeviceConnection>;
  /** Directories in which a run has linked the user to an entry. */
  directories?: Maybe<DirectoryConnection>;
  /** What to call the user: the chosen name, else first and last name, else the username. */
  displayName: Scalars['String']['output'];
  /** Unique in the organization, without regard to case. */
  email: Scalars['String']['output'];
  employeeIdentifier?: Maybe<Scalars['String']['output']>;
  employeeType?: Maybe<Scalars['String']['output']>;
  /** The distinguished name there. */
  externalDn?: Maybe<Scalars['String']['output']>;
  externalPasswordExpiresAt?: Maybe<Scalars['DateTime']['output']>;
  /** Names that directory. */
  externalSource?: Maybe<Scalars['String']['output']>;
  /** Attributes are owned by a directory elsewhere. */
  externallyManaged: Scalars['Boolean']['output'];
  /** Failed sign-ins since the last one that succeeded. */
  failedSignIns: Scalars['Int']['output'];
  firstName?: Maybe<Scalars['String']['output']>;
  /** Groups that the user is a member of. */
  groups?: Maybe<UserGroupConnection>;
  id: Scalars['ID']['output'];
  jobTitle?: Maybe<Scalars['String']['output']>;
  lastName?: Maybe<Scalars['String']['output']>;
  /** May search the hosted LDAP server. */
  ldapBindingUser: Scalars['Boolean']['output'];
  location?: Maybe<Scalars['String']['output']>;
  /** Kept from signing in, whatever the state: by `lockUser`, or after too many failed sign-ins. */
  locked: Scalars['Boolean']['output'];
  /** Null while the user is not locked. */
  lockedAt?: Maybe<Scalars['DateTime']['output']>;
  managedAppleId?: Maybe<Scalars['String']['output']>;
  manager?: Maybe<User>;
  mfa: UserMfa;
  middleName?: Maybe<Scalars['String']['output']>;
  password: PasswordState;
  phoneNumbers: Array<PhoneNumber>;
  /**
   * Sessions of the user in the User Portal that began before hold no longer: the last time that those of all users were
   * ended, or those of this one.
   */
  portalSessionsEndedAt?: Maybe<Scalars['DateTime']['output']>;
  posixGid?: Maybe<Scalars['Int']['output']>;
  /** The numbers below hold on every device. */
  posixManaged: Scalars['Boolean']['output'];
  posixUid?: Maybe<Scalars['Int']['output']>;
  /** Signs in to devices with SSH keys. */
  publicKeyAllowed: Scalars['Boolean']['output'];
  /** Where the password can be reset, if `PasswordPolicy.recoveryEmailEnabled` says so. */
  recoveryEmail?: Maybe<RecoveryEmail>;
  relationships: Array<UserRelationship>;
  /** The users whose manager this is. */
  reports: UserConnection;
  /** Attributes that cannot be edited here, with their owner: INVALID_STATE for `updateUser`. */
  restrictedFields: Array<RestrictedField>;
  /** Samba servers ask the hosted LDAP server as this user. */
  sambaServiceUser: Scalars['Boolean']['output'];
  source: UserSource;
  /** The oldest first. */
  sshKeys: Array<SshKey>;
  state: UserState;
  /** Administrator rights on the devices that the user is bound to. */
  sudo: Scalars['Boolean']['output'];
  /** And without being asked for the password. */
  sudoWithoutPassword: Scalars['Boolean']['output'];
  traverse?: Maybe<TraversedResourceConnection>;
  updatedAt: Scalars['DateTime']['output'];
  /** Unique in the organization, without regard to case. */
  username: Scalars['String']['output'];
};


/** A person of the organization. */
export type UserAssociationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<ResourceKind>>;
};


/** A person of the organization. */
export type UserDevicesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DeviceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<DeviceSort>;
};


/** A person of the organization. */
export type UserDirectoriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DirectoryFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<DirectorySort>;
};


/** A person of the organization. */
export type UserGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<UserGroupFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<GroupSort>;
};


/** A person of the organization. */
export type UserReportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<UserFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<UserSort>;
};


/** A person of the organization. */
export type UserTraverseArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<ResourceKind>>;
};

export type UserAddress = {
  /** ISO 3166-1 alpha-2: `DE`. */
  country?: Maybe<Scalars['String']['output']>;
  extendedAddress?: Maybe<Scalars['String']['output']>;
  locality?: Maybe<Scalars['String']['output']>;
  poBox?: Maybe<Scalars['String']['output']>;
  postalCode?: Maybe<Scalars['String']['output']>;
  region?: Maybe<Scalars['String']['output']>;
  streetAddress?: Maybe<Scalars['String']['output']>;
  /** What it is for: `work`, `home` … */
  type: Scalars['String']['output'];
};

export type UserAddressInput = {
  /** ISO 3166-1 alpha-2, two capital letters: `DE`. */
  country?: InputMaybe<Scalars['String']['input']>;
  extendedAddress?: InputMaybe<Scalars['String']['input']>;
  locality?: InputMaybe<Scalars['String']['input']>;
  poBox?: InputMaybe<Scalars['String']['input']>;
  postalCode?: InputMaybe<Scalars['String']['input']>;
  region?: InputMaybe<Scalars['String']['input']>;
  streetAddress?: InputMaybe<Scalars['String']['input']>;
  /** What it is for: `work`, `home` …; at most 64 characters. */
  type: Scalars['String']['input'];
};

/** A user, and exactly one resource that is assigned to them directly. */
export type UserAssociationInput = {
  deviceGroupId?: InputMaybe<Scalars['ID']['input']>;
  deviceId?: InputMaybe<Scalars['ID']['input']>;
  directoryId?: InputMaybe<Scalars['ID']['input']>;
  id: Scalars['ID']['input'];
  radiusServerId?: InputMaybe<Scalars['ID']['input']>;
  ssoApplicationId?: InputMaybe<Scalars['ID']['input']>;
  /** With `deviceId` only. What is not given stays as it is, and is false at first. */
  sudo?: InputMaybe<Scalars['Boolean']['input']>;
  /** With `deviceId` only. What is not given stays as it is, and is false at first. */
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
  /** 1 to 100. */
  values: Array<Scalars['String']['input']>;
};

/** An account of a user on a device. */
export type UserBinding = Node & {
  createdAt: Scalars['DateTime']['output'];
  device: Device;
  id: Scalars['ID']['output'];
  /** Administrator rights on this device. */
  sudo: Scalars['Boolean']['output'];
  /** And without being asked for the password. */
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
  /** All users that the filter lets through, counted when asked for. */
  totalCount: Scalars['Int']['output'];
};

export type UserEdge = {
  cursor: Scalars['String']['output'];
  node: User;
};

/** A file of users, written in the background. */
export type UserExport = Node & {
  columns: Array<UserExportColumn>;
  createdAt: Scalars['DateTime']['output'];
  createdBy?: Maybe<Administrator>;
  /** As it was then. */
  createdByName?: Maybe<Scalars['String']['output']>;
  /**
   * Where to GET the file, valid for 10 minutes, for whoever has the address. Null while there is no file. Asks for what the
   * file's columns ask for, too.
   */
  download?: Maybe<SignedUrl>;
  /** When the file is deleted. */
  expiresAt?: Maybe<Scalars['DateTime']['output']>;
  /** Null unless it FAILED. */
  failure?: Maybe<ExportFailure>;
  finishedAt?: Maybe<Scalars['DateTime']['output']>;
  format: ExportFormat;
  id: Scalars['ID']['output'];
  /** How many are in the file by now. */
  processed: Scalars['Int']['output'];
  state: ExportState;
  /** How many users there were when it began; null before. */
  total?: Maybe<Scalars['Int']['output']>;
  /** Members of this group; null for all users, and for a group that is gone. */
  userGroup?: Maybe<UserGroup>;
  /** Users in one of these states; all where it is empty. */
  userStates: Array<UserState>;
};

/** What of a user is exported: the field of `User` of that name, which the caller has to be allowed to read. */
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
  /** The names of the groups that the user is in. */
  | 'GROUPS'
  | 'ID'
  | 'JOB_TITLE'
  | 'LAST_NAME'
  | 'LOCATION'
  | 'LOCKED'
  | 'MANAGED_APPLE_ID'
  /** The identifier of `User.manager`. */
  | 'MANAGER_ID'
  /** `User.mfa.configured`. */
  | 'MFA_CONFIGURED'
  /** `User.mfa.required`. */
  | 'MFA_REQUIRED'
  | 'MIDDLE_NAME'
  /** `User.password.expiresAt`. */
  | 'PASSWORD_EXPIRES_AT'
  | 'PHONE_NUMBERS'
  | 'POSIX_GID'
  | 'POSIX_UID'
  /** The address alone. */
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

/** What is asked must hold together; `and`, `or` and `not` combine. */
export type UserExportFilter = {
  and?: InputMaybe<Array<UserExportFilter>>;
  createdAt?: InputMaybe<DateTimeFilter>;
  createdById?: InputMaybe<Scalars['ID']['input']>;
  /** Any of these. */
  format?: InputMaybe<Array<ExportFormat>>;
  not?: InputMaybe<UserExportFilter>;
  or?: InputMaybe<Array<UserExportFilter>>;
  /** Any of these. */
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

/** What is asked must hold together; `and`, `or` and `not` combine. */
export type UserFilter = {
  and?: InputMaybe<Array<UserFilter>>;
  company?: InputMaybe<StringFilter>;
  costCenter?: InputMaybe<StringFilter>;
  createdAt?: InputMaybe<DateTimeFilter>;
  department?: InputMaybe<StringFilter>;
  /** Bound to this device. */
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
  /** Whose direct manager this user is. */
  managerId?: InputMaybe<Scalars['ID']['input']>;
  /** At least one factor is enrolled. */
  mfaConfigured?: InputMaybe<Scalars['Boolean']['input']>;
  mfaRequired?: InputMaybe<Scalars['Boolean']['input']>;
  not?: InputMaybe<UserFilter>;
  or?: InputMaybe<Array<UserFilter>>;
  passwordExpiresAt?: InputMaybe<DateTimeFilter>;
  /** Any of these states. */
  state?: InputMaybe<Array<UserState>>;
  sudo?: InputMaybe<Scalars['Boolean']['input']>;
  /** Members of this user group. */
  userGroupId?: InputMaybe<Scalars['ID']['input']>;
  username?: InputMaybe<StringFilter>;
};

/** Users who are administered together. */
export type UserGroup = Group & Node & Resource & {
  /** Device groups on whose devices the members have accounts. */
  assignedDeviceGroups: DeviceGroupConnection;
  /** Devices that the members have accounts on. */
  assignedDevices?: Maybe<DeviceConnection>;
  associations?: Maybe<AssociationConnection>;
  /** Attributes that the organization defines for itself. */
  attributes: Array<CustomAttribute>;
  createdAt: Scalars['DateTime']['output'];
  description?: Maybe<Scalars['String']['output']>;
  /** Directories that are to have the members. */
  directories?: Maybe<DirectoryConnection>;
  email?: Maybe<Scalars['String']['output']>;
  /** When the member query was last evaluated; null for a STATIC group. */
  evaluatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Users whose membership the member query leaves as it is. */
  exemptions?: Maybe<UserConnection>;
  id: Scalars['ID']['output'];
  /** LDAP groups that the members are shown in. */
  ldapGroups: Array<LdapGroup>;
  /** Null for a STATIC group. */
  memberQuery?: Maybe<UserMemberQuery>;
  members?: Maybe<UserConnection>;
  membershipMethod: MembershipMethod;
  /** Unique among the organization's groups of its kind, without regard to case. */
  name: Scalars['String']['output'];
  /** Tell the administrators when there are new suggestions. */
  notifyOfSuggestions: Scalars['Boolean']['output'];
  /** POSIX groups that the members have on the assigned devices. */
  posixGroups: Array<PosixGroup>;
  /** What a RADIUS server adds to its answer for a member. */
  radiusReplies: Array<RadiusReply>;
  /** RADIUS servers that let the members in. */
  radiusServers?: Maybe<RadiusServerConnection>;
  /** LDAP shows the members with what Samba servers ask for. */
  sambaEnabled: Scalars['Boolean']['output'];
  /** Applications that the members may sign in to. */
  ssoApplications?: Maybe<SsoApplicationConnection>;
  /** Members administer the devices that are assigned to the group. */
  sudo: Scalars['Boolean']['output'];
  /** And without being asked for the password. */
  sudoWithoutPassword: Scalars['Boolean']['output'];
  /** Users whom the member query suggests to add. */
  suggestedAdditions?: Maybe<UserConnection>;
  /** Users whom the member query suggests to remove. */
  suggestedRemovals?: Maybe<UserConnection>;
  /** What the member query suggests; nothing but for DYNAMIC_REVIEW. */
  suggestionCounts: SuggestionCounts;
  traverse?: Maybe<TraversedResourceConnection>;
  updatedAt: Scalars['DateTime']['output'];
};


/** Users who are administered together. */
export type UserGroupAssignedDeviceGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DeviceGroupFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<GroupSort>;
};


/** Users who are administered together. */
export type UserGroupAssignedDevicesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DeviceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<DeviceSort>;
};


/** Users who are administered together. */
export type UserGroupAssociationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<ResourceKind>>;
};


/** Users who are administered together. */
export type UserGroupDirectoriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DirectoryFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<DirectorySort>;
};


/** Users who are administered together. */
export type UserGroupExemptionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<UserFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<UserSort>;
};


/** Users who are administered together. */
export type UserGroupMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<UserFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<UserSort>;
};


/** Users who are administered together. */
export type UserGroupRadiusServersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RadiusServerFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<RadiusServerSort>;
};


/** Users who are administered together. */
export type UserGroupSsoApplicationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SsoApplicationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<SsoApplicationSort>;
};


/** Users who are administered together. */
export type UserGroupSuggestedAdditionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<UserFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<UserSort>;
};


/** Users who are administered together. */
export type UserGroupSuggestedRemovalsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<UserFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<UserSort>;
};


/** Users who are administered together. */
export type UserGroupTraverseArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<ResourceKind>>;
};

/** A user group, and exactly one member or resource. */
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
  /** All user groups that the filter lets through, counted when asked for. */
  totalCount: Scalars['Int']['output'];
};

export type UserGroupEdge = {
  cursor: Scalars['String']['output'];
  node: UserGroup;
};

/** What is asked must hold together; `and`, `or` and `not` combine. */
export type UserGroupFilter = {
  and?: InputMaybe<Array<UserGroupFilter>>;
  /** With this device assigned directly. */
  assignedDeviceId?: InputMaybe<Scalars['ID']['input']>;
  createdAt?: InputMaybe<DateTimeFilter>;
  description?: InputMaybe<StringFilter>;
  /** Whose members this directory is to have. */
  directoryId?: InputMaybe<Scalars['ID']['input']>;
  email?: InputMaybe<StringFilter>;
  hasSuggestions?: InputMaybe<Scalars['Boolean']['input']>;
  /** Any of these methods. */
  membershipMethod?: InputMaybe<Array<MembershipMethod>>;
  name?: InputMaybe<StringFilter>;
  not?: InputMaybe<UserGroupFilter>;
  or?: InputMaybe<Array<UserGroupFilter>>;
  /** Whose members this RADIUS server lets in. */
  radiusServerId?: InputMaybe<Scalars['ID']['input']>;
  sambaEnabled?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whose members may sign in to this application. */
  ssoApplicationId?: InputMaybe<Scalars['ID']['input']>;
  sudo?: InputMaybe<Scalars['Boolean']['input']>;
  /** With this user as a member. */
  userId?: InputMaybe<Scalars['ID']['input']>;
};

export type UserGroupMembersInput = {
  groupId: Scalars['ID']['input'];
  /** Required; at most 100. */
  userIds?: InputMaybe<Array<Scalars['ID']['input']>>;
};

export type UserGroupPayload = {
  userGroup: UserGroup;
};

/** At least one identifier, at most 100 of each kind. */
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
  /** The users whose suggestions are approved, at most 100; all of the group's unless said. */
  userIds?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** Users out of a file, up to 100,000: checked row by row first, imported in the background once it is started. */
export type UserImport = Node & {
  /** What the columns of a CSV file mean. */
  columns: Array<UserImportColumn>;
  counts: UserImportCounts;
  createdAt: Scalars['DateTime']['output'];
  createdBy?: Maybe<Administrator>;
  /** As it was then. */
  createdByName?: Maybe<Scalars['String']['output']>;
  /** One a row of the file, in its order. */
  entries: UserImportEntryConnection;
  existing: UserImportExisting;
  /** Null unless it FAILED. */
  failure?: Maybe<UserImportFailure>;
  /** The faults as CSV; valid for 10 minutes, for whoever has the address. Null before there is a file. */
  faultsFile?: Maybe<SignedUrl>;
  finishedAt?: Maybe<Scalars['DateTime']['output']>;
  format: UserImportFormat;
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  /** The state of new users whose row does not say. */
  newUserState: UserState;
  startedAt?: Maybe<Scalars['DateTime']['output']>;
  state: UserImportState;
  /**
   * Where to PUT the file, as it is or as gzip (`Content-Encoding: gzip`): at most 64 MB unpacked. Replaces the file before.
   * Valid for 15 minutes, for whoever has the address. Null once the import was started.
   */
  upload?: Maybe<SignedUrl>;
  uploadedAt?: Maybe<Scalars['DateTime']['output']>;
};


/** Users out of a file, up to 100,000: checked row by row first, imported in the background once it is started. */
export type UserImportEntriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<UserImportEntryFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<UserImportEntrySort>;
};

export type UserImportColumn = {
  /** As the file has it. */
  column: Scalars['String']['output'];
  /** The field of a user; null for a column that is left out, because nobody said what it means. */
  field?: Maybe<Scalars['String']['output']>;
};

export type UserImportColumnInput = {
  /** As the first line of the file has it. */
  column: Scalars['String']['input'];
  /**
   * A field of `CreateUserInput` that holds one value, or `attribute.NAME`, `mobilePhone`, `homePhone`, `workPhone`, or an
   * address's part such as `workLocality` or `homeCountry`. Null leaves the column out.
   */
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
  /** Created, updated, skipped or failed. */
  processed: Scalars['Int']['output'];
  skipped: Scalars['Int']['output'];
  /** Of those that are pending, as of the upload. */
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
  /** 1 for the first user of the file. */
  row: Scalars['Int']['output'];
  /** Who was created, updated or found. */
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

/** What is asked must hold together; `and`, `or` and `not` combine. */
export type UserImportEntryFilter = {
  and?: InputMaybe<Array<UserImportEntryFilter>>;
  email?: InputMaybe<StringFilter>;
  /** With a fault of this code. */
  faultCode?: InputMaybe<Scalars['String']['input']>;
  /** With a fault in this column. */
  faultColumn?: InputMaybe<Scalars['String']['input']>;
  not?: InputMaybe<UserImportEntryFilter>;
  or?: InputMaybe<Array<UserImportEntryFilter>>;
  /** Any of these. */
  outcome?: InputMaybe<Array<UserImportOutcome>>;
  username?: InputMaybe<StringFilter>;
};

export type UserImportEntrySort = {
  direction?: InputMaybe<SortDirection>;
  field: UserImportEntrySortField;
};

export type UserImportEntrySortField =
  | 'ROW';

/** What becomes of a row about a user who is there: of the same username or e-mail address, without regard to case. */
export type UserImportExisting =
  | 'FAIL'
  | 'SKIP'
  /**
   * Only what the row says changes: not a column that the file does not have, an empty cell or an absent field.
   * `[clear]` in a cell, and null in JSON, takes the value away. A column such as `workPhone`, `homeLocality` or
   * `attribute.NAME` is one entry, or a part of one: the other phone numbers, addresses and attributes stay. A list in JSON
   * replaces the list, as in `updateUser`. State and password stay.
   */
  | 'UPDATE';

export type UserImportFailure =
  /** It failed again and again; the server's log has the reason. */
  | 'GIVEN_UP'
  /** Whoever started it may no longer import users. */
  | 'NOT_ALLOWED';

export type UserImportFault = {
  /** As in `extensions.code`: BAD_USER_INPUT, INVALID_ID, ALREADY_EXISTS, NOT_FOUND, INVALID_STATE. */
  code: Scalars['String']['output'];
  /** The column of the file, or the field of the object; null where the row as a whole is at fault. */
  column?: Maybe<Scalars['String']['output']>;
  message: Scalars['String']['output'];
};

/** What is asked must hold together; `and`, `or` and `not` combine. */
export type UserImportFilter = {
  and?: InputMaybe<Array<UserImportFilter>>;
  createdAt?: InputMaybe<DateTimeFilter>;
  createdById?: InputMaybe<Scalars['ID']['input']>;
  /** Any of these. */
  format?: InputMaybe<Array<UserImportFormat>>;
  name?: InputMaybe<StringFilter>;
  not?: InputMaybe<UserImportFilter>;
  or?: InputMaybe<Array<UserImportFilter>>;
  /** Any of these. */
  state?: InputMaybe<Array<UserImportState>>;
};

export type UserImportFormat =
  /**
   * RFC 4180, in UTF-8; the first line names the columns. Of two columns that mean the same the file is refused. Rows without a
   * value, and empty cells beyond the last column, are passed over.
   */
  | 'CSV'
  /** A list of objects with the fields of `CreateUserInput`. An object with any other field is not imported. */
  | 'JSON';

export type UserImportOutcome =
  | 'CREATED'
  /** Not imported; `faults` says why. */
  | 'FAILED'
  /** To be imported. */
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
  /** Called off; what was imported by then stays. */
  | 'CANCELLED'
  /** Waits for its file. */
  | 'DRAFT'
  /** Ended before its end; `failure` says why. What was imported by then stays. */
  | 'FAILED'
  | 'FINISHED'
  /** Every row is checked: look at the counts and the entries, then start it. */
  | 'READY'
  | 'RUNNING';

/** Met where all of its conditions hold. */
export type UserMemberClause = {
  allOf: Array<UserMemberCondition>;
};

export type UserMemberClauseInput = {
  /** At least one, at most 10. */
  allOf: Array<UserMemberConditionInput>;
};

export type UserMemberCondition = {
  /** The custom attribute's name, where the field is CUSTOM_ATTRIBUTE. */
  attribute?: Maybe<Scalars['String']['output']>;
  field: UserMemberField;
  operator: MemberOperator;
  values: Array<Scalars['String']['output']>;
};

export type UserMemberConditionInput = {
  /** The custom attribute's name, where the field is CUSTOM_ATTRIBUTE. */
  attribute?: InputMaybe<Scalars['String']['input']>;
  field: UserMemberField;
  operator: MemberOperator;
  /** At most 100, written as the field's type is. */
  values?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** What a member query can ask of a user: a text, unless said. */
export type UserMemberField =
  | 'COMPANY'
  | 'COST_CENTER'
  /** An instant. */
  | 'CREATED_AT'
  /** The value of the attribute that `attribute` names. */
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
  /** The identifier of a user. */
  | 'MANAGER_ID'
  /** `true` or `false`. */
  | 'MFA_REQUIRED'
  /** A `UserSource`. */
  | 'SOURCE'
  /** A `UserState`. */
  | 'STATE'
  | 'USERNAME';

/** What a member query would find. */
export type UserMemberPreview = {
  /** What it would change in the group that was named; without one, in an empty group. */
  counts?: Maybe<SuggestionCounts>;
  members: UserConnection;
};


/** What a member query would find. */
export type UserMemberPreviewMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<UserFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<UserSort>;
};

/** Who belongs to a user group: every user that meets at least one of the clauses. */
export type UserMemberQuery = {
  anyOf: Array<UserMemberClause>;
};

/** Every user that meets at least one of the clauses. What it finds tells of users, hence the scope. */
export type UserMemberQueryInput = {
  /** At least one, at most 10. */
  anyOf: Array<UserMemberClauseInput>;
};

export type UserMfa = {
  /** At least one factor is enrolled. */
  configured: Scalars['Boolean']['output'];
  deviceBound: EnrollmentStatus;
  /** Excused from the requirement, until `excludedUntil`. */
  excluded: Scalars['Boolean']['output'];
  /** Null where nobody is excused; in the past where the exclusion has ended. */
  excludedUntil?: Maybe<Scalars['DateTime']['output']>;
  /** ENROLLED with at least one factor, else NOT_ENROLLED. */
  overall: EnrollmentStatus;
  push: EnrollmentStatus;
  /** At the User Portal a second factor is asked for. */
  required: Scalars['Boolean']['output'];
  totp: EnrollmentStatus;
  totpEnrolledAt?: Maybe<Scalars['DateTime']['output']>;
  webAuthn: EnrollmentStatus;
};

export type UserPayload = {
  user: User;
};

/** The portal in which users find their applications, and change their password and their profile. */
export type UserPortalSettings = {
  /** Users may install the agent on a device of theirs. */
  agentInstallEnabled: Scalars['Boolean']['output'];
  cookie: PortalCookie;
  /** A session ends when it has not been used for so long. */
  idleMinutes: Scalars['Int']['output'];
  /** Shown to users where they change their password. */
  passwordInstruction?: Maybe<Scalars['String']['output']>;
  /** Users may edit their own profile. */
  profileEditable: Scalars['Boolean']['output'];
  /** A session ends so long after the sign-in. */
  sessionMinutes: Scalars['Int']['output'];
  /** Sessions that began before hold no longer; null until `endUserPortalSessions` was called for all users. */
  sessionsEndedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** What somebody else is to the user: `assistant`, and who it is. */
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

/** How a user was made. */
export type UserSource =
  | 'APPLICATION'
  /** By a run of a directory integration. */
  | 'DIRECTORY'
  /** From a file, by a `UserImport`. */
  | 'IMPORT'
  /** One by one, with `createUser`. */
  | 'MANUAL';

/** Whether a user gets in: only an ACTIVATED one does. */
export type UserState =
  | 'ACTIVATED'
  /** Created, without access to anything yet. */
  | 'STAGED'
  /** Kept out until `activateUser`. Nothing of the user is lost; the next EXPORT of an application takes them out of it. */
  | 'SUSPENDED';

/**
 * Exactly one test on a version. Versions are compared number by number, of whatever stands between the digits: `2.9` is less
 * than `2.10`, and `1.2` equals `1.2.0`. Letters do not count: `1.0-rc1` is read as `1.0.1`. A version without digits is neither
 * less nor more.
 */
export type VersionFilter =
  /** The very text. */
  { eq: Scalars['String']['input']; gt?: never; gte?: never; isNull?: never; lt?: never; lte?: never; startsWith?: never; }
  |  { eq?: never; gt: Scalars['String']['input']; gte?: never; isNull?: never; lt?: never; lte?: never; startsWith?: never; }
  |  { eq?: never; gt?: never; gte: Scalars['String']['input']; isNull?: never; lt?: never; lte?: never; startsWith?: never; }
  |  /** True for rows without a version. */
  { eq?: never; gt?: never; gte?: never; isNull: Scalars['Boolean']['input']; lt?: never; lte?: never; startsWith?: never; }
  |  { eq?: never; gt?: never; gte?: never; isNull?: never; lt: Scalars['String']['input']; lte?: never; startsWith?: never; }
  |  { eq?: never; gt?: never; gte?: never; isNull?: never; lt?: never; lte: Scalars['String']['input']; startsWith?: never; }
  |  { eq?: never; gt?: never; gte?: never; isNull?: never; lt?: never; lte?: never; startsWith: Scalars['String']['input']; };

/** The caller. */
export type Viewer = {
  /** One entry a scope, in the matrix's order. */
  access: Array<ViewerAccess>;
  /** `adm_…`; for a service account `sva_…`. */
  administratorId: Scalars['ID']['output'];
  /** Your own keys, oldest first. */
  apiKeys: Array<ApiKey>;
  /** What to show to an administrator whose role is limited; null where nothing is. */
  banner?: Maybe<Scalars['String']['output']>;
  email: Scalars['String']['output'];
  /** Where you belong: your sessions and keys are there. */
  homeOrganizationId: Scalars['ID']['output'];
  homeOrganizationName: Scalars['String']['output'];
  name: Scalars['String']['output'];
  /** Where you act: your own organization, or the one that `x-org-id` has chosen. */
  organizationId: Scalars['ID']['output'];
  organizationName: Scalars['String']['output'];
  /** The organizations that you may choose by the header `x-org-id`, by name: docs/providers.md. */
  organizations?: Maybe<ViewerOrganizationConnection>;
  remoteAssist: ViewerRemoteAssist;
  role: Role;
  /** A service account: no person is behind it, and `administratorId` is the account's. */
  serviceAccount: Scalars['Boolean']['output'];
  /** Your sessions, the newest first. */
  sessions: Array<Session>;
  signInMethods: SignInMethods;
};


/** The caller. */
export type ViewerOrganizationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ViewerOrganizationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** The caller's cell in one scope. */
export type ViewerAccess = {
  /** What you may do beyond the level while `condition` holds. */
  actions: Array<Action>;
  /** Null where your cell has none. */
  condition?: Maybe<AccessCondition>;
  /** What is left of the role's by the key that asks, where it has limits. */
  level: AccessLevel;
  scope: Scope;
};

/** An organization of your provider's that you may work in, besides your own. */
export type ViewerOrganization = {
  /** This very request has chosen it. */
  chosen: Scalars['Boolean']['output'];
  /** What `x-org-id` takes. */
  id: Scalars['ID']['output'];
  logoUrl?: Maybe<Scalars['String']['output']>;
  name: Scalars['String']['output'];
};

export type ViewerOrganizationConnection = {
  edges: Array<ViewerOrganizationEdge>;
  nodes: Array<ViewerOrganization>;
  pageInfo: PageInfo;
  /** All organizations that the filter lets through, counted when asked for. */
  totalCount: Scalars['Int']['output'];
};

export type ViewerOrganizationEdge = {
  cursor: Scalars['String']['output'];
  node: ViewerOrganization;
};

/** What is asked must hold together. */
export type ViewerOrganizationFilter = {
  name?: InputMaybe<StringFilter>;
};

/** What the caller may launch. */
export type ViewerRemoteAssist = {
  /** When the caller's last standing grant ends; null where none stands. */
  allowedUntil?: Maybe<Scalars['DateTime']['output']>;
  /** The device groups to which all standing grants are limited; empty where one is for all devices, or none stands. */
  deviceGroupIds: Array<Scalars['ID']['output']>;
  launching: RemoteAssistLaunching;
};

/** A Workday report of workers, read as JSON from its web service (Reports as a Service). Runs: IMPORT and TEST. */
export type WorkdayDirectory = Directory & Node & Resource & {
  associations?: Maybe<AssociationConnection>;
  attributeMappings: Array<DirectoryAttributeMapping>;
  createdAt: Scalars['DateTime']['output'];
  credential?: Maybe<DirectoryCredential>;
  enabled: Scalars['Boolean']['output'];
  id: Scalars['ID']['output'];
  /** The report's column that identifies a worker. */
  identifierColumn: Scalars['String']['output'];
  kind: DirectoryKind;
  /** When users were last imported to the end. */
  lastImportAt?: Maybe<Scalars['DateTime']['output']>;
  matchBy: DirectoryMatch;
  name: Scalars['String']['output'];
  /** Where a refresh token gets access tokens; needed with that kind of credential. */
  refreshTokenUrl?: Maybe<Scalars['String']['output']>;
  /** The address of the report. */
  reportUrl: Scalars['String']['output'];
  syncRuns?: Maybe<DirectorySyncRunConnection>;
  syncStatus?: Maybe<DirectorySyncStatus>;
  traverse?: Maybe<TraversedResourceConnection>;
  updatedAt: Scalars['DateTime']['output'];
  userGroups?: Maybe<UserGroupConnection>;
  users?: Maybe<UserConnection>;
};


/** A Workday report of workers, read as JSON from its web service (Reports as a Service). Runs: IMPORT and TEST. */
export type WorkdayDirectoryAssociationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<ResourceKind>>;
};


/** A Workday report of workers, read as JSON from its web service (Reports as a Service). Runs: IMPORT and TEST. */
export type WorkdayDirectorySyncRunsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DirectorySyncRunFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<DirectorySyncRunSort>;
};


/** A Workday report of workers, read as JSON from its web service (Reports as a Service). Runs: IMPORT and TEST. */
export type WorkdayDirectoryTraverseArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<ResourceKind>>;
};


/** A Workday report of workers, read as JSON from its web service (Reports as a Service). Runs: IMPORT and TEST. */
export type WorkdayDirectoryUserGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<UserGroupFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<GroupSort>;
};


/** A Workday report of workers, read as JSON from its web service (Reports as a Service). Runs: IMPORT and TEST. */
export type WorkdayDirectoryUsersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<UserFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<UserSort>;
};

/** Addresses are https, of hosts on the public Internet unless the installation allows others. */
export type WorkdayDirectoryInput = {
  /** `Employee_ID` unless said. */
  identifierColumn?: InputMaybe<Scalars['String']['input']>;
  /** EMAIL unless said. */
  matchBy?: InputMaybe<DirectoryMatch>;
  /** A change takes the credential away. */
  refreshTokenUrl?: InputMaybe<Scalars['String']['input']>;
  /** Needed for a new one. A change takes the credential away. */
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
