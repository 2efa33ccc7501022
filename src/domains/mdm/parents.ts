import type { MdmSettingsState } from './settings-store.ts';

export type MdmSettingsParent = MdmSettingsState;

export interface AppleMdmPayloadParent {
  readonly appleMdmId: string;
}

export type MdmSettingsPayloadParent = object;
