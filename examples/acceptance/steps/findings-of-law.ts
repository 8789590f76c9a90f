import { validate } from '@qcdc/core/flow';
import { recommended } from '@qcdc/validators';
import { defineStep } from '../step.ts';
import { findingLines, newSince } from '../tell/finding-lines.ts';
import { reading } from './reading.ts';

/** Records to checked records: what the law and arithmetic say of them, each by the law of its own day. */
export const findingsOfLaw = defineStep({
  name: 'findings-of-law',
  work: async (from) => validate(await from(reading), recommended),
  tell: async ({ findings }, from) => findingLines(newSince((await from(reading)).findings, findings)),
});
