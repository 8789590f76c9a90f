import { addDays, addMonths, counted, type IsoDate } from '@qcdc/core';
import { workplaceDialogue } from '@qcdc/core/entities';
import { isTermKept } from '@qcdc/core/law';
import { lawRule } from '../define/law-rule.ts';

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
      { is: 'frequency', duties: ['BL12-65'], as: () => ({ days: 92 }) },
      { is: 'term', duties: ['ND60-10#gap'], as: ({ n }) => ({ days: n }) },
      { is: 'frequency', duties: ['BL63-63.2a'], as: () => ({ years: 1 }) },
    ],
    also: ['L-73.1'],
  },
  {
    message: {
      vi: 'Khoảng cách với lần đối thoại định kỳ trước quá dài',
      en: 'Too long since the periodic dialogue before',
    },
    judge: ({ date, previousOn }, gap, { calendar }) => {
      const inTime = (previous: IsoDate) =>
        'days' in gap
          ? isTermKept(previous, date, { is: 'term', side: 'within', n: gap.days, unit: 'days' }, calendar)
          : Number(date.slice(0, 4)) - Number(previous.slice(0, 4)) <= gap.years
            ? 'yes'
            : 'no';
      return {
        answer: previousOn === null ? 'cannotTell' : inTime(previousOn),
        fields: ['previousOn'],
        failure: () => ({
          field: 'previousOn',
          expected:
            'days' in gap
              ? { vi: `≤ ${gap.days} ngày`, en: `≤ ${counted(gap.days, 'day')}` }
              : { vi: 'mỗi năm ít nhất một lần', en: 'at least once a year' },
          actual: `${previousOn ?? ''} → ${date}`,
        }),
      };
    },
    sample: (gap, day, kind) => ({
      previousOn:
        kind === 'undecided'
          ? null
          : 'days' in gap
            ? addDays(day, kind === 'held' ? -gap.days : -gap.days - 1)
            : addMonths(day, kind === 'held' ? -12 : -24),
    }),
  },
);
