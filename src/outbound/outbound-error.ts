/** Why there is no answer, with what may be said of it to whoever reads the directory. */
const reasons = {
  ADDRESS_REFUSED: 'The host is not one of the public Internet.',
  UNREACHABLE: 'The host cannot be reached.',
  UNTRUSTED: 'The certificate of the host is not trusted.',
  TIMEOUT: 'The host did not answer in time.',
  REDIRECTED: 'The host sends elsewhere, which is not followed.',
  TOO_LARGE: 'The answer is too large.',
  NOT_JSON: 'The answer is not the JSON that was expected.',
  STATUS: 'The host refused the request.',
  CREDENTIAL: 'The host refused the credential.',
} as const;

export type OutboundReason = keyof typeof reasons;

/** Never carries what was sent or received, nor the address: it is shown to readers and logged. */
export class OutboundError extends Error {
  override readonly name = 'OutboundError';
  readonly reason: OutboundReason;
  /** Of the answer; null where there is none. */
  readonly status: number | null;

  constructor(reason: OutboundReason, status: number | null = null) {
    super(status === null ? reasons[reason] : `${reasons[reason]} Its status is ${status}.`);
    this.reason = reason;
    this.status = status;
  }

  /** What an error of a connection means. */
  static from(error: unknown): OutboundError {
    if (error instanceof OutboundError) return error;
    const code = String((error as { code?: unknown })?.code ?? '');
    return new OutboundError(/CERT|SIGNED|SSL|TLS|ERR_TLS/.test(code) ? 'UNTRUSTED' : 'UNREACHABLE');
  }
}
