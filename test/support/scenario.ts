import { setTimeout as sleep } from 'node:timers/promises';
import { generate } from 'otplib';
import { afterAll, beforeAll, expect, vi } from 'vitest';
import type { Domain } from '../../src/domains/domain.ts';
import { domains } from '../../src/domains/registry.ts';
import { createJobs } from '../../src/jobs/service.ts';
import { createMailSender } from '../../src/mail/sender.ts';
import { createOutbound, type Outbound } from '../../src/outbound/outbound.ts';
import { observe } from './consequences.ts';
import { type AnsweredError, testGateway } from './gateway.ts';
import { silent } from './log.ts';
import { mailServer } from './mail-server.ts';

// biome-ignore lint/suspicious/noExplicitAny: the shape depends on the document
type Data = any;
type Headers = Record<string, string>;

export interface Reply {
  readonly status: number;
  readonly headers: globalThis.Headers;
  readonly text: string;
  /** Text parsed as JSON; undefined where it is not JSON. */
  readonly body: Data;
}

/** Caller of the server, with a key or in a browser. */
export interface Client {
  /**
   * Sends a request.
   * @param body a text or bytes as they are, any other value as JSON
   */
  send(method: string, path: string, body?: string | Buffer | object, headers?: Headers): Promise<Reply>;
  /** Returns the data of an operation, which must succeed entirely. */
  ask(document: string, variables?: object): Promise<Data>;
  /** Returns the message and the extensions of the first error, which the operation must have. */
  refused(document: string, variables?: object): Promise<AnsweredError['extensions'] & { message: string }>;
}

/** Product served on a port of this machine, with workers for its jobs and a mail server. */
export type Scene = Awaited<ReturnType<typeof openScene>>;

interface SceneOptions {
  readonly outbound?: () => Promise<Outbound>;
  /** False to leave out what the clock makes due, which would happen in the middle of the task. */
  readonly clock?: boolean;
}

/** Starts a scene for one test that performs a task from start to end. */
export function scenario({
  outbound = async () => createOutbound(),
  clock = true,
}: SceneOptions = {}): () => Scene {
  let scene: Scene;
  // Scenarios are long, and a loaded machine is slow.
  vi.setConfig({ testTimeout: 180_000 });
  beforeAll(async () => {
    scene = await openScene(await outbound(), clock ? domains : domains.map(withoutClock));
  });
  afterAll(async () => {
    vi.resetConfig();
    await scene?.close();
  });
  return () => scene;
}

/** Gives recurring jobs a moment that does not come during a test: the 29th of February. */
function withoutClock(domain: Domain): Domain {
  const recurring = Object.entries(domain.recurring ?? {}).map(([kind, job]) => [
    kind,
    { ...job, cron: '0 0 29 2 *' },
  ]);
  return { ...domain, recurring: Object.fromEntries(recurring) };
}

async function openScene(outbound: Outbound, jobOwners: readonly Domain[]) {
  const gateway = await testGateway({ outbound });
  const { app, database, demo, keys } = gateway;
  const origin = await app.listen({ port: 0, host: '127.0.0.1' });
  const consequences = observe(jobOwners);
  const jobs = createJobs({ database, domains: consequences.domains, log: silent, outbound });
  jobs.start();
  const mail = await mailServer();
  const settings = { smtpUrl: mail.url, from: 'no-reply@directory.example', publicUrl: new URL(origin) };
  const sender = await createMailSender(database, settings, silent);

  return {
    database,
    demo,
    /** Returns a caller with the API key of a role of the demo organization, or with another key. */
    as: (caller: keyof typeof keys | (string & {}), headers: Headers = {}): Client =>
      clientOf(origin, () => ({ 'x-api-key': keys[caller as keyof typeof keys] ?? caller, ...headers })),
    /** Returns a caller without a credential, for signed URLs and for devices with their own token. */
    stranger: (headers: Headers = {}): Client => clientOf(origin, () => headers),
    browser: () => browserOf(origin),
    /** Waits until a consequence of jobs has arrived: see consequences.ts. */
    until: consequences.until,
    /** Returns the last mail to an address as it was transmitted. */
    async mailTo(address: string): Promise<string> {
      await sender.sendDue();
      return mail.received.filter(({ to }) => to.includes(address)).at(-1)?.source ?? '';
    },
    async close() {
      sender.close();
      await jobs.stop();
      await mail.close();
      await gateway.close();
    },
  };
}

function clientOf(origin: string, headers: () => Headers, received: (reply: Response) => void = () => {}) {
  async function send(method: string, path: string, body?: string | Buffer | object, more: Headers = {}) {
    const isRaw = typeof body === 'string' || Buffer.isBuffer(body);
    const type = isRaw ? 'text/plain' : 'application/json';
    const reply = await fetch(new URL(path, origin), {
      method,
      headers: { ...(body === undefined ? {} : { 'content-type': type }), ...headers(), ...more },
      ...(body === undefined ? {} : { body: isRaw ? (body as string) : JSON.stringify(body) }),
    });
    received(reply);
    const text = await reply.text();
    const isJson = reply.headers.get('content-type')?.includes('json');
    return {
      status: reply.status,
      headers: reply.headers,
      text,
      body: isJson ? JSON.parse(text) : undefined,
    };
  }
  const operate = async (query: string, variables: object) =>
    (await send('POST', '/graphql', { query, variables })).body;

  return {
    send,
    async ask(document: string, variables: object = {}): Promise<Data> {
      const { data, errors } = await operate(document, variables);
      expect(errors).toBeUndefined();
      return data;
    },
    async refused(document: string, variables: object = {}) {
      const { errors } = await operate(document, variables);
      expect(errors).toBeDefined();
      return { message: errors[0].message, ...errors[0].extensions };
    },
  };
}

/** Browser on the server's own page: it keeps the cookie, and enrols an authenticator app where required. */
function browserOf(origin: string) {
  let cookie = '';
  const client = clientOf(
    origin,
    () => ({ 'x-rolegate-csrf': '1', ...(cookie ? { cookie } : {}) }),
    (reply) => {
      const [set] = reply.headers.getSetCookie();
      if (set) cookie = set.split(';')[0] ?? '';
    },
  );
  const post = (path: string, body: object = {}) => client.send('POST', path, body);
  return {
    ...client,
    post,
    signIn: (email: string, password: string) => post('/auth/sign-in', { email, password }),
    /**
     * Enrols an authenticator app.
     * @returns the app's secret
     */
    async enrolApp(): Promise<string> {
      const { secret } = (await post('/auth/enrolment/totp')).body;
      const confirmed = await post('/auth/enrolment/totp/confirm', { code: await generate({ secret }) });
      expect(confirmed.status).toBe(200);
      return secret;
    },
  };
}

/** Repeats a check until it succeeds, like a user who watches a page. */
export async function eventually<T>(look: () => Promise<T>, isSo: (seen: T) => boolean): Promise<T> {
  for (const until = Date.now() + 120_000; ; await sleep(250)) {
    const seen = await look();
    if (isSo(seen)) return seen;
    if (Date.now() > until) throw new Error(`It never came to be: ${JSON.stringify(seen)}`);
  }
}

const trailDocument = `query ($filter: DirectoryEventFilter) { directoryEvents(last: 50, filter: $filter) { nodes {
  service eventType success errorCode errorMessage initiatorEmail initiatorOrganizationName credential resourceType resourceId changes } } }`;

/** Returns the events of the trail that a caller reads, in order. */
export async function trailOf(client: Client, filter: object): Promise<Data[]> {
  return (await client.ask(trailDocument, { filter })).directoryEvents.nodes;
}

/** Returns the messages of a caller's notifications about an object, newest first. */
export async function toldOf(client: Client, resourceId: string): Promise<string[]> {
  const document =
    'query ($filter: NotificationFilter) { notifications(filter: $filter) { nodes { title } } }';
  const { notifications } = await client.ask(document, { filter: { resourceId } });
  return notifications.nodes.map(({ title }: { title: string }) => title);
}
