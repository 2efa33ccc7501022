import type { Scope } from '../generated/graphql.ts';

/** Values by name: the arguments of a field, or the fields of an input object. */
export type Values = Readonly<Record<string, unknown>>;

/** The mutation field that a transaction belongs to. */
export interface Change {
  readonly service: Scope;
  readonly eventType: string;
  /** True where the change concerns only the caller, and so their home organization rather than a chosen one. */
  readonly own: boolean;
  /** Returns the arguments to record, without marked secrets and without the values in `sealed`. */
  recorded(sealed: ReadonlySet<string>): Values;
}

/** Result of a mutation's transaction, with the object that the trail names. Made by `changed` and `unchanged`. */
export class Changed<Result> {
  /** Null if nothing changed. */
  readonly objectId: string | null;
  readonly result: Result;
  /** Lets no other object pass for one of these. */
  declare protected readonly made: true;

  constructor(objectId: string | null, result: Result) {
    this.objectId = objectId;
    this.result = result;
  }
}

/**
 * Ends a mutation's transaction whose event names this object.
 * @param result result of the transaction; the identifier by default
 */
export function changed(objectId: string): Changed<string>;
export function changed<Result>(objectId: string, result: Result): Changed<Result>;
export function changed(objectId: string, ...given: unknown[]): Changed<unknown> {
  return new Changed(objectId, given.length === 0 ? objectId : given[0]);
}

/** Ends a mutation's transaction that changed nothing and so leaves no event. */
export function unchanged<Result>(result: Result): Changed<Result> {
  return new Changed(null, result);
}
