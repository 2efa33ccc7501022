import { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { createRandom } from '../../db/seed/random.ts';
import { jsonList } from '../../src/domains/imports/json-list.ts';
import { maxFileBytes, maxRows, readFile, unpacked } from '../../src/domains/imports/read-file.ts';

async function count(rows: AsyncIterable<unknown>): Promise<number> {
  let found = 0;
  for await (const _row of rows) found += 1;
  return found;
}

test('a file has 100,000 users at most', async () => {
  const options = { format: 'CSV' as const, gzip: false, choices: [] };
  const file = (rows: number) => Readable.from(['username,email\n', 'a,b\n'.repeat(rows)]);
  expect(await count(readFile(file(maxRows), options))).toBe(maxRows);
  await expect(count(readFile(file(maxRows + 1), options))).rejects.toThrow(
    'The file must have at most 100000 users.',
  );
}, 120_000);

test('a file that is small as gzip and huge unpacked is given up before it is unpacked', async () => {
  const bomb = gzipSync(Buffer.alloc(maxFileBytes + 1));
  expect(bomb.length).toBeLessThan(100_000);
  await expect(count(unpacked(Readable.from([bomb]), true))).rejects.toMatchObject({
    extensions: { code: 'BAD_USER_INPUT', argument: 'file' },
  });
  expect(await count(unpacked(Readable.from([gzipSync('small')]), true))).toBe(1);
}, 60_000);

describe('a list of JSON', () => {
  const list = async (pieces: readonly (string | Buffer)[]) => {
    const values: unknown[] = [];
    for await (const value of jsonList(Readable.from(pieces.map((piece) => Buffer.from(piece)))))
      values.push(value);
    return values;
  };

  test.each([
    '[]',
    ' \n[ ] ',
    '\ufeff[1]',
    '[1, "a]\\"[,", null, [], {}, [[{"a,": "}"}]], {"é\\u0000": "\\ud800"}]',
    '[{"username": "ada"},{"username": "zoë", "addresses": [{"type": "work"}]}]',
  ])('is what JSON.parse makes of it, in whatever pieces it comes: %s', async (text) => {
    const bytes = Buffer.from(text);
    const random = createRandom(1);
    for (let round = 0; round < 50; round += 1) {
      const pieces = [];
      for (let at = 0; at < bytes.length; ) {
        const end = at + random.int(1, 7);
        pieces.push(bytes.subarray(at, end));
        at = end;
      }
      expect(await list(pieces)).toEqual(JSON.parse(text.replace(/^\ufeff/, '')));
    }
  });

  test.each([
    '',
    ' ',
    '{}',
    '"[]"',
    '1',
    'x[]',
    '[',
    '[1',
    '["',
    '[1,]',
    '[,1]',
    '[1 2]',
    '[1]]',
    '[1}',
    '[{]}]',
    '[1][2]',
    '[1],',
    '[] x',
    '][',
  ])('is refused where it is none: %s', async (text) => {
    const refused = { extensions: { code: 'BAD_USER_INPUT', argument: 'file' } };
    await expect(list([text])).rejects.toMatchObject(refused);
    await expect(list([...text])).rejects.toMatchObject(refused);
  });

  test.each(['[{"a":1,"b":2,"a":3}]', '[{"b":[{"a":1,"\\u0061":1}]}]'])(
    'is refused where an object has a name twice: %s',
    async (text) => {
      await expect(list([text])).rejects.toThrow('An object has the name “a” twice.');
    },
  );

  test('may have a name in more than one object', async () => {
    expect(await list(['[{"a":{"a":1}},{"a":[{"a":1},{"a":2}]}]'])).toHaveLength(2);
  });

  test.each([`[${'['.repeat(100_000)}`, `["${'a'.repeat(100_000)}"]`, `[${' '.repeat(100_000)}`])(
    'keeps no value that is too long',
    async (text) => {
      await expect(list([text])).rejects.toThrow('A user has more than 65536 bytes.');
    },
  );
});

describe('a file of CSV is read', () => {
  const options = { format: 'CSV' as const, gzip: false, choices: [] };
  const usersOf = async (pieces: readonly Buffer[]) => {
    const users = [];
    for await (const { row } of readFile(Readable.from(pieces), options)) {
      expect(row.faults).toEqual([]);
      users.push([row.username, row.input.firstName]);
    }
    return users;
  };

  test.each([
    [
      'with line ends of its own in the header',
      'username,email,firstName\r\nada,ada@a.org,Ada\nbob,bob@a.org,Bob\n',
    ],
    ['with all kinds of line ends', 'username,email,firstName\nada,ada@a.org,Ada\r\nbob,bob@a.org,Bob\r'],
    ['with a byte order mark', '\ufeffusername,email,firstName\r\nada,ada@a.org,Ada\r\nbob,bob@a.org,Bob'],
    [
      'with one before a quotation mark',
      '\ufeff"username","email",firstName\nada,ada@a.org,Ada\nbob,bob@a.org,Bob',
    ],
    [
      'with rows of commas',
      ',,\nusername,email,firstName\n,,\nada,ada@a.org,Ada\n , ,\r\nbob,bob@a.org,Bob\n,,,,,,\n',
    ],
    [
      'with empty cells at the ends of rows',
      'username,email,firstName,,\nada,ada@a.org,Ada,,\nbob,bob@a.org,Bob,,,,, ,\n',
    ],
  ])('%s, in whatever pieces it comes', async (_what, text) => {
    const bytes = Buffer.from(text);
    for (let at = 0; at <= bytes.length; at += 1) {
      const pieces = [bytes.subarray(0, at), bytes.subarray(at)].filter((piece) => piece.length > 0);
      expect(await usersOf(pieces)).toEqual([
        ['ada', 'Ada'],
        ['bob', 'Bob'],
      ]);
    }
  });
});

describe('a file of CSV is refused', () => {
  const read = (...pieces: (string | Buffer)[]) => {
    const file = Readable.from(pieces.map((piece) => Buffer.from(piece)));
    return count(readFile(file, { format: 'CSV', gzip: false, choices: [] }));
  };
  const header = 'username,email\n';

  test.each([
    ['with a row of very many cells', header + ','.repeat(2_000_000), 'A row has more than 1000 cells.'],
    ['with a header of very many cells', ','.repeat(2_000_000), 'A row has more than 1000 cells.'],
    [
      'with many cells over many lines',
      `${header}"\n",${`${','.repeat(900)}"\n",`.repeat(9)}`,
      'A row has more than 1000 cells.',
    ],
    [
      'with a quotation mark inside of a cell',
      `${header}ada,"a"b@example.org\n`,
      'Line 2 has a misplaced quotation mark.',
    ],
    [
      'with one that does not close',
      `${header}ada,"ada@example.org\n`,
      'Line 2 has a misplaced quotation mark.',
    ],
    [
      'with two columns of one name',
      'username,email,Email\na,b,c\n',
      'Two columns are the email: “email” and “Email”.',
    ],
    [
      'with two names of one field',
      'username,email,phone,workPhone\na,b,c,d\n',
      'Two columns are the workPhone: “phone” and “workPhone”.',
    ],
    ['that looks like JSON', '{"username":"ada"}', 'Line 1 has a misplaced quotation mark.'],
  ])('%s', async (_what, text, message) => {
    await expect(read(text)).rejects.toMatchObject({ message, extensions: { argument: 'file' } });
  });

  test('in another charset, and not where a letter comes in two pieces', async () => {
    await expect(read(header, Buffer.from('ada,ada@example.org,M\xfcller\n', 'latin1'))).rejects.toThrow(
      'The file is not UTF-8.',
    );
    await expect(read(header, Buffer.from('ada,ada@example.org,\xc3', 'latin1'))).rejects.toThrow(
      'The file is not UTF-8.',
    );
    const [first, second] = [
      Buffer.from('zo\xc3', 'latin1'),
      Buffer.from('\xab,zoe@example.org\n', 'latin1'),
    ];
    expect(await read(header, first, second)).toBe(1);
  });
});
