import { checkCall } from '../../outcome/check-call.ts';
import { aText, having, optional } from '../../outcome/demand.ts';
import { DefinitionError } from '../../outcome/errors.ts';
import type { Text } from '../../outcome/text.ts';
import { exactNumber } from '../../number/exact-number.ts';
import { compareFractions, zero, type Fraction } from '../../number/fraction.ts';
import {
  addIntervals,
  compareIntervals,
  exactly,
  intersect,
  subtractIntervals,
  type Interval,
} from '../../quantity/interval.ts';
import { missingQuantity, type Bound, type ComputedQuantity } from '../../quantity/quantity.ts';
import { intervalOfStated } from '../../quantity/stated-interval.ts';
import type { Dimension, MeasureSplit } from '../noun/dimension.ts';
import type { FigureKey } from '../noun/figure-key.ts';
import type { FigureTable } from '../noun/figure-table.ts';
import type { Figure } from '../noun/figure.ts';

/** One member of a split. */
export interface SplitMember {
  /** Id of the member in the dimension. */
  readonly id: string;
  /** What it is called. */
  readonly label: Text;
  /** Its figure as reported or added up; `null` where nobody counts it by itself, or nothing was reported. */
  readonly figure: Figure | null;
  /** What it may be of the total, with all that is not split: its figure where that covers what the total does. */
  readonly mayBe: ComputedQuantity;
}

/**
 * What a split of a figure is worth: the members are its parts (`complete`), some of it is `partly` or not at all (`notSplit`)
 * split, nobody was asked to (`notAsked`), there is no total to split (`noTotal`), the parts contradict it (`contradicts`), or
 * total and members cover different units (`cannotTell`).
 */
export type SplitState = 'complete' | 'partly' | 'notSplit' | 'notAsked' | 'noTotal' | 'contradicts' | 'cannotTell';

/** A figure split by a dimension. */
export interface FigureSplit {
  /** By what. */
  readonly by: Dimension;
  /** The figure that is split. */
  readonly total: Figure | null;
  /** The members, in the order of the dimension. */
  readonly members: readonly SplitMember[];
  /**
   * What of the total is counted under no member, where members shut one another out: never taken as zero. `null` where that
   * cannot be told, and for members that overlap.
   * @term chưa phân tổ
   */
  readonly notSplit: ComputedQuantity | null;
  /** What the split is worth. */
  readonly state: SplitState;
}

/**
 * Returns how a figure is split: each member as it was reported or rolled up, what each may be, and what of the total nobody
 * split. A missing member is not zero; a member that covers fewer units than the total lies between what was reported of it
 * and that with all that is not split.
 *
 * @param table - figures, before or after `rollUp`
 * @param key - the figure that is split
 * @param by - id of the dimension; may be left out where the measure is split one way
 * @returns the split
 * @throws `DefinitionError` `call/bad-argument`, `figure/not-split-by` where the measure is not split so; as `find` of a table
 * @example
 * ```ts
 * const { dialogues: total, heldByCommunes } = dialogues.measures;
 * const builder = new FigureBuilder([total, heldByCommunes]);
 * builder.add({ measure: total.id, unit: 'xa-mau', period: '2027', quantity: 10 });
 * builder.add({ measure: heldByCommunes.id, unit: 'xa-mau', period: '2027', quantity: 7 });
 * const split = splitOf(builder.build().value, { measure: total.id, unit: 'xa-mau', period: '2027' }, 'level');
 * split.notSplit?.value?.toString(); // => '3'
 * ```
 */
export function splitOf(table: FigureTable, key: FigureKey, by?: string): FigureSplit {
  checkCall('splitOf', {
    table: [table, having(['measures', 'find'], 'bảng số liệu', 'a figure table')],
    key: [key, having(['measure', 'unit', 'period'], '{ measure, unit, period }', '{ measure, unit, period }')],
    by: [by, optional(aText)],
  });
  const total = table.find(key);
  const { by: dimension, members } = splitNamed(table, key.measure, by);
  const nonNegative = table.measures.find(({ id }) => id === key.measure)?.nonNegative === true;
  const whole = total?.value == null ? null : insideOf(total, nonNegative);
  const parts = Object.entries(dimension.members).map(([id, label]): Part => {
    const measure = members[id];
    const figure = measure === undefined ? null : table.peek({ ...key, measure });
    const known = figure?.value == null ? null : insideOf(figure, nonNegative);
    return { id, label, figure, known, full: known !== null && coversAll(total, figure) };
  });
  const rest = whole === null || dimension.overlapping === true ? null : restOf(whole, parts, total, nonNegative);
  const state = stateOf({ whole, parts, rest, dimension, total });
  const complete = state === 'complete';
  const left = complete ? exactly(zero) : rest;
  return {
    by: dimension,
    total,
    members: parts.map((part) => ({
      id: part.id,
      label: part.label,
      figure: part.figure,
      mayBe: quantityOf(mayBe(part, { parts, left, whole, dimension, state })),
    })),
    notSplit: state === 'contradicts' || left === null ? null : quantityOf(left),
    state,
  };
}

interface Part {
  readonly id: string;
  readonly label: Text;
  readonly figure: Figure | null;
  readonly known: Interval | null;
  // Whether it covers every unit the total covers.
  readonly full: boolean;
}

interface Judged {
  readonly whole: Interval | null;
  readonly parts: readonly Part[];
  readonly rest: Interval | null;
  readonly dimension: Dimension;
  readonly total: Figure | null;
}

function splitNamed(table: FigureTable, id: string, by: string | undefined): MeasureSplit {
  const splits = table.measures.find((measure) => measure.id === id)?.splitBy ?? [];
  const found = by === undefined && splits.length === 1 ? splits[0] : splits.find((split) => split.by.id === by);
  if (found !== undefined) return found;
  const all = splits.map((split) => split.by.id).join(', ');
  throw new DefinitionError(
    'figure/not-split-by',
    all === ''
      ? { vi: `chỉ tiêu "${id}" không phân tổ`, en: `the measure "${id}" is not split` }
      : { vi: `nêu một cách phân tổ: ${all}`, en: `name one of the ways it is split: ${all}` },
    'by',
  );
}

// The number of the units inside, leaving aside those that are missing.
function insideOf(figure: Figure, nonNegative: boolean): Interval | null {
  return intervalOfStated({ ...figure, bound: figure.coverage.reportedBound ?? figure.bound }, { nonNegative });
}

const isComplete = ({ coverage: { reported, expected } }: Figure): boolean => reported >= expected;

// Whether `inner` covers no unit that `outer` does not cover.
function coversNoMore(inner: Figure, outer: Figure): boolean {
  if (isComplete(outer)) return true;
  const lacking = new Set(inner.coverage.missing);
  return (
    outer.coverage.missing.length === outer.coverage.expected - outer.coverage.reported &&
    outer.coverage.missing.every((unit) => lacking.has(unit))
  );
}

function coversAll(total: Figure | null, part: Figure | null): boolean {
  return total !== null && part !== null && coversNoMore(total, part);
}

function restOf(whole: Interval, parts: readonly Part[], total: Figure | null, nonNegative: boolean): Interval | null {
  if (
    parts.some(
      ({ figure, known }) => known !== null && figure !== null && total !== null && !coversNoMore(figure, total),
    )
  )
    return null;
  const sum = parts.flatMap(({ known }) => known ?? []).reduce(addIntervals, exactly(zero));
  const rest = subtractIntervals(whole, sum);
  return nonNegative ? (intersect(rest, atLeastZero) ?? rest) : rest;
}

const atLeastZero: Interval = { low: { at: zero, closed: true }, high: null };

function stateOf({ whole, parts, rest, dimension, total }: Judged): SplitState {
  if (whole === null) return 'noTotal';
  const known = parts.filter((part) => part.known !== null);
  const asked = parts.filter(({ figure }) => figure !== null && figure.state !== 'notApplicable');
  if (known.length === 0 && asked.length === 0 && total?.state !== 'zero') return 'notAsked';
  const nothing = exactly(zero);
  if (dimension.overlapping === true) {
    const above = ({ known: part }: Part) => part !== null && compareIntervals(part, '>', whole) === 'yes';
    if (known.some(above)) return 'contradicts';
    if (known.length === 0) return compareIntervals(whole, '=', nothing) === 'yes' ? 'complete' : 'notSplit';
    return parts.every(({ full }) => full) ? 'complete' : 'partly';
  }
  if (rest === null) return 'cannotTell';
  if (compareIntervals(rest, '<', nothing) === 'yes') return 'contradicts';
  if (compareIntervals(rest, '=', nothing) === 'yes') return 'complete';
  if (known.length === 0) return 'notSplit';
  if (!parts.every(({ full }) => full) || dimension.open === true) return 'partly';
  // All of it is split: rounded parts may miss the total by what was cut, exact ones may not.
  return compareIntervals(rest, '>', nothing) === 'yes' ? 'contradicts' : 'complete';
}

interface Around {
  readonly parts: readonly Part[];
  readonly left: Interval | null;
  readonly whole: Interval | null;
  readonly dimension: Dimension;
  readonly state: SplitState;
}

function mayBe({ id, known, full }: Part, { parts, left, whole, dimension, state }: Around): Interval | null {
  if (known !== null && (full || whole === null)) return known;
  const low = known ?? exactly(zero);
  if (state === 'contradicts' || whole === null) return known;
  if (dimension.overlapping === true) return { low: low.low, high: whole.high };
  if (left === null) return { low: low.low, high: null };
  const all = addIntervals(low, left);
  const others = parts.filter((part) => !part.full && part.id !== id);
  // What is left over is all of the one member nobody else can share it with.
  return others.length === 0 && dimension.open !== true ? all : { low: low.low, high: all.high };
}

// As a quantity, which every writer prints: an end that is left out widens it, which is never wrong.
function quantityOf(interval: Interval | null): ComputedQuantity {
  if (interval === null) return missingQuantity;
  const { low, high } = interval;
  if (low === null && high === null) return missingQuantity;
  const stated = (at: Fraction, bound: Bound, upper: Fraction | null = null): ComputedQuantity => ({
    state: at.n === 0n && bound === 'exact' ? 'zero' : 'reported',
    value: exactNumber(at),
    bound,
    upper: upper && exactNumber(upper),
    accuracy: null,
  });
  if (low === null) return high === null ? missingQuantity : stated(high.at, high.closed ? 'atMost' : 'below');
  if (high === null) return stated(low.at, low.closed ? 'atLeast' : 'above');
  return compareFractions(low.at, high.at) === 0 ? stated(low.at, 'exact') : stated(low.at, 'between', high.at);
}
