import { employeeConference } from '@qcdc/core/entities';
import { shareRule } from '../define/share-rule.ts';
import { ownership } from '../define/kinds-by.ts';

/**
 * The resolution of an employee conference of a state enterprise passes with more than half of those present.
 *
 * @basis Law 10/2022/QH15 Art. 69(2)
 */
export const enterpriseConferenceResolution = /* @__PURE__ */ shareRule(employeeConference, {
  id: 'employee-conference/resolution-passed',
  title: { vi: 'Nghị quyết được quá nửa số người dự tán thành', en: 'More than half of those present approve' },
  kindsBy: ownership,
  // A resolution that was voted down broke no law.
  only: [{ of: 'resolutionPassed', only: [true] }],
  law: { is: 'share', duties: ['L-69.2c#pass'] },
  part: 'approving',
  whole: 'present',
  examples: [
    {
      name: 'voted down, and not passed',
      given: { ownership: 'state', ballotsInstead: false, present: 90, approving: 30, resolutionPassed: false },
      verdict: 'notConcerned',
    },
  ],
});
