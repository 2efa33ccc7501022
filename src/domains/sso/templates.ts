import { templateList } from './template-list.ts';
import type { SsoTemplate } from './types.ts';

const byId = new Map(templateList.map((template) => [template.id, template]));

export function ssoTemplate(id: string): SsoTemplate | undefined {
  return byId.get(id);
}

/**
 * Returns the templates in order of their names. A search restricts them to those whose name or keywords contain it,
 * without regard to case.
 */
export function ssoTemplates(search: string): SsoTemplate[] {
  const sought = search.normalize('NFC').trim().toLowerCase();
  return templateList.filter(({ displayName, keywords }) =>
    [displayName, ...keywords].some((text) => text.toLowerCase().includes(sought)),
  );
}
