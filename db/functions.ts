import { accessChanges } from './functions/access-changes.ts';
import { agents } from './functions/agents.ts';
import { certificates } from './functions/certificates.ts';
import { due } from './functions/due.ts';
import { keys } from './functions/keys.ts';
import { providers } from './functions/providers.ts';
import { setUp } from './functions/set-up.ts';
import { signIn } from './functions/sign-in.ts';
import { trail } from './functions/trail.ts';

/**
 * The functions that the serving role may call, and the triggers that tell of changes. They are installed anew whenever
 * this text changes, after the migrations; so a change needs no migration of its own.
 */
export const functions =
  keys + accessChanges + signIn + agents + certificates + due + setUp + providers + trail;
