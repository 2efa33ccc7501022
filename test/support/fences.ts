/** The two fences around an organization's rows: what the stores ask for, and row-level security. */
export type Fence = 'STORES' | 'POLICIES';

/** The organization that a statement of a store asks for, as drizzle and the stores write it. */
const filter = /((?:"?\w+"?\.)?"?organization_id"?)\s*=\s*(\$\d+)/g;

/** Whether the stores' fence is gone: data is made with both. */
export const stores = { open: false };

/** The statement without what it says of the organization; its parameters keep their types. */
export function withoutFilter(text: string): string {
  if (!stores.open) return text;
  return text.replace(filter, '($2::text is not null or $1 is null)');
}

/** As the tables' owner: no policy holds any more. */
export const dropPolicies = `
do $$ declare found record; begin
  for found in select c.oid::regclass as name from pg_class c
    where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')
  loop
    execute format('alter table %s no force row level security; alter table %s disable row level security',
      found.name, found.name);
  end loop;
end $$;`;
