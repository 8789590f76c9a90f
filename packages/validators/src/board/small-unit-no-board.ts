import { sameCount, triAny } from '@qcdc/core/flow';
import { peoplesInspectionBoard } from '@qcdc/core/entities';
import type { CountValue } from '@qcdc/core/law';
import { boardKind } from '../define/kinds-by.ts';
import { lawRule } from '../define/law-rule.ts';
import { obeys, otherwise, printLimit } from '../define/number-rule.ts';
import { say } from '../define/say.ts';

/**
 * A unit of seven staff or fewer has no inspection board; the union does its tasks. A small unit that reports a board of no
 * members has none.
 *
 * @basis Law 10/2022/QH15 Art. 60(1)
 */
export const smallUnitNoBoard = /* @__PURE__ */ lawRule<typeof peoplesInspectionBoard, CountValue>(
  peoplesInspectionBoard,
  {
    id: 'peoples-inspection-board/none-in-a-small-unit',
    title: {
      vi: 'Đơn vị từ 7 người trở xuống không lập Ban Thanh tra nhân dân',
      en: 'A unit of seven or fewer has no board',
    },
    severity: 'info',
    kindsBy: boardKind,
    law: { is: 'count', duties: ['L-60.1b'], as: otherwise },
    examples: [
      { name: 'seven staff, and no board', given: { kind: 'agency', staff: 7, members: 0 }, verdict: 'held' },
      { name: 'seven staff, and three members', given: { kind: 'agency', staff: 7, members: 3 }, verdict: 'failed' },
      { name: 'seven staff, members not told', given: { kind: 'agency', staff: 7 }, verdict: 'undecided' },
    ],
  },
  {
    message: {
      vi: 'Đơn vị quá ít người để lập Ban Thanh tra nhân dân',
      en: 'The unit is too small to have an inspection board',
    },
    judge: ({ staff, members }, limit) => ({
      answer: triAny(obeys(staff, limit), sameCount(members, 0)),
      fields: [staff === null ? 'staff' : 'members'],
      failure: () => ({ field: 'staff', expected: printLimit(limit), actual: say`${staff}` }),
    }),
    sample: ({ n, op }, _day, kind) => {
      const least = op === '>' ? n + 1 : n;
      return { members: 3, staff: kind === 'undecided' ? null : kind === 'held' ? least : least - 1 };
    },
  },
);
