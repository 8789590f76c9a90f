import { investmentSupervisionBoard } from '@qcdc/core/entities';
import { numberRule } from '../define/number-rule.ts';

/**
 * At most five residents sit on an investment supervision board.
 *
 * @basis Decree 59/2023/NĐ-CP Art. 17(2)
 */
export const investmentBoardResidentMembers = /* @__PURE__ */ numberRule(investmentSupervisionBoard, {
  id: 'investment-supervision-board/residents',
  title: {
    vi: 'Ban Giám sát đầu tư của cộng đồng có không quá 5 đại diện người dân',
    en: 'An investment supervision board has at most five residents',
  },
  law: { is: 'count', duties: ['D59-17.2'] },
  field: 'residents',
});
