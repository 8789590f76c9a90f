import { counted, ok, type Dataset, type Finding, type Outcome, type Sourced } from '@qcdc/core';
import { checkCall, unchecked } from '@qcdc/core/checks';
import { zero } from '@qcdc/core/exact';
import type { SteeringEvaluation } from '@qcdc/core/entities';
import { numberText, said } from '../explain/words.ts';
import { rubricLines } from '../rubric/rubric-lines.ts';
import { totalRange, totalRangeText } from '../rubric/total-range.ts';
import type { Scoreboard } from '../score/scoreboard.ts';
import { aBoard, aCount, aDataset } from './recorded-demands.ts';
import { recordFinding, type RecordTrouble } from './recorded-finding.ts';
import { recordedNumber } from './recorded-number.ts';
import { differs, isOutside, pointsText, statedText } from './recorded-scores.ts';
import {
  countCommittees,
  countedUnscored,
  ratingReader,
  ratingWords,
  type CommitteeCounts,
  type CommitteeRating,
  type SteeringEvaluationsOptions,
} from './steering-evaluations.ts';

type Evaluated = Sourced<SteeringEvaluation>;

const countFields = [
  ['ratedExcellent', 'excellent'],
  ['ratedGood', 'good'],
  ['ratedFair', 'fair'],
  ['ratedPoor', 'poor'],
] as const;

function ownTroubles(
  { data }: Evaluated,
  { final, self }: SteeringEvaluationsOptions,
  rating: CommitteeRating | null,
): readonly RecordTrouble[] {
  const troubles: RecordTrouble[] = [];
  const { rubric } = final;
  const own = rating === null ? said('–', '–') : ratingWords[rating];
  const decided = final.get(data.unit)?.class?.state === 'decided';
  if (data.rating !== null && decided && data.rating !== rating)
    troubles.push({
      code: 'recorded-class-differs',
      field: 'rating',
      message: said(
        `Xếp loại ghi "${ratingWords[data.rating].vi}", kết quả chấm điểm là "${own.vi}".`,
        `The rating is stated as "${ratingWords[data.rating].en}"; the scoring comes to "${own.en}".`,
      ),
      expected: rating ?? '',
      actual: data.rating,
    });
  if (data.rating !== null && !decided)
    troubles.push({
      code: 'recorded-class-open',
      field: 'rating',
      severity: 'warning',
      message: said(
        `Xếp loại ghi "${ratingWords[data.rating].vi}" khi kết quả chấm điểm chưa xác định.`,
        `The rating is stated as "${ratingWords[data.rating].en}" while the scoring has not decided any.`,
      ),
      actual: data.rating,
    });
  const stated = recordedNumber(data.score);
  const range = totalRange(rubric);
  const points = self?.get(data.unit)?.points ?? null;
  if (stated !== null && isOutside(stated, range))
    troubles.push({
      code: 'recorded-out-of-range',
      field: 'score',
      message: said(
        `Điểm ${statedText(stated).vi} không thuộc khung điểm ${totalRangeText(range).vi}.`,
        `${statedText(stated).en} points are not within ${totalRangeText(range).en}.`,
      ),
      expected: totalRangeText(range),
      actual: statedText(stated),
    });
  else if (stated !== null && points !== null && differs(stated, points))
    troubles.push({
      code: 'recorded-score-differs',
      field: 'score',
      message: said(
        `Điểm tự chấm ghi ${statedText(stated).vi}, hồ sơ chấm điểm là ${pointsText(points).vi}.`,
        `The self-score is stated as ${statedText(stated).en}; the appraisal comes to ${pointsText(points).en}.`,
      ),
      expected: pointsText(points),
      actual: statedText(stated),
    });
  const most = rubricLines(rubric).get(rubric.root.id)?.maximum ?? zero;
  const maximum = recordedNumber(data.maximum);
  if (maximum !== null && differs(maximum, { low: most, high: most }))
    troubles.push({
      code: 'recorded-maximum-differs',
      field: 'maximum',
      message: said(
        `Điểm tối đa ghi ${statedText(maximum).vi}, bảng chấm điểm là ${numberText(most).vi}.`,
        `The maximum is stated as ${statedText(maximum).en}; that of the rubric is ${numberText(most).en}.`,
      ),
      expected: numberText(most),
      actual: statedText(maximum),
    });
  return troubles;
}

// A committee whose class is open may still come into any rating.
function countTroubles({ data }: Evaluated, { byRating, open }: CommitteeCounts): readonly RecordTrouble[] {
  const evaluated = Object.values(byRating).reduce((a, b) => a + b, 0);
  const expectedOf = [
    ...countFields.map(([field, rating]) => [field, byRating[rating], byRating[rating] + open] as const),
    ['committeesEvaluated', evaluated, evaluated + open] as const,
    ['committeesNotEvaluated', 0, open] as const,
  ];
  return expectedOf.flatMap(([field, least, most]): readonly RecordTrouble[] => {
    const stated = recordedNumber(data[field]);
    const range = { low: whole(least), high: whole(most) };
    if (stated === null || !differs(stated, range)) return [];
    const expected = least === most ? String(least) : `${least}–${most}`;
    return [
      {
        code: 'recorded-count-differs',
        field,
        message: said(
          `Báo cáo ghi ${statedText(stated).vi} Ban Chỉ đạo ở mục này, kết quả chấm điểm có ${expected}.`,
          `${statedText(stated).en} committees are reported here; the scoring has ${expected}.`,
        ),
        expected,
        actual: statedText(stated),
      },
    ];
  });
}

const whole = (n: number) => ({ n: BigInt(n), d: 1n });

/**
 * Checks the yearly records of the evaluation of steering committees against the result of their scoring: rating, self-score and
 * maximum of a unit, the committees a unit above counts in each rating.
 *
 * @param data - the dataset, with records of `steeringEvaluation`
 * @param options - the scores, who counts whom
 * @returns the records of the period nothing speaks against; findings `emulation/recorded-…`
 * @throws `DefinitionError` `emulation/unknown-class`
 * @example
 * ```ts
 * const nothing = ok({ units: ['00001'], peek: () => null }); // computeIndicators(…)
 * const { value: final } = finalClasses(score(nothing, qcdcCommitteeModel, { period: '2027' }));
 * const { value: data } = parseRecords([{ unit: '00001', period: '2027', rating: 'good' }], steeringEvaluation);
 * checkSteeringEvaluations(data, { final }).findings.map(({ code }) => code); // => ['emulation/recorded-class-open']
 * ```
 */
export function checkSteeringEvaluations(
  data: Dataset,
  options: SteeringEvaluationsOptions,
): Outcome<readonly Evaluated[]> {
  checkCall(
    'checkSteeringEvaluations',
    { data: [data, aDataset] },
    options,
    { self: aBoard, final: aBoard, counts: aCount, ratingOf: unchecked },
    ['final'],
  );
  const { final, counts = {} } = options;
  const ratingOf = ratingReader(options);
  const own = new Set(final.units);
  const findings: Finding[] = [...countedUnscored(options)];
  const others: Evaluated[] = [];
  const sound: Evaluated[] = [];
  for (const record of data.peek('steering-evaluation') as readonly Evaluated[]) {
    const { period, unit } = record.place;
    if (period?.from !== final.period.from || period.to !== final.period.to) {
      others.push(record);
      continue;
    }
    const below = Object.hasOwn(counts, unit) ? counts[unit] : undefined;
    const troubles = [
      ...(own.has(unit) ? ownTroubles(record, options, ratingOf(unit)) : []),
      ...(below === undefined ? [] : countTroubles(record, countCommittees(below, ratingOf))),
    ];
    if (!own.has(unit) && below === undefined)
      troubles.push({
        code: 'recorded-not-scored',
        field: 'rating',
        severity: 'warning',
        message: said(
          `Không có kết quả chấm điểm của "${unit}" để đối chiếu.`,
          `There is no scoring of "${unit}" to compare with.`,
        ),
      });
    for (const trouble of troubles) findings.push(recordFinding(record, trouble, final.rubric.basis));
    if (troubles.length === 0) sound.push(record);
  }
  return ok(sound, [...findings, ...ofOtherPeriods(others, final)]);
}

// Records of other periods are compared with nothing, which is said once.
function ofOtherPeriods(others: readonly Evaluated[], { period, rubric }: Scoreboard): readonly Finding[] {
  const [first] = others;
  if (first === undefined) return [];
  const trouble: RecordTrouble = {
    code: 'recorded-other-period',
    field: 'rating',
    severity: 'info',
    message: said(
      `Có ${others.length} biểu của kỳ khác nên không đối chiếu.`,
      `${counted(others.length, 'record')} of other periods ${others.length === 1 ? 'is' : 'are'} not compared.`,
    ),
    expected: period.id,
    actual: first.place.period?.id ?? '',
  };
  return [recordFinding(first, trouble, rubric.basis)];
}
