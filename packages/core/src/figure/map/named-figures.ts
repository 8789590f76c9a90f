import type { Finding } from '../../outcome/finding.ts';
import type { Figure } from '../noun/figure.ts';
import type { MapChange } from './map-change.ts';
import { endedTotals, noWayOntoMap, outsideItsDays } from './restate-findings.ts';

type Why = 'noWay' | 'endedTotal' | 'outside';

/** Figures of one period that are not, or not wholly, on the wanted map, collected by unit: one finding names them all. */
export class NamedFigures {
  private readonly period: string;
  private readonly change: MapChange;
  private readonly byUnit: Readonly<Record<Why, Map<string, Figure[]>>> = {
    noWay: new Map(),
    endedTotal: new Map(),
    outside: new Map(),
  };

  /**
   * @param period - id of the period
   * @param change - from the map of the period to the wanted one
   */
  constructor(period: string, change: MapChange) {
    this.period = period;
    this.change = change;
  }

  /**
   * Names a figure.
   * @param why - what became of it
   * @param figure - the figure
   */
  add(why: Why, figure: Figure): void {
    const figures = this.byUnit[why].get(figure.unit);
    if (figures === undefined) this.byUnit[why].set(figure.unit, [figure]);
    else figures.push(figure);
  }

  /**
   * Makes the findings.
   * @returns one for each unit and reason
   */
  findings(): readonly Finding[] {
    const { period, change } = this;
    const { noWay, endedTotal, outside } = this.byUnit;
    return [
      ...[...outside].map(([unit, figures]) => outsideItsDays(unit, period, figures)),
      ...[...noWay].map(([unit, figures]) =>
        noWayOntoMap(unit, period, figures, change.wayOf(unit).units, change.above(unit)),
      ),
      ...[...endedTotal].map(([unit, figures]) => endedTotals(unit, period, figures)),
    ];
  }
}
