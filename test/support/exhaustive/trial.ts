import { probeMaker } from './probes.ts';
import { createTally, type Tally } from './tally.ts';
import type { World } from './world.ts';

/** State that all parts of the test share. */
export interface Trial {
  readonly world: World;
  readonly tally: Tally;
  /** Creates the part of an operation that reaches a coordinate. */
  readonly make: ReturnType<typeof probeMaker>;
}

export function createTrial(world: World): Trial {
  return { world, tally: createTally(), make: probeMaker(world) };
}
