import {
  addFractions,
  compareFractions,
  divideFractions,
  exactly,
  multiplyFractions,
  subtractFractions,
  zero,
  type Fraction,
} from '@qcdc/core/exact';
import type { MarksReading, ThirdMarking } from '../rubric/reading.ts';
import type { MarkFact } from './fact.ts';
import { larger, smaller, whole } from './range.ts';
import { factsOf, notStated } from './read-facts.ts';
import { reason } from './score-reason.ts';
import type { ReadResult, UnitContext } from './unit-context.ts';

const mean = (values: readonly Fraction[]): ReadResult => ({
  range: exactly(divideFractions(values.reduce(addFractions, zero), whole(values.length))),
});

function thirdDecides(
  context: UnitContext,
  marks: readonly MarkFact[],
  values: readonly Fraction[],
  rule: ThirdMarking,
): ReadResult {
  const nth = (round: 1 | 2 | 3): Fraction | undefined => {
    const at = marks.findIndex((m, i) => (m.round ?? i + 1) === round);
    return at < 0 ? undefined : values[at];
  };
  const [first, second, third] = [nth(1), nth(2), nth(3)];
  if (first === undefined || second === undefined)
    return { reasons: [reason('marker-missing', 'Chưa đủ hai người chấm.', 'One of the two markers is missing.')] };
  const difference = subtractFractions(larger(first, second), smaller(first, second));
  if (compareFractions(difference, context.session.amount(rule.difference)) < 0) return mean([first, second]);
  return third === undefined
    ? {
        reasons: [
          reason(
            'third-marking-missing',
            'Hai người chấm chênh lệch lớn, phải chấm lần ba.',
            'The two marks differ too much; a third marking is needed.',
          ),
        ],
      }
    : { range: exactly(third) };
}

function weighted(context: UnitContext, reading: MarksReading, marks: readonly MarkFact[]): ReadResult {
  let sum = zero;
  let weights = zero;
  for (const { marker, value, where } of marks) {
    const weight = Object.hasOwn(reading.weights ?? {}, marker) ? reading.weights?.[marker] : undefined;
    if (weight === undefined)
      return {
        reasons: [
          reason(
            'marker-without-weight',
            `Người chấm "${marker}" không có hệ số trong bảng chấm điểm.`,
            `The rubric has no weight for the marker "${marker}".`,
            where,
          ),
        ],
      };
    const factor = context.session.amount(weight);
    weights = addFractions(weights, factor);
    sum = addFractions(sum, multiplyFractions(factor, context.session.amount(value)));
  }
  return { range: exactly(reading.statistic === 'sum' ? sum : divideFractions(sum, weights)) };
}

/**
 * A figure from the marks of several markers.
 *
 * @param context - the unit being scored
 * @param reading - what to read
 */
export function readMarks(context: UnitContext, reading: MarksReading): ReadResult {
  const marks = factsOf(context, reading.fact).filter((f): f is MarkFact => f.kind === 'mark');
  if (marks.length === 0) return { reasons: [notStated(context, reading.fact)] };
  if (reading.weights !== undefined) return weighted(context, reading, marks);
  const values = marks.map((m) => context.session.amount(m.value));
  if (reading.thirdMarking !== undefined) return thirdDecides(context, marks, values, reading.thirdMarking);
  const sorted = [...values].sort(compareFractions);
  switch (reading.statistic) {
    case 'sum':
      return { range: exactly(values.reduce(addFractions, zero)) };
    case 'mean':
      return mean(values);
    case 'median': {
      const half = Math.floor((sorted.length - 1) / 2);
      return mean(sorted.slice(half, sorted.length - half));
    }
    case 'trimmedMean': {
      const trim = reading.trim ?? 1;
      if (sorted.length > 2 * trim) return mean(sorted.slice(trim, sorted.length - trim));
      return {
        reasons: [
          reason(
            'too-few-marks',
            `Chỉ có ${sorted.length} người chấm; bỏ ${trim} điểm cao nhất và ${trim} điểm thấp nhất thì cần ít nhất ${2 * trim + 1}.`,
            `Only ${sorted.length} marks; leaving out ${trim} at each end asks for at least ${2 * trim + 1}.`,
          ),
        ],
      };
    }
  }
}
