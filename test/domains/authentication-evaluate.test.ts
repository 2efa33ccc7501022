import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AuthenticationConditionRow } from '../../src/domains/authentication/entity.ts';
import {
  conditionHolds,
  evaluate,
  isTargeted,
  type PolicyFacts,
  type SignIn,
} from '../../src/domains/authentication/evaluate.ts';
import type { AuthenticationFactor, OsFamily } from '../../src/generated/graphql.ts';

const some = <Item>(items: readonly Item[]) => fc.subarray([...items]);
const ids = ['a', 'b', 'c'];
const countries = ['DE', 'PT', 'KE'];
const families: OsFamily[] = ['WINDOWS', 'MAC', 'IOS'];
const factors: AuthenticationFactor[] = ['TOTP', 'PUSH', 'WEB_AUTHN', 'DEVICE_BOUND'];

const condition = fc.letrec<{ any: AuthenticationConditionRow }>((tie) => ({
  any: fc.oneof(
    { maxDepth: 4 },
    fc.record({ deviceManaged: fc.boolean() }),
    fc.record({ deviceEncrypted: fc.boolean() }),
    fc.record({ ipAddressIn: some(ids) }),
    fc.record({ locationIn: some(countries) }),
    fc.record({ operatingSystemIn: some(families) }),
    fc.record({ not: tie('any') }),
    fc.record({ all: fc.array(tie('any'), { minLength: 1, maxLength: 3 }) }),
    fc.record({ any: fc.array(tie('any'), { minLength: 1, maxLength: 3 }) }),
  ),
})).any;

const signIn: fc.Arbitrary<SignIn> = fc.record({
  resource: fc.constantFrom('USER_PORTAL' as const, 'APPLICATION' as const, 'LDAP' as const),
  applicationId: fc.option(fc.constantFrom(...ids)),
  assigned: fc.boolean(),
  ipListIds: some(ids).map((list) => new Set(list)),
  country: fc.option(fc.constantFrom(...countries)),
  device: fc.record({
    managed: fc.boolean(),
    encrypted: fc.boolean(),
    operatingSystem: fc.option(fc.constantFrom(...families)),
  }),
  user: fc.record({
    id: fc.constantFrom(...ids),
    active: fc.boolean(),
    locked: fc.boolean(),
    groupIds: some(ids).map((list) => new Set(list)),
    attributes: fc.record({ DEPARTMENT: fc.option(fc.constantFrom('Sales', 'Finance')) }),
    needsMfa: fc.boolean(),
  }),
});

const policy: fc.Arbitrary<PolicyFacts> = fc.record({
  id: fc.uuid(),
  resource: fc.constantFrom('USER_PORTAL' as const, 'APPLICATION' as const, 'LDAP' as const),
  enabled: fc.boolean(),
  priority: fc.integer({ min: 1, max: 4 }),
  allUsers: fc.boolean(),
  userIds: some(ids),
  excludedUserIds: some(ids),
  groupIds: some(ids),
  excludedGroupIds: some(ids),
  userAttributes: fc.array(
    fc.record({
      field: fc.constant('DEPARTMENT'),
      operator: fc.constantFrom('IN' as const, 'NOT_IN' as const),
      values: some(['Sales', 'Finance']),
    }),
    { maxLength: 2 },
  ),
  allApplications: fc.boolean(),
  applicationIds: some(ids),
  condition: fc.option(condition),
  action: fc.constantFrom('ALLOW' as const, 'ALLOW_WITH_MFA' as const, 'DENY' as const),
  factors: some(factors),
  denialMessage: fc.option(fc.string()),
});
const policies = fc.uniqueArray(policy, { selector: ({ id }) => id, maxLength: 6 });

const check = (property: fc.IProperty<never>) =>
  fc.assert(property as fc.IProperty<unknown>, { numRuns: 500 });

describe('a condition', () => {
  it('obeys the laws of logic', () => {
    check(
      fc.property(condition, condition, signIn, (a, b, facts) => {
        const holds = (given: AuthenticationConditionRow) => conditionHolds(given, facts);
        expect(holds({ not: { not: a } })).toBe(holds(a));
        expect(holds({ not: { all: [a, b] } })).toBe(holds({ any: [{ not: a }, { not: b }] }));
        expect(holds({ not: { any: [a, b] } })).toBe(holds({ all: [{ not: a }, { not: b }] }));
        expect(holds({ all: [a, { not: a }] })).toBe(false);
        expect(holds({ all: [a, b] })).toBe(holds({ all: [b, a] }));
        expect(holds({ any: [a] })).toBe(holds(a));
      }) as never,
    );
  });

  it('does not hold for what is not known', () => {
    check(
      fc.property(signIn, (given) => {
        const facts: SignIn = {
          ...given,
          country: null,
          ipListIds: new Set(),
          device: { ...given.device, operatingSystem: null },
        };
        expect(conditionHolds({ locationIn: countries }, facts)).toBe(false);
        expect(conditionHolds({ ipAddressIn: ids }, facts)).toBe(false);
        expect(conditionHolds({ operatingSystemIn: families }, facts)).toBe(false);
      }) as never,
    );
  });
});

describe('an evaluation', () => {
  it('depends on the policies, not on the order in which they are read', () => {
    check(
      fc.property(policies, signIn, (list, facts) => {
        expect(evaluate(facts, [...list].reverse(), factors)).toEqual(evaluate(facts, list, factors));
      }) as never,
    );
  });

  it('has the first policy that is enabled, for the user, and holds, decide', () => {
    check(
      fc.property(policies, signIn, (list, facts) => {
        const { policyId, reason, action, policies: considered } = evaluate(facts, list, factors);
        const fitting = list.filter(
          (one) =>
            one.enabled && isTargeted(one, facts) && (!one.condition || conditionHolds(one.condition, facts)),
        );
        const first = [...fitting].sort((a, b) => a.priority - b.priority || (a.id < b.id ? -1 : 1))[0];
        const out =
          !facts.user.active || facts.user.locked || (facts.applicationId !== null && !facts.assigned);
        expect(policyId).toBe(out ? null : (first?.id ?? null));
        expect(reason === 'POLICY').toBe(policyId !== null);
        if (out) expect(action).toBe('DENY');
        else if (first) expect(action).toBe(first.action);
        else expect(action).toBe(facts.user.needsMfa ? 'ALLOW_WITH_MFA' : 'ALLOW');
        expect(
          considered.filter(({ standing }) => standing === 'DECISIVE').map((one) => one.policyId),
        ).toEqual(policyId === null ? [] : [policyId]);
        expect(considered).toHaveLength(list.filter(({ resource }) => resource === facts.resource).length);
      }) as never,
    );
  });

  it('is not changed by a policy that is disabled, or that excludes the user', () => {
    check(
      fc.property(policies, policy, signIn, (list, more, facts) => {
        const without = evaluate(facts, list, factors);
        for (const idle of [
          { ...more, enabled: false },
          { ...more, allUsers: true, excludedUserIds: [facts.user.id] },
        ]) {
          const { policies: _policies, ...outcome } = evaluate(facts, [...list, idle], factors);
          expect(without).toMatchObject(outcome);
        }
      }) as never,
    );
  });

  it('asks for no factor that the organization does not have', () => {
    check(
      fc.property(policies, signIn, some(factors), (list, facts, available) => {
        const { factors: asked, action } = evaluate(facts, list, available);
        expect(available).toEqual(expect.arrayContaining(asked));
        if (action !== 'ALLOW_WITH_MFA') expect(asked).toEqual([]);
      }) as never,
    );
  });
});
