import { createPublicKey } from 'node:crypto';
import { jwtVerify } from 'jose';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { domains } from '../../src/domains/registry.ts';
import { createOutbound } from '../../src/outbound/outbound.ts';
import { keyPair } from '../support/certificates.ts';
import { type TestGateway, testGateway } from '../support/gateway.ts';
import { type HttpsPeer, httpsPeer, type PeerAnswer, type PeerRequest } from '../support/https-peer.ts';
import { jobRunner } from '../support/jobs.ts';
import { silent } from '../support/log.ts';
import { asking } from './asking.ts';
import { create, rotate, runOf, start } from './directories-documents.ts';

const tenant = '5b0d3c5a-7a51-4c55-9a0e-3f6f2c1d8e77';
const clientId = 'c4a1f2b6-11d0-4b53-8f57-0d9b6f7d2a10';
const clientEmail = 'sync@project.example';
const refused: PeerAnswer = { status: 401, body: { error: 'invalid_client' } };

let gateway: TestGateway;
let peer: HttpsPeer;
let runJobs: () => Promise<void>;
let keys: Awaited<ReturnType<typeof keyPair>>;

beforeAll(async () => {
  keys = await keyPair({ bits: 2048 });
  peer = await httpsPeer((request) => services(request));
  const outbound = createOutbound({ allowPrivate: true, ca: peer.ca });
  gateway = await testGateway({ outbound });
  runJobs = jobRunner(gateway.database, domains, silent, outbound);
});
afterAll(async () => {
  await gateway?.close();
  await peer?.close();
});

const { answer } = asking(() => gateway, 'ADMINISTRATOR');

/**
 * Answers as Google, Microsoft and Workday do, each below a path of its own, to a request with the right credential.
 */
async function services({ method, url, headers, body }: PeerRequest): Promise<PeerAnswer> {
  const form = new URLSearchParams(body);
  const query = url.searchParams;
  switch (`${method} ${url.pathname}`) {
    case 'POST /google/token': {
      const key = createPublicKey(keys.privateKey);
      const assertion = form.get('assertion') ?? '';
      const audience = `${peer.origin}/google/token`;
      const verified = await jwtVerify(assertion, key, { issuer: clientEmail, audience }).catch(() => null);
      if (verified?.payload.sub !== 'admin@corp.example') return refused;
      return { status: 200, body: { access_token: 'google-access', expires_in: 300 } };
    }
    case 'GET /google/users':
      if (headers.authorization !== 'Bearer google-access') return refused;
      return { status: 200, body: query.get('pageToken') ? googlePages[1] : googlePages[0] };
    case 'GET /google/customer/my_customer/domains':
      return { status: 200, body: { domains: [{ domainName: 'corp.example', verified: true }] } };
    case `POST /login/${tenant}/oauth2/v2.0/token`: {
      const given = [
        form.get('client_id'),
        form.get('client_secret'),
        form.get('scope'),
        form.get('grant_type'),
      ];
      const wanted = [clientId, 'a-microsoft-secret', `${peer.origin}/.default`, 'client_credentials'];
      if (given.join() !== wanted.join()) return refused;
      return { status: 200, body: { access_token: 'graph-access', token_type: 'Bearer' } };
    }
    case 'GET /graph/users': {
      if (headers.authorization !== 'Bearer graph-access') return refused;
      if (query.get('$skiptoken') === 'elsewhere') return { status: 200, body: { value: [] } };
      if (query.get('$skiptoken')) return { status: 200, body: { value: graphUsers.slice(1) } };
      const link = query.get('$filter')
        ? 'https://evil.example/users?'
        : `${peer.origin}/graph/users?$skiptoken=2`;
      return { status: 200, body: { value: graphUsers.slice(0, 1), '@odata.nextLink': link } };
    }
    case 'GET /graph/domains':
      return { status: 200, body: { value: [{ id: 'corp.example', isDefault: true }] } };
    case 'POST /workday/token':
      if (headers.authorization !== `Basic ${btoa('wd-client:wd-client-secret')}`) return refused;
      if (form.get('refresh_token') !== 'wd-refresh-token') return refused;
      return { status: 200, body: { access_token: 'workday-access' } };
    case 'GET /workday/report': {
      const basic = `Basic ${Buffer.from('isu:pässword').toString('base64')}`;
      const accepted = [basic, 'Bearer workday-access'].includes(headers.authorization ?? '');
      return accepted && query.get('format') === 'json' ? { status: 200, body: report } : refused;
    }
    default:
      return { status: 404, body: {} };
  }
}

const person = (name: string) => ({
  id: `g-${name}`,
  primaryEmail: `${name}@corp.example`,
  name: { givenName: name, familyName: 'Google' },
  organizations: [{ title: 'Old' }, { title: 'Lead', department: 'Labs', primary: true }],
  externalIds: [{ type: 'organization', value: `E-${name}` }],
});
const googlePages = [
  { users: [person('gina')], nextPageToken: 'two' },
  { users: [person('gert'), { ...person('gone'), suspended: true }] },
];
const graphUsers = ['mia', 'max'].map((name) => ({
  id: `m-${name}`,
  userPrincipalName: `${name}@corp.example`,
  mail: `${name}@corp.example`,
  givenName: name,
  jobTitle: 'Analyst',
  accountEnabled: true,
}));
const report = {
  Report_Entry: [
    {
      Employee_ID: 'W-1',
      User_Name: 'wanda',
      Email_Address: 'wanda@corp.example',
      First_Name: 'Wanda',
      Company: 'Corp',
    },
    { Employee_ID: 'W-2', User_Name: 'walt', Email_Address: 'no address', First_Name: 'Walt' },
    { User_Name: 'nobody' },
  ],
};

async function directory(name: string, settings: object, credential: object): Promise<string> {
  const { createDirectory } = await answer(create, { input: { name, settings } });
  const { id } = createDirectory.directory;
  await answer(rotate, { input: { id, ...credential } });
  return id;
}

async function ran(directoryId: string, kind: string) {
  const { startDirectorySync } = await answer(start, { input: { directoryId, kind } });
  await runJobs();
  return (await answer(runOf, { id: startDirectorySync.directorySyncRun.id })).directorySyncRun;
}

const named = async (username: string) =>
  (
    await answer(
      'query ($name: String!) { users(filter: { username: { eq: $name } }) { nodes { email firstName lastName jobTitle department company employeeIdentifier source } } }',
      { name: username },
    )
  ).users.nodes[0];

test('Google Workspace: a service account acts for an administrator', async () => {
  const settings = (defaultDomain: string) => ({
    googleWorkspace: {
      adminEmail: 'admin@corp.example',
      apiUrl: `${peer.origin}/google`,
      tokenUrl: `${peer.origin}/google/token`,
      defaultDomain,
    },
  });
  const serviceAccount = { clientEmail, privateKey: keys.privateKey };
  const id = await directory('Google', settings('corp.example'), { serviceAccount });
  expect(await ran(id, 'TEST')).toMatchObject({ state: 'SUCCEEDED' });
  expect(await ran(id, 'IMPORT')).toMatchObject({ code: 0, seen: 3, created: 2, unchanged: 1 });
  expect(await named('gina')).toMatchObject({
    email: 'gina@corp.example',
    lastName: 'Google',
    jobTitle: 'Lead',
    department: 'Labs',
    employeeIdentifier: 'E-gina',
    source: 'DIRECTORY',
  });
  const other = await directory('Google too', settings('other.example'), { serviceAccount });
  expect(await ran(other, 'TEST')).toMatchObject({
    state: 'FAILED',
    message: 'The account does not have the default domain.',
    directory: { credential: { valid: true } },
  });
  const stranger = { clientEmail, privateKey: (await keyPair({ bits: 2048 })).privateKey };
  await answer(rotate, { input: { id, serviceAccount: stranger } });
  expect(await ran(id, 'TEST')).toMatchObject({
    state: 'FAILED',
    code: 401,
    directory: { credential: { valid: false } },
  });
});

test('Microsoft 365: a registered application reads with its secret, and follows no page elsewhere', async () => {
  const microsoft365 = {
    tenantId: tenant,
    clientId,
    defaultDomain: 'corp.example',
    apiUrl: `${peer.origin}/graph`,
    loginUrl: `${peer.origin}/login`,
  };
  const clientSecret = 'a-microsoft-secret';
  const id = await directory('Microsoft', { microsoft365 }, { clientSecret });
  expect(await ran(id, 'TEST')).toMatchObject({ state: 'SUCCEEDED' });
  expect(await ran(id, 'IMPORT')).toMatchObject({ code: 0, seen: 2, created: 2 });
  expect(await named('max')).toMatchObject({ email: 'max@corp.example', jobTitle: 'Analyst' });
  const led = { ...microsoft365, importFilter: "department eq 'x'" };
  const away = await directory('Led away', { microsoft365: led }, { clientSecret });
  expect(await ran(away, 'IMPORT')).toMatchObject({ state: 'FAILED', seen: 0 });
});

test('Workday: a report, read with a password or a refresh token', async () => {
  const workday = {
    reportUrl: `${peer.origin}/workday/report`,
    refreshTokenUrl: `${peer.origin}/workday/token`,
  };
  const password = { username: 'isu', password: 'pässword' };
  const id = await directory('Workers', { workday }, { password });
  expect(await ran(id, 'IMPORT')).toMatchObject({
    code: 1,
    seen: 2,
    created: 1,
    failed: 1,
    faults: [{ reference: 'W-2', code: 'INVALID', message: 'Email_Address: Must be an e-mail address.' }],
    directory: { lastImportAt: expect.any(String) },
  });
  expect(await named('wanda')).toMatchObject({
    firstName: 'Wanda',
    company: 'Corp',
    employeeIdentifier: 'W-1',
  });
  const refreshToken = {
    clientId: 'wd-client',
    clientSecret: 'wd-client-secret',
    refreshToken: 'wd-refresh-token',
  };
  await answer(rotate, { input: { id, refreshToken } });
  expect(await ran(id, 'IMPORT')).toMatchObject({ seen: 2, unchanged: 1, failed: 1 });
});
