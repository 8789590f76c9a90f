import { defineRubricSet, type RubricSet } from '../rubric/rubric-set.ts';
import type { Rubric } from '../rubric/rubric.ts';
import {
  annexUnread,
  classesFrom,
  flag,
  incident,
  rule,
  statedCriterion,
  statedFacts,
  t,
  type StatedItem,
} from './rubric-parts.ts';

const head = [
  incident(
    'head-disciplined',
    'Người đứng đầu cấp ủy, chính quyền xã bị kỷ luật do vi phạm khi thi hành công vụ',
    'The head was disciplined for a breach on duty',
  ),
  incident('head-prosecuted', 'Người đứng đầu bị truy cứu trách nhiệm hình sự', 'The head was prosecuted'),
];
const vetoes = [
  {
    id: 'head',
    label: t(
      'Người đứng đầu bị kỷ luật hoặc bị truy cứu trách nhiệm hình sự',
      'The head was disciplined or prosecuted',
    ),
    when: { if: 'any', of: [flag('head-disciplined'), flag('head-prosecuted')] },
    then: 'not-recognised',
  },
] as const;
const appraisal = {
  columns: [
    { id: 'self', label: t('Xã tự chấm', 'Self'), by: t('Công chức chuyên môn cấp xã', 'Officials of the commune') },
    {
      id: 'council',
      label: t('Hội đồng đánh giá', 'Council'),
      by: t('Hội đồng đánh giá chuẩn tiếp cận pháp luật', 'The assessment council'),
    },
  ],
  final: 'council',
  objectionDays: 5,
  completeWithinWorkingDays: 3,
  submitBy: '+01-10',
} as const;

const of2022: readonly StatedItem[] = (
  [
    ['documents', 'Ban hành văn bản theo thẩm quyền', 'Issuing documents within competence', 10],
    ['information', 'Tiếp cận thông tin, phổ biến, giáo dục pháp luật', 'Access to information, legal education', 30],
    ['mediation', 'Hòa giải ở cơ sở, trợ giúp pháp lý', 'Grassroots mediation, legal aid', 15],
    ['democracy', 'Thực hiện dân chủ ở cơ sở', 'Grassroots democracy', 20],
    [
      'reception',
      'Tiếp công dân, khiếu nại, tố cáo, thủ tục hành chính; an ninh, trật tự',
      'Reception, complaints, procedures; security and order',
      25,
    ],
  ] as const
).map(([id, vi, en, maximum]) => ({ id, maximum, label: t(vi, en), more: { unconfirmed: annexUnread } }));

/**
 * Standard of access to law, assessment years 2022 to 2024: at least 80 of 100, at least half in every criterion, and the
 * head neither disciplined nor prosecuted. The split of the 100 points has not been confirmed.
 * @term xã, phường, thị trấn đạt chuẩn tiếp cận pháp luật
 * @basis Quyết định số 25/2021/QĐ-TTg, Điều 4; Thông tư số 09/2021/TT-BTP
 */
export const legalAccess2022: Rubric = {
  id: 'legal-access-2022',
  kind: 'legal-access',
  label: t('Chuẩn tiếp cận pháp luật (2022–2024)', 'Standard of access to law (2022–2024)'),
  years: { from: 2022, to: 2024 },
  basis: [
    rule(
      '25/2021/QĐ-TTg',
      t(
        'Quyết định quy định về xã, phường, thị trấn đạt chuẩn tiếp cận pháp luật',
        'Decision on communes meeting the standard of access to law',
      ),
      '4',
    ),
  ],
  period: { kind: 'year' },
  facts: [...statedFacts(of2022), ...head],
  root: { id: 'total', label: t('Tổng điểm', 'Total'), maximum: 100, children: of2022.map(statedCriterion) },
  vetoes,
  classes: {
    of: 'points',
    closed: 'lower',
    classes: classesFrom([
      [
        'recognised',
        t('Đạt chuẩn', 'Recognised'),
        80,
        { conditions: [{ if: 'everyCriterion', of: 'groups', atLeastPercent: 50 }], otherwise: 'nextBelow' },
      ],
      ['not-recognised', t('Chưa đạt chuẩn', 'Not recognised'), null],
    ]),
  },
  appraisal,
  notes: [
    t(
      'Chuẩn mới theo Quyết định số 27/2025/QĐ-TTg ngày 04/8/2025: chưa đọc được văn bản nên chưa có bảng cho năm 2025 trở đi.',
      'The new standard is that of Decision No. 27/2025/QĐ-TTg of 4 August 2025: its text could not be read, so there is no rubric from 2025 on.',
    ),
    t(
      'Tiêu chí về an ninh, trật tự lấy kết quả công nhận của cơ quan công an.',
      'The indicator of security and order takes over the recognition by the police.',
    ),
  ],
};

const of2017: readonly StatedItem[] = (
  [
    ['enforcement', 'Bảo đảm thi hành Hiến pháp và pháp luật', 'Enforcing the Constitution and the law', 15],
    ['procedures', 'Thực hiện thủ tục hành chính cấp xã', 'Administrative procedures of the commune', 30],
    ['education', 'Phổ biến, giáo dục pháp luật', 'Legal education', 25],
    ['mediation', 'Hòa giải ở cơ sở', 'Grassroots mediation', 10],
    ['democracy', 'Thực hiện dân chủ ở cơ sở', 'Grassroots democracy', 20],
  ] as const
).map(([id, vi, en, maximum]) => ({ id, maximum, label: t(vi, en) }));
const byClass = { by: 'commune-class', values: { I: 90, II: 80, III: 70 } } as const;

/**
 * Standard of access to law, assessment years 2017 to 2021: the threshold depends on the class of the commune. The
 * thresholds have not been confirmed in the text.
 * @term xã, phường, thị trấn đạt chuẩn tiếp cận pháp luật
 * @basis Quyết định số 619/QĐ-TTg (2017); Thông tư số 07/2017/TT-BTP
 */
export const legalAccess2017: Rubric = {
  id: 'legal-access-2017',
  kind: 'legal-access',
  label: t('Chuẩn tiếp cận pháp luật (2017–2021)', 'Standard of access to law (2017–2021)'),
  years: { from: 2017, to: 2021 },
  basis: [
    rule(
      '619/QĐ-TTg',
      t(
        'Quyết định về xây dựng xã, phường, thị trấn đạt chuẩn tiếp cận pháp luật',
        'Decision on building communes that meet the standard of access to law',
      ),
      undefined,
      false,
    ),
  ],
  period: { kind: 'year' },
  facts: [
    ...statedFacts(of2017),
    ...head,
    {
      id: 'commune-class',
      kind: 'choice',
      label: t('Loại đơn vị hành chính cấp xã', 'Class of the commune'),
      levels: [
        { id: 'I', label: t('loại I', 'class I') },
        { id: 'II', label: t('loại II', 'class II') },
        { id: 'III', label: t('loại III', 'class III') },
      ],
    },
  ],
  root: { id: 'total', label: t('Tổng điểm', 'Total'), maximum: 100, children: of2017.map(statedCriterion) },
  vetoes,
  classes: {
    of: 'points',
    closed: 'lower',
    unconfirmed: t(
      'Ngưỡng theo loại đơn vị chưa được đối chiếu với văn bản.',
      'The thresholds by class of commune have not been compared with the text.',
    ),
    classes: [
      {
        id: 'recognised',
        label: t('Đạt chuẩn', 'Recognised'),
        from: byClass,
        conditions: [{ if: 'everyCriterion', of: 'groups', atLeastPercent: 50 }],
        otherwise: 'nextBelow',
      },
      { id: 'not-recognised', label: t('Chưa đạt chuẩn', 'Not recognised'), to: byClass },
    ],
  },
  appraisal,
  notes: [
    t(
      'Có nguồn nêu thêm điều kiện về sự hài lòng khi giải quyết thủ tục hành chính; chưa được đối chiếu với văn bản nên không có trong bảng.',
      'A condition on satisfaction with procedures is also reported; it has not been compared with the text and is left out.',
    ),
  ],
};

/**
 * Both rubrics: the year 2021 was still scored by the former one. The new standard is that of Decision 27/2025/QĐ-TTg of
 * 4 August 2025. Its text could not be read, so there is no rubric for it: assessment years from 2025 are refused, never
 * scored by the old standard.
 * @term chuẩn tiếp cận pháp luật
 */
export const legalAccess: RubricSet = /* @__PURE__ */ defineRubricSet([legalAccess2017, legalAccess2022]);
