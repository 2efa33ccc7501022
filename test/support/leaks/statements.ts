import { withoutComparisons } from './rewriting.ts';

/** Observed statements of the product while its stores' fence was removed. */
export interface Statements {
  /** Number of statements, and of those with a voided comparison. */
  sent: number;
  rewritten: number;
  /** Texts with a voided comparison. */
  readonly voided: Set<string>;
  /** Texts with the caller's organization outside of a comparison, by position. */
  readonly others: Map<string, Set<string>>;
  /** Texts that name an organization's column, and in which nothing was voided. */
  readonly untouched: Set<string>;
}

interface Bound {
  session?: string | undefined;
  transaction?: string | undefined;
}

const binds = /set_config\('rolegate\.organization', \$1, (true|false)\)/;
const column = /organization_id/;

/** Tracks the organization of each connection, and voids comparisons of statements with it. */
export function statementRewriter() {
  const statements: Statements = {
    sent: 0,
    rewritten: 0,
    voided: new Set(),
    others: new Map(),
    untouched: new Set(),
  };
  const connections = new WeakMap<object, Bound>();
  const known = new Map<string, string>();

  /** `isOpen` is true while the stores' fence is removed. The binding is tracked in any case. */
  function rewrite(connection: object, text: string, values: readonly unknown[], isOpen: boolean): string {
    const bound = boundOf(connection, text, values);
    if (!isOpen || !bound || binds.test(text)) return text;
    const named = values.flatMap((value, index) => (value === bound ? [index + 1] : []));
    for (const value of values) {
      if (value !== bound && JSON.stringify(value)?.includes(bound)) note('inside of a value', text);
    }
    if (text.includes(bound)) note('in the text', text);
    statements.sent += 1;
    const key = `${named} ${text}`;
    const result = known.get(key) ?? voided(text, named);
    known.set(key, result);
    if (result !== text) statements.rewritten += 1;
    return result;
  }

  function voided(text: string, named: readonly number[]): string {
    const result = withoutComparisons(text, new Set(named));
    for (const place of result.others) note(place, text);
    if (result.count > 0) statements.voided.add(text);
    else if (column.test(text)) statements.untouched.add(text);
    return result.text;
  }

  function note(place: string, text: string): void {
    const texts = statements.others.get(place) ?? new Set();
    statements.others.set(place, texts.add(text));
  }

  function boundOf(connection: object, text: string, values: readonly unknown[]): string | undefined {
    const bound = connections.get(connection) ?? {};
    connections.set(connection, bound);
    const kind = binds.exec(text)?.[1];
    if (kind === 'true') bound.transaction = String(values[0]);
    else if (kind === 'false') bound.session = String(values[0]);
    else if (/^(begin|commit|rollback)$/i.test(text)) bound.transaction = undefined;
    return bound.transaction ?? bound.session;
  }

  return { rewrite, statements };
}
