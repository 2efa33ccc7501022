import type {
  AuthenticationAction,
  AuthenticationFactor,
  AuthenticationReason,
  AuthenticationResource,
  OsFamily,
  PolicyStanding,
} from '../../generated/graphql.ts';
import type { AuthenticationConditionRow } from './entity.ts';

/** Facts about one sign-in. */
export interface SignIn {
  readonly resource: AuthenticationResource;
  readonly applicationId: string | null;
  /**
   * True if the application is active and the user or a group of theirs is assigned to it. False without an
   * application.
   */
  readonly assigned: boolean;
  readonly user: UserFacts;
  /** IP lists that contain the address. */
  readonly ipListIds: ReadonlySet<string>;
  readonly country: string | null;
  readonly device: DeviceFacts;
}

export interface UserFacts {
  readonly id: string;
  readonly active: boolean;
  readonly locked: boolean;
  readonly groupIds: ReadonlySet<string>;
  /** Values by `AuthenticationUserField`. */
  readonly attributes: Readonly<Record<string, string | null>>;
  /** True if the user needs a second factor where no policy decides. */
  readonly needsMfa: boolean;
}

export interface DeviceFacts {
  readonly managed: boolean;
  readonly encrypted: boolean;
  readonly operatingSystem: OsFamily | null;
}

/**
 * Policy as far as it matters to one user. Of the users and groups that it names, only the user and their groups are
 * listed.
 */
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

/** Determines whether a condition holds. A test of an unknown fact does not hold. */
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

/** Determines whether a policy targets the user and the resource that they sign in to. */
export function isTargeted(policy: PolicyFacts, { user, resource, applicationId }: SignIn): boolean {
  if (policy.resource !== resource) return false;
  const toApplication =
    applicationId === null || policy.allApplications || policy.applicationIds.includes(applicationId);
  const inGroup = (ids: readonly string[]) => ids.some((id) => user.groupIds.has(id));
  const included = policy.allUsers || policy.userIds.includes(user.id) || inGroup(policy.groupIds);
  const excluded = policy.excludedUserIds.includes(user.id) || inGroup(policy.excludedGroupIds);
  const hasAttributes = policy.userAttributes.every(({ field, operator, values }) => {
    const value = user.attributes[field] ?? null;
    return (value !== null && values.includes(value)) === (operator === 'IN');
  });
  return toApplication && included && !excluded && hasAttributes;
}

/**
 * Decides a sign-in. The decisive policy is the first by priority, then by age, that is enabled, targets the user and
 * has a condition that holds. Without one, users are allowed in, with a second factor if they need one.
 * @param available factors that the organization has
 */
export function evaluate(
  signIn: SignIn,
  policies: readonly PolicyFacts[],
  available: readonly AuthenticationFactor[],
): Evaluation {
  const inOrder = policies
    .filter(({ resource }) => resource === signIn.resource)
    .sort((a, b) => a.priority - b.priority || (a.id < b.id ? -1 : 1));
  const standings = inOrder.map((policy) => standingOf(policy, signIn));
  const decisive = inOrder[standings.indexOf('DECISIVE')] ?? null;
  const considered = inOrder.map((policy, index) => ({
    policyId: policy.id,
    standing:
      standings[index] === 'DECISIVE' && policy !== decisive
        ? 'NOT_REACHED'
        : (standings[index] as PolicyStanding),
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

/** Returns the standing that a policy would have by itself. */
function standingOf(policy: PolicyFacts, signIn: SignIn): PolicyStanding {
  if (!policy.enabled) return 'DISABLED';
  if (!isTargeted(policy, signIn)) return 'NOT_TARGETED';
  return !policy.condition || conditionHolds(policy.condition, signIn) ? 'DECISIVE' : 'CONDITION_NOT_MET';
}

/** Returns the reason to refuse the user regardless of policies, or null. */
function refusalOf({ user, applicationId, assigned }: SignIn): AuthenticationReason | null {
  if (!user.active) return 'USER_NOT_ACTIVE';
  if (user.locked) return 'USER_LOCKED';
  return applicationId !== null && !assigned ? 'APPLICATION_NOT_ASSIGNED' : null;
}
