/** People's bodies that supervise and recommend. */
export const supervisingBody = {
  communeBoard: { vi: 'Ban TTND cấp xã', en: 'Commune inspection board' },
  agencyBoard: { vi: 'Ban TTND cơ quan, đơn vị', en: 'Agency inspection board' },
  enterpriseBoard: { vi: 'Ban TTND doanh nghiệp nhà nước', en: 'State-enterprise inspection board' },
  investmentBoard: { vi: 'Ban GSĐTCĐ', en: 'Investment supervision board' },
  other: { vi: 'Khác', en: 'Other' },
} as const;
