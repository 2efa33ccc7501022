import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { ExecutionResult } from 'graphql';
import type { Gateway } from '../../api/gateway.ts';
import type { Context } from '../../core/context.ts';
import type { OperationRequest } from '../../gateway/execute.ts';
import { type ErrorLog, formatError } from './format-error.ts';

/** Context of a request outside its GraphQL operation. */
export interface EdgeContext {
  readonly operation: Context;
  readonly allOrNothing: boolean;
}

/** Runs an operation of the document with the given text. */
type Execute = (source: string, request: OperationRequest<Context>) => Promise<ExecutionResult>;

type Options = ConstructorParameters<typeof ApolloServer<EdgeContext>>[0];

/**
 * Creates the Apollo Server that handles HTTP for the gateway: content types, GET and POST, CSRF prevention and the shape of
 * errors. It also parses. The gateway validates and executes, because both depend on the caller's role.
 */
export function apolloServer(
  gateway: Gateway,
  log: ErrorLog & Options['logger'],
  execute: Execute,
): ApolloServer<EdgeContext> {
  return new ApolloServer<EdgeContext>({
    gateway: gatewayInterface(gateway, execute),
    // Known documents do not reach Apollo Server.
    documentStore: null,
    // Clients could fill a cache with their own documents; only trusted documents have names.
    persistedQueries: false,
    logger: log,
    nodeEnv: 'production',
    dangerouslyDisableValidation: true,
    parseOptions: { maxLexicalTokens: gateway.limits.tokens, maxComments: gateway.limits.tokens },
    csrfPrevention: {
      requestHeaders: [
        'apollo-require-preflight',
        'x-apollo-operation-name',
        'x-api-key',
        'authorization',
        'x-rolegate-csrf',
      ],
    },
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    formatError: (formatted, error) => formatError(formatted, error, log),
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      // The landing page would load scripts from another host. The explorer is at /.
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      overHttp,
    ],
  });
}

/** Completes Apollo Server's implementation of GraphQL over HTTP. */
const overHttp: NonNullable<Options['plugins']>[number] = {
  async requestDidStart({ request }) {
    // An empty name counts as absent. Apollo Server would find no operation for it and would allow a mutation by GET.
    if (request.operationName === '') delete request.operationName;
    return {
      /** Answers with data have status 200, even with errors. */
      async willSendResponse({ response: { body, http } }) {
        if (body.kind === 'single' && body.singleResult.data !== undefined) http.status = undefined;
      },
    };
  },
};

function gatewayInterface(gateway: Gateway, execute: Execute): NonNullable<Options['gateway']> {
  return {
    async load() {
      return {
        executor: ({ document, source, request, context }) => {
          const { operation, allOrNothing } = context as EdgeContext;
          const { operationName, variables } = request;
          return execute(source, { document, operationName, variables, context: operation, allOrNothing });
        },
      };
    },
    onSchemaLoadOrUpdate(callback) {
      callback({ apiSchema: gateway.schema, coreSupergraphSdl: '' });
      return () => {};
    },
    async stop() {},
  };
}
