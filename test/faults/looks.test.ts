import { looks } from './runs.ts';
import { testMatrix } from './test-matrix.ts';

testMatrix('look', looks);
