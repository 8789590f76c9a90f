import { investmentSupervisionBoard } from '@qcdc/core/entities';
import { mustBeNone } from '../define/duty-rule.ts';

/**
 * On an investment supervision board sits no cadre or civil servant of the commune.
 *
 * @basis Law 10/2022/QH15 Art. 42(2)
 */
export const investmentBoardOfficeHolders = /* @__PURE__ */ mustBeNone(investmentSupervisionBoard, {
  id: 'investment-supervision-board/office-holders',
  title: {
    vi: 'Ban Giám sát đầu tư của cộng đồng không có cán bộ, công chức xã',
    en: 'No cadre or civil servant of the commune sits on the board',
  },
  law: { is: 'flag', duties: ['L-42.2'] },
  field: 'officeHolders',
});
