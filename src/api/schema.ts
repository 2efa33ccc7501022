import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { IResolvers } from '@graphql-tools/utils';
import { buildASTSchema, type GraphQLSchema, isObjectType, Kind, parse } from 'graphql';
import { packageRoot } from '../../db/package-root.ts';
import { assertKnownValues } from '../access/directive-checks.ts';
import type { Context } from '../core/context.ts';
import { roleMatrix } from '../core/role-matrix.ts';
import type { Domain } from '../domains/domain.ts';
import { unauthenticated } from '../errors.ts';
import { type GuardedSchema, type GuardOptions, guardSchema } from '../gateway/guard-schema.ts';
import type { Connection } from '../relay/connection.ts';
import { describeConventions } from '../relay/descriptions.ts';
import { defaultPageSize, maxPageSize } from '../relay/page.ts';
import { recordChanges } from '../trail/change.ts';
import { readSecrecy } from '../trail/secrecy.ts';
import { attachResolvers } from './attach-resolvers.ts';
import { AnyJson, DateTime } from './scalars.ts';

/** The SDL of every domain, as it lies in schema/. */
export function readTypeDefs(): string[] {
  const folder = join(packageRoot, 'schema');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.graphql'))
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8'));
}

/**
 * Guards the product's schema, whose mutations record their changes.
 * @throws AccessSchemaError when a coordinate is not covered, or cannot be refused in part
 */
export function guardedSchema(
  typeDefs: readonly string[],
  domains: readonly Domain[],
  options: Omit<GuardOptions, 'schema' | 'matrix' | 'page' | 'compile' | 'unauthenticated'> = {},
): GuardedSchema<Context> {
  const guarded = guardSchema<Context>({
    ...options,
    schema: executableSchema(typeDefs, domains),
    matrix: roleMatrix,
    compile: true,
    page: { default: defaultPageSize, max: maxPageSize },
    unauthenticated,
  });
  const { schema, requirements } = guarded;
  recordChanges(schema, requirements, readSecrecy(schema, domains));
  return guarded;
}

function executableSchema(typeDefs: readonly string[], domains: readonly Domain[]): GraphQLSchema {
  const documents = typeDefs.map((source) => parse(source));
  assertKnownValues(documents);
  const definitions = documents.flatMap((document) => document.definitions);
  const schema = buildASTSchema(describeConventions({ kind: Kind.DOCUMENT, definitions }));
  attachResolvers(schema, [
    { DateTime, ...(schema.getType('JSON') && { JSON: AnyJson }) },
    ...domains.map((domain) => domain.resolvers as IResolvers),
  ]);
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || !type.name.endsWith('Connection')) continue;
    const total = type.getFields().totalCount;
    if (total) total.resolve = (source: Connection) => source.count();
  }
  return schema;
}
