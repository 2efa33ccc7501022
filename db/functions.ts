import { accessChanges } from './functions/access-changes.ts';
import { agents } from './functions/agents.ts';
import { certificates } from './functions/certificates.ts';
import { changes } from './functions/changes.ts';
import { due } from './functions/due.ts';
import { jobs } from './functions/jobs.ts';
import { keys } from './functions/keys.ts';
import { providers } from './functions/providers.ts';
import { setUp } from './functions/set-up.ts';
import { signIn } from './functions/sign-in.ts';
import { trail } from './functions/trail.ts';
import { userLinks } from './functions/user-links.ts';

/**
 * Functions that the serving role may call, and triggers that publish changes. They are reinstalled after the migrations
 * whenever this text changes, so a change needs no migration.
 */
export const functions =
  keys +
  accessChanges +
  signIn +
  agents +
  certificates +
  changes +
  due +
  setUp +
  providers +
  trail +
  jobs +
  userLinks;
