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
  /** Pairs of rows of one place: the one that counted so far, and another that was put there. */
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
  const taken = new Map<number, number[]>();
  for (let i = 0; i < open.length; i++) {
    const u = open.unit[i] ?? 0;
    const m = open.measure[i] ?? 0;
    const place = (u * size.measures + m) * size.periods + (open.period[i] ?? 0);
    const first = places.get(place);
    if (first < 0) {
      places.set(place, i);
      continue;
    }
    const others = taken.get(first);
    if (others === undefined) taken.set(first, [i]);
    else others.push(i);
  }
  const columns: StoredColumns = { ...open, wide, layout: rowLayout(open, size.measures, size.units) };
  const decided = Array.from(taken, ([first, others]) => decide(columns, first, others));
  return { columns, twice: decided.flatMap(({ pairs }) => pairs), settled: () => settle(columns, decided) };
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

/** What stands at a place that was taken several times. */
interface TakenPlace {
  /** All its rows, the first in front. */
  readonly rows: readonly number[];
  /** Pairs of the row that counted so far, and another. */
  readonly pairs: readonly (readonly [number, number])[];
  /** The row that counts; `null` where two contradict one another, and nobody knows which. */
  readonly counts: number | null;
}

// A row that says nothing is as good as none. The others have to agree with whatever counted before them, however many they are.
function decide(columns: StoredColumns, first: number, others: readonly number[]): TakenPlace {
  const rows = [first, ...others];
  let best = rows.find((row) => !isSilent(columns, row)) ?? first;
  let agree = true;
  const pairs: (readonly [number, number])[] = [];
  for (const row of rows) {
    if (row === best) continue;
    pairs.push([best, row]);
    if (isSilent(columns, row) || alike(columns, best, row)) continue;
    const sharper = sharperRow(columns, best, row);
    if (sharper === null) agree = false;
    else best = sharper;
  }
  return { rows, pairs, counts: agree ? best : null };
}

const isSilent = ({ state }: StoredColumns, row: number): boolean => stateOf(state[row] ?? 0) === 'missing';

function alike({ state, value, wide }: StoredColumns, one: number, other: number): boolean {
  const [a, b] = [wide.get(one), wide.get(other)];
  return state[one] === state[other] && value[one] === value[other] && a?.big === b?.big && a?.upper === b?.upper;
}

function settle(columns: StoredColumns, places: readonly TakenPlace[]): StoredColumns {
  const dropped = new Set<number>();
  for (const { rows } of places) for (let i = 1; i < rows.length; i++) dropped.add(rows[i] ?? 0);
  const keep = Int32Array.from({ length: columns.length - dropped.size });
  for (let i = 0, k = 0; i < columns.length; i++) if (!dropped.has(i)) keep[k++] = i;
  const state = columns.state.slice();
  const value = columns.value.slice();
  const wide = new Map(columns.wide);
  const source = columns.source?.slice() ?? null;
  for (const {
    rows: [first = 0],
    counts,
  } of places) {
    if (counts === first) continue;
    wide.delete(first);
    if (counts === null) {
      state[first] = stateByte('pending', 'exact');
      value[first] = 0;
      continue;
    }
    state[first] = columns.state[counts] ?? 0;
    value[first] = columns.value[counts] ?? 0;
    if (source !== null) source[first] = source[counts] ?? -1;
    const more = columns.wide.get(counts);
    if (more !== undefined) wide.set(first, more);
  }
  return pick({ ...columns, state, value, wide, source }, keep);
}
