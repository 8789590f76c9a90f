import { failed, missingQuantity, practice, undatedRule, type Count, notConcerned } from '@qcdc/core';
import { atMost, triAll, verdictOf } from '@qcdc/core/flow';
import { friendlyGovernment } from '@qcdc/core/entities';
import { defineRecordRule } from '../define/record-rule.ts';
import { isStated, printCount, type CountsByField } from '../define/field-names.ts';

const caps: readonly (readonly [field: string, cap: number])[] = [
  ['democracy', 20],
  ['administrativeReform', 25],
  ['officeCulture', 20],
  ['dialogueAndComplaints', 15],
  ['satisfaction', 20],
  ['total', 100],
];

/** No group of the friendly-government score exceeds its cap: 20 + 25 + 20 + 15 + 20 = 100. @term chính quyền thân thiện */
export const friendlyGovernmentCaps = /* @__PURE__ */ defineRecordRule(friendlyGovernment, {
  id: 'friendly-government/within-caps',
  title: { vi: 'Điểm từng nhóm không vượt điểm tối đa', en: 'No group of points exceeds its cap' },
  severity: 'error',
  messages: {
    exceeds: { vi: 'Điểm vượt mức tối đa của nhóm tiêu chí', en: 'The points exceed the cap of their group' },
  },
  hint: { vi: 'Kiểm tra lại bảng chấm điểm', en: 'Check the score sheet' },
  law: undatedRule(
    practice(
      { vi: 'Bảng tự chấm chính quyền thân thiện', en: 'Self-score sheet of friendly government' },
      {
        vi: 'tỉnh Bắc Giang, theo cổng thông tin quy chế dân chủ của tỉnh',
        en: 'Bắc Giang, by the portal of the province',
      },
    ),
  ),
  examples: [
    {
      name: 'every group at its cap',
      given: { democracy: 20, administrativeReform: 25, total: 100 },
      verdict: 'held',
    },
    { name: 'no points at all', given: {}, verdict: 'notConcerned' },
    { name: 'one point above', given: { dialogueAndComplaints: 16 }, verdict: 'failed' },
    {
      name: 'a bound that may or may not exceed',
      given: {
        democracy: missingQuantity,
        satisfaction: { ...missingQuantity, state: 'withheld' },
      },
      verdict: 'undecided',
    },
  ],
  check: (record) => {
    const counts = record as unknown as CountsByField;
    const stated = caps.filter(([field]) => isStated(counts[field]));
    if (stated.length === 0) return notConcerned;
    const of = ([field]: readonly [string, number]): Count => counts[field] ?? null;
    const over = stated.find((one) => atMost(of(one), one[1]) === 'no');
    return verdictOf(
      triAll(...stated.map((one) => atMost(of(one), one[1]))),
      stated.map(([field]) => field),
      () =>
        failed('exceeds', {
          ...(over === undefined
            ? {}
            : {
                field: over[0],
                expected: `≤ ${over[1]}`,
                actual: { vi: printCount(of(over), 'vi'), en: printCount(of(over), 'en') },
              }),
        }),
    );
  },
});
