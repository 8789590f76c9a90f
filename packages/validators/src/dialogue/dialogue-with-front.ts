import { communeDialogue } from '@qcdc/core/entities';
import { mustBeSo } from '../define/duty-rule.ts';
import { ofTheCommune } from './of-the-commune.ts';

/**
 * The commune committee holds the dialogue together with the Front.
 *
 * @basis Law 10/2022/QH15 Art. 32(1)
 */
export const dialogueWithFront = /* @__PURE__ */ mustBeSo(communeDialogue, {
  id: 'commune-dialogue/with-front',
  title: {
    vi: 'Phối hợp với Ủy ban Mặt trận Tổ quốc tổ chức đối thoại',
    en: 'The dialogue is held together with the Front',
  },
  ...ofTheCommune,
  law: { is: 'flag', duties: ['L-32.1f'] },
  field: 'jointWithFront',
});
