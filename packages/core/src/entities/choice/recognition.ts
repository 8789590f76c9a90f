/** What became of a decision sent up for recognition. */
export const recognition = {
  recognised: { vi: 'Công nhận', en: 'Recognised' },
  refused: { vi: 'Không công nhận, nêu rõ lý do', en: 'Refused with reasons' },
  refusedWithoutReasons: { vi: 'Không công nhận, không nêu lý do', en: 'Refused without reasons' },
  rerun: { vi: 'Yêu cầu tổ chức lại', en: 'Re-run ordered' },
} as const;
