import { practice, type Text } from '@qcdc/core';
import type { Amount } from '../rubric/amount.ts';
import type { Criterion } from '../rubric/criterion.ts';
import { defineRubric } from '../rubric/define-rubric.ts';
import type { Rubric } from '../rubric/rubric.ts';
import { classesFrom, flag, incident, t } from './rubric-parts.ts';

const model: Text = t(
  'Bảng chấm điểm mẫu, không phải văn bản của cơ quan nào; mọi mức điểm và ngưỡng cần được cơ quan có thẩm quyền quyết định trước khi dùng.',
  'A model rubric, issued by nobody: points and limits are to be decided by the competent authority before use.',
);

/** One rate of a model rubric. */
export interface ModelRate {
  /** Id of the criterion. */
  readonly id: string;
  /** Id of the indicator. */
  readonly indicator: string;
  /** Label. */
  readonly label: Text;
  /** Highest points. */
  readonly maximum: Amount;
}

/** What a model rubric is made of. */
export interface ModelSettings {
  /** Id and kind of the rubric. */
  readonly id: string;
  /** Name. */
  readonly label: Text;
  /** Assessment years; from 2023 when left out. */
  readonly years?: Rubric['years'];
  /** The rates, which add up to 100 points. */
  readonly rates: readonly ModelRate[];
  /** Lower limits of the classes xuất sắc, tốt, khá, trung bình. */
  readonly classes?: readonly [Amount, Amount, Amount, Amount];
  /** Other classes, from the best to the lowest, which has no lower limit and is what the veto gives. */
  readonly classTable?: readonly ModelClass[];
}

/** One class of a model rubric: its id, its label, its lower limit. */
export type ModelClass = readonly [id: string, label: Text, from: Amount | null];

/**
 * Makes a model rubric of rates: each earns its points in proportion to 100 %, a veto for a prolonged mass complaint, five
 * classes. Every rate, point and limit can be set.
 *
 * @param settings - rates and limits
 * @returns the rubric, checked
 * @example
 * ```ts
 * const rubric = qcdcRateRubric({
 *   id: 'sample-rates',
 *   label: { vi: 'Bảng điểm theo tỷ lệ (mẫu)', en: 'Sheet of rates (sample)' },
 *   rates: [
 *     { id: 'settled', indicator: mediationSettledShare.id, label: { vi: 'Hòa giải thành', en: 'Cases settled' }, maximum: 100 },
 *   ],
 * });
 * leavesOf(rubric).map(({ id }) => id); // => ['settled']
 * ```
 */
// @__NO_SIDE_EFFECTS__
export function qcdcRateRubric(settings: ModelSettings): Rubric {
  return defineRubric(rateRubric(settings));
}

// What stands here itself is checked by the tests, not at each start of every program.
function rateRubric(settings: ModelSettings): Rubric {
  const [excellent, good, fair, average] = settings.classes ?? [90, 80, 65, 50];
  const classes: readonly ModelClass[] = settings.classTable ?? [
    ['excellent', t('Xuất sắc', 'Excellent'), excellent],
    ['good', t('Tốt', 'Good'), good],
    ['fair', t('Khá', 'Fair'), fair],
    ['average', t('Trung bình', 'Average'), average],
    ['weak', t('Yếu', 'Weak'), null],
  ];
  const criterion = ({ id, indicator, label, maximum }: ModelRate): Criterion => ({
    id,
    label,
    maximum,
    scale: { give: 'proportion', of: { read: 'indicator', indicator }, full: 100 },
  });
  return {
    id: settings.id,
    kind: settings.id,
    label: settings.label,
    years: settings.years ?? { from: 2023 },
    basis: [
      practice(
        t(
          'Mẫu chấm điểm tham khảo; điểm và ngưỡng do cơ quan ban hành quyết định',
          'A model for guidance; whoever issues the rubric decides points and limits',
        ),
      ),
    ],
    model,
    period: { kind: 'year' },
    facts: [incident('mass-complaint', 'Có khiếu kiện đông người, kéo dài', 'A prolonged mass complaint')],
    root: { id: 'total', label: t('Tổng điểm', 'Total'), maximum: 100, children: settings.rates.map(criterion) },
    vetoes: [
      {
        id: 'mass-complaint',
        label: t('Để xảy ra khiếu kiện đông người, kéo dài', 'A prolonged mass complaint'),
        when: flag('mass-complaint'),
        then: classes.at(-1)?.[0] ?? '',
      },
    ],
    classes: {
      of: 'points',
      closed: 'lower',
      classes: classesFrom(classes),
    },
    ranking: { by: 'points', remainingTies: 'decided', decidedBy: t('cụm trưởng', 'the head of the cluster') },
  };
}

/**
 * Model rubric for agencies and public units.
 * @term bảng chấm điểm thực hiện dân chủ trong cơ quan, đơn vị (mẫu)
 */
export const qcdcAgencyModel: Rubric = /* @__PURE__ */ rateRubric({
  id: 'qcdc-agency-model',
  label: t(
    'Bảng chấm điểm thực hiện dân chủ trong cơ quan, đơn vị (mẫu)',
    'Rubric for democracy in agencies and public units (model)',
  ),
  rates: [
    {
      id: 'conference',
      indicator: 'staff-conferences.held-share',
      label: t('Tổ chức hội nghị cán bộ, công chức, viên chức', 'Staff conferences held'),
      maximum: 40,
    },
    {
      id: 'opinions',
      indicator: 'staff-conferences.answered-share',
      label: t('Trả lời, giải trình ý kiến tại hội nghị', 'Opinions answered'),
      maximum: 30,
    },
    {
      id: 'inspection',
      indicator: 'inspections.carried-out-share',
      label: t('Thực hiện kiến nghị sau kiểm tra', 'Recommendations of inspections carried out'),
      maximum: 30,
    },
  ],
});

/**
 * Model rubric for enterprises and other workplaces.
 * @term bảng chấm điểm thực hiện dân chủ ở nơi làm việc (mẫu)
 */
export const qcdcEnterpriseModel: Rubric = /* @__PURE__ */ rateRubric({
  id: 'qcdc-enterprise-model',
  label: t('Bảng chấm điểm thực hiện dân chủ ở nơi làm việc (mẫu)', 'Rubric for democracy at the workplace (model)'),
  rates: [
    {
      id: 'regulation',
      indicator: 'workplace-democracy.regulation-share',
      label: t('Có quy chế dân chủ ở nơi làm việc', 'Democracy regulation in place'),
      maximum: 25,
    },
    {
      id: 'conference',
      indicator: 'employee-conferences.held-share',
      label: t('Tổ chức hội nghị người lao động', 'Employee conferences held'),
      maximum: 25,
    },
    {
      id: 'dialogue',
      indicator: 'workplace-dialogues.held-share',
      label: t('Tổ chức đối thoại định kỳ', 'Periodic dialogues held'),
      maximum: 25,
    },
    {
      id: 'answers',
      indicator: 'workplace-dialogues.answered-share',
      label: t('Giải quyết kiến nghị sau đối thoại', 'Proposals of dialogues answered'),
      maximum: 25,
    },
  ],
});

/**
 * Model rubric for the quality of steering committees.
 * @term bảng chấm điểm chất lượng hoạt động của Ban Chỉ đạo thực hiện QCDC (mẫu)
 */
export const qcdcCommitteeModel: Rubric = /* @__PURE__ */ rateRubric({
  id: 'qcdc-committee-model',
  label: t(
    'Bảng chấm điểm chất lượng hoạt động của Ban Chỉ đạo thực hiện quy chế dân chủ (mẫu)',
    'Rubric for the quality of steering committees (model)',
  ),
  // The four classes in which committees are rated and reported.
  classTable: [
    ['excellent', t('Hoàn thành xuất sắc', 'Excellent'), 90],
    ['good', t('Hoàn thành tốt', 'Good'), 70],
    ['fair', t('Hoàn thành', 'Fair'), 50],
    ['poor', t('Không hoàn thành', 'Poor'), null],
  ],
  rates: [
    {
      id: 'consolidated',
      indicator: 'steering-committee.consolidated-share',
      label: t('Kiện toàn Ban Chỉ đạo', 'Committees consolidated'),
      maximum: 20,
    },
    {
      id: 'directives',
      indicator: 'directives.tasks-done-share',
      label: t('Hoàn thành nhiệm vụ trong chương trình, kế hoạch', 'Tasks of plans done'),
      maximum: 30,
    },
    {
      id: 'inspection',
      indicator: 'inspections.carried-out-share',
      label: t('Thực hiện kiến nghị sau kiểm tra', 'Recommendations of inspections carried out'),
      maximum: 30,
    },
    {
      id: 'models',
      indicator: 'emulation.recognised-share',
      label: t(
        'Mô hình "Dân vận khéo" gắn với thực hiện quy chế dân chủ được công nhận',
        'Models "Dân vận khéo" recognised',
      ),
      maximum: 20,
    },
  ],
});
