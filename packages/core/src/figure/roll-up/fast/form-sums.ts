import type { Destination } from '../destination.ts';
import type { RowForm } from '../../columns/row-layout.ts';
import type { Totals } from '../totals.ts';

/** Sums of one form by parent, in the order of the form: then a report is added number by number, without looking up. */
export class FormSums {
  /** By code of the unit: the node its figures are added to, or less than 0. */
  readonly direct: Int32Array;
  private readonly slots: Int32Array;
  private readonly slotCount: number;
  private readonly sums: Float64Array;
  private readonly offsets: Int32Array;
  private readonly whole: Int32Array;
  private readonly count: Int32Array;
  private next = 0;

  private constructor(slots: Int32Array, direct: Int32Array, { plan, totals }: Destination, mostNodes: number) {
    this.slots = slots;
    this.direct = direct;
    this.slotCount = plan.slots.length;
    this.sums = new Float64Array(slots.length * mostNodes);
    this.offsets = new Int32Array(plan.nodes.length).fill(-1);
    this.whole = new Int32Array(plan.nodes.length);
    this.count = totals.count;
  }

  /**
   * Makes room for the sums of a form.
   * @param form - the form
   * @param to - where they go
   * @param mostNodes - no more parents than these
   * @returns the sums, or `null` where the form is more than plain sums that go one way up
   */
  static of(form: RowForm, to: Destination, mostNodes: number): FormSums | null {
    const { plan, slotOf, periodCount } = to;
    const slots = Int32Array.from(form.measure, (m, j) => slotOf[m * periodCount + (form.period[j] ?? 0)] ?? -1);
    const routes = new Set(Array.from(slots, (slot) => plan.slots[slot]?.route));
    const [number = -1] = routes;
    const route = plan.routes[number];
    return routes.size === 1 && route?.sums === true ? new FormSums(slots, route.direct, to, mostNodes) : null;
  }

  /**
   * Adds the numbers of a report, or of a part of one, and counts each as reported.
   * @param node - the parent
   * @param value - the column of numbers
   * @param start - first row
   * @param stop - row to stop before
   * @param at - place of the first row in the form
   */
  add(node: number, value: Float64Array, start: number, stop: number, at: number): void {
    const { sums } = this;
    let i = start;
    let a = this.offsetOf(node) + at;
    // Four at a time: the compiler then checks once where it would check four times.
    for (const end = stop - 3; i < end; i += 4, a += 4) {
      sums[a] = (sums[a] as number) + (value[i] as number);
      sums[a + 1] = (sums[a + 1] as number) + (value[i + 1] as number);
      sums[a + 2] = (sums[a + 2] as number) + (value[i + 2] as number);
      sums[a + 3] = (sums[a + 3] as number) + (value[i + 3] as number);
    }
    for (; i < stop; i++, a++) sums[a] = (sums[a] as number) + (value[i] as number);
    if (stop - start === this.slots.length) this.whole[node] = (this.whole[node] as number) + 1;
    else for (let j = at; j < at + stop - start; j++) this.countOne(this.placeOf(node, j), 1);
  }

  /**
   * Takes a number out again.
   * @param node - the parent
   * @param at - place in the form
   * @param value - the number
   */
  take(node: number, at: number, value: number): void {
    const a = (this.offsets[node] as number) + at;
    this.sums[a] = (this.sums[a] as number) - value;
  }

  /**
   * Returns the place of a number in the totals.
   * @param node - the parent
   * @param at - place in the form
   * @returns the place
   */
  placeOf(node: number, at: number): number {
    return node * this.slotCount + (this.slots[at] as number);
  }

  /**
   * Adds all sums and counts to the totals.
   * @param totals - the totals; changed
   */
  addTo(totals: Totals): void {
    for (const [node, offset] of this.offsets.entries()) {
      if (offset < 0) continue;
      const reports = this.whole[node] as number;
      for (let j = 0; j < this.slots.length; j++) {
        const place = this.placeOf(node, j);
        totals.sum[place] = (totals.sum[place] as number) + (this.sums[offset + j] as number);
        this.countOne(place, reports);
      }
    }
  }

  private countOne(place: number, by: number): void {
    this.count[place] = (this.count[place] as number) + by;
  }

  private offsetOf(node: number): number {
    const known = this.offsets[node] as number;
    if (known >= 0) return known;
    const offset = this.next;
    this.offsets[node] = offset;
    this.next = offset + this.slots.length;
    return offset;
  }
}
