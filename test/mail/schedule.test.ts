import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { Database } from '../../db/database.ts';
import { newId } from '../../db/ids.ts';
import { organizations } from '../../db/tables/organizations.ts';
import { queueMail } from '../../src/mail/outbox.ts';
import { sendRegularly } from '../../src/mail/schedule.ts';
import { createMailSender } from '../../src/mail/sender.ts';
import { testDatabase } from '../support/database.ts';
import { silent } from '../support/log.ts';
import { mailServer } from '../support/mail-server.ts';

const organizationId = newId('org');
let database: Database;
let peer: Awaited<ReturnType<typeof mailServer>>;

beforeAll(async () => {
  database = await testDatabase();
  peer = await mailServer();
  await database.transaction(organizationId, (tx) =>
    tx.insert(organizations).values({ id: organizationId, name: 'Mails' }),
  );
});
afterAll(async () => {
  await database?.close();
  await peer?.close();
});

// The sender looks by itself once a minute, which no test waits for.
test('a committed mail is sent at once', async () => {
  const settings = {
    smtpUrl: peer.url,
    from: 'no-reply@directory.example',
    publicUrl: new URL('http://localhost'),
  };
  const sender = await createMailSender(database, settings, silent);
  const stop = sendRegularly(sender, database.committedWork, silent);
  for (let round = 1; round <= 3; round += 1) {
    await database.transaction(organizationId, (tx) =>
      queueMail(tx, database.secret, {
        organizationId,
        recipient: `person${round}@example.org`,
        subject: 'Hello',
        body: 'A text.',
      }),
    );
    await vi.waitFor(() => expect(peer.received).toHaveLength(round), 20_000);
  }
  expect(peer.received.map(({ to }) => to)).toEqual([
    ['person1@example.org'],
    ['person2@example.org'],
    ['person3@example.org'],
  ]);
  stop();
});
