import { testWriter } from '@qcdc/testkit';
import { expect } from 'vitest';
import { docx } from '../src/index.ts';
import { brokenTag, partNames, partOf, textOf } from './read-word.ts';

testWriter(docx, {
  textOf: async (output) => textOf(await output),
  inspect: async (output) => {
    const file = await output;
    for (const name of partNames(file))
      if (/[.](?:xml|rels)$/u.test(name)) expect([name, brokenTag(partOf(file, name))]).toEqual([name, null]);
  },
  manyRows: 400,
});
