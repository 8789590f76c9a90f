import { defineRubric } from '../rubric/define-rubric.ts';
import type { Rubric } from '../rubric/rubric.ts';
import type { ScaleCase } from '../rubric/scale.ts';
import { numberFact, rule, shareOf, t } from './sheet-parts.ts';

const circular = rule(
  '04/2014/TT-TTCP',
  t(
    'Thông tư về nhận định tình hình tham nhũng và đánh giá công tác phòng, chống tham nhũng',
    'Circular on assessing corruption and the work against it',
  ),
  '5',
);

/**
 * Composite of statistics and a survey, 2 × A + B, with upper-closed classes and a class for exactly 0.
 * @term nhận định tình hình tham nhũng
 * @basis Thông tư số 04/2014/TT-TTCP, Điều 5–9
 */
export const corruptionAssessment2014: Rubric = /* @__PURE__ */ defineRubric({
  id: 'corruption-assessment-2014',
  kind: 'corruption-assessment',
  label: t('Nhận định tình hình tham nhũng', 'Assessment of corruption'),
  years: { from: 2014 },
  basis: [circular],
  period: { kind: 'year', startsOn: '12-16' },
  facts: [
    numberFact('cases', 'Số vụ việc', 'Cases'),
    {
      id: 'survey',
      kind: 'ballots',
      label: t('Khảo sát người dân, doanh nghiệp, cán bộ', 'Survey of people, enterprises and officials'),
      levels: [
        { id: 'very-common', label: t('rất phổ biến', 'very common') },
        { id: 'common', label: t('phổ biến', 'common') },
        { id: 'rare', label: t('ít', 'rare') },
        { id: 'none', label: t('không có', 'none') },
      ],
    },
  ],
  root: {
    id: 'total',
    label: t('Tổng điểm', 'Total'),
    maximum: 100,
    children: [
      {
        id: 'statistics',
        label: t('Thành phần 1: số liệu hành chính', 'Component 1: administrative data'),
        maximum: 30,
        coefficient: 2,
        scale: {
          give: 'bands',
          of: { read: 'fact', fact: 'cases' },
          closed: 'lower',
          bands: [
            { from: 10, points: 30 },
            { from: 5, to: 10, points: 20 },
            { from: 1, to: 5, points: 10 },
            { to: 1, points: 0 },
          ],
        },
      },
      {
        id: 'survey',
        label: t('Thành phần 2: khảo sát', 'Component 2: survey'),
        maximum: 40,
        coefficient: 1,
        scale: { give: 'levels', fact: 'survey', points: { 'very-common': 40, common: 30, rare: 20, none: 0 } },
      },
    ],
  },
  classes: {
    of: 'points',
    closed: 'upper',
    classes: [
      { id: 'level-5', label: t('Trên 70 đến 100', 'Above 70 to 100'), from: 70 },
      { id: 'level-4', label: t('Trên 40 đến 70', 'Above 40 to 70'), from: 40, to: 70 },
      { id: 'level-3', label: t('Trên 20 đến 40', 'Above 20 to 40'), from: 20, to: 40 },
      { id: 'level-2', label: t('Trên 0 đến 20', 'Above 0 to 20'), from: 0, to: 20 },
      { id: 'level-1', label: t('Bằng 0', 'Exactly 0'), from: 0, to: 0 },
    ],
  },
  notes: [
    t(
      'Điểm cao là tình hình nghiêm trọng. Kết quả không dùng để xếp hạng các cơ quan.',
      'A high score is a grave situation. The result is not for ranking agencies.',
    ),
  ],
});

const rate = (part: string, of: string, steps: readonly (readonly [number, number | string])[]): readonly ScaleCase[] =>
  steps.map(([below, points]) => ({ when: { if: 'compare', reading: shareOf(part, of), below }, points }));

/**
 * Quality of the work against corruption: four contents, deductions from the maximum, never below 0.
 * @term đánh giá công tác phòng, chống tham nhũng
 * @basis Thông tư số 04/2014/TT-TTCP, Điều 10–15
 */
export const corruptionWorkQuality2014: Rubric = /* @__PURE__ */ defineRubric({
  id: 'corruption-work-quality-2014',
  kind: 'corruption-work-quality',
  label: t('Chất lượng công tác phòng, chống tham nhũng', 'Quality of the work against corruption'),
  years: { from: 2014 },
  basis: [{ ...circular, article: '10' }],
  period: { kind: 'year', startsOn: '12-16' },
  facts: [
    ...['direction', 'law-making', 'prevention'].map((id) => ({
      id: `gaps.${id}`,
      kind: 'events' as const,
      label: t('Tiêu chí chưa thực hiện hoặc thực hiện chưa đầy đủ, chậm', 'Criteria missing, or met in part or late'),
      levels: [
        { id: 'missing', label: t('chưa thực hiện', 'missing') },
        { id: 'partial', label: t('chưa đầy đủ, chậm', 'partial or late') },
      ],
    })),
    numberFact('handled', 'Số vụ việc được xử lý', 'Cases handled'),
    numberFact('found', 'Số vụ việc phát hiện', 'Cases found'),
    numberFact('recovered', 'Tài sản đã thu hồi', 'Assets recovered'),
    numberFact('to-recover', 'Tài sản phải thu hồi', 'Assets to be recovered'),
  ],
  root: {
    id: 'total',
    label: t('Tổng điểm', 'Total'),
    maximum: 30,
    children: [
      ...(
        [
          ['direction', 'Chỉ đạo, điều hành', 'Direction', 6, '-1.5', '-0.75'],
          ['law-making', 'Xây dựng thể chế', 'Law-making', 6, -2, -1],
          ['prevention', 'Phòng ngừa', 'Prevention', 9, -3, '-1.5'],
        ] as const
      ).map(([id, vi, en, maximum, missing, partial]) => ({
        id,
        label: t(vi, en),
        maximum,
        scale: {
          give: 'changes' as const,
          start: '100%',
          changes: [
            { count: { read: 'events' as const, fact: `gaps.${id}`, levels: ['missing'] }, each: missing },
            { count: { read: 'events' as const, fact: `gaps.${id}`, levels: ['partial'] }, each: partial },
          ],
        },
      })),
      {
        id: 'detection',
        label: t('Phát hiện, xử lý và thu hồi', 'Detection and recovery'),
        maximum: 9,
        // Graduated deduction, the worst step first; the heavier item loses 3, the lighter one 2.
        scale: {
          give: 'changes',
          start: '100%',
          changes: [
            {
              cases: rate('handled', 'found', [
                [25, -3],
                [50, -2],
                [70, -1],
                [80, '-0.5'],
              ]),
            },
            {
              cases: rate('recovered', 'to-recover', [
                [25, -2],
                [50, -1],
                [70, '-0.5'],
                [80, '-0.25'],
              ]),
            },
          ],
        },
      },
    ],
  },
});
