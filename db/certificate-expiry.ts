/** So many days before a certificate expires it is told, and at last, with 0, that it has. */
export const expirySteps = [30, 7, 1, 0] as const;
