import { createRequire } from 'node:module';

/**
 * graphql-shield 7.6's ES module build imports `isUndefined` from `util`, which Node 23 removed: the import itself
 * throws. Its CommonJS build loads everywhere and is used here, without `chain` and `race`, the two constructors
 * that call the missing function. graphql is one instance for both builds, since it resolves to CommonJS in Node.
 */
type Shield = typeof import('graphql-shield');
const loaded = createRequire(import.meta.url)('graphql-shield') as Shield;

export const deny: Shield['deny'] = loaded.deny;
export const rule: Shield['rule'] = loaded.rule;
export const shield: Shield['shield'] = loaded.shield;
export type ShieldRule = Shield['allow'] | ReturnType<ReturnType<Shield['rule']>>;
