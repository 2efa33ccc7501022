import type { EmailTemplateType } from '../../generated/graphql.ts';

export type OrganizationPayloadParent = object;

export interface EmailTemplatePayloadParent {
  readonly type: EmailTemplateType;
}

export interface EndUserPortalSessionsPayloadParent {
  readonly endedAt: string;
  readonly userId: string | null;
}
