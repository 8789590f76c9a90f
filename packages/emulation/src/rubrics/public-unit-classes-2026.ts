import type { LegalBasis } from '@qcdc/core';
import type { ClassQuota } from '../rank/class-quota.ts';
import type { Condition } from '../rubric/condition.ts';
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
  '233/2026/NĐ-CP',
  t(
    'Nghị định về đánh giá, xếp loại đơn vị sự nghiệp công lập và viên chức',
    'Decree on rating public service units and their staff',
  ),
);

const at = (article: string, clause?: string, point?: string): LegalBasis => ({
  ...decree,
  article,
  ...(clause === undefined ? {} : { clause }),
  ...(point === undefined ? {} : { point }),
});

const items: readonly StatedItem[] = [
  { id: 'general', maximum: 30, label: t('Tiêu chí chung', 'General criteria') },
  { id: 'results', maximum: 70, label: t('Kết quả thực hiện nhiệm vụ', 'Results of tasks') },
];
const share = (
  part: string,
  of: string,
  limit: Omit<Extract<Condition, { if: 'compare' }>, 'if' | 'reading'>,
): Condition => ({ if: 'compare', reading: shareOf(part, of), ...limit });
const allInTime = share('tasks-in-time', 'tasks', { atLeast: 100 });

/**
 * Yearly class of public service units: 30 + 70 points, side conditions, and cases the authority decides.
 * @term xếp loại chất lượng đơn vị sự nghiệp công lập
 * @basis Nghị định số 233/2026/NĐ-CP, Điều 5–7
 */
export const publicUnitClasses2026: Rubric = {
  id: 'public-unit-classes-2026',
  kind: 'public-unit',
  label: t('Xếp loại chất lượng đơn vị sự nghiệp công lập', 'Yearly class of public service units'),
  years: { from: 2026 },
  basis: [at('7')],
  period: { kind: 'year' },
  facts: [
    ...statedFacts(items),
    numberFact('tasks', 'Số nhiệm vụ được giao', 'Tasks assigned'),
    numberFact('tasks-done', 'Số nhiệm vụ hoàn thành', 'Tasks done'),
    numberFact('tasks-in-time', 'Số nhiệm vụ hoàn thành đúng tiến độ, chất lượng', 'Tasks done on time and to quality'),
    numberFact('tasks-beyond', 'Số nhiệm vụ vượt yêu cầu', 'Tasks beyond what was required'),
    numberFact('tasks-late', 'Số nhiệm vụ chậm', 'Tasks done late'),
    flagFact('shortcomings-fixed', 'Đã khắc phục hạn chế được chỉ ra trước đó', 'All earlier shortcomings fixed'),
    incident('constituent-failed', 'Có đơn vị trực thuộc không hoàn thành nhiệm vụ', 'A constituent unit failed'),
    incident(
      'wrongdoing',
      'Có kết luận sai phạm về công tác cán bộ hoặc mất đoàn kết nội bộ',
      'Wrongdoing in personnel work or disunity was established',
    ),
    incident('force-majeure', 'Do nguyên nhân bất khả kháng', 'Force majeure'),
  ],
  root: { id: 'total', label: t('Tổng điểm', 'Total'), maximum: 100, children: items.map(statedCriterion) },
  vetoes: [
    {
      id: 'wrongdoing',
      label: t('Có kết luận sai phạm về công tác cán bộ, mất đoàn kết', 'Wrongdoing in personnel work or disunity'),
      when: flag('wrongdoing'),
      then: 'failed',
      basis: [at('7', '4', 'a')],
    },
    {
      id: 'less-than-70-percent',
      label: t('Hoàn thành dưới 70 % nhiệm vụ', 'Less than 70 % of the tasks done'),
      when: { if: 'all', of: [{ if: 'not', of: flag('force-majeure') }, share('tasks-done', 'tasks', { below: 70 })] },
      then: 'failed',
      basis: [at('7', '4', 'b')],
    },
  ],
  classes: {
    of: 'points',
    closed: 'lower',
    classes: classesFrom([
      [
        'excellent',
        t('Hoàn thành xuất sắc nhiệm vụ', 'Excellent'),
        90,
        {
          conditions: [
            allInTime,
            share('tasks-beyond', 'tasks', { atLeast: 30 }),
            { if: 'not', of: flag('constituent-failed') },
            flag('shortcomings-fixed'),
          ],
          otherwise: 'authority',
          basis: [at('7', '1')],
        },
      ],
      [
        'good',
        t('Hoàn thành tốt nhiệm vụ', 'Good'),
        70,
        { conditions: [allInTime], otherwise: 'authority', basis: [at('7', '2')] },
      ],
      [
        'done',
        t('Hoàn thành nhiệm vụ', 'Completed'),
        50,
        {
          conditions: [share('tasks-done', 'tasks', { atLeast: 100 }), share('tasks-late', 'tasks', { atMost: 20 })],
          otherwise: 'authority',
          basis: [at('7', '3')],
        },
      ],
      ['failed', t('Không hoàn thành nhiệm vụ', 'Not completed'), null, { basis: [at('7', '4')] }],
    ]),
  },
  notes: [
    t(
      'Đủ điểm nhưng thiếu điều kiện, hoặc hoàn thành dưới 70 % do bất khả kháng: cấp có thẩm quyền quyết định mức xếp loại (khoản 4, khoản 5 Điều 7).',
      'Enough points but a condition missed, or less than 70 % done because of force majeure: the authority decides the class (Art. 7(4), 7(5)).',
    ),
    t('Đơn vị cấu thành được xếp loại bằng cùng bảng này.', 'Constituent units are classed by the same rubric.'),
  ],
};

/**
 * At most 20 % of the number classed good, 25 % for outstanding results, and with fewer than five units at most one. The
 * text does not say how a broken number is cut: it is cut down here, so that the quota is never exceeded.
 * @term tỷ lệ hoàn thành xuất sắc nhiệm vụ
 * @basis Nghị định số 233/2026/NĐ-CP, Điều 7
 */
export const excellentUnitQuota2026: ClassQuota = {
  class: 'excellent',
  quota: {
    percent: 20,
    raisedPercent: 25,
    base: ['good'],
    rounding: 'down',
    few: { below: 5, most: 1 },
    basis: [at('7', '7')],
  },
};

/**
 * At most 20 % of the number classed good, in the unit and in every group of similar duty; 25 % only in a unit that is
 * itself classed excellent. The text does not say how a broken number is cut: it is cut down here.
 * @term tỷ lệ viên chức hoàn thành xuất sắc nhiệm vụ
 * @basis Nghị định số 233/2026/NĐ-CP, khoản 6 Điều 12
 */
export const excellentStaffQuota2026: ClassQuota = {
  class: 'excellent',
  quota: { percent: 20, raisedPercent: 25, base: ['good'], rounding: 'down', basis: [at('12', '6')] },
};

// Corruption that did not meet the veto was found, reported and put right by the manager: the authority decides.
const unlessResolved = { conditions: [{ if: 'not', of: flag('corruption') }], otherwise: 'authority' } as const;

/**
 * Yearly class of the staff of public service units: the mean of the months or quarters; the head is not classed above
 * the unit.
 * @term xếp loại chất lượng viên chức
 * @basis Nghị định số 233/2026/NĐ-CP, Điều 12
 */
export const publicUnitStaff2026: Rubric = {
  id: 'public-unit-staff-2026',
  kind: 'public-unit-staff',
  label: t('Xếp loại chất lượng viên chức', 'Yearly class of staff'),
  years: { from: 2026 },
  basis: [at('12')],
  period: { kind: 'year', meanOf: 'month' },
  facts: [
    ...statedFacts(items),
    incident('ideological-decline', 'Suy thoái về tư tưởng chính trị, đạo đức', 'Ideological or moral decline'),
    incident(
      'disciplined',
      'Bị kỷ luật từ khiển trách trở lên liên quan đến nhiệm vụ',
      'Disciplined on duty, from a reprimand up',
    ),
    incident(
      'corruption',
      'Đơn vị do mình trực tiếp phụ trách liên quan đến tham ô, tham nhũng, lãng phí và bị xử lý',
      'The unit managed was dealt with for embezzlement, corruption or waste',
    ),
    incident(
      'corruption-resolved',
      'Viên chức quản lý đã chủ động phát hiện, báo cáo, xử lý kịp thời, khắc phục xong hậu quả',
      'The manager found, reported and dealt with it in time and made good the damage',
    ),
    incident('less-than-six-months', 'Làm việc chưa đủ 6 tháng trong năm', 'Less than six months of work in the year'),
  ],
  root: { id: 'total', label: t('Tổng điểm', 'Total'), maximum: 100, children: items.map(statedCriterion) },
  vetoes: [
    {
      id: 'less-than-six-months',
      label: t('Làm việc chưa đủ 6 tháng', 'Less than six months of work'),
      when: flag('less-than-six-months'),
      then: 'notAssessed',
      basis: [at('14', '1')],
    },
    {
      id: 'decline',
      label: t('Suy thoái về tư tưởng chính trị, đạo đức, lối sống', 'Ideological or moral decline'),
      when: flag('ideological-decline'),
      then: 'failed',
      basis: [at('12', '4', 'b')],
    },
    {
      id: 'disciplined',
      label: t('Bị kỷ luật từ khiển trách trở lên', 'Disciplined, from a reprimand up'),
      when: flag('disciplined'),
      then: 'failed',
      basis: [at('12', '4', 'c')],
    },
    {
      id: 'corruption',
      label: t('Để xảy ra tham ô, tham nhũng, lãng phí ở đơn vị do mình phụ trách', 'Corruption in the unit managed'),
      when: { if: 'all', of: [flag('corruption'), { if: 'not', of: flag('corruption-resolved') }] },
      then: 'failed',
      basis: [at('12', '4', 'd')],
    },
  ],
  classes: {
    of: 'points',
    closed: 'lower',
    classes: classesFrom([
      ['excellent', t('Hoàn thành xuất sắc nhiệm vụ', 'Excellent'), 90, unlessResolved],
      ['good', t('Hoàn thành tốt nhiệm vụ', 'Good'), 70, unlessResolved],
      ['done', t('Hoàn thành nhiệm vụ', 'Completed'), 50, unlessResolved],
      ['failed', t('Không hoàn thành nhiệm vụ', 'Not completed'), null],
    ]),
  },
  classCaps: [{ relation: 'headed-unit', object: 'public-unit', rule: 'notAbove', basis: [at('12', '7')] }],
};
