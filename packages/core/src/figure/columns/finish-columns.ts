import { markWide, stateByte, stateOf } from './state-byte.ts';
import { sharperRow } from './sharper-row.ts';
import type { StoredColumns, WideFigure } from './stored-columns.ts';
import { pick } from './pick-rows.ts';
import { rowLayout } from './row-layout.ts';
import { RowIndex } from './row-index.ts';
import { fitsDouble } from '../sum/scaled.ts';

/** Columns before anybody has looked over them. */
export type OpenColumns = Omit<StoredColumns, 'layout'>;

/** How many codes there are. */
export interface ListSizes {
  /** Units. */
  readonly units: number;
  /** Measures. */
  readonly measures: number;
  /** Periods. */
  readonly periods: number;
}

/** Columns that are ready, and the rows that stand at a place already taken. */
export interface FinishedColumns {
  /** The columns, all rows. */
  readonly columns: StoredColumns;
  /** Pairs of the first row of a place and another row of the same place. */
  readonly twice: readonly (readonly [kept: number, dropped: number])[];
  /** Returns the columns with each place once; where two rows disagree, the place is pending. */
  readonly settled: () => StoredColumns;
}

/** What the numbers of rows stand for before they are brought to one denominator, and that denominator. */
export interface Denominators {
  /** Decimals of a row. */
  readonly scaleOf: (row: number) => number;
  /** What a row is divided by besides. */
  readonly divisorOf: (row: number) => number;
  /** Decimals of each measure in the end. */
  readonly scales: readonly number[];
  /** What each measure is divided by in the end; a multiple of that of each row. */
  readonly divisors: readonly number[];
}

/**
 * Looks over columns once: brings each measure to one scale, notes who reports what, and finds places taken twice.
 *
 * @param open - the columns; their `value`, `state` and `wide` may be written to
 * @param size - how many codes there are
 * @param denominators - of each row, and of each measure in the end; `null` where they agree already
 * @returns the finished columns
 */
export function finishColumns(open: OpenColumns, size: ListSizes, denominators: Denominators | null): FinishedColumns {
  const wide = new Map(open.wide);
  if (denominators !== null) rescale(open, wide, denominators);
  const places = new RowIndex(size.units * size.measures * size.periods, open.length);
  const twice: (readonly [number, number])[] = [];
  for (let i = 0; i < open.length; i++) {
    const u = open.unit[i] ?? 0;
    const m = open.measure[i] ?? 0;
    const place = (u * size.measures + m) * size.periods + (open.period[i] ?? 0);
    const first = places.get(place);
    if (first < 0) places.set(place, i);
    else twice.push([first, i]);
  }
  const columns: StoredColumns = { ...open, wide, layout: rowLayout(open, size.measures, size.units) };
  return { columns, twice, settled: () => settle(columns, twice) };
}

function rescale(open: OpenColumns, wide: Map<number, WideFigure>, to: Denominators): void {
  const { scaleOf, divisorOf, scales, divisors } = to;
  const divided = divisors.some((divisor) => divisor !== 1);
  for (let i = 0; i < open.length; i++) {
    const m = open.measure[i] ?? 0;
    const missing = (scales[m] ?? 0) - scaleOf(i);
    const finer = divided ? (divisors[m] ?? 1) / divisorOf(i) : 1;
    if (missing === 0 && finer === 1) continue;
    const factor = 10n ** BigInt(missing) * BigInt(finer);
    const old = wide.get(i);
    const scaled = (old?.big ?? BigInt(open.value[i] ?? 0)) * factor;
    const big = fitsDouble(scaled) ? null : scaled;
    open.value[i] = big === null ? Number(scaled) : 0;
    if (old === undefined && big === null) continue;
    const { upper = null, accuracy = null, margin = null, status = null } = old ?? {};
    wide.set(i, {
      big,
      upper: upper === null ? null : upper * factor,
      accuracy,
      margin: margin && { below: margin.below * factor, above: margin.above * factor },
      status,
    });
    open.state[i] = markWide(open.state[i] ?? 0);
  }
}

function isMissing({ state }: StoredColumns, row: number): boolean {
  return stateOf(state[row] ?? 0) === 'missing';
}

function settle(columns: StoredColumns, twice: readonly (readonly [number, number])[]): StoredColumns {
  const dropped = new Set(twice.map(([, row]) => row));
  const keep = Int32Array.from({ length: columns.length - dropped.size });
  for (let i = 0, k = 0; i < columns.length; i++) if (!dropped.has(i)) keep[k++] = i;
  const state = columns.state.slice();
  const value = columns.value.slice();
  const wide = new Map(columns.wide);
  const json = (row: number): string =>
    [state[row], value[row], wide.get(row)?.big, wide.get(row)?.upper].map(String).join();
  const source = columns.source?.slice() ?? null;
  for (const [first, second] of twice) {
    if (json(first) === json(second) || isMissing(columns, second)) continue;
    const counts = sharperRow(columns, first, second);
    if (counts === first) continue;
    if (counts === second || isMissing(columns, first)) {
      state[first] = state[second] ?? 0;
      value[first] = value[second] ?? 0;
      if (source !== null) source[first] = source[second] ?? -1;
      const more = wide.get(second);
      if (more === undefined) wide.delete(first);
      else wide.set(first, more);
      continue;
    }
    state[first] = stateByte('pending', 'exact');
    value[first] = 0;
    wide.delete(first);
  }
  return pick({ ...columns, state, value, wide, source }, keep);
}
