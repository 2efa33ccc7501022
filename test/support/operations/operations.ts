import type { World } from '../exhaustive/world.ts';

/** A value, or how to make one; made anew for every operation that it is sent in. */
export type Sample = unknown | ((world: World) => unknown);

/** What a domain has to know of itself to be tried out whole. */
export interface Operations {
  /** Makes what the demo data lacks: every nullable object of the schema has to be there somewhere. */
  readonly prepare?: (world: World) => Promise<void>;
  /**
   * The arguments of each mutation, with the required ones alone, on objects made for it: sent by a role that may,
   * they succeed, once. An object that depends on a condition is made so that the condition holds for every role. What is
   * the caller's own is made for the role that will send them.
   */
  readonly mutations: Readonly<
    Record<string, (world: World, role: string) => Promise<Arguments> | Arguments>
  >;
  /** As `mutations`, on an object for which the condition of the matrix does not hold. */
  readonly unmet?: Readonly<Record<string, (world: World) => Promise<Arguments> | Arguments>>;
  /** Valid values by coordinate, where any value of the GraphQL type is not. */
  readonly samples?: Readonly<Record<string, Sample>>;
  /** Values of other arguments or input fields that have to go along with a coordinate, by name. */
  readonly companions?: Readonly<Record<string, Readonly<Record<string, Sample>>>>;
  /** Identifiers that a conditional role sees, and such as it does not, by type of the object. */
  readonly seen?: Readonly<Record<string, (world: World) => Promise<string> | string>>;
  readonly unseen?: Readonly<Record<string, (world: World) => Promise<string> | string>>;
}

export type Arguments = Record<string, unknown>;
