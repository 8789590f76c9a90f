import { workplaceDialogue } from '@qcdc/core/entities';
import { lawRule } from '../define/law-rule.ts';
import { dayBefore, gapOf, gapOfTerm, isWithinGap, printGap } from '../define/rhythm.ts';

/** The longest gap between two periodic dialogues: in days, or from one calendar year to the next. */
export type DialogueGap =
  | {
      /** Days from one dialogue to the next. */
      readonly days: number;
    }
  | {
      /** Calendar years from one dialogue to the next. */
      readonly years: number;
    };

/**
 * Periodic dialogue comes at least once a year; until 2018 every three months, at most ninety days apart. What the Labour
 * Code of 2012 asked for is not confirmed and fails nobody.
 *
 * @term đối thoại định kỳ
 * @basis Decree 60/2013/NĐ-CP Art. 10 · Labour Code 2012 Art. 65 · Labour Code 2019 Art. 63(2)
 */
export const dialogueOftenEnough = /* @__PURE__ */ lawRule<typeof workplaceDialogue, DialogueGap>(
  workplaceDialogue,
  {
    id: 'workplace-dialogue/often-enough',
    title: { vi: 'Đối thoại định kỳ đủ số lần', en: 'Periodic dialogue often enough' },
    when: {
      holds: ({ kind }) => (kind === null ? null : kind === 'periodic'),
      fields: ['kind'],
      sample: { kind: 'periodic' },
      otherwise: { kind: 'onMatter' },
    },
    law: [
      { is: 'frequency', duties: ['BL12-65'], as: gapOf },
      { is: 'term', duties: ['ND60-10#gap'], as: gapOfTerm },
      { is: 'frequency', duties: ['BL63-63.2a'], as: gapOf },
    ],
    also: ['L-73.1'],
  },
  {
    message: {
      vi: 'Khoảng cách với lần đối thoại định kỳ trước quá dài',
      en: 'Too long since the periodic dialogue before',
    },
    judge: ({ date, previousOn }, gap) => ({
      answer: previousOn === null ? 'cannotTell' : isWithinGap(previousOn, date, gap) ? 'yes' : 'no',
      fields: ['previousOn'],
      failure: () => ({ field: 'previousOn', expected: printGap(gap), actual: `${previousOn ?? ''} → ${date}` }),
    }),
    sample: (gap, day, kind) => ({
      previousOn: kind === 'undecided' ? null : dayBefore(day, gap, kind === 'held'),
    }),
  },
);
