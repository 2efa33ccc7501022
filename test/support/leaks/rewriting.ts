/** Statement whose comparisons with some parameters are voided. */
export interface Voided {
  readonly text: string;
  /** Number of voided comparisons. */
  readonly count: number;
  /** Other positions of the parameters: `written`, `assigned`, `selected`, `function NAME`, or `elsewhere`. */
  readonly others: readonly string[];
}

const word =
  /\s+|--[^\n]*|\/\*[\s\S]*?\*\/|'(?:[^']|'')*'|"(?:[^"]|"")*"|\$\d+|\$(\w*)\$[\s\S]*?\$\1\$|[a-z_]\w*|\d+(?:\.\d+)?|::|[-+*/<>=~!@#%^&|?]+|[\s\S]/gi;
const blank = /^(\s|--|\/\*)/;
const name = /^("|[a-z_])/i;

interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Makes each comparison (`column = $n` or `$n = column`) with one of these parameters true, for any column. The parameters
 * remain, because the statement keeps its values.
 */
export function withoutComparisons(statement: string, parameters: ReadonlySet<number>): Voided {
  const tokens = tokensOf(statement);
  const cuts: { start: number; end: number; parameter: string }[] = [];
  const others: string[] = [];
  for (const [at, { text }] of tokens.entries()) {
    if (!/^\$\d+$/.test(text) || !parameters.has(Number(text.slice(1)))) continue;
    const around = comparisonAround(tokens, at);
    if (around) cuts.push({ ...around, parameter: text });
    else others.push(placeOf(tokens, at));
  }
  let rewritten = statement;
  for (const { start, end, parameter } of cuts.reverse()) {
    const compared = rewritten.slice(start, end);
    rewritten = `${rewritten.slice(0, start)}(${parameter}::text is not null or ${compared})${rewritten.slice(end)}`;
  }
  return { text: rewritten, count: cuts.length, others };
}

function tokensOf(statement: string): Token[] {
  return [...statement.matchAll(word)].flatMap(({ 0: text, index }) =>
    blank.test(text) ? [] : [{ text, start: index, end: index + text.length }],
  );
}

/** Returns the bounds of the comparison; null where the parameter is not compared with a column. */
function comparisonAround(tokens: readonly Token[], at: number): { start: number; end: number } | null {
  let last = at;
  while (tokens[last + 1]?.text === '::') last += 2;
  const first = columnBefore(tokens, at - 1);
  if (tokens[at - 1]?.text === '=' && first !== null && isCondition(tokens, first)) return span(first, last);
  if (tokens[last + 1]?.text !== '=' || !name.test(tokens[last + 2]?.text ?? '')) return null;
  last += 2;
  while (tokens[last + 1]?.text === '.') last += 2;
  return tokens[last + 1]?.text === '(' || !isCondition(tokens, at) ? null : span(at, last);

  function span(from: number, to: number) {
    return { start: tokens[from]?.start ?? 0, end: tokens[to]?.end ?? 0 };
  }
}

/** Returns the start of the name that ends before `end`. */
function columnBefore(tokens: readonly Token[], end: number): number | null {
  let first = end - 1;
  if (!name.test(tokens[first]?.text ?? '')) return null;
  while (tokens[first - 1]?.text === '.') first -= 2;
  return first;
}

/** Determines whether the expression that begins here is a condition rather than an assignment, as in `set a = $1`. */
function isCondition(tokens: readonly Token[], first: number): boolean {
  return /^(where|and|or|on|not|when|having|\()$/i.test(tokens[first - 1]?.text ?? '');
}

/** Determines whether the position is within assignments, as in `set a = $1, b = $2`. */
function isAssigned(tokens: readonly Token[], at: number): boolean {
  const first = columnBefore(tokens, at - 1);
  const before = first === null ? '' : (tokens[first - 1]?.text.toLowerCase() ?? '');
  return before === 'set' || (before === ',' && lastKeyword(tokens, openBefore(tokens, at), at) === 'set');
}

function placeOf(tokens: readonly Token[], at: number): string {
  if (tokens[at - 1]?.text === '=' && isAssigned(tokens, at)) return 'assigned';
  const open = openBefore(tokens, at);
  const before = tokens[open - 1]?.text ?? '';
  if (open >= 0 && isTuple(tokens, open)) return 'written';
  if (open < 0 || /^(select|with)$/i.test(tokens[open + 1]?.text ?? ''))
    return isSelected(tokens, -1, at) ? 'selected' : 'elsewhere';
  return /^[a-z_]\w*$/i.test(before) && !/^(in|any|all|and|or|on|where|not|as|values)$/i.test(before)
    ? `function ${before}`
    : 'elsewhere';
}

/** Returns the parenthesis that is open here; -1 for none. */
function openBefore(tokens: readonly Token[], at: number): number {
  let depth = 0;
  for (let index = at - 1; index >= 0; index -= 1) {
    if (tokens[index]?.text === ')') depth += 1;
    if (tokens[index]?.text === '(') depth -= 1;
    if (depth < 0) return index;
  }
  return -1;
}

/** Determines whether the parenthesis opens one of the tuples after `values`. */
function isTuple(tokens: readonly Token[], open: number): boolean {
  const before = tokens[open - 1]?.text ?? '';
  if (before.toLowerCase() === 'values') return true;
  if (before !== ',' || tokens[open - 2]?.text !== ')') return false;
  const previous = openBefore(tokens, open - 2);
  return previous >= 0 && isTuple(tokens, previous);
}

function isSelected(tokens: readonly Token[], open: number, at: number): boolean {
  return lastKeyword(tokens, open, at) === 'select';
}

/** Returns the last keyword of this query that begins a clause before the position. */
function lastKeyword(tokens: readonly Token[], open: number, at: number): string | null {
  let depth = 0;
  for (let index = at - 1; index > open; index -= 1) {
    const text = tokens[index]?.text.toLowerCase() ?? '';
    if (text === ')') depth += 1;
    if (text === '(') depth -= 1;
    if (depth === 0 && /^(select|from|where|set|values|returning|group|order|having|on)$/.test(text))
      return text;
  }
  return null;
}
