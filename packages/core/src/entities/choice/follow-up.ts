/** How far a task has come. */
export const followUp = {
  notStarted: { vi: 'Chưa thực hiện', en: 'Not started' },
  inProgress: { vi: 'Đang thực hiện', en: 'In progress' },
  done: { vi: 'Đã hoàn thành', en: 'Done' },
  late: { vi: 'Quá hạn', en: 'Late' },
  dropped: { vi: 'Không thực hiện', en: 'Dropped' },
} as const;
