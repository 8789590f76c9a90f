// The year of an invented province: two clusters are scored and appraised, the quota of the top class is applied, results are
// published, a unit objects, a violation is found after publication, one unit was dissolved, and the next year is compared. All
// names and numbers are made up.
import { isoDate, ok, practice, type Cluster, type Outcome, type Text } from '@qcdc/core';
import {
  compareScores,
  decidedResult,
  defineRubric,
  finalClasses,
  openAppraisal,
  paymentsOf,
  proposeAwards,
  provinceFlag,
  rank,
  score,
  statedPoints,
  takeSteps,
  type Appraisal,
  type ClassQuota,
  type Fact,
  type FinalBoard,
  type Rubric,
  type WantedStep,
} from '@qcdc/emulation';

const text = (vi: string, en: string): Text => ({ vi, en });
const basis = [practice(text('Bảng điểm của một tỉnh giả định', 'The sheet of an invented province'))];
const judged = { give: 'points', of: { read: 'fact', fact: 'judged' } } as const;
const rubric: Rubric = defineRubric({
  id: 'province-sample',
  kind: 'province-sample',
  label: text('Bảng chấm điểm của một tỉnh (giả định)', 'Sheet of a province (invented)'),
  years: { from: 2025 },
  basis,
  period: { kind: 'year' },
  facts: [
    { id: 'judged', kind: 'number', label: text('Điểm được chấm', 'Points given') },
    {
      id: 'disciplined',
      kind: 'flag',
      label: text('Người đứng đầu bị kỷ luật', 'The head was disciplined'),
      whenAbsent: 'none',
    },
    {
      id: 'dissolved',
      kind: 'flag',
      label: text('Đơn vị giải thể trong năm', 'Dissolved in the year'),
      whenAbsent: 'none',
    },
    { id: 'fund', kind: 'number', label: text('Quỹ khen thưởng', 'Bonus fund') },
  ],
  root: {
    id: 'total',
    label: text('Tổng điểm', 'Total'),
    children: [
      { id: 'disclosure', label: text('Công khai', 'Disclosure'), maximum: 40, scale: judged },
      { id: 'dialogue', label: text('Đối thoại', 'Dialogue'), maximum: 30, scale: judged },
      { id: 'supervision', label: text('Giám sát', 'Supervision'), maximum: 30, scale: judged },
    ],
  },
  vetoes: [
    {
      id: 'dissolved',
      label: text('Đơn vị giải thể', 'Dissolved'),
      when: { if: 'flag', fact: 'dissolved' },
      then: 'notAssessed',
    },
    {
      id: 'disciplined',
      label: text('Người đứng đầu bị kỷ luật', 'The head was disciplined'),
      when: { if: 'flag', fact: 'disciplined' },
      then: 'fair',
    },
  ],
  classes: {
    of: 'points',
    closed: 'lower',
    classes: [
      { id: 'excellent', label: text('Xuất sắc', 'Excellent'), from: 90 },
      { id: 'good', label: text('Tốt', 'Good'), from: 70, to: 90 },
      { id: 'fair', label: text('Khá', 'Fair'), to: 70 },
    ],
  },
  appraisal: {
    columns: [
      { id: 'self', label: text('Tự chấm', 'Self'), by: text('UBND xã', 'the commune') },
      { id: 'council', label: text('Hội đồng', 'Council'), by: text('Hội đồng', 'the council') },
    ],
    final: 'council',
    objectionDays: 10,
  },
  payments: [
    {
      id: 'bonus-fund',
      label: text('Quỹ khen thưởng', 'Bonus fund'),
      whole: { read: 'fact', fact: 'fund' },
      measuredIn: text('triệu đồng', 'million đồng'),
      share: { by: 'class', percent: { excellent: 100, good: 80, fair: 50 } },
      basis,
    },
  ],
});
const excellent: ClassQuota = {
  class: 'excellent',
  quota: { percent: 20, base: 'all', rounding: 'down', basis },
  over: 'nextBelow',
};

const clusters: readonly Cluster[] = [
  ['delta', text('Cụm đồng bằng', 'Delta cluster'), ['A1', 'A2', 'A3', 'A4', 'A5']] as const,
  ['hills', text('Cụm miền núi', 'Hill cluster'), ['B1', 'B2', 'B3', 'B4', 'B5']] as const,
].map(([id, name, units]) => ({ id, name, members: units.map((value) => ({ from: null, to: null, value })) }));
const units = clusters.flatMap((c) => c.members.map((m) => m.value));

type Points = readonly [disclosure: number, dialogue: number, supervision: number];
const pointsOf: Readonly<Record<string, Points>> = {
  A1: [39, 29, 28],
  A2: [38, 28, 27],
  A3: [38, 27, 25],
  A4: [30, 25, 20],
  A5: [25, 20, 15],
  B1: [38, 29, 28],
  B2: [35, 26, 24],
  B3: [30, 22, 20],
  B5: [28, 18, 14],
};
const criteria = ['disclosure', 'dialogue', 'supervision'] as const;
const taken = (so: Appraisal, steps: readonly WantedStep[]): Appraisal => {
  const { value, findings } = takeSteps(so, steps);
  for (const { message } of findings) console.log(`bị từ chối: ${message.vi}`);
  return value;
};
const say = (outcome: Outcome<unknown>): void => {
  for (const { message } of outcome.findings) console.log(`  ! ${message.vi}`);
};

/** Self-score in December, the council in January; B4 was dissolved and handed nothing in. */
function appraised(period: string, points: Readonly<Record<string, Points>>): readonly Appraisal[] {
  const [december, january] = [isoDate(`${period}-12-20`), isoDate(`${Number(period) + 1}-01-10`)];
  return Object.entries(points).map(([unit, own]) =>
    taken(openAppraisal(rubric, { unit, period }), [
      ...criteria.map((criterion, i): WantedStep => ({
        step: 'score',
        by: 'UBND xã',
        at: december,
        column: 'self',
        criterion,
        to: own[i] ?? 0,
      })),
      { step: 'submit', by: 'UBND xã', at: december, column: 'self' },
      { step: 'submit', by: 'Hội đồng', at: january, column: 'council' },
    ]),
  );
}

const dissolved: Fact = { kind: 'flag', unit: 'B4', fact: 'dissolved', value: true };
const funds = units.map((unit): Fact => ({ kind: 'number', unit, fact: 'fund', value: 50 }));
const nothingElse = ok({ units, peek: () => null }); // computeIndicators(…), where the rubric reads figures
function settled(period: string, appraisals: readonly Appraisal[], facts: readonly Fact[]): Outcome<FinalBoard> {
  const scores = score(nothingElse, rubric, {
    period,
    clusters,
    stated: statedPoints(appraisals),
    facts: [...funds, ...facts],
  });
  return finalClasses(scores, { quotas: [excellent] });
}
const show = ({ value: board }: Outcome<FinalBoard>): void => {
  for (const { cluster, rows, notRanked } of rank(ok(board)).value.clusters) {
    console.log(
      `${cluster.name.vi}: ${rows.map((row) => `${row.rank}. ${row.unit} ${row.class ?? 'chưa xếp'}`).join(', ')}`,
    );
    for (const { unit, reasons } of notRanked) console.log(`  không xếp hạng ${unit}: ${reasons[0]?.message.vi ?? ''}`);
  }
};

console.log('1. Chấm, thẩm định, chỉ tiêu 20 % (A1 chưa rõ có bị kỷ luật hay không)');
// Facts come from files as JSON: what cannot be read leaves the class of one unit open.
const unclear = JSON.parse('{"kind":"flag","unit":"A1","fact":"disciplined","value":"đang xem xét"}') as Fact;
const begun = appraised('2025', pointsOf);
const open = settled('2025', begun, [dissolved, unclear]);
say(open);
show(open);

console.log('\n2. Đã rõ: A1 không bị kỷ luật; công bố');
const known = settled('2025', begun, [dissolved]);
show(known);
const published = begun.map((so) =>
  taken(so, [
    {
      step: 'publish',
      by: 'Hội đồng',
      at: '2026-01-20',
      decision: `01/QĐ-${so.unit}`,
      result: decidedResult(known.value, so.unit),
    },
  ]),
);

console.log('\n3. A3 có ý kiến trong thời hạn và được trả lời');
const heard = published.map((so) =>
  so.unit === 'A3'
    ? taken(so, [
        { step: 'object', by: 'UBND xã', at: '2026-01-25', reason: 'đề nghị xem lại điểm giám sát' },
        { step: 'answer', by: 'Hội đồng', at: '2026-02-02', reason: 'không có tài liệu mới, giữ nguyên kết quả' },
      ])
    : so,
);

console.log('\n4. Tháng 6 phát hiện người đứng đầu B1 bị kỷ luật năm 2025');
const found: Fact = { kind: 'flag', unit: 'B1', fact: 'disciplined', value: true };
const later = settled('2025', heard, [dissolved, found]);
say(later);
const replaced = heard.map((so) =>
  so.unit === 'B1'
    ? taken(so, [
        {
          step: 'replace',
          by: 'Hội đồng',
          at: '2026-06-15',
          decision: '09/QĐ-B1',
          replaces: '01/QĐ-B1',
          reason: 'người đứng đầu bị kỷ luật vì vi phạm năm 2025',
          changes: {},
          result: decidedResult(later.value, 'B1'),
        },
      ])
    : so,
);
const final = settled('2025', replaced, [dissolved, found]);
say(final);
show(final);
for (const { award, cluster, proposed, open: doubtful } of proposeAwards(rank(ok(final.value)), [provinceFlag]).value)
  console.log(
    `${award}, ${cluster}: ${proposed.join(', ')}${doubtful.length === 0 ? '' : ` (chưa rõ: ${doubtful.join(', ')})`}`,
  );
for (const unit of ['A1', 'B1'])
  for (const { paid, cut } of paymentsOf(final.value, unit))
    console.log(`${unit}: chi ${String(paid?.low)}, cắt ${String(cut?.low)} triệu đồng`);

console.log('\n5. Năm sau so với năm trước (A4)');
const next = settled('2026', appraised('2026', { ...pointsOf, A4: [36, 27, 25] }), []);
for (const { text: line } of compareScores({ board: final.value, unit: 'A4' }, { board: next.value, unit: 'A4' }))
  console.log(`  ${line.vi}`);
