import { figureStatuses } from '../../quantity/figure-status.ts';
import { quantityBounds } from '../../quantity/quantity.ts';
import { publishedBound } from '../columns/published-bound.ts';
import { stateOf, storedStates } from '../columns/state-byte.ts';
import { wideAt } from '../columns/stored-columns.ts';
import { shownOf } from '../table/stored.ts';
import type { FigureTable } from '../noun/figure-table.ts';

const statuses = ['notStated', ...figureStatuses] as const;

/** A column of texts as Arrow lays it out: codes and the list they point into. */
export interface DictionaryColumn {
  /** Codes. */
  readonly indices: Int32Array;
  /** The texts, by code. */
  readonly dictionary: readonly string[];
}

/** A column of numbers as Arrow lays it out: values, and a bit for each row that has one. */
export interface DecimalColumn {
  /** Whole numbers of 128 bits, two words of 64 bits each, the lower one first: the layout of Arrow's `decimal128`. */
  readonly values: BigInt64Array;
  /** Bit `i` is 1 where row `i` has a number; lowest bit first. */
  readonly validity: Uint8Array;
  /** Decimals kept. */
  readonly scale: number;
}

/** A table as buffers that Arrow libraries take as they are. */
export interface ArrowColumns {
  /** Number of rows. */
  readonly length: number;
  /** Ids of the units. */
  readonly unit: DictionaryColumn;
  /** Ids of the measures. */
  readonly measure: DictionaryColumn;
  /** Ids of the periods. */
  readonly period: DictionaryColumn;
  /** States. */
  readonly state: DictionaryColumn;
  /** Bounds. */
  readonly bound: DictionaryColumn;
  /** How final each figure is; `notStated` where nobody said. */
  readonly status: DictionaryColumn;
  /** The numbers. */
  readonly value: DecimalColumn;
  /** What the numbers are divided by besides: 1 for all but averages, which few decimals hold. */
  readonly divisor: Int32Array;
  /** Units inside. */
  readonly reported: Int32Array;
  /** Units expected. */
  readonly expected: Int32Array;
}

/**
 * Lays a table out in the buffers of Apache Arrow, without needing Arrow: dictionary codes, a `decimal128` of one scale,
 * and a validity bitmap. Numbers beyond 128 bits are refused by nobody's report; they are left without a value.
 *
 * @param table - any table
 * @returns the buffers
 * @example
 * ```ts
 * const { value } = tally(parseRecords([{ unit: 'A', period: '2024', received: 5 }], mediation), [mediation.measures.received]);
 * toArrowColumns(value).length; // => 1
 * ```
 */
export function toArrowColumns(table: FigureTable): ArrowColumns {
  const { segments } = shownOf(table);
  const length = table.size;
  const scale = Math.max(0, ...table.scales);
  const raise = table.scales.map((own) => 10n ** BigInt(scale - own));
  const column = (): Int32Array => new Int32Array(length);
  const [unit, measure, period, state, bound, status] = [column(), column(), column(), column(), column(), column()];
  const [reported, expected, divisor] = [column(), column(), column()];
  const values = new BigInt64Array(length * 2);
  const validity = new Uint8Array(Math.ceil(length / 8));
  let row = 0;
  for (const columns of segments)
    for (let i = 0; i < columns.length; i++, row++) {
      const byte = columns.state[i] ?? 0;
      const m = columns.measure[i] ?? 0;
      const shownFor = table.measures[m];
      unit[row] = columns.unit[i] ?? 0;
      measure[row] = m;
      divisor[row] = table.divisors[m] ?? 1;
      period[row] = columns.period[i] ?? 0;
      state[row] = storedStates.indexOf(stateOf(byte));
      bound[row] = shownFor === undefined ? 0 : quantityBounds.indexOf(publishedBound(byte, shownFor));
      reported[row] = columns.reported === null ? (stateOf(byte) === 'reported' ? 1 : 0) : (columns.reported[i] ?? 0);
      expected[row] =
        columns.expected === null ? (stateOf(byte) === 'notApplicable' ? 0 : 1) : (columns.expected[i] ?? 0);
      const wide = wideAt(columns, i);
      status[row] = statuses.indexOf(wide?.status ?? 'notStated');
      if (stateOf(byte) !== 'reported') continue;
      const big = wide?.big ?? null;
      const number = (big ?? BigInt(columns.value[i] ?? 0)) * (raise[m] ?? 1n);
      if (BigInt.asIntN(128, number) !== number) continue;
      values[row * 2] = BigInt.asIntN(64, number);
      values[row * 2 + 1] = number >> 64n;
      validity[row >> 3] = (validity[row >> 3] ?? 0) | (1 << (row & 7));
    }
  const ids = (indices: Int32Array, dictionary: readonly string[]): DictionaryColumn => ({ indices, dictionary });
  return {
    length,
    unit: ids(unit, table.units),
    measure: ids(
      measure,
      table.measures.map((m) => m.id),
    ),
    period: ids(
      period,
      table.periods.map((p) => p.id),
    ),
    state: ids(state, storedStates),
    bound: ids(bound, quantityBounds),
    status: ids(status, statuses),
    value: { values, validity, scale },
    divisor,
    reported,
    expected,
  };
}
