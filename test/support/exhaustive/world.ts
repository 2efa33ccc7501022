import { type SQL, sql } from 'drizzle-orm';
import { type TestGateway, testGateway } from '../gateway.ts';
import { sessionOf } from '../signing-in.ts';

/** Holds Edit in every scope of the page. */
export const strongest = 'ADMINISTRATOR_WITH_BILLING';

// biome-ignore lint/suspicious/noExplicitAny: the shape depends on the document
type Data = any;
type Variables = Record<string, unknown>;

/** Mutations that change what somebody signs in with, which no API key may. */
export const bySession: ReadonlySet<string> = new Set([
  'changeEmail',
  'changePassword',
  'beginTotp',
  'confirmTotp',
  'removeTotp',
  'removePasskey',
  'generateRecoveryCodes',
]);

/** The gateway with what the operations of the test need to make objects and values. */
export interface World extends TestGateway {
  /** Sends an operation as the strongest role. @throws Error unless it succeeds whole. */
  run(document: string, variables?: Variables): Promise<Data>;
  /** Rows of the demo organization. */
  rows<Row>(query: SQL): Promise<Row[]>;
  /** The identifier of any row of a table of the demo organization. */
  anyId(table: string): Promise<string>;
  /** A text that was not there before: `stem-17`. */
  unique(stem: string): string;
  /** The administrators of the roles whose access is conditional. */
  readonly runners: readonly string[];
}

export async function openWorld(): Promise<World> {
  return worldOf(await testGateway());
}

export function worldOf(gateway: TestGateway): World {
  const { demo } = gateway;
  let count = 0;

  /** Roles ask with their keys, and with a session of their own where a key may not. */
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
