import type { z } from 'zod';
import type { Outbound, OutboundRequest } from '../../outbound/outbound.ts';
import { OutboundError } from '../../outbound/outbound-error.ts';

/**
 * Asks, and reads the answer as JSON of this shape.
 * @throws OutboundError; CREDENTIAL for the statuses 401 and 403.
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

/** Asks, where the answer's content does not matter. */
export async function ask(outbound: Outbound, request: OutboundRequest) {
  const answer = await outbound.send(request);
  if (answer.status === 401 || answer.status === 403) throw new OutboundError('CREDENTIAL', answer.status);
  if (answer.status < 200 || answer.status >= 300) throw new OutboundError('STATUS', answer.status);
  return answer;
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

/** The value at a path of own properties, as text; null where there is none. */
export function textAt(value: unknown, path: readonly string[]): string | null {
  let here: unknown = value;
  for (const name of path) {
    if (typeof here !== 'object' || here === null || !Object.hasOwn(here, name)) return null;
    here = (here as Record<string, unknown>)[name];
  }
  if (typeof here === 'string') return here.trim() === '' ? null : here;
  return typeof here === 'number' || typeof here === 'boolean' ? String(here) : null;
}

/** Of a list of objects the one that this holds for, else null. */
export function itemOf(list: unknown, holds: (item: Record<string, unknown>) => boolean): unknown {
  if (!Array.isArray(list)) return null;
  return list.find((item) => typeof item === 'object' && item !== null && holds(item)) ?? null;
}
