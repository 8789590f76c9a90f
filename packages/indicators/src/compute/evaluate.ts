import { inForce, type Coverage, type Figure, type Measure } from '@qcdc/core';
import {
  addIntervals,
  anything,
  compareIntervals,
  exactly,
  fraction,
  intersect,
  intervalOf,
  intervalOfStated,
  subtractIntervals,
  zero,
  type Interval,
} from '@qcdc/core/exact';
import type { FigureTable } from '@qcdc/core/flow';
import {
  isIndicator,
  type ComputedOperand,
  type CountWhereExpression,
  type PercentileExpression,
  type FormulaCondition,
  type CountExpression,
  type Expression,
  type InputExpression,
  type ShiftExpression,
} from '../formula/expression.ts';
import type { ComputeOptions } from './compute-options.ts';
import { countOf, percentileOf, unitsBelow } from './across-units.ts';
import { countUnits } from './count-units.ts';
import { evenCoverage, noUnits } from './coverage.ts';
import { placesOf, type Spot } from './elsewhere.ts';
import { isGap, type Computed, type Known } from './computed.ts';
import { gap, type Gap } from './gap.ts';
import { linearForm } from './linear-form.ts';
import { neverNegative } from './never-negative.ts';
import { sharedRatio } from './shared-ratio.ts';
import {
  divideAnyIntervals,
  divisorState,
  exactValue,
  multiplyIntervals,
  pickInterval,
} from './interval-arithmetic.ts';

/** Evaluates formulas at one place of a table, exactly: on fractions and intervals, without any rounding. */
export class Evaluator {
  private readonly figures: FigureTable;
  private readonly options: ComputeOptions;
  private readonly measures: ReadonlyMap<string, Measure>;

  /**
   * @param figures - the figures
   * @param options - settings
   */
  constructor(figures: FigureTable, options: ComputeOptions = {}) {
    this.figures = figures;
    this.options = options;
    this.measures = new Map(figures.measures.map((m) => [m.id, m]));
  }

  /**
   * Evaluates a formula.
   * @param expression - the formula
   * @param spot - unit and period
   * @returns the value, or the reason why there is none
   */
  evaluate(expression: Expression, spot: Spot): Computed {
    switch (expression.op) {
      case 'constant':
        return closed(exactly(expression.value));
      case 'input':
        return this.input(expression, spot);
      case 'sum':
        return this.gather(expression.of, spot, addIntervals);
      case 'min':
        return this.gather(expression.of, spot, (a, b) => pickInterval(a, b, -1));
      case 'max':
        return this.gather(expression.of, spot, (a, b) => pickInterval(a, b, 1));
      case 'minus':
        return this.pair(expression.left, expression.right, spot, subtractIntervals);
      case 'times':
        return this.pair(expression.left, expression.right, spot, multiplyIntervals);
      case 'over':
        return this.divide(expression.left, expression.right, spot);
      case 'coalesce':
        return this.firstKnown(expression.of, spot);
      case 'if':
        return this.choose(expression.condition, expression.then, expression.otherwise, spot);
      case 'percentile':
        return this.percentile(expression, spot);
      case 'countWhere':
        return this.countWhere(expression, spot);
      case 'reporting':
      case 'expected':
      case 'onTime':
        return this.count(expression, spot);
      default:
        return this.shift(expression, spot);
    }
  }

  /**
   * Returns the figure of a measure.
   * @param measure - which measure
   * @param spot - unit and period
   * @returns the figure, or `null` when the table has none
   */
  figure(measure: Measure, { unit, period }: Spot): Figure | null {
    return this.figures.peek({ measure: measure.id, unit, period: period.id });
  }

  /**
   * Evaluates an indicator by the formula in force.
   * @param indicator - the indicator
   * @param spot - unit and period
   * @returns its value, or the reason why there is none
   */
  indicator(indicator: ComputedOperand, spot: Spot): Computed {
    const version = inForce(indicator.versions, this.options.day?.(spot.period) ?? spot.period.to);
    return version === null ? gap('notInForce', indicator.id) : this.evaluate(version.value, spot);
  }

  private input({ of }: InputExpression, spot: Spot): Computed {
    if (isIndicator(of)) return this.indicator(of, spot);
    const figure = this.figure(of, spot);
    if (figure === null) return gap('missing', of.id);
    const { coverage, state } = figure;
    if (state !== 'reported' && state !== 'zero') return gap(state, of.id);
    // Over the same units a ratio of incomplete sums is as good as any; that the sums are incomplete shows in the coverage.
    const bound = coverage.reportedBound ?? figure.bound;
    const nonNegative = (this.measures.get(of.id) ?? of).nonNegative === true;
    const told = this.options.digitsCount === true ? intervalOfStated : intervalOf;
    const interval = told({ ...figure, bound }, { nonNegative });
    const whole = bound === figure.bound ? interval : told(figure, { nonNegative });
    if (interval === null || whole === null) return gap('notApplicable', of.id);
    return { interval, coverage, whole, open: null };
  }

  // Parts that are missing, or stand for different units, leave a number that cannot be negative with a certain end.
  private gather(of: readonly Expression[], spot: Spot, combine: Combine): Computed {
    return gathered(
      of.map((expression) => {
        const part = this.evaluate(expression, spot);
        return isGap(part) && mayBeLeftOpen(part) && this.neverNegative(expression) ? unknownPart(part) : part;
      }),
      combine,
    );
  }

  private neverNegative(expression: Expression): boolean {
    return neverNegative(expression, (measure) => this.measures.get(measure.id) ?? measure);
  }

  private pair(left: Expression, right: Expression, spot: Spot, combine: Combine): Computed {
    const [a, b] = [this.evaluate(left, spot), this.evaluate(right, spot)];
    if (isGap(a)) return a;
    if (isGap(b)) return b;
    // Beside a bare number an open sum stays what it is; beside another figure nothing is certain of it.
    const bare = a.coverage === noUnits || b.coverage === noUnits;
    const open = a.open ?? b.open;
    if (open !== null && !bare) return open;
    const coverage = joint(a, b);
    if (coverage === null) return gap('unevenCoverage');
    return {
      interval: combine(a.interval, b.interval),
      whole: combine(a.whole, b.whole),
      coverage,
      open,
    };
  }

  private divide(left: Expression, right: Expression, spot: Spot): Computed {
    const [a, b] = [this.evaluate(left, spot), this.evaluate(right, spot)];
    if (isGap(a)) return a;
    if (isGap(b)) return b;
    // A ratio speaks of the same units above and below the line, or of nothing.
    const open = b.open ?? (b.coverage === noUnits ? null : a.open);
    if (open !== null) return open;
    const coverage = joint(a, b);
    if (coverage === null) return gap('unevenCoverage');
    const state = divisorState(b.interval);
    if (state === 'zero') return gap('zeroDenominator');
    if (state === 'mayBeZero') return gap('denominatorMayBeZero');
    const loose = divideAnyIntervals(a.interval, b.interval);
    return {
      interval: this.tighter(loose, left, right, spot, b.interval),
      whole: divisorState(b.whole) === 'fine' ? divideAnyIntervals(a.whole, b.whole) : anything,
      coverage,
      open: a.open,
    };
  }

  // Where the same figure stands above and below the line, it is one number: "hơn 90" of "hơn 90" and 10 is above 90 %.
  private tighter(loose: Interval, left: Expression, right: Expression, spot: Spot, divisor: Interval): Interval {
    if (exactValue(loose) !== null || divisor.low === null || divisor.low.at.n < 0n) return loose;
    const [above, below] = [linearForm(left), linearForm(right)];
    if (above === null || below === null) return loose;
    const shared = sharedRatio(above, below, (measure) => {
      const known = this.input({ op: 'input', name: measure.id, of: measure }, spot);
      return isGap(known) ? null : known.interval;
    });
    return shared === null ? loose : (intersect(loose, shared) ?? loose);
  }

  private firstKnown(of: readonly Expression[], spot: Spot): Computed {
    let first: Computed | null = null;
    for (const expression of of) {
      const value = this.evaluate(expression, spot);
      if (!isGap(value) && value.open === null) return value;
      if (first === null || (isGap(first) && !isGap(value))) first = value;
    }
    return first ?? gap('missing');
  }

  private choose(condition: FormulaCondition, then: Expression, otherwise: Expression, spot: Spot): Computed {
    const answer = this.ask(condition, spot);
    if (answer === null) return gap('undecidedCondition');
    if (typeof answer === 'object') return answer;
    return this.evaluate(answer ? then : otherwise, spot);
  }

  /**
   * Asks a condition of a formula.
   * @param condition - the condition
   * @param spot - unit and period
   * @returns yes, no, `null` when a bounded figure leaves it open, or the gap of a part
   */
  ask(condition: FormulaCondition, spot: Spot): boolean | null | Gap {
    if (condition.op === 'compare') {
      const [left, right] = [this.evaluate(condition.left, spot), this.evaluate(condition.right, spot)];
      if (isGap(left)) return left;
      if (isGap(right)) return right;
      const by = condition.by;
      const answer = compareIntervals(left.interval, by === '<>' ? '=' : by, right.interval);
      if (answer === 'cannotTell') return null;
      return (answer === 'yes') !== (by === '<>');
    }
    if (condition.op === 'not') {
      const answer = this.ask(condition.of, spot);
      return typeof answer === 'boolean' ? !answer : answer;
    }
    const decisive = condition.op === 'or';
    const [left, right] = [this.ask(condition.left, spot), this.ask(condition.right, spot)];
    if (left === decisive || right === decisive) return decisive;
    if (typeof left !== 'boolean') return left;
    return right;
  }

  private count({ op, of }: CountExpression, spot: Spot): Computed {
    const counted = countUnits(this.figures, op, of.of, spot, this.options.timeliness);
    return typeof counted === 'object' ? counted : closed(exactly(fraction(BigInt(counted))));
  }

  private percentile({ of, at }: PercentileExpression, spot: Spot): Computed {
    const units = unitsBelow(this.figures, spot);
    const parts = units.map((unit) => this.evaluate(of, { unit, period: spot.period }));
    const never = this.neverNegative(of);
    return percentileOf(parts, units, at, never);
  }

  private countWhere({ of }: CountWhereExpression, spot: Spot): Computed {
    const units = unitsBelow(this.figures, spot);
    return countOf(
      units.map((unit) => this.ask(of, { unit, period: spot.period })),
      units,
    );
  }

  private shift({ op, of }: ShiftExpression, spot: Spot): Computed {
    const places = placesOf(this.figures, op, spot, this.options.restated);
    if ('reason' in places) return places;
    const parts = places.map((place): Computed => {
      const part = this.evaluate(of, place);
      if (!isGap(part) || !mayBeLeftOpen(part) || op !== 'cumulative') return part;
      if (this.neverNegative(of)) return unknownPart(part);
      return this.figures.periods.some((known) => known.id === place.period.id) ? part : gap('noOtherPeriod');
    });
    const [first] = parts;
    if (first === undefined) return gap('noOtherPeriod');
    if (op === 'cumulative') return gathered(parts, addIntervals);
    if (op !== 'parent' || isGap(first)) return first;
    // A parent stands for more units than its child by nature; only its own completeness counts.
    return first.coverage.reported < first.coverage.expected ? gap('unevenCoverage') : { ...first, coverage: noUnits };
  }
}

/** Puts two intervals together. */
type Combine = (a: Interval, b: Interval) => Interval;

const closed = (interval: Interval): Known => ({ interval, whole: interval, coverage: noUnits, open: null });
const fromZero: Interval = { low: { at: zero, closed: true }, high: null };

const mayBeLeftOpen = ({ reason }: Gap): boolean =>
  reason === 'missing' || reason === 'pending' || reason === 'withheld' || reason === 'unevenCoverage';

// A part nobody knows, but not below zero.
function unknownPart(open: Gap): Known {
  return { interval: fromZero, whole: fromZero, coverage: { reported: 0, expected: 1, missing: [] }, open };
}

function gathered(parts: readonly Computed[], combine: Combine): Computed {
  const lost = parts.find(isGap);
  if (lost !== undefined) return lost;
  const known = parts as readonly Known[];
  // Where nothing at all is known there is nothing to say.
  if (known.every((part) => part.open !== null)) return known[0]?.open ?? gap('missing');
  return known.reduce((a, b): Known => {
    const coverage = joint(a, b);
    const whole = combine(a.whole, b.whole);
    const open = a.open ?? b.open;
    if (coverage !== null && open === null) return { interval: combine(a.interval, b.interval), whole, coverage, open };
    return { interval: whole, whole, coverage: uneven(a.coverage, b.coverage), open: open ?? gap('unevenCoverage') };
  }) satisfies Known;
}

// Units of which all parts are inside.
function uneven(a: Coverage, b: Coverage): Coverage {
  return {
    reported: Math.min(a.reported, b.reported),
    expected: Math.max(a.expected, b.expected),
    missing: [...new Set([...a.missing, ...b.missing])],
  };
}

function joint(a: Known, b: Known): Coverage | null {
  if (a.coverage === noUnits) return b.coverage;
  if (b.coverage === noUnits) return a.coverage;
  return evenCoverage(a.coverage, b.coverage) ? a.coverage : null;
}
