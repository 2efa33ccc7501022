import type { Probe } from './probes.ts';

/** Record of the attempts, and of the differences between the product and the page. */
export interface Tally {
  /** Number of executed parts of operations; a coordinate may be tried in several ways. */
  readonly executions: number;
  /** Pairs of a coordinate and a role. */
  readonly pairs: ReadonlySet<string>;
  readonly differences: readonly string[];
  note(probe: Pick<Probe, 'coordinate' | 'role'>, problem: string | null, remark?: string): void;
}

export function createTally(): Tally {
  const pairs = new Set<string>();
  const differences: string[] = [];
  let executions = 0;
  return {
    pairs,
    differences,
    get executions() {
      return executions;
    },
    note({ coordinate, role }, problem, remark = '') {
      executions += 1;
      pairs.add(`${coordinate} ${role}`);
      if (problem) differences.push(`${coordinate} as ${role}${remark && ` (${remark})`}: ${problem}`);
    },
  };
}
