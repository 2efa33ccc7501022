import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

export interface Received {
  /** Sender of the envelope. */
  readonly from: string;
  readonly to: readonly string[];
  readonly source: string;
}

/** Starts an SMTP server on this machine that keeps received mail; it answers 451 while `refuse` is true. */
export async function mailServer() {
  const received: Received[] = [];
  const state = { refuse: false };
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    logger: false,
    onData(stream, session, done) {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => {
        if (state.refuse) return done(Object.assign(new Error('Try again later'), { responseCode: 451 }));
        const to = session.envelope.rcptTo.map(({ address }) => address);
        // Quoted-printable: soft line breaks and escaped equals signs, which are all that links have of it.
        const source = Buffer.concat(parts).toString().replace(/=\r\n/g, '').replace(/=3D/g, '=');
        const { mailFrom } = session.envelope;
        received.push({ from: mailFrom ? mailFrom.address : '', to, source });
        done();
      });
    },
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    received,
    state,
    close: () => new Promise<void>((resolve) => server.close(resolve)),
  };
}
