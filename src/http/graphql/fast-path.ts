import { type DocumentNode, type ExecutionResult, GraphQLError } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { Gateway } from '../../api/gateway.ts';
import type { Context } from '../../core/context.ts';
import { shareOfHeap } from '../../core/heap.ts';
import { documentBytes, maxDocumentBytes } from '../../gateway/document-size.ts';
import type { OperationRequest } from '../../gateway/execute.ts';
import type { TrustedDocuments } from '../../gateway/trusted.ts';
import type { EdgeContext } from './apollo.ts';
import { type ErrorLog, formatError } from './format-error.ts';

/** Request body that may be answered without Apollo Server's pipeline. */
interface PlainBody {
  readonly query: string;
  readonly operationName?: string | null;
  readonly variables?: Readonly<Record<string, unknown>> | null;
}

/** Serialized answer. */
export interface WireAnswer {
  readonly status: number;
  readonly body: string;
}

/**
 * Caches parsed documents. A small request spends most of its time in Apollo Server's pipeline; a known document in plain
 * JSON over POST needs none of it. The gateway treats it like any other: validation for the role, limits, authorization.
 *
 * Caches only valid documents of authenticated callers, up to a number of bytes of heap.
 */
export function knownDocuments(gateway: Gateway, log: ErrorLog, trusted?: TrustedDocuments) {
  const documents = new LRUCache<string, DocumentNode>({
    maxSize: shareOfHeap(1 / 16, 64),
    maxEntrySize: maxDocumentBytes,
    sizeCalculation: documentBytes,
  });
  const find = (source: string) => trusted?.parsed(source) ?? documents.get(source);

  return {
    /**
     * Runs an operation whose document came through Apollo Server, with the cached document where the text is known, because
     * prepared plans belong to that document.
     */
    async execute(source: string, request: OperationRequest<Context>): Promise<ExecutionResult> {
      const known = find(source);
      if (known) return gateway.execute({ ...request, document: known });
      const result = await gateway.execute(request);
      if (request.context.permissions && result.data !== undefined) documents.set(source, request.document);
      return result;
    },

    /** Answers a request; null where it needs Apollo Server's pipeline. */
    async answer(body: unknown, context: () => Promise<EdgeContext>): Promise<WireAnswer | null> {
      if (!isPlain(body)) return null;
      const document = find(body.query);
      if (!document) return null;
      const { variables } = body;
      const operationName = body.operationName || null;
      try {
        const { operation, allOrNothing } = await context();
        const result = await gateway.execute({
          document,
          operationName,
          variables,
          context: operation,
          allOrNothing,
        });
        return wireAnswer(result, log);
      } catch (error) {
        return wireAnswer({ errors: [asGraphQLError(error)] }, log, 500);
      }
    },
  };
}

/** Determines whether a body is a single operation without extensions. Apollo Server handles batches and extensions. */
function isPlain(body: unknown): body is PlainBody {
  if (typeof body !== 'object' || body === null || 'extensions' in body) return false;
  const { query, operationName, variables } = body as Record<string, unknown>;
  const isText = (value: unknown) => value === undefined || value === null || typeof value === 'string';
  const isMap = typeof variables === 'object' && !Array.isArray(variables);
  return typeof query === 'string' && isText(operationName) && (variables === undefined || isMap);
}

function wireAnswer({ data, errors }: ExecutionResult, log: ErrorLog, withoutData = 400): WireAnswer {
  if (!errors?.length) return { status: 200, body: `${JSON.stringify({ data })}\n` };
  let status = withoutData;
  const formatted = errors.map((error) => {
    const { extensions, ...rest } = formatError(withCode(error), error, log);
    const { http, ...visible } = extensions ?? {};
    status = (http as { status?: number } | undefined)?.status ?? status;
    return { ...rest, extensions: visible };
  });
  if (data === undefined) return { status, body: `${JSON.stringify({ errors: formatted })}\n` };
  return { status: 200, body: `${JSON.stringify({ errors: formatted, data })}\n` };
}

function withCode(error: GraphQLError) {
  const formatted = error.toJSON();
  return { ...formatted, extensions: { code: 'INTERNAL_SERVER_ERROR', ...formatted.extensions } };
}

function asGraphQLError(error: unknown): GraphQLError {
  if (error instanceof GraphQLError) return error;
  return new GraphQLError('Unexpected error.', { originalError: error as Error });
}
