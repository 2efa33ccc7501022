import { GraphQLError } from 'graphql';
import { chain } from 'stream-chain/core';
import parser from 'stream-json/core/parser.js';
import streamArray from 'stream-json/core/streamers/stream-array.js';
import { maxRecordLength, shown, unreadable } from './unreadable.ts';

const pieceLength = 4096;

/**
 * Yields the values of a JSON list as the bytes come in. Keeps at most one value in memory.
 * @throws BAD_USER_INPUT
 */
export async function* jsonList(bytes: AsyncIterable<Buffer>): AsyncGenerator<unknown> {
  let unfinished = 0;
  let began = false;
  /**
   * Names seen in each open object, and null for each open list. A repeated name is refused: one value would be
   * ignored.
   */
  const open: (Set<string> | null)[] = [];
  const read = chain([
    parser({ packValues: true, streamValues: false }),
    (token: parser.Token) => {
      began = true;
      if (token.name === 'startArray' || token.name === 'startObject')
        open.push(token.name === 'startObject' ? new Set() : null);
      if (token.name === 'endArray' || token.name === 'endObject') open.pop();
      if (token.name === 'keyValue') noteName(open.at(-1), token.value);
      return token;
    },
    streamArray(),
  ]);
  try {
    for await (const { value } of read(pieces())) {
      unfinished = 0;
      yield value;
    }
  } catch (error) {
    throw error instanceof GraphQLError ? error : unreadable('The file is not a list of objects in JSON.');
  }
  if (!began) throw unreadable('The file must be a list of objects.');
  // The parser accepts a text that ends anywhere.
  if (open.length > 0) throw unreadable('The list in the file does not end.');

  /**
   * Yields the text in pieces that are short compared with the longest value. Asks for the next piece only after the
   * values before it are taken.
   */
  async function* pieces(): AsyncGenerator<string> {
    const decoder = new TextDecoder();
    for await (const chunk of bytes) {
      for (let at = 0; at < chunk.length; at += pieceLength) {
        const piece = chunk.subarray(at, at + pieceLength);
        if (unfinished > maxRecordLength) throw unreadable(`A user has more than ${maxRecordLength} bytes.`);
        yield decoder.decode(piece, { stream: true });
        unfinished += piece.length;
      }
    }
  }
}

function noteName(names: Set<string> | null | undefined, name: string): void {
  if (names?.has(name)) throw unreadable(`An object has the name “${shown(name)}” twice.`);
  names?.add(name);
}
