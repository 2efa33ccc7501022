/**
 * Kind of an outage, by the caller's options:
 * - `unavailable`: the database cannot be reached, does not answer, or has no space left;
 * - `overloaded`: no connection of this server became free in time;
 * - `locked`: others locked the same rows or tables for too long, or a deadlock was resolved;
 * - `slow`: a statement exceeded its time limit;
 * - `unconfirmed`: a commit was not answered, so its changes may exist.
 */
export type OutageKind = 'unavailable' | 'overloaded' | 'locked' | 'slow' | 'unconfirmed';

/** Reports a failure of the database, which is neither the caller's fault nor a defect of the program. */
export class Outage extends Error {
  override readonly name: string = 'Outage';
  readonly kind: OutageKind;
  /** SQLSTATE, where the database sent one. */
  readonly code: string | undefined;
  /** True where the transaction was rolled back and may succeed when it is repeated from its start. */
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

/** Serialization failure and deadlock. */
const runAgain: ReadonlySet<string> = new Set(['40001', '40P01']);

const kinds: Readonly<Record<string, OutageKind>> = {
  ...{ '40001': 'locked', '40P01': 'locked', '55P03': 'locked' },
  // Idle in a transaction for too long, and transaction timeout; `DeadlineExceeded` covers that of a statement.
  ...{ '25P03': 'slow', '25P04': 'slow', '57014': 'slow' },
  // Standby after a failover.
  '25006': 'unavailable',
};

/** Connection exceptions, insufficient resources (disk, memory, connections), operator intervention and system errors. */
const unavailableClasses = /^(08|53|57|58)/;
/** Protocol violation: a pooler's refusal of a connection, otherwise a defect of the program. */
const protocolViolation = '08P01';

/** Returns the outage of a database error; null where the error is not an outage. */
export function outageByState(error: unknown): Outage | null {
  const code = sqlState(error);
  if (code === undefined) return null;
  const kind = kinds[code] ?? (unavailableClasses.test(code) ? 'unavailable' : undefined);
  if (!kind || (code === protocolViolation && !isFatal(error))) return null;
  return new Outage(kind, error);
}

/** Determines whether the database ended the connection with this error. */
export function isFatal(error: unknown): boolean {
  const { severity } = (error ?? {}) as { severity?: string };
  return severity === 'FATAL' || severity === 'PANIC';
}

/** Returns the outage behind an error, through all wrappers; null without one. */
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
