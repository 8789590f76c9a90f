import { democracyRegulation } from '@qcdc/core/entities';
import { dutyRule } from '../define/duty-rule.ts';

/**
 * An employer consults the workers’ side before it issues the workplace regulation.
 *
 * @basis Decree 145/2020/NĐ-CP Art. 48(2)
 */
export const regulationWorkersConsulted = /* @__PURE__ */ dutyRule(democracyRegulation, {
  id: 'democracy-regulation/workers-consulted',
  title: { vi: 'Lấy ý kiến người lao động trước khi ban hành', en: 'Workers consulted before it is issued' },
  message: {
    vi: 'Ban hành quy chế trước khi lấy ý kiến',
    en: 'The regulation was issued before anybody was consulted',
  },
  law: { is: 'flag', duties: ['D145-48.2'] },
  beside: [{ is: 'flag', duties: ['D145-48.2s'] }],
  aspects: { regulationKind: 'kind', headcount: 'employees' },
  also: ['D145-114', 'D145-114s'],
  field: 'consultedOn',
  right: (consulted, { date }) => consulted <= date,
  examplesOfValue: ['2000-01-01', '2030-12-31'],
});
