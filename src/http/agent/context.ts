import type { FastifyRequest } from 'fastify';
import type { Database } from '../../../db/database.ts';
import { secretForWork } from '../../../db/secrets.ts';
import type { DeviceSide } from '../../core/context.ts';
import { boundTo } from '../../core/organization-database.ts';
import { codedError } from '../../errors.ts';
import type { AgentCredentials } from '../../identity/devices.ts';
import type { Throttles } from '../../identity/throttle.ts';

/** What the routes of agents work with. */
export interface Agents {
  readonly database: Database;
  readonly throttles: Throttles;
  readonly credentials: AgentCredentials;
}

/** A device that has proved which one it is. */
export interface AskingDevice extends DeviceSide {
  /** The token is old enough to be rotated. */
  readonly rotateToken: boolean;
}

const rotateAfterDays = 30;

/** The credential of a request: agents send it in one way only. */
export function presented({ headers }: FastifyRequest): string {
  return /^Bearer +(\S+)$/i.exec(headers.authorization ?? '')?.[1] ?? '';
}

declare module 'fastify' {
  interface FastifyRequest {
    /** Set for the routes of devices, before anything of the body is read. */
    device: AskingDevice | null;
  }
}

/** The device that asks. It may write so much an hour. */
export function askingDevice({ device }: FastifyRequest): AskingDevice {
  if (!device) throw new Error('The route is none of a device.');
  return device;
}

/** @throws UNAUTHENTICATED for what does not hold; TOO_MANY_ATTEMPTS for an address that tries on, a device that writes on */
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

/** Counts what did not hold. */
export async function refuse({ throttles }: Agents, request: FastifyRequest): Promise<never> {
  await throttles.attempt('agent', request.clientIp);
  const message = 'The connect key, or the token of the device, does not hold.';
  throw codedError('UNAUTHENTICATED', message, { http: { status: 401 } });
}
