import { type Statements, statementRewriter } from './leaks/statements.ts';

/** The two fences around an organization's rows: what the stores ask for, and row-level security. */
export type Fence = 'STORES' | 'POLICIES';

/** A test's hold on the statements of its database. */
export interface Rewriting {
  /** For test/support/database.ts: how a script is run as the owner of the tables. */
  connect(asOwner: (script: string) => Promise<void>): void;
  /** For test/support/database.ts: every statement of the serving connections passes here. */
  rewrite(connection: object, text: string, values: readonly unknown[]): string;
}

/** A test's hold on the fences of its database, which stand until one is taken away. */
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

/** As the tables' owner: whether any policy holds. */
const rowSecurity = (force: string, enable: string) => `
do $$ declare found record; begin
  for found in select c.oid::regclass as name from pg_class c
    where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')
  loop
    execute format('alter table %s ${force} row level security; alter table %s ${enable} row level security',
      found.name, found.name);
  end loop;
end $$;`;
