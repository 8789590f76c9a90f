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

/** The figure a unit has of a measure: none where it told of nothing, a plain number where it is one. */
export type EventFigure = ComputedQuantity | number | 'none';

/** What is added up, by what it holds: `sure` are the events that count for certain, `open` those of which nobody can tell. */
export type SumName = 'sure' | 'open' | 'told' | 'all' | 'asked' | 'certain' | 'different' | 'either' | 'silent' | 'maybe_silent' | 'sum' | 'numbers' | 'open_sum' | 'open_numbers' | 'open_zeros' | 'stated' | 'sure_stated'; // prettier-ignore

/** What the columns of a measure are called, by what they hold; what is not there is zero everywhere, and was not asked. */
export type SumColumns = Readonly<Partial<Record<SumName, string>>>;

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
  const sum = (end: SumName): string | null => {
    const column = columns[end];
    return column === undefined ? null : (row[column] ?? null);
  };
  const n = (end: SumName): number => Number(sum(end) ?? 0);
  const looksAtDays = sum('all') !== null;
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
  if (sure > 0 && open === 0 && stated.length === 0 && n('numbers') === sure) return numberOf(sum('sum') ?? '0');
  const plain = (end: 'sum' | 'open_sum'): Quantity => exactQuantity(new Dec(sum(end) ?? 0));
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

// Nearly every figure is a whole number a machine holds exactly, and hundreds of thousands need no decimals made for them.
const whole = /^\d{1,15}$/;
const numberOf = (text: string): number | Quantity => (whole.test(text) ? Number(text) : exactQuantity(new Dec(text)));

function between(least: number, most: number): number | Quantity {
  if (least === most) return least;
  return { ...exactQuantity(least), state: 'reported', bound: 'between', upper: new Dec(most) };
}
