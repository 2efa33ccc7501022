import pg from 'pg';

type Parse = (text: string) => unknown;

const asText: Parse = (text) => text;
/** Parses int8 as a number, which is exact up to 2^53. No count, size or sequence here is near that. */
const asNumber: Parse = (text) => Number(text);
const asTexts = pg.types.getTypeParser(1009 as never) as (text: string) => string[];

/** OIDs of int8, date, timestamp, timestamptz and interval. Moments stay text: an answer never contains a Date. */
const scalars: Record<number, Parse> = {
  20: asNumber,
  1082: asText,
  1114: asText,
  1184: asText,
  1186: asText,
};

/** OIDs of lists of these types and of numeric. */
const lists: Record<number, Parse> = {
  1016: (text) => asTexts(text).map(asNumber),
  1182: asTexts,
  1115: asTexts,
  1185: asTexts,
  1187: asTexts,
  1231: asTexts,
};

const overrides = { ...scalars, ...lists };

/** Type parsers of the pg driver. */
export const postgresTypes = {
  getTypeParser: (oid: number, format: 'text' | 'binary' = 'text') =>
    overrides[oid] ?? pg.types.getTypeParser(oid, format as 'text'),
};

/** Type parsers of PGlite, so that rows look the same as from pg. PGlite parses lists by their elements. */
export const pgliteParsers: Record<number, Parse> = {
  ...scalars,
  17: (text) => Buffer.from(text.slice(2), 'hex'),
};
