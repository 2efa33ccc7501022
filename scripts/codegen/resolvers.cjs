// The resolvers' types, with what follows from names: a type's parent is what its domain exports as `<Type>Parent`, or as
// `<Type>Row` from entity.ts or a file that ends so; a connection's is relay's. codegen.yml names what differs.
const { readdirSync, readFileSync } = require('node:fs');
const { join } = require('node:path');
const { plugin } = require('@graphql-codegen/typescript-resolvers');

const domains = join(__dirname, '..', '..', 'src', 'domains');

function mappersByName(schema) {
  const parents = new Map(sources().flatMap(parentsIn));
  const mappers = {};
  for (const type of Object.keys(schema.getTypeMap())) {
    const parent = parents.get(type);
    if (parent) mappers[type] = parent;
    else if (type.endsWith('Connection')) mappers[type] = '../relay/connection.ts#Connection';
  }
  return mappers;
}

function sources() {
  return readdirSync(domains, { recursive: true })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.ts'))
    .sort();
}

function parentsIn(file) {
  const source = readFileSync(join(domains, file), 'utf8');
  const ending = file.endsWith('entity.ts') ? '(?:Row|Parent)' : 'Parent';
  const found = source.matchAll(new RegExp(`^export (?:type|interface) ((\\w+)${ending})\\b`, 'gm'));
  return [...found].map(([, name, type]) => [type, `./${file}#${name}`]);
}

module.exports = {
  plugin: (schema, documents, config) =>
    plugin(schema, documents, { ...config, mappers: { ...mappersByName(schema), ...config.mappers } }),
};
