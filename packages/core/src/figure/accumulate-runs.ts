import type { FigureColumns } from './columns.ts';
import { slowly, type Destination, type RowWays } from './destination.ts';
import type { RowForm, RowRuns } from './row-runs.ts';
import { marks } from './sum-marks.ts';

/**
 * Adds rows that lie unit after unit. All rows of a run go to one parent, so that only the numbers and their states are
 * read: half the memory, and no looking up. Whatever is more than a reported exact number is added row by row.
 *
 * @param columns - figures that were read
 * @param runs - how they lie
 * @param to - where they go; the totals are changed
 * @param row - what to do with rows that hold more than an exact number
 * @param from - first row
 * @param end - row to stop before
 */
export function addRuns(
  columns: FigureColumns,
  runs: RowRuns,
  to: Destination,
  { ways: waysOfBytes, rows }: RowWays,
  from: number,
  end: number,
): void {
  const { plan, totals } = to;
  const { starts, form: formOf, forms } = runs;
  const { unit, value, state } = columns;
  const { sum, count, mark } = totals;
  const slotCount = plan.slots.length;
  const ways = forms.map((form) => wayOf(form, to));
  const whole = forms.map(() => new Int32Array(plan.nodes.length));
  const four = state.byteOffset % 4 === 0 ? new Int32Array(state.buffer, state.byteOffset, state.length >> 2) : null;
  for (let run = runAt(starts, from); run + 1 < starts.length && (starts[run] as number) < end; run++) {
    const first = starts[run] as number;
    const start = Math.max(first, from);
    const stop = Math.min(starts[run + 1] as number, end);
    const f = formOf[run] as number;
    const way = ways[f];
    const node = way?.direct[unit[first] as number] ?? -1;
    // Two routes, or a unit that does not simply add to its parent.
    if (way == null || node < 0) {
      rows(start, stop);
      continue;
    }
    const base = node * slotCount;
    const { slots } = way;
    // A full form is counted once for its parent; of a part of one, every figure.
    const counted = stop - start === slots.length;
    const nodes = whole[f] as Int32Array;
    if (counted) nodes[node] = (nodes[node] as number) + 1;
    for (let i = start; i < stop;) {
      const j = i - first;
      if (four !== null && counted && (i & 3) === 0 && i + 4 <= stop && four[i >> 2] === 0) {
        const a = base + (slots[j] as number);
        const b = base + (slots[j + 1] as number);
        const c = base + (slots[j + 2] as number);
        const d = base + (slots[j + 3] as number);
        sum[a] = (sum[a] as number) + (value[i] as number);
        sum[b] = (sum[b] as number) + (value[i + 1] as number);
        sum[c] = (sum[c] as number) + (value[i + 2] as number);
        sum[d] = (sum[d] as number) + (value[i + 3] as number);
        i += 4;
        continue;
      }
      const place = base + (slots[j] as number);
      const bits = waysOfBytes[state[i] as number] as number;
      if (bits === slowly || bits === marks.touched) {
        // Taken out of the count of its form: it does not count, or `rows` counts it.
        if (counted) count[place] = (count[place] as number) - 1;
        if (bits === slowly) rows(i, i + 1);
        else mark[place] = (mark[place] as number) | bits;
      } else {
        if (bits !== 0) {
          mark[place] = (mark[place] as number) | bits;
          if ((bits & marks.noLow) !== 0) totals.addNoLow(place, value[i] as number);
        }
        sum[place] = (sum[place] as number) + (value[i] as number);
        if (!counted) count[place] = (count[place] as number) + 1;
      }
      i++;
    }
  }
  for (const [f, nodes] of whole.entries()) countWhole(nodes, ways[f]?.slots, slotCount, count);
}

interface Way {
  readonly slots: Int32Array;
  readonly direct: Int32Array;
}

// The slots of a form, where all of them are plain sums that go one way up.
function wayOf(form: RowForm, { plan, slotOf, periodCount }: Destination): Way | null {
  const slots = Int32Array.from(form.measure, (m, j) => slotOf[m * periodCount + (form.period[j] ?? 0)] ?? -1);
  const routes = new Set(Array.from(slots, (slot) => plan.slots[slot]?.route));
  const [number = -1] = routes;
  const route = plan.routes[number];
  return routes.size === 1 && route?.sums === true ? { slots, direct: route.direct } : null;
}

// The run that holds a row, by halving.
function runAt(starts: Int32Array, row: number): number {
  let [low, high] = [0, starts.length - 1];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= row) low = middle;
    else high = middle;
  }
  return low;
}

function countWhole(nodes: Int32Array, slots: Int32Array | undefined, slotCount: number, count: Int32Array): void {
  if (slots === undefined) return;
  for (const [node, runs] of nodes.entries()) {
    if (runs === 0) continue;
    for (const slot of slots) count[node * slotCount + slot] = (count[node * slotCount + slot] as number) + runs;
  }
}
