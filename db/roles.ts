/** Role of every serving connection. It owns nothing and sees only rows that the policies show. */
export const servingRole = 'rolegate_app';

/** Role of pg-boss's connections. It has access only to the schema of the jobs. */
export const jobRole = 'rolegate_jobs';
