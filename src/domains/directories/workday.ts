import { z } from 'zod';
import { askJson, basicAuthorization, textAt } from './asking.ts';
import type { Remote, RemoteEntry, RemoteOptions } from './remote-types.ts';
import { once, refreshedToken } from './tokens.ts';

const pageSize = 200;
const report = z.object({ Report_Entry: z.array(z.record(z.string(), z.unknown())).max(50_000) });

/** A client of Workday's Reports as a Service, which answers with the whole report. */
export function workdayRemote({ outbound, settings, credential }: RemoteOptions): Remote {
  const column = String(settings.identifierColumn);

  async function authorization(): Promise<string> {
    if (credential.kind === 'PASSWORD') return basicAuthorization(credential.username, credential.password);
    if (credential.kind !== 'REFRESH_TOKEN') throw new Error('A password or a refresh token is needed.');
    const client = basicAuthorization(credential.clientId, credential.clientSecret);
    const url = String(settings.refreshTokenUrl);
    return `Bearer ${await refreshedToken(outbound, url, credential.refreshToken, client)}`;
  }

  const entries = once(async () => {
    const url = new URL(String(settings.reportUrl));
    if (!url.searchParams.has('format')) url.searchParams.set('format', 'json');
    const headers = { accept: 'application/json', authorization: await authorization() };
    const { Report_Entry } = await askJson(outbound, { url: url.href, headers }, report);
    return Report_Entry.flatMap((row) => entryOf(row, column) ?? []);
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

function entryOf(row: Record<string, unknown>, column: string): RemoteEntry | null {
  const externalId = textAt(row, [column]);
  if (externalId === null) return null;
  return {
    externalId,
    reference: externalId,
    active: !/^(terminated|inactive)$/i.test(textAt(row, ['Worker_Status']) ?? ''),
    read: (attribute) => textAt(row, [attribute]),
  };
}
