import type { StoredColumns } from '../../columns/stored-columns.ts';
import { slowly, type AddRows, type Destination, type RowWays } from '../destination.ts';
import { FormSums } from './form-sums.ts';
import type { RowRuns } from '../../columns/row-layout.ts';
import { plain } from '../../columns/state-byte.ts';
import { marks } from '../../sum/sum-marks.ts';
import type { Totals } from '../totals.ts';

/**
 * Adds rows that lie unit after unit. All rows of a run go to one parent, so that only the numbers and their states are
 * read, one after another: less memory, and no looking up. Whatever is more than a reported exact number is looked at again.
 *
 * @param columns - figures that were read
 * @param runs - how they lie
 * @param to - where they go; the totals are changed
 * @param row - what to do with rows that hold more than an exact number
 * @param from - first row
 * @param end - row to stop before
 */
export function addRuns(
  columns: StoredColumns,
  runs: RowRuns,
  to: Destination,
  row: RowWays,
  from: number,
  end: number,
): void {
  const { starts, form: formOf, forms } = runs;
  const { unit, value } = columns;
  const first = placeOf(starts, from + 1) - 1;
  const last = placeOf(starts, end) - 1;
  // No form has more parents than reports, so that its sums never need more room than its rows.
  const reports = new Int32Array(forms.length);
  for (let run = first; run <= last; run++) {
    const f = formOf[run] as number;
    reports[f] = (reports[f] as number) + 1;
  }
  const nodes = to.plan.nodes.length;
  const sums = forms.map((form, f) => FormSums.of(form, to, Math.min(nodes, reports[f] as number)));
  const look = new ExceptionalRows(columns, to.totals, row, from);
  for (let run = first; run <= last && end > from; run++) {
    const begin = starts[run] as number;
    const start = Math.max(begin, from);
    const stop = Math.min(starts[run + 1] as number, end);
    const form = sums[formOf[run] as number];
    const node = form?.direct[unit[begin] as number] ?? -1;
    // Two routes, or a unit that does not simply add to its parent.
    if (form == null || node < 0) row.rows(start, stop);
    else {
      form.add(node, value, start, stop, start - begin);
      look.at(form, node, start, stop, begin);
    }
  }
  for (const form of sums) form?.addTo(to.totals);
}

// Looks again at the rows of a report that hold more, or less, than a reported exact number.
class ExceptionalRows {
  private readonly state: Uint8Array;
  private readonly value: Float64Array;
  private readonly notPlain: Int32Array | null;
  private readonly totals: Totals;
  private readonly ways: Uint8Array;
  private readonly rows: AddRows;
  private next = 0;

  constructor(columns: StoredColumns, totals: Totals, { ways, rows }: RowWays, from: number) {
    this.state = columns.state;
    this.value = columns.value;
    this.notPlain = columns.layout.notPlain;
    this.totals = totals;
    this.ways = ways;
    this.rows = rows;
    if (this.notPlain !== null && from > 0) this.next = placeOf(this.notPlain, from);
  }

  // Called report by report, in order: the compiler gets to see it often, and the next row is known.
  at(form: FormSums, node: number, start: number, stop: number, begin: number): void {
    const { notPlain, state } = this;
    if (notPlain === null) {
      for (let i = start; i < stop; i++) if (state[i] !== plain) this.row(form, node, i, i - begin);
      return;
    }
    const { ways } = this;
    const { count, mark } = this.totals;
    let k = this.next;
    for (; k < notPlain.length; k++) {
      const i = notPlain[k] as number;
      if (i >= stop) break;
      if (i < start) continue;
      // Most of them hold nothing at all.
      if (ways[state[i] as number] === marks.touched && this.value[i] === 0) {
        const place = form.placeOf(node, i - begin);
        count[place] = (count[place] as number) - 1;
        mark[place] = (mark[place] as number) | marks.touched;
      } else this.row(form, node, i, i - begin);
    }
    this.next = k;
  }

  private row(form: FormSums, node: number, i: number, at: number): void {
    const { value } = this;
    const { count, mark } = this.totals;
    const bits = this.ways[this.state[i] as number] as number;
    const place = form.placeOf(node, at);
    if (bits === slowly || bits === marks.touched) {
      // Taken out again: it has no number, or `rows` adds it.
      form.take(node, at, value[i] as number);
      count[place] = (count[place] as number) - 1;
    }
    if (bits === slowly) {
      this.rows(i, i + 1);
      return;
    }
    mark[place] = (mark[place] as number) | bits;
    if ((bits & marks.noLow) !== 0) this.totals.addNoLow(place, value[i] as number);
  }
}

// The place of the first row from a row on, by halving; all rows are in order.
function placeOf(rows: Int32Array, from: number): number {
  let [low, high] = [0, rows.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle] ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  return low;
}
