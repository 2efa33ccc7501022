import pg from 'pg';

type Parse = (text: string) => unknown;

const asText: Parse = (text) => text;
/** Exact up to 2^53, which no count, size or sequence here comes near. */
const asNumber: Parse = (text) => Number(text);
const asTexts = pg.types.getTypeParser(1009 as never) as (text: string) => string[];

/** int8 · date · timestamp · timestamptz · interval, by type OID. Moments stay text: what a client gets is never a Date. */
const scalars: Record<number, Parse> = {
  20: asNumber,
  1082: asText,
  1114: asText,
  1184: asText,
  1186: asText,
};

/** Lists of the same, and of numeric. */
const lists: Record<number, Parse> = {
  1016: (text) => asTexts(text).map(asNumber),
  1182: asTexts,
  1115: asTexts,
  1185: asTexts,
  1187: asTexts,
  1231: asTexts,
};

const overrides = { ...scalars, ...lists };

/** The type parsers of the pg driver. */
export const postgresTypes = {
  getTypeParser: (oid: number, format: 'text' | 'binary' = 'text') =>
    overrides[oid] ?? pg.types.getTypeParser(oid, format as 'text'),
};

/** The type parsers of PGlite, so that rows look the same as from pg. Lists follow their elements there. */
export const pgliteParsers: Record<number, Parse> = {
  ...scalars,
  17: (text) => Buffer.from(text.slice(2), 'hex'),
};
