// The list of the product's domains: each folder of src/domains whose resolvers.ts exports a Domain of the folder's name.
const { existsSync, readdirSync } = require('node:fs');
const { join } = require('node:path');

const folder = join(__dirname, '..', '..', 'src', 'domains');

module.exports = {
  plugin() {
    const names = readdirSync(folder)
      .filter((name) => existsSync(join(folder, name, 'resolvers.ts')))
      .sort();
    const exported = (name) => name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
    const imports = names.map((name) => `import { ${exported(name)} } from './${name}/resolvers.ts';`);
    const list = names.map((name) => `  ${exported(name)},`);
    return [
      "import type { Domain } from './domain.ts';",
      "import { nodes } from './nodes.ts';",
      ...imports,
      '',
      'const scoped: readonly Domain[] = [',
      ...list,
      '];',
      '',
      '/** Every domain of the product, and `Query.node` over the entities of all. */',
      'export const domains: readonly Domain[] = [...scoped, nodes(scoped.flatMap(({ entities = [] }) => entities))];',
      '',
    ].join('\n');
  },
};
