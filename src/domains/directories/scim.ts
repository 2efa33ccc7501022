import { z } from 'zod';
import { flagOf, memberOf, textAt } from '../../core/reading.ts';
import { OutboundError } from '../../outbound/outbound-error.ts';
import { ask, askJson, basicAuthorization } from './asking.ts';
import { readRecords } from './entries.ts';
import { isIdentifier, type Provisioned, type Remote, type RemoteOptions } from './remote-types.ts';
import { type ScimRequests, scimGroups } from './scim-groups.ts';
import { deactivated, entryOf, resourceOf } from './scim-resource.ts';

const pageSize = 100;

const maxPage = 1000;

/** Object in a message. The names of its members are case-insensitive, as those of attributes are. */
const object = z.record(z.string(), z.unknown());
const listResponse = object.transform((answer, context) => {
  const total = Number(textAt(answer, ['totalResults']) ?? Number.NaN);
  const resources = memberOf(answer, 'Resources') ?? [];
  if (Number.isInteger(total) && total >= 0 && Array.isArray(resources) && resources.length <= maxPage)
    return { total, resources: resources as unknown[] };
  context.addIssue('The answer is not a list.');
  return z.NEVER;
});
const identified = object.transform((answer, context) => {
  const id = textAt(answer, ['id']) ?? '';
  if (isIdentifier.test(id)) return id;
  context.addIssue('The answer has no identifier.');
  return z.NEVER;
});

type Body = Record<string, unknown>;

/** Returns a client of SCIM 2.0 (RFC 7644). */
export function scimRemote({ outbound, settings, credential }: RemoteOptions): Remote {
  const root = String(settings.baseUrl).replace(/\/+$/, '');
  const headers = {
    accept: 'application/scim+json, application/json',
    'content-type': 'application/scim+json',
    authorization:
      credential.kind === 'PASSWORD'
        ? basicAuthorization(credential.username, credential.password)
        : `Bearer ${credential.kind === 'BEARER_TOKEN' ? credential.token : ''}`,
  };
  const at = (id: string) => `${root}/Users/${encodeURIComponent(id)}`;
  const read = (url: string) => ({ url, headers });
  const write = (method: 'POST' | 'PUT' | 'PATCH', url: string, body: Body) => ({
    url,
    method,
    headers,
    body: JSON.stringify(body),
  });
  const patchOp = (Operations: readonly object[]) => ({
    schemas: ['urn:ietf:params:scim:api:messages:2.0:PatchOp'],
    Operations,
  });
  const requests: ScimRequests = {
    create: (path, body) => askJson(outbound, write('POST', `${root}${path}`, body), identified),
    list: async (path, filter) =>
      (await askJson(outbound, read(`${root}${path}?${new URLSearchParams({ filter })}`), listResponse))
        .resources,
    async put(path, body) {
      await ask(outbound, write('PUT', `${root}${path}`, body));
    },
    async patch(path, operations) {
      await ask(outbound, write('PATCH', `${root}${path}`, patchOp(operations)));
    },
    async remove(path) {
      await ask(outbound, { ...read(`${root}${path}`), method: 'DELETE' });
    },
  };
  const listed = (query: Readonly<Record<string, string>>) =>
    askJson(outbound, read(`${root}/Users?${new URLSearchParams(query)}`), listResponse);

  const patches = settings.updateMethod === 'PATCH';

  async function put(id: string, body: Body): Promise<void> {
    await ask(outbound, write('PUT', at(id), { ...body, id }));
  }

  /** Replaces attributes. Without a path, the value has the attributes to replace (RFC 7644, section 3.5.2.3). */
  async function patch(id: string, { schemas: _, ...value }: Body): Promise<void> {
    await ask(outbound, write('PATCH', at(id), patchOp([{ op: 'replace', value }])));
  }

  async function update(id: string, userId: string, values: ReadonlyMap<string, string | null>) {
    const change = patches ? patch : put;
    return !(await isGone(() => change(id, resourceOf(userId, values, patches))));
  }

  async function deactivate(id: string): Promise<void> {
    if (patches) return patch(id, { active: false });
    await put(id, deactivated(await askJson(outbound, read(at(id)), object)));
  }

  const entriesOf = (resources: readonly unknown[]) => readRecords(resources, ['userName', 'id'], entryOf);

  const provisioned: Provisioned = {
    create: (userId, values) =>
      askJson(outbound, write('POST', `${root}/Users`, resourceOf(userId, values, false)), identified),
    async find(values) {
      const userName = values.get('userName');
      if (!userName) return null;
      const filter = `userName eq ${JSON.stringify(userName)}`;
      const { resources } = await listed({ filter, startIndex: '1', count: '2' });
      const [entry] = entriesOf(resources);
      if (resources.length !== 1 || !entry || 'fault' in entry || !isIdentifier.test(entry.externalId))
        return null;
      // Some applications ignore the filter, and answer with any user.
      if (entry.reference.toLowerCase() !== userName.toLowerCase()) return null;
      return { externalId: entry.externalId, userId: textAt(resources[0], ['externalId']) ?? null };
    },
    update,
    async deprovision(id) {
      const removes = settings.deprovisionAction === 'DELETE';
      await isGone(async () => {
        if (removes) await ask(outbound, { ...read(at(id)), method: 'DELETE' });
        else await deactivate(id);
      });
    },
    ...(settings.groupsEnabled === true ? { groups: scimGroups(requests, patches) } : {}),
  };

  return {
    provisioned,
    async test() {
      const config = await askJson(outbound, read(`${root}/ServiceProviderConfig`), object);
      // Many applications show their configuration to everybody: only their users show whether the credential is valid.
      await listed({ startIndex: '1', count: '1' });
      const supported = flagOf(memberOf(memberOf(config, 'patch'), 'supported'), 'patch.supported');
      return patches && supported === false ? 'The application does not support PATCH.' : null;
    },
    async page(cursor) {
      const startIndex = Number(cursor ?? 1);
      const filter: Record<string, string> = settings.importFilter
        ? { filter: String(settings.importFilter) }
        : {};
      const found = await listed({ startIndex: String(startIndex), count: String(pageSize), ...filter });
      const next = startIndex + found.resources.length;
      const isLast = found.resources.length === 0 || next > found.total;
      return { entries: entriesOf(found.resources), next: isLast ? null : String(next) };
    },
  };
}

/** Determines whether the object of a request is missing. */
async function isGone(act: () => Promise<void>): Promise<boolean> {
  try {
    await act();
    return false;
  } catch (error) {
    if (hasStatus(error, 404)) return true;
    throw error;
  }
}

function hasStatus(error: unknown, status: number): boolean {
  return error instanceof OutboundError && error.status === status;
}
