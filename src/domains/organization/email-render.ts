import { Liquid } from 'liquidjs';
import { badInput } from '../../errors.ts';
import type { EmailPreview, EmailTexts } from '../../generated/graphql.ts';
import { layout } from './email-layout.ts';
import { type EmailVariable, emailTypes } from './email-types.ts';

const limits = { parseLimit: 20_000, renderLimit: 200, memoryLimit: 1_000_000 };
const tags = new Set(['if', 'unless']);
const filters = new Set(['upcase', 'downcase', 'capitalize', 'default']);

/** For texts of administrators: values and choices between texts, and nothing that reads files, loops or keeps state. */
const words = new Liquid({
  ...limits,
  strictFilters: true,
  strictVariables: true,
  ownPropertyOnly: true,
  cache: false,
});
for (const name of Object.keys(words.tags)) if (!tags.has(name)) delete words.tags[name];
for (const name of Object.keys(words.filters)) if (!filters.has(name)) delete words.filters[name];

/**
 * For the page around them: every value that is put in is escaped. It is our own, and has no limit of time: on a machine
 * that is busy a good page would fail.
 */
const page = new Liquid({ strictVariables: true, ownPropertyOnly: true, outputEscape: 'escape' });
const pageTemplate = page.parse(layout);

/** What stands for the variables, by their names. */
export type EmailValues = Readonly<Record<string, string>>;

export interface EmailFrame extends Pick<EmailPreview, 'senderName' | 'replyTo'> {
  readonly disclaimer: string | null;
  /** A data URL. */
  readonly logo: string | null;
}

/** @throws BAD_USER_INPUT naming the first text that is no template, or refers to what its type does not have. */
export function checkTexts(type: keyof typeof emailTypes, texts: EmailTexts): void {
  const { variables } = emailTypes[type];
  const known = new Set(variables.map(({ name }) => name));
  for (const [name, text] of Object.entries(texts)) {
    const unknown = usedIn(text, `input.${name}`).find((used) => !known.has(used));
    if (unknown !== undefined) throw badInput(`input.${name}`, `${type} has no variable ${unknown}.`);
  }
  rendered(texts, samplesOf(variables));
}

/** The full names of the variables that a text refers to. */
function usedIn(text: string, argument: string): string[] {
  try {
    return words.fullVariablesSync(words.parse(text));
  } catch (error) {
    throw badInput(argument, `It is not a template: ${reasonOf(error)}`);
  }
}

/** The engine tells the place in lines of its own below the first one. */
function reasonOf(error: unknown): string {
  return error instanceof Error ? (error.message.split('\n')[0] ?? '') : '';
}

export function samplesOf(variables: readonly EmailVariable[]): EmailValues {
  return Object.fromEntries(variables.map(({ name, sample }) => [name, sample]));
}

/** @throws BAD_USER_INPUT for a text that cannot be rendered with these values. */
export function renderEmail(texts: EmailTexts, values: EmailValues, frame: EmailFrame): EmailPreview {
  const filled = rendered(texts, values);
  const paragraphs = filled.body.split(/\n\s*\n/).map((paragraph) => paragraph.trim().split('\n'));
  const { senderName, replyTo, disclaimer, logo } = frame;
  const closing = [filled.nextStepContactInfo, disclaimer ?? ''].filter(Boolean);
  const html: string = page.renderSync(pageTemplate, {
    ...filled,
    paragraphs,
    closing: closing.map((part) => part.split('\n')),
    logo: logo ?? '',
  });
  const button = filled.button && `[${filled.button}]`;
  const parts = [filled.title, filled.body, button, ...closing].filter(Boolean);
  return { senderName, replyTo, subject: filled.subject, html, text: `${parts.join('\n\n')}\n` };
}

function rendered(texts: EmailTexts, values: EmailValues): EmailTexts {
  const scope = nested(values);
  const parts = Object.entries(texts).map(([name, text]) => {
    try {
      const value: string = words.parseAndRenderSync(text, scope);
      // A value with a line break in it must not become a header of its own.
      return [
        name,
        name === 'body' || name === 'nextStepContactInfo' ? value : value.replace(/\s+/g, ' ').trim(),
      ];
    } catch (error) {
      throw badInput(`input.${name}`, `It cannot be rendered: ${reasonOf(error)}`);
    }
  });
  return Object.fromEntries(parts);
}

/** `user.email` becomes `email` of `user`. */
function nested(values: EmailValues): object {
  const scope: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(values)) {
    const [first = name, second] = name.split('.');
    if (second === undefined) scope[first] = value;
    else scope[first] = { ...(scope[first] as object), [second]: value };
  }
  return scope;
}
