import { investmentSupervisionBoard } from '@qcdc/core/entities';
import { numberRule } from '../define/number-rule.ts';

/**
 * An investment supervision board has at most two deputy heads.
 *
 * @basis Decree 59/2023/NĐ-CP Art. 17(3)
 */
export const investmentBoardDeputies = /* @__PURE__ */ numberRule(investmentSupervisionBoard, {
  id: 'investment-supervision-board/deputies',
  title: {
    vi: 'Ban Giám sát đầu tư của cộng đồng có không quá 2 Phó Trưởng ban',
    en: 'An investment supervision board has at most two deputies',
  },
  law: { is: 'count', duties: ['D59-17.3'] },
  field: 'deputies',
});
