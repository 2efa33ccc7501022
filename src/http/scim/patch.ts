import { ScimError as PatchError, type ScimPatchOperation, type ScimResource, scimPatch } from 'scim-patch';
import type { ResourceType } from './attributes.ts';
import { canonicalResource, type Resource } from './canonical.ts';
import { badRequest } from './errors.ts';
import { nameOf, parseFilter } from './expression.ts';
import type { Operation } from './patch-request.ts';

/** Applies changes to a resource. @throws ScimError */
export function patched(type: ResourceType, resource: Resource, operations: readonly Operation[]): Resource {
  const changes = operations.flatMap(stepsOf);
  try {
    // The library changes its argument.
    const copy = structuredClone(resource) as unknown as ScimResource;
    return canonicalResource(type, scimPatch(copy, changes));
  } catch (error) {
    if (!(error instanceof PatchError)) throw error;
    const scimType = error.scimCode === 'noTarget' ? 'noTarget' : 'invalidPath';
    throw badRequest(scimType, error.message);
  }
}

/** Returns an operation as the library takes it. Removed values of a list are named by a filter. */
function stepsOf({ op, path, value }: Operation): ScimPatchOperation[] {
  const { attribute, filter, sub } = path;
  if (filter !== undefined) parseFilter(filter, 'invalidPath');
  const name = nameOf({ ...path, sub: undefined });
  const at = (text: string | undefined) =>
    `${name}${text === undefined ? '' : `[${text}]`}${sub ? `.${sub.name}` : ''}`;
  if (op !== 'remove') return [{ op, path: at(filter), value }];
  if (!Array.isArray(value) || filter !== undefined || !attribute.multiValued)
    return [{ op, path: at(filter) }];
  return (value as Resource[]).map((item) => ({
    op,
    path: `${name}[value eq ${JSON.stringify(item.value ?? '')}]`,
  }));
}
