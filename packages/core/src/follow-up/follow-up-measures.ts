import { practice, type LegalBasis } from '../basis/legal-basis.ts';
import { defineMeasure, type Measure } from '../figure/noun/measure.ts';

const basis: readonly LegalBasis[] = /* @__PURE__ */ (() => [
  practice(
    {
      vi: 'Báo cáo nêu kết quả xử lý các việc được giao, được kiến nghị',
      en: 'Reports tell what became of what was raised',
    },
    { vi: 'các ban chỉ đạo', en: 'steering committees' },
  ),
])();

const common = { measuredIn: 'matter', nonNegative: true, covers: 'own', basis } as const;

/** What is counted of what is followed up, for a unit and a period. */
export const followUpMeasures = {
  /** In hand: raised by the end of the period, and not ended before it began. @term số việc phải theo dõi trong kỳ @unit matter */
  inHand: /* @__PURE__ */ defineMeasure({
    ...common,
    id: 'follow-up.inHand',
    label: { vi: 'Việc phải theo dõi trong kỳ', en: 'Followed up in the period' },
    // What is in hand in two months is in hand once in the quarter.
    overTime: 'none',
  }),
  /** Done, or answered where an answer was asked for, in the period. @term số việc đã hoàn thành @unit matter */
  done: /* @__PURE__ */ defineMeasure({
    ...common,
    id: 'follow-up.done',
    label: { vi: 'Việc đã hoàn thành trong kỳ', en: 'Done in the period' },
    overTime: 'sum',
  }),
  /** Of those in hand: with a certain term, and done or due by the end of the period. @term số việc đến hạn @unit matter */
  due: /* @__PURE__ */ defineMeasure({
    ...common,
    id: 'follow-up.due',
    label: { vi: 'Việc có thời hạn đã hoàn thành hoặc đến hạn', en: 'Done or due, of those with a term' },
    overTime: 'none',
  }),
  /** Of those due: done in time. @term số việc hoàn thành đúng hạn @unit matter */
  onTime: /* @__PURE__ */ defineMeasure({
    ...common,
    id: 'follow-up.onTime',
    label: { vi: 'Việc hoàn thành đúng hạn', en: 'Done in time' },
    overTime: 'none',
  }),
  /** In hand without a certain term: nobody can tell whether they are in time. @term số việc chưa xác định được thời hạn @unit matter */
  withoutTerm: /* @__PURE__ */ defineMeasure({
    ...common,
    id: 'follow-up.withoutTerm',
    label: { vi: 'Việc chưa xác định được thời hạn', en: 'Without a certain term' },
    overTime: 'none',
  }),
} as const satisfies Readonly<Record<string, Measure>>;
