/** Plenary or by delegates. */
export const conferenceForm = {
  plenary: { vi: 'Toàn thể', en: 'Plenary' },
  delegates: { vi: 'Đại biểu', en: 'Delegates' },
} as const;
