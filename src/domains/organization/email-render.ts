import { Liquid } from 'liquidjs';
import { badInput } from '../../errors.ts';
import type { EmailPreview, EmailTexts } from '../../generated/graphql.ts';
import { layout } from './email-layout.ts';
import { type EmailVariable, emailTypes } from './email-types.ts';

const limits = { parseLimit: 20_000, renderLimit: 200, memoryLimit: 1_000_000 };
const tags = new Set(['if', 'unless']);
const filters = new Set(['upcase', 'downcase', 'capitalize', 'default']);

/**
 * Engine for texts of administrators. Templates can insert values and choose between texts, but cannot read files, loop
 * or keep state.
 */
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
 * Engine for the page around the texts. It escapes every inserted value. The page is part of the product and has no
 * time limit: on a busy machine a correct page would fail.
 */
const page = new Liquid({ strictVariables: true, ownPropertyOnly: true, outputEscape: 'escape' });
const pageTemplate = page.parse(layout);

/** Values of the variables, by name. */
export type EmailValues = Readonly<Record<string, string>>;

export interface EmailFrame extends Pick<EmailPreview, 'senderName' | 'replyTo'> {
  readonly disclaimer: string | null;
  /** Address of the logo: a data URL, or that of an attachment. */
  readonly logo: string | null;
  /** Address of the button. Without one the e-mail has no button. */
  readonly link: string | null;
}

/**
 * @throws BAD_USER_INPUT naming the first text that is not a template, or uses a variable that its type does not have
 */
export function checkTexts(type: keyof typeof emailTypes, texts: EmailTexts): void {
  const { variables } = emailTypes[type];
  const known = new Set(variables.map(({ name }) => name));
  for (const [name, text] of Object.entries(texts)) {
    const unknown = usedIn(text, `input.${name}`).find((used) => !known.has(used));
    if (unknown !== undefined) throw badInput(`input.${name}`, `${type} has no variable ${unknown}.`);
  }
  rendered(texts, samplesOf(variables));
}

/** Returns the full names of the variables that a text uses. */
function usedIn(text: string, argument: string): string[] {
  try {
    return words.fullVariablesSync(words.parse(text));
  } catch (error) {
    throw badInput(argument, `The text is not a template: ${reasonOf(error)}`);
  }
}

/** Returns the first line of the engine's message. The lines below it show the position. */
function reasonOf(error: unknown): string {
  return error instanceof Error ? (error.message.split('\n')[0] ?? '') : '';
}

export function samplesOf(variables: readonly EmailVariable[]): EmailValues {
  return Object.fromEntries(variables.map(({ name, sample }) => [name, sample]));
}

/** @throws BAD_USER_INPUT for a text that cannot be rendered with these values */
export function renderEmail(texts: EmailTexts, values: EmailValues, frame: EmailFrame): EmailPreview {
  const filled = rendered(texts, values);
  const paragraphs = filled.body.split(/\n\s*\n/).map((paragraph) => paragraph.trim().split('\n'));
  const { senderName, replyTo, disclaimer, logo, link } = frame;
  const label = link === null ? '' : filled.button;
  const closing = [filled.nextStepContactInfo, disclaimer ?? ''].filter(Boolean);
  const html: string = page.renderSync(pageTemplate, {
    ...filled,
    button: label,
    link: link ?? '',
    paragraphs,
    closing: closing.map((part) => part.split('\n')),
    logo: logo ?? '',
  });
  const button = label && `${label}: ${link}`;
  const parts = [filled.title, filled.body, button, ...closing].filter(Boolean);
  return { senderName, replyTo, subject: filled.subject, html, text: `${parts.join('\n\n')}\n` };
}

function rendered(texts: EmailTexts, values: EmailValues): EmailTexts {
  const scope = nested(values);
  const parts = Object.entries(texts).map(([name, text]) => {
    try {
      const value: string = words.parseAndRenderSync(text, scope);
      // A value with a line break must not become a header of its own.
      return [
        name,
        name === 'body' || name === 'nextStepContactInfo' ? value : value.replace(/\s+/g, ' ').trim(),
      ];
    } catch (error) {
      throw badInput(`input.${name}`, `The text cannot be rendered: ${reasonOf(error)}`);
    }
  });
  return Object.fromEntries(parts);
}

/** Returns the values as nested objects: `user.email` becomes `email` of `user`. */
function nested(values: EmailValues): object {
  const scope: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(values)) {
    const [first = name, second] = name.split('.');
    if (second === undefined) scope[first] = value;
    else scope[first] = { ...(scope[first] as object), [second]: value };
  }
  return scope;
}
