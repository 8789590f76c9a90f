import type { Text } from '../outcome/text.ts';
import type { FollowUpStage } from './follow-up-state.ts';

/** What the stages are called. */
export const stageWords: Readonly<Record<FollowUpStage, Text>> = {
  none: { vi: 'Chưa nêu', en: 'Not raised' },
  open: { vi: 'Chưa thực hiện', en: 'Open' },
  begun: { vi: 'Đang thực hiện', en: 'Begun' },
  answered: { vi: 'Đã trả lời', en: 'Answered' },
  done: { vi: 'Đã hoàn thành', en: 'Done' },
  dropped: { vi: 'Không thực hiện', en: 'Dropped' },
};
