import { defineRubric } from '../rubric/define-rubric.ts';
import type { Criterion } from '../rubric/criterion.ts';
import type { Rubric } from '../rubric/rubric.ts';
import {
  classesFrom,
  flag,
  incident,
  numberFact,
  rule,
  shareOf,
  statedCriterion,
  statedFacts,
  t,
  type StatedItem,
} from './sheet-parts.ts';

const general: readonly StatedItem[] = [{ id: 'general', maximum: 30, label: t('Tiêu chí chung', 'General criteria') }];
const third = '100/3';

const perProduct = (id: string, vi: string, en: string, field: string, weight: string): Criterion => ({
  id,
  label: t(vi, en),
  maximum: 100,
  weight,
  scale: {
    give: 'records',
    fact: 'products',
    each: { give: 'changes', start: '100%', changes: [{ count: { read: 'field', field }, each: '-25%' }] },
  },
});

/**
 * Rating of civil servants: 30 points of general criteria and 70 of results, as the mean of quantity, quality and
 * progress; each failed quality check and each delay takes a quarter of the product's points. The formula of the 70 points
 * has not been confirmed.
 * @term đánh giá, xếp loại chất lượng công chức
 * @basis Nghị định số 335/2025/NĐ-CP
 */
export const civilServants2026: Rubric = /* @__PURE__ */ defineRubric({
  id: 'civil-servants-2026',
  kind: 'civil-servant',
  label: t('Xếp loại chất lượng công chức', 'Rating of civil servants'),
  years: { from: 2026 },
  basis: [
    rule(
      '335/2025/NĐ-CP',
      t('Nghị định về đánh giá, xếp loại chất lượng công chức', 'Decree on rating civil servants'),
    ),
  ],
  period: { kind: 'quarter' },
  facts: [
    ...statedFacts(general),
    numberFact('products-done', 'Số sản phẩm quy đổi đã hoàn thành', 'Converted products done'),
    numberFact('products-assigned', 'Số sản phẩm quy đổi được giao', 'Converted products assigned'),
    { id: 'products', kind: 'records', label: t('Sản phẩm, công việc', 'Products') },
    incident('veto', 'Thuộc trường hợp bị xếp loại không hoàn thành nhiệm vụ', 'A case that is rated not completed'),
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
          'Công thức (số lượng + chất lượng + tiến độ) ÷ 3 × 70 chưa được đối chiếu với văn bản.',
          'The formula (quantity + quality + progress) ÷ 3 × 70 has not been compared with the text.',
        ),
        children: [
          {
            id: 'quantity',
            label: t('Số lượng', 'Quantity'),
            maximum: 100,
            weight: third,
            scale: { give: 'proportion', of: shareOf('products-done', 'products-assigned'), full: 100 },
          },
          perProduct('quality', 'Chất lượng', 'Quality', 'failedChecks', third),
          perProduct('progress', 'Tiến độ', 'Progress', 'delays', third),
        ],
      },
    ],
  },
  vetoes: [
    {
      id: 'veto',
      label: t('Thuộc trường hợp bị xếp loại không hoàn thành nhiệm vụ', 'A case that is rated not completed'),
      when: flag('veto'),
      then: 'failed',
    },
  ],
  classes: {
    of: 'points',
    closed: 'lower',
    classes: classesFrom([
      ['excellent', t('Hoàn thành xuất sắc nhiệm vụ', 'Excellent'), 90],
      ['good', t('Hoàn thành tốt nhiệm vụ', 'Good'), 70],
      ['done', t('Hoàn thành nhiệm vụ', 'Completed'), 50],
      ['failed', t('Không hoàn thành nhiệm vụ', 'Not completed'), null],
    ]),
  },
});
