import { investmentSupervisionBoard } from '@qcdc/core/entities';
import { numberRule } from '../define/number-rule.ts';

/**
 * An investment supervision board has at least five members.
 *
 * @term Ban Giám sát đầu tư của cộng đồng
 * @basis Law 10/2022/QH15 Art. 41(1)
 */
export const investmentBoardSize = /* @__PURE__ */ numberRule(investmentSupervisionBoard, {
  id: 'investment-supervision-board/size',
  title: {
    vi: 'Ban Giám sát đầu tư của cộng đồng có ít nhất 5 thành viên',
    en: 'An investment supervision board has at least five members',
  },
  law: { is: 'count', duties: ['L-41.1'] },
  field: 'members',
});
