import { plain } from './state-byte.ts';

/** The same list of measure and period in many units: a form that was filled in again and again. */
export interface RowForm {
  /** Codes of the measures, in the order of the rows. */
  readonly measure: Uint16Array;
  /** Codes of the periods. */
  readonly period: Uint16Array;
}

/**
 * How rows lie: unit after unit, each filled in on the same form. Then neither unit, measure nor period needs to be looked
 * up row by row. A run may end before its form does.
 */
export interface RowRuns {
  /** First row of each run, and the number of rows at the end. */
  readonly starts: Int32Array;
  /** Form of each run. */
  readonly form: Uint8Array;
  /** The forms. */
  readonly forms: readonly RowForm[];
}

/** The columns that tell in which order rows stand. */
export interface RowPlaces {
  /** Number of rows. */
  readonly length: number;
  /** Codes of the units. */
  readonly unit: Int32Array;
  /** Codes of the measures. */
  readonly measure: Uint16Array;
  /** Codes of the periods. */
  readonly period: Uint16Array;
}

// With fewer rows a run, looking up its unit costs as much as it saves; more forms are no forms any more.
const rowsPerRun = 8;
const mostForms = 16;

/** The columns a layout is found from. */
export interface LaidRows extends RowPlaces {
  /** Whole numbers. */
  readonly value: Float64Array;
  /** Bytes of state and bound. */
  readonly state: Uint8Array;
}

/**
 * What was seen of some rows when they were looked through once, so that adding them up need not look again. It only saves
 * time: whoever does without it comes to the same sums.
 */
export interface RowLayout {
  /** Largest absolute value: tells whether a sum of doubles can stay exact. */
  readonly largest: number;
  /** How many measures there are. */
  readonly measureCount: number;
  /** How many units there are. */
  readonly unitCount: number;
  /** 1 where a unit has a row of a measure, at `measure × unitCount + unit`. */
  readonly reporters: Uint8Array;
  /** How the rows lie, where they lie unit after unit; `null` says nothing. */
  readonly runs: RowRuns | null;
  /** Rows that do not hold a plain reported number, in order; `null` where they are many, or not known. */
  readonly notPlain: Int32Array | null;
}

/** The layout of rows nobody will add up. */
export const unknownLayout: RowLayout = {
  largest: 0,
  measureCount: 0,
  unitCount: 0,
  reporters: /* @__PURE__ */ new Uint8Array(0),
  runs: null,
  notPlain: null,
};

/**
 * Looks rows through.
 *
 * @param rows - the columns
 * @param measures - how many measures there are
 * @param units - how many units there are
 * @returns how the rows lie
 */
export function rowLayout(rows: LaidRows, measures: number, units: number): RowLayout {
  const { length, unit, measure, value } = rows;
  const reporters = new Uint8Array(measures * units);
  let largest = 0;
  for (let i = 0; i < length; i++) {
    reporters[(measure[i] as number) * units + (unit[i] as number)] = 1;
    const size = Math.abs(value[i] as number);
    if (size > largest) largest = size;
  }
  return {
    largest,
    measureCount: measures,
    unitCount: units,
    reporters,
    runs: rowRuns(rows),
    notPlain: notPlainRows(rows.state),
  };
}

/**
 * Tells which units have a row of a measure.
 *
 * @param layout - how the rows lie
 * @param measure - code of the measure
 * @returns 1 by code of the unit where there is a row; empty where nobody knows
 */
export function unitsWithRows({ reporters, unitCount }: RowLayout, measure: number): Uint8Array {
  return reporters.subarray(measure * unitCount, (measure + 1) * unitCount);
}

/**
 * Returns the layout of rows whose numbers will be changed in place.
 *
 * @param layout - the layout so far
 * @returns the same, without what would no longer be true
 */
export function changingLayout(layout: RowLayout): RowLayout {
  return { ...layout, notPlain: null };
}

/**
 * Finds out whether rows lie unit after unit on a few forms, as reports do.
 *
 * @param rows - the columns
 * @returns the runs, or `null` where the rows lie otherwise
 */
export function rowRuns(rows: RowPlaces): RowRuns | null {
  const { length, unit } = rows;
  const most = Math.floor(length / rowsPerRun);
  const starts: number[] = [];
  const form: number[] = [];
  const forms: RowForm[] = [];
  for (let start = 0, end = 0; start < length; start = end) {
    if (starts.length >= most) return null;
    const u = unit[start];
    while (end < length && unit[end] === u) end++;
    let found = forms.findIndex((known) => follows(rows, start, end, known));
    if (found < 0) {
      if (forms.length === mostForms) return null;
      found = forms.push({ measure: rows.measure.slice(start, end), period: rows.period.slice(start, end) }) - 1;
    }
    starts.push(start);
    form.push(found);
  }
  return starts.length === 0
    ? null
    : { starts: Int32Array.from([...starts, length]), form: Uint8Array.from(form), forms };
}

// The rows that hold more, or less, than a plain reported number, in order; nothing where they are more than one in eight.
function notPlainRows(state: Uint8Array): Int32Array | null {
  let count = 0;
  for (const byte of state) if (byte !== plain) count++;
  if (count * 8 > state.length) return null;
  const rows = new Int32Array(count);
  for (let i = 0, k = 0; k < count; i++) if (state[i] !== plain) rows[k++] = i;
  return rows;
}

function follows({ measure, period }: RowPlaces, start: number, end: number, form: RowForm): boolean {
  if (end - start > form.measure.length) return false;
  for (let i = start, j = 0; i < end; i++, j++)
    if (measure[i] !== form.measure[j] || period[i] !== form.period[j]) return false;
  return true;
}
