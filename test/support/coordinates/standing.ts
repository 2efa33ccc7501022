import type { ScopeTitle } from '../published.ts';

type ActionName = 'RUN' | 'SCHEDULE' | 'LAUNCH' | 'VERIFY_PASSWORD';

/** Expected access of a coordinate: a scope with the required level, or open to every key or to all callers. */
export type Standing =
  | { readonly scope: ScopeTitle; readonly level: 'READ_ONLY' | 'EDIT'; readonly action?: undefined }
  | {
      readonly scope: ScopeTitle;
      readonly action: ActionName;
      /** True for a mutation that ends the caller's own action, for which no condition has to be met. */
      readonly own?: true;
    }
  | 'AUTHENTICATED'
  | 'PUBLIC';

/** Expected access of the coordinates of one domain, typed by hand. Names are separated by white space. */
export interface Standings {
  readonly scope: ScopeTitle | 'AUTHENTICATED' | 'PUBLIC';
  /** Types whose fields, filters and sorts are open to readers of the scope. */
  readonly read?: string;
  /** Inputs of mutations that are open to editors of the scope. */
  readonly edit?: string;
  /** Fields of `Query` that are open to readers of the scope. */
  readonly queries?: string;
  /** Fields of `Mutation` that are open to editors of the scope. */
  readonly mutations?: string;
  /** Coordinates whose access differs from that of their type. */
  readonly elsewhere?: Readonly<Record<string, Standing>>;
}

export function reads(scope: ScopeTitle): Standing {
  return { scope, level: 'READ_ONLY' };
}

export function edits(scope: ScopeTitle): Standing {
  return { scope, level: 'EDIT' };
}

/** Ends the caller's own action. */
export function endsOwn(scope: ScopeTitle, action: ActionName): Standing {
  return { scope, action, own: true };
}

export function acts(scope: ScopeTitle, action: ActionName): Standing {
  return { scope, action };
}
