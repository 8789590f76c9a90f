import type { Text } from '../outcome/text.ts';

/** Why nobody is failed for what began, or was due, when nothing of the kind was in force. */
export const beganBefore: Text = {
  vi: 'Việc này bắt đầu trước khi quy định có hiệu lực; vì vậy không tính là sai',
  en: 'This began before the provision was in force; so it does not count as a fault',
};
