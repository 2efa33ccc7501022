import { describe } from 'vitest';
import { leakTrial } from '../support/leaks/trial.ts';

describe('row-level security alone, the stores naming no organization,', () => leakTrial('STORES'));
