import { accountsOf } from './accounts.ts';
import { recordSignIn } from './events.ts';
import { mailLink } from './invitations.ts';
import { lockAccount } from './locked-account.ts';
import type { Identity, RequestSource } from './settings.ts';
import { notBefore } from './throttle.ts';

/** Sends a link to each account of the address. The caller cannot see whether there is any. */
export async function requestReset(identity: Identity, email: string, origin: RequestSource): Promise<void> {
  const start = performance.now();
  const { database, settings, throttles } = identity;
  await throttles.attempt('address', origin.clientIp);
  await throttles.attempt('mail', email.toLowerCase());
  for (const account of await accountsOf(database, email)) {
    if (account.suspended) continue;
    await database.transaction(account.organizationId, async (tx) => {
      const now = await lockAccount(tx, account);
      // The account may have been suspended or have moved to another address since it was found.
      if (now?.email !== account.email) return;
      const purpose = now.registered ? 'PASSWORD_RESET' : 'INVITATION';
      await mailLink(tx, database.secret, account, purpose);
      await recordSignIn(tx, account, origin, {
        eventType: 'administrator_password_reset_request',
        credential: 'LINK',
      });
    });
  }
  await notBefore(start, settings.failureMillis);
}
