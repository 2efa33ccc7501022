// What a role may do is decided in the matrix. No other source may name a role, for then it could decide by it.
import { readdirSync, readFileSync } from 'node:fs';

/** READ_ONLY is also a level and is only checked in comparisons. */
const named =
  /'(ADMINISTRATOR_WITH_BILLING|ADMINISTRATOR|MANAGER|COMMAND_RUNNER_WITH_BILLING|COMMAND_RUNNER|HELP_DESK)'/;
const compared = /\brole\b\s*[!=]==?\s*'|switch \([^)]*\brole\)/;
/** Files that may name roles: the tables, and the command that creates an organization's first administrator. */
const allowed = ['src/core/role-matrix.ts', 'src/generated/graphql.ts', 'src/cli/create-organization.ts'];

const files = readdirSync('src', { recursive: true })
  .map((name) => `src/${name.replaceAll('\\', '/')}`)
  .filter((name) => name.endsWith('.ts') && !allowed.includes(name));

for (const file of files) {
  for (const [index, line] of readFileSync(file, 'utf8').split('\n').entries()) {
    if (!named.test(line) && !compared.test(line)) continue;
    console.log(`${file}:${index + 1} names a role: ${line.trim()}`);
    process.exitCode = 1;
  }
}
