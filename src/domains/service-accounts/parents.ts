export interface ServiceAccountPayloadParent {
  readonly serviceAccountId: string;
}
