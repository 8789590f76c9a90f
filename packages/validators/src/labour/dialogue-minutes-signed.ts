import { workplaceDialogue } from '@qcdc/core/entities';
import { mustBeSo } from '../define/duty-rule.ts';

/**
 * The minutes of a dialogue are signed by all sides.
 *
 * @basis Decree 145/2020/NĐ-CP Art. 39(4)
 */
export const dialogueMinutesSigned = /* @__PURE__ */ mustBeSo(workplaceDialogue, {
  id: 'workplace-dialogue/minutes-signed',
  title: { vi: 'Biên bản đối thoại có đủ chữ ký', en: 'Minutes signed by both sides' },
  law: { is: 'flag', duties: ['D145-39.4m'] },
  beside: [
    { is: 'flag', duties: ['D145-40.3'] },
    { is: 'flag', duties: ['D145-41.1d'] },
  ],
  aspects: { dialogueKind: 'kind', dialogueMatter: 'matter' },
  field: 'minutesSigned',
});
