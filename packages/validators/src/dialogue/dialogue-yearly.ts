import { dialogues } from '@qcdc/core/entities';
import type { CountValue, FrequencyValue } from '@qcdc/core/law';
import { numberRule } from '../define/number-rule.ts';
import { timesIn } from '../define/rhythm.ts';

const yearly = (often: FrequencyValue): CountValue | null => {
  const n = timesIn('year', often);
  return n === null ? null : { is: 'count', op: '>=', n, of: 'reports' };
};

/**
 * A commune holds a dialogue with the people at least once a year.
 *
 * @term hội nghị trao đổi, đối thoại
 * @basis Law 77/2015/QH13 Art. 125 · Law 10/2022/QH15 Art. 32(1) · Local-government law of February 2025 Art. 24 · Law 72/2025/QH15 Art. 43
 */
export const dialogueYearly = /* @__PURE__ */ numberRule(dialogues, {
  id: 'dialogues/yearly',
  title: {
    vi: 'Xã đối thoại với Nhân dân ít nhất một lần mỗi năm',
    en: 'A commune holds a dialogue at least once a year',
  },
  bindsOnly: ['commune'],
  when: {
    holds: ({ period }) => /^\d{4}$/.test(period),
    fields: ['period'],
    sample: {},
    otherwise: { period: '2024-Q1' },
  },
  law: {
    is: 'frequency',
    duties: ['TC15-125', 'L-32.1'],
    as: yearly,
  },
  beside: [{ is: 'frequency', duties: ['TC25-24#yearly', 'TC72-43#yearly'], as: yearly }],
  field: 'dialogues',
});
