/** Statements of one generation at most, and their characters: what a client selects decides the text, so clients could make many. */
const most = 1_000;
const mostCharacters = 4_000_000;
/** A longer text comes from a filter of many values, of which the next one will have another number. */
const longest = 40_000;

/** A statement as a connection gets it: without a name it is planned for this time alone. */
interface Named {
  readonly name?: string;
  /** The same string each time, for every connection keeps it. */
  readonly text: string;
}

export interface StatementNames<Client> {
  /** The name under which this connection prepares the statement, once, and finds it again. */
  nameFor(client: Client, text: string): Named;
  /** True for a connection that holds statements of a former generation: closing it is what frees them. */
  outdated(client: Client): boolean;
}

/** Names for prepared statements. When there are too many, all are forgotten and the connections replaced one by one. */
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
    if (names.size === most || characters + text.length > mostCharacters) {
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
