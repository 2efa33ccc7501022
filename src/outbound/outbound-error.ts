/** Reasons for a missing answer, with the message for readers of the directory. */
const reasons = {
  ADDRESS_REFUSED: 'The host is not on the public Internet.',
  UNREACHABLE: 'The host cannot be reached.',
  UNTRUSTED: 'The certificate of the host is not trusted.',
  TIMEOUT: 'The host did not answer in time.',
  REDIRECTED: 'The host redirects, which is not followed.',
  TOO_LARGE: 'The answer is too large.',
  NOT_JSON: 'The answer is not the expected JSON.',
  STATUS: 'The host refused the request.',
  CREDENTIAL: 'The host refused the credential.',
} as const;

export type OutboundReason = keyof typeof reasons;

/**
 * Error of a request. Its message never has sent or received content, nor the address: readers see it, and it is
 * logged.
 */
export class OutboundError extends Error {
  override readonly name = 'OutboundError';
  readonly reason: OutboundReason;
  /** Status of the answer, or null without an answer. */
  readonly status: number | null;
  /** Delay that the host asked for in seconds (RFC 9110, section 10.2.3), or null. */
  readonly retryAfterSeconds: number | null;

  constructor(reason: OutboundReason, status: number | null = null, retryAfterSeconds: number | null = null) {
    super(status === null ? reasons[reason] : `${reasons[reason]} Its status is ${status}.`);
    this.reason = reason;
    this.status = status;
    this.retryAfterSeconds = retryAfterSeconds;
  }

  /** Converts an error of a connection. */
  static from(error: unknown): OutboundError {
    if (error instanceof OutboundError) return error;
    const code = String((error as { code?: unknown })?.code ?? '');
    return new OutboundError(/CERT|SIGNED|SSL|TLS|ERR_TLS/.test(code) ? 'UNTRUSTED' : 'UNREACHABLE');
  }
}
