import { workplaceDialogue } from '@qcdc/core/entities';
import { rhythmRule } from '../define/rhythm-rule.ts';
import { gapOf, gapOfTerm } from '../define/rhythm.ts';

/**
 * Periodic dialogue comes at least once a year; until 2018 every three months, at most ninety days apart. What the Labour
 * Code of 2012 asked for is not confirmed and fails nobody.
 *
 * @term đối thoại định kỳ
 * @basis Decree 60/2013/NĐ-CP Art. 10 · Labour Code 2012 Art. 65 · Labour Code 2019 Art. 63(2)
 */
export const dialogueOftenEnough = /* @__PURE__ */ rhythmRule(workplaceDialogue, {
  id: 'workplace-dialogue/often-enough',
  title: { vi: 'Đối thoại định kỳ đủ số lần', en: 'Periodic dialogue is held often enough' },
  law: [
    { is: 'frequency', duties: ['BL12-65'], as: gapOf },
    { is: 'term', duties: ['ND60-10#gap'], as: gapOfTerm },
    { is: 'frequency', duties: ['BL63-63.2a'], as: gapOf },
  ],
  aspects: { dialogueKind: 'kind' },
  previous: 'previousOn',
});
