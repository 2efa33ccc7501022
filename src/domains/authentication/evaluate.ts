import type {
  AuthenticationAction,
  AuthenticationFactor,
  AuthenticationReason,
  AuthenticationResource,
  OsFamily,
  PolicyStanding,
} from '../../generated/graphql.ts';
import type { AuthenticationConditionRow } from './entity.ts';

/** What is known of one sign-in. */
export interface SignIn {
  readonly resource: AuthenticationResource;
  readonly applicationId: string | null;
  /** With an application: the user or a group of theirs is assigned to it, and it is active. */
  readonly assigned: boolean;
  readonly user: UserFacts;
  /** The lists that the address is in. */
  readonly ipListIds: ReadonlySet<string>;
  readonly country: string | null;
  readonly device: DeviceFacts;
}

export interface UserFacts {
  readonly id: string;
  readonly active: boolean;
  readonly locked: boolean;
  readonly groupIds: ReadonlySet<string>;
  /** By `AuthenticationUserField`. */
  readonly attributes: Readonly<Record<string, string | null>>;
  /** A second factor is asked of the user where no policy decides. */
  readonly needsMfa: boolean;
}

export interface DeviceFacts {
  readonly managed: boolean;
  readonly encrypted: boolean;
  readonly operatingSystem: OsFamily | null;
}

/** A policy as far as it matters to one user: of those whom it names, the user and the groups of the user are enough. */
export interface PolicyFacts {
  readonly id: string;
  readonly resource: AuthenticationResource;
  readonly enabled: boolean;
  readonly priority: number;
  readonly allUsers: boolean;
  readonly userIds: readonly string[];
  readonly excludedUserIds: readonly string[];
  readonly groupIds: readonly string[];
  readonly excludedGroupIds: readonly string[];
  readonly userAttributes: readonly { field: string; operator: 'IN' | 'NOT_IN'; values: readonly string[] }[];
  readonly allApplications: boolean;
  readonly applicationIds: readonly string[];
  readonly condition: AuthenticationConditionRow | null;
  readonly action: AuthenticationAction;
  readonly factors: readonly AuthenticationFactor[];
  readonly denialMessage: string | null;
}

export interface Evaluation {
  readonly action: AuthenticationAction;
  readonly reason: AuthenticationReason;
  readonly factors: AuthenticationFactor[];
  readonly denialMessage: string | null;
  readonly policyId: string | null;
  readonly policies: { policyId: string; standing: PolicyStanding }[];
}

/** Whether a condition holds; what is not known of the sign-in does not. */
export function conditionHolds(condition: AuthenticationConditionRow, signIn: SignIn): boolean {
  const { all, any, not, ipAddressIn, locationIn, operatingSystemIn } = condition;
  const { device, country, ipListIds } = signIn;
  if (all) return all.every((part) => conditionHolds(part, signIn));
  if (any) return any.some((part) => conditionHolds(part, signIn));
  if (not) return !conditionHolds(not, signIn);
  if (ipAddressIn) return ipAddressIn.some((id) => ipListIds.has(id));
  if (locationIn) return country !== null && locationIn.includes(country);
  if (operatingSystemIn) {
    return device.operatingSystem !== null && operatingSystemIn.includes(device.operatingSystem);
  }
  if (condition.deviceManaged !== undefined) return device.managed === condition.deviceManaged;
  return device.encrypted === condition.deviceEncrypted;
}

/** Whether a policy is for the user and for what they want to get into. */
export function isTargeted(policy: PolicyFacts, { user, resource, applicationId }: SignIn): boolean {
  if (policy.resource !== resource) return false;
  const toApplication =
    applicationId === null || policy.allApplications || policy.applicationIds.includes(applicationId);
  const inGroup = (ids: readonly string[]) => ids.some((id) => user.groupIds.has(id));
  const meant = policy.allUsers || policy.userIds.includes(user.id) || inGroup(policy.groupIds);
  const excluded = policy.excludedUserIds.includes(user.id) || inGroup(policy.excludedGroupIds);
  const hasAttributes = policy.userAttributes.every(({ field, operator, values }) => {
    const value = user.attributes[field] ?? null;
    return (value !== null && values.includes(value)) === (operator === 'IN');
  });
  return toApplication && meant && !excluded && hasAttributes;
}

/**
 * What would happen. The first policy by priority, then by age, that is enabled, for the user and whose condition holds
 * decides; without one, users get in, with a second factor where one is asked of them.
 * @param available the factors that the organization has
 */
export function evaluate(
  signIn: SignIn,
  policies: readonly PolicyFacts[],
  available: readonly AuthenticationFactor[],
): Evaluation {
  const inOrder = policies
    .filter(({ resource }) => resource === signIn.resource)
    .sort((a, b) => a.priority - b.priority || (a.id < b.id ? -1 : 1));
  const ways = inOrder.map((policy) => standingOf(policy, signIn));
  const decisive = inOrder[ways.indexOf('DECISIVE')] ?? null;
  const considered = inOrder.map((policy, index) => ({
    policyId: policy.id,
    standing:
      ways[index] === 'DECISIVE' && policy !== decisive ? 'NOT_REACHED' : (ways[index] as PolicyStanding),
  }));
  const refusal = refusalOf(signIn);
  if (refusal) {
    const policiesThen = considered.map(({ policyId, standing }) => ({
      policyId,
      standing: standing === 'DECISIVE' ? ('NOT_REACHED' as const) : standing,
    }));
    return {
      action: 'DENY',
      reason: refusal,
      factors: [],
      denialMessage: null,
      policyId: null,
      policies: policiesThen,
    };
  }
  const byDefault = signIn.user.needsMfa ? 'ALLOW_WITH_MFA' : 'ALLOW';
  const action = decisive?.action ?? byDefault;
  const named = decisive && decisive.factors.length > 0 ? decisive.factors : available;
  return {
    action,
    reason: decisive ? 'POLICY' : 'DEFAULT',
    factors: action === 'ALLOW_WITH_MFA' ? available.filter((factor) => named.includes(factor)) : [],
    denialMessage: action === 'DENY' ? (decisive?.denialMessage ?? null) : null,
    policyId: decisive?.id ?? null,
    policies: considered,
  };
}

/** What a policy would come to by itself. */
function standingOf(policy: PolicyFacts, signIn: SignIn): PolicyStanding {
  if (!policy.enabled) return 'DISABLED';
  if (!isTargeted(policy, signIn)) return 'NOT_TARGETED';
  return !policy.condition || conditionHolds(policy.condition, signIn) ? 'DECISIVE' : 'CONDITION_NOT_MET';
}

/** What keeps the user out whatever policies say. */
function refusalOf({ user, applicationId, assigned }: SignIn): AuthenticationReason | null {
  if (!user.active) return 'USER_NOT_ACTIVE';
  if (user.locked) return 'USER_LOCKED';
  return applicationId !== null && !assigned ? 'APPLICATION_NOT_ASSIGNED' : null;
}
