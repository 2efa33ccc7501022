import type { DatabaseLog } from '../../db/database.ts';
import type { MailSender } from './sender.ts';

const everyMillis = 5000;

/**
 * Sends due mails at the start and every five seconds.
 * @returns a function that stops it
 */
export function sendRegularly(sender: MailSender, log: DatabaseLog): () => void {
  const look = () => {
    sender.sendDue().catch((error) => log.error({ err: error }, 'the outbox could not be read'));
  };
  look();
  const timer = setInterval(look, everyMillis);
  return () => {
    clearInterval(timer);
    sender.close();
  };
}
