import { granted } from './shape.ts';

/** Function `is_set_up`, which determines whether an organization exists. */
export const setUp = granted({
  name: 'is_set_up',
  takes: [],
  returns: 'boolean',
  declares: `
  answer boolean;`,
  body: `
  perform set_config('rolegate.set_up', 'asked', true);
  select exists (select from public.organizations) into answer;
  perform set_config('rolegate.set_up', '', true);
  return answer;`,
});
