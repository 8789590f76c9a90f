import { testValidators } from '@qcdc/testkit';
import { consistency } from '../src/index.ts';

testValidators(consistency);
