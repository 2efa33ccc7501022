// The heaviest documents by what is looked at before an operation runs. Each is another one for another number.
const times = (count, text) => Array.from({ length: count }, (_, index) => text(index)).join(' ');
const nested = (depth, open, inside, close) => open.repeat(depth) + inside + close.repeat(depth);

/** Splits a selection into fragments of one field each. */
const fragments = (count) => (n) =>
  `{ service { ${times(count, (i) => `...F${i}`)} } } ${times(count, (i) => `fragment F${i} on Service { a${n}: name }`)}`;
const overlapping = (count) => (n) => `{ ${times(count, (i) => `service { a${i}_${n}: name }`)} }`;
const aliases = (count) => (n) => `{ service { ${times(count, (i) => `a${i}_${n}: name`)} } }`;
const repeating = (depth) => (n) =>
  `{ a${n}: service { name } ${nested(depth, '... { service { name } ... { ', 'service { name }', '} }')} }`;
const unknown = (count) => (n) => `{ ${times(count, (i) => `b${i}_${n}: nothing`)} }`;
const introspection = (n) =>
  `{ a${n}: __schema { types { kind name fields { name args { name type { ...T } } type { ...T } } inputFields { name type { ...T } } enumValues { name } possibleTypes { name } } } }
  fragment T on __Type { kind name ofType { kind name ofType { kind name ofType { kind name } } } }`;
/** Name of an interface that nearly every type implements. */
const ofInterface = (count) => (n) =>
  `{ nodes(ids: ["usr_01h455vb4pex5vsknk084sn02q"]) { ${times(count, (i) => `a${i}_${n}: id`)} } }`;
const comments = (count) => (n) => `{ a${n}: service { name } } ${'#\n'.repeat(count)}`;

export const heaviest = {
  strangers: {
    '490 aliases': aliases(490),
    '240 objects of one name': overlapping(240),
    '180 fragments of one field': fragments(180),
    '200 levels that repeat each other': repeating(200),
    '430 fragments, refused': fragments(430),
    '490 unknown fields': unknown(490),
    introspection,
    '3,900 comments': comments(3900),
  },
  signedIn: {
    '990 aliases': aliases(990),
    '390 objects of one name': overlapping(390),
    '350 fragments of one field': fragments(350),
    '300 levels that repeat each other': repeating(300),
    '1,300 unknown fields': unknown(1300),
    introspection,
    '100 fields of an interface': ofInterface(100),
    '1,300 fields of an interface': ofInterface(1300),
    '3,900 comments': comments(3900),
  },
};
