import { commentPeriod } from '@qcdc/core/entities';
import { dutyRule } from '../define/duty-rule.ts';

/**
 * The addressee of an administrative decision is heard when that is asked for.
 *
 * @term đối tượng thi hành quyết định hành chính
 * @basis Law 10/2022/QH15 Art. 27(1)
 */
export const commentAddresseeHeard = /* @__PURE__ */ dutyRule(commentPeriod, {
  id: 'comment-period/addressee-heard',
  title: { vi: 'Nghe ý kiến đối tượng thi hành khi có yêu cầu', en: 'The addressee is heard when asked for' },
  law: { is: 'flag', duties: ['L-27.1'] },
  field: 'forms',
  right: (forms) => forms.includes('hearing'),
  examplesOfValue: [['hearing'], ['website']],
  expected: ['hearing'],
});
