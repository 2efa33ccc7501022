import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { IResolvers } from '@graphql-tools/utils';
import { buildASTSchema, type GraphQLSchema, isObjectType, Kind, parse } from 'graphql';
import { packageRoot } from '../../db/package-root.ts';
import { assertGuarded } from '../access/checks.ts';
import { assertKnownValues } from '../access/directive-checks.ts';
import { type Requirements, readRequirements } from '../access/requirements.ts';
import { roleMatrix } from '../core/role-matrix.ts';
import type { Domain } from '../domains/domain.ts';
import { attachResolvers } from '../gateway/resolvers.ts';
import { AnyJson, DateTime } from '../gateway/scalars.ts';
import type { Connection } from '../relay/connection.ts';
import { describeConventions } from '../relay/descriptions.ts';
import { recordChanges } from '../trail/change.ts';
import { readSecrecy } from '../trail/secrecy.ts';

export interface GuardedSchema {
  readonly schema: GraphQLSchema;
  readonly requirements: Requirements;
}

/** The SDL of every domain, as it lies in schema/. */
export function readTypeDefs(): string[] {
  const folder = join(packageRoot, 'schema');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.graphql'))
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8'));
}

/**
 * The executable schema, with the requirement of each of its coordinates.
 * @throws AccessSchemaError when a coordinate is not covered, or cannot be refused in part.
 */
export function guardedSchema(typeDefs: readonly string[], domains: readonly Domain[]): GuardedSchema {
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
  const requirements = readRequirements(schema);
  assertGuarded(schema, requirements, roleMatrix);
  recordChanges(schema, requirements, readSecrecy(schema, domains));
  return { schema, requirements };
}
