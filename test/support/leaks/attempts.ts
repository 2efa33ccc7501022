import { type Ids, identifiersIn } from './planting.ts';

/** What was tried of one organization against another, and what came across. */
export interface Attempts {
  /** `User.email MANAGER 0`: a coordinate, a role, and the side of the caller. */
  readonly tried: Set<string>;
  /** `UserFilter.managerId 0`: an argument or input field that was given the other side's identifier. */
  readonly planted: Set<string>;
  /** Coordinates asked of one's own rows, and of an identifier of the other side. */
  own: number;
  foreign: number;
  /** Crossings so far, those that were reported and taken out of `crossings` among them. */
  crossed: number;
  readonly crossings: string[];
  /** What hides what the attempt was for, though nothing came across. */
  readonly faults: string[];
}

export function newAttempts(): Attempts {
  return { tried: new Set(), planted: new Set(), own: 0, foreign: 0, crossed: 0, crossings: [], faults: [] };
}

export function allOf(ids: Ids): ReadonlySet<string> {
  return new Set([...ids.values()].flat());
}

/** The first identifier of the other side in an answer. */
export function foreignIn(answer: unknown, foreign: ReadonlySet<string>): string | undefined {
  return identifiersIn(answer).find((id) => foreign.has(id));
}

/** An answer without what is another one each time: the last use of keys, and signed addresses. */
export function lasting(answer: unknown): string {
  return JSON.stringify(answer ?? null, (key, value) => {
    if (/^lastUsed(At|From)$/.test(key)) return null;
    return value?.url && value.expiresAt ? { url: String(value.url).split('?')[0] } : value;
  });
}
