import { getNamedType, isInputObjectType } from 'graphql';
import { normalPassword } from '../../db/passwords.ts';
import type { Values } from '../core/change.ts';
import type { Input, Secrecy } from './secrecy.ts';

const longestText = 500;
const longestList = 100;
/** A shorter secret is left out where it is all of a text, and may be a part of another one by chance. */
const shortestPart = 4;

/** The arguments of a mutation, as they came. */
export interface Given {
  readonly values: Values;
  readonly inputs: readonly Input[];
  readonly secrecy: Secrecy;
}

/**
 * The arguments as they are recorded: without what is marked as a secret, without what the mutation sealed although nobody
 * had marked it, and without the bulk of long texts and lists.
 * @param sealed what the mutation encrypted, digested or decrypted
 */
export function recordedArguments({ values, inputs, secrecy }: Given, sealed: ReadonlySet<string>): Values {
  let marked: readonly string[] | undefined;
  const isMarked = (secret: string) => {
    marked ??= textsOf({ values, inputs, secrecy });
    return marked.some((text) => holds(text, secret));
  };
  return kept(values, inputs);

  function kept(of: Values, fields: readonly Input[]): Values {
    const open = fields.filter((input) => Object.hasOwn(of, input.name) && !secrecy.get(input)?.(of));
    return Object.fromEntries(open.flatMap((input) => entry(input.name, of[input.name], input)));
  }

  function entry(name: string, value: unknown, input: Input): [string, unknown][] {
    return shown(value, input).map((recorded) => [name, recorded]);
  }

  /** The value in a list, or an empty list where it is left out. */
  function shown(value: unknown, input: Input): unknown[] {
    if (Array.isArray(value)) return [value.slice(0, longestList).flatMap((item) => shown(item, input))];
    if (typeof value === 'string' || typeof value === 'number') {
      // Of a secret that is marked nothing may be told, such as that another text is the same.
      if (isSealed(String(value), sealed, isMarked)) return [];
      return [typeof value === 'string' ? cut(value) : value];
    }
    if (typeof value !== 'object' || value === null) return [value];
    const type = getNamedType(input.type);
    if (isInputObjectType(type)) return [kept(value as Values, Object.values(type.getFields()))];
    return [Object.fromEntries(Object.entries(value).flatMap(([name, inner]) => entry(name, inner, input)))];
  }
}

/** Returns the changes of a job or a device without the texts that it sealed or opened. */
export function withoutSealed(changes: Values, sealed: ReadonlySet<string>): Values {
  if (sealed.size === 0) return changes;
  const isOpen = (value: unknown) => typeof value !== 'string' || !isSealed(value, sealed, () => false);
  return JSON.parse(JSON.stringify(changes, (_name, value) => (isOpen(value) ? value : undefined)));
}

function isSealed(text: string, sealed: ReadonlySet<string>, isMarked: (secret: string) => boolean): boolean {
  if (sealed.size === 0) return false;
  const plain = normal(text);
  for (const secret of sealed) if (holds(plain, secret) && !isMarked(secret)) return true;
  return false;
}

function holds(text: string, secret: string): boolean {
  const sought = normal(secret);
  return text === sought || (sought.length >= shortestPart && text.includes(sought));
}

/** Stores trim what they are given, and passwords have one spelling. */
function normal(text: string): string {
  return normalPassword(text).trim();
}

function cut(text: string): string {
  return text.length > longestText ? `${text.slice(0, longestText)}…` : text;
}

/** The texts at the places that are marked. */
function textsOf({ values, inputs, secrecy }: Given): string[] {
  return inputs.flatMap((input) => {
    const value = values[input.name];
    if (value === null || value === undefined) return [];
    const items = Array.isArray(value) ? value : [value];
    if (secrecy.get(input)?.(values)) return items.map((item) => normal(String(item)));
    const type = getNamedType(input.type);
    if (!isInputObjectType(type)) return [];
    const fields = Object.values(type.getFields());
    return items.flatMap((item) => textsOf({ values: item ?? {}, inputs: fields, secrecy }));
  });
}
