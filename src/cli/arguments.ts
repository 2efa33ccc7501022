import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { packageRoot } from '../../db/package-root.ts';

export const usage = `Usage: rolegate [command] [options]

  (none)               serves; --demo asks for the demo organization in the database of DATABASE_URL, too
  create-organization  makes an organization and its first administrator, and prints its identifier, their API key
                       and a link that sets their password, once
                       --name TEXT --email ADDRESS
                       --allow-duplicate-name: even where another organization has the name
  audit verify         finds an event of the organization's trail that was removed, changed or moved; exits with 1 then
                       --organization ID
  help, --help, -h     prints this
  version, --version, -v
                       prints the version

Exits with 2 where the command or an option is wrong. docs/configuration.md has the environment variables.`;

/** The command line asks for something that there is not. */
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

/** The options of each command. */
const commands = {
  serve: ['demo'],
  'create-organization': ['name', 'email', 'allow-duplicate-name'],
  'audit verify': ['organization'],
  help: [],
  version: [],
} as const;

type Command = keyof typeof commands;
type Options = ReturnType<typeof parsed>['values'];

/** @throws UsageError for an unknown command, and for an option that it does not take */
export function readArguments(args: readonly string[]): {
  readonly command: Command;
  readonly options: Options;
} {
  const { positionals, values } = parsed(args);
  const asked = positionals.join(' ') || 'serve';
  if (values.help) return { command: 'help', options: values };
  if (values.version) return { command: 'version', options: values };
  if (!Object.hasOwn(commands, asked)) throw new UsageError(`There is no command “${asked}”.`);
  const command = asked as Command;
  const taken: readonly string[] = commands[command];
  const other = Object.keys(values).find((name) => !taken.includes(name));
  if (other) throw new UsageError(`${command} has no option --${other}.`);
  return { command, options: values };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: known, allowPositionals: true });
  } catch (error) {
    // Node's own words name the option.
    throw new UsageError((error as Error).message.split('. ')[0]);
  }
}

export function packageVersion(): string {
  return JSON.parse(readFileSync(join(packageRoot, 'package.json'), 'utf8')).version;
}
