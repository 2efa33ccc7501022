import type { Scope } from '../generated/graphql.ts';

/** Values by name: the arguments of a field, or the fields of an input object. */
export type Values = Readonly<Record<string, unknown>>;

/** The mutation field that a transaction belongs to. */
export interface Change {
  readonly service: Scope;
  readonly eventType: string;
  /** It concerns the caller alone, and so the organization where they belong, whichever they have chosen. */
  readonly own: boolean;
  /** Its arguments as they are recorded, without secrets: neither those that are marked nor those that it has sealed. */
  recorded(sealed: ReadonlySet<string>): Values;
}
