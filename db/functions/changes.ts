import type { JobKind } from '../jobs.ts';

/** Table whose changes a job considers. The job's row is the organization. */
export interface Watched {
  /** Kind of the job. */
  readonly consumer: JobKind;
  readonly table: string;
  /** Column with the identifier of the object that changed. */
  readonly object: string;
  /** Fields of the object, each with its column. Absent for pairs. */
  readonly fields?: Readonly<Record<string, string>>;
  /** For pairs: column with the identifier of what the object is added to or removed from, which counts as the field. */
  readonly pairedWith?: string;
  /** SQL expression of the fields that interest the bound organization: `text[]`, null for none. */
  readonly interest: string;
  /** True if the job considers deleted objects too. Pairs that end are always considered. */
  readonly deletions?: boolean;
}

const organization = `nullif(current_setting('rolegate.organization', true), '')`;

/** Most objects in a row of `changed_objects`. */
const rowSize = 500;

/** Fields that the member queries of an organization's groups test, and groups that they refer to. */
const queryFields = (groups: string) => `(
    select array_agg(distinct field) from ${groups} g, jsonb_array_elements_text(g.query_fields) as field
    where g.organization_id = ${organization} and g.member_query is not null)`;

const evaluated = { consumer: 'group-evaluations' } as const;

/** Directories that export changes by themselves. */
const automatic = `d.organization_id = ${organization} and d.enabled and d.settings -> 'automaticExport' = 'true'`;
const automaticDirectories = `(select array_agg(d.id) from directories d where ${automatic})`;
const provisioned = { consumer: 'provisioning-changes' } as const;

/** Columns of users that determine who is exported, and with which values. */
const exportedColumns = [
  ...['username', 'email', 'first_name', 'middle_name', 'last_name', 'chosen_name', 'description', 'state'],
  ...['alternate_email', 'company', 'cost_center', 'department', 'employee_identifier', 'employee_type'],
  ...['job_title', 'location', 'attributes'],
];

/** Changes that jobs consider. Another consumer adds its tables here. */
export const watched: readonly Watched[] = [
  {
    ...evaluated,
    table: 'users',
    object: 'id',
    fields: {
      USERNAME: 'username',
      EMAIL: 'email',
      FIRST_NAME: 'first_name',
      LAST_NAME: 'last_name',
      DISPLAY_NAME: 'display_name',
      COMPANY: 'company',
      COST_CENTER: 'cost_center',
      DEPARTMENT: 'department',
      EMPLOYEE_IDENTIFIER: 'employee_identifier',
      EMPLOYEE_TYPE: 'employee_type',
      JOB_TITLE: 'job_title',
      LOCATION: 'location',
      MANAGER_ID: 'manager_id',
      STATE: 'state',
      SOURCE: 'source',
      MFA_REQUIRED: 'mfa_required',
      CREATED_AT: 'created_at',
      CUSTOM_ATTRIBUTE: 'attributes',
    },
    interest: queryFields('user_groups'),
  },
  {
    ...evaluated,
    table: 'devices',
    object: 'id',
    fields: {
      DISPLAY_NAME: 'display_name',
      HOSTNAME: 'hostname',
      OS_FAMILY: 'os_family',
      OS: 'os',
      OS_VERSION: 'os_version',
      OS_MAJOR: 'os_major',
      ARCH: 'arch',
      VENDOR: 'vendor',
      SERIAL_NUMBER: 'serial_number',
      AGENT_VERSION: 'agent_version',
      TEMPLATE_NAME: 'template_name',
      DOMAIN_NAME: 'domain_name',
      MDM_VENDOR: 'mdm_vendor',
      DISK_ENCRYPTED: 'disk_encrypted',
      CREATED_AT: 'created_at',
      CUSTOM_ATTRIBUTE: 'attributes',
    },
    interest: queryFields('device_groups'),
  },
  {
    ...evaluated,
    table: 'user_group_members',
    object: 'user_id',
    pairedWith: 'group_id',
    interest: queryFields('user_groups'),
  },
  {
    ...evaluated,
    table: 'device_group_members',
    object: 'device_id',
    pairedWith: 'group_id',
    interest: queryFields('device_groups'),
  },
  {
    ...provisioned,
    table: 'users',
    object: 'id',
    fields: Object.fromEntries(exportedColumns.map((column) => [column, column])),
    interest: `(select array['${exportedColumns.join("', '")}'] from directories d where ${automatic} limit 1)`,
    deletions: true,
  },
  {
    ...provisioned,
    table: 'user_group_members',
    object: 'user_id',
    pairedWith: 'group_id',
    interest: `(select array_agg(distinct g.group_id) from directories d join user_group_directories g
      on g.organization_id = d.organization_id and g.directory_id = d.id where ${automatic})`,
  },
  {
    ...provisioned,
    table: 'user_groups',
    object: 'id',
    fields: { NAME: 'name' },
    interest: `(select array['NAME'] from directories d where ${automatic}
      and d.settings -> 'groupsEnabled' = 'true' limit 1)`,
    deletions: true,
  },
  {
    ...provisioned,
    table: 'user_directories',
    object: 'user_id',
    pairedWith: 'directory_id',
    interest: automaticDirectories,
  },
  {
    ...provisioned,
    table: 'user_group_directories',
    object: 'directory_id',
    pairedWith: 'directory_id',
    interest: automaticDirectories,
  },
  {
    ...provisioned,
    table: 'directories',
    object: 'id',
    fields: { ENABLED: 'enabled', SETTINGS: 'settings', MAPPINGS: 'mappings' },
    interest: `array['ENABLED', 'SETTINGS', 'MAPPINGS']`,
  },
];

/**
 * Trigger function of a watched table. It runs once for each statement, and adds the changed objects of interest.
 * Its plans are cached: one that suits a single row must suit 100,000, hence no nested loops.
 */
function noting(of: Watched): string {
  const name = nameOf(of);
  return `
create or replace function ${name}() returns trigger language plpgsql
set search_path = pg_catalog, public, pg_temp
set enable_nestloop = off
as $function$
declare
  wanted text[] := ${of.interest};
begin
  if wanted is null or wanted = '{}' then
    return null;
  end if;
${of.fields ? fieldsNoted(of, of.fields) : pairsNoted(of)}
  return null;
end
$function$;
${['insert', 'update', 'delete'].map((event) => trigger(of, name, event)).join('')}`;
}

function fieldsNoted(
  { consumer, object, deletions }: Watched,
  fields: Readonly<Record<string, string>>,
): string {
  const names = Object.keys(fields);
  const all = `array(select unnest(array['${names.join("', '")}']) intersect select unnest(wanted) order by 1)`;
  const changed = Object.entries(fields).map(
    ([name, column]) => `
        case when '${name}' = any(wanted) and o.${column} is distinct from n.${column} then '${name}' end`,
  );
  return `
  if tg_op = 'INSERT' then
    ${add(consumer, `select n.organization_id, n.${object} as object_id, ${all} as fields from new_rows n`)}
  elsif tg_op = 'UPDATE' then
    ${add(
      consumer,
      `select n.organization_id, n.${object} as object_id, array_remove(array[${changed.join(',')}], null) as fields
      from new_rows n join old_rows o on o.${object} = n.${object}`,
    )}${
      deletions
        ? `
  else
    ${add(consumer, `select o.organization_id, o.${object} as object_id, ${all} as fields from old_rows o`)}`
        : ''
    }
  end if;`;
}

function pairsNoted({ consumer, object, pairedWith }: Watched): string {
  const of = (rows: string) =>
    add(
      consumer,
      `select r.organization_id, r.${object} as object_id, array[r.${pairedWith}::text] as fields from ${rows} r
      where r.${pairedWith} = any(wanted)`,
    );
  return `
  if tg_op <> 'DELETE' then
    ${of('new_rows')}
  end if;
  if tg_op <> 'INSERT' then
    ${of('old_rows')}
  end if;`;
}

function add(consumer: string, changed: string): string {
  return `insert into changed_objects (organization_id, consumer, object_ids, fields)
    select organization_id, '${consumer}', array_agg(object_id), fields
    from (select *, (row_number() over (partition by organization_id, fields order by object_id) - 1) / ${rowSize} as part
      from (${changed}) as changed where fields <> '{}') as parted
    group by organization_id, fields, part;`;
}

function trigger({ table, deletions, fields }: Watched, name: string, event: string): string {
  if (event === 'delete' && fields && !deletions) return '';
  const rows = {
    insert: 'new table as new_rows',
    update: 'old table as old_rows new table as new_rows',
    delete: 'old table as old_rows',
  }[event];
  return `create or replace trigger ${name}_${event} after ${event} on ${table}
  referencing ${rows} for each statement execute function ${name}();
`;
}

function nameOf({ consumer, table }: Watched): string {
  return `note_${table}_for_${consumer.replaceAll('-', '_')}`;
}

/**
 * Enqueues the jobs of a transaction's changes when it ends, so that concurrent changes of an organization wait for
 * each other at the job only for the time of a commit, and always take the jobs in the same order.
 */
const enqueueing = `
create or replace function enqueue_consumers() returns trigger language plpgsql
set search_path = pg_catalog, public, pg_temp
as $function$
declare
  bound text := current_setting('rolegate.organization', true);
  done text := coalesce(current_setting('rolegate.enqueued', true), '');
  waiting text;
begin
  if strpos(done, new.organization_id) > 0 then
    return null;
  end if;
  perform set_config('rolegate.organization', new.organization_id, true);
  for waiting in
    select distinct c.consumer from changed_objects c
    where c.organization_id = new.organization_id and c.xmin = pg_current_xact_id()::xid order by 1
  loop
    perform enqueue_job(waiting, new.organization_id, 0);
  end loop;
  perform set_config('rolegate.organization', coalesce(bound, ''), true);
  perform set_config('rolegate.enqueued', done || new.organization_id, true);
  return null;
end
$function$;
drop trigger if exists enqueue_consumers on changed_objects;
create constraint trigger enqueue_consumers after insert on changed_objects
  deferrable initially deferred for each row execute function enqueue_consumers();
`;

export const changes = watched.map(noting).join('') + enqueueing;
