import { badInput } from '../../errors.ts';
import type { DirectoryKind } from '../../generated/graphql.ts';
import type { Catalogue } from './catalogue.ts';
import type { StoredMapping } from './entity.ts';
import { kinds } from './kinds.ts';

/** Returns the mappings of a directory: its own, or those of its kind's catalogue. */
export function effectiveMappings(
  kind: DirectoryKind,
  own: readonly StoredMapping[] | null,
): readonly StoredMapping[] {
  if (own) return own;
  const { catalogue } = kinds[kind];
  return (catalogue?.attributes ?? []).flatMap(({ name, userField, directions }) =>
    userField === null
      ? []
      : directions.map((direction) => ({
          direction,
          attribute: name,
          userField,
          customAttribute: null,
          fixedValue: null,
          enabled: true,
        })),
  );
}

/**
 * Checks the mappings of a directory.
 * @throws BAD_USER_INPUT for an attribute that the kind does not have or cannot map in that direction, and for two
 *   enabled mappings with the same target
 */
export function assertMappings(kind: DirectoryKind, mappings: readonly StoredMapping[]): void {
  const { catalogue } = kinds[kind];
  if (!catalogue) throw badInput('input.id', 'A directory of this kind has no mappings.');
  const written = new Set<string>();
  for (const [index, mapping] of mappings.entries()) {
    const argument = `input.mappings.${index}`;
    assertKnown(catalogue, mapping, argument);
    if (!mapping.enabled) continue;
    const { direction, attribute, userField, customAttribute } = mapping;
    const target = direction === 'EXPORT' ? attribute : `${userField} ${customAttribute ?? ''}`;
    if (written.has(`${direction} ${target}`)) {
      throw badInput(
        `${argument}.${direction === 'EXPORT' ? 'attribute' : 'userField'}`,
        'Another mapping writes the same target.',
      );
    }
    written.add(`${direction} ${target}`);
  }
}

function assertKnown({ attributes, custom }: Catalogue, mapping: StoredMapping, argument: string): void {
  const known = attributes.find(({ name }) => name === mapping.attribute);
  const directions =
    known?.directions ?? (custom?.test(mapping.attribute) ? attributes[0]?.directions : null);
  if (!directions) throw badInput(`${argument}.attribute`, 'A directory of this kind has no such attribute.');
  if (!directions.includes(mapping.direction)) {
    throw badInput(`${argument}.direction`, 'A directory of this kind is not mapped in this direction.');
  }
}
