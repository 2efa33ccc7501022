import { type DestinationStream, type LogFn, type Logger, pino } from 'pino';

/** Structured logs, to standard output unless said. Credentials never reach them, whichever object they come in. */
export function createLog(level: string, destination?: DestinationStream): Logger {
  const credentials = ['x-api-key', 'authorization', 'cookie', 'set-cookie'];
  const options = {
    level,
    hooks: { logMethod: unlessItFails },
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

/** An object that cannot be read, as by a getter that throws, is left out of its line. */
function unlessItFails(this: Logger, args: Parameters<LogFn>, method: LogFn): void {
  try {
    method.apply(this, args);
  } catch {
    const message = args.find((each) => typeof each === 'string');
    try {
      method.apply(this, [`${message ?? ''} (its details cannot be written)`]);
    } catch {
      // Nothing takes the line.
    }
  }
}
