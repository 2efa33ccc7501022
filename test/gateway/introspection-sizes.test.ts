import { buildASTSchema, getIntrospectionQuery, type OperationDefinitionNode, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { readTypeDefs } from '../../src/api/schema.ts';
import { introspectionSizes } from '../../src/gateway/introspection-sizes.ts';
import { defaultLimits, defaultListSizes, exceededLimit } from '../../src/gateway/limits.ts';

const schema = buildASTSchema(parse(readTypeDefs().join('\n')), { assumeValidSDL: true });
const times = (count: number, of: string) =>
  Array.from({ length: count }, (_, index) => `a${index}: ${of}`).join(' ');

function exceeded(query: string) {
  const document = parse(query);
  const operation = document.definitions[0] as OperationDefinitionNode;
  const sizes = () => introspectionSizes(schema);
  return exceededLimit(document, operation, null, defaultLimits, defaultListSizes, sizes)?.message ?? null;
}

describe('introspection of the whole schema', () => {
  it('is within the limits, as generators and explorers ask for it', () => {
    const query = getIntrospectionQuery({
      ...{ descriptions: true, specifiedByUrl: true, directiveIsRepeatable: true },
      ...{ schemaDescription: true, inputValueDeprecation: true, oneOf: true },
    });
    expect(exceeded(query)).toBeNull();
  });

  it.each([
    `{ __schema { types { ${times(300, 'name')} fields { ${times(300, 'name')} args { ${times(300, 'name')} } } } } }`,
    `{ __schema { types { fields { ${times(150, 'type { name kind ofType { name kind ofType { name kind } } }')} } } } }`,
    `{ ${times(20, '__schema { types { name fields { name type { name ofType { name } } } } }')} }`,
    `{ __schema { types { ...T } } } fragment T on __Type { ${times(20, 'fields { name args { name description } }')} ...U } fragment U on __Type { ${times(20, 'inputFields { name description defaultValue }')} }`,
    `{ __type(name: "Query") { fields { type { fields { type { fields { ${times(20, 'name')} } } } } } } }`,
  ])('is refused when it asks for much of it many times: %s', (query) => {
    expect(exceeded(query)).toMatch(/^The operation's (values|rows) could come to/);
  });
});
