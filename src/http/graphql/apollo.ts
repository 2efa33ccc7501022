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

/** What the edge knows of a request besides its GraphQL. */
export interface EdgeContext {
  readonly operation: Context;
  readonly allOrNothing: boolean;
}

/** Runs an operation, whose document has this text. */
type Execute = (source: string, request: OperationRequest<Context>) => Promise<ExecutionResult>;

type Options = ConstructorParameters<typeof ApolloServer<EdgeContext>>[0];

/**
 * Apollo Server speaks HTTP for the gateway: content types, GET and POST, CSRF prevention, the shape of errors. It
 * parses; validation and execution are the gateway's own, because both depend on the caller's role.
 */
export function apolloServer(
  gateway: Gateway,
  log: ErrorLog & Options['logger'],
  execute: Execute,
): ApolloServer<EdgeContext> {
  return new ApolloServer<EdgeContext>({
    gateway: gatewayInterface(gateway, execute),
    // Known documents do not come here.
    documentStore: null,
    // Clients could fill a cache with documents of their own; trusted documents are what they may name.
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
      // It would load scripts from another host; the explorer is at /.
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      overHttp,
    ],
  });
}

/** What GraphQL over HTTP asks beyond what Apollo Server does. */
const overHttp: NonNullable<Options['plugins']>[number] = {
  async requestDidStart({ request }) {
    // An empty name is none. Apollo Server would find no operation by it, and let a mutation come by GET.
    if (request.operationName === '') delete request.operationName;
    return {
      /** An answer with data has status 200, whichever its errors have elsewhere. */
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
