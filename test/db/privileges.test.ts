import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { verifyChain } from '../../db/trail-verify.ts';
import { type TestGateway, testGateway } from '../support/gateway.ts';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await testGateway();
});
afterAll(() => gateway?.close());

const catalogue = <Row>(query: ReturnType<typeof sql>) => gateway.database.system<Row>(query);
const inside = (statement: ReturnType<typeof sql>) =>
  gateway.database.transaction(gateway.demo.organizationId, (tx) => tx.execute(statement));

/** Tables whose rows are added, and never changed or deleted. */
const addedTo = [
  ...['entitlements', 'events', 'invoice_lines', 'support_case_comments', 'support_case_contents'],
  ...['support_case_status_changes', 'support_case_words'],
];
/** Tables whose rows are added and changed, and deleted only with the row that they belong to. */
const kept = [
  ...['administrator_credentials', 'billing_accounts', 'command_runs', 'connect_keys'],
  ...[
    'device_actions',
    'directory_sync_runs',
    'event_chains',
    'event_retentions',
    'invoices',
    'mdm_settings',
  ],
  ...['mfa_policies', 'notifications', 'organization_settings', 'organizations', 'password_policies'],
  ...['policy_results', 'portal_sign_outs', 'providers', 'remote_assist_grants', 'remote_assist_sessions'],
  ...[
    'software_statuses',
    'subscriptions',
    'support_case_numbers',
    'support_cases',
    'system_insights_reports',
  ],
];

describe('the serving role', () => {
  it('may do with each table what the product does with it, and no more', async () => {
    const rights = await catalogue<{ name: string; rights: string }>(sql`
      select relname::text as name, (select string_agg(kind, ' ' order by place)
        from unnest(array['select', 'insert', 'update', 'delete', 'truncate', 'references', 'trigger'])
          with ordinality as each(kind, place) where has_table_privilege(c.oid, kind)) as rights
      from pg_class c where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') order by 1`);
    const with_ = (wanted: string) =>
      rights.filter(({ rights }) => rights === wanted).map(({ name }) => name);
    expect(with_('select insert')).toEqual(addedTo);
    expect(with_('select insert update')).toEqual(kept);
    expect(with_('select insert update delete')).toHaveLength(rights.length - addedTo.length - kept.length);
  });

  it('may do nothing with what is not in the schema of the tables', async () => {
    const others = await catalogue(sql`
      select n.nspname, c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where relkind in ('r', 'p', 'v', 'm', 'S') and nspname not in ('public', 'pg_catalog', 'information_schema')
        and nspname !~ '^pg_(toast|temp)' and has_schema_privilege(n.oid, 'usage')
      union all
      select 'public', relname from pg_class where relkind = 'S' and relnamespace = 'public'::regnamespace`);
    expect(others).toEqual([]);
  });

  it('has its rights itself: nobody else has any', async () => {
    const others = await catalogue(sql`
      select relname, grantee::regrole::text from pg_class c, aclexplode(c.relacl)
      where relnamespace = 'public'::regnamespace and grantee not in (c.relowner, 'rolegate_app'::regrole)`);
    expect(others).toEqual([]);
  });

  it('works with the rights of an owner through these functions alone', async () => {
    const functions = await catalogue<{ name: string }>(sql`
      select proname::text as name from pg_proc where pronamespace = 'public'::regnamespace and prosecdef
        and has_function_privilege(oid, 'execute') order by 1`);
    expect(functions.map(({ name }) => name)).toEqual(['purge_events']);
  });
});

describe('the end of a chain', () => {
  it.each([
    ['removed', 'delete from event_chains', '42501'],
    ['emptied', 'truncate event_chains', '42501'],
    ['set back', 'update event_chains set sequence = 0', '23000'],
    [
      'set back to an event',
      `update event_chains c set sequence = e.sequence, digest = e.digest from events e
        where e.organization_id = c.organization_id and e.sequence = 1`,
      '23000',
    ],
    ['set forward', 'update event_chains set sequence = sequence + 1', '23000'],
    ['of another digest', `update event_chains set digest = 'x'`, '23000'],
    ['set forward to an event that follows none', leap(), '23000'],
  ])('is not to be %s by the serving role', async (_what, statement, code) => {
    await change();
    await change();
    await expect(inside(sql.raw(statement))).rejects.toMatchObject({ code });
    await change();
    const state = await verifyChain(gateway.database, gateway.demo.organizationId);
    expect(state.fault).toBeNull();
  });
});

/** Returns an event like those before it, with the highest possible number. */
function leap(): string {
  const [columns, values] = ['id, sequence', `'evt_01h455vb4pex5vsknk084sn02q', 2147483647`];
  const rest = `organization_id, occurred_at, service, event_type, success, initiator_id, initiator_email, credential,
    request_id, changes, digest`;
  return `with added as (insert into events (${columns}, ${rest})
      select ${values}, ${rest} from events where sequence = 1 returning digest)
    update event_chains set sequence = 2147483647, digest = added.digest from added`;
}

async function change(): Promise<void> {
  const { body } = await gateway.query(
    'ADMINISTRATOR',
    'mutation { updateOrganization(input: { contactName: "Somebody" }) { __typename } }',
  );
  expect(body.errors).toBeUndefined();
}
