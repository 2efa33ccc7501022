export interface SoftwareAppPayloadParent {
  readonly appId: string;
}
