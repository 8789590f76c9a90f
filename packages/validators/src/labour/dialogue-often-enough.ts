import { addDays, addMonths, counted } from '@qcdc/core';
import { workplaceDialogue } from '@qcdc/core/entities';
import { joinLaw, lawOf, mapLaw } from '../define/law-of.ts';
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
export const dialogueOftenEnough = /* @__PURE__ */ lawRule(
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
    law: joinLaw<DialogueGap>(
      mapLaw(lawOf('term', 'ND60-10#gap'), ({ n }) => ({ days: n })),
      mapLaw(lawOf('frequency', 'BL12-65'), () => ({ days: 92 }))
        .filter((version) => version.to !== undefined && version.to > '2018-12-31')
        .map((version) => ({ ...version, from: '2019-01-01' as const })),
      mapLaw(lawOf('frequency', 'BL63-63.2a'), () => ({ years: 1 })),
    ),
    also: ['L-73.1'],
  },
  {
    message: {
      vi: 'Khoảng cách với lần đối thoại định kỳ trước quá dài',
      en: 'Too long since the periodic dialogue before',
    },
    judge: ({ date, previousOn }, gap) => {
      const latest = previousOn === null ? null : 'days' in gap ? addDays(previousOn, gap.days) : null;
      const years = previousOn === null ? 0 : Number(date.slice(0, 4)) - Number(previousOn.slice(0, 4));
      const inTime = 'days' in gap ? latest !== null && date <= latest : years <= gap.years;
      return {
        answer: previousOn === null ? 'cannotTell' : inTime ? 'yes' : 'no',
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
