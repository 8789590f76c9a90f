import { atLeast } from '@qcdc/core/flow';
import { peoplesInspectionBoard } from '@qcdc/core/entities';
import type { DurationValue } from '@qcdc/core/law';
import { boardKind } from '../define/kinds-by.ts';
import { lawRule } from '../define/law-rule.ts';
import { printSpan } from '../define/print-span.ts';
import { say } from '../define/say.ts';

/**
 * A seat on the inspection board of a commune is filled by a by-election only while six months of the term remain.
 *
 * @term bầu bổ sung
 * @basis Law 10/2022/QH15 Art. 36(2)
 */
export const communeBoardByElection = /* @__PURE__ */ lawRule<typeof peoplesInspectionBoard, DurationValue>(
  peoplesInspectionBoard,
  {
    id: 'peoples-inspection-board/by-election-in-time',
    title: { vi: 'Bầu bổ sung khi nhiệm kỳ còn đủ thời gian', en: 'A by-election while enough of the term remains' },
    severity: 'info',
    kindsBy: { field: 'kind', kinds: { ...boardKind.kinds, commune: ['commune', 'community'] } },
    law: {
      is: 'duration',
      duties: ['L-36.2b'],
      as: (rest) => (rest.unit === 'months' || rest.unit === 'years' ? rest : null),
    },
  },
  {
    message: {
      vi: 'Bầu bổ sung khi thời gian còn lại của nhiệm kỳ không đủ',
      en: 'A by-election though too little of the term remains',
    },
    judge: ({ termMonthsLeft }, { atLeast: least, unit }) => {
      const months = (least ?? 0) * (unit === 'years' ? 12 : 1);
      return {
        answer: atLeast(termMonthsLeft, months),
        fields: ['termMonthsLeft'],
        failure: () => ({
          field: 'termMonthsLeft',
          expected: printSpan('≥', { n: months, unit: 'months' }),
          actual: say`${termMonthsLeft}`,
        }),
      };
    },
    sample: ({ atLeast: least, unit }, _day, kind) => {
      const months = (least ?? 0) * (unit === 'years' ? 12 : 1);
      return { termMonthsLeft: kind === 'undecided' ? null : kind === 'held' ? months : months - 1 };
    },
  },
);
