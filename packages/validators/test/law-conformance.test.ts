import { testValidators } from '@qcdc/testkit';
import { consistency, strict } from '../src/index.ts';

testValidators(strict.filter((rule) => !consistency.includes(rule)));
