import { memberOf, textAt } from '../../core/reading.ts';
import { OutboundError } from '../../outbound/outbound-error.ts';
import { type FoundGroup, isIdentifier, type ProvisionedGroups } from './remote-types.ts';

const groupSchema = 'urn:ietf:params:scim:schemas:core:2.0:Group';

type Body = Record<string, unknown>;
type Operation = {
  readonly op: 'add' | 'remove' | 'replace';
  readonly path?: string;
  readonly value?: unknown;
};

/** Requests of a SCIM client, which know address and credential. */
export interface ScimRequests {
  /** Creates a resource. @returns its identifier */
  create(path: string, body: Body): Promise<string>;
  list(path: string, filter: string): Promise<readonly unknown[]>;
  put(path: string, body: Body): Promise<void>;
  patch(path: string, operations: readonly Operation[]): Promise<void>;
  remove(path: string): Promise<void>;
}

/** Returns the part of a SCIM client for groups (RFC 7643, section 4.2; RFC 7644, section 3.5.2). */
export function scimGroups(
  { create, list, put, patch, remove }: ScimRequests,
  patches: boolean,
): ProvisionedGroups {
  const at = (externalId: string) => `/Groups/${encodeURIComponent(externalId)}`;
  const resource = (groupId: string, displayName: string) => ({
    schemas: [groupSchema],
    displayName,
    externalId: groupId,
  });

  async function only(filter: string, isIt: (found: unknown) => boolean): Promise<FoundGroup | null> {
    const [found, another] = (await list('/Groups', filter)).filter(isIt);
    const externalId = textAt(found, ['id']);
    if (another !== undefined || !externalId || !isIdentifier.test(externalId)) return null;
    return { externalId, groupId: textAt(found, ['externalId']) ?? null };
  }

  return {
    patches,
    create: (groupId, name) => create('/Groups', { ...resource(groupId, name), members: [] }),
    // Some applications ignore the filter, and answer with any group.
    findOwn: (groupId) =>
      only(`externalId eq ${JSON.stringify(groupId)}`, (found) => memberOf(found, 'externalId') === groupId),
    findNamed: (name) =>
      only(`displayName eq ${JSON.stringify(name)}`, (found) => memberOf(found, 'displayName') === name),
    rename: (externalId, groupId, displayName) =>
      exists(() => patch(at(externalId), [{ op: 'replace', value: { displayName, externalId: groupId } }])),
    change: (externalId, { add, remove: left }) =>
      exists(() =>
        patch(at(externalId), [
          ...left.map((id) => ({ op: 'remove' as const, path: `members[value eq ${JSON.stringify(id)}]` })),
          ...(add.length > 0
            ? [{ op: 'add' as const, path: 'members', value: add.map((value) => ({ value })) }]
            : []),
        ]),
      ),
    replace: (externalId, groupId, name, members) =>
      exists(() =>
        put(at(externalId), {
          ...resource(groupId, name),
          id: externalId,
          members: members.map((value) => ({ value })),
        }),
      ),
    async remove(externalId) {
      await exists(() => remove(at(externalId)));
    },
  };
}

/** Determines whether the object of a request exists. */
async function exists(act: () => Promise<void>): Promise<boolean> {
  try {
    await act();
    return true;
  } catch (error) {
    if (error instanceof OutboundError && error.status === 404) return false;
    throw error;
  }
}
