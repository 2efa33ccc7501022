import { parseArgs } from 'node:util';

export const usage = `Usage: rolegate [command] [options]

  (none)               serves; --demo creates the demo organization also in the database of DATABASE_URL
  create-organization  creates an organization and its first administrator, and prints once the identifier, the
                       administrator's API key and a link that sets their password
                       --name TEXT --email ADDRESS
                       --allow-duplicate-name: even if another organization has the name
  audit verify         checks the organization's trail; exits with 1 if an event was removed, changed or moved
                       --organization ID
  help, --help, -h     prints this
  version, --version, -v
                       prints the version

Exits with 2 if the command or an option is wrong. docs/configuration.md lists the environment variables.`;

/** Reports an unknown command or an invalid option. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

const text = { type: 'string' } as const;
const flag = { type: 'boolean' } as const;
const known = {
  demo: flag,
  help: { ...flag, short: 'h' },
  version: { ...flag, short: 'v' },
  name: text,
  email: text,
  organization: text,
  'allow-duplicate-name': flag,
} as const;

/** Options of each command. */
const commands = {
  serve: ['demo'],
  'create-organization': ['name', 'email', 'allow-duplicate-name'],
  'audit verify': ['organization'],
  help: [],
  version: [],
} as const;

type Command = keyof typeof commands;
type Options = ReturnType<typeof parsed>['values'];

/** @throws UsageError for an unknown command and for an option that the command does not have */
export function readArguments(args: readonly string[]): {
  readonly command: Command;
  readonly options: Options;
} {
  const { positionals, values } = parsed(args);
  const requested = positionals.join(' ') || 'serve';
  if (values.help) return { command: 'help', options: values };
  if (values.version) return { command: 'version', options: values };
  if (!Object.hasOwn(commands, requested)) throw new UsageError(`There is no command “${requested}”.`);
  const command = requested as Command;
  const taken: readonly string[] = commands[command];
  const other = Object.keys(values).find((name) => !taken.includes(name));
  if (other) throw new UsageError(`${command} has no option --${other}.`);
  return { command, options: values };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: known, allowPositionals: true });
  } catch (error) {
    // The first sentence of Node's message names the option.
    throw new UsageError((error as Error).message.split('. ')[0]);
  }
}
