import type { MadeConnectKey } from './key-store.ts';

export type NewConnectKeyPayloadParent = MadeConnectKey;

export interface ConnectKeyPayloadParent {
  readonly connectKeyId: string;
}
