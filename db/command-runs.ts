/**
 * Time alone ends the wait of a run: it is read as expired from that moment on, and a job says so in its row. Where some
 * devices have begun, those that began last may take as long as the command may.
 */
export const runExpired = `(command_runs.state in ('QUEUED', 'RUNNING') and command_runs.expires_at <= now()
  and (command_runs.state = 'QUEUED'
    or command_runs.expires_at + make_interval(secs => command_runs.timeout_seconds) <= now()))`;
