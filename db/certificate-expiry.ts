/** Numbers of days before the expiry of a certificate at which a notification is sent; 0 for the expiry itself. */
export const expirySteps = [30, 7, 1, 0] as const;
