import { workplaceDialogue } from '@qcdc/core/entities';
import { termRule } from '../define/deadline.ts';
import { longestGap } from '../define/rhythm.ts';

/**
 * The list of members of both sides is fixed and posted at least every two years.
 *
 * @basis Decree 145/2020/NĐ-CP Art. 38(3)
 */
export const dialogueListRenewed = /* @__PURE__ */ termRule(workplaceDialogue, {
  id: 'workplace-dialogue/list-renewed',
  title: {
    vi: 'Danh sách thành viên đối thoại được xác định lại 2 năm một lần',
    en: 'The list of members is renewed every two years',
  },
  law: { is: 'frequency', duties: ['D145-38.3'], as: longestGap },
  first: 'listRenewedOn',
  then: 'date',
});
