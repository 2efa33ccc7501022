import type { SsoApplicationTemplate } from '../../generated/graphql.ts';
import type { SsoApplicationRow } from './entity.ts';

/** Settings that an application and its service provider agree on. */
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

/** Template of a well-known application: its description, its initial settings, and the settings that it fixes. */
export interface SsoTemplate
  extends Pick<
    SsoApplicationTemplate,
    'id' | 'displayName' | 'description' | 'status' | 'keywords' | 'learnMore' | 'logoUrl' | 'settings'
  > {
  readonly defaults: Partial<Settings>;
  readonly fixed: readonly (keyof Settings)[];
}
