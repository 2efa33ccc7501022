import type { AuthenticationFactor, PolicyStanding } from '../../generated/graphql.ts';
import type { Evaluation } from './evaluate.ts';

export interface IpListPayloadParent {
  readonly ipListId: string;
}

export interface AuthenticationPolicyPayloadParent {
  readonly policyId: string;
}

export type AuthenticationSettingsPayloadParent = object;

export type AuthenticationSettingsParent = object;

export interface AuthenticationEvaluationParent extends Evaluation {
  readonly enrolled: readonly AuthenticationFactor[];
}

export interface EvaluatedPolicyParent {
  readonly policyId: string;
  readonly standing: PolicyStanding;
}
