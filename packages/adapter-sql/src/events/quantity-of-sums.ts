import { exactQuantity, type ComputedQuantity, type Measure, type Quantity } from '@qcdc/core';
import { Dec } from '@qcdc/core/exact';
import { countEvents } from '@qcdc/core/flow';
import type { SqlRow } from '../engine/engine.ts';

/** What an event says that is no plain number, and whether it counts for certain. */
export interface StatedEvent {
  /** The number it states. */
  readonly value: ComputedQuantity;
  /** `false` where nobody can tell whether it counts. */
  readonly certain: boolean;
}

/** The figure a unit has of a measure: none where it told of nothing. */
export type EventFigure = ComputedQuantity | 'none';

const sums = ['sure', 'open', 'told', 'all', 'asked', 'certain', 'different', 'either', 'silent', 'maybe_silent', 'sum', 'numbers', 'open_sum', 'open_numbers', 'open_zeros'] as const; // prettier-ignore

/** What the columns of a measure are called, by what they hold. */
export type SumColumns = Readonly<Record<(typeof sums)[number], string>>;

/**
 * Names the columns of a measure: once for all units, because names put together anew take longer than what is done with them.
 *
 * @param name - what the names of its columns begin with
 * @returns the names
 */
export function sumColumns(name: string): SumColumns {
  return Object.fromEntries(sums.map((end) => [end, `${name}_${end}`])) as SumColumns;
}

const notAsked: Quantity = { state: 'notApplicable', value: null, bound: 'exact', upper: null, accuracy: null };

/**
 * Makes the figure of a measure from what the database added up. Few events stand for the many that were added up; from them
 * the library makes the figure, as it does in memory.
 *
 * @param measure - the measure
 * @param row - the sums of one unit
 * @param columns - what its columns are called
 * @param stated - events with something else than plain numbers
 * @returns the figure
 */
export function quantityOfSums(
  measure: Measure,
  row: SqlRow,
  columns: SumColumns,
  stated: readonly StatedEvent[],
): EventFigure {
  const { on, field, distinct } = measure.fromEvents ?? { entity: '' };
  const n = (end: keyof SumColumns): number => Number(row[columns[end]] ?? 0);
  const looksAtDays = row[columns.all] != null;
  const [sure, open] = [n('sure'), n('open')];
  if (on !== undefined && n('told') === 0 && n('all') === 0) return 'none';
  if (looksAtDays && sure + open === 0 && n('asked') === 0 && n('told') + n('certain') > 0) return notAsked;
  if (distinct !== undefined) {
    const silent = n('silent');
    const least = silent > 0 ? Math.max(1, n('different')) : n('different');
    return between(least, n('either') + silent + n('maybe_silent'));
  }
  if (field === undefined) return between(sure, sure + open);
  // Nearly always all that counts is a plain number.
  if (sure > 0 && open === 0 && stated.length === 0 && n('numbers') === sure)
    return exactQuantity(new Dec(row[columns.sum] ?? 0));
  const plain = (end: 'sum' | 'open_sum'): Quantity => exactQuantity(new Dec(row[columns[end]] ?? 0));
  const sureStated = stated.filter(({ certain }) => certain).length;
  const events = [
    ...(n('numbers') > 0 ? [{ value: plain('sum'), certain: true }] : []),
    ...(sure > n('numbers') + sureStated ? [{ value: null, certain: true }] : []),
    ...(n('open_numbers') > 0 ? [{ value: plain('open_sum'), certain: null }] : []),
    ...(n('open_zeros') > 0 ? [{ value: exactQuantity(0), certain: null }] : []),
    ...(open > n('open_numbers') + n('open_zeros') + stated.length - sureStated
      ? [{ value: null, certain: null }]
      : []),
    ...stated.map(({ value, certain }) => ({ value, certain: certain ? true : null })),
  ];
  const { id, label, measuredIn, nonNegative = false } = measure;
  const fromEvents = {
    entity: 'any',
    field: 'value',
    where: ({ certain }: Readonly<Record<string, unknown>>) => certain as boolean | null,
  };
  return countEvents({ id, label, measuredIn, nonNegative, fromEvents }, events);
}

function between(least: number, most: number): Quantity {
  const low = exactQuantity(least);
  if (least === most) return low;
  return { ...low, state: 'reported', bound: 'between', upper: new Dec(most) };
}
