import { Dec } from '../number/decimal.ts';
import { fractionOf } from '../number/exact-number.ts';
import {
  addFractions,
  compareFractions,
  multiplyFractions,
  one,
  subtractFractions,
  zero,
  type Fraction,
} from '../number/fraction.ts';
import { addDays } from '../time/day-arithmetic.ts';
import type { IsoDate } from '../time/iso-date.ts';
import type { LineageEdge } from './reporting-unit.ts';
import { holdsOn } from './dated-value.ts';
import type { UnitRegistry } from './unit-registry.ts';

/** Which units of another day share territory with a unit. */
export interface Territory {
  /** Ids of the units of the other day, in the order they were found. */
  readonly units: readonly string[];
  /** `false` where the history has a hole, so that other units may share territory too. */
  readonly known: boolean;
}

/** How the figures of a unit can be told from the units of another day. */
export interface Pieces {
  /** Units that lie inside the unit with all their territory. */
  readonly whole: readonly string[];
  /** Units that share some of their territory with it. */
  readonly part: readonly string[];
  /** `false` where the history has a hole. */
  readonly known: boolean;
}

/** A unit on a day. */
interface Place {
  readonly id: string;
  readonly on: IsoDate;
}

/** Where the territory of a unit was or went, one day of change further. */
interface Stage {
  readonly known: boolean;
  readonly places: Place[];
}

/** The shares of a unit after a day of change; `day` is `null` where it has arrived. */
interface Division {
  readonly day: IsoDate | null;
  readonly portions: readonly (readonly [unit: string, share: Fraction])[];
}

type Steps = ReadonlyMap<string, readonly LineageEdge[]>;

function stepsBy(edges: readonly LineageEdge[], end: 'from' | 'to'): Steps {
  const steps = new Map<string, LineageEdge[]>();
  for (const edge of edges) {
    const same = steps.get(edge[end]);
    if (same === undefined) steps.set(edge[end], [edge]);
    else same.push(edge);
  }
  return steps;
}

const isIncomplete = (edges: readonly LineageEdge[]): boolean => edges.some((edge) => edge.incomplete === true);

// Where a unit is gone: one part alone, or shares that leave some over, do not say where the rest went.
function coversAll(edges: readonly LineageEdge[]): boolean {
  if (edges.some((edge) => edge.extent === 'whole')) return true;
  const unsaid = edges.filter((edge) => edge.share === undefined).length;
  if (unsaid > 0) return edges.length > 1;
  return compareFractions(edges.map(shareIn).reduce(addFractions, zero), one) === 0;
}

const shareIn = ({ share }: LineageEdge): Fraction => fractionOf(new Dec(share ?? '0'));

function statedShare(edge: LineageEdge | null, of: string | undefined): Fraction | null {
  if (edge === null) return null;
  if (edge.extent === 'whole') return one;
  return edge.share === undefined || (of !== undefined && edge.shareOf !== of) ? null : shareIn(edge);
}

/** The history of territories, ready to be asked. */
export class TerritoryHistory {
  private readonly units: UnitRegistry;
  private readonly into: Steps;
  private readonly outOf: Steps;

  /** @param units - the units and their lineage */
  constructor(units: UnitRegistry) {
    this.units = units;
    this.into = stepsBy(units.lineage, 'to');
    this.outOf = stepsBy(units.lineage, 'from');
  }

  /**
   * Finds the units of a day that share territory with a unit of another day.
   * @param id - the unit
   * @param on - a day on which it exists
   * @param other - the other day, before or after
   * @returns the units
   */
  project(id: string, on: IsoDate, other: IsoDate): Territory {
    const found = new Set<string>();
    let known = true;
    // Units that divide and join again and again have twice as many ways with every step; each place is asked once.
    const seen = new Set<string>();
    const open: Place[] = [{ id, on }];
    for (let place = open.pop(); place !== undefined; place = open.pop()) {
      const key = JSON.stringify([place.id, place.on]);
      if (seen.has(key)) continue;
      seen.add(key);
      const step = other < on ? this.back(place, other) : this.forward(place, other);
      if (step !== null) {
        known = known && step.known;
        open.push(...step.places.reverse());
      } else if (this.exists(place.id, other)) found.add(place.id);
      else known = false;
    }
    return { units: [...found], known };
  }

  /**
   * Finds what a unit is made of in the units of another day.
   * @param id - the unit
   * @param on - a day on which it exists
   * @param other - the other day, before or after
   * @returns units that lie inside it, and units that share a part with it
   */
  pieces(id: string, on: IsoDate, other: IsoDate): Pieces {
    const { units, known } = this.project(id, on, other);
    const whole: string[] = [];
    const part: string[] = [];
    for (const piece of units) {
      const again = this.project(piece, other, on);
      (again.known && again.units.length === 1 ? whole : part).push(piece);
    }
    return { whole, part, known };
  }

  /**
   * Tells which share of a unit lies in each unit of a later day, where the lineage states it.
   * @param id - the unit
   * @param on - a day on which it exists
   * @param other - the later day
   * @param of - what the shares are of, such as `people`; any when left out
   * @returns shares by unit, together one; `null` where some share is not stated, and for an earlier day
   */
  shares(id: string, on: IsoDate, other: IsoDate, of?: string): ReadonlyMap<string, Fraction> | null {
    if (other < on) return null;
    const found = new Map<string, Fraction>();
    // From day to day, so that what comes together again goes on as one.
    const open = new Map([[on, new Map([[id, one]])]]);
    for (let day = first(open); day !== null; day = first(open)) {
      const there = open.get(day) ?? new Map<string, Fraction>();
      open.delete(day);
      for (const [unit, all] of there) {
        const step = this.divide(unit, day, other, of);
        if (step === null) return null;
        const to = step.day === null ? found : (open.get(step.day) ?? new Map<string, Fraction>());
        if (step.day !== null) open.set(step.day, to);
        for (const [next, share] of step.portions)
          to.set(next, addFractions(to.get(next) ?? zero, multiplyFractions(all, share)));
      }
    }
    return found;
  }

  // Where a unit goes next, or that it is there; `null` where its shares are not stated.
  private divide(id: string, on: IsoDate, other: IsoDate, of: string | undefined): Division | null {
    const [day, today] = this.next(id, on, other);
    if (isIncomplete(today)) return null;
    if (day === null) return this.exists(id, other) ? { day, portions: [[id, one]] } : null;
    const stays = this.exists(id, day) ? [null] : [];
    // The one portion of which nobody states the share has what the others leave.
    const portions = [...today, ...stays].map((edge) => ({ to: edge?.to ?? id, share: statedShare(edge, of) }));
    const open = portions.filter(({ share }) => share === null);
    const told = portions.reduce((sum, { share }) => addFractions(sum, share ?? zero), zero);
    if (open.length > 1 || (open.length === 0 && compareFractions(told, one) !== 0)) return null;
    const rest = subtractFractions(one, told);
    return { day, portions: portions.map(({ to, share }) => [to, share ?? rest]) };
  }

  // The steps of the next day on which some of the unit goes elsewhere.
  private next(id: string, on: IsoDate, other: IsoDate): readonly [IsoDate | null, readonly LineageEdge[]] {
    const steps = (this.outOf.get(id) ?? []).filter((edge) => on < edge.on && edge.on <= other);
    const day = steps.reduce<IsoDate | null>(
      (first, edge) => (first === null || edge.on < first ? edge.on : first),
      null,
    );
    return [day, steps.filter((edge) => edge.on === day)];
  }

  private exists(id: string, day: IsoDate): boolean {
    const unit = this.units.unit(id);
    return unit !== null && holdsOn(unit, day);
  }

  private back({ id, on }: Place, other: IsoDate): Stage | null {
    const steps = (this.into.get(id) ?? []).filter((edge) => other < edge.on && edge.on <= on);
    const day = steps.reduce<IsoDate | null>((last, edge) => (last === null || edge.on > last ? edge.on : last), null);
    if (day === null) return null;
    const before = addDays(day, -1);
    const places = steps.filter((edge) => edge.on === day).map(({ from }) => ({ id: from, on: before }));
    if (this.exists(id, before)) places.push({ id, on: before });
    return { known: true, places };
  }

  private forward({ id, on }: Place, other: IsoDate): Stage | null {
    const [day, today] = this.next(id, on, other);
    if (day === null) return null;
    const stays = this.exists(id, day);
    const places = today.map(({ to }) => ({ id: to, on: day }));
    if (stays) places.push({ id, on: day });
    return { known: !isIncomplete(today) && (stays || coversAll(today)), places };
  }
}

function first(open: ReadonlyMap<IsoDate, unknown>): IsoDate | null {
  let least: IsoDate | null = null;
  for (const day of open.keys()) if (least === null || day < least) least = day;
  return least;
}
