import { boardReportsQuarterly } from './board-reports-quarterly.ts';

/**
 * The inspection board of an agency or public unit reports to the union each quarter.
 *
 * @term báo cáo hằng quý của Ban Thanh tra nhân dân cơ quan, đơn vị
 * @basis Decree 59/2023/NĐ-CP Art. 22(3)
 */
export const agencyBoardReportsQuarterly = /* @__PURE__ */ boardReportsQuarterly({
  id: 'duty-report/agency-board-reports-quarterly',
  title: {
    vi: 'Ban Thanh tra nhân dân cơ quan, đơn vị báo cáo hằng quý',
    en: 'The board of an agency or unit reports each quarter',
  },
  bindsOnly: ['agency', 'publicUnit'],
  duty: 'D59-22.3',
});
