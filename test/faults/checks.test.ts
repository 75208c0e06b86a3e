import { checks } from './runs.ts';
import { testMatrix } from './test-matrix.ts';

testMatrix('check', checks);
