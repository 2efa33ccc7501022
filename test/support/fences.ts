import { type Statements, statementRewriter } from './leaks/statements.ts';

/** Fences around an organization's rows: the conditions of the stores, and row-level security. */
export type Fence = 'STORES' | 'POLICIES';

/** Control of a test over the statements of its database. */
export interface Rewriting {
  /** Receives, for test/support/database.ts, the function that runs a script as the owner of the tables. */
  connect(asOwner: (script: string) => Promise<void>): void;
  /** Rewrites, for test/support/database.ts, every statement of the serving connections. */
  rewrite(connection: object, text: string, values: readonly unknown[]): string;
}

/** Control of a test over the fences of its database. Both stand until one is removed. */
export interface Fences extends Rewriting {
  readonly statements: Statements;
  takeAway(fence: Fence): Promise<void>;
  putBack(fence: Fence): Promise<void>;
  /** Runs a script as the owner of the tables. */
  asOwner(script: string): Promise<void>;
}

export function createFences(): Fences {
  const { rewrite, statements } = statementRewriter();
  let isOpen = false;
  let run: (script: string) => Promise<void> = () => Promise.reject(new Error('There is no database yet.'));
  return {
    statements,
    async takeAway(fence) {
      if (fence === 'STORES') isOpen = true;
      else await run(rowSecurity('no force', 'disable'));
    },
    async putBack(fence) {
      if (fence === 'STORES') isOpen = false;
      else await run(rowSecurity('force', 'enable'));
    },
    asOwner: (script) => run(script),
    connect(asOwner) {
      run = asOwner;
    },
    rewrite: (connection, text, values) => rewrite(connection, text, values, isOpen),
  };
}

/** Enables or disables all policies as the owner of the tables. */
const rowSecurity = (force: string, enable: string) => `
do $$ declare found record; begin
  for found in select c.oid::regclass as name from pg_class c
    where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')
  loop
    execute format('alter table %s ${force} row level security; alter table %s ${enable} row level security',
      found.name, found.name);
  end loop;
end $$;`;
