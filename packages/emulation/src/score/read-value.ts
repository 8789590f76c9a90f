import { daysBetween, isoDate, wholeByNature, type IsoDate } from '@qcdc/core';
import {
  addIntervals,
  divideIntervals,
  exactly,
  hundred,
  scaleInterval,
  subtractIntervals,
  wholeNumbersIn,
  zero,
  type Fraction,
  type Interval,
} from '@qcdc/core/exact';
import type { Reading } from '../rubric/reading.ts';
import type { NumberFact, PointsFact } from './fact.ts';
import { countingEvents, factsOf, notStated, readBallots, silenceIsNone } from './read-facts.ts';
import { readComparisons } from './read-comparisons.ts';
import { readMarks } from './read-marks.ts';
import { readPeers } from './read-peers.ts';
import { readProduct, readRecords } from './read-records.ts';
import { intervalOfPoints } from './point-range.ts';
import { compareToLimit, whole } from './range.ts';
import type { ReadResult, UnitContext } from './unit-context.ts';
import { reason } from './score-reason.ts';
import { figureInterval } from './source-figures.ts';
import { indicatorLabel, measureLabel } from './source-labels.ts';

const isWhole = ({ session }: UnitContext, id: string): boolean =>
  wholeByNature(session.declared.get(id)?.measuredIn ?? '');

function numberRange(fact: NumberFact, value: Fraction, ofWholes: boolean): Interval {
  const told = toldRange(fact, value);
  return ofWholes ? (wholeNumbersIn(told) ?? told) : told;
}

function toldRange(fact: NumberFact, value: Fraction): Interval {
  const closed = { at: value, closed: true };
  const open = { at: value, closed: false };
  switch (fact.bound ?? 'exact') {
    case 'exact':
      return { low: closed, high: closed };
    case 'atLeast':
      return { low: closed, high: null };
    case 'above':
      return { low: open, high: null };
    case 'atMost':
      return { low: null, high: closed };
    case 'below':
      return { low: null, high: open };
  }
}

function readFact(context: UnitContext, id: string): ReadResult {
  const facts = factsOf(context, id).filter(
    (f): f is NumberFact | PointsFact => f.kind === 'number' || f.kind === 'points',
  );
  if (facts.length === 0)
    return silenceIsNone(context, id) ? { range: exactly(zero) } : { reasons: [notStated(context, id)] };
  // Several people may each give points. A number has one value: one stated twice and differently was refused before.
  let sum = exactly(zero);
  for (const f of facts) {
    if (f.kind === 'points' && f.reason.trim() === '')
      return {
        reasons: [
          reason('reason-missing', 'Điểm bổ sung phải ghi rõ lý do.', 'Points given by hand need a reason.', f.where),
        ],
      };
    if (f.value === null) return { reasons: [notStated(context, id)] };
    const value = context.session.amount(f.value);
    sum = addIntervals(sum, f.kind === 'number' ? numberRange(f, value, isWhole(context, id)) : exactly(value));
  }
  return { range: sum };
}

/**
 * Last day in time, for the assessment year of the period.
 *
 * @param deadline - the deadline as written in the rubric
 * @param lastDay - last day of the period
 */
export function deadlineDay(deadline: string, lastDay: IsoDate): IsoDate {
  const year = Number(lastDay.slice(0, 4));
  if (/^\d{4}-/.test(deadline)) return isoDate(deadline);
  return isoDate(deadline.startsWith('+') ? `${year + 1}-${deadline.slice(1)}` : `${year}-${deadline}`);
}

function readShare(context: UnitContext, part: Reading, of: Reading, percent: boolean): ReadResult {
  const [above, below] = [readValue(context, part), readValue(context, of)];
  if (!('range' in above)) return above;
  if (!('range' in below)) return below;
  // A divisor that may be zero gives no share: nobody can tell whether there was anything to divide by.
  const divides = compareToLimit(below.range, 'above', zero) === true;
  const quotient = divides ? divideIntervals(above.range, below.range) : null;
  if (quotient === null)
    return {
      reasons: [
        reason(
          'nothing-to-divide-by',
          'Mẫu số bằng 0 hoặc chưa xác định.',
          'The denominator is zero or not known to be above zero.',
        ),
      ],
    };
  return { range: percent ? scaleInterval(quotient, hundred) : quotient };
}

/**
 * Reads what a reading points to.
 *
 * @param context - the unit being scored
 * @param reading - what to read
 * @returns where the value lies, or why it is not known
 */
export function readValue(context: UnitContext, reading: Reading): ReadResult {
  const { session, unit } = context;
  switch (reading.read) {
    case 'number':
      return { range: exactly(session.amount(reading.value)) };
    case 'indicator': {
      const answer = session.indicators.peek({ indicator: reading.indicator, unit, period: session.period.id });
      if (answer?.interval) return { range: answer.interval };
      const label = indicatorLabel(session.indicators, reading.indicator);
      const message = answer?.gap?.message ?? { vi: 'chưa tính được', en: 'not computed' };
      return {
        reasons: [reason('indicator-without-value', `${label.vi}: ${message.vi}.`, `${label.en}: ${message.en}.`)],
      };
    }
    case 'figure': {
      const figure = figureInterval(session.indicators, { measure: reading.measure, unit, period: session.period.id });
      if (figure !== null) return { range: figure };
      const label = measureLabel(session.indicators, reading.measure);
      return {
        reasons: [reason('figure-not-reported', `Chưa có số liệu: ${label.vi}.`, `Not reported: ${label.en}.`)],
      };
    }
    case 'fact':
      return readFact(context, reading.fact);
    case 'field': {
      const value = context.record?.fields[reading.field];
      if (typeof value === 'number' || typeof value === 'string') return { range: exactly(session.amount(value)) };
      return {
        reasons: [
          reason(
            'field-not-stated',
            `Hồ sơ thiếu mục ${reading.field}.`,
            `The record has no ${reading.field}.`,
            context.record?.where,
          ),
        ],
      };
    }
    case 'share':
      return readShare(context, reading.part, reading.of, reading.percent === true);
    case 'sum': {
      let sum: Interval = exactly(zero);
      for (const r of reading.of) {
        const answer = readValue(context, r);
        if (!('range' in answer)) return answer;
        sum = addIntervals(sum, answer.range);
      }
      return { range: sum };
    }
    case 'difference': {
      const [a, b] = [readValue(context, reading.of), readValue(context, reading.less)];
      if (!('range' in a)) return a;
      return 'range' in b ? { range: subtractIntervals(a.range, b.range) } : b;
    }
    case 'events': {
      const events = countingEvents(context, reading);
      return events === null
        ? { reasons: [notStated(context, reading.fact)] }
        : { range: exactly(whole(events.length)) };
    }
    case 'ballots':
      return readBallots(context, reading);
    case 'marks':
      return readMarks(context, reading);
    case 'product':
      return readProduct(context, reading, readValue);
    case 'records':
      return readRecords(context, reading, readValue);
    case 'peers':
      return readPeers(context, reading, readValue);
    case 'comparisons':
      return readComparisons(context, reading);
    case 'daysLate': {
      const stated = factsOf(context, reading.fact).find((f) => f.kind === 'day');
      if (stated === undefined)
        return silenceIsNone(context, reading.fact)
          ? { range: exactly(zero) }
          : { reasons: [notStated(context, reading.fact)] };
      const late = daysBetween(deadlineDay(reading.deadline, session.period.to), stated.value);
      return { range: exactly(whole(Math.max(0, late))) };
    }
    case 'achieved': {
      const score = context.scored.get(reading.criterion);
      if (score?.state === 'excluded')
        return {
          reasons: [
            reason(
              'nothing-to-divide-by',
              `Tiêu chí ${reading.criterion} không áp dụng.`,
              `Criterion ${reading.criterion} does not apply.`,
            ),
          ],
        };
      if (score?.points == null)
        return {
          reasons: [
            reason(
              'criterion-without-points',
              `Tiêu chí ${reading.criterion} chưa có điểm.`,
              `Criterion ${reading.criterion} has no points.`,
            ),
          ],
        };
      const { points, maximum } = score;
      const range = intervalOfPoints(points);
      return { range: reading.as === 'points' ? range : scaleInterval(range, { n: 100n * maximum.d, d: maximum.n }) };
    }
  }
}
