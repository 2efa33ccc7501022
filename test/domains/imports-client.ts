import { gzipSync } from 'node:zlib';
import type { TestGateway } from '../support/gateway.ts';
import { asking } from './asking.ts';

export const shownImport = `id name format existing newUserState state failure columns { column field } createdByName
  counts { total processed pending toCreate toUpdate toSkip created updated skipped failed } upload { url expiresAt }
  faultsFile { url }`;

/** Returns operations that several tests of imports share. */
export function importsClient(gateway: () => TestGateway) {
  const { answer, refusal } = asking(gateway, 'HELP_DESK');

  async function create(input: object = {}) {
    const document = `mutation ($input: CreateUserImportInput!) { createUserImport(input: $input) { userImport { ${shownImport} } } }`;
    const { createUserImport } = await answer(document, {
      input: { name: 'Intake', format: 'CSV', ...input },
    });
    return createUserImport.userImport;
  }

  async function upload(url: string, content: string | Buffer, headers: Record<string, string> = {}) {
    const response = await gateway().app.inject({
      method: 'PUT',
      url,
      payload: content,
      headers: { 'content-type': 'text/csv', ...headers },
    });
    return { status: response.statusCode, body: response.json() };
  }

  const uploadGzip = (url: string, content: string | Buffer) =>
    upload(url, gzipSync(content), { 'content-encoding': 'gzip' });

  async function start(id: string) {
    const document = `mutation ($id: ID!) { startUserImport(id: $id) { userImport { state } } }`;
    return (await answer(document, { id })).startUserImport.userImport;
  }

  async function see(id: string) {
    return (await answer(`query ($id: ID!) { userImport(id: $id) { ${shownImport} } }`, { id })).userImport;
  }

  async function entries(id: string, filter: object = {}) {
    const document = `query ($id: ID!, $filter: UserImportEntryFilter) { userImport(id: $id) {
      entries(first: 1000, filter: $filter) { totalCount nodes { row outcome username email faults { column code message }
        user { id username email firstName lastName state department attributes { name value } } } } } }`;
    return (await answer(document, { id, filter })).userImport.entries;
  }

  async function faultsFile(url: string) {
    const response = await gateway().app.inject({ url });
    return { status: response.statusCode, headers: response.headers, text: response.body };
  }

  return { answer, refusal, create, upload, uploadGzip, start, see, entries, faultsFile };
}

/** Returns a CSV file of users, named `person.1` and so on. `change` can replace cells of a row. */
export function csvOf(
  prefix: string,
  count: number,
  change: (row: number) => Record<string, string> = () => ({}),
): string {
  const lines = ['Username,E-Mail address,First Name,last_name,Department'];
  for (let row = 1; row <= count; row += 1) {
    const name = `${prefix}.${row}`;
    const cells = {
      ...{
        username: name,
        email: `${name}@example.org`,
        first: 'Pat',
        last: `Person ${row}`,
        department: 'Ops',
      },
      ...change(row),
    };
    lines.push(Object.values(cells).join(','));
  }
  return `${lines.join('\r\n')}\r\n`;
}
