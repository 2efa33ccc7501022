import type { FastifyRequest } from 'fastify';
import type { Database } from '../../../db/database.ts';
import { secretForWork } from '../../../db/secrets.ts';
import type { DeviceSide } from '../../core/context.ts';
import { boundTo } from '../../core/organization-database.ts';
import { codedError } from '../../errors.ts';
import type { AgentCredentials } from '../../identity/devices.ts';
import type { Throttles } from '../../identity/throttle.ts';

/** Dependencies of the agent routes. */
export interface Agents {
  readonly database: Database;
  readonly throttles: Throttles;
  readonly credentials: AgentCredentials;
}

/** Device that a token has authenticated. */
export interface AskingDevice extends DeviceSide {
  /** True where the token is old enough to be rotated. */
  readonly rotateToken: boolean;
}

const rotateAfterDays = 30;

/** Returns the credential of a request. Agents send it only as a bearer token. */
export function presented({ headers }: FastifyRequest): string {
  return /^Bearer +(\S+)$/i.exec(headers.authorization ?? '')?.[1] ?? '';
}

declare module 'fastify' {
  interface FastifyRequest {
    /** Set for device routes before any of the body is read. */
    device: AskingDevice | null;
  }
}

/** Returns the device that the request has authenticated. */
export function askingDevice({ device }: FastifyRequest): AskingDevice {
  if (!device) throw new Error('The route is not a device route.');
  return device;
}

/**
 * Authenticates a device.
 * @throws UNAUTHENTICATED for an invalid credential
 * @throws TOO_MANY_ATTEMPTS for an address with too many failed attempts and for a device that exceeds its number of writes
 *   per hour
 */
export async function findDevice(agents: Agents, request: FastifyRequest): Promise<AskingDevice> {
  const { database, credentials, throttles } = agents;
  const { clientIp } = request;
  const found = await credentials.deviceOf(presented(request), clientIp);
  if (!found) return refuse(agents, request);
  const { deviceId, deviceName, organizationId, tokenAgeDays } = found;
  if (request.method !== 'GET') await throttles.attempt('device', deviceId);
  return {
    deviceId,
    db: boundTo(database, organizationId),
    secret: secretForWork(database.secret),
    origin: {
      initiatorId: deviceId,
      initiatorEmail: deviceName,
      credential: 'DEVICE_TOKEN',
      clientIp,
      requestId: request.id,
    },
    rotateToken: tokenAgeDays >= rotateAfterDays,
  };
}

/** Counts a failed attempt. */
export async function refuse({ throttles }: Agents, request: FastifyRequest): Promise<never> {
  await throttles.attempt('agent', request.clientIp);
  const message = 'The connect key or the device token is not valid.';
  throw codedError('UNAUTHENTICATED', message, { http: { status: 401 } });
}
