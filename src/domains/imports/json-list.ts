import { largestRecord, unreadable } from './unreadable.ts';

const [quote, backslash, comma, open, close] = [...Buffer.from('"\\,[]')];
const opening = new Set(Buffer.from('[{'));
const closing = new Set(Buffer.from(']}'));

/**
 * The values of a JSON list, one after the other as the bytes come in; no more than one of them is kept. Looked at here is
 * only where each ends, what it says is a matter of JSON.parse. In UTF-8 no byte of another character looks like one of
 * these.
 * @throws BAD_USER_INPUT
 */
export async function* jsonList(bytes: AsyncIterable<Buffer>): AsyncGenerator<unknown> {
  const list = new Scanner();
  for await (const chunk of bytes) yield* list.read(chunk);
  list.end();
}

class Scanner {
  /** Lists and objects that are open, the list itself among them. */
  #depth = 0;
  #began = false;
  #inText = false;
  #escaped = false;
  #values = 0;
  /** What there is of the value that has begun. */
  #parts: Buffer[] = [];
  #size = 0;

  *read(chunk: Buffer): Generator<unknown> {
    let from = 0;
    for (let at = 0; at < chunk.length; at += 1) {
      const byte = chunk[at] as number;
      if (this.#passesText(byte)) continue;
      if (opening.has(byte)) {
        this.#depth += 1;
        if (this.#depth > 1) continue;
        this.#begin(byte, chunk.subarray(from, at));
        from = at + 1;
      } else if (closing.has(byte)) {
        this.#depth -= 1;
        if (this.#depth > 0) continue;
        if (byte !== close || this.#depth < 0) throw notJson();
        yield* this.#value(chunk.subarray(from, at), true);
        from = at + 1;
      } else if (byte === comma && this.#depth === 1) {
        yield* this.#value(chunk.subarray(from, at), false);
        from = at + 1;
      }
    }
    this.#keep(chunk.subarray(from));
  }

  end(): void {
    if (!this.#began) throw notAList();
    if (this.#depth > 0) throw unreadable('The list does not end.');
    if (!this.#isBlank()) throw notJson();
  }

  /** @returns whether the byte is one of a text's, or ends it */
  #passesText(byte: number): boolean {
    if (!this.#inText) {
      this.#inText = byte === quote;
      return this.#inText;
    }
    if (this.#escaped) this.#escaped = false;
    else if (byte === backslash) this.#escaped = true;
    else this.#inText = byte !== quote;
    return true;
  }

  #begin(byte: number, before: Buffer): void {
    this.#keep(before);
    if (this.#began) throw notJson();
    if (byte !== open || !this.#isBlank()) throw notAList();
    this.#began = true;
    this.#parts = [];
    this.#size = 0;
  }

  *#value(rest: Buffer, isLast: boolean): Generator<unknown> {
    this.#keep(rest);
    const text = Buffer.concat(this.#parts).toString();
    this.#parts = [];
    this.#size = 0;
    if (isLast && this.#values === 0 && text.trim() === '') return;
    this.#values += 1;
    yield parsed(text);
  }

  #keep(part: Buffer): void {
    this.#size += part.length;
    if (this.#size > largestRecord) throw unreadable(`A user has more than ${largestRecord} bytes.`);
    if (part.length > 0) this.#parts.push(part);
  }

  /** Space, or a byte order mark. */
  #isBlank(): boolean {
    return Buffer.concat(this.#parts).toString().trim() === '';
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw notJson();
  }
}

const notJson = () => unreadable('It is not JSON.');
const notAList = () => unreadable('Expected a list of objects.');
