import { peoplesInspectionBoard } from '@qcdc/core/entities';
import { shareRule } from '../define/share-rule.ts';
import { boardKind } from '../define/kinds-by.ts';
import { ofTheMergedCommune } from './of-the-merged-commune.ts';

/**
 * Every community of the commune is represented on its inspection board.
 *
 * @basis Decree 59/2023/NĐ-CP Art. 13(2)
 */
export const communeBoardEveryCommunity = /* @__PURE__ */ shareRule(peoplesInspectionBoard, {
  id: 'peoples-inspection-board/every-community',
  title: { vi: 'Mỗi thôn, tổ dân phố đều có thành viên', en: 'Every community is represented' },
  message: { vi: 'Có thôn, tổ dân phố chưa có thành viên trong Ban', en: 'A community has no member on the board' },
  kindsBy: boardKind,
  ...ofTheMergedCommune,
  law: { is: 'share', duties: ['D59-13.2a#perCommunity'] },
  part: 'communitiesRepresented',
  whole: 'communities',
});
