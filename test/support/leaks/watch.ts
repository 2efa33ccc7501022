import { sql } from 'drizzle-orm';
import type { Database } from '../../../db/database.ts';
import { servingRole } from '../../../db/roles.ts';
import type { Fences } from '../fences.ts';

/**
 * Records the owner of every written row, with managed organizations as their provider's. Rolled-back rows are not recorded.
 * Excludes the last use of keys, which is written later, and tables without an organization.
 */
const script = `
create schema trial;
create table trial.written (relation text, command text, organization text);
create function trial.note() returns trigger language plpgsql security definer
set search_path = pg_catalog, trial, pg_temp as $$
declare
  before jsonb := to_jsonb(old) - 'last_used_at' - 'last_used_from';
  after jsonb := to_jsonb(new) - 'last_used_at' - 'last_used_from';
  of_row text := case when tg_table_name = 'organizations' then 'id' else 'organization_id' end;
begin
  if before is distinct from after then
    insert into trial.written select distinct tg_table_name, tg_op, one ->> of_row
      from unnest(array[before, after]) one where one ->> of_row is not null;
  end if;
  return null;
end $$;
create function trial.taken() returns table (relation text, command text, organization text)
language sql security definer set search_path = pg_catalog, trial, pg_temp as $$
  with gone as (delete from trial.written returning *)
  select distinct g.relation, g.command, coalesce(o.provider_organization_id, g.organization)
    from gone g left join public.organizations o on o.id = g.organization
$$;
grant usage on schema trial to ${servingRole};
do $$ declare found record; begin
  for found in select c.oid::regclass as name from pg_class c
    where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')
  loop
    execute format('create trigger trial after insert or update or delete on %s for each row execute function trial.note()',
      found.name);
  end loop;
end $$;`;

/** Returns the owners of the rows written since the last call, such as `users INSERT org_…`. */
export type Written = () => Promise<{ relation: string; command: string; organization: string }[]>;

export async function watch(database: Database, fences: Fences): Promise<Written> {
  await fences.asOwner(script);
  return () => database.system(sql`select * from trial.taken()`);
}
