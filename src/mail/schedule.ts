import type { DatabaseLog } from '../../db/database.ts';
import type { MailSender } from './sender.ts';

const everyMillis = 5000;

/** Looks into the outbox every five seconds, and once at the start. @returns how to stop */
export function sendRegularly(sender: MailSender, log: DatabaseLog): () => void {
  const look = () => {
    sender.sendDue().catch((error) => log.error({ err: error }, 'the outbox could not be looked into'));
  };
  look();
  const timer = setInterval(look, everyMillis);
  return () => {
    clearInterval(timer);
    sender.close();
  };
}
