/** Statements of one generation at most. Which columns a client selects decides the text, so clients could make many. */
const most = 1_000;

export interface StatementNames<Client> {
  /** The name under which this connection prepares the statement, once, and finds it again. */
  nameFor(client: Client, text: string): string;
  /** True for a connection that holds statements of a former generation: closing it is what frees them. */
  outdated(client: Client): boolean;
}

/** Names for prepared statements. When there are too many, all are forgotten and the connections replaced one by one. */
export function createStatementNames<Client extends object>(): StatementNames<Client> {
  const names = new Map<string, string>();
  const generations = new WeakMap<Client, number>();
  let generation = 0;

  function nameFor(client: Client, text: string): string {
    if (!generations.has(client)) generations.set(client, generation);
    const known = names.get(text);
    if (known) return known;
    if (names.size === most) {
      names.clear();
      generation += 1;
    }
    const name = `r${generation}_${names.size}`;
    names.set(text, name);
    return name;
  }

  return { nameFor, outdated: (client) => (generations.get(client) ?? generation) !== generation };
}
