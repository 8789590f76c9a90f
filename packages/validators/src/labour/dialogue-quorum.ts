import { workplaceDialogue } from '@qcdc/core/entities';
import { shareRule } from '../define/share-rule.ts';

/**
 * A periodic dialogue proceeds only with strictly more than seven tenths of the listed members of the employees’ side.
 *
 * @basis Decree 145/2020/NĐ-CP Art. 39(4)
 */
export const dialogueQuorum = /* @__PURE__ */ shareRule(workplaceDialogue, {
  id: 'workplace-dialogue/quorum',
  title: { vi: 'Đủ tỷ lệ thành viên bên người lao động có mặt', en: 'Enough members of the employees’ side present' },
  aspects: { dialogueKind: 'kind' },
  law: { is: 'share', duties: ['D145-39.4'] },
  part: 'membersPresent',
  whole: 'membersListed',
});
