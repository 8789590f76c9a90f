import { fold, ok, parsePeriod, type Dataset, type Finding, type Outcome, type Sourced } from '@qcdc/core';
import { checkCall, listOf, unchecked } from '@qcdc/core/checks';
import { zero } from '@qcdc/core/exact';
import type { EmulationAppraisal } from '@qcdc/core/entities';
import { numberText, said } from '../explain/words.ts';
import { rubricLines } from '../rubric/rubric-lines.ts';
import { totalRange, totalRangeText } from '../rubric/total-range.ts';
import { aRubric } from '../rubric/a-rubric.ts';
import type { Rubric } from '../rubric/rubric.ts';
import type { Scoreboard } from '../score/scoreboard.ts';
import { registrationsIn, registrationTroubles } from './check-registrations.ts';
import { aDataset } from './recorded-demands.ts';
import { recordFinding, type RecordTrouble } from './recorded-finding.ts';
import { recordedNumber } from './recorded-number.ts';
import { differs, isOutside, pointsText, statedText, type RecordedScores } from './recorded-scores.ts';

/** What recorded appraisals are compared with. */
export interface RecordedAppraisalsOptions {
  /** Rubrics they may be made by. */
  readonly rubrics: readonly Rubric[];
  /** Scores by these rubrics, where there are some; those of another rubric or period say nothing of a record. */
  readonly scores?: readonly RecordedScores[];
}

type Appraised = Sourced<EmulationAppraisal>;

const scoreFields = [
  ['selfScore', 'self', said('Điểm tự chấm', 'The self-score')],
  ['score', 'final', said('Điểm thẩm định', 'The appraised score')],
] as const;

function rangeTroubles({ data }: Appraised, rubric: Rubric): readonly RecordTrouble[] {
  const range = totalRange(rubric);
  const troubles: RecordTrouble[] = [];
  for (const [field, , name] of scoreFields) {
    const stated = recordedNumber(data[field]);
    if (stated === null || !isOutside(stated, range)) continue;
    const [expected, actual] = [totalRangeText(range), statedText(stated)];
    troubles.push({
      code: 'recorded-out-of-range',
      field,
      message: said(
        `${name.vi} ${actual.vi} không thuộc khung điểm ${expected.vi} của bảng "${rubric.label.vi}".`,
        `${name.en} ${actual.en} is not within ${expected.en} of the rubric "${rubric.label.en}".`,
      ),
      expected,
      actual,
    });
  }
  const maximum = rubricLines(rubric).get(rubric.root.id)?.maximum;
  const stated = recordedNumber(data.maximum);
  if (maximum !== undefined && stated !== null && differs(stated, { low: maximum, high: maximum }))
    troubles.push({
      code: 'recorded-maximum-differs',
      field: 'maximum',
      message: said(
        `Điểm tối đa ghi ${statedText(stated).vi}, bảng "${rubric.label.vi}" là ${numberText(maximum).vi}.`,
        `The maximum is stated as ${statedText(stated).en}; that of "${rubric.label.en}" is ${numberText(maximum).en}.`,
      ),
      expected: numberText(maximum),
      actual: statedText(stated),
    });
  return troubles;
}

const isOf = (board: Scoreboard | undefined, rubric: Rubric, period: string | null): board is Scoreboard => {
  if (board?.rubric.id !== rubric.id || period === null) return false;
  const stated = parsePeriod(period).value;
  return stated !== null && stated.from === board.period.from && stated.to === board.period.to;
};

function scoreTroubles(
  { data }: Appraised,
  rubric: Rubric,
  scores: readonly RecordedScores[],
): readonly RecordTrouble[] {
  return scoreFields.flatMap(([field, column, name]): readonly RecordTrouble[] => {
    const board = scores.map((one) => one[column]).find((one) => isOf(one, rubric, data.appraisedPeriod));
    const stated = recordedNumber(data[field]);
    if (board === undefined || stated === null) return [];
    const points = board.get(data.unit)?.points ?? null;
    const actual = statedText(stated);
    if (points === null)
      return [
        {
          code: 'recorded-not-scored',
          field,
          message: said(
            `${name.vi} ghi ${actual.vi} nhưng đơn vị chưa có điểm trong hồ sơ chấm.`,
            `${name.en} is stated as ${actual.en}, and the unit has no points in its appraisal.`,
          ),
          actual,
        },
      ];
    if (!differs(stated, points)) return [];
    const expected = pointsText(points);
    return [
      {
        code: 'recorded-score-differs',
        field,
        message: said(
          `${name.vi} ghi ${actual.vi}, hồ sơ chấm điểm là ${expected.vi}.`,
          `${name.en} is stated as ${actual.en}; the appraisal comes to ${expected.en}.`,
        ),
        expected,
        actual,
      },
    ];
  });
}

// The period must be one the rubric is for: of its years, and as long as those it assesses.
function periodTroubles({ data }: Appraised, rubric: Rubric): readonly RecordTrouble[] {
  const written = data.appraisedPeriod;
  if (written === null) return [];
  const period = parsePeriod(written).value;
  const { from, to } = rubric.years;
  const year = Number(period?.to.slice(0, 4));
  const trouble = (code: RecordTrouble['code'], vi: string, en: string, expected: string): readonly RecordTrouble[] => [
    { code, field: 'appraisedPeriod', message: said(vi, en), expected, actual: written },
  ];
  if (period === null)
    return trouble(
      'recorded-period-unreadable',
      `Không đọc được kỳ được thẩm định "${written}".`,
      `The period appraised, "${written}", cannot be read.`,
      String(from),
    );
  if (year >= from && (to === undefined || year <= to)) return [];
  return trouble(
    'recorded-rubric-of-other-year',
    `Bảng "${rubric.label.vi}" không dùng cho năm ${year}.`,
    `The rubric "${rubric.label.en}" is not for the year ${year}.`,
    `${from}–${to ?? ''}`,
  );
}

// Where nobody says by which rubric, points are still held against the maximum of the record itself.
function maximumTroubles({ data }: Appraised): readonly RecordTrouble[] {
  const most = recordedNumber(data.maximum)?.high?.at ?? null;
  if (most === null) return [];
  return scoreFields.flatMap(([field, , name]): readonly RecordTrouble[] => {
    const stated = recordedNumber(data[field]);
    if (stated === null || !isOutside(stated, { least: zero, most })) return [];
    const [expected, actual] = [numberText(most), statedText(stated)];
    return [
      {
        code: 'recorded-out-of-range',
        field,
        message: said(
          `${name.vi} ${actual.vi} không thuộc khung 0 – ${expected.vi} ghi trong bản ghi.`,
          `${name.en} ${actual.en} is not within 0 – ${expected.en}, as the record itself states.`,
        ),
        expected,
        actual,
      },
    ];
  });
}

function rubricTroubles(record: Appraised, options: RecordedAppraisalsOptions): readonly RecordTrouble[] {
  const { rubric: id } = record.data;
  const rubric = options.rubrics.find((one) => one.id === id);
  if (rubric !== undefined) {
    const outside = rangeTroubles(record, rubric);
    return [...outside, ...periodTroubles(record, rubric), ...scoreTroubles(record, rubric, options.scores ?? [])];
  }
  const known = options.rubrics.map((one) => one.id).join(', ');
  if (id !== null)
    return [
      {
        code: 'recorded-rubric-unknown',
        field: 'rubric',
        message: said(`Không có bảng chấm điểm "${id}".`, `There is no rubric "${id}".`),
        expected: known,
        actual: id,
      },
    ];
  if (record.data.score === null && record.data.selfScore === null) return [];
  return [
    ...maximumTroubles(record),
    {
      code: 'recorded-without-rubric',
      field: 'rubric',
      severity: 'warning',
      message: said(
        'Có điểm nhưng chưa ghi mã bảng chấm điểm nên không đối chiếu được.',
        'Points are stated, and not by which rubric; they cannot be compared.',
      ),
      expected: known,
    },
  ];
}

/**
 * Checks recorded appraisals against the rubrics they name: points within the range of the rubric (150 of 100 is refused), the
 * maximum that of the rubric, scores those of the appraisal where scores are handed in; against the registrations of the
 * dataset, where it was read for them; and against each other.
 *
 * @param data - the dataset, with records of `emulationAppraisal`
 * @param options - the rubrics; scores to compare with
 * @returns the records nothing speaks against; findings `emulation/recorded-…`, `emulation/registration-…`,
 * `emulation/appraised-before-registered`
 * @example
 * ```ts
 * const record = { unit: '00001', date: '2027-12-20', rubric: 'qcdc-committee-model', appraisedPeriod: '2027', score: 150 };
 * const { value: data } = parseRecords([record], emulationAppraisal);
 * const { value, findings } = checkRecordedAppraisals(data, { rubrics: [qcdcCommitteeModel] });
 * value.length; // => 0
 * findings[0]?.message.en; // => 'The appraised score 150 is not within 0 – 100 of the rubric "Rubric for the quality of steering committees (model)".'
 * ```
 */
export function checkRecordedAppraisals(
  data: Dataset,
  options: RecordedAppraisalsOptions,
): Outcome<readonly Appraised[]> {
  checkCall(
    'checkRecordedAppraisals',
    { data: [data, aDataset] },
    options,
    { rubrics: listOf(aRubric, 1), scores: listOf(unchecked) },
    ['rubrics'],
  );
  const registrations = registrationsIn(data);
  const findings: Finding[] = [];
  const sound: Appraised[] = [];
  const seen = new Set<string>();
  for (const record of data.peek('emulation-appraisal') as readonly Appraised[]) {
    const { unit, registration, rubric, appraisedPeriod, stage, team, date } = record.data;
    // Without a number, a period or a team nothing tells two appraisals of one day apart.
    const period = appraisedPeriod === null ? null : parsePeriod(appraisedPeriod).value;
    const when = period === null ? (appraisedPeriod ?? date) : `${period.from}/${period.to}`;
    const key = JSON.stringify([unit, registration, rubric, when, fold(stage ?? ''), fold(team ?? '')]);
    const twice: RecordTrouble[] = seen.has(key)
      ? [
          {
            code: 'recorded-twice',
            field: 'registration',
            message: said(
              'Một lần thẩm định được ghi hai lần (cùng đơn vị, đăng ký, bảng chấm, kỳ, giai đoạn, tổ).',
              'One appraisal is recorded twice: the same unit, registration, rubric, period, stage and team.',
            ),
          },
        ]
      : [];
    seen.add(key);
    const troubles = [
      ...twice,
      ...rubricTroubles(record, options),
      ...(registrations === null ? [] : registrationTroubles(record, registrations)),
    ];
    const basis = options.rubrics.find((one) => one.id === rubric)?.basis ?? [];
    for (const trouble of troubles) findings.push(recordFinding(record, trouble, basis));
    if (troubles.every(({ severity }) => severity !== undefined && severity !== 'error')) sound.push(record);
  }
  return ok(sound, findings);
}
