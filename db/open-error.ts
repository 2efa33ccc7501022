/** Reports that the database cannot be opened. The message tells the operator the fault and its remedy. */
export class OpenError extends Error {
  override readonly name = 'OpenError';
}
