import { checkInput } from '../../core/input.ts';
import { byId, childConnection, written } from '../../relay/batch.ts';
import { connection } from '../../relay/connection.ts';
import { checkId } from '../../relay/ids.ts';
import type { Domain } from '../domain.ts';
import type { AuthenticationConditionResolvers, Resolvers } from '../resolver-types.ts';
import * as entities from './entity.ts';
import { evaluate } from './evaluate.ts';
import { readFacts } from './evaluation-store.ts';
import * as input from './input.ts';
import * as ipLists from './ip-list-store.ts';
import * as policies from './policy-store.ts';
import { settings } from './settings.ts';
import { targets } from './targets.ts';

const { ipListEntity, ipListList, authenticationPolicyEntity, authenticationPolicyList } = entities;

const condition: AuthenticationConditionResolvers = {
  all: ({ all }) => all && [...all],
  any: ({ any }) => any && [...any],
  ipAddressIn: ({ ipAddressIn }, _args, context, info) =>
    ipAddressIn && Promise.all(ipAddressIn.map((id) => written(ipListEntity, id, context, info))),
};

const payloads: Pick<Resolvers, 'IpListPayload' | 'AuthenticationPolicyPayload'> = {
  IpListPayload: {
    ipList: ({ ipListId }, _args, context, info) => written(ipListEntity, ipListId, context, info),
  },
  AuthenticationPolicyPayload: {
    authenticationPolicy: ({ policyId }, _args, context, info) =>
      written(authenticationPolicyEntity, policyId, context, info),
  },
};

export const authentication: Domain = {
  entities: [ipListEntity, authenticationPolicyEntity],
  resolvers: {
    Query: {
      ...settings.Query,
      ipList: (_root, { id }, context, info) => byId(ipListEntity, checkId('ipl', id), context, info),
      ipLists: (_root, args, context, info) => connection(ipListList, args, context, info),
      authenticationPolicy: (_root, { id }, context, info) =>
        byId(authenticationPolicyEntity, checkId('aup', id), context, info),
      authenticationPolicies: (_root, args, context, info) =>
        connection(authenticationPolicyList, args, context, info),
      evaluateAuthentication: async (_root, args, { db }) => {
        const facts = await readFacts(db, checkInput(input.evaluationInput, args.input));
        return { ...evaluate(facts.signIn, facts.policies, facts.available), enrolled: facts.enrolled };
      },
    },
    AuthenticationSettings: settings.AuthenticationSettings,
    LockoutPolicy: settings.LockoutPolicy,
    AuthenticationSettingsPayload: settings.AuthenticationSettingsPayload,
    IpList: {
      policies: ({ id }, args, context, info) =>
        childConnection(authenticationPolicyList, entities.policiesOfIpList, id, args, context, info),
    },
    AuthenticationPolicy: { targets: (policy) => policy, effect: (policy) => policy },
    AuthenticationPolicyTargets: targets,
    AuthenticationCondition: condition,
    AuthenticationEvaluation: {
      enrolledFactors: ({ factors, enrolled }) => factors.filter((factor) => enrolled.includes(factor)),
      policy: ({ policyId }, _args, context, info) =>
        byId(authenticationPolicyEntity, policyId, context, info),
    },
    EvaluatedPolicy: {
      policy: ({ policyId }, _args, context, info) =>
        written(authenticationPolicyEntity, policyId, context, info),
    },
    ...payloads,
    Mutation: {
      ...settings.Mutation,
      createIpList: async (_root, args, { db }) => ({
        ipListId: await ipLists.createIpList(db, checkInput(input.createIpListInput, args.input)),
      }),
      updateIpList: async (_root, args, { db }) => ({
        ipListId: await ipLists.updateIpList(db, checkInput(input.updateIpListInput, args.input)),
      }),
      deleteIpList: async (_root, { id }, { db }) => ({
        deletedId: await ipLists.deleteIpList(db, checkId('ipl', id)),
      }),
      createAuthenticationPolicy: async (_root, args, { db }) => ({
        policyId: await policies.createPolicy(db, checkInput(input.createPolicyInput, args.input)),
      }),
      updateAuthenticationPolicy: async (_root, args, { db }) => ({
        policyId: await policies.updatePolicy(db, checkInput(input.updatePolicyInput, args.input)),
      }),
      deleteAuthenticationPolicy: async (_root, { id }, { db }) => ({
        deletedId: await policies.deletePolicy(db, checkId('aup', id)),
      }),
    },
  },
};
