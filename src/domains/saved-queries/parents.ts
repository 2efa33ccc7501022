import type { Connection } from '../../relay/connection.ts';

export interface SavedQueryPayloadParent {
  readonly savedQueryId: string;
}

/** A page of rows that knows of which type they are. */
export type SavedQueryRowsParent = Connection & { readonly rowType: string };
