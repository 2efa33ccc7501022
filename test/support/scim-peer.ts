import { randomUUID } from 'node:crypto';
import { httpsPeer, type PeerAnswer, type PeerRequest } from './https-peer.ts';
import { groupsOfPeer, type PeerGroup } from './scim-groups.ts';

type Resource = Record<string, unknown> & { id: string; userName: string; active: boolean };

/** Maximum number of resources without paging, as RFC 7644, section 3.4.2.4, permits. */
const maxPage = 20;

/** Application with SCIM 2.0 (RFC 7644) on this host, limited to the features that a client of users and groups meets. */
export async function scimPeer() {
  const users = new Map<string, Resource>();
  const groups = new Map<string, PeerGroup>();
  const answerOfGroups = groupsOfPeer(groups);
  const asked: string[] = [];
  const tokens = new Set<string>();
  /** User names that it refuses. */
  const unwanted = new Set<string>();
  /** User names of accounts that it does not list. */
  const hidden = new Set<string>();
  /** Resources that it lists regardless of the filter, in the form of other applications. */
  const foreign: unknown[] = [];
  /** Deviations from the specification. */
  const ways: { idOfAll?: string | undefined; ignoresFilters?: boolean } = {};
  /** Answer that replaces all others. */
  const instead: PeerAnswer[] = [];
  /** Work between the request and the answer. */
  const pauses: ((request: PeerRequest) => Promise<void>)[] = [];

  async function answer(request: PeerRequest): Promise<PeerAnswer> {
    asked.push(`${request.method} ${request.url.pathname}`);
    const reply = answerTo(request);
    await pauses.shift()?.(request);
    return reply;
  }

  function answerTo(request: PeerRequest): PeerAnswer {
    if (instead[0]) return instead[0];
    const token = request.headers.authorization?.replace(/^Bearer /, '') ?? '';
    // Echoes the received credential, as careless applications do.
    if (!tokens.has(token)) return fault(401, `The token ${token} is not known.`);
    const [, , resource, id] = request.url.pathname.split('/');
    if (resource === 'ServiceProviderConfig') return { status: 200, body: { patch: { supported: true } } };
    if (resource === 'Groups') {
      const of = id === undefined ? id : decodeURIComponent(id);
      return answerOfGroups(request.method, of, request.url.searchParams, JSON.parse(request.body || '{}'));
    }
    if (resource !== 'Users') return fault(404, 'There is nothing here.');
    const given = request.body === '' ? {} : JSON.parse(request.body);
    if (id !== undefined) return change(request.method, decodeURIComponent(id), given);
    return request.method === 'POST' ? create(given) : list(request.url.searchParams);
  }

  function create(given: Resource): PeerAnswer {
    if (unwanted.has(given.userName)) return fault(400, `The name ${given.userName} is not wanted.`);
    if (ways.idOfAll) return { status: 201, body: { ...given, id: ways.idOfAll } };
    if (isTaken(given.userName) || hidden.has(given.userName)) return fault(409, 'The user name is taken.');
    const made = { ...given, id: randomUUID() };
    users.set(made.id, made);
    return { status: 201, body: made };
  }

  /** User names differ in more than their case (RFC 7643, section 4.1.1). */
  function isTaken(name: string, byOtherThan?: string): boolean {
    return [...users.values()].some(({ id, userName }) => isNamed(name, userName) && id !== byOtherThan);
  }

  function list(query: URLSearchParams): PeerAnswer {
    const name = /^userName eq (".*")$/.exec(query.get('filter') ?? '')?.[1];
    const wanted = [...users.values()].filter(
      ({ userName }) => !name || ways.ignoresFilters || isNamed(JSON.parse(name), userName),
    );
    const all: unknown[] = [...wanted, ...foreign];
    const from = Number(query.get('startIndex') ?? 1) - 1;
    const Resources = all.slice(from, from + Math.min(Number(query.get('count') ?? maxPage), maxPage));
    return { status: 200, body: { totalResults: all.length, startIndex: from + 1, Resources } };
  }

  function change(
    method: string,
    id: string,
    given: Resource & { Operations?: { op: string; value: object }[] },
  ): PeerAnswer {
    const user = users.get(id);
    if (!user) return fault(404, 'There is no such user.');
    if (method === 'GET') return { status: 200, body: user };
    if (method === 'DELETE') {
      users.delete(id);
      return { status: 204 };
    }
    if (given.userName && unwanted.has(given.userName)) return fault(400, 'The name is not wanted.');
    if (given.userName && isTaken(given.userName, id)) return fault(409, 'The user name is taken.');
    const next = method === 'PATCH' ? { ...user, ...given.Operations?.[0]?.value } : { ...given, id };
    users.set(id, next as Resource);
    return { status: 200, body: next };
  }

  const peer = await httpsPeer(answer);
  return {
    ...peer,
    baseUrl: `${peer.origin}/scim`,
    users,
    groups,
    asked,
    tokens,
    unwanted,
    hidden,
    foreign,
    ways,
    instead,
    pauses,
  };
}

function isNamed(one: string, other: string): boolean {
  return String(one).toLowerCase() === String(other).toLowerCase();
}

export type ScimPeer = Awaited<ReturnType<typeof scimPeer>>;

function fault(status: number, detail: string): PeerAnswer {
  return {
    status,
    body: { schemas: ['urn:ietf:params:scim:api:messages:2.0:Error'], status: String(status), detail },
  };
}
