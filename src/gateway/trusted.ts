import { createHash } from 'node:crypto';
import { type DocumentNode, type GraphQLError, parse } from 'graphql';
import { codedError } from '../errors.ts';

/** Documents that the operator has taken in: clients name them instead of sending them. */
export interface TrustedDocuments {
  /** True where no other document is answered. */
  readonly only: boolean;
  /** The document of a SHA-256, with or without `sha256:` before it. */
  sourceOf(id: string): string | undefined;
  /** Undefined for a document that is not trusted. */
  parsed(source: string): DocumentNode | undefined;
}

/**
 * Makes trusted documents of their texts.
 * @throws GraphQLError for one that is not GraphQL
 */
export function trustedDocuments(sources: readonly string[], only: boolean): TrustedDocuments {
  const byHash = new Map(sources.map((source) => [documentHash(source), source]));
  const documents = new Map<string, DocumentNode>(sources.map((source) => [source, parse(source)]));
  return {
    only,
    sourceOf: (id) => byHash.get(digits(id)),
    parsed: (source) => documents.get(source),
  };
}

/** For a request that names a document, to a server that has none to be named. */
export function noDocuments({ documentId, query }: Parameters): GraphQLError | null {
  if (documentId === undefined || (query !== undefined && query !== '')) return null;
  const message = 'This server has no trusted documents: send the document as `query`.';
  return codedError('UNKNOWN_DOCUMENT', message, { http: { status: 400 } });
}

/** Parameters of a request: a JSON body, or the query string of a GET. */
type Parameters = Readonly<Record<string, unknown>>;

/**
 * The parameters with the document in place of what names it: `documentId` (GraphQL over HTTP, Persisted Documents), or
 * the hash of Apollo's `extensions.persistedQuery`.
 * @returns an error for a document that is unknown, or that is not to be answered
 */
export function withDocument(given: Parameters, trusted: TrustedDocuments): Parameters | GraphQLError {
  const { documentId, extensions, ...rest } = given;
  const { persistedQuery, ...others } = asObject(extensions);
  const id = documentId ?? asObject(persistedQuery).sha256Hash;
  const sent = typeof rest.query === 'string' && rest.query !== '' ? rest.query : undefined;
  const query = sent ?? (typeof id === 'string' ? trusted.sourceOf(id) : undefined);
  if (query === undefined && id !== undefined) {
    const message = 'No trusted document has this identifier.';
    return codedError('UNKNOWN_DOCUMENT', message, { http: { status: 400 } });
  }
  if (trusted.only && !(query !== undefined && trusted.parsed(query))) {
    const message = 'Only trusted documents are answered here: name one by `documentId`.';
    return codedError('UNTRUSTED_DOCUMENT', message, { http: { status: 400 } });
  }
  return { ...rest, query, ...(Object.keys(others).length > 0 && { extensions: others }) };
}

function asObject(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

/** The SHA-256 of a document in hexadecimal digits. */
export function documentHash(source: string): string {
  return createHash('sha256').update(source).digest('hex');
}

/** `sha256:` may stand before the digits. */
export function digits(id: string): string {
  return id.replace(/^sha256:/, '').toLowerCase();
}
