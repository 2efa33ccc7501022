import { defaultListSizes } from '../../src/gateway/limits.ts';
import type { Measures, Pricing } from '../../src/gateway/prepare.ts';

/** Pricing under which operations cost nothing. */
export const free: Pricing = () => () => ({ cost: 0, costliest: '', characters: 0 });

/** Measures under which operations cost nothing. */
export const measures: Measures = { lists: defaultListSizes, pricing: free, compile: true };
