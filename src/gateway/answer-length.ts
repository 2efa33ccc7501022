import type { GraphQLError } from 'graphql';
import { codedError } from '../errors.ts';

/** Determines whether the names and texts of an answer have more characters than this. */
export function exceedsCharacters(answer: unknown, limit: number): boolean {
  let left = limit;
  const spend = (value: unknown): boolean => {
    if (typeof value === 'string') left -= value.length;
    else if (typeof value !== 'object' || value === null) left -= 4;
    else if (Array.isArray(value)) return value.some(spend);
    else {
      for (const name of Object.keys(value)) {
        left -= name.length + 4;
        if (spend((value as Record<string, unknown>)[name])) return true;
      }
    }
    return left < 0;
  };
  return spend(answer);
}

export function tooLong(limit: number): GraphQLError {
  const message = `The answer could have more than ${limit} characters: ask for less at a time.`;
  return codedError('OPERATION_TOO_LARGE', message, { limit, http: { status: 400 } });
}
