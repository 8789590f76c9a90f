/** With whom a dialogue is held. */
export const dialoguePartner = {
  people: { vi: 'Nhân dân', en: 'People' },
  enterprises: { vi: 'Doanh nghiệp', en: 'Enterprises' },
  employees: { vi: 'Người lao động', en: 'Employees' },
  other: { vi: 'Khác', en: 'Other' },
} as const;
