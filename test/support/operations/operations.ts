import type { World } from '../exhaustive/world.ts';

/** Value, or a function that creates one for every operation. */
export type Sample = unknown | ((world: World) => unknown);

/** Test data of a domain that an exhaustive test needs. */
export interface Operations {
  /** Creates objects that the demo data lacks: every nullable object of the schema must exist at least once. */
  readonly prepare?: (world: World) => Promise<void>;
  /**
   * Required arguments of each mutation, on objects created for it: the mutation succeeds once when a permitted role sends
   * it. An object with a condition is created so that the condition is met for every role. A caller's own object is created
   * for the sending role.
   */
  readonly mutations: Readonly<
    Record<string, (world: World, role: string) => Promise<Arguments> | Arguments>
  >;
  /** Arguments like `mutations`, on an object for which the condition of the matrix is not met. */
  readonly unmet?: Readonly<Record<string, (world: World) => Promise<Arguments> | Arguments>>;
  /** Valid values by coordinate, where not every value of the GraphQL type is valid. */
  readonly samples?: Readonly<Record<string, Sample>>;
  /** Values of other arguments or input fields that a coordinate requires, by name. */
  readonly companions?: Readonly<Record<string, Readonly<Record<string, Sample>>>>;
  /** Identifiers that a conditional role sees and does not see, by type of the object. */
  readonly seen?: Readonly<Record<string, (world: World) => Promise<string> | string>>;
  readonly unseen?: Readonly<Record<string, (world: World) => Promise<string> | string>>;
}

export type Arguments = Record<string, unknown>;
