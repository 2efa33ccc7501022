import { type DocumentNode, type GraphQLError, Kind, visit } from 'graphql';
import { codedError } from '../errors.ts';

/** Lists and objects within each other, in one value. What reads values calls itself as deep as they are. */
const deepest = 32;

/** Refuses a document with a value that is nested too deep. */
export function nestedLiteral(document: DocumentNode): GraphQLError | null {
  let depth = 0;
  let found = 0;
  const enter = () => {
    depth += 1;
    found = Math.max(found, depth);
  };
  const leave = () => {
    depth -= 1;
  };
  visit(document, { [Kind.LIST]: { enter, leave }, [Kind.OBJECT]: { enter, leave } });
  return found > deepest ? tooDeep() : null;
}

/** Refuses variables of which one is nested too deep; it looks no deeper than that. */
export function nestedVariable(variables: Readonly<Record<string, unknown>>): GraphQLError | null {
  for (const [argument, value] of Object.entries(variables)) {
    let level = [value];
    for (let depth = 0; level.length > 0; depth += 1) {
      if (depth > deepest) return tooDeep({ argument });
      level = level.flatMap((item) => (typeof item === 'object' && item !== null ? Object.values(item) : []));
    }
  }
  return null;
}

function tooDeep(details: { argument?: string } = {}): GraphQLError {
  const message = `A value may hold ${deepest} levels of lists and objects.`;
  return codedError('OPERATION_TOO_LARGE', message, { ...details, limit: deepest, http: { status: 400 } });
}
