import { practice, type LegalBasis, type Text } from '@qcdc/core';
import type { Amount } from '../rubric/amount.ts';
import type { Criterion } from '../rubric/criterion.ts';
import { defineRubric } from '../rubric/define-rubric.ts';
import type { FactDeclaration } from '../rubric/fact-declaration.ts';
import type { Rubric } from '../rubric/rubric.ts';
import type { Band } from '../rubric/point-scale.ts';

const silent = (id: string, vi: string, en: string): FactDeclaration => ({
  id,
  kind: 'flag',
  label: { vi, en },
  whenAbsent: 'none',
});

const modelPractice: LegalBasis = practice({
  vi: 'Mẫu chấm điểm tham khảo; điểm và ngưỡng do cơ quan ban hành quyết định',
  en: 'A model for guidance; whoever issues the rubric decides points and limits',
});

/** What an agency sets when it makes the model its own. */
export interface QcdcCommuneSettings {
  /** Id of the rubric. */
  readonly id: string;
  /** Name of the rubric. */
  readonly label: Text;
  /** Assessment years. */
  readonly years: Rubric['years'];
  /** The decision that issues it; leaves the mark "model" away. */
  readonly basis?: readonly LegalBasis[];
  /** Highest points of each criterion, by id; the model's when left out. */
  readonly points?: Readonly<Record<string, Amount>>;
  /** Lower limits of full, three quarters, half and a quarter of the points of a rate, in percent. */
  readonly bands?: readonly [Amount, Amount, Amount, Amount];
  /** Lower limits of the classes xuất sắc, tốt, khá, trung bình. */
  readonly classes?: readonly [Amount, Amount, Amount, Amount];
  /** Points of each model "Dân vận khéo" recognised, and the most of them. */
  readonly bonus?: {
    /** Points of one model. */
    readonly each: Amount;
    /** Most points all models together may give. */
    readonly most: Amount;
  };
}

const modelPoints: Readonly<Record<string, Amount>> = {
  'steering.inspection': 10,
  'steering.staff-conference': 10,
  'disclosure.items': 10,
  'disclosure.on-time': 10,
  'decision.passed': 10,
  'decision.consultation': 5,
  'decision.meetings': 5,
  'supervision.inspection-board': 5,
  'supervision.front': 5,
  'supervision.mediation': 5,
  'dialogue.duty': 8,
  'dialogue.petitions': 7,
  'service.one-stop': 10,
};

/**
 * Makes a rubric for communes from the model: 100 points in six groups, a bonus for models "Dân vận khéo" that
 * never carries the total above 100, and a veto for a prolonged mass complaint. Every point and limit can be set.
 *
 * @param settings - id, years, and whatever differs from the model
 * @returns the rubric, checked
 * @example
 * ```ts
 * const rubric = qcdcCommuneRubric({
 *   id: 'qcdc-commune-2027',
 *   label: { vi: 'Bảng chấm điểm cấp xã năm 2027', en: 'Commune rubric 2027' },
 *   years: { from: 2027, to: 2027 },
 *   basis: [practice({ vi: 'Quyết định (giả định)', en: 'A decision (invented)' })],
 * });
 * rubric.root.children?.length; // => 6
 * ```
 */
// @__NO_SIDE_EFFECTS__
export function qcdcCommuneRubric(settings: QcdcCommuneSettings): Rubric {
  return defineRubric(communeRubric(settings));
}

// What stands here itself is checked by the tests, not at each start of every program.
function communeRubric(settings: QcdcCommuneSettings): Rubric {
  const maximum = (id: string): Amount => settings.points?.[id] ?? modelPoints[id] ?? 0;
  const [full, most, half, quarter] = settings.bands ?? [95, 85, 70, 50];
  const bands: readonly Band[] = [
    { from: full, points: '100%' },
    { from: most, to: full, points: '75%' },
    { from: half, to: most, points: '50%' },
    { from: quarter, to: half, points: '25%' },
    { to: quarter, points: 0 },
  ];
  const rate = (id: string, indicator: string, vi: string, en: string, more: Partial<Criterion> = {}): Criterion => ({
    id,
    label: { vi, en },
    maximum: maximum(id),
    scale: { give: 'bands', of: { read: 'indicator', indicator }, closed: 'lower', bands },
    ...more,
  });
  const group = (id: string, vi: string, en: string, children: readonly Criterion[]): Criterion => ({
    id,
    label: { vi, en },
    children,
  });
  const [excellent, good, fair, average] = settings.classes ?? [90, 80, 65, 50];
  const bonus = settings.bonus ?? { each: 1, most: 3 };
  return {
    id: settings.id,
    kind: 'qcdc-commune',
    label: settings.label,
    years: settings.years,
    basis: settings.basis ?? [modelPractice],
    ...(settings.basis === undefined
      ? {
          model: {
            vi: 'Bảng chấm điểm mẫu, không phải văn bản của cơ quan nào; mọi mức điểm và ngưỡng cần được cơ quan có thẩm quyền quyết định trước khi dùng.',
            en: 'A model rubric, issued by nobody: points and limits are to be decided by the competent authority before use.',
          },
        }
      : {}),
    period: { kind: 'year' },
    facts: [
      silent(
        'no-petition',
        'Trong kỳ không phát sinh đơn thuộc thẩm quyền',
        'No petition within competence arose in the period',
      ),
      silent('mass-complaint', 'Có khiếu kiện đông người, kéo dài', 'A prolonged mass complaint'),
      silent('new-unit', 'Đơn vị mới thành lập chưa đủ 12 tháng', 'The unit is less than 12 months old'),
      { ...silent('report-sent-on', 'Ngày gửi báo cáo năm', 'Day the yearly report was sent'), kind: 'day' },
    ],
    root: {
      id: 'total',
      label: { vi: 'Tổng điểm', en: 'Total' },
      maximum: 100,
      children: [
        group('steering', 'Lãnh đạo, chỉ đạo', 'Leadership and steering', [
          rate(
            'steering.inspection',
            'inspections.carried-out-share',
            'Thực hiện kiến nghị sau kiểm tra',
            'Recommendations of inspections carried out',
          ),
          rate(
            'steering.staff-conference',
            'staff-conferences.held-share',
            'Tổ chức hội nghị cán bộ, công chức, viên chức',
            'Staff conferences held',
          ),
        ]),
        group('disclosure', 'Công khai để Nhân dân biết', 'Disclosure', [
          rate('disclosure.items', 'disclosures.items-disclosed-share', 'Công khai đủ nội dung', 'Items disclosed'),
          rate('disclosure.on-time', 'disclosures.on-time-share', 'Công khai đúng thời hạn', 'Disclosed on time'),
        ]),
        group('decision', 'Nhân dân bàn và quyết định, tham gia ý kiến', 'Discussing and deciding', [
          rate(
            'decision.passed',
            'direct-decisions.passed-share',
            'Nội dung Nhân dân bàn, quyết định được thông qua',
            'Matters passed by the people',
          ),
          rate(
            'decision.consultation',
            'consultations.answered-share',
            'Ý kiến tham gia được tiếp thu, giải trình',
            'Opinions accepted or explained',
          ),
          rate(
            'decision.meetings',
            'community-meetings.met-share',
            'Thôn, tổ dân phố tổ chức hội nghị cộng đồng dân cư',
            'Communities that held their conference',
          ),
        ]),
        group('supervision', 'Nhân dân kiểm tra, giám sát', 'Inspection and supervision', [
          rate(
            'supervision.inspection-board',
            'peoples-inspection.examined-share',
            'Kiến nghị của Ban Thanh tra nhân dân được xem xét',
            "Recommendations of the People's Inspection examined",
          ),
          rate(
            'supervision.front',
            'front-supervision.answered-share',
            'Kiến nghị giám sát của Mặt trận được trả lời',
            'Opinions of the Front answered',
          ),
          rate('supervision.mediation', 'mediation.settled-share', 'Hòa giải thành ở cơ sở', 'Mediation cases settled'),
        ]),
        group('dialogue', 'Đối thoại, giải quyết đơn thư', 'Dialogue and petitions', [
          rate('dialogue.duty', 'dialogues.duty-met-share', 'Tổ chức đối thoại định kỳ', 'Yearly dialogue held'),
          rate(
            'dialogue.petitions',
            'petitions.resolved-share',
            'Giải quyết đơn thư thuộc thẩm quyền',
            'Petitions resolved',
            {
              notApplicable: { when: { if: 'flag', fact: 'no-petition' }, then: 'full' },
            },
          ),
        ]),
        group('service', 'Phục vụ Nhân dân', 'Serving the people', [
          rate(
            'service.one-stop',
            'one-stop.on-time-share',
            'Hồ sơ một cửa giải quyết đúng hạn',
            'One-stop dossiers on time',
          ),
        ]),
      ],
      adjustments: [
        {
          id: 'bonus.skilled-mobilisation',
          label: {
            vi: 'Điểm thưởng mô hình "Dân vận khéo" gắn với thực hiện quy chế dân chủ',
            en: 'Bonus for models "Dân vận khéo" tied to grassroots democracy',
          },
          scale: {
            give: 'changes',
            changes: [
              { count: { read: 'figure', measure: 'emulation.modelsRecognised' }, each: bonus.each, cap: bonus.most },
            ],
          },
          upTo: 'maximum',
          whenMissing: 'none',
        },
        {
          id: 'penalty.late-report',
          label: {
            vi: 'Điểm trừ do gửi báo cáo năm chậm (hạn 15/12)',
            en: 'Penalty for a late yearly report (due 15 December)',
          },
          scale: {
            give: 'changes',
            changes: [{ count: { read: 'daysLate', fact: 'report-sent-on', deadline: '12-15' }, each: -1, cap: 5 }],
          },
        },
      ],
    },
    vetoes: [
      {
        id: 'new-unit',
        label: { vi: 'Mới thành lập chưa đủ 12 tháng', en: 'Less than 12 months old' },
        when: { if: 'flag', fact: 'new-unit' },
        then: 'notAssessed',
      },
      {
        id: 'mass-complaint',
        label: { vi: 'Để xảy ra khiếu kiện đông người, kéo dài', en: 'A prolonged mass complaint' },
        when: { if: 'flag', fact: 'mass-complaint' },
        then: 'weak',
      },
      {
        id: 'decision-annulled',
        label: {
          vi: 'Có quyết định của Nhân dân bị bãi bỏ do trái quy định',
          en: 'A decision of the people was annulled',
        },
        when: { if: 'compare', reading: { read: 'figure', measure: 'direct-decisions.annulled' }, above: 0 },
        then: 'weak',
      },
    ],
    classes: {
      of: 'points',
      closed: 'lower',
      classes: [
        {
          id: 'excellent',
          label: { vi: 'Xuất sắc', en: 'Excellent' },
          from: excellent,
          conditions: [{ if: 'everyCriterion', of: 'groups', atLeastPercent: 50 }],
          otherwise: 'nextBelow',
        },
        { id: 'good', label: { vi: 'Tốt', en: 'Good' }, from: good, to: excellent },
        { id: 'fair', label: { vi: 'Khá', en: 'Fair' }, from: fair, to: good },
        { id: 'average', label: { vi: 'Trung bình', en: 'Average' }, from: average, to: fair },
        { id: 'weak', label: { vi: 'Yếu', en: 'Weak' }, to: average },
      ],
    },
    ranking: {
      by: 'points',
      ties: [{ criterion: 'decision' }],
      remainingTies: 'decided',
      decidedBy: { vi: 'cụm trưởng', en: 'the head of the cluster' },
      vetoed: 'notRanked',
    },
    appraisal: {
      columns: [
        { id: 'self', label: { vi: 'Tự chấm', en: 'Self' }, by: { vi: 'Ủy ban nhân dân cấp xã', en: 'the commune' } },
        {
          id: 'appraisal',
          label: { vi: 'Thẩm định', en: 'Appraisal' },
          by: { vi: 'Tổ thẩm định', en: 'the appraisal team' },
        },
        {
          id: 'council',
          label: { vi: 'Hội đồng', en: 'Council' },
          by: { vi: 'Hội đồng Thi đua - Khen thưởng', en: 'the emulation council' },
        },
      ],
      final: 'council',
      objectionDays: 5,
      silenceMeansConsent: true,
      completeWithinWorkingDays: 3,
    },
  };
}

/**
 * The model rubric for communes, as it stands. Nobody issued it: take it as a start, not as a rule.
 * @term bảng chấm điểm thực hiện quy chế dân chủ ở cơ sở của xã, phường, đặc khu (mẫu)
 */
export const qcdcCommuneModel: Rubric = /* @__PURE__ */ communeRubric({
  id: 'qcdc-commune-model',
  label: {
    vi: 'Bảng chấm điểm thực hiện quy chế dân chủ ở cơ sở của cấp xã (mẫu)',
    en: 'Rubric for grassroots democracy of communes (model)',
  },
  years: { from: 2023 },
});
