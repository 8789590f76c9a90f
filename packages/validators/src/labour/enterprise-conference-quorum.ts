import { employeeConference } from '@qcdc/core/entities';
import { shareRule } from '../define/share-rule.ts';
import { ownership } from '../define/kinds-by.ts';
import { decidedSomething } from '../define/decided-something.ts';
import { wholeByForm } from '../define/whole-by-form.ts';

/**
 * The employee conference of a state enterprise needs two thirds of all workers, or of the delegates summoned.
 *
 * @term hội nghị người lao động
 * @basis Law 10/2022/QH15 Art. 69(2)
 */
export const enterpriseConferenceQuorum = /* @__PURE__ */ shareRule(employeeConference, {
  id: 'employee-conference/quorum',
  title: { vi: 'Hội nghị có ít nhất hai phần ba số người dự', en: 'At least two thirds attend the conference' },
  kindsBy: ownership,
  law: { is: 'share', duties: ['L-69.2c#quorum'] },
  // A conference that fell short and decided nothing broke no law: it is called again.
  only: [{ of: 'approving', only: [true] }],
  aspects: {
    approving: {
      fields: ['approving'],
      tell: ({ approving, resolutionPassed }) => decidedSomething(approving, resolutionPassed === true),
    },
  },
  part: 'present',
  whole: 'employees',
  wholeOf: wholeByForm('employees'),
  caseSample: { form: 'plenary', approving: 1 },
});
