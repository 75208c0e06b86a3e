import { pushes } from './runs.ts';
import { testMatrix } from './test-matrix.ts';

testMatrix('push', pushes);
