import { type DocumentNode, visit } from 'graphql';

/** Bytes of the largest document that is kept between requests: 4,000 tokens come to 2 MB, comments and texts add to that. */
export const maxDocumentBytes = 3 * 2 ** 20;

/**
 * Bytes of heap that a parsed document keeps, with its source and the tokens that its locations hold on to: 190 for a node,
 * 110 for a token or a comment, 2 for a character. Measured by `heapUsed` after collections, over ten documents each of
 * 1,300 aliases (872 bytes an alias, 900 by this), 3,900 one-word fields (504, 490), 3,800 texts in a list (275, 300),
 * 7,500 comments (89, 110) and long literals.
 */
export function documentBytes(document: DocumentNode): number {
  let nodes = 0;
  visit(document, {
    enter() {
      nodes += 1;
    },
  });
  let tokens = 0;
  for (let token = document.loc?.startToken.next; token; token = token.next) tokens += 1;
  return 190 * nodes + 110 * tokens + 2 * (document.loc?.source.body.length ?? 0);
}
