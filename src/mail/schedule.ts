import type { DatabaseLog } from '../../db/database.ts';
import type { Signals } from '../../db/signals.ts';
import { startWorker } from '../core/worker.ts';
import type { MailSender } from './sender.ts';

/** Pause between searches. Signals of new mails end it; further attempts are made after a minute and more. */
const pollMillis = 60_000;

/**
 * Sends due mails at the start, when a mail was added, and every minute.
 * @returns a function that stops it
 */
export function sendRegularly(sender: MailSender, committedWork: Signals, log: DatabaseLog): () => void {
  const worker = startWorker(
    async () => ((await sender.sendDue()) > 0 ? 0 : pollMillis),
    (error) => log.error({ err: error }, 'the outbox could not be read'),
  );
  const unsubscribe = committedWork.subscribe((work) => {
    if (work === 'mails' || work === null) worker.ring();
  });
  return () => {
    unsubscribe();
    void worker.stop();
    sender.close();
  };
}
