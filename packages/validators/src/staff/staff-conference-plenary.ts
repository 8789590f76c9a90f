import { staffConference } from '@qcdc/core/entities';
import { limits, plenaryRule } from '../define/plenary-rule.ts';

/**
 * Below a hundred staff the conference is plenary, unless people are scattered or cannot leave their posts; under the
 * circular of 2016 up to two hundred.
 *
 * @term hội nghị toàn thể, hội nghị đại biểu
 * @basis Circular 01/2016/TT-BNV Art. 5 · Law 10/2022/QH15 Art. 51(2)
 */
export const staffConferencePlenary = /* @__PURE__ */ plenaryRule(staffConference, {
  id: 'staff-conference/plenary',
  title: { vi: 'Đơn vị ít người tổ chức hội nghị toàn thể', en: 'A small unit holds a plenary conference' },
  headcount: 'staff',
  law: [
    { is: 'count', duties: ['TT01-5#plenary'], with: { delegates: 'TT01-5#delegates' }, as: limits },
    { is: 'count', duties: ['L-51.2a'], with: { delegates: 'L-51.2b' }, as: limits },
  ],
  aspects: { headcount: 'staff' },
  also: ['L-51.2d'],
  examples: [
    { name: 'few staff, but scattered', given: { form: 'delegates', staff: 60, scattered: true }, verdict: 'held' },
    {
      name: '150 staff by delegates, before the law',
      given: { date: '2022-03-07', form: 'delegates', staff: 150, scattered: false },
      verdict: 'failed',
    },
    {
      name: '150 staff by delegates, under the law',
      given: { form: 'delegates', staff: 150, scattered: false },
      verdict: 'held',
    },
  ],
});
