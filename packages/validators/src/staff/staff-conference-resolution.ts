import { staffConference } from '@qcdc/core/entities';
import { shareRule } from '../define/share-rule.ts';

/**
 * The resolution of a staff conference passes with more than half of those present.
 *
 * @basis Circular 01/2016/TT-BNV Art. 2 · Law 10/2022/QH15 Art. 51(2)
 */
export const staffConferenceResolution = /* @__PURE__ */ shareRule(staffConference, {
  id: 'staff-conference/resolution-passed',
  title: { vi: 'Nghị quyết được quá nửa số người dự tán thành', en: 'More than half of those present approve' },
  law: { is: 'share', duties: ['TT01-2b', 'L-51.2c2'] },
  // A resolution that was voted down broke no law; one that was made known is said to have passed.
  only: [{ of: 'resolutionPassed', only: [true] }],
  aspects: {
    resolutionPassed: {
      fields: ['resolutionPassed'],
      tell: ({ resolutionPassed, resolutionSentOn }) =>
        resolutionSentOn === null ? resolutionPassed : resolutionPassed === false ? null : true,
    },
  },
  caseSample: { resolutionPassed: true },
  part: 'approving',
  whole: 'present',
  examples: [
    {
      name: 'voted down, and not passed',
      given: { present: 90, approving: 30, resolutionPassed: false },
      verdict: 'notConcerned',
    },
    {
      name: 'short of the majority, and nobody says whether it passed',
      given: { present: 90, approving: 30 },
      verdict: 'undecided',
    },
    {
      name: 'short of the majority, and made known as the resolution',
      given: { ballotsInstead: false, present: 90, approving: 30, resolutionSentOn: '2024-04-02' },
      verdict: 'failed',
    },
  ],
});
