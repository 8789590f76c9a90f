/** People's bodies that supervise and recommend. */
export const supervisingBody = {
  communeBoard: { vi: 'Ban Thanh tra nhân dân cấp xã', en: 'Commune inspection board' },
  agencyBoard: { vi: 'Ban Thanh tra nhân dân cơ quan, đơn vị', en: 'Agency inspection board' },
  enterpriseBoard: { vi: 'Ban Thanh tra nhân dân doanh nghiệp nhà nước', en: 'State-enterprise inspection board' },
  investmentBoard: { vi: 'Ban Giám sát đầu tư của cộng đồng', en: 'Investment supervision board' },
  other: { vi: 'Khác', en: 'Other' },
} as const;
