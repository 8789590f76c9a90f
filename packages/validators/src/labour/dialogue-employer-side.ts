import { workplaceDialogue } from '@qcdc/core/entities';
import { numberRule } from '../define/number-rule.ts';

/**
 * At least three persons stand for the employer in a dialogue.
 *
 * @term đối thoại tại nơi làm việc
 * @basis Decree 60/2013/NĐ-CP Art. 11 · Decree 145/2020/NĐ-CP Art. 38(1)
 */
export const dialogueEmployerSide = /* @__PURE__ */ numberRule(workplaceDialogue, {
  id: 'workplace-dialogue/employer-side',
  title: { vi: 'Bên người sử dụng lao động có ít nhất 3 người', en: 'At least three on the employer’s side' },
  law: { is: 'count', duties: ['ND60-11', 'D145-38.1'] },
  field: 'employerMembers',
});
