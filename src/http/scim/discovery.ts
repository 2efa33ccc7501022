import type { FastifyInstance } from 'fastify';
import { type Attribute, type ResourceType, resourceTypes, type Schema } from './attributes.ts';
import { ScimError } from './errors.ts';
import { listSchema } from './listing.ts';
import { maxCount } from './query.ts';
import { operations } from './requests.ts';

const urn = 'urn:ietf:params:scim:schemas:core:2.0';

/** Registers the discovery endpoints (RFC 7644, section 4). */
export function registerDiscovery(app: FastifyInstance): void {
  const schemas = resourceTypes.flatMap(({ schema, extensions }) => [schema, ...extensions]);
  app.get('/ServiceProviderConfig', (request) => configuration(operations(request).root));
  app.get('/ResourceTypes', (request) =>
    listOf(resourceTypes.map((type) => ofType(type, operations(request).root))),
  );
  app.get('/Schemas', (request) =>
    listOf(schemas.map((schema) => ofSchema(schema, operations(request).root))),
  );
  app.get<{ Params: { id: string } }>('/ResourceTypes/:id', (request) => {
    const type = resourceTypes.find(({ name }) => name === request.params.id);
    if (!type) throw new ScimError(404, 'No resource type with this name.');
    return ofType(type, operations(request).root);
  });
  app.get<{ Params: { id: string } }>('/Schemas/:id', (request) => {
    const schema = schemas.find(({ id }) => id === request.params.id);
    if (!schema) throw new ScimError(404, 'No schema with this identifier.');
    return ofSchema(schema, operations(request).root);
  });
}

function configuration(root: string) {
  return {
    schemas: [`${urn}:ServiceProviderConfig`],
    patch: { supported: true },
    bulk: { supported: false, maxOperations: 0, maxPayloadSize: 0 },
    filter: { supported: true, maxResults: maxCount },
    changePassword: { supported: true },
    sort: { supported: true },
    etag: { supported: true },
    authenticationSchemes: [
      {
        type: 'oauthbearertoken',
        name: 'API key',
        description: 'API key of a service account as a bearer token.',
        specUri: 'https://www.rfc-editor.org/info/rfc6750',
        primary: true,
      },
    ],
    meta: { resourceType: 'ServiceProviderConfig', location: `${root}/ServiceProviderConfig` },
  };
}

function ofType({ name, endpoint, description, schema, extensions }: ResourceType, root: string) {
  return {
    schemas: [`${urn}:ResourceType`],
    id: name,
    name,
    endpoint,
    description,
    schema: schema.id,
    schemaExtensions: extensions.map(({ id }) => ({ schema: id, required: false })),
    meta: { resourceType: 'ResourceType', location: `${root}/ResourceTypes/${name}` },
  };
}

function ofSchema({ id, name, description, attributes }: Schema, root: string) {
  return {
    schemas: [`${urn}:Schema`],
    id,
    name,
    description,
    attributes: attributes.map(ofAttribute),
    meta: { resourceType: 'Schema', location: `${root}/Schemas/${id}` },
  };
}

/** Returns an attribute with all its characteristics. */
function ofAttribute({ subAttributes, ...own }: Attribute): object {
  const { type = 'string' } = own;
  return {
    type,
    multiValued: false,
    required: false,
    caseExact: false,
    mutability: 'readWrite',
    returned: 'default',
    uniqueness: 'none',
    ...own,
    ...(subAttributes ? { subAttributes: subAttributes.map(ofAttribute) } : {}),
  };
}

function listOf(resources: readonly object[]) {
  return {
    schemas: [listSchema],
    totalResults: resources.length,
    itemsPerPage: resources.length,
    startIndex: 1,
    Resources: resources,
  };
}
