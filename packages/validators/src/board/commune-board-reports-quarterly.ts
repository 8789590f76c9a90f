import { boardReportsQuarterly } from './board-reports-quarterly.ts';

/**
 * The inspection board of a commune reports to the Front each quarter.
 *
 * @term báo cáo hằng quý của Ban Thanh tra nhân dân
 * @basis Decree 59/2023/NĐ-CP Art. 14(3)
 */
export const communeBoardReportsQuarterly = /* @__PURE__ */ boardReportsQuarterly({
  id: 'duty-report/board-reports-quarterly',
  title: { vi: 'Ban Thanh tra nhân dân xã báo cáo hằng quý', en: 'The board of a commune reports each quarter' },
  bindsOnly: ['commune'],
  duty: 'D59-14.3',
});
