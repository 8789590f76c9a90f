import { staffConference } from '@qcdc/core/entities';
import { shareRule } from '../define/share-rule.ts';
import { wholeByForm } from '../define/whole-by-form.ts';

/**
 * A staff conference needs two thirds of all staff, or of the delegates summoned.
 *
 * @term hội nghị cán bộ, công chức, viên chức, người lao động
 * @basis Circular 01/2016/TT-BNV Art. 2 · Law 10/2022/QH15 Art. 51(2)
 */
export const staffConferenceQuorum = /* @__PURE__ */ shareRule(staffConference, {
  id: 'staff-conference/quorum',
  title: { vi: 'Hội nghị có ít nhất hai phần ba số người dự', en: 'Two thirds attend' },
  law: { is: 'share', duties: ['TT01-2a', 'L-51.2c1'] },
  part: 'present',
  whole: 'staff',
  wholeOf: wholeByForm('staff'),
  caseSample: { form: 'plenary' },
  examples: [
    {
      name: 'two thirds of the delegates summoned',
      given: { form: 'delegates', staff: 900, summoned: 90, present: 60 },
      verdict: 'held',
    },
  ],
});
