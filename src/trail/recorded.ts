import { getNamedType, isInputObjectType } from 'graphql';
import { normalPassword } from '../../db/passwords.ts';
import type { Values } from '../core/change.ts';
import type { Input, Secrecy } from './secrecy.ts';

const maxTextLength = 500;
const maxListLength = 100;
/**
 * Minimum length of a secret to search for within longer texts. A shorter one could be part of a text by chance, and is
 * removed only if it is the whole text.
 */
const shortestPart = 4;

/** Arguments of a mutation as the client sent them. */
export interface Given {
  readonly values: Values;
  readonly inputs: readonly Input[];
  readonly secrecy: Secrecy;
}

/**
 * Returns the arguments to record: without marked secrets, without unmarked values that the mutation encrypted, and
 * with long texts and lists shortened.
 * @param sealed values that the mutation encrypted, digested or decrypted
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

  /** Returns a list with the value, or an empty list if the value is left out. */
  function shown(value: unknown, input: Input): unknown[] {
    if (Array.isArray(value)) return [value.slice(0, maxListLength).flatMap((item) => shown(item, input))];
    if (typeof value === 'string' || typeof value === 'number') {
      // The record must reveal nothing about a marked secret, such as that another text equals it.
      if (isSealed(String(value), sealed, isMarked)) return [];
      return [typeof value === 'string' ? cut(value) : value];
    }
    if (typeof value !== 'object' || value === null) return [value];
    const type = getNamedType(input.type);
    if (isInputObjectType(type)) return [kept(value as Values, Object.values(type.getFields()))];
    return [Object.fromEntries(Object.entries(value).flatMap(([name, inner]) => entry(name, inner, input)))];
  }
}

/** Returns the changes of a job or a device without the texts that it encrypted or decrypted. */
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

/** Normalizes a text as stores do: they trim texts, and passwords have one Unicode form. */
function normal(text: string): string {
  return normalPassword(text).trim();
}

function cut(text: string): string {
  return text.length > maxTextLength ? `${text.slice(0, maxTextLength)}…` : text;
}

/** Returns the texts of the marked inputs. */
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
