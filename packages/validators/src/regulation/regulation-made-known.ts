import { democracyRegulation } from '@qcdc/core/entities';
import { doneOrDated } from '../define/done-or-dated.ts';

/**
 * An employer makes the workplace regulation known to the employees.
 *
 * @basis Decree 145/2020/NĐ-CP Art. 48(3)
 */
export const regulationMadeKnown = /* @__PURE__ */ doneOrDated(democracyRegulation, {
  id: 'democracy-regulation/made-known',
  title: { vi: 'Phổ biến công khai quy chế tại nơi làm việc', en: 'The regulation is made known' },
  law: { is: 'flag', duties: ['D145-48.3'] },
  beside: [{ is: 'flag', duties: ['D145-48.3s'] }],
  aspects: { regulationKind: 'kind', headcount: 'employees' },
  also: ['D145-114', 'D145-114s'],
  done: 'madeKnown',
  on: 'publishedOn',
});
