import type { Said } from '../../core/reading.ts';
import type { Outbound } from '../../outbound/outbound.ts';
import type { DirectoryRow } from './entity.ts';
import type { Credential } from './input.ts';

/** User as a directory has it. */
export interface RemoteEntry {
  readonly externalId: string;
  /** Name of the entry for people, in faults. */
  readonly reference: string;
  readonly active: boolean;
  /** Returns the value that the entry has for an attribute of the kind's catalogue. @throws UnreadableEntry */
  read(attribute: string): Said;
}

/** Entry that cannot be read. The run goes on without it. */
export interface BrokenEntry {
  readonly reference: string;
  readonly fault: string;
}

export interface RemotePage {
  readonly entries: readonly (RemoteEntry | BrokenEntry)[];
  /** Cursor of the next page; null on the last one. */
  readonly next: string | null;
}

/** Pattern of an entry's identifier: short, and without control characters. */
export const isIdentifier = /^\P{C}{1,512}$/u;

/** Values that are written to a directory, by attribute; null for those that the user does not have. */
export type RemoteValues = ReadonlyMap<string, string | null>;

/** Account that the directory already has. */
export interface FoundAccount {
  readonly externalId: string;
  /** User whom the account itself names; null if it names none. */
  readonly userId: string | null;
}

/** Directory that users are provisioned to. */
export interface Provisioned {
  /** @returns the entry's identifier @throws OutboundError with the status 409 if another entry has the user's name */
  create(userId: string, values: RemoteValues): Promise<string>;
  /** Finds the only entry that has the user's name; null if there is none, or if it is not certain. */
  find(values: RemoteValues): Promise<FoundAccount | null>;
  /** @returns false if the entry no longer exists */
  update(externalId: string, userId: string, values: RemoteValues): Promise<boolean>;
  deprovision(externalId: string): Promise<void>;
  readonly groups?: ProvisionedGroups;
}

/** Group that the directory already has. */
export interface FoundGroup {
  readonly externalId: string;
  /** User group that the group itself names; null if it names none. */
  readonly groupId: string | null;
}

/** Part of a directory that has groups. Methods that return a flag return false if the group no longer exists. */
export interface ProvisionedGroups {
  /** True if members are changed one by one; false if a group is replaced as a whole. */
  readonly patches: boolean;
  /** @returns the group's identifier @throws OutboundError with the status 409 if another group has the name */
  create(groupId: string, name: string): Promise<string>;
  /** Finds the only group that names this user group. */
  findOwn(groupId: string): Promise<FoundGroup | null>;
  /** Finds the only group that has this name. */
  findNamed(name: string): Promise<FoundGroup | null>;
  rename(externalId: string, groupId: string, name: string): Promise<boolean>;
  /** Adds and removes members, by the identifiers of their entries. */
  change(
    externalId: string,
    changes: { readonly add: readonly string[]; readonly remove: readonly string[] },
  ): Promise<boolean>;
  replace(externalId: string, groupId: string, name: string, members: readonly string[]): Promise<boolean>;
  remove(externalId: string): Promise<void>;
}

/** Directory on the other side of the network. Each method may throw OutboundError. */
export interface Remote {
  /** @returns the fault of the settings, in a sentence; null if there is none */
  test(): Promise<string | null>;
  page(cursor: string | null): Promise<RemotePage>;
  readonly provisioned?: Provisioned;
}

export interface RemoteOptions {
  readonly outbound: Outbound;
  readonly settings: DirectoryRow['settings'];
  readonly credential: Credential;
}
