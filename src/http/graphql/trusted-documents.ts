import type { FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import { noDocuments, type TrustedDocuments, withDocument } from '../../gateway/trusted.ts';
import { replyWithError } from '../error-replies.ts';

type Parameters = Readonly<Record<string, unknown>>;

/** Replaces the names of trusted documents by their texts before the request is processed further. */
export function documentNaming(trusted: TrustedDocuments) {
  return async (request: FastifyRequest, reply: FastifyReply): Promise<unknown> => {
    const isGet = request.method === 'GET';
    const given = isGet ? withParsed(request.query as Parameters) : request.body;
    // Apollo Server refuses bodies other than one operation.
    if (typeof given !== 'object' || given === null || Array.isArray(given)) return undefined;
    const found = withDocument(given as Parameters, trusted);
    if (found instanceof GraphQLError) return replyWithError(found, reply);
    if (isGet) request.raw.url = `${request.url.split('?')[0]}?${new URLSearchParams(withTexts(found))}`;
    else request.body = found;
    return undefined;
  };
}

/** Refuses names of documents where no trusted documents are configured. */
export async function withoutDocuments(request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
  const given = request.method === 'GET' ? request.query : request.body;
  const refused = typeof given === 'object' && given !== null ? noDocuments(given as Parameters) : null;
  return refused ? replyWithError(refused, reply) : undefined;
}

/** Returns the extensions of a request; a GET carries them as JSON. */
function withParsed({ extensions, ...rest }: Parameters): Parameters {
  if (typeof extensions !== 'string') return rest;
  try {
    return { ...rest, extensions: JSON.parse(extensions) };
  } catch {
    return rest;
  }
}

function withTexts(parameters: Parameters): Record<string, string> {
  const given = Object.entries(parameters).filter(([, value]) => value !== undefined);
  return Object.fromEntries(
    given.map(([name, value]) => [name, typeof value === 'string' ? value : JSON.stringify(value)]),
  );
}
