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
