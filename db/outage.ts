/**
 * Kind of an outage, by what a caller can do about it:
 * - `unavailable`: the database cannot be reached, does not answer, or has no room left;
 * - `overloaded`: no connection of this server came free in time;
 * - `locked`: others held the same rows or tables for too long, or a deadlock was broken up;
 * - `slow`: a statement ran longer than it may;
 * - `unconfirmed`: the answer to a commit did not come, so what it wrote may be there.
 */
export type OutageKind = 'unavailable' | 'overloaded' | 'locked' | 'slow' | 'unconfirmed';

/** The database did not do its part. It is neither the caller's fault nor one of the program. */
export class Outage extends Error {
  override readonly name: string = 'Outage';
  readonly kind: OutageKind;
  /** SQLSTATE, where the database said one. */
  readonly code: string | undefined;
  /** True where the transaction was rolled back and may succeed when it runs again from its start. */
  readonly canRunAgain: boolean;

  constructor(kind: OutageKind, cause: unknown) {
    super(`${messages[kind]} ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
    this.kind = kind;
    this.code = sqlState(cause);
    this.canRunAgain = this.code !== undefined && runAgain.has(this.code);
  }
}

const messages: Readonly<Record<OutageKind, string>> = {
  unavailable: 'The database is not available:',
  overloaded: 'The database was busy for too long:',
  locked: 'Rows were locked for too long:',
  slow: 'A statement took too long:',
  unconfirmed: 'The end of a transaction was not confirmed:',
};

/** Serialization failure, deadlock. */
const runAgain: ReadonlySet<string> = new Set(['40001', '40P01']);

const kinds: Readonly<Record<string, OutageKind>> = {
  ...{ '40001': 'locked', '40P01': 'locked', '55P03': 'locked' },
  // Idle in a transaction for too long, transaction timeout; for that of a statement see `DeadlineExceeded`.
  ...{ '25P03': 'slow', '25P04': 'slow', '57014': 'slow' },
  // A standby after a failover.
  '25006': 'unavailable',
};

/** Connection exceptions, insufficient resources (disk, memory, connections), operator intervention, system errors. */
const unavailableClasses = /^(08|53|57|58)/;
/** Protocol violation: a pooler's way to refuse a connection, and otherwise a fault of the program. */
const protocolViolation = '08P01';

/** The outage that an error of the database stands for; null where it is none. */
export function outageByState(error: unknown): Outage | null {
  const code = sqlState(error);
  if (code === undefined) return null;
  const kind = kinds[code] ?? (unavailableClasses.test(code) ? 'unavailable' : undefined);
  if (!kind || (code === protocolViolation && !isFatal(error))) return null;
  return new Outage(kind, error);
}

/** Checks whether the database ended the connection with this error. */
export function isFatal(error: unknown): boolean {
  const { severity } = (error ?? {}) as { severity?: string };
  return severity === 'FATAL' || severity === 'PANIC';
}

/** The outage behind an error, through whatever wrapped it; null where there is none. */
export function outageBehind(error: unknown): Outage | null {
  let inner = error;
  for (let depth = 0; depth < 8 && inner instanceof Error; depth++) {
    if (inner instanceof Outage) return inner;
    inner = (inner as { originalError?: unknown }).originalError ?? inner.cause;
  }
  return null;
}

function sqlState(error: unknown): string | undefined {
  const { code, severity } = (error ?? {}) as { code?: unknown; severity?: unknown };
  return typeof code === 'string' && severity !== undefined ? code : undefined;
}
