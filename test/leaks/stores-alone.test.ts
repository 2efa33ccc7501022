import { describe } from 'vitest';
import { leakTrial } from '../support/leaks/trial.ts';

describe('the stores alone, without row-level security,', () => leakTrial('POLICIES'));
