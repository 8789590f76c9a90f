import type { IsoDate } from '@qcdc/core';
import { expect, it } from 'vitest';
import {
  appraisalReport,
  columnDifferences,
  compareScores,
  decidedResult,
  openAppraisal,
  qcdcCommuneRubric,
  rankingReport,
  rank,
  score,
  statedPoints,
  takeStep,
  type Appraisal,
  type WantedStep,
} from '../src/index.ts';
import { printPoints } from '../src/score/print-points.ts';
import { reportLines } from './report-lines.ts';
import { clusterLike, source, withFigures } from './sample.ts';

// An invented commune with invented scores; the rubric is the model with the decision of an invented council.
const rubric = qcdcCommuneRubric({
  id: 'sample-commune-2024',
  label: {
    vi: 'Bảng chấm điểm thực hiện QCDC xã Mẫu (dữ liệu mẫu)',
    en: 'Rubric of Xã Mẫu (sample data)',
  },
  years: { from: 2024, to: 2024 },
});
const self: Readonly<Record<string, number>> = {
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

function take(appraisal: Appraisal, step: WantedStep): Appraisal {
  const next = takeStep(appraisal, step);
  expect(next.findings).toEqual([]);
  return next.value;
}
const on = (at: IsoDate, by: string) => ({ at, by });

it('a commune: self-score, appraisal, council, publication, objection, result and explanation', async () => {
  let appraisal = openAppraisal(rubric, { unit: 'xa-mau', period: '2024' });
  for (const [criterion, to] of Object.entries(self))
    appraisal = take(appraisal, { step: 'score', ...on('2024-12-10', 'UBND xã'), column: 'self', criterion, to });
  appraisal = take(appraisal, { step: 'submit', ...on('2024-12-10', 'UBND xã'), column: 'self' });
  appraisal = take(appraisal, {
    step: 'score',
    ...on('2024-12-20', 'Tổ thẩm định'),
    column: 'appraisal',
    criterion: 'service.one-stop',
    to: 7.5,
    reason: 'tỷ lệ đúng hạn 97 % chỉ đúng khi cắt bỏ phần lẻ',
    evidence: ['Báo cáo một cửa quý IV'],
  });
  appraisal = take(appraisal, { step: 'submit', ...on('2024-12-20', 'Tổ thẩm định'), column: 'appraisal' });
  appraisal = take(appraisal, { step: 'submit', ...on('2024-12-27', 'Hội đồng'), column: 'council' });
  const figures = withFigures(source({ 'xa-mau': {} }), {
    'xa-mau': { 'direct-decisions.annulled': 0, 'emulation.modelsRecognised': 1 },
  });
  const column = (id?: string) =>
    score(figures, rubric, {
      period: '2024',
      stated: statedPoints([appraisal], id === undefined ? {} : { column: id }),
    });
  const decidedNow = (changes = {}) => decidedResult(column().value, 'xa-mau', changes);
  appraisal = take(appraisal, {
    step: 'publish',
    ...on('2025-01-06', 'Hội đồng'),
    decision: '01/QĐ',
    result: decidedNow(),
  });
  appraisal = take(appraisal, {
    step: 'object',
    ...on('2025-01-09', 'UBND xã'),
    reason: 'đề nghị xem lại tiêu chí hòa giải',
  });
  appraisal = take(appraisal, {
    step: 'replace',
    ...on('2025-01-20', 'Hội đồng'),
    decision: '07/QĐ',
    replaces: '01/QĐ',
    reason: 'tính lại số vụ hòa giải thành',
    changes: { 'supervision.mediation': 3.75 },
    result: decidedNow({ 'supervision.mediation': 3.75 }),
  });

  const [before, after] = [column('self'), column()];
  const lines = [
    `Tự chấm: ${printPoints(before.value.get('xa-mau')?.points ?? null, 'vi')}; kết quả: ${printPoints(after.value.get('xa-mau')?.points ?? null, 'vi')}, ${after.value.get('xa-mau')?.class?.class ?? ''}`,
    ...columnDifferences(appraisal, 'self', 'council').map((d) => d.text.vi),
    ...compareScores({ board: before.value, unit: 'xa-mau' }, { board: after.value, unit: 'xa-mau' }).map(
      (d) => d.text.vi,
    ),
    '',
    ...reportLines(appraisalReport(appraisal, after), 'vi'),
    '',
    ...reportLines(appraisalReport(appraisal, after), 'en'),
    '',
    ...reportLines(rankingReport(rank(after, { clusters: [clusterLike(['xa-mau'])] })), 'vi'),
  ];
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('golden/appraisal-of-a-commune.txt');
});
