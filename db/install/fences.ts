import type { Owner } from '../drivers/driver.ts';
import { OpenError } from '../open-error.ts';
import { jobRole, servingRole } from '../roles.ts';
import { jobSchema } from './job-queue.ts';

/** State of the protection between the serving role and the rows, from the catalogue. */
interface Fences {
  /** Roles of the server and of the job library that do not exist or as which the connecting user may not act. */
  unusable: string[];
  /** Excess rights of the serving role. */
  excess: string[];
  /** Excess rights of the job library's role. */
  jobExcess: string[];
  /** Tables without forced row-level security, or with other rights of the role than their policies require. */
  open: string[];
  /** Tables without a policy. */
  withoutPolicy: string[];
  /** Views that read with their owner's rights. */
  views: string[];
}

/**
 * Returns the expression for whether a policy permits all callers to change (w) or delete (d) rows of a table: a table
 * without such a policy only gains rows. Policies for a separate role do not concern the serving role.
 */
const touchable = (table: string, command: 'w' | 'd') =>
  `exists (select from pg_policy where polrelid = ${table} and polcmd in ('*', '${command}') and 0 = any(polroles))`;

const look = `
with app as (select oid, rolsuper, rolbypassrls from pg_roles where rolname = '${servingRole}'),
relations as (select * from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p', 'v', 'm', 'f'))
select
  array(select wanted from unnest(array['${servingRole}', '${jobRole}']) as wanted left join pg_roles on rolname = wanted
    where oid is null or not pg_has_role(oid,
      case when current_setting('server_version_num')::int < 160000 then 'MEMBER' else 'SET' end)) as "unusable",
  array_remove(array[
    (select 'is a superuser' from app where rolsuper),
    (select 'bypasses row-level security' from app where rolbypassrls),
    (select 'may create in the schema public' from app where has_schema_privilege(oid, 'public', 'create')),
    (select 'may use the schema internal' from app, pg_namespace n
      where n.nspname = 'internal' and has_schema_privilege(app.oid, n.oid, 'usage')),
    (select 'may use the schema ${jobSchema}' from app, pg_namespace n
      where n.nspname = '${jobSchema}' and has_schema_privilege(app.oid, n.oid, 'usage')),
    (select 'may act as ${jobRole}' from app, pg_roles j
      where j.rolname = '${jobRole}' and pg_has_role(app.oid, j.oid, 'MEMBER')),
    (select 'may act as the owner of ' || min(r.relname) from app, relations r
      where pg_has_role(app.oid, r.relowner, 'MEMBER') having count(*) > 0)
  ], null) as "excess",
  array_remove(array[
    (select 'is a superuser or bypasses row-level security' from pg_roles
      where rolname = '${jobRole}' and (rolsuper or rolbypassrls)),
    (select 'has rights to ' || min(r.relname) from pg_roles j, relations r where j.rolname = '${jobRole}' and
      has_table_privilege(j.oid, r.oid, 'select, insert, update, delete') having count(*) > 0)
  ], null) as "jobExcess",
  array(select relname::text from relations r where relkind in ('r', 'p') and not (
    relrowsecurity and relforcerowsecurity and coalesce((select
      has_table_privilege(app.oid, r.oid, 'select') and has_table_privilege(app.oid, r.oid, 'insert') and
      has_table_privilege(app.oid, r.oid, 'update') = ${touchable('r.oid', 'w')} and
      has_table_privilege(app.oid, r.oid, 'delete') = ${touchable('r.oid', 'd')} from app), false)
  )) as "open",
  array(select relname::text from relations r where relkind in ('r', 'p') and not exists (
    select from pg_policy where polrelid = r.oid)) as "withoutPolicy",
  array(select relname::text from relations where relkind in ('m', 'f') or
    relkind = 'v' and not coalesce('security_invoker=true' = any(reloptions), false)) as "views"`;

/** Determines in one statement whether row-level security protects every table. */
export async function fencesStand(owner: Owner): Promise<boolean> {
  return Object.values(await see(owner)).every((faults) => faults.length === 0);
}

/**
 * Ensures that the serving role exists, owns nothing and is subject to forced row-level security on every table; repairs it
 * where possible.
 * @throws OpenError that names a table or a right that cannot be repaired
 */
export async function raiseFences(owner: Owner): Promise<void> {
  const found = await see(owner);
  refuse(
    found.withoutPolicy,
    (table) => `The table ${table} has no row-level policy: add tenantPolicy() to it.`,
  );
  refuse(
    found.views,
    (view) => `The view ${view} would show every organization's rows: make it security_invoker.`,
  );
  await owner.script(found.unusable.map(makeRole).join(''));
  await owner.script(grants + found.open.map(force).join(''));
  const raised = await see(owner);
  refuse(raised.unusable, (role) => `The database's user may not act as ${role}.`);
  refuse(raised.excess, (reason) => `The role ${servingRole} ${reason}; take that away from it.`);
  refuse(raised.jobExcess, (reason) => `The role ${jobRole} ${reason}; take that away from it.`);
  refuse(raised.open, (table) => `Row-level security cannot be forced on ${table}.`);
}

async function see(owner: Owner): Promise<Fences> {
  const { rows } = await owner.run({ text: look, values: [] });
  return rows[0] as Fences;
}

function refuse(names: string[], message: (name: string) => string): void {
  if (names.length) throw new OpenError(names.map(message).join(' '));
}

/** Creates the roles. They belong to the entire server, so another database may create them at the same time. */
const makeRole = (role: string) => `
do $$ begin
  create role ${role} nologin;
exception when duplicate_object or unique_violation then null;
end $$;
grant ${role} to current_user;`;

const grants = `
revoke create on schema public from public;
grant usage on schema public to ${servingRole};
grant select, insert on all tables in schema public to ${servingRole};
do $$ declare found record; begin
  for found in select c.oid::regclass as name, ${touchable('c.oid', 'w')} as updates, ${touchable('c.oid', 'd')} as deletes
    from pg_class c where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')
  loop
    execute format(case when found.updates then 'grant update on %s to ${servingRole}'
      else 'revoke update on %s from ${servingRole}' end, found.name);
    execute format(case when found.deletes then 'grant delete on %s to ${servingRole}'
      else 'revoke delete on %s from ${servingRole}' end, found.name);
  end loop;
end $$;`;

const force = (table: string) => `
alter table "${table}" enable row level security;
alter table "${table}" force row level security;`;
