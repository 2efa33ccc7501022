import { badInput } from '../../errors.ts';
import type { CommandShell, CommandType } from '../../generated/graphql.ts';
import type { CommandRow } from './entity.ts';
import type { CommandAttributes, CommandChanges, NewCommand } from './input.ts';

type Optional = Pick<
  CommandRow,
  | 'description'
  | 'runAsUser'
  | 'sudo'
  | 'timeoutSeconds'
  | 'timeToLiveSeconds'
  | 'files'
  | 'template'
  | 'templatingRequired'
  | 'aiGenerated'
>;
type StoredFile = CommandRow['files'][number];
type Definition = Optional & Pick<CommandRow, 'name' | 'type' | 'script' | 'shell'>;

/** Default attributes of a command. */
const defaults: Optional = {
  description: null,
  runAsUser: null,
  sudo: false,
  timeoutSeconds: 120,
  timeToLiveSeconds: 864_000,
  files: [],
  template: null,
  templatingRequired: false,
  aiGenerated: false,
};

/** Shells of each type, its default one first. */
const shells: Readonly<Record<CommandType, readonly CommandShell[]>> = {
  LINUX: ['BASH', 'SH', 'ZSH'],
  MAC: ['BASH', 'SH', 'ZSH'],
  WINDOWS: ['POWERSHELL', 'CMD'],
};

/**
 * Returns the definition of a new command.
 * @throws BAD_USER_INPUT naming the field that does not fit the command's type
 */
export function newDefinition(input: NewCommand): Definition {
  const { name, type, script } = input;
  return checked({ ...optional(defaults, input), name, type, script, shell: shellOf(type, input, null) });
}

/** Returns a definition with changes. @throws BAD_USER_INPUT naming the field that does not fit the command's type */
export function changedDefinition(current: Definition, changes: CommandChanges): Definition {
  const type = changes.type ?? current.type;
  return checked({
    ...optional(current, changes),
    name: changes.name ?? current.name,
    type,
    script: changes.script ?? current.script,
    shell: shellOf(type, changes, current.shell),
  });
}

/** Applies input to attributes. An absent field stays; null sets the default again. */
function optional(current: Optional, input: CommandAttributes): Optional {
  const values: Record<string, unknown> = {};
  for (const name of Object.keys(defaults) as (keyof Optional)[]) {
    const given = input[name];
    values[name] = given === undefined ? current[name] : (given ?? defaults[name]);
  }
  const optional = values as Optional;
  return { ...optional, files: optional.files.map((file) => withContent(file, current.files)) };
}

/** Returns a file with the content that was uploaded for its target path. */
function withContent(file: StoredFile, present: readonly StoredFile[]): StoredFile {
  const { content } = present.find(({ targetPath }) => targetPath === file.targetPath) ?? {};
  return { name: file.name, targetPath: file.targetPath, ...(content && { content }) };
}

/** Returns the requested shell, or the present one if it goes with the type, or the type's default. */
function shellOf(
  type: CommandType,
  { shell }: CommandAttributes,
  current: CommandShell | null,
): CommandShell {
  const [first = 'BASH'] = shells[type];
  if (shell != null) return shell;
  return shell === undefined && current && shells[type].includes(current) ? current : first;
}

function checked(definition: Definition): Definition {
  const { type, shell, runAsUser, sudo } = definition;
  if (!shells[type].includes(shell)) {
    throw badInput('input.shell', `The shells of ${type} commands are ${shells[type].join(', ')}.`);
  }
  if (type === 'WINDOWS' && runAsUser !== null) {
    throw badInput('input.runAsUser', 'WINDOWS commands run as the account of the agent.');
  }
  if (type === 'WINDOWS' && sudo) throw badInput('input.sudo', 'WINDOWS commands have no sudo.');
  return definition;
}
