import { defaultListSizes } from '../../src/gateway/limits.ts';
import type { Measures, Pricing } from '../../src/gateway/prepare.ts';

/** Operations that cost nothing. */
export const free: Pricing = () => () => ({ cost: 0, costliest: '' });

/** Measures of operations that cost nothing. */
export const measures: Measures = { lists: defaultListSizes, pricing: free };
