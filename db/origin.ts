/** Who asked for something, and through which request, as events and the rows of jobs keep it. */
export interface Origin {
  readonly initiatorId: string;
  readonly initiatorEmail: string;
  /** Of a provider's administrator; absent for the organization's own. */
  readonly initiatorOrganization?: { readonly id: string; readonly name: string };
  readonly credential: string;
  readonly clientIp: string | null;
  readonly requestId: string;
}
