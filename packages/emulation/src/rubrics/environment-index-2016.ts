import type { Rubric } from '../rubric/rubric.ts';
import {
  classesFrom,
  flag,
  incident,
  numberFact,
  rule,
  statedCriterion,
  statedFacts,
  t,
  type StatedItem,
} from './rubric-parts.ts';

const contents: readonly (readonly [id: string, vi: string, en: string, maximum: number])[] = [
  ['leadership', 'Lãnh đạo, chỉ đạo', 'Leadership', 8],
  ['documents', 'Rà soát văn bản', 'Review of legal documents', 8],
  ['survey', 'Điều tra nguồn thải', 'Survey of sources', 12],
  ['monitoring', 'Quan trắc', 'Monitoring', 12],
  ['prevention', 'Phòng ngừa, xử lý ô nhiễm', 'Prevention and handling', 30],
  ['response', 'Ứng phó sự cố', 'Incident response', 12],
  ['communication', 'Truyền thông', 'Communication', 8],
  ['inspection', 'Thanh tra, giải quyết khiếu nại', 'Inspection and complaints', 10],
];

const items: readonly StatedItem[] = contents.map(([id, vi, en, maximum]) => ({
  id,
  maximum,
  label: t(vi, en),
  more: {
    notApplicable: { when: flag(`outside.${id}`), then: 'rescale' },
    ...(id === 'prevention' ? { zeroWhen: flag('serious-pollution') } : {}),
  },
}));

const floor = (percent: number) =>
  ({ conditions: [{ if: 'everyCriterion', of: 'groups', atLeastPercent: percent }], otherwise: 'noClass' }) as const;

/**
 * Index of environmental protection: contents outside the mandate leave numerator and denominator, a bonus of at most 5
 * inside 100, a serious pollution takes away content 5, and a floor in every content.
 * @term chỉ số đánh giá kết quả bảo vệ môi trường
 * @basis Thông tư số 27/2016/TT-BTNMT, Điều 4–12
 */
export const environmentIndex2016: Rubric = {
  id: 'environment-index-2016',
  kind: 'environment-index',
  label: t('Chỉ số đánh giá kết quả bảo vệ môi trường', 'Index of environmental protection'),
  years: { from: 2017 },
  basis: [
    rule(
      '27/2016/TT-BTNMT',
      t('Thông tư về đánh giá kết quả bảo vệ môi trường', 'Circular on the assessment of environmental protection'),
      '4',
    ),
  ],
  period: { kind: 'year' },
  facts: [
    ...statedFacts(items),
    ...contents.map(([id, vi, en]) =>
      incident(`outside.${id}`, `Không thuộc nhiệm vụ: ${vi}`, `Outside the mandate: ${en}`),
    ),
    incident(
      'serious-pollution',
      'Bị kết luận chịu trách nhiệm về ô nhiễm nghiêm trọng',
      'Found responsible for serious pollution',
    ),
    { ...numberFact('bonus', 'Điểm thưởng đề nghị', 'Bonus proposed'), whenAbsent: 'none' },
  ],
  root: {
    id: 'total',
    label: t('Tổng điểm', 'Total'),
    maximum: 100,
    children: items.map(statedCriterion),
    adjustments: [
      {
        id: 'bonus',
        label: t('Điểm thưởng', 'Bonus'),
        scale: { give: 'changes', changes: [{ count: { read: 'fact', fact: 'bonus' }, each: 1 }] },
        from: 0,
        to: 5,
        upTo: 'applies',
      },
    ],
  },
  classes: {
    of: 'index',
    closed: 'lower',
    classes: classesFrom([
      ['good', t('Tốt', 'Good'), 85, floor(70)],
      ['fair', t('Khá', 'Fair'), 70, floor(60)],
      ['average', t('Trung bình', 'Average'), 50, floor(50)],
      ['poor', t('Kém', 'Poor'), null],
    ]),
  },
  notes: [
    t(
      'Theo câu chữ, có trường hợp không thuộc mức nào (chỉ số 90 % nhưng một nội dung đạt 65 %); bảng báo "không xếp loại" thay vì tự hạ mức.',
      'Read literally some cases fit no class (index 90 %, one content at 65 %); the rubric says so and does not downgrade by itself.',
    ),
    t(
      'Trần 100 điểm khi có nội dung không áp dụng: ở đây lấy tổng điểm tối đa của các nội dung áp dụng.',
      'Where contents do not apply, the cap of 100 is read as the maximum of those that do.',
    ),
  ],
};
