// The prefixes of identifiers, from the @id directives of the SDL.
module.exports = {
  plugin(schema) {
    const lines = Object.values(schema.getTypeMap()).flatMap(({ name, astNode }) => {
      const directive = astNode?.directives?.find((each) => each.name.value === 'id');
      const prefix = directive?.arguments?.find((each) => each.name.value === 'prefix')?.value.value;
      return prefix ? [`  ${prefix}: '${name}',`] : [];
    });
    return [
      '/** Every prefix of an identifier, with the GraphQL type of the objects that carry it. */',
      'export const idTypes = {',
      ...lines.sort(),
      '} as const;',
      '',
    ].join('\n');
  },
};
