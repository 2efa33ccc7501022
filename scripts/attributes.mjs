// Writes docs/attributes.md: the number of attributes of the JumpCloud API that the schema carries. With --check, only
// compares the page. docs/attributes.json has the field of each attribute, or the reason why there is none.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { buildASTSchema, concatAST, parse } from 'graphql';

const page = 'docs/attributes.md';
const resources = JSON.parse(readFileSync('docs/attributes.json', 'utf8'));
const sources = readdirSync('schema')
  .filter((name) => name.endsWith('.graphql'))
  .map((name) => parse(readFileSync(`schema/${name}`, 'utf8')));
const schema = buildASTSchema(concatAST(sources));

const leftOut = /^no: (.+)$/;
const unknown = resources.flatMap(({ resource, attributes }) =>
  Object.entries(attributes)
    .filter(([, stands]) => !leftOut.test(stands) && !stands.split(', ').every(exists))
    .map(([name, stands]) => `${resource} ${name}: the schema has no ${stands}`),
);
if (unknown.length > 0) fail(unknown.join('\n'));

const text = pageOf(resources);
if (!process.argv.includes('--check')) writeFileSync(page, text);
else if (readFileSync(page, 'utf8') !== text) fail(`${page} is not current: npm run docs:attributes`);

function exists(coordinate) {
  const [type, field] = coordinate.split('.');
  return schema.getType(type)?.getFields?.()[field] !== undefined;
}

function pageOf(all) {
  const rows = all.map(({ resource, title, attributes }) => {
    const stands = Object.values(attributes);
    return {
      resource,
      title,
      documented: stands.length,
      carried: stands.filter(isCarried).length,
      attributes,
    };
  });
  const documented = sum(rows, 'documented');
  const carried = sum(rows, 'carried');
  return [
    '# Documented attributes',
    '',
    '<!-- Made by `npm run docs:attributes` from docs/attributes.json and the schema. Do not edit. -->',
    '',
    'This page lists the attributes of the published API of JumpCloud and the number of them that the schema carries.',
    '',
    `Versions 1 and 2 of that API document ${documented} attributes of ${rows.length} resources in these scopes. The schema`,
    `carries ${carried} of them, ${share(carried, documented)}. \`docs/attributes.json\` names the field of each.`,
    '',
    '| resource | what it is | documented | carried | |',
    '|---|---|---|---|---|',
    ...rows.map((row) => {
      const part = share(row.carried, row.documented);
      return `| ${row.resource} | ${row.title} | ${row.documented} | ${row.carried} | ${part} |`;
    }),
    `| all | | ${documented} | ${carried} | ${share(carried, documented)} |`,
    '',
    '## Left out',
    '',
    '| attribute | why |',
    '|---|---|',
    ...rows.flatMap(({ resource, attributes }) =>
      Object.entries(attributes)
        .filter(([, stands]) => !isCarried(stands))
        .map(([name, stands]) => `| ${resource} \`${name}\` | ${leftOut.exec(stands)[1]} |`),
    ),
    '',
  ].join('\n');
}

function isCarried(stands) {
  return !leftOut.test(stands);
}

function sum(rows, name) {
  return rows.reduce((total, row) => total + row[name], 0);
}

function share(part, whole) {
  return `${Math.round((100 * part) / whole)} %`;
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
