/**
 * Tells of organizations in which what somebody may do has changed: administrators, service accounts, keys. This server
 * says so itself, and hears it of every other one on the same database. Who remembers callers forgets them then; the
 * next request looks.
 */
export interface AccessChanges {
  /** @param listener gets the organization; null for all of them, when something may have been missed. */
  subscribe(listener: (organizationId: string | null) => void): void;
  publish(organizationId: string | null): void;
}

/** @param listen is called once there is somebody to tell. */
export function createAccessChanges(
  listen: (heard: (organizationId: string | null) => void) => () => Promise<void>,
): { readonly changes: AccessChanges; stop(): Promise<void> } {
  const listeners: ((organizationId: string | null) => void)[] = [];
  let stop: (() => Promise<void>) | undefined;
  const publish = (organizationId: string | null) => {
    for (const listener of listeners) listener(organizationId);
  };
  return {
    changes: {
      publish,
      subscribe(listener) {
        listeners.push(listener);
        stop ??= listen(publish);
      },
    },
    stop: async () => stop?.(),
  };
}
