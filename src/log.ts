import { type DestinationStream, type Logger, pino } from 'pino';

/** Structured logs, to standard output unless said. Credentials never reach them, whichever object they come in. */
export function createLog(level: string, destination?: DestinationStream): Logger {
  const credentials = ['x-api-key', 'authorization', 'cookie', 'set-cookie'];
  const options = {
    level,
    redact: credentials.flatMap((name) => [`req.headers["${name}"]`, `headers["${name}"]`]),
    serializers: {
      // The URL of a GET carries variables, which may be secrets: only its path is logged.
      req: (request: RequestLine) => ({
        id: request.id,
        method: request.method,
        path: request.url?.split('?')[0],
      }),
    },
  };
  return destination ? pino(options, destination) : pino(options);
}

interface RequestLine {
  readonly id: string;
  readonly method: string;
  readonly url?: string;
}
