import { z } from 'zod';
import { isNone, isObject, memberOf, textAt, textOf, UnreadableEntry } from '../../core/reading.ts';
import { askJson, basicAuthorization } from './asking.ts';
import { readRecords } from './entries.ts';
import type { Remote, RemoteEntry, RemoteOptions } from './remote-types.ts';
import { once, refreshedToken } from './tokens.ts';

const pageSize = 200;
const report = z.object({ Report_Entry: z.array(z.unknown()).max(50_000).nullable() });

/** Returns a client of Workday's Reports as a Service, which answers with the whole report. */
export function workdayRemote({ outbound, settings, credential }: RemoteOptions): Remote {
  const column = String(settings.identifierColumn);

  async function authorization(): Promise<string> {
    if (credential.kind === 'PASSWORD') return basicAuthorization(credential.username, credential.password);
    if (credential.kind !== 'REFRESH_TOKEN')
      throw new Error('The credential must be a password or a refresh token.');
    const client = basicAuthorization(credential.clientId, credential.clientSecret);
    const url = String(settings.refreshTokenUrl);
    return `Bearer ${await refreshedToken(outbound, url, credential.refreshToken, client)}`;
  }

  const entries = once(async () => {
    const url = new URL(String(settings.reportUrl));
    if (!url.searchParams.has('format')) url.searchParams.set('format', 'json');
    const headers = { accept: 'application/json', authorization: await authorization() };
    const { Report_Entry } = await askJson(outbound, { url: url.href, headers }, report);
    // A row without an identifier is not that of a worker: reports have rows of sums.
    const workers = (Report_Entry ?? []).filter((row) => hasIdentifier(row, column));
    return readRecords(workers, [column], (row) => entryOf(row, column));
  });

  return {
    async test() {
      const found = await entries();
      return found.length > 0 ? null : `The report has no row with ${column}.`;
    },
    async page(cursor) {
      const from = Number(cursor ?? 0);
      const all = await entries();
      const next = from + pageSize;
      return { entries: all.slice(from, next), next: next < all.length ? String(next) : null };
    },
  };
}

function hasIdentifier(row: unknown, column: string): boolean {
  if (!isObject(row)) return true;
  return Object.keys(row).some((name) => name.toLowerCase() === column.toLowerCase() && !isNone(row[name]));
}

function entryOf(row: unknown, column: string): RemoteEntry {
  const externalId = textAt(row, [column]);
  if (externalId == null) throw new UnreadableEntry(`${column}: The value is empty.`);
  return {
    externalId,
    reference: externalId,
    active: isActive(row),
    read: (attribute) => textOf(memberOf(row, attribute), attribute),
  };
}

const working = /^(active|employed|hired|new hire|on leave|leave|true|yes|y|1)\b/;
const ended =
  /^(terminated|inactive|not active|no longer active|deactivated|resigned|retired|deceased|false|no|n|0)\b/;

/** Reads the column `Worker_Status`, if the report has it. @throws UnreadableEntry for an unknown word */
function isActive(row: unknown): boolean {
  const text = textOf(memberOf(row, 'Worker_Status'), 'Worker_Status');
  if (text == null) return true;
  const words = text
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/g, ' ');
  if (ended.test(words)) return false;
  if (working.test(words)) return true;
  throw new UnreadableEntry(
    'Worker_Status: The value says neither that the worker is active nor that they are not.',
  );
}
