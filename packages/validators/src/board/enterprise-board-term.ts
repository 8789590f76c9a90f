import { peoplesInspectionBoard } from '@qcdc/core/entities';
import { termRule } from '../define/deadline.ts';
import { boardKind } from '../define/kinds-by.ts';

/**
 * The term of the inspection board is two years.
 *
 * @basis Law 10/2022/QH15 Art. 77(3)
 */
export const enterpriseBoardTerm = /* @__PURE__ */ termRule(peoplesInspectionBoard, {
  id: 'peoples-inspection-board/enterprise-term',
  title: {
    vi: 'Nhiệm kỳ Ban Thanh tra nhân dân doanh nghiệp nhà nước là 2 năm',
    en: 'The term of a state-enterprise board is two years',
  },
  kindsBy: boardKind,
  law: {
    is: 'duration',
    duties: ['L-77.3'],
    as: ({ atLeast, unit }) => ({
      is: 'term',
      side: 'within',
      n: atLeast ?? 0,
      unit,
    }),
  },
  first: 'termFrom',
  then: 'termUntil',
});
