import { GraphQLError } from 'graphql';
import { chain } from 'stream-chain/core';
import parser from 'stream-json/core/parser.js';
import streamArray from 'stream-json/core/streamers/stream-array.js';
import { largestRecord, shown, unreadable } from './unreadable.ts';

const pieceLength = 4096;

/**
 * The values of a JSON list, one after the other as the bytes come in; no more than one of them is kept.
 * @throws BAD_USER_INPUT
 */
export async function* jsonList(bytes: AsyncIterable<Buffer>): AsyncGenerator<unknown> {
  let unfinished = 0;
  let began = false;
  /** The names of every object that is open, and null for lists: of a name that is there twice, one would be ignored. */
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
    throw error instanceof GraphQLError ? error : unreadable('It is not a list of objects in JSON.');
  }
  if (!began) throw unreadable('Expected a list of objects.');
  // The parser lets a text end anywhere.
  if (open.length > 0) throw unreadable('The list does not end.');

  /** In pieces that are short beside the longest value; one is asked for when the values of those before have been taken. */
  async function* pieces(): AsyncGenerator<string> {
    const decoder = new TextDecoder();
    for await (const chunk of bytes) {
      for (let at = 0; at < chunk.length; at += pieceLength) {
        const piece = chunk.subarray(at, at + pieceLength);
        if (unfinished > largestRecord) throw unreadable(`A user has more than ${largestRecord} bytes.`);
        yield decoder.decode(piece, { stream: true });
        unfinished += piece.length;
      }
    }
  }
}

function noteName(names: Set<string> | null | undefined, name: string): void {
  if (names?.has(name)) throw unreadable(`An object has “${shown(name)}” twice.`);
  names?.add(name);
}
