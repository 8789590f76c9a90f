import type { Finding, Outcome } from '@qcdc/core';
import type { Fraction } from '@qcdc/core/exact';
import type { ClassResult, CriterionScore, Scoreboard, ScoreReason } from '../src/index.ts';

type Range = CriterionScore['points'];

const number = ({ n, d }: Fraction): string => (d === 1n ? String(n) : `${n}/${d}`);
const points = (range: Range): string =>
  range === null
    ? '–'
    : number(range.low) === number(range.high)
      ? number(range.low)
      : `${number(range.low)} … ${number(range.high)}`;
const sides = (value: Finding['expected']): string =>
  value === undefined
    ? ''
    : typeof value === 'string'
      ? value
      : value.vi === value.en
        ? value.vi
        : `${value.vi} / ${value.en}`;

const reasonLines = ({ code, message, where, criterion }: ScoreReason): readonly string[] => [
  `! ${code}${criterion === undefined ? '' : ` of ${criterion}`}${where === undefined ? '' : ` ${JSON.stringify(where)}`}`,
  `    ${message.vi}`,
  `    ${message.en}`,
];

function criterionLines(score: CriterionScore): readonly string[] {
  const before = score.before === null ? '' : `, ${points(score.before)} before`;
  const own = `${score.criterion}: ${score.state} ${points(score.points)} of ${number(score.maximum)}${before}`;
  const below = [
    ...score.adjustments.flatMap((made) => [
      `± ${made.adjustment}: ${points(made.points)}`,
      ...made.reasons.flatMap(reasonLines).map((line) => `  ${line}`),
    ]),
    ...score.reasons.flatMap(reasonLines),
    ...score.children.flatMap(criterionLines),
  ];
  return [own, ...below.map((line) => `  ${line}`)];
}

function classLines(result: ClassResult | null): readonly string[] {
  if (result === null) return [];
  const { state, class: id, possible, because, by, reasons, openVetoes } = result;
  const why = [because, by].filter((one) => one !== null).join(' ');
  const open = openVetoes === undefined ? '' : `, open: ${openVetoes.join(', ')}`;
  return [
    `class: ${state} ${id ?? '–'} of [${possible.join(', ')}]${why === '' ? '' : ` by ${why}`}${open}`,
    ...reasons.flatMap(reasonLines).map((line) => `  ${line}`),
  ];
}

/** All a finding says, in both languages. */
export const findingLines = (finding: Finding): readonly string[] => {
  const { code, severity, state, where, message, expected, actual, hint, basis } = finding;
  const compared = expected === undefined && actual === undefined ? '' : ` [${sides(expected)} | ${sides(actual)}]`;
  return [
    `${code} ${severity} ${state} ${JSON.stringify(where)}${compared} (${basis.length})`,
    `    ${message.vi}${hint === undefined ? '' : ` → ${hint.vi}`}`,
    `    ${message.en}${hint === undefined ? '' : ` → ${hint.en}`}`,
    ...(finding.unfolded ?? []).flatMap(findingLines).map((line) => `  ${line}`),
  ];
};

/** All a score says of its units: points, index, class, every criterion with its reasons, every finding. */
export function scoreLines({ value, findings }: Outcome<Scoreboard>): readonly string[] {
  const units = [...value.rows()].flatMap((score) => [
    `${score.unit} ${score.period}: ${score.state} ${points(score.points)} of ${number(score.maximum)}, index ${points(score.index)}`,
    ...[
      ...classLines(score.class),
      // Those of the criteria stand with them.
      ...score.reasons.filter((one) => one.criterion === undefined).flatMap(reasonLines),
      ...criterionLines(score.root),
    ].map((line) => `  ${line}`),
  ]);
  return [...units, ...findings.flatMap(findingLines)];
}
