import { missingQuantity } from '../../quantity/quantity.ts';
import type { Figure } from '../noun/figure.ts';
import { mergesOverUnits, type Measure } from '../noun/measure.ts';
import type { SpreadFigure } from '../noun/spread-figure.ts';
import type { MapChange } from './map-change.ts';
import type { Part } from './restated-figure.ts';

/** Collects the figures of one measure and period that have no single place on the wanted map. */
export class Spreading {
  /** Figures that totals above the units sharing them hold whole. */
  readonly all: SpreadFigure[] = [];
  /** Figures of which some, or all, is on no unit of the map. */
  readonly withoutWay: Figure[] = [];
  /** Whether the measure is added up over units; figures of others are never part of a total. */
  readonly sums: boolean;
  private readonly measure: Measure;
  private readonly change: MapChange;
  private readonly untoldUnits = new Set<string>();
  private readonly shared = new Set<string>();

  /**
   * @param measure - the measure
   * @param change - from the map of the period to the wanted one
   */
  constructor(measure: Measure, change: MapChange) {
    this.measure = measure;
    this.change = change;
    this.sums = mergesOverUnits(measure) && (measure.overUnits ?? 'sum') === 'sum';
  }

  /**
   * Notes a unit of the map that has no figure, or one that only stands beside those below it: its pieces still lie in the
   * units above.
   * @param unit - the unit
   * @param period - id of the period
   * @param parts - its pieces; those that are silent are remembered, so that no total is called complete
   */
  untold(unit: string, period: string, parts: readonly Part[]): void {
    this.untoldUnits.add(unit);
    for (const part of parts) if (part.figure === null) this.share(this.absent(part.unit, period));
  }

  /**
   * Takes a figure that was reported and counts.
   * @param figure - the figure
   */
  add(figure: Figure): void {
    const { units, known } = this.change.wayOf(figure.unit);
    if (!known && figure.value !== null) this.withoutWay.push(figure);
    const untold = units.some((unit) => this.untoldUnits.has(unit));
    const divided = figure.value !== null && (!known || units.length > 1);
    if (divided || (untold && figure.state !== 'notApplicable')) this.share(figure);
  }

  private share(figure: Figure): void {
    if (!this.sums || this.shared.has(figure.unit)) return;
    this.shared.add(figure.unit);
    const { units, known } = this.change.wayOf(figure.unit);
    this.all.push({
      figure,
      among: units,
      complete: known,
      above: known ? [] : this.change.above(figure.unit),
    });
  }

  private absent(unit: string, period: string): Figure {
    const { id: measure, measuredIn } = this.measure;
    const coverage = { reported: 0, expected: 1, missing: [unit] };
    return { ...missingQuantity, measure, unit, period, measuredIn, coverage, source: null };
  }
}
