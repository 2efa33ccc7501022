import type { FastifyInstance } from 'fastify';
import type { AnsweredError, TestGateway } from './gateway.ts';

export interface AgentAnswer {
  readonly status: number;
  // biome-ignore lint/suspicious/noExplicitAny: tests know what they asked for
  readonly body: any;
  /** Extensions of the first error. */
  readonly error: AnsweredError['extensions'];
  readonly etag: string | undefined;
  /** Content of a file. */
  readonly bytes: Buffer;
}

/** Client of the protocol of docs/agents.md with one credential, a connect key or a device token. It keeps no state. */
export function agentPeer(app: FastifyInstance, credential: string) {
  async function send(
    method: 'GET' | 'POST',
    path: string,
    body?: object,
    headers: Record<string, string> = {},
  ): Promise<AgentAnswer> {
    const response = await app.inject({
      method,
      url: `/agent/${path}`,
      headers: {
        authorization: `Bearer ${credential}`,
        ...(body ? { 'content-type': 'application/json' } : {}),
        ...headers,
      },
      ...(body ? { payload: JSON.stringify(body) } : {}),
    });
    const isJson = String(response.headers['content-type']).includes('json');
    const answered = isJson && response.body !== '' ? response.json() : null;
    return {
      status: response.statusCode,
      body: answered,
      error: answered?.errors?.[0]?.extensions,
      etag: response.headers.etag as string | undefined,
      bytes: response.rawPayload,
    };
  }

  return {
    send,
    register: (facts: object) => send('POST', 'register', { facts }),
    rotate: () => send('POST', 'token'),
    report: (report: object) => send('POST', 'report', report),
    work: () => send('GET', 'work'),
    /** @param known the tag of what the device has already */
    assignments: (known?: string) =>
      send('GET', 'assignments', undefined, known === undefined ? {} : { 'if-none-match': known }),
    /**
     * @param after user after whom the page begins
     * @param known the tag of what the device has already
     */
    accounts: (after?: string, known?: string) =>
      send(
        'GET',
        after === undefined ? 'accounts' : `accounts?after=${after}`,
        undefined,
        known === undefined ? {} : { 'if-none-match': known },
      ),
    command: (resultId: string, report: object) => send('POST', `commands/${resultId}`, report),
    file: (resultId: string, fileId: string) => send('GET', `commands/${resultId}/files/${fileId}`),
    action: (actionId: string, report: object) => send('POST', `actions/${actionId}`, report),
    answer: (sessionId: string, agreed: boolean) =>
      send('POST', `remote-assist/${sessionId}/answer`, { agreed }),
    enterCode: (code: string) => send('POST', 'remote-assist/code', { code }),
    end: (sessionId: string) => send('POST', `remote-assist/${sessionId}/end`, {}),
  };
}
export type AgentPeer = ReturnType<typeof agentPeer>;

const createKey = `mutation ($input: CreateConnectKeyInput!) {
  createConnectKey(input: $input) { key connectKey { id } } }`;

/**
 * Creates a connect key of a Manager that is valid for an hour.
 * @returns the key and its identifier
 */
export async function connectKey(
  gateway: Pick<TestGateway, 'query'>,
  input: object = {},
): Promise<{ key: string; id: string }> {
  const expiresAt = new Date(Date.now() + 3_600_000).toISOString();
  const { body } = await gateway.query('MANAGER', createKey, {
    input: { name: 'Rollout', expiresAt, ...input },
  });
  const { key, connectKey: made } = body.data.createConnectKey;
  return { key, id: made.id };
}

/** Returns the facts of a machine that is not registered yet. */
export function newMachine(name: string, facts: object = {}) {
  return {
    hardwareId: `hardware-of-${name}`,
    serialNumber: `SN-${name}`,
    hostname: name,
    osFamily: 'LINUX',
    os: 'Ubuntu',
    osVersion: '24.04',
    ...facts,
  };
}

/** Joins machines: new ones, or ones that the organization already has. */
export function agentFleet(gateway: () => Pick<TestGateway, 'query' | 'app'>) {
  const agents = new Map<string, Promise<AgentPeer>>();
  let key: Promise<{ key: string }> | undefined;

  async function join(facts: object) {
    key ??= connectKey(gateway(), { rejoinAllowed: true });
    const { app } = gateway();
    const { body } = await agentPeer(app, (await key).key).register(facts);
    return { deviceId: body.deviceId as string, agent: agentPeer(app, body.token) };
  }

  async function rejoin(id: string): Promise<AgentPeer> {
    const document = `query ($id: ID!) { device(id: $id) { hostname os osFamily operatingSystem { version }
      hardware { serialNumber } } }`;
    const { device } = (await gateway().query('MANAGER', document, { id })).body.data;
    const { serialNumber } = device.hardware;
    const { hostname, os, osFamily } = device;
    const osVersion = device.operatingSystem.version;
    const facts = { hardwareId: `hardware-of-${id}`, serialNumber, hostname, os, osFamily, osVersion };
    return (await join(facts)).agent;
  }

  return {
    join: (name: string, facts: object = {}) => join(newMachine(name, facts)),
    /** Returns the agent of an existing device, identified by its serial number. */
    of(deviceId: string): Promise<AgentPeer> {
      const agent = agents.get(deviceId) ?? rejoin(deviceId);
      agents.set(deviceId, agent);
      return agent;
    },
  };
}
