import type { Owner } from '../drivers/driver.ts';
import { jobKinds } from '../jobs.ts';
import { OpenError } from '../open-error.ts';
import { packageVersion } from '../package-root.ts';
import { jobRole, servingRole } from '../roles.ts';

/** Schema of pg-boss, to which the serving role has no rights. */
export const jobSchema = 'jobs';
/** Queue of abandoned jobs of all kinds. */
export const abandonedQueue = 'abandoned';

/** Version of pg-boss's tables; a test compares it with the library's. */
export const jobSchemaVersion = 24;

/** Time limit of a job in seconds, after which it counts as dead and runs again: see `sliceMillis` of src/jobs/. */
const expireInSeconds = 60;
/** Retries after 5 to 10 seconds, 10 to 20, 20 to 40 …: a quarter of an hour in all. */
const retries = { retryLimit: 7, retryDelay: 5, retryBackoff: true };
/** Retention of waiting jobs: a job may wait for its moment, or for a server that runs jobs. */
const retentionMinutes = 366 * 24 * 60;

const queueOptions = JSON.stringify({
  policy: 'short',
  ...retries,
  expireInSeconds,
  retentionMinutes,
  deadLetter: abandonedQueue,
});

/**
 * Creates the queues and the function that adds jobs. `enqueue_job` runs with its owner's rights, but the caller chooses
 * only the queue and an identifier: the organization is the bound one.
 */
export const queueFunctions = `
select ${jobSchema}.create_queue('${abandonedQueue}', '{"policy": "standard", "retryLimit": 20, "retryDelay": 30}');
${jobKinds.map((kind) => `select ${jobSchema}.create_queue('${kind}', '${queueOptions}');`).join('\n')}
grant usage on schema ${jobSchema} to ${jobRole};
grant select, insert, update, delete on all tables in schema ${jobSchema} to ${jobRole};
drop function if exists enqueue_job(text, text, integer);
create function enqueue_job(kind text, row_id text, delay_seconds integer) returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $function$
declare
  organization text := nullif(current_setting('rolegate.organization', true), '');
begin
  if organization is null then
    raise exception 'A job belongs to an organization, and none is bound.';
  end if;
  if row_id !~ '^[a-z]{3}_[0-9a-z]{26}$' then
    raise exception 'A job names one row by its identifier.';
  end if;
  update ${jobSchema}.job set start_after = least(start_after, now() + make_interval(secs => delay_seconds))
  where name = kind and state = 'created' and singleton_key = organization || ' ' || row_id;
  insert into ${jobSchema}.job (name, data, start_after, singleton_key, expire_in, keep_until, retry_limit, retry_delay,
    retry_backoff, dead_letter, policy)
  select q.name, jsonb_build_object('kind', q.name, 'organizationId', organization, 'rowId', row_id), moment,
    organization || ' ' || row_id, make_interval(secs => q.expire_seconds),
    moment + make_interval(mins => q.retention_minutes), q.retry_limit, q.retry_delay, q.retry_backoff, q.dead_letter, q.policy
  from ${jobSchema}.queue q, (select now() + make_interval(secs => delay_seconds)) as at(moment)
  where q.name = kind and q.dead_letter is not null
  on conflict do nothing;
  if not exists (select from ${jobSchema}.queue where name = kind and dead_letter is not null) then
    raise exception 'There is no queue %.', kind;
  end if;
end
$function$;
revoke all on function enqueue_job(text, text, integer) from public;
grant execute on function enqueue_job(text, text, integer) to ${servingRole};
`;

/** Creates pg-boss's tables or migrates them to the version of the library, which is loaded only for this. */
export async function installQueue(owner: Owner): Promise<void> {
  const { default: PgBoss } = await import('pg-boss');
  const { rows } = await owner.run({
    text: 'select to_regclass($1) as "table"',
    values: [`${jobSchema}.version`],
  });
  if (!(rows[0] as { table: string | null }).table) {
    await owner.script(PgBoss.getConstructionPlans(jobSchema));
    return;
  }
  const found = await owner.run({ text: `select version from ${jobSchema}.version`, values: [] });
  const { version } = found.rows[0] as { version: number };
  if (version > jobSchemaVersion) {
    throw new OpenError(
      `The job queue of the database has version ${version}, made by a newer version of Rolegate; ${packageVersion} knows ${jobSchemaVersion}. Start the newer version.`,
    );
  }
  if (version < jobSchemaVersion) await owner.script(PgBoss.getMigrationPlans(jobSchema, String(version)));
}
