import { staffConference } from '@qcdc/core/entities';
import { shareRule } from '../define/share-rule.ts';
import { decidedSomething } from '../define/decided-something.ts';
import { wholeByForm } from '../define/whole-by-form.ts';

/**
 * A staff conference needs two thirds of all staff, or of the delegates summoned.
 *
 * @term hội nghị cán bộ, công chức, viên chức, người lao động
 * @basis Circular 01/2016/TT-BNV Art. 2 · Law 10/2022/QH15 Art. 51(2)
 */
export const staffConferenceQuorum = /* @__PURE__ */ shareRule(staffConference, {
  id: 'staff-conference/quorum',
  title: { vi: 'Hội nghị có ít nhất hai phần ba số người dự', en: 'At least two thirds attend the conference' },
  law: { is: 'share', duties: ['TT01-2a', 'L-51.2c1'] },
  // A conference that fell short and decided nothing broke no law: it is called again.
  only: [{ of: 'approving', only: [true] }],
  aspects: {
    approving: {
      fields: ['approving'],
      tell: ({ approving, resolutionPassed, resolutionSentOn }) =>
        decidedSomething(approving, resolutionPassed === true || resolutionSentOn !== null),
    },
  },
  part: 'present',
  whole: 'staff',
  wholeOf: wholeByForm('staff'),
  caseSample: { form: 'plenary', approving: 1 },
  examples: [
    {
      name: 'two thirds of the delegates summoned',
      given: { form: 'delegates', staff: 900, summoned: 90, present: 60 },
      verdict: 'held',
    },
    {
      name: 'short of the quorum, and nothing was decided',
      given: { form: 'plenary', staff: 90, present: 40, approving: 0, convening: 1 },
      verdict: 'notConcerned',
    },
    {
      name: 'short of the quorum, and nobody says whether anything was decided',
      given: { form: 'plenary', staff: 90, present: 40, convening: 1 },
      verdict: 'undecided',
    },
  ],
});
