import { sql } from 'drizzle-orm';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { boundTo } from '../../src/core/organization-database.ts';
import { openSignedUrl, type SignedQuery, signedUrl } from '../../src/core/signed-urls.ts';
import { faultsOf } from '../../src/domains/imports/faults-store.ts';
import { fileOf } from '../../src/exports/file-store.ts';
import { type TestGateway, testGateway } from '../support/gateway.ts';

let gateway: TestGateway;
let administratorId: string;
let addresses: { export: string; events: string; faults: string; upload: string };
let exportId: string;
let importId: string;

beforeAll(async () => {
  gateway = await testGateway();
  administratorId = gateway.demo.administrators.ADMINISTRATOR;
  const run = async (document: string, variables = {}) => {
    const { body } = await gateway.query('ADMINISTRATOR', document, variables);
    expect(body.errors).toBeUndefined();
    return body.data;
  };
  const made = await run(
    `mutation ($import: CreateUserImportInput!) {
      users: createUserExport(input: { format: JSON, columns: [EMAIL] }) { userExport { id } }
      events: createDirectoryEventExport(input: { format: CSV }) { directoryEventExport { id } }
      import: createUserImport(input: $import) { userImport { id } } }`,
    { import: { name: 'i', format: 'CSV', content: 'username,email\nno name,n@a.example\n' } },
  );
  await gateway.runJobs();
  exportId = made.users.userExport.id;
  importId = made.import.userImport.id;
  const seen = await run(
    `query ($export: ID!, $events: ID!, $import: ID!) {
      export: userExport(id: $export) { download { url } }
      events: directoryEventExport(id: $events) { download { url } }
      import: userImport(id: $import) { faultsFile { url } upload { url } } }`,
    { export: exportId, events: made.events.directoryEventExport.id, import: importId },
  );
  addresses = {
    export: seen.export.download.url,
    events: seen.events.download.url,
    faults: seen.import.faultsFile.url,
    upload: seen.import.upload.url,
  };
});
afterAll(() => gateway.close());

const change = (statement: ReturnType<typeof sql>) =>
  gateway.database.transaction(gateway.demo.organizationId, (tx) => tx.execute(statement));
const suspend = () =>
  change(sql`update organizations set status = 'SUSPENDED', suspended_at = now()
  where id = ${gateway.demo.organizationId}`);
const restore = async () => {
  await change(sql`update organizations set status = 'ACTIVE', suspended_at = null
    where id = ${gateway.demo.organizationId}`);
  await change(
    sql`update administrators set role = 'ADMINISTRATOR', suspended = false where id = ${administratorId}`,
  );
};
const places = ['export', 'events', 'faults', 'upload'] as const;

async function statusAt(place: (typeof places)[number], url: string): Promise<number> {
  const upload = {
    payload: 'username,email\nno name,n@a.example\n',
    headers: { 'content-type': 'text/csv' },
  };
  const method = place === 'upload' ? 'PUT' : 'GET';
  const response = await gateway.app.inject({ method, url, ...(place === 'upload' ? upload : {}) });
  return response.statusCode;
}

/** The same address, rightly signed, that ends so many seconds from now. */
function signedAnew(url: string, seconds: number, by = administratorId): string {
  const { organizationId } = gateway.demo;
  const path = url.split('?')[0] ?? '';
  return signedUrl(gateway.database.secret, { path, organizationId, administratorId: by }, seconds).url;
}

describe.each(places)('the address of %s', (place) => {
  afterEach(restore);

  it('opens what it is for, until it has expired', async () => {
    const url = addresses[place];
    expect(await statusAt(place, url)).toBe(200);
    expect(await statusAt(place, signedAnew(url, 60))).toBe(200);
    expect(await statusAt(place, signedAnew(url, 0))).toBe(401);
    expect(await statusAt(place, signedAnew(url, -3600))).toBe(401);
  });

  it('opens nothing while the organization is suspended', async () => {
    await suspend();
    expect(await statusAt(place, addresses[place])).toBe(401);
    await restore();
    expect(await statusAt(place, addresses[place])).toBe(200);
  });

  it.each([
    ['is suspended', sql`suspended = true`],
    ['has a role that may not', sql`role = 'COMMAND_RUNNER'`],
  ])('opens nothing when who asked for it %s', async (_what, values) => {
    await change(sql`update administrators set ${values} where id = ${administratorId}`);
    expect(await statusAt(place, addresses[place])).toBe(401);
  });

  it('is of who asked for it: another name in it is another address', async () => {
    const url = addresses[place];
    const { HELP_DESK } = gateway.demo.administrators;
    expect(await statusAt(place, url.replace(administratorId, HELP_DESK))).toBe(401);
    expect(await statusAt(place, signedAnew(url, 60, 'adm_01h455vb4pex5vsknk084sn02q'))).toBe(401);
  });
});

describe('a file on its way', () => {
  afterEach(restore);

  it.each([
    [
      'an export',
      () =>
        fileOf(boundTo(gateway.database, gateway.demo.organizationId), exportId, {
          format: 'JSON',
          chunks: 1,
        }),
    ],
    ['faults', () => faultsOf(boundTo(gateway.database, gateway.demo.organizationId), importId)],
  ] as const)('breaks off when the organization is suspended: %s', async (what, open) => {
    const whole = [];
    for await (const piece of open()) whole.push(piece);
    expect(whole.length).toBeGreaterThan(0);
    const pieces = open()[Symbol.asyncIterator]();
    if (what === 'an export') expect((await pieces.next()).done).toBe(false);
    await suspend();
    await expect(pieces.next()).rejects.toThrow('suspended');
  });
});

it('goes when what it stands for is deleted', async () => {
  const remove = 'mutation ($id: ID!) { deleteUserImport(id: $id) { deletedId } }';
  const { body } = await gateway.query('ADMINISTRATOR', remove, { id: importId });
  expect(body.errors).toBeUndefined();
  expect(await statusAt('faults', addresses.faults)).toBe(401);
  expect(await statusAt('upload', addresses.upload)).toBe(401);
});

describe('a signature', () => {
  const secret = Buffer.alloc(32, 7);
  const place = { path: '/a', organizationId: 'org_a', administratorId: 'adm_a' };
  const queryOf = (url: string) => Object.fromEntries(new URL(url, 'http://localhost').searchParams);

  it('holds until it expires', () => {
    expect(openSignedUrl(secret, '/a', queryOf(signedUrl(secret, place, 60).url))).toEqual(place);
    expect(openSignedUrl(secret, '/a', queryOf(signedUrl(secret, place, -1).url))).toBeNull();
  });

  it.each(['organization', 'by', 'expires', 'signature'] as const)('is of its %s', (name) => {
    const query: SignedQuery = queryOf(signedUrl(secret, place, 60).url);
    const other = name === 'expires' ? '9999999999' : `${query[name]}x`;
    for (const value of [other, undefined, ['a', 'b']]) {
      expect(openSignedUrl(secret, '/a', { ...query, [name]: value })).toBeNull();
    }
    expect(openSignedUrl(secret, '/b', query)).toBeNull();
    expect(openSignedUrl(Buffer.alloc(32, 8), '/a', query)).toBeNull();
  });
});
