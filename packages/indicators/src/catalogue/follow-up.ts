import { followUpMeasures } from '@qcdc/core/follow-up';
import { share } from './quotient.ts';

/**
 * Done, or answered where an answer was asked for, out of what was followed up in the period; see `followUpFigures`.
 * @term tỷ lệ việc đã hoàn thành
 * @unit percent, 2 decimals
 */
export const followUpDoneShare = share(() => ({
  id: 'follow-up.done-share',
  label: { vi: 'Tỷ lệ việc đã hoàn thành', en: 'Share done' },
  definition: {
    vi: 'Số việc đã hoàn thành (hoặc đã trả lời) trong kỳ trên số việc phải theo dõi trong kỳ.',
    en: 'Done, or answered where an answer was asked for, out of what was followed up in the period.',
  },
  part: followUpMeasures.done,
  of: followUpMeasures.inHand,
  examples: [{ given: { done: 12, inHand: 16 }, shows: '75,00%' }],
}));

/**
 * Done in time out of what was done or due, of what has a certain term; see `followUpFigures`.
 * @term tỷ lệ việc hoàn thành đúng hạn
 * @unit percent, 2 decimals
 */
export const followUpOnTimeShare = share(() => ({
  id: 'follow-up.on-time-share',
  label: { vi: 'Tỷ lệ việc hoàn thành đúng hạn', en: 'Share done in time' },
  definition: {
    vi: 'Số việc hoàn thành đúng hạn trên số việc đã hoàn thành hoặc đến hạn, tính trên những việc xác định được thời hạn.',
    en: 'Done in time out of what was done or due, of what has a certain term.',
  },
  part: followUpMeasures.onTime,
  of: followUpMeasures.due,
  examples: [{ given: { onTime: 9, due: 12 }, shows: '75,00%' }],
}));
