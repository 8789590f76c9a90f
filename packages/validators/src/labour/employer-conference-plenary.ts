import { employeeConference } from '@qcdc/core/entities';
import { limits, plenaryRule } from '../define/plenary-rule.ts';
import { ownership } from '../define/kinds-by.ts';

/**
 * From 2013 to 2018 the conference of an employer with fewer than a hundred employees was plenary; since then the
 * regulation of the workplace says so.
 *
 * @term hội nghị người lao động toàn thể
 * @basis Decree 60/2013/NĐ-CP
 */
export const employerConferencePlenary = /* @__PURE__ */ plenaryRule(employeeConference, {
  id: 'employee-conference/employer-plenary',
  title: { vi: 'Nơi ít lao động tổ chức hội nghị toàn thể', en: 'A small employer holds a plenary conference' },
  headcount: 'employees',
  kindsBy: ownership,
  only: [{ of: 'ownership', except: ['state'] }],
  aspects: { headcount: 'employees' },
  law: { is: 'count', duties: ['ND60-conf#plenary'], with: { delegates: 'ND60-conf#delegates' }, as: limits },
});
