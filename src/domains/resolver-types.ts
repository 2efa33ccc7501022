// Made by `npm run codegen` from schema/*.graphql and the rows of the domains. Do not edit.
import type * as Types from '../generated/graphql.ts';

import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { AdministratorRow } from './administrators/entity.ts';
import type { Connection } from '../relay/connection.ts';
import type { ApiKeyRow } from './api-keys/entity.ts';
import type { AppleAutomatedEnrollmentRow, AppleMdmRow } from './mdm/entity.ts';
import type { AppleMdmPayloadParent, MdmSettingsParent, MdmSettingsPayloadParent } from './mdm/parents.ts';
import type { AssociationParent, AssociationConnectionParent, AssociationPayloadParent, ResourceReferenceParent, TraversedResourceParent, TraversedResourceConnectionParent } from './graph/parents.ts';
import type { AuthenticationConditionRow, AuthenticationEffectRow, AuthenticationPolicyRow, AuthenticationPolicyTargetsRow, IpListRow, LockoutPolicyRow, MfaPolicyRow, PasswordPolicyRow } from './authentication/entity.ts';
import type { AuthenticationEvaluationParent, AuthenticationPolicyPayloadParent, AuthenticationSettingsParent, AuthenticationSettingsPayloadParent, EvaluatedPolicyParent, IpListPayloadParent } from './authentication/parents.ts';
import type { BillingAccountParent } from './billing/parents.ts';
import type { CommandRow } from './commands/entity.ts';
import type { CommandResultRow, CommandRunRow } from './commands/run-entity.ts';
import type { ConnectKeyRow } from './agents/entity.ts';
import type { ConnectKeyPayloadParent, NewConnectKeyPayloadParent } from './agents/parents.ts';
import type { DeviceRow, DeviceActionRow, UserBindingRow } from './devices/entity.ts';
import type { DeviceAccountRow } from './devices/account-entity.ts';
import type { DeviceGroupRow, UserGroupRow } from './groups/entity.ts';
import type { DirectoryRow, DirectoryExportRow, DirectorySyncRunRow } from './directories/entity.ts';
import type { DirectoryEventRow } from './insights/entity.ts';
import type { DirectoryEventExportRow } from './event-exports/entity.ts';
import type { EmailSettingsRow, OrganizationRow, OrganizationLogoRow, OrganizationSettingsRow, UserPortalSettingsRow } from './organization/entity.ts';
import type { EmailTemplateParent } from './organization/email-types.ts';
import type { EmailTemplatePayloadParent, EndUserPortalSessionsPayloadParent, OrganizationPayloadParent } from './organization/parents.ts';
import type { EntitlementRow, PlanRow } from './billing/account-entity.ts';
import type { InvoiceRow, PaymentMethodRow } from './billing/entity.ts';
import type { ManagedOrganizationRow, ProviderRow, ProviderAdministratorRow } from './mtp/entity.ts';
import type { NewApiKeyPayloadParent } from './api-keys/parents.ts';
import type { NewTriggerSecretPayloadParent } from './commands/parents.ts';
import type { NotificationRow } from './notifications/entity.ts';
import type { NotificationPayloadParent } from './notifications/parents.ts';
import type { PolicyRow, PolicyResultRow } from './policies/entity.ts';
import type { PolicyGroupRow } from './policy-groups/entity.ts';
import type { PolicyGroupPayloadParent } from './policy-groups/parents.ts';
import type { RadiusServerRow } from './radius/entity.ts';
import type { RemoteAssistGrantRow, RemoteAssistSessionRow } from './assist/entity.ts';
import type { SavedQueryRow } from './saved-queries/entity.ts';
import type { SavedQueryPayloadParent, SavedQueryRowsParent } from './saved-queries/parents.ts';
import type { ServiceAccountRow } from './service-accounts/entity.ts';
import type { ServiceAccountPayloadParent } from './service-accounts/parents.ts';
import type { SessionRow, SignInMethodsRow } from './account/entity.ts';
import type { SoftwareAppRow, SoftwareAppSettingsRow, SoftwareStatusRow } from './software/entity.ts';
import type { SoftwareAppPayloadParent } from './software/parents.ts';
import type { SsoApplicationRow } from './sso/entity.ts';
import type { SupportCaseRow } from './support/entity.ts';
import type { SupportCaseAttachmentRow, SupportCaseCommentRow, SupportCaseStatusChangeRow } from './support/activity-entity.ts';
import type { SystemInsightsParent } from './system-insights/store.ts';
import type { UserRow } from './users/entity.ts';
import type { UserExportRow } from './user-exports/entity.ts';
import type { UserImportRow, UserImportEntryRow } from './imports/entity.ts';
import type { ViewerOrganizationRow } from './mtp/viewer-entity.ts';
import type { Principal, Context } from '../core/context.ts';
import type { Row } from '../relay/entity.ts';
import type { UserLinkResult } from './users/mail-links-store.ts';
import type { MemberPreview } from './groups/member-query-entity.ts';
import type { SsoTemplate } from './sso/types.ts';
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };


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
) => Types.Maybe<TTypes> | Promise<Types.Maybe<TTypes>>;

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
  AccessCondition: Types.AccessCondition;
  AccessLevel: Types.AccessLevel;
  AccessRequirement: ResolverTypeWrapper<Types.AccessRequirement>;
  Action: Types.Action;
  ActiveDirectory: ResolverTypeWrapper<DirectoryRow>;
  ActiveDirectoryDelegation: Types.ActiveDirectoryDelegation;
  ActiveDirectoryInput: Types.ActiveDirectoryInput;
  ActiveDirectoryPermission: Types.ActiveDirectoryPermission;
  ActiveDirectoryUseCase: Types.ActiveDirectoryUseCase;
  AddPaymentMethodInput: Types.AddPaymentMethodInput;
  AddSshKeyInput: Types.AddSshKeyInput;
  AddSupportCaseCommentInput: Types.AddSupportCaseCommentInput;
  AddressFamily: Types.AddressFamily;
  Administrator: ResolverTypeWrapper<AdministratorRow>;
  AdministratorConnection: ResolverTypeWrapper<Connection>;
  AdministratorEdge: ResolverTypeWrapper<Omit<Types.AdministratorEdge, 'node'> & { node: ResolversTypes['Administrator'] }>;
  AdministratorFilter: Types.AdministratorFilter;
  AdministratorMfa: ResolverTypeWrapper<Types.AdministratorMfa>;
  AdministratorPayload: ResolverTypeWrapper<{ administratorId: string }>;
  AdministratorSort: Types.AdministratorSort;
  AdministratorSortField: Types.AdministratorSortField;
  AgentInstall: ResolverTypeWrapper<Types.AgentInstall>;
  ApiKey: ResolverTypeWrapper<ApiKeyRow>;
  AppleAutomatedEnrollment: ResolverTypeWrapper<AppleAutomatedEnrollmentRow>;
  AppleMdm: ResolverTypeWrapper<AppleMdmRow>;
  AppleMdmConnection: ResolverTypeWrapper<Connection>;
  AppleMdmEdge: ResolverTypeWrapper<Omit<Types.AppleMdmEdge, 'node'> & { node: ResolversTypes['AppleMdm'] }>;
  AppleMdmFilter: Types.AppleMdmFilter;
  AppleMdmPayload: ResolverTypeWrapper<AppleMdmPayloadParent>;
  AppleMdmSort: Types.AppleMdmSort;
  AppleMdmSortField: Types.AppleMdmSortField;
  AssignAdministratorRoleInput: Types.AssignAdministratorRoleInput;
  Association: ResolverTypeWrapper<AssociationParent>;
  AssociationConnection: ResolverTypeWrapper<AssociationConnectionParent>;
  AssociationEdge: ResolverTypeWrapper<Omit<Types.AssociationEdge, 'node'> & { node: ResolversTypes['Association'] }>;
  AssociationInput: Types.AssociationInput;
  AssociationPath: ResolverTypeWrapper<Omit<Types.AssociationPath, 'associations'> & { associations: Array<ResolversTypes['Association']> }>;
  AssociationPayload: ResolverTypeWrapper<AssociationPayloadParent>;
  AssociationRelation: Types.AssociationRelation;
  AttachSupportCaseFileInput: Types.AttachSupportCaseFileInput;
  AttributeOperator: Types.AttributeOperator;
  AuthenticationAction: Types.AuthenticationAction;
  AuthenticationCondition: ResolverTypeWrapper<AuthenticationConditionRow>;
  AuthenticationConditionInput: Types.AuthenticationConditionInput;
  AuthenticationEffect: ResolverTypeWrapper<AuthenticationEffectRow>;
  AuthenticationEffectInput: Types.AuthenticationEffectInput;
  AuthenticationEvaluation: ResolverTypeWrapper<AuthenticationEvaluationParent>;
  AuthenticationFactor: Types.AuthenticationFactor;
  AuthenticationPolicy: ResolverTypeWrapper<AuthenticationPolicyRow>;
  AuthenticationPolicyConnection: ResolverTypeWrapper<Connection>;
  AuthenticationPolicyEdge: ResolverTypeWrapper<Omit<Types.AuthenticationPolicyEdge, 'node'> & { node: ResolversTypes['AuthenticationPolicy'] }>;
  AuthenticationPolicyFilter: Types.AuthenticationPolicyFilter;
  AuthenticationPolicyPayload: ResolverTypeWrapper<AuthenticationPolicyPayloadParent>;
  AuthenticationPolicySort: Types.AuthenticationPolicySort;
  AuthenticationPolicySortField: Types.AuthenticationPolicySortField;
  AuthenticationPolicyTargets: ResolverTypeWrapper<AuthenticationPolicyTargetsRow>;
  AuthenticationPolicyTargetsInput: Types.AuthenticationPolicyTargetsInput;
  AuthenticationReason: Types.AuthenticationReason;
  AuthenticationResource: Types.AuthenticationResource;
  AuthenticationSettings: ResolverTypeWrapper<AuthenticationSettingsParent>;
  AuthenticationSettingsPayload: ResolverTypeWrapper<AuthenticationSettingsPayloadParent>;
  AuthenticationUserField: Types.AuthenticationUserField;
  BeginTotpPayload: ResolverTypeWrapper<Types.BeginTotpPayload>;
  BillingAccount: ResolverTypeWrapper<BillingAccountParent>;
  BillingAccountPayload: ResolverTypeWrapper<{}>;
  BillingAddress: ResolverTypeWrapper<BillingAccountParent>;
  BillingContact: ResolverTypeWrapper<Types.BillingContact>;
  BillingInterval: Types.BillingInterval;
  BillingModel: Types.BillingModel;
  BillingPlan: ResolverTypeWrapper<PlanRow>;
  BillingPlanStatus: Types.BillingPlanStatus;
  BillingUnit: Types.BillingUnit;
  BindUserInput: Types.BindUserInput;
  BindUserPayload: ResolverTypeWrapper<{ userId: string; deviceId: string }>;
  Boolean: ResolverTypeWrapper<Types.Scalars['Boolean']['output']>;
  CardBrand: Types.CardBrand;
  Certificate: ResolverTypeWrapper<Types.Certificate>;
  ChangeEmailInput: Types.ChangeEmailInput;
  ChangeEmailPayload: ResolverTypeWrapper<Types.ChangeEmailPayload>;
  ChangePasswordInput: Types.ChangePasswordInput;
  Command: ResolverTypeWrapper<CommandRow>;
  CommandAssignmentInput: Types.CommandAssignmentInput;
  CommandAssociationInput: Types.CommandAssociationInput;
  CommandConnection: ResolverTypeWrapper<Connection>;
  CommandDefinition: ResolverTypeWrapper<CommandRunRow>;
  CommandEdge: ResolverTypeWrapper<Omit<Types.CommandEdge, 'node'> & { node: ResolversTypes['Command'] }>;
  CommandFile: ResolverTypeWrapper<Types.CommandFile>;
  CommandFileContent: ResolverTypeWrapper<Types.CommandFileContent>;
  CommandFileInput: Types.CommandFileInput;
  CommandFilter: Types.CommandFilter;
  CommandLaunchType: Types.CommandLaunchType;
  CommandPayload: ResolverTypeWrapper<{ commandId: string }>;
  CommandRepeat: Types.CommandRepeat;
  CommandResult: ResolverTypeWrapper<CommandResultRow>;
  CommandResultConnection: ResolverTypeWrapper<Connection>;
  CommandResultEdge: ResolverTypeWrapper<Omit<Types.CommandResultEdge, 'node'> & { node: ResolversTypes['CommandResult'] }>;
  CommandResultFilter: Types.CommandResultFilter;
  CommandResultSort: Types.CommandResultSort;
  CommandResultSortField: Types.CommandResultSortField;
  CommandResultState: Types.CommandResultState;
  CommandRun: ResolverTypeWrapper<CommandRunRow>;
  CommandRunConnection: ResolverTypeWrapper<Connection>;
  CommandRunCounts: ResolverTypeWrapper<Types.CommandRunCounts>;
  CommandRunEdge: ResolverTypeWrapper<Omit<Types.CommandRunEdge, 'node'> & { node: ResolversTypes['CommandRun'] }>;
  CommandRunFilter: Types.CommandRunFilter;
  CommandRunPayload: ResolverTypeWrapper<{ runId: string }>;
  CommandRunSort: Types.CommandRunSort;
  CommandRunSortField: Types.CommandRunSortField;
  CommandRunState: Types.CommandRunState;
  CommandSchedule: ResolverTypeWrapper<Types.CommandSchedule>;
  CommandScheduleInput: Types.CommandScheduleInput;
  CommandShell: Types.CommandShell;
  CommandSort: Types.CommandSort;
  CommandSortField: Types.CommandSortField;
  CommandTargetsInput: Types.CommandTargetsInput;
  CommandTriggerSecret: ResolverTypeWrapper<Types.CommandTriggerSecret>;
  CommandType: Types.CommandType;
  ConfirmTotpInput: Types.ConfirmTotpInput;
  ConfirmedInput: Types.ConfirmedInput;
  ConnectKey: ResolverTypeWrapper<ConnectKeyRow>;
  ConnectKeyConnection: ResolverTypeWrapper<Connection>;
  ConnectKeyEdge: ResolverTypeWrapper<Omit<Types.ConnectKeyEdge, 'node'> & { node: ResolversTypes['ConnectKey'] }>;
  ConnectKeyFilter: Types.ConnectKeyFilter;
  ConnectKeyPayload: ResolverTypeWrapper<ConnectKeyPayloadParent>;
  ConnectKeySort: Types.ConnectKeySort;
  ConnectKeySortField: Types.ConnectKeySortField;
  ContractType: Types.ContractType;
  CoordinateKind: Types.CoordinateKind;
  CreateAdministratorInput: Types.CreateAdministratorInput;
  CreateApiKeyInput: Types.CreateApiKeyInput;
  CreateAppleMdmInput: Types.CreateAppleMdmInput;
  CreateAuthenticationPolicyInput: Types.CreateAuthenticationPolicyInput;
  CreateCommandInput: Types.CreateCommandInput;
  CreateConnectKeyInput: Types.CreateConnectKeyInput;
  CreateDeviceGroupInput: Types.CreateDeviceGroupInput;
  CreateDirectoryEventExportInput: Types.CreateDirectoryEventExportInput;
  CreateDirectoryInput: Types.CreateDirectoryInput;
  CreateIpListInput: Types.CreateIpListInput;
  CreateManagedOrganizationInput: Types.CreateManagedOrganizationInput;
  CreatePolicyGroupInput: Types.CreatePolicyGroupInput;
  CreatePolicyInput: Types.CreatePolicyInput;
  CreateRadiusServerInput: Types.CreateRadiusServerInput;
  CreateSavedQueryInput: Types.CreateSavedQueryInput;
  CreateServiceAccountInput: Types.CreateServiceAccountInput;
  CreateServiceAccountKeyInput: Types.CreateServiceAccountKeyInput;
  CreateSoftwareAppInput: Types.CreateSoftwareAppInput;
  CreateSsoApplicationInput: Types.CreateSsoApplicationInput;
  CreateUserExportInput: Types.CreateUserExportInput;
  CreateUserGroupInput: Types.CreateUserGroupInput;
  CreateUserImportInput: Types.CreateUserImportInput;
  CreateUserInput: Types.CreateUserInput;
  CronScheduleInput: Types.CronScheduleInput;
  CustomAttribute: ResolverTypeWrapper<Types.CustomAttribute>;
  CustomAttributeInput: Types.CustomAttributeInput;
  DateTime: ResolverTypeWrapper<Types.Scalars['DateTime']['output']>;
  DateTimeFilter: Types.DateTimeFilter;
  DeleteAdministratorPayload: ResolverTypeWrapper<Types.DeleteAdministratorPayload>;
  DeleteAppleMdmPayload: ResolverTypeWrapper<Types.DeleteAppleMdmPayload>;
  DeleteAuthenticationPolicyPayload: ResolverTypeWrapper<Types.DeleteAuthenticationPolicyPayload>;
  DeleteCommandPayload: ResolverTypeWrapper<Types.DeleteCommandPayload>;
  DeleteCommandResultsInput: Types.DeleteCommandResultsInput;
  DeleteCommandResultsPayload: ResolverTypeWrapper<Types.DeleteCommandResultsPayload>;
  DeleteDeviceGroupPayload: ResolverTypeWrapper<Types.DeleteDeviceGroupPayload>;
  DeleteDevicePayload: ResolverTypeWrapper<Types.DeleteDevicePayload>;
  DeleteDirectoryEventExportPayload: ResolverTypeWrapper<Types.DeleteDirectoryEventExportPayload>;
  DeleteDirectoryPayload: ResolverTypeWrapper<Types.DeleteDirectoryPayload>;
  DeleteIpListPayload: ResolverTypeWrapper<Types.DeleteIpListPayload>;
  DeletePolicyGroupPayload: ResolverTypeWrapper<Types.DeletePolicyGroupPayload>;
  DeletePolicyPayload: ResolverTypeWrapper<Types.DeletePolicyPayload>;
  DeleteRadiusServerPayload: ResolverTypeWrapper<Types.DeleteRadiusServerPayload>;
  DeleteSavedQueryPayload: ResolverTypeWrapper<Types.DeleteSavedQueryPayload>;
  DeleteServiceAccountPayload: ResolverTypeWrapper<Types.DeleteServiceAccountPayload>;
  DeleteSoftwareAppPayload: ResolverTypeWrapper<Types.DeleteSoftwareAppPayload>;
  DeleteSsoApplicationPayload: ResolverTypeWrapper<Types.DeleteSsoApplicationPayload>;
  DeleteUserExportPayload: ResolverTypeWrapper<Types.DeleteUserExportPayload>;
  DeleteUserGroupPayload: ResolverTypeWrapper<Types.DeleteUserGroupPayload>;
  DeleteUserImportPayload: ResolverTypeWrapper<Types.DeleteUserImportPayload>;
  DeleteUserPayload: ResolverTypeWrapper<Types.DeleteUserPayload>;
  Device: ResolverTypeWrapper<DeviceRow>;
  DeviceAccount: ResolverTypeWrapper<DeviceAccountRow>;
  DeviceAccountConnection: ResolverTypeWrapper<Connection>;
  DeviceAccountEdge: ResolverTypeWrapper<Omit<Types.DeviceAccountEdge, 'node'> & { node: ResolversTypes['DeviceAccount'] }>;
  DeviceAccountFilter: Types.DeviceAccountFilter;
  DeviceAccountSort: Types.DeviceAccountSort;
  DeviceAccountSortField: Types.DeviceAccountSortField;
  DeviceAccountState: Types.DeviceAccountState;
  DeviceAction: ResolverTypeWrapper<DeviceActionRow>;
  DeviceActionConnection: ResolverTypeWrapper<Connection>;
  DeviceActionEdge: ResolverTypeWrapper<Omit<Types.DeviceActionEdge, 'node'> & { node: ResolversTypes['DeviceAction'] }>;
  DeviceActionFilter: Types.DeviceActionFilter;
  DeviceActionKind: Types.DeviceActionKind;
  DeviceActionPayload: ResolverTypeWrapper<{ actionId: string }>;
  DeviceActionSort: Types.DeviceActionSort;
  DeviceActionSortField: Types.DeviceActionSortField;
  DeviceActionState: Types.DeviceActionState;
  DeviceAgent: ResolverTypeWrapper<Types.DeviceAgent>;
  DeviceConnection: ResolverTypeWrapper<Connection>;
  DeviceEdge: ResolverTypeWrapper<Omit<Types.DeviceEdge, 'node'> & { node: ResolversTypes['Device'] }>;
  DeviceFactsInput: Types.DeviceFactsInput;
  DeviceFilter: Types.DeviceFilter;
  DeviceGroup: ResolverTypeWrapper<DeviceGroupRow>;
  DeviceGroupAssociationInput: Types.DeviceGroupAssociationInput;
  DeviceGroupConnection: ResolverTypeWrapper<Connection>;
  DeviceGroupEdge: ResolverTypeWrapper<Omit<Types.DeviceGroupEdge, 'node'> & { node: ResolversTypes['DeviceGroup'] }>;
  DeviceGroupFilter: Types.DeviceGroupFilter;
  DeviceGroupMembersInput: Types.DeviceGroupMembersInput;
  DeviceGroupPayload: ResolverTypeWrapper<{ groupId: string }>;
  DeviceGroupSuggestionsInput: Types.DeviceGroupSuggestionsInput;
  DeviceHardware: ResolverTypeWrapper<Types.DeviceHardware>;
  DeviceMdm: ResolverTypeWrapper<Types.DeviceMdm>;
  DeviceMemberClause: ResolverTypeWrapper<Types.DeviceMemberClause>;
  DeviceMemberClauseInput: Types.DeviceMemberClauseInput;
  DeviceMemberCondition: ResolverTypeWrapper<Types.DeviceMemberCondition>;
  DeviceMemberConditionInput: Types.DeviceMemberConditionInput;
  DeviceMemberField: Types.DeviceMemberField;
  DeviceMemberPreview: ResolverTypeWrapper<MemberPreview>;
  DeviceMemberQuery: ResolverTypeWrapper<Types.DeviceMemberQuery>;
  DeviceMemberQueryInput: Types.DeviceMemberQueryInput;
  DeviceNetwork: ResolverTypeWrapper<Types.DeviceNetwork>;
  DevicePayload: ResolverTypeWrapper<{ deviceId: string }>;
  DeviceServiceAccount: ResolverTypeWrapper<Types.DeviceServiceAccount>;
  DeviceSort: Types.DeviceSort;
  DeviceSortField: Types.DeviceSortField;
  Directory: ResolverTypeWrapper<DirectoryRow>;
  DirectoryAttribute: ResolverTypeWrapper<Types.DirectoryAttribute>;
  DirectoryAttributeCatalog: ResolverTypeWrapper<Types.DirectoryAttributeCatalog>;
  DirectoryAttributeMapping: ResolverTypeWrapper<Types.DirectoryAttributeMapping>;
  DirectoryAttributeMappingInput: Types.DirectoryAttributeMappingInput;
  DirectoryConnection: ResolverTypeWrapper<Connection>;
  DirectoryCredential: ResolverTypeWrapper<Types.DirectoryCredential>;
  DirectoryCredentialKind: Types.DirectoryCredentialKind;
  DirectoryEdge: ResolverTypeWrapper<Omit<Types.DirectoryEdge, 'node'> & { node: ResolversTypes['Directory'] }>;
  DirectoryEvent: ResolverTypeWrapper<DirectoryEventRow>;
  DirectoryEventColumn: Types.DirectoryEventColumn;
  DirectoryEventConnection: ResolverTypeWrapper<Connection>;
  DirectoryEventEdge: ResolverTypeWrapper<Omit<Types.DirectoryEventEdge, 'node'> & { node: ResolversTypes['DirectoryEvent'] }>;
  DirectoryEventExport: ResolverTypeWrapper<DirectoryEventExportRow>;
  DirectoryEventExportConnection: ResolverTypeWrapper<Connection>;
  DirectoryEventExportEdge: ResolverTypeWrapper<Omit<Types.DirectoryEventExportEdge, 'node'> & { node: ResolversTypes['DirectoryEventExport'] }>;
  DirectoryEventExportFilter: Types.DirectoryEventExportFilter;
  DirectoryEventExportPayload: ResolverTypeWrapper<{ exportId: string }>;
  DirectoryEventExportSort: Types.DirectoryEventExportSort;
  DirectoryEventExportSortField: Types.DirectoryEventExportSortField;
  DirectoryEventFilter: Types.DirectoryEventFilter;
  DirectoryEventPurge: ResolverTypeWrapper<Types.DirectoryEventPurge>;
  DirectoryEventRetention: ResolverTypeWrapper<Types.DirectoryEventRetention>;
  DirectoryEventRetentionPayload: ResolverTypeWrapper<Types.DirectoryEventRetentionPayload>;
  DirectoryEventSort: Types.DirectoryEventSort;
  DirectoryEventSortField: Types.DirectoryEventSortField;
  DirectoryExport: ResolverTypeWrapper<DirectoryExportRow>;
  DirectoryExportConnection: ResolverTypeWrapper<Connection>;
  DirectoryExportEdge: ResolverTypeWrapper<Omit<Types.DirectoryExportEdge, 'node'> & { node: ResolversTypes['DirectoryExport'] }>;
  DirectoryExportFilter: Types.DirectoryExportFilter;
  DirectoryExportOutage: ResolverTypeWrapper<Types.DirectoryExportOutage>;
  DirectoryExportSort: Types.DirectoryExportSort;
  DirectoryExportSortField: Types.DirectoryExportSortField;
  DirectoryExportState: Types.DirectoryExportState;
  DirectoryFilter: Types.DirectoryFilter;
  DirectoryKind: Types.DirectoryKind;
  DirectoryMappingDirection: Types.DirectoryMappingDirection;
  DirectoryMatch: Types.DirectoryMatch;
  DirectoryPasswordInput: Types.DirectoryPasswordInput;
  DirectoryPayload: ResolverTypeWrapper<{ directoryId: string }>;
  DirectoryRefreshTokenInput: Types.DirectoryRefreshTokenInput;
  DirectoryServiceAccountInput: Types.DirectoryServiceAccountInput;
  DirectorySettingsInput: Types.DirectorySettingsInput;
  DirectorySort: Types.DirectorySort;
  DirectorySortField: Types.DirectorySortField;
  DirectorySyncFault: ResolverTypeWrapper<Types.DirectorySyncFault>;
  DirectorySyncKind: Types.DirectorySyncKind;
  DirectorySyncRun: ResolverTypeWrapper<DirectorySyncRunRow>;
  DirectorySyncRunConnection: ResolverTypeWrapper<Connection>;
  DirectorySyncRunEdge: ResolverTypeWrapper<Omit<Types.DirectorySyncRunEdge, 'node'> & { node: ResolversTypes['DirectorySyncRun'] }>;
  DirectorySyncRunFilter: Types.DirectorySyncRunFilter;
  DirectorySyncRunPayload: ResolverTypeWrapper<{ runId: string }>;
  DirectorySyncRunSort: Types.DirectorySyncRunSort;
  DirectorySyncRunSortField: Types.DirectorySyncRunSortField;
  DirectorySyncState: Types.DirectorySyncState;
  DirectorySyncStatus: ResolverTypeWrapper<Types.DirectorySyncStatus>;
  DirectoryUserAction: Types.DirectoryUserAction;
  DirectoryUserField: Types.DirectoryUserField;
  DiskEncryption: ResolverTypeWrapper<{ deviceId: string; active: boolean; keyPresent: boolean }>;
  EmailPreview: ResolverTypeWrapper<Types.EmailPreview>;
  EmailSettings: ResolverTypeWrapper<EmailSettingsRow>;
  EmailTemplate: ResolverTypeWrapper<EmailTemplateParent>;
  EmailTemplatePayload: ResolverTypeWrapper<EmailTemplatePayloadParent>;
  EmailTemplateType: Types.EmailTemplateType;
  EmailTexts: ResolverTypeWrapper<Types.EmailTexts>;
  EmailVariable: ResolverTypeWrapper<Types.EmailVariable>;
  EndSessionPayload: ResolverTypeWrapper<Types.EndSessionPayload>;
  EndSessionsPayload: ResolverTypeWrapper<Types.EndSessionsPayload>;
  EndUserPortalSessionsInput: Types.EndUserPortalSessionsInput;
  EndUserPortalSessionsPayload: ResolverTypeWrapper<EndUserPortalSessionsPayloadParent>;
  EnrollmentStatus: Types.EnrollmentStatus;
  Entitlement: ResolverTypeWrapper<EntitlementRow>;
  EvaluateAuthenticationInput: Types.EvaluateAuthenticationInput;
  EvaluatedPolicy: ResolverTypeWrapper<EvaluatedPolicyParent>;
  EventCount: ResolverTypeWrapper<Types.EventCount>;
  EventCredential: Types.EventCredential;
  EventField: Types.EventField;
  EventInterval: Types.EventInterval;
  EventValue: ResolverTypeWrapper<Types.EventValue>;
  ExcludeUserFromMfaInput: Types.ExcludeUserFromMfaInput;
  ExportFailure: Types.ExportFailure;
  ExportFormat: Types.ExportFormat;
  ExportState: Types.ExportState;
  ExternalAuthority: Types.ExternalAuthority;
  Float: ResolverTypeWrapper<Types.Scalars['Float']['output']>;
  GenerateSsoCertificateInput: Types.GenerateSsoCertificateInput;
  GoogleWorkspaceDirectory: ResolverTypeWrapper<DirectoryRow>;
  GoogleWorkspaceDirectoryInput: Types.GoogleWorkspaceDirectoryInput;
  GrantRemoteAssistInput: Types.GrantRemoteAssistInput;
  Group: ResolverTypeWrapper<Row>;
  GroupSort: Types.GroupSort;
  GroupSortField: Types.GroupSortField;
  HeldChangeReason: Types.HeldChangeReason;
  HeldGroupChange: ResolverTypeWrapper<Types.HeldGroupChange>;
  HeldGroupChangePayload: ResolverTypeWrapper<{ groupId: string }>;
  ID: ResolverTypeWrapper<Types.Scalars['ID']['output']>;
  ImportSsoMetadataInput: Types.ImportSsoMetadataInput;
  InsightsState: Types.InsightsState;
  Int: ResolverTypeWrapper<Types.Scalars['Int']['output']>;
  IntFilter: Types.IntFilter;
  Invoice: ResolverTypeWrapper<InvoiceRow>;
  InvoiceConnection: ResolverTypeWrapper<Connection>;
  InvoiceEdge: ResolverTypeWrapper<Omit<Types.InvoiceEdge, 'node'> & { node: ResolversTypes['Invoice'] }>;
  InvoiceFilter: Types.InvoiceFilter;
  InvoiceLine: ResolverTypeWrapper<Types.InvoiceLine>;
  InvoiceSort: Types.InvoiceSort;
  InvoiceSortField: Types.InvoiceSortField;
  InvoiceStatus: Types.InvoiceStatus;
  IpList: ResolverTypeWrapper<IpListRow>;
  IpListConnection: ResolverTypeWrapper<Connection>;
  IpListEdge: ResolverTypeWrapper<Omit<Types.IpListEdge, 'node'> & { node: ResolversTypes['IpList'] }>;
  IpListFilter: Types.IpListFilter;
  IpListPayload: ResolverTypeWrapper<IpListPayloadParent>;
  IpListSort: Types.IpListSort;
  IpListSortField: Types.IpListSortField;
  JSON: ResolverTypeWrapper<Types.Scalars['JSON']['output']>;
  LaunchRemoteAssistInput: Types.LaunchRemoteAssistInput;
  LdapDirectory: ResolverTypeWrapper<DirectoryRow>;
  LdapDirectoryInput: Types.LdapDirectoryInput;
  LdapGroup: ResolverTypeWrapper<Types.LdapGroup>;
  LdapGroupInput: Types.LdapGroupInput;
  LocalAccount: ResolverTypeWrapper<Types.LocalAccount>;
  LockDeviceInput: Types.LockDeviceInput;
  LockoutPolicy: ResolverTypeWrapper<LockoutPolicyRow>;
  LostMode: Types.LostMode;
  MailUserLinksInput: Types.MailUserLinksInput;
  MailUserLinksPayload: ResolverTypeWrapper<Omit<Types.MailUserLinksPayload, 'results'> & { results: Array<ResolversTypes['UserLinkResult']> }>;
  ManagedOrganization: ResolverTypeWrapper<ManagedOrganizationRow>;
  ManagedOrganizationConnection: ResolverTypeWrapper<Connection>;
  ManagedOrganizationEdge: ResolverTypeWrapper<Omit<Types.ManagedOrganizationEdge, 'node'> & { node: ResolversTypes['ManagedOrganization'] }>;
  ManagedOrganizationFilter: Types.ManagedOrganizationFilter;
  ManagedOrganizationPayload: ResolverTypeWrapper<{ organizationId: string }>;
  ManagedOrganizationPlan: ResolverTypeWrapper<Types.ManagedOrganizationPlan>;
  ManagedOrganizationSort: Types.ManagedOrganizationSort;
  ManagedOrganizationSortField: Types.ManagedOrganizationSortField;
  MdmEnrollmentCount: ResolverTypeWrapper<Types.MdmEnrollmentCount>;
  MdmSettings: ResolverTypeWrapper<MdmSettingsParent>;
  MdmSettingsPayload: ResolverTypeWrapper<MdmSettingsPayloadParent>;
  MdmVendor: Types.MdmVendor;
  MemberOperator: Types.MemberOperator;
  MembershipGuard: ResolverTypeWrapper<Types.MembershipGuard>;
  MembershipGuardInput: Types.MembershipGuardInput;
  MembershipGuardPayload: ResolverTypeWrapper<Types.MembershipGuardPayload>;
  MembershipMethod: Types.MembershipMethod;
  MfaPolicy: ResolverTypeWrapper<MfaPolicyRow>;
  MfaRequirement: Types.MfaRequirement;
  Microsoft365Directory: ResolverTypeWrapper<DirectoryRow>;
  Microsoft365DirectoryInput: Types.Microsoft365DirectoryInput;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NetworkInterface: ResolverTypeWrapper<Types.NetworkInterface>;
  NewApiKeyPayload: ResolverTypeWrapper<NewApiKeyPayloadParent>;
  NewConnectKeyPayload: ResolverTypeWrapper<NewConnectKeyPayloadParent>;
  NewTriggerSecretPayload: ResolverTypeWrapper<NewTriggerSecretPayloadParent>;
  NewUserStates: ResolverTypeWrapper<Types.NewUserStates>;
  NewUserStatesInput: Types.NewUserStatesInput;
  Node: ResolverTypeWrapper<Row>;
  Notification: ResolverTypeWrapper<NotificationRow>;
  NotificationConnection: ResolverTypeWrapper<Connection>;
  NotificationEdge: ResolverTypeWrapper<Omit<Types.NotificationEdge, 'node'> & { node: ResolversTypes['Notification'] }>;
  NotificationFilter: Types.NotificationFilter;
  NotificationKind: Types.NotificationKind;
  NotificationPayload: ResolverTypeWrapper<NotificationPayloadParent>;
  NotificationSeverity: Types.NotificationSeverity;
  NotificationSort: Types.NotificationSort;
  NotificationSortField: Types.NotificationSortField;
  NotificationsPayload: ResolverTypeWrapper<Types.NotificationsPayload>;
  NumberFilter: Types.NumberFilter;
  OpenAccess: Types.OpenAccess;
  OperatingSystem: ResolverTypeWrapper<Types.OperatingSystem>;
  Organization: ResolverTypeWrapper<OrganizationRow>;
  OrganizationAccessInput: Types.OrganizationAccessInput;
  OrganizationAccessPayload: ResolverTypeWrapper<{ administratorId: string }>;
  OrganizationLogo: ResolverTypeWrapper<OrganizationLogoRow>;
  OrganizationPayload: ResolverTypeWrapper<OrganizationPayloadParent>;
  OrganizationSettings: ResolverTypeWrapper<OrganizationSettingsRow>;
  OrganizationStatus: Types.OrganizationStatus;
  OsFamily: Types.OsFamily;
  PackageManager: Types.PackageManager;
  PageInfo: ResolverTypeWrapper<Types.PageInfo>;
  Passkey: ResolverTypeWrapper<Types.Passkey>;
  PasswordCompliance: Types.PasswordCompliance;
  PasswordPolicy: ResolverTypeWrapper<PasswordPolicyRow>;
  PasswordState: ResolverTypeWrapper<Types.PasswordState>;
  PasswordVerdict: Types.PasswordVerdict;
  PaymentMethod: ResolverTypeWrapper<PaymentMethodRow>;
  PaymentMethodConnection: ResolverTypeWrapper<Connection>;
  PaymentMethodEdge: ResolverTypeWrapper<Omit<Types.PaymentMethodEdge, 'node'> & { node: ResolversTypes['PaymentMethod'] }>;
  PaymentMethodFilter: Types.PaymentMethodFilter;
  PaymentMethodPayload: ResolverTypeWrapper<{ paymentMethodId: string }>;
  PaymentMethodSort: Types.PaymentMethodSort;
  PaymentMethodSortField: Types.PaymentMethodSortField;
  PhoneNumber: ResolverTypeWrapper<Types.PhoneNumber>;
  PhoneNumberInput: Types.PhoneNumberInput;
  Policy: ResolverTypeWrapper<PolicyRow>;
  PolicyAssociationInput: Types.PolicyAssociationInput;
  PolicyConnection: ResolverTypeWrapper<Connection>;
  PolicyDelivery: Types.PolicyDelivery;
  PolicyEdge: ResolverTypeWrapper<Omit<Types.PolicyEdge, 'node'> & { node: ResolversTypes['Policy'] }>;
  PolicyFieldType: Types.PolicyFieldType;
  PolicyFilter: Types.PolicyFilter;
  PolicyGroup: ResolverTypeWrapper<PolicyGroupRow>;
  PolicyGroupAssociationInput: Types.PolicyGroupAssociationInput;
  PolicyGroupConnection: ResolverTypeWrapper<Connection>;
  PolicyGroupEdge: ResolverTypeWrapper<Omit<Types.PolicyGroupEdge, 'node'> & { node: ResolversTypes['PolicyGroup'] }>;
  PolicyGroupFilter: Types.PolicyGroupFilter;
  PolicyGroupPayload: ResolverTypeWrapper<PolicyGroupPayloadParent>;
  PolicyGroupPoliciesInput: Types.PolicyGroupPoliciesInput;
  PolicyGroupTargetsInput: Types.PolicyGroupTargetsInput;
  PolicyPayload: ResolverTypeWrapper<{ policyId: string }>;
  PolicyResult: ResolverTypeWrapper<PolicyResultRow>;
  PolicyResultConnection: ResolverTypeWrapper<Connection>;
  PolicyResultEdge: ResolverTypeWrapper<Omit<Types.PolicyResultEdge, 'node'> & { node: ResolversTypes['PolicyResult'] }>;
  PolicyResultFilter: Types.PolicyResultFilter;
  PolicyResultSort: Types.PolicyResultSort;
  PolicyResultSortField: Types.PolicyResultSortField;
  PolicyResultState: Types.PolicyResultState;
  PolicySort: Types.PolicySort;
  PolicySortField: Types.PolicySortField;
  PolicyStanding: Types.PolicyStanding;
  PolicyStats: ResolverTypeWrapper<Types.PolicyStats>;
  PolicyTargetsInput: Types.PolicyTargetsInput;
  PolicyTemplate: ResolverTypeWrapper<Types.PolicyTemplate>;
  PolicyTemplateField: ResolverTypeWrapper<Types.PolicyTemplateField>;
  PolicyTemplateState: Types.PolicyTemplateState;
  PolicyValue: ResolverTypeWrapper<Types.PolicyValue>;
  PolicyValueInput: Types.PolicyValueInput;
  PortalCookie: Types.PortalCookie;
  PosixGroup: ResolverTypeWrapper<Types.PosixGroup>;
  PosixGroupInput: Types.PosixGroupInput;
  PreviewEmailTemplateInput: Types.PreviewEmailTemplateInput;
  ProductCategory: Types.ProductCategory;
  Provider: ResolverTypeWrapper<ProviderRow>;
  ProviderAdministrator: ResolverTypeWrapper<ProviderAdministratorRow>;
  ProviderAdministratorConnection: ResolverTypeWrapper<Connection>;
  ProviderAdministratorEdge: ResolverTypeWrapper<Omit<Types.ProviderAdministratorEdge, 'node'> & { node: ResolversTypes['ProviderAdministrator'] }>;
  ProviderAdministratorFilter: Types.ProviderAdministratorFilter;
  ProviderAdministratorSort: Types.ProviderAdministratorSort;
  ProviderAdministratorSortField: Types.ProviderAdministratorSortField;
  Provisioner: Types.Provisioner;
  PurchaseChannel: Types.PurchaseChannel;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RadiusAuthIdp: Types.RadiusAuthIdp;
  RadiusMfa: Types.RadiusMfa;
  RadiusReply: ResolverTypeWrapper<Types.RadiusReply>;
  RadiusReplyInput: Types.RadiusReplyInput;
  RadiusServer: ResolverTypeWrapper<RadiusServerRow>;
  RadiusServerConnection: ResolverTypeWrapper<Connection>;
  RadiusServerEdge: ResolverTypeWrapper<Omit<Types.RadiusServerEdge, 'node'> & { node: ResolversTypes['RadiusServer'] }>;
  RadiusServerFilter: Types.RadiusServerFilter;
  RadiusServerPayload: ResolverTypeWrapper<{ radiusServerId: string }>;
  RadiusServerSort: Types.RadiusServerSort;
  RadiusServerSortField: Types.RadiusServerSortField;
  RadiusUserAction: Types.RadiusUserAction;
  RecoveryCodesPayload: ResolverTypeWrapper<Types.RecoveryCodesPayload>;
  RecoveryEmail: ResolverTypeWrapper<Types.RecoveryEmail>;
  RefreshGroupPayload: ResolverTypeWrapper<{ groupId: string }>;
  RemoteAssistConsent: Types.RemoteAssistConsent;
  RemoteAssistDenial: Types.RemoteAssistDenial;
  RemoteAssistGrant: ResolverTypeWrapper<RemoteAssistGrantRow>;
  RemoteAssistGrantConnection: ResolverTypeWrapper<Connection>;
  RemoteAssistGrantEdge: ResolverTypeWrapper<Omit<Types.RemoteAssistGrantEdge, 'node'> & { node: ResolversTypes['RemoteAssistGrant'] }>;
  RemoteAssistGrantFilter: Types.RemoteAssistGrantFilter;
  RemoteAssistGrantPayload: ResolverTypeWrapper<{ grantId: string }>;
  RemoteAssistGrantSort: Types.RemoteAssistGrantSort;
  RemoteAssistGrantSortField: Types.RemoteAssistGrantSortField;
  RemoteAssistLaunch: ResolverTypeWrapper<RemoteAssistSessionRow>;
  RemoteAssistLaunchPayload: ResolverTypeWrapper<{ sessionId: string; code?: string | null }>;
  RemoteAssistLaunching: Types.RemoteAssistLaunching;
  RemoteAssistMode: Types.RemoteAssistMode;
  RemoteAssistParty: Types.RemoteAssistParty;
  RemoteAssistSession: ResolverTypeWrapper<RemoteAssistSessionRow>;
  RemoteAssistSessionConnection: ResolverTypeWrapper<Connection>;
  RemoteAssistSessionEdge: ResolverTypeWrapper<Omit<Types.RemoteAssistSessionEdge, 'node'> & { node: ResolversTypes['RemoteAssistSession'] }>;
  RemoteAssistSessionFilter: Types.RemoteAssistSessionFilter;
  RemoteAssistSessionSort: Types.RemoteAssistSessionSort;
  RemoteAssistSessionSortField: Types.RemoteAssistSessionSortField;
  RemoteAssistState: Types.RemoteAssistState;
  RemovePasskeyInput: Types.RemovePasskeyInput;
  RemovePaymentMethodPayload: ResolverTypeWrapper<{ removedId: string; defaultId: string | null }>;
  RemoveSshKeyPayload: ResolverTypeWrapper<{ userId: string; removedId: string }>;
  RemoveSupportCaseAttachmentPayload: ResolverTypeWrapper<{ caseId: string; removedId: string }>;
  RepeatScheduleInput: Types.RepeatScheduleInput;
  ReplaceDirectoryMappingsInput: Types.ReplaceDirectoryMappingsInput;
  RequireAdministratorMfaInput: Types.RequireAdministratorMfaInput;
  Resource: ResolverTypeWrapper<Row>;
  ResourceKind: Types.ResourceKind;
  ResourceReference: ResolverTypeWrapper<ResourceReferenceParent>;
  RestrictedField: ResolverTypeWrapper<Types.RestrictedField>;
  RetryDirectoryExportsInput: Types.RetryDirectoryExportsInput;
  RetryDirectoryExportsPayload: ResolverTypeWrapper<Types.RetryDirectoryExportsPayload>;
  RevokeApiKeyPayload: ResolverTypeWrapper<Types.RevokeApiKeyPayload>;
  Role: Types.Role;
  RoleMatrixCell: ResolverTypeWrapper<Types.RoleMatrixCell>;
  RotateApiKeyInput: Types.RotateApiKeyInput;
  RotateDirectoryCredentialInput: Types.RotateDirectoryCredentialInput;
  RotateRadiusSharedSecretInput: Types.RotateRadiusSharedSecretInput;
  RunCommandInput: Types.RunCommandInput;
  SavedQuery: ResolverTypeWrapper<SavedQueryRow>;
  SavedQueryConnection: ResolverTypeWrapper<Connection>;
  SavedQueryEdge: ResolverTypeWrapper<Omit<Types.SavedQueryEdge, 'node'> & { node: ResolversTypes['SavedQuery'] }>;
  SavedQueryFilter: Types.SavedQueryFilter;
  SavedQueryPayload: ResolverTypeWrapper<SavedQueryPayloadParent>;
  SavedQueryRows: ResolverTypeWrapper<SavedQueryRowsParent>;
  SavedQuerySort: Types.SavedQuerySort;
  SavedQuerySortField: Types.SavedQuerySortField;
  SavedQueryTable: Types.SavedQueryTable;
  ScheduleCommandInput: Types.ScheduleCommandInput;
  ScimDeprovisionAction: Types.ScimDeprovisionAction;
  ScimDirectory: ResolverTypeWrapper<DirectoryRow>;
  ScimDirectoryInput: Types.ScimDirectoryInput;
  ScimUpdateMethod: Types.ScimUpdateMethod;
  Scope: Types.Scope;
  SecureLogin: ResolverTypeWrapper<Types.SecureLogin>;
  Service: ResolverTypeWrapper<Types.Service>;
  ServiceAccount: ResolverTypeWrapper<ServiceAccountRow>;
  ServiceAccountConnection: ResolverTypeWrapper<Connection>;
  ServiceAccountEdge: ResolverTypeWrapper<Omit<Types.ServiceAccountEdge, 'node'> & { node: ResolversTypes['ServiceAccount'] }>;
  ServiceAccountFilter: Types.ServiceAccountFilter;
  ServiceAccountPayload: ResolverTypeWrapper<ServiceAccountPayloadParent>;
  ServiceAccountSort: Types.ServiceAccountSort;
  ServiceAccountSortField: Types.ServiceAccountSortField;
  Session: ResolverTypeWrapper<SessionRow>;
  SetAllOrganizationsAccessInput: Types.SetAllOrganizationsAccessInput;
  SetBillingEmailsInput: Types.SetBillingEmailsInput;
  SetDirectoryEventRetentionInput: Types.SetDirectoryEventRetentionInput;
  SetOrganizationLogoInput: Types.SetOrganizationLogoInput;
  SetUserPasswordInput: Types.SetUserPasswordInput;
  SignInFactor: Types.SignInFactor;
  SignInMethods: ResolverTypeWrapper<SignInMethodsRow>;
  SignInMethodsPayload: ResolverTypeWrapper<Omit<Types.SignInMethodsPayload, 'signInMethods'> & { signInMethods: ResolversTypes['SignInMethods'] }>;
  SignedUrl: ResolverTypeWrapper<Types.SignedUrl>;
  SoftwareApp: ResolverTypeWrapper<SoftwareAppRow>;
  SoftwareAppAssociationInput: Types.SoftwareAppAssociationInput;
  SoftwareAppConnection: ResolverTypeWrapper<Connection>;
  SoftwareAppEdge: ResolverTypeWrapper<Omit<Types.SoftwareAppEdge, 'node'> & { node: ResolversTypes['SoftwareApp'] }>;
  SoftwareAppFilter: Types.SoftwareAppFilter;
  SoftwareAppPayload: ResolverTypeWrapper<SoftwareAppPayloadParent>;
  SoftwareAppSettings: ResolverTypeWrapper<SoftwareAppSettingsRow>;
  SoftwareAppSort: Types.SoftwareAppSort;
  SoftwareAppSortField: Types.SoftwareAppSortField;
  SoftwareDesiredState: Types.SoftwareDesiredState;
  SoftwareState: Types.SoftwareState;
  SoftwareStats: ResolverTypeWrapper<Types.SoftwareStats>;
  SoftwareStatus: ResolverTypeWrapper<SoftwareStatusRow>;
  SoftwareStatusConnection: ResolverTypeWrapper<Connection>;
  SoftwareStatusEdge: ResolverTypeWrapper<Omit<Types.SoftwareStatusEdge, 'node'> & { node: ResolversTypes['SoftwareStatus'] }>;
  SoftwareStatusFilter: Types.SoftwareStatusFilter;
  SoftwareStatusSort: Types.SoftwareStatusSort;
  SoftwareStatusSortField: Types.SoftwareStatusSortField;
  SoftwareTargetsInput: Types.SoftwareTargetsInput;
  SortDirection: Types.SortDirection;
  SshKey: ResolverTypeWrapper<Types.SshKey>;
  SshKeyPayload: ResolverTypeWrapper<{ userId: string; sshKey: Types.SshKey }>;
  SshParameter: ResolverTypeWrapper<Types.SshParameter>;
  SshParameterInput: Types.SshParameterInput;
  SshSettings: ResolverTypeWrapper<Types.SshSettings>;
  SsoApplication: ResolverTypeWrapper<SsoApplicationRow>;
  SsoApplicationConnection: ResolverTypeWrapper<Connection>;
  SsoApplicationEdge: ResolverTypeWrapper<Omit<Types.SsoApplicationEdge, 'node'> & { node: ResolversTypes['SsoApplication'] }>;
  SsoApplicationFilter: Types.SsoApplicationFilter;
  SsoApplicationPayload: ResolverTypeWrapper<{ applicationId: string }>;
  SsoApplicationSort: Types.SsoApplicationSort;
  SsoApplicationSortField: Types.SsoApplicationSortField;
  SsoApplicationTemplate: ResolverTypeWrapper<SsoTemplate>;
  SsoConfiguration: ResolverTypeWrapper<SsoApplicationRow>;
  SsoConfigurationInput: Types.SsoConfigurationInput;
  SsoConstantAttribute: ResolverTypeWrapper<Types.SsoConstantAttribute>;
  SsoConstantAttributeInput: Types.SsoConstantAttributeInput;
  SsoNameIdFormat: Types.SsoNameIdFormat;
  SsoSetting: Types.SsoSetting;
  SsoSignatureAlgorithm: Types.SsoSignatureAlgorithm;
  SsoTemplateSetting: ResolverTypeWrapper<Types.SsoTemplateSetting>;
  SsoTemplateStatus: Types.SsoTemplateStatus;
  SsoUserAttribute: ResolverTypeWrapper<Types.SsoUserAttribute>;
  SsoUserAttributeInput: Types.SsoUserAttributeInput;
  SsoUserField: Types.SsoUserField;
  StartDirectorySyncInput: Types.StartDirectorySyncInput;
  String: ResolverTypeWrapper<Types.Scalars['String']['output']>;
  StringFilter: Types.StringFilter;
  SubmitFeatureRequestInput: Types.SubmitFeatureRequestInput;
  SubmitSupportTicketInput: Types.SubmitSupportTicketInput;
  SuggestionCounts: ResolverTypeWrapper<Types.SuggestionCounts>;
  SupportCase: ResolverTypeWrapper<SupportCaseRow>;
  SupportCaseAttachment: ResolverTypeWrapper<SupportCaseAttachmentRow>;
  SupportCaseAttachmentConnection: ResolverTypeWrapper<Connection>;
  SupportCaseAttachmentEdge: ResolverTypeWrapper<Omit<Types.SupportCaseAttachmentEdge, 'node'> & { node: ResolversTypes['SupportCaseAttachment'] }>;
  SupportCaseAttachmentPayload: ResolverTypeWrapper<{ caseId: string; attachmentId: string }>;
  SupportCaseCategory: Types.SupportCaseCategory;
  SupportCaseComment: ResolverTypeWrapper<SupportCaseCommentRow>;
  SupportCaseCommentConnection: ResolverTypeWrapper<Connection>;
  SupportCaseCommentEdge: ResolverTypeWrapper<Omit<Types.SupportCaseCommentEdge, 'node'> & { node: ResolversTypes['SupportCaseComment'] }>;
  SupportCaseCommentPayload: ResolverTypeWrapper<{ caseId: string; commentId: string }>;
  SupportCaseConnection: ResolverTypeWrapper<Connection>;
  SupportCaseCount: ResolverTypeWrapper<Types.SupportCaseCount>;
  SupportCaseEdge: ResolverTypeWrapper<Omit<Types.SupportCaseEdge, 'node'> & { node: ResolversTypes['SupportCase'] }>;
  SupportCaseFilter: Types.SupportCaseFilter;
  SupportCaseKind: Types.SupportCaseKind;
  SupportCasePayload: ResolverTypeWrapper<{ caseId: string }>;
  SupportCasePriority: Types.SupportCasePriority;
  SupportCaseSort: Types.SupportCaseSort;
  SupportCaseSortField: Types.SupportCaseSortField;
  SupportCaseStatus: Types.SupportCaseStatus;
  SupportCaseStatusChange: ResolverTypeWrapper<SupportCaseStatusChangeRow>;
  SupportCaseStatusChangeConnection: ResolverTypeWrapper<Connection>;
  SupportCaseStatusChangeEdge: ResolverTypeWrapper<Omit<Types.SupportCaseStatusChangeEdge, 'node'> & { node: ResolversTypes['SupportCaseStatusChange'] }>;
  SupportSubmissionPayload: ResolverTypeWrapper<{ caseId: string }>;
  SystemInsights: ResolverTypeWrapper<SystemInsightsParent>;
  SystemInsightsApp: ResolverTypeWrapper<Omit<Types.SystemInsightsApp, 'device'> & { device?: Types.Maybe<ResolversTypes['Device']> }>;
  SystemInsightsAppConnection: ResolverTypeWrapper<Connection>;
  SystemInsightsAppEdge: ResolverTypeWrapper<Omit<Types.SystemInsightsAppEdge, 'node'> & { node: ResolversTypes['SystemInsightsApp'] }>;
  SystemInsightsAppFilter: Types.SystemInsightsAppFilter;
  SystemInsightsBattery: ResolverTypeWrapper<Omit<Types.SystemInsightsBattery, 'device'> & { device?: Types.Maybe<ResolversTypes['Device']> }>;
  SystemInsightsBatteryConnection: ResolverTypeWrapper<Connection>;
  SystemInsightsBatteryEdge: ResolverTypeWrapper<Omit<Types.SystemInsightsBatteryEdge, 'node'> & { node: ResolversTypes['SystemInsightsBattery'] }>;
  SystemInsightsBatteryFilter: Types.SystemInsightsBatteryFilter;
  SystemInsightsDiskEncryption: ResolverTypeWrapper<Omit<Types.SystemInsightsDiskEncryption, 'device'> & { device?: Types.Maybe<ResolversTypes['Device']> }>;
  SystemInsightsDiskEncryptionConnection: ResolverTypeWrapper<Connection>;
  SystemInsightsDiskEncryptionEdge: ResolverTypeWrapper<Omit<Types.SystemInsightsDiskEncryptionEdge, 'node'> & { node: ResolversTypes['SystemInsightsDiskEncryption'] }>;
  SystemInsightsDiskEncryptionFilter: Types.SystemInsightsDiskEncryptionFilter;
  SystemInsightsInterfaceAddress: ResolverTypeWrapper<Omit<Types.SystemInsightsInterfaceAddress, 'device'> & { device?: Types.Maybe<ResolversTypes['Device']> }>;
  SystemInsightsInterfaceAddressConnection: ResolverTypeWrapper<Connection>;
  SystemInsightsInterfaceAddressEdge: ResolverTypeWrapper<Omit<Types.SystemInsightsInterfaceAddressEdge, 'node'> & { node: ResolversTypes['SystemInsightsInterfaceAddress'] }>;
  SystemInsightsInterfaceAddressFilter: Types.SystemInsightsInterfaceAddressFilter;
  SystemInsightsLinuxPackage: ResolverTypeWrapper<Omit<Types.SystemInsightsLinuxPackage, 'device'> & { device?: Types.Maybe<ResolversTypes['Device']> }>;
  SystemInsightsLinuxPackageConnection: ResolverTypeWrapper<Connection>;
  SystemInsightsLinuxPackageEdge: ResolverTypeWrapper<Omit<Types.SystemInsightsLinuxPackageEdge, 'node'> & { node: ResolversTypes['SystemInsightsLinuxPackage'] }>;
  SystemInsightsLinuxPackageFilter: Types.SystemInsightsLinuxPackageFilter;
  SystemInsightsOsVersion: ResolverTypeWrapper<Omit<Types.SystemInsightsOsVersion, 'device'> & { device?: Types.Maybe<ResolversTypes['Device']> }>;
  SystemInsightsOsVersionConnection: ResolverTypeWrapper<Connection>;
  SystemInsightsOsVersionEdge: ResolverTypeWrapper<Omit<Types.SystemInsightsOsVersionEdge, 'node'> & { node: ResolversTypes['SystemInsightsOsVersion'] }>;
  SystemInsightsOsVersionFilter: Types.SystemInsightsOsVersionFilter;
  SystemInsightsPatch: ResolverTypeWrapper<Omit<Types.SystemInsightsPatch, 'device'> & { device?: Types.Maybe<ResolversTypes['Device']> }>;
  SystemInsightsPatchConnection: ResolverTypeWrapper<Connection>;
  SystemInsightsPatchEdge: ResolverTypeWrapper<Omit<Types.SystemInsightsPatchEdge, 'node'> & { node: ResolversTypes['SystemInsightsPatch'] }>;
  SystemInsightsPatchFilter: Types.SystemInsightsPatchFilter;
  SystemInsightsProgram: ResolverTypeWrapper<Omit<Types.SystemInsightsProgram, 'device'> & { device?: Types.Maybe<ResolversTypes['Device']> }>;
  SystemInsightsProgramConnection: ResolverTypeWrapper<Connection>;
  SystemInsightsProgramEdge: ResolverTypeWrapper<Omit<Types.SystemInsightsProgramEdge, 'node'> & { node: ResolversTypes['SystemInsightsProgram'] }>;
  SystemInsightsProgramFilter: Types.SystemInsightsProgramFilter;
  SystemInsightsSort: Types.SystemInsightsSort;
  SystemInsightsSortField: Types.SystemInsightsSortField;
  SystemInsightsSystemInfo: ResolverTypeWrapper<Omit<Types.SystemInsightsSystemInfo, 'device'> & { device?: Types.Maybe<ResolversTypes['Device']> }>;
  SystemInsightsSystemInfoConnection: ResolverTypeWrapper<Connection>;
  SystemInsightsSystemInfoEdge: ResolverTypeWrapper<Omit<Types.SystemInsightsSystemInfoEdge, 'node'> & { node: ResolversTypes['SystemInsightsSystemInfo'] }>;
  SystemInsightsSystemInfoFilter: Types.SystemInsightsSystemInfoFilter;
  SystemInsightsUptime: ResolverTypeWrapper<Omit<Types.SystemInsightsUptime, 'device'> & { device?: Types.Maybe<ResolversTypes['Device']> }>;
  SystemInsightsUptimeConnection: ResolverTypeWrapper<Connection>;
  SystemInsightsUptimeEdge: ResolverTypeWrapper<Omit<Types.SystemInsightsUptimeEdge, 'node'> & { node: ResolversTypes['SystemInsightsUptime'] }>;
  SystemInsightsUptimeFilter: Types.SystemInsightsUptimeFilter;
  SystemInsightsUsbDevice: ResolverTypeWrapper<Omit<Types.SystemInsightsUsbDevice, 'device'> & { device?: Types.Maybe<ResolversTypes['Device']> }>;
  SystemInsightsUsbDeviceConnection: ResolverTypeWrapper<Connection>;
  SystemInsightsUsbDeviceEdge: ResolverTypeWrapper<Omit<Types.SystemInsightsUsbDeviceEdge, 'node'> & { node: ResolversTypes['SystemInsightsUsbDevice'] }>;
  SystemInsightsUsbDeviceFilter: Types.SystemInsightsUsbDeviceFilter;
  SystemInsightsUser: ResolverTypeWrapper<Omit<Types.SystemInsightsUser, 'device'> & { device?: Types.Maybe<ResolversTypes['Device']> }>;
  SystemInsightsUserConnection: ResolverTypeWrapper<Connection>;
  SystemInsightsUserEdge: ResolverTypeWrapper<Omit<Types.SystemInsightsUserEdge, 'node'> & { node: ResolversTypes['SystemInsightsUser'] }>;
  SystemInsightsUserFilter: Types.SystemInsightsUserFilter;
  TraversedResource: ResolverTypeWrapper<TraversedResourceParent>;
  TraversedResourceConnection: ResolverTypeWrapper<TraversedResourceConnectionParent>;
  TraversedResourceEdge: ResolverTypeWrapper<Omit<Types.TraversedResourceEdge, 'node'> & { node: ResolversTypes['TraversedResource'] }>;
  UnbindUserInput: Types.UnbindUserInput;
  UpdateAdministratorInput: Types.UpdateAdministratorInput;
  UpdateAppleMdmInput: Types.UpdateAppleMdmInput;
  UpdateAuthenticationPolicyInput: Types.UpdateAuthenticationPolicyInput;
  UpdateBillingAddressInput: Types.UpdateBillingAddressInput;
  UpdateBillingContactInput: Types.UpdateBillingContactInput;
  UpdateCommandInput: Types.UpdateCommandInput;
  UpdateDeviceGroupInput: Types.UpdateDeviceGroupInput;
  UpdateDeviceInput: Types.UpdateDeviceInput;
  UpdateDirectoryInput: Types.UpdateDirectoryInput;
  UpdateEmailSettingsInput: Types.UpdateEmailSettingsInput;
  UpdateEmailTemplateInput: Types.UpdateEmailTemplateInput;
  UpdateIpListInput: Types.UpdateIpListInput;
  UpdateLockoutPolicyInput: Types.UpdateLockoutPolicyInput;
  UpdateManagedOrganizationInput: Types.UpdateManagedOrganizationInput;
  UpdateMdmSettingsInput: Types.UpdateMdmSettingsInput;
  UpdateMfaPolicyInput: Types.UpdateMfaPolicyInput;
  UpdateOrganizationInput: Types.UpdateOrganizationInput;
  UpdateOrganizationSettingsInput: Types.UpdateOrganizationSettingsInput;
  UpdatePasswordPolicyInput: Types.UpdatePasswordPolicyInput;
  UpdatePolicyGroupInput: Types.UpdatePolicyGroupInput;
  UpdatePolicyInput: Types.UpdatePolicyInput;
  UpdateRadiusServerInput: Types.UpdateRadiusServerInput;
  UpdateSavedQueryInput: Types.UpdateSavedQueryInput;
  UpdateServiceAccountInput: Types.UpdateServiceAccountInput;
  UpdateSoftwareAppInput: Types.UpdateSoftwareAppInput;
  UpdateSsoApplicationInput: Types.UpdateSsoApplicationInput;
  UpdateSupportCaseInput: Types.UpdateSupportCaseInput;
  UpdateUserGroupInput: Types.UpdateUserGroupInput;
  UpdateUserInput: Types.UpdateUserInput;
  UpdateUserPortalInput: Types.UpdateUserPortalInput;
  UploadApplePushCertificateInput: Types.UploadApplePushCertificateInput;
  UploadCommandFileInput: Types.UploadCommandFileInput;
  UploadSsoCertificateInput: Types.UploadSsoCertificateInput;
  User: ResolverTypeWrapper<UserRow>;
  UserAddress: ResolverTypeWrapper<Types.UserAddress>;
  UserAddressInput: Types.UserAddressInput;
  UserAssociationInput: Types.UserAssociationInput;
  UserAttributeTest: ResolverTypeWrapper<Types.UserAttributeTest>;
  UserAttributeTestInput: Types.UserAttributeTestInput;
  UserBinding: ResolverTypeWrapper<UserBindingRow>;
  UserBindingConnection: ResolverTypeWrapper<Connection>;
  UserBindingEdge: ResolverTypeWrapper<Omit<Types.UserBindingEdge, 'node'> & { node: ResolversTypes['UserBinding'] }>;
  UserConnection: ResolverTypeWrapper<Connection>;
  UserEdge: ResolverTypeWrapper<Omit<Types.UserEdge, 'node'> & { node: ResolversTypes['User'] }>;
  UserExport: ResolverTypeWrapper<UserExportRow>;
  UserExportColumn: Types.UserExportColumn;
  UserExportConnection: ResolverTypeWrapper<Connection>;
  UserExportEdge: ResolverTypeWrapper<Omit<Types.UserExportEdge, 'node'> & { node: ResolversTypes['UserExport'] }>;
  UserExportFilter: Types.UserExportFilter;
  UserExportPayload: ResolverTypeWrapper<{ exportId: string }>;
  UserExportSort: Types.UserExportSort;
  UserExportSortField: Types.UserExportSortField;
  UserFilter: Types.UserFilter;
  UserGroup: ResolverTypeWrapper<UserGroupRow>;
  UserGroupAssociationInput: Types.UserGroupAssociationInput;
  UserGroupConnection: ResolverTypeWrapper<Connection>;
  UserGroupEdge: ResolverTypeWrapper<Omit<Types.UserGroupEdge, 'node'> & { node: ResolversTypes['UserGroup'] }>;
  UserGroupFilter: Types.UserGroupFilter;
  UserGroupMembersInput: Types.UserGroupMembersInput;
  UserGroupPayload: ResolverTypeWrapper<{ groupId: string }>;
  UserGroupResourcesInput: Types.UserGroupResourcesInput;
  UserGroupSuggestionsInput: Types.UserGroupSuggestionsInput;
  UserImport: ResolverTypeWrapper<UserImportRow>;
  UserImportColumn: ResolverTypeWrapper<Types.UserImportColumn>;
  UserImportColumnInput: Types.UserImportColumnInput;
  UserImportConnection: ResolverTypeWrapper<Connection>;
  UserImportCounts: ResolverTypeWrapper<Types.UserImportCounts>;
  UserImportEdge: ResolverTypeWrapper<Omit<Types.UserImportEdge, 'node'> & { node: ResolversTypes['UserImport'] }>;
  UserImportEntry: ResolverTypeWrapper<UserImportEntryRow>;
  UserImportEntryConnection: ResolverTypeWrapper<Connection>;
  UserImportEntryEdge: ResolverTypeWrapper<Omit<Types.UserImportEntryEdge, 'node'> & { node: ResolversTypes['UserImportEntry'] }>;
  UserImportEntryFilter: Types.UserImportEntryFilter;
  UserImportEntrySort: Types.UserImportEntrySort;
  UserImportEntrySortField: Types.UserImportEntrySortField;
  UserImportExisting: Types.UserImportExisting;
  UserImportFailure: Types.UserImportFailure;
  UserImportFault: ResolverTypeWrapper<Types.UserImportFault>;
  UserImportFilter: Types.UserImportFilter;
  UserImportFormat: Types.UserImportFormat;
  UserImportOutcome: Types.UserImportOutcome;
  UserImportPayload: ResolverTypeWrapper<{ importId: string }>;
  UserImportSort: Types.UserImportSort;
  UserImportSortField: Types.UserImportSortField;
  UserImportState: Types.UserImportState;
  UserLinkPurpose: Types.UserLinkPurpose;
  UserLinkResult: ResolverTypeWrapper<UserLinkResult>;
  UserLinkSkipReason: Types.UserLinkSkipReason;
  UserMemberClause: ResolverTypeWrapper<Types.UserMemberClause>;
  UserMemberClauseInput: Types.UserMemberClauseInput;
  UserMemberCondition: ResolverTypeWrapper<Types.UserMemberCondition>;
  UserMemberConditionInput: Types.UserMemberConditionInput;
  UserMemberField: Types.UserMemberField;
  UserMemberPreview: ResolverTypeWrapper<MemberPreview>;
  UserMemberQuery: ResolverTypeWrapper<Types.UserMemberQuery>;
  UserMemberQueryInput: Types.UserMemberQueryInput;
  UserMfa: ResolverTypeWrapper<Types.UserMfa>;
  UserPayload: ResolverTypeWrapper<{ userId: string }>;
  UserPortalSettings: ResolverTypeWrapper<UserPortalSettingsRow>;
  UserRelationship: ResolverTypeWrapper<Types.UserRelationship>;
  UserRelationshipInput: Types.UserRelationshipInput;
  UserSort: Types.UserSort;
  UserSortField: Types.UserSortField;
  UserSource: Types.UserSource;
  UserState: Types.UserState;
  VerifyUserPasswordInput: Types.VerifyUserPasswordInput;
  VerifyUserPasswordPayload: ResolverTypeWrapper<Types.VerifyUserPasswordPayload>;
  VersionFilter: Types.VersionFilter;
  Viewer: ResolverTypeWrapper<Principal>;
  ViewerAccess: ResolverTypeWrapper<Types.ViewerAccess>;
  ViewerOrganization: ResolverTypeWrapper<ViewerOrganizationRow>;
  ViewerOrganizationConnection: ResolverTypeWrapper<Connection>;
  ViewerOrganizationEdge: ResolverTypeWrapper<Omit<Types.ViewerOrganizationEdge, 'node'> & { node: ResolversTypes['ViewerOrganization'] }>;
  ViewerOrganizationFilter: Types.ViewerOrganizationFilter;
  ViewerRemoteAssist: ResolverTypeWrapper<Principal>;
  WorkdayDirectory: ResolverTypeWrapper<DirectoryRow>;
  WorkdayDirectoryInput: Types.WorkdayDirectoryInput;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AccessRequirement: Types.AccessRequirement;
  ActiveDirectory: DirectoryRow;
  ActiveDirectoryInput: Types.ActiveDirectoryInput;
  AddPaymentMethodInput: Types.AddPaymentMethodInput;
  AddSshKeyInput: Types.AddSshKeyInput;
  AddSupportCaseCommentInput: Types.AddSupportCaseCommentInput;
  Administrator: AdministratorRow;
  AdministratorConnection: Connection;
  AdministratorEdge: Omit<Types.AdministratorEdge, 'node'> & { node: ResolversParentTypes['Administrator'] };
  AdministratorFilter: Types.AdministratorFilter;
  AdministratorMfa: Types.AdministratorMfa;
  AdministratorPayload: { administratorId: string };
  AdministratorSort: Types.AdministratorSort;
  AgentInstall: Types.AgentInstall;
  ApiKey: ApiKeyRow;
  AppleAutomatedEnrollment: AppleAutomatedEnrollmentRow;
  AppleMdm: AppleMdmRow;
  AppleMdmConnection: Connection;
  AppleMdmEdge: Omit<Types.AppleMdmEdge, 'node'> & { node: ResolversParentTypes['AppleMdm'] };
  AppleMdmFilter: Types.AppleMdmFilter;
  AppleMdmPayload: AppleMdmPayloadParent;
  AppleMdmSort: Types.AppleMdmSort;
  AssignAdministratorRoleInput: Types.AssignAdministratorRoleInput;
  Association: AssociationParent;
  AssociationConnection: AssociationConnectionParent;
  AssociationEdge: Omit<Types.AssociationEdge, 'node'> & { node: ResolversParentTypes['Association'] };
  AssociationInput: Types.AssociationInput;
  AssociationPath: Omit<Types.AssociationPath, 'associations'> & { associations: Array<ResolversParentTypes['Association']> };
  AssociationPayload: AssociationPayloadParent;
  AttachSupportCaseFileInput: Types.AttachSupportCaseFileInput;
  AuthenticationCondition: AuthenticationConditionRow;
  AuthenticationConditionInput: Types.AuthenticationConditionInput;
  AuthenticationEffect: AuthenticationEffectRow;
  AuthenticationEffectInput: Types.AuthenticationEffectInput;
  AuthenticationEvaluation: AuthenticationEvaluationParent;
  AuthenticationPolicy: AuthenticationPolicyRow;
  AuthenticationPolicyConnection: Connection;
  AuthenticationPolicyEdge: Omit<Types.AuthenticationPolicyEdge, 'node'> & { node: ResolversParentTypes['AuthenticationPolicy'] };
  AuthenticationPolicyFilter: Types.AuthenticationPolicyFilter;
  AuthenticationPolicyPayload: AuthenticationPolicyPayloadParent;
  AuthenticationPolicySort: Types.AuthenticationPolicySort;
  AuthenticationPolicyTargets: AuthenticationPolicyTargetsRow;
  AuthenticationPolicyTargetsInput: Types.AuthenticationPolicyTargetsInput;
  AuthenticationSettings: AuthenticationSettingsParent;
  AuthenticationSettingsPayload: AuthenticationSettingsPayloadParent;
  BeginTotpPayload: Types.BeginTotpPayload;
  BillingAccount: BillingAccountParent;
  BillingAccountPayload: {};
  BillingAddress: BillingAccountParent;
  BillingContact: Types.BillingContact;
  BillingPlan: PlanRow;
  BindUserInput: Types.BindUserInput;
  BindUserPayload: { userId: string; deviceId: string };
  Boolean: Types.Scalars['Boolean']['output'];
  Certificate: Types.Certificate;
  ChangeEmailInput: Types.ChangeEmailInput;
  ChangeEmailPayload: Types.ChangeEmailPayload;
  ChangePasswordInput: Types.ChangePasswordInput;
  Command: CommandRow;
  CommandAssignmentInput: Types.CommandAssignmentInput;
  CommandAssociationInput: Types.CommandAssociationInput;
  CommandConnection: Connection;
  CommandDefinition: CommandRunRow;
  CommandEdge: Omit<Types.CommandEdge, 'node'> & { node: ResolversParentTypes['Command'] };
  CommandFile: Types.CommandFile;
  CommandFileContent: Types.CommandFileContent;
  CommandFileInput: Types.CommandFileInput;
  CommandFilter: Types.CommandFilter;
  CommandPayload: { commandId: string };
  CommandResult: CommandResultRow;
  CommandResultConnection: Connection;
  CommandResultEdge: Omit<Types.CommandResultEdge, 'node'> & { node: ResolversParentTypes['CommandResult'] };
  CommandResultFilter: Types.CommandResultFilter;
  CommandResultSort: Types.CommandResultSort;
  CommandRun: CommandRunRow;
  CommandRunConnection: Connection;
  CommandRunCounts: Types.CommandRunCounts;
  CommandRunEdge: Omit<Types.CommandRunEdge, 'node'> & { node: ResolversParentTypes['CommandRun'] };
  CommandRunFilter: Types.CommandRunFilter;
  CommandRunPayload: { runId: string };
  CommandRunSort: Types.CommandRunSort;
  CommandSchedule: Types.CommandSchedule;
  CommandScheduleInput: Types.CommandScheduleInput;
  CommandSort: Types.CommandSort;
  CommandTargetsInput: Types.CommandTargetsInput;
  CommandTriggerSecret: Types.CommandTriggerSecret;
  ConfirmTotpInput: Types.ConfirmTotpInput;
  ConfirmedInput: Types.ConfirmedInput;
  ConnectKey: ConnectKeyRow;
  ConnectKeyConnection: Connection;
  ConnectKeyEdge: Omit<Types.ConnectKeyEdge, 'node'> & { node: ResolversParentTypes['ConnectKey'] };
  ConnectKeyFilter: Types.ConnectKeyFilter;
  ConnectKeyPayload: ConnectKeyPayloadParent;
  ConnectKeySort: Types.ConnectKeySort;
  CreateAdministratorInput: Types.CreateAdministratorInput;
  CreateApiKeyInput: Types.CreateApiKeyInput;
  CreateAppleMdmInput: Types.CreateAppleMdmInput;
  CreateAuthenticationPolicyInput: Types.CreateAuthenticationPolicyInput;
  CreateCommandInput: Types.CreateCommandInput;
  CreateConnectKeyInput: Types.CreateConnectKeyInput;
  CreateDeviceGroupInput: Types.CreateDeviceGroupInput;
  CreateDirectoryEventExportInput: Types.CreateDirectoryEventExportInput;
  CreateDirectoryInput: Types.CreateDirectoryInput;
  CreateIpListInput: Types.CreateIpListInput;
  CreateManagedOrganizationInput: Types.CreateManagedOrganizationInput;
  CreatePolicyGroupInput: Types.CreatePolicyGroupInput;
  CreatePolicyInput: Types.CreatePolicyInput;
  CreateRadiusServerInput: Types.CreateRadiusServerInput;
  CreateSavedQueryInput: Types.CreateSavedQueryInput;
  CreateServiceAccountInput: Types.CreateServiceAccountInput;
  CreateServiceAccountKeyInput: Types.CreateServiceAccountKeyInput;
  CreateSoftwareAppInput: Types.CreateSoftwareAppInput;
  CreateSsoApplicationInput: Types.CreateSsoApplicationInput;
  CreateUserExportInput: Types.CreateUserExportInput;
  CreateUserGroupInput: Types.CreateUserGroupInput;
  CreateUserImportInput: Types.CreateUserImportInput;
  CreateUserInput: Types.CreateUserInput;
  CronScheduleInput: Types.CronScheduleInput;
  CustomAttribute: Types.CustomAttribute;
  CustomAttributeInput: Types.CustomAttributeInput;
  DateTime: Types.Scalars['DateTime']['output'];
  DateTimeFilter: Types.DateTimeFilter;
  DeleteAdministratorPayload: Types.DeleteAdministratorPayload;
  DeleteAppleMdmPayload: Types.DeleteAppleMdmPayload;
  DeleteAuthenticationPolicyPayload: Types.DeleteAuthenticationPolicyPayload;
  DeleteCommandPayload: Types.DeleteCommandPayload;
  DeleteCommandResultsInput: Types.DeleteCommandResultsInput;
  DeleteCommandResultsPayload: Types.DeleteCommandResultsPayload;
  DeleteDeviceGroupPayload: Types.DeleteDeviceGroupPayload;
  DeleteDevicePayload: Types.DeleteDevicePayload;
  DeleteDirectoryEventExportPayload: Types.DeleteDirectoryEventExportPayload;
  DeleteDirectoryPayload: Types.DeleteDirectoryPayload;
  DeleteIpListPayload: Types.DeleteIpListPayload;
  DeletePolicyGroupPayload: Types.DeletePolicyGroupPayload;
  DeletePolicyPayload: Types.DeletePolicyPayload;
  DeleteRadiusServerPayload: Types.DeleteRadiusServerPayload;
  DeleteSavedQueryPayload: Types.DeleteSavedQueryPayload;
  DeleteServiceAccountPayload: Types.DeleteServiceAccountPayload;
  DeleteSoftwareAppPayload: Types.DeleteSoftwareAppPayload;
  DeleteSsoApplicationPayload: Types.DeleteSsoApplicationPayload;
  DeleteUserExportPayload: Types.DeleteUserExportPayload;
  DeleteUserGroupPayload: Types.DeleteUserGroupPayload;
  DeleteUserImportPayload: Types.DeleteUserImportPayload;
  DeleteUserPayload: Types.DeleteUserPayload;
  Device: DeviceRow;
  DeviceAccount: DeviceAccountRow;
  DeviceAccountConnection: Connection;
  DeviceAccountEdge: Omit<Types.DeviceAccountEdge, 'node'> & { node: ResolversParentTypes['DeviceAccount'] };
  DeviceAccountFilter: Types.DeviceAccountFilter;
  DeviceAccountSort: Types.DeviceAccountSort;
  DeviceAction: DeviceActionRow;
  DeviceActionConnection: Connection;
  DeviceActionEdge: Omit<Types.DeviceActionEdge, 'node'> & { node: ResolversParentTypes['DeviceAction'] };
  DeviceActionFilter: Types.DeviceActionFilter;
  DeviceActionPayload: { actionId: string };
  DeviceActionSort: Types.DeviceActionSort;
  DeviceAgent: Types.DeviceAgent;
  DeviceConnection: Connection;
  DeviceEdge: Omit<Types.DeviceEdge, 'node'> & { node: ResolversParentTypes['Device'] };
  DeviceFactsInput: Types.DeviceFactsInput;
  DeviceFilter: Types.DeviceFilter;
  DeviceGroup: DeviceGroupRow;
  DeviceGroupAssociationInput: Types.DeviceGroupAssociationInput;
  DeviceGroupConnection: Connection;
  DeviceGroupEdge: Omit<Types.DeviceGroupEdge, 'node'> & { node: ResolversParentTypes['DeviceGroup'] };
  DeviceGroupFilter: Types.DeviceGroupFilter;
  DeviceGroupMembersInput: Types.DeviceGroupMembersInput;
  DeviceGroupPayload: { groupId: string };
  DeviceGroupSuggestionsInput: Types.DeviceGroupSuggestionsInput;
  DeviceHardware: Types.DeviceHardware;
  DeviceMdm: Types.DeviceMdm;
  DeviceMemberClause: Types.DeviceMemberClause;
  DeviceMemberClauseInput: Types.DeviceMemberClauseInput;
  DeviceMemberCondition: Types.DeviceMemberCondition;
  DeviceMemberConditionInput: Types.DeviceMemberConditionInput;
  DeviceMemberPreview: MemberPreview;
  DeviceMemberQuery: Types.DeviceMemberQuery;
  DeviceMemberQueryInput: Types.DeviceMemberQueryInput;
  DeviceNetwork: Types.DeviceNetwork;
  DevicePayload: { deviceId: string };
  DeviceServiceAccount: Types.DeviceServiceAccount;
  DeviceSort: Types.DeviceSort;
  Directory: DirectoryRow;
  DirectoryAttribute: Types.DirectoryAttribute;
  DirectoryAttributeCatalog: Types.DirectoryAttributeCatalog;
  DirectoryAttributeMapping: Types.DirectoryAttributeMapping;
  DirectoryAttributeMappingInput: Types.DirectoryAttributeMappingInput;
  DirectoryConnection: Connection;
  DirectoryCredential: Types.DirectoryCredential;
  DirectoryEdge: Omit<Types.DirectoryEdge, 'node'> & { node: ResolversParentTypes['Directory'] };
  DirectoryEvent: DirectoryEventRow;
  DirectoryEventConnection: Connection;
  DirectoryEventEdge: Omit<Types.DirectoryEventEdge, 'node'> & { node: ResolversParentTypes['DirectoryEvent'] };
  DirectoryEventExport: DirectoryEventExportRow;
  DirectoryEventExportConnection: Connection;
  DirectoryEventExportEdge: Omit<Types.DirectoryEventExportEdge, 'node'> & { node: ResolversParentTypes['DirectoryEventExport'] };
  DirectoryEventExportFilter: Types.DirectoryEventExportFilter;
  DirectoryEventExportPayload: { exportId: string };
  DirectoryEventExportSort: Types.DirectoryEventExportSort;
  DirectoryEventFilter: Types.DirectoryEventFilter;
  DirectoryEventPurge: Types.DirectoryEventPurge;
  DirectoryEventRetention: Types.DirectoryEventRetention;
  DirectoryEventRetentionPayload: Types.DirectoryEventRetentionPayload;
  DirectoryEventSort: Types.DirectoryEventSort;
  DirectoryExport: DirectoryExportRow;
  DirectoryExportConnection: Connection;
  DirectoryExportEdge: Omit<Types.DirectoryExportEdge, 'node'> & { node: ResolversParentTypes['DirectoryExport'] };
  DirectoryExportFilter: Types.DirectoryExportFilter;
  DirectoryExportOutage: Types.DirectoryExportOutage;
  DirectoryExportSort: Types.DirectoryExportSort;
  DirectoryFilter: Types.DirectoryFilter;
  DirectoryPasswordInput: Types.DirectoryPasswordInput;
  DirectoryPayload: { directoryId: string };
  DirectoryRefreshTokenInput: Types.DirectoryRefreshTokenInput;
  DirectoryServiceAccountInput: Types.DirectoryServiceAccountInput;
  DirectorySettingsInput: Types.DirectorySettingsInput;
  DirectorySort: Types.DirectorySort;
  DirectorySyncFault: Types.DirectorySyncFault;
  DirectorySyncRun: DirectorySyncRunRow;
  DirectorySyncRunConnection: Connection;
  DirectorySyncRunEdge: Omit<Types.DirectorySyncRunEdge, 'node'> & { node: ResolversParentTypes['DirectorySyncRun'] };
  DirectorySyncRunFilter: Types.DirectorySyncRunFilter;
  DirectorySyncRunPayload: { runId: string };
  DirectorySyncRunSort: Types.DirectorySyncRunSort;
  DirectorySyncStatus: Types.DirectorySyncStatus;
  DiskEncryption: { deviceId: string; active: boolean; keyPresent: boolean };
  EmailPreview: Types.EmailPreview;
  EmailSettings: EmailSettingsRow;
  EmailTemplate: EmailTemplateParent;
  EmailTemplatePayload: EmailTemplatePayloadParent;
  EmailTexts: Types.EmailTexts;
  EmailVariable: Types.EmailVariable;
  EndSessionPayload: Types.EndSessionPayload;
  EndSessionsPayload: Types.EndSessionsPayload;
  EndUserPortalSessionsInput: Types.EndUserPortalSessionsInput;
  EndUserPortalSessionsPayload: EndUserPortalSessionsPayloadParent;
  Entitlement: EntitlementRow;
  EvaluateAuthenticationInput: Types.EvaluateAuthenticationInput;
  EvaluatedPolicy: EvaluatedPolicyParent;
  EventCount: Types.EventCount;
  EventValue: Types.EventValue;
  ExcludeUserFromMfaInput: Types.ExcludeUserFromMfaInput;
  Float: Types.Scalars['Float']['output'];
  GenerateSsoCertificateInput: Types.GenerateSsoCertificateInput;
  GoogleWorkspaceDirectory: DirectoryRow;
  GoogleWorkspaceDirectoryInput: Types.GoogleWorkspaceDirectoryInput;
  GrantRemoteAssistInput: Types.GrantRemoteAssistInput;
  Group: Row;
  GroupSort: Types.GroupSort;
  HeldGroupChange: Types.HeldGroupChange;
  HeldGroupChangePayload: { groupId: string };
  ID: Types.Scalars['ID']['output'];
  ImportSsoMetadataInput: Types.ImportSsoMetadataInput;
  Int: Types.Scalars['Int']['output'];
  IntFilter: Types.IntFilter;
  Invoice: InvoiceRow;
  InvoiceConnection: Connection;
  InvoiceEdge: Omit<Types.InvoiceEdge, 'node'> & { node: ResolversParentTypes['Invoice'] };
  InvoiceFilter: Types.InvoiceFilter;
  InvoiceLine: Types.InvoiceLine;
  InvoiceSort: Types.InvoiceSort;
  IpList: IpListRow;
  IpListConnection: Connection;
  IpListEdge: Omit<Types.IpListEdge, 'node'> & { node: ResolversParentTypes['IpList'] };
  IpListFilter: Types.IpListFilter;
  IpListPayload: IpListPayloadParent;
  IpListSort: Types.IpListSort;
  JSON: Types.Scalars['JSON']['output'];
  LaunchRemoteAssistInput: Types.LaunchRemoteAssistInput;
  LdapDirectory: DirectoryRow;
  LdapDirectoryInput: Types.LdapDirectoryInput;
  LdapGroup: Types.LdapGroup;
  LdapGroupInput: Types.LdapGroupInput;
  LocalAccount: Types.LocalAccount;
  LockDeviceInput: Types.LockDeviceInput;
  LockoutPolicy: LockoutPolicyRow;
  MailUserLinksInput: Types.MailUserLinksInput;
  MailUserLinksPayload: Omit<Types.MailUserLinksPayload, 'results'> & { results: Array<ResolversParentTypes['UserLinkResult']> };
  ManagedOrganization: ManagedOrganizationRow;
  ManagedOrganizationConnection: Connection;
  ManagedOrganizationEdge: Omit<Types.ManagedOrganizationEdge, 'node'> & { node: ResolversParentTypes['ManagedOrganization'] };
  ManagedOrganizationFilter: Types.ManagedOrganizationFilter;
  ManagedOrganizationPayload: { organizationId: string };
  ManagedOrganizationPlan: Types.ManagedOrganizationPlan;
  ManagedOrganizationSort: Types.ManagedOrganizationSort;
  MdmEnrollmentCount: Types.MdmEnrollmentCount;
  MdmSettings: MdmSettingsParent;
  MdmSettingsPayload: MdmSettingsPayloadParent;
  MembershipGuard: Types.MembershipGuard;
  MembershipGuardInput: Types.MembershipGuardInput;
  MembershipGuardPayload: Types.MembershipGuardPayload;
  MfaPolicy: MfaPolicyRow;
  Microsoft365Directory: DirectoryRow;
  Microsoft365DirectoryInput: Types.Microsoft365DirectoryInput;
  Mutation: Record<PropertyKey, never>;
  NetworkInterface: Types.NetworkInterface;
  NewApiKeyPayload: NewApiKeyPayloadParent;
  NewConnectKeyPayload: NewConnectKeyPayloadParent;
  NewTriggerSecretPayload: NewTriggerSecretPayloadParent;
  NewUserStates: Types.NewUserStates;
  NewUserStatesInput: Types.NewUserStatesInput;
  Node: Row;
  Notification: NotificationRow;
  NotificationConnection: Connection;
  NotificationEdge: Omit<Types.NotificationEdge, 'node'> & { node: ResolversParentTypes['Notification'] };
  NotificationFilter: Types.NotificationFilter;
  NotificationPayload: NotificationPayloadParent;
  NotificationSort: Types.NotificationSort;
  NotificationsPayload: Types.NotificationsPayload;
  NumberFilter: Types.NumberFilter;
  OperatingSystem: Types.OperatingSystem;
  Organization: OrganizationRow;
  OrganizationAccessInput: Types.OrganizationAccessInput;
  OrganizationAccessPayload: { administratorId: string };
  OrganizationLogo: OrganizationLogoRow;
  OrganizationPayload: OrganizationPayloadParent;
  OrganizationSettings: OrganizationSettingsRow;
  PageInfo: Types.PageInfo;
  Passkey: Types.Passkey;
  PasswordPolicy: PasswordPolicyRow;
  PasswordState: Types.PasswordState;
  PaymentMethod: PaymentMethodRow;
  PaymentMethodConnection: Connection;
  PaymentMethodEdge: Omit<Types.PaymentMethodEdge, 'node'> & { node: ResolversParentTypes['PaymentMethod'] };
  PaymentMethodFilter: Types.PaymentMethodFilter;
  PaymentMethodPayload: { paymentMethodId: string };
  PaymentMethodSort: Types.PaymentMethodSort;
  PhoneNumber: Types.PhoneNumber;
  PhoneNumberInput: Types.PhoneNumberInput;
  Policy: PolicyRow;
  PolicyAssociationInput: Types.PolicyAssociationInput;
  PolicyConnection: Connection;
  PolicyEdge: Omit<Types.PolicyEdge, 'node'> & { node: ResolversParentTypes['Policy'] };
  PolicyFilter: Types.PolicyFilter;
  PolicyGroup: PolicyGroupRow;
  PolicyGroupAssociationInput: Types.PolicyGroupAssociationInput;
  PolicyGroupConnection: Connection;
  PolicyGroupEdge: Omit<Types.PolicyGroupEdge, 'node'> & { node: ResolversParentTypes['PolicyGroup'] };
  PolicyGroupFilter: Types.PolicyGroupFilter;
  PolicyGroupPayload: PolicyGroupPayloadParent;
  PolicyGroupPoliciesInput: Types.PolicyGroupPoliciesInput;
  PolicyGroupTargetsInput: Types.PolicyGroupTargetsInput;
  PolicyPayload: { policyId: string };
  PolicyResult: PolicyResultRow;
  PolicyResultConnection: Connection;
  PolicyResultEdge: Omit<Types.PolicyResultEdge, 'node'> & { node: ResolversParentTypes['PolicyResult'] };
  PolicyResultFilter: Types.PolicyResultFilter;
  PolicyResultSort: Types.PolicyResultSort;
  PolicySort: Types.PolicySort;
  PolicyStats: Types.PolicyStats;
  PolicyTargetsInput: Types.PolicyTargetsInput;
  PolicyTemplate: Types.PolicyTemplate;
  PolicyTemplateField: Types.PolicyTemplateField;
  PolicyValue: Types.PolicyValue;
  PolicyValueInput: Types.PolicyValueInput;
  PosixGroup: Types.PosixGroup;
  PosixGroupInput: Types.PosixGroupInput;
  PreviewEmailTemplateInput: Types.PreviewEmailTemplateInput;
  Provider: ProviderRow;
  ProviderAdministrator: ProviderAdministratorRow;
  ProviderAdministratorConnection: Connection;
  ProviderAdministratorEdge: Omit<Types.ProviderAdministratorEdge, 'node'> & { node: ResolversParentTypes['ProviderAdministrator'] };
  ProviderAdministratorFilter: Types.ProviderAdministratorFilter;
  ProviderAdministratorSort: Types.ProviderAdministratorSort;
  Query: Record<PropertyKey, never>;
  RadiusReply: Types.RadiusReply;
  RadiusReplyInput: Types.RadiusReplyInput;
  RadiusServer: RadiusServerRow;
  RadiusServerConnection: Connection;
  RadiusServerEdge: Omit<Types.RadiusServerEdge, 'node'> & { node: ResolversParentTypes['RadiusServer'] };
  RadiusServerFilter: Types.RadiusServerFilter;
  RadiusServerPayload: { radiusServerId: string };
  RadiusServerSort: Types.RadiusServerSort;
  RecoveryCodesPayload: Types.RecoveryCodesPayload;
  RecoveryEmail: Types.RecoveryEmail;
  RefreshGroupPayload: { groupId: string };
  RemoteAssistGrant: RemoteAssistGrantRow;
  RemoteAssistGrantConnection: Connection;
  RemoteAssistGrantEdge: Omit<Types.RemoteAssistGrantEdge, 'node'> & { node: ResolversParentTypes['RemoteAssistGrant'] };
  RemoteAssistGrantFilter: Types.RemoteAssistGrantFilter;
  RemoteAssistGrantPayload: { grantId: string };
  RemoteAssistGrantSort: Types.RemoteAssistGrantSort;
  RemoteAssistLaunch: RemoteAssistSessionRow;
  RemoteAssistLaunchPayload: { sessionId: string; code?: string | null };
  RemoteAssistSession: RemoteAssistSessionRow;
  RemoteAssistSessionConnection: Connection;
  RemoteAssistSessionEdge: Omit<Types.RemoteAssistSessionEdge, 'node'> & { node: ResolversParentTypes['RemoteAssistSession'] };
  RemoteAssistSessionFilter: Types.RemoteAssistSessionFilter;
  RemoteAssistSessionSort: Types.RemoteAssistSessionSort;
  RemovePasskeyInput: Types.RemovePasskeyInput;
  RemovePaymentMethodPayload: { removedId: string; defaultId: string | null };
  RemoveSshKeyPayload: { userId: string; removedId: string };
  RemoveSupportCaseAttachmentPayload: { caseId: string; removedId: string };
  RepeatScheduleInput: Types.RepeatScheduleInput;
  ReplaceDirectoryMappingsInput: Types.ReplaceDirectoryMappingsInput;
  RequireAdministratorMfaInput: Types.RequireAdministratorMfaInput;
  Resource: Row;
  ResourceReference: ResourceReferenceParent;
  RestrictedField: Types.RestrictedField;
  RetryDirectoryExportsInput: Types.RetryDirectoryExportsInput;
  RetryDirectoryExportsPayload: Types.RetryDirectoryExportsPayload;
  RevokeApiKeyPayload: Types.RevokeApiKeyPayload;
  RoleMatrixCell: Types.RoleMatrixCell;
  RotateApiKeyInput: Types.RotateApiKeyInput;
  RotateDirectoryCredentialInput: Types.RotateDirectoryCredentialInput;
  RotateRadiusSharedSecretInput: Types.RotateRadiusSharedSecretInput;
  RunCommandInput: Types.RunCommandInput;
  SavedQuery: SavedQueryRow;
  SavedQueryConnection: Connection;
  SavedQueryEdge: Omit<Types.SavedQueryEdge, 'node'> & { node: ResolversParentTypes['SavedQuery'] };
  SavedQueryFilter: Types.SavedQueryFilter;
  SavedQueryPayload: SavedQueryPayloadParent;
  SavedQueryRows: SavedQueryRowsParent;
  SavedQuerySort: Types.SavedQuerySort;
  ScheduleCommandInput: Types.ScheduleCommandInput;
  ScimDirectory: DirectoryRow;
  ScimDirectoryInput: Types.ScimDirectoryInput;
  SecureLogin: Types.SecureLogin;
  Service: Types.Service;
  ServiceAccount: ServiceAccountRow;
  ServiceAccountConnection: Connection;
  ServiceAccountEdge: Omit<Types.ServiceAccountEdge, 'node'> & { node: ResolversParentTypes['ServiceAccount'] };
  ServiceAccountFilter: Types.ServiceAccountFilter;
  ServiceAccountPayload: ServiceAccountPayloadParent;
  ServiceAccountSort: Types.ServiceAccountSort;
  Session: SessionRow;
  SetAllOrganizationsAccessInput: Types.SetAllOrganizationsAccessInput;
  SetBillingEmailsInput: Types.SetBillingEmailsInput;
  SetDirectoryEventRetentionInput: Types.SetDirectoryEventRetentionInput;
  SetOrganizationLogoInput: Types.SetOrganizationLogoInput;
  SetUserPasswordInput: Types.SetUserPasswordInput;
  SignInMethods: SignInMethodsRow;
  SignInMethodsPayload: Omit<Types.SignInMethodsPayload, 'signInMethods'> & { signInMethods: ResolversParentTypes['SignInMethods'] };
  SignedUrl: Types.SignedUrl;
  SoftwareApp: SoftwareAppRow;
  SoftwareAppAssociationInput: Types.SoftwareAppAssociationInput;
  SoftwareAppConnection: Connection;
  SoftwareAppEdge: Omit<Types.SoftwareAppEdge, 'node'> & { node: ResolversParentTypes['SoftwareApp'] };
  SoftwareAppFilter: Types.SoftwareAppFilter;
  SoftwareAppPayload: SoftwareAppPayloadParent;
  SoftwareAppSettings: SoftwareAppSettingsRow;
  SoftwareAppSort: Types.SoftwareAppSort;
  SoftwareStats: Types.SoftwareStats;
  SoftwareStatus: SoftwareStatusRow;
  SoftwareStatusConnection: Connection;
  SoftwareStatusEdge: Omit<Types.SoftwareStatusEdge, 'node'> & { node: ResolversParentTypes['SoftwareStatus'] };
  SoftwareStatusFilter: Types.SoftwareStatusFilter;
  SoftwareStatusSort: Types.SoftwareStatusSort;
  SoftwareTargetsInput: Types.SoftwareTargetsInput;
  SshKey: Types.SshKey;
  SshKeyPayload: { userId: string; sshKey: Types.SshKey };
  SshParameter: Types.SshParameter;
  SshParameterInput: Types.SshParameterInput;
  SshSettings: Types.SshSettings;
  SsoApplication: SsoApplicationRow;
  SsoApplicationConnection: Connection;
  SsoApplicationEdge: Omit<Types.SsoApplicationEdge, 'node'> & { node: ResolversParentTypes['SsoApplication'] };
  SsoApplicationFilter: Types.SsoApplicationFilter;
  SsoApplicationPayload: { applicationId: string };
  SsoApplicationSort: Types.SsoApplicationSort;
  SsoApplicationTemplate: SsoTemplate;
  SsoConfiguration: SsoApplicationRow;
  SsoConfigurationInput: Types.SsoConfigurationInput;
  SsoConstantAttribute: Types.SsoConstantAttribute;
  SsoConstantAttributeInput: Types.SsoConstantAttributeInput;
  SsoTemplateSetting: Types.SsoTemplateSetting;
  SsoUserAttribute: Types.SsoUserAttribute;
  SsoUserAttributeInput: Types.SsoUserAttributeInput;
  StartDirectorySyncInput: Types.StartDirectorySyncInput;
  String: Types.Scalars['String']['output'];
  StringFilter: Types.StringFilter;
  SubmitFeatureRequestInput: Types.SubmitFeatureRequestInput;
  SubmitSupportTicketInput: Types.SubmitSupportTicketInput;
  SuggestionCounts: Types.SuggestionCounts;
  SupportCase: SupportCaseRow;
  SupportCaseAttachment: SupportCaseAttachmentRow;
  SupportCaseAttachmentConnection: Connection;
  SupportCaseAttachmentEdge: Omit<Types.SupportCaseAttachmentEdge, 'node'> & { node: ResolversParentTypes['SupportCaseAttachment'] };
  SupportCaseAttachmentPayload: { caseId: string; attachmentId: string };
  SupportCaseComment: SupportCaseCommentRow;
  SupportCaseCommentConnection: Connection;
  SupportCaseCommentEdge: Omit<Types.SupportCaseCommentEdge, 'node'> & { node: ResolversParentTypes['SupportCaseComment'] };
  SupportCaseCommentPayload: { caseId: string; commentId: string };
  SupportCaseConnection: Connection;
  SupportCaseCount: Types.SupportCaseCount;
  SupportCaseEdge: Omit<Types.SupportCaseEdge, 'node'> & { node: ResolversParentTypes['SupportCase'] };
  SupportCaseFilter: Types.SupportCaseFilter;
  SupportCasePayload: { caseId: string };
  SupportCaseSort: Types.SupportCaseSort;
  SupportCaseStatusChange: SupportCaseStatusChangeRow;
  SupportCaseStatusChangeConnection: Connection;
  SupportCaseStatusChangeEdge: Omit<Types.SupportCaseStatusChangeEdge, 'node'> & { node: ResolversParentTypes['SupportCaseStatusChange'] };
  SupportSubmissionPayload: { caseId: string };
  SystemInsights: SystemInsightsParent;
  SystemInsightsApp: Omit<Types.SystemInsightsApp, 'device'> & { device?: Types.Maybe<ResolversParentTypes['Device']> };
  SystemInsightsAppConnection: Connection;
  SystemInsightsAppEdge: Omit<Types.SystemInsightsAppEdge, 'node'> & { node: ResolversParentTypes['SystemInsightsApp'] };
  SystemInsightsAppFilter: Types.SystemInsightsAppFilter;
  SystemInsightsBattery: Omit<Types.SystemInsightsBattery, 'device'> & { device?: Types.Maybe<ResolversParentTypes['Device']> };
  SystemInsightsBatteryConnection: Connection;
  SystemInsightsBatteryEdge: Omit<Types.SystemInsightsBatteryEdge, 'node'> & { node: ResolversParentTypes['SystemInsightsBattery'] };
  SystemInsightsBatteryFilter: Types.SystemInsightsBatteryFilter;
  SystemInsightsDiskEncryption: Omit<Types.SystemInsightsDiskEncryption, 'device'> & { device?: Types.Maybe<ResolversParentTypes['Device']> };
  SystemInsightsDiskEncryptionConnection: Connection;
  SystemInsightsDiskEncryptionEdge: Omit<Types.SystemInsightsDiskEncryptionEdge, 'node'> & { node: ResolversParentTypes['SystemInsightsDiskEncryption'] };
  SystemInsightsDiskEncryptionFilter: Types.SystemInsightsDiskEncryptionFilter;
  SystemInsightsInterfaceAddress: Omit<Types.SystemInsightsInterfaceAddress, 'device'> & { device?: Types.Maybe<ResolversParentTypes['Device']> };
  SystemInsightsInterfaceAddressConnection: Connection;
  SystemInsightsInterfaceAddressEdge: Omit<Types.SystemInsightsInterfaceAddressEdge, 'node'> & { node: ResolversParentTypes['SystemInsightsInterfaceAddress'] };
  SystemInsightsInterfaceAddressFilter: Types.SystemInsightsInterfaceAddressFilter;
  SystemInsightsLinuxPackage: Omit<Types.SystemInsightsLinuxPackage, 'device'> & { device?: Types.Maybe<ResolversParentTypes['Device']> };
  SystemInsightsLinuxPackageConnection: Connection;
  SystemInsightsLinuxPackageEdge: Omit<Types.SystemInsightsLinuxPackageEdge, 'node'> & { node: ResolversParentTypes['SystemInsightsLinuxPackage'] };
  SystemInsightsLinuxPackageFilter: Types.SystemInsightsLinuxPackageFilter;
  SystemInsightsOsVersion: Omit<Types.SystemInsightsOsVersion, 'device'> & { device?: Types.Maybe<ResolversParentTypes['Device']> };
  SystemInsightsOsVersionConnection: Connection;
  SystemInsightsOsVersionEdge: Omit<Types.SystemInsightsOsVersionEdge, 'node'> & { node: ResolversParentTypes['SystemInsightsOsVersion'] };
  SystemInsightsOsVersionFilter: Types.SystemInsightsOsVersionFilter;
  SystemInsightsPatch: Omit<Types.SystemInsightsPatch, 'device'> & { device?: Types.Maybe<ResolversParentTypes['Device']> };
  SystemInsightsPatchConnection: Connection;
  SystemInsightsPatchEdge: Omit<Types.SystemInsightsPatchEdge, 'node'> & { node: ResolversParentTypes['SystemInsightsPatch'] };
  SystemInsightsPatchFilter: Types.SystemInsightsPatchFilter;
  SystemInsightsProgram: Omit<Types.SystemInsightsProgram, 'device'> & { device?: Types.Maybe<ResolversParentTypes['Device']> };
  SystemInsightsProgramConnection: Connection;
  SystemInsightsProgramEdge: Omit<Types.SystemInsightsProgramEdge, 'node'> & { node: ResolversParentTypes['SystemInsightsProgram'] };
  SystemInsightsProgramFilter: Types.SystemInsightsProgramFilter;
  SystemInsightsSort: Types.SystemInsightsSort;
  SystemInsightsSystemInfo: Omit<Types.SystemInsightsSystemInfo, 'device'> & { device?: Types.Maybe<ResolversParentTypes['Device']> };
  SystemInsightsSystemInfoConnection: Connection;
  SystemInsightsSystemInfoEdge: Omit<Types.SystemInsightsSystemInfoEdge, 'node'> & { node: ResolversParentTypes['SystemInsightsSystemInfo'] };
  SystemInsightsSystemInfoFilter: Types.SystemInsightsSystemInfoFilter;
  SystemInsightsUptime: Omit<Types.SystemInsightsUptime, 'device'> & { device?: Types.Maybe<ResolversParentTypes['Device']> };
  SystemInsightsUptimeConnection: Connection;
  SystemInsightsUptimeEdge: Omit<Types.SystemInsightsUptimeEdge, 'node'> & { node: ResolversParentTypes['SystemInsightsUptime'] };
  SystemInsightsUptimeFilter: Types.SystemInsightsUptimeFilter;
  SystemInsightsUsbDevice: Omit<Types.SystemInsightsUsbDevice, 'device'> & { device?: Types.Maybe<ResolversParentTypes['Device']> };
  SystemInsightsUsbDeviceConnection: Connection;
  SystemInsightsUsbDeviceEdge: Omit<Types.SystemInsightsUsbDeviceEdge, 'node'> & { node: ResolversParentTypes['SystemInsightsUsbDevice'] };
  SystemInsightsUsbDeviceFilter: Types.SystemInsightsUsbDeviceFilter;
  SystemInsightsUser: Omit<Types.SystemInsightsUser, 'device'> & { device?: Types.Maybe<ResolversParentTypes['Device']> };
  SystemInsightsUserConnection: Connection;
  SystemInsightsUserEdge: Omit<Types.SystemInsightsUserEdge, 'node'> & { node: ResolversParentTypes['SystemInsightsUser'] };
  SystemInsightsUserFilter: Types.SystemInsightsUserFilter;
  TraversedResource: TraversedResourceParent;
  TraversedResourceConnection: TraversedResourceConnectionParent;
  TraversedResourceEdge: Omit<Types.TraversedResourceEdge, 'node'> & { node: ResolversParentTypes['TraversedResource'] };
  UnbindUserInput: Types.UnbindUserInput;
  UpdateAdministratorInput: Types.UpdateAdministratorInput;
  UpdateAppleMdmInput: Types.UpdateAppleMdmInput;
  UpdateAuthenticationPolicyInput: Types.UpdateAuthenticationPolicyInput;
  UpdateBillingAddressInput: Types.UpdateBillingAddressInput;
  UpdateBillingContactInput: Types.UpdateBillingContactInput;
  UpdateCommandInput: Types.UpdateCommandInput;
  UpdateDeviceGroupInput: Types.UpdateDeviceGroupInput;
  UpdateDeviceInput: Types.UpdateDeviceInput;
  UpdateDirectoryInput: Types.UpdateDirectoryInput;
  UpdateEmailSettingsInput: Types.UpdateEmailSettingsInput;
  UpdateEmailTemplateInput: Types.UpdateEmailTemplateInput;
  UpdateIpListInput: Types.UpdateIpListInput;
  UpdateLockoutPolicyInput: Types.UpdateLockoutPolicyInput;
  UpdateManagedOrganizationInput: Types.UpdateManagedOrganizationInput;
  UpdateMdmSettingsInput: Types.UpdateMdmSettingsInput;
  UpdateMfaPolicyInput: Types.UpdateMfaPolicyInput;
  UpdateOrganizationInput: Types.UpdateOrganizationInput;
  UpdateOrganizationSettingsInput: Types.UpdateOrganizationSettingsInput;
  UpdatePasswordPolicyInput: Types.UpdatePasswordPolicyInput;
  UpdatePolicyGroupInput: Types.UpdatePolicyGroupInput;
  UpdatePolicyInput: Types.UpdatePolicyInput;
  UpdateRadiusServerInput: Types.UpdateRadiusServerInput;
  UpdateSavedQueryInput: Types.UpdateSavedQueryInput;
  UpdateServiceAccountInput: Types.UpdateServiceAccountInput;
  UpdateSoftwareAppInput: Types.UpdateSoftwareAppInput;
  UpdateSsoApplicationInput: Types.UpdateSsoApplicationInput;
  UpdateSupportCaseInput: Types.UpdateSupportCaseInput;
  UpdateUserGroupInput: Types.UpdateUserGroupInput;
  UpdateUserInput: Types.UpdateUserInput;
  UpdateUserPortalInput: Types.UpdateUserPortalInput;
  UploadApplePushCertificateInput: Types.UploadApplePushCertificateInput;
  UploadCommandFileInput: Types.UploadCommandFileInput;
  UploadSsoCertificateInput: Types.UploadSsoCertificateInput;
  User: UserRow;
  UserAddress: Types.UserAddress;
  UserAddressInput: Types.UserAddressInput;
  UserAssociationInput: Types.UserAssociationInput;
  UserAttributeTest: Types.UserAttributeTest;
  UserAttributeTestInput: Types.UserAttributeTestInput;
  UserBinding: UserBindingRow;
  UserBindingConnection: Connection;
  UserBindingEdge: Omit<Types.UserBindingEdge, 'node'> & { node: ResolversParentTypes['UserBinding'] };
  UserConnection: Connection;
  UserEdge: Omit<Types.UserEdge, 'node'> & { node: ResolversParentTypes['User'] };
  UserExport: UserExportRow;
  UserExportConnection: Connection;
  UserExportEdge: Omit<Types.UserExportEdge, 'node'> & { node: ResolversParentTypes['UserExport'] };
  UserExportFilter: Types.UserExportFilter;
  UserExportPayload: { exportId: string };
  UserExportSort: Types.UserExportSort;
  UserFilter: Types.UserFilter;
  UserGroup: UserGroupRow;
  UserGroupAssociationInput: Types.UserGroupAssociationInput;
  UserGroupConnection: Connection;
  UserGroupEdge: Omit<Types.UserGroupEdge, 'node'> & { node: ResolversParentTypes['UserGroup'] };
  UserGroupFilter: Types.UserGroupFilter;
  UserGroupMembersInput: Types.UserGroupMembersInput;
  UserGroupPayload: { groupId: string };
  UserGroupResourcesInput: Types.UserGroupResourcesInput;
  UserGroupSuggestionsInput: Types.UserGroupSuggestionsInput;
  UserImport: UserImportRow;
  UserImportColumn: Types.UserImportColumn;
  UserImportColumnInput: Types.UserImportColumnInput;
  UserImportConnection: Connection;
  UserImportCounts: Types.UserImportCounts;
  UserImportEdge: Omit<Types.UserImportEdge, 'node'> & { node: ResolversParentTypes['UserImport'] };
  UserImportEntry: UserImportEntryRow;
  UserImportEntryConnection: Connection;
  UserImportEntryEdge: Omit<Types.UserImportEntryEdge, 'node'> & { node: ResolversParentTypes['UserImportEntry'] };
  UserImportEntryFilter: Types.UserImportEntryFilter;
  UserImportEntrySort: Types.UserImportEntrySort;
  UserImportFault: Types.UserImportFault;
  UserImportFilter: Types.UserImportFilter;
  UserImportPayload: { importId: string };
  UserImportSort: Types.UserImportSort;
  UserLinkResult: UserLinkResult;
  UserMemberClause: Types.UserMemberClause;
  UserMemberClauseInput: Types.UserMemberClauseInput;
  UserMemberCondition: Types.UserMemberCondition;
  UserMemberConditionInput: Types.UserMemberConditionInput;
  UserMemberPreview: MemberPreview;
  UserMemberQuery: Types.UserMemberQuery;
  UserMemberQueryInput: Types.UserMemberQueryInput;
  UserMfa: Types.UserMfa;
  UserPayload: { userId: string };
  UserPortalSettings: UserPortalSettingsRow;
  UserRelationship: Types.UserRelationship;
  UserRelationshipInput: Types.UserRelationshipInput;
  UserSort: Types.UserSort;
  VerifyUserPasswordInput: Types.VerifyUserPasswordInput;
  VerifyUserPasswordPayload: Types.VerifyUserPasswordPayload;
  VersionFilter: Types.VersionFilter;
  Viewer: Principal;
  ViewerAccess: Types.ViewerAccess;
  ViewerOrganization: ViewerOrganizationRow;
  ViewerOrganizationConnection: Connection;
  ViewerOrganizationEdge: Omit<Types.ViewerOrganizationEdge, 'node'> & { node: ResolversParentTypes['ViewerOrganization'] };
  ViewerOrganizationFilter: Types.ViewerOrganizationFilter;
  ViewerRemoteAssist: Principal;
  WorkdayDirectory: DirectoryRow;
  WorkdayDirectoryInput: Types.WorkdayDirectoryInput;
};

export type AccessDirectiveArgs = {
  action?: Types.Maybe<Types.Action>;
  level?: Types.Maybe<Types.AccessLevel>;
  of?: Types.Maybe<Types.Scalars['String']['input']>;
  own?: Types.Maybe<Types.Scalars['Boolean']['input']>;
  scope: Types.Scope;
};

export type AccessDirectiveResolver<Result, Parent, ContextType = Context, Args = AccessDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AuthenticatedDirectiveArgs = { };

export type AuthenticatedDirectiveResolver<Result, Parent, ContextType = Context, Args = AuthenticatedDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type CostDirectiveArgs = {
  length?: Types.Maybe<Types.Scalars['Int']['input']>;
  weight?: Types.Maybe<Types.Scalars['Float']['input']>;
};

export type CostDirectiveResolver<Result, Parent, ContextType = Context, Args = CostDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type IdDirectiveArgs = {
  prefix: Types.Scalars['String']['input'];
};

export type IdDirectiveResolver<Result, Parent, ContextType = Context, Args = IdDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type PlainDirectiveArgs = { };

export type PlainDirectiveResolver<Result, Parent, ContextType = Context, Args = PlainDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type PublicDirectiveArgs = { };

export type PublicDirectiveResolver<Result, Parent, ContextType = Context, Args = PublicDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type SecretDirectiveArgs = {
  by?: Types.Maybe<Types.Scalars['String']['input']>;
};

export type SecretDirectiveResolver<Result, Parent, ContextType = Context, Args = SecretDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AccessRequirementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccessRequirement'] = ResolversParentTypes['AccessRequirement']> = {
  action?: Resolver<Types.Maybe<ResolversTypes['Action']>, ParentType, ContextType>;
  coordinate?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CoordinateKind'], ParentType, ContextType>;
  level?: Resolver<Types.Maybe<ResolversTypes['AccessLevel']>, ParentType, ContextType>;
  open?: Resolver<Types.Maybe<ResolversTypes['OpenAccess']>, ParentType, ContextType>;
  roles?: Resolver<Array<ResolversTypes['Role']>, ParentType, ContextType>;
  scope?: Resolver<Types.Maybe<ResolversTypes['Scope']>, ParentType, ContextType>;
};

export type ActiveDirectoryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActiveDirectory'] = ResolversParentTypes['ActiveDirectory']> = {
  associations?: Resolver<Types.Maybe<ResolversTypes['AssociationConnection']>, ParentType, ContextType, Partial<Types.ActiveDirectoryAssociationsArgs>>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  delegationState?: Resolver<ResolversTypes['ActiveDirectoryDelegation'], ParentType, ContextType>;
  domain?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  enabled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  groupsEnabled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DirectoryKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  permission?: Resolver<ResolversTypes['ActiveDirectoryPermission'], ParentType, ContextType>;
  primaryAgent?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  primaryImportAgent?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  syncRuns?: Resolver<Types.Maybe<ResolversTypes['DirectorySyncRunConnection']>, ParentType, ContextType, Partial<Types.ActiveDirectorySyncRunsArgs>>;
  syncStatus?: Resolver<Types.Maybe<ResolversTypes['DirectorySyncStatus']>, ParentType, ContextType>;
  traverse?: Resolver<Types.Maybe<ResolversTypes['TraversedResourceConnection']>, ParentType, ContextType, Partial<Types.ActiveDirectoryTraverseArgs>>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  useCase?: Resolver<ResolversTypes['ActiveDirectoryUseCase'], ParentType, ContextType>;
  userGroups?: Resolver<Types.Maybe<ResolversTypes['UserGroupConnection']>, ParentType, ContextType, Partial<Types.ActiveDirectoryUserGroupsArgs>>;
  users?: Resolver<Types.Maybe<ResolversTypes['UserConnection']>, ParentType, ContextType, Partial<Types.ActiveDirectoryUsersArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AdministratorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Administrator'] = ResolversParentTypes['Administrator']> = {
  apiKeyAllowed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  apiKeySet?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  apiKeyUpdatedAt?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  apiKeys?: Resolver<Array<ResolversTypes['ApiKey']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  email?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  firstName?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  invitedAt?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  lastName?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lastSignInAt?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  mfa?: Resolver<ResolversTypes['AdministratorMfa'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organizationAccess?: Resolver<Types.Maybe<ResolversTypes['ProviderAdministrator']>, ParentType, ContextType>;
  registered?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  registeredAt?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  suspended?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  timeZone?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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
  totpEnrolledAt?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type AdministratorPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdministratorPayload'] = ResolversParentTypes['AdministratorPayload']> = {
  administrator?: Resolver<ResolversTypes['Administrator'], ParentType, ContextType>;
};

export type AgentInstallResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgentInstall'] = ResolversParentTypes['AgentInstall']> = {
  command?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  osFamily?: Resolver<ResolversTypes['OsFamily'], ParentType, ContextType>;
};

export type ApiKeyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApiKey'] = ResolversParentTypes['ApiKey']> = {
  actions?: Resolver<Types.Maybe<Array<ResolversTypes['Action']>>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  current?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  expiresAt?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastUsedAt?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  lastUsedFrom?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  networks?: Resolver<Types.Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  organizationIds?: Resolver<Types.Maybe<Array<ResolversTypes['ID']>>, ParentType, ContextType>;
  prefix?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  readOnly?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  revokedAt?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  scopes?: Resolver<Types.Maybe<Array<ResolversTypes['Scope']>>, ParentType, ContextType>;
};

export type AppleAutomatedEnrollmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AppleAutomatedEnrollment'] = ResolversParentTypes['AppleAutomatedEnrollment']> = {
  skippedSetupPanes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  welcomeText?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  welcomeTitle?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  zeroTouchEnabled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type AppleMdmResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AppleMdm'] = ResolversParentTypes['AppleMdm']> = {
  appleId?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  automatedEnrollment?: Resolver<ResolversTypes['AppleAutomatedEnrollment'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  defaultDeviceGroup?: Resolver<Types.Maybe<ResolversTypes['DeviceGroup']>, ParentType, ContextType>;
  defaultMobileDeviceGroup?: Resolver<Types.Maybe<ResolversTypes['DeviceGroup']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pushCertExpiresAt?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  pushCertificate?: Resolver<Types.Maybe<ResolversTypes['Certificate']>, ParentType, ContextType>;
  pushTopic?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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
  since?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  sudo?: Resolver<Types.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  sudoWithoutPassword?: Resolver<Types.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
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
  association?: Resolver<Types.Maybe<ResolversTypes['Association']>, ParentType, ContextType>;
};

export type AuthenticationConditionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuthenticationCondition'] = ResolversParentTypes['AuthenticationCondition']> = {
  all?: Resolver<Types.Maybe<Array<ResolversTypes['AuthenticationCondition']>>, ParentType, ContextType>;
  any?: Resolver<Types.Maybe<Array<ResolversTypes['AuthenticationCondition']>>, ParentType, ContextType>;
  deviceEncrypted?: Resolver<Types.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  deviceManaged?: Resolver<Types.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  ipAddressIn?: Resolver<Types.Maybe<Array<ResolversTypes['IpList']>>, ParentType, ContextType>;
  locationIn?: Resolver<Types.Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  not?: Resolver<Types.Maybe<ResolversTypes['AuthenticationCondition']>, ParentType, ContextType>;
  operatingSystemIn?: Resolver<Types.Maybe<Array<ResolversTypes['OsFamily']>>, ParentType, ContextType>;
};

export type AuthenticationEffectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuthenticationEffect'] = ResolversParentTypes['AuthenticationEffect']> = {
  action?: Resolver<ResolversTypes['AuthenticationAction'], ParentType, ContextType>;
  denialMessage?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  factors?: Resolver<Array<ResolversTypes['AuthenticationFactor']>, ParentType, ContextType>;
};

export type AuthenticationEvaluationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuthenticationEvaluation'] = ResolversParentTypes['AuthenticationEvaluation']> = {
  action?: Resolver<ResolversTypes['AuthenticationAction'], ParentType, ContextType>;
  denialMessage?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  enrolledFactors?: Resolver<Types.Maybe<Array<ResolversTypes['AuthenticationFactor']>>, ParentType, ContextType>;
  factors?: Resolver<Array<ResolversTypes['AuthenticationFactor']>, ParentType, ContextType>;
  policies?: Resolver<Array<ResolversTypes['EvaluatedPolicy']>, ParentType, ContextType>;
  policy?: Resolver<Types.Maybe<ResolversTypes['AuthenticationPolicy']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['AuthenticationReason'], ParentType, ContextType>;
};

export type AuthenticationPolicyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuthenticationPolicy'] = ResolversParentTypes['AuthenticationPolicy']> = {
  condition?: Resolver<Types.Maybe<ResolversTypes['AuthenticationCondition']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  description?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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
  applications?: Resolver<Types.Maybe<ResolversTypes['SsoApplicationConnection']>, ParentType, ContextType, Partial<Types.AuthenticationPolicyTargetsApplicationsArgs>>;
  excludedUserGroups?: Resolver<Types.Maybe<ResolversTypes['UserGroupConnection']>, ParentType, ContextType, Partial<Types.AuthenticationPolicyTargetsExcludedUserGroupsArgs>>;
  excludedUsers?: Resolver<Types.Maybe<ResolversTypes['UserConnection']>, ParentType, ContextType, Partial<Types.AuthenticationPolicyTargetsExcludedUsersArgs>>;
  userAttributes?: Resolver<Array<ResolversTypes['UserAttributeTest']>, ParentType, ContextType>;
  userGroups?: Resolver<Types.Maybe<ResolversTypes['UserGroupConnection']>, ParentType, ContextType, Partial<Types.AuthenticationPolicyTargetsUserGroupsArgs>>;
  users?: Resolver<Types.Maybe<ResolversTypes['UserConnection']>, ParentType, ContextType, Partial<Types.AuthenticationPolicyTargetsUsersArgs>>;
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
  defaultPaymentMethod?: Resolver<Types.Maybe<ResolversTypes['PaymentMethod']>, ParentType, ContextType>;
  emails?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  entitlements?: Resolver<Array<ResolversTypes['Entitlement']>, ParentType, ContextType>;
  plan?: Resolver<Types.Maybe<ResolversTypes['BillingPlan']>, ParentType, ContextType>;
};

export type BillingAccountPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BillingAccountPayload'] = ResolversParentTypes['BillingAccountPayload']> = {
  billing?: Resolver<ResolversTypes['BillingAccount'], ParentType, ContextType>;
};

export type BillingAddressResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BillingAddress'] = ResolversParentTypes['BillingAddress']> = {
  company?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  country?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  extendedAddress?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  locality?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  postalCode?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  region?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  streetAddress?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  taxId?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type BillingContactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BillingContact'] = ResolversParentTypes['BillingContact']> = {
  email?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type BillingPlanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BillingPlan'] = ResolversParentTypes['BillingPlan']> = {
  annualPrice?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  billingModel?: Resolver<ResolversTypes['BillingModel'], ParentType, ContextType>;
  canceledAt?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  currentPeriodEnd?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  currentPeriodStart?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  displayName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  estimatedAt?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  estimatedTotal?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  features?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  interval?: Resolver<ResolversTypes['BillingInterval'], ParentType, ContextType>;
  listPrice?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  manuallyBilled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  maxQuantity?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  productCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  purchaseChannel?: Resolver<ResolversTypes['PurchaseChannel'], ParentType, ContextType>;
  quantityCapped?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  renews?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['BillingPlanStatus'], ParentType, ContextType>;
  trialEndsAt?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  upgradeRecommendation?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type BindUserPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BindUserPayload'] = ResolversParentTypes['BindUserPayload']> = {
  device?: Resolver<Types.Maybe<ResolversTypes['Device']>, ParentType, ContextType>;
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
  assignedAdministrators?: Resolver<Types.Maybe<ResolversTypes['AdministratorConnection']>, ParentType, ContextType, Partial<Types.CommandAssignedAdministratorsArgs>>;
  associations?: Resolver<Types.Maybe<ResolversTypes['AssociationConnection']>, ParentType, ContextType, Partial<Types.CommandAssociationsArgs>>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  description?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  files?: Resolver<Array<ResolversTypes['CommandFile']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  launchType?: Resolver<ResolversTypes['CommandLaunchType'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  results?: Resolver<ResolversTypes['CommandResultConnection'], ParentType, ContextType, RequireFields<Types.CommandResultsArgs, 'sort'>>;
  runAsUser?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  runs?: Resolver<ResolversTypes['CommandRunConnection'], ParentType, ContextType, RequireFields<Types.CommandRunsArgs, 'sort'>>;
  schedule?: Resolver<Types.Maybe<ResolversTypes['CommandSchedule']>, ParentType, ContextType>;
  script?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  shell?: Resolver<ResolversTypes['CommandShell'], ParentType, ContextType>;
  sudo?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  targetDeviceGroups?: Resolver<Types.Maybe<ResolversTypes['DeviceGroupConnection']>, ParentType, ContextType, Partial<Types.CommandTargetDeviceGroupsArgs>>;
  targetDevices?: Resolver<Types.Maybe<ResolversTypes['DeviceConnection']>, ParentType, ContextType, Partial<Types.CommandTargetDevicesArgs>>;
  template?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  templatingRequired?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  timeToLiveSeconds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  timeoutSeconds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  traverse?: Resolver<Types.Maybe<ResolversTypes['TraversedResourceConnection']>, ParentType, ContextType, Partial<Types.CommandTraverseArgs>>;
  trigger?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  triggerSecret?: Resolver<Types.Maybe<ResolversTypes['CommandTriggerSecret']>, ParentType, ContextType>;
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
  files?: Resolver<Array<ResolversTypes['CommandFile']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  runAsUser?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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
  content?: Resolver<Types.Maybe<ResolversTypes['CommandFileContent']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  targetPath?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CommandFileContentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommandFileContent'] = ResolversParentTypes['CommandFileContent']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  uploadedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type CommandPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommandPayload'] = ResolversParentTypes['CommandPayload']> = {
  command?: Resolver<ResolversTypes['Command'], ParentType, ContextType>;
};

export type CommandResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommandResult'] = ResolversParentTypes['CommandResult']> = {
  command?: Resolver<ResolversTypes['Command'], ParentType, ContextType>;
  device?: Resolver<Types.Maybe<ResolversTypes['Device']>, ParentType, ContextType>;
  error?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  exitCode?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  finishedAt?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  output?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  outputTruncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  requestedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  run?: Resolver<ResolversTypes['CommandRun'], ParentType, ContextType>;
  startedAt?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
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
  finishedAt?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  launchType?: Resolver<ResolversTypes['CommandLaunchType'], ParentType, ContextType>;
  requestedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  requestedBy?: Resolver<Types.Maybe<ResolversTypes['Administrator']>, ParentType, ContextType>;
  requestedByName?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  results?: Resolver<ResolversTypes['CommandResultConnection'], ParentType, ContextType, RequireFields<Types.CommandRunResultsArgs, 'sort'>>;
  startedAt?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
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
  cron?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  every?: Resolver<Types.Maybe<ResolversTypes['CommandRepeat']>, ParentType, ContextType>;
  from?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  nextRunAt?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  once?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  timeZone?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CommandTriggerSecretResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommandTriggerSecret'] = ResolversParentTypes['CommandTriggerSecret']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  prefix?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ConnectKeyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConnectKey'] = ResolversParentTypes['ConnectKey']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<Types.Maybe<ResolversTypes['Administrator']>, ParentType, ContextType>;
  createdByName?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  deviceGroup?: Resolver<Types.Maybe<ResolversTypes['DeviceGroup']>, ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastUsedAt?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  maxUses?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  prefix?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rejoinAllowed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  revokedAt?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
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

export type DeleteCommandResultsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeleteCommandResultsPayload'] = ResolversParentTypes['DeleteCommandResultsPayload']> = {
  deletedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hasMore?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
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
  accounts?: Resolver<ResolversTypes['DeviceAccountConnection'], ParentType, ContextType, Partial<Types.DeviceAccountsArgs>>;
  actions?: Resolver<ResolversTypes['DeviceActionConnection'], ParentType, ContextType, Partial<Types.DeviceActionsArgs>>;
  agent?: Resolver<ResolversTypes['DeviceAgent'], ParentType, ContextType>;
  associations?: Resolver<Types.Maybe<ResolversTypes['AssociationConnection']>, ParentType, ContextType, Partial<Types.DeviceAssociationsArgs>>;
  attributes?: Resolver<Array<ResolversTypes['CustomAttribute']>, ParentType, ContextType>;
  commandResults?: Resolver<Types.Maybe<ResolversTypes['CommandResultConnection']>, ParentType, ContextType, RequireFields<Types.DeviceCommandResultsArgs, 'sort'>>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  description?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  diskEncryption?: Resolver<ResolversTypes['DiskEncryption'], ParentType, ContextType>;
  displayName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  groups?: Resolver<Types.Maybe<ResolversTypes['DeviceGroupConnection']>, ParentType, ContextType, Partial<Types.DeviceGroupsArgs>>;
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
  owner?: Resolver<Types.Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  policyResults?: Resolver<ResolversTypes['PolicyResultConnection'], ParentType, ContextType, Partial<Types.DevicePolicyResultsArgs>>;
  policyStats?: Resolver<ResolversTypes['PolicyStats'], ParentType, ContextType>;
  provisionedBy?: Resolver<ResolversTypes['Provisioner'], ParentType, ContextType>;
  provisionerId?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  remoteAssistSessions?: Resolver<Types.Maybe<ResolversTypes['RemoteAssistSessionConnection']>, ParentType, ContextType, Partial<Types.DeviceRemoteAssistSessionsArgs>>;
  secureLogin?: Resolver<ResolversTypes['SecureLogin'], ParentType, ContextType>;
  serviceAccount?: Resolver<ResolversTypes['DeviceServiceAccount'], ParentType, ContextType>;
  softwareStatuses?: Resolver<ResolversTypes['SoftwareStatusConnection'], ParentType, ContextType, Partial<Types.DeviceSoftwareStatusesArgs>>;
  ssh?: Resolver<ResolversTypes['SshSettings'], ParentType, ContextType>;
  systemInsights?: Resolver<Types.Maybe<ResolversTypes['SystemInsights']>, ParentType, ContextType>;
  traverse?: Resolver<Types.Maybe<ResolversTypes['TraversedResourceConnection']>, ParentType, ContextType, Partial<Types.DeviceTraverseArgs>>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  userBindings?: Resolver<ResolversTypes['UserBindingConnection'], ParentType, ContextType, Partial<Types.DeviceUserBindingsArgs>>;
  userGroups?: Resolver<Types.Maybe<ResolversTypes['UserGroupConnection']>, ParentType, ContextType, Partial<Types.DeviceUserGroupsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeviceAccountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeviceAccount'] = ResolversParentTypes['DeviceAccount']> = {
  detail?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  device?: Resolver<ResolversTypes['Device'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reportedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['DeviceAccountState'], ParentType, ContextType>;
  user?: Resolver<Types.Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  username?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeviceAccountConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeviceAccountConnection'] = ResolversParentTypes['DeviceAccountConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DeviceAccountEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['DeviceAccount']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DeviceAccountEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeviceAccountEdge'] = ResolversParentTypes['DeviceAccountEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DeviceAccount'], ParentType, ContextType>;
};

export type DeviceActionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeviceAction'] = ResolversParentTypes['DeviceAction']> = {
  device?: Resolver<ResolversTypes['Device'], ParentType, ContextType>;
  error?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  finishedAt?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DeviceActionKind'], ParentType, ContextType>;
  requestedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  requestedBy?: Resolver<Types.Maybe<ResolversTypes['Administrator']>, ParentType, ContextType>;
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
  registeredAt?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  remoteAssistVersion?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  templateName?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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
  assignedUserGroups?: Resolver<ResolversTypes['UserGroupConnection'], ParentType, ContextType, Partial<Types.DeviceGroupAssignedUserGroupsArgs>>;
  associations?: Resolver<Types.Maybe<ResolversTypes['AssociationConnection']>, ParentType, ContextType, Partial<Types.DeviceGroupAssociationsArgs>>;
  attributes?: Resolver<Array<ResolversTypes['CustomAttribute']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  description?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  email?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evaluatedAt?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  exemptions?: Resolver<Types.Maybe<ResolversTypes['DeviceConnection']>, ParentType, ContextType, Partial<Types.DeviceGroupExemptionsArgs>>;
  guard?: Resolver<Types.Maybe<ResolversTypes['MembershipGuard']>, ParentType, ContextType>;
  heldChange?: Resolver<Types.Maybe<ResolversTypes['HeldGroupChange']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  memberQuery?: Resolver<Types.Maybe<ResolversTypes['DeviceMemberQuery']>, ParentType, ContextType>;
  members?: Resolver<Types.Maybe<ResolversTypes['DeviceConnection']>, ParentType, ContextType, Partial<Types.DeviceGroupMembersArgs>>;
  membershipMethod?: Resolver<ResolversTypes['MembershipMethod'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  notifyOfSuggestions?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  suggestedAdditions?: Resolver<Types.Maybe<ResolversTypes['DeviceConnection']>, ParentType, ContextType, Partial<Types.DeviceGroupSuggestedAdditionsArgs>>;
  suggestedRemovals?: Resolver<Types.Maybe<ResolversTypes['DeviceConnection']>, ParentType, ContextType, Partial<Types.DeviceGroupSuggestedRemovalsArgs>>;
  suggestionCounts?: Resolver<ResolversTypes['SuggestionCounts'], ParentType, ContextType>;
  traverse?: Resolver<Types.Maybe<ResolversTypes['TraversedResourceConnection']>, ParentType, ContextType, Partial<Types.DeviceGroupTraverseArgs>>;
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
  arch?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  archFamily?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  cloudInstanceId?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  desktopCapable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hardwareId?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  serialNumber?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  vendor?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DeviceMdmResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeviceMdm'] = ResolversParentTypes['DeviceMdm']> = {
  automatedEnrollment?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lostMode?: Resolver<ResolversTypes['LostMode'], ParentType, ContextType>;
  profileIdentifier?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  providerId?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  userApproved?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  vendor?: Resolver<ResolversTypes['MdmVendor'], ParentType, ContextType>;
  windowsUpn?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DeviceMemberClauseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeviceMemberClause'] = ResolversParentTypes['DeviceMemberClause']> = {
  allOf?: Resolver<Array<ResolversTypes['DeviceMemberCondition']>, ParentType, ContextType>;
  anyOf?: Resolver<Types.Maybe<Array<ResolversTypes['DeviceMemberClause']>>, ParentType, ContextType>;
  noneOf?: Resolver<Types.Maybe<Array<ResolversTypes['DeviceMemberClause']>>, ParentType, ContextType>;
};

export type DeviceMemberConditionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeviceMemberCondition'] = ResolversParentTypes['DeviceMemberCondition']> = {
  attribute?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  field?: Resolver<ResolversTypes['DeviceMemberField'], ParentType, ContextType>;
  operator?: Resolver<ResolversTypes['MemberOperator'], ParentType, ContextType>;
  values?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DeviceMemberPreviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeviceMemberPreview'] = ResolversParentTypes['DeviceMemberPreview']> = {
  counts?: Resolver<Types.Maybe<ResolversTypes['SuggestionCounts']>, ParentType, ContextType>;
  members?: Resolver<ResolversTypes['DeviceConnection'], ParentType, ContextType, Partial<Types.DeviceMemberPreviewMembersArgs>>;
};

export type DeviceMemberQueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeviceMemberQuery'] = ResolversParentTypes['DeviceMemberQuery']> = {
  anyOf?: Resolver<Array<ResolversTypes['DeviceMemberClause']>, ParentType, ContextType>;
};

export type DeviceNetworkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeviceNetwork'] = ResolversParentTypes['DeviceNetwork']> = {
  azureAdJoined?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  domainName?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  interfaces?: Resolver<Array<ResolversTypes['NetworkInterface']>, ParentType, ContextType>;
  partOfDomain?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  remoteIp?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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
  userField?: Resolver<Types.Maybe<ResolversTypes['DirectoryUserField']>, ParentType, ContextType>;
};

export type DirectoryAttributeCatalogResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DirectoryAttributeCatalog'] = ResolversParentTypes['DirectoryAttributeCatalog']> = {
  attributes?: Resolver<Array<ResolversTypes['DirectoryAttribute']>, ParentType, ContextType>;
  customPattern?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DirectoryAttributeMappingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DirectoryAttributeMapping'] = ResolversParentTypes['DirectoryAttributeMapping']> = {
  attribute?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  customAttribute?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['DirectoryMappingDirection'], ParentType, ContextType>;
  enabled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  fixedValue?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  userField?: Resolver<Types.Maybe<ResolversTypes['DirectoryUserField']>, ParentType, ContextType>;
};

export type DirectoryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DirectoryConnection'] = ResolversParentTypes['DirectoryConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DirectoryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Directory']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DirectoryCredentialResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DirectoryCredential'] = ResolversParentTypes['DirectoryCredential']> = {
  checkedAt?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  expiresAt?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DirectoryCredentialKind'], ParentType, ContextType>;
  message?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  valid?: Resolver<Types.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type DirectoryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DirectoryEdge'] = ResolversParentTypes['DirectoryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Directory'], ParentType, ContextType>;
};

export type DirectoryEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DirectoryEvent'] = ResolversParentTypes['DirectoryEvent']> = {
  changes?: Resolver<Types.Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  clientIp?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  credential?: Resolver<ResolversTypes['EventCredential'], ParentType, ContextType>;
  digest?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  errorCode?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  errorMessage?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  eventType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  initiatorEmail?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  initiatorId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  initiatorOrganizationId?: Resolver<Types.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  initiatorOrganizationName?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  occurredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  requestId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  resourceId?: Resolver<Types.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  resourceType?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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
  createdBy?: Resolver<Types.Maybe<ResolversTypes['Administrator']>, ParentType, ContextType>;
  createdByName?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  download?: Resolver<Types.Maybe<ResolversTypes['SignedUrl']>, ParentType, ContextType>;
  expiresAt?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  failure?: Resolver<Types.Maybe<ResolversTypes['ExportFailure']>, ParentType, ContextType>;
  filter?: Resolver<Types.Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  finishedAt?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  format?: Resolver<ResolversTypes['ExportFormat'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  processed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ExportState'], ParentType, ContextType>;
  through?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
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
  days?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  effectiveAt?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  lastPurge?: Resolver<Types.Maybe<ResolversTypes['DirectoryEventPurge']>, ParentType, ContextType>;
  setAt?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type DirectoryEventRetentionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DirectoryEventRetentionPayload'] = ResolversParentTypes['DirectoryEventRetentionPayload']> = {
  directoryEventRetention?: Resolver<Types.Maybe<ResolversTypes['DirectoryEventRetention']>, ParentType, ContextType>;
};

export type DirectoryExportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DirectoryExport'] = ResolversParentTypes['DirectoryExport']> = {
  attempts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  changedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  code?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  directory?: Resolver<ResolversTypes['Directory'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastAttemptAt?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  message?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nextAttemptAt?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  removal?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['DirectoryExportState'], ParentType, ContextType>;
  user?: Resolver<Types.Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  userGroup?: Resolver<Types.Maybe<ResolversTypes['UserGroup']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DirectoryExportConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DirectoryExportConnection'] = ResolversParentTypes['DirectoryExportConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DirectoryExportEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['DirectoryExport']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DirectoryExportEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DirectoryExportEdge'] = ResolversParentTypes['DirectoryExportEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DirectoryExport'], ParentType, ContextType>;
};

export type DirectoryExportOutageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DirectoryExportOutage'] = ResolversParentTypes['DirectoryExportOutage']> = {
  failures?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nextAttemptAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  status?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
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
  code?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  created?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  deprovisioned?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  directory?: Resolver<ResolversTypes['Directory'], ParentType, ContextType>;
  failed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  faults?: Resolver<Array<ResolversTypes['DirectorySyncFault']>, ParentType, ContextType>;
  finishedAt?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DirectorySyncKind'], ParentType, ContextType>;
  message?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  queuedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  requestedBy?: Resolver<Types.Maybe<ResolversTypes['Administrator']>, ParentType, ContextType>;
  seen?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  startedAt?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
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
  recoveryKey?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type EmailPreviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EmailPreview'] = ResolversParentTypes['EmailPreview']> = {
  html?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  replyTo?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  senderName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EmailSettingsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EmailSettings'] = ResolversParentTypes['EmailSettings']> = {
  disclaimer?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  replyTo?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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
  updatedAt?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
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
  user?: Resolver<Types.Maybe<ResolversTypes['User']>, ParentType, ContextType>;
};

export type EntitlementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Entitlement'] = ResolversParentTypes['Entitlement']> = {
  category?: Resolver<ResolversTypes['ProductCategory'], ParentType, ContextType>;
  committedQuantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  contractType?: Resolver<ResolversTypes['ContractType'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  maxQuantity?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
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
  associations?: Resolver<Types.Maybe<ResolversTypes['AssociationConnection']>, ParentType, ContextType, Partial<Types.GoogleWorkspaceDirectoryAssociationsArgs>>;
  attributeMappings?: Resolver<Array<ResolversTypes['DirectoryAttributeMapping']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  credential?: Resolver<Types.Maybe<ResolversTypes['DirectoryCredential']>, ParentType, ContextType>;
  customerId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  defaultDomain?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  enabled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  groupsEnabled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  importFilter?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DirectoryKind'], ParentType, ContextType>;
  matchBy?: Resolver<ResolversTypes['DirectoryMatch'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  syncRuns?: Resolver<Types.Maybe<ResolversTypes['DirectorySyncRunConnection']>, ParentType, ContextType, Partial<Types.GoogleWorkspaceDirectorySyncRunsArgs>>;
  syncStatus?: Resolver<Types.Maybe<ResolversTypes['DirectorySyncStatus']>, ParentType, ContextType>;
  tokenUrl?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  traverse?: Resolver<Types.Maybe<ResolversTypes['TraversedResourceConnection']>, ParentType, ContextType, Partial<Types.GoogleWorkspaceDirectoryTraverseArgs>>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  userGroups?: Resolver<Types.Maybe<ResolversTypes['UserGroupConnection']>, ParentType, ContextType, Partial<Types.GoogleWorkspaceDirectoryUserGroupsArgs>>;
  userLockoutAction?: Resolver<ResolversTypes['DirectoryUserAction'], ParentType, ContextType>;
  userPasswordExpirationAction?: Resolver<ResolversTypes['DirectoryUserAction'], ParentType, ContextType>;
  users?: Resolver<Types.Maybe<ResolversTypes['UserConnection']>, ParentType, ContextType, Partial<Types.GoogleWorkspaceDirectoryUsersArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Group'] = ResolversParentTypes['Group']> = {
  __resolveType: TypeResolveFn<'DeviceGroup' | 'UserGroup', ParentType, ContextType>;
};

export type HeldGroupChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HeldGroupChange'] = ResolversParentTypes['HeldGroupChange']> = {
  add?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['HeldChangeReason'], ParentType, ContextType>;
  remove?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type HeldGroupChangePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HeldGroupChangePayload'] = ResolversParentTypes['HeldGroupChangePayload']> = {
  group?: Resolver<ResolversTypes['Group'], ParentType, ContextType>;
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
  paidAt?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
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
  productCode?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unitPrice?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IpListResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IpList'] = ResolversParentTypes['IpList']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  description?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  entries?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  policies?: Resolver<ResolversTypes['AuthenticationPolicyConnection'], ParentType, ContextType, Partial<Types.IpListPoliciesArgs>>;
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
  associations?: Resolver<Types.Maybe<ResolversTypes['AssociationConnection']>, ParentType, ContextType, Partial<Types.LdapDirectoryAssociationsArgs>>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  enabled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DirectoryKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sambaEnabled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  syncRuns?: Resolver<Types.Maybe<ResolversTypes['DirectorySyncRunConnection']>, ParentType, ContextType, Partial<Types.LdapDirectorySyncRunsArgs>>;
  syncStatus?: Resolver<Types.Maybe<ResolversTypes['DirectorySyncStatus']>, ParentType, ContextType>;
  traverse?: Resolver<Types.Maybe<ResolversTypes['TraversedResourceConnection']>, ParentType, ContextType, Partial<Types.LdapDirectoryTraverseArgs>>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  userGroups?: Resolver<Types.Maybe<ResolversTypes['UserGroupConnection']>, ParentType, ContextType, Partial<Types.LdapDirectoryUserGroupsArgs>>;
  userLockoutAction?: Resolver<ResolversTypes['DirectoryUserAction'], ParentType, ContextType>;
  userPasswordExpirationAction?: Resolver<ResolversTypes['DirectoryUserAction'], ParentType, ContextType>;
  users?: Resolver<Types.Maybe<ResolversTypes['UserConnection']>, ParentType, ContextType, Partial<Types.LdapDirectoryUsersArgs>>;
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
  attempts?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  lockoutMinutes?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  updatedAt?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  windowMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MailUserLinksPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MailUserLinksPayload'] = ResolversParentTypes['MailUserLinksPayload']> = {
  results?: Resolver<Array<ResolversTypes['UserLinkResult']>, ParentType, ContextType>;
};

export type ManagedOrganizationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ManagedOrganization'] = ResolversParentTypes['ManagedOrganization']> = {
  administratorCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  contactEmail?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  contactName?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  logoUrl?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  maxUsers?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  plan?: Resolver<Types.Maybe<ResolversTypes['ManagedOrganizationPlan']>, ParentType, ContextType>;
  providerAdministrators?: Resolver<ResolversTypes['ProviderAdministratorConnection'], ParentType, ContextType, Partial<Types.ManagedOrganizationProviderAdministratorsArgs>>;
  requireAdministratorMfa?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OrganizationStatus'], ParentType, ContextType>;
  suspendedAt?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
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
  androidDefaultDeviceGroup?: Resolver<Types.Maybe<ResolversTypes['DeviceGroup']>, ParentType, ContextType>;
  androidEnrollmentEnabled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  updatedAt?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  windowsDefaultDeviceGroup?: Resolver<Types.Maybe<ResolversTypes['DeviceGroup']>, ParentType, ContextType>;
  windowsEnrollmentEnabled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type MdmSettingsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MdmSettingsPayload'] = ResolversParentTypes['MdmSettingsPayload']> = {
  mdmSettings?: Resolver<ResolversTypes['MdmSettings'], ParentType, ContextType>;
};

export type MembershipGuardResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MembershipGuard'] = ResolversParentTypes['MembershipGuard']> = {
  minimumMembers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  percent?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type MembershipGuardPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MembershipGuardPayload'] = ResolversParentTypes['MembershipGuardPayload']> = {
  membershipGuard?: Resolver<ResolversTypes['MembershipGuard'], ParentType, ContextType>;
};

export type MfaPolicyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MfaPolicy'] = ResolversParentTypes['MfaPolicy']> = {
  enrollmentDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  factors?: Resolver<Array<ResolversTypes['AuthenticationFactor']>, ParentType, ContextType>;
  maxExclusionDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rememberDeviceDays?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  requirement?: Resolver<ResolversTypes['MfaRequirement'], ParentType, ContextType>;
  updatedAt?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type Microsoft365DirectoryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Microsoft365Directory'] = ResolversParentTypes['Microsoft365Directory']> = {
  apiUrl?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  associations?: Resolver<Types.Maybe<ResolversTypes['AssociationConnection']>, ParentType, ContextType, Partial<Types.Microsoft365DirectoryAssociationsArgs>>;
  attributeMappings?: Resolver<Array<ResolversTypes['DirectoryAttributeMapping']>, ParentType, ContextType>;
  clientId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  credential?: Resolver<Types.Maybe<ResolversTypes['DirectoryCredential']>, ParentType, ContextType>;
  defaultDomain?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  enabled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  groupsEnabled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  importFilter?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DirectoryKind'], ParentType, ContextType>;
  loginUrl?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  matchBy?: Resolver<ResolversTypes['DirectoryMatch'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  syncRuns?: Resolver<Types.Maybe<ResolversTypes['DirectorySyncRunConnection']>, ParentType, ContextType, Partial<Types.Microsoft365DirectorySyncRunsArgs>>;
  syncStatus?: Resolver<Types.Maybe<ResolversTypes['DirectorySyncStatus']>, ParentType, ContextType>;
  tenantId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  traverse?: Resolver<Types.Maybe<ResolversTypes['TraversedResourceConnection']>, ParentType, ContextType, Partial<Types.Microsoft365DirectoryTraverseArgs>>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  userGroups?: Resolver<Types.Maybe<ResolversTypes['UserGroupConnection']>, ParentType, ContextType, Partial<Types.Microsoft365DirectoryUserGroupsArgs>>;
  userLockoutAction?: Resolver<ResolversTypes['DirectoryUserAction'], ParentType, ContextType>;
  userPasswordExpirationAction?: Resolver<ResolversTypes['DirectoryUserAction'], ParentType, ContextType>;
  users?: Resolver<Types.Maybe<ResolversTypes['UserConnection']>, ParentType, ContextType, Partial<Types.Microsoft365DirectoryUsersArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  activateSsoApplication?: Resolver<Types.Maybe<ResolversTypes['SsoApplicationPayload']>, ParentType, ContextType, RequireFields<Types.MutationActivateSsoApplicationArgs, 'id'>>;
  activateUser?: Resolver<Types.Maybe<ResolversTypes['UserPayload']>, ParentType, ContextType, RequireFields<Types.MutationActivateUserArgs, 'id'>>;
  addCommandTargets?: Resolver<Types.Maybe<ResolversTypes['CommandPayload']>, ParentType, ContextType, RequireFields<Types.MutationAddCommandTargetsArgs, 'input'>>;
  addDeviceGroupExemptions?: Resolver<Types.Maybe<ResolversTypes['DeviceGroupPayload']>, ParentType, ContextType, RequireFields<Types.MutationAddDeviceGroupExemptionsArgs, 'input'>>;
  addDeviceGroupMembers?: Resolver<Types.Maybe<ResolversTypes['DeviceGroupPayload']>, ParentType, ContextType, RequireFields<Types.MutationAddDeviceGroupMembersArgs, 'input'>>;
  addPaymentMethod?: Resolver<Types.Maybe<ResolversTypes['PaymentMethodPayload']>, ParentType, ContextType, RequireFields<Types.MutationAddPaymentMethodArgs, 'input'>>;
  addPoliciesToGroup?: Resolver<Types.Maybe<ResolversTypes['PolicyGroupPayload']>, ParentType, ContextType, RequireFields<Types.MutationAddPoliciesToGroupArgs, 'input'>>;
  addSshKey?: Resolver<Types.Maybe<ResolversTypes['SshKeyPayload']>, ParentType, ContextType, RequireFields<Types.MutationAddSshKeyArgs, 'input'>>;
  addSupportCaseComment?: Resolver<Types.Maybe<ResolversTypes['SupportCaseCommentPayload']>, ParentType, ContextType, RequireFields<Types.MutationAddSupportCaseCommentArgs, 'input'>>;
  addUserGroupExemptions?: Resolver<Types.Maybe<ResolversTypes['UserGroupPayload']>, ParentType, ContextType, RequireFields<Types.MutationAddUserGroupExemptionsArgs, 'input'>>;
  addUserGroupMembers?: Resolver<Types.Maybe<ResolversTypes['UserGroupPayload']>, ParentType, ContextType, RequireFields<Types.MutationAddUserGroupMembersArgs, 'input'>>;
  applyPolicy?: Resolver<Types.Maybe<ResolversTypes['PolicyPayload']>, ParentType, ContextType, RequireFields<Types.MutationApplyPolicyArgs, 'input'>>;
  applyPolicyGroup?: Resolver<Types.Maybe<ResolversTypes['PolicyGroupPayload']>, ParentType, ContextType, RequireFields<Types.MutationApplyPolicyGroupArgs, 'input'>>;
  approveDeviceGroupSuggestions?: Resolver<Types.Maybe<ResolversTypes['DeviceGroupPayload']>, ParentType, ContextType, RequireFields<Types.MutationApproveDeviceGroupSuggestionsArgs, 'input'>>;
  approveHeldGroupChange?: Resolver<Types.Maybe<ResolversTypes['HeldGroupChangePayload']>, ParentType, ContextType, RequireFields<Types.MutationApproveHeldGroupChangeArgs, 'id'>>;
  approveUserGroupSuggestions?: Resolver<Types.Maybe<ResolversTypes['UserGroupPayload']>, ParentType, ContextType, RequireFields<Types.MutationApproveUserGroupSuggestionsArgs, 'input'>>;
  assignAdministratorRole?: Resolver<Types.Maybe<ResolversTypes['AdministratorPayload']>, ParentType, ContextType, RequireFields<Types.MutationAssignAdministratorRoleArgs, 'input'>>;
  assignCommand?: Resolver<Types.Maybe<ResolversTypes['CommandPayload']>, ParentType, ContextType, RequireFields<Types.MutationAssignCommandArgs, 'input'>>;
  assignSoftwareApp?: Resolver<Types.Maybe<ResolversTypes['SoftwareAppPayload']>, ParentType, ContextType, RequireFields<Types.MutationAssignSoftwareAppArgs, 'input'>>;
  assignToUserGroup?: Resolver<Types.Maybe<ResolversTypes['UserGroupPayload']>, ParentType, ContextType, RequireFields<Types.MutationAssignToUserGroupArgs, 'input'>>;
  associate?: Resolver<Types.Maybe<ResolversTypes['AssociationPayload']>, ParentType, ContextType, RequireFields<Types.MutationAssociateArgs, 'input'>>;
  attachSupportCaseFile?: Resolver<Types.Maybe<ResolversTypes['SupportCaseAttachmentPayload']>, ParentType, ContextType, RequireFields<Types.MutationAttachSupportCaseFileArgs, 'input'>>;
  beginTotp?: Resolver<Types.Maybe<ResolversTypes['BeginTotpPayload']>, ParentType, ContextType, RequireFields<Types.MutationBeginTotpArgs, 'input'>>;
  bindUserToDevice?: Resolver<Types.Maybe<ResolversTypes['BindUserPayload']>, ParentType, ContextType, RequireFields<Types.MutationBindUserToDeviceArgs, 'input'>>;
  cancelCommandRun?: Resolver<Types.Maybe<ResolversTypes['CommandRunPayload']>, ParentType, ContextType, RequireFields<Types.MutationCancelCommandRunArgs, 'id'>>;
  cancelDeviceAction?: Resolver<Types.Maybe<ResolversTypes['DeviceActionPayload']>, ParentType, ContextType, RequireFields<Types.MutationCancelDeviceActionArgs, 'id'>>;
  cancelUserImport?: Resolver<Types.Maybe<ResolversTypes['UserImportPayload']>, ParentType, ContextType, RequireFields<Types.MutationCancelUserImportArgs, 'id'>>;
  changeEmail?: Resolver<Types.Maybe<ResolversTypes['ChangeEmailPayload']>, ParentType, ContextType, RequireFields<Types.MutationChangeEmailArgs, 'input'>>;
  changePassword?: Resolver<Types.Maybe<ResolversTypes['SignInMethodsPayload']>, ParentType, ContextType, RequireFields<Types.MutationChangePasswordArgs, 'input'>>;
  closeSupportCase?: Resolver<Types.Maybe<ResolversTypes['SupportSubmissionPayload']>, ParentType, ContextType, RequireFields<Types.MutationCloseSupportCaseArgs, 'id'>>;
  confirmTotp?: Resolver<Types.Maybe<ResolversTypes['SignInMethodsPayload']>, ParentType, ContextType, RequireFields<Types.MutationConfirmTotpArgs, 'input'>>;
  createAdministrator?: Resolver<Types.Maybe<ResolversTypes['AdministratorPayload']>, ParentType, ContextType, RequireFields<Types.MutationCreateAdministratorArgs, 'input'>>;
  createApiKey?: Resolver<Types.Maybe<ResolversTypes['NewApiKeyPayload']>, ParentType, ContextType, RequireFields<Types.MutationCreateApiKeyArgs, 'input'>>;
  createAppleMdm?: Resolver<Types.Maybe<ResolversTypes['AppleMdmPayload']>, ParentType, ContextType, RequireFields<Types.MutationCreateAppleMdmArgs, 'input'>>;
  createAuthenticationPolicy?: Resolver<Types.Maybe<ResolversTypes['AuthenticationPolicyPayload']>, ParentType, ContextType, RequireFields<Types.MutationCreateAuthenticationPolicyArgs, 'input'>>;
  createCommand?: Resolver<Types.Maybe<ResolversTypes['CommandPayload']>, ParentType, ContextType, RequireFields<Types.MutationCreateCommandArgs, 'input'>>;
  createConnectKey?: Resolver<Types.Maybe<ResolversTypes['NewConnectKeyPayload']>, ParentType, ContextType, RequireFields<Types.MutationCreateConnectKeyArgs, 'input'>>;
  createDeviceGroup?: Resolver<Types.Maybe<ResolversTypes['DeviceGroupPayload']>, ParentType, ContextType, RequireFields<Types.MutationCreateDeviceGroupArgs, 'input'>>;
  createDirectory?: Resolver<Types.Maybe<ResolversTypes['DirectoryPayload']>, ParentType, ContextType, RequireFields<Types.MutationCreateDirectoryArgs, 'input'>>;
  createDirectoryEventExport?: Resolver<Types.Maybe<ResolversTypes['DirectoryEventExportPayload']>, ParentType, ContextType, RequireFields<Types.MutationCreateDirectoryEventExportArgs, 'input'>>;
  createIpList?: Resolver<Types.Maybe<ResolversTypes['IpListPayload']>, ParentType, ContextType, RequireFields<Types.MutationCreateIpListArgs, 'input'>>;
  createManagedOrganization?: Resolver<Types.Maybe<ResolversTypes['ManagedOrganizationPayload']>, ParentType, ContextType, RequireFields<Types.MutationCreateManagedOrganizationArgs, 'input'>>;
  createPolicy?: Resolver<Types.Maybe<ResolversTypes['PolicyPayload']>, ParentType, ContextType, RequireFields<Types.MutationCreatePolicyArgs, 'input'>>;
  createPolicyGroup?: Resolver<Types.Maybe<ResolversTypes['PolicyGroupPayload']>, ParentType, ContextType, RequireFields<Types.MutationCreatePolicyGroupArgs, 'input'>>;
  createRadiusServer?: Resolver<Types.Maybe<ResolversTypes['RadiusServerPayload']>, ParentType, ContextType, RequireFields<Types.MutationCreateRadiusServerArgs, 'input'>>;
  createSavedQuery?: Resolver<Types.Maybe<ResolversTypes['SavedQueryPayload']>, ParentType, ContextType, RequireFields<Types.MutationCreateSavedQueryArgs, 'input'>>;
  createServiceAccount?: Resolver<Types.Maybe<ResolversTypes['ServiceAccountPayload']>, ParentType, ContextType, RequireFields<Types.MutationCreateServiceAccountArgs, 'input'>>;
  createServiceAccountKey?: Resolver<Types.Maybe<ResolversTypes['NewApiKeyPayload']>, ParentType, ContextType, RequireFields<Types.MutationCreateServiceAccountKeyArgs, 'input'>>;
  createSoftwareApp?: Resolver<Types.Maybe<ResolversTypes['SoftwareAppPayload']>, ParentType, ContextType, RequireFields<Types.MutationCreateSoftwareAppArgs, 'input'>>;
  createSsoApplication?: Resolver<Types.Maybe<ResolversTypes['SsoApplicationPayload']>, ParentType, ContextType, RequireFields<Types.MutationCreateSsoApplicationArgs, 'input'>>;
  createUser?: Resolver<Types.Maybe<ResolversTypes['UserPayload']>, ParentType, ContextType, RequireFields<Types.MutationCreateUserArgs, 'input'>>;
  createUserExport?: Resolver<Types.Maybe<ResolversTypes['UserExportPayload']>, ParentType, ContextType, RequireFields<Types.MutationCreateUserExportArgs, 'input'>>;
  createUserGroup?: Resolver<Types.Maybe<ResolversTypes['UserGroupPayload']>, ParentType, ContextType, RequireFields<Types.MutationCreateUserGroupArgs, 'input'>>;
  createUserImport?: Resolver<Types.Maybe<ResolversTypes['UserImportPayload']>, ParentType, ContextType, RequireFields<Types.MutationCreateUserImportArgs, 'input'>>;
  deactivateSsoApplication?: Resolver<Types.Maybe<ResolversTypes['SsoApplicationPayload']>, ParentType, ContextType, RequireFields<Types.MutationDeactivateSsoApplicationArgs, 'id'>>;
  deleteAdministrator?: Resolver<Types.Maybe<ResolversTypes['DeleteAdministratorPayload']>, ParentType, ContextType, RequireFields<Types.MutationDeleteAdministratorArgs, 'id'>>;
  deleteAppleMdm?: Resolver<Types.Maybe<ResolversTypes['DeleteAppleMdmPayload']>, ParentType, ContextType, RequireFields<Types.MutationDeleteAppleMdmArgs, 'id'>>;
  deleteAuthenticationPolicy?: Resolver<Types.Maybe<ResolversTypes['DeleteAuthenticationPolicyPayload']>, ParentType, ContextType, RequireFields<Types.MutationDeleteAuthenticationPolicyArgs, 'id'>>;
  deleteCommand?: Resolver<Types.Maybe<ResolversTypes['DeleteCommandPayload']>, ParentType, ContextType, RequireFields<Types.MutationDeleteCommandArgs, 'id'>>;
  deleteCommandResults?: Resolver<Types.Maybe<ResolversTypes['DeleteCommandResultsPayload']>, ParentType, ContextType, RequireFields<Types.MutationDeleteCommandResultsArgs, 'input'>>;
  deleteDevice?: Resolver<Types.Maybe<ResolversTypes['DeleteDevicePayload']>, ParentType, ContextType, RequireFields<Types.MutationDeleteDeviceArgs, 'id'>>;
  deleteDeviceGroup?: Resolver<Types.Maybe<ResolversTypes['DeleteDeviceGroupPayload']>, ParentType, ContextType, RequireFields<Types.MutationDeleteDeviceGroupArgs, 'id'>>;
  deleteDirectory?: Resolver<Types.Maybe<ResolversTypes['DeleteDirectoryPayload']>, ParentType, ContextType, RequireFields<Types.MutationDeleteDirectoryArgs, 'id'>>;
  deleteDirectoryEventExport?: Resolver<Types.Maybe<ResolversTypes['DeleteDirectoryEventExportPayload']>, ParentType, ContextType, RequireFields<Types.MutationDeleteDirectoryEventExportArgs, 'id'>>;
  deleteIpList?: Resolver<Types.Maybe<ResolversTypes['DeleteIpListPayload']>, ParentType, ContextType, RequireFields<Types.MutationDeleteIpListArgs, 'id'>>;
  deletePolicy?: Resolver<Types.Maybe<ResolversTypes['DeletePolicyPayload']>, ParentType, ContextType, RequireFields<Types.MutationDeletePolicyArgs, 'id'>>;
  deletePolicyGroup?: Resolver<Types.Maybe<ResolversTypes['DeletePolicyGroupPayload']>, ParentType, ContextType, RequireFields<Types.MutationDeletePolicyGroupArgs, 'id'>>;
  deleteRadiusServer?: Resolver<Types.Maybe<ResolversTypes['DeleteRadiusServerPayload']>, ParentType, ContextType, RequireFields<Types.MutationDeleteRadiusServerArgs, 'id'>>;
  deleteSavedQuery?: Resolver<Types.Maybe<ResolversTypes['DeleteSavedQueryPayload']>, ParentType, ContextType, RequireFields<Types.MutationDeleteSavedQueryArgs, 'id'>>;
  deleteServiceAccount?: Resolver<Types.Maybe<ResolversTypes['DeleteServiceAccountPayload']>, ParentType, ContextType, RequireFields<Types.MutationDeleteServiceAccountArgs, 'id'>>;
  deleteSoftwareApp?: Resolver<Types.Maybe<ResolversTypes['DeleteSoftwareAppPayload']>, ParentType, ContextType, RequireFields<Types.MutationDeleteSoftwareAppArgs, 'id'>>;
  deleteSsoApplication?: Resolver<Types.Maybe<ResolversTypes['DeleteSsoApplicationPayload']>, ParentType, ContextType, RequireFields<Types.MutationDeleteSsoApplicationArgs, 'id'>>;
  deleteUser?: Resolver<Types.Maybe<ResolversTypes['DeleteUserPayload']>, ParentType, ContextType, RequireFields<Types.MutationDeleteUserArgs, 'id'>>;
  deleteUserExport?: Resolver<Types.Maybe<ResolversTypes['DeleteUserExportPayload']>, ParentType, ContextType, RequireFields<Types.MutationDeleteUserExportArgs, 'id'>>;
  deleteUserGroup?: Resolver<Types.Maybe<ResolversTypes['DeleteUserGroupPayload']>, ParentType, ContextType, RequireFields<Types.MutationDeleteUserGroupArgs, 'id'>>;
  deleteUserImport?: Resolver<Types.Maybe<ResolversTypes['DeleteUserImportPayload']>, ParentType, ContextType, RequireFields<Types.MutationDeleteUserImportArgs, 'id'>>;
  disableServiceAccount?: Resolver<Types.Maybe<ResolversTypes['ServiceAccountPayload']>, ParentType, ContextType, RequireFields<Types.MutationDisableServiceAccountArgs, 'id'>>;
  discardHeldGroupChange?: Resolver<Types.Maybe<ResolversTypes['HeldGroupChangePayload']>, ParentType, ContextType, RequireFields<Types.MutationDiscardHeldGroupChangeArgs, 'id'>>;
  disconnectDevice?: Resolver<Types.Maybe<ResolversTypes['DevicePayload']>, ParentType, ContextType, RequireFields<Types.MutationDisconnectDeviceArgs, 'id'>>;
  dismissAllNotifications?: Resolver<Types.Maybe<ResolversTypes['NotificationsPayload']>, ParentType, ContextType>;
  dismissNotification?: Resolver<Types.Maybe<ResolversTypes['NotificationPayload']>, ParentType, ContextType, RequireFields<Types.MutationDismissNotificationArgs, 'id'>>;
  dissociate?: Resolver<Types.Maybe<ResolversTypes['AssociationPayload']>, ParentType, ContextType, RequireFields<Types.MutationDissociateArgs, 'input'>>;
  enableServiceAccount?: Resolver<Types.Maybe<ResolversTypes['ServiceAccountPayload']>, ParentType, ContextType, RequireFields<Types.MutationEnableServiceAccountArgs, 'id'>>;
  endOtherSessions?: Resolver<Types.Maybe<ResolversTypes['EndSessionsPayload']>, ParentType, ContextType>;
  endRemoteAssistSession?: Resolver<Types.Maybe<ResolversTypes['RemoteAssistLaunchPayload']>, ParentType, ContextType, RequireFields<Types.MutationEndRemoteAssistSessionArgs, 'id'>>;
  endSession?: Resolver<Types.Maybe<ResolversTypes['EndSessionPayload']>, ParentType, ContextType, RequireFields<Types.MutationEndSessionArgs, 'id'>>;
  endUserPortalSessions?: Resolver<Types.Maybe<ResolversTypes['EndUserPortalSessionsPayload']>, ParentType, ContextType, RequireFields<Types.MutationEndUserPortalSessionsArgs, 'input'>>;
  eraseDevice?: Resolver<Types.Maybe<ResolversTypes['DeviceActionPayload']>, ParentType, ContextType, RequireFields<Types.MutationEraseDeviceArgs, 'id'>>;
  excludeUserFromMfa?: Resolver<Types.Maybe<ResolversTypes['UserPayload']>, ParentType, ContextType, RequireFields<Types.MutationExcludeUserFromMfaArgs, 'input'>>;
  expireUserPassword?: Resolver<Types.Maybe<ResolversTypes['UserPayload']>, ParentType, ContextType, RequireFields<Types.MutationExpireUserPasswordArgs, 'id'>>;
  generateRecoveryCodes?: Resolver<Types.Maybe<ResolversTypes['RecoveryCodesPayload']>, ParentType, ContextType, RequireFields<Types.MutationGenerateRecoveryCodesArgs, 'input'>>;
  generateSsoCertificate?: Resolver<Types.Maybe<ResolversTypes['SsoApplicationPayload']>, ParentType, ContextType, RequireFields<Types.MutationGenerateSsoCertificateArgs, 'input'>>;
  grantOrganizationAccess?: Resolver<Types.Maybe<ResolversTypes['OrganizationAccessPayload']>, ParentType, ContextType, RequireFields<Types.MutationGrantOrganizationAccessArgs, 'input'>>;
  grantRemoteAssist?: Resolver<Types.Maybe<ResolversTypes['RemoteAssistGrantPayload']>, ParentType, ContextType, RequireFields<Types.MutationGrantRemoteAssistArgs, 'input'>>;
  importSsoMetadata?: Resolver<Types.Maybe<ResolversTypes['SsoApplicationPayload']>, ParentType, ContextType, RequireFields<Types.MutationImportSsoMetadataArgs, 'input'>>;
  joinRemoteAssistSession?: Resolver<Types.Maybe<ResolversTypes['RemoteAssistLaunchPayload']>, ParentType, ContextType, RequireFields<Types.MutationJoinRemoteAssistSessionArgs, 'id'>>;
  launchRemoteAssist?: Resolver<Types.Maybe<ResolversTypes['RemoteAssistLaunchPayload']>, ParentType, ContextType, RequireFields<Types.MutationLaunchRemoteAssistArgs, 'input'>>;
  lockDevice?: Resolver<Types.Maybe<ResolversTypes['DeviceActionPayload']>, ParentType, ContextType, RequireFields<Types.MutationLockDeviceArgs, 'input'>>;
  lockUser?: Resolver<Types.Maybe<ResolversTypes['UserPayload']>, ParentType, ContextType, RequireFields<Types.MutationLockUserArgs, 'id'>>;
  mailUserLinks?: Resolver<Types.Maybe<ResolversTypes['MailUserLinksPayload']>, ParentType, ContextType, RequireFields<Types.MutationMailUserLinksArgs, 'input'>>;
  markAllNotificationsRead?: Resolver<Types.Maybe<ResolversTypes['NotificationsPayload']>, ParentType, ContextType>;
  markNotificationRead?: Resolver<Types.Maybe<ResolversTypes['NotificationPayload']>, ParentType, ContextType, RequireFields<Types.MutationMarkNotificationReadArgs, 'id'>>;
  refreshGroupMembership?: Resolver<Types.Maybe<ResolversTypes['RefreshGroupPayload']>, ParentType, ContextType, RequireFields<Types.MutationRefreshGroupMembershipArgs, 'id'>>;
  removeCommandTargets?: Resolver<Types.Maybe<ResolversTypes['CommandPayload']>, ParentType, ContextType, RequireFields<Types.MutationRemoveCommandTargetsArgs, 'input'>>;
  removeDeviceGroupExemptions?: Resolver<Types.Maybe<ResolversTypes['DeviceGroupPayload']>, ParentType, ContextType, RequireFields<Types.MutationRemoveDeviceGroupExemptionsArgs, 'input'>>;
  removeDeviceGroupMembers?: Resolver<Types.Maybe<ResolversTypes['DeviceGroupPayload']>, ParentType, ContextType, RequireFields<Types.MutationRemoveDeviceGroupMembersArgs, 'input'>>;
  removeDirectoryCredential?: Resolver<Types.Maybe<ResolversTypes['DirectoryPayload']>, ParentType, ContextType, RequireFields<Types.MutationRemoveDirectoryCredentialArgs, 'id'>>;
  removeOrganizationLogo?: Resolver<Types.Maybe<ResolversTypes['OrganizationPayload']>, ParentType, ContextType>;
  removePasskey?: Resolver<Types.Maybe<ResolversTypes['SignInMethodsPayload']>, ParentType, ContextType, RequireFields<Types.MutationRemovePasskeyArgs, 'input'>>;
  removePaymentMethod?: Resolver<Types.Maybe<ResolversTypes['RemovePaymentMethodPayload']>, ParentType, ContextType, RequireFields<Types.MutationRemovePaymentMethodArgs, 'id'>>;
  removePoliciesFromGroup?: Resolver<Types.Maybe<ResolversTypes['PolicyGroupPayload']>, ParentType, ContextType, RequireFields<Types.MutationRemovePoliciesFromGroupArgs, 'input'>>;
  removePolicy?: Resolver<Types.Maybe<ResolversTypes['PolicyPayload']>, ParentType, ContextType, RequireFields<Types.MutationRemovePolicyArgs, 'input'>>;
  removePolicyGroup?: Resolver<Types.Maybe<ResolversTypes['PolicyGroupPayload']>, ParentType, ContextType, RequireFields<Types.MutationRemovePolicyGroupArgs, 'input'>>;
  removeSshKey?: Resolver<Types.Maybe<ResolversTypes['RemoveSshKeyPayload']>, ParentType, ContextType, RequireFields<Types.MutationRemoveSshKeyArgs, 'id'>>;
  removeSupportCaseAttachment?: Resolver<Types.Maybe<ResolversTypes['RemoveSupportCaseAttachmentPayload']>, ParentType, ContextType, RequireFields<Types.MutationRemoveSupportCaseAttachmentArgs, 'id'>>;
  removeTotp?: Resolver<Types.Maybe<ResolversTypes['SignInMethodsPayload']>, ParentType, ContextType, RequireFields<Types.MutationRemoveTotpArgs, 'input'>>;
  removeUserGroupExemptions?: Resolver<Types.Maybe<ResolversTypes['UserGroupPayload']>, ParentType, ContextType, RequireFields<Types.MutationRemoveUserGroupExemptionsArgs, 'input'>>;
  removeUserGroupMembers?: Resolver<Types.Maybe<ResolversTypes['UserGroupPayload']>, ParentType, ContextType, RequireFields<Types.MutationRemoveUserGroupMembersArgs, 'input'>>;
  reopenSupportCase?: Resolver<Types.Maybe<ResolversTypes['SupportSubmissionPayload']>, ParentType, ContextType, RequireFields<Types.MutationReopenSupportCaseArgs, 'id'>>;
  replaceDirectoryMappings?: Resolver<Types.Maybe<ResolversTypes['DirectoryPayload']>, ParentType, ContextType, RequireFields<Types.MutationReplaceDirectoryMappingsArgs, 'input'>>;
  requireAdministratorMfa?: Resolver<Types.Maybe<ResolversTypes['AuthenticationSettingsPayload']>, ParentType, ContextType, RequireFields<Types.MutationRequireAdministratorMfaArgs, 'input'>>;
  resendAdministratorInvitation?: Resolver<Types.Maybe<ResolversTypes['AdministratorPayload']>, ParentType, ContextType, RequireFields<Types.MutationResendAdministratorInvitationArgs, 'id'>>;
  resetAdministratorMfa?: Resolver<Types.Maybe<ResolversTypes['AdministratorPayload']>, ParentType, ContextType, RequireFields<Types.MutationResetAdministratorMfaArgs, 'id'>>;
  resetEmailTemplate?: Resolver<Types.Maybe<ResolversTypes['EmailTemplatePayload']>, ParentType, ContextType, RequireFields<Types.MutationResetEmailTemplateArgs, 'type'>>;
  resetUserMfa?: Resolver<Types.Maybe<ResolversTypes['UserPayload']>, ParentType, ContextType, RequireFields<Types.MutationResetUserMfaArgs, 'id'>>;
  restartDevice?: Resolver<Types.Maybe<ResolversTypes['DeviceActionPayload']>, ParentType, ContextType, RequireFields<Types.MutationRestartDeviceArgs, 'id'>>;
  resumeManagedOrganization?: Resolver<Types.Maybe<ResolversTypes['ManagedOrganizationPayload']>, ParentType, ContextType, RequireFields<Types.MutationResumeManagedOrganizationArgs, 'id'>>;
  retryDirectoryExports?: Resolver<Types.Maybe<ResolversTypes['RetryDirectoryExportsPayload']>, ParentType, ContextType, RequireFields<Types.MutationRetryDirectoryExportsArgs, 'input'>>;
  revokeAdministratorApiKey?: Resolver<Types.Maybe<ResolversTypes['RevokeApiKeyPayload']>, ParentType, ContextType, RequireFields<Types.MutationRevokeAdministratorApiKeyArgs, 'id'>>;
  revokeApiKey?: Resolver<Types.Maybe<ResolversTypes['RevokeApiKeyPayload']>, ParentType, ContextType, RequireFields<Types.MutationRevokeApiKeyArgs, 'id'>>;
  revokeCommandTriggerSecret?: Resolver<Types.Maybe<ResolversTypes['CommandPayload']>, ParentType, ContextType, RequireFields<Types.MutationRevokeCommandTriggerSecretArgs, 'id'>>;
  revokeConnectKey?: Resolver<Types.Maybe<ResolversTypes['ConnectKeyPayload']>, ParentType, ContextType, RequireFields<Types.MutationRevokeConnectKeyArgs, 'id'>>;
  revokeOrganizationAccess?: Resolver<Types.Maybe<ResolversTypes['OrganizationAccessPayload']>, ParentType, ContextType, RequireFields<Types.MutationRevokeOrganizationAccessArgs, 'input'>>;
  rotateApiKey?: Resolver<Types.Maybe<ResolversTypes['NewApiKeyPayload']>, ParentType, ContextType, RequireFields<Types.MutationRotateApiKeyArgs, 'input'>>;
  rotateCommandTriggerSecret?: Resolver<Types.Maybe<ResolversTypes['NewTriggerSecretPayload']>, ParentType, ContextType, RequireFields<Types.MutationRotateCommandTriggerSecretArgs, 'id'>>;
  rotateDirectoryCredential?: Resolver<Types.Maybe<ResolversTypes['DirectoryPayload']>, ParentType, ContextType, RequireFields<Types.MutationRotateDirectoryCredentialArgs, 'input'>>;
  rotateRadiusSharedSecret?: Resolver<Types.Maybe<ResolversTypes['RadiusServerPayload']>, ParentType, ContextType, RequireFields<Types.MutationRotateRadiusSharedSecretArgs, 'input'>>;
  runCommand?: Resolver<Types.Maybe<ResolversTypes['CommandRunPayload']>, ParentType, ContextType, RequireFields<Types.MutationRunCommandArgs, 'input'>>;
  scheduleCommand?: Resolver<Types.Maybe<ResolversTypes['CommandPayload']>, ParentType, ContextType, RequireFields<Types.MutationScheduleCommandArgs, 'input'>>;
  setAllOrganizationsAccess?: Resolver<Types.Maybe<ResolversTypes['OrganizationAccessPayload']>, ParentType, ContextType, RequireFields<Types.MutationSetAllOrganizationsAccessArgs, 'input'>>;
  setBillingEmails?: Resolver<Types.Maybe<ResolversTypes['BillingAccountPayload']>, ParentType, ContextType, RequireFields<Types.MutationSetBillingEmailsArgs, 'input'>>;
  setDefaultPaymentMethod?: Resolver<Types.Maybe<ResolversTypes['PaymentMethodPayload']>, ParentType, ContextType, RequireFields<Types.MutationSetDefaultPaymentMethodArgs, 'id'>>;
  setDirectoryEventRetention?: Resolver<Types.Maybe<ResolversTypes['DirectoryEventRetentionPayload']>, ParentType, ContextType, RequireFields<Types.MutationSetDirectoryEventRetentionArgs, 'input'>>;
  setMembershipGuard?: Resolver<Types.Maybe<ResolversTypes['MembershipGuardPayload']>, ParentType, ContextType, RequireFields<Types.MutationSetMembershipGuardArgs, 'input'>>;
  setOrganizationLogo?: Resolver<Types.Maybe<ResolversTypes['OrganizationPayload']>, ParentType, ContextType, RequireFields<Types.MutationSetOrganizationLogoArgs, 'input'>>;
  setUserPassword?: Resolver<Types.Maybe<ResolversTypes['UserPayload']>, ParentType, ContextType, RequireFields<Types.MutationSetUserPasswordArgs, 'input'>>;
  shutDownDevice?: Resolver<Types.Maybe<ResolversTypes['DeviceActionPayload']>, ParentType, ContextType, RequireFields<Types.MutationShutDownDeviceArgs, 'id'>>;
  startDirectorySync?: Resolver<Types.Maybe<ResolversTypes['DirectorySyncRunPayload']>, ParentType, ContextType, RequireFields<Types.MutationStartDirectorySyncArgs, 'input'>>;
  startUserImport?: Resolver<Types.Maybe<ResolversTypes['UserImportPayload']>, ParentType, ContextType, RequireFields<Types.MutationStartUserImportArgs, 'id'>>;
  submitFeatureRequest?: Resolver<Types.Maybe<ResolversTypes['SupportSubmissionPayload']>, ParentType, ContextType, RequireFields<Types.MutationSubmitFeatureRequestArgs, 'input'>>;
  submitSupportTicket?: Resolver<Types.Maybe<ResolversTypes['SupportSubmissionPayload']>, ParentType, ContextType, RequireFields<Types.MutationSubmitSupportTicketArgs, 'input'>>;
  suspendAdministrator?: Resolver<Types.Maybe<ResolversTypes['AdministratorPayload']>, ParentType, ContextType, RequireFields<Types.MutationSuspendAdministratorArgs, 'id'>>;
  suspendManagedOrganization?: Resolver<Types.Maybe<ResolversTypes['ManagedOrganizationPayload']>, ParentType, ContextType, RequireFields<Types.MutationSuspendManagedOrganizationArgs, 'id'>>;
  suspendUser?: Resolver<Types.Maybe<ResolversTypes['UserPayload']>, ParentType, ContextType, RequireFields<Types.MutationSuspendUserArgs, 'id'>>;
  unassignCommand?: Resolver<Types.Maybe<ResolversTypes['CommandPayload']>, ParentType, ContextType, RequireFields<Types.MutationUnassignCommandArgs, 'input'>>;
  unassignFromUserGroup?: Resolver<Types.Maybe<ResolversTypes['UserGroupPayload']>, ParentType, ContextType, RequireFields<Types.MutationUnassignFromUserGroupArgs, 'input'>>;
  unassignSoftwareApp?: Resolver<Types.Maybe<ResolversTypes['SoftwareAppPayload']>, ParentType, ContextType, RequireFields<Types.MutationUnassignSoftwareAppArgs, 'input'>>;
  unbindUserFromDevice?: Resolver<Types.Maybe<ResolversTypes['BindUserPayload']>, ParentType, ContextType, RequireFields<Types.MutationUnbindUserFromDeviceArgs, 'input'>>;
  unlockUser?: Resolver<Types.Maybe<ResolversTypes['UserPayload']>, ParentType, ContextType, RequireFields<Types.MutationUnlockUserArgs, 'id'>>;
  unscheduleCommand?: Resolver<Types.Maybe<ResolversTypes['CommandPayload']>, ParentType, ContextType, RequireFields<Types.MutationUnscheduleCommandArgs, 'id'>>;
  unsuspendAdministrator?: Resolver<Types.Maybe<ResolversTypes['AdministratorPayload']>, ParentType, ContextType, RequireFields<Types.MutationUnsuspendAdministratorArgs, 'id'>>;
  updateAdministrator?: Resolver<Types.Maybe<ResolversTypes['AdministratorPayload']>, ParentType, ContextType, RequireFields<Types.MutationUpdateAdministratorArgs, 'input'>>;
  updateAppleMdm?: Resolver<Types.Maybe<ResolversTypes['AppleMdmPayload']>, ParentType, ContextType, RequireFields<Types.MutationUpdateAppleMdmArgs, 'input'>>;
  updateAuthenticationPolicy?: Resolver<Types.Maybe<ResolversTypes['AuthenticationPolicyPayload']>, ParentType, ContextType, RequireFields<Types.MutationUpdateAuthenticationPolicyArgs, 'input'>>;
  updateBillingAddress?: Resolver<Types.Maybe<ResolversTypes['BillingAccountPayload']>, ParentType, ContextType, RequireFields<Types.MutationUpdateBillingAddressArgs, 'input'>>;
  updateBillingContact?: Resolver<Types.Maybe<ResolversTypes['BillingAccountPayload']>, ParentType, ContextType, RequireFields<Types.MutationUpdateBillingContactArgs, 'input'>>;
  updateCommand?: Resolver<Types.Maybe<ResolversTypes['CommandPayload']>, ParentType, ContextType, RequireFields<Types.MutationUpdateCommandArgs, 'input'>>;
  updateDevice?: Resolver<Types.Maybe<ResolversTypes['DevicePayload']>, ParentType, ContextType, RequireFields<Types.MutationUpdateDeviceArgs, 'input'>>;
  updateDeviceGroup?: Resolver<Types.Maybe<ResolversTypes['DeviceGroupPayload']>, ParentType, ContextType, RequireFields<Types.MutationUpdateDeviceGroupArgs, 'input'>>;
  updateDirectory?: Resolver<Types.Maybe<ResolversTypes['DirectoryPayload']>, ParentType, ContextType, RequireFields<Types.MutationUpdateDirectoryArgs, 'input'>>;
  updateEmailSettings?: Resolver<Types.Maybe<ResolversTypes['OrganizationPayload']>, ParentType, ContextType, RequireFields<Types.MutationUpdateEmailSettingsArgs, 'input'>>;
  updateEmailTemplate?: Resolver<Types.Maybe<ResolversTypes['EmailTemplatePayload']>, ParentType, ContextType, RequireFields<Types.MutationUpdateEmailTemplateArgs, 'input'>>;
  updateIpList?: Resolver<Types.Maybe<ResolversTypes['IpListPayload']>, ParentType, ContextType, RequireFields<Types.MutationUpdateIpListArgs, 'input'>>;
  updateLockoutPolicy?: Resolver<Types.Maybe<ResolversTypes['AuthenticationSettingsPayload']>, ParentType, ContextType, RequireFields<Types.MutationUpdateLockoutPolicyArgs, 'input'>>;
  updateManagedOrganization?: Resolver<Types.Maybe<ResolversTypes['ManagedOrganizationPayload']>, ParentType, ContextType, RequireFields<Types.MutationUpdateManagedOrganizationArgs, 'input'>>;
  updateMdmSettings?: Resolver<Types.Maybe<ResolversTypes['MdmSettingsPayload']>, ParentType, ContextType, RequireFields<Types.MutationUpdateMdmSettingsArgs, 'input'>>;
  updateMfaPolicy?: Resolver<Types.Maybe<ResolversTypes['AuthenticationSettingsPayload']>, ParentType, ContextType, RequireFields<Types.MutationUpdateMfaPolicyArgs, 'input'>>;
  updateOrganization?: Resolver<Types.Maybe<ResolversTypes['OrganizationPayload']>, ParentType, ContextType, RequireFields<Types.MutationUpdateOrganizationArgs, 'input'>>;
  updateOrganizationSettings?: Resolver<Types.Maybe<ResolversTypes['OrganizationPayload']>, ParentType, ContextType, RequireFields<Types.MutationUpdateOrganizationSettingsArgs, 'input'>>;
  updatePasswordPolicy?: Resolver<Types.Maybe<ResolversTypes['AuthenticationSettingsPayload']>, ParentType, ContextType, RequireFields<Types.MutationUpdatePasswordPolicyArgs, 'input'>>;
  updatePolicy?: Resolver<Types.Maybe<ResolversTypes['PolicyPayload']>, ParentType, ContextType, RequireFields<Types.MutationUpdatePolicyArgs, 'input'>>;
  updatePolicyGroup?: Resolver<Types.Maybe<ResolversTypes['PolicyGroupPayload']>, ParentType, ContextType, RequireFields<Types.MutationUpdatePolicyGroupArgs, 'input'>>;
  updateRadiusServer?: Resolver<Types.Maybe<ResolversTypes['RadiusServerPayload']>, ParentType, ContextType, RequireFields<Types.MutationUpdateRadiusServerArgs, 'input'>>;
  updateSavedQuery?: Resolver<Types.Maybe<ResolversTypes['SavedQueryPayload']>, ParentType, ContextType, RequireFields<Types.MutationUpdateSavedQueryArgs, 'input'>>;
  updateServiceAccount?: Resolver<Types.Maybe<ResolversTypes['ServiceAccountPayload']>, ParentType, ContextType, RequireFields<Types.MutationUpdateServiceAccountArgs, 'input'>>;
  updateSoftwareApp?: Resolver<Types.Maybe<ResolversTypes['SoftwareAppPayload']>, ParentType, ContextType, RequireFields<Types.MutationUpdateSoftwareAppArgs, 'input'>>;
  updateSsoApplication?: Resolver<Types.Maybe<ResolversTypes['SsoApplicationPayload']>, ParentType, ContextType, RequireFields<Types.MutationUpdateSsoApplicationArgs, 'input'>>;
  updateSupportCase?: Resolver<Types.Maybe<ResolversTypes['SupportCasePayload']>, ParentType, ContextType, RequireFields<Types.MutationUpdateSupportCaseArgs, 'input'>>;
  updateUser?: Resolver<Types.Maybe<ResolversTypes['UserPayload']>, ParentType, ContextType, RequireFields<Types.MutationUpdateUserArgs, 'input'>>;
  updateUserGroup?: Resolver<Types.Maybe<ResolversTypes['UserGroupPayload']>, ParentType, ContextType, RequireFields<Types.MutationUpdateUserGroupArgs, 'input'>>;
  updateUserPortal?: Resolver<Types.Maybe<ResolversTypes['OrganizationPayload']>, ParentType, ContextType, RequireFields<Types.MutationUpdateUserPortalArgs, 'input'>>;
  uploadApplePushCertificate?: Resolver<Types.Maybe<ResolversTypes['AppleMdmPayload']>, ParentType, ContextType, RequireFields<Types.MutationUploadApplePushCertificateArgs, 'input'>>;
  uploadCommandFile?: Resolver<Types.Maybe<ResolversTypes['CommandPayload']>, ParentType, ContextType, RequireFields<Types.MutationUploadCommandFileArgs, 'input'>>;
  uploadSsoCertificate?: Resolver<Types.Maybe<ResolversTypes['SsoApplicationPayload']>, ParentType, ContextType, RequireFields<Types.MutationUploadSsoCertificateArgs, 'input'>>;
  verifyUserPassword?: Resolver<Types.Maybe<ResolversTypes['VerifyUserPasswordPayload']>, ParentType, ContextType, RequireFields<Types.MutationVerifyUserPasswordArgs, 'input'>>;
  withdrawRemoteAssistGrant?: Resolver<Types.Maybe<ResolversTypes['RemoteAssistGrantPayload']>, ParentType, ContextType, RequireFields<Types.MutationWithdrawRemoteAssistGrantArgs, 'id'>>;
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

export type NewTriggerSecretPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NewTriggerSecretPayload'] = ResolversParentTypes['NewTriggerSecretPayload']> = {
  command?: Resolver<ResolversTypes['Command'], ParentType, ContextType>;
  secret?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NewUserStatesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NewUserStates'] = ResolversParentTypes['NewUserStates']> = {
  application?: Resolver<ResolversTypes['UserState'], ParentType, ContextType>;
  import?: Resolver<ResolversTypes['UserState'], ParentType, ContextType>;
  manual?: Resolver<ResolversTypes['UserState'], ParentType, ContextType>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'ActiveDirectory' | 'Administrator' | 'AppleMdm' | 'AuthenticationPolicy' | 'Command' | 'CommandResult' | 'CommandRun' | 'ConnectKey' | 'Device' | 'DeviceAccount' | 'DeviceAction' | 'DeviceGroup' | 'DirectoryEvent' | 'DirectoryEventExport' | 'DirectoryExport' | 'DirectorySyncRun' | 'GoogleWorkspaceDirectory' | 'Invoice' | 'IpList' | 'LdapDirectory' | 'ManagedOrganization' | 'Microsoft365Directory' | 'Notification' | 'PaymentMethod' | 'Policy' | 'PolicyGroup' | 'PolicyResult' | 'Provider' | 'RadiusServer' | 'RemoteAssistGrant' | 'RemoteAssistSession' | 'SavedQuery' | 'ScimDirectory' | 'ServiceAccount' | 'SoftwareApp' | 'SoftwareStatus' | 'SsoApplication' | 'SupportCase' | 'SupportCaseAttachment' | 'SupportCaseComment' | 'SupportCaseStatusChange' | 'User' | 'UserBinding' | 'UserExport' | 'UserGroup' | 'UserImport' | 'UserImportEntry' | 'WorkdayDirectory', ParentType, ContextType>;
};

export type NotificationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Notification'] = ResolversParentTypes['Notification']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  dismissedAt?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  dismissedByEmail?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  event?: Resolver<Types.Maybe<ResolversTypes['DirectoryEvent']>, ParentType, ContextType>;
  eventType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  initiatorEmail?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NotificationKind'], ParentType, ContextType>;
  readAt?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  resourceId?: Resolver<Types.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  resourceType?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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
  displayManager?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fileSystem?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  major?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  minor?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  patch?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  release?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  timeZoneOffset?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OrganizationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization']> = {
  contactEmail?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  contactName?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  displayName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  emails?: Resolver<ResolversTypes['EmailSettings'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  logo?: Resolver<Types.Maybe<ResolversTypes['OrganizationLogo']>, ParentType, ContextType>;
  logoUrl?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  maxUsers?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  providerOrganizationId?: Resolver<Types.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  settings?: Resolver<ResolversTypes['OrganizationSettings'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OrganizationStatus'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  userCount?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
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
  defaultDomain?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  deviceIdentificationEnabled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  locale?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  managedUidEnabled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  newUserStates?: Resolver<ResolversTypes['NewUserStates'], ParentType, ContextType>;
  showIntroduction?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PasskeyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Passkey'] = ResolversParentTypes['Passkey']> = {
  backedUp?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastUsedAt?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PasswordPolicyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PasswordPolicy'] = ResolversParentTypes['PasswordPolicy']> = {
  commonPasswordsAllowed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  complexityShown?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  compliance?: Resolver<ResolversTypes['PasswordCompliance'], ParentType, ContextType>;
  effectiveAt?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  expiresAfterDays?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  expiryWarningDays?: Resolver<Array<ResolversTypes['Int']>, ParentType, ContextType>;
  forceResetDaysBefore?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  graceEndsAt?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  history?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  minChangeDays?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  minLength?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recoveryEmailEnabled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  requireDigit?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  requireLowercase?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  requireSymbol?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  requireUppercase?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  resetWithoutMfaAllowed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  selfRecoveryDays?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  sequencesAllowed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  updatedAt?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  usernameAllowed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PasswordStateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PasswordState'] = ResolversParentTypes['PasswordState']> = {
  expired?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  expiresAt?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  neverExpires?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  set?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  setAt?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
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
  associations?: Resolver<Types.Maybe<ResolversTypes['AssociationConnection']>, ParentType, ContextType, Partial<Types.PolicyAssociationsArgs>>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  deviceGroups?: Resolver<Types.Maybe<ResolversTypes['DeviceGroupConnection']>, ParentType, ContextType, Partial<Types.PolicyDeviceGroupsArgs>>;
  devices?: Resolver<ResolversTypes['DeviceConnection'], ParentType, ContextType, Partial<Types.PolicyDevicesArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  notes?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  policyGroups?: Resolver<ResolversTypes['PolicyGroupConnection'], ParentType, ContextType, Partial<Types.PolicyPolicyGroupsArgs>>;
  results?: Resolver<ResolversTypes['PolicyResultConnection'], ParentType, ContextType, Partial<Types.PolicyResultsArgs>>;
  stats?: Resolver<ResolversTypes['PolicyStats'], ParentType, ContextType>;
  template?: Resolver<ResolversTypes['PolicyTemplate'], ParentType, ContextType>;
  traverse?: Resolver<Types.Maybe<ResolversTypes['TraversedResourceConnection']>, ParentType, ContextType, Partial<Types.PolicyTraverseArgs>>;
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
  associations?: Resolver<Types.Maybe<ResolversTypes['AssociationConnection']>, ParentType, ContextType, Partial<Types.PolicyGroupAssociationsArgs>>;
  attributes?: Resolver<Array<ResolversTypes['CustomAttribute']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  description?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  deviceGroups?: Resolver<Types.Maybe<ResolversTypes['DeviceGroupConnection']>, ParentType, ContextType, Partial<Types.PolicyGroupDeviceGroupsArgs>>;
  devices?: Resolver<ResolversTypes['DeviceConnection'], ParentType, ContextType, Partial<Types.PolicyGroupDevicesArgs>>;
  email?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  policies?: Resolver<ResolversTypes['PolicyConnection'], ParentType, ContextType, Partial<Types.PolicyGroupPoliciesArgs>>;
  traverse?: Resolver<Types.Maybe<ResolversTypes['TraversedResourceConnection']>, ParentType, ContextType, Partial<Types.PolicyGroupTraverseArgs>>;
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
  detail?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  device?: Resolver<ResolversTypes['Device'], ParentType, ContextType>;
  endedAt?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  errorOutput?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  exitStatus?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  output?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  policy?: Resolver<ResolversTypes['Policy'], ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PolicyResultState'], ParentType, ContextType>;
  success?: Resolver<Types.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
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
  alert?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  behavior?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  delivery?: Resolver<ResolversTypes['PolicyDelivery'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fields?: Resolver<Array<ResolversTypes['PolicyTemplateField']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  osFamily?: Resolver<ResolversTypes['OsFamily'], ParentType, ContextType>;
  osRestrictions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  reference?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PolicyTemplateState'], ParentType, ContextType>;
};

export type PolicyTemplateFieldResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicyTemplateField'] = ResolversParentTypes['PolicyTemplateField']> = {
  defaultValue?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  options?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  readOnly?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  required?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sensitive?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  tooltip?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['PolicyFieldType'], ParentType, ContextType>;
};

export type PolicyValueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicyValue'] = ResolversParentTypes['PolicyValue']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sensitive?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  value?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PosixGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PosixGroup'] = ResolversParentTypes['PosixGroup']> = {
  gid?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProviderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Provider'] = ResolversParentTypes['Provider']> = {
  administratorCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  administrators?: Resolver<ResolversTypes['ProviderAdministratorConnection'], ParentType, ContextType, Partial<Types.ProviderAdministratorsArgs>>;
  contactEmail?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  contactName?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  maxOrganizations?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organizationCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  organizations?: Resolver<ResolversTypes['ManagedOrganizationConnection'], ParentType, ContextType, Partial<Types.ProviderOrganizationsArgs>>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProviderAdministratorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProviderAdministrator'] = ResolversParentTypes['ProviderAdministrator']> = {
  administrator?: Resolver<Types.Maybe<ResolversTypes['Administrator']>, ParentType, ContextType>;
  allOrganizations?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  email?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organizationCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  organizations?: Resolver<ResolversTypes['ManagedOrganizationConnection'], ParentType, ContextType, Partial<Types.ProviderAdministratorOrganizationsArgs>>;
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
  accessRequirements?: Resolver<Types.Maybe<Array<ResolversTypes['AccessRequirement']>>, ParentType, ContextType, Partial<Types.QueryAccessRequirementsArgs>>;
  administrator?: Resolver<Types.Maybe<ResolversTypes['Administrator']>, ParentType, ContextType, RequireFields<Types.QueryAdministratorArgs, 'id'>>;
  administrators?: Resolver<Types.Maybe<ResolversTypes['AdministratorConnection']>, ParentType, ContextType, Partial<Types.QueryAdministratorsArgs>>;
  agentInstalls?: Resolver<Types.Maybe<Array<ResolversTypes['AgentInstall']>>, ParentType, ContextType>;
  appleMdm?: Resolver<Types.Maybe<ResolversTypes['AppleMdm']>, ParentType, ContextType, RequireFields<Types.QueryAppleMdmArgs, 'id'>>;
  appleMdms?: Resolver<Types.Maybe<ResolversTypes['AppleMdmConnection']>, ParentType, ContextType, Partial<Types.QueryAppleMdmsArgs>>;
  authenticationPolicies?: Resolver<Types.Maybe<ResolversTypes['AuthenticationPolicyConnection']>, ParentType, ContextType, Partial<Types.QueryAuthenticationPoliciesArgs>>;
  authenticationPolicy?: Resolver<Types.Maybe<ResolversTypes['AuthenticationPolicy']>, ParentType, ContextType, RequireFields<Types.QueryAuthenticationPolicyArgs, 'id'>>;
  authenticationSettings?: Resolver<Types.Maybe<ResolversTypes['AuthenticationSettings']>, ParentType, ContextType>;
  billing?: Resolver<Types.Maybe<ResolversTypes['BillingAccount']>, ParentType, ContextType>;
  command?: Resolver<Types.Maybe<ResolversTypes['Command']>, ParentType, ContextType, RequireFields<Types.QueryCommandArgs, 'id'>>;
  commandResult?: Resolver<Types.Maybe<ResolversTypes['CommandResult']>, ParentType, ContextType, RequireFields<Types.QueryCommandResultArgs, 'id'>>;
  commandResults?: Resolver<Types.Maybe<ResolversTypes['CommandResultConnection']>, ParentType, ContextType, RequireFields<Types.QueryCommandResultsArgs, 'sort'>>;
  commandRun?: Resolver<Types.Maybe<ResolversTypes['CommandRun']>, ParentType, ContextType, RequireFields<Types.QueryCommandRunArgs, 'id'>>;
  commandRuns?: Resolver<Types.Maybe<ResolversTypes['CommandRunConnection']>, ParentType, ContextType, RequireFields<Types.QueryCommandRunsArgs, 'sort'>>;
  commands?: Resolver<Types.Maybe<ResolversTypes['CommandConnection']>, ParentType, ContextType, Partial<Types.QueryCommandsArgs>>;
  connectKey?: Resolver<Types.Maybe<ResolversTypes['ConnectKey']>, ParentType, ContextType, RequireFields<Types.QueryConnectKeyArgs, 'id'>>;
  connectKeys?: Resolver<Types.Maybe<ResolversTypes['ConnectKeyConnection']>, ParentType, ContextType, Partial<Types.QueryConnectKeysArgs>>;
  device?: Resolver<Types.Maybe<ResolversTypes['Device']>, ParentType, ContextType, RequireFields<Types.QueryDeviceArgs, 'id'>>;
  deviceActions?: Resolver<Types.Maybe<ResolversTypes['DeviceActionConnection']>, ParentType, ContextType, Partial<Types.QueryDeviceActionsArgs>>;
  deviceGroup?: Resolver<Types.Maybe<ResolversTypes['DeviceGroup']>, ParentType, ContextType, RequireFields<Types.QueryDeviceGroupArgs, 'id'>>;
  deviceGroups?: Resolver<Types.Maybe<ResolversTypes['DeviceGroupConnection']>, ParentType, ContextType, Partial<Types.QueryDeviceGroupsArgs>>;
  devices?: Resolver<Types.Maybe<ResolversTypes['DeviceConnection']>, ParentType, ContextType, Partial<Types.QueryDevicesArgs>>;
  directories?: Resolver<Types.Maybe<ResolversTypes['DirectoryConnection']>, ParentType, ContextType, Partial<Types.QueryDirectoriesArgs>>;
  directory?: Resolver<Types.Maybe<ResolversTypes['Directory']>, ParentType, ContextType, RequireFields<Types.QueryDirectoryArgs, 'id'>>;
  directoryAttributes?: Resolver<Types.Maybe<ResolversTypes['DirectoryAttributeCatalog']>, ParentType, ContextType, RequireFields<Types.QueryDirectoryAttributesArgs, 'kind'>>;
  directoryEvent?: Resolver<Types.Maybe<ResolversTypes['DirectoryEvent']>, ParentType, ContextType, RequireFields<Types.QueryDirectoryEventArgs, 'id'>>;
  directoryEventCounts?: Resolver<Types.Maybe<Array<ResolversTypes['EventCount']>>, ParentType, ContextType, RequireFields<Types.QueryDirectoryEventCountsArgs, 'interval'>>;
  directoryEventExport?: Resolver<Types.Maybe<ResolversTypes['DirectoryEventExport']>, ParentType, ContextType, RequireFields<Types.QueryDirectoryEventExportArgs, 'id'>>;
  directoryEventExports?: Resolver<Types.Maybe<ResolversTypes['DirectoryEventExportConnection']>, ParentType, ContextType, Partial<Types.QueryDirectoryEventExportsArgs>>;
  directoryEventRetention?: Resolver<Types.Maybe<ResolversTypes['DirectoryEventRetention']>, ParentType, ContextType>;
  directoryEventValues?: Resolver<Types.Maybe<Array<ResolversTypes['EventValue']>>, ParentType, ContextType, RequireFields<Types.QueryDirectoryEventValuesArgs, 'field'>>;
  directoryEvents?: Resolver<Types.Maybe<ResolversTypes['DirectoryEventConnection']>, ParentType, ContextType, Partial<Types.QueryDirectoryEventsArgs>>;
  directoryExport?: Resolver<Types.Maybe<ResolversTypes['DirectoryExport']>, ParentType, ContextType, RequireFields<Types.QueryDirectoryExportArgs, 'id'>>;
  directoryExports?: Resolver<Types.Maybe<ResolversTypes['DirectoryExportConnection']>, ParentType, ContextType, Partial<Types.QueryDirectoryExportsArgs>>;
  directorySyncRun?: Resolver<Types.Maybe<ResolversTypes['DirectorySyncRun']>, ParentType, ContextType, RequireFields<Types.QueryDirectorySyncRunArgs, 'id'>>;
  directorySyncRuns?: Resolver<Types.Maybe<ResolversTypes['DirectorySyncRunConnection']>, ParentType, ContextType, Partial<Types.QueryDirectorySyncRunsArgs>>;
  emailTemplate?: Resolver<Types.Maybe<ResolversTypes['EmailTemplate']>, ParentType, ContextType, RequireFields<Types.QueryEmailTemplateArgs, 'type'>>;
  evaluateAuthentication?: Resolver<Types.Maybe<ResolversTypes['AuthenticationEvaluation']>, ParentType, ContextType, RequireFields<Types.QueryEvaluateAuthenticationArgs, 'input'>>;
  invoice?: Resolver<Types.Maybe<ResolversTypes['Invoice']>, ParentType, ContextType, RequireFields<Types.QueryInvoiceArgs, 'id'>>;
  invoices?: Resolver<Types.Maybe<ResolversTypes['InvoiceConnection']>, ParentType, ContextType, Partial<Types.QueryInvoicesArgs>>;
  ipList?: Resolver<Types.Maybe<ResolversTypes['IpList']>, ParentType, ContextType, RequireFields<Types.QueryIpListArgs, 'id'>>;
  ipLists?: Resolver<Types.Maybe<ResolversTypes['IpListConnection']>, ParentType, ContextType, Partial<Types.QueryIpListsArgs>>;
  managedOrganization?: Resolver<Types.Maybe<ResolversTypes['ManagedOrganization']>, ParentType, ContextType, RequireFields<Types.QueryManagedOrganizationArgs, 'id'>>;
  managedOrganizations?: Resolver<Types.Maybe<ResolversTypes['ManagedOrganizationConnection']>, ParentType, ContextType, Partial<Types.QueryManagedOrganizationsArgs>>;
  mdmEnrollmentCounts?: Resolver<Types.Maybe<Array<ResolversTypes['MdmEnrollmentCount']>>, ParentType, ContextType>;
  mdmSettings?: Resolver<Types.Maybe<ResolversTypes['MdmSettings']>, ParentType, ContextType>;
  membershipGuard?: Resolver<Types.Maybe<ResolversTypes['MembershipGuard']>, ParentType, ContextType>;
  node?: Resolver<Types.Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<Types.QueryNodeArgs, 'id'>>;
  nodes?: Resolver<Types.Maybe<Array<Types.Maybe<ResolversTypes['Node']>>>, ParentType, ContextType, RequireFields<Types.QueryNodesArgs, 'ids'>>;
  notification?: Resolver<Types.Maybe<ResolversTypes['Notification']>, ParentType, ContextType, RequireFields<Types.QueryNotificationArgs, 'id'>>;
  notifications?: Resolver<Types.Maybe<ResolversTypes['NotificationConnection']>, ParentType, ContextType, RequireFields<Types.QueryNotificationsArgs, 'sort'>>;
  organization?: Resolver<Types.Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  paymentMethod?: Resolver<Types.Maybe<ResolversTypes['PaymentMethod']>, ParentType, ContextType, RequireFields<Types.QueryPaymentMethodArgs, 'id'>>;
  paymentMethods?: Resolver<Types.Maybe<ResolversTypes['PaymentMethodConnection']>, ParentType, ContextType, Partial<Types.QueryPaymentMethodsArgs>>;
  policies?: Resolver<Types.Maybe<ResolversTypes['PolicyConnection']>, ParentType, ContextType, Partial<Types.QueryPoliciesArgs>>;
  policy?: Resolver<Types.Maybe<ResolversTypes['Policy']>, ParentType, ContextType, RequireFields<Types.QueryPolicyArgs, 'id'>>;
  policyGroup?: Resolver<Types.Maybe<ResolversTypes['PolicyGroup']>, ParentType, ContextType, RequireFields<Types.QueryPolicyGroupArgs, 'id'>>;
  policyGroups?: Resolver<Types.Maybe<ResolversTypes['PolicyGroupConnection']>, ParentType, ContextType, Partial<Types.QueryPolicyGroupsArgs>>;
  policyTemplates?: Resolver<Types.Maybe<Array<ResolversTypes['PolicyTemplate']>>, ParentType, ContextType, Partial<Types.QueryPolicyTemplatesArgs>>;
  previewDeviceGroup?: Resolver<Types.Maybe<ResolversTypes['DeviceMemberPreview']>, ParentType, ContextType, RequireFields<Types.QueryPreviewDeviceGroupArgs, 'memberQuery'>>;
  previewEmailTemplate?: Resolver<Types.Maybe<ResolversTypes['EmailPreview']>, ParentType, ContextType, RequireFields<Types.QueryPreviewEmailTemplateArgs, 'input'>>;
  previewUserGroup?: Resolver<Types.Maybe<ResolversTypes['UserMemberPreview']>, ParentType, ContextType, RequireFields<Types.QueryPreviewUserGroupArgs, 'memberQuery'>>;
  provider?: Resolver<Types.Maybe<ResolversTypes['Provider']>, ParentType, ContextType>;
  radiusServer?: Resolver<Types.Maybe<ResolversTypes['RadiusServer']>, ParentType, ContextType, RequireFields<Types.QueryRadiusServerArgs, 'id'>>;
  radiusServers?: Resolver<Types.Maybe<ResolversTypes['RadiusServerConnection']>, ParentType, ContextType, Partial<Types.QueryRadiusServersArgs>>;
  remoteAssistGrant?: Resolver<Types.Maybe<ResolversTypes['RemoteAssistGrant']>, ParentType, ContextType, RequireFields<Types.QueryRemoteAssistGrantArgs, 'id'>>;
  remoteAssistGrants?: Resolver<Types.Maybe<ResolversTypes['RemoteAssistGrantConnection']>, ParentType, ContextType, Partial<Types.QueryRemoteAssistGrantsArgs>>;
  remoteAssistSession?: Resolver<Types.Maybe<ResolversTypes['RemoteAssistSession']>, ParentType, ContextType, RequireFields<Types.QueryRemoteAssistSessionArgs, 'id'>>;
  remoteAssistSessions?: Resolver<Types.Maybe<ResolversTypes['RemoteAssistSessionConnection']>, ParentType, ContextType, Partial<Types.QueryRemoteAssistSessionsArgs>>;
  roleMatrix?: Resolver<Types.Maybe<Array<ResolversTypes['RoleMatrixCell']>>, ParentType, ContextType>;
  runSavedQuery?: Resolver<Types.Maybe<ResolversTypes['SavedQueryRows']>, ParentType, ContextType, RequireFields<Types.QueryRunSavedQueryArgs, 'id'>>;
  savedQueries?: Resolver<Types.Maybe<ResolversTypes['SavedQueryConnection']>, ParentType, ContextType, Partial<Types.QuerySavedQueriesArgs>>;
  savedQuery?: Resolver<Types.Maybe<ResolversTypes['SavedQuery']>, ParentType, ContextType, RequireFields<Types.QuerySavedQueryArgs, 'id'>>;
  service?: Resolver<Types.Maybe<ResolversTypes['Service']>, ParentType, ContextType>;
  serviceAccount?: Resolver<Types.Maybe<ResolversTypes['ServiceAccount']>, ParentType, ContextType, RequireFields<Types.QueryServiceAccountArgs, 'id'>>;
  serviceAccounts?: Resolver<Types.Maybe<ResolversTypes['ServiceAccountConnection']>, ParentType, ContextType, Partial<Types.QueryServiceAccountsArgs>>;
  softwareApp?: Resolver<Types.Maybe<ResolversTypes['SoftwareApp']>, ParentType, ContextType, RequireFields<Types.QuerySoftwareAppArgs, 'id'>>;
  softwareApps?: Resolver<Types.Maybe<ResolversTypes['SoftwareAppConnection']>, ParentType, ContextType, Partial<Types.QuerySoftwareAppsArgs>>;
  ssoApplication?: Resolver<Types.Maybe<ResolversTypes['SsoApplication']>, ParentType, ContextType, RequireFields<Types.QuerySsoApplicationArgs, 'id'>>;
  ssoApplicationTemplates?: Resolver<Types.Maybe<Array<ResolversTypes['SsoApplicationTemplate']>>, ParentType, ContextType, Partial<Types.QuerySsoApplicationTemplatesArgs>>;
  ssoApplications?: Resolver<Types.Maybe<ResolversTypes['SsoApplicationConnection']>, ParentType, ContextType, Partial<Types.QuerySsoApplicationsArgs>>;
  supportCase?: Resolver<Types.Maybe<ResolversTypes['SupportCase']>, ParentType, ContextType, RequireFields<Types.QuerySupportCaseArgs, 'id'>>;
  supportCaseCounts?: Resolver<Types.Maybe<Array<ResolversTypes['SupportCaseCount']>>, ParentType, ContextType, Partial<Types.QuerySupportCaseCountsArgs>>;
  supportCases?: Resolver<Types.Maybe<ResolversTypes['SupportCaseConnection']>, ParentType, ContextType, RequireFields<Types.QuerySupportCasesArgs, 'sort'>>;
  systemInsightsApps?: Resolver<Types.Maybe<ResolversTypes['SystemInsightsAppConnection']>, ParentType, ContextType, Partial<Types.QuerySystemInsightsAppsArgs>>;
  systemInsightsBatteries?: Resolver<Types.Maybe<ResolversTypes['SystemInsightsBatteryConnection']>, ParentType, ContextType, Partial<Types.QuerySystemInsightsBatteriesArgs>>;
  systemInsightsDiskEncryption?: Resolver<Types.Maybe<ResolversTypes['SystemInsightsDiskEncryptionConnection']>, ParentType, ContextType, Partial<Types.QuerySystemInsightsDiskEncryptionArgs>>;
  systemInsightsInterfaceAddresses?: Resolver<Types.Maybe<ResolversTypes['SystemInsightsInterfaceAddressConnection']>, ParentType, ContextType, Partial<Types.QuerySystemInsightsInterfaceAddressesArgs>>;
  systemInsightsLinuxPackages?: Resolver<Types.Maybe<ResolversTypes['SystemInsightsLinuxPackageConnection']>, ParentType, ContextType, Partial<Types.QuerySystemInsightsLinuxPackagesArgs>>;
  systemInsightsOsVersions?: Resolver<Types.Maybe<ResolversTypes['SystemInsightsOsVersionConnection']>, ParentType, ContextType, Partial<Types.QuerySystemInsightsOsVersionsArgs>>;
  systemInsightsPatches?: Resolver<Types.Maybe<ResolversTypes['SystemInsightsPatchConnection']>, ParentType, ContextType, Partial<Types.QuerySystemInsightsPatchesArgs>>;
  systemInsightsPrograms?: Resolver<Types.Maybe<ResolversTypes['SystemInsightsProgramConnection']>, ParentType, ContextType, Partial<Types.QuerySystemInsightsProgramsArgs>>;
  systemInsightsSystemInfo?: Resolver<Types.Maybe<ResolversTypes['SystemInsightsSystemInfoConnection']>, ParentType, ContextType, Partial<Types.QuerySystemInsightsSystemInfoArgs>>;
  systemInsightsUptime?: Resolver<Types.Maybe<ResolversTypes['SystemInsightsUptimeConnection']>, ParentType, ContextType, Partial<Types.QuerySystemInsightsUptimeArgs>>;
  systemInsightsUsbDevices?: Resolver<Types.Maybe<ResolversTypes['SystemInsightsUsbDeviceConnection']>, ParentType, ContextType, Partial<Types.QuerySystemInsightsUsbDevicesArgs>>;
  systemInsightsUsers?: Resolver<Types.Maybe<ResolversTypes['SystemInsightsUserConnection']>, ParentType, ContextType, Partial<Types.QuerySystemInsightsUsersArgs>>;
  unreadNotificationCount?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  user?: Resolver<Types.Maybe<ResolversTypes['User']>, ParentType, ContextType, RequireFields<Types.QueryUserArgs, 'id'>>;
  userExport?: Resolver<Types.Maybe<ResolversTypes['UserExport']>, ParentType, ContextType, RequireFields<Types.QueryUserExportArgs, 'id'>>;
  userExports?: Resolver<Types.Maybe<ResolversTypes['UserExportConnection']>, ParentType, ContextType, Partial<Types.QueryUserExportsArgs>>;
  userGroup?: Resolver<Types.Maybe<ResolversTypes['UserGroup']>, ParentType, ContextType, RequireFields<Types.QueryUserGroupArgs, 'id'>>;
  userGroups?: Resolver<Types.Maybe<ResolversTypes['UserGroupConnection']>, ParentType, ContextType, Partial<Types.QueryUserGroupsArgs>>;
  userImport?: Resolver<Types.Maybe<ResolversTypes['UserImport']>, ParentType, ContextType, RequireFields<Types.QueryUserImportArgs, 'id'>>;
  userImports?: Resolver<Types.Maybe<ResolversTypes['UserImportConnection']>, ParentType, ContextType, Partial<Types.QueryUserImportsArgs>>;
  users?: Resolver<Types.Maybe<ResolversTypes['UserConnection']>, ParentType, ContextType, Partial<Types.QueryUsersArgs>>;
  viewer?: Resolver<Types.Maybe<ResolversTypes['Viewer']>, ParentType, ContextType>;
};

export type RadiusReplyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RadiusReply'] = ResolversParentTypes['RadiusReply']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RadiusServerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RadiusServer'] = ResolversParentTypes['RadiusServer']> = {
  associations?: Resolver<Types.Maybe<ResolversTypes['AssociationConnection']>, ParentType, ContextType, Partial<Types.RadiusServerAssociationsArgs>>;
  authIdp?: Resolver<ResolversTypes['RadiusAuthIdp'], ParentType, ContextType>;
  caCertExpiresAt?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
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
  sharedSecret?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sharedSecretUpdatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  traverse?: Resolver<Types.Maybe<ResolversTypes['TraversedResourceConnection']>, ParentType, ContextType, Partial<Types.RadiusServerTraverseArgs>>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  userCertEnabled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userGroups?: Resolver<Types.Maybe<ResolversTypes['UserGroupConnection']>, ParentType, ContextType, Partial<Types.RadiusServerUserGroupsArgs>>;
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
  verifiedAt?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type RefreshGroupPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RefreshGroupPayload'] = ResolversParentTypes['RefreshGroupPayload']> = {
  group?: Resolver<ResolversTypes['Group'], ParentType, ContextType>;
};

export type RemoteAssistGrantResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemoteAssistGrant'] = ResolversParentTypes['RemoteAssistGrant']> = {
  administrator?: Resolver<Types.Maybe<ResolversTypes['Administrator']>, ParentType, ContextType>;
  administratorName?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  administratorOrganizationId?: Resolver<Types.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  allowedUntil?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  deviceGroup?: Resolver<Types.Maybe<ResolversTypes['DeviceGroup']>, ParentType, ContextType>;
  grantedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  grantedBy?: Resolver<Types.Maybe<ResolversTypes['Administrator']>, ParentType, ContextType>;
  grantedByName?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isLimited?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  note?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sessions?: Resolver<ResolversTypes['RemoteAssistSessionConnection'], ParentType, ContextType, Partial<Types.RemoteAssistGrantSessionsArgs>>;
  standing?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  withdrawnAt?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  withdrawnBy?: Resolver<Types.Maybe<ResolversTypes['Administrator']>, ParentType, ContextType>;
  withdrawnByName?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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
  endedAt?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  mode?: Resolver<ResolversTypes['RemoteAssistMode'], ParentType, ContextType>;
  requestedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  sessionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  startedAt?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['RemoteAssistState'], ParentType, ContextType>;
};

export type RemoteAssistLaunchPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemoteAssistLaunchPayload'] = ResolversParentTypes['RemoteAssistLaunchPayload']> = {
  code?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  launch?: Resolver<ResolversTypes['RemoteAssistLaunch'], ParentType, ContextType>;
  remoteAssistSession?: Resolver<Types.Maybe<ResolversTypes['RemoteAssistSession']>, ParentType, ContextType>;
};

export type RemoteAssistSessionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemoteAssistSession'] = ResolversParentTypes['RemoteAssistSession']> = {
  answeredAt?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  codeAttempts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  consent?: Resolver<ResolversTypes['RemoteAssistConsent'], ParentType, ContextType>;
  denial?: Resolver<Types.Maybe<ResolversTypes['RemoteAssistDenial']>, ParentType, ContextType>;
  device?: Resolver<Types.Maybe<ResolversTypes['Device']>, ParentType, ContextType>;
  deviceName?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  durationSeconds?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  endedAt?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  endedBy?: Resolver<Types.Maybe<ResolversTypes['RemoteAssistParty']>, ParentType, ContextType>;
  endedByAdministrator?: Resolver<Types.Maybe<ResolversTypes['Administrator']>, ParentType, ContextType>;
  endedByName?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  grant?: Resolver<Types.Maybe<ResolversTypes['RemoteAssistGrant']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  launchedBy?: Resolver<Types.Maybe<ResolversTypes['Administrator']>, ParentType, ContextType>;
  launchedByName?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  mode?: Resolver<ResolversTypes['RemoteAssistMode'], ParentType, ContextType>;
  requestedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  startedAt?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
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
  defaultPaymentMethod?: Resolver<Types.Maybe<ResolversTypes['PaymentMethod']>, ParentType, ContextType>;
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
  resource?: Resolver<Types.Maybe<ResolversTypes['Resource']>, ParentType, ContextType>;
};

export type RestrictedFieldResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RestrictedField'] = ResolversParentTypes['RestrictedField']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  owner?: Resolver<ResolversTypes['ExternalAuthority'], ParentType, ContextType>;
};

export type RetryDirectoryExportsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RetryDirectoryExportsPayload'] = ResolversParentTypes['RetryDirectoryExportsPayload']> = {
  retried?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RevokeApiKeyPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevokeApiKeyPayload'] = ResolversParentTypes['RevokeApiKeyPayload']> = {
  revokedId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type RoleMatrixCellResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoleMatrixCell'] = ResolversParentTypes['RoleMatrixCell']> = {
  actions?: Resolver<Array<ResolversTypes['Action']>, ParentType, ContextType>;
  condition?: Resolver<Types.Maybe<ResolversTypes['AccessCondition']>, ParentType, ContextType>;
  level?: Resolver<ResolversTypes['AccessLevel'], ParentType, ContextType>;
  published?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['Scope'], ParentType, ContextType>;
};

export type SavedQueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SavedQuery'] = ResolversParentTypes['SavedQuery']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<Types.Maybe<ResolversTypes['Administrator']>, ParentType, ContextType>;
  createdByName?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  filter?: Resolver<Types.Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sort?: Resolver<Types.Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
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
  associations?: Resolver<Types.Maybe<ResolversTypes['AssociationConnection']>, ParentType, ContextType, Partial<Types.ScimDirectoryAssociationsArgs>>;
  attributeMappings?: Resolver<Array<ResolversTypes['DirectoryAttributeMapping']>, ParentType, ContextType>;
  automaticExport?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  baseUrl?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  credential?: Resolver<Types.Maybe<ResolversTypes['DirectoryCredential']>, ParentType, ContextType>;
  deprovisionAction?: Resolver<ResolversTypes['ScimDeprovisionAction'], ParentType, ContextType>;
  enabled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  exportOutage?: Resolver<Types.Maybe<ResolversTypes['DirectoryExportOutage']>, ParentType, ContextType>;
  exports?: Resolver<Types.Maybe<ResolversTypes['DirectoryExportConnection']>, ParentType, ContextType, Partial<Types.ScimDirectoryExportsArgs>>;
  groupsEnabled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  importFilter?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DirectoryKind'], ParentType, ContextType>;
  matchBy?: Resolver<ResolversTypes['DirectoryMatch'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  syncRuns?: Resolver<Types.Maybe<ResolversTypes['DirectorySyncRunConnection']>, ParentType, ContextType, Partial<Types.ScimDirectorySyncRunsArgs>>;
  syncStatus?: Resolver<Types.Maybe<ResolversTypes['DirectorySyncStatus']>, ParentType, ContextType>;
  traverse?: Resolver<Types.Maybe<ResolversTypes['TraversedResourceConnection']>, ParentType, ContextType, Partial<Types.ScimDirectoryTraverseArgs>>;
  updateMethod?: Resolver<ResolversTypes['ScimUpdateMethod'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  userGroups?: Resolver<Types.Maybe<ResolversTypes['UserGroupConnection']>, ParentType, ContextType, Partial<Types.ScimDirectoryUserGroupsArgs>>;
  users?: Resolver<Types.Maybe<ResolversTypes['UserConnection']>, ParentType, ContextType, Partial<Types.ScimDirectoryUsersArgs>>;
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
  description?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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
  clientIp?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  current?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  factors?: Resolver<Array<ResolversTypes['SignInFactor']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastSeenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  userAgent?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SignInMethodsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SignInMethods'] = ResolversParentTypes['SignInMethods']> = {
  mfaRequired?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  passkeys?: Resolver<Array<ResolversTypes['Passkey']>, ParentType, ContextType>;
  passwordSetAt?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  recoveryCodesLeft?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totpEnrolled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  totpEnrolledAt?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type SignInMethodsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SignInMethodsPayload'] = ResolversParentTypes['SignInMethodsPayload']> = {
  signInMethods?: Resolver<ResolversTypes['SignInMethods'], ParentType, ContextType>;
};

export type SignedUrlResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SignedUrl'] = ResolversParentTypes['SignedUrl']> = {
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SoftwareAppResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SoftwareApp'] = ResolversParentTypes['SoftwareApp']> = {
  associations?: Resolver<Types.Maybe<ResolversTypes['AssociationConnection']>, ParentType, ContextType, Partial<Types.SoftwareAppAssociationsArgs>>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  deviceGroups?: Resolver<Types.Maybe<ResolversTypes['DeviceGroupConnection']>, ParentType, ContextType, Partial<Types.SoftwareAppDeviceGroupsArgs>>;
  devices?: Resolver<ResolversTypes['DeviceConnection'], ParentType, ContextType, Partial<Types.SoftwareAppDevicesArgs>>;
  displayName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  settings?: Resolver<ResolversTypes['SoftwareAppSettings'], ParentType, ContextType>;
  stats?: Resolver<ResolversTypes['SoftwareStats'], ParentType, ContextType>;
  statuses?: Resolver<ResolversTypes['SoftwareStatusConnection'], ParentType, ContextType, Partial<Types.SoftwareAppStatusesArgs>>;
  traverse?: Resolver<Types.Maybe<ResolversTypes['TraversedResourceConnection']>, ParentType, ContextType, Partial<Types.SoftwareAppTraverseArgs>>;
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
  packageVersion?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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
  code?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  details?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  device?: Resolver<ResolversTypes['Device'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reportedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['SoftwareState'], ParentType, ContextType>;
  version?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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
  associations?: Resolver<Types.Maybe<ResolversTypes['AssociationConnection']>, ParentType, ContextType, Partial<Types.SsoApplicationAssociationsArgs>>;
  color?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  config?: Resolver<ResolversTypes['SsoConfiguration'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  description?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  displayLabel?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  displayName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hidden?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  idpCertExpiresAt?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  idpCertificate?: Resolver<Types.Maybe<ResolversTypes['Certificate']>, ParentType, ContextType>;
  idpCertificateUpdatedAt?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  idpMetadata?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  idpPrivateKey?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  idpPrivateKeyUpdatedAt?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  jitEnabled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  logoUrl?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  spCertificate?: Resolver<Types.Maybe<ResolversTypes['Certificate']>, ParentType, ContextType>;
  spCertificateUpdatedAt?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  ssoUrl?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  template?: Resolver<Types.Maybe<ResolversTypes['SsoApplicationTemplate']>, ParentType, ContextType>;
  traverse?: Resolver<Types.Maybe<ResolversTypes['TraversedResourceConnection']>, ParentType, ContextType, Partial<Types.SsoApplicationTraverseArgs>>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  userGroups?: Resolver<Types.Maybe<ResolversTypes['UserGroupConnection']>, ParentType, ContextType, Partial<Types.SsoApplicationUserGroupsArgs>>;
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
  logoUrl?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  settings?: Resolver<Array<ResolversTypes['SsoTemplateSetting']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['SsoTemplateStatus'], ParentType, ContextType>;
};

export type SsoConfigurationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SsoConfiguration'] = ResolversParentTypes['SsoConfiguration']> = {
  acsUrls?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  constantAttributes?: Resolver<Array<ResolversTypes['SsoConstantAttribute']>, ParentType, ContextType>;
  declareRedirectEndpoint?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  defaultAcsUrl?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  defaultTargetUrl?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  groupsAttributeName?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  idpEntityId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  idpInitUrl?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nameIdFormat?: Resolver<ResolversTypes['SsoNameIdFormat'], ParentType, ContextType>;
  signAssertion?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  signResponse?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  signatureAlgorithm?: Resolver<ResolversTypes['SsoSignatureAlgorithm'], ParentType, ContextType>;
  spEntityId?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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
  tooltip?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SsoUserAttributeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SsoUserAttribute'] = ResolversParentTypes['SsoUserAttribute']> = {
  customAttribute?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  field?: Resolver<ResolversTypes['SsoUserField'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SuggestionCountsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SuggestionCounts'] = ResolversParentTypes['SuggestionCounts']> = {
  add?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  remove?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SupportCaseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupportCase'] = ResolversParentTypes['SupportCase']> = {
  attachments?: Resolver<ResolversTypes['SupportCaseAttachmentConnection'], ParentType, ContextType, Partial<Types.SupportCaseAttachmentsArgs>>;
  category?: Resolver<ResolversTypes['SupportCaseCategory'], ParentType, ContextType>;
  closedAt?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  comments?: Resolver<ResolversTypes['SupportCaseCommentConnection'], ParentType, ContextType, Partial<Types.SupportCaseCommentsArgs>>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SupportCaseKind'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  priority?: Resolver<ResolversTypes['SupportCasePriority'], ParentType, ContextType>;
  resolvedAt?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['SupportCaseStatus'], ParentType, ContextType>;
  statusChanges?: Resolver<ResolversTypes['SupportCaseStatusChangeConnection'], ParentType, ContextType, Partial<Types.SupportCaseStatusChangesArgs>>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  submittedBy?: Resolver<Types.Maybe<ResolversTypes['Administrator']>, ParentType, ContextType>;
  submittedByName?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SupportCaseAttachmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupportCaseAttachment'] = ResolversParentTypes['SupportCaseAttachment']> = {
  attachedBy?: Resolver<Types.Maybe<ResolversTypes['Administrator']>, ParentType, ContextType>;
  attachedByName?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  content?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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
  attachment?: Resolver<Types.Maybe<ResolversTypes['SupportCaseAttachment']>, ParentType, ContextType>;
  attachmentId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  supportCase?: Resolver<Types.Maybe<ResolversTypes['SupportCase']>, ParentType, ContextType>;
};

export type SupportCaseCommentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupportCaseComment'] = ResolversParentTypes['SupportCaseComment']> = {
  body?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  writtenBy?: Resolver<Types.Maybe<ResolversTypes['Administrator']>, ParentType, ContextType>;
  writtenByName?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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
  comment?: Resolver<Types.Maybe<ResolversTypes['SupportCaseComment']>, ParentType, ContextType>;
  commentId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  supportCase?: Resolver<Types.Maybe<ResolversTypes['SupportCase']>, ParentType, ContextType>;
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
  changedBy?: Resolver<Types.Maybe<ResolversTypes['Administrator']>, ParentType, ContextType>;
  changedByName?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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
  supportCase?: Resolver<Types.Maybe<ResolversTypes['SupportCase']>, ParentType, ContextType>;
};

export type SystemInsightsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SystemInsights'] = ResolversParentTypes['SystemInsights']> = {
  apps?: Resolver<ResolversTypes['SystemInsightsAppConnection'], ParentType, ContextType, Partial<Types.SystemInsightsAppsArgs>>;
  batteries?: Resolver<ResolversTypes['SystemInsightsBatteryConnection'], ParentType, ContextType, Partial<Types.SystemInsightsBatteriesArgs>>;
  collectedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  diskEncryption?: Resolver<ResolversTypes['SystemInsightsDiskEncryptionConnection'], ParentType, ContextType, Partial<Types.SystemInsightsDiskEncryptionArgs>>;
  interfaceAddresses?: Resolver<ResolversTypes['SystemInsightsInterfaceAddressConnection'], ParentType, ContextType, Partial<Types.SystemInsightsInterfaceAddressesArgs>>;
  linuxPackages?: Resolver<ResolversTypes['SystemInsightsLinuxPackageConnection'], ParentType, ContextType, Partial<Types.SystemInsightsLinuxPackagesArgs>>;
  osVersion?: Resolver<Types.Maybe<ResolversTypes['SystemInsightsOsVersion']>, ParentType, ContextType>;
  patches?: Resolver<ResolversTypes['SystemInsightsPatchConnection'], ParentType, ContextType, Partial<Types.SystemInsightsPatchesArgs>>;
  programs?: Resolver<ResolversTypes['SystemInsightsProgramConnection'], ParentType, ContextType, Partial<Types.SystemInsightsProgramsArgs>>;
  systemInfo?: Resolver<Types.Maybe<ResolversTypes['SystemInsightsSystemInfo']>, ParentType, ContextType>;
  uptime?: Resolver<Types.Maybe<ResolversTypes['SystemInsightsUptime']>, ParentType, ContextType>;
  usbDevices?: Resolver<ResolversTypes['SystemInsightsUsbDeviceConnection'], ParentType, ContextType, Partial<Types.SystemInsightsUsbDevicesArgs>>;
  users?: Resolver<ResolversTypes['SystemInsightsUserConnection'], ParentType, ContextType, Partial<Types.SystemInsightsUsersArgs>>;
};

export type SystemInsightsAppResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SystemInsightsApp'] = ResolversParentTypes['SystemInsightsApp']> = {
  applescriptEnabled?: Resolver<Types.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  bundleExecutable?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  bundleIdentifier?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  bundleName?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  bundlePackageType?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  bundleShortVersion?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  bundleVersion?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  category?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  collectedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  compiler?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  copyright?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  developmentRegion?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  device?: Resolver<Types.Maybe<ResolversTypes['Device']>, ParentType, ContextType>;
  deviceId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  displayName?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  element?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  environment?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  infoString?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lastOpenedTime?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  minimumSystemVersion?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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
  amperage?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  charged?: Resolver<Types.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  charging?: Resolver<Types.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  collectedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  condition?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  currentCapacity?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  cycleCount?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  designedCapacity?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  device?: Resolver<Types.Maybe<ResolversTypes['Device']>, ParentType, ContextType>;
  deviceId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  health?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  manufactureDate?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  manufacturer?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  maxCapacity?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  minutesToFullCharge?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  minutesUntilEmpty?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  model?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  percentRemaining?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  serialNumber?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  voltage?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
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
  device?: Resolver<Types.Maybe<ResolversTypes['Device']>, ParentType, ContextType>;
  deviceId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  encrypted?: Resolver<Types.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  encryptionStatus?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  uid?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  userUuid?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  uuid?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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
  address?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  broadcast?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  collectedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  device?: Resolver<Types.Maybe<ResolversTypes['Device']>, ParentType, ContextType>;
  deviceId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  friendlyName?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  interface?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mask?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  pointToPoint?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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
  arch?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  collectedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  device?: Resolver<Types.Maybe<ResolversTypes['Device']>, ParentType, ContextType>;
  deviceId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  installTime?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  maintainerOrVendor?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  mountNamespaceId?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  packageFormat?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  packageGroupOrSection?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  pidWithNamespace?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  releaseOrRevision?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  size?: Resolver<Types.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  version?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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
  build?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  codename?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  collectedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  device?: Resolver<Types.Maybe<ResolversTypes['Device']>, ParentType, ContextType>;
  deviceId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  installDate?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  major?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  minor?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  patch?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  platform?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  platformLike?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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
  caption?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  collectedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  csname?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  device?: Resolver<Types.Maybe<ResolversTypes['Device']>, ParentType, ContextType>;
  deviceId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  fixComments?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hotfixId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  installDate?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  installedBy?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  installedOn?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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
  device?: Resolver<Types.Maybe<ResolversTypes['Device']>, ParentType, ContextType>;
  deviceId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifyingNumber?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  installDate?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  installLocation?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  installSource?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  language?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  publisher?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  uninstallString?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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
  cpuBrand?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  cpuLogicalCores?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  cpuMicrocode?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  cpuPhysicalCores?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  cpuSubtype?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  cpuType?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  device?: Resolver<Types.Maybe<ResolversTypes['Device']>, ParentType, ContextType>;
  deviceId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  hardwareModel?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hardwareSerial?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hardwareVendor?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hardwareVersion?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hostname?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  localHostname?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  physicalMemory?: Resolver<Types.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  uuid?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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
  days?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  device?: Resolver<Types.Maybe<ResolversTypes['Device']>, ParentType, ContextType>;
  deviceId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  hours?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  minutes?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  seconds?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  totalSeconds?: Resolver<Types.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
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
  class?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  collectedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  device?: Resolver<Types.Maybe<ResolversTypes['Device']>, ParentType, ContextType>;
  deviceId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  model?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  modelId?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  protocol?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  removable?: Resolver<Types.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  serial?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  subclass?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  usbAddress?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  usbPort?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  vendor?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  vendorId?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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
  adManaged?: Resolver<Types.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  admin?: Resolver<Types.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  collectedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  description?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  device?: Resolver<Types.Maybe<ResolversTypes['Device']>, ParentType, ContextType>;
  deviceId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  directory?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  gid?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  gidSigned?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lastLogin?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  managed?: Resolver<Types.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  realUser?: Resolver<Types.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  shell?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  suspended?: Resolver<Types.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  type?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  uid?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  uidSigned?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  username?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  uuid?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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
  paths?: Resolver<Array<ResolversTypes['AssociationPath']>, ParentType, ContextType, Partial<Types.TraversedResourcePathsArgs>>;
  resource?: Resolver<Types.Maybe<ResolversTypes['Resource']>, ParentType, ContextType>;
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
  administratorId?: Resolver<Types.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  alternateEmail?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  associations?: Resolver<Types.Maybe<ResolversTypes['AssociationConnection']>, ParentType, ContextType, Partial<Types.UserAssociationsArgs>>;
  attributes?: Resolver<Array<ResolversTypes['CustomAttribute']>, ParentType, ContextType>;
  company?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  costCenter?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  delegatedAuthority?: Resolver<Types.Maybe<ResolversTypes['ExternalAuthority']>, ParentType, ContextType>;
  department?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  deviceAccounts?: Resolver<Types.Maybe<ResolversTypes['DeviceAccountConnection']>, ParentType, ContextType, Partial<Types.UserDeviceAccountsArgs>>;
  deviceLockoutExempt?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  devices?: Resolver<Types.Maybe<ResolversTypes['DeviceConnection']>, ParentType, ContextType, Partial<Types.UserDevicesArgs>>;
  directories?: Resolver<Types.Maybe<ResolversTypes['DirectoryConnection']>, ParentType, ContextType, Partial<Types.UserDirectoriesArgs>>;
  displayName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  email?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  employeeIdentifier?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  employeeType?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  externalDn?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  externalId?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  externalPasswordExpiresAt?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  externalSource?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  externalUsername?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  externallyManaged?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  failedSignIns?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  firstName?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  groups?: Resolver<Types.Maybe<ResolversTypes['UserGroupConnection']>, ParentType, ContextType, Partial<Types.UserGroupsArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jobTitle?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lastName?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ldapBindingUser?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  location?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  locked?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lockedAt?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  lockedUntil?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  managedAppleId?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  manager?: Resolver<Types.Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  mfa?: Resolver<ResolversTypes['UserMfa'], ParentType, ContextType>;
  middleName?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  password?: Resolver<ResolversTypes['PasswordState'], ParentType, ContextType>;
  phoneNumbers?: Resolver<Array<ResolversTypes['PhoneNumber']>, ParentType, ContextType>;
  portalSessionsEndedAt?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  posixGid?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  posixManaged?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  posixUid?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  provisionerId?: Resolver<Types.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  publicKeyAllowed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  recoveryEmail?: Resolver<Types.Maybe<ResolversTypes['RecoveryEmail']>, ParentType, ContextType>;
  relationships?: Resolver<Array<ResolversTypes['UserRelationship']>, ParentType, ContextType>;
  reports?: Resolver<ResolversTypes['UserConnection'], ParentType, ContextType, Partial<Types.UserReportsArgs>>;
  restrictedFields?: Resolver<Array<ResolversTypes['RestrictedField']>, ParentType, ContextType>;
  sambaServiceUser?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['UserSource'], ParentType, ContextType>;
  sshKeys?: Resolver<Array<ResolversTypes['SshKey']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['UserState'], ParentType, ContextType>;
  sudo?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sudoWithoutPassword?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  traverse?: Resolver<Types.Maybe<ResolversTypes['TraversedResourceConnection']>, ParentType, ContextType, Partial<Types.UserTraverseArgs>>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  username?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UserAddressResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserAddress'] = ResolversParentTypes['UserAddress']> = {
  country?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  extendedAddress?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  locality?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  poBox?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  postalCode?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  region?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  streetAddress?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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
  user?: Resolver<Types.Maybe<ResolversTypes['User']>, ParentType, ContextType>;
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
  createdBy?: Resolver<Types.Maybe<ResolversTypes['Administrator']>, ParentType, ContextType>;
  createdByName?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  download?: Resolver<Types.Maybe<ResolversTypes['SignedUrl']>, ParentType, ContextType>;
  expiresAt?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  failure?: Resolver<Types.Maybe<ResolversTypes['ExportFailure']>, ParentType, ContextType>;
  finishedAt?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  format?: Resolver<ResolversTypes['ExportFormat'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  processed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ExportState'], ParentType, ContextType>;
  total?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  userGroup?: Resolver<Types.Maybe<ResolversTypes['UserGroup']>, ParentType, ContextType>;
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
  assignedDeviceGroups?: Resolver<ResolversTypes['DeviceGroupConnection'], ParentType, ContextType, Partial<Types.UserGroupAssignedDeviceGroupsArgs>>;
  assignedDevices?: Resolver<Types.Maybe<ResolversTypes['DeviceConnection']>, ParentType, ContextType, Partial<Types.UserGroupAssignedDevicesArgs>>;
  associations?: Resolver<Types.Maybe<ResolversTypes['AssociationConnection']>, ParentType, ContextType, Partial<Types.UserGroupAssociationsArgs>>;
  attributes?: Resolver<Array<ResolversTypes['CustomAttribute']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  description?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  directories?: Resolver<Types.Maybe<ResolversTypes['DirectoryConnection']>, ParentType, ContextType, Partial<Types.UserGroupDirectoriesArgs>>;
  email?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evaluatedAt?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  exemptions?: Resolver<Types.Maybe<ResolversTypes['UserConnection']>, ParentType, ContextType, Partial<Types.UserGroupExemptionsArgs>>;
  externalId?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  guard?: Resolver<Types.Maybe<ResolversTypes['MembershipGuard']>, ParentType, ContextType>;
  heldChange?: Resolver<Types.Maybe<ResolversTypes['HeldGroupChange']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ldapGroups?: Resolver<Array<ResolversTypes['LdapGroup']>, ParentType, ContextType>;
  memberQuery?: Resolver<Types.Maybe<ResolversTypes['UserMemberQuery']>, ParentType, ContextType>;
  members?: Resolver<Types.Maybe<ResolversTypes['UserConnection']>, ParentType, ContextType, Partial<Types.UserGroupMembersArgs>>;
  membershipMethod?: Resolver<ResolversTypes['MembershipMethod'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  notifyOfSuggestions?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  posixGroups?: Resolver<Array<ResolversTypes['PosixGroup']>, ParentType, ContextType>;
  provisionerId?: Resolver<Types.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  radiusReplies?: Resolver<Array<ResolversTypes['RadiusReply']>, ParentType, ContextType>;
  radiusServers?: Resolver<Types.Maybe<ResolversTypes['RadiusServerConnection']>, ParentType, ContextType, Partial<Types.UserGroupRadiusServersArgs>>;
  sambaEnabled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  ssoApplications?: Resolver<Types.Maybe<ResolversTypes['SsoApplicationConnection']>, ParentType, ContextType, Partial<Types.UserGroupSsoApplicationsArgs>>;
  sudo?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sudoWithoutPassword?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  suggestedAdditions?: Resolver<Types.Maybe<ResolversTypes['UserConnection']>, ParentType, ContextType, Partial<Types.UserGroupSuggestedAdditionsArgs>>;
  suggestedRemovals?: Resolver<Types.Maybe<ResolversTypes['UserConnection']>, ParentType, ContextType, Partial<Types.UserGroupSuggestedRemovalsArgs>>;
  suggestionCounts?: Resolver<ResolversTypes['SuggestionCounts'], ParentType, ContextType>;
  traverse?: Resolver<Types.Maybe<ResolversTypes['TraversedResourceConnection']>, ParentType, ContextType, Partial<Types.UserGroupTraverseArgs>>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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
  createdBy?: Resolver<Types.Maybe<ResolversTypes['Administrator']>, ParentType, ContextType>;
  createdByName?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  entries?: Resolver<ResolversTypes['UserImportEntryConnection'], ParentType, ContextType, Partial<Types.UserImportEntriesArgs>>;
  existing?: Resolver<ResolversTypes['UserImportExisting'], ParentType, ContextType>;
  failure?: Resolver<Types.Maybe<ResolversTypes['UserImportFailure']>, ParentType, ContextType>;
  faultsFile?: Resolver<Types.Maybe<ResolversTypes['SignedUrl']>, ParentType, ContextType>;
  finishedAt?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  format?: Resolver<ResolversTypes['UserImportFormat'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  newUserState?: Resolver<ResolversTypes['UserState'], ParentType, ContextType>;
  startedAt?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['UserImportState'], ParentType, ContextType>;
  upload?: Resolver<Types.Maybe<ResolversTypes['SignedUrl']>, ParentType, ContextType>;
  uploadedAt?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UserImportColumnResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserImportColumn'] = ResolversParentTypes['UserImportColumn']> = {
  column?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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
  email?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  faults?: Resolver<Array<ResolversTypes['UserImportFault']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['UserImportOutcome'], ParentType, ContextType>;
  row?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  user?: Resolver<Types.Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  username?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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
  column?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type UserImportPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserImportPayload'] = ResolversParentTypes['UserImportPayload']> = {
  userImport?: Resolver<ResolversTypes['UserImport'], ParentType, ContextType>;
};

export type UserLinkResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserLinkResult'] = ResolversParentTypes['UserLinkResult']> = {
  mailed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  skipped?: Resolver<Types.Maybe<ResolversTypes['UserLinkSkipReason']>, ParentType, ContextType>;
  userId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type UserMemberClauseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserMemberClause'] = ResolversParentTypes['UserMemberClause']> = {
  allOf?: Resolver<Array<ResolversTypes['UserMemberCondition']>, ParentType, ContextType>;
  anyOf?: Resolver<Types.Maybe<Array<ResolversTypes['UserMemberClause']>>, ParentType, ContextType>;
  noneOf?: Resolver<Types.Maybe<Array<ResolversTypes['UserMemberClause']>>, ParentType, ContextType>;
};

export type UserMemberConditionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserMemberCondition'] = ResolversParentTypes['UserMemberCondition']> = {
  attribute?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  field?: Resolver<ResolversTypes['UserMemberField'], ParentType, ContextType>;
  operator?: Resolver<ResolversTypes['MemberOperator'], ParentType, ContextType>;
  values?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type UserMemberPreviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserMemberPreview'] = ResolversParentTypes['UserMemberPreview']> = {
  counts?: Resolver<Types.Maybe<ResolversTypes['SuggestionCounts']>, ParentType, ContextType>;
  members?: Resolver<ResolversTypes['UserConnection'], ParentType, ContextType, Partial<Types.UserMemberPreviewMembersArgs>>;
};

export type UserMemberQueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserMemberQuery'] = ResolversParentTypes['UserMemberQuery']> = {
  anyOf?: Resolver<Array<ResolversTypes['UserMemberClause']>, ParentType, ContextType>;
};

export type UserMfaResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserMfa'] = ResolversParentTypes['UserMfa']> = {
  configured?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  deviceBound?: Resolver<ResolversTypes['EnrollmentStatus'], ParentType, ContextType>;
  excluded?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  excludedUntil?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  overall?: Resolver<ResolversTypes['EnrollmentStatus'], ParentType, ContextType>;
  push?: Resolver<ResolversTypes['EnrollmentStatus'], ParentType, ContextType>;
  required?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  totp?: Resolver<ResolversTypes['EnrollmentStatus'], ParentType, ContextType>;
  totpEnrolledAt?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  webAuthn?: Resolver<ResolversTypes['EnrollmentStatus'], ParentType, ContextType>;
};

export type UserPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserPayload'] = ResolversParentTypes['UserPayload']> = {
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
};

export type UserPortalSettingsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserPortalSettings'] = ResolversParentTypes['UserPortalSettings']> = {
  agentInstallEnabled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  cookie?: Resolver<ResolversTypes['PortalCookie'], ParentType, ContextType>;
  idleMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  passwordInstruction?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  profileEditable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sessionMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sessionsEndedAt?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type UserRelationshipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserRelationship'] = ResolversParentTypes['UserRelationship']> = {
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type VerifyUserPasswordPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VerifyUserPasswordPayload'] = ResolversParentTypes['VerifyUserPasswordPayload']> = {
  userId?: Resolver<Types.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  username?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['PasswordVerdict'], ParentType, ContextType>;
};

export type ViewerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer']> = {
  access?: Resolver<Array<ResolversTypes['ViewerAccess']>, ParentType, ContextType>;
  administratorId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  apiKeys?: Resolver<Array<ResolversTypes['ApiKey']>, ParentType, ContextType>;
  banner?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  email?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  homeOrganizationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  homeOrganizationName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organizationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  organizationName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organizations?: Resolver<Types.Maybe<ResolversTypes['ViewerOrganizationConnection']>, ParentType, ContextType, Partial<Types.ViewerOrganizationsArgs>>;
  remoteAssist?: Resolver<ResolversTypes['ViewerRemoteAssist'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  serviceAccount?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sessions?: Resolver<Array<ResolversTypes['Session']>, ParentType, ContextType>;
  signInMethods?: Resolver<ResolversTypes['SignInMethods'], ParentType, ContextType>;
};

export type ViewerAccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ViewerAccess'] = ResolversParentTypes['ViewerAccess']> = {
  actions?: Resolver<Array<ResolversTypes['Action']>, ParentType, ContextType>;
  condition?: Resolver<Types.Maybe<ResolversTypes['AccessCondition']>, ParentType, ContextType>;
  level?: Resolver<ResolversTypes['AccessLevel'], ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['Scope'], ParentType, ContextType>;
};

export type ViewerOrganizationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ViewerOrganization'] = ResolversParentTypes['ViewerOrganization']> = {
  chosen?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  logoUrl?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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
  allowedUntil?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  deviceGroupIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  launching?: Resolver<ResolversTypes['RemoteAssistLaunching'], ParentType, ContextType>;
};

export type WorkdayDirectoryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkdayDirectory'] = ResolversParentTypes['WorkdayDirectory']> = {
  associations?: Resolver<Types.Maybe<ResolversTypes['AssociationConnection']>, ParentType, ContextType, Partial<Types.WorkdayDirectoryAssociationsArgs>>;
  attributeMappings?: Resolver<Array<ResolversTypes['DirectoryAttributeMapping']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  credential?: Resolver<Types.Maybe<ResolversTypes['DirectoryCredential']>, ParentType, ContextType>;
  enabled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifierColumn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DirectoryKind'], ParentType, ContextType>;
  lastImportAt?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  matchBy?: Resolver<ResolversTypes['DirectoryMatch'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  refreshTokenUrl?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reportUrl?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  syncRuns?: Resolver<Types.Maybe<ResolversTypes['DirectorySyncRunConnection']>, ParentType, ContextType, Partial<Types.WorkdayDirectorySyncRunsArgs>>;
  syncStatus?: Resolver<Types.Maybe<ResolversTypes['DirectorySyncStatus']>, ParentType, ContextType>;
  traverse?: Resolver<Types.Maybe<ResolversTypes['TraversedResourceConnection']>, ParentType, ContextType, Partial<Types.WorkdayDirectoryTraverseArgs>>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  userGroups?: Resolver<Types.Maybe<ResolversTypes['UserGroupConnection']>, ParentType, ContextType, Partial<Types.WorkdayDirectoryUserGroupsArgs>>;
  users?: Resolver<Types.Maybe<ResolversTypes['UserConnection']>, ParentType, ContextType, Partial<Types.WorkdayDirectoryUsersArgs>>;
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
  CommandFileContent?: CommandFileContentResolvers<ContextType>;
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
  CommandTriggerSecret?: CommandTriggerSecretResolvers<ContextType>;
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
  DeleteCommandResultsPayload?: DeleteCommandResultsPayloadResolvers<ContextType>;
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
  DeviceAccount?: DeviceAccountResolvers<ContextType>;
  DeviceAccountConnection?: DeviceAccountConnectionResolvers<ContextType>;
  DeviceAccountEdge?: DeviceAccountEdgeResolvers<ContextType>;
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
  DirectoryExport?: DirectoryExportResolvers<ContextType>;
  DirectoryExportConnection?: DirectoryExportConnectionResolvers<ContextType>;
  DirectoryExportEdge?: DirectoryExportEdgeResolvers<ContextType>;
  DirectoryExportOutage?: DirectoryExportOutageResolvers<ContextType>;
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
  HeldGroupChange?: HeldGroupChangeResolvers<ContextType>;
  HeldGroupChangePayload?: HeldGroupChangePayloadResolvers<ContextType>;
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
  MailUserLinksPayload?: MailUserLinksPayloadResolvers<ContextType>;
  ManagedOrganization?: ManagedOrganizationResolvers<ContextType>;
  ManagedOrganizationConnection?: ManagedOrganizationConnectionResolvers<ContextType>;
  ManagedOrganizationEdge?: ManagedOrganizationEdgeResolvers<ContextType>;
  ManagedOrganizationPayload?: ManagedOrganizationPayloadResolvers<ContextType>;
  ManagedOrganizationPlan?: ManagedOrganizationPlanResolvers<ContextType>;
  MdmEnrollmentCount?: MdmEnrollmentCountResolvers<ContextType>;
  MdmSettings?: MdmSettingsResolvers<ContextType>;
  MdmSettingsPayload?: MdmSettingsPayloadResolvers<ContextType>;
  MembershipGuard?: MembershipGuardResolvers<ContextType>;
  MembershipGuardPayload?: MembershipGuardPayloadResolvers<ContextType>;
  MfaPolicy?: MfaPolicyResolvers<ContextType>;
  Microsoft365Directory?: Microsoft365DirectoryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NetworkInterface?: NetworkInterfaceResolvers<ContextType>;
  NewApiKeyPayload?: NewApiKeyPayloadResolvers<ContextType>;
  NewConnectKeyPayload?: NewConnectKeyPayloadResolvers<ContextType>;
  NewTriggerSecretPayload?: NewTriggerSecretPayloadResolvers<ContextType>;
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
  RetryDirectoryExportsPayload?: RetryDirectoryExportsPayloadResolvers<ContextType>;
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
  UserLinkResult?: UserLinkResultResolvers<ContextType>;
  UserMemberClause?: UserMemberClauseResolvers<ContextType>;
  UserMemberCondition?: UserMemberConditionResolvers<ContextType>;
  UserMemberPreview?: UserMemberPreviewResolvers<ContextType>;
  UserMemberQuery?: UserMemberQueryResolvers<ContextType>;
  UserMfa?: UserMfaResolvers<ContextType>;
  UserPayload?: UserPayloadResolvers<ContextType>;
  UserPortalSettings?: UserPortalSettingsResolvers<ContextType>;
  UserRelationship?: UserRelationshipResolvers<ContextType>;
  VerifyUserPasswordPayload?: VerifyUserPasswordPayloadResolvers<ContextType>;
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
