import { isDecimal } from '../../number/is-decimal.ts';
import { fractionOf, numberText, type ExactNumber } from '../../number/exact-number.ts';
import { compareFractions, negateFraction, zero } from '../../number/fraction.ts';
import type { Finding } from '../../outcome/finding.ts';
import type { ComputedQuantity } from '../../quantity/quantity.ts';
import type { Figure } from '../noun/figure.ts';
import type { FigureTable } from '../noun/figure-table.ts';
import type { Measure } from '../noun/measure.ts';
import { sumOfQuantities } from '../sum/sum-of-quantities.ts';
import { mayBeAlike, otherPeriods, shorterPeriods } from './other-periods.ts';
import { mergeParts, mixesOverTime, overTimeOf } from './merge-parts.ts';
import { belowNothing, periodsDiffer } from './over-time-findings.ts';
import { partsInTime, type PartsInTime } from './parts-in-time.ts';
import type { PeriodWays } from './period-ways.ts';

/** A figure of a longer period as the others make it. */
export interface MadePeriod {
  /** The figure; `null` where there is none. */
  readonly quantity: ComputedQuantity | null;
  /** The figures of the periods that fill it; `null` where one has none. */
  readonly parts: PartsInTime;
  /** Where longer periods less shorter ones make it: those that are added and those that are taken away. */
  readonly difference: { readonly added: readonly Figure[]; readonly taken: readonly Figure[] } | null;
  /** What was found. */
  readonly findings: readonly Finding[];
}

/**
 * Makes the figure of a longer period from those of other periods, for one measure and unit.
 *
 * @param table - figures that were read
 * @param measure - the measure
 * @param unit - id of the unit
 * @param ways - the ways to make the longer period
 * @returns the figure, and what it was made from
 */
export function makePeriod(table: FigureTable, measure: Measure, unit: string, ways: PeriodWays): MadePeriod {
  const filled = partsInTime(table, measure.id, unit, ways, mixesOverTime(measure));
  const always = measure.missing === 'alwaysNull' || measure.missing === 'alwaysZero';
  const parts = filled.parts.length === 0 && always ? nothingOf(ways) : filled.parts;
  const quantity = parts.length === 0 ? null : mergeParts(measure, parts);
  const findings = otherPeriods(measure, ways, filled);
  const made: MadePeriod = { quantity, parts, difference: null, findings };
  const complete = parts.length > 0 && parts.every((part) => part !== null && (part.value !== null || part.state === 'notApplicable')); // prettier-ignore
  const other = complete ? null : difference(measure, ways, filled.at);
  if (other === null) return made;
  const { added, taken } = other;
  if (measure.nonNegative === true && compareFractions(fractionOf(other.number), zero) < 0)
    return { ...made, findings: [...findings, belowNothing(measure, added, taken, ways.target, numberText(other.number))] }; // prettier-ignore
  const [whole] = added;
  if (quantity !== null && !mayBeAlike(quantity, other.quantity) && whole !== undefined) {
    const known = [...taken, ...parts.filter((part) => part !== null)];
    const sum = sumOfQuantities(known, measure.nonNegative === true).value;
    return { ...made, findings: [...findings, periodsDiffer(measure, whole, known, sum === null ? '' : numberText(sum), ways.target)] }; // prettier-ignore
  }
  return { quantity: other.quantity, parts, difference: { added, taken }, findings: [...findings, ...other.findings] };
}

const nothingOf = ({ uniform, inside }: PeriodWays): PartsInTime => {
  const [longest] = uniform;
  if (longest !== undefined) return Array.from(longest.codes, () => null);
  return inside.length > 0 ? [null] : [];
};

interface Difference {
  readonly added: readonly Figure[];
  readonly taken: readonly Figure[];
  readonly quantity: ComputedQuantity;
  readonly number: ExactNumber;
  readonly findings: readonly Finding[];
}

// Only of numbers that are exact, and that are added up: nine months less the first half are the third quarter.
function difference(measure: Measure, ways: PeriodWays, at: (code: number) => Figure | null): Difference | null {
  const { differences } = ways;
  if (differences === null || !takesDifferences(measure)) return null;
  const path = differences.find((code) => isExact(at(code)));
  if (path === null) return null;
  const figures = (wanted: boolean): readonly Figure[] =>
    path.filter(({ added }) => added === wanted).flatMap(({ code }) => at(code) ?? []);
  const [added, taken] = [figures(true), figures(false)];
  const quantity = sumOfQuantities([...added, ...taken.map(negated)], false);
  const { value } = quantity;
  if (value === null || taken.length === 0) return null;
  // What is taken from one another may itself differ from the periods in it.
  const findings = path.flatMap(({ code }): readonly Finding[] => {
    const [figure, inside] = [at(code), ways.of(code)];
    return figure === null || inside === null
      ? []
      : shorterPeriods(measure, inside, inside.target, figure, at, ways.target);
  });
  return { added, taken, quantity, number: value, findings };
}

/**
 * Tells whether a period of a measure may be a longer one less a shorter one.
 *
 * @param measure - the measure
 * @returns `true` for what is added up, and where no policy says what to do about missing parts
 */
export function takesDifferences(measure: Measure): boolean {
  return overTimeOf(measure) === 'sum' && (measure.missing ?? 'covered') === 'covered';
}

function isExact(figure: Figure | null): boolean {
  return figure?.value != null && figure.bound === 'exact' && figure.accuracy === null && figure.margin === undefined;
}

function negated(figure: Figure): ComputedQuantity {
  const { value } = figure;
  if (value === null) return figure;
  return { ...figure, state: 'reported', value: isDecimal(value) ? value.neg() : negateFraction(value) };
}
