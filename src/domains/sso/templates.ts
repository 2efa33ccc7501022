import type { SsoApplicationTemplate } from '../../generated/graphql.ts';
import type { Settings } from './settings.ts';
import { templateList } from './template-list.ts';

/** A well-known application: what is shown of it, what applications of it begin with, and what stays so. */
export interface SsoTemplate
  extends Pick<
    SsoApplicationTemplate,
    'id' | 'displayName' | 'description' | 'status' | 'keywords' | 'learnMore' | 'logoUrl' | 'settings'
  > {
  readonly defaults: Partial<Settings>;
  readonly fixed: readonly (keyof Settings)[];
}

const byId = new Map(templateList.map((template) => [template.id, template]));

export function ssoTemplate(id: string): SsoTemplate | undefined {
  return byId.get(id);
}

/** The catalogue by name; with a search, those whose name or keywords contain it, without regard to case. */
export function ssoTemplates(search: string): SsoTemplate[] {
  const sought = search.normalize('NFC').trim().toLowerCase();
  return templateList.filter(({ displayName, keywords }) =>
    [displayName, ...keywords].some((text) => text.toLowerCase().includes(sought)),
  );
}
