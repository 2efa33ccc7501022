// Docstrings begin with a verb or with the noun that they name, never with a question word.
// usage: npm run check:words
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const folders = ['src', 'db', 'scripts', 'test'];
/** Generated files. */
const generated =
  /^(src\/generated\/|src\/domains\/(registry|resolver-types)\.ts$|db\/(migrations\/|id-types\.ts$))/;
/** Beginning of a docstring, on its first or second line, with a question word. */
const question =
  /\/\*\*(?:[ \t]*\r?\n[ \t]*\*)?[ \t]*(What|Whether|How|Who|Whoever|Where|Of|Whose|Which|When|Why)\b/g;

const files = execFileSync('git', ['ls-files', ...folders], { encoding: 'utf8' })
  .split('\n')
  .filter((name) => /\.(c|m)?(j|t)sx?$/.test(name) && !generated.test(name));

for (const file of files) {
  const text = readFileSync(file, 'utf8');
  for (const { index, 1: word } of text.matchAll(question)) {
    const line = text.slice(0, index).split('\n').length;
    console.log(`${file}:${line} begins a docstring with “${word}”: begin with a verb or a noun`);
    process.exitCode = 1;
  }
}
