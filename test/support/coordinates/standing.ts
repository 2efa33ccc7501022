import type { ScopeTitle } from '../published.ts';

/** Where a coordinate stands: in a scope, with what it takes there; or open to every key, or to everybody. */
export type Standing =
  | { readonly scope: ScopeTitle; readonly level: 'READ_ONLY' | 'EDIT'; readonly action?: undefined }
  | {
      readonly scope: ScopeTitle;
      readonly action: 'RUN' | 'SCHEDULE' | 'LAUNCH';
      /** It ends what the caller's own act began, for which no condition has to hold. */
      readonly own?: true;
    }
  | 'AUTHENTICATED'
  | 'PUBLIC';

/** Where the coordinates of one domain stand, typed by hand. Names are separated by white space. */
export interface Standings {
  readonly scope: ScopeTitle | 'AUTHENTICATED' | 'PUBLIC';
  /** Types whose fields whoever reads the scope may read, and filters and sorts over them. */
  readonly read?: string;
  /** Inputs of mutations: whoever edits the scope may fill them. */
  readonly edit?: string;
  /** Fields of `Query`, for whoever reads the scope. */
  readonly queries?: string;
  /** Fields of `Mutation`, for whoever edits the scope. */
  readonly mutations?: string;
  /** Coordinates that stand elsewhere than their type does. */
  readonly elsewhere?: Readonly<Record<string, Standing>>;
}

export function reads(scope: ScopeTitle): Standing {
  return { scope, level: 'READ_ONLY' };
}

export function edits(scope: ScopeTitle): Standing {
  return { scope, level: 'EDIT' };
}

/** Ends what the caller's own act began. */
export function endsOwn(scope: ScopeTitle, action: 'RUN' | 'SCHEDULE' | 'LAUNCH'): Standing {
  return { scope, action, own: true };
}

export function acts(scope: ScopeTitle, action: 'RUN' | 'SCHEDULE' | 'LAUNCH'): Standing {
  return { scope, action };
}
