import { workplaceDialogue } from '@qcdc/core/entities';
import { shareRule } from '../define/share-rule.ts';

/**
 * A periodic dialogue proceeds only with strictly more than seven tenths of the listed members of the employees’ side.
 *
 * @basis Decree 145/2020/NĐ-CP Art. 39(4)
 */
export const dialogueQuorum = /* @__PURE__ */ shareRule(workplaceDialogue, {
  id: 'workplace-dialogue/quorum',
  title: { vi: 'Trên 70 % thành viên bên người lao động có mặt', en: 'More than 70 % of the employees’ side present' },
  when: {
    holds: ({ kind }) => (kind === null ? null : kind === 'periodic'),
    fields: ['kind'],
    sample: { kind: 'periodic' },
    otherwise: { kind: 'onMatter' },
  },
  law: { is: 'share', duties: ['D145-39.4'] },
  part: 'membersPresent',
  whole: 'membersListed',
});
