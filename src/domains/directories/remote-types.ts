import type { Outbound } from '../../outbound/outbound.ts';
import type { DirectoryRow } from './entity.ts';
import type { Credential } from './input.ts';

/** A user as a directory has it. */
export interface RemoteEntry {
  readonly externalId: string;
  /** What people call it, for faults. */
  readonly reference: string;
  readonly active: boolean;
  /** The value of an attribute of the kind's catalogue as text; null where there is none. */
  read(attribute: string): string | null;
}

export interface RemotePage {
  readonly entries: readonly RemoteEntry[];
  /** What leads to the next page; null on the last one. */
  readonly next: string | null;
}

/** What is written to a directory: values by attribute, null for what the user does not have. */
export type RemoteValues = ReadonlyMap<string, string | null>;

/** A directory that users are provisioned to. */
export interface Provisioned {
  /** @returns the entry's identifier; that of the one that is there already where the user's name is taken by it. */
  create(userId: string, values: RemoteValues): Promise<string>;
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
