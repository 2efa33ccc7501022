import { type DestinationStream, type LogFn, type Logger, pino } from 'pino';

/** Creates a structured log, to standard output by default. Credentials are redacted from all objects. */
export function createLog(level: string, destination?: DestinationStream): Logger {
  const credentials = ['x-api-key', 'authorization', 'cookie', 'set-cookie'];
  const options = {
    level,
    hooks: { logMethod: logReadable },
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

/** Logs a line without its object where the object cannot be read, for example because a getter throws. */
function logReadable(this: Logger, args: Parameters<LogFn>, method: LogFn): void {
  try {
    method.apply(this, args);
  } catch {
    const message = args.find((each) => typeof each === 'string');
    try {
      method.apply(this, [`${message ?? ''} (its details cannot be written)`]);
    } catch {
      // The log cannot be written at all.
    }
  }
}
