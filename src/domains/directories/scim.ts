import { z } from 'zod';
import { OutboundError } from '../../outbound/outbound-error.ts';
import { ask, askJson, basicAuthorization } from './asking.ts';
import type { Provisioned, Remote, RemoteOptions } from './remote-types.ts';
import { entryOf, resourceOf } from './scim-resource.ts';

const pageSize = 100;

const listResponse = z.object({
  totalResults: z.int().min(0),
  Resources: z.array(z.record(z.string(), z.unknown())).max(1000).default([]),
});
const resource = z.looseObject({ id: z.string().regex(/^\P{C}{1,512}$/u) });
const providerConfig = z.looseObject({ patch: z.looseObject({ supported: z.boolean() }).optional() });

type Body = Record<string, unknown>;

/** A client of SCIM 2.0 (RFC 7644). */
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
  const listed = (query: Readonly<Record<string, string>>) =>
    askJson(outbound, read(`${root}/Users?${new URLSearchParams(query)}`), listResponse);

  const patches = settings.updateMethod === 'PATCH';

  async function put(id: string, body: Body): Promise<void> {
    await ask(outbound, write('PUT', at(id), { ...body, id }));
  }

  /** RFC 7644, 3.5.2.3: without a path, the value holds the attributes to replace. */
  async function patch(id: string, { schemas: _, ...value }: Body): Promise<void> {
    const Operations = [{ op: 'replace', value }];
    await ask(
      outbound,
      write('PATCH', at(id), { schemas: ['urn:ietf:params:scim:api:messages:2.0:PatchOp'], Operations }),
    );
  }

  async function update(id: string, userId: string, values: ReadonlyMap<string, string | null>) {
    const change = patches ? patch : put;
    return !(await isGone(() => change(id, resourceOf(userId, values, patches))));
  }

  async function deactivate(id: string): Promise<void> {
    if (patches) return patch(id, { active: false });
    await put(id, { ...(await askJson(outbound, read(at(id)), resource)), active: false });
  }

  /** The identifier of the one entry with this user name; null where there is none. */
  async function named(userName: string): Promise<string | null> {
    const filter = `userName eq ${JSON.stringify(userName)}`;
    const { Resources } = await listed({ filter, startIndex: '1', count: '2' });
    const [entry] = Resources.map(entryOf);
    return Resources.length === 1 ? (entry?.externalId ?? null) : null;
  }

  const provisioned: Provisioned = {
    async create(userId, values) {
      try {
        const made = await askJson(
          outbound,
          write('POST', `${root}/Users`, resourceOf(userId, values, false)),
          resource,
        );
        return made.id;
      } catch (error) {
        if (!hasStatus(error, 409)) throw error;
        const id = await named(values.get('userName') ?? '');
        if (id === null || !(await update(id, userId, values))) throw error;
        return id;
      }
    },
    update,
    async deprovision(id) {
      const removes = settings.deprovisionAction === 'DELETE';
      await isGone(async () => {
        if (removes) await ask(outbound, { ...read(at(id)), method: 'DELETE' });
        else await deactivate(id);
      });
    },
  };

  return {
    provisioned,
    async test() {
      const config = await askJson(outbound, read(`${root}/ServiceProviderConfig`), providerConfig);
      // Many applications show their configuration to everybody: only their users tell whether the credential is good.
      await listed({ startIndex: '1', count: '1' });
      return patches && config.patch?.supported === false ? 'The application does not support PATCH.' : null;
    },
    async page(cursor) {
      const startIndex = Number(cursor ?? 1);
      const filter: Record<string, string> = settings.importFilter
        ? { filter: String(settings.importFilter) }
        : {};
      const found = await listed({ startIndex: String(startIndex), count: String(pageSize), ...filter });
      const next = startIndex + found.Resources.length;
      const isLast = found.Resources.length === 0 || next > found.totalResults;
      return {
        entries: found.Resources.map(entryOf).filter((entry) => entry !== null),
        next: isLast ? null : String(next),
      };
    },
  };
}

/** Whether what it acts on is not there. */
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
