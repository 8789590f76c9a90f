import { workplaceDialogue } from '@qcdc/core/entities';
import { shareRule } from '../define/share-rule.ts';

/**
 * The employees’ side asks for a dialogue with the support of at least three tenths of its listed members.
 *
 * @basis Decree 145/2020/NĐ-CP Art. 40(1)
 */
export const dialogueRequestSupported = /* @__PURE__ */ shareRule(workplaceDialogue, {
  id: 'workplace-dialogue/request-supported',
  title: {
    vi: 'Đủ tỷ lệ thành viên bên người lao động đồng ý yêu cầu đối thoại',
    en: 'Enough members of the employees’ side support the request',
  },
  aspects: { dialogueKind: 'kind' },
  law: { is: 'share', duties: ['D145-40.1b'] },
  part: 'requestingMembers',
  whole: 'membersListed',
});
