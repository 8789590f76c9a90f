import type { Text } from '../../outcome/text.ts';

/** Whose practice it is to report on directives, shortcomings and tasks. */
export const steeringCommittees: Text = {
  vi: 'Ban Chỉ đạo thực hiện quy chế dân chủ ở cơ sở các cấp',
  en: 'the Steering Committees of every level',
};
