import { type GraphQLArgument, type GraphQLInputField, getNamedType } from 'graphql';
import { domains } from '../../../src/domains/registry.ts';
import { type Coordinate, coordinates, inputFieldsOf } from '../exhaustive/sdl.ts';

/** Coordinate of a secret, always or depending on other data. */
export interface SecretPlace {
  readonly coordinate: Coordinate;
  /** Field that decides; null where none does. */
  readonly by: string | null;
}

/** Returns every argument and input field that the schema marks as a secret. */
export const secretPlaces: readonly SecretPlace[] = coordinates.flatMap((coordinate): SecretPlace[] => {
  if (coordinate.kind === 'FIELD') return [];
  const mark = markOf(coordinate.kind === 'ARGUMENT' ? coordinate.argument : coordinate.field);
  return mark ? [{ coordinate, by: mark.by }] : [];
});

function markOf({ astNode }: GraphQLArgument | GraphQLInputField) {
  const mark = astNode?.directives?.find(({ name }) => name.value === 'secret');
  const by = mark?.arguments?.find(({ name }) => name.value === 'by')?.value;
  return mark && { by: by && 'value' in by ? String(by.value) : null };
}

const deciders = new Map(domains.flatMap(({ secretBy }) => Object.entries(secretBy ?? {})));

/** Secrets for which any text is valid. */
const free = new Set([
  ...['password', 'newPassword', 'currentPassword', 'clientSecret', 'refreshToken', 'bearerToken'],
  ...['sharedSecret', 'value'],
]);

/** Coordinates that are omitted from the trail because of their length; those who may read or fetch the files know them. */
export const noSecrets: ReadonlySet<string> = new Set([
  'AttachSupportCaseFileInput.content',
  'UploadCommandFileInput.content',
]);

/** Secrets that the product received, each with its coordinate. */
export function planting() {
  const planted = new Map<string, string>();

  function text(of: string): string {
    const secret = `Qz7!planted.${planted.size}.tacit`;
    planted.set(secret, of);
    return secret;
  }

  /** Returns the arguments of a mutation with generated texts as secrets. */
  function plant(value: unknown, type: string): unknown {
    if (Array.isArray(value)) return value.map((item) => plant(item, type));
    if (typeof value !== 'object' || value === null) return value;
    const given = value as Record<string, unknown>;
    const fields = new Map(inputFieldsOf(type).map((field) => [field.name, field]));
    return Object.fromEntries(
      Object.entries(given).map(([name, inner]) => {
        const field = fields.get(name);
        if (!field) throw new Error(`${type} has no field ${name}.`);
        const coordinate = `${type}.${name}`;
        return inner !== null && isSecret(coordinate, field, given)
          ? [name, secretFor(coordinate, name, String(inner))]
          : [name, plant(inner, getNamedType(field.type).name)];
      }),
    );
  }

  function secretFor(coordinate: string, name: string, sample: string): string {
    if (noSecrets.has(coordinate)) return sample;
    if (coordinate === 'CreateUserImportInput.content') return fileWith(() => text(coordinate));
    if (free.has(name)) return text(coordinate);
    const secret = name === 'pin' ? '730916' : sample;
    planted.set(secret, coordinate);
    return secret;
  }

  return { planted, text, plant };
}

function isSecret(coordinate: string, field: GraphQLInputField, beside: Record<string, unknown>): boolean {
  const mark = markOf(field);
  if (!mark?.by) return Boolean(mark);
  return deciders.get(coordinate)?.(String(beside[mark.by])) ?? true;
}

let files = 0;

/**
 * Rows that are accepted, and rows with each kind of fault: a duplicate, an extra cell, a password that no policy accepts.
 */
export function fileWith(secret: () => string): string {
  const name = `planted.${++files}`;
  return [
    'username,email,password',
    `${name},${name}@planted.example,${secret()}`,
    `${name},${name}@planted.example,${secret()}`,
    `${name} no name,${name}b@planted.example,${secret()}`,
    `${name}c,${name}c@planted.example,${secret()},${secret()}`,
    `${name}d,no address,${secret()}`,
    `${name}e,${name}e@planted.example,${secret()}${'x'.repeat(5000)}`,
  ].join('\n');
}
