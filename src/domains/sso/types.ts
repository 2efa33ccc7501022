import type { SsoApplicationTemplate } from '../../generated/graphql.ts';
import type { SsoApplicationRow } from './entity.ts';

/** What an application and its service provider agree on. */
export type Settings = Pick<
  SsoApplicationRow,
  | 'idpEntityId'
  | 'spEntityId'
  | 'acsUrls'
  | 'defaultAcsUrl'
  | 'nameIdFormat'
  | 'subjectField'
  | 'signatureAlgorithm'
  | 'signAssertion'
  | 'signResponse'
  | 'declareRedirectEndpoint'
  | 'spErrorFlow'
  | 'idpInitUrl'
  | 'defaultTargetUrl'
  | 'constantAttributes'
  | 'userAttributes'
  | 'groupsAttributeName'
>;

/** A well-known application: what is shown of it, what applications of it begin with, and what stays so. */
export interface SsoTemplate
  extends Pick<
    SsoApplicationTemplate,
    'id' | 'displayName' | 'description' | 'status' | 'keywords' | 'learnMore' | 'logoUrl' | 'settings'
  > {
  readonly defaults: Partial<Settings>;
  readonly fixed: readonly (keyof Settings)[];
}
