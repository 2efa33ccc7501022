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
import type { Change, Changed } from './change.ts';
import type { RolePermissions } from './role-matrix.ts';

/** Authenticated caller: an administrator or a service account. */
export interface Principal {
  readonly administratorId: string;
  readonly email: string;
  readonly name: string;
  readonly role: Role;
  /**
   * Organization of the operation: the home organization, or one that a provider's administrator chose (docs/providers.md).
   */
  readonly organizationId: string;
  readonly organizationName: string;
  /** Organization that contains the caller's row, keys and sessions. */
  readonly homeOrganizationId: string;
  readonly homeOrganizationName: string;
  readonly credential: Credential;
  /** Permissions of the role that the credential leaves; absent where it leaves all of them. */
  readonly narrowed?: RolePermissions;
  /** True for a service account; `administratorId` is then its identifier. */
  readonly serviceAccount?: boolean;
}

/** Credential of a caller. `id` is that of the key's or the session's row. */
export interface Credential {
  readonly kind: 'API_KEY' | 'SESSION';
  readonly id: string;
  /** Limits of a key; absent for a session. */
  readonly bounds?: KeyBounds;
}

/** Limits of an API key; null where the key has no such limit. */
export interface KeyBounds {
  readonly networks: readonly string[] | null;
  readonly expiresAt: string | null;
  /** Organizations in which the key is valid. */
  readonly organizationIds: readonly string[] | null;
}

/** Reads of one organization: no statement of a domain can name another. */
export interface OrganizationReader {
  readonly organizationId: string;
  /** Returns the rows of one statement as plain objects keyed by its column aliases. */
  read<Row>(query: SQL | Statement, values?: Readonly<Record<string, unknown>>): Promise<Row[]>;
}

/** Database of an operation, restricted to one organization. */
export interface OrganizationDatabase extends OrganizationReader {
  /**
   * Runs `work` in a transaction, which ends with the event of the mutation. It is rolled back when `work` throws.
   * @param work returns `changed`, which names the object of the event, or `unchanged`
   */
  transaction<T>(work: (tx: Transaction) => Promise<Changed<T>>): Promise<T>;
}

/** Database of a job or of a device's request, restricted to one organization. These record their events themselves. */
export interface WorkDatabase extends OrganizationReader {
  /** Runs `work` in a transaction, which is rolled back when `work` throws. */
  transaction<T>(work: (tx: Transaction) => Promise<T>): Promise<T>;
}

/** Context of a request that an agent makes with its device's credential, outside GraphQL. */
export interface DeviceSide {
  readonly deviceId: string;
  readonly db: WorkDatabase;
  readonly secret: Buffer;
  /** Caller and client of the request, for records. */
  readonly origin: Origin;
}

/** Context of one operation. It is mutable because graphql-shield keeps its cache on it. */
export interface Context {
  readonly requestId: string;
  /** Caller of the operation.
   * @throws UNAUTHENTICATED without credentials; so do `db` and `atHome`
   */
  readonly principal: Principal;
  readonly db: OrganizationDatabase;
  /** The same operation in the caller's home organization; this context itself where the caller acts at home. */
  readonly atHome: Context;
  readonly permissions: RolePermissions | null;
  /** True where refused fields and objects are hidden from the caller (`DENIAL_VIEW=hide`). */
  readonly hides: boolean;
  readonly guards: Guards;
  readonly requirements: Requirements;
  /** Batch loaders of the operation's fields; see relay/batch.ts. */
  readonly loaders: Map<object, Map<string, DataLoader<string, unknown>>>;
  /** Secret that signs cursors. */
  readonly secret: Buffer;
  /** Client for requests to hosts that an administrator configured. */
  readonly outbound: Outbound;
  /** True while too many statements wait for the database: the operation must not begin. */
  readonly isCrowded: boolean;
  /** Determines whether an organization exists. Before the first one nobody can sign in. */
  isSetUp(): Promise<boolean>;
  holds(condition: AccessCondition, subject: string): Promise<boolean>;
  /** Caller and client of the request, for records. A job keeps it in its row, for later records. */
  readonly origin: Origin;
  /**
   * Runs the resolver of one mutation field with a context whose transactions record the change. With an idempotency key
   * the resolver runs once.
   * @param field response name of the mutation field
   */
  changing(change: Change, field: string, run: (context: Context) => unknown): unknown;
  /** Records the refusal of a mutation; does nothing for callers without credentials. */
  refused(mutation: string, refusal: GraphQLError): Promise<void>;
}
