import { practice } from '@qcdc/core';
import { emulationAppraisal, emulationRegistration, steeringEvaluation } from '@qcdc/core/entities';
import { parseRecords } from '@qcdc/core/flow';
import { describe, expect, it } from 'vitest';
import {
  checkRecordedAppraisals,
  checkSteeringEvaluations,
  defineRubric,
  finalClasses,
  openAppraisal,
  qcdcCommitteeModel,
  score,
  statedPoints,
  steeringEvaluations,
  takeSteps,
  type SteeringEvaluationsOptions,
} from '../src/index.ts';
import { leaf, rubricOf, source, text, type Value } from './sample.ts';

const judged = { give: 'points', of: { read: 'number', value: 0 } } as const;
const rubric = defineRubric(
  rubricOf(
    [leaf('a', 60, judged), leaf('b', 40, judged)],
    {
      id: 'model-2027',
      appraisal: { columns: ['self', 'team'].map((id) => ({ id, label: text(id), by: text(id) })), final: 'team' },
    },
    { adjustments: [{ id: 'bonus', label: text('Bonus'), from: 0, to: 5, upTo: 'unlimited', scale: judged }] },
  ),
);
const registration = { unit: 'u', date: '2027-03-01', number: 'DK-1', name: 'Mô hình', field: 'society' } as const;
const appraisal = {
  unit: 'u',
  date: '2027-11-20',
  registration: 'DK-1',
  rubric: 'model-2027',
  appraisedPeriod: '2027',
  maximum: 100,
  selfScore: '92,5',
  score: 88,
  stage: 'năm',
  team: 'Tổ 1',
} as const;
const read = (appraisals: readonly object[], registrations: readonly object[] = [registration]) => {
  const { value, findings } = parseRecords(
    { 'emulation-appraisal': appraisals, 'emulation-registration': registrations },
    [emulationAppraisal, emulationRegistration],
  );
  // Reading names what stands twice, too, and leaves it in.
  expect(findings.filter((f) => f.code !== 'parse/same-event-twice')).toEqual([]);
  return value;
};
const scores = (() => {
  const by = { by: 'x', at: '2027-11-01' } as const;
  const enter = (column: string, criterion: string, to: number, reason = 'r') =>
    ({ step: 'score', ...by, column, criterion, to, reason }) as const;
  const { value, findings } = takeSteps(openAppraisal(rubric, { unit: 'u', period: '2027' }), [
    enter('self', 'a', 55),
    enter('self', 'b', 37.5),
    { step: 'submit', ...by, column: 'self' },
    enter('team', 'a', 50.5),
    { step: 'submit', ...by, column: 'team' },
  ]);
  expect(findings).toEqual([]);
  const of = (column: string) =>
    score(source({ u: {} }), rubric, { period: '2027', stated: statedPoints([value], { column }) }).value;
  return { self: of('self'), final: of('team') };
})();
const told = (
  appraisals: readonly object[],
  registrations?: readonly object[],
  more: Partial<Parameters<typeof checkRecordedAppraisals>[1]> = { scores: [scores] },
) => {
  const { value, findings } = checkRecordedAppraisals(read(appraisals, registrations), { rubrics: [rubric], ...more });
  for (const { message } of findings) expect(message.vi).not.toBe(message.en);
  return [value.length, ...findings.map((f) => [f.code.slice(10), f.where.field])];
};

describe('a recorded appraisal', () => {
  it('that agrees with its sheet, its scoring and its registration is sound', () => {
    expect(told([appraisal])).toEqual([1]);
  });
  it.each([
    ['150 of 100', { score: 150 }, ['recorded-out-of-range', 'score'], ['recorded-score-differs', 'score']],
    [
      'a self-score of 105.5',
      { selfScore: '105,5' },
      ['recorded-out-of-range', 'selfScore'],
      ['recorded-score-differs', 'selfScore'],
    ],
    [
      'over 105, where 105 is the most',
      { score: 'hơn 105' },
      ['recorded-out-of-range', 'score'],
      ['recorded-score-differs', 'score'],
    ],
    ['a year the sheet is not for', { appraisedPeriod: '1990' }, ['recorded-rubric-of-other-year', 'appraisedPeriod']],
    ['a period nobody can read', { appraisedPeriod: 'nam-nay' }, ['recorded-period-unreadable', 'appraisedPeriod']],
    ['another score than the appraisal comes to', { score: 88.5 }, ['recorded-score-differs', 'score']],
    ['another self-score', { selfScore: 92 }, ['recorded-score-differs', 'selfScore']],
    ['another maximum', { maximum: 110 }, ['recorded-maximum-differs', 'maximum']],
    ['a sheet nobody knows', { rubric: 'model-2026' }, ['recorded-rubric-unknown', 'rubric']],
    ['a registration nobody made', { registration: 'DK-9' }, ['registration-unknown', 'registration']],
    ['a day before the registration', { date: '2027-02-28' }, ['appraised-before-registered', 'date']],
  ])('%s is refused, at its field', (_, change, ...codes) => {
    expect(told([{ ...appraisal, ...change }])).toEqual([0, ...codes]);
  });
  it('with points and no sheet, or no registration, is named and stays', () => {
    expect(told([{ ...appraisal, rubric: null }])).toEqual([1, ['recorded-without-rubric', 'rubric']]);
    expect(told([{ ...appraisal, registration: null }])).toEqual([
      1,
      ['recorded-without-registration', 'registration'],
    ]);
    expect(told([{ ...appraisal, rubric: null, score: null, selfScore: null }])).toEqual([1]);
  });
  it('without a sheet is still held against the maximum it states itself', () => {
    expect(told([{ ...appraisal, rubric: null, score: 150 }])).toEqual([
      0,
      ['recorded-out-of-range', 'score'],
      ['recorded-without-rubric', 'rubric'],
    ]);
  });
  it('of a unit with another unit’s registration, or of a number used twice', () => {
    expect(told([appraisal], [{ ...registration, unit: 'v' }])).toEqual([
      0,
      ['registration-of-another', 'registration'],
    ]);
    expect(told([appraisal], [registration, { ...registration, name: 'Khác' }])).toEqual([
      0,
      ['registration-twice', 'registration'],
    ]);
  });
  it('recorded twice counts once; another team or stage is another appraisal', () => {
    expect(told([appraisal, appraisal])).toEqual([1, ['recorded-twice', 'registration']]);
    expect(told([appraisal, { ...appraisal, team: 'TỔ 1', score: 70 }])[1]).toEqual(['recorded-twice', 'registration']);
    expect(told([appraisal, { ...appraisal, team: 'Tổ 2' }])).toEqual([2]);
  });
  it('may reach the bonus beyond the maximum, and is compared with scores of its own period alone', () => {
    expect(told([{ ...appraisal, score: 105 }], undefined, {})).toEqual([1]);
    expect(told([{ ...appraisal, score: '105,5' }], undefined, {})).toEqual([0, ['recorded-out-of-range', 'score']]);
    expect(told([{ ...appraisal, appraisedPeriod: '2026', score: 70 }])).toEqual([1]);
  });
  it('of a unit that has no points in the scoring is told', () => {
    const other = { ...appraisal, unit: 'v', registration: 'DK-2' };
    expect(told([other], [{ ...registration, unit: 'v', number: 'DK-2' }])).toEqual([
      0,
      ['recorded-not-scored', 'selfScore'],
      ['recorded-not-scored', 'score'],
    ]);
  });
  it('is not asked for registrations nobody read', () => {
    const data = parseRecords([appraisal], emulationAppraisal).value;
    expect(checkRecordedAppraisals(data, { rubrics: [rubric] }).findings).toEqual([]);
  });
  it('is checked against at least one rubric', () => {
    expect(() => checkRecordedAppraisals(read([appraisal]), { rubrics: [] })).toThrow('call/bad-option');
    expect(() => checkRecordedAppraisals({ value: 1 } as never, { rubrics: [rubric] })).toThrow('call/bad-argument');
  });
});

describe('the yearly rating of steering committees', () => {
  const rates = (all: Value) => ({
    'steering-committee.consolidated-share': all,
    'directives.tasks-done-share': all,
    'inspections.carried-out-share': all,
    'emulation.recognised-share': all,
  });
  const scored = score(source({ a: rates(95), b: rates(72.5), c: rates(40), d: rates(null) }), qcdcCommitteeModel, {
    period: '2027',
  });
  const final = finalClasses(scored).value;
  const options: SteeringEvaluationsOptions = { final, self: scored.value, counts: { top: ['a', 'b', 'c', 'd', 'b'] } };
  const made = steeringEvaluations(options);
  const checked = (change: (record: Record<string, unknown>) => unknown = (r) => r) => {
    const data = parseRecords(
      made.value.map((record) => change({ ...record })),
      steeringEvaluation,
    );
    expect(data.findings).toEqual([]);
    const { value, findings } = checkSteeringEvaluations(data.value, options);
    for (const { message } of findings) expect(message.vi).not.toBe(message.en);
    return [value.length, ...findings.map((f) => [f.code.slice(10), f.where.unit, f.where.field])];
  };
  const only = (unit: string, change: object) => (record: Record<string, unknown>) =>
    record['unit'] === unit ? { ...record, ...change } : record;

  it('makes the records of each committee, and the counts of the unit above, each committee once', () => {
    expect(made.findings).toEqual([]);
    expect(made.value.map(({ unit, rating = null, score: points = null }) => [unit, rating, points])).toEqual([
      ['a', 'excellent', '95'],
      ['b', 'good', '72.5'],
      ['c', 'poor', '40'],
      ['d', null, null],
      ['top', null, null],
    ]);
    expect(made.value.at(-1)).toEqual({
      unit: 'top',
      period: '2027',
      committeesEvaluated: 3,
      ratedExcellent: 1,
      ratedGood: 1,
      ratedFair: 0,
      ratedPoor: 1,
      committeesNotEvaluated: 1,
    });
  });
  it('what it makes agrees with the scoring it was made from', () => {
    expect(checked()).toEqual([5]);
  });
  it.each([
    ['another rating', 'b', { rating: 'excellent' }, 'recorded-class-differs', 'rating'],
    ['another score', 'b', { score: 90 }, 'recorded-score-differs', 'score'],
    ['150 of 100', 'b', { score: 150 }, 'recorded-out-of-range', 'score'],
    ['another maximum', 'b', { maximum: 50 }, 'recorded-maximum-differs', 'maximum'],
    ['a rating nobody decided', 'd', { rating: 'good' }, 'recorded-class-open', 'rating'],
    ['more excellent ones than there can be', 'top', { ratedExcellent: 3 }, 'recorded-count-differs', 'ratedExcellent'],
    ['fewer poor ones than there are', 'top', { ratedPoor: 0 }, 'recorded-count-differs', 'ratedPoor'],
  ])('%s is named', (_, unit, change, code, field) => {
    expect(checked(only(unit, change))).toEqual([4, [code, unit, field]]);
  });
  it('says ratings in words, and how many were evaluated', () => {
    const said = (unit: string, change: object) => {
      const records = made.value.map((record) => only(unit, change)({ ...record }));
      const { findings } = checkSteeringEvaluations(parseRecords(records, steeringEvaluation).value, options);
      return findings.map((f) => f.message.vi);
    };
    expect(said('b', { rating: 'excellent' })).toEqual([
      'Xếp loại ghi "Hoàn thành xuất sắc", kết quả chấm điểm là "Hoàn thành tốt".',
    ]);
    expect(said('top', { committeesEvaluated: 5 })).toEqual([
      'Báo cáo ghi 5 Ban Chỉ đạo ở mục này, kết quả chấm điểm có 3–4.',
    ]);
  });
  it('of another period is not compared, which is said; a committee nobody scored is not counted in silence', () => {
    const { findings } = checkSteeringEvaluations(
      parseRecords([{ unit: 'a', period: '2026', rating: 'good' }], steeringEvaluation).value,
      options,
    );
    expect(findings.map((f) => [f.code, f.severity])).toEqual([['emulation/recorded-other-period', 'info']]);
    const more = steeringEvaluations({ ...options, counts: { top: ['a', 'zz'] } });
    expect(more.findings.map((f) => [f.code, f.actual])).toEqual([['emulation/counted-not-scored', 'zz']]);
    expect(() => steeringEvaluations({ ...options, counts: { top: 'abc' } as never })).toThrow('call/bad-option');
    expect(() => steeringEvaluations({ ...options, ratingOf: { zz: 'good' } })).toThrow('emulation/unknown-class');
  });
  it('an open committee may still come into any rating', () => {
    expect(checked(only('top', { ratedExcellent: 2 }))).toEqual([5]);
  });
  it('a unit nobody scored is named', () => {
    expect(checked((r) => (r['unit'] === 'a' ? { ...r, unit: 'z' } : r))).toEqual([
      4,
      ['recorded-not-scored', 'z', 'rating'],
    ]);
  });
  it('a score that is no decimal is left out and named', () => {
    const third = score(source({ a: rates([200, 3]) }), qcdcCommitteeModel, { period: '2027' });
    const { value, findings } = steeringEvaluations({ final: finalClasses(third).value, self: third.value });
    expect(value[0]?.['score']).toBeNull();
    expect(findings.map((f) => f.code)).toEqual(['emulation/recorded-score-no-decimal']);
  });
  it('a rubric with classes of its own says which rating each is', () => {
    const basis = [practice(text('own classes'))];
    const own = defineRubric({
      ...qcdcCommitteeModel,
      id: 'own',
      basis,
      vetoes: [],
      facts: [],
      classes: {
        of: 'points',
        closed: 'lower',
        classes: [
          { id: 'A', label: text('A'), from: 50 },
          { id: 'B', label: text('B'), to: 50 },
        ],
      },
    });
    const board = finalClasses(score(source({ a: rates(95) }), own, { period: '2027' })).value;
    expect(() => steeringEvaluations({ final: board })).toThrow('emulation/unknown-class');
    const named = steeringEvaluations({ final: board, ratingOf: { A: 'good', B: 'poor' } });
    expect(named.value[0]?.['rating']).toBe('good');
  });
});
