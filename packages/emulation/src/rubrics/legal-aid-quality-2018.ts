import type { Criterion } from '../rubric/criterion.ts';
import type { Rubric } from '../rubric/rubric.ts';
import { classesFrom, flag, incident, rule, statedCriterion, statedFacts, t, type StatedItem } from './rubric-parts.ts';

const responsibility: readonly StatedItem[] = [10, 10, 10].map((maximum, i) => ({
  id: `responsibility-${i + 1}`,
  maximum,
  label: t(`Trách nhiệm nghề nghiệp, nội dung ${i + 1}`, `Professional responsibility, item ${i + 1}`),
}));
const performance: readonly StatedItem[] = [5, 10, 20, 20, 5].map((maximum, i) => ({
  id: `performance-${i + 1}`,
  maximum,
  label: t(`Thực hiện vụ việc, nội dung ${i + 1}`, `Performance, item ${i + 1}`),
}));
const satisfaction: StatedItem = {
  id: 'satisfaction',
  maximum: 10,
  label: t('Mức độ hài lòng của người được trợ giúp', 'Satisfaction of the beneficiary'),
};
const group = (id: string, vi: string, en: string, maximum: number, items: readonly StatedItem[]): Criterion => ({
  id,
  label: t(vi, en),
  maximum,
  children: items.map(statedCriterion),
});

/**
 * Quality of a legal-aid case: 30 + 60 + 10 points, and no pass after any forbidden act.
 * @term đánh giá chất lượng vụ việc trợ giúp pháp lý
 * @basis Thông tư số 12/2018/TT-BTP, Điều 16–17 (sửa đổi bởi Thông tư số 03/2021/TT-BTP)
 */
export const legalAidQuality2018: Rubric = {
  id: 'legal-aid-quality-2018',
  kind: 'legal-aid-quality',
  label: t('Chất lượng vụ việc trợ giúp pháp lý', 'Quality of a legal-aid case'),
  years: { from: 2018 },
  basis: [
    rule(
      '12/2018/TT-BTP',
      t(
        'Thông tư về nghiệp vụ và quản lý chất lượng vụ việc trợ giúp pháp lý',
        'Circular on legal aid and the quality of its cases',
      ),
      '17',
    ),
  ],
  period: { kind: 'year' },
  facts: [
    ...statedFacts([...responsibility, ...performance, satisfaction]),
    incident('forbidden-act', 'Có hành vi bị nghiêm cấm', 'A forbidden act'),
  ],
  root: {
    id: 'total',
    label: t('Tổng điểm', 'Total'),
    maximum: 100,
    children: [
      group('responsibility', 'Trách nhiệm nghề nghiệp', 'Professional responsibility', 30, responsibility),
      group('performance', 'Thực hiện vụ việc', 'Performance', 60, performance),
      statedCriterion(satisfaction),
    ],
  },
  vetoes: [
    {
      id: 'forbidden-act',
      label: t('Có hành vi bị nghiêm cấm', 'A forbidden act'),
      when: flag('forbidden-act'),
      then: 'failed',
    },
  ],
  classes: {
    of: 'points',
    closed: 'lower',
    classes: classesFrom([
      ['good', t('Tốt', 'Good'), 90],
      ['fair', t('Khá', 'Fair'), 70],
      ['passed', t('Đạt', 'Passed'), 50],
      ['failed', t('Không đạt', 'Not passed'), null],
    ]),
  },
};
