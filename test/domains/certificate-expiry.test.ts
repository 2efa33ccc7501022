import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newId } from '../../db/ids.ts';
import { verifyChain } from '../../db/trail-verify.ts';
import { domains } from '../../src/domains/registry.ts';
import { handlersOf } from '../../src/jobs/handlers.ts';
import { perform } from '../../src/jobs/perform.ts';
import { createOutbound } from '../../src/outbound/outbound.ts';
import { certificate, pushCertificate } from '../support/certificates.ts';
import { type TestGateway, testGateway } from '../support/gateway.ts';
import { silent } from '../support/log.ts';
import { asking } from './asking.ts';
import { create as createServer, update as updateServer } from './radius-documents.ts';
import {
  create as createApplication,
  generate,
  remove as removeApplication,
  update as updateApplication,
} from './sso-documents.ts';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await testGateway();
});
afterAll(() => gateway.close());

const { answer } = asking(() => gateway, 'ADMINISTRATOR');
const list = `query ($filter: NotificationFilter) { notifications(first: 500, filter: $filter, sort: { field: CREATED_AT }) {
  nodes { kind severity service eventType title resourceType resourceId } } }`;
const inside = (statement: ReturnType<typeof sql>, organizationId = gateway.demo.organizationId) =>
  gateway.database.transaction(organizationId, (tx) => tx.execute(statement));

/** Lets this number of days pass, and runs the job. */
async function after(days: number): Promise<void> {
  await inside(sql`update certificate_expiries set expires_at = expires_at - make_interval(days => ${days}),
    due_at = due_at - make_interval(days => ${days})`);
  await gateway.runJobs('certificate-expiries');
}

const told = async (resourceId: string, caller?: string) =>
  (
    await answer(list, { filter: { resourceId, kind: ['CERTIFICATE_EXPIRING'] } }, caller)
  ).notifications.nodes.map(({ eventType }: { eventType: string }) =>
    eventType.replace('certificate_expire', ''),
  );

let count = 0;
async function application(validDays?: number): Promise<string> {
  count += 1;
  const input = { displayName: `Expiring ${count}`, ssoUrl: `https://sso.example/expiring/${count}` };
  const { id } = (await answer(createApplication, { input })).createSsoApplication.ssoApplication;
  if (validDays) await answer(generate, { input: { id, validDays } });
  return id;
}

async function server(...days: number[]): Promise<string> {
  count += 1;
  const pems = await Promise.all(days.map((left) => certificate({ name: `CN=Root ${left}`, days: left })));
  const input = {
    ...{ name: `Expiring ${count}`, networkSourceIps: [`10.8.${count}.1`] },
    ...{ userCertEnabled: true, caCert: pems.join('') },
  };
  return (await answer(createServer, { input })).createRadiusServer.radiusServer.id;
}

test('the identity provider’s certificate is told of at each step, once', async () => {
  const id = await application(40);
  const seen = async (days: number) => {
    await after(days);
    return told(id);
  };
  expect(await seen(9)).toEqual([]);
  expect(await seen(2)).toEqual(['_in_30_days']);
  expect(await seen(0)).toEqual(['_in_30_days']);
  expect(await seen(20)).toEqual(['_in_30_days']);
  expect(await seen(3)).toEqual(['_in_30_days', '_in_7_days']);
  expect(await seen(5)).toEqual(['_in_30_days', '_in_7_days', '_in_1_day']);
  expect(await seen(2)).toEqual(['_in_30_days', '_in_7_days', '_in_1_day', '']);
  expect(await seen(400)).toHaveLength(4);
  const { nodes } = (await answer(list, { filter: { resourceId: id, severity: ['INFO', 'CRITICAL'] } }))
    .notifications;
  const about = { service: 'SSO_APPLICATIONS', resourceType: 'SsoApplication', resourceId: id };
  expect(nodes).toMatchObject([
    { ...about, severity: 'INFO', title: 'A certificate expires within 30 days.' },
    { ...about, severity: 'CRITICAL', title: 'A certificate expires within a day.' },
    { ...about, severity: 'CRITICAL', title: 'A certificate has expired.' },
  ]);
});

test('of steps that were missed the last one is told', async () => {
  const id = await application(5);
  await after(0);
  expect(await told(id)).toEqual(['_in_7_days']);
  await after(100);
  expect(await told(id)).toEqual(['_in_7_days', '']);
});

test('the event is the clock’s, and its details are for those who edit there', async () => {
  const id = await application(20);
  await after(0);
  const events = `query ($id: ID!) { directoryEvents(filter: { resourceId: $id, eventType: { startsWith: "certificate" } }) {
    nodes { service success initiatorId initiatorEmail credential requestId resourceType changes } } }`;
  const read = async (caller: string) => (await answer(events, { id }, caller)).directoryEvents.nodes;
  const event = {
    ...{ service: 'SSO_APPLICATIONS', success: true, resourceType: 'SsoApplication' },
    ...{ initiatorId: gateway.demo.organizationId, initiatorEmail: 'the clock', credential: 'CLOCK' },
    requestId: 'certificate-expiries',
  };
  expect(await read('ADMINISTRATOR')).toEqual([
    {
      ...event,
      changes: {
        subject: expect.stringContaining('CN='),
        fingerprint: expect.stringMatching(/^[0-9A-F:]{95}$/),
        expiresAt: expect.stringMatching(/^\d{4}-.*Z$/),
      },
    },
  ]);
  expect(await read('MANAGER')).toEqual([{ ...event, changes: null }]);
  expect(await verifyChain(gateway.database, gateway.demo.organizationId)).toMatchObject({ fault: null });
});

test('the service provider’s certificate, all authorities of a RADIUS server, and Apple’s push certificate', async () => {
  const spCertificate = await certificate({ name: 'CN=Provider', days: 5 });
  const both = await application(20);
  await answer(updateApplication, { input: { id: both, spCertificate } });
  const radius = await server(25, 400, 6);
  const { appleMdm: mdm } = (
    await answer(
      'mutation { createAppleMdm(input: { name: "Expiring" }) { appleMdm { id signingRequest } } }',
    )
  ).createAppleMdm;
  const pem = await pushCertificate(mdm.signingRequest, 'com.apple.mgmt.External.expiring', 0.5);
  await answer(
    'mutation ($input: UploadApplePushCertificateInput!) { uploadApplePushCertificate(input: $input) { appleMdm { id } } }',
    { input: { id: mdm.id, certificate: pem } },
  );
  await after(0);
  expect((await told(both)).sort()).toEqual(['_in_30_days', '_in_7_days']);
  expect((await told(radius)).sort()).toEqual(['_in_30_days', '_in_7_days']);
  expect(await told(mdm.id)).toEqual(['_in_1_day']);
});

test('what is replaced, cleared or deleted is told of no more; what comes instead is, from its own beginning', async () => {
  const [replaced, kept, deleted] = [await application(40), await application(40), await application(40)];
  const cleared = await application();
  const spCertificate = await certificate({ name: 'CN=Cleared', days: 40 });
  await answer(updateApplication, { input: { id: cleared, spCertificate } });
  const radius = await server(40);
  await answer(generate, { input: { id: replaced, validDays: 20 } });
  await answer(removeApplication, { id: deleted });
  await answer(updateApplication, { input: { id: cleared, spCertificate: null } });
  const caCert = await certificate({ days: 300 });
  await answer(updateServer, { input: { id: radius, caCert } });
  await after(15);
  expect(await told(replaced)).toEqual(['_in_7_days']);
  expect(await told(kept)).toEqual(['_in_30_days']);
  for (const id of [deleted, cleared, radius]) expect(await told(id)).toEqual([]);
  await answer(generate, { input: { id: replaced, validDays: 400 } });
  await answer(updateApplication, { input: { id: kept, description: 'Nothing about its certificate.' } });
  await after(100);
  expect(await told(replaced)).toEqual(['_in_7_days']);
  expect(await told(kept)).toEqual(['_in_30_days', '']);
});

test.each(['MANAGER', 'HELP_DESK', 'READ_ONLY'])(
  '%s is told, who reads where the certificate is',
  async (role) => {
    const id = await application(3);
    await after(0);
    expect(await told(id, role)).toEqual(['_in_7_days']);
  },
);

test.each(['COMMAND_RUNNER', 'COMMAND_RUNNER_WITH_BILLING'])(
  '%s, who does not, is told nothing',
  async (role) => {
    const ids = [await application(3), await server(3)];
    const unread = async () =>
      (await answer('{ unreadNotificationCount }', {}, role)).unreadNotificationCount;
    const before = await unread();
    await after(0);
    for (const id of ids) {
      expect(await told(id)).toHaveLength(1);
      expect(await told(id, role)).toEqual([]);
    }
    expect(await unread()).toBe(before);
  },
);

test('a key that reads RADIUS alone is told of RADIUS alone', async () => {
  const ids = [await application(3), await server(3)];
  await after(0);
  const input = { name: 'RADIUS', scopes: ['NOTIFICATIONS', 'RADIUS'] };
  const made = await answer('mutation ($input: CreateApiKeyInput!) { createApiKey(input: $input) { key } }', {
    input,
  });
  const { key } = made.createApiKey;
  expect(await Promise.all(ids.map((id) => told(id, key)))).toEqual([[], ['_in_7_days']]);
});

test('each organization is told of its own', async () => {
  const other = gateway.demo.managed[0]?.id ?? '';
  const id = newId('rad');
  const held = JSON.stringify([
    {
      fingerprint: 'AA:BB',
      subject: 'CN=Theirs',
      validTo: new Date(Date.now() + 86_400_000 * 3).toISOString(),
    },
  ]);
  await inside(
    sql`insert into radius_servers (id, organization_id, name, shared_secret, ca_certificates, ca_cert_expires_at)
      values (${id}, ${other}, 'Theirs', '', ${held}, now())`,
    other,
  );
  await after(0);
  const kinds = sql`select service, resource_id from notifications where kind = 'CERTIFICATE_EXPIRING'`;
  expect(await gateway.database.read(other, kinds)).toEqual([{ service: 'RADIUS', resource_id: id }]);
  expect(await told(id)).toEqual([]);
});

test('two servers at once tell each step once, more of them than a batch has', async () => {
  const { organizationId } = gateway.demo;
  await inside(sql`insert into certificate_expiries
      (organization_id, resource_id, fingerprint, service, subject, expires_at, due_at)
    select ${organizationId}, ${newId('rad')}, n::text, 'RADIUS', 'CN=Many', now() + interval '3 days', now()
    from generate_series(1, 450) as n`);
  const { database } = gateway;
  const parts = { database, handlers: handlersOf(domains), log: silent, outbound: createOutbound() };
  const look = () => perform(parts, { kind: 'certificate-expiries' }, AbortSignal.timeout(60_000));
  await Promise.all([look(), look(), look()]);
  await look();
  const { rows } = await inside(sql`select changes->>'fingerprint' as fingerprint, count(*)::int as told
    from events where changes->>'subject' = 'CN=Many' group by 1 having count(*) = 1`);
  expect(rows).toHaveLength(450);
  expect(
    (
      await inside(sql`select from notifications n join events e on e.id = n.event_id
    where e.changes->>'subject' = 'CN=Many'`)
    ).rows,
  ).toHaveLength(450);
  expect(await verifyChain(database, organizationId)).toMatchObject({ fault: null });
});

test('the clock finds what is due over an index', async () => {
  const plan = await gateway.database.transaction(gateway.demo.organizationId, async (tx) => {
    await tx.execute(sql`set local enable_seqscan = off`);
    const found = await tx.execute<{ 'QUERY PLAN': string }>(
      sql`explain select distinct c.organization_id from certificate_expiries c where c.due_at <= now() order by 1 limit 100`,
    );
    return found.rows.map((row) => row['QUERY PLAN']).join('\n');
  });
  expect(plan).toContain('Index Cond: (due_at <= now())');
});
