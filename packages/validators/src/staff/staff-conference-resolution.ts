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
  part: 'approving',
  whole: 'present',
});
