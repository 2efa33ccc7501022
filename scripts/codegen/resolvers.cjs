// The resolvers' types, with what follows from names: a type's parent is the row that its domain exports as `<Type>Row`
// from entity.ts or a file that ends so, and a connection's is relay's. codegen.yml names what differs.
const { readdirSync, readFileSync } = require('node:fs');
const { join } = require('node:path');
const { plugin } = require('@graphql-codegen/typescript-resolvers');

const domains = join(__dirname, '..', '..', 'src', 'domains');

function mappersByName(schema) {
  const rows = new Map(entityFiles().flatMap(rowsOf));
  const mappers = {};
  for (const type of Object.keys(schema.getTypeMap())) {
    const row = rows.get(type);
    if (row) mappers[type] = row;
    else if (type.endsWith('Connection')) mappers[type] = '../relay/connection.ts#Connection';
  }
  return mappers;
}

function entityFiles() {
  return readdirSync(domains, { recursive: true })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('entity.ts'))
    .sort();
}

function rowsOf(file) {
  const source = readFileSync(join(domains, file), 'utf8');
  const names = source.matchAll(/^export (?:type|interface) (\w+)Row\b/gm);
  return [...names].map(([, type]) => [type, `../domains/${file}#${type}Row`]);
}

module.exports = {
  plugin: (schema, documents, config) =>
    plugin(schema, documents, { ...config, mappers: { ...mappersByName(schema), ...config.mappers } }),
};
