/** Role of every serving connection. It owns nothing and sees what the policies show it. */
export const servingRole = 'rolegate_app';

/** Role of the connections on which pg-boss works: it reaches the schema of its jobs and nothing else. */
export const jobRole = 'rolegate_jobs';
