import { randomUUID } from 'node:crypto';
import type { PeerAnswer } from './https-peer.ts';

export interface PeerGroup {
  readonly id: string;
  displayName: string;
  externalId?: string;
  members: { value: string }[];
}

type Operation = { op: string; path?: string; value?: unknown };

/** Groups of an application with SCIM 2.0 (RFC 7643, section 4.2), by identifier. */
export function groupsOfPeer(groups: Map<string, PeerGroup>) {
  const absent: PeerAnswer = { status: 404, body: { status: '404', detail: 'There is no such group.' } };

  function isTaken(name: string, except?: string): boolean {
    return [...groups.values()].some(({ id, displayName }) => displayName === name && id !== except);
  }

  function list(filter: string): PeerAnswer {
    const [, attribute, text = '""'] = /^(externalId|displayName) eq (".*")$/.exec(filter) ?? [];
    const found = [...groups.values()].filter(
      (group) => group[attribute as 'externalId' | 'displayName'] === JSON.parse(text),
    );
    return { status: 200, body: { totalResults: found.length, Resources: found } };
  }

  function patched(group: PeerGroup, operations: readonly Operation[]): PeerGroup {
    let { members } = group;
    let others = {};
    for (const { op, path, value } of operations) {
      const [, removed] = /^members\[value eq "(.*)"\]$/.exec(path ?? '') ?? [];
      if (op === 'remove') members = members.filter((member) => member.value !== removed);
      else if (path === 'members') members = [...members, ...(value as { value: string }[])];
      else others = { ...others, ...(value as object) };
    }
    return { ...group, ...others, members };
  }

  return (
    method: string,
    id: string | undefined,
    query: URLSearchParams,
    given: PeerGroup & { Operations: Operation[] },
  ) => {
    if (id === undefined) {
      if (method === 'GET') return list(query.get('filter') ?? '');
      if (isTaken(given.displayName)) return { status: 409, body: {} };
      const made = { ...given, id: randomUUID() };
      groups.set(made.id, made);
      return { status: 201, body: made };
    }
    const group = groups.get(id);
    if (!group) return absent;
    if (method === 'DELETE') {
      groups.delete(id);
      return { status: 204 };
    }
    const next = method === 'PATCH' ? patched(group, given.Operations) : { ...given, id };
    if (isTaken(next.displayName, id)) return { status: 409, body: {} };
    groups.set(id, next);
    return { status: 200, body: next };
  };
}
