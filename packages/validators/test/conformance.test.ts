import { testRules, whatRulesSay } from '@qcdc/testkit';
import { expect, it } from 'vitest';
import { consistency } from '../src/index.ts';

testRules(consistency);

it('says the field, what was expected, what was there, and what it rests on', async () => {
  await expect(whatRulesSay(consistency)).toMatchFileSnapshot('golden/consistency-says.txt');
});
