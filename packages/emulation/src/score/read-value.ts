import {
  addIntervals,
  daysBetween,
  divideIntervals,
  exactly,
  hundred,
  isoDate,
  scaleInterval,
  subtractIntervals,
  zero,
  type Fraction,
  type Interval,
  type IsoDate,
} from '@qcdc/core';
import type { Reading } from '../rubric/reading.ts';
import type { NumberFact, PointsFact } from './fact.ts';
import {
  countingEvents,
  contradiction,
  factsOf,
  notStated,
  readBallots,
  readMarks,
  silenceIsNone,
} from './read-facts.ts';
import { intervalOfPoints } from './point-range.ts';
import { compareToLimit, exactOf, whole } from './range.ts';
import type { Answer, Scene } from './scene.ts';
import { reason } from './score-reason.ts';
import { figureInterval } from './source-figures.ts';
import { indicatorLabel, measureLabel } from './source-labels.ts';

function numberRange(fact: NumberFact, value: Fraction): Interval {
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

function readFact(scene: Scene, id: string): Answer {
  const facts = factsOf(scene, id).filter(
    (f): f is NumberFact | PointsFact => f.kind === 'number' || f.kind === 'points',
  );
  if (facts.length === 0)
    return silenceIsNone(scene, id) ? { range: exactly(zero) } : { reasons: [notStated(scene, id)] };
  let sum: Interval | null = null;
  for (const f of facts) {
    if (f.kind === 'points' && f.reason.trim() === '')
      return {
        reasons: [
          reason('reason-missing', 'Điểm bổ sung phải ghi rõ lý do.', 'Points given by hand need a reason.', f.where),
        ],
      };
    if (f.value === null) return { reasons: [notStated(scene, id)] };
    const value = scene.session.amount(f.value);
    const range = f.kind === 'number' ? numberRange(f, value) : exactly(value);
    // Several people may each give points; a number has one value only.
    if (sum !== null && f.kind === 'number') {
      const [a, b] = [exactOf(sum), exactOf(range)];
      if (a === null || b === null || a.n !== b.n || a.d !== b.d)
        return { reasons: [contradiction(scene, id, f.where)] };
    } else sum = sum === null ? range : addIntervals(sum, range);
  }
  return sum === null ? { reasons: [notStated(scene, id)] } : { range: sum };
}

/**
 * Last day in time, for the assessment year of the period.
 *
 * @param deadline - the deadline as written in the sheet
 * @param lastDay - last day of the period
 */
export function deadlineDay(deadline: string, lastDay: IsoDate): IsoDate {
  const year = Number(lastDay.slice(0, 4));
  if (/^\d{4}-/.test(deadline)) return isoDate(deadline);
  return isoDate(deadline.startsWith('+') ? `${year + 1}-${deadline.slice(1)}` : `${year}-${deadline}`);
}

function readShare(scene: Scene, part: Reading, of: Reading, percent: boolean): Answer {
  const [above, below] = [readValue(scene, part), readValue(scene, of)];
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
 * @param scene - the unit under judgement
 * @param reading - what to read
 * @returns where the value lies, or why it is not known
 */
export function readValue(scene: Scene, reading: Reading): Answer {
  const { session, unit } = scene;
  switch (reading.read) {
    case 'number':
      return { range: exactly(session.amount(reading.value)) };
    case 'indicator': {
      const answer = session.indicators.get({ indicator: reading.indicator, unit, period: session.period.id });
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
      return readFact(scene, reading.fact);
    case 'field': {
      const value = scene.record?.fields[reading.field];
      if (typeof value === 'number' || typeof value === 'string') return { range: exactly(session.amount(value)) };
      return {
        reasons: [
          reason(
            'field-not-stated',
            `Hồ sơ thiếu mục ${reading.field}.`,
            `The record has no ${reading.field}.`,
            scene.record?.where,
          ),
        ],
      };
    }
    case 'share':
      return readShare(scene, reading.part, reading.of, reading.percent === true);
    case 'sum': {
      let sum: Interval = exactly(zero);
      for (const r of reading.of) {
        const answer = readValue(scene, r);
        if (!('range' in answer)) return answer;
        sum = addIntervals(sum, answer.range);
      }
      return { range: sum };
    }
    case 'difference': {
      const [a, b] = [readValue(scene, reading.of), readValue(scene, reading.less)];
      if (!('range' in a)) return a;
      return 'range' in b ? { range: subtractIntervals(a.range, b.range) } : b;
    }
    case 'events': {
      const events = countingEvents(scene, reading);
      return events === null ? { reasons: [notStated(scene, reading.fact)] } : { range: exactly(whole(events.length)) };
    }
    case 'ballots':
      return readBallots(scene, reading);
    case 'marks':
      return readMarks(scene, reading);
    case 'daysLate': {
      const stated = factsOf(scene, reading.fact).find((f) => f.kind === 'day');
      if (stated === undefined)
        return silenceIsNone(scene, reading.fact)
          ? { range: exactly(zero) }
          : { reasons: [notStated(scene, reading.fact)] };
      const late = daysBetween(deadlineDay(reading.deadline, session.period.to), stated.value);
      return { range: exactly(whole(Math.max(0, late))) };
    }
    case 'achieved': {
      const score = scene.scored.get(reading.criterion);
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
      if (reading.as === 'points') return { range };
      if (maximum.n === 0n)
        return {
          reasons: [
            reason(
              'nothing-to-divide-by',
              `Tiêu chí ${reading.criterion} không áp dụng.`,
              `Criterion ${reading.criterion} does not apply.`,
            ),
          ],
        };
      return { range: scaleInterval(range, { n: 100n * maximum.d, d: maximum.n }) };
    }
  }
}
