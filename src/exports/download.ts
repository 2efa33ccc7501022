import type { Context } from '../core/context.ts';
import { type SignedUrl, signedUrl } from '../core/signed-urls.ts';
import { codedError } from '../errors.ts';
import { type ExportRow, holds } from './store.ts';

const downloadSeconds = 10 * 60;

/** @throws FORBIDDEN for a caller without the permissions that the file's columns require */
export function downloadOf(
  { id, state, needs }: Pick<ExportRow, 'id' | 'state' | 'needs'>,
  {
    secret,
    permissions,
    principal,
    db: { organizationId },
  }: Pick<Context, 'secret' | 'permissions' | 'principal' | 'db'>,
): SignedUrl | null {
  if (state !== 'FINISHED') return null;
  if (!needs.every((need) => holds(permissions, need))) {
    throw codedError('FORBIDDEN', 'Your role does not reach all columns of the file.');
  }
  const { administratorId } = principal;
  return signedUrl(secret, { path: `/exports/${id}/file`, organizationId, administratorId }, downloadSeconds);
}
