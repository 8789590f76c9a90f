import type { Rubric } from '../rubric/rubric.ts';
import type { CaseChange, ScaleCase } from '../rubric/point-scale.ts';
import { numberFact, rule, shareOf, t } from './rubric-parts.ts';

// Where nothing was due there is no rate, and nothing is taken away; then the worst step first.
function graduated(part: string, of: string, steps: readonly (readonly [number, number | string])[]): CaseChange {
  return {
    cases: [
      { when: { if: 'compare', reading: { read: 'fact', fact: of }, equals: 0 }, points: 0 },
      ...steps.map(([below, points]): ScaleCase => ({
        when: { if: 'compare', reading: shareOf(part, of), below },
        points,
      })),
    ],
  };
}

const contents = [
  ['direction', 'Chỉ đạo, điều hành', 'Direction', 6, '-1.5', '-0.75'],
  ['law-making', 'Xây dựng, thực hiện pháp luật', 'Law-making', 6, -2, -1],
  ['prevention', 'Biện pháp phòng ngừa', 'Prevention', 9, -3, '-1.5'],
] as const;

/**
 * Quality of the work against corruption, component 1: four contents, deductions from the maximum, never below 0. The
 * survey and the classes that follow it are not part of this rubric.
 * @term đánh giá công tác phòng, chống tham nhũng
 * @basis Thông tư số 04/2014/TT-TTCP, Điều 10–15
 */
export const corruptionWorkQuality2014: Rubric = {
  id: 'corruption-work-quality-2014',
  kind: 'corruption-work-quality',
  label: t(
    'Chất lượng công tác phòng, chống tham nhũng (điểm thành phần 1)',
    'Quality of the work against corruption (component 1)',
  ),
  years: { from: 2015 },
  basis: [
    rule(
      '04/2014/TT-TTCP',
      t(
        'Thông tư về nhận định tình hình tham nhũng và đánh giá công tác phòng, chống tham nhũng',
        'Circular on assessing corruption and the work against it',
      ),
      '10',
    ),
  ],
  period: { kind: 'year', startsOn: '12-16' },
  facts: [
    ...contents.map(([id, vi, en]) => ({
      id: `gaps.${id}`,
      kind: 'events' as const,
      label: t(`Tiêu chí chưa đạt về ${vi.toLowerCase()}`, `Criteria of ${en.toLowerCase()} that were not met`),
      levels: [
        { id: 'missing', label: t('chưa thực hiện', 'missing') },
        { id: 'partial', label: t('chưa đầy đủ, chậm', 'partial or late') },
      ],
    })),
    numberFact('handled', 'Số vụ việc được xử lý', 'Cases handled'),
    numberFact('found', 'Số vụ việc phát hiện', 'Cases found'),
    numberFact('recovered', 'Tài sản đã thu hồi', 'Assets recovered'),
    numberFact('to-recover', 'Tài sản phải thu hồi', 'Assets to be recovered'),
    numberFact('launched-late', 'Số nội dung triển khai chậm', 'Items launched late'),
  ],
  root: {
    id: 'total',
    label: t('Tổng điểm', 'Total'),
    maximum: 30,
    children: [
      ...contents.map(([id, vi, en, maximum, missing, partial]) => ({
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
        unconfirmed: t(
          'Bậc trừ điểm đã đối chiếu; danh mục các nội dung bị trừ theo bậc 3 hay bậc 2 điểm thì chưa.',
          'The steps were compared with the text; which items lose 3 and which lose 2 points was not.',
        ),
        scale: {
          give: 'changes',
          start: '100%',
          changes: [
            graduated('handled', 'found', [
              [25, -3],
              [50, -2],
              [70, -1],
              [80, '-0.5'],
            ]),
            graduated('recovered', 'to-recover', [
              [25, -2],
              [50, -1],
              [70, '-0.5'],
              [80, '-0.25'],
            ]),
            { count: { read: 'fact', fact: 'launched-late' }, each: '-0.25' },
          ],
        },
      },
    ],
  },
  notes: [
    t(
      'Đây là điểm thành phần 1. Phần khảo sát và khung xếp mức của nội dung này chưa được đối chiếu nên không có trong bảng.',
      'This is component 1. Its survey and its classes have not been compared with the text and are left out.',
    ),
  ],
};
