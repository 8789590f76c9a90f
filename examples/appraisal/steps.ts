// What happened in the appraisal, step by step: who, when, how many points, why. All made up.
import type { IsoDate } from '@qcdc/core';
import type { DecidedResult, WantedStep } from '@qcdc/emulation';

const selfScores: Readonly<Record<string, number>> = {
  'steering.inspection': 10,
  'steering.staff-conference': 10,
  'disclosure.items': 10,
  'disclosure.on-time': 7.5,
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
const on = (at: IsoDate, by: string) => ({ at, by });
const [district, team, council] = ['UBND Huyện Mẫu Hai', 'Tổ thẩm định', 'Hội đồng Thi đua - Khen thưởng'];

/** The unit scores itself. */
const self: readonly WantedStep[] = [
  ...Object.entries(selfScores).map(([criterion, to]): WantedStep => ({
    step: 'score',
    ...on('2024-12-10', district),
    column: 'self',
    criterion,
    to,
  })),
  { step: 'submit', ...on('2024-12-10', district), column: 'self' },
];

/** The team checks two criteria against the report. */
const appraisal: readonly WantedStep[] = [
  {
    step: 'score',
    ...on('2024-12-20', team),
    column: 'appraisal',
    criterion: 'supervision.mediation',
    to: 3.75,
    reason: 'hòa giải thành 264/290 vụ = 91,03 %, thuộc mức từ 85 % đến dưới 95 %',
    evidence: ['Báo cáo của huyện, biểu Hòa giải ở cơ sở'],
  },
  {
    step: 'score',
    ...on('2024-12-20', team),
    column: 'appraisal',
    criterion: 'service.one-stop',
    to: 7.5,
    reason: 'tỷ lệ nộp trực tuyến 99,1 % không khớp 6.304/6.400 hồ sơ = 98,50 %',
    evidence: ['Báo cáo của huyện, biểu Một cửa'],
  },
  { step: 'submit', ...on('2024-12-20', team), column: 'appraisal' },
];

/** The unit accepts one change and explains itself on the other. */
const explanation: readonly WantedStep[] = [
  {
    step: 'score',
    ...on('2024-12-24', district),
    column: 'explanation',
    criterion: 'service.one-stop',
    to: 10,
    reason: 'tiêu chí chấm theo hồ sơ đúng hạn: 6.076/6.200 = 98,00 %, đạt mức từ 95 %',
    evidence: ['Sổ theo dõi hồ sơ một cửa năm 2023, 2024'],
  },
  { step: 'submit', ...on('2024-12-24', district), column: 'explanation' },
];

/** The council decides. */
const decided: readonly WantedStep[] = [
  {
    step: 'score',
    ...on('2024-12-27', council),
    column: 'council',
    criterion: 'service.one-stop',
    to: 7.5,
    reason: 'giữ mức thẩm định vì chưa có sổ theo dõi hồ sơ bản chính',
  },
  { step: 'submit', ...on('2024-12-27', council), column: 'council' },
];

/** All columns, from the self-score to the council's. */
export const columns: readonly WantedStep[] = [...self, ...appraisal, ...explanation, ...decided];

/** The council publishes its decision; the unit objects inside the window. */
export const published = (result: DecidedResult): readonly WantedStep[] => [
  { step: 'publish', ...on('2025-01-06', council), decision: '01/QĐ', result },
  {
    step: 'object',
    ...on('2025-01-09', district),
    reason: 'đề nghị xem lại tiêu chí một cửa, đã gửi sổ theo dõi hồ sơ bản chính',
    evidence: ['Sổ theo dõi hồ sơ một cửa (bản chính)'],
  },
];

/** Points the second decision changes. */
export const changes = { 'service.one-stop': 10 };

/** A second decision replaces the first. */
export const replaced = (result: DecidedResult): readonly WantedStep[] => [
  {
    step: 'replace',
    ...on('2025-01-20', council),
    decision: '07/QĐ',
    replaces: '01/QĐ',
    reason: 'sổ theo dõi hồ sơ xác nhận 6.076/6.200 hồ sơ đúng hạn = 98,00 %',
    evidence: ['Biên bản đối chiếu ngày 15/01/2025'],
    changes,
    result,
  },
];
