export interface PolicyGroupPayloadParent {
  readonly policyGroupId: string;
}
