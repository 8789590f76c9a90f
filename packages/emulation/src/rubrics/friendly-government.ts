import { practice } from '@qcdc/core';
import type { Criterion } from '../rubric/criterion.ts';
import type { Rubric } from '../rubric/rubric.ts';
import { t } from './rubric-parts.ts';

const part = (id: string, field: string, vi: string, en: string, maximum: number): Criterion => ({
  id,
  label: t(vi, en),
  maximum,
  scale: { give: 'points', of: { read: 'figure', measure: `friendly-government.${field}` } },
});

/**
 * Self-score of "friendly government": 20 + 25 + 20 + 15 + 20 points, read from the area's own report.
 * @term chính quyền thân thiện, vì Nhân dân phục vụ
 */
export const friendlyGovernmentRubric: Rubric = {
  id: 'friendly-government',
  kind: 'friendly-government',
  label: t('Chính quyền thân thiện', 'Friendly government'),
  years: { from: 2022 },
  basis: [
    practice(
      t(
        'Bảng tự chấm "Chính quyền thân thiện" của tỉnh Bắc Giang',
        'Self-score form "friendly government" of Bắc Giang province',
      ),
    ),
  ],
  period: { kind: 'year' },
  root: {
    id: 'total',
    label: t('Tổng điểm', 'Total'),
    maximum: 100,
    children: [
      part('democracy', 'democracy', 'Thực hiện quy chế dân chủ, tuyên truyền', 'Democracy and communication', 20),
      part('reform', 'administrativeReform', 'Cải cách hành chính', 'Administrative reform', 25),
      part('culture', 'officeCulture', 'Văn hóa công sở', 'Office culture', 20),
      part('dialogue', 'dialogueAndComplaints', 'Đối thoại, giải quyết khiếu nại', 'Dialogue and complaints', 15),
      part('satisfaction', 'satisfaction', 'Sự hài lòng của người dân', 'Satisfaction', 20),
    ],
  },
};
