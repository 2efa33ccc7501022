import { type Ids, identifiersIn } from './planting.ts';

/** Record of the attempts of one organization against another, and of crossings. */
export interface Attempts {
  /** Attempts such as `User.email MANAGER 0`: a coordinate, a role, and the side of the caller. */
  readonly tried: Set<string>;
  /** Plantings such as `UserFilter.managerId 0`: an argument or input field that received the other side's identifier. */
  readonly planted: Set<string>;
  /** Coordinates requested of own rows, and of an identifier of the other side. */
  own: number;
  foreign: number;
  /** Number of crossings so far, including those that were reported and removed from `crossings`. */
  crossed: number;
  readonly crossings: string[];
  /** Faults that make an attempt meaningless although nothing crossed. */
  readonly faults: string[];
}

export function newAttempts(): Attempts {
  return { tried: new Set(), planted: new Set(), own: 0, foreign: 0, crossed: 0, crossings: [], faults: [] };
}

export function allOf(ids: Ids): ReadonlySet<string> {
  return new Set([...ids.values()].flat());
}

/** Returns the first identifier of the other side in an answer. */
export function foreignIn(answer: unknown, foreign: ReadonlySet<string>): string | undefined {
  return identifiersIn(answer).find((id) => foreign.has(id));
}

/** Returns an answer without its variable parts: the last use of keys, and signed URLs. */
export function lasting(answer: unknown): string {
  return JSON.stringify(answer ?? null, (key, value) => {
    if (/^lastUsed(At|From)$/.test(key)) return null;
    return value?.url && value.expiresAt ? { url: String(value.url).split('?')[0] } : value;
  });
}
