import { numberText } from '../../number/exact-number.ts';
import type { Finding } from '../../outcome/finding.ts';
import { intersect } from '../../quantity/interval.ts';
import type { ComputedQuantity } from '../../quantity/quantity.ts';
import { intervalOfStated } from '../../quantity/stated-interval.ts';
import type { Period } from '../../time/period.ts';
import { contains } from '../../time/period-relations.ts';
import type { Figure } from '../noun/figure.ts';
import type { Measure } from '../noun/measure.ts';
import { mergeParts, overTimeOf } from './merge-parts.ts';
import { notUsed, periodsDiffer } from './over-time-findings.ts';
import type { FilledBy } from './parts-in-time.ts';
import { filledAsFar, type PeriodWays } from './period-ways.ts';

/**
 * Holds the figures inside a longer period that it was not made from against those it was made from.
 *
 * @param measure - the measure
 * @param ways - the ways to make the longer period
 * @param filled - how it was made
 * @returns findings where they differ, and where a figure lies beside what was used
 */
export function otherPeriods(measure: Measure, ways: PeriodWays, filled: FilledBy): readonly Finding[] {
  const operator = overTimeOf(measure);
  if (filled.filling === null || operator === 'none' || operator === 'count') return [];
  return new Comparison(measure, ways, filled).findings();
}

/** The figures of one measure and unit inside one longer period. */
class Comparison {
  private readonly used: ReadonlySet<number>;
  private readonly compared = new Set<number>();

  constructor(
    private readonly measure: Measure,
    private readonly ways: PeriodWays,
    private readonly filled: FilledBy,
  ) {
    this.used = new Set(filled.filling?.codes);
  }

  findings(): readonly Finding[] {
    const { inside } = this.ways;
    const used = inside.filter(({ code }) => this.used.has(code));
    return inside.flatMap(({ code, period }): readonly Finding[] => {
      const figure = this.filled.at(code);
      if (this.used.has(code) || figure?.value == null) return [];
      const outer = used.find((one) => contains(one.period, period));
      if (outer !== undefined) return this.compareOnce(outer.code, outer.period, (c) => !this.used.has(c));
      const [found, complete] = this.inside(period, (c) => this.used.has(c));
      return complete ? this.differ(found, figure) : [notUsed(this.measure, figure, this.ways.target)];
    });
  }

  // What was not used inside a period that was.
  private compareOnce(code: number, whole: Period, may: (code: number) => boolean): readonly Finding[] {
    const figure = this.filled.at(code);
    if (this.compared.has(code) || figure?.value == null) return [];
    this.compared.add(code);
    const [found] = this.inside(whole, may);
    return this.differ(found, figure);
  }

  private inside(whole: Period, may: (code: number) => boolean): readonly [parts: (Figure | null)[], full: boolean] {
    const filling = filledAsFar(this.ways, whole, (code) =>
      may(code) && this.filled.at(code)?.value != null ? 'number' : 'nothing',
    );
    const parts = Array.from(filling?.codes ?? [], (code) => this.filled.at(code));
    return [parts, parts.length > 0 && parts.every((part) => part !== null)];
  }

  private differ(parts: readonly (Figure | null)[], whole: Figure): readonly Finding[] {
    const merged = mergeParts({ ...this.measure, missing: 'covered' }, parts);
    if (merged?.value == null || mayBeAlike(merged, whole)) return [];
    const shorter = parts.filter((part) => part !== null);
    return [periodsDiffer(this.measure, whole, shorter, numberText(merged.value), this.ways.target)];
  }
}

/**
 * Tells whether two numbers of one thing can both be true.
 *
 * @param a - a number
 * @param b - another
 * @returns `false` where no number is both
 */
export function mayBeAlike(a: ComputedQuantity, b: ComputedQuantity): boolean {
  const [one, other] = [intervalOfStated(a), intervalOfStated(b)];
  return one === null || other === null || intersect(one, other) !== null;
}
