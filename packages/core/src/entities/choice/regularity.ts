/** Periodic or unscheduled. */
export const regularity = {
  periodic: { vi: 'Định kỳ', en: 'Periodic' },
  unscheduled: { vi: 'Đột xuất', en: 'Unscheduled' },
} as const;
