import type { Channel } from './channels.ts';

/**
 * Listener of a channel. Receives the payload of each notification, from this server or another one on the same database;
 * null when some may have been lost.
 */
type Listener = (payload: string | null) => void;

/** Signals of one channel. */
export interface Signals {
  /** @returns a function that removes the listener */
  subscribe(listener: Listener): () => void;
  /** Calls the listeners of this server. */
  publish(payload: string | null): void;
}

/**
 * Creates the notifications of all channels.
 * @param listen called with the first listener
 */
export function createSignals(
  listen: (heard: (channel: Channel, payload: string | null) => void) => () => Promise<void>,
): { of(channel: Channel): Signals; stop(): Promise<void> } {
  const listeners: Record<Channel, Set<Listener>> = { access: new Set(), work: new Set() };
  let stop: (() => Promise<void>) | undefined;
  const publish = (channel: Channel, payload: string | null) => {
    for (const listener of listeners[channel]) listener(payload);
  };
  return {
    of: (channel) => ({
      publish: (payload) => publish(channel, payload),
      subscribe(listener) {
        listeners[channel].add(listener);
        stop ??= listen(publish);
        return () => listeners[channel].delete(listener);
      },
    }),
    stop: async () => stop?.(),
  };
}
