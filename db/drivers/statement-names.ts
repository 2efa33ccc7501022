/**
 * Maximum number of statements of one generation, and of their characters. Clients determine the texts by their selections
 * and could create many.
 */
const most = 1_000;
const maxCharacters = 4_000_000;
/**
 * Maximum length of a named statement. A longer text comes from a filter of many values, and the next one has another number
 * of them.
 */
const longest = 40_000;

/** Statement for a connection; without a name it is planned only for this run. */
interface Named {
  readonly name?: string;
  /** Text of the statement: the same string each time, because every connection keeps it. */
  readonly text: string;
}

export interface StatementNames<Client> {
  /** Returns the name under which this connection prepares the statement once and finds it again. */
  nameFor(client: Client, text: string): Named;
  /** True for a connection with statements of a former generation, which closing it frees. */
  outdated(client: Client): boolean;
}

/** Names of prepared statements. When there are too many, all are discarded and the connections replaced one by one. */
export function createStatementNames<Client extends object>(): StatementNames<Client> {
  const names = new Map<string, Named>();
  const generations = new WeakMap<Client, number>();
  let generation = 0;
  let characters = 0;

  function nameFor(client: Client, text: string): Named {
    if (text.length > longest) return { text };
    if (!generations.has(client)) generations.set(client, generation);
    const known = names.get(text);
    if (known) return known;
    if (names.size === most || characters + text.length > maxCharacters) {
      names.clear();
      characters = 0;
      generation += 1;
    }
    const named = { name: `r${generation}_${names.size}`, text };
    names.set(text, named);
    characters += text.length;
    return named;
  }

  return { nameFor, outdated: (client) => (generations.get(client) ?? generation) !== generation };
}
