import { testRules } from '@qcdc/testkit';
import { consistency, strict } from '../src/index.ts';

testRules(strict.filter((rule) => !consistency.includes(rule)));
