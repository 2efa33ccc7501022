/**
 * Notifies of organizations in which access has changed: administrators, service accounts or keys. A server publishes its
 * own changes and receives those of all other servers on the same database. Caches of callers discard their entries then,
 * and the next request reads the database.
 */
export interface AccessChanges {
  /**
   * Adds a listener.
   * @param listener receives the organization; null for all organizations, when notifications may have been lost
   */
  subscribe(listener: (organizationId: string | null) => void): void;
  publish(organizationId: string | null): void;
}

/**
 * Creates the notifier.
 * @param listen called with the first listener
 */
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
