import { testRules, whatRulesSay } from '@qcdc/testkit';
import { expect, it } from 'vitest';
import { consistency, strict } from '../src/index.ts';

const ofLaw = strict.filter((rule) => !consistency.includes(rule));

testRules(ofLaw);

it('says the field, what was expected, what was there, and the law', async () => {
  await expect(whatRulesSay(ofLaw)).toMatchFileSnapshot('golden/law-says.txt');
});
