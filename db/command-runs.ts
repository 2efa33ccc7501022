/**
 * Expression of a run's state. A run whose time is over reads as expired at once; a job updates its row later. Where devices
 * have begun, the last ones get the full time limit of the command.
 */
export const runExpired = `(command_runs.state in ('QUEUED', 'RUNNING') and command_runs.expires_at <= now()
  and (command_runs.state = 'QUEUED'
    or command_runs.expires_at + make_interval(secs => command_runs.timeout_seconds) <= now()))`;
