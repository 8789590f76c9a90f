import type { AnyRule } from '@qcdc/core';
import { commentAddresseeHeard } from './comment-addressee-heard.ts';
import { commentFormChosen } from './comment-form-chosen.ts';
import { commentMajorityExplained } from './comment-majority-explained.ts';
import { commentOpenLongEnough } from './comment-open-long-enough.ts';
import { commentPlanSent } from './comment-plan-sent.ts';
import { commentPlannedFirst } from './comment-planned-first.ts';

/** Comments before a decision. */
export const consultationRules: readonly AnyRule[] = [
  commentFormChosen,
  commentOpenLongEnough,
  commentMajorityExplained,
  commentAddresseeHeard,
  commentPlannedFirst,
  commentPlanSent,
];
