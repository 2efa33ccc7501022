import { type SQL, sql } from 'drizzle-orm';
import { type TestGateway, testGateway } from '../gateway.ts';
import { sessionOf } from '../signing-in.ts';

/** Role with Edit in every scope of the page. */
export const strongest = 'ADMINISTRATOR_WITH_BILLING';

// biome-ignore lint/suspicious/noExplicitAny: the shape depends on the document
type Data = any;
type Variables = Record<string, unknown>;

/** Mutations that change credentials, which no API key may use. */
export const bySession: ReadonlySet<string> = new Set([
  'changeEmail',
  'changePassword',
  'beginTotp',
  'confirmTotp',
  'removeTotp',
  'removePasskey',
  'generateRecoveryCodes',
]);

/** Gateway with all that the operations of the test need to create objects and values. */
export interface World extends TestGateway {
  /**
   * Sends an operation as the strongest role.
   * @throws Error unless it succeeds entirely
   */
  run(document: string, variables?: Variables): Promise<Data>;
  /** Returns rows of the demo organization. */
  rows<Row>(query: SQL): Promise<Row[]>;
  /** Returns the identifier of any row of a table of the demo organization. */
  anyId(table: string): Promise<string>;
  /** Returns a unique text such as `stem-17`. */
  unique(stem: string): string;
  /** Administrators of the roles whose access is conditional. */
  readonly runners: readonly string[];
}

export async function openWorld(): Promise<World> {
  return worldOf(await testGateway());
}

export function worldOf(gateway: TestGateway): World {
  const { demo } = gateway;
  let count = 0;

  /** Roles use their keys, and a session where a key is not permitted. */
  const query: World['query'] = async (caller, document, ...rest) => {
    const isRole = caller !== null && caller in gateway.keys;
    const asksForSession =
      document.startsWith('mutation') && document.match(/\w+/g)?.some((word) => bySession.has(word));
    const asker = isRole && asksForSession ? await sessionOf(gateway, caller as keyof World['keys']) : caller;
    return gateway.query(asker, document, ...rest);
  };

  async function run(document: string, variables?: Variables): Promise<Data> {
    const { body } = await query(strongest, document, variables);
    if (body.errors || !body.data) throw new Error(`${document}\n${JSON.stringify({ variables, ...body })}`);
    return body.data;
  }

  function rows<Row>(query: SQL): Promise<Row[]> {
    return gateway.database.read<Row>(demo.organizationId, query);
  }

  async function anyId(table: string): Promise<string> {
    const [row] = await rows<{ id: string }>(
      sql`select id from ${sql.identifier(table)} where organization_id = ${demo.organizationId} order by id limit 1`,
    );
    if (!row) throw new Error(`The demo data has no row in ${table}.`);
    return row.id;
  }

  const { COMMAND_RUNNER, COMMAND_RUNNER_WITH_BILLING } = demo.administrators;
  return {
    ...gateway,
    query,
    run,
    rows,
    anyId,
    unique: (stem) => `${stem}-${++count}`,
    runners: [COMMAND_RUNNER, COMMAND_RUNNER_WITH_BILLING],
  };
}
