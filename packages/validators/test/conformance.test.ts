import { testValidators } from '@qcdc/testkit';
import { consistency, recommended } from '../src/index.ts';

testValidators([...consistency, ...recommended]);
