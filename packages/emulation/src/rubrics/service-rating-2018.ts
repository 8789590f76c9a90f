import type { Condition } from '../rubric/condition.ts';
import type { Criterion } from '../rubric/criterion.ts';
import type { FactDeclaration } from '../rubric/fact-declaration.ts';
import type { Rubric } from '../rubric/rubric.ts';
import type { ScaleCase } from '../rubric/point-scale.ts';
import { classesFrom, flag, flagFact, incident, numberFact, rule, shareOf, t } from './rubric-parts.ts';

const circular = rule(
  '01/2018/TT-VPCP',
  t('Thông tư hướng dẫn thực hiện cơ chế một cửa, một cửa liên thông', 'Circular on the one-stop mechanism'),
  '15',
);

const dossiers: FactDeclaration = {
  id: 'dossiers',
  kind: 'records',
  label: t('Hồ sơ', 'Dossier'),
  fields: [
    {
      id: 'daysAgainstDue',
      label: t('số ngày so với thời hạn (âm là sớm)', 'days against the legal time (negative: early)'),
    },
    {
      id: 'bodyDaysAgainstDue',
      label: t(
        'số ngày của cơ quan tham gia so với thời hạn (âm là sớm)',
        'days of the bodies that take part against their time (negative: early)',
      ),
    },
    { id: 'extraContacts', label: t('số lần liên hệ thêm', 'extra contacts') },
    { id: 'applicantsFault', label: t('do lỗi của người nộp', "the applicant's fault") },
    { id: 'bodiesToContact', label: t('số cơ quan phải liên hệ thêm', 'further bodies to contact') },
    {
      id: 'fieldCheckOrdered',
      label: t('pháp luật yêu cầu kiểm tra thực địa hoặc hội đồng', 'the law orders a field check or a council'),
    },
    { id: 'complaint', label: t('có phản ánh đúng về thái độ', 'a founded complaint about the attitude') },
  ],
};
const field = (name: string, limit: Omit<Extract<Condition, { if: 'compare' }>, 'if' | 'reading'>): Condition => ({
  if: 'compare',
  reading: { read: 'field', field: name },
  ...limit,
});
const yes = (name: string): Condition => ({ if: 'field', field: name });
const no = (name: string): Condition => ({ if: 'field', field: name, is: false });
const all = (...of: readonly Condition[]): Condition => ({ if: 'all', of });
const any = (...of: readonly Condition[]): Condition => ({ if: 'any', of });

// Rounded to one decimal an index, before the sum; an index without enough data is left out, and the limits stay.
const index = (n: number, vi: string, en: string, scale: Criterion['scale']): Criterion => ({
  id: `index-${n}`,
  label: t(vi, en),
  maximum: 2,
  ...(scale === undefined ? {} : { scale }),
  round: { decimals: 1, mode: 'nearest' },
  whenMissing: 'leaveOut',
});
const perDossier = (n: number, vi: string, en: string, ...cases: readonly ScaleCase[]): Criterion =>
  index(n, vi, en, { give: 'records', fact: 'dossiers', each: { give: 'cases', cases, otherwise: 0 } });
const perAgency = (n: number, vi: string, en: string, ...cases: readonly ScaleCase[]): Criterion =>
  index(n, vi, en, { give: 'cases', cases, otherwise: 0 });

const early = perDossier(
  1,
  'Thời gian giải quyết so với quy định',
  'Total time against the legal time',
  { when: field('daysAgainstDue', { below: 0 }), points: 2 },
  { when: field('daysAgainstDue', { equals: 0 }), points: 1 },
);
const bodies = perDossier(
  2,
  'Thời gian thực hiện của từng cơ quan tham gia',
  'Time of each body that takes part',
  { when: field('bodyDaysAgainstDue', { below: 0 }), points: 2 },
  { when: field('bodyDaysAgainstDue', { equals: 0 }), points: 1 },
);
const contacts = perDossier(
  3,
  'Số lần liên hệ để hoàn thiện hồ sơ (không tính lỗi của người nộp)',
  "Contacts to complete the dossier (the applicant's own faults aside)",
  { when: any(field('extraContacts', { equals: 0 }), yes('applicantsFault')), points: 2 },
  { when: field('extraContacts', { equals: 1 }), points: 1 },
);
const visited = perDossier(
  4,
  'Số cơ quan, tổ chức phải liên hệ',
  'Bodies to contact',
  { when: field('bodiesToContact', { equals: 0 }), points: 2 },
  {
    when: any(
      field('bodiesToContact', { equals: 1 }),
      all(yes('fieldCheckOrdered'), field('bodiesToContact', { atMost: 2 })),
    ),
    points: 1,
  },
);
const attitude = perDossier(
  7,
  'Thái độ phục vụ',
  'Attitude',
  { when: all(no('complaint'), field('daysAgainstDue', { below: 0 })), points: 2 },
  { when: all(no('complaint'), field('daysAgainstDue', { equals: 0 })), points: 1 },
);

const none: Condition = { if: 'compare', reading: { read: 'fact', fact: 'feedback' }, equals: 0 };
const notProlonged: Condition = { if: 'flag', fact: 'feedback-prolonged', is: false };
const noneLate: Condition = { if: 'flag', fact: 'online-late', is: false };
const share = (
  part: string,
  of: string,
  limit: Omit<Extract<Condition, { if: 'compare' }>, 'if' | 'reading'>,
): Condition => ({ if: 'compare', reading: shareOf(part, of), ...limit });
const onTheSpot: Condition = share('on-the-spot', 'procedures', {
  atLeast: { by: 'level', values: { central: 20, province: 20, district: 50, commune: 100 } },
});

/**
 * Rating of how agencies resolve administrative procedures: nine indices of 0, 1 or 2 points.
 * @term đánh giá việc giải quyết thủ tục hành chính
 * @basis Thông tư số 01/2018/TT-VPCP, Điều 13–15
 */
export const serviceRating2018: Rubric = {
  id: 'service-rating-2018',
  kind: 'service-rating',
  label: t(
    'Đánh giá việc giải quyết thủ tục hành chính của cơ quan',
    'Rating of an agency on administrative procedures',
  ),
  years: { from: 2019 },
  basis: [circular],
  period: { kind: 'quarter' },
  facts: [
    dossiers,
    {
      id: 'level',
      kind: 'choice',
      label: t('Cấp của cơ quan', 'Level of the agency'),
      levels: [
        { id: 'central', label: t('bộ, ngành', 'ministry') },
        { id: 'province', label: t('tỉnh', 'province') },
        { id: 'district', label: t('huyện', 'district') },
        { id: 'commune', label: t('xã', 'commune') },
      ],
    },
    numberFact('procedures', 'Số thủ tục thuộc thẩm quyền', 'Procedures within competence'),
    numberFact('on-the-spot', 'Số thủ tục giải quyết ngay tại bộ phận một cửa', 'Procedures decided on the spot'),
    numberFact('eligible', 'Số thủ tục phải tiếp nhận tại một cửa', 'Procedures to be received at the one-stop'),
    numberFact(
      'at-one-stop',
      'Số thủ tục tiếp nhận, trả kết quả tại một cửa',
      'Procedures received and returned at the one-stop',
    ),
    flagFact(
      'board',
      'Niêm yết đầy đủ, chính xác, kịp thời trên bảng',
      'Published on the board, in full, exact, in time',
    ),
    flagFact(
      'electronic',
      'Công khai điện tử đầy đủ, chính xác, kịp thời',
      'Published electronically, in full, exact, in time',
    ),
    numberFact('feedback', 'Số phản ánh, kiến nghị', 'Feedback received'),
    numberFact('feedback-on-time', 'Số phản ánh, kiến nghị xử lý đúng hạn', 'Feedback handled on time'),
    incident('feedback-prolonged', 'Có phản ánh, kiến nghị để kéo dài', 'Feedback was left to drag on'),
    numberFact('online-procedures', 'Số thủ tục cung cấp trực tuyến', 'Procedures offered online'),
    numberFact('received', 'Số hồ sơ tiếp nhận', 'Dossiers received'),
    numberFact('received-online', 'Số hồ sơ tiếp nhận trực tuyến', 'Dossiers received online'),
    incident(
      'online-late',
      'Có hồ sơ trực tuyến quá hạn hoặc chưa giải quyết',
      'An online dossier is late or unsolved',
    ),
  ],
  root: {
    id: 'total',
    label: t('Tổng điểm', 'Total'),
    maximum: 18,
    children: [
      early,
      bodies,
      contacts,
      visited,
      perAgency(
        5,
        'Tổ chức bộ phận một cửa',
        'One-stop organisation',
        { when: onTheSpot, points: 2 },
        { when: share('at-one-stop', 'eligible', { atLeast: 100 }), points: 1 },
      ),
      perAgency(
        6,
        'Công khai thủ tục hành chính',
        'Publication of procedures',
        { when: all(flag('board'), flag('electronic')), points: 2 },
        { when: any(flag('board'), flag('electronic')), points: 1 },
      ),
      attitude,
      perAgency(
        8,
        'Xử lý phản ánh, kiến nghị',
        'Handling of feedback',
        { when: any(none, all(notProlonged, share('feedback-on-time', 'feedback', { atLeast: 100 }))), points: 2 },
        { when: all(notProlonged, share('feedback-on-time', 'feedback', { atLeast: 90 })), points: 1 },
      ),
      perAgency(
        9,
        'Dịch vụ công trực tuyến',
        'Online services',
        {
          when: all(
            noneLate,
            share('online-procedures', 'procedures', { atLeast: 20 }),
            share('received-online', 'received', { atLeast: 30 }),
          ),
          points: 2,
        },
        {
          when: all(
            noneLate,
            { if: 'compare', reading: { read: 'fact', fact: 'online-procedures' }, above: 0 },
            share('received-online', 'received', { atLeast: 15, below: 30 }),
          ),
          points: 1,
        },
      ),
    ],
  },
  classes: {
    of: 'points',
    closed: 'lower',
    classes: classesFrom([
      ['excellent', t('Xuất sắc', 'Excellent'), 15],
      ['good', t('Tốt', 'Good'), 12],
      ['fair', t('Khá', 'Fair'), 9],
      ['average', t('Trung bình', 'Average'), 6],
      ['weak', t('Yếu', 'Weak'), null],
    ]),
  },
  ranking: { by: 'points', remainingTies: 'shared' },
  notes: [
    t(
      'Chỉ số thiếu dữ liệu được bỏ ra khỏi tổng; văn bản không nói đến việc quy đổi ngưỡng nên ngưỡng giữ nguyên.',
      'An index without data is left out; the text does not rescale the limits, so they stay.',
    ),
    t(
      'Chỉ số 6 được văn bản nêu ở cả hai đơn vị tính điểm; ở đây chấm theo cơ quan.',
      'The text lists index 6 under both units of scoring; here it is scored by agency.',
    ),
  ],
};

/**
 * Rating of one official who resolves procedures: indices 1, 2, 3, 4 and 7.
 * @term đánh giá cán bộ, công chức giải quyết thủ tục hành chính
 * @basis Thông tư số 01/2018/TT-VPCP, Điều 13–15
 */
export const serviceRatingOfOfficial2018: Rubric = {
  id: 'service-rating-of-official-2018',
  kind: 'service-rating-of-official',
  label: t(
    'Đánh giá cán bộ, công chức giải quyết thủ tục hành chính',
    'Rating of an official on administrative procedures',
  ),
  years: { from: 2019 },
  basis: [circular],
  period: { kind: 'quarter' },
  facts: [dossiers],
  root: {
    id: 'total',
    label: t('Tổng điểm', 'Total'),
    maximum: 10,
    children: [early, bodies, contacts, visited, attitude],
  },
  classes: {
    of: 'points',
    closed: 'lower',
    classes: classesFrom([
      ['full', t('100 % nhiệm vụ', '100 % of the duty'), 5],
      ['most', t('Từ 70 % đến dưới 100 % nhiệm vụ', '70 to below 100 % of the duty'), '3.5'],
      ['less', t('Dưới 70 % nhiệm vụ', 'Less than 70 % of the duty'), null],
    ]),
  },
};
