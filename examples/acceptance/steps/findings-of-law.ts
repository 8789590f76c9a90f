import { isoDate } from '@qcdc/core';
import { validate } from '@qcdc/core/flow';
import { recommended } from '@qcdc/validators';
import { defineStep } from '../step.ts';
import { findingLines, newSince } from '../tell/finding-lines.ts';
import { reading } from './reading.ts';

/** The day on which the province asks. */
export const askedOn = isoDate('2025-01-15');

/** Records to checked records: what the law and arithmetic say of them, each by the law of its own day. */
export const findingsOfLaw = defineStep({
  name: 'findings-of-law',
  work: async (from) => validate(await from(reading), recommended, { on: askedOn }),
  tell: async ({ findings }, from) => findingLines(newSince((await from(reading)).findings, findings)),
});
