import { democracyRegulation } from '@qcdc/core/entities';
import { mustBeNone } from '../define/duty-rule.ts';

/**
 * A democracy regulation may widen the law and never narrows it.
 *
 * @term quy chế thực hiện dân chủ
 * @basis Law 10/2022/QH15 Art. 35(2) · Law 10/2022/QH15 Art. 59(1) · Law 10/2022/QH15 Art. 81(1)
 */
export const regulationNeverNarrows = /* @__PURE__ */ mustBeNone(democracyRegulation, {
  id: 'democracy-regulation/never-narrows',
  title: { vi: 'Quy chế dân chủ không hạn chế hơn luật', en: 'A regulation never narrows the law' },
  law: { is: 'flag', duties: ['L-35.2c'] },
  beside: [
    { is: 'flag', duties: ['L-59.1a'] },
    { is: 'flag', duties: ['L-81.1a'] },
  ],
  aspects: { regulationKind: 'kind' },
  field: 'narrowsTheLaw',
});
