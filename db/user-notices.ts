// Conditions of the mails that the clock causes. A user is `u`, the password policy of the organization `p`, and its MFA
// policy `m`; an organization without a policy has the defaults.

/** Days before expiry on which users are warned, and 0 for the expiry itself. */
const steps = "unnest(coalesce(p.expiry_warning_days, '{14,7,1}') || 0) as step(days)";
const moment = 'u.password_expires_at - make_interval(days => step.days)';

/** A step that was missed for longer, because no server ran, is not announced any more. */
const announced = "interval '7 days'";

/** Last step before the expiry that has come, in days, and that the user has not been told of; null if there is none. */
export const expiryStep = `(select min(step.days) from ${steps} where ${moment} <= now()
  and ${moment} > greatest(u.password_set_at, u.password_noticed_at, now() - ${announced}))`;

/** Condition for users whose password expires or has expired, and who have not been told of it yet. */
export const expiryNoticeDue = `u.state = 'ACTIVATED'
  and u.password_expires_at between now() - ${announced} and now() + interval '90 days' and ${expiryStep} is not null`;

/** Condition for users who need a second factor, have none, and have not been asked for it. */
export const mfaNoticeDue = `u.state = 'ACTIVATED' and u.mfa_noticed_at is null
  and (u.mfa_required or m.requirement = 'REQUIRED')
  and not (u.mfa_excluded and coalesce(u.mfa_excluded_until > now(), true))
  and 'ENROLLED' not in (u.totp, u.push, u.web_authn, u.device_bound)`;
