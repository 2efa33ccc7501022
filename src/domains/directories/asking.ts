import type { z } from 'zod';
import type { Outbound, OutboundRequest } from '../../outbound/outbound.ts';
import { OutboundError } from '../../outbound/outbound-error.ts';

/**
 * Sends a request, and reads the answer as JSON of this shape.
 * @throws OutboundError; CREDENTIAL for the statuses 401 and 403
 */
export async function askJson<Schema extends z.ZodType>(
  outbound: Outbound,
  request: OutboundRequest,
  shape: Schema,
): Promise<z.output<Schema>> {
  const { status, text } = await ask(outbound, request);
  const parsed = shape.safeParse(parsedJson(text, status));
  if (!parsed.success) throw new OutboundError('NOT_JSON', status);
  return parsed.data;
}

/** Sends a request whose answer's content does not matter. @throws OutboundError */
export async function ask(outbound: Outbound, request: OutboundRequest) {
  const answer = await outbound.send(request);
  if (answer.status === 401 || answer.status === 403) throw new OutboundError('CREDENTIAL', answer.status);
  if (answer.status < 200 || answer.status >= 300) {
    throw new OutboundError('STATUS', answer.status, retryAfter(answer.headers['retry-after']));
  }
  return answer;
}

/** Returns the delay in seconds that a header field states, as a number or as a date; null for none. */
function retryAfter(value: string | string[] | undefined): number | null {
  if (typeof value !== 'string' || value.length > 64) return null;
  const seconds = /^\d+$/.test(value) ? Number(value) : (Date.parse(value) - Date.now()) / 1000;
  return Number.isFinite(seconds) ? Math.max(0, Math.ceil(seconds)) : null;
}

function parsedJson(text: string, status: number): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new OutboundError('NOT_JSON', status);
  }
}

export function basicAuthorization(username: string, password: string): string {
  return `Basic ${Buffer.from(`${username}:${password}`, 'utf8').toString('base64')}`;
}
