import type { Connection } from '../../relay/connection.ts';

export interface SavedQueryPayloadParent {
  readonly savedQueryId: string;
}

/** Page of rows together with the name of their type. */
export type SavedQueryRowsParent = Connection & { readonly rowType: string };
