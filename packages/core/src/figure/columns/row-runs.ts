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

/** The columns that tell how rows lie. */
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

/**
 * Lists the rows that hold more, or less, than a plain reported number.
 *
 * @param state - the column of states
 * @returns the rows in order, or `null` where they are more than one in eight
 */
export function notPlainRows(state: Uint8Array): Int32Array | null {
  let count = 0;
  for (const byte of state) if (byte !== 0) count++;
  if (count * 8 > state.length) return null;
  const rows = new Int32Array(count);
  for (let i = 0, k = 0; k < count; i++) if (state[i] !== 0) rows[k++] = i;
  return rows;
}

function follows({ measure, period }: RowPlaces, start: number, end: number, form: RowForm): boolean {
  if (end - start > form.measure.length) return false;
  for (let i = start, j = 0; i < end; i++, j++)
    if (measure[i] !== form.measure[j] || period[i] !== form.period[j]) return false;
  return true;
}
