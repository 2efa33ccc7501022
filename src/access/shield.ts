import { createRequire } from 'node:module';

/**
 * graphql-shield 7.6's ES module build imports `isUndefined` from `util`, which Node 23 removed: the import itself
 * throws. Its CommonJS build loads everywhere and is used here, without `chain` and `race`, the two constructors
 * that call the missing function. graphql is one instance for both builds, since it resolves to CommonJS in Node.
 */
const loaded = createRequire(import.meta.url)('graphql-shield') as typeof import('graphql-shield');

export const { allow, deny, rule, shield } = loaded;
export type ShieldRule = typeof allow | ReturnType<ReturnType<typeof rule>>;
