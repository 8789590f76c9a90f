import { fractionOf, type ExactNumber } from '../../number/exact-number.ts';
import { marginOf } from '../../quantity/stated-interval.ts';
import type { SpreadFigure } from '../noun/spread-figure.ts';
import { hasTop } from '../sum/has-top.ts';
import { unitsUp } from '../sum/scaled.ts';
import { marks, marksOf } from '../sum/sum-marks.ts';
import type { FigureTable } from '../noun/figure-table.ts';
import type { TotalsUnderWay } from '../table/totals-under-way.ts';
import { way } from './roll-up-plan.ts';

/** What a spread figure adds to a total, in scaled whole numbers. */
interface Share {
  readonly marks: number;
  readonly stated: bigint;
  readonly noLow: bigint;
  readonly width: bigint;
  readonly below: bigint;
  readonly above: bigint;
}

/** How much of a spread figure lies below a node. */
interface Reach {
  /** Units that share it. */
  units: number;
  /** Those of them whose own figure says "from nothing to all of it". */
  told: number;
}

/**
 * Corrects totals for figures that several units share. Added up one by one, each share goes from nothing to all; but a
 * total above all of them holds the figure once and whole, and one above some of them holds it at most once.
 *
 * @param table - the figures
 * @param work - the totals, carried up; changed
 */
export function addSpread(table: FigureTable, work: TotalsUnderWay): void {
  const { plan, totals, slotOf } = work;
  if (table.spread.length === 0) return;
  const codes = { measure: codesOf(table.measures), period: codesOf(table.periods), unit: placesOf(table.units) };
  const silent = new Map<string, { readonly slot: number; readonly holder: Holder; open: Set<number> }>();
  for (const spread of table.spread) {
    const m = codes.measure.get(spread.figure.measure) ?? -1;
    const p = codes.period.get(spread.figure.period) ?? -1;
    const slot = m < 0 || p < 0 ? -1 : (slotOf[m * table.periods.length + p] ?? -1);
    if (slot < 0 || plan.slots[slot]?.operator !== 'sum') continue;
    const holders = holdersOf(spread, table, work, slot, codes.unit);
    const [only] = holders;
    // It lies in one unit whose own figure holds it.
    if (spread.complete && spread.among.length === 1 && only?.told === true) continue;
    const nonNegative = table.measures[m]?.nonNegative === true;
    const inOne = 10n ** BigInt(table.scales[m] ?? 0) * BigInt(table.divisors[m] ?? 1);
    const whole = wholeShare(spread, inOne);
    const some = nonNegative ? someShare(spread, whole, inOne) : unknownShare;
    const reach = reachOf(spread, holders, plan, slot, table);
    for (const [node, { units, told }] of reach) {
      const place = node * plan.slots.length + slot;
      const all = spread.complete && units === spread.among.length && spread.figure.value !== null;
      for (const holder of holders) if (!holder.told) note(silent, slot, holder, all ? -1 : node);
      if (told > 0) addShare(totals, place, some, -BigInt(told));
      if (all) addShare(totals, place, whole, 1n);
      else if (told > 0 || (totals.count[place] ?? 0) > 0) addShare(totals, place, some, 1n);
    }
  }
  for (const { slot, holder, open } of silent.values())
    for (const node of holder.nodes)
      if (!open.has(node) && holder.expected) {
        const place = node * plan.slots.length + slot;
        totals.count[place] = (totals.count[place] ?? 0) + 1;
      }
}

const unknownShare: Share = { marks: marks.about, stated: 0n, noLow: 0n, width: 0n, below: 0n, above: 0n };

const codesOf = (list: readonly { readonly id: string }[]): ReadonlyMap<string, number> =>
  new Map(list.map(({ id }, code) => [id, code]));
const placesOf = (ids: readonly string[]): ReadonlyMap<string, number> => new Map(ids.map((id, code) => [id, code]));

/** A unit that shares a figure, as the roll-up sees it. */
interface Holder {
  readonly id: string;
  /** Whether its own figure holds a share. */
  readonly told: boolean;
  /** Whether it counts as a unit that is expected to report. */
  readonly expected: boolean;
  /** Nodes whose totals hold its figure, nearest first. */
  readonly nodes: readonly number[];
}

function note(
  silent: Map<string, { readonly slot: number; readonly holder: Holder; open: Set<number> }>,
  slot: number,
  holder: Holder,
  node: number,
): void {
  const key = `${slot} ${holder.id}`;
  let known = silent.get(key);
  if (known === undefined) silent.set(key, (known = { slot, holder, open: new Set() }));
  if (node >= 0) known.open.add(node);
}

function holdersOf(
  { among, figure }: SpreadFigure,
  table: FigureTable,
  { plan, beside: besideOthers }: TotalsUnderWay,
  slot: number,
  unitCodes: ReadonlyMap<string, number>,
): readonly Holder[] {
  const route = plan.routes[plan.slots[slot]?.route ?? -1];
  if (route === undefined) return [];
  return among.flatMap((id): readonly Holder[] => {
    const row = table.findReported({ measure: figure.measure, unit: id, period: figure.period });
    const code = unitCodes.get(id) ?? -1;
    const number = plan.unitNumbers[code] ?? -1;
    const direct = route.direct[code] ?? way.outside;
    // A part of the table may lack the unit: then nothing above it holds all of the figure.
    if (row === null || number < 0 || direct === way.outside) return [];
    const own = plan.nodeOf[number] ?? -1;
    const beside = direct === way.upper && besideOthers.has(own * plan.slots.length + slot);
    const nodes: number[] = beside && own >= 0 ? [own] : [];
    for (let above = route.tree.parent[number] ?? -1; above >= 0; above = route.tree.parent[above] ?? -1)
      if ((plan.nodeOf[above] ?? -1) >= 0) nodes.push(plan.nodeOf[above] ?? -1);
    return [{ id, told: row.value !== null && !beside, expected: row.state === 'missing' && direct >= 0, nodes }];
  });
}

function reachOf(
  spread: SpreadFigure,
  holders: readonly Holder[],
  plan: TotalsUnderWay['plan'],
  slot: number,
  table: FigureTable,
): ReadonlyMap<number, Reach> {
  const reach = new Map<number, Reach>();
  for (const { nodes, told } of holders)
    for (const node of nodes) {
      const known = reach.get(node);
      if (known === undefined) reach.set(node, { units: 1, told: told ? 1 : 0 });
      else {
        known.units += 1;
        known.told += told ? 1 : 0;
      }
    }
  const { registry } = table;
  if (registry === null || plan.slots[slot] === undefined) return reach;
  for (const id of spread.above) {
    const node = plan.nodeOf[registry.numberOf(id)] ?? -1;
    if (node >= 0 && !reach.has(node)) reach.set(node, { units: 0, told: 0 });
  }
  return reach;
}

const scaled = (number: ExactNumber, inOne: bigint): bigint => {
  const { n, d } = fractionOf(number);
  return (n * inOne) / d;
};

function wholeShare({ figure }: SpreadFigure, inOne: bigint): Share {
  const { value, bound, upper } = figure;
  const stated = value === null ? 0n : scaled(value, inOne);
  const bits = marksOf(bound);
  const margin = marginOf(figure);
  return {
    marks: bits,
    stated,
    noLow: (bits & marks.noLow) === 0 ? 0n : stated,
    width: bound === 'between' && upper !== null ? scaled(upper, inOne) - stated : 0n,
    below: margin === null ? 0n : unitsUp(margin.below, 2n * inOne),
    above: margin === null ? 0n : unitsUp(margin.above, 2n * inOne),
  };
}

function someShare({ figure }: SpreadFigure, whole: Share, inOne: bigint): Share {
  if (figure.value === null) return unknownShare;
  const top = figure.bound === 'between' ? scaled(figure.upper ?? figure.value, inOne) : whole.stated;
  if (!hasTop(figure)) return { ...unknownShare, marks: marks.noHigh };
  return { marks: marks.between, stated: 0n, noLow: 0n, width: top, below: 0n, above: whole.above };
}

function addShare(totals: TotalsUnderWay['totals'], place: number, share: Share, times: bigint): void {
  totals.mark[place] = (totals.mark[place] ?? 0) | (times > 0n ? share.marks : 0);
  const wide = totals.wideAt(place);
  wide.stated += times * share.stated;
  wide.noLow += times * share.noLow;
  wide.width += times * share.width;
  const { below, above } = wide.margin;
  wide.margin = { below: below + times * share.below, above: above + times * share.above };
}
