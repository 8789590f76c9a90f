import { testRules } from '@qcdc/testkit';
import { consistency } from '../src/index.ts';

testRules(consistency);
