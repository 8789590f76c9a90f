import { workplaceDialogue } from '@qcdc/core/entities';
import { mustBeSo } from '../define/duty-rule.ts';

/**
 * A periodic dialogue proceeds only when the legal representative of the employer, or who is authorised, is present.
 *
 * @basis Decree 145/2020/NĐ-CP Art. 39(4)
 */
export const dialogueLegalRepresentative = /* @__PURE__ */ mustBeSo(workplaceDialogue, {
  id: 'workplace-dialogue/legal-representative',
  title: {
    vi: 'Người đại diện theo pháp luật hoặc người được ủy quyền có mặt',
    en: 'The legal representative, or who is authorised, is present',
  },
  aspects: { dialogueKind: 'kind' },
  law: { is: 'flag', duties: ['D145-39.4r'] },
  field: 'legalRepresentativePresent',
});
