import type { Outbound } from '../../outbound/outbound.ts';
import type { DirectoryRow } from './entity.ts';
import type { Credential } from './input.ts';
import type { Said } from './reading.ts';

/** A user as a directory has it. */
export interface RemoteEntry {
  readonly externalId: string;
  /** What people call it, for faults. */
  readonly reference: string;
  readonly active: boolean;
  /** Returns the value that the entry has for an attribute of the kind's catalogue. @throws UnreadableEntry */
  read(attribute: string): Said;
}

/** An entry that cannot be read: the run goes on without it. */
export interface BrokenEntry {
  readonly reference: string;
  readonly fault: string;
}

export interface RemotePage {
  readonly entries: readonly (RemoteEntry | BrokenEntry)[];
  /** What leads to the next page; null on the last one. */
  readonly next: string | null;
}

/** An entry's identifier: short, and without control characters. */
export const isIdentifier = /^\P{C}{1,512}$/u;

/** What is written to a directory: values by attribute, null for what the user does not have. */
export type RemoteValues = ReadonlyMap<string, string | null>;

/** An account that is there already. */
export interface FoundAccount {
  readonly externalId: string;
  /** The user whom it says that it belongs to; null where it says nothing. */
  readonly userId: string | null;
}

/** A directory that users are provisioned to. */
export interface Provisioned {
  /** @returns the entry's identifier. Its OutboundError has the status 409 where another entry has the user's name. */
  create(userId: string, values: RemoteValues): Promise<string>;
  /** The one entry that has the user's name; null where there is none, or it is not certain. */
  find(values: RemoteValues): Promise<FoundAccount | null>;
  /** @returns false where there is no such entry any more. */
  update(externalId: string, userId: string, values: RemoteValues): Promise<boolean>;
  deprovision(externalId: string): Promise<void>;
}

/** A directory on the other side of the network. Each of these may throw OutboundError. */
export interface Remote {
  /** @returns what is wrong with the settings, in a sentence; null where nothing is. */
  test(): Promise<string | null>;
  page(cursor: string | null): Promise<RemotePage>;
  readonly provisioned?: Provisioned;
}

export interface RemoteOptions {
  readonly outbound: Outbound;
  readonly settings: DirectoryRow['settings'];
  readonly credential: Credential;
}
