import { defineConfig } from 'drizzle-kit';

/** Only for `npm run db:generate`, which needs no database. */
export default defineConfig({
  dialect: 'postgresql',
  schema: './db/tables/*.ts',
  out: './db/migrations',
});
