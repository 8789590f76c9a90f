import { addIntervals, divideIntervals, exactly, scaleInterval, zero, type Interval } from '@qcdc/core/exact';
import type { ProductReading, Reading, RecordsReading } from '../rubric/reading.ts';
import type { RecordFact } from './fact.ts';
import { highest, lowest } from './interval-ends.ts';
import { compareToLimit, exactOf, whole } from './range.ts';
import { factsOf, notStated, silenceIsNone } from './read-facts.ts';
import { reason, type ScoreReason } from './score-reason.ts';
import type { ReadResult, UnitContext } from './unit-context.ts';

/** Reads a reading; handed in, because readings hold one another. */
export type Read = (context: UnitContext, reading: Reading) => ReadResult;

const bounded = (): ScoreReason =>
  reason(
    'value-bounded',
    'Có hơn một thừa số chỉ nêu khoảng.',
    'More than one of the factors is only known to lie in a range.',
  );

// A range times a range would be known only by its corners; one of the two is always exact in practice.
function times(a: Interval, b: Interval): Interval | null {
  const [exactA, exactB] = [exactOf(a), exactOf(b)];
  if (exactB !== null) return scaleInterval(a, exactB);
  return exactA === null ? null : scaleInterval(b, exactA);
}

/**
 * The product of readings.
 *
 * @param context - the unit being scored
 * @param reading - what to read
 * @param read - reads one of them
 */
export function readProduct(context: UnitContext, reading: ProductReading, read: Read): ReadResult {
  let product: Interval = exactly(whole(1));
  for (const factor of reading.of) {
    const answer = read(context, factor);
    if (!('range' in answer)) return answer;
    const next = times(product, answer.range);
    if (next === null) return { reasons: [bounded()] };
    product = next;
  }
  return { range: product };
}

/**
 * A figure from records that come one by one.
 *
 * @param context - the unit being scored
 * @param reading - what to read
 * @param read - reads of one record
 */
export function readRecords(context: UnitContext, reading: RecordsReading, read: Read): ReadResult {
  const { fact, statistic, of, weight } = reading;
  const records = factsOf(context, fact).filter((f): f is RecordFact => f.kind === 'record');
  const none = factsOf(context, fact).some((f) => f.kind === 'none') || silenceIsNone(context, fact);
  if (records.length === 0 && !none) return { reasons: [notStated(context, fact)] };
  // Only a count reads nothing of each record; a rubric that says otherwise is refused.
  if (of === undefined) return { range: exactly(whole(records.length)) };
  const values: Interval[] = [];
  let weights: Interval = exactly(zero);
  for (const record of records) {
    const inside: UnitContext = { ...context, record };
    const answer = read(inside, of);
    if (!('range' in answer)) return answer;
    const factor = weight === undefined ? { range: exactly(whole(1)) } : read(inside, weight);
    if (!('range' in factor)) return factor;
    const value = times(answer.range, factor.range);
    if (value === null) return { reasons: [bounded()] };
    values.push(value);
    weights = addIntervals(weights, factor.range);
  }
  const sum = values.reduce(addIntervals, exactly(zero));
  if (statistic === 'sum') return { range: sum };
  if (records.length === 0)
    return { reasons: [reason('no-record', 'Không có hồ sơ nào trong kỳ.', 'There is no record in the period.')] };
  if (statistic !== 'mean') return { range: statistic === 'highest' ? highest(values) : lowest(values) };
  const divides = compareToLimit(weights, 'above', zero) === true;
  const mean = divides ? divideIntervals(sum, weights) : null;
  return mean === null
    ? {
        reasons: [
          reason(
            'nothing-to-divide-by',
            'Tổng hệ số bằng 0 hoặc chưa xác định.',
            'The weights do not add up to more than 0.',
          ),
        ],
      }
    : { range: mean };
}
