// The quality rating of steering committees, from records to the published class: figures of the units, scores, the province's
// appraisal, decisions, the yearly record of each unit and of the province, and what is wrong with one somebody typed. All
// names and numbers are made up.
import { practice, type Text } from '@qcdc/core';
import {
  allMeasures,
  directives,
  emulation,
  inspections,
  steeringCommittee,
  steeringEvaluation,
} from '@qcdc/core/entities';
import { defineUnits, parseRecords, tally } from '@qcdc/core/flow';
import {
  checkSteeringEvaluations,
  decidedResult,
  defineRubric,
  finalClasses,
  openAppraisal,
  qcdcCommitteeModel,
  score,
  statedPoints,
  steeringEvaluations,
  takeSteps,
  type Appraisal,
  type WantedStep,
} from '@qcdc/emulation';
import { allIndicators, computeIndicators } from '@qcdc/indicators';

const text = (vi: string, en: string): Text => ({ vi, en });
const period = '2027';
const communes = ['00001', '00002', '00003'];
const units = defineUnits([
  { code: '01', kind: 'province', name: 'Tỉnh Mẫu' },
  ...communes.map((code, i) => ({ code, kind: 'commune' as const, name: `Xã ${i + 1}`, parent: '01' })),
]);

console.log('1. Số liệu của các xã');
const records = parseRecords(
  {
    'steering-committee': communes.map((unit) => ({ unit, period, committees: 1, committeesConsolidated: 1 })),
    directives: [20, 19, 8].map((tasksDone, i) => ({ unit: communes[i], period, tasksDue: 20, tasksDone })),
    inspections: [5, 4, 1].map((done, i) => ({
      unit: communes[i],
      period,
      recommendations: 5,
      recommendationsCarriedOut: done,
    })),
    emulation: [2, 2, 0].map((recognised, i) => ({
      unit: communes[i],
      period,
      modelsRegistered: 2,
      modelsRecognised: recognised,
    })),
  },
  [steeringCommittee, directives, inspections, emulation],
  { units },
);
for (const { message } of records.findings) console.log(`  ! ${message.vi}`);
const asked = [
  'steering-committee.consolidated-share',
  'directives.tasks-done-share',
  'inspections.carried-out-share',
  'emulation.recognised-share',
];
const indicators = computeIndicators(
  tally(records, allMeasures),
  allIndicators.filter(({ id }) => asked.includes(id)),
);

// The model is issued by nobody: the province takes it over by a decision of its own.
const rubric = defineRubric({
  ...qcdcCommitteeModel,
  id: 'committees-2027',
  kind: 'committees',
  years: { from: 2027 },
  basis: [practice(text('Quyết định của Ban Chỉ đạo tỉnh (giả định)', 'A decision of the province (invented)'))],
  model: text('Bảng giả định để minh họa', 'An invented sheet, to show how'),
  appraisal: {
    columns: [
      { id: 'self', label: text('Tự chấm', 'Self'), by: text('Ban Chỉ đạo xã', 'the committee') },
      { id: 'province', label: text('Thẩm định', 'Appraisal'), by: text('Ban Chỉ đạo tỉnh', 'the province') },
    ],
    final: 'province',
  },
});

console.log('2. Tự chấm theo số liệu, thẩm định');
const computed = score(indicators, rubric, { period, only: communes });
for (const { message } of computed.findings) console.log(`  ! ${message.vi}`);
const criteria = (rubric.root.children ?? []).map(({ id }) => id);
const appraise = (unit: string): Appraisal => {
  const own = computed.value.get(unit)?.root.children ?? [];
  const by = { by: 'Ban Chỉ đạo xã', at: '2027-12-10' } as const;
  const { value, findings } = takeSteps(openAppraisal(rubric, { unit, period }), [
    // A figure nobody reported leaves its criterion unscored, and the column is then not handed on.
    ...criteria.flatMap((criterion): readonly WantedStep[] => {
      const points = own.find((one) => one.criterion === criterion)?.points?.low;
      return points === undefined ? [] : [{ step: 'score', ...by, column: 'self', criterion, to: points.toString() }];
    }),
    { step: 'submit', ...by, column: 'self' },
    ...(unit === '00002'
      ? [
          {
            step: 'score',
            by: 'Ban Chỉ đạo tỉnh',
            at: '2027-12-20',
            column: 'province',
            criterion: 'directives',
            to: 25,
            reason: 'hai nhiệm vụ chưa có sản phẩm',
          } as const,
        ]
      : []),
    { step: 'submit', by: 'Ban Chỉ đạo tỉnh', at: '2027-12-20', column: 'province' },
  ]);
  for (const { message } of findings) console.log(`  bị từ chối: ${message.vi}`);
  return value;
};
const appraised = communes.map(appraise);
const scored = (column: string, of: readonly Appraisal[]) =>
  score(indicators, rubric, { period, only: communes, stated: statedPoints(of, { column }) });
const final = finalClasses(scored('province', appraised));

console.log('3. Công bố');
const published = appraised.map((one) => {
  const { value } = takeSteps(one, [
    {
      step: 'publish',
      by: 'Ban Chỉ đạo tỉnh',
      at: '2027-12-28',
      decision: `10/QĐ-${one.unit}`,
      result: decidedResult(final.value, one.unit),
    },
  ]);
  return value;
});
const decided = { self: scored('self', published).value, final: finalClasses(scored('province', published)).value };
for (const unit of communes)
  console.log(`  ${units.nameOf(unit, '2027-12-31')}: ${decided.final.get(unit)?.class?.class ?? '–'}`);

console.log('4. Biểu đánh giá Ban Chỉ đạo');
const yearly = steeringEvaluations({ ...decided, counts: { '01': communes } });
for (const { message } of yearly.findings) console.log(`  ! ${message.vi}`);
for (const record of yearly.value) console.log(`  ${JSON.stringify(record)}`);

console.log('5. Biểu do cơ sở gửi, đối chiếu với kết quả');
const sent = parseRecords(
  yearly.value.map((record) => (record.unit === '00003' ? { ...record, rating: 'good', score: 150 } : record)),
  steeringEvaluation,
  { units },
);
const { value: sound, findings } = checkSteeringEvaluations(sent.value, { ...decided, counts: { '01': communes } });
for (const { message, where } of findings) console.log(`  ! ${where.unit ?? ''}: ${message.vi}`);
console.log(`  ${sound.length} biểu khớp`);
