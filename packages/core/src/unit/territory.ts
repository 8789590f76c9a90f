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
    const known = other < on ? this.back(id, on, other, found) : this.forward(id, on, other, found);
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
    const found = new Map<string, Fraction>();
    return other >= on && this.divide(id, on, other, of, one, found) ? found : null;
  }

  private divide(
    id: string,
    on: IsoDate,
    other: IsoDate,
    of: string | undefined,
    all: Fraction,
    found: Map<string, Fraction>,
  ): boolean {
    const [day, today] = this.next(id, on, other);
    if (day === null) {
      found.set(id, addFractions(found.get(id) ?? zero, all));
      return this.exists(id, other);
    }
    const stays = this.exists(id, day) ? [null] : [];
    // The one portion of which nobody states the share has what the others leave.
    const portions = [...today, ...stays].map((edge) => ({ to: edge?.to ?? id, share: statedShare(edge, of) }));
    const open = portions.filter(({ share }) => share === null);
    const told = portions.reduce((sum, { share }) => addFractions(sum, share ?? zero), zero);
    if (open.length > 1 || (open.length === 0 && compareFractions(told, one) !== 0)) return false;
    const rest = subtractFractions(one, told);
    return portions.every(({ to, share }) =>
      this.divide(to, day, other, of, multiplyFractions(all, share ?? rest), found),
    );
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

  private back(id: string, on: IsoDate, other: IsoDate, found: Set<string>): boolean {
    const steps = (this.into.get(id) ?? []).filter((edge) => other < edge.on && edge.on <= on);
    const day = steps.reduce<IsoDate | null>((last, edge) => (last === null || edge.on > last ? edge.on : last), null);
    if (day === null) {
      if (!this.exists(id, other)) return false;
      found.add(id);
      return true;
    }
    const before = addDays(day, -1);
    let known = true;
    for (const edge of steps) if (edge.on === day) known = this.back(edge.from, before, other, found) && known;
    if (this.exists(id, before)) known = this.back(id, before, other, found) && known;
    return known;
  }

  private forward(id: string, on: IsoDate, other: IsoDate, found: Set<string>): boolean {
    const [day, today] = this.next(id, on, other);
    if (day === null) {
      if (!this.exists(id, other)) return false;
      found.add(id);
      return true;
    }
    const stays = this.exists(id, day);
    let known = stays || coversAll(today);
    for (const edge of today) known = this.forward(edge.to, day, other, found) && known;
    if (stays) known = this.forward(id, day, other, found) && known;
    return known;
  }
}
