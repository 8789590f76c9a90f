import { staffConference } from '@qcdc/core/entities';
import { shareRule } from '../define/share-rule.ts';

/**
 * An extraordinary conference is held when the union, the head, or a third of all staff ask for it.
 *
 * @basis Circular 01/2016/TT-BNV Art. 3 · Law 10/2022/QH15 Art. 51(1) · Law 10/2022/QH15 Art. 50(1)
 */
export const staffConferenceRequested = /* @__PURE__ */ shareRule(staffConference, {
  id: 'staff-conference/requested',
  title: {
    vi: 'Hội nghị bất thường khi đủ một phần ba số người đề nghị',
    en: 'An extraordinary conference is asked for by at least a third',
  },
  law: { is: 'share', duties: ['TT01-3b', 'L-51.1b'] },
  beside: [{ is: 'share', duties: ['L-50.1'] }],
  aspects: { conferenceKind: 'kind' },
  part: 'requestingStaff',
  whole: 'staff',
});
