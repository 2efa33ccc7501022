import { OutboundError } from '../../outbound/outbound-error.ts';
import type { DirectoryRow } from './entity.ts';
import { googleRemote } from './google.ts';
import { microsoftRemote } from './microsoft.ts';
import type { Remote, RemoteOptions } from './remote-types.ts';
import { scimRemote } from './scim.ts';
import { workdayRemote } from './workday.ts';

const remotes: Partial<Record<DirectoryRow['kind'], (options: RemoteOptions) => Remote>> = {
  SCIM: scimRemote,
  GOOGLE_WORKSPACE: googleRemote,
  MICROSOFT_365: microsoftRemote,
  WORKDAY: workdayRemote,
};

export function remoteOf(kind: DirectoryRow['kind'], options: RemoteOptions): Remote {
  const make = remotes[kind];
  if (!make) throw new OutboundError('UNREACHABLE');
  return make(options);
}
