import type DataLoader from 'dataloader';
import type { SQL } from 'drizzle-orm';
import type { GraphQLError } from 'graphql';
import type { Transaction } from '../../db/database.ts';
import type { Origin } from '../../db/origin.ts';
import type { Statement } from '../../db/statement.ts';
import type { Guards } from '../access/guards.ts';
import type { Requirements } from '../access/requirements.ts';
import type { AccessCondition, Role } from '../generated/graphql.ts';
import type { Outbound } from '../outbound/outbound.ts';
import type { Change } from './change.ts';
import type { RolePermissions } from './role-matrix.ts';

/** Who calls: an administrator, by a credential of theirs. */
export interface Principal {
  readonly administratorId: string;
  readonly email: string;
  readonly name: string;
  readonly role: Role;
  /** Where they act: at home, or in an organization that a provider's administrator has chosen (docs/providers.md). */
  readonly organizationId: string;
  readonly organizationName: string;
  /** Where they belong: their row, their keys and sessions are there. */
  readonly homeOrganizationId: string;
  readonly homeOrganizationName: string;
  readonly credential: Credential;
  /** What the credential leaves of the role; absent where that is all of it. */
  readonly narrowed?: RolePermissions;
  /** A service account calls: its identifier stands for an administrator's. */
  readonly serviceAccount?: boolean;
}

/** What a caller presented; `id` is that of the key's or the session's row. */
export interface Credential {
  readonly kind: 'API_KEY' | 'SESSION';
  readonly id: string;
  /** Where and until when a key holds; a session has no such bounds. */
  readonly bounds?: KeyBounds;
}

/** Null where a key has no such bound. */
export interface KeyBounds {
  readonly networks: readonly string[] | null;
  readonly expiresAt: string | null;
  /** The only organizations that it works in. */
  readonly organizationIds: readonly string[] | null;
}

/** The database as one organization sees it: no statement of a domain can name another. */
export interface OrganizationDatabase {
  readonly organizationId: string;
  /** The rows of one statement, as plain objects keyed by its column aliases. */
  read<Row>(query: SQL | Statement, values?: Readonly<Record<string, unknown>>): Promise<Row[]>;
  /** All or nothing; rolled back when `work` throws. */
  transaction<T>(work: (tx: Transaction) => Promise<T>): Promise<T>;
}

/** A device, for which its agent speaks by the device's own credential. It has no part in GraphQL. */
export interface DeviceSide {
  readonly deviceId: string;
  readonly db: OrganizationDatabase;
  readonly secret: Buffer;
  /** Who asks and how, for what is recorded. */
  readonly origin: Origin;
}

/** What one operation carries along. It is mutable because graphql-shield keeps its cache on it. */
export interface Context {
  readonly requestId: string;
  /** Reading these without credentials throws UNAUTHENTICATED. */
  readonly principal: Principal;
  readonly db: OrganizationDatabase;
  /** The same operation in the caller's own organization, for what is theirs there; this very one where they act at home. */
  readonly atHome: Context;
  readonly permissions: RolePermissions | null;
  /** True where what the caller is refused does not exist for them (`DENIAL_VIEW=hide`). */
  readonly hides: boolean;
  readonly guards: Guards;
  readonly requirements: Requirements;
  /** The batch loaders of the operation's fields; see relay/batch.ts. */
  readonly loaders: Map<object, Map<string, DataLoader<string, unknown>>>;
  /** The secret that signs cursors. */
  readonly secret: Buffer;
  /** The way to hosts that somebody has configured. */
  readonly outbound: Outbound;
  /** True while so much waits for the database that the operation should not begin. */
  readonly isCrowded: boolean;
  /** Whether there is an organization: before the first one, nobody can sign in. */
  isSetUp(): Promise<boolean>;
  holds(condition: AccessCondition, subject: string): Promise<boolean>;
  /** Who asks and how, for what is recorded later: a job keeps it in the row that describes it. */
  readonly origin: Origin;
  /**
   * Runs the resolver of one mutation field with a context whose transactions record the change: once, where the request
   * has an idempotency key.
   * @param field its response name
   */
  changing(change: Change, field: string, run: (context: Context) => unknown): unknown;
  /** Records that a mutation was refused to the caller; nothing for callers without credentials. */
  refused(mutation: string, refusal: GraphQLError): Promise<void>;
}
