import type { ClassQuota } from '../rank/class-quota.ts';
import type { ClassTable, Veto } from '../rubric/class-table.ts';
import type { Criterion } from '../rubric/criterion.ts';
import type { FactDeclaration } from '../rubric/fact-declaration.ts';
import type { Rubric } from '../rubric/rubric.ts';
import {
  classesFrom,
  flag,
  flagFact,
  incident,
  numberFact,
  rule,
  shareOf,
  statedCriterion,
  statedFacts,
  t,
  type StatedItem,
} from './rubric-parts.ts';

const decree = rule(
  '335/2025/NĐ-CP',
  t('Nghị định về đánh giá, xếp loại chất lượng công chức', 'Decree on rating civil servants'),
);
const general: readonly StatedItem[] = [{ id: 'general', maximum: 30, label: t('Tiêu chí chung', 'General criteria') }];

// A quarter of the product's points for each time, unless an objective cause was confirmed.
const perProduct = (id: string, vi: string, en: string, times: string, excused: string, weight: string): Criterion => ({
  id,
  label: t(vi, en),
  maximum: 100,
  weight,
  scale: {
    give: 'records',
    fact: 'products',
    each: {
      give: 'changes',
      start: '100%',
      changes: [
        {
          count: { read: 'difference', of: { read: 'field', field: times }, less: { read: 'field', field: excused } },
          each: '-25%',
        },
      ],
    },
  },
});

const ratios = (weight: string): readonly Criterion[] => [
  {
    id: 'quantity',
    label: t('Số lượng', 'Quantity'),
    maximum: 100,
    weight,
    scale: { give: 'proportion', of: shareOf('products-done', 'products-assigned'), full: 100 },
  },
  perProduct('quality', 'Chất lượng', 'Quality', 'failedChecks', 'failedChecksExcused', weight),
  perProduct('progress', 'Tiến độ', 'Progress', 'delays', 'delaysExcused', weight),
];

const facts: readonly FactDeclaration[] = [
  ...statedFacts(general),
  numberFact('products-done', 'Số sản phẩm quy đổi đã hoàn thành', 'Converted products done'),
  numberFact('products-assigned', 'Số sản phẩm quy đổi được giao', 'Converted products assigned'),
  {
    id: 'products',
    kind: 'records',
    label: t('Sản phẩm, công việc', 'Product'),
    fields: [
      { id: 'failedChecks', label: t('số lần đánh giá chưa đạt chất lượng', 'failed quality checks') },
      {
        id: 'failedChecksExcused',
        label: t(
          'số lần chưa đạt do nguyên nhân khách quan được xác nhận',
          'failed checks with a confirmed objective cause',
        ),
      },
      { id: 'delays', label: t('số lần chậm tiến độ', 'delays') },
      {
        id: 'delaysExcused',
        label: t('số lần chậm do nguyên nhân khách quan được xác nhận', 'delays with a confirmed objective cause'),
      },
    ],
  },
  incident('ideological-decline', 'Suy thoái về tư tưởng chính trị, đạo đức, lối sống', 'Ideological or moral decline'),
  incident(
    'disciplined',
    'Bị kỷ luật từ khiển trách trở lên liên quan đến hoạt động công vụ',
    'Disciplined on duty, from a reprimand up',
  ),
];
const decline: Veto = {
  id: 'decline',
  label: t('Suy thoái về tư tưởng chính trị, đạo đức, lối sống', 'Ideological or moral decline'),
  when: flag('ideological-decline'),
  then: 'failed',
};
const disciplined: Veto = {
  id: 'disciplined',
  label: t('Bị kỷ luật từ khiển trách trở lên', 'Disciplined, from a reprimand up'),
  when: flag('disciplined'),
  then: 'failed',
};
const classes: ClassTable = {
  of: 'points',
  closed: 'lower',
  classes: classesFrom([
    ['excellent', t('Hoàn thành xuất sắc nhiệm vụ', 'Excellent'), 90],
    ['good', t('Hoàn thành tốt nhiệm vụ', 'Good'), 70],
    ['done', t('Hoàn thành nhiệm vụ', 'Completed'), 50],
    ['failed', t('Không hoàn thành nhiệm vụ', 'Not completed'), null],
  ]),
};
const notes = [
  t(
    'Danh sách sản phẩm gồm mọi sản phẩm được giao, mỗi sản phẩm quy đổi là một dòng.',
    'The products listed are all that were assigned, one line for each converted product.',
  ),
];

/**
 * Rating of civil servants: 30 points of general criteria and 70 of results, as the mean of quantity, quality and
 * progress; each failed quality check and each delay takes a quarter of the product's points, unless an objective cause
 * was confirmed. The formula of the 70 points has not been confirmed.
 * @term đánh giá, xếp loại chất lượng công chức
 * @basis Nghị định số 335/2025/NĐ-CP
 */
export const civilServants2026: Rubric = {
  id: 'civil-servants-2026',
  kind: 'civil-servant',
  label: t('Xếp loại chất lượng công chức', 'Rating of civil servants'),
  years: { from: 2026 },
  basis: [decree],
  period: { kind: 'quarter' },
  facts,
  root: {
    id: 'total',
    label: t('Tổng điểm', 'Total'),
    maximum: 100,
    children: [
      ...general.map(statedCriterion),
      {
        id: 'results',
        label: t('Kết quả thực hiện nhiệm vụ', 'Results of tasks'),
        maximum: 70,
        unconfirmed: t(
          'Công thức (số lượng + chất lượng + tiến độ) ÷ 3 × 70 chưa được đối chiếu với văn bản.',
          'The formula (quantity + quality + progress) ÷ 3 × 70 has not been compared with the text.',
        ),
        children: ratios('100/3'),
      },
    ],
  },
  vetoes: [decline, disciplined],
  classes,
  notes,
};

const sixth = '100/6';
const share = (id: string, vi: string, en: string): StatedItem => ({
  id,
  maximum: 100,
  label: t(vi, en),
  more: { weight: sixth },
});
const led: readonly StatedItem[] = [
  share('organising', 'Khả năng tổ chức triển khai nhiệm vụ', 'Organising ability'),
  share('cohesion', 'Năng lực tập hợp, đoàn kết', 'Cohesion'),
];

/**
 * Rating of civil servants who lead: beside quantity, quality and progress, the result of the unit (half when anybody in
 * it did not complete their tasks), organising ability and cohesion. The mean of the six has not been confirmed.
 * @term đánh giá, xếp loại chất lượng công chức lãnh đạo, quản lý
 * @basis Nghị định số 335/2025/NĐ-CP
 */
export const civilServantLeaders2026: Rubric = {
  id: 'civil-servant-leaders-2026',
  kind: 'civil-servant-leader',
  label: t('Xếp loại chất lượng công chức lãnh đạo, quản lý', 'Rating of civil servants who lead'),
  years: { from: 2026 },
  basis: [decree],
  period: { kind: 'quarter' },
  facts: [
    ...facts,
    flagFact(
      'subordinates-completed',
      'Toàn bộ công chức thuộc quyền quản lý đạt mức hoàn thành nhiệm vụ trở lên',
      'All civil servants under management completed their tasks at least',
    ),
    ...statedFacts(led),
    incident(
      'corruption',
      'Đơn vị do mình trực tiếp phụ trách liên quan đến tham ô, tham nhũng, lãng phí và bị xử lý',
      'The unit managed was dealt with for embezzlement, corruption or waste',
    ),
  ],
  root: {
    id: 'total',
    label: t('Tổng điểm', 'Total'),
    maximum: 100,
    children: [
      ...general.map(statedCriterion),
      {
        id: 'results',
        label: t('Kết quả thực hiện nhiệm vụ', 'Results of tasks'),
        maximum: 70,
        unconfirmed: t(
          'Cách lấy trung bình cộng của sáu tiêu chí chưa được đối chiếu với văn bản.',
          'The mean of the six criteria has not been compared with the text.',
        ),
        children: [
          ...ratios(sixth),
          {
            id: 'unit-result',
            label: t('Kết quả hoạt động của đơn vị', 'Result of the unit'),
            maximum: 100,
            weight: sixth,
            scale: {
              give: 'cases',
              cases: [{ when: flag('subordinates-completed'), points: '100%' }],
              otherwise: '50%',
            },
          },
          ...led.map(statedCriterion),
        ],
      },
    ],
  },
  vetoes: [
    decline,
    disciplined,
    {
      id: 'corruption',
      label: t('Để xảy ra tham ô, tham nhũng, lãng phí ở đơn vị do mình phụ trách', 'Corruption in the unit managed'),
      when: flag('corruption'),
      then: 'failed',
    },
  ],
  classes,
  notes,
};

/**
 * At most 20 % of the number classed good, in the agency and in every group of similar duty. An outstanding organisation
 * may have more; how many has not been compared with the text, so no higher share is given. How a broken number is cut is
 * not said: it is cut down here.
 * @term tỷ lệ công chức hoàn thành xuất sắc nhiệm vụ
 * @basis Nghị định số 335/2025/NĐ-CP
 */
export const excellentCivilServantQuota2026: ClassQuota = {
  class: 'excellent',
  quota: { percent: 20, base: ['good'], rounding: 'down', basis: [decree] },
};
