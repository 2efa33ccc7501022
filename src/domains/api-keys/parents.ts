import type { MadeKey } from './store.ts';

export type NewApiKeyPayloadParent = MadeKey;
