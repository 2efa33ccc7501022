/** Channels on which the database notifies every server: NOTIFY and LISTEN. */
export const channels = {
  /** Change of access in the organization of the payload: db/functions/access-changes.ts. */
  access: 'rolegate_access',
  /** Committed work of the kind in the payload: `requests`, `mails`, or a kind of job. */
  work: 'rolegate_work',
} as const;

export type Channel = keyof typeof channels;
