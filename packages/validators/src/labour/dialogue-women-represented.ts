import { workplaceDialogue } from '@qcdc/core/entities';
import { atLeast } from '@qcdc/core/flow';
import { dutyRule, known } from '../define/duty-rule.ts';

/**
 * Representatives of female employees take part where the topic concerns them; no share is laid down.
 *
 * @basis Decree 145/2020/NĐ-CP Art. 38(4)
 */
export const dialogueWomenRepresented = /* @__PURE__ */ dutyRule(workplaceDialogue, {
  id: 'workplace-dialogue/women-represented',
  title: {
    vi: 'Có đại diện lao động nữ khi nội dung liên quan',
    en: 'Women are represented where a matter concerns them',
  },
  law: { is: 'flag', duties: ['D145-38.4'] },
  field: 'womenRepresentatives',
  right: (women) => known(atLeast(women, 1)),
  examplesOfValue: [1, 0],
  expected: '≥ 1',
});
