import { boardReportsQuarterly } from './board-reports-quarterly.ts';

/**
 * The inspection board of a state enterprise reports to the union each quarter.
 *
 * @term báo cáo hằng quý của Ban Thanh tra nhân dân doanh nghiệp nhà nước
 * @basis Decree 59/2023/NĐ-CP Art. 26(3)
 */
export const enterpriseBoardReportsQuarterly = /* @__PURE__ */ boardReportsQuarterly({
  id: 'duty-report/enterprise-board-reports-quarterly',
  title: {
    vi: 'Ban Thanh tra nhân dân doanh nghiệp nhà nước báo cáo hằng quý',
    en: 'The board of a state enterprise reports each quarter',
  },
  bindsOnly: ['stateEnterprise'],
  duty: 'D59-26.3',
});
