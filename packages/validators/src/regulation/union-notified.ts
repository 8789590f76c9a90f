import { democracyRegulation } from '@qcdc/core/entities';
import { doneOrDated } from '../define/done-or-dated.ts';

/**
 * An employer outside the State who chooses the rules of state enterprises tells the union.
 *
 * @basis Law 10/2022/QH15 Art. 82(2)
 */
export const unionNotified = /* @__PURE__ */ doneOrDated(democracyRegulation, {
  id: 'democracy-regulation/union-notified',
  title: {
    vi: 'Chọn áp dụng quy định của doanh nghiệp nhà nước thì thông báo cho Công đoàn',
    en: 'The union is notified of the rules that are applied',
  },
  law: { is: 'flag', duties: ['L-82.2n'] },
  aspects: { regulationKind: 'kind' },
  done: 'unionNotified',
  on: 'unionNotifiedOn',
});
