import { investmentSupervisionBoard } from '@qcdc/core/entities';
import { mustBeNone } from '../define/duty-rule.ts';

/**
 * On an investment supervision board sits nobody related to investor or contractor.
 *
 * @basis Law 10/2022/QH15 Art. 42(2)
 */
export const investmentBoardRelatedMembers = /* @__PURE__ */ mustBeNone(investmentSupervisionBoard, {
  id: 'investment-supervision-board/related-members',
  title: {
    vi: 'Ban Giám sát đầu tư của cộng đồng không có người thân của chủ đầu tư, nhà thầu',
    en: 'Nobody related to the investor or contractor sits on the board',
  },
  law: { is: 'flag', duties: ['L-42.2'] },
  field: 'relatedMembers',
});
