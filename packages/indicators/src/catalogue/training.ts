import { training } from '@qcdc/core/entities';
import { mean } from './quotient.ts';

/**
 * Training attendances divided by the classes.
 * @term số lượt người dự bình quân một lớp
 * @unit turn/class
 */
export const trainingAttendancesPerClass = mean(() => ({
  id: 'training.attendances-per-class',
  label: { vi: 'Số lượt người dự bình quân một lớp', en: 'Attendances per class' },
  definition: { vi: 'Số lượt người dự tập huấn chia cho số lớp.', en: 'Training attendances divided by the classes.' },
  measuredIn: 'turn/class',
  better: 'neither',
  step: 'know',
  part: training.measures.participants,
  of: training.measures.classes,
  examples: [{ given: { participants: 420, classes: 4 }, shows: '105,0 lượt/lớp' }],
}));

/**
 * Communication attendances divided by the sessions.
 * @term số lượt người nghe bình quân một cuộc tuyên truyền
 * @unit turn/session
 */
export const communicationAttendancesPerSession = mean(() => ({
  id: 'training.attendances-per-session',
  label: { vi: 'Số lượt người nghe bình quân một cuộc tuyên truyền', en: 'Attendances per communication session' },
  definition: {
    vi: 'Số lượt người nghe tuyên truyền chia cho số cuộc tuyên truyền.',
    en: 'Communication attendances divided by the sessions.',
  },
  measuredIn: 'turn/session',
  better: 'neither',
  step: 'know',
  part: training.measures.communicationAttendances,
  of: training.measures.communicationSessions,
  examples: [{ given: { communicationAttendances: 9100, communicationSessions: 130 }, shows: '70,0 lượt/cuộc' }],
}));
