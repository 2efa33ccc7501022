import type { NewTriggerSecret } from './trigger-store.ts';

export type NewTriggerSecretPayloadParent = NewTriggerSecret;
