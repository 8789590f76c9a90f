import { employeeConference } from '@qcdc/core/entities';
import { limits, plenaryRule } from '../define/plenary-rule.ts';
import { ownership } from '../define/kinds-by.ts';

/**
 * Below a hundred workers the conference of a state enterprise is plenary.
 *
 * @term hội nghị người lao động toàn thể
 * @basis Law 10/2022/QH15 Art. 69(2)
 */
export const enterpriseConferencePlenary = /* @__PURE__ */ plenaryRule(employeeConference, {
  id: 'employee-conference/enterprise-plenary',
  title: {
    vi: 'Doanh nghiệp nhà nước ít lao động tổ chức hội nghị toàn thể',
    en: 'A small state enterprise holds a plenary conference',
  },
  headcount: 'employees',
  kindsBy: ownership,
  law: { is: 'count', duties: ['L-69.2a'], with: { delegates: 'L-69.2b' }, as: limits },
});
